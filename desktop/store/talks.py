"""One-to-one meetings (商談會) as they stand in the store: a day with its companies, wishes, interpreters and talks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain import talkpapers, timetable
from desktop.domain.money import HOME, Money
from desktop.domain.text import Pair, by_number, joined
from desktop.store import posts
from desktop.store import tables as t
from desktop.store.registers import read_row, table_of

SIDES = ("tw", "jp")
REFUSAL = -1  # as a weight


@dataclass(frozen=True)
class Company:
    """A company that takes part; ``name`` as the directory has it unless somebody wrote another one."""

    id: str
    side: str
    code: str
    name: Pair
    people: Pair
    languages: tuple[str, ...]
    own_interpreter: bool
    arrives: time | None
    leaves: time | None
    place: int | None
    most: int | None
    status: str
    organisation_id: str

    def called(self, code: str) -> str:
        """「T03　研華股份有限公司」."""
        return "　".join(filter(None, (self.code, self.name.get(code))))

    def brief(self, code: str) -> str:
        """「T03　研華」, where there is little room."""
        return "　".join(filter(None, (self.code, talkpapers.brief(self.name.get(code)))))


@dataclass(frozen=True)
class Helper:
    """Somebody who interprets."""

    id: str
    name: Pair
    languages: tuple[str, ...]
    arrives: time | None
    leaves: time | None
    status: str


@dataclass(frozen=True)
class TalkRow:
    """One talk; slot and table from 1."""

    id: str
    tw: str
    jp: str
    slot: int
    place: int
    interpreter: str
    pinned: bool
    status: str
    result: str
    amount: Money | None
    note: Pair


@dataclass(frozen=True)
class Break:
    """A time in which nobody meets."""

    id: str
    start: time
    end: time
    name: Pair


@dataclass(frozen=True)
class Day:
    """All about one 商談會. ``wishes``: (from, to) -> 1 to 3, or REFUSAL."""

    id: str
    row: Mapping[str, Any]
    breaks: tuple[Break, ...]
    companies: Mapping[str, Company]
    wishes: Mapping[tuple[str, str], int]
    helpers: Mapping[str, Helper]
    talks: tuple[TalkRow, ...]

    @property
    def name(self) -> Pair:
        return Pair(self.row["name_zh"], self.row["name_ja"])

    @property
    def tables(self) -> int:
        """Those that are given out and the spare ones."""
        return int(self.row["tables"]) + int(self.row["spare"])

    def side(self, side: str) -> list[Company]:
        """The companies of one side in their order."""
        return [company for company in self.companies.values() if company.side == side]

    def slots(self) -> tuple[timetable.Slot, ...]:
        """The times of talks."""
        row, spans = self.row, [(one.start, one.end) for one in self.breaks]
        return timetable.slots(row["start_time"], row["end_time"], row["minutes"], row["pause"], spans)

    def talk(self, tw: str, jp: str) -> TalkRow | None:
        """The talk of two companies."""
        return next((one for one in self.talks if (one.tw, one.jp) == (tw, jp)), None)

    def open_wishes(self) -> list[tuple[str, str, int]]:
        """(Taiwanese, Japanese, weight) of wishes without a talk and without a refusal, the dearest first."""
        placed = {(one.tw, one.jp) for one in self.talks if one.status != "missed"}
        weights: dict[tuple[str, str], int] = {}
        for (one, other), weight in self.wishes.items():
            couple = (one, other) if self.companies[one].side == "tw" else (other, one)
            before = weights.get(couple, 0)
            weights[couple] = REFUSAL if REFUSAL in (before, weight) else before + weight
        left = [(*couple, weight) for couple, weight in weights.items() if weight > 0 and couple not in placed]
        place = {key: number for number, key in enumerate(self.companies)}
        return sorted(left, key=lambda one: (-one[2], place[one[0]], place[one[1]]))


def days(connection: Connection, delegation_id: str = "") -> list[dict[str, Any]]:
    """Every 商談會, or those of a delegation's items, the latest first."""
    table, item = table_of(t.MatchDay), table_of(t.Event)
    query = select(table).where(table.c.alive)
    if delegation_id:
        query = query.join(item, item.c.id == table.c.event_id).where(
            and_(item.c.delegation_id == delegation_id, item.c.alive)
        )
    rows = [dict(row) for row in connection.execute(query).mappings()]
    return sorted(
        rows, key=lambda row: (row["day"] or date.max, row["start_time"] or time.min, row["id"]), reverse=True
    )


def of_event(connection: Connection, event_id: str) -> str:
    """The id of the 商談會 of an item; empty where there is none."""
    table = table_of(t.MatchDay)
    found = select(table.c.id).where(and_(table.c.event_id == event_id, table.c.alive)).order_by(table.c.id)
    return str(connection.execute(found).scalar() or "")


def _rows(connection: Connection, model: type[t.Row], day_id: str) -> list[dict[str, Any]]:
    table = table_of(model)
    query = select(table).where(and_(table.c.match_day_id == day_id, table.c.alive)).order_by(table.c.id)
    return [dict(row) for row in connection.execute(query).mappings()]


def ever(connection: Connection, day_id: str) -> set[str]:
    """Ids of all talks that there ever were, also of those that are gone."""
    table = table_of(t.Talk)
    return set(connection.execute(select(table.c.id).where(table.c.match_day_id == day_id)).scalars())


