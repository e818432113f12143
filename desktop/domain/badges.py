"""What badges, plates, boards and place cards show of a person, and how large plates are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from desktop.domain.text import Pair
from desktop.i18n import N_


@dataclass(frozen=True)
class Bearer:
    """Somebody whose name stands on a badge or a plate. Empty texts print nothing.

    ``name`` is empty while only the post is known; ``role`` is that in the delegation; ``colour`` a key of
    TEAM_COLOURS, that of ``group``; ``guest``: of the other side, with ``honorific`` a key of HONORIFICS; ``table`` and
    ``place``: where the person sits.
    """

    name: Pair
    kana: str = ""
    roman: str = ""
    organisation: Pair = Pair()
    unit: Pair = Pair()
    title: Pair = Pair()
    role: Pair = Pair()
    group: Pair = Pair()
    colour: str = ""
    guest: bool = False
    honorific: str = ""
    table: Pair = Pair()
    place: str = ""
    person_id: str = ""


@dataclass(frozen=True)
class Party:
    """Those who wear badges or sit behind plates: of an item (``item``), or of the whole trip; ``item`` is then empty.

    ``as_of``: the day of the file, by which equal input gives equal bytes.
    """

    trip: Pair
    as_of: date
    people: tuple[Bearer, ...] = ()
    item: Pair = Pair()
    logo: bytes | None = None


@dataclass(frozen=True)
class Plate:
    """A plate folded like a roof: two faces ``width`` x ``height`` and a ``flap`` to glue it by, mm."""

    width: float
    height: float
    flap: float = 0.0

    @property
    def unfolded(self) -> float:
        """How high it is before it is folded."""
        return 2 * self.height + self.flap


A4_STRIPS, A4_WHOLE = "strips", "a4-folded"
FLAP = 15.0  # usual
PLATES: dict[str, tuple[str, Plate]] = {  # conventions.md 2.2
    A4_STRIPS: (N_("A4 cut in half, 210 x 74.25 mm each side"), Plate(210, 74.25)),
    A4_WHOLE: (N_("A4 folded lengthways, 297 x 105 mm each side"), Plate(297, 105)),
    "180x60": (N_("180 x 60 mm with a flap"), Plate(180, 60, FLAP)),
    "150x50": (N_("150 x 50 mm with a flap"), Plate(150, 50, FLAP)),
    "210x74": (N_("210 x 74 mm"), Plate(210, 74)),
}
PLACES: dict[str, tuple[str, Plate]] = {
    "90x55": (N_("90 x 55 mm, four on a sheet"), Plate(90, 55)),
    "100x40": (N_("100 x 40 mm, six on a sheet"), Plate(100, 40)),
}
A3 = "a3"
BOARD_SIZES = (("", N_("A4 across")), (A3, N_("A3 across")))
OWN_SIZE = "own"  # in the lists: measures that are typed
_TYPED = (OWN_SIZE, N_("Own measures"))
PLATE_SIZES = (*((key, name) for key, (name, _plate) in PLATES.items()), _TYPED)
PLACE_SIZES = (*((key, name) for key, (name, _plate) in PLACES.items()), _TYPED)
_MEASURES = re.compile(r"(\d+(?:\.\d+)?)[x×](\d+(?:\.\d+)?)(?:\+(\d+(?:\.\d+)?))?$")
SMALLEST, LARGEST = 25.0, 400.0  # mm, of a side


def plate(key: str, usual: str = A4_STRIPS) -> Plate | None:
    """The plate called ``key``: one of PLATES or PLACES, or its measures 「160x55」, with a flap 「160x55+15」 (mm).

    ``usual`` where ``key`` is empty; None for what is no size of a plate.
    """
    known = {**PLATES, **PLACES}
    if not key or key in known:
        return known[key or usual][1]
    found = _MEASURES.match(key.strip().lower())
    if found is None:
        return None
    width, height, flap = (float(part or 0) for part in found.groups())
    fits = SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST and flap <= height
    return Plate(width, height, flap) if fits else None


PAGES = ((210.0, 297.0), (297.0, 210.0), (297.0, 420.0), (420.0, 297.0))  # A4 and A3, upright and across


@dataclass(frozen=True)
class Spread:
    """How plates lie on a page; every length in mm."""

    page_width: float
    page_height: float
    columns: int
    rows: int
    left: float
    top: float


def spread(one: Plate) -> Spread | None:
    """The smallest page with the most plates on it, in the middle; None where not even A3 holds one."""
    best: Spread | None = None
    for wide, high in PAGES:
        columns, rows = int((wide + 0.01) // one.width), int((high + 0.01) // one.unfolded)
        if not columns or not rows:
            continue
        if best is not None and (wide * high > best.page_width * best.page_height * 1.01):
            break
        if best is None or columns * rows > best.columns * best.rows:
            left, top = (wide - columns * one.width) / 2, (high - rows * one.unfolded) / 2
            best = Spread(wide, high, columns, rows, max(left, 0.0), max(top, 0.0))
    return best
