"""Reads a delegation's itinerary as one value, in a handful of queries however long it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, or_, select

from desktop.domain import precedence
from desktop.domain.eventrow import programme_key
from desktop.domain.plan import Host, Item, Part, Plan, Point, Team, Traveller, Who
from desktop.domain.schedule import When, part_of
from desktop.domain.text import Pair, joined
from desktop.store import delegations, honorifics
from desktop.store.posts import PostOn, names_on, posts_on
from desktop.store.registers import read_row, table_of
from desktop.store.tables import (
    AgendaItem,
    Attendance,
    Delegation,
    Event,
    EventHost,
    Member,
    Organisation,
    Participant,
    Person,
    Post,
    TeamMember,
)
from desktop.store.tables import Team as TeamTable

PAIRS: tuple[str, ...] = (
    *("title", "place", "room", "address", "station", "origin", "target", "origin_stop", "target_stop", "gather"),
    *("parking", "dress", "bring", "secrecy", "purpose", "topics"),
)
SAME: tuple[str, ...] = (
    *("id", "kind", "status", "position", "reason", "phone", "carrier", "vehicle", "seats", "coach", "gather_time"),
    *("capacity", "list_due", "photos", "social", "press", "rivals", "speech", "interpreting", "ics_uid"),
)


def read(connection: Connection, delegation_id: str, item_ids: Iterable[str] | None = None) -> Plan:
    """The whole plan, or only these items of it; UserError where there is no such delegation."""
    trip = read_row(connection, Delegation, delegation_id)
    office = names_on(connection, [trip["office_id"]], trip["start_date"]).get(trip["office_id"] or "")
    return Plan(
        delegation_id,
        trip["code"],
        Pair(trip["name_zh"], trip["name_ja"]),
        trip["start_date"],
        trip["end_date"],
        items(connection, delegation_id, item_ids),
        travellers(connection, delegation_id),
        teams(connection, delegation_id),
        trip["emergency_phone"],
        joined(" ", *office) if office else Pair(),
    )


def items(connection: Connection, delegation_id: str, item_ids: Iterable[str] | None = None) -> tuple[Item, ...]:
    """The items in the order of the programme."""
    event = table_of(Event)
    wanted = and_(event.c.delegation_id == delegation_id, event.c.alive)
    if item_ids is not None:
        wanted = and_(wanted, event.c.id.in_(list(item_ids)))
    rows = connection.execute(select(event).where(wanted)).mappings().all()
    ids = select(event.c.id).where(wanted)
    days = {row["id"]: row["start_date"] for row in rows}
    bodies = _Bodies(connection)
    hosts = _hosts(connection, ids, days, bodies)
    people = _people(connection, ids, days, bodies)
    points = _points(connection, ids, days)
    said = _said(connection, ids)
    bodies.want((row["organisation_id"], row["start_date"]) for row in rows)
    made = [_item(row, bodies, hosts, people, points, said) for row in rows]
    return tuple(sorted(made, key=lambda item: programme_key(item.when, item.position, item.id)))


NOTHING = Pair()  # most texts of an item are empty: one for all of them


def _pair(row: Any, stem: str) -> Pair:
    zh, ja = row[f"{stem}_zh"], row[f"{stem}_ja"]
    return Pair(zh, ja) if zh or ja else NOTHING


def when_of(row: Any) -> When | None:
    """The ``when`` columns of an event's row as a value; None without a date."""
    if row["start_date"] is None:
        return None
    return When(
        row["start_date"], row["start_time"], row["start_zone"], row["end_date"], row["end_time"], row["end_zone"],
        part_of(row["part"]),
    )  # fmt: skip


def was_of(row: Any) -> When | None:
    """The time as first planned, in the zones of today's; None where the plan never changed."""
    if row["was_date"] is None:
        return None
    return When(
        row["was_date"], row["was_time"], row["start_zone"], row["was_end_date"], row["was_end_time"], row["end_zone"],
        part_of(row["was_part"]),
    )  # fmt: skip


def _item(row: Any, bodies: _Bodies, hosts: Any, people: Any, points: Any, said: Any) -> Item:
    plain: dict[str, Any] = {name: row[name] for name in SAME} | {stem: _pair(row, stem) for stem in PAIRS}
    return Item(
        when=when_of(row),
        was=was_of(row),
        was_place=_pair(row, "was_place"),
        why=_pair(row, "reason"),
        replaces_id=row["replaces_id"] or "",
        team_id=row["team_id"] or "",
        organisation_id=row["organisation_id"] or "",
        organisation=bodies.whole(row["organisation_id"], row["start_date"]),
        hosts=tuple(hosts.get(row["id"], ())),
        people=tuple(people.get(row["id"], ())),
        points=tuple(points.get(row["id"], ())),
        coming=frozenset(said.get((row["id"], "yes"), ())),
        staying=frozenset(said.get((row["id"], "no"), ())),
        **plain,
    )


