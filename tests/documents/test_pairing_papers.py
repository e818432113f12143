"""The picture and the list of the pairs: who is paired with whom; what stays at home is not even in the values."""

from __future__ import annotations

import re
from dataclasses import replace

import pypdfium2 as pdfium
import pytest
from pair_samples import sheet

from desktop.documents import pairing_list, pairing_map
from desktop.domain.pairmap import COLUMNS, ROWS, curve, on_curve
from desktop.domain.text import Pair
from desktop.reference import tiles


def read(pdf: bytes) -> str:
    document = pdfium.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("paper", [pairing_map, pairing_list])
def test_pairing_papers_tell_sizes_wishes_and_deciders_at_home_only(paper: object) -> None:
    made = {
        language: read(paper.render([sheet(language)], language).pdf)  # type: ignore[attr-defined]
        for language in ("zh_TW", "ja", "both")
    }
    for text in made.values():
        assert "大阪府" in text and ("116年度" in text or "2027年" in text)
        assert "東京都" not in text  # it was only applied for
    home = made["zh_TW"]
    assert "志願序8" in home and "大" in home
    for language in ("ja", "both"):
        for secret in ("志願", "希望", "大規模", "小規模", "大縣", "小縣", "王大明", "精密機械", "農業"):
            assert secret not in made[language], (language, secret)
    for pair in sheet("ja").pairs:
        assert (pair.size, pair.rank, pair.strengths, pair.decided_by, pair.decided_on) == ("", 0, (), "", None)
    assert [pair.prefecture for pair in sheet("zh_TW").of("TW-TXG")] == ["JP-27", "JP-38"]  # the large one first


def test_pairing_papers_tell_their_year_once() -> None:
    named = replace(sheet(), name=Pair("試辦計畫", "試行事業"))
    assert pairing_map.year_and_name(named, None) == Pair("116年度　試辦計畫", "2027年　試行事業")
    named = replace(sheet(), name=Pair("116年度計畫", "2027年度事業"))
    assert pairing_map.year_and_name(named, None) == named.name


def test_pairing_workbook_says_the_same() -> None:
    cells = [cell for line in pairing_list.sheets([sheet("zh_TW")], "zh_TW")[0].lines for cell in line.cells]
    assert "大阪府（志願序 8）" in cells and "精密機械、自行車" in cells
    abroad = [str(cell) for line in pairing_list.sheets([sheet("ja")], "ja")[0].lines for cell in line.cells]
    assert "大阪府、愛媛県" in abroad and not any("志願" in cell or "希望" in cell for cell in abroad)


def test_pairing_map_has_every_region_once_and_curves_that_stay_on_it() -> None:
    places = {(tile.column, tile.row) for tile in tiles()}
    assert len(tiles()) == len(places) == 22 + 47
    assert all(0 <= column < COLUMNS and 0 <= row < ROWS for column, row in places)
    home = [tile for tile in tiles() if tile.code.startswith("TW-")]
    abroad = [tile for tile in tiles() if tile.code.startswith("JP-")]
    assert max(tile.column for tile in home) < min(tile.column for tile in abroad)
    for start in home:
        for end in abroad:
            points = curve(start.centre(), end.centre())
            for step in range(21):
                x, y = on_curve(points, step / 20)
                assert 0 <= x <= COLUMNS and 0 <= y <= ROWS, (start.code, end.code)
