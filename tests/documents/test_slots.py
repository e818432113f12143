"""Where cards come to lie: the laws of sheets and piles, and marks where there is no margin for them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.paper import Placing
from desktop.documents.sheets import shipped
from desktop.documents.slots import MARK_EDGE, crop_marks, places
from desktop.documents.typeset import MM


@given(st.integers(0, 130), st.integers(1, 24), st.integers(1, 24), st.booleans())
def test_every_card_has_one_place_and_a_cut_pile_is_in_order(
    count: int, per_page: int, start: int, stacked: bool
) -> None:
    filled = places(count, per_page, Placing(start_slot=start, stacked=stacked))
    first = min(start, per_page) - 1
    assert len(filled) == max(-(-(first + count) // per_page), 1)
    assert sorted(number for page in filled for _slot, number in page) == list(range(count))
    assert all(slot >= first for slot, _number in filled[0])
    for page in filled:
        assert len({slot for slot, _number in page}) == len(page) and page == sorted(page)
    if stacked:  # cut the pile: one little pile after the other, from the top sheet to the lowest
        cut = [number for slot in range(per_page) for page in filled for at, number in page if at == slot]
    else:
        cut = [number for page in filled for _slot, number in page]
    assert cut == list(range(count))


def test_every_cut_of_plain_paper_has_marks_that_are_printed() -> None:
    for sheet in (sheet for sheet in shipped() if sheet.crop_marks):
        width, height = sheet.page_width * MM, sheet.page_height * MM
        across, down = set(), set()
        for x1, y1, x2, y2 in re.findall(r"([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S", " ".join(crop_marks(sheet))):
            for first, second, page in ((x1, x2, width), (y1, y2, height)):
                assert min(float(first), float(second)) >= MARK_EDGE - 0.01
                assert max(float(first), float(second)) <= page - MARK_EDGE + 0.01
            if x1 == x2:
                across.add(round(float(x1) / MM, 1))
            else:
                down.add(round((height - float(y1)) / MM, 1))
        for slot in range(sheet.per_page):
            x, y = sheet.slot(slot)
            for cut, marks, page in (
                (x, across, sheet.page_width),
                (x + sheet.width, across, sheet.page_width),
                (y, down, sheet.page_height),
                (y + sheet.height, down, sheet.page_height),
            ):
                if 2 < cut < page - 2:  # else the edge of the paper is the cut, to what a printer leaves white
                    assert any(abs(cut - mark) < 0.11 for mark in marks), (sheet.key, cut)
