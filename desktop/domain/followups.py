"""What is to come of a trip: the order of the overview, what is due, the half-year that a status report tells of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from desktop.domain import dates
from desktop.domain.itemwords import said
from desktop.domain.outcomewords import FOLLOW_STATUSES
from desktop.domain.text import Pair, joined
from desktop.domain.words import SIDES, find
from desktop.i18n import CODES, N_

SOON_DAYS = 14
SETTLED = frozenset({"done", "dropped"})
PLANNED, REACHED = "planned", "reached"
TITLE_LENGTH = 80  # characters of a point that become the name of what is to be done


class State(StrEnum):
    """The groups of the overview, in their order."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    UNDATED = "undated"
    SETTLED = "settled"


GROUPS = {
    State.OVERDUE: N_("Overdue"),
    State.SOON: N_("Within two weeks"),
    State.LATER: N_("After that"),
    State.UNDATED: N_("Without a date"),
    State.SETTLED: N_("Settled or not pursued"),
}
URGENT = frozenset({State.OVERDUE, State.SOON})
DONE_WORD, PLAN_WORD = N_("{day} done: {what}"), N_("{day} planned: {what}")
DONE_UNDATED, PLAN_UNDATED = N_("Done: {what}"), N_("Planned: {what}")
FIRST_HALF, SECOND_HALF = N_("first half of {year}"), N_("second half of {year}")


@dataclass(frozen=True)
class Step:
    """A milestone: PLANNED (預計…) or REACHED (已…) on ``day``."""

    id: str
    state: str
    day: date | None
    text: Pair
    position: int = 0

    def words(self) -> Pair:
        """「108年10月15日 已：提供資料」, the day as each language counts."""
        msgid = (DONE_WORD if self.day else DONE_UNDATED) if self.state == REACHED else PLAN_WORD
        if self.state != REACHED and self.day is None:
            msgid = PLAN_UNDATED
        return said(msgid, day=day_pair(self.day), what=self.text)


@dataclass(frozen=True)
class FollowUp:
    """A line of the overview. ``owner`` is who of ours does it, ``counterpart`` who of theirs, with the body."""

    id: str
    delegation_id: str
    title: Pair
    side: str = "tw"
    owner_id: str = ""
    owner: Pair = Pair()
    counterpart: Pair = Pair()
    due: date | None = None
    status: str = "open"
    done_on: date | None = None
    trip: Pair = Pair()
    event: Pair = Pair()
    visit: Pair = Pair()
    notes: str = ""
    steps: tuple[Step, ...] = ()
    position: int = 0
    state: State = State.UNDATED

    @property
    def is_settled(self) -> bool:
        return self.status in SETTLED

    def who(self) -> Pair:
        """Who has to do it: the owner of ours, the counterpart where it is theirs, else the side."""
        found = self.counterpart if self.side == "jp" else self.owner
        return found or find(SIDES, self.side).pair()

    def other(self) -> Pair:
        """Whom of theirs to ask where it is ours to do, and whom of ours where it is theirs."""
        return self.owner if self.side == "jp" else self.counterpart

    def planned(self) -> tuple[Step, ...]:
        """Steps ahead, in order of their days."""
        return tuple(step for step in self.steps if step.state == PLANNED)

    def reached(self) -> tuple[Step, ...]:
        """Steps that were reached."""
        return tuple(step for step in self.steps if step.state == REACHED)


class Filter(NamedTuple):
    """What an overview shows: of one trip or all, one side or both, one owner or all; ``open_only`` without settled."""

    delegation_id: str = ""
    side: str = ""
    owner_id: str = ""
    open_only: bool = True
    text: str = ""


@dataclass(frozen=True)
class Half:
    """Half a year, from ``first`` to ``last``."""

    first: date
    last: date

    def name(self) -> Pair:
        """「民國115年上半年」."""
        msgid = FIRST_HALF if self.first.month == 1 else SECOND_HALF
        return said(msgid, year=Pair(*(dates.year(self.first, dates.calendar_of(code)) for code in CODES)))


@dataclass(frozen=True)
class Report:
    """The half-yearly status report: of one trip (``trip``), or of all of them where there is none."""

    trip: Pair
    lines: tuple[FollowUp, ...]
    as_of: date
    half: Half
    delegation_id: str = ""

    def count(self, state: State) -> int:
        return sum(line.state is state for line in self.lines)


def state_of(due: date | None, status: str, today: date) -> State:
    """In which group a follow-up stands."""
    if status in SETTLED:
        return State.SETTLED
    if due is None:
        return State.UNDATED
    if due < today:
        return State.OVERDUE
    return State.SOON if due <= today + timedelta(SOON_DAYS) else State.LATER


def in_order(rows: Iterable[FollowUp]) -> list[FollowUp]:
    """Overdue first, each group by its days; what is settled latest first."""
    states = list(State)

    def key(row: FollowUp) -> tuple[object, ...]:
        day = row.due or date.max
        if row.state is State.SETTLED:
            day = date.fromordinal(date.max.toordinal() - (row.done_on or row.due or date.min).toordinal() + 1)
        return states.index(row.state), day, row.position, row.id

    return sorted(rows, key=key)


