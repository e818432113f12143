"""The line at the bottom: saved when, offline, the time in Tokyo and Taipei, the last exchange, what waits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import Notice
from desktop.i18n import N_, _
from desktop.ui import theme
from desktop.ui.labels import Label
from desktop.ui.moments import laptop, moment
from desktop.ui.panel import Chip
from desktop.ui.text import bind, follow

# Neither knows summer time.
TOKYO = timezone(timedelta(hours=9))
TAIPEI = timezone(timedelta(hours=8))
LISTED = 50  # warnings in the small list above the badge; its button shows all


class Warned(NamedTuple):
    """One warning and where to mend it: a page's key and a record's id, both may be empty."""

    page: str
    row_id: str
    notice: Notice


def clocks() -> str:
    """「東京 15:03・臺北 14:03」."""
    return _("Tokyo {tokyo}・Taipei {taipei}").format(
        tokyo=f"{datetime.now(TOKYO):%H:%M}", taipei=f"{datetime.now(TAIPEI):%H:%M}"
    )


class Rows(QListWidget):
    """The warnings; Enter or a click goes to the record, Escape closes."""

    opened = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentRow())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class StatusLine(QFrame):
    """``warning_chosen(page, row id)`` when a warning was picked, ``decisions_chosen`` for what must be decided.

    ``all_asked`` for the window with all warnings of the itinerary.
    """

    warning_chosen = Signal(str, str)
    all_asked = Signal()
    decisions_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setMinimumHeight(26)
        self.warnings: list[Warned] = []
        self._saved = ""
        self._said, self._undone = "", False
        self.saved = Label()
        self.offline_icon = Label()
        self.offline = Label()
        self.clock = Label()
        self.action = Label()
        self.practice = Chip("warn")
        self.practice.hide()
        self.exchanged = Label()
        self._last: tuple[int, str] | None = None
        self._waiting = 0
        self.decisions = QPushButton()
        self.decisions.setProperty("role", "badge")
        self.decisions.clicked.connect(self.decisions_chosen)
        self.decisions.hide()
        self.badge = QPushButton()
        self.badge.setProperty("role", "badge")
        self.badge.clicked.connect(self.show_warnings)
        self.badge.hide()
        self.popup: QFrame | None = None
        self.list: Rows | None = None
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(24)
        near = QHBoxLayout()
        near.setSpacing(5)
        near.addWidget(self.offline_icon)
        near.addWidget(self.offline)
        row.addWidget(self.saved)
        row.addLayout(near)
        row.addWidget(self.clock)
        row.addWidget(self.exchanged)
        row.addWidget(self.practice, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.action)
        row.addStretch(1)
        row.addWidget(self.decisions)
        row.addWidget(self.badge)
        bind(self.exchanged.setText, self._exchanged_text)
        bind(self.decisions.setText, self._decisions_text)
        bind(self.decisions.setAccessibleName, self._decisions_text)
        bind(self.decisions.setToolTip, N_("Show what must be decided (Ctrl+E)"))
        bind(self.saved.setText, self._saved_text)
        bind(self.offline.setText, N_("Offline・data only on this computer"))
        bind(self.clock.setText, clocks)
        bind(self.practice.setText, N_("For practice"))
        bind(self.practice.setToolTip, N_("This file holds the sample. Keep real people in a file of your own."))
        bind(self.action.setText, self._action_text, owner=self.action)
        bind(self.badge.setText, self._badge_text)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(60_000 - datetime.now().second * 1000)
        follow(self._on_language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Rather leave out what matters least than cut every sentence in two."""
        self.exchanged.setVisible(self._last is not None)
        for label in (self.action, self.offline, self.clock):
            label.show()
        for label in (self.action, self.offline, self.clock, self.exchanged):
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                break
            label.hide()

    def _on_language(self) -> None:
        self._write_list()
        self._fit()

    def decorate(self) -> None:
        """The icons, once the first frame is painted."""
        from desktop.ui import icons

        icons.bind_icon(self.badge.setIcon, "warning", "amber")
        icons.bind_icon(self.decisions.setIcon, "exchange", "amber")
        self.offline_icon.setPixmap(icons.pixmap("offline", "muted", 13))
        theme.watch.changed.connect(self._recolour)

    def _recolour(self) -> None:
        from desktop.ui import icons

        self.offline_icon.setPixmap(icons.pixmap("offline", "muted", 13))

    def _tick(self) -> None:
        self._timer.start(60_000 - datetime.now().second * 1000)
        self.clock.setText(clocks())
        self.exchanged.setText(self._exchanged_text())

    def show_saved(self, label: str = "", undone: bool = False) -> None:
        """All is on the disk as of now; ``label`` is the marked name of the action that was done, or taken back."""
        self._saved = f"{datetime.now():%H:%M}"
        self._said, self._undone = label, undone
        self.saved.setText(self._saved_text())
        self.action.setText(self._action_text())
        self._fit()

    def _action_text(self) -> str:
        action = _(self._said) if self._said else ""
        return _("Taken back: {action}").format(action=action) if action and self._undone else action

    def _saved_text(self) -> str:
        return _("Saved {time}").format(time=self._saved) if self._saved else ""

    def show_exchange(self, waiting: int, last: tuple[int, str] | None) -> None:
        """How many decisions wait, and when (wall ms) whose file was brought in last."""
        self._waiting, self._last = waiting, last
        self.decisions.setVisible(waiting > 0)
        self.decisions.setText(self._decisions_text())
        self.decisions.setAccessibleName(self._decisions_text())
        self.exchanged.setText(self._exchanged_text())
        self._fit()

    def _decisions_text(self) -> str:
        return _("{count} to decide").format(count=self._waiting)

    def _exchanged_text(self) -> str:
        if self._last is None:
            return ""
        when, author = self._last
        return _("Last exchange: {when} ({laptop})").format(when=moment(when), laptop=laptop(author))

    def _badge_text(self) -> str:
        return _("{count} to look at").format(count=len(self.warnings))

    def show_warned(self, warnings: Sequence[Warned]) -> None:
        """Count these in the badge; none hides it."""
        self.warnings = list(warnings)
        self.badge.setText(self._badge_text())
        self.badge.setAccessibleName(self._badge_text())
        self.badge.setVisible(bool(warnings))
        self._fit()
        self._write_list()

    def show_warnings(self) -> None:
        """Open the list above the badge."""
        if self.popup is None:
            self._make_popup()
        assert self.popup is not None and self.list is not None
        if self.popup.isVisible():
            self._close()
            return
        self._write_list()
        width = 460
        height = min(sum(self.list.sizeHintForRow(n) for n in range(self.list.count())) + 54, 388)
        corner = self.mapTo(self.window(), QPoint(self.width() - width - 12, -height - 6))
        self.popup.setGeometry(max(corner.x(), 8), max(corner.y(), 8), width, height)
        self.popup.show()
        self.popup.raise_()
        self.list.setFocus()

    def _make_popup(self) -> None:
        self.popup = QFrame(self.window())
        self.popup.setObjectName("popup")
        self.list = Rows(self.popup)
        self.list.setObjectName("searchResults")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bind(self.list.setAccessibleName, N_("To look at"))
        self.list.opened.connect(self._open)
        self.list.itemClicked.connect(lambda item: self._open(self.list.row(item) if self.list else -1))
        self.list.left.connect(self._close)
        column = QVBoxLayout(self.popup)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.list)
        self.all_button = QPushButton()
        self.all_button.setProperty("role", "link")
        bind(self.all_button.setText, N_("All of them, and accept…"))
        self.all_button.clicked.connect(self._ask_all)
        column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask_all(self) -> None:
        self._close()
        self.all_asked.emit()

    def _write_list(self) -> None:
        if self.list is None:
            return
        self.list.clear()
        for warned in self.warnings[:LISTED]:
            self.list.addItem(QListWidgetItem(warned.notice.text(_)))
        self.list.setCurrentRow(0)

    def _open(self, place: int) -> None:
        if 0 <= place < len(self.warnings):
            self._close()
            self.warning_chosen.emit(self.warnings[place].page, self.warnings[place].row_id)

    def _close(self) -> None:
        if self.popup is not None:
            self.popup.hide()
            self.badge.setFocus()
