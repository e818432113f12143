"""Reads where letters to the other side of a trip go: the bodies of its items and the people who take part."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from desktop.domain import precedence
from desktop.domain.addresses import Address, AddressList
from desktop.domain.directorypapers import OFFICE, Contact
from desktop.domain.text import Pair, joined
from desktop.store import directorypapers, versions
from desktop.store import plan as plans
from desktop.store.posts import names_on
from desktop.store.registers import read_row
from desktop.store.tables import Delegation

FIRST = ("phone", "mobile", "email", "fax")  # of the ways, in this order


def read(connection: Connection, delegation_id: str, today: date, event_ids: Sequence[str] = ()) -> AddressList:
    """Of all items, or of these."""
    trip = read_row(connection, Delegation, delegation_id)
    plan = plans.read(connection, delegation_id, event_ids or None)
    day = trip["start_date"] or today
    bodies: list[str] = []
    people: list[str] = []
    for item in plan.items:
        if not item.stands:
            continue
        hosts = [host.organisation_id for host in item.hosts]
        bodies += [row_id for row_id in (item.organisation_id, *hosts) if row_id]
        people += [who.person_id for who in item.people if who.side == "jp" and who.person_id]
    bodies, people = list(dict.fromkeys(bodies)), list(dict.fromkeys(people))
    names = names_on(connection, bodies, day)
    places = directorypapers.offices(connection, bodies)
    groups: dict[Pair, list[Address]] = {}
    for row_id in bodies:
        if row_id not in names:
            continue
        top, path = names[row_id]
        whole = Pair(f"{top.zh}{path.zh}", f"{top.ja}{path.ja}")
        row = places.get(row_id)
        line = Address(whole, is_body=True, entity="organisation", row_id=row_id)
        if row is not None:
            numbers = tuple(filter(None, (row["phone"], row["fax"], row["email"])))
            address = Pair(row["address_zh"], row["address_ja"])
            line = Address(
                whole, postal_code=row["postal_code"], address=address, ways=numbers, country=row["country"],
                is_body=True, entity="organisation", row_id=row_id,
            )  # fmt: skip
        if line.country == "JP":
            groups.setdefault(top, []).append(line)
    for one in sorted(directorypapers.contacts(connection, people, day, OFFICE), key=_precedence):
        groups.setdefault(one.post.organisation, []).append(_line(one))
    found = tuple((top, tuple(lines)) for top, lines in groups.items())
    name, edition = Pair(trip["name_zh"], trip["name_ja"]), versions.newest(connection, delegation_id)
    return AddressList(name, trip["start_date"], trip["end_date"], today, found, edition)


def _precedence(one: Contact) -> tuple[object, ...]:
    titles = (one.post.title.zh, one.post.title.ja)
    return (*precedence.key(None, one.post.rank, titles, one.kana), one.id)


def _line(one: Contact) -> Address:
    place = joined(" ", one.post.organisation, one.post.unit)
    ways = [way.value for kind in FIRST for way in one.ways if way.kind == kind]
    return Address(
        one.name, place, one.post.title, one.kana, one.honorific, one.postal_code, one.address,
        tuple(dict.fromkeys(ways)), one.country, row_id=one.id,
    )  # fmt: skip
