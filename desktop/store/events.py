"""The itinerary: events in order, and what belongs to each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, select

from desktop.domain import audience, finding, precedence
from desktop.domain import event as rules
from desktop.domain.agenda import Slot
from desktop.domain.event import EventData
from desktop.domain.eventrow import ROUTE, EventRow, programme_key, title_of
from desktop.domain.text import Pair, joined
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store.bulk import among
from desktop.store.journal import Work
from desktop.store.posts import PostOn, names_on, posts_on
from desktop.store.projection import WIDE, batches
from desktop.store.registers import read_row, table_of
from desktop.store.tables import AgendaItem, Event, EventHost, Participant, Person


class ParticipantRow(NamedTuple):
    """Somebody at an event with the post on its date; ``name`` empty while the post's holder is not known."""

    id: str
    side: str
    position: int | None
    person_id: str
    name: Pair
    kana: str
    post: PostOn
    role: str = ""
    reply: str = ""  # a key of REPLIES


class HostRow(NamedTuple):
    """A body that holds or helps an event."""

    id: str
    role: str
    position: int
    organisation_id: str
    name: Pair


class AgendaRow(NamedTuple):
    """A point of the agenda; ``speaker`` as it prints, from the directory or as written."""

    id: str
    kind: str
    position: int
    start_time: time | None
    minutes: int | None
    title: Pair
    speaker_id: str
    speaker: Pair
    note: Pair
    language: str = ""
    interpreting: str = ""
    interpreter_id: str = ""
    interpreter: Pair = Pair()

    def slot(self) -> Slot:
        return Slot(self.start_time, self.minutes, self.kind, self.interpreting)


def of(connection: Connection, delegation_id: str) -> list[EventRow]:
    """A delegation's items in the order of the programme.

    In a half-day those with a clock time stand by it; those without before them, or after where ``position`` says so.
    """
    event, participant = table_of(Event), table_of(Participant)
    names = [name for name in EventRow._fields if name in event.c]
    found = select(*(event.c[name] for name in names)).where(
        and_(event.c.delegation_id == delegation_id, event.c.alive)
    )
    rows: Sequence[Any] = connection.execute(found).all()
    counted = (
        select(participant.c.event_id, participant.c.side, func.count())
        .where(and_(participant.c.alive, participant.c.event_id.in_([row.id for row in rows])))
        .group_by(participant.c.event_id, participant.c.side)
    )
    counts = {(event_id, side): number for event_id, side, number in connection.execute(counted)}
    listed = [EventRow(*tuple(row), *(counts.get((row.id, side), 0) for side in ("jp", "tw"))) for row in rows]

    return sorted(listed, key=lambda row: programme_key(row.when(), row.position, row.id))


def one(connection: Connection, delegation_id: str, key: str) -> EventRow:
    """The item with this id or unique beginning of one."""
    found = [row for row in of(connection, delegation_id) if row.id.startswith(key)]
    if not found:
        raise UserError(N_("There is no item {key} in this itinerary. See `list events`."), key=key)
    if len(found) > 1:
        raise UserError(N_("Several items answer to {key}. Write more of the id."), key=key)
    return found[0]


class Named(NamedTuple):
    """An item as a list to pick from shows it; ``name`` is its title or its route."""

    id: str
    kind: str
    status: str
    day: date | None
    name: Pair


def named(connection: Connection, delegation_id: str, text: str, row_id: str, limit: int) -> list[Named]:
    """Items with ``text`` in their title in any spelling, or the one with ``row_id``; in the order of their days."""
    event = table_of(Event)
    wanted = and_(event.c.delegation_id == delegation_id, event.c.alive)
    if row_id:
        wanted = and_(wanted, event.c.id == row_id)
    else:
        from desktop.store.search import matching  # brings tables along that the first page does not ask for

        wanted = and_(wanted, matching(connection, [event.c.search_key], finding.query(text)))
    columns = ("id", "kind", "status", "start_date", "title_zh", "title_ja", *ROUTE)
    found = select(*(event.c[name] for name in columns)).where(wanted)
    in_order = event.c.start_date.nulls_last(), event.c.start_time.nulls_first(), event.c.id
    rows = connection.execute(found.order_by(*in_order).limit(limit)).all()
    return [Named(row.id, row.kind, row.status, row.start_date, title_of(row)) for row in rows]


def day_of(connection: Connection, event_id: str) -> date | None:
    """The day on which posts and names of an event hold."""
    table = table_of(Event)
    return connection.execute(select(table.c.start_date).where(table.c.id == event_id)).scalar()


def participants(connection: Connection, event_id: str) -> list[ParticipantRow]:
    """Those present, Japanese side first (conventions.md 2.5), each side in order of rank or as set by hand."""
    participant, person = table_of(Participant), table_of(Person)
    found = (
        select(participant, person.c.name_zh, person.c.name_ja, person.c.kana)
        .select_from(participant.outerjoin(person, person.c.id == participant.c.person_id))
        .where(and_(participant.c.event_id == event_id, participant.c.alive))
    )
    rows = connection.execute(found).mappings().all()
    day = day_of(connection, event_id)
    posts = posts_on(connection, [row["person_id"] for row in rows if row["person_id"]], day)
    names = names_on(connection, [row["organisation_id"] for row in rows], day)
    listed = []
    for row in rows:
        post = posts.get(row["person_id"] or "", PostOn())
        written = Pair(row["title_zh"], row["title_ja"])
        if row["organisation_id"] or written:  # said for this event only
            top, path = names.get(row["organisation_id"] or "", (post.organisation, Pair()))
            unit = Pair(row["unit_zh"], row["unit_ja"]) or path or post.unit
            post = PostOn(post.id, row["organisation_id"] or "", top, unit, written or post.title, post.rank)
        name = Pair(row["name_zh"] or "", row["name_ja"] or "")
        listed.append(
            ParticipantRow(
                row["id"],
                row["side"],
                row["position"],
                row["person_id"] or "",
                name,
                row["kana"] or "",
                post,
                row["role"],
                row["reply"],
            )
        )

    return sorted(listed, key=place_of)


