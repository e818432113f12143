"""Cases and tables of figures of the paper of 2012, as their papers take them."""

from __future__ import annotations

from datetime import date

from desktop.domain.caselist import Case, CaseList, DataTable, DataTables, heads_of, rows_of
from desktop.domain.text import Pair
from tests.data import alliance_2012 as paper

TODAY = date(2026, 11, 22)


def _pair(raw: dict[str, str], stem: str) -> Pair:
    return Pair(raw.get(f"{stem}_zh", ""), raw.get(f"{stem}_ja", ""))


def cases() -> CaseList:
    """表4."""
    stems = (*paper.STEMS, "source")
    made = [Case(str(n), *(_pair(raw, stem) for stem in stems)) for n, raw in enumerate(paper.CASES)]
    return CaseList(tuple(made), TODAY)


def tables() -> DataTables:
    """表1 to 表3."""
    made = []
    for number, raw in enumerate(paper.TABLES):
        heads = heads_of(raw["heads_zh"], raw["heads_ja"])
        stems = {stem: _pair(raw, stem) for stem in ("title", "unit", "source", "note")}
        made.append(DataTable(str(number), heads=heads, rows=rows_of(raw["cells"], len(heads)), **stems))
    return DataTables(tuple(made), TODAY)