class _Bodies:
    """Names of organisations as they were on a day, read once for each day that is asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[str, date | None], tuple[Pair, Pair]] = {}
        self._phones: dict[str, str] | None = None

    def want(self, asked: Iterable[tuple[str | None, date | None]]) -> None:
        by_day: dict[date | None, set[str]] = defaultdict(set)
        for body, day in asked:
            if body and (body, day) not in self._known:
                by_day[day].add(body)
        for day, ids in by_day.items():
            found = names_on(self._connection, ids, day)
            self._known.update(((body, day), found.get(body, (Pair(), Pair()))) for body in ids)

    def parts(self, body: str | None, day: date | None) -> tuple[Pair, Pair]:
        return self._known.get((body or "", day), (Pair(), Pair()))

    def whole(self, body: str | None, day: date | None) -> Pair:
        top, path = self.parts(body, day)
        return Pair(f"{top.zh}{path.zh}", f"{top.ja}{path.ja}")

    def phone(self, body: str | None) -> str:
        if self._phones is None:
            table = table_of(Organisation)
            found = self._connection.execute(select(table.c.id, table.c.phone).where(table.c.phone != ""))
            self._phones = {row.id: row.phone for row in found}
        return self._phones.get(body or "", "")


def _hosts(connection: Connection, ids: Any, days: dict[str, date | None], bodies: _Bodies) -> dict[str, list[Host]]:
    table = table_of(EventHost)
    query = select(table).where(and_(table.c.event_id.in_(ids), table.c.alive)).order_by(table.c.position, table.c.id)
    rows = connection.execute(query).mappings().all()
    bodies.want((row["organisation_id"], days[row["event_id"]]) for row in rows)
    found: dict[str, list[Host]] = defaultdict(list)
    for row in rows:
        name = _pair(row, "name") or bodies.whole(row["organisation_id"], days[row["event_id"]])
        body = row["organisation_id"] or ""
        found[row["event_id"]].append(Host(row["role"], name, body, bodies.phone(body)))
    return found


def _people(connection: Connection, ids: Any, days: dict[str, date | None], bodies: _Bodies) -> dict[str, list[Who]]:
    table, person = table_of(Participant), table_of(Person)
    wanted = [person.c[name] for name in ("name_zh", "name_ja", "kana", "phone", "mobile", "email")]
    query = (
        select(table, *wanted)
        .select_from(table.outerjoin(person, person.c.id == table.c.person_id))
        .where(and_(table.c.event_id.in_(ids), table.c.alive))
        .where(or_(table.c.side != "jp", table.c.reply != "no"))  # a guest who answered that he stays away
    )
    rows = connection.execute(query).mappings().all()
    bodies.want((row["organisation_id"], days[row["event_id"]]) for row in rows)
    posts = _posts(connection, rows, days)
    covered = _covered(connection, {row["person_id"] for row in rows if row["person_id"]})
    held: dict[str, str] = {}
    listed: dict[str, list[tuple[tuple[object, ...], Who]]] = defaultdict(list)
    for row in rows:
        day = days[row["event_id"]]
        post = posts.get((row["person_id"] or "", day), PostOn())
        written = _pair(row, "title")
        if row["organisation_id"] or written:  # said for this event only
            top, path = bodies.parts(row["organisation_id"], day)
            unit = _pair(row, "unit") or path or post.unit
            post = PostOn(post.id, row["organisation_id"] or "", top or post.organisation, unit, written or post.title)
        who = Who(
            row["person_id"] or "",
            row["side"],
            row["role"],
            Pair(row["name_zh"] or "", row["name_ja"] or ""),
            row["kana"] or "",
            post.organisation,
            post.unit,
            post.title,
            post.organisation_id,
            row["mobile"] or row["phone"] or "",
            row["email"] or "",
            not row["person_id"] or bool(written) or _holds(covered.get(row["person_id"], ()), day),
        )
        if who.person_id and who.side == "jp":
            held[who.person_id] = who.organisation_id
        title = (who.title.zh, who.title.ja)
        place = (row["side"] != "jp", *precedence.key(row["position"], post.rank, title, who.kana), row["id"])
        listed[row["event_id"]].append((place, who))
    signs = honorifics.of(connection, held)
    return {
        event: [_called(who, signs) for _place, who in sorted(several, key=lambda p: p[0])]
        for event, several in listed.items()
    }


def _called(who: Who, signs: dict[str, str]) -> Who:
    return replace(who, honorific=signs[who.person_id]) if who.person_id in signs else who


def _posts(connection: Connection, rows: Any, days: dict[str, date | None]) -> dict[tuple[str, date | None], PostOn]:
    by_day: dict[date | None, set[str]] = defaultdict(set)
    for row in rows:
        if row["person_id"]:
            by_day[days[row["event_id"]]].add(row["person_id"])
    return {
        (person, day): post
        for day, people in by_day.items()
        for person, post in posts_on(connection, list(people), day).items()
    }


Span = tuple[date | None, date | None]


def _covered(connection: Connection, people: set[str]) -> dict[str, list[Span]]:
    """The spans of everybody's posts."""
    table = table_of(Post)
    found: dict[str, list[Span]] = defaultdict(list)
    query = select(table.c.person_id, table.c.valid_from, table.c.valid_to).where(table.c.alive)
    for row in connection.execute(query):
        if row.person_id in people:
            found[row.person_id].append((row.valid_from, row.valid_to))
    return found


