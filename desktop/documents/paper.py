"""What goes into making a paper and what comes out of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.cards import Sheet
from desktop.domain.dates import Calendar
from desktop.domain.text import Pair
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
class Placing:
    """How cards come to lie on sheets. ``start_slot`` counts from 1, so that a sheet begun yesterday can be used up.

    ``stacked``: a pile of sheets that is cut as one is in order, place after place; else each sheet is filled before
    the next. ``offset``: how far this printer must be shifted, mm right and down. ``marks``: crop marks, None as the
    sheet usually has them. ``margin``: what stays free of text inside a card, mm, None as usual.
    """

    copies: int = 1
    start_slot: int = 1
    stacked: bool = False
    offset: tuple[float, float] = (0.0, 0.0)
    marks: bool | None = None
    margin: float | None = None
    fronts: bool = True
    backs: bool = True


AS_IT_COMES = Placing()


@dataclass(frozen=True)
class Look:
    """The office's own look. ``accent``: of rules and titles, red, green and blue from 0 to 1; None is the program's.

    ``logo``: PNG or JPEG. ``wording``: what the office says instead of a paper's own words, by msgid or by key
    (``domain.wording``). ``fonts``: use (``ownfonts.USES``) -> font files asked before the program's own.
    """

    accent: tuple[float, float, float] | None = None
    logo: bytes | None = None
    wording: Mapping[str, Pair] = field(default_factory=dict)
    fonts: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class PrintOptions:
    """What a person may choose before printing; each document reads what concerns it.

    ``language`` is a code of LANGUAGES or BOTH; ``calendar`` None counts as each language does; ``sheet`` None is the
    first sheet of the paper's kind. ``sorting``: "rank", "kana" or "none" (順不同) of a list of people, "" as the paper
    usually has it; ``qr``: a code on a card that a telephone reads; ``booklet``: two pages of A5 on each side of A4, in
    the order of a fold; ``photos``: faces in a list of people; ``variant``: a key of the paper's own kinds
    (``Document.variants``), "" the first; ``size``: a key of SIZES or of the paper's own (``Document.sizes``).
    """

    language: str = BOTH
    calendar: Calendar | None = None
    sheet: Sheet | None = None
    placing: Placing = AS_IT_COMES
    look: Look = Look()
    sorting: str = ""
    qr: bool = False
    booklet: bool = False
    photos: bool = False
    variant: str = ""
    size: str = A4
    progress: Progress = _nobody  # told (done, all) by what may take long; it may raise, and then there is no paper


@dataclass(frozen=True)
class Paper:
    """A finished PDF, and what a person should look at before using it (empty: nothing)."""

    pdf: bytes
    notices: tuple[Notice, ...] = ()
