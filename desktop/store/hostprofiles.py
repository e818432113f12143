"""Reads the bodies that a delegation visits, and when somebody of ours met them before."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, select

from desktop.domain import honorifics
from desktop.domain.eventrow import ROUTE, title_of
from desktop.domain.hostprofiles import HostProfile, Met, Past
from desktop.domain.plan import Item
from desktop.domain.speeches import Somebody
from desktop.domain.text import Pair, joined
from desktop.domain.words import MEETING_KINDS
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store import versions
from desktop.store.bulk import among
from desktop.store.posts import names_on, posts_on
from desktop.store.registers import read_row, table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish

DEEPEST = 10  # parts of parts; a loop made by two laptops must not hang a paper
SHOWN, PEOPLE = 8, 10  # earlier meetings, and people met at them, that one page bears


def read(connection: Connection, wish: Wish) -> tuple[HostProfile, ...]:
    """The body that receives at each item asked for, or at every meeting, once, in the order of the visits; of all
    meetings only those of which anything is known.
    """
    trip = read_row(connection, t.Delegation, wish.delegation_id)
    plan = plans.read(connection, wish.delegation_id)
    made = versions.listed(connection, wish.delegation_id)
    bodies = _bodies(connection)
    visits: dict[str, list[Item]] = {}
    for item in plan.items:
        asked = item.id in wish.event_ids if wish.event_ids else item.kind in MEETING_KINDS and item.stands
        hosts = [host.organisation_id for host in item.hosts if host.role == "host"]
        ids = [item.organisation_id] if item.organisation_id else hosts
        for key in dict.fromkeys(ids) if asked else ():
            if key in bodies and bodies[key]["country"] != "TW":
                visits.setdefault(key, []).append(item)
    name = Pair(trip["name_zh"], trip["name_ja"])
    edition = made[0].number if made else 0
    found = [_profile(connection, bodies, key, items, name, edition, wish) for key, items in visits.items()]
    return tuple(one for one in found if one.says_something or wish.event_ids)


def _bodies(connection: Connection) -> Mapping[str, Any]:
    table = table_of(t.Organisation)
    return {row["id"]: row for row in connection.execute(select(table).where(table.c.alive)).mappings()}


def _chain(bodies: Mapping[str, Any], key: str) -> list[Any]:
    """The body and those that it is part of, from below."""
    found: list[Any] = []
    step: str | None = key
    while step and step in bodies and len(found) < DEEPEST:
        found.append(bodies[step])
        step = bodies[step]["parent_id"]
    return found


def _family(bodies: Mapping[str, Any], key: str) -> set[str]:
    """All parts of the body at the top of this one."""
    top = _chain(bodies, key)[-1]["id"]
    return {one for one in bodies if _chain(bodies, one)[-1]["id"] == top}


def _profile(
    connection: Connection, bodies: Mapping[str, Any], key: str, items: Sequence[Item], trip: Pair, edition: int,
    wish: Wish,
) -> HostProfile:  # fmt: skip
    chain = _chain(bodies, key)
    own = bodies[key]

    def pair(stem: str) -> Pair:
        """What the body says, or the nearest above it: a section has its department's address."""
        found = (Pair(row[f"{stem}_zh"], row[f"{stem}_ja"]) for row in chain)
        return next((one for one in found if one), Pair())

    def plain(name: str) -> str:
        return next((str(row[name]) for row in chain if row[name]), "")

    first = items[0].when.start_date if items[0].when else None
    family = _family(bodies, key)
    before = first or wish.today
    past, met_on = _history(connection, family, before, {item.id for item in items})
    receive = _receiving(connection, items, family)
    known = {one.id for one in receive}
    post = f"〒{plain('postal_code')}" if plain("postal_code") else ""
    return HostProfile(
        key,
        joined(" ", *names_on(connection, [key], first)[key]),
        trip,
        wish.today,
        edition,
        own["kana"],
        _former(connection, key, first),
        pair("head"),
        pair("head_other"),
        joined(" ", Pair(post, post), pair("address")),
        plain("phone"),
        plain("url"),
        own["founded"],
        own["capital"],
        own["employees"],
        pair("industries"),
        pair("profile"),
        pair("products"),
        pair("wants"),
        tuple(Past(item.when.start_date, item.name) for item in items if item.when),
        past[:SHOWN],
        max(len(past) - SHOWN, 0),
        receive,
        _met(connection, {one: day for one, day in met_on.items() if one not in known}, before),
        own["source"],
        own["as_of"],
    )


def _former(connection: Connection, key: str, day: date | None) -> tuple[Pair, ...]:
    table = table_of(t.OrganisationName)
    query = select(table.c.name_zh, table.c.name_ja).where(and_(table.c.organisation_id == key, table.c.alive))
    if day is not None:
        query = query.where(table.c.valid_to < day)
    rows = connection.execute(query.order_by(table.c.valid_to.desc().nulls_last(), table.c.id))
    return tuple(Pair(row.name_zh, row.name_ja) for row in rows)


