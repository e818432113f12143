"""What a delegation pack holds: every change of the rows that the trip needs; the rest travels withheld (data.md D2).

The rows are the delegation with its parts, living and deleted, and upwards whatever they refer to: people with their
posts, organisations with those above them, attachments. Personal data go along only when asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, and_, or_, select

from desktop.store.projection import BATCH, FIELD, Place, batches
from desktop.store.registers import table_of
from desktop.store.tables import BY_NAME, PURGE, Attachment, Change, ChangeTx, Conflict, Distinct, Personal, Row, Tag

BESIDE: dict[str, tuple[str, ...]] = {
    "person": ("post", "personal", "contact_way"),
    "organisation": ("organisation_name", "contact_way", "branch"),
    "scheme": (),  # other counties' applications and scores stay at home (needs.md row 100)
    "application": ("preference",),
    "pairing": (),
}  # parts that go with what is referred to
ALONG = ("encounter", "match_day")  # what goes with an item though it outlives it
PRIVATE, FILES = str(Personal.__tablename__), str(Attachment.__tablename__)
PRIVATE_FILES = ("passport", "photo")  # purposes of attachments that go with the personal data
ALONE = ("person", "encounter", FILES)  # of what is purged with a person, rows that need nothing but people around them
HEADER = ("id", "replica", "author", "hlc", "wall", "schema_rev", "label", "inverse_of", "digest")
BODY = ("n", "entity", "row_id", "reg", "salt", "value", "old", "parents", "ctx", "h")


def of_delegation(connection: Connection, delegation_id: str, *, personal: bool) -> set[Place]:
    """Every row that the delegation needs, and every person that was purged: that must reach whoever holds one."""
    return _whole(connection, {("delegation", delegation_id)}, personal=personal)


def of_county(connection: Connection, county: str, *, personal: bool) -> set[Place]:
    """What a city sees of the programme (needs.md row 100): its own applications, pairs, relations and trips, the goals
    of their years, its companies and those of its prefectures. Nothing of other counties, and no scores.
    """
    from desktop.store import counties  # brings what a county's papers need, for this alone

    return _whole(connection, counties.of(connection, county), personal=personal)


def _whole(connection: Connection, layer: set[Place], *, personal: bool) -> set[Place]:
    """These rows with everything that they need."""
    from desktop.store import counties

    found: set[Place] = set()
    while layer:
        found |= layer
        above = _referred(connection, layer)
        below = _parts(connection, layer)
        beside = counties.ticked(connection, layer)
        layer = (above | below | beside) - found
    found |= _attached(connection, found)
    found |= _told_apart(connection, found)
    found |= {("tag", row) for row in connection.execute(select(table_of(Tag).c.id)).scalars()}  # named in texts
    if not personal:
        found -= private(connection)
    return found | purged_rows(connection)


def _by_table(places: Iterable[Place]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for entity, row in places:
        found.setdefault(entity, set()).add(row)
    return found


def _referred(connection: Connection, places: set[Place]) -> set[Place]:
    """What these rows refer to, by any of their values that stand."""
    found: set[Place] = set()
    conflict = table_of(Conflict)
    for entity, ids in _by_table(places).items():
        model = BY_NAME[entity]
        table = table_of(model)
        for part in batches(ids):
            for column, (target, _action) in model.REFS.items():
                query = select(table.c[column]).where(and_(table.c.id.in_(part), table.c[column].is_not(None)))
                found.update((target, row) for row in connection.execute(query).scalars())
            several = select(conflict.c.row_id, conflict.c.reg).where(
                and_(conflict.c.entity == entity, conflict.c.kind == FIELD, conflict.c.row_id.in_(part))
            )
            for row, register in connection.execute(several).all():
                if register in model.REFS:
                    found |= _values(connection, model, row, register)
    return found


def _values(connection: Connection, model: type[Row], row_id: str, register: str) -> set[Place]:
    from desktop.store import conflicts  # only where a reference is in conflict

    values = conflicts.field_values(connection, model, row_id, register)
    return {(model.REFS[register][0], v.columns[register]) for v in values if v.columns.get(register)}


def _parts(connection: Connection, places: set[Place]) -> set[Place]:
    """Rows that are part of these: of the trip everything, of people and organisations what says who they are."""
    found: set[Place] = set()
    for entity, ids in _by_table(places).items():
        wanted = BESIDE.get(entity)
        for name, model in BY_NAME.items():
            if wanted is not None and name not in wanted:
                continue
            table = table_of(model)
            for column, (target, action) in model.REFS.items():
                if target == entity and (action == "delete" or (entity == "event" and name in ALONG)):
                    for part in batches(ids):
                        query = select(table.c.id).where(table.c[column].in_(part))
                        found.update((name, row) for row in connection.execute(query).scalars())
    return found


def private(connection: Connection) -> set[Place]:
    """Rows that travel only when asked for: passport numbers, birth dates, and files that were ever a passport's."""
    change = table_of(Change)
    scans = [change.c.value.like(f'%"purpose":"{purpose}"%') for purpose in PRIVATE_FILES]
    query = select(change.c.entity, change.c.row_id).where(
        or_(change.c.entity == PRIVATE, and_(change.c.entity == FILES, or_(*scans)))
    )
    return {(entity, row) for entity, row in connection.execute(query.distinct()).all()}


