"""縣市配對圖: both countries as tiles, pairs as curves between them, and what a list of the pairs says.

Lengths are in steps of the grid of tiles. 「志願序」, 大/小 and shared strengths stay away from Japanese papers: the
values of such a paper do not hold them (needs.md rows 88 and 100).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desktop.domain.schemewords import PAIR_STATUSES, SIZES
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.i18n import N_

APPROVED, PROPOSED = "approved", "proposed"
SHOWN = (APPROVED, PROPOSED)  # what a picture draws; what was only applied for is no pair yet
COLUMNS, ROWS = 20, 13
SIDE = 0.9  # of a tile, in steps
BEND = 0.16  # how far a curve leaves the straight line, in parts of its length
SOUTH = 8.5  # rows from here on are reached from below, the others across the open sea
Point = tuple[float, float]

IN_PAPERS = {  # statuses as the other side reads them
    APPROVED: N_("Decided (pair)"),
    PROPOSED: N_("Being arranged (pair)"),
}


WHOLE = ("JP-01", "TW-HSZ", "TW-HSQ", "TW-CYI", "TW-CYQ")  # 北海道 has no 縣; 新竹市 and 新竹縣 are two


def short(code: str, name: Pair) -> Pair:
    """「千葉」 of 千葉縣: what is written into a tile."""
    return name if code in WHOLE else Pair(name.zh[:-1], name.ja[:-1])


class Tile(NamedTuple):
    """A county or prefecture on the grid; ``short`` is written into its tile."""

    code: str
    name: Pair
    short: Pair
    column: int
    row: int

    def centre(self) -> Point:
        """Its middle, from the left upper corner of the grid."""
        return self.column + 0.5, self.row + 0.5


@dataclass(frozen=True)
class PairLine:
    """A pair as papers and tables say it. ``size`` "L" or "S", ``rank`` of the county's wish (0: none)."""

    county: str
    prefecture: str
    status: str = PROPOSED
    size: str = ""
    rank: int = 0
    strengths: tuple[Pair, ...] = ()
    decided_by: str = ""
    decided_on: date | None = None

    def bare(self) -> PairLine:
        """What the other side may read of it."""
        return PairLine(self.county, self.prefecture, self.status)


@dataclass(frozen=True)
class PairSheet:
    """The pairs of a year; ``inside``: for readers at home, with sizes, wishes and strengths."""

    year: int
    name: Pair
    as_of: date
    tiles: tuple[Tile, ...]
    pairs: tuple[PairLine, ...]
    inside: bool = False
    large_from: int = 0  # people of a large prefecture; 0 where sizes are not told

    def names(self) -> dict[str, Pair]:
        """Code of a region -> its whole name."""
        return {tile.code: tile.name for tile in self.tiles}

    def counties(self) -> tuple[str, ...]:
        """The counties that have pairs, in the order of their numbers."""
        return tuple(dict.fromkeys(pair.county for pair in self.pairs))

    def of(self, county: str) -> tuple[PairLine, ...]:
        """The pairs of a county."""
        return tuple(pair for pair in self.pairs if pair.county == county)


def sheet(
    year: int, name: Pair, as_of: date, tiles: Sequence[Tile], pairs: Sequence[PairLine], *, inside: bool,
    large_from: int = 0,
) -> PairSheet:  # fmt: skip
    """Pairs in the order of the counties of the source, large prefectures first where that may be said."""
    order = {tile.code: at for at, tile in enumerate(tiles)}
    kept = [pair if inside else pair.bare() for pair in pairs if pair.status in SHOWN]
    kept.sort(key=lambda one: (order.get(one.county, 0), one.size != "L", order.get(one.prefecture, 0)))
    return PairSheet(year, name, as_of, tuple(tiles), tuple(kept), inside, large_from if inside else 0)


def curve(start: Point, end: Point) -> tuple[Point, Point, Point, Point]:
    """A Bézier curve from tile to tile: over the Sea of Japan to the north, below Kyushu to the south."""
    (x1, y1), (x2, y2) = start, end
    far = max(abs(x2 - x1), 1.0)
    lift = BEND * far * (1 if y2 > SOUTH else -1)
    high = [min(max(y1 + (y2 - y1) * part + lift, 0.2), ROWS - 0.2) for part in (1 / 3, 2 / 3)]
    one, two = (x1 + (x2 - x1) / 3, high[0]), (x1 + (x2 - x1) * 2 / 3, high[1])
    return start, one, two, end


def on_curve(points: tuple[Point, Point, Point, Point], part: float) -> Point:
    """Where a curve is after a part (0 to 1) of its way."""
    rest = 1 - part
    weights = rest**3, 3 * rest**2 * part, 3 * rest * part**2, part**3
    return (
        sum(weight * point[0] for weight, point in zip(weights, points, strict=True)),
        sum(weight * point[1] for weight, point in zip(weights, points, strict=True)),
    )


def status_of(pair: PairLine, inside: bool) -> str:
    """The msgid of its status, for readers at home or for the other side."""
    return find(PAIR_STATUSES, pair.status).label if inside else IN_PAPERS.get(pair.status, "")


def size_of(size: str) -> str:
    """The msgid of 大縣 or 小縣; empty where it is neither."""
    return next((choice.label for choice in SIZES if choice.key == size), "") if size else ""


def by_size(pairs: Sequence[PairLine]) -> tuple[tuple[PairLine, ...], tuple[PairLine, ...]]:
    """The large ones and the others."""
    return tuple(p for p in pairs if p.size == "L"), tuple(p for p in pairs if p.size != "L")


def located(tiles: Sequence[Tile]) -> Mapping[str, Tile]:
    """Tiles by their codes."""
    return {tile.code: tile for tile in tiles}
