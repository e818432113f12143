"""From a place to an open store: what lies there is looked at, made, upgraded; what is wrong is one sentence."""

from __future__ import annotations

import os
import uuid
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from desktop.errors import UserError
from desktop.store import Store
from desktop.store import engine as engines
from desktop.store.schema import create_schema, revision_of, upgrade_if_older


def open_store(path: str | Path, *, create: bool = False) -> Store:
    """Open ``path``, upgrading an older file after a backup; with ``create`` a missing file is made.

    ``path`` may be the address of an office server (``server.open_server``); an address is never a Path.
    Raises UserError with one sentence for a missing, empty, foreign, damaged, newer, locked or forbidden file.
    """
    if isinstance(path, str) and "://" in path:
        from desktop.store.server import open_server  # brings psycopg along

        return open_server(path, create=create)
    path = Path(path).expanduser().absolute()
    if not path.exists():
        if not create:
            raise UserError(engines.MISSING, file=path.name)
        _create(path)
    engines.inspect_file(path)
    engine = engines.create(path)
    try:
        revision = revision_of(engine, path)
        upgrade_if_older(engine, path, revision)
        return Store(path, engine)
    except DBAPIError as error:
        engine.dispose()
        said = engines.explain(error, path)
        if said is None:
            raise
        raise said from error
    except BaseException:
        engine.dispose()
        raise


def _create(path: Path) -> None:
    """Make a new store beside its place and move it there, so that no half-made file is ever found."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise UserError(engines.NO_PERMISSION, file=path.name) from None
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.new")
    engine = engines.create(part)
    try:
        create_schema(engine)
        engine.dispose()
        _place(part, path)
    except DBAPIError as error:
        engine.dispose()
        said = engines.explain(error, path)
        raise said or error from error
    finally:
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
