"""每日回報 and 新聞稿／プレスリリース of the evening: from the note of the day and what was written at its meetings.

A press release says of the other side only what that side agreed to (needs.md rows 79 and 89).
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, select

from desktop.domain import dates, itemwords, letters
from desktop.domain.itemwords import said
from desktop.domain.plan import Item, Plan
from desktop.domain.speeches import Visit
from desktop.domain.text import Pair, joined
from desktop.domain.told import Block, Fact, Heading, People, Point, Prose, Table, Told
from desktop.domain.words import MEETING_KINDS
from desktop.i18n import CODES, N_
from desktop.store import delegations, records, visitrecords
from desktop.store import letters as letter_store
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish

SPACE = uuid.UUID("3f0f3c14-4a3f-4f5f-9d57-2f6f0a3c9b11")  # ids of notes are uuid5 in it
DAILY, PRESS = N_("Report of the day"), N_("Press release")
DAY, PROGRAMME, CLOCK, ITEM = N_("Date"), N_("Course of the day"), N_("Time"), N_("Item of the day")
STATE, IMPRESSION, MET = N_("How it stands"), N_("What we report"), N_("Whom we met")
ISSUED, CONTACT = N_("Issued on"), N_("Inquiries to")
INSIDE = N_("(internal)")
OPENING = N_("On {day} {delegation} visited {places} in Japan.")
MET_WITH = N_("At {item} the delegation met {people}.")
HELD = N_("{item} was held.")
WITH_NUMBERS = N_("{companies} companies and {people} people took part, and {talks} talks were held.")
QUOTED = N_("{who} said: “{text}”")
TITLE, LEAVES = N_("{delegation} visits {places}"), N_("{delegation} sets out for {places}")
BEFORE_BARE = N_("A press conference on {day} announced: {delegation} leaves for {places} on {start}.")
BEFORE = N_("On {day} {office} gave a press conference: {delegation} leaves for {places} on {start}.")
MOST_NAMED = 2


def note_id(delegation_id: str, day: date) -> str:
    """The id of a day's note: the same on every laptop, so that none is made twice."""
    return str(uuid.uuid5(SPACE, f"{delegation_id} {day.isoformat()}"))


def of_day(connection: Connection, delegation_id: str, day: date) -> Mapping[str, Any] | None:
    """The note of a day, None where there is none yet."""
    table = table_of(t.DayNote)
    query = select(table).where(and_(table.c.delegation_id == delegation_id, table.c.day == day, table.c.alive))
    return connection.execute(query.order_by(table.c.id)).mappings().first()  # type: ignore[return-value]


def write(work: Work, delegation_id: str, day: date, raw: Mapping[str, Any]) -> str:
    """Write into the note of a day, which is made with the first word; its id."""
    row = of_day(work.connection, delegation_id, day)
    if row is not None:
        records.edit(work, t.DayNote, row["id"], raw)
        return str(row["id"])
    fixed = {"delegation_id": delegation_id, "day": day}
    return records.put(work, t.DayNote, note_id(delegation_id, day), fixed, raw)


def days(connection: Connection, delegation_id: str) -> list[date]:
    """The days of the trip, in order, and before them those of press conferences."""
    row = read_row(connection, t.Delegation, delegation_id)
    first, last = row["start_date"], row["end_date"]
    if first is None or last is None:
        return []
    table = table_of(t.Event)
    query = select(table.c.start_date).where(
        table.c.alive, table.c.delegation_id == delegation_id, table.c.kind == "press", table.c.start_date < first
    )
    before = sorted(set(connection.execute(query).scalars()))
    return [*before, *(first + timedelta(days=n) for n in range((last - first).days + 1))]


def reports(connection: Connection, wish: Wish) -> tuple[Told, ...]:
    """每日回報 of every day of which something is written."""
    plan = plans.read(connection, wish.delegation_id)
    members = delegations.members(connection, wish.delegation_id)
    return tuple(
        told
        for day in days(connection, wish.delegation_id)
        if (told := _report(connection, plan, members, day, wish.today)) is not None
    )


def _report(
    connection: Connection, plan: Plan, members: list[delegations.MemberRow], day: date, today: date
) -> Told | None:
    note = of_day(connection, plan.delegation_id, day)
    text = Pair(note["report_zh"], note["report_ja"]) if note else Pair()
    items = on(plan, day)
    points = {item.id: visitrecords.points_of(connection, item.id) for item in items if item.stands}
    if not text and not any(points.values()):
        return None
    lines = tuple((_clock(item, day), itemwords.title_of(plan, item), _state(item)) for item in items)
    blocks: list[Block] = [Fact(DAY, _long(day))]
    if text:
        blocks += [Heading(IMPRESSION), Prose(text, ("day_note", str(note["id"]) if note else "", "report_zh"))]
    if lines:
        blocks += [Heading(PROGRAMME), Table((CLOCK, ITEM, STATE), lines, (12, 44, 18))]
    for item in items:
        summary = visitrecords.summary_of(connection, item.id)
        rows = points.get(item.id, [])
        if not rows and not summary:
            continue
        theirs, _ours = visitrecords.who_came(connection, plan, item, members)
        blocks.append(Heading("", item.name))
        blocks += [People(MET, theirs)] if theirs else []
        blocks += [Prose(summary, ("event", item.id, "summary_zh"))] if summary else []
        told = visitrecords.points_told(connection, plan, item, rows)
        blocks += [_marked(point, row) for point, row in zip(told, rows, strict=True)]
    return Told(DAILY, _head(plan, day, today), tuple(blocks), day=day)


