"""Files that hang on a record: the row says what, the bytes lie apart under their own hash (data.md D6).

Beside a plain store they lie under their sha256. Beside an encrypted one each is sealed under a key of its own, made
from the store's, and its name is an HMAC: a plain hash would tell which well-known file it is. An office server keeps
them in a table. The bytes are there before any row names them, so a row never points to half a file.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, delete, select

from desktop import paths
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import records
from desktop.store.engine import SHUT
from desktop.store.journal import Work
from desktop.store.registers import table_of
from desktop.store.tables import Attachment, Blob

if TYPE_CHECKING:
    from desktop.store import Store

LIMIT = 25 * 1024 * 1024
LOGO = "logo"
PHOTO, CARD, CARD_BACK = "photo", "card", "card-back"  # of a person
PICTURES = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))
SEALED = "sealed"  # folder of what is sealed, within the one of the attachments
NONCE, TAG = 12, 16  # bytes of AES-GCM
NAME = re.compile("[0-9a-f]{64}")

TOO_LARGE = N_("The file is larger than 25 MB. Make it smaller and try again.")
NOT_KEPT = N_("The file could not be kept beside the data. Check the free space and try again.")


def folder_of(store: Path) -> Path:
    """Where the bytes of a store's attachments lie."""
    return store.with_name(store.name + ".files")


def keep(store: Store, data: bytes) -> str:
    """Put ``data`` away and give back its sha256; what is already there and sound is not written again."""
    if len(data) > LIMIT:
        raise UserError(TOO_LARGE)
    name = hashlib.sha256(data).hexdigest()
    if store.is_server:
        if read(store, name) is None:
            from sqlalchemy.dialects.postgresql import insert

            drop(store, name)  # what is there and unsound
            with store.writing(alone=False) as connection:  # another desk may be putting the same away
                connection.execute(insert(table_of(Blob)).values(sha256=name, data=data).on_conflict_do_nothing())
        return name
    target = _place(store, name)
    if _kept_at(store, target, name) == data:
        return name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        paths.write_whole(target, _seal(store.key, name, data) if store.key else data)
    except OSError:
        raise UserError(NOT_KEPT) from None
    return name


def read(store: Store, sha256: str) -> bytes | None:
    """The bytes of an attachment; None where they are missing or not what the row says."""
    if not NAME.fullmatch(sha256):
        return None
    data: bytes | None = None
    if store.is_server:
        with store.read() as connection:
            blob = table_of(Blob)
            data = connection.execute(select(blob.c.data).where(blob.c.sha256 == sha256)).scalar()
    else:
        data = _kept_at(store, _place(store, sha256), sha256)
        if store.key and data is None:
            with suppress(OSError):  # not sealed yet (``seal_rest``)
                data = _plain_place(store, sha256).read_bytes()
    return data if data is not None and hashlib.sha256(data).hexdigest() == sha256 else None


def has(store: Store, sha256: str) -> bool:
    """Whether there are bytes under this hash; whether they are sound, ``read`` says."""
    if not NAME.fullmatch(sha256):
        return False
    if store.is_server:
        return _in_table(store, sha256)
    return _place(store, sha256).is_file() or _plain_place(store, sha256).is_file()


def missing(store: Store) -> list[dict[str, Any]]:
    """Living attachments whose bytes are not here, or unsound: a pack came without them, the folder was not copied
    along, the disk is failing.
    """
    table = table_of(Attachment)
    with store.read() as connection:
        found = connection.execute(select(table).where(table.c.alive).order_by(table.c.name, table.c.id)).mappings()
        rows = [dict(row) for row in found]
    return [row for row in rows if read(store, row["sha256"]) is None]


def drop(store: Store, sha256: str) -> None:
    """Take the bytes away for good (a purge). Whether another record still needs them, the caller has looked."""
    if not NAME.fullmatch(sha256):
        return
    if store.is_server:
        with store.writing() as connection:
            connection.execute(delete(table_of(Blob)).where(table_of(Blob).c.sha256 == sha256))
        return
    for place in (_place(store, sha256), _plain_place(store, sha256)):
        with suppress(OSError):
            place.unlink(missing_ok=True)


