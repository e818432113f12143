"""Getting a backup back: what is in it, what would be different, and putting it in the place of the present data.

The backup is laid out beside the target and verified whole before anything is touched (``staging``); what stood there
goes among the automatic copies, a damaged store as it is.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError

from desktop import paths
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import Store, attachments, backup, keys, naming, opening, records, replica, schema, wraps
from desktop.store import engine as engines
from desktop.store.registers import blank, table_of
from desktop.store.staging import Contents, Staged, staged
from desktop.store.tables import SYNCED, Access, ChangeTx

ITSELF = N_("{file} is the present data itself. Choose a backup.")
OFFICE = N_("An office server is restored by its administrator.")


class Difference(NamedTuple):
    """What restoring does to one table, by the names of its records: ``added`` are in the backup only."""

    entity: str
    added: tuple[Pair, ...]
    changed: tuple[Pair, ...]
    gone: tuple[Pair, ...]


class Preview(NamedTuple):
    """``lost``: entries of the journal that are here and not in the backup; ``same_store``: they share their past."""

    contents: Contents
    same_store: bool
    lost: int
    differences: tuple[Difference, ...]


class Restored(NamedTuple):
    """``before``: where the data that stood there lie now, if there were any."""

    contents: Contents
    before: Path | None


def inspect(file: Path, *, passphrase: str = "", key: bytes | None = None, beside: Path | None = None) -> Contents:
    """What is in a backup, after it was verified whole. ``beside``: the present store, whose key may fit.

    UserError with one sentence; ``keys.PassphraseNeeded`` and ``wraps.PassphraseWrong`` where asking may help.
    """
    with staged(file, None, passphrase, key, beside) as found:
        return found.contents


def preview(store: Store, file: Path, *, passphrase: str = "", key: bytes | None = None) -> Preview:
    """What would be different if ``file`` took the place of the open ``store``."""
    if store.is_server:
        raise UserError(OFFICE)
    with staged(file, None, passphrase, key or store.key, store.path) as found:
        engine = engines.create(found.path, found.key)
        try:
            opening.upgrade_if_older(engine, found.path, found.contents.revision)
            with store.read() as now, engine.connect() as then:
                same = replica.meta(now, "store") == found.contents.store
                lost = len(_transactions(now) - _transactions(then))
                lines = tuple(line for line in _differences(now, then) if line.added or line.changed or line.gone)
        except (DBAPIError, driver.Error) as error:
            raise engines.explain(error, found.path) or error from error
        finally:
            engine.dispose()
        return Preview(found.contents, same, lost, lines)


def restore(
    target: Path,
    file: Path,
    *,
    passphrase: str = "",
    key: bytes | None = None,
    present: bytes | None = None,
    progress: keys.Progress = lambda _done, _all: None,
) -> Restored:
    """Put the backup in ``file`` in the place of the store at ``target``, which must not be open anywhere.

    ``key`` opens the backup, ``present`` what stands there; the passphrase is tried for both. A plain backup of a
    store that is encrypted meanwhile is encrypted again; where nothing opens that, it is refused. The restored copy
    becomes a replica of its own (I11). ``progress`` is called before anything is put in the place: where it raises, all
    is as it was.
    """
    target, file = Path(target).expanduser().absolute(), Path(file).expanduser().absolute()
    if file.exists() and target.exists() and file.samefile(target):
        raise UserError(ITSELF, file=file.name)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise UserError(engines.NO_PERMISSION, file=target.name) from None
    present = present or _present_key(target, passphrase)
    with staged(file, target.parent, passphrase, key or present, target) as found:
        source = found.path
        if found.key is None and present is None and _is_encrypted(target):
            present = keys.unlock(target, passphrase)  # or it says what it needs
        _forget_replica(found)
        if found.key is None and present is not None:
            source = _encrypted(found.path, present)
        progress(1, 2)
        before = _set_aside(target, present)
        try:
            _bring_files(found.files, attachments.folder_of(target))
            if found.key is not None:
                _bring_key(target, found)
            source.replace(target)
            paths.sync_folder(target.parent)
        except PermissionError:  # Windows: somebody has it open
            raise UserError(engines.LOCKED, file=target.name) from None
        except OSError:
            raise UserError(backup.NOT_WRITTEN, file=target.name) from None
        return Restored(found.contents, before)


def record(store: Store, file: str, who: str) -> None:
    """Write into the record of access that a backup was restored, once the restored store is open."""
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    entry = {"what": "restore", "who": who, "at": at, "note": file}
    store.do(N_("Restore a backup"), records.add, Access, entry)


# What would be different


def _transactions(connection: Connection) -> set[str]:
    return set(connection.execute(select(table_of(ChangeTx).c.id)).scalars())


def _differences(now: Connection, then: Connection) -> Iterator[Difference]:
    for model in SYNCED:
        entity, table = str(model.__tablename__), table_of(model)
        columns = [table.c[name] for name in blank(model)]
        here, there = (
            {row.id: tuple(row)[1:] for row in connection.execute(select(table.c.id, *columns).where(table.c.alive))}
            for connection in (now, then)
        )
        added, gone = there.keys() - here.keys(), here.keys() - there.keys()
        changed = {row for row in here.keys() & there.keys() if here[row] != there[row]}
        yield Difference(entity, _names(then, entity, added), _names(then, entity, changed), _names(now, entity, gone))


def _names(connection: Connection, entity: str, ids: set[str]) -> tuple[Pair, ...]:
    found = naming.names(connection, [(entity, row) for row in ids])
    return tuple(sorted(found.values(), key=lambda name: (name.zh, name.ja)))


# In the place of the present data


def _present_key(target: Path, passphrase: str) -> bytes | None:
    if passphrase and target.exists():
        with suppress(UserError):
            return keys.unlock(target, passphrase)
    return None


def _is_encrypted(target: Path) -> bool:
    """Whether what stands there, sound or not, was encrypted: plain data never take the place of that."""
    try:
        with target.open("rb") as file:
            plain = file.read(len(engines.HEADER)) == engines.HEADER
    except OSError:
        return False
    return not plain and (engines.key_file(target).exists() or keys.old_file(target).exists())


def _forget_replica(found: Staged) -> None:
    """Make the copy one file without a log that will be a replica of its own."""
    engine = engines.create(found.path, found.key)
    try:
        with engine.connect().execution_options(write=True) as connection, connection.begin():
            connection.exec_driver_sql("DELETE FROM meta WHERE key = 'replica'")
        with engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except (DBAPIError, driver.Error) as error:
        raise engines.explain(error, found.path) or error from error
    finally:
        engine.dispose()
    _flush(found.path)


def _encrypted(plain: Path, key: bytes) -> Path:
    """The same data under the key of the store that they go back into: nobody gets in by way of an old backup."""
    sealed = plain.with_name("sealed")
    reader = driver.connect(str(plain), isolation_level=None)
    try:
        reader.execute(f"ATTACH ? AS sealed KEY \"x'{key.hex()}'\"", (str(sealed),))
        reader.execute("SELECT sqlcipher_export('sealed')").fetchall()
        reader.execute(f"PRAGMA sealed.application_id={engines.APPLICATION_ID}")
    except driver.Error:
        raise UserError(backup.NOT_WRITTEN, file=plain.name) from None
    finally:
        reader.close()
    _flush(sealed)
    return sealed


def _flush(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def _set_aside(target: Path, key: bytes | None) -> Path | None:
    """A copy of what stands at ``target``, which is one file without a log afterwards; None where nothing does.

    What cannot be read (damaged, of a newer program, or its key unknown) is moved as it is, with its key file, and
    never deleted.
    """
    if not target.exists():
        return None
    engine: Engine | None = None
    why = "damaged"
    try:
        encrypted = engines.inspect_file(target, keyless=key is not None)
        if not encrypted or key is not None:
            engine = engines.create(target, key if encrypted else None)
            if later := _is_newer(engine, target):
                why = "newer"
            with engine.connect() as connection:
                raw: Any = connection.connection.driver_connection
                raw.execute("PRAGMA journal_mode=DELETE")  # refused while another program has it open
            if not later:
                made = backup.keep(engine, target, "restore")
                return made or backup.copies(target)[0].path
    except (UserError, DBAPIError, driver.Error) as error:
        said = error if isinstance(error, UserError) else engines.explain(error, target)
        ours = backup.folder_of(target).is_dir() or engines.key_file(target).exists()
        hopeless = (engines.DAMAGED, engines.EMPTY, *((engines.NOT_OURS,) if ours else ()))
        if said is None or said.sentence.msgid not in hopeless:
            raise said or error from None
    finally:
        if engine is not None:
            engine.dispose()
    return _moved(target, why)


def _is_newer(engine: Engine, target: Path) -> bool:
    """Whether what stands there is of a newer program; UserError where it is no sound store at all."""
    try:
        schema.revision_of(engine, target)
    except UserError as error:
        if error.sentence.msgid not in schema.OF_NEWER:
            raise
        return True
    return False


def _moved(target: Path, why: str) -> Path:
    folder = backup.folder_of(target)
    aside = folder / f"{why}-{datetime.now():{backup.STAMP}}-{os.getpid()}.db"
    try:
        folder.mkdir(exist_ok=True)
        beside = engines.key_file(target)
        if beside.exists():
            shutil.copyfile(beside, engines.key_file(aside))
        try:
            aside.hardlink_to(target)
        except OSError:
            shutil.copyfile(target, aside)
            _flush(aside)
        for ending in ("-wal", "-shm"):  # its log must not lie beside another file
            with suppress(FileNotFoundError):
                target.with_name(target.name + ending).replace(aside.with_name(aside.name + ending))
        paths.sync_folder(folder)
    except OSError:
        raise UserError(backup.NOT_WRITTEN, file=folder.name) from None
    return aside


def _bring_files(source: Path, folder: Path) -> None:
    """Attachments are named by what they hold: one that is there already is the same."""
    for file in sorted(source.rglob("*")) if source.is_dir() else ():
        place = folder / file.relative_to(source)
        if file.is_file() and not (place.exists() and place.stat().st_size == file.stat().st_size):
            place.parent.mkdir(parents=True, exist_ok=True)
            paths.write_whole(place, file.read_bytes())


def _bring_key(target: Path, found: Staged) -> None:
    """The key file, unless the one there holds the same key: then its passphrase is the newer one."""
    assert found.key is not None
    beside = engines.key_file(target)
    if keys.id_beside(target) == wraps.key_id(found.key) or not found.key_file:
        return
    if beside.exists():
        paths.write_whole(keys.old_file(target), beside.read_bytes())
    paths.write_whole(beside, found.key_file)
    paths.sync_folder(target.parent)
