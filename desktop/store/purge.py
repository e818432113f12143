"""清除個資: personal data go from the tables and from the journal, here and wherever the purge travels (data.md I12).

A purge is a change of its own that names registers; their values are blanked in every journal it reaches, ids and
parents stay. What accounting must keep is written anew before, and so stays: names. Whoever brings a purge in drops
the bytes of attachments and the unfinished text of forms as well (``arriving``, ``arrived``).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, and_, delete, select

from desktop.domain.text import Pair
from desktop.i18n import N_
from desktop.store import Store, attachments, backup, naming, records
from desktop.store.closure import PRIVATE_FILES
from desktop.store.journal import Work, heads_of
from desktop.store.projection import ALL, Place, batches
from desktop.store.registers import encode, needed, read_row, registers, table_of
from desktop.store.repair import joined_into
from desktop.store.tables import (
    BY_NAME,
    CREATED,
    PURGE,
    Attachment,
    Attendance,
    Change,
    ContactWay,
    Delegation,
    Dispatch,
    Draft,
    Encounter,
    Expense,
    Inform,
    Letter,
    Member,
    Participant,
    Person,
    Personal,
    Post,
    RollMark,
    RoomWish,
    Row,
    Ticket,
)

T = TypeVar("T")
CLEAR, ERASE = N_("Erase personal data"), N_("Erase a person")
KEPT = ("name_zh", "name_ja", "country")  # of a person: receipts may name them, also those of a trip known elsewhere
# Of a member who is erased; and of what hangs on being one.
OF_THE_TRIP = ("mobile", "room_notes", "status_why")  # these after settlement already
ON_THE_TRIP = ("duty_zh", "duty_ja", "notes", *OF_THE_TRIP)
NOTED: tuple[type[Row], ...] = (Attendance, RollMark, RoomWish)


class Due(NamedTuple):
    """A settled delegation whose members' personal data are still here."""

    delegation_id: str
    name: Pair
    settled_on: date
    people: int


def due(connection: Connection, today: date, days: int) -> list[Due]:
    """Delegations settled at least ``days`` days before ``today`` that hold personal data nobody else needs."""
    table = table_of(Delegation)
    query = select(table.c.id, table.c.name_zh, table.c.name_ja, table.c.settled_on).where(
        and_(table.c.alive, table.c.settled_on.is_not(None), table.c.settled_on <= today - timedelta(days=days))
    )
    found = []
    for row in connection.execute(query.order_by(table.c.settled_on.nulls_first(), table.c.id)).all():
        people = concerned(connection, row.id)
        if people:
            found.append(Due(row.id, Pair(row.name_zh, row.name_ja), row.settled_on, len(people)))
    return found


def concerned(connection: Connection, delegation_id: str) -> dict[str, Pair]:
    """Members with personal data here who are in no other delegation that is not settled: person id -> name."""
    member, personal, trip = table_of(Member), table_of(Personal), table_of(Delegation)
    files = table_of(Attachment)
    own = select(member.c.person_id).where(and_(member.c.delegation_id == delegation_id, member.c.alive))
    needed = (
        select(member.c.person_id)
        .select_from(member.join(trip, trip.c.id == member.c.delegation_id))
        .where(and_(member.c.alive, trip.c.alive, trip.c.id != delegation_id, trip.c.settled_on.is_(None)))
    )
    people = set(connection.execute(own.where(member.c.person_id.not_in(needed))).scalars())
    held: set[str] = set()
    for part in batches(people):
        held.update(connection.execute(select(personal.c.person_id).where(personal.c.person_id.in_(part))).scalars())
        mine = and_(files.c.owner.in_(part), files.c.purpose.in_(PRIVATE_FILES))
        held.update(connection.execute(select(files.c.owner).where(mine)).scalars())
    held -= _already(connection, held)
    names = naming.names(connection, [("person", person) for person in held])
    return {person: names.get(("person", person), Pair("", "")) for person in sorted(held)}


def _already(connection: Connection, people: set[str]) -> set[str]:
    """Of these people those whose every personal row was purged."""
    personal, change, files = table_of(Personal), table_of(Change), table_of(Attachment)
    left: set[str] = set()
    for part in batches(people):
        rows = connection.execute(
            select(personal.c.id, personal.c.person_id).where(personal.c.person_id.in_(part))
        ).all()
        mine = and_(files.c.owner.in_(part), files.c.purpose.in_(PRIVATE_FILES))
        attached = connection.execute(select(files.c.id, files.c.owner).where(mine)).all()
        ids = [row.id for row in (*rows, *attached)]
        query = select(change.c.row_id).where(and_(change.c.reg == PURGE, change.c.row_id.in_(ids)))
        done = set(connection.execute(query).scalars())
        left.update(person for row, person in (*rows, *attached) if row not in done)
    return people - left


def clear(store: Store, delegation_id: str) -> int:
    """清除個資 of a settled delegation, after a backup; of how many people. It cannot be undone."""
    with store.read() as connection:
        people = [part for person in concerned(connection, delegation_id) for part in _entries(connection, person)]
    return _without_trace(store, people, CLEAR, purge_delegation, delegation_id)


