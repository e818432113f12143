"""On a screen that is too small a window scrolls: nothing of it lies outside, and the cursor stays."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.ui.narrowscreen import AROUND, bring_into_view, keep_on_screen


def tall(lines: int, qtbot: QtBot) -> tuple[QDialog, list[QLineEdit]]:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    fields = [QLineEdit() for _line in range(lines)]
    for field in fields:
        field.setMinimumHeight(30)
        column.addWidget(field)
    return dialog, fields


def test_what_is_higher_than_the_screen_scrolls_and_follows_the_cursor(qtbot: QtBot) -> None:
    dialog, fields = tall(60, qtbot)
    fields[3].setFocus()
    keep_on_screen(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    room = dialog.screen().availableSize() - AROUND
    assert dialog.height() <= room.height() and dialog.width() <= room.width()
    assert dialog.focusWidget() is fields[3]
    fields[-1].setFocus()
    qtbot.waitUntil(lambda: not fields[-1].visibleRegion().isEmpty())
    bring_into_view(fields[0])
    qtbot.waitUntil(lambda: not fields[0].visibleRegion().isEmpty())
    keep_on_screen(dialog)
    assert len(dialog.findChildren(QScrollArea)) == 1


def test_what_fits_stays_as_it_is(qtbot: QtBot) -> None:
    dialog, _fields = tall(3, qtbot)
    keep_on_screen(dialog)
    assert not dialog.findChildren(QScrollArea)
