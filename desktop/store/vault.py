"""Turning an open plain store into an encrypted one, in its place.

At every moment there is a whole store in the place, with whatever opens it beside it: first the key file, then a
checked copy under the key, then one rename. What lies plainly around it (attachments, automatic backups) is sealed or
taken away after that, and at the next opening where that was interrupted.
"""

from __future__ import annotations

import os
import re
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from desktop import paths
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import Store, attachments, backup, keys
from desktop.store import engine as engines

STEPS = 4
NOT_DONE = N_("{file} could not be encrypted; it is as it was. Check the free space and try again.")
ALREADY = N_("{file} is encrypted already.")


def protect(
    store: Store,
    passphrase: str,
    beside: keys.Runner[bytes] = keys.at_once,
    settling: keys.Runner[None] = keys.at_once,
) -> None:
    """Encrypt an open plain store; it is open and encrypted afterwards, under the same object.

    Both take a moment and are run where that shall not keep a window waiting: ``beside`` makes the encrypted file while
    nobody reads the store, and its work takes ``progress``, which may raise: then the store is plain as before;
    ``settling`` seals what lies beside it.
    Invalid for a short passphrase; UserError where it is in use elsewhere or cannot be written, and then it is plain
    as before. Plain automatic backups are taken away once the encrypted store has opened.
    """
    path = store.path
    if store.is_server or store.key is not None or store.locked:
        raise UserError(ALREADY, file=path.name)
    keys.check_passphrase(passphrase)
    with _held(store):
        key = beside(partial(_encrypted, path, passphrase))
    store.unlock(key)
    settling(partial(_settled, store))


@contextmanager
def _held(store: Store) -> Iterator[None]:
    """No connection of this object to the file, and no new one."""
    hole = engines.keyhole(store.engine)
    hole.shut = True
    store.engine.dispose()
    try:
        yield
    finally:
        hole.shut = False


def _encrypted(path: Path, passphrase: str, progress: keys.Progress = lambda _done, _all: None) -> bytes:
    """Put the encrypted file, and its key file, in the place of the plain one; the key."""
    known = engines.key_file(path).exists()
    key = keys.prepare(path, passphrase)
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.new")
    try:
        with _alone(path) as plain:
            progress(1, STEPS)
            _copy(path, part, key)
            progress(2, STEPS)
            _check(plain, part, key)
            progress(3, STEPS)
            _exchange(plain, part, path)
    except (OSError, driver.Error) as error:
        _plain_again(path, known)
        if isinstance(error, driver.OperationalError) and "lock" in str(error):
            raise UserError(engines.LOCKED, file=path.name) from error
        raise UserError(NOT_DONE, file=path.name) from error
    except BaseException:
        _plain_again(path, known)
        raise
    finally:
        for rest in (part, part.with_name(part.name + "-wal"), part.with_name(part.name + "-shm")):
            with suppress(OSError):
                rest.unlink(missing_ok=True)
    return key


def _settled(store: Store) -> None:
    """What lies beside the store is encrypted too."""
    with suppress(OSError, UserError):
        attachments.seal_rest(store)
    with suppress(UserError):
        backup.keep(store.engine, store.path, "protect")
    forget_plain_copies(store)


def forget_plain_copies(store: Store) -> int:
    """Take away the plain copies that the program itself made beside an encrypted store; how many went.

    Known by the exact names that it gives; what somebody else put there, and damaged originals, are the user's. None
    goes before there is an encrypted copy of what is in the store.
    """
    copies = [file for file in _automatic(store.path) if _is_plain(file)]
    if not copies:
        return 0
    gone = 0
    with suppress(UserError):
        backup.keep(store.engine, store.path, "protect")
        for file in copies:
            with suppress(OSError):
                file.unlink()
                gone += 1
    return gone


def _automatic(path: Path) -> Iterator[Path]:
    """The automatic copies of a store, half-made ones too, and what migrations left beside it in the past."""
    folder = backup.folder_of(path)
    with suppress(OSError):
        if folder.is_dir():
            yield from (file for file in folder.iterdir() if backup.NAME(file.name) or backup.PART(file.name))
    before = re.compile(rf"{re.escape(path.stem)}\.before-\d{{4}}{re.escape(path.suffix)}").fullmatch
    with suppress(OSError):
        yield from (file for file in path.parent.iterdir() if before(file.name))


def _is_plain(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(len(engines.HEADER)) == engines.HEADER
    except OSError:
        return False


@contextmanager
def _alone(path: Path) -> Iterator[Any]:
    """A connection to the plain store beside which nobody writes until it is closed; the log is folded in."""
    connection = driver.connect(str(path), timeout=5, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA journal_mode=DELETE")  # refused while another program has the store open
        connection.execute("BEGIN IMMEDIATE")
        yield connection
    finally:
        connection.close()


def _copy(path: Path, part: Path, key: bytes) -> None:
    reader = driver.connect(str(path), isolation_level=None)
    try:
        reader.execute(f"ATTACH ? AS sealed KEY \"x'{key.hex()}'\"", (str(part),))
        reader.execute("BEGIN")
        reader.execute("SELECT sqlcipher_export('sealed')").fetchall()
        reader.execute(f"PRAGMA sealed.application_id={engines.APPLICATION_ID}")
        reader.execute("COMMIT")
    finally:
        reader.close()


def _check(plain: Any, part: Path, key: bytes) -> None:
    """The copy is whole, holds as many rows of everything, and is on the disk."""
    copy = driver.connect(str(part), isolation_level=None)
    try:
        engines.give_key(copy, key)
        copy.execute("PRAGMA journal_mode=WAL")
        sound = not copy.execute("PRAGMA cipher_integrity_check").fetchall()
        sound = sound and copy.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        if not sound or _counted(copy) != _counted(plain):
            raise driver.DatabaseError("the copy is not whole")
    finally:
        copy.close()
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _counted(connection: Any) -> dict[str, int]:
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}


def _exchange(plain: Any, part: Path, path: Path) -> None:
    """Put the encrypted file in the place of the plain one while the lock on that is held.

    A program that waits for the lock gets it for a file without a name, and SQLite refuses to write there. Windows
    refuses to rename over an open file, so there the lock ends just before, and what was written since is looked for.
    """
    if os.name == "nt":
        before = path.stat()
        plain.close()
        if path.stat().st_mtime_ns != before.st_mtime_ns:
            raise OSError("written by another program")
    part.replace(path)
    paths.sync_folder(path.parent)


def _plain_again(path: Path, known: bool) -> None:
    """After a failure the plain store is as it was, its log included, without a key file that it did not have."""
    with suppress(OSError, driver.Error):
        with path.open("rb") as file:
            if file.read(len(engines.HEADER)) != engines.HEADER:
                return
        if not known:
            engines.key_file(path).unlink(missing_ok=True)
        connection = driver.connect(str(path), isolation_level=None)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.close()