def _holds(spans: Iterable[Span], day: date | None) -> bool:
    return any(
        day is None or ((first is None or first <= day) and (last is None or day <= last)) for first, last in spans
    )


def _points(connection: Connection, ids: Any, days: dict[str, date | None]) -> dict[str, list[Point]]:
    table, person = table_of(AgendaItem), table_of(Person)
    query = (
        select(table, person.c.name_zh.label("own_zh"), person.c.name_ja.label("own_ja"))
        .select_from(table.outerjoin(person, person.c.id == table.c.speaker_id))
        .where(and_(table.c.event_id.in_(ids), table.c.alive))
        .order_by(table.c.position, table.c.start_time.nulls_first(), table.c.id)
    )
    found: dict[str, list[Point]] = defaultdict(list)
    for row in connection.execute(query).mappings():
        speaker = Pair(row["own_zh"] or "", row["own_ja"] or "") if row["speaker_id"] else _pair(row, "speaker")
        found[row["event_id"]].append(
            Point(
                _pair(row, "title"),
                row["kind"],
                row["start_time"],
                row["minutes"],
                row["speaker_id"] or "",
                speaker,
                row["language"],
                row["interpreting"],
                row["interpreter_id"] or "",
            )
        )
    return found


def _said(connection: Connection, ids: Any) -> dict[tuple[str, str], list[str]]:
    """Members said to come to an item or to stay away, by the item and which of both."""
    table = table_of(Attendance)
    query = select(table.c.event_id, table.c.member_id, table.c.state).where(
        and_(table.c.event_id.in_(ids), table.c.alive)
    )
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.event_id, row.state].append(row.member_id)
    return found


def travellers(connection: Connection, delegation_id: str) -> tuple[Traveller, ...]:
    """The members in print order, those withdrawn too; the phone is that in Japan where there is one."""
    member, person = table_of(Member), table_of(Person)
    rows = delegations.members(connection, delegation_id)
    query = (
        select(member.c.id, member.c.mobile.label("there"), person.c.mobile, person.c.phone)
        .select_from(member.join(person, person.c.id == member.c.person_id))
        .where(and_(member.c.delegation_id == delegation_id, member.c.alive))
    )
    phones = {row.id: row.there or row.mobile or row.phone for row in connection.execute(query)}
    return tuple(
        Traveller(
            row.id, row.person_id, Pair(row.name_zh, row.name_ja), tuple(row.roles.split()), row.status,
            row.post.title, row.post.organisation, row.kana, phones.get(row.id, ""),
        )
        for row in rows
    )  # fmt: skip


def teams(connection: Connection, delegation_id: str) -> tuple[Team, ...]:
    """The sub-groups and branches in their order; a branch without a name is called by those who are in it."""
    team, part, member, person = (table_of(model) for model in (TeamTable, TeamMember, Member, Person))
    rows = connection.execute(
        select(team)
        .where(and_(team.c.delegation_id == delegation_id, team.c.alive))
        .order_by(team.c.position, team.c.id)
    ).mappings()
    parts: dict[str, list[Part]] = defaultdict(list)
    people: dict[str, dict[str, Pair]] = defaultdict(dict)
    query = (
        select(part, person.c.name_zh, person.c.name_ja)
        .select_from(
            part.join(member, member.c.id == part.c.member_id).outerjoin(person, person.c.id == member.c.person_id)
        )
        .where(and_(member.c.delegation_id == delegation_id, member.c.alive, part.c.alive))
        .order_by(part.c.from_date.nulls_first(), part.c.id)
    )
    for row in connection.execute(query).mappings():
        parts[row["team_id"]].append(Part(row["member_id"], row["from_date"], row["until_date"]))
        people[row["team_id"]][row["member_id"]] = Pair(row["name_zh"] or "", row["name_ja"] or "")
    found = []
    for row in rows:
        name = _pair(row, "name")
        if not name and row["kind"] == "branch":
            who = people[row["id"]].values()
            name = Pair("、".join(p.get("zh_TW") for p in who), "・".join(p.get("ja") for p in who))
        found.append(Team(row["id"], row["kind"], name, row["colour"], tuple(parts.get(row["id"], ()))))
    return tuple(found)
