"""The register of agreements: what is in force, what expires, anniversaries, and what should have been settled first.

Needs: needs.md row 66. Language, law and venue are what 2-cooperation-essay.txt asks to agree on beforehand.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.deadlines import months_after
from desktop.domain.followups import day_pair
from desktop.domain.itemwords import said
from desktop.domain.outcomewords import AGREEMENT_KINDS
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.i18n import CODES, N_

SOON_MONTHS = 6  # before it expires: time to agree on a renewal
NEAR_DAYS = 90  # before an anniversary: time to prepare something


class State(StrEnum):
    """The groups of the register, in their order."""

    ENDING = "ending"
    PREPARED = "prepared"
    RUNNING = "running"
    ENDED = "ended"


GROUPS = {
    State.ENDING: N_("Expiring within half a year"),
    State.PREPARED: N_("Not signed yet"),
    State.RUNNING: N_("In force"),
    State.ENDED: N_("Expired"),
}
YEARS = N_("{count} years on {day}")


@dataclass(frozen=True)
class Agreement:
    """An agreement as the register and the paper show it; parties and signers are one a line."""

    id: str
    kind: str
    title: Pair
    parties: Pair = Pair()
    signers: Pair = Pair()
    signed: date | None = None
    place: Pair = Pair()
    fields: Pair = Pair()
    expires: date | None = None
    languages: str = ""
    law: str = ""
    venue: str = ""
    original_at: str = ""
    notes: str = ""
    trip: Pair = Pair()
    delegation_id: str = ""
    state: State = State.RUNNING

    def name(self) -> Pair:
        """Its title, or what it is where it has none."""
        return self.title or find(AGREEMENT_KINDS, self.kind).pair()


class Anniversary(NamedTuple):
    """A day that returns: how many years, and when."""

    years: int
    day: date

    def words(self) -> Pair:
        return said(YEARS, count=self.years, day=day_pair(self.day))


class Check(NamedTuple):
    """A line of the check list: ``label`` marked, ``why`` it matters, and whether it is settled."""

    label: str
    why: str
    done: bool


@dataclass(frozen=True)
class Register:
    """The agreements of all trips as of a day."""

    lines: tuple[Agreement, ...]
    as_of: date

    def count(self, state: State) -> int:
        return sum(line.state is state for line in self.lines)


def state_of(signed: date | None, expires: date | None, today: date) -> State:
    """In which group an agreement stands; one that expires today is still in force."""
    if expires is not None and expires < today:
        return State.ENDED
    if signed is None or signed > today:
        return State.PREPARED
    if expires is not None and expires <= months_after(today, SOON_MONTHS):
        return State.ENDING
    return State.RUNNING


def anniversary(signed: date | None, today: date) -> Anniversary | None:
    """The next day on which it is full years old; of one signed on 2/29 the 28th where there is no 29th."""
    if signed is None or signed > today:
        return None
    years = max(1, today.year - signed.year)
    day = months_after(signed, 12 * years)
    if day < today:
        years, day = years + 1, months_after(signed, 12 * (years + 1))
    return Anniversary(years, day)


def is_near(found: Anniversary | None, today: date) -> bool:
    """Whether it is time to prepare for it."""
    return found is not None and found.day <= today + timedelta(NEAR_DAYS)


def checks(one: Agreement) -> tuple[Check, ...]:
    """What both sides should have agreed on, with what stands in the record."""
    texts = (one.title.zh, one.title.ja)
    return (
        Check(N_("Languages of the text"), N_("Which texts are authentic, and which decides where they differ."),
              bool(one.languages)),
        Check(N_("Law that applies"), N_("Whose law is followed; say so too where it binds nobody in law."),
              bool(one.law)),
        Check(N_("Court"), N_("Where a dispute is settled, or that it is settled by talks."), bool(one.venue)),
        Check(N_("Signed by"), N_("Who signed for each side, with the post."), _lines(one.signers) >= 2),
        Check(N_("Title in both languages"), N_("Each side's own title of the paper."), all(texts)),
        Check(N_("Expires on"), N_("Until when it runs, and how it is renewed; leave empty where it never ends."),
              one.expires is not None),
        Check(N_("Where the original lies"), N_("Which office keeps the signed original."), bool(one.original_at)),
    )  # fmt: skip


def _lines(words: Pair) -> int:
    return max(len(words.exactly(code).split("\n")) if words.exactly(code) else 0 for code in CODES)


def in_order(rows: Iterable[Agreement]) -> list[Agreement]:
    """By group; what expires by its day, the others the latest first."""
    states = list(State)

    def key(row: Agreement) -> tuple[object, ...]:
        if row.state is State.ENDING:
            return states.index(row.state), (row.expires or date.max).toordinal(), row.id
        day = row.expires if row.state is State.ENDED else row.signed
        return states.index(row.state), -(day or date.max).toordinal(), row.id

    return sorted(rows, key=key)


def by_anniversary(rows: Iterable[Agreement], today: date) -> list[tuple[Anniversary, Agreement]]:
    """What is in force, by its next anniversary."""
    found = [
        (next_, row)
        for row in rows
        if row.state in (State.ENDING, State.RUNNING) and (next_ := anniversary(row.signed, today)) is not None
    ]
    return sorted(found, key=lambda one: (one[0].day, one[1].id))


HEADS = (
    N_("No."), N_("Kind"), N_("Title"), N_("Parties"), N_("Signed by"), N_("Signed on"), N_("Place"),
    N_("Fields of co-operation"), N_("Expires on"), N_("Next anniversary"), N_("Languages of the text"),
    N_("Law that applies"), N_("Court"), N_("Where the original lies"), N_("Trip (heading)"), N_("Remarks"),
)  # fmt: skip


def table(register: Register, language: str) -> list[list[str | int | date | None]]:
    """The register as a table, the head first."""
    code = "ja" if language == "ja" else "zh_TW"
    rows: list[list[str | int | date | None]] = [[said(head).get(code) for head in HEADS]]
    for number, one in enumerate(register.lines, 1):
        next_ = anniversary(one.signed, register.as_of) if one.state is not State.ENDED else None
        rows.append([
            number, find(AGREEMENT_KINDS, one.kind).pair().get(code), one.title.get(code), one.parties.get(code),
            one.signers.get(code), one.signed, one.place.get(code), one.fields.get(code), one.expires,
            next_.words().get(code) if next_ else "", one.languages, one.law, one.venue, one.original_at,
            one.trip.get(code), one.notes,
        ])  # fmt: skip
    return rows
