"""An office's PostgreSQL server as the store: its address, its connections, and what is said when something is wrong.

One desk writes at a time: a write transaction first takes one lock of the database, as SQLite's BEGIN IMMEDIATE takes
one of the file. A command then reads what the one before it left, so that no update is lost, heads, conflicts and
duplicates stay right, and no deadlock can come up; locks of single rows would leave it possible that one desk deletes
a person while another gives him a post, and neither sees it. A command takes milliseconds; who waits longer than
``WAIT`` is told so. Writing is READ COMMITTED, so that every statement sees what was committed before the lock was had
(a snapshot would be from before the wait). Reading is a snapshot, takes no lock, and never makes a writer wait.

Imported only where the store is an address: SQLite pays nothing for it.
"""

from __future__ import annotations

import os
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from psycopg import IsolationLevel
from sqlalchemy import Column, Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.base import PGDDLCompiler
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.util import LRUCache

from desktop.domain import needed
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import Store, schema
from desktop.store.keys import at_once
from desktop.store.opening import Upgrading

if TYPE_CHECKING:
    from desktop.store.upgrading import Upgraded
from desktop.store.engine import GONE

LOCK = 0x48534854  # "HSHT": the one lock of a database that a writer holds
WAIT = "10s"  # a desk whose turn does not come until then is told so
FROZEN = "120s"  # a desk that fell asleep within a transaction keeps the others waiting no longer
REACH = "10"  # seconds in which a server must answer
LOCAL = ("localhost", "127.0.0.1", "::1")
COMPILED: LRUCache[Any, Any] = LRUCache(1000)  # as ``engine.COMPILED``
PLAIN = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")

NOT_AN_ADDRESS = N_("{address} is no address of an office server. Write postgresql+psycopg://NAME@SERVER/DATABASE.")
UNREACHABLE = N_("The office server {server} cannot be reached. Check the network and the address.")
WRONG_LOGIN = N_("The office server {server} does not accept {role} with this password. Check both.")
NOT_FROM_HERE = N_("The office server {server} lets {role} not connect from this computer. Ask the administrator.")
NO_DATABASE = N_("The office server {server} has no database {database}. Check the address.")
REFUSED = N_("The office server {server} refused the connection: {detail}. Ask the administrator.")
NO_TLS = N_("The office server {server} offers no encrypted connection. Ask the administrator to set up TLS.")
CERTIFICATE = N_(
    "The certificate of the office server {server} is not trusted. Check its name; give the CA file: ?sslrootcert=FILE"
)
ENCODING = N_("The database {database} cannot hold every name. Ask the administrator for one with the encoding UTF8.")
EMPTY = N_("The database {database} is empty. Ask the administrator to open it once with the owner role.")
NEEDS_OWNER = N_(
    "The database {database} must be prepared first. Ask the administrator to open it with the owner role."
)
NOT_OURS = N_("The database {database} holds the tables of another program. Name another database.")
NEWER = N_("The database {database} was prepared by a newer Hashidate. Update the program and open it again.")
NEEDS = N_(
    "The database {database} needs Hashidate {version} or newer; this is {own}. Update the program and open it again."
)
NOT_UPGRADED = N_(
    "The database {database} could not be brought to this version of the program. It is as it was: tell the"
    " administrator, and go on with the version from before."
)
NO_RIGHT = N_("{role} may not do this on the office server. Ask the administrator to grant the rights.")
LOST = N_("The connection to the office server was lost. Look whether the last action is there before you repeat it.")
BUSY = N_("Another desk is working on the office server for a long time. Nothing was saved; try again in a moment.")
FULL = N_("The office server has no room left. Nothing of this action was saved; tell the administrator.")


def address(place: str, password: str = "") -> URL:
    """The checked address of a server; UserError where it is none. ``password`` counts where the address has none.

    A server that is not this machine must prove by its certificate who it is, unless the address says otherwise.
    """
    try:
        url = make_url(place)
    except (ArgumentError, ValueError):
        raise UserError(NOT_AN_ADDRESS, address=place.partition("://")[0] + "://…") from None
    if url.drivername not in ("postgresql+psycopg", "postgresql") or not url.database:
        raise UserError(NOT_AN_ADDRESS, address=url.render_as_string().partition("?")[0])
    url = url.set(drivername="postgresql+psycopg")
    if password and not url.password and "password" not in url.query:
        url = url.set(password=password)
    if url.query.get("sslmode") not in PLAIN and not is_local(url):
        url = url.update_query_dict({"sslmode": "verify-full"})
    return url


