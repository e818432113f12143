"""The timetable of one-to-one meetings (商談會): who may meet whom and when, what a timetable is worth, what is wrong.

Nobody is in two places, no table is given twice, no refusal is broken; whoever shares no language gets an interpreter.
The planning itself is in ``desktop.solving.timetable``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import time
from functools import cached_property

THOUSAND = 1000  # what a timetable reaches and its bound are told in thousandths of a wish's weight
BY_HAND = 1  # weight of a pair that somebody put into the timetable without a wish
FIRST = 1  # what the first talk of a company is worth besides, so that nobody goes home without any
SECONDS = 60.0  # for a timetable, at most
MOVED = 3  # talks that nothing forces to move, moved in a repair for the sake of others
TAIWAN, JAPAN = "tw", "jp"
USUAL = {TAIWAN: frozenset({"zh"}), JAPAN: frozenset({"ja"})}  # where nobody entered a company's languages

Couple = tuple[str, str]  # ids of the Taiwanese and of the Japanese company


@dataclass(frozen=True)
class Slot:
    """A time for talks; ``number`` counts from 1, ``start`` and ``end`` are minutes after midnight, local time."""

    number: int
    start: int
    end: int

    @property
    def text(self) -> str:
        """``13:20–13:40``."""
        return f"{self.start // 60:02}:{self.start % 60:02}–{self.end // 60:02}:{self.end % 60:02}"


@dataclass(frozen=True)
class Company:
    """``there``: numbers of the slots in which it can meet; ``place``: the table that it keeps; ``most``: talks."""

    id: str
    side: str
    name: str = ""
    languages: frozenset[str] = frozenset()
    own_interpreter: bool = False
    there: frozenset[int] = frozenset()
    place: int | None = None
    most: int | None = None

    @property
    def speaks(self) -> frozenset[str]:
        """Its languages, or the usual one of its side."""
        return self.languages or USUAL[self.side]


@dataclass(frozen=True)
class Interpreter:
    """Somebody who interprets between any two of ``languages`` in the slots ``there``."""

    id: str
    name: str = ""
    languages: frozenset[str] = frozenset({"zh", "ja"})
    there: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Talk:
    """A meeting at a table in a slot, both from 1; ``status`` as in TALK_STATUSES: a held one stays, a missed one
    takes no place.
    """

    tw: str
    jp: str
    slot: int
    place: int = 1
    interpreter: str = ""
    pinned: bool = False
    status: str = "planned"
    id: str = ""

    @property
    def couple(self) -> Couple:
        return self.tw, self.jp

    @property
    def fixed(self) -> bool:
        """Whether it stays where it is: by somebody's word or because it has been held."""
        return self.pinned or self.status == "held"


@dataclass(frozen=True)
class Problem:
    """All that a timetable is made from. ``weights``: what a talk of two companies is worth, their wishes added up.

    ``tables`` are given out, ``spare`` further ones only by hand. ``sits``: the side that keeps its tables.
    ``talks``: the timetable as it stands.
    """

    slots: tuple[Slot, ...]
    tables: int
    companies: tuple[Company, ...]
    interpreters: tuple[Interpreter, ...] = ()
    weights: Mapping[Couple, int] = field(default_factory=dict)
    refused: frozenset[Couple] = frozenset()
    spare: int = 0
    sits: str = JAPAN
    talks: tuple[Talk, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Company]:
        return {company.id: company for company in self.companies}

    @cached_property
    def helpers(self) -> dict[str, Interpreter]:
        return {one.id: one for one in self.interpreters}

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        return tuple(slot.number for slot in self.slots)

    @cached_property
    def worth(self) -> dict[Couple, int]:
        """What each couple that may meet is worth: wishes without refusals, and talks that stand without a wish."""
        found = {couple: weight for couple, weight in self.weights.items() if weight > 0}
        for talk in self.talks:
            if talk.status != "missed":
                found.setdefault(talk.couple, BY_HAND)
        return {
            couple: weight
            for couple, weight in found.items()
            if couple not in self.refused and couple[0] in self.by_id and couple[1] in self.by_id
        }

    def needs_interpreter(self, couple: Couple) -> bool:
        """Two companies without a common language, neither of which brings an interpreter."""
        one, other = self.by_id[couple[0]], self.by_id[couple[1]]
        return not (one.speaks & other.speaks or one.own_interpreter or other.own_interpreter)

    def can_interpret(self, helper: Interpreter, couple: Couple) -> bool:
        """Whether somebody speaks a language of each of the two."""
        return bool(helper.languages & self.by_id[couple[0]].speaks and helper.languages & self.by_id[couple[1]].speaks)

    def open_slots(self, couple: Couple) -> list[int]:
        """The slots in which both companies are there."""
        both = self.by_id[couple[0]].there & self.by_id[couple[1]].there
        return [number for number in self.numbers if number in both]

    def kept_place(self, couple: Couple) -> int | None:
        """The table at which a talk has to be: that of the side which sits, or of whichever company keeps one.

        A table that does not exist is nobody's.
        """
        one, other = self.by_id[couple[0]], self.by_id[couple[1]]
        first, second = (one, other) if self.sits == TAIWAN else (other, one)
        kept = [
            company.place
            for company in ((first,) if self.sits else (first, second))
            if company.place is not None and 1 <= company.place <= self.tables + self.spare
        ]
        return kept[0] if kept else None


