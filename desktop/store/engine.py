"""Opening a SQLite file safely: what it must be, how it is set, and what is said when it is not.

WAL with synchronous FULL (a shown "saved" survives power loss, data.md 3), foreign keys on, one application id.
An encrypted store is SQLCipher under a raw key, which each connection is given first of all.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlalchemy.util import LRUCache

from desktop.errors import UserError
from desktop.i18n import N_

APPLICATION_ID = 0x48534854  # "HSHT"
HEADER = b"SQLite format 3\x00"
ROOM = 256 * 1024  # bytes that the smallest action needs on the disk
DriverError = driver.Error  # what questions to the driver itself raise; SQLAlchemy's are DBAPIError
CACHE = 160 * 1024  # kilobytes of pages kept at most: what was read once is not decrypted again at each keystroke
PAGE = 4096  # bytes; SQLCipher's files are whole pages
COMPILED: LRUCache[Any, Any] = LRUCache(1000)  # statements of all stores: one opened later finds what it asks ready
KEY_ENDING = ".key"  # of the key file beside an encrypted store (``keys``)

NOT_OURS = N_("{file} is not a Hashidate file. Choose the file that Hashidate made.")
EMPTY = N_("{file} is empty. Restore a backup, or choose another file.")
DAMAGED = N_("{file} is damaged. Restore the latest backup.")
NEWER = N_("{file} was written by a newer Hashidate. Update the program and open it again.")
NEEDS = N_("{file} needs Hashidate {version} or newer; this is {own}. Update the program and open it again.")
NOT_UPGRADED = N_(
    "{file} could not be brought to this version of the program. It is as it was: go on with the version from before."
)
LOCKED = N_("{file} is in use by another program. Close it there and try again.")
NO_PERMISSION = N_("{file} cannot be read or written. Ask for the right to that folder, or move the file.")
MISSING = N_("{file} does not exist. Check the name, or start with the sample.")
GONE = N_("This entry no longer exists. Choose another one.")
FULL = N_("The disk is full. Nothing of this action was saved; make room and try again.")
AWAY = N_("{file} is no longer where it was opened. Plug its disk in again or put it back; this action was not saved.")
NO_LOG = N_(
    "Another program took the log of {file} away. Close Hashidate and open it again; this action was not saved."
)
FAILING = N_("The disk of {file} reports an error. Copy the file to another disk, or restore the latest backup.")
SHUT = N_("The data are locked. Unlock them with the passphrase.")
NO_KEY_FILE = N_(
    "{file} is encrypted, and {key} does not lie beside it. Put it back, or open the data with the recovery sheet."
)
NOT_ITS_KEY = N_("{key} does not open {file}, or {file} is damaged. Restore both from the same backup.")


class Dialect(SQLiteDialect_pysqlite):
    """Equal to every other one: the dialect is part of the key of what was compiled (``COMPILED``)."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))


registry.register("sqlite.shared", __name__, Dialect.__name__)


class Keyhole:
    """What opens an engine's connections: a raw key, nothing (a plain file), or shut until a key is given again."""

    def __init__(self, key: bytes | None) -> None:
        self.key = key
        self.shut = False


_KEYHOLES: WeakKeyDictionary[Engine, Keyhole] = WeakKeyDictionary()


def create(path: Path, key: bytes | None = None) -> Engine:
    """An engine for ``path``, encrypted under a ``key`` of 32 bytes; the file is touched at the first connection."""
    shared = {"compiled_cache": COMPILED}
    engine = create_engine(
        f"sqlite+shared:///{path}", module=driver, connect_args={"timeout": 5}, execution_options=shared
    )
    hole = _KEYHOLES[engine] = Keyhole(key)

    def on_connect(raw: Any, record: Any) -> None:
        if hole.shut:
            raise UserError(SHUT)
        if hole.key is not None:
            give_key(raw, hole.key)
        _on_connect(raw)
        record.info["places"] = {path: _place(path)}

    def on_begin(connection: Connection) -> None:
        write = connection.get_execution_options().get("write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
        if write:
            _still_there(path, connection.info["places"])

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine


def in_memory() -> Engine:
    """An engine of one connection, plain, that is gone with it."""
    return create_engine("sqlite+shared://", module=driver, poolclass=StaticPool)


def _place(file: Path) -> tuple[int, int] | None:
    """Which file has this name now; None where none has. Windows lets nobody take an open file away."""
    try:
        found = file.stat()
    except OSError:
        return None
    return (0, 0) if os.name == "nt" else (found.st_dev, found.st_ino)


def _still_there(path: Path, places: dict[Path, tuple[int, int] | None]) -> None:
    """Refuse to write where the file or its log has lost its name: SQLite would say saved, and nobody would find it.

    So it is with a stick pulled out, a folder moved or deleted, and a log that another SQLite library took away.
    """
    for file in (path, path.with_name(path.name + "-wal")):
        now, before = _place(file), places.get(file)
        if before is None:
            places[file] = now  # a file gets its log when it is first written, one being upgraded later still
        if now != (before or now) or (now is None and file == path):
            raise UserError(AWAY if file == path else NO_LOG, file=path.name)


def keyhole(engine: Engine) -> Keyhole:
    """How this engine's connections are opened; a plain one for an engine that was not made here."""
    return _KEYHOLES.get(engine) or Keyhole(None)


def give_key(raw: Any, key: bytes) -> None:
    """Open a driver's connection under ``key``; must come before anything else on it."""
    raw.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    raw.execute("PRAGMA cipher_log_level=NONE")  # a wrong key is our sentence, not lines on stderr


def opens(path: Path, key: bytes) -> bool:
    """Whether ``key`` is the one that the file is encrypted under."""
    try:
        raw = driver.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)  # never makes one
    except driver.Error:
        return False
    try:
        give_key(raw, key)
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver.Error:
        return False
    finally:
        raw.close()
    return True


