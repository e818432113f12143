"""Outcomes, each stored once and told under its themes by report and council (needs.md row 63)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.itemwords import said
from desktop.domain.text import Pair
from desktop.i18n import N_


@dataclass(frozen=True)
class Theme:
    """A heading of the council's report."""

    id: str
    name: Pair
    position: int = 0


@dataclass(frozen=True)
class Outcome:
    """What came of a trip; ``themes`` are ids."""

    id: str
    delegation_id: str
    text: Pair
    themes: tuple[str, ...] = ()
    trip: Pair = Pair()
    event: Pair = Pair()
    returned: date | None = None
    position: int = 0


@dataclass(frozen=True)
class Outcomes:
    """Outcomes with all themes there are, in the order of the report."""

    lines: tuple[Outcome, ...]
    themes: tuple[Theme, ...]
    trip: Pair = Pair()  # whose they are; of all trips where empty
    as_of: date = date.min

    def is_under(self, one: Outcome, theme: Theme | None) -> bool:
        """Whether it is told under a theme; None: under none that there is."""
        if theme is not None:
            return theme.id in one.themes
        return not {known.id for known in self.themes} & set(one.themes)

    def names(self, one: Outcome, code: str) -> str:
        """「締結城市・交通觀光」: the themes of an outcome in the order of the report."""
        return "・".join(theme.name.get(code) for theme in self.themes if theme.id in one.themes)

    def without_theme(self) -> int:
        return sum(self.is_under(line, None) for line in self.lines)


def ids_of(text: str) -> tuple[str, ...]:
    """Ids with blanks between them, each once."""
    return tuple(dict.fromkeys(text.split()))


def ticked(themes: Sequence[str], theme: str, on: bool) -> str:
    """The column ``themes`` after a theme was ticked or its tick taken away."""
    rest = [one for one in themes if one != theme]
    return " ".join([*rest, theme] if on else rest)


def in_order(rows: Iterable[Outcome]) -> list[Outcome]:
    """The latest trip first, each in its own order."""

    def key(row: Outcome) -> tuple[object, ...]:
        return -(row.returned or date.max).toordinal(), row.delegation_id, row.position, row.id

    return sorted(rows, key=key)


HEADS = (N_("No."), N_("Trip (heading)"), N_("What came of it"), N_("Themes"), N_("Itinerary item"))


def table(outcomes: Outcomes, language: str) -> list[list[str | int | date | None]]:
    """The outcomes as a table, the head first."""
    code = "ja" if language == "ja" else "zh_TW"
    rows: list[list[str | int | date | None]] = [[said(head).get(code) for head in HEADS]]
    return rows + [
        [number, one.trip.get(code), one.text.get(code), outcomes.names(one, code), one.event.get(code)]
        for number, one in enumerate(outcomes.lines, 1)
    ]
