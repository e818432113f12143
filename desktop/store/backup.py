"""Safe copies of a store: copied by SQLite, checked, flushed, moved into place in one step, with their key file.

Automatic ones lie in the folder ``<store>.backups`` under names such as ``20261121-081500-close.db``. Of these stay:
the newest of each of the last 7 days and of the last 4 weeks, every one made before a migration, and those made before
a merge or a restore in the last 7 days. Those made before a purge go after 7 days in any case. Attachments are
immutable and stay where they are; ``export`` puts everything into one file.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from desktop import paths
from desktop.errors import Sentence, UserError
from desktop.i18n import N_
from desktop.store import engine as engines
from desktop.store import keys, wraps

if TYPE_CHECKING:
    from desktop.store import Store

STAMP = "%Y%m%d-%H%M%S"
REASONS = ("close", "protect", "migration", "merge", "restore", "purge")
NAME = re.compile(rf"(\d{{8}}-\d{{6}})-({'|'.join(REASONS)})\.db").fullmatch
PART = re.compile(rf"\d{{8}}-\d{{6}}-({'|'.join(REASONS)})\.db(\.\d+\.part(-journal|-wal|-shm)?|\.key)").fullmatch
DAYS, WEEKS = 7, 4
RECENT = timedelta(days=7)
TOLD = (
    "SELECT count(*), max(hlc) FROM change_tx",
    "SELECT count(*) FROM change WHERE value IS NULL",  # a merge may fill these in and nothing else
    "SELECT count(*), total(length(value)) FROM draft",
    "SELECT count(*) FROM meta",
)
BESIDE = ("", "-wal", "-shm", "-journal", engines.KEY_ENDING, f"{engines.KEY_ENDING}.old")
FOLDERS = (".files", ".backups")

NOT_WRITTEN = N_("{file} could not be written. Check the folder and the free space.")
OURS = N_("{file} holds the data themselves or belongs to them. Choose another name.")
NO_BACKUP = N_("No automatic backup was made: {why}")


class Copy(NamedTuple):
    """One automatic copy: where, made when (local time), before or at what."""

    path: Path
    at: datetime
    reason: str


def copy_to(source: Engine, target: Path) -> None:
    """Copy the store to ``target``; the file appears complete or not at all, and after its key file."""
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    hole, origin = engines.keyhole(source), Path(source.url.database or "")
    try:
        part.unlink(missing_ok=True)
        copy = driver.connect(str(part))
        try:
            if hole.key is not None:
                engines.give_key(copy, hole.key)
            with source.connect() as connection:
                raw: Any = connection.connection.driver_connection
                raw.backup(copy)
            sound = copy.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        finally:
            copy.close()
        if not sound:
            raise UserError(engines.DAMAGED, file=origin.name)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        if hole.key is not None and (opener := _key_file(origin, hole.key)):
            paths.write_whole(engines.key_file(target), opener)
        part.replace(target)
        paths.sync_folder(target.parent)
    except DBAPIError as error:
        raise engines.explain(error, origin) or error from error
    except (OSError, driver.Error) as error:
        if "malformed" in str(error):
            raise UserError(engines.DAMAGED, file=origin.name) from None
        raise UserError(NOT_WRITTEN, file=target.name) from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _holds_data(target: Path) -> bool:
    """Whether there is a store, the key of one, or no ordinary file at all."""
    if not target.exists():
        return False
    if not target.is_file() or target.name.endswith(engines.KEY_ENDING) or engines.key_file(target).exists():
        return True
    with target.open("rb") as file:
        return file.read(len(engines.HEADER)) == engines.HEADER


def _key_file(origin: Path, key: bytes) -> bytes:
    """What is in the key file that holds ``key``; empty where none lies there, UserError where only others do.

    After a restore that was interrupted it is the one from before.
    """
    found = [file for file in (engines.key_file(origin), keys.old_file(origin)) if file.exists()]
    for file in found:
        with suppress(UserError):
            if wraps.read(file)["id"] == wraps.key_id(key):
                return file.read_bytes()
    if found:
        raise UserError(engines.NOT_ITS_KEY, file=origin.name, key=engines.key_file(origin).name)
    return b""


def spare(store: Store, target: Path) -> None:
    """UserError where a file written to ``target`` would take the place of a store or of what belongs to one."""
    spare_file(None if store.is_server else store.path, target)


def spare_file(path: Path | None, target: Path) -> None:
    """The same beside the store at ``path``, whether it can be opened or not; None for an office server."""
    with suppress(OSError):
        if _holds_data(target.expanduser()):
            raise UserError(OURS, file=target.name)
    if path is None:
        return
    named = [path.with_name(path.name + ending) for ending in BESIDE]
    folders = [path.with_name(path.name + ending) for ending in FOLDERS]
    real = Path(os.path.realpath(target.expanduser()))
    taken = any(real == Path(os.path.realpath(file)) for file in named)
    taken = taken or any(real.is_relative_to(os.path.realpath(folder)) for folder in folders)
    with suppress(OSError):  # another name of the same file: a hard link, capital letters
        taken = taken or (real.exists() and any(file.exists() and file.samefile(real) for file in named))
        folder = real.parent
        taken = taken or (folder.exists() and any(one.exists() and one.samefile(folder) for one in folders))
    if taken:
        raise UserError(OURS, file=target.name)


# Automatic ones


def folder_of(store: Path) -> Path:
    """Where a store's automatic copies lie."""
    return store.with_name(store.name + ".backups")


