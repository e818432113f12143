"""What the picture and the list of the pairs of a year are made of; a city gets its own pairs alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection

from desktop import reference, settings
from desktop.domain import pairmap
from desktop.domain.pairmap import APPROVED, SHOWN, PairLine, PairSheet
from desktop.domain.text import Pair
from desktop.store import pairing, role, targets
from desktop.store import tables as t
from desktop.store.registers import read_row

if TYPE_CHECKING:
    from desktop.store.papers import Wish

INSIDE = "zh_TW"  # papers in this language alone stay at home


def papers(connection: Connection, wish: Wish) -> tuple[PairSheet, ...]:
    """The pairs of the year that is asked for, as ``targets.of_wish``; nothing where there are none yet."""
    scheme_id, mine = targets.of_wish(connection, wish), role.of(connection, settings.load())
    if not scheme_id:
        return ()
    made = read(connection, scheme_id, wish, mine.only)
    return (made,) if made.pairs else ()


def read(connection: Connection, scheme_id: str, wish: Wish, only: str = "") -> PairSheet:
    """``only``: whose pairs alone are told. Sizes, wishes, strengths and deciders stand on papers at home only."""
    scheme = read_row(connection, t.Scheme, scheme_id)
    year = pairing.read(connection, scheme_id, only)
    statuses = (APPROVED,) if wish.variant == APPROVED else SHOWN
    lines = [
        PairLine(
            *(row.county, row.prefecture, row.status, row.size, row.wish, row.common, row.decided_by, row.decided_on)
        )
        for line in year.lines
        for row in line.pairs
        if row.status in statuses
    ]
    return pairmap.sheet(
        year.year, Pair(scheme["name_zh"], scheme["name_ja"]), wish.today, reference.tiles(), lines,
        inside=wish.language == INSIDE, large_from=scheme["large_from"],
    )  # fmt: skip
