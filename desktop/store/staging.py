"""A backup laid out in a folder of its own and verified whole, before anybody relies on it.

Both forms are read: an automatic copy, or any closed store, with its key file beside it; the one file of ``archive``.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import archive, attachments, backup, integrity, keys, replica, schema, wraps
from desktop.store import engine as engines
from desktop.store.registers import table_of
from desktop.store.tables import Attachment, ChangeTx, Delegation, Person

EXCHANGE = (b"HASHIDATE\x1aPACK", b"age-encryption.org/", b"-----BEGIN AGE")  # as ``exchange`` begins its files
IS_PACK = N_("{file} is an exchange file, not a backup. Bring it in as a colleague's data.")


class Contents(NamedTuple):
    """What is in a backup. Times in wall ms; ``last`` is 0 where nothing was ever written."""

    made: int
    store: str  # id: copies of one store share it
    revision: str
    encrypted: bool
    transactions: int
    last: int
    author: str  # of the last change
    delegations: tuple[Pair, ...]
    people: int
    attachments: int


class Staged(NamedTuple):
    path: Path  # one file, without a log
    key: bytes | None
    key_file: bytes  # empty where none came along
    files: Path  # folder of the attachments that came along; may not exist
    contents: Contents


@contextmanager
def staged(
    file: Path, folder: Path | None, passphrase: str, key: bytes | None, beside: Path | None
) -> Iterator[Staged]:
    """The backup as a closed file of its own within ``folder``, gone afterwards.

    ``beside``: the present store, whose key may fit. UserError with one sentence for what is no sound backup;
    ``keys.PassphraseNeeded`` and ``wraps.PassphraseWrong`` where asking may help.
    """
    file = Path(file).expanduser().absolute()
    try:
        with tempfile.TemporaryDirectory(prefix=f".{file.name}.", suffix=".new", dir=folder) as made:
            place = Path(made) / "data" / file.name
            place.parent.mkdir()
            if archive.is_archive(file):
                yield _from_archive(file, place, passphrase, key, beside)
            else:
                yield _from_copy(file, place, passphrase, key, beside)
    except OSError:
        raise UserError(backup.NOT_WRITTEN, file=file.name) from None


def _from_archive(file: Path, place: Path, passphrase: str, key: bytes | None, beside: Path | None) -> Staged:
    head = archive.read_head(file)
    found = _key_for(place, head.key_file, passphrase, key, beside) if head.encrypted else None
    inside = place.parent.with_name("in")
    archive.unpack(file, found, inside)
    (inside / archive.STORE).replace(place)
    return Staged(place, found, head.key_file, inside / "files", _verified(place, found, head.made))


def _from_copy(file: Path, place: Path, passphrase: str, key: bytes | None, beside: Path | None) -> Staged:
    travelled = _read(engines.key_file(file))
    if _starts(file, *EXCHANGE):
        raise UserError(IS_PACK, file=file.name)
    try:
        made = int(file.stat().st_mtime * 1000)
        shutil.copyfile(file, place)
        log = file.with_name(file.name + "-wal")
        if log.exists():  # a store that was copied by hand while it was open
            shutil.copyfile(log, place.with_name(place.name + "-wal"))
    except FileNotFoundError:
        raise UserError(engines.MISSING, file=file.name) from None
    except IsADirectoryError:
        raise UserError(engines.NOT_OURS, file=file.name) from None
    except PermissionError:
        raise UserError(engines.NO_PERMISSION, file=file.name) from None
    for other in (travelled, _read(engines.key_file(beside)) if beside else b""):
        if other and not engines.key_file(place).exists():
            engines.key_file(place).write_bytes(other)
    found = None
    if engines.inspect_file(place, keyless=key is not None):
        found = _key_for(place, travelled, passphrase, key, beside)
    return Staged(place, found, travelled, attachments.folder_of(file), _verified(place, found, made))


def _starts(file: Path, *beginnings: bytes) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(64).startswith(beginnings)
    except OSError:
        return False


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _key_for(place: Path, travelled: bytes, passphrase: str, key: bytes | None, beside: Path | None) -> bytes:
    """The key of the backup: by its own key file, or by the present one, whose passphrase may be newer."""
    if travelled:
        engines.key_file(place).write_bytes(travelled)
    wanted = keys.id_beside(place) if travelled else ""
    if key is not None and wanted in ("", wraps.key_id(key)):
        return key
    if beside is not None and passphrase:
        with suppress(UserError):
            found = keys.unlock(beside, passphrase)
            if wanted in ("", wraps.key_id(found)):
                return found
    return keys.unlock(place, passphrase)


def _verified(place: Path, key: bytes | None, made: int) -> Contents:
    """What a laid-out backup holds; UserError unless all of it is sound, down to the digests of the journal."""
    engine = engines.create(place, key)
    try:
        revision = schema.revision_of(engine, place)
        with engine.connect() as connection:
            if integrity.damage(connection) or integrity.altered_transactions(connection):
                raise UserError(archive.DAMAGED, file=place.name)
            return _contents(connection, revision, key is not None, made)
    except (DBAPIError, engines.DriverError) as error:
        if key is not None and "not a database" in str(error).lower():
            raise UserError(archive.WRONG_KEY, file=place.name) from None
        raise engines.explain(error, place) or UserError(archive.DAMAGED, file=place.name) from None
    finally:
        engine.dispose()


def _contents(connection: Connection, revision: str, encrypted: bool, made: int) -> Contents:
    header, trip, person, file = (table_of(model) for model in (ChangeTx, Delegation, Person, Attachment))
    last = connection.execute(select(header.c.wall, header.c.author).order_by(header.c.hlc.desc()).limit(1)).first()
    trips = connection.execute(select(trip.c.name_zh, trip.c.name_ja).where(trip.c.alive).order_by(trip.c.name_zh))
    people = connection.execute(select(func.count()).select_from(person).where(person.c.alive)).scalar() or 0
    named = select(func.count(func.distinct(file.c.sha256))).where(file.c.alive)
    return Contents(
        made,
        replica.meta(connection, "store"),
        revision,
        encrypted,
        connection.execute(select(func.count()).select_from(header)).scalar() or 0,
        last.wall if last else 0,
        last.author if last else "",
        tuple(Pair(zh, ja) for zh, ja in trips),
        people,
        connection.execute(named).scalar() or 0,
    )