def copies(store: Path) -> list[Copy]:
    """The automatic copies of a store, newest first."""
    found = []
    with suppress(OSError):
        for path in folder_of(store).iterdir():
            name = NAME(path.name)
            with suppress(ValueError):
                if name and path.is_file() and not path.is_symlink():
                    found.append(Copy(path, datetime.strptime(name[1], STAMP), name[2]))
    return sorted(found, key=lambda copy: (copy.at, copy.path.name), reverse=True)


def keep(source: Engine, store: Path, reason: str) -> Path | None:
    """Put a copy into the store's folder and clear out what has had its time; None where there is such a copy.

    At close and when the store was encrypted any copy of the same state will do; before anything else it must be one
    that stays for that reason.
    """
    now = datetime.now().replace(microsecond=0)
    serve = [other for other in REASONS if other != "purge"] if reason in ("close", "protect") else [reason]
    known = [copy for copy in copies(store) if copy.reason in serve]
    if known and (reason in ("close", "protect", "migration") or abs(now - known[0].at) < timedelta(days=1)):
        key = engines.keyhole(source).key
        if (present := state(source, store)) and present == state_of_copy(known[0].path, key):
            _clear(store, now)
            return None
    folder = folder_of(store)
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        raise UserError(NOT_WRITTEN, file=folder.name) from None
    taken = {copy.at for copy in copies(store)}
    while now in taken:
        now += timedelta(seconds=1)
    target = folder / f"{now:{STAMP}}-{reason}.db"
    copy_to(source, target)
    _clear(store, now)
    return target


def automatic(store: Store, reason: str) -> Path | None:
    """A copy of an open store before ``reason``; UserError where it cannot be made, and then nothing should go on.

    None where none is needed: the newest copy says the same, or an office server holds the data, whose administrator
    backs it up.
    """
    if store.is_server:
        return None
    return keep(store.engine, store.path, reason)


def at_close(store: Store) -> Sentence | None:
    """The copy that is made before a store closes: closing goes on in any case, what went wrong is to be told."""
    if not store.is_server and engines.keyhole(store.engine).shut:
        return None  # a locked store was copied when it was locked, and has not changed since
    try:
        automatic(store, "close")
    except UserError as error:
        return Sentence(NO_BACKUP, {"why": error.sentence})
    return None


def state(source: Engine, store: Path) -> tuple[Any, ...]:
    """What tells two moments of a store apart: revision, journal, what it still withholds, drafts and own facts."""
    try:
        with source.connect() as connection:
            return _state(connection.connection.driver_connection)
    except DBAPIError as error:
        raise engines.explain(error, store) or error from error
    except driver.Error:
        return ()  # the copy will say what is wrong


