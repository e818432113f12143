"""Sheets and places as a person types them in a command: read, and refused in one sentence where they cannot be."""

from __future__ import annotations

import argparse
import difflib
import math
from typing import TYPE_CHECKING, Any

from desktop.errors import UserError
from desktop.i18n import N_

if TYPE_CHECKING:
    from desktop.documents.paper import Placing
    from desktop.domain.cards import Sheet
    from desktop.store import Store

MOST_COPIES, MOST_MARGIN, MOST_SHIFT = 1000, 15.0, 20.0
NEAR = 6  # keys that are named where there is none such
NO_SHEET = N_("There is no sheet {key}. Among others there are {keys}; `list sheets` names all.")
NO_SHIFT = N_("{text} is no shift. Write two numbers, mm to the right and downwards, such as 0.5,-1.")


def sheet(key: str, store: Store | None, besides: tuple[str, ...] = ()) -> Sheet:
    """The shipped sheet with this key, or the own one of which the id begins with it.

    ``besides`` are other words that stand in its place, for the sentence that names what can be chosen.
    """
    from desktop.documents.sheets import shipped

    known = {one.key: one for one in shipped()}
    if key in known:
        return known[key]
    if store is not None:
        from desktop.store import cardsheets

        with store.read() as connection:
            own = cardsheets.listed(connection)
            found = cardsheets.one(connection, key)
        if found is not None:
            return found
        known.update({one.key: one for one in own})
    everything = [*known, *besides]
    near = difflib.get_close_matches(key, everything, NEAR, 0.3) or everything[:NEAR]
    raise UserError(NO_SHEET, key=key, keys=", ".join(near))


def placing(
    chosen: Sheet | None,
    *,
    copies: int = 1,
    start_slot: int = 1,
    stacked: bool = False,
    offset: str = "",
    marks: bool | None = None,
    margin: float | None = None,
    fronts: bool = True,
    backs: bool = True,
) -> Placing:
    """How cards lie on ``chosen`` (None: the usual sheet of the paper, which looks itself whether it has the place to
    start with); UserError says what cannot be.
    """
    from desktop.documents.paper import Placing
    from desktop.documents.sheets import sheets
    from desktop.documents.slots import NO_PLACE

    if not 1 <= copies <= MOST_COPIES:
        raise UserError(N_("Between 1 and 1000 copies."))
    places = (chosen or sheets()[0]).per_page
    if start_slot < 1 or (chosen is not None and start_slot > places):
        raise UserError(NO_PLACE, count=places)
    if margin is not None and not 0 <= margin <= MOST_MARGIN:  # also what is not a number
        raise UserError(N_("The safety margin is between 0 and 15 mm."))
    return Placing(copies, start_slot, stacked, shift(offset), marks, margin, fronts, backs)


def shift(text: str) -> tuple[float, float]:
    """「0.5,-1」: mm to the right and downwards; empty is none."""
    if not text.strip():
        return 0.0, 0.0
    parts = text.replace("−", "-").split(",")
    try:
        right, down = (float(part) for part in parts)
    except ValueError:
        raise UserError(NO_SHIFT, text=text) from None
    if not all(math.isfinite(value) and abs(value) <= MOST_SHIFT for value in (right, down)):
        raise UserError(NO_SHIFT, text=text)
    return right, down


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed about sheets besides which one, how often and where to begin."""
    parser.add_argument("--stack", action="store_true", help="of cards: in order when the pile of sheets is cut")
    parser.add_argument("--offset", metavar="X,Y", default="", help="mm by which this printer must be shifted")
    marks = parser.add_mutually_exclusive_group()
    marks.add_argument("--marks", action="store_const", const=True, default=None, help="crop marks on any sheet")
    marks.add_argument("--no-marks", dest="marks", action="store_const", const=False, help="crop marks on none")
    parser.add_argument("--margin", type=float, metavar="MM", help="what stays free inside a card")
    parser.add_argument("--qr", action="store_true", help="of name cards: a code that a telephone reads")
    sides = parser.add_mutually_exclusive_group()
    sides.add_argument("--fronts", action="store_true", help="fronts only")
    sides.add_argument("--backs", action="store_true", help="backs only")


def typed(chosen: argparse.Namespace) -> dict[str, Any]:
    """The same as ``papers.options`` takes it."""
    return {
        "stacked": chosen.stack,
        "offset": chosen.offset,
        "marks": chosen.marks,
        "margin": chosen.margin,
        "qr": chosen.qr,
        "fronts": not chosen.backs,
        "backs": not chosen.fronts,
    }