def read(connection: Connection, day_id: str) -> Day:
    """Everything; UserError where there is no such day. What points to a company that is gone is left out."""
    row = read_row(connection, t.MatchDay, day_id)
    companies = _companies(connection, day_id, row["day"])
    people = _helpers(connection, day_id)
    both = [
        one
        for one in _rows(connection, t.MatchWish, day_id)
        if one["from_id"] in companies and one["to_id"] in companies
        and companies[one["from_id"]].side != companies[one["to_id"]].side
    ]  # fmt: skip
    talks = [
        _talk(one)
        for one in _rows(connection, t.Talk, day_id)
        if one["tw_id"] in companies and one["jp_id"] in companies
    ]
    breaks = [
        Break(one["id"], one["start_time"], one["end_time"], Pair(one["name_zh"], one["name_ja"]))
        for one in _rows(connection, t.MatchBreak, day_id)
        if one["start_time"] and one["end_time"]
    ]
    wishes: dict[tuple[str, str], int] = {}
    for one in both:
        key, weight = (one["from_id"], one["to_id"]), REFUSAL if one["kind"] == "refuse" else int(one["weight"])
        before = wishes.get(key, 0)  # two laptops may have said it both
        wishes[key] = REFUSAL if REFUSAL in (before, weight) else max(before, weight)
    return Day(
        day_id, row, tuple(sorted(breaks, key=lambda one: one.start)), companies, wishes, people,
        tuple(sorted(talks, key=lambda one: (one.slot, one.place, one.id))),
    )  # fmt: skip


def _companies(connection: Connection, day_id: str, day: date | None) -> dict[str, Company]:
    rows = _rows(connection, t.MatchCompany, day_id)
    names = posts.names_on(connection, [row["organisation_id"] for row in rows], day)
    found = []
    for row in rows:
        own = Pair(row["name_zh"], row["name_ja"])
        name = own or joined(" ", *names.get(row["organisation_id"] or "", ()))
        found.append((row["position"], Company(
            row["id"], row["side"], row["code"], name, Pair(row["people_zh"], row["people_ja"]),
            tuple(row["languages"].split()), row["own_interpreter"] == "yes", row["arrives"], row["leaves"],
            row["place"], row["most"], row["status"], row["organisation_id"] or "",
        )))  # fmt: skip

    def place(entry: tuple[int, Company]) -> tuple[Any, ...]:
        position, one = entry
        return SIDES.index(one.side) if one.side in SIDES else 2, position, by_number(one.code), one.id

    return {one.id: one for _position, one in sorted(found, key=place)}


def _helpers(connection: Connection, day_id: str) -> dict[str, Helper]:
    rows = _rows(connection, t.MatchInterpreter, day_id)
    person = table_of(t.Person)
    ids = [row["person_id"] for row in rows if row["person_id"]]
    query = select(person.c.id, person.c.name_zh, person.c.name_ja).where(person.c.id.in_(ids))
    names = {row.id: Pair(row.name_zh, row.name_ja) for row in connection.execute(query)}
    return {
        row["id"]: Helper(
            row["id"], Pair(row["name_zh"], row["name_ja"]) or names.get(row["person_id"], Pair()),
            tuple(row["languages"].split()), row["arrives"], row["leaves"], row["status"],
        )
        for row in sorted(rows, key=lambda row: (row["position"], row["id"]))
    }  # fmt: skip


def _talk(row: Mapping[str, Any]) -> TalkRow:
    amount = Money(row["amount_minor"], row["currency"] or HOME) if row["amount_minor"] is not None else None
    return TalkRow(
        row["id"], row["tw_id"], row["jp_id"], row["slot"], row["place"], row["interpreter_id"] or "",
        row["pinned"] == "yes", row["status"], row["result"], amount, Pair(row["note_zh"], row["note_ja"]),
    )  # fmt: skip


def plan(day: Day, today: date, edition: int = 0, *, everything: bool = False) -> talkpapers.TalkPlan:
    """What the papers show: talks that are held and companies that come. ``everything``: missed talks too."""
    slots = [
        talkpapers.Slot(one.number, time(*divmod(one.start, 60)), time(*divmod(one.end, 60))) for one in day.slots()
    ]
    slots += [talkpapers.Slot(0, one.start, one.end, one.name) for one in day.breaks]
    numbers = {slot.number for slot in slots if slot.number}
    parties = {
        key: talkpapers.Party(key, one.side, one.code, one.name, one.people) for key, one in day.companies.items()
    }
    met = [
        talkpapers.Meeting(
            one.slot, one.place, parties[one.tw], parties[one.jp],
            day.helpers[one.interpreter].name if one.interpreter in day.helpers else Pair(),
        )
        for one in day.talks
        if everything or (one.status != "missed" and one.slot in numbers)
    ]  # fmt: skip
    come = {key for key, one in day.companies.items() if one.status != "absent"}
    place = Pair(day.row["place_zh"], day.row["place_ja"])
    return talkpapers.TalkPlan(
        day.name, place, day.row["day"], tuple(sorted(slots, key=lambda one: (one.start, one.number))),
        tuple(party for key, party in parties.items() if key in come), tuple(met), day.tables, today, edition,
    )  # fmt: skip


def results(day: Day, today: date) -> talkpapers.TalkResults:
    """What came of every talk, by slot and table."""
    whole = plan(day, today, everything=True)
    lines = [
        talkpapers.Result(met, one.status, one.result, one.amount, one.note)
        for met, one in zip(whole.meetings, day.talks, strict=True)
    ]
    return talkpapers.TalkResults(whole, tuple(lines))
