"""The list of those who must know of a change: read with names and numbers of today, ticked off one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, and_, func, select

from desktop.domain import informtexts
from desktop.domain.changes import InformLine, Kept, load
from desktop.domain.inform import Addressee
from desktop.domain.informtexts import Sender
from desktop.domain.replan import Line
from desktop.domain.text import Pair, joined
from desktop.domain.words import INFORM_ROLES, find
from desktop.store import records
from desktop.store.journal import Work
from desktop.store.posts import PostOn, names_on, posts_on
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Delegation, Inform, Organisation, Person, PlanChange


@dataclass(frozen=True)
class InformRow:
    """One line of the list with its record's id; ``rewritten`` where a person changed the text."""

    id: str
    line: InformLine
    rewritten: bool
    position: int


def listed(connection: Connection, change_id: str) -> list[InformRow]:
    """Everybody who must know of a change, in the order in which one calls them."""
    change = read_row(connection, PlanChange, change_id)
    sender = sender_of(connection, change)
    kept = load(change["lines"])
    table = table_of(Inform)
    found = (
        select(table).where(and_(table.c.change_id == change_id, table.c.alive)).order_by(table.c.position, table.c.id)
    )
    rows = [dict(row) for row in connection.execute(found).mappings()]
    day = next((k.line.old.when.start_date for k in kept if k.line.old.when), None)
    people = _people(connection, rows, day)
    bodies = _bodies(connection, rows, day)
    return [_row(row, people, bodies, kept, sender) for row in rows]


def sender_of(connection: Connection, change: Mapping[str, Any]) -> Sender:
    """The bureau as its letters sign."""
    trip = read_row(connection, Delegation, change["delegation_id"])
    office = names_on(connection, [trip["office_id"]], trip["start_date"]).get(trip["office_id"] or "")
    return Sender(
        joined("", *office) if office else Pair(),
        Pair(trip["name_zh"], trip["name_ja"]),
        trip["emergency_phone"],
        change["reason"],
        Pair(change["reason_zh"], change["reason_ja"]),
    )


def _people(connection: Connection, rows: list[dict[str, Any]], day: date | None) -> dict[str, tuple[Any, PostOn]]:
    table = table_of(Person)
    ids = [row["person_id"] for row in rows if row["person_id"]]
    posts = posts_on(connection, ids, day)
    found = connection.execute(select(table).where(table.c.id.in_(ids))).mappings().all()
    return {row["id"]: (row, posts.get(row["id"], PostOn())) for row in found}


def _bodies(connection: Connection, rows: list[dict[str, Any]], day: date | None) -> dict[str, tuple[Pair, str]]:
    """Organisation -> its whole name, and its number or that of the body above it."""
    ids = [row["organisation_id"] for row in rows if row["organisation_id"]]
    names = names_on(connection, ids, day)
    found = {}
    for body in set(ids):
        step, phone = body, ""
        for _ in range(10):
            row = read_row(connection, Organisation, step) if step else None
            if row is None or phone:
                break
            phone, step = row["phone"], row["parent_id"]
        top, path = names.get(body, (Pair(), Pair()))
        found[body] = (Pair(f"{top.zh}{path.zh}", f"{top.ja}{path.ja}"), phone)
    return found


def _row(
    row: Mapping[str, Any],
    people: Mapping[str, tuple[Any, PostOn]],
    bodies: Mapping[str, tuple[Pair, str]],
    kept: list[Kept],
    sender: Sender,
) -> InformRow:
    to = addressee(row, people, bodies)
    lines = _concerning(to, kept)
    line = InformLine(
        role=find(INFORM_ROLES, to.role).pair(),
        name=to.name,
        organisation=to.organisation,
        title=to.title,
        addressee=informtexts.addressed(to),
        kana=to.kana,
        phone=to.phone,
        email=to.email,
        language=informtexts.code_of(to),
        text=row["text"] or informtexts.letter(to, lines, sender),
        spoken=informtexts.speech(to, lines, sender),
        told_on=row["told_on"],
        told_time=row["told_time"],
        told_by=row["told_by"],
        confirmed_by=row["confirmed_by"],
    )
    return InformRow(row["id"], line, bool(row["text"]), row["position"])