def steps_in_order(steps: Iterable[Step]) -> tuple[Step, ...]:
    """By their days, those without one last; of one day by position."""
    return tuple(sorted(steps, key=lambda step: (step.day is None, step.day or date.max, step.position, step.id)))


def wanted(rows: Sequence[FollowUp], chosen: Filter) -> list[FollowUp]:
    """Those that a filter lets through."""
    from desktop.domain.folding import fold

    text = fold(chosen.text)

    def fits(row: FollowUp) -> bool:
        said_ = (row.title, row.owner, row.counterpart, row.trip, row.event)
        return (
            (not chosen.delegation_id or row.delegation_id == chosen.delegation_id)
            and (not chosen.side or row.side == chosen.side)
            and (not chosen.owner_id or row.owner_id == chosen.owner_id)
            and not (chosen.open_only and row.is_settled)
            and (not text or text in fold(" ".join(f"{one.zh} {one.ja}" for one in said_) + row.notes))
        )

    return [row for row in rows if fits(row)]


def half_of(day: date) -> Half:
    """The half-year of a day."""
    if day.month <= 6:
        return Half(date(day.year, 1, 1), date(day.year, 6, 30))
    return Half(date(day.year, 7, 1), date(day.year, 12, 31))


def told_in(row: FollowUp, half: Half) -> bool:
    """Whether a report on a half-year tells of it: what is open, and what was settled in it or has no day."""
    return not row.is_settled or row.done_on is None or half.first <= row.done_on <= half.last


_AHEAD, _DONE = ("預計", "予定"), "已"
_LONGEST = 16  # characters of a day as people write it


def parse_step(text: str, near: date) -> tuple[str, date | None, str]:
    """What was typed in one line as (state, day, text): 「10/15 已提供資料」, 「預計 11/5 拜會」.

    Without a mark a day to come is PLANNED, any other is REACHED.
    """
    rest, state, day = text.strip(), "", None
    for _mark_or_day in range(2):
        for word in _AHEAD:
            if rest.startswith(word):
                state, rest = PLANNED, _after(rest, len(word))
        if day is None:
            day, rest = _day_before(rest, near)
    if rest.startswith(_DONE) and not state:
        state, rest = REACHED, _after(rest, len(_DONE))
    if not state:
        state = PLANNED if day is not None and day > near else REACHED
    return state, day, rest


def _after(text: str, length: int) -> str:
    return text[length:].lstrip(" \u3000:：")


def _day_before(text: str, near: date) -> tuple[date | None, str]:
    """A day at the beginning of a text, and what stands behind it."""
    for length in range(min(_LONGEST, len(text)), 2, -1):
        if not text[length : length + 1].isdigit() and (day := dates.parse(text[:length], near)):
            return day, _after(text, length)
    return None, text


def title_from(text: str) -> str:
    """The first sentence of a point, short enough for a line."""
    first = re.split(r"[。\n！？!?]", text.strip(), maxsplit=1)[0].strip()
    return first if len(first) <= TITLE_LENGTH else f"{first[: TITLE_LENGTH - 1]}…"


def day_pair(day: date | None) -> Pair:
    """「108/10/15」 / 「令和元.10.15」: a day with its year, as each language writes it in a table."""
    if day is None:
        return Pair()
    zh = f"{day.year - 1911}/{day.month}/{day.day}" if day.year > 1911 else f"{day.year}/{day.month}/{day.day}"
    return Pair(zh, f"{dates.year(day, dates.calendar_of('ja')).removesuffix('年')}.{day.month}.{day.day}")


def status_words(row: FollowUp) -> Pair:
    """「已完成（108/10/15）」."""
    word = find(FOLLOW_STATUSES, row.status).pair()
    if row.done_on is None or not row.is_settled:
        return word
    day = day_pair(row.done_on)
    return Pair(f"{word.zh}（{day.zh}）", f"{word.ja}（{day.ja}）")


def steps_words(steps: Sequence[Step]) -> Pair:
    """One step a line."""
    return joined("\n", *(step.words() for step in steps))


HEADS = (
    N_("No."), N_("Trip (heading)"), N_("Itinerary item"), N_("What is to be done"), N_("Side that does it"),
    N_("Who does it"), N_("Counterpart"), N_("Due on"), N_("Status"), N_("How far it is"), N_("What comes next"),
    N_("Return visit"), N_("Remarks"),
)  # fmt: skip


def cells(row: FollowUp, number: int, code: str) -> list[str | int | date | None]:
    """A line of the table under HEADS, in one language."""
    side = find(SIDES, row.side).pair().get(code)
    return [
        number, row.trip.get(code), row.event.get(code), row.title.get(code), side, row.owner.get(code),
        row.counterpart.get(code), row.due, status_words(row).get(code), steps_words(row.reached()).get(code),
        steps_words(row.planned()).get(code), row.visit.get(code), row.notes,
    ]  # fmt: skip


def table(report: Report, language: str) -> list[list[str | int | date | None]]:
    """The overview as a table, the head first, as ``ui.tablesaving`` writes it."""
    code = "ja" if language == "ja" else "zh_TW"
    rows: list[list[str | int | date | None]] = [[said(head).get(code) for head in HEADS]]
    return rows + [cells(row, number, code) for number, row in enumerate(report.lines, 1)]