def erase(store: Store, person_id: str) -> bool:
    """Take a person out on request but for the name, after a backup (``erase_person``). It cannot be undone."""
    with store.read() as connection:
        people = _entries(connection, person_id)
    return _without_trace(store, people, ERASE, erase_person, person_id)


def _entries(connection: Connection, person_id: str) -> list[str]:
    """A person, and the deleted entries of the same person that were merged into this one."""
    return [person_id, *joined_into(connection, Person, person_id)]


def _without_trace(
    store: Store, people: list[str], label: str, command: Callable[[Work, str, str, str], T], row_id: str
) -> T:
    """Run ``command``, then drop the bytes that nothing names any more and empty the write-ahead log."""
    if not store.is_server:
        backup.automatic(store, "purge")
    files = table_of(Attachment)
    digests: set[str] = set()
    with store.read() as connection:
        for part in batches(people):
            digests.update(connection.execute(select(files.c.sha256).where(files.c.owner.in_(part))).scalars())
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    result = store.do(label, command, row_id, at, store.author.name)
    with store.read() as connection:
        unnamed = forgotten_files(connection, digests)
    for sha in unnamed:
        attachments.drop(store, sha)
    store.forget_log()
    return result


class Arriving(NamedTuple):
    """What an exchange file purges: the rows, and the sha256 of files that hang on them here."""

    rows: frozenset[Place]
    digests: frozenset[str]


def arriving(connection: Connection, transactions: Iterable[Mapping[str, Any]]) -> Arriving:
    """To be asked before the merge: afterwards nothing says any more which files those were."""
    rows = {(c["entity"], c["row_id"]) for tx in transactions for c in tx["changes"] if c["reg"] == PURGE}
    change, entity = table_of(Change), str(Attachment.__tablename__)
    digests: set[str] = set()
    for part in batches({row for kind, row in rows if kind == entity}):
        query = select(change.c.value).where(and_(change.c.entity == entity, change.c.row_id.in_(part)))
        for text in connection.execute(query.where(change.c.value.like('%"sha256":%'))).scalars():
            digests.add(str(json.loads(text)["sha256"]))
    return Arriving(frozenset(rows), frozenset(digests))


def arrived(store: Store, gone: Arriving, fresh: Iterable[str]) -> None:
    """After the merge: drop bytes of what was purged, those that came (``fresh``) and that no row names, and forms'
    unfinished text of purged rows.
    """
    with store.read() as connection:
        unnamed = forgotten_files(connection, gone.digests) | forgotten_files(connection, fresh, deleted_too=True)
    for sha in unnamed:
        attachments.drop(store, sha)
    if gone.rows:
        with store.writing() as connection:
            for entity, row_id in sorted(gone.rows):
                _forget_drafts(connection, row_id)
                if entity == Personal.__tablename__:
                    table = table_of(Personal)
                    person = connection.execute(select(table.c.person_id).where(table.c.id == row_id)).scalar()
                    _forget_drafts(connection, f"personal:new:{person}")
        store.forget_log()


def _forget_drafts(connection: Connection, part: str) -> None:
    """Forms whose key holds the id of a row."""
    table = table_of(Draft)
    connection.execute(delete(table).where(table.c.key.contains(part)))


def purge_delegation(work: Work, delegation_id: str, at: str, who: str) -> int:
    """Take away passport numbers, birth dates and their scans of a settled delegation's members, and what only the
    trip needed: numbers in Japan, wishes, reasons, bookings. Of how many people.

    ``at`` local time with its offset, ISO 8601, and ``who`` go into the record of access, with no name of theirs.
    """
    people = concerned(work.connection, delegation_id)
    for person in people:
        for entry in _entries(work.connection, person):
            _purge_private(work, entry)
        _purge_of_trip(work, delegation_id, person)
    if people:
        note = read_row(work.connection, Delegation, delegation_id)["code"]
        records.add(work, BY_NAME["access"], {"at": at, "what": "purge", "who": who, "note": f"{note}: {len(people)}"})
    return len(people)


def _purge_of_trip(work: Work, delegation_id: str, person_id: str) -> None:
    member = table_of(Member)
    mine = and_(member.c.delegation_id == delegation_id, member.c.person_id == person_id)
    for row in work.connection.execute(select(member).where(mine)).mappings().all():
        if not row["alive"]:
            purge_row(work, Member, row["id"])
        elif any(row[name] for name in OF_THE_TRIP):
            kept = [name for name in registers(Member) if name not in OF_THE_TRIP]
            purge_row(work, Member, row["id"], [CREATED, *OF_THE_TRIP], kept)
        _purge_of_member(work, row["id"])


def erase_person(work: Work, person_id: str, at: str, who: str) -> bool:
    """Take a person out on request. Whether a trip known here needs titles and attendance for its lists.

    The name of a contact that was not deleted before stays in any case: whether receipts of a trip that this laptop has
    never seen name the person, nobody here can know, and a purge reaches them too.
    """
    listed = _accounted(work.connection, person_id)
    for entry in reversed(_entries(work.connection, person_id)):
        _erase_entry(work, entry, listed)
    records.add(work, BY_NAME["access"], {"at": at, "what": "erase", "who": who, "note": ""})
    return listed


