"""Reads the sheet for an emergency, and what of it is personal only when asked; that it was asked is recorded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from desktop import reference
from desktop.domain import emergency, folding
from desktop.domain.emergency import Contact, Fellow, Helper, Leaflet, Lodging, Mission, Sheet
from desktop.domain.plan import Item, Plan
from desktop.domain.text import Pair
from desktop.domain.words import MEMBER_ROLES, find
from desktop.i18n import N_
from desktop.store import plan as plans
from desktop.store import records, roles, versions
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

SHOWN = N_("Show emergency contacts")  # in store.NOT_UNDOABLE: undo must not take back who looked
LINE = Pair("急難救助", "緊急連絡")  # the part of a mission whose telephone is the emergency line


def sheet(connection: Connection, delegation_id: str, day: date, item_id: str = "") -> Sheet:
    """The sheet of a day, the place told by ``item_id`` or the items of that day; UserError without such a trip."""
    trip = read_row(connection, t.Delegation, delegation_id)
    plan = plans.read(
        connection, delegation_id, [*_ids_on(connection, delegation_id, day), *([item_id] * bool(item_id))]
    )
    listed = missions(connection)
    people = [fellow.person_id for fellow in plan.travellers]
    known, mine = contacts(connection, people), roles.own(connection)
    return Sheet(
        plan.name,
        day,
        trip["emergency_phone"],
        Pair(trip["insurer_zh"], trip["insurer_ja"]),
        trip["insurer_phone"],
        _prefecture(plan, day, item_id),
        listed,
        tuple(_helpers(plan)),
        tuple(_lodgings(connection, plan, day)),
        tuple(
            Fellow(x.member_id, x.person_id, x.name, _roles(x.roles, mine), x.phone, bool(known.get(x.person_id)))
            for x in plan.travellers
            if x.travels
        ),
    )


def leaflets(connection: Connection, delegation_id: str, today: date) -> tuple[Leaflet, ...]:
    """The sheet of the whole trip, for paper."""
    plan = plans.read(connection, delegation_id)
    days = [day for day in plan.days() if plan.start is None or plan.end is None or plan.start <= day <= plan.end]
    sheets = [sheet(connection, delegation_id, day) for day in days] or [sheet(connection, delegation_id, today)]
    found = [emergency.responsible(one.missions, one.prefecture) for one in sheets if one.prefecture]
    missions_ = list(dict.fromkeys(mission for mission in found if mission is not None))
    helpers = {helper.person_id: helper for one in sheets for helper in one.helpers}
    first = sheets[0]
    return (
        Leaflet(
            first.trip,
            today,
            first.phone,
            first.insurer,
            first.insurer_phone,
            tuple(missions_) or first.missions[:1],
            tuple((one.day, lodging) for one in sheets for lodging in one.lodgings),
            tuple(helpers.values()),
            first.fellows,
            delegation_id,
            versions.newest(connection, delegation_id),
        ),
    )


def days_of_items(connection: Connection, delegation_id: str) -> dict[str, date]:
    """The day of each item of the itinerary, by its id."""
    event = table_of(t.Event)
    wanted = and_(event.c.delegation_id == delegation_id, event.c.alive, event.c.start_date.is_not(None))
    return {row.id: row.start_date for row in connection.execute(select(event.c.id, event.c.start_date).where(wanted))}


def _ids_on(connection: Connection, delegation_id: str, day: date) -> list[str]:
    event = table_of(t.Event)
    last = func.coalesce(event.c.end_date, event.c.start_date)
    on_day = and_(event.c.delegation_id == delegation_id, event.c.alive, event.c.start_date <= day, last >= day)
    return list(connection.execute(select(event.c.id).where(on_day)).scalars())


def _roles(keys: Iterable[str], mine: Mapping[str, roles.Role]) -> Pair:
    words = roles.named(keys, mine)
    return Pair("、".join(word.get("zh_TW") for word in words), "・".join(word.get("ja") for word in words))


def _prefecture(plan: Plan, day: date, item_id: str) -> str:
    """Told by the chosen item, then by the last of the day that takes place, hotel of tonight included."""
    places = [emergency.place(p.iso, p.name, p.capital) for p in reference.prefectures()]
    items = [item for item in plan.items if item.stands and not (item.kind == "hotel" and _is_over(item, day))]
    chosen = [item for item in plan.items if item.id == item_id]
    for item in [*chosen, *reversed(items)]:
        ends = (item.target, item.target_stop) if item.is_travel else ()
        pairs = (item.address, item.place, item.organisation, *ends, item.title, item.station)
        found = emergency.prefecture_of((text for pair in pairs for text in (pair.ja, pair.zh)), places)
        if found:
            return found
    return ""


def _is_over(item: Item, day: date) -> bool:
    return item.when is not None and item.when.last_date == day and item.when.start_date < day


def _helpers(plan: Plan) -> list[Helper]:
    """Head and deputy, tour leader, interpreters: members first, then who interprets, drives or guides that day."""
    made: dict[str, Helper] = {}
    for role in ("leader", "deputy", "guide", "interpreter"):
        for member in plan.travellers:
            if member.travels and role in member.roles and member.person_id not in made:
                word = find(MEMBER_ROLES, role).label
                made[member.person_id] = Helper(word, member.name, member.phone, member.person_id)
    roles = {"interpreter": N_("Interpreter"), "driver": N_("Driver"), "guide": N_("Guide")}
    for item in plan.items:
        for who in item.people:
            if who.role in roles and who.person_id and who.person_id not in made:
                made[who.person_id] = Helper(roles[who.role], who.name, who.phone, who.person_id)
    return list(made.values())


def _lodgings(connection: Connection, plan: Plan, day: date) -> list[Lodging]:
    made = []
    for item in plan.items:
        if (
            item.kind == "hotel"
            and item.stands
            and item.when
            and item.when.start_date <= day
            and not _is_over(item, day)
        ):
            body = read_row(connection, t.Organisation, item.organisation_id) if item.organisation_id else {}
            address = item.address or Pair(body.get("address_zh", ""), body.get("address_ja", ""))
            made.append(Lodging(item.venue or item.title, address, item.phone or body.get("phone", "")))
    return made


def contacts(connection: Connection, person_ids: Iterable[str]) -> dict[str, Contact]:
    """The emergency contacts of people: only for eyes that asked (``shown``), or to tell whether there is one."""
    table = table_of(t.Personal)
    query = select(table).where(and_(table.c.person_id.in_(list(person_ids)), table.c.alive)).order_by(table.c.id)
    found: dict[str, Contact] = {}
    for row in connection.execute(query).mappings():
        contact = Contact(row["emergency_name"], row["emergency_relation"], row["emergency_phone"], row["insurance_no"])
        if contact and not found.get(row["person_id"]):
            found[row["person_id"]] = contact
    return found


def shown(work: Work, who: str, trip: str) -> str:
    """Write into the record of access that the contacts of a trip (its code) were opened."""
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    return records.add(work, t.Access, {"what": "emergency", "who": who, "at": at, "note": trip})


def missions(connection: Connection) -> tuple[Mission, ...]:
    """The shipped missions, each as the directory has it where the directory has a body of that name."""
    shipped = reference.missions()
    keys = {folding.fold(name): mission.key for mission in shipped for name in (mission.name.zh, mission.name.ja)}
    body = table_of(t.Organisation)
    close = or_(*(body.c.search_key.contains(key, autoescape=True) for key in keys))
    own: dict[str, Any] = {}
    for row in connection.execute(select(body).where(and_(body.c.alive, close)).order_by(body.c.id)).mappings():
        named = [keys[name] for text in (row["name_zh"], row["name_ja"]) if (name := folding.fold(text)) in keys]
        if named and named[0] not in own:
            own[named[0]] = row
    lines = _lines(connection, {key: row["id"] for key, row in own.items()})
    return tuple(_as_written(mission, own.get(mission.key), lines.get(mission.key, "")) for mission in shipped)


def _as_written(mission: Mission, row: Any, line: str) -> Mission:
    """The office's own data go before ours; what it left out stays ours and to be confirmed."""
    if row is None:
        return mission
    sure = bool(row["phone"] and line)
    return replace(
        mission,
        address=Pair(row["address_zh"], row["address_ja"]) or mission.address,
        postal_code=row["postal_code"] if row["address_zh"] or row["address_ja"] else mission.postal_code,
        phone=row["phone"] or mission.phone,
        emergency=line or mission.emergency,
        certainty="" if sure else mission.certainty,
    )


