"""The data: one file, one journal, one way to write.

``store.do(N_("Add person"), people.add, data)`` is one named transaction: the label is the undo text, the journal
entry and the status line. ``with store.read() as connection`` reads; rows come as plain tuples.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Concatenate, NamedTuple, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError

from desktop.domain import folding
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import engine as engines
from desktop.store import replica
from desktop.store.clock import Author, Clock
from desktop.store.journal import Work
from desktop.store.registers import table_of
from desktop.store.tables import ChangeTx

P = ParamSpec("P")
T = TypeVar("T")

UNDO_DEPTH = 100
NOT_UNDOABLE = frozenset({N_("Write the sample delegation"), N_("First set-up")})


class Step(NamedTuple):
    """A transaction on the undo or redo stack."""

    id: str
    label: str


class Store:
    """An open store. One window or one command uses it at a time; another process is kept out by SQLite's lock."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self.engine = engine
        self._listeners: list[Callable[[str], None]] = []
        self._undo: deque[Step] = deque(maxlen=UNDO_DEPTH)
        self._redo: list[Step] = []
        with self.read() as connection:
            last = connection.execute(
                select(table_of(ChangeTx).c.hlc).order_by(table_of(ChangeTx).c.hlc.desc()).limit(1)
            ).scalar()
        with self.writing() as connection:
            self.replica = replica.identify(connection, path)
            if replica.meta(connection, "folding") != str(folding.VERSION):
                from desktop.store import search  # rarely needed, and not before the first picture

                search.refold(connection)
                replica.set_meta(connection, "folding", str(folding.VERSION))
        self.author = Author(self.replica, "")
        self._clock = Clock(self.replica, last or "")
        self._load_steps()

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
        """Write under this name from now on: shown in the list of changes, nowhere else."""
        self.author = Author(self.replica, name)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection inside one read transaction: everything read through it belongs together."""
        with self._explained(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A write transaction outside the journal: drafts, marks, what is local to this file."""
        with (
            self._explained(),
            self.engine.connect().execution_options(write=True) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            said = engines.explain(error, self.path)
            if said is None:
                raise
            raise said from error

    def do(self, label: str, command: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run ``command(work, …)`` as one named transaction and give back its result.

        Committed means on the disk. Whatever is raised inside, nothing of it stays.
        """
        with self.writing() as connection:
            work = Work(connection, self.author, self._clock, label)
            result = command(work, *args, **kwargs)
            changed = work.finish()
        if changed:
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

    def listen(self, callback: Callable[[str], None]) -> None:
        """Call ``callback(label)`` after every committed action."""
        self._listeners.append(callback)

    def _tell(self, label: str) -> None:
        for callback in self._listeners:
            callback(label)

    def close(self) -> None:
        """Fold the write-ahead log into the file, so that copying the one file copies everything."""
        with suppress(DBAPIError, UserError):
            with self.read() as connection:
                replica.remember(connection, self.path)
        with suppress(DBAPIError, UserError), self.engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.engine.dispose()
