"""What goes into making a paper and what comes out of it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.cards import Sheet
from desktop.domain.dates import Calendar
from desktop.errors import Notice

BOTH = "both"


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


@dataclass(frozen=True)
class Paper:
    """A finished PDF, and what a person should look at before using it (empty: nothing)."""

    pdf: bytes
    notices: tuple[Notice, ...] = ()
