"""What can still be read of a damaged store, brought into a new one. The damaged file is never written.

The journal first: transactions that are whole by their digest are taken as they are and folded into tables. What only
the tables still hold is written as a transaction of its own. Unreadable pages are passed by; a file whose first page
or list of tables is spoilt cannot be read at all, for nothing else says where a table begins.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from datetime import date, time
from pathlib import Path
from typing import Any, NamedTuple

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Table, delete, func, insert, select
from sqlalchemy.exc import DBAPIError

from desktop import paths
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import attachments, backup, replica, schema, settle
from desktop.store import engine as engines
from desktop.store.clock import Author, Clock
from desktop.store.journal import Work
from desktop.store.keys import Progress
from desktop.store.projection import Place, reproject_all
from desktop.store.registers import blank, change_hash, encode, registers, table_of, tx_digest
from desktop.store.tables import BY_NAME, SYNCED, Change, ChangeTx, Delegation, Draft, Event, Row

LABEL = N_("Salvage a damaged file")
ROOM = 65_536  # bytes beside a file with a log, without which SQLite reads nothing
HOPELESS = N_("Nothing in {file} can be read any more. Restore the latest backup.")
IN_THE_WAY = N_("{file} exists already. Choose another name.")
STEPS = 4
STEP = 200  # rows read at once; where that fails, fewer
PATIENCE = 50_000  # questions about a table that may fail: its row numbers may be damaged too, and lie far apart
HALF = 1 << 40  # more rows than any table has


class Salvaged(NamedTuple):
    """``rows``: living entries in the new store; ``lost``: entries that were known to exist and are not in it;
    ``history``: named changes of which not everything could be read, and which it therefore does not list.
    """

    rows: int
    lost: int
    history: int


def salvage(damaged: Path, into: Path, key: bytes | None = None, progress: Progress | None = None) -> Salvaged:
    """Make a new store at ``into`` of what can be read at ``damaged``; ``key`` is that of an encrypted one, and stays.

    ``progress`` is called between the steps; where it raises, nothing was made. UserError where nothing can be read,
    ``into`` exists, or there is no room.
    """
    damaged, into = Path(damaged).expanduser().absolute(), Path(into).expanduser().absolute()
    if into.exists():
        raise UserError(IN_THE_WAY, file=into.name)
    try:
        with tempfile.TemporaryDirectory(prefix=f".{into.name}.", suffix=".new", dir=into.parent) as made:
            copy, part = Path(made) / "damaged.db", Path(made) / "new.db"
            for ending in ("", "-wal"):
                with suppress(FileNotFoundError):
                    shutil.copyfile(damaged.with_name(damaged.name + ending), copy.with_name(copy.name + ending))
            if not copy.exists():
                raise UserError(engines.MISSING, file=damaged.name)
            with closing(Ruin(copy, key)) as found:
                if not found.tables():
                    (Path(made) / "room").write_bytes(bytes(ROOM))  # reading needs it: OSError where there is none
                    raise UserError(HOPELESS, file=damaged.name)
                done = _rebuild(found, part, key, progress or (lambda _done, _all: None))
            _bring_along(damaged, into)
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.replace(into)
            paths.sync_folder(into.parent)
            return done
    except (OSError, driver.Error):
        raise UserError(backup.NOT_WRITTEN, file=into.name) from None
    except DBAPIError as error:
        raise engines.explain(error, into) or error from error


class Ruin:
    """A damaged file, read row by row. Every question may fail; then the answer is None."""

    def __init__(self, path: Path, key: bytes | None) -> None:
        self._path, self._key = path, key
        self._raw: driver.Connection | None = None

    def ask(self, question: str, *values: object) -> list[tuple[Any, ...]] | None:
        try:
            raw = self._raw or self._open()
            return list(raw.execute(question, values).fetchall())
        except driver.Error:
            self.close()  # what it met may have spoilt what it keeps of the file; the next question begins afresh
            return None

    def _open(self) -> driver.Connection:
        raw = self._raw = driver.connect(str(self._path), isolation_level=None)
        if self._key is not None:
            engines.give_key(raw, self._key)
        raw.execute("PRAGMA writable_schema=ON")  # a definition that is spoilt does not hide the others
        raw.execute("PRAGMA query_only=ON")
        return raw

    def close(self) -> None:
        if self._raw is not None:
            self._raw.close()
            self._raw = None

    def tables(self) -> set[str]:
        return {name for (name,) in self.ask("SELECT name FROM sqlite_master WHERE type = 'table'") or ()}

    def columns(self, table: str) -> list[str]:
        return [row[1] for row in self.ask(f'PRAGMA table_info("{table}")') or ()]

    def rows(self, table: str) -> tuple[list[dict[str, Any]], int]:
        """What can be read of a table, and how many of its rows cannot."""
        columns = self.columns(table)
        if not columns:
            return [], 0
        listed = ", ".join(f'"{name}"' for name in columns)
        question = (
            f'SELECT rowid, {listed} FROM "{table}" NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid LIMIT {STEP}'
        )
        found, lost, failed, last = [], 0, 0, self._last(table)
        waiting = deque([(1, last)] if last else [])
        while waiting:
            first, end = waiting.popleft()
            answer = self.ask(question, first, end)
            if answer is not None:
                found += [dict(zip(columns, row[1:], strict=True)) for row in answer]
                if len(answer) == STEP and answer[-1][0] < end:
                    waiting.append((answer[-1][0] + 1, end))
                continue
            failed += 1
            if first == end or failed > PATIENCE:
                lost += 1
            else:
                middle = (first + end) // 2
                waiting += [(first, middle), (middle + 1, end)]
        return found, lost

    def _last(self, table: str) -> int:
        """The highest row number: by the table itself, by one of its indexes, or as far as rows can be read."""
        indexes = self.ask("SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ?", table) or ()
        for by in ("NOT INDEXED", *(f'INDEXED BY "{name}"' for (name,) in indexes)):
            answer = self.ask(f'SELECT max(rowid) FROM (SELECT rowid FROM "{table}" {by} ORDER BY rowid DESC LIMIT 1)')
            if answer is not None:
                return int(answer[0][0] or 0)
        reached, step = 0, HALF
        while step:
            if self.ask(f'SELECT rowid FROM "{table}" NOT INDEXED WHERE rowid >= ? LIMIT 1', reached + step):
                reached += step
            step //= 2
        return reached


def _rebuild(ruin: Ruin, part: Path, key: bytes | None, progress: Progress) -> Salvaged:
    engine = engines.create(part, key)
    try:
        schema.create_schema(engine)
        with engine.connect().execution_options(write=True) as connection, connection.begin():
            newest, history = _journal(ruin, connection)
            progress(1, STEPS)
            _local(ruin, connection)
            reproject_all(connection)
            progress(2, STEPS)
            lost = _only_in_tables(ruin, connection, newest)
            progress(3, STEPS)
            rows = sum(_living(connection, model) for model in SYNCED)
        with engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        engine.dispose()
    return Salvaged(rows, lost, history)


def _living(connection: Connection, model: type[Row]) -> int:
    table = table_of(model)
    return connection.execute(select(func.count()).select_from(table).where(table.c.alive)).scalar() or 0


def _journal(ruin: Ruin, connection: Connection) -> tuple[str, int]:
    """Bring the whole transactions over; the newest clock of all, and how many were not whole."""
    headers, lost = ruin.rows("change_tx")
    changes: dict[str, list[dict[str, Any]]] = {}
    for row in ruin.rows("change")[0]:
        changes.setdefault(str(row["tx_id"]), []).append(row)
    whole, bodies = [], []
    for header in headers:
        own = sorted(changes.pop(str(header.get("id")), []), key=lambda row: str(row["n"]).zfill(12))
        if _is_whole(header, own):
            whole.append(_fitted(ChangeTx, header))
            bodies += [_fitted(Change, row) for row in own]
    if whole:
        connection.execute(insert(table_of(ChangeTx)), whole)
        connection.execute(insert(table_of(Change)), bodies)
    known = {row["id"] for row in whole}
    broken = {str(header.get("id")) for header in headers} | set(changes)
    return max((row["hlc"] for row in whole), default=""), max(len(broken - known), len(headers) + lost - len(whole))


def _is_whole(header: Mapping[str, Any], own: list[dict[str, Any]]) -> bool:
    try:
        sound = all(row["salt"] is None or change_hash(row) == row["h"] for row in own)
        return sound and tx_digest(header, [row["h"] for row in own]) == header["digest"]
    except (KeyError, TypeError):
        return False


def _fitted(model: Any, row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as the newest schema has it, from one of any revision."""
    names = table_of(model).c.keys()
    return {name: row.get(name, model.model_fields[name].get_default()) for name in names}


