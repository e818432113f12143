"""Reads what is said at visits and known before them (``domain.speeches``), and writes the first line of a briefing."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, or_, select

from desktop.domain import dates, headcount, words
from desktop.domain.itemwords import said
from desktop.domain.plan import Item, Plan
from desktop.domain.schedule import When
from desktop.domain.speeches import (
    JA_PER_MINUTE,
    QUICKEST,
    SLOWEST,
    ZH_PER_MINUTE,
    Briefing,
    Interpreting,
    Overview,
    Pace,
    Speech,
    Visit,
    occurring,
    typed_terms,
)
from desktop.domain.text import Pair, joined
from desktop.domain.words import MEETING_KINDS, find
from desktop.i18n import CODES, N_
from desktop.settings import Settings
from desktop.store import attendance, cases, delegations, records, terms, versions, visits
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish

SPACE = uuid.UUID("7c1f4b86-2f1d-4a8e-9a57-0b7f5d3c6e21")  # ids of briefings are uuid5 in it
NAMED = 12  # members that an overview names; more are counted
MET = 6  # earlier meetings that are recalled
ARRIVING, GATHER = N_("{vehicle}, arriving at {time}"), N_("{time} at {place}")
REACHED = N_("{name} {number}")
OWN_PHONE = N_("Emergency number")
PHOTOS, SOCIAL, PRESS = N_("Photographs"), N_("Social media"), N_("Press")
NOT_EATEN, ALLERGIC = N_("Not eaten: {what}"), N_("Allergies: {what}")
AT_MOST, LABELLED = N_("at most {count} people"), N_("{label}: {text}")
DRESS, BRING, SECRECY = N_("Dress and shoes"), N_("To be brought along"), N_("Confidentiality")
RIVALS = N_("Companies of the same trade")
SPOKEN_BY = N_("Interpreter: {name}")


# Writing


def briefing_id(event_id: str) -> str:
    """The id of a visit's briefing: the same on every laptop, so that none is made twice."""
    return str(uuid.uuid5(SPACE, event_id))


def write(work: Work, event_id: str, raw: Mapping[str, Any]) -> str:
    """Write into the briefing of a visit, which is made with the first word; its id."""
    row_id = of_event(work.connection, event_id)
    if row_id:
        records.edit(work, t.Briefing, row_id, raw)
        return row_id
    return records.put(work, t.Briefing, briefing_id(event_id), {"event_id": event_id}, raw)


def of_event(connection: Connection, event_id: str) -> str:
    """The id of a visit's briefing, empty where there is none."""
    table = table_of(t.Briefing)
    query = select(table.c.id).where(and_(table.c.event_id == event_id, table.c.alive)).order_by(table.c.id)
    return str(connection.execute(query).scalar() or "")


def pace(settings: Settings | None = None) -> Pace:
    """How quickly people read aloud, as set on this computer; what cannot be is as usual."""
    found = settings or Settings()
    kept = found.get("speech_zh", ZH_PER_MINUTE), found.get("speech_ja", JA_PER_MINUTE)
    usual = Pace()
    return Pace(*(now if SLOWEST <= now <= QUICKEST else then for now, then in zip(kept, usual, strict=True)))


def scripts_of(connection: Connection, event_id: str) -> list[dict[str, Any]]:
    """The speeches of an item in order."""
    table = table_of(t.Script)
    query = select(table).where(and_(table.c.event_id == event_id, table.c.alive))
    return [dict(row) for row in connection.execute(query.order_by(table.c.position, table.c.id)).mappings()]


# Reading for paper


def overviews(connection: Connection, wish: Wish) -> tuple[Overview, ...]:
    """訪問概要 of each item asked for; without any, of every meeting that stands."""
    plan = plans.read(connection, wish.delegation_id)
    needs = attendance.needs(connection, wish.delegation_id)
    members = delegations.members(connection, wish.delegation_id)
    return tuple(_overview(connection, plan, item, wish, needs, members) for item in _wanted(plan, wish))