def purged_rows(connection: Connection) -> set[Place]:
    """Rows of people that were purged: they hold nothing any more, and that must reach everybody (data.md I12)."""
    change = table_of(Change)
    query = select(change.c.entity, change.c.row_id).where(
        and_(change.c.reg == PURGE, change.c.value.is_not(None), change.c.entity.in_((*BESIDE["person"], *ALONE)))
    )
    return {(entity, row) for entity, row in connection.execute(query).all()}


def _attached(connection: Connection, places: set[Place]) -> set[Place]:
    table = table_of(Attachment)
    found: set[Place] = set()
    for entity, ids in _by_table(places).items():
        for part in batches(ids):
            query = select(table.c.id).where(and_(table.c.entity == entity, table.c.owner.in_(part)))
            found.update(("attachment", row) for row in connection.execute(query).scalars())
    return found


def _told_apart(connection: Connection, places: set[Place]) -> set[Place]:
    table = table_of(Distinct)
    rows = connection.execute(select(table.c.id, table.c.entity, table.c.first_id, table.c.second_id)).all()
    return {
        ("distinct_rows", row_id)
        for row_id, entity, first, second in rows
        if (entity, first) in places and (entity, second) in places
    }


def everything(connection: Connection, *, personal: bool) -> set[Place] | None:
    """The places of a whole-store pack; None means all, also those that only a newer program knows."""
    if personal:
        return None
    change = table_of(Change)
    places = connection.execute(select(change.c.entity, change.c.row_id).distinct()).all()
    everywhere = {(entity, row) for entity, row in places}
    return (everywhere - private(connection)) | (everywhere & purged_rows(connection))


def transactions(
    connection: Connection, places: set[Place] | None, hidden: Mapping[str, frozenset[str]] | None = None
) -> list[dict[str, Any]]:
    """Every transaction that touches ``places``, whole, with changes of other rows withheld; None takes all.

    ``hidden``: columns of a table that are withheld as well.

    Plain dicts of str, int and None as table ``change_tx`` has them, each with its ``changes``: what a pack holds.
    """
    change, header = table_of(Change), table_of(ChangeTx)
    wanted: list[str] | None = None
    if places is not None:
        ids: set[str] = set()
        for entity, rows in _by_table(places).items():
            for part in batches(rows):
                query = select(change.c.tx_id).where(and_(change.c.entity == entity, change.c.row_id.in_(part)))
                ids.update(connection.execute(query.distinct()).scalars())
        wanted = sorted(ids)
    found: dict[str, dict[str, Any]] = {}
    parts: list[list[str] | None] = [None]
    if wanted is not None:
        parts = [wanted[start : start + BATCH] for start in range(0, len(wanted), BATCH)]
    for some in parts:
        heads = select(*(header.c[name] for name in HEADER))
        bodies = select(change.c.tx_id, *(change.c[name] for name in BODY)).order_by(change.c.tx_id, change.c.n)
        if some is not None:
            heads, bodies = heads.where(header.c.id.in_(some)), bodies.where(change.c.tx_id.in_(some))
        for row in connection.execute(heads):
            found[row.id] = {**dict(zip(HEADER, row, strict=True)), "changes": []}
        for tx, *body in connection.execute(bodies):
            one = dict(zip(BODY, body, strict=True))
            away = places is not None and (one["entity"], one["row_id"]) not in places
            if away or one["reg"] in (hidden or {}).get(one["entity"], ()):
                one |= {"salt": None, "value": None, "old": None}
            found[tx]["changes"].append(one)
    return sorted(found.values(), key=lambda tx: (tx["hlc"], tx["id"]))


def files(connection: Connection, places: set[Place] | None) -> list[str]:
    """sha256 of the living attachments among ``places``."""
    table = table_of(Attachment)
    rows = connection.execute(select(table.c.id, table.c.sha256).where(table.c.alive).order_by(table.c.sha256)).all()
    return list(dict.fromkeys(sha for row, sha in rows if places is None or ("attachment", row) in places))
