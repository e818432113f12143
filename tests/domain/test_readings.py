"""Readings of Japanese names: those of the 2019 mission's hosts are guessed, a Taiwanese name is not."""

from __future__ import annotations

import pytest

from desktop import reference
from desktop.domain import readings

HOSTS = [  # needs.md row 19: as the report prints them, with the reading that anybody would try first
    ("石井克明", "いしい かつあき"),
    ("篠崎慎一", "しのざき しんいち"),
    ("川崎陽子", "かわさき ようこ"),
    ("長瀨尚樹", "ながせ なおき"),  # a letter as registers write it
    ("鈴木榮治", "すずき えいじ"),
    ("佐々木 一郎", "ささき いちろう"),
    ("長谷川さくら", "はせがわ さくら"),
]


@pytest.mark.parametrize(("name", "kana"), HOSTS)
def test_common_names(name: str, kana: str) -> None:
    found = readings.guesses(name, reference.names_ja())
    assert found[0] == kana and len(found) <= readings.GUESSES


@pytest.mark.parametrize("name", ["鄒宗勳", "李裕發", "", "千葉県庁", "DINH Minh Hung"])
def test_what_is_no_japanese_name_is_not_read(name: str) -> None:
    assert readings.guesses(name, reference.names_ja()) == []


def test_the_table_is_small_and_clean() -> None:
    names = reference.names_ja()
    assert 1500 < len(names.surnames) < 3000 and 20_000 < len(names.given) < 60_000
    kana = {reading for several in (*names.surnames.values(), *names.given.values()) for reading in several}
    assert all("ぁ" <= char <= "ゖ" or char == "ー" for reading in kana for char in reading)


@pytest.mark.parametrize(
    ("kana", "name", "roman"),
    [
        ("いしい かつあき", "石井克明", "ISHII Katsuaki"),
        ("いしいかつあき", "石井克明", "ISHII Katsuaki"),  # the blank is found by the surname
        ("サトウ ジュンペイ", "佐藤潤平", "SATO Jumpei"),
        ("りゆうはつ", "李裕發", ""),
        ("", "石井克明", ""),
    ],
)
def test_roman_letters_by_rule(kana: str, name: str, roman: str) -> None:
    assert readings.roman(kana, name, reference.names_ja()) == roman
