"""團員手冊／しおり: everything a member of the trip carries along, in one book.

Nothing internal is in it: no notes of the office, no money, no sensitive topics, no data that only travel needs. What a
record keeps inside stays there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.agenda import Agenda
from desktop.domain.caselist import Beside
from desktop.domain.emergency import Leaflet
from desktop.domain.programme import Programme
from desktop.domain.rosters import Entry
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.i18n import N_

ETIQUETTE, GIFTS, PACKING = "etiquette", "gifts", "packing"  # parts of resources/reference/handbook.tsv
A4, A5, A6 = "a4", "a5", "a6"
SIZES = ((A4, N_("A4")), (A5, N_("A5")), (A6, N_("A6, for the pocket")))
NOTHING = Beside()
KEYS = {part: f"handbook.{part}" for part in (ETIQUETTE, GIFTS, PACKING)}  # of an office's own wording


@dataclass(frozen=True)
class Hotel:
    """Where nights are spent. ``first`` is the day of check-in, ``last`` that of check-out; ``room`` the member's."""

    name: Pair
    when: When | None = None
    address: Pair = Pair()
    station: Pair = Pair()
    phone: str = ""
    group: Pair = Pair()  # the sub-group that stays here
    room: str = ""
    open: bool = False  # still being arranged

    @property
    def nights(self) -> int:
        """0 where the days are not known."""
        return (self.when.last_date - self.when.start_date).days if self.when else 0


@dataclass(frozen=True)
class Call:
    """One visit to a host: when, what it is called, and who receives."""

    title: Pair
    when: When | None = None
    place: Pair = Pair()
    purpose: Pair = Pair()
    people: tuple[Pair, ...] = ()


@dataclass(frozen=True)
class Host:
    """A body that is visited, as the directory shows it to others."""

    organisation_id: str
    name: Pair
    kana: str = ""
    head: Pair = Pair()
    postal_code: str = ""
    address: Pair = Pair()
    phone: str = ""
    url: str = ""
    about: Pair = Pair()
    industries: Pair = Pair()
    calls: tuple[Call, ...] = ()


@dataclass(frozen=True)
class Thing:
    """Something to take along; ``carrier`` who has it, empty for everybody."""

    name: Pair
    quantity: int | None = None
    carrier: Pair = Pair()
    event: Pair = Pair()  # what it is for


@dataclass(frozen=True)
class Own:
    """What concerns only the member whose book this is."""

    name: Pair
    roles: Pair = Pair()
    organisation: Pair = Pair()
    coach: Pair = Pair()


@dataclass(frozen=True)
class Task:
    """A line of a check list; ``days`` counts from departure, above zero from the return, None is any time."""

    title: Pair
    days: int | None = None


@dataclass(frozen=True)
class Organising:
    """What turns a handbook into one for other offices, on how such a delegation is organised (needs.md row 10).

    ``steps``: part -> sentences; ``bodies``: who helped or took part, each with its part in it. No people by name.
    """

    steps: dict[str, tuple[Pair, ...]] = field(default_factory=dict)
    tasks: tuple[Task, ...] = ()
    bodies: tuple[tuple[Pair, Pair], ...] = ()
    agendas: tuple[Agenda, ...] = ()


@dataclass(frozen=True)
class Handbook:
    """One book: for everybody, a sub-group or (``own``) a member. What is empty prints nothing.

    ``advice`` is part -> the usual sentences; an office's own wording stands in their place.
    """

    programme: Programme
    leaflet: Leaflet
    places: Pair = Pair()
    purpose: Pair = Pair()
    logo: bytes | None = None
    own: Own | None = None
    members: tuple[Entry, ...] = ()
    hotels: tuple[Hotel, ...] = ()
    hosts: tuple[Host, ...] = ()
    texts: Pair = Pair()  # the delegation's own pages
    terms: tuple[Pair, ...] = ()
    packing: tuple[Thing, ...] = ()
    advice: dict[str, tuple[Pair, ...]] = field(default_factory=dict)
    delegation_id: str = ""  # where what is missing can be entered
    beside: Beside = NOTHING  # alliance cases and tables of figures that were ticked
    organising: Organising | None = None

    @property
    def as_of(self) -> date:
        return self.programme.as_of


def occurring(terms: Iterable[Pair], texts: Iterable[Pair]) -> tuple[Pair, ...]:
    """The terms that stand in ``texts``, in either language, in their order and each once."""
    found = list(texts)
    zh, ja = ("\n".join(dict.fromkeys(half)) for half in ((t.zh for t in found), (t.ja for t in found)))
    kept: dict[tuple[str, str], Pair] = {}
    for term in terms:
        if len(term.zh) > 1 and len(term.ja) > 1 and (term.zh in zh or term.ja in ja):
            kept.setdefault((term.zh, term.ja), term)
    return tuple(kept.values())


def paragraphs(text: Pair) -> list[Pair]:
    """A text in paragraphs (parted by empty lines), both languages in step; one language as a whole before the other
    where they are not parted alike.
    """
    zh, ja = (_parted(half) for half in (text.zh, text.ja))
    if len(zh) == len(ja):
        return [Pair(*both) for both in zip(zh, ja, strict=True)]
    if not zh or not ja:
        return [Pair(one if zh else "", one if ja else "") for one in zh or ja]
    return [Pair("\n\n".join(zh), "\n\n".join(ja))]


def _parted(text: str) -> list[str]:
    return [part for block in text.replace("\r\n", "\n").split("\n\n") if (part := block.strip("\n 　"))]


def lines_of(text: Pair) -> tuple[Pair, ...]:
    """An office's own advice: a sentence a line, both languages in step; what one language lacks stays empty."""
    zh, ja = ([line.strip(" 　・•-") for line in half.splitlines() if line.strip()] for half in (text.zh, text.ja))
    longer = max(len(zh), len(ja))
    return tuple(Pair(_at(zh, n), _at(ja, n)) for n in range(longer))


def _at(lines: Sequence[str], number: int) -> str:
    return lines[number] if number < len(lines) else ""
