"""Which mission is responsible, and what is said where."""

from __future__ import annotations

import pytest

from desktop import reference
from desktop.domain import emergency
from desktop.i18n import CODES, gettext_for

PLACES = [emergency.place(p.iso, p.name, p.capital) for p in reference.prefectures()]


@pytest.mark.parametrize(
    ("texts", "iso"),
    [
        (["千葉市中央区中央2-5-1"], "JP-12"),
        (["千葉縣千葉市中央區"], "JP-12"),
        (["東京都港区白金台5-20-2"], "JP-13"),  # not 京都
        (["京都市下京区"], "JP-26"),
        (["福島県郡山市待池台1-12"], "JP-07"),
        (["福岡市中央区桜坂3-12-42"], "JP-40"),
        (["ホテル", "仙台駅"], "JP-04"),
        (["羽田空港"], "JP-13"),
        (["台北松山空港"], ""),  # Songshan, not Matsuyama (needs.md row 98)
        (["松山市一番町"], "JP-38"),
        (["北海道札幌市中央区"], "JP-01"),
        ([""], ""),
    ],
)
def test_the_prefecture_is_told_by_the_place(texts: list[str], iso: str) -> None:
    assert emergency.prefecture_of(texts, PLACES) == iso


def test_every_prefecture_has_exactly_one_mission() -> None:
    claimed = [iso for mission in reference.missions() for iso in mission.prefectures]
    assert sorted(claimed) == [p.iso for p in reference.prefectures()]


def test_every_mission_can_be_reached_and_says_how_sure_it_is() -> None:
    for mission in reference.missions():
        assert mission.name.zh and mission.name.ja and mission.address.zh and mission.address.ja
        assert mission.phone.startswith("0") and mission.emergency.startswith("0")
        assert mission.to_confirm and mission.as_of


def test_the_responsible_one() -> None:
    listed = reference.missions()
    assert [emergency.responsible(listed, iso).key for iso in ("JP-14", "JP-47", "JP-23", "JP-35", "")] == [  # type: ignore[union-attr]
        "yokohama", "naha", "osaka", "fukuoka", "tokyo",
    ]  # fmt: skip
    assert emergency.responsible((), "JP-13") is None


def test_sentences_to_show_have_a_reading_for_every_kanji() -> None:
    for phrase in emergency.PHRASES:
        for base, reading in emergency.ruby(phrase.japanese):
            bare = [char for char in base if "\u4e00" <= char <= "\u9fff"]
            assert reading or not bare, phrase
        assert "{" not in emergency.plain(phrase.japanese)


def test_steps_are_in_both_languages() -> None:
    for code in CODES:
        say = gettext_for(code)
        for guide in emergency.GUIDES:
            assert all(say(step) != step for step in (guide.title, *guide.steps))
            read = [emergency.step_text(step, say) for step in guide.steps]
            assert not any("{" in text for text in read)
            assert any(term in "".join(read) for term in emergency.TERMS.values())