def _lines(connection: Connection, bodies: dict[str, str]) -> dict[str, str]:
    """mission's key -> telephone of the part of it that is the emergency line."""
    if not bodies:
        return {}
    body = table_of(t.Organisation)
    wanted = and_(body.c.alive, body.c.parent_id.in_(bodies.values()), body.c.phone != "")
    rows = connection.execute(
        select(body.c.parent_id, body.c.name_zh, body.c.name_ja, body.c.phone).where(wanted)
    ).all()
    keys = {row_id: key for key, row_id in bodies.items()}
    return {keys[row.parent_id]: row.phone for row in rows if row.name_zh == LINE.zh or row.name_ja == LINE.ja}


def write_mission(work: Work, key: str, phone: str, line: str, address: Pair) -> str:
    """Put what the office knows of a mission into the directory; its id there."""
    mission = next(one for one in reference.missions() if one.key == key)
    body = table_of(t.Organisation)
    rows = work.connection.execute(select(body.c.id, body.c.name_zh, body.c.name_ja).where(body.c.alive)).all()
    wanted = {folding.fold(mission.name.zh), folding.fold(mission.name.ja)}
    row_id = next((r.id for r in rows if {folding.fold(r.name_zh), folding.fold(r.name_ja)} & wanted), "")
    fields = {"phone": phone, "address_zh": address.zh, "address_ja": address.ja}
    if row_id:
        records.edit(work, t.Organisation, row_id, fields)
    else:
        names = {"name_zh": mission.name.zh, "name_ja": mission.name.ja, "kind": "central", "country": "JP"}
        names |= {"postal_code": mission.postal_code}
        row_id = records.add(work, t.Organisation, {**names, **fields})
    within = and_(body.c.alive, body.c.parent_id == row_id, or_(body.c.name_zh == LINE.zh, body.c.name_ja == LINE.ja))
    part = work.connection.execute(select(body.c.id).where(within)).scalar()
    if part:
        records.edit(work, t.Organisation, part, {"phone": line})
    elif line:
        own = {"name_zh": LINE.zh, "name_ja": LINE.ja, "kind": "department", "country": "JP", "parent_id": row_id}
        records.add(work, t.Organisation, {**own, "phone": line})
    return row_id