def briefings(connection: Connection, wish: Wish) -> tuple[Briefing, ...]:
    """首長談參: of each item asked for, else of every meeting that stands."""
    plan = plans.read(connection, wish.delegation_id)
    members, found = delegations.members(connection, wish.delegation_id), []
    for item in _wanted(plan, wish):
        row = _briefing_row(connection, item.id)
        profile = _pair(row, "profile") or profile_of(connection, item.organisation_id)
        history = _pair(row, "history") or met_before(connection, item)
        asks, sensitive, replies = (_pair(row, stem) for stem in ("asks", "sensitive", "replies"))
        theirs, ours = visits.both_sides(connection, plan, item, members)
        head, points = visits.visit(connection, plan, item, wish.today), visits.lines(connection, item)
        row_id = row["id"] if row else ""
        told = (profile, history, asks, sensitive, replies, _gather(item), _conditions(item))
        beside = cases.beside(connection, cases.BRIEFING, item.id)
        found.append(Briefing(head, theirs, ours, points, *told, row_id, beside))
    return tuple(found)


def speeches(connection: Connection, wish: Wish) -> tuple[Speech, ...]:
    """致詞稿 in the order of the programme; those of no item come last, and only where no item was asked for."""
    plan = plans.read(connection, wish.delegation_id)
    table, reading = table_of(t.Script), pace()
    query = select(table).where(and_(table.c.delegation_id == wish.delegation_id, table.c.alive))
    rows = connection.execute(query.order_by(table.c.position, table.c.id)).mappings().all()
    items = {item.id: item for item in plan.items}
    place = {item_id: number for number, item_id in enumerate(items)}
    newest = versions.newest(connection, wish.delegation_id)
    if wish.event_ids:
        rows = [row for row in rows if row["event_id"] in wish.event_ids]
    order = sorted(rows, key=lambda row: place.get(row["event_id"] or "", len(place)))
    found = []
    for row in order:
        text = Pair(row["body_zh"], row["body_ja"])
        title = Pair(row["title_zh"], row["title_ja"])
        if not text and not title:
            continue
        item = items.get(row["event_id"] or "")
        visit = (
            visits.visit(connection, plan, item, wish.today)
            if item
            else Visit(trip=plan.name, edition=newest, as_of=wish.today)
        )
        speaker = visits.speaker(connection, plan, row["person_id"], item)
        found.append(Speech(visit, row["id"], title, speaker, text, reading, _given(connection, row["agenda_item_id"])))
    return tuple(found)


def interpreting(connection: Connection, wish: Wish) -> tuple[Interpreting, ...]:
    """口譯資料 of each item asked for, else of every meeting that stands; nothing that the hosts must not see."""
    plan = plans.read(connection, wish.delegation_id)
    known = [Pair(row.zh, row.ja) for row in terms.listed(connection) if row.state != terms.OFF]
    members, found = delegations.members(connection, wish.delegation_id), []
    for item in _wanted(plan, wish):
        row = _briefing_row(connection, item.id)
        theirs, ours = visits.both_sides(connection, plan, item, members)
        lines, points = visits.lines(connection, item), _pair(row, "points")
        spoken = [Pair(r["body_zh"], r["body_ja"]) for r in scripts_of(connection, item.id)]
        spoken += [line.title for line in lines] + [item.title, item.purpose, item.topics, points]
        own = typed_terms(row["terms"]) if row else []
        pairs = [*own, *(pair for pair in occurring(known, spoken) if pair not in own)]
        found.append(
            Interpreting(
                visits.visit(connection, plan, item, wish.today),
                _language(item),
                theirs,
                ours,
                lines,
                points,
                item.purpose,
                item.topics,
                tuple(pairs),
                row["id"] if row else "",
            )
        )
    return tuple(found)


def _wanted(plan: Plan, wish: Wish) -> list[Item]:
    if wish.event_ids:
        return [item for item in plan.items if item.id in wish.event_ids]
    return [item for item in plan.items if item.kind in MEETING_KINDS and item.stands]