def seal_rest(store: Store) -> None:
    """Seal what still lies plainly beside an encrypted store: one file at a time, each plain one gone after it.

    Whatever stops it, the next opening goes on; until then ``read`` finds both.
    """
    folder = folder_of(store.path)
    if store.key is None or not folder.is_dir():
        return
    for place in sorted(folder.iterdir()):
        if place.name == SEALED or not place.is_dir():
            continue
        for file in sorted(place.iterdir()):
            if NAME.fullmatch(file.name):
                keep(store, file.read_bytes())  # an altered one too: it is kept, under the hash that it has
                file.unlink()
            elif file.name.endswith(".part"):  # half a file of a crash; its row was never written
                file.unlink()
        with suppress(OSError):
            place.rmdir()


def _kept_at(store: Store, place: Path, sha256: str) -> bytes | None:
    """What lies there, unsealed; None where nothing does or its seal is broken."""
    try:
        data = place.read_bytes()
    except OSError:
        return None
    return _unseal(store.key, sha256, data) if store.key else data


def _in_table(store: Store, sha256: str) -> bool:
    with store.read() as connection:
        blob = table_of(Blob)
        return connection.execute(select(blob.c.sha256).where(blob.c.sha256 == sha256)).first() is not None


def _plain_place(store: Store, sha256: str) -> Path:
    return folder_of(store.path) / sha256[:2] / sha256


def _place(store: Store, sha256: str) -> Path:
    if store.locked:
        raise UserError(SHUT)
    if store.key is None:
        return _plain_place(store, sha256)
    name = hmac.new(_derived(store.key, b"names"), sha256.encode(), hashlib.sha256).hexdigest()
    return folder_of(store.path) / SEALED / name[:2] / name


def _derived(key: bytes, purpose: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, None, b"hashidate attachment " + purpose).derive(key)


def _seal(key: bytes, sha256: str, data: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE)
    return nonce + AESGCM(_derived(key, sha256.encode())).encrypt(nonce, data, sha256.encode())


def _unseal(key: bytes, sha256: str, sealed: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(_derived(key, sha256.encode())).decrypt(sealed[:NONCE], sealed[NONCE:], sha256.encode())
    except (InvalidTag, ValueError):
        return None


def of(connection: Connection, entity: str, owner: str, purpose: str = "") -> list[dict[str, Any]]:
    """The attachments of a record, in the order of their names."""
    table = table_of(Attachment)
    found = select(table).where(and_(table.c.entity == entity, table.c.owner == owner, table.c.alive))
    if purpose:
        found = found.where(table.c.purpose == purpose)
    return [dict(row) for row in connection.execute(found.order_by(table.c.name, table.c.id)).mappings()]


def attach(
    work: Work, entity: str, owner: str, name: str, media_type: str, size: int, sha256: str, purpose: str = ""
) -> str:
    """Hang a file on a record; ``sha256`` as ``keep`` gave it."""
    fields = {"entity": entity, "owner": owner, "sha256": sha256, "name": name, "media_type": media_type}
    return records.add(work, Attachment, {**fields, "size": size, "purpose": purpose})


def picture_type(data: bytes) -> str:
    """image/png or image/jpeg by what the bytes say; UserError for anything else."""
    for start, media_type in PICTURES:
        if data.startswith(start):
            return media_type
    raise UserError(N_("This is no PNG or JPEG picture. Choose another file."))


def set_picture(work: Work, entity: str, owner: str, purpose: str, name: str, data: bytes, sha256: str) -> str:
    """Give a record a picture in the place of the one before; ``sha256`` as ``keep`` gave it."""
    media_type = picture_type(data)
    remove_pictures(work, entity, owner, purpose)
    fields = {"entity": entity, "owner": owner, "purpose": purpose, "sha256": sha256}
    return records.add(work, Attachment, {**fields, "name": name, "media_type": media_type, "size": len(data)})


def remove_pictures(work: Work, entity: str, owner: str, purpose: str) -> int:
    """Take a record's pictures of one purpose away; how many went."""
    return sum(work.delete(Attachment, row["id"]) for row in of(work.connection, entity, owner, purpose))


def set_logo(work: Work, organisation_id: str, name: str, data: bytes, sha256: str) -> str:
    """Give an organisation a logo in the place of the one before; ``sha256`` as ``keep`` gave it."""
    return set_picture(work, "organisation", organisation_id, LOGO, name, data, sha256)


def remove_logo(work: Work, organisation_id: str) -> int:
    """Take an organisation's logo away; how many went."""
    return remove_pictures(work, "organisation", organisation_id, LOGO)
