"""The order of names: 五十音 and 筆畫, in keys that every database sorts alike."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import sorting

READINGS = [
    "オーノ けん", "おおの けん", "おの いちろう", "おのだ あきら", "かとう", "がとう", "かとう さん", "かとうだ",
    "はっとり", "はつとり", "はば", "ばば", "ぱぱ", "わたなべ はじめ", "わたなべ じろう",
]  # fmt: skip
NAMES = ["丁一", "王二", "王大明", "𠮷田", "李四", "林三", "陳大", "渡邉", "鄒宗勳", "鄭", "Smith", "アンナ", ""]


def test_gojuon() -> None:
    expected = [*READINGS[:13], "わたなべ じろう", "わたなべ はじめ"]
    assert sorted(READINGS, key=lambda kana: sorting.gojuon(kana, "")) == expected
    assert sorting.gojuon("ﾜﾀﾅﾍﾞ ｼﾞﾛｳ", "") == sorting.gojuon("わたなべ　じろう", "")
    assert sorting.gojuon("んん", "") < sorting.gojuon("", "丁") < sorting.gojuon("", "王")


def test_strokes() -> None:
    assert sorted(sorted(NAMES), key=sorting.strokes) == NAMES
    assert sorting.strokes("渡邉\U000e0101") == sorting.strokes("渡邉")


@given(st.text(max_size=10))
def test_keys_hold_nothing_that_a_collation_could_order_otherwise(text: str) -> None:
    assert re.fullmatch("[0-9a-z]+", sorting.gojuon(text, "")) and re.fullmatch("[0-9a-z]+", sorting.strokes(text))