@dataclass(frozen=True)
class Timetable:
    """Talks with what they reach and the solver's bound, both in thousandths of a wish's weight.

    ``loosened``: pinned talks that cannot stay where they were (a company in two places, not there, refused).
    """

    talks: tuple[Talk, ...] = ()
    reached: int = 0
    bound: int = 0
    loosened: tuple[Couple, ...] = ()

    @property
    def optimal(self) -> bool:
        """Whether nothing better is possible."""
        return self.reached >= self.bound

    @property
    def gap(self) -> float:
        """How far from the bound, as a share of it."""
        return max(0.0, (self.bound - self.reached) / self.bound) if self.bound else 0.0


@dataclass(frozen=True)
class Change:
    """One talk in a repaired timetable: ``kind`` is new, moved (slot or table), interpreter, or dropped."""

    kind: str
    before: Talk | None
    after: Talk | None

    @property
    def couple(self) -> Couple:
        talk = self.after or self.before
        assert talk is not None
        return talk.couple


@dataclass(frozen=True)
class Repair:
    """A timetable after something happened on the day, and what it changes against the one that stood.

    ``reached`` as in ``Timetable``; ``proven``: whether no fewer moves would do.
    """

    talks: tuple[Talk, ...] = ()
    changes: tuple[Change, ...] = ()
    reached: int = 0
    proven: bool = False

    def count(self, kind: str) -> int:
        """How many talks are new, moved, interpreter or dropped."""
        return sum(change.kind == kind for change in self.changes)


def minutes(clock: time) -> int:
    """After midnight."""
    return clock.hour * 60 + clock.minute


def slots(
    start: time | None, end: time | None, length: int, pause: int, breaks: Iterable[tuple[time, time]] = ()
) -> tuple[Slot, ...]:
    """The slots of a day: one after the other with ``pause`` minutes between; after a break they begin anew."""
    if start is None or end is None or length < 1:
        return ()
    spans = sorted((minutes(first), minutes(last)) for first, last in breaks)
    found: list[Slot] = []
    at = minutes(start)
    while at + length <= minutes(end):
        hit = next((last for first, last in spans if first < at + length and last > at), None)
        if hit is not None:
            at = hit
            continue
        found.append(Slot(len(found) + 1, at, at + length))
        at += length + max(0, pause)
    return tuple(found)


def there(
    day: Iterable[Slot], arrives: time | None = None, leaves: time | None = None, status: str = ""
) -> frozenset[int]:
    """The slots in which somebody is there from beginning to end; in none who did not come."""
    if status == "absent":
        return frozenset()
    first = minutes(arrives) if arrives else 0
    last = minutes(leaves) if leaves else 24 * 60
    return frozenset(slot.number for slot in day if first <= slot.start and slot.end <= last)


def reached(problem: Problem, talks: Iterable[Talk]) -> int:
    """What talks are worth together, in thousandths of a wish's weight: so much for every wish met, and ``FIRST`` more
    for every company that meets anybody at all.
    """
    met = {talk.couple for talk in talks if talk.status != "missed"} & problem.worth.keys()
    companies = {name for couple in met for name in couple}
    return THOUSAND * (sum(problem.worth[couple] for couple in met) + FIRST * len(companies))


def table_changes(problem: Problem, talks: Iterable[Talk]) -> int:
    """How often a company of the side that sits has to change its table from one talk to its next."""
    last: dict[str, int] = {}
    found = 0
    for talk in sorted((one for one in talks if one.status != "missed"), key=lambda one: one.slot):
        sitting = talk.tw if problem.sits == TAIWAN else talk.jp
        found += last.get(sitting, talk.place) != talk.place
        last[sitting] = talk.place
    return found


def differences(before: Iterable[Talk], after: Iterable[Talk]) -> tuple[Change, ...]:
    """What changed from one timetable to the other, by slot; missed talks count as not there."""
    old = {talk.couple: talk for talk in before if talk.status != "missed"}
    new = {talk.couple: talk for talk in after if talk.status != "missed"}
    found = []
    for couple in {**old, **new}:
        was, now = old.get(couple), new.get(couple)
        if was is None or now is None:
            found.append(Change("new" if was is None else "dropped", was, now))
        elif (was.slot, was.place) != (now.slot, now.place):
            found.append(Change("moved", was, now))
        elif was.interpreter != now.interpreter:
            found.append(Change("interpreter", was, now))
    return tuple(sorted(found, key=_when))


def _when(change: Change) -> tuple[int, int]:
    talk = change.after or change.before
    return (talk.slot, talk.place) if talk else (0, 0)
