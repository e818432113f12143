"""Names that look like rich text are shown as they are written, wherever they stand, and nothing is loaded for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.store import sample
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store
from desktop.store.registers import table_of
from desktop.ui import security, start
from desktop.ui.labels import Label, tip
from desktop.ui.pages import KEYS

NAME = '<b>x</b><img src="/dev/zero">'
OPTED_IN = "<table width='100%'"  # the sums of the budget: our own table around numbers


def rename(work: Work) -> None:
    for model in (t.Delegation, t.Person, t.Organisation, t.Event):
        table = table_of(model)
        names = {n: NAME for n in ("name_zh", "name_ja", "kana", "title_zh", "title_ja") if n in table.c}
        for row_id in work.connection.execute(select(table.c.id).order_by(table.c.id)).scalars().all():
            work.change(model, row_id, names)


def test_no_page_takes_a_name_for_rich_text(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "trip.db"
    store = open_store(path, create=True)
    sample.write(store)
    security.practise(store)
    store.sign_as(NAME)
    store.do("rename", rename)
    store.close()
    window = start.window_on(path, "zh_TW")
    qtbot.addWidget(window)
    window.show()
    assert window.binder is not None
    for key in KEYS:
        window.show_page(key)
        QCoreApplication.processEvents()
    window.binder.show_exchange()
    QCoreApplication.processEvents()
    labels = [label for label in window.findChildren(QLabel) if not label.text().startswith(OPTED_IN)]
    assert NAME in "".join(label.text() for label in labels)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert "<" not in window.header.sub.toolTip() + window.header.title.toolTip()
    if window.store is not None:
        window.store.close()
    window.binder = None


def test_a_label_is_plain_from_its_first_text(qtbot: QtBot) -> None:
    label = Label(NAME)
    qtbot.addWidget(label)
    assert (label.text(), label.textFormat()) == (NAME, Qt.TextFormat.PlainText)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("王 大明", "王 大明"),
        ("A & B", "A & B"),
        ("a\n<b>", "a\n<b>"),  # Qt looks no further than the first line
        ("\n <b>x</b>\ny", "&lt;b&gt;x&lt;/b&gt;<br>y"),
    ],
)
def test_a_tool_tip_is_escaped_where_qt_would_take_it_for_rich_text(text: str, shown: str) -> None:
    assert tip(text) == shown