def _erase_entry(work: Work, person_id: str, listed: bool) -> None:
    connection = work.connection
    _purge_private(work, person_id)
    for part in (ContactWay, Encounter):
        table = table_of(part)
        for row in connection.execute(select(table.c.id).where(table.c.person_id == person_id)).scalars().all():
            purge_row(work, part, row)
    for model in (Post, Participant) if not listed else ():
        table = table_of(model)
        for row in connection.execute(select(table.c.id).where(table.c.person_id == person_id)).scalars().all():
            purge_row(work, model, row)
    told: tuple[type[Row], ...] = (Inform, Dispatch, Letter)  # telephone numbers and texts to the person
    for other in told:
        table = table_of(other)
        for row in connection.execute(select(table.c.id).where(table.c.person_id == person_id)).scalars().all():
            purge_row(work, other, row)
    member = table_of(Member)
    for row, alive in connection.execute(
        select(member.c.id, member.c.alive).where(member.c.person_id == person_id)
    ).all():
        if alive:
            purge_row(
                work, Member, row, [CREATED, *ON_THE_TRIP], [r for r in registers(Member) if r not in ON_THE_TRIP]
            )
        else:
            purge_row(work, Member, row)
        _purge_of_member(work, row)
    files = table_of(Attachment)
    for row in connection.execute(select(files.c.id).where(files.c.owner == person_id)).scalars().all():
        purge_row(work, Attachment, row)
    if read_row(connection, Person, person_id)["alive"]:
        purge_row(work, Person, person_id, [CREATED, *(r for r in registers(Person) if r not in KEPT)], KEPT)
    else:  # nothing is written into a deleted row: it would come back as a conflict
        purge_row(work, Person, person_id)
    _forget_drafts(connection, person_id)


def _purge_of_member(work: Work, member_id: str) -> None:
    """Tickets, by whose booking a carrier tells all it knows; of who came and who shared a room only what was noted."""
    ticket = table_of(Ticket)
    for row in work.connection.execute(select(ticket.c.id).where(ticket.c.member_id == member_id)).scalars().all():
        purge_row(work, Ticket, row)
    for model in NOTED:
        table = table_of(model)
        query = select(table.c.id, table.c.alive).where(and_(table.c.member_id == member_id, table.c.notes != ""))
        for row, alive in work.connection.execute(query).all():
            kept = [name for name in registers(model) if name != "notes"]
            purge_row(work, model, row, *(([CREATED, "notes"], kept) if alive else ()))


def _accounted(connection: Connection, person_id: str) -> bool:
    """Whether receipts or lists of a trip name the person."""
    member, expense = table_of(Member), table_of(Expense)
    travelled = connection.execute(select(member.c.id).where(and_(member.c.person_id == person_id, member.c.alive)))
    paid = connection.execute(select(expense.c.id).where(and_(expense.c.payer_id == person_id, expense.c.alive)))
    return travelled.first() is not None or paid.first() is not None


def _purge_private(work: Work, person_id: str) -> None:
    table, files = table_of(Personal), table_of(Attachment)
    for row in work.connection.execute(select(table.c.id).where(table.c.person_id == person_id)).scalars().all():
        purge_row(work, Personal, row)
    _forget_drafts(work.connection, f"personal:new:{person_id}")
    scans = and_(files.c.owner == person_id, files.c.purpose.in_(PRIVATE_FILES))
    for row in work.connection.execute(select(files.c.id).where(scans)).scalars().all():
        purge_row(work, Attachment, row)


def purge_row(
    work: Work, model: type[Row], row_id: str, gone: Iterable[str] = (ALL,), kept: Iterable[str] = ()
) -> None:
    """Blank these registers of a row for good; without ``gone`` all of them, and the row is deleted.

    ``kept`` registers are written anew, because the row's creation holds their values too, and so are references
    without which there can be no row.
    """
    row = read_row(work.connection, model, row_id)
    if ALL in gone and row["alive"]:
        work.set_alive(model, row_id, False, knowing_all=True)
    purge = work.record(model, row_id, PURGE, sorted(gone), None, [], None)
    _forget_drafts(work.connection, row_id)
    for register in dict.fromkeys((*kept, *needed(model))):  # in knowledge of the purge, which so does not reach them
        value = {c: encode(row[c]) for c in registers(model)[register]}
        parents = [*heads_of(work.connection, model, row_id, register), purge]
        work.record(model, row_id, register, value, None, sorted(set(parents)), None)
    work.refold(model, row_id)


def forgotten_files(connection: Connection, digests: Iterable[str], *, deleted_too: bool = False) -> set[str]:
    """Of these sha256 those that no living attachment names, or not even a deleted one: their bytes may be dropped."""
    table = table_of(Attachment)
    wanted = set(digests)
    found: set[str] = set()
    for part in batches(wanted):
        query = select(table.c.sha256).where(table.c.sha256.in_(part))
        found.update(connection.execute(query if deleted_too else query.where(table.c.alive)).scalars())
    return wanted - found
