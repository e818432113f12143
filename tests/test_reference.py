"""Reference data: whole, and spelled as each side writes it."""

from __future__ import annotations

import unicodedata

from desktop import reference


def test_all_counties_and_prefectures_are_there_once() -> None:
    counties, prefectures = reference.counties(), reference.prefectures()
    assert (len(counties), len(prefectures)) == (22, 47)
    assert len({c.iso for c in counties}) == 22
    assert [p.iso for p in prefectures] == [f"JP-{n:02}" for n in range(1, 48)]
    for row in (*counties, *prefectures):
        assert row.name.zh and row.name.ja and row.english
        assert all("HIRAGANA" in unicodedata.name(char) for char in row.kana)


def test_offices_are_named_as_each_side_writes_them() -> None:
    taichung = next(c for c in reference.counties() if c.iso == "TW-TXG")
    assert (taichung.government().zh, taichung.government().ja) == ("臺中市政府", "台中市政府")
    offices = {p.iso: p.office() for p in reference.prefectures()}
    assert (offices["JP-12"].zh, offices["JP-12"].ja) == ("千葉縣廳", "千葉県庁")
    assert (offices["JP-13"].ja, offices["JP-01"].ja, offices["JP-27"].ja) == ("東京都庁", "北海道庁", "大阪府庁")
