"""The counties of a year and their pairs as a table."""

from __future__ import annotations

from typing import NamedTuple

from desktop.domain.schemewords import PAIR_STATUSES
from desktop.domain.words import find
from desktop.i18n import N_, _
from desktop.store import pairing
from desktop.ui.pairtold import NO_PAIRS, names
from desktop.ui.rows import Column, RowTable

CHIPS = {"approved": "ok", "proposed": "", "applied": "warn", "stopped": "no"}


class Line(NamedTuple):
    """A county; ``id`` is its code."""

    id: str
    name: str
    large: str
    small: str
    shared: str
    status: str
    chip: str


def table(name: str) -> RowTable:
    """The table, still empty; ``name`` is marked."""
    columns = [
        Column(N_("County or city"), lambda line: line.name, stretch=3),
        Column(N_("Large prefecture"), lambda line: line.large, stretch=6),
        Column(N_("Small prefecture"), lambda line: line.small, stretch=6),
        Column(N_("Shared strengths"), lambda line: line.shared, stretch=6),
        Column(N_("Status"), lambda line: line.status, stretch=2, chip=lambda line: line.chip),
    ]
    return RowTable(columns, name, NO_PAIRS, low=True)


def line_of(line: pairing.Line, code: str, doubtful: bool = False) -> Line:
    """A county as the table says it in a language; ``doubtful``: there is something to look at."""
    held = [pair for pair in line.pairs if pair.status != pairing.STOPPED]

    def several(large: bool) -> str:
        return "、".join(_named(pair, code) for pair in held if (pair.size == "L") is large)

    shared = dict.fromkeys(tag.get(code) for pair in held for tag in pair.common)
    name, status = names(code)[line.county] + (" ⚠" if doubtful else ""), _(find(PAIR_STATUSES, line.status).label)
    chip = CHIPS.get(line.status, "")
    return Line(line.county, name, several(True), several(False), "・".join(shared), status, chip)


def _named(pair: pairing.Row, code: str) -> str:
    wish = _(N_("wish no. {rank}")).format(rank=pair.wish) if pair.wish else ""
    return "　".join(filter(None, (names(code)[pair.prefecture], wish)))
