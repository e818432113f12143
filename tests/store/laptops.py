"""Laptops for tests of exchange: each a real store with its own file, clock, replica and, if wanted, older program."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import event, text

from desktop import packs
from desktop.exchange import pack as bytes_of
from desktop.exchange.pack import Pack
from desktop.store import integrity, merge
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.store.registers import blank, registers
from tests.store.conftest import assert_journal_is_tables

Place = str | Path
OLD_LACKS_TABLE, OLD_LACKS_COLUMN = "task", (t.Post, "rank")  # what the revision before did not know


@contextmanager
def older_program() -> Iterator[None]:
    """The program one revision ago: no table ``task``, no column ``post.rank``. For as long as it lasts, for all."""
    model, column = OLD_LACKS_COLUMN
    if OLD_LACKS_TABLE not in t.BY_NAME:
        yield  # it is that already
        return
    task = t.BY_NAME.pop(OLD_LACKS_TABLE)
    column_of, blank_of = registers(model).pop(column), blank(model).pop(column)
    try:
        yield
    finally:
        t.BY_NAME[OLD_LACKS_TABLE] = task
        registers(model)[column], blank(model)[column] = column_of, blank_of
        order = {str(known.__tablename__): place for place, known in enumerate(t.SYNCED)}
        for name in sorted(t.BY_NAME, key=order.__getitem__):
            t.BY_NAME[name] = t.BY_NAME.pop(name)


class Laptop:
    """One person's copy. ``now`` is what its clock says, in seconds."""

    def __init__(self, name: str, place: Place, *, old: bool = False, create: bool = False) -> None:
        self.name, self.place, self.old = name, place, old
        self.now = 1_568_700_000.0
        self.open(create)

    def open(self, create: bool = False) -> None:
        with self.program():
            self.store = open_store(self.place, create=create)
        if not self.store.is_server:
            event.listen(self.store.engine, "connect", _hurry)
            self.store.engine.dispose()
        self.store.sign_as(self.name)
        self.store._clock.now = lambda: self.now  # type: ignore[method-assign]

    def program(self) -> Any:
        return older_program() if self.old else nullcontext()

    def close(self) -> None:
        self.store.close()

    def reopen(self) -> None:
        self.close()
        self.open()

    def upgrade(self) -> None:
        """The program of today opens the file: what it only kept until now is shown."""
        from desktop.store.projection import reproject_all

        self.old = False
        with self.store.writing() as connection:
            reproject_all(connection)

    def do(self, label: str, command: Any, *args: Any, **kwargs: Any) -> Any:
        with self.program():
            return self.store.do(label, command, *args, **kwargs)

    def pack(self, delegation: str = "", *, personal: bool = True) -> bytes:
        with self.program():
            return bytes_of.write(packs.make(self.store, delegation, personal=personal))

    def bring_in(self, data: bytes, progress: merge.Progress | None = None) -> merge.Report:
        """As the program does, without the backup before."""
        pack = opened(data)
        with self.program():
            return merge.apply(self.store, pack.transactions, progress)

    def preview(self, data: bytes) -> merge.Report:
        pack = opened(data)
        with self.program():
            return merge.preview(self.store, pack.transactions)

    def query(self, sql: str, **values: Any) -> list[Any]:
        with self.store.read() as connection:
            return list(connection.execute(text(sql), values).all())

    def assert_journal(self) -> None:
        assert_journal_is_tables(self.store)

    def assert_sound(self) -> None:
        assert integrity.problems(self.store) == []
        assert_journal_is_tables(self.store)


def opened(data: bytes) -> Pack:
    return packs.opened(data)


def _hurry(raw: Any, _record: Any) -> None:
    raw.execute("PRAGMA synchronous=OFF")  # nothing here has to survive a power cut


def copy_of(template: Path, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(template, target)
    return target
