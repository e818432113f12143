"""What goes into making a paper and what comes out of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.cards import Sheet
from desktop.domain.dates import Calendar
from desktop.errors import Notice
from desktop.i18n import N_

BOTH = "both"
A4, A6, FOUR = "a4", "a6", "a6x4"
SIZES = (  # of papers that also fit a pocket: key, name, width and height in mm
    (A4, N_("A4"), 210, 297),
    (A6, N_("A6, for the pocket"), 105, 148),
    (FOUR, N_("A6, four on a sheet of A4 to cut"), 210, 297),
)


Progress = Callable[[int, int], None]


def _nobody(_done: int, _all: int) -> None:
    """Nobody waits for it."""


@dataclass(frozen=True)
class PrintOptions:
    """What a person may choose before printing; each document reads what concerns it.

    ``language`` is a code of LANGUAGES or BOTH; ``calendar`` None counts as each language does; ``sheet`` None is the
    first of ``sheets()``; ``start_slot`` counts from 1, so that a sheet begun yesterday can be used up.
    """

    language: str = BOTH
    calendar: Calendar | None = None
    sheet: Sheet | None = None
    copies: int = 1
    start_slot: int = 1
    size: str = A4  # a key of SIZES
    progress: Progress = _nobody  # told (done, all) by what may take long; it may raise, and then there is no paper


@dataclass(frozen=True)
class Paper:
    """A finished PDF, and what a person should look at before using it (empty: nothing)."""

    pdf: bytes
    notices: tuple[Notice, ...] = ()
