"""Letters are begun: to one, to all who are visited, to everybody who was met or came after; with a copy to the
mission that is responsible there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from desktop import reference
from desktop.domain import emergency
from desktop.domain.text import Pair
from desktop.domain.words import MEETING_KINDS
from desktop.store import events, records
from desktop.store.directory import regions_of
from desktop.store.emergency import missions
from desktop.store.journal import Work
from desktop.store.letters import THANKS, attending, rows_of
from desktop.store.posts import PostOn, posts_on
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Event, Organisation, Participant, Post
from desktop.store.tables import Letter as LetterTable

TAKING_OFFICE = "taking_office"
COPIED = frozenset({"request", "invitation", "fixed", "reception", "changed", "cancelled", "other"})  # to the mission


def copy_to(connection: Connection, organisation_id: str | None, item: Mapping[str, Any] | None) -> Pair:
    """The mission of Taiwan that is responsible where the addressee or the item is; none where that is not known."""
    body_id = organisation_id or (item["organisation_id"] if item else "") or ""
    region = regions_of(connection, {body_id}).get(body_id, "") if body_id else ""
    if not region:
        texts: list[str] = []
        if body_id:
            row = read_row(connection, Organisation, body_id)
            texts += [row["name_ja"], row["name_zh"], row["address_ja"], row["address_zh"]]
        if item:
            texts += [item[f"{stem}_{code}"] for stem in ("address", "place", "title") for code in ("ja", "zh")]
        places = [emergency.place(p.iso, p.name, p.capital) for p in reference.prefectures()]
        region = emergency.prefecture_of(filter(None, texts), places)
    if not region.startswith("JP-"):
        return Pair()
    found = emergency.responsible(missions(connection), region)
    return found.name if found else Pair()


def copy_for(connection: Connection, organisation_id: str | None, event_id: str | None) -> Pair:
    """The same by ids, for a form."""
    return copy_to(connection, organisation_id, read_row(connection, Event, event_id) if event_id else None)


def address_to_host(work: Work, letter_id: str) -> bool:
    """Address a letter to the body that its item visits, with a copy to the mission there, where nobody is named."""
    row = read_row(work.connection, LetterTable, letter_id)
    if not row["event_id"] or row["kind"] == THANKS or row["person_id"] or row["organisation_id"]:
        return False
    item = read_row(work.connection, Event, row["event_id"])
    if not item["organisation_id"]:
        return False
    values = {"organisation_id": item["organisation_id"]}
    if row["kind"] in COPIED and not (row["copies_zh"] or row["copies_ja"]):
        copies = copy_to(work.connection, item["organisation_id"], item)
        values |= {"copies_zh": copies.zh, "copies_ja": copies.ja}
    return records.edit(work, LetterTable, letter_id, values)


def new(
    work: Work, delegation_id: str, kind: str, event_id: str = "", *, person_id: str = "", organisation_id: str = "",
    today: date | None = None,
) -> str:  # fmt: skip
    """One more letter, dated today, to the body that an item visits where nobody else is named; its id."""
    connection = work.connection
    item = read_row(connection, Event, event_id) if event_id else None
    if item and not person_id and not organisation_id and kind != THANKS:
        organisation_id = item["organisation_id"] or ""
    if person_id and not organisation_id:
        post = posts_on(connection, [person_id], today).get(person_id, PostOn())
        organisation_id = post.organisation_id
    copies = copy_to(connection, organisation_id, item) if kind in COPIED else Pair()
    return records.add(
        work,
        LetterTable,
        {
            "delegation_id": delegation_id,
            "event_id": event_id or None,
            "organisation_id": organisation_id or None,
            "person_id": person_id or None,
            "kind": kind,
            "dated_on": today,
            "copies_zh": copies.zh,
            "copies_ja": copies.ja,
            "position": records.next_position(connection, LetterTable, "delegation_id", delegation_id),
        },
    )


def thank_everybody(work: Work, event_id: str, today: date) -> list[str]:
    """A letter of thanks to each person of the other side at an item who has none for it yet; the new ids."""
    connection = work.connection
    item = read_row(connection, Event, event_id)
    known = {
        row["person_id"]
        for row in rows_of(connection, item["delegation_id"])
        if row["kind"] == THANKS and row["event_id"] == event_id
    }
    people = [to.person_id for to in attending(connection, event_id) if to.person_id]
    wanted = [person for person in dict.fromkeys(people) if person not in known]
    return [new(work, item["delegation_id"], THANKS, event_id, person_id=person, today=today) for person in wanted]


def write_every_host(work: Work, delegation_id: str, kind: str, today: date) -> list[str]:
    """A letter of this kind to each body that is visited and has none for that item yet; the new ids."""
    written = {row["event_id"] for row in rows_of(work.connection, delegation_id) if row["kind"] == kind}
    made = []
    for event in events.of(work.connection, delegation_id):
        meeting = event.kind in MEETING_KINDS and event.status != "cancelled"
        if meeting and event.id not in written and read_row(work.connection, Event, event.id)["organisation_id"]:
            made.append(new(work, delegation_id, kind, event.id, today=today))
    return made


def congratulate_successors(work: Work, delegation_id: str, today: date) -> list[str]:
    """A letter on taking office (needs.md row 83) to whoever followed in the post of somebody met on this trip, and
    has none of this trip yet; the new ids.
    """
    connection = work.connection
    written = {row["person_id"] for row in rows_of(connection, delegation_id) if row["kind"] == TAKING_OFFICE}
    there, event, before, post = table_of(Participant), table_of(Event), table_of(Post), table_of(Post).alias()
    query = (
        select(post.c.person_id)
        .select_from(
            event.join(there, there.c.event_id == event.c.id)
            .join(before, before.c.person_id == there.c.person_id)
            .join(post, post.c.follows_id == before.c.id)
        )
        .where(event.c.delegation_id == delegation_id, event.c.alive, there.c.alive, there.c.side == "jp")
        .where(before.c.alive, post.c.alive, post.c.person_id != before.c.person_id)
        .order_by(post.c.valid_from.nulls_first(), post.c.id)
    )
    wanted = dict.fromkeys(person for person in connection.execute(query).scalars() if person not in written)
    return [new(work, delegation_id, TAKING_OFFICE, person_id=person, today=today) for person in wanted]


def mark_sent(work: Work, ids: Iterable[str], day: date | None) -> int:
    """Note when letters went out, or that they did not; how many changed."""
    return sum(records.edit(work, LetterTable, row_id, {"sent_on": day}) for row_id in ids)
