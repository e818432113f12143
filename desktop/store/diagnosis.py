"""What may be told of a store to whoever helps from outside: sizes, counts, versions, what ``check`` finds.

Also of a store that cannot be opened, and without changing it: an older one is not upgraded for it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel

from desktop.errors import Sentence, UserError
from desktop.i18n import N_
from desktop.store import Store, attachments, backup, integrity, keys, schema, tables
from desktop.store import engine as engines
from desktop.store.opening import open_store

Progress = Callable[[int, int], None]
STEPS = 4
OLDER = N_("The file is of an older version. It is upgraded when the program opens it.")


@dataclass
class Facts:
    """``lines``: marked label and value. ``counts``: entries by table. ``problems``: what ``check`` finds, or None.

    ``refused`` says why the store could not be opened; sentences may hold names of files (``anonymous``).
    """

    lines: list[tuple[str, str]] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    problems: list[Sentence] | None = None
    refused: Sentence | None = None


def versions() -> tuple[str, str]:
    """Of SQLite and of SQLCipher, as they are linked."""
    raw = driver.connect(":memory:")
    try:
        found = raw.execute("PRAGMA cipher_version").fetchone()
        return str(raw.execute("SELECT sqlite_version()").fetchone()[0]), str(found[0]) if found else ""
    finally:
        raw.close()


def of_place(place: str | Path, passphrase: str = "", progress: Progress | None = None) -> Facts:
    """Of what lies at ``place``; never raises UserError, and never makes or upgrades a store."""
    if isinstance(place, str) and "://" in place:
        try:
            store = open_store(place, passphrase=passphrase)
        except UserError as error:
            return Facts(lines=[(N_("Kind of store"), "PostgreSQL")], refused=error.sentence)
        try:
            return of_store(store, progress)
        finally:
            store.close()
    path = Path(place).expanduser().absolute()
    facts = Facts(lines=of_files(path))
    try:
        encrypted = engines.inspect_file(path)
        key = keys.find(path, passphrase).key if encrypted else None
        revision = _revision(path, key, facts)
        if revision and revision != schema.CURRENT:
            facts.lines.append((N_("Schema of the store"), revision))
            facts.refused = Sentence(OLDER)
        elif revision:
            store = open_store(path, key=key)
            try:
                return of_store(store, progress)
            finally:
                store.close()
    except UserError as error:
        facts.refused = error.sentence
    except OSError:
        facts.refused = Sentence(engines.NO_PERMISSION, {"file": path.name})
    return facts


def _revision(path: Path, key: bytes | None, facts: Facts) -> str:
    """The schema of a file; of a damaged one what SQLite finds goes into ``facts``, and the answer is empty."""
    engine = engines.create(path, key)
    try:
        return schema.revision_of(engine, path)
    except UserError as error:
        facts.refused = error.sentence
        if error.sentence.msgid == engines.DAMAGED:
            with suppress(UserError, DBAPIError, engines.DriverError), engine.connect() as connection:
                facts.problems = integrity.damage(connection)
        return ""
    except (DBAPIError, engines.DriverError) as error:
        said = engines.explain(error, path)
        facts.refused = said.sentence if said else Sentence(engines.DAMAGED, {"file": path.name})
        return ""
    finally:
        engine.dispose()


def of_files(path: Path) -> list[tuple[str, str]]:
    """Sizes of the files of a store, its copies and attachments; no name and no place of them."""
    made = [(N_("Kind of store"), "SQLite")]
    for label, ending in ((N_("File"), ""), (N_("Write-ahead log"), "-wal"), (N_("Key file"), engines.KEY_ENDING)):
        with suppress(OSError):
            made.append((label, size(path.with_name(path.name + ending).stat().st_size)))
    for label, folder in ((N_("Attachments"), attachments.folder_of(path)), (N_("Copies"), backup.folder_of(path))):
        with suppress(OSError):
            found = [file.stat().st_size for file in folder.rglob("*") if file.is_file()]
            made.append((label, f"{len(found)} ({size(sum(found))})"))
    with suppress(OSError):
        made.append((N_("Free space on its disk"), size(shutil.disk_usage(path.parent).free)))
    return made


def of_store(store: Store, progress: Progress | None = None) -> Facts:
    """Of an open store; one that is locked is refused."""
    tell = progress or (lambda _done, _all: None)
    facts = Facts(lines=[] if store.is_server else of_files(store.path))
    try:
        tell(0, STEPS)
        _read(store, facts)
        tell(1, STEPS)
        facts.problems = integrity.problems(store)
        tell(3, STEPS)
        facts.problems += integrity.files(store)
    except UserError as error:
        facts.refused = error.sentence
    return facts


def _read(store: Store, facts: Facts) -> None:
    with store.read() as connection:

        def value(question: str) -> str:
            found = connection.exec_driver_sql(question).scalar()
            return "" if found is None else str(found)

        facts.lines.append((N_("Schema of the store"), value("SELECT version_num FROM alembic_version")))
        if store.is_server:
            facts.lines.insert(0, (N_("Kind of store"), "PostgreSQL " + value("SHOW server_version")))
        else:
            facts.lines.append((N_("Encrypted"), "SQLCipher" if store.key is not None else "-"))
            for name in ("page_size", "page_count", "freelist_count", "journal_mode"):
                facts.lines.append((name, value(f"PRAGMA {name}")))
        tables.everything()
        for name in sorted(SQLModel.metadata.tables):
            facts.counts[name] = int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar() or 0)


def size(count: int) -> str:
    """Bytes of a small file, MB of a large one."""
    return f"{count:,} B" if count < 100_000 else f"{count / 1e6:,.1f} MB"