def _pair(row: Mapping[str, Any] | None, stem: str) -> Pair:
    return Pair(row[f"{stem}_zh"], row[f"{stem}_ja"]) if row else Pair()


def _briefing_row(connection: Connection, event_id: str) -> Mapping[str, Any] | None:
    row_id = of_event(connection, event_id)
    return read_row(connection, t.Briefing, row_id) if row_id else None


def _given(connection: Connection, agenda_item_id: str | None) -> int | None:
    """The minutes of a point of the agenda."""
    if not agenda_item_id:
        return None
    found = read_row(connection, t.AgendaItem, agenda_item_id)
    return found["minutes"] if found["alive"] else None


# What an overview says


def _overview(
    connection: Connection, plan: Plan, item: Item, wish: Wish, needs: Mapping[str, headcount.Needs],
    members: Sequence[delegations.MemberRow],
) -> Overview:  # fmt: skip
    row = read_row(connection, t.Event, item.id)
    _theirs, ours = visits.both_sides(connection, plan, item, members)
    named = ours if len(ours) <= NAMED else ours[: NAMED - 2]
    count = headcount.of_item(plan, item, needs)
    return Overview(
        visits.visit(connection, plan, item, wish.today),
        item.purpose,
        Pair(row["meet_zh"], row["meet_ja"]),
        named,
        len(ours) - len(named),
        item.topics,
        Pair(row["questions_zh"], row["questions_ja"]),
        _language(item),
        _arrival(plan, item),
        _reachable(connection, plan, item),
        _diets(count),
        _gifts(connection, plan, item),
        _cameras(item),
        plan.office,
    )


def _language(item: Item) -> Pair:
    """「日語・逐步口譯・口譯 林○○」."""
    parts = []
    if item.speech:
        parts.append(find(words.SPEECHES, item.speech).pair())
    if item.interpreting:
        parts.append(find(words.INTERPRETING, item.interpreting).pair())
    for who in item.people:
        if who.role == "interpreter" and who.name:
            parts.append(said(SPOKEN_BY, name=who.name))
    return joined("　", *parts)


def _arrival(plan: Plan, item: Item) -> Pair:
    """How the delegation comes and when: by the journey just before, and where it gathers."""
    parts = []
    before = [one for one in plan.items if one.is_travel and one.stands and _ends_before(one.when, item.when)]
    if before:
        way = before[-1]
        kind = find(words.VEHICLES, way.vehicle).pair() if way.vehicle else Pair()
        vehicle = joined(" ", kind, Pair(way.coach, way.coach))
        clock = dates.clock(way.when.end_time) if way.when and way.when.end_time else ""
        if vehicle and clock:
            parts.append(said(ARRIVING, vehicle=vehicle, time=clock))
        elif vehicle:
            parts.append(vehicle)
    elif item.coach:
        parts.append(Pair(item.coach, item.coach))
    if item.gather_time and item.gather:
        parts.append(said(GATHER, time=dates.clock(item.gather_time), place=item.gather))
    elif item.gather_time:
        parts.append(Pair(*(dates.clock(item.gather_time),) * 2))
    if item.parking:
        parts.append(item.parking)
    return joined("　", *parts)


def _ends_before(way: When | None, when: When | None) -> bool:
    """Whether a journey of the same day ends before something begins."""
    if way is None or when is None or when.start_time is None or way.end_time is None:
        return False
    return way.last_date == when.start_date and way.end_time <= when.start_time


def _reachable(connection: Connection, plan: Plan, item: Item) -> Pair:
    """Who answers a telephone in Japan on the day: the tour leader, the interpreter, the trip's own number.

    Only numbers that were given for this trip; people's own ones stay inside.
    """
    coming, table = plan.attending(item), table_of(t.Member)
    rows = {row["id"]: row for row in connection.execute(
        select(table).where(and_(table.c.delegation_id == plan.delegation_id, table.c.alive, table.c.mobile != ""))
    ).mappings()}  # fmt: skip
    parts = []
    for key in ("guide", "interpreter", "attendant"):
        for one in plan.travellers:
            if one.member_id in rows and one.member_id in coming and key in one.roles:
                part = said(REACHED, name=one.name, number=rows[one.member_id]["mobile"])
                parts += [part] if part not in parts else []
    if plan.emergency_phone:
        parts.append(said(REACHED, name=said(OWN_PHONE), number=plan.emergency_phone))
    return joined("　", *parts)


