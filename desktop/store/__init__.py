"""The data: one file, one journal, one way to write.

``store.do(N_("Add person"), people.add, data)`` is one named transaction: the label is the undo text, the journal
entry and the status line. ``with store.read() as connection`` reads; rows come as plain tuples.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.exc import DBAPIError

from desktop.domain import folding
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import engine as engines
from desktop.store import replica, stale
from desktop.store.clock import Author, Clock
from desktop.store.journal import Work
from desktop.store.registers import table_of
from desktop.store.tables import ChangeTx

if TYPE_CHECKING:
    from desktop.store.upgrading import Upgraded

P = ParamSpec("P")
T = TypeVar("T")

UNDO_DEPTH = 100
NOT_UNDOABLE = frozenset(
    {
        N_("Write the sample delegation"),
        N_("First set-up"),
        N_("Erase personal data"),
        N_("Erase a person"),
        N_("Write the usual task lists"),
        N_("Show emergency contacts"),
        N_("Hand on personal data"),
    }
)


class Step(NamedTuple):
    """A transaction on the undo or redo stack."""

    id: str
    label: str


class Store:
    """An open store: a file, or an office server's database. One writer at a time: the database's lock sees to it.

    ``path`` is the file; on a server the database's name, to be shown only, and ``place`` says which server and role.
    """

    def __init__(self, path: Path, engine: Engine, place: str = "") -> None:
        self.path = path
        self.place = place or str(path)
        self.engine = engine
        self.upgraded: Upgraded | None = None  # what opening did to an older one
        self._listeners: list[Callable[[str], None]] = []
        self._undo: deque[Step] = deque(maxlen=UNDO_DEPTH)
        self._redo: list[Step] = []
        self._clock = Clock("")
        with self.read() if self.is_server else self.writing() as connection:  # a desk opens while another one writes
            self.replica = replica.identify(connection, self.place)
            folded = replica.meta(connection, "folding")
            name = replica.meta(connection, f"author {self.replica}")
            self._known = stale.looked(connection).known
        self._shown: stale.Looked | None = None
        if int(folded or 0) < folding.VERSION or (folded != str(folding.VERSION) and not self.is_server):
            self._refold()  # on a server the newest program's folding counts, else two desks would take turns
        self.author = Author(self.replica, name)
        self._clock.replica = self.replica
        self._load_steps()

    @property
    def is_server(self) -> bool:
        """Whether the data lie on an office server, where several desks work at once."""
        return self.engine.dialect.name != "sqlite"

    def _refold(self) -> None:
        from desktop.store import search  # rarely needed, and not before the first picture

        with self.writing() as connection:
            search.refold(connection)
            replica.set_meta(connection, "folding", str(folding.VERSION))

    @property
    def key(self) -> bytes | None:
        """The raw key of an encrypted store; None for a plain one, and while it is locked."""
        return engines.keyhole(self.engine).key

    @property
    def locked(self) -> bool:
        """Whether the key was dropped: nothing can be read or written until ``unlock``."""
        return engines.keyhole(self.engine).shut

    def lock(self) -> None:
        """Forget the key of an encrypted store and close its connections; a plain one stays as it is."""
        hole = engines.keyhole(self.engine)
        if hole.key is not None:
            hole.key, hole.shut = None, True
            self.engine.dispose()

    def unlock(self, key: bytes) -> None:
        """Take the key of an encrypted store; UserError where it is not its key, and then it stays as it was."""
        hole = engines.keyhole(self.engine)
        before = hole.key, hole.shut
        self.engine.dispose()
        hole.key, hole.shut = key, False
        try:
            with self.read() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM meta").scalar()
        except UserError:
            self.engine.dispose()
            hole.key, hole.shut = before
            raise

    def sign_as(self, name: str) -> None:
        """Write under this name from now on, on this copy: who did what is shown to colleagues."""
        self.author = Author(self.replica, name)
        with self.writing(alone=False) as connection:
            replica.set_meta(connection, f"author {self.replica}", name)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection inside one read transaction: everything read through it belongs together."""
        with self._explained(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self, *, alone: bool = True) -> Iterator[Connection]:
        """A write transaction that keeps other writers out; what the journal holds by then is absorbed (I5).

        Not ``alone`` on a server: for what is this desk's own, such as drafts, and so need not wait for the others.
        """
        with (
            self._explained(),
            self.engine.connect().execution_options(write=True, alone=alone) as connection,
            connection.begin(),
        ):
            if alone or not self.is_server:
                self._clock.absorb(self._newest(connection))
            yield connection

    def _newest(self, connection: Connection) -> str:
        if self.is_server:
            from desktop.store import server

            return server.newest(connection)
        from desktop.store import schema

        schema.still_ours(connection, self.path)
        return connection.execute(select(func.max(table_of(ChangeTx).c.hlc))).scalar() or ""

    def changed_elsewhere(self) -> bool:
        """Whether another desk has written since the last call. Every writing adds to the journal (data.md I1, I2)."""
        with self.read() as connection:
            found = stale.looked(connection).known
        known, self._known = self._known, found
        return found != known

    def look(self) -> None:
        """A window is about to show everything anew: on a server, what others write from now on it has not seen."""
        if self.is_server:
            with self.read() as connection:
                self._shown = stale.looked(connection)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            said = self._explain(error)
            if said is None:
                raise
            raise said from error

    def _explain(self, error: DBAPIError) -> UserError | None:
        if self.is_server:
            from desktop.store import server

            return server.explain(error, self.engine.url)
        return engines.explain(error, self.path)

    def do(self, label: str, command: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run ``command(work, …)`` as one named transaction and give back its result.

        Committed means on the disk. Whatever is raised inside, nothing of it stays.
        """
        with self.writing() as connection:
            work = Work(connection, self.author, self._clock, label)
            work.unseen = stale.unseen(connection, self._shown, self.replica)
            result = command(work, *args, **kwargs)
            changed = work.finish()
        if changed:
            self._known += 1
            if label not in NOT_UNDOABLE:
                self._undo.append(Step(work.id, label))
            self._redo.clear()
            self._tell(label)
        return result

    def undo(self) -> str | None:
        """Take back the last action of this desk; its label, or None where there is none."""
        return self._take_back(self._undo, self._redo)

    def redo(self) -> str | None:
        """Do again what was taken back last; its label, or None where there is none."""
        return self._take_back(self._redo, self._undo)

    def undo_label(self) -> str | None:
        return self._undo[-1].label if self._undo else None

    def redo_label(self) -> str | None:
        return self._redo[-1].label if self._redo else None

    def _take_back(self, source: deque[Step] | list[Step], target: deque[Step] | list[Step]) -> str | None:
        if not source:
            return None
        step = source[-1]
        with self.writing() as connection:
            work = Work(connection, self.author, self._clock, step.label, inverse_of=step.id)
            work.invert(step.id)
            changed = work.finish()
        source.pop()
        if not changed:
            raise UserError(N_("This was changed again since and cannot be taken back."))
        self._known += 1
        target.append(Step(work.id, step.label))
        self._tell(step.label)
        return step.label

    def _load_steps(self) -> None:
        """Rebuild both stacks from the journal, so that undo survives closing the program."""
        table = table_of(ChangeTx)
        found = (
            select(table.c.id, table.c.label, table.c.inverse_of)
            .where(table.c.replica == self.replica)
            .order_by(table.c.hlc.desc())
            .limit(10 * UNDO_DEPTH)
        )
        with self.read() as connection:
            rows = connection.execute(found).all()
        for tx, label, inverse_of in reversed(rows):
            if inverse_of is None:
                if label not in NOT_UNDOABLE:
                    self._undo.append(Step(tx, label))
                self._redo.clear()
            elif self._undo and self._undo[-1].id == inverse_of:
                self._undo.pop()
                self._redo.append(Step(tx, label))
            elif self._redo and self._redo[-1].id == inverse_of:
                self._redo.pop()
                self._undo.append(Step(tx, label))

    def merged(self, label: str) -> None:
        """What a colleague did came in outside ``do``; who shows the data must look again."""
        self._redo.clear()
        self._tell(label)

    def now_ms(self) -> int:
        """Wall time in ms, as the journal writes it."""
        return int(self._clock.now() * 1000)

    def become(self, other: Store) -> None:
        """Go on as a store that was opened anew in the same place, after a restore; who listens stays."""
        listeners = self._listeners
        vars(self).update(vars(other))
        self._listeners = listeners
        self._tell("")

    def listen(self, callback: Callable[[str], None]) -> None:
        """Call ``callback(label)`` after every committed action."""
        self._listeners.append(callback)

    def _tell(self, label: str) -> None:
        for callback in self._listeners:
            callback(label)

    def forget_log(self) -> None:
        """Fold a file's write-ahead log in and empty it: what was overwritten lies in it no longer."""
        if not self.is_server:
            with suppress(DBAPIError, UserError, engines.DriverError), self.engine.connect() as connection:
                raw: Any = connection.connection.driver_connection
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the store; of a file, with the write-ahead log folded in, so that a copy of it is a copy of all."""
        with suppress(DBAPIError, UserError), self.read() as connection:
            replica.remember(connection, self.place)
        self.forget_log()
        self.engine.dispose()