def _local(ruin: Ruin, connection: Connection) -> None:
    """Store id, marks and drafts; which replica it is not, for the new file is another one (I11)."""
    for row in ruin.rows("meta")[0]:
        if isinstance(row["key"], str) and isinstance(row["value"], str) and row["key"] not in ("replica", "folding"):
            replica.set_meta(connection, row["key"], row["value"])
    drafts = {row["key"]: row for row in ruin.rows("draft")[0] if isinstance(row.get("key"), str)}
    if drafts:
        connection.execute(delete(table_of(Draft)))
        connection.execute(insert(table_of(Draft)), [_fitted(Draft, row) for row in drafts.values()])


def _only_in_tables(ruin: Ruin, connection: Connection, newest: str) -> int:
    """Write what the tables say and the journal no longer does; how many rows are in neither.

    First what is missing altogether: later changes of it may be in the journal and show only once the row is there.
    """
    origin, clock = str(uuid.uuid4()), Clock("")
    clock.replica = origin
    clock.absorb(newest)
    lost, told = 0, {}
    work = Work(connection, Author(origin, ""), clock, LABEL)
    for model in SYNCED:
        rows, unreadable = ruin.rows(str(model.__tablename__))
        here = set(connection.execute(select(table_of(model).c.id)).scalars())
        told[model] = list(_readable(model, rows))
        for row_id, alive, values in told[model]:
            stands_in = model in settle.STUBS and not alive and not any(values.values())
            if row_id not in here and not stands_in:  # a stand-in is made anew where it is needed
                work.add(model, values, row_id)
                _stand_up_for(work, model, row_id, values)
                work.refold(model, row_id)
        lost += max(0, unreadable - len(here - {row.get("id") for row in rows}))
    _fill_gaps(work)
    work.finish()
    work = Work(connection, Author(origin, ""), clock, LABEL)
    for model, entries in told.items():
        here_now = {
            row.id: row.alive for row in connection.execute(select(table_of(model).c.id, table_of(model).c.alive))
        }
        for row_id, alive, values in entries:
            if row_id in here_now and here_now[row_id] != alive:
                work.set_alive(model, row_id, alive)
            if alive:
                work.change(model, row_id, values)
    work.finish()
    return lost