def _concerning(to: Addressee, kept: list[Kept]) -> list[Line]:
    """What changed for somebody; where nobody knows that, what became of the item, else everything."""
    own = [k.line for k in kept if to.key in k.concerns]
    own = own or [k.line for k in kept if to.event_id and k.line.old.id == to.event_id]
    return own or [k.line for k in kept]


def addressee(
    row: Mapping[str, Any],
    people: Mapping[str, tuple[Any, PostOn]],
    bodies: Mapping[str, tuple[Pair, str]],
) -> Addressee:
    """Who a row is about, as the directory knows them now."""
    person, post = people.get(row["person_id"] or "", (None, PostOn()))
    body, number = bodies.get(row["organisation_id"] or "", (Pair(), ""))
    written = Pair(row["name_zh"], row["name_ja"])
    is_body = row["role"] in {"host", "hotel", "driver", "carrier"}
    key = row["person_id"] or row["organisation_id"] or ""
    if row["role"] == "host" and row["organisation_id"]:
        key = row["organisation_id"]
    elif row["role"] in {"hotel", "carrier"}:
        key = f"{row['role']}:{row['event_id']}"
    elif row["role"] in {"driver", "host"} and not key:
        key = f"{row['role']}:{written.ja or written.zh}"
    is_post = not is_body and bool(row["event_id"]) and not row["person_id"]  # written is a post, not a name
    own = Pair(person["name_zh"], person["name_ja"]) if person else Pair()
    mobile = (person["mobile"] or person["phone"]) if person else ""
    return Addressee(
        key=key,
        role=row["role"],
        person_id=row["person_id"] or "",
        organisation_id=row["organisation_id"] or "",
        event_id=row["event_id"] or "",
        name=own or (Pair() if is_body or is_post else written),
        kana=person["kana"] if person else "",
        organisation=(post.place() if person and row["role"] != "hotel" else Pair())
        or body
        or (written if is_body else Pair()),
        title=post.title or (written if is_post else Pair()),
        phone=row["phone"] or mobile or number,
        email=person["email"] if person else "",
        language=row["language"] or "ja",
        honorific=person["honorific"] if person else "",
    )


def tick(work: Work, inform_id: str, now: datetime, confirmed_by: str = "", told_by: str = "") -> bool:
    """Note that somebody was told, and who there confirmed it. ``now`` is local time in Japan."""
    told = {"told_on": now.date(), "told_time": now.time(), "told_by": told_by, "confirmed_by": confirmed_by}
    return records.edit(work, Inform, inform_id, told)


def untick(work: Work, inform_id: str) -> bool:
    """Nobody was told after all."""
    return records.edit(
        work, Inform, inform_id, {"told_on": None, "told_time": None, "told_by": "", "confirmed_by": ""}
    )


def rewrite(work: Work, inform_id: str, text: str) -> bool:
    """Keep a person's own text; an empty one brings back what the program offers."""
    return records.edit(work, Inform, inform_id, {"text": text})


def add(work: Work, change_id: str, raw: Mapping[str, Any]) -> str:
    """Somebody more who must know."""
    position = records.next_position(work.connection, Inform, "change_id", change_id)
    return records.add(work, Inform, {"change_id": change_id, "position": position, **raw})


def progress(connection: Connection, change_id: str) -> tuple[int, int]:
    """How many were told, of how many."""
    table = table_of(Inform)
    query = select(func.count(), func.count(table.c.told_on)).where(and_(table.c.change_id == change_id, table.c.alive))
    every, told = connection.execute(query).one()
    return int(told), int(every)