def _on_connect(raw: Any) -> None:
    raw.isolation_level = None  # transactions are opened below, DDL included
    cursor = raw.cursor()
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute(f"PRAGMA cache_size=-{CACHE}")
    cursor.execute("PRAGMA secure_delete=ON")  # what was purged is overwritten, not only unlinked
    cursor.close()


def write_ahead(engine: Engine) -> None:
    """Keep a write-ahead log, as stores are made; an encryption that was interrupted leaves a file without one."""
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        if raw.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            raw.execute("PRAGMA journal_mode=WAL")


def key_file(path: Path) -> Path:
    """Where the key file of a store lies."""
    return path.with_name(path.name + KEY_ENDING)


def inspect_file(path: Path, *, keyless: bool = False) -> bool:
    """Whether ``path`` is an encrypted store; UserError for what cannot be one: a folder, an empty or foreign file.

    The file decides, not what lies beside it: a plain file is a plain store also beside a key file (a conversion
    that was interrupted). ``keyless``: an encrypted file is welcome without its key file, the key comes from elsewhere.
    """
    if path.is_dir():
        raise UserError(NOT_OURS, file=path.name)
    try:
        with path.open("rb") as file:
            start = file.read(PAGE)
        size = path.stat().st_size
    except FileNotFoundError:
        raise UserError(MISSING, file=path.name) from None
    except OSError:
        raise UserError(NO_PERMISSION, file=path.name) from None
    if not start:
        raise UserError(EMPTY, file=path.name)
    encrypted = not start.startswith(HEADER)
    if encrypted:
        beside = key_file(path)
        if not (beside.exists() or beside.with_name(beside.name + ".old").exists()):
            if size % PAGE or len(set(start)) < 200:  # 4,096 random bytes show nearly all 256 values
                raise UserError(NOT_OURS, file=path.name)
            if not keyless:
                raise UserError(NO_KEY_FILE, file=path.name, key=beside.name)
    elif len(start) < 72:
        raise UserError(NOT_OURS, file=path.name)
    elif int.from_bytes(start[68:72], "big") != APPLICATION_ID:
        # A fresh store may hold its id only in the write-ahead log.
        log = path.with_name(path.name + "-wal")
        if not (log.exists() and log.stat().st_size):
            raise UserError(NOT_OURS, file=path.name)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise UserError(NO_PERMISSION, file=path.name)
    return encrypted


def explain(error: DBAPIError | driver.Error, path: Path) -> UserError | None:
    """The sentence for what SQLite reports about the world; None for what is a bug of ours."""
    text = str(error.orig if isinstance(error, DBAPIError) else error).lower()
    if "disk i/o error" in text or "unable to open" in text:
        return UserError(_trouble(path, "unable" in text), file=path.name)
    for part, msgid in (
        ("disk is full", FULL),
        ("foreign key", GONE),
        ("locked", LOCKED),
        ("busy", LOCKED),
        ("malformed", DAMAGED),
        ("not a database", NOT_OURS),
        ("readonly", NO_PERMISSION),
    ):
        if part in text:
            return UserError(msgid, file=path.name)
    return None


def _trouble(path: Path, opening: bool) -> str:
    """What the system's "cannot" means: gone, full (a log's index is no write to SQLite), or what it says."""
    try:
        room = shutil.disk_usage(path.parent)
        if room.total and room.free < ROOM:
            return FULL
    except OSError:
        return AWAY
    if not os.access(path.parent, os.W_OK):
        return NO_PERMISSION
    if not path.exists():
        return AWAY
    return NO_PERMISSION if opening else FAILING
