from __future__ import annotations

import csv
import re
from dataclasses import replace

import pytest
from reading import boxes

from desktop import paths
from desktop.documents import testprint
from desktop.documents.sheets import (
    FILES,
    badge_sheets,
    from_libreoffice,
    label_sheets,
    libreoffice,
    problems_of,
    sheets,
    shipped,
)
from desktop.errors import UserError


def test_shipped_sheets_fit_and_plain_paper_is_first() -> None:
    assert sheets()[0].key == "plain-10" and sheets()[0].crop_marks
    assert label_sheets()[0].key == "plain-12" and label_sheets()[0].crop_marks
    assert badge_sheets()[0].key == "plain-badge" and badge_sheets()[0].crop_marks
    assert len({sheet.key for sheet in shipped()}) == len(shipped())
    assert not [problem for sheet in shipped() for problem in problems_of(sheet)]


def test_shipped_sheets_are_as_their_source_says() -> None:
    """Both margins are equal where the source says so and only there; what nobody confirmed says so in its name."""
    known = {sheet.key: sheet for sheet in shipped()}
    for name in FILES.values():
        with (paths.resources() / "reference" / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                sheet = known[row["key"]]
                right = sheet.page_width - sheet.left - sheet.width - (sheet.columns - 1) * sheet.pitch_x
                bottom = sheet.page_height - sheet.top - sheet.height - (sheet.rows - 1) * sheet.pitch_y
                equal = ("x" if abs(right - sheet.left) < 0.1 else "") + ("y" if abs(bottom - sheet.top) < 0.1 else "")
                assert equal == row["symmetric"], sheet.key
                assert row["mark"] in set("VPMU") and row["source"], sheet.key
                unsure = row["mark"] == "U"
                assert ("尺寸未確認" in sheet.name_zh, "寸法未確認" in sheet.name_ja) == (unsure, unsure), sheet.key
                for size in (f"{sheet.width:g}×{sheet.height:g} mm", str(sheet.per_page)):
                    assert size in sheet.name_zh and size in sheet.name_ja, sheet.key


def test_measures_go_to_libreoffice_and_back() -> None:
    hama = next(sheet for sheet in sheets() if sheet.key == "hama-50400")
    assert libreoffice(hama) == "S;9500;5500;8500;5500;1350;1050;2;5;21000;29700"
    for sheet in shipped():
        if sheet.key != "herma-4464":  # 37.125 mm: LibreOffice rounds to hundredths
            bare = replace(sheet, key="", name_zh="", name_ja="", crop_marks=False)
            assert from_libreoffice(f" {libreoffice(sheet)}\n") == bare
    for line in ("", "S;1;2", "C;9500;5500;8500;5500;1350;1050;2;5;21000;29700", "S;-1;1;1;1;1;1;1;1;1;1", "S;" * 11):
        with pytest.raises(UserError):
            from_libreoffice(line)


@pytest.mark.parametrize("key", ["aone-51002", "plain-a7-tall"])
def test_the_test_print_gives_the_number_to_type(key: str) -> None:
    """Where the card's edge lies stands 0 in a printer that meets it; with a shift typed already, that shift."""
    sheet = next(sheet for sheet in shipped() if sheet.key == key)
    for shift in ((0.0, 0.0), (0.5, -1.0)):
        pdf = testprint.render(sheet, "ja", shift).pdf
        texts = "".join(box.char for box in boxes(pdf))
        assert "試し刷り" in texts and sheet.name_ja.replace(" ", "") in texts
        assert boxes(pdf, 1)[0].char == "裏"
    plain, moved = (boxes(testprint.render(sheet, "ja", shift).pdf) for shift in ((0.0, 0.0), (0.5, -1.0)))
    name = next(box for box in plain if box.char == "試")
    other = next(box for box in moved if box.char == "試")
    assert (other.left - name.left, other.top - name.top) == pytest.approx((0.5, -1.0), abs=0.05)
    for found in (plain, moved):  # +2 stands 2 mm to the right of the edge, whatever is typed already
        said = "".join(box.char for box in found)
        twos = [found[at.start()] for at in re.finditer(r"\+2(?!\.)", said)]
        across = min(twos, key=lambda box: abs(box.left - (testprint.anchors(sheet)[0] or 0) - 2.5))
        (down,) = (box for box in twos if box is not across)
        right, low = testprint.anchors(sheet)
        assert right is not None and low is not None
        assert across.left == pytest.approx(right + 2 + 1.5 / 72 * 25.4, abs=0.2)
        assert down.top == pytest.approx(low + 2, abs=2.2) and down.top > low + 2


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"left": 28.2}, "left"),
        ({"top": 22.2}, "top"),
        ({"pitch_x": 80.0}, "pitch_x"),
        ({"pitch_y": 54.0}, "pitch_y"),
        ({"columns": 3}, "left"),
        ({"rows": 0}, "top"),
    ],
)
def test_a_sheet_that_cannot_be_is_refused(changed: dict[str, float], field: str) -> None:
    assert field in [problem.field for problem in problems_of(replace(sheets()[0], **changed))]  # type: ignore[arg-type]
