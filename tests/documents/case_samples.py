"""Cases and tables of figures of the paper of 2012, as their papers take them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from handbook_samples import handbook
from paper_samples import chiba

from desktop.domain.caselist import Beside, Case, CaseList, DataTable, DataTables, heads_of, rows_of
from desktop.domain.handbook import Handbook, Organising, Task
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


def manual() -> Handbook:
    """A manual from a delegation, with the cases and a table."""
    told = Organising(
        {"team": (Pair("由局長率團。", "局長が団長を務めます。"),)},
        (Task(Pair("預訂機票", "航空券の予約"), -75), Task(Pair("感謝函", "礼状"))),
        ((Pair("千葉縣", "千葉県"), Pair("協辦", "共催")),),
        (chiba(),),
    )
    beside = Beside(cases().cases[:2], tables().tables[1:2])
    return replace(handbook(), own=None, members=(), hotels=(), packing=(), beside=beside, organising=told)
