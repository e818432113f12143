"""Tables of figures as they are stored, and back; titles above what is pasted."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.caselist import heads_of, pasted, rows_of, stored
from desktop.domain.text import Pair

CELL = st.text(st.sampled_from("甲乙1.5 -"), max_size=3).map(str.strip)


@settings(max_examples=60)
@given(st.lists(st.builds(Pair, CELL, CELL), max_size=4), st.lists(st.lists(CELL, max_size=5), max_size=5))
def test_what_is_stored_comes_back(heads: list[Pair], rows: list[list[str]]) -> None:
    kept = stored(heads, rows)
    found = heads_of(kept["heads_zh"], kept["heads_ja"])
    wide = len(found)
    lines = rows_of(kept["cells"], wide)

    def at(line: list[str], place: int) -> str:
        return line[place] if place < len(line) else ""

    assert all((*heads, *[Pair()] * wide)[place] == found[place] for place in range(wide))
    assert not any(heads[wide:]) and all(not any(row[wide:]) for row in rows)
    assert all(tuple(at(rows[n], place) for place in range(wide)) == line for n, line in enumerate(lines))
    assert stored(found, lines) == kept


def test_a_line_above_a_table_is_its_title() -> None:
    found = pasted("對日貿易統計\n年次\t出口\n1987\t69.6\n")
    assert (found.said, found.heads, found.rows) == ({"title": "對日貿易統計"}, ["年次", "出口"], [["1987", "69.6"]])
