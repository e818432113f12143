"""From a place to an open store: what lies there is looked at, made, upgraded; what is wrong is one sentence."""

from __future__ import annotations

import os
import uuid
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import Store, attachments, keys, offices, records, schema
from desktop.store import engine as engines
from desktop.store.keys import Runner, at_once
from desktop.store.schema import create_schema, revision_of
from desktop.store.tables import Access

if TYPE_CHECKING:
    from desktop.store.upgrading import Upgraded

Upgrading = Runner["Upgraded | None"]  # its work takes ``progress`` (``upgrading.upgrade``)


def open_store(
    path: str | Path,
    *,
    create: bool = False,
    passphrase: str = "",
    key: bytes | None = None,
    upgrading: Upgrading = at_once,
    trying: Runner[keys.Opened] = at_once,
) -> Store:
    """Open ``path``, upgrading an older file after a backup; with ``create`` a missing file is made.

    What an upgrade did stands in ``Store.upgraded``; ``upgrading`` runs it and ``trying`` tries the passphrase, where
    neither shall keep a window waiting.

    ``path`` may be the address of an office server (``server.open_server``); an address is never a Path.
    A store made with a ``passphrase`` or ``key`` is encrypted; an encrypted one needs either. A plain file stays plain.
    Raises UserError with one sentence for a missing, empty, foreign, damaged, newer, locked or forbidden file,
    ``keys.PassphraseNeeded`` and ``wraps.PassphraseWrong`` where asking again may help.
    """
    if isinstance(path, str) and "://" in path:
        from desktop.store.server import open_server  # brings psycopg along

        return open_server(path, create=create, password=passphrase, upgrading=upgrading)
    path = Path(path).expanduser().absolute()
    try:
        missing = not path.exists()
    except OSError:  # a folder that may not be entered
        raise UserError(engines.NO_PERMISSION, file=path.name) from None
    if missing:
        if not create:
            raise UserError(engines.MISSING, file=path.name)
        if passphrase and key is None:
            key = keys.prepare(path, passphrase)  # on the disk before there is anything that needs it
        _create(path, key)
    opened = None
    if not engines.inspect_file(path, keyless=key is not None):
        key = None
    elif key is None:
        opened = trying(partial(keys.find, path, passphrase))
        key = opened.key
    engine = engines.create(path, key)
    try:
        revision = revision_of(engine, path)
        upgraded = upgrade_if_older(engine, path, revision, upgrading)
        engines.write_ahead(engine)
        store = Store(path, engine)
        store.upgraded = upgraded
    except (DBAPIError, engines.DriverError) as error:
        engine.dispose()
        if key is not None and "not a database" in str(error).lower():
            raise UserError(engines.NOT_ITS_KEY, file=path.name, key=engines.key_file(path).name) from error
        said = engines.explain(error, path)
        if said is None:
            raise
        raise said from error
    except BaseException:
        engine.dispose()
        raise
    if opened is not None:
        keys.settle(path, opened)
    if key is not None:
        with suppress(OSError, UserError):  # what cannot be sealed now can be read, and is tried again
            attachments.seal_rest(store)
        from desktop.store import vault  # it works on open stores

        vault.forget_plain_copies(store)  # an encryption that was killed may have left some
    return store


def upgrade_if_older(engine: Engine, path: Path, revision: str, upgrading: Upgrading = at_once) -> Upgraded | None:
    """Bring an older store to the newest revision (``upgrading.upgrade``); None where there was nothing to do."""
    if revision == schema.CURRENT:
        return None
    from desktop.store.upgrading import upgrade

    return upgrading(partial(upgrade, engine, path))


def open_by_office(path: Path, identity_file: Path, passphrase: str, who: str, upgrading: Upgrading = at_once) -> Store:
    """Open with an office's secret key; that ``who`` did so is recorded first, or the store does not open."""
    path = Path(path).expanduser().absolute()
    engines.inspect_file(path)
    key = keys.unlock_by_office(path, offices.open_identity(identity_file, passphrase))
    store = open_store(path, key=key, upgrading=upgrading)
    try:
        record_office_key(store, who)
    except BaseException:
        store.close()
        raise
    return store


def record_office_key(store: Store, who: str) -> None:
    """Write into the record of access that the office's key opened the data now."""
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    store.do(N_("Open with the office key"), records.add, Access, {"what": "office_key", "who": who, "at": at})


def _create(path: Path, key: bytes | None = None) -> None:
    """Make a new store beside its place and move it there, so that no half-made file is ever found."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise UserError(engines.NO_PERMISSION, file=path.name) from None
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.new")
    engine = engines.create(part, key)
    try:
        create_schema(engine)
        engine.dispose()
        _place(part, path)
    except (DBAPIError, engines.DriverError) as error:
        engine.dispose()
        said = engines.explain(error, path)
        raise said or error from error
    finally:
        with suppress(OSError):  # on a disk that may only be read even what is not there cannot be deleted
            part.unlink(missing_ok=True)


def _place(part: Path, path: Path) -> None:
    """Give a finished file its name, unless another process was quicker: then that one's file stays."""
    try:
        if os.name == "nt":
            part.rename(path)  # refuses an existing name there
        else:
            path.hardlink_to(part)
    except FileExistsError:
        return
    except OSError:  # a stick without hard links
        if not path.exists():
            part.replace(path)
