"""A store with values that this program does not know opens, and every page of it comes up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.store import sample
from desktop.store.journal import Work
from desktop.store.opening import open_store
from desktop.store.registers import table_of
from desktop.store.tables import SYNCED
from desktop.ui import security, start
from desktop.ui.pages import KEYS

LIKE = ("kind", "status", "reason", "part", "zone", "currency", "rate", "role", "side", "category", "funding")


def newer(work: Work) -> None:
    """Every choice of every row as a newer program, or a hostile pack, may have made it."""
    for model in SYNCED:
        table = table_of(model)
        odd = {c.name: "karaoke" for c in table.c if c.type.python_type is str and c.name.endswith(LIKE)}
        for row_id in work.connection.execute(select(table.c.id).order_by(table.c.id)).scalars().all() if odd else ():
            work.change(model, row_id, odd)


def test_every_page_comes_up(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "trip.db"
    store = open_store(path, create=True)
    sample.write(store)
    security.practise(store)
    store.do("newer", newer)
    store.close()
    window = start.window_on(path, "zh_TW")
    qtbot.addWidget(window)
    window.show()
    for key in KEYS:
        window.show_page(key)
        QCoreApplication.processEvents()
    assert window.stack.count() >= len(KEYS)
    if window.store is not None:
        window.store.close()
    window.binder = None