def _diets(count: headcount.HeadCount) -> Pair:
    parts = []
    for msgid, tallied in ((NOT_EATEN, count.diets), (ALLERGIC, count.allergies)):
        if tallied:
            parts.append(said(msgid, what=Pair(*(headcount.listed(tallied, code) for code in CODES))))
    return joined("　", *parts)


def _gifts(connection: Connection, plan: Plan, item: Item) -> Pair:
    """What is given at this item or to its host on this trip, without its price."""
    table = table_of(t.Gift)
    query = select(table).where(
        and_(table.c.alive, table.c.delegation_id == plan.delegation_id, table.c.way == "given")
    )
    of_host = table.c.organisation_id == item.organisation_id if item.organisation_id else table.c.event_id == item.id
    query = query.where(or_(table.c.event_id == item.id, and_(table.c.event_id.is_(None), of_host)))
    rows = connection.execute(query.order_by(table.c.id)).mappings().all()
    return joined("、", *dict.fromkeys(Pair(row["item_zh"], row["item_ja"]) for row in rows))


def _cameras(item: Item) -> Pair:
    parts = []
    for key, label in ((item.photos, PHOTOS), (item.social, SOCIAL), (item.press, PRESS)):
        if key:
            parts.append(joined(" ", said(label), find(words.PERMISSIONS, key).pair()))
    return joined("　", *parts)


def _gather(item: Item) -> Pair:
    clock = dates.clock(item.gather_time) if item.gather_time else ""
    return joined(" ", Pair(clock, clock), item.gather)


def _conditions(item: Item) -> Pair:
    """What the hosts ask for and allow, in one line (needs.md row 80)."""
    parts = []
    if item.capacity is not None:
        parts.append(said(AT_MOST, count=item.capacity))
    for label, text in ((DRESS, item.dress), (BRING, item.bring), (SECRECY, item.secrecy)):
        if text:
            parts.append(said(LABELLED, label=said(label), text=text))
    if item.rivals:
        parts.append(joined(" ", said(RIVALS), find(words.PERMISSIONS, item.rivals).pair()))
    cameras = _cameras(item)
    return joined("　", *parts, cameras)


# What a briefing says where nobody wrote it


def profile_of(connection: Connection, organisation_id: str) -> Pair:
    """What the directory tells of a body: its head, its profile, its industries."""
    if not organisation_id:
        return Pair()
    row = read_row(connection, t.Organisation, organisation_id)
    parts = [_pair(row, stem) for stem in ("head", "profile", "industries")]
    return joined("\n", *parts)


def met_before(connection: Connection, item: Item) -> Pair:
    """Earlier meetings with the same body, the latest first: 「2018/9/18 拜會千葉縣廳」."""
    if not item.organisation_id or item.when is None:
        return Pair()
    table = table_of(t.Event)
    query = (
        select(table.c.start_date, table.c.title_zh, table.c.title_ja)
        .where(and_(table.c.organisation_id == item.organisation_id, table.c.alive, table.c.status != "cancelled"))
        .where(and_(table.c.start_date < item.when.start_date, table.c.kind.in_(sorted(MEETING_KINDS))))
        .order_by(table.c.start_date.desc().nulls_last(), table.c.id)
    )
    lines = []
    for day, zh, ja in connection.execute(query.limit(MET)):
        head = f"{day.year}/{day.month}/{day.day} "
        title = Pair(zh, ja)
        lines.append(Pair(head + title.get("zh_TW"), head + title.get("ja")))
    return joined("\n", *lines)
