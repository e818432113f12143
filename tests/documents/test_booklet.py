from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.documents import booklet


@given(st.integers(0, 300))
def test_folded_once_the_pages_follow_each_other(count: int) -> None:
    """As a pile of sheets is read: down through the right halves, each with its back, and out through the left ones."""
    sides = booklet.sides(count)
    fronts, backs = sides[::2], sides[1::2]
    inwards = [page for front, back in zip(fronts, backs, strict=True) for page in (front[1], back[0])]
    outwards = [page for front, back in zip(fronts[::-1], backs[::-1], strict=True) for page in (back[1], front[0])]
    whole = [*inwards, *outwards]
    assert whole == list(range(len(whole)))
    assert len(whole) % 4 == 0 and 0 <= len(whole) - max(count, 1) < 4