def _history(
    connection: Connection, family: Collection[str], before: date, now: Collection[str]
) -> tuple[tuple[Past, ...], dict[str, date]]:
    """Earlier meetings with this body or its parts, of all trips, the latest first; and person -> last day met."""
    event, part, person = table_of(t.Event), table_of(t.Participant), table_of(t.Person)
    query = (
        select(event.c.id, event.c.start_date, event.c.title_zh, event.c.title_ja, *(event.c[n] for n in ROUTE))
        .where(and_(among(connection, event.c.organisation_id, sorted(family)), event.c.alive))
        .where(and_(event.c.start_date < before, event.c.status != "cancelled"))
        .where(event.c.kind.in_(sorted(MEETING_KINDS)))
        .order_by(event.c.start_date.desc().nulls_last(), event.c.id)
    )
    rows = [row for row in connection.execute(query) if row.id not in now]
    there: dict[str, list[Any]] = {}
    people = (
        select(part.c.event_id, person.c.id, person.c.name_zh, person.c.name_ja)
        .select_from(part.join(person, person.c.id == part.c.person_id))
        .where(and_(part.c.side == "jp", part.c.alive, person.c.alive, part.c.reply != "no"))
        .where(among(connection, part.c.event_id, [row.id for row in rows]))
        .order_by(part.c.position.nulls_last(), part.c.id)
    )
    for row in connection.execute(people) if rows else ():
        there.setdefault(row.event_id, []).append(row)
    past, met = [], dict[str, date]()
    for row in rows:
        who = there.get(row.id, [])
        past.append(Past(row.start_date, title_of(row), tuple(Pair(p.name_zh, p.name_ja) for p in who)))
        for one in who:
            met.setdefault(one.id, row.start_date)
    for one, day in _encounters(connection, family, before):
        met[one] = max(met.get(one, day), day)
    return tuple(past), met


def _encounters(connection: Connection, family: Collection[str], before: date) -> Iterable[tuple[str, date]]:
    """Whom of this body somebody met elsewhere, or on a day without an item."""
    met, post, event = table_of(t.Encounter), table_of(t.Post), table_of(t.Event)
    query = (
        select(met.c.person_id, met.c.met_on, event.c.start_date)
        .select_from(met.join(post, post.c.person_id == met.c.person_id).outerjoin(event, event.c.id == met.c.event_id))
        .where(and_(met.c.alive, post.c.alive, among(connection, post.c.organisation_id, sorted(family))))
    )
    for row in connection.execute(query):
        day = row.met_on or row.start_date
        if day is not None and day < before:
            yield row.person_id, day


def _receiving(connection: Connection, items: Sequence[Item], family: Collection[str]) -> tuple[Somebody, ...]:
    """Those of this body at the items; where none of them is said to be of it, all of the other side."""
    people = [who for item in items for who in item.people if who.side == "jp" and (who.person_id or who.title)]
    own = [who for who in people if who.organisation_id in family] or people
    known = _choices(connection, {who.person_id for who in own})
    found: dict[object, Somebody] = {}
    for who in own:
        key = who.person_id or (who.organisation, who.unit, who.title)
        place = joined(" ", who.organisation, who.unit)
        found.setdefault(key, Somebody(
            who.name, (who.kana,) if who.kana else (), place, who.title,
            choice=known.get(who.person_id, ""), id=who.person_id,
        ))  # fmt: skip
    return tuple(found.values())


def _met(connection: Connection, days: Mapping[str, date], today: date) -> tuple[Met, ...]:
    """People with the post that they hold now, those met last first."""
    ids = sorted(days, key=lambda one: (days[one], one), reverse=True)[:PEOPLE]
    if not ids:
        return ()
    person = table_of(t.Person)
    columns = (person.c[name] for name in ("id", "name_zh", "name_ja", "kana"))
    query = select(*columns).where(and_(among(connection, person.c.id, ids), person.c.alive))
    rows = {row.id: row for row in connection.execute(query)}
    posts = posts_on(connection, ids, today)
    known = _choices(connection, ids)
    made = []
    for one in ids:
        row, post = rows.get(one), posts.get(one)
        if row is None:
            continue
        somebody = Somebody(
            Pair(row.name_zh, row.name_ja), (row.kana,) if row.kana else (), post.place() if post else Pair(),
            post.title if post else Pair(), choice=known.get(one, ""), id=one,
        )  # fmt: skip
        made.append(Met(somebody, days[one]))
    return tuple(made)


def _choices(connection: Connection, ids: Collection[str]) -> dict[str, str]:
    person = table_of(t.Person)
    wanted = sorted(one for one in ids if one)
    if not wanted:
        return {}
    query = select(person.c.id, person.c.honorific).where(among(connection, person.c.id, wanted))
    return {row.id: honorifics.chosen(row.honorific) for row in connection.execute(query)}
