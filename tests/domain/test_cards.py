"""Sheets: a mirrored back lies behind its front, and nothing leaves the paper."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import paths
from desktop.domain.cards import Sheet

MM = st.floats(0, 40, allow_nan=False).map(lambda v: round(v, 2))


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """Any sheet, rarely symmetrical."""
    width, height = draw(st.floats(20, 120)), draw(st.floats(20, 90))
    columns, rows = draw(st.integers(1, 4)), draw(st.integers(1, 8))
    pitch_x, pitch_y = width + draw(MM), height + draw(MM)
    left, top, right, bottom = draw(MM), draw(MM), draw(MM), draw(MM)
    page_width = left + (columns - 1) * pitch_x + width + right
    page_height = top + (rows - 1) * pitch_y + height + bottom
    return Sheet(
        "x", "", "", page_width, page_height, width, height, columns, rows, left, top, pitch_x, pitch_y, False
    )  # fmt: skip


def turned(x: float, page_width: float) -> float:
    """Where a point of the back lies, seen from the front, after a flip over the long edge."""
    return page_width - x


@given(sheets(), st.integers(0, 63))
def test_a_back_lies_exactly_behind_its_front(sheet: Sheet, number: int) -> None:
    index = number % sheet.per_page
    x, y = sheet.slot(index)
    back_x, back_y = sheet.slot(index, mirrored=True)
    edges = sorted((turned(back_x, sheet.page_width), turned(back_x + sheet.width, sheet.page_width)))
    assert edges == pytest.approx([x, x + sheet.width])
    assert back_y == y


@given(sheets())
def test_slots_stay_on_the_paper_and_apart(sheet: Sheet) -> None:
    for mirrored in (False, True):
        slots = [sheet.slot(i, mirrored=mirrored) for i in range(sheet.per_page)]
        assert len({(round(x, 6), round(y, 6)) for x, y in slots}) == sheet.per_page
        for x, y in slots:
            assert x >= -1e-6 and y >= -1e-6
            assert x + sheet.width <= sheet.page_width + 1e-6
            assert y + sheet.height <= sheet.page_height + 1e-6


def test_slots_run_row_by_row_and_start_again_on_the_next_page() -> None:
    sheet = Sheet("x", "", "", 210, 297, 91, 55, 2, 5, 14, 11, 91, 55, True)
    assert [sheet.slot(i) for i in range(3)] == [(14, 11), (105, 11), (14, 66)]
    assert sheet.slot(10) == sheet.slot(0)
    assert sheet.slot(0, mirrored=True) == (105, 11)


MEASURES = "page_width page_height width height columns rows left top pitch_x pitch_y".split()


def test_shipped_sheets_fit_their_paper() -> None:
    with (paths.resources() / "reference" / "sheets.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    for row in rows:
        n = {name: float(row[name]) for name in MEASURES}
        assert n["left"] + (n["columns"] - 1) * n["pitch_x"] + n["width"] <= n["page_width"] + 0.01, row["key"]
        assert n["top"] + (n["rows"] - 1) * n["pitch_y"] + n["height"] <= n["page_height"] + 0.01, row["key"]
        assert n["pitch_x"] >= n["width"] and n["pitch_y"] >= n["height"], row["key"]