def unspoken(connection: Connection, people: Iterable[str]) -> set[str]:
    """Those of these people whose reading their record keeps inside."""
    person, found = table_of(Person), set[str]()
    for part in batches(set(people) - {""}, WIDE):
        query = select(person.c.id, person.c.audience).where(among(connection, person.c.id, part))
        said = connection.execute(query.where(person.c.audience != "")).all()
        found.update(row_id for row_id, own in said if audience.withheld("person", "kana", own))
    return found


def place_of(row: ParticipantRow) -> tuple[object, ...]:
    """Japanese side first, each side by hand, else by rank, then 五十音: a key to sort by."""
    title = (row.post.title.zh, row.post.title.ja)
    return row.side != "jp", *precedence.key(row.position, row.post.rank, title, row.kana), row.id


def hosts(connection: Connection, event_id: str) -> list[HostRow]:
    """主辦, 協辦 … in order within each role."""
    table = table_of(EventHost)
    found = (
        select(table).where(and_(table.c.event_id == event_id, table.c.alive)).order_by(table.c.position, table.c.id)
    )
    rows = connection.execute(found).mappings().all()
    names = names_on(connection, [row["organisation_id"] for row in rows], day_of(connection, event_id))
    result = []
    for row in rows:
        written = Pair(row["name_zh"], row["name_ja"])
        top, path = names.get(row["organisation_id"] or "", (Pair(), Pair()))
        whole = Pair(f"{top.zh}{path.zh}", f"{top.ja}{path.ja}")
        result.append(HostRow(row["id"], row["role"], row["position"], row["organisation_id"] or "", written or whole))
    return result


def agenda(connection: Connection, event_id: str) -> list[AgendaRow]:
    """The agenda's points in order."""
    table, person = table_of(AgendaItem), table_of(Person)
    other = person.alias()
    found = (
        select(
            table, person.c.name_zh, person.c.name_ja, other.c.name_zh.label("by_zh"), other.c.name_ja.label("by_ja")
        )
        .select_from(
            table.outerjoin(person, person.c.id == table.c.speaker_id).outerjoin(
                other, other.c.id == table.c.interpreter_id
            )
        )
        .where(and_(table.c.event_id == event_id, table.c.alive))
        .order_by(table.c.position, table.c.start_time.nulls_first(), table.c.id)
    )
    rows = connection.execute(found).mappings().all()
    posts = posts_on(connection, [row["speaker_id"] for row in rows if row["speaker_id"]], day_of(connection, event_id))
    result = []
    for row in rows:
        speaker = Pair(row["speaker_zh"], row["speaker_ja"])
        if row["speaker_id"]:
            title = posts.get(row["speaker_id"], PostOn()).title
            speaker = joined(" ", Pair(row["name_zh"] or "", row["name_ja"] or ""), title)
        result.append(
            AgendaRow(
                row["id"],
                row["kind"],
                row["position"],
                row["start_time"],
                row["minutes"],
                Pair(row["title_zh"], row["title_ja"]),
                row["speaker_id"] or "",
                speaker,
                Pair(row["note_zh"], row["note_ja"]),
                row["language"],
                row["interpreting"],
                row["interpreter_id"] or "",
                Pair(row["by_zh"] or "", row["by_ja"] or ""),
            )
        )
    return result


FIRST_PLACE = -1000  # of the first untimed item of a half-day: the next ones follow, and stay before what is timed


def place_last(work: Work, item: EventData) -> None:
    """An item without a clock time comes after those that its half-day already has, not anywhere among them."""
    value = rules.when(item)
    if value is None or item.start_time is not None or item.position:
        return
    table = table_of(Event)
    same = and_(table.c.delegation_id == item.delegation_id, table.c.alive, table.c.start_date == item.start_date)
    untimed = and_(same, table.c.start_time.is_(None), table.c.part == item.part, table.c.position <= 0)
    places = {
        row.id: row.position for row in work.connection.execute(select(table.c.id, table.c.position).where(untimed))
    }
    if max(places.values(), default=FIRST_PLACE) >= 0:  # made before places were given out
        for row_id, position in places.items():
            work.change(Event, row_id, {"position": position - 1})
        places = {row_id: position - 1 for row_id, position in places.items()}
    item.position = max(places.values(), default=FIRST_PLACE - 1) + 1


def move(work: Work, event_id: str, when: dict[str, Any]) -> bool:
    """Set some of the ``when`` columns (a drag on the board), checked as a whole."""
    from desktop.store import records

    return records.edit(work, Event, event_id, when)


def data(connection: Connection, event_id: str) -> EventData:
    """The event as a domain value, unchecked: a newer program may have written what this one does not know (I8)."""
    row = read_row(connection, Event, event_id)
    return rules.EventData.model_construct(**{name: row[name] for name in rules.EventData.model_fields})
