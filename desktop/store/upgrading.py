"""An older store is brought to this program's revision: copied, changed, compared with what it was; or left alone.

All of it happens behind the writers' lock and in one transaction. So two programs that start together upgrade once, the
copy is exactly what was upgraded, a killed upgrade never was, and what does not come out whole is taken back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, Engine, func, inspect, select, table
from sqlalchemy.exc import DBAPIError

from desktop import __version__, logs
from desktop.errors import Sentence, UserError
from desktop.i18n import N_
from desktop.store import backup, integrity, schema
from desktop.store import engine as engines
from desktop.store.tables import SYNCED

Progress = Callable[[int, int], None]
STEPS = 4
JOURNAL = (  # the same columns at every revision; None of it is ever rewritten
    "SELECT id, replica, author, hlc, wall, schema_rev, label, inverse_of, digest FROM change_tx ORDER BY id",
    "SELECT tx_id, n, entity, row_id, reg, salt, value, old, parents, ctx, h FROM change ORDER BY tx_id, n",
    "SELECT key, value FROM draft ORDER BY key",
)
DONE = N_("The data were brought to Hashidate {version}. As they were before, they lie in {folder} as {file}.")
DONE_SERVER = N_("The database was brought to Hashidate {version}. Every desk needs this version from now on.")


class Upgraded(NamedTuple):
    """What opening did to an older store: its ``revision`` before, and ``copy`` of then; None on an office server."""

    revision: str
    copy: Path | None

    @property
    def sentence(self) -> Sentence:
        """What the person is told, once the store is open."""
        if self.copy is None:
            return Sentence(DONE_SERVER, {"version": __version__})
        values = {"version": __version__, "folder": self.copy.parent.name, "file": self.copy.name}
        return Sentence(DONE, values)


class NotWhole(Exception):
    """What came out is not what was there; the text names the kind of thing, never a value."""


class Contents(NamedTuple):
    """What an upgrade must not change: the journal with the drafts, to the letter, and no row may go."""

    journal: str
    rows: dict[str, int]


def upgrade(engine: Engine, path: Path, progress: Progress | None = None) -> Upgraded | None:
    """Bring the store behind ``engine`` to the newest revision; None where another program was quicker.

    UserError where there is no room, no lock, or what came out is not whole; then everything is as it was. What
    ``progress`` raises, to stop, stops it likewise.
    """
    from desktop.store.migrations import run

    is_file = engine.dialect.name == "sqlite"
    done: list[Upgraded] = []
    known: list[Contents] = []
    stopped: list[BaseException] = []

    def tell(step: int) -> None:
        try:
            if progress is not None:
                progress(step, STEPS)
        except BaseException as error:
            stopped.append(error)
            raise

    def before(connection: Connection) -> bool:
        revision = str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())
        if revision == schema.CURRENT:
            return False
        tell(0)
        copy = None
        if is_file:
            copy = backup.keep(engine, path, "migration") or newest(path)
        known.append(contents(connection))
        done.append(Upgraded(revision, copy))
        tell(1)
        return True

    def after(connection: Connection) -> None:
        tell(2)
        schema.mark_needed(connection)
        if is_file and integrity.damage(connection):
            raise UserError(engines.DAMAGED, file=path.name)
        if (what := difference(known[0], contents(connection))) or integrity.rows_unlike_journal(connection):
            raise NotWhole(what or "fold")
        tell(3)

    try:
        run(engine, before=before, check=after)
    except UserError:
        raise
    except (DBAPIError, engines.DriverError) as error:
        said = engines.explain(error, path) if is_file else None
        if not is_file and isinstance(error, DBAPIError) and _of_world(error):
            raise
        if said is None or said.sentence.msgid in (engines.GONE, engines.NOT_OURS):
            raise _failed(path, is_file) from error
        raise said from error
    except Exception as error:
        if stopped:
            raise
        raise _failed(path, is_file) from error
    return done[0] if done else None


def _of_world(error: DBAPIError) -> bool:
    """Whether a server's complaint is for ``server.explain``: rights, room, the connection; not a step of ours."""
    state = getattr(error.orig, "sqlstate", None) or ""
    return error.connection_invalidated or not state or state[:2] in ("08", "53", "55", "57") or state == "42501"


def _failed(path: Path, is_file: bool) -> UserError:
    logs.log.exception("upgrade failed")  # places in the code, no value
    if is_file:
        return UserError(engines.NOT_UPGRADED, file=path.name)
    from desktop.store import server

    return UserError(server.NOT_UPGRADED, database=path.name)


def newest(path: Path) -> Path:
    """The newest copy that was made before an upgrade: where ``backup.keep`` made none, it holds the same."""
    return next(copy.path for copy in backup.copies(path) if copy.reason == "migration")


def make_oldest(path: Path) -> None:
    """An empty store of the first revision, for a program that proves that it can upgrade one."""
    from desktop.store.migrations import run

    engine = engines.create(path)
    try:
        run(engine, to=schema.REVISIONS[0])
        with engine.connect().execution_options(write=True) as connection, connection.begin():
            connection.exec_driver_sql(f"PRAGMA application_id={engines.APPLICATION_ID}")
            schema.mark_new(connection)
    finally:
        engine.dispose()


def copies_from_before(path: Path) -> list[backup.Copy]:
    """The automatic copies that this program reads, newest first, beside a store that a newer one has upgraded.

    Of an encrypted copy only its time tells: it lies not after the last one that was made before an upgrade.
    """
    found = backup.copies(path)
    last = max((copy.at for copy in found if copy.reason == "migration"), default=None)

    def readable(copy: backup.Copy) -> bool:
        state = backup.state_of_copy(copy.path, None)
        return state[0] in schema.REVISIONS if state else last is not None and copy.at <= last

    return [copy for copy in found if readable(copy)]


def contents(connection: Connection) -> Contents:
    """What the store holds now, at whatever revision it is."""
    digest = hashlib.sha256()
    for question in JOURNAL:
        for row in connection.exec_driver_sql(question):
            digest.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
    there = set(inspect(connection).get_table_names())
    names = [str(model.__tablename__) for model in SYNCED if str(model.__tablename__) in there]
    if "blob" in there:
        names.append("blob")
    return Contents(
        digest.hexdigest(),
        {name: connection.execute(select(func.count()).select_from(table(name))).scalar_one() for name in names},
    )


def difference(before: Contents, after: Contents) -> str:
    """What is missing afterwards: "journal", or the name of a table; empty where all is there."""
    if before.journal != after.journal:
        return "journal"
    return next((name for name, count in before.rows.items() if after.rows.get(name, -1) < count), "")