def state_of_copy(path: Path, key: bytes | None) -> tuple[Any, ...]:
    """The same of a copy; empty where it cannot be read or is not encrypted under ``key``."""
    try:
        with path.open("rb") as file:
            if file.read(len(engines.HEADER)).startswith(engines.HEADER) != (key is None):
                return ()
        copy = driver.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)
        try:
            if key is not None:
                engines.give_key(copy, key)
            return _state(copy)
        finally:
            copy.close()
    except (OSError, driver.Error):
        return ()


def _state(raw: Any) -> tuple[Any, ...]:
    (revision,) = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    return (revision, *(value for question in TOLD for value in raw.execute(question).fetchone()))


def surplus(found: Iterable[Copy], now: datetime) -> list[Copy]:
    """The copies that have had their time. Those dated later than ``now`` stay: some clock was wrong."""
    past = sorted((copy for copy in found if copy.at <= now), key=lambda copy: (copy.at, copy.path.name), reverse=True)
    erased = [copy for copy in past if copy.reason == "purge"]  # they hold what somebody wanted gone
    past = [copy for copy in past if copy.reason != "purge"]
    days: dict[Any, Copy] = {}
    weeks: dict[Any, Copy] = {}
    for copy in past:
        days.setdefault(copy.at.date(), copy)
        weeks.setdefault(copy.at.isocalendar()[:2], copy)
    kept = {*list(days.values())[:DAYS], *list(weeks.values())[:WEEKS]}
    kept |= {copy for copy in past if copy.reason == "migration"}
    kept |= {copy for copy in past if copy.reason in ("merge", "restore") and now - copy.at <= RECENT}
    return [copy for copy in past if copy not in kept] + [copy for copy in erased if now - copy.at > RECENT]


def _clear(store: Path, now: datetime) -> None:
    """Delete what has had its time, and what a killed program left half-made; nothing else in the folder."""
    with suppress(OSError):
        for copy in surplus(copies(store), now):
            copy.path.unlink(missing_ok=True)
            engines.key_file(copy.path).unlink(missing_ok=True)
        for path in folder_of(store).iterdir():
            left = PART(path.name) and not (path.suffix == engines.KEY_ENDING and path.with_suffix("").exists())
            if left and now - datetime.fromtimestamp(path.stat().st_mtime) > timedelta(days=1):
                path.unlink(missing_ok=True)


# Everything in one file


def export(store: Store, target: Path) -> None:
    """Write the whole store to ``target``: data, key file, attachments. It opens with what opens the store.

    An office server has no files of its own; its backup is a pack of everything (``packs``), so it is refused here.
    """
    from desktop.store import archive, attachments

    if store.is_server:
        raise UserError(N_("An office server is backed up as an exchange file of everything."))
    target = target.expanduser().absolute()
    spare(store, target)
    key = store.key
    try:
        with tempfile.TemporaryDirectory(prefix=f".{store.path.name}.", suffix=".new", dir=store.path.parent) as made:
            copy = Path(made) / archive.STORE
            _copied(store.engine, copy, target.name)
            beside, files = engines.key_file(copy), attachments.folder_of(store.path)
            entries = [(archive.STORE, copy)]
            for file in sorted(files.rglob("*")) if files.is_dir() else ():
                name = f"files/{file.relative_to(files).as_posix()}"
                if file.is_file() and archive.ENTRY(name):
                    entries.append((name, file))
            head = archive.Head(
                store.now_ms(), store.path.name, key is not None, beside.read_bytes() if beside.exists() else b""
            )
            archive.write(target, head, entries, key)
    except OSError:
        raise UserError(NOT_WRITTEN, file=target.name) from None


def _copied(source: Engine, copy: Path, name: str) -> None:
    """A copy on the way to another file, whose name is the one to be told."""
    try:
        copy_to(source, copy)
    except UserError as error:
        if error.sentence.msgid == NOT_WRITTEN:
            raise UserError(NOT_WRITTEN, file=name) from None
        raise