def without_password(place: str) -> str:
    """An address that was accepted, for another try with another password."""
    url = make_url(place).difference_update_query(["password"])
    return URL.create(
        url.drivername, url.username, None, url.host, url.port, url.database, url.query
    ).render_as_string()


def is_local(url: URL) -> bool:
    """Whether the server is on this machine for sure: by a socket, or by an address that leads nowhere else."""
    named: list[str] = [url.host or ""]
    for key in ("host", "hostaddr"):
        found = url.query.get(key, ())
        named += [found] if isinstance(found, str) else found
    hosts = [host for name in named for host in name.split(",") if host]
    if "service" in url.query or any(os.environ.get(name) for name in ("PGSERVICE", "PGHOSTADDR")):
        return False
    hosts = hosts or [os.environ.get("PGHOST", "")]
    return all(host in ("", *LOCAL) or host.startswith(("/", "@")) for host in hosts)


def shown(url: URL) -> str:
    """Role, server and database: what tells one desk's place from another's. Never the password."""
    server = url.host or url.query.get("host") or ""
    server = server if isinstance(server, str) else ",".join(server)
    return f"postgresql://{url.username or ''}@{server}:{url.port or ''}/{url.database}"


class _Columns(PGDDLCompiler):
    """Text sorts by code point in every database, as in SQLite, whatever the database's own order is."""

    def get_column_specification(self, column: Column[Any], **kwargs: Any) -> str:
        said = str(super().get_column_specification(column, **kwargs))  # type: ignore[no-untyped-call]
        kind = str(self.dialect.type_compiler_instance.process(column.type, type_expression=column))
        if not kind.startswith(("VARCHAR", "TEXT")) or "COLLATE" in kind:
            return said
        return said.replace(f" {kind}", f' {kind} COLLATE "C"', 1)


class Dialect(PGDialect_psycopg):
    """Equal to every other one for such a server, as ``engine.Dialect``."""

    supports_statement_cache = True
    ddl_compiler = _Columns

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Dialect):
            return False
        mine, its = ((one.server_version_info, one._backslash_escapes) for one in (self, other))
        return mine == its

    def __hash__(self) -> int:
        return hash(type(self))


registry.register("postgresql.shared", __name__, Dialect.__name__)


def make(url: URL) -> Engine:
    """An engine for ``url``; the server is asked at the first connection."""
    arguments = {} if "connect_timeout" in url.query else {"connect_timeout": REACH}
    arguments["client_encoding"] = "utf8"  # else a database in another encoding answers in bytes
    alive = {"keepalives_idle": "30", "keepalives_interval": "10", "keepalives_count": "3"}
    engine = create_engine(
        url.set(drivername="postgresql+shared"),
        connect_args={**alive, **arguments},
        pool_pre_ping=True,
        hide_parameters=True,
        execution_options={"compiled_cache": COMPILED},
    )
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(raw: Any, _record: Any) -> None:
    with raw.cursor() as cursor:
        cursor.execute(f"SET lock_timeout = '{WAIT}'")
        cursor.execute(f"SET idle_in_transaction_session_timeout = '{FROZEN}'")
    raw.commit()


def _on_begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    raw: Any = connection.connection.driver_connection
    write = bool(options.get("write", False))
    raw.read_only = not write
    raw.isolation_level = IsolationLevel.READ_COMMITTED if write else IsolationLevel.REPEATABLE_READ
    if write and options.get("alone", True):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")


def open_server(place: str, *, create: bool = False, password: str = "", upgrading: Upgrading = at_once) -> Store:
    """Open the database at ``place``; ``create`` makes the tables in an empty one, an older one is upgraded.

    Both need the owner's role. Raises UserError with one sentence for whatever is not as needed.
    """
    url = address(place, password)
    engine = make(url)
    try:
        revision = revision_of(engine)
        if revision is None and not create:
            raise UserError(EMPTY, database=url.database)
        if revision not in (None, *schema.REVISIONS):
            raise _newer(engine)
        upgraded = None if revision == schema.CURRENT else _prepare(engine, upgrading)
        store = Store(Path(url.database or ""), engine, place=shown(url))
        store.upgraded = upgraded
        return store
    except DBAPIError as error:
        engine.dispose()
        said = explain(error, url, opening=True)
        if said is None:
            raise
        raise said from error
    except BaseException:
        engine.dispose()
        raise


def _newer(engine: Engine) -> UserError:
    """What a database says of the program that it needs, as far as this role may read it."""
    asked = None
    with suppress(DBAPIError), engine.connect() as connection, connection.begin():
        asked = connection.exec_driver_sql(schema.ASKED).scalar()
    return needed.refusal(NEEDS, NEWER, asked, database=engine.url.database)