def _stand_up_for(work: Work, model: type[Row], row_id: str, values: Mapping[str, Any]) -> None:
    """Write each value as a change that knows nothing: what a colleague wrote meanwhile must not replace it unasked."""
    empty = blank(model)
    for register, columns in registers(model).items():
        own = {c: values.get(c, empty[c]) for c in columns}
        if any(own[c] != empty[c] for c in columns):
            work.record(model, row_id, register, {c: encode(v) for c, v in own.items()}, None, [], None)


def _readable(model: type[Row], rows: list[dict[str, Any]]) -> Iterator[tuple[str, bool, dict[str, Any]]]:
    """Id, alive and values of the rows that make sense."""
    table = table_of(model)
    columns = [name for group in registers(model).values() for name in group]
    for row in rows:
        try:
            values = {name: _typed(table, name, row[name]) for name in columns if name in row}
            if isinstance(row["id"], str) and row["alive"] in (0, 1):
                yield row["id"], bool(row["alive"]), values
        except (KeyError, ValueError, TypeError):
            continue


def _typed(table: Table, name: str, value: Any) -> Any:
    kind = table.c[name].type.python_type
    if value is None:
        if not table.c[name].nullable:
            raise ValueError(name)
        return None
    if kind is date:
        return date.fromisoformat(value)
    if kind is time:
        return time.fromisoformat(value)
    if kind is bool:
        return bool(value)
    if not isinstance(value, kind):
        raise TypeError(name)
    return value


def _fill_gaps(work: Work) -> None:
    """Give what is referred to and is gone a blank entry, so that what refers to it is kept and can be put right."""
    for _ in range(len(SYNCED)):
        broken = work.connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        holders: set[Place] = set()
        for table, rowid, *_rest in broken:
            model = BY_NAME[table]
            row = (
                work.connection.exec_driver_sql(f'SELECT * FROM "{table}" WHERE rowid = {int(rowid)}').mappings().one()
            )
            holders.add((table, row["id"]))
            for column, (target, _action) in model.REFS.items():
                known = BY_NAME[target] in settle.STUBS or not row[column]
                if not known and not _exists(work.connection, target, row[column]):
                    _blank(work, target, row[column])
        if not broken:
            return
        settle.settle(work.connection, holders, (), imported=True)


def _exists(connection: Connection, entity: str, row_id: str) -> bool:
    table = table_of(BY_NAME[entity])
    return connection.execute(select(table.c.id).where(table.c.id == row_id)).first() is not None


def _blank(work: Work, entity: str, row_id: str) -> None:
    """An entry of which nothing is left but its id; what it must refer to is any other entry, or one as blank."""
    model, values = BY_NAME[entity], dict[str, Any]()
    for column, (target, _action) in model.REFS.items():
        if not table_of(model).c[column].nullable:
            other = table_of(BY_NAME[target])
            found = work.connection.execute(select(other.c.id).order_by(other.c.id).limit(1)).scalar()
            if found is None:
                found = str(uuid.uuid4())
                _blank(work, target, found)
            values[column] = found
    if model is Event:  # an item without a date stands nowhere in the programme
        table = table_of(Delegation)
        start = select(table.c.start_date).where(table.c.id == values["delegation_id"])
        values["start_date"] = work.connection.execute(start).scalar()
    work.add(model, values, row_id)


def _bring_along(damaged: Path, into: Path) -> None:
    """The key file and the attachments."""
    beside = engines.key_file(damaged)
    if beside.exists():
        paths.write_whole(engines.key_file(into), beside.read_bytes())
    files = attachments.folder_of(damaged)
    for file in sorted(files.rglob("*")) if files.is_dir() else ():
        place = attachments.folder_of(into) / file.relative_to(files)
        if file.is_file() and not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            with suppress(OSError):  # one that cannot be read is listed as missing
                paths.write_whole(place, file.read_bytes())