def _marked(point: Point, row: Mapping[str, Any]) -> Point:
    """What must not leave the house is told to the bureau, and says so."""
    if row["secret"] != "yes":
        return point
    return Point(joined("", point.mark, said(INSIDE)), point.who, point.text, point.place)


def press(connection: Connection, wish: Wish) -> tuple[Told, ...]:
    """新聞稿 of every day for which one is written: the author's words, and whom to ask."""
    plan, reach = plans.read(connection, wish.delegation_id), contact(connection, wish.delegation_id)
    found = []
    for day in days(connection, wish.delegation_id):
        note = of_day(connection, wish.delegation_id, day)
        body = Pair(note["press_zh"], note["press_ja"]) if note else Pair()
        if not note or not body:
            continue
        title = Pair(note["press_title_zh"], note["press_title_ja"])
        blocks: list[Block] = [Fact(ISSUED, _long(day)), Prose(body, ("day_note", str(note["id"]), "press_zh"))]
        if reach:
            blocks.append(Fact(CONTACT, reach))
        found.append(Told(PRESS, _head(plan, day, wish.today), tuple(blocks), title, day))
    return tuple(found)


def contact(connection: Connection, delegation_id: str) -> Pair:
    """Whom journalists ask: the office with its telephone and mail."""
    sender = letter_store.sender_of(connection, read_row(connection, t.Delegation, delegation_id))
    return joined("　", sender.office, *(Pair(text, text) for text in (sender.phone, sender.email) if text))


def draft(connection: Connection, delegation_id: str, day: date) -> tuple[Pair, Pair, Pair]:
    """What the program knows of a day as sentences to go on from: 每日回報, the title and the text of a 新聞稿."""
    plan = plans.read(connection, delegation_id)
    members = delegations.members(connection, delegation_id)
    held = [item for item in on(plan, day) if item.stands and item.kind in MEETING_KINDS]
    places = _listed([_host(connection, item) for item in held])
    told, quoted = [], []
    for item in held:
        theirs, _ours = visitrecords.who_came(connection, plan, item, members)
        named = [Pair(one.name.get("zh_TW") + one.title.get("zh_TW").split("、")[0],
                      " ".join(filter(None, (one.name.get("ja"), one.title.get("ja").split("、")[0]))))
                 for one in theirs if one.name][:MOST_NAMED]  # fmt: skip
        told.append(said(MET_WITH, item=item.name, people=_listed(named)) if named else said(HELD, item=item.name))
        row = read_row(connection, t.Event, item.id)
        if row["companies"] and row["people"] and row["talks"]:
            counts = {name: row[name] for name in ("companies", "people", "talks")}
            told.append(said(WITH_NUMBERS, **counts))
        summary = visitrecords.summary_of(connection, item.id)
        told += [summary] if summary else []
        agreed = [row for row in visitrecords.to_confirm(connection, item.id) if row["checked_on"]]
        for point in visitrecords.points_told(connection, plan, item, agreed):
            quoted.append(said(QUOTED, who=point.who, text=point.text) if point.who else point.text)
    title = said(TITLE, delegation=plan.name, places=places)
    opening = said(OPENING, delegation=plan.name, day=_prose(day), places=places)
    if not held:
        return Pair(), Pair(), Pair()
    if plan.start and day < plan.start:  # a press conference: nobody was visited yet
        trip = read_row(connection, t.Delegation, delegation_id)
        places = Pair(trip["places_zh"], trip["places_ja"])
        start, office = _prose(plan.start), plan.office
        opening = said(BEFORE, day=_prose(day), office=office, delegation=plan.name, start=start, places=places)
        if not office:
            opening = said(BEFORE_BARE, day=_prose(day), delegation=plan.name, start=start, places=places)
        purpose = Pair(trip["purpose_zh"], trip["purpose_ja"])
        return Pair(), said(LEAVES, delegation=plan.name, places=places), joined("\n\n", opening, purpose)
    body = joined("\n\n", joined("", opening, *told), *quoted)
    return joined("\n", *told), title, body


def _host(connection: Connection, item: Item) -> Pair:
    """The body that is visited, else the place."""
    from desktop.store.posts import own_name_on

    day = item.when.start_date if item.when else None
    return own_name_on(connection, item.organisation_id, day) or item.place or item.name


def _listed(parts: list[Pair]) -> Pair:
    return joined("、", *dict.fromkeys(part for part in parts if part))


def on(plan: Plan, day: date) -> list[Item]:
    """The items that begin on a day, in order; nights are left out."""
    return [item for item in plan.items if item.when and item.when.start_date == day and item.kind != "hotel"]


def _clock(item: Item, day: date) -> Pair:
    return itemwords.clock_on(item.when, day) if item.when else Pair()


def _state(item: Item) -> Pair:
    return joined("", itemwords.moved(item)) if item.stands else said(CALLED_OFF)


CALLED_OFF = N_("Called off")


def _long(day: date) -> Pair:
    return Pair(*(dates.long(day, code) for code in CODES))


def _prose(day: date) -> Pair:
    return Pair(*(letters.prose_day(day, code) for code in CODES))


def _head(plan: Plan, day: date, today: date) -> Visit:
    name = Pair(*(f"{plan.name.get(code)}　{dates.short(day, code)}" for code in CODES))
    return Visit("", name, as_of=today)