def _prepare(engine: Engine, upgrading: Upgrading) -> Upgraded | None:
    """Make the tables, or bring older ones to the newest revision, in one transaction that keeps other writers out."""
    try:
        with engine.connect().execution_options(write=True) as connection, connection.begin():
            if not inspect(connection).has_table("change_tx"):  # only now: another desk may have been quicker
                schema.create_tables(connection)
                return None
        from desktop.store.upgrading import upgrade

        return upgrading(partial(upgrade, engine, Path(engine.url.database or "")))
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", "") == "42501":
            raise UserError(NEEDS_OWNER, database=engine.url.database) from None
        raise


def newest(connection: Connection) -> str:
    """The newest clock of the journal, for a writer that has just got the lock: its own change comes after it (I5).

    UserError where the owner has prepared the database for a newer program since it was opened.
    """
    found = connection.execute(
        text(f"SELECT (SELECT version_num FROM alembic_version), (SELECT max(hlc) FROM change_tx), ({schema.ASKED})")
    ).one()
    if found[0] != schema.CURRENT:
        raise needed.refusal(NEEDS, NEWER, found[2], database=connection.engine.url.database)
    return str(found[1] or "")


def revision_of(engine: Engine) -> str | None:
    """The schema's revision; None for an empty database. UserError for one that cannot be ours."""
    database = engine.url.database
    with engine.connect() as connection, connection.begin():
        encoding, reachable = connection.exec_driver_sql(
            "SELECT current_setting('server_encoding'), to_regclass('change_tx') IS NOT NULL"
        ).one()
        tables = connection.exec_driver_sql(
            "SELECT tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
        )
        names = {str(name) for (name,) in tables}
        if encoding != "UTF8":
            raise UserError(ENCODING, database=database)
        if not names:
            return None
        if not {"change_tx", "alembic_version", "meta"} <= names:
            raise UserError(NOT_OURS, database=database)
        if not reachable:
            raise UserError(NO_RIGHT, role=engine.url.username or "")
        return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())


_OF_STATE = {
    "23503": GONE,  # foreign key
    "25006": NO_RIGHT,  # a copy that may only be read
    "42501": NO_RIGHT,
    "40001": BUSY,
    "40P01": BUSY,
    "55P03": BUSY,
    "53100": FULL,
    "53200": FULL,
    "53300": BUSY,  # too many connections
}
_OF_TEXT = (  # of a connection that does not come about libpq tells no state, only text
    ("too many connections", BUSY),
    ("too many clients", BUSY),
    ("pg_hba.conf", NOT_FROM_HERE),
    ("not permitted to log in", NOT_FROM_HERE),
    ("password", WRONG_LOGIN),
    ('role "', WRONG_LOGIN),
    ("authentication", WRONG_LOGIN),
    ("does not support ssl", NO_TLS),
    ("certificate", CERTIFICATE),
    ("permission denied for database", NO_RIGHT),
    ("starting up", UNREACHABLE),
    ("shutting down", UNREACHABLE),
    ("refused", UNREACHABLE),
    ("resolve", UNREACHABLE),
    ("translate host name", UNREACHABLE),
    ("timeout", UNREACHABLE),
    ("timed out", UNREACHABLE),
    ("unreachable", UNREACHABLE),
    ("no route", UNREACHABLE),
    ("no such file", UNREACHABLE),
    ("closed the connection", UNREACHABLE),
)


def explain(error: DBAPIError, url: URL, *, opening: bool = False) -> UserError | None:
    """The sentence for what the server reports about the world; None for what is a bug of ours."""
    state = getattr(error.orig, "sqlstate", None) or ""
    said = _OF_STATE.get(state)
    if said is None and state and not error.connection_invalidated and state[:2] not in ("08", "57"):
        return None
    if said is None and not state and not error.connection_invalidated and not _is_connection(error):
        return None
    words = str(error.orig).lower()
    if said is None and opening:
        missing = f'database "{url.database}" does not exist'.lower() in words
        said = NO_DATABASE if missing else next((msgid for part, msgid in _OF_TEXT if part in words), REFUSED)
    detail = " ".join(str(error.orig).rpartition("failed: ")[2].split())
    return UserError(
        said or LOST,
        server=url.host or url.query.get("host") or LOCAL[0],
        database=url.database,
        role=url.username or "",
        detail=detail,
    )


def _is_connection(error: DBAPIError) -> bool:
    """psycopg reports a connection that could not be had, or has died, as an OperationalError without a state."""
    return type(error.orig).__name__ == "OperationalError"
