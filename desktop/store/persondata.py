"""Gathers what is held about one person: the contact, and every entry that names the person or a membership."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, or_, select

from desktop.domain import labels, shown
from desktop.domain.persondata import File, Item, PersonData, Record
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import CODES, gettext_for
from desktop.store import Store, attachments, history, naming
from desktop.store import tables as t
from desktop.store.registers import read_row, registers, table_of
from desktop.store.repair import joined_into

# Entries of the program itself, and those that only say how another one is ordered.
WHOSE = ("person_id", "member_id")  # columns that say whose an entry is; what others point to is somebody else's
OURS = frozenset({"attachment", "conflict", "distinct_rows", "access"})


def read(connection: Connection, person_id: str, today: date, store: Store | None = None) -> PersonData:
    """Everything about a person; UserError where there is none. With ``store`` the bytes of the files too."""
    person = read_row(connection, t.Person, person_id)
    merged = joined_into(connection, t.Person, person_id)
    entries = [(t.Person, read_row(connection, t.Person, row_id)) for row_id in merged]
    rows: list[Row] = [(t.Person, person), *entries, *_naming(connection, "person", [person_id, *merged])]
    members = [row["id"] for model, row in rows if model is t.Member]
    rows += _naming(connection, "member", members)
    rows = list({(model, row["id"]): (model, row) for model, row in rows}.values())
    mine = {person_id, *merged, *members}
    told = _names(connection, rows)

    def look_up(entity: str, row_id: str, code: str) -> str:
        return told.get((entity, row_id), Pair()).get(code)

    return PersonData(
        Pair(person["name_zh"], person["name_ja"]),
        today,
        tuple(
            _record(connection, model, row, look_up)
            if model is t.Person or any(row[name] in mine for name in WHOSE if name in model.REFS)
            else _mention(model, row, mine, told)
            for model, row in rows
        ),
        tuple(file for row_id in (person_id, *merged) for file in _files(connection, row_id, store)),
    )


Row = tuple[type[t.Row], Any]


def _naming(connection: Connection, target: str, ids: Sequence[str]) -> list[Row]:
    """Rows, deleted ones too, of all tables that point to one of these."""
    found: list[Row] = []
    for model in t.BY_NAME.values():
        columns = [name for name, (to, _action) in model.REFS.items() if to == target]
        if not columns or not ids or str(model.__tablename__) in OURS:
            continue
        table = table_of(model)
        query = select(table).where(or_(*(table.c[name].in_(ids) for name in columns))).order_by(table.c.id)
        found += [(model, row) for row in connection.execute(query).mappings()]
    return found


def _names(connection: Connection, rows: Sequence[Row]) -> dict[tuple[str, str], Pair]:
    """What the rows that these point to are called."""
    places = {
        (target, row[column]) for model, row in rows for column, (target, _action) in model.REFS.items() if row[column]
    }
    places |= {(str(model.__tablename__), row["id"]) for model, row in rows}
    return naming.names(connection, places)


def _mention(model: type[t.Row], row: Any, mine: set[str], told: dict[tuple[str, str], Pair]) -> Record:
    """An entry about somebody or something else that names the person: as what, and what it is, not what it says."""
    entity = str(model.__tablename__)
    columns = [name for name in model.REFS if row[name] in mine]
    about = told.get((entity, row["id"]), Pair())
    items = tuple(Item(_both(labels.label(entity, name)), about or _both(labels.name_of(entity))) for name in columns)
    kept = {"id": row["id"], **{name: row[name] for name in columns}}
    return Record(entity, _both(labels.name_of(entity)), items, not row["alive"], kept)


def _both(sentence: Sentence) -> Pair:
    return Pair(*(sentence.text(gettext_for(code)) for code in CODES))


def _record(connection: Connection, model: type[t.Row], row: Any, look_up: shown.LookUp) -> Record:
    entity = str(model.__tablename__)
    columns = {name: row[name] for several in registers(model).values() for name in several if name in row}
    said = {code: dict(_fields(entity, columns, code, look_up)) for code in CODES}
    before = _before(connection, model, row["id"], look_up)
    items = []
    for name in dict.fromkeys(key for code in CODES for key in said[code]):
        if name == "position":
            continue
        label = _both(labels.label(entity, name))
        value = Pair(*(said[code].get(name, "") for code in CODES))
        items.append(Item(label, value, tuple(one for one in before.get(name, ()) if one != value)))
    kept = {"id": row["id"], **{key: value for key, value in columns.items() if value not in (None, "")}}
    return Record(entity, _both(labels.name_of(entity)), tuple(items), not row["alive"], kept)


def _fields(entity: str, columns: dict[str, Any], code: str, look_up: shown.LookUp) -> Iterator[tuple[str, str]]:
    return shown.filled(entity, columns, code, look_up, secret=False)


def _before(connection: Connection, model: type[t.Row], row_id: str, look_up: shown.LookUp) -> dict[str, list[Pair]]:
    """What stood in its registers before, latest first, as far as the journal still holds it."""
    entity = str(model.__tablename__)
    found: dict[str, list[Pair]] = {}
    for entry in history.of_record(connection, model, row_id):
        if entry.kind != "changed" or not entry.old:
            continue
        value = Pair(*(shown.shown(entity, entry.register, entry.old, code, look_up, secret=False) for code in CODES))
        if value.zh == gettext_for("zh_TW")(shown.EMPTY):
            continue
        several = found.setdefault(entry.register, [])
        if value not in several:
            several.append(value)
    return found


def _files(connection: Connection, person_id: str, store: Store | None) -> Iterator[File]:
    row: RowMapping | dict[str, Any]
    for row in attachments.of(connection, "person", person_id):
        data = attachments.read(store, row["sha256"]) if store is not None else None
        yield File(row["name"], row["media_type"], row["purpose"], row["size"] or 0, data)
