"""Files that hang on a record: the row says what, the bytes lie beside the store under their own hash (data.md D6)."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop import paths
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import records
from desktop.store.journal import Work
from desktop.store.registers import table_of
from desktop.store.tables import Attachment

LIMIT = 25 * 1024 * 1024
LOGO = "logo"
PICTURES = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))


def folder_of(store: Path) -> Path:
    """Where the bytes of a store's attachments lie."""
    return store.with_name(store.name + ".files")


def keep(store: Path, data: bytes) -> str:
    """Put ``data`` beside the store and give back its sha256; what is already there is not written again.

    The bytes are on the disk before any row names them, so a row never points to half a file.
    """
    if len(data) > LIMIT:
        raise UserError(N_("The file is larger than 25 MB. Make it smaller and try again."))
    name = hashlib.sha256(data).hexdigest()
    target = folder_of(store) / name[:2] / name
    if target.exists() and target.stat().st_size == len(data):
        return name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        paths.write_whole(target, data)
    except OSError:
        raise UserError(N_("The file could not be kept beside the data. Check the free space and try again.")) from None
    return name


def read(store: Path, sha256: str) -> bytes | None:
    """The bytes of an attachment; None where they are missing or not what the row says."""
    try:
        data = (folder_of(store) / sha256[:2] / sha256).read_bytes()
    except OSError:
        return None
    return data if hashlib.sha256(data).hexdigest() == sha256 else None


def of(connection: Connection, entity: str, owner: str, purpose: str = "") -> list[dict[str, Any]]:
    """The attachments of a record, in the order of their names."""
    table = table_of(Attachment)
    found = select(table).where(and_(table.c.entity == entity, table.c.owner == owner, table.c.alive))
    if purpose:
        found = found.where(table.c.purpose == purpose)
    return [dict(row) for row in connection.execute(found.order_by(table.c.name, table.c.id)).mappings()]


def picture_type(data: bytes) -> str:
    """image/png or image/jpeg by what the bytes say; UserError for anything else."""
    for start, media_type in PICTURES:
        if data.startswith(start):
            return media_type
    raise UserError(N_("This is no PNG or JPEG picture. Choose another file."))


def set_logo(work: Work, organisation_id: str, name: str, data: bytes, sha256: str) -> str:
    """Give an organisation a logo in the place of the one before; ``sha256`` as ``keep`` gave it."""
    media_type = picture_type(data)
    for row in of(work.connection, "organisation", organisation_id, LOGO):
        work.delete(Attachment, row["id"])
    fields = {"entity": "organisation", "owner": organisation_id, "purpose": LOGO, "sha256": sha256}
    return records.add(work, Attachment, {**fields, "name": name, "media_type": media_type, "size": len(data)})


def remove_logo(work: Work, organisation_id: str) -> int:
    """Take an organisation's logo away; how many went."""
    rows = of(work.connection, "organisation", organisation_id, LOGO)
    return sum(work.delete(Attachment, row["id"]) for row in rows)
