"""A short list inside a panel: the parts of a record (agenda points, hosts, participants, posts), each with its form.

Rows are picked with the arrow keys; below the list stands the form of the picked row, or of a new one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.i18n import N_, _
from desktop.store import records
from desktop.ui import icons, text
from desktop.ui.form import Form
from desktop.ui.labels import Label
from desktop.ui.record import Record
from desktop.ui.soon import soon

if TYPE_CHECKING:
    from desktop.store.tables import Row
    from desktop.ui.pages.page import Page


class Words(NamedTuple):
    """The marked messages of one kind of part."""

    title: str
    add: str
    edit: str
    delete: str


class Entry(NamedTuple):
    """One row: its id, what it says, and what a list that paints its rows by itself must know besides."""

    id: str
    text: str
    extra: Any = None


EXTRA = Qt.ItemDataRole.UserRole + 1


class Rows(QListWidget):
    """A list as high as its rows; Delete deletes, Alt+arrows and the mouse move."""

    delete_asked = Signal()
    move_asked = Signal(int)
    dropped = Signal(int, int)  # from which row, before which row

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("parts")
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Take the height that the rows need at the present width."""
        self.setVisible(self.count() > 0)
        if self.count():
            self.doItemsLayout()
            last = self.visualItemRect(self.item(self.count() - 1))
            self.setFixedHeight(last.bottom() + self.verticalOffset() + 2 * self.frameWidth() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            soon(self, self.fit)  # the viewport takes its new width after this

    def let_drag(self) -> None:
        """Rows may be dragged to another place."""
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where; the row itself moves when the store says so."""
        row = self.indexAt(event.position().toPoint()).row()
        below = self.dropIndicatorPosition() == QListWidget.DropIndicatorPosition.BelowItem
        target = self.count() if row < 0 else row + int(below)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.dropped.emit(self.currentRow(), target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_asked.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class Parts(QWidget):
    """The list, its buttons and the form of the picked row."""

    changed = Signal()

    def __init__(
        self,
        page: Page,
        words: Words,
        table: type[Row],
        make_form: Callable[[], Form],
        read: Callable[[str], list[Entry]],
        *,
        owner_column: str,
        fixed: Callable[[], dict[str, Any]] = dict,
        defaults: Callable[[], dict[str, Any]] = dict,
        ordered: bool = True,
        headed: bool = True,
        quick: QWidget | None = None,
        rows: Rows | None = None,
        history: bool = True,
        chained: bool = True,
    ) -> None:
        """``headed``: with a title of its own; ``quick``: what adds a row without the form; ``chained``: a new row of
        an ordered list stands last, and the form of one more follows it.
        """
        super().__init__()
        self.page, self.words, self.table, self._make_form = page, words, table, make_form
        self._read, self._owner_column, self._fixed, self._defaults = read, owner_column, fixed, defaults
        self._ordered, self._headed, self.quick, self._history = ordered, headed, quick, history
        self._chained = ordered and chained
        self.owner = ""
        self.title = Label(parent=self)
        self.title.setProperty("role", "heading")
        self.list = rows or Rows()
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemClicked.connect(lambda _item: self._on_row(self.list.currentRow()))
        self.list.delete_asked.connect(self.delete)
        self.list.move_asked.connect(self.move_row)
        self.list.dropped.connect(self.drop_row)
        if ordered:
            self.list.let_drag()
        self.add_button = icons.button(self, "add", N_("Add"))
        self.up_button = icons.button(self, "up", N_("Move up"))
        self.down_button = icons.button(self, "down", N_("Move down"))
        self.history_button = icons.button(self, "history", N_("History (Ctrl+H)"))
        self.history_button.clicked.connect(page.desk.history_asked)
        self.delete_button = icons.button(self, "delete", N_("Delete"))
        self.add_button.clicked.connect(self.start_new)
        self.up_button.clicked.connect(lambda: self.move_row(-1))
        self.down_button.clicked.connect(lambda: self.move_row(1))
        self.delete_button.clicked.connect(self.delete)
        self.done_button = QPushButton(self)
        self.done_button.clicked.connect(self._on_done)
        self.cancel_button = QPushButton(self)
        self.cancel_button.clicked.connect(self.close_form)
        self._lay_out()
        self.editor.hide()
        self.retranslate()
        self._enable()
        text.follow(self._on_language)

    @cached_property
    def form(self) -> Form:
        """The form, made when a row is first opened: a panel has four of these, and few are ever used."""
        made = self._make_form()
        self._inner.insertWidget(0, made)
        return made

    @cached_property
    def record(self) -> Record:
        """What binds the form to a row; made with the form."""
        made = Record(self.page, self.form, self.table, self.words.edit, self.words.add)
        made.added.connect(self._on_added)
        made.edited.connect(self._on_edited)
        return made

    @property
    def _made(self) -> bool:
        return "record" in self.__dict__

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        head.addWidget(self.title, int(self._headed))
        self.title.setVisible(self._headed)
        if not self._headed and self.quick is not None:
            head.addWidget(self.quick, 1)
        elif not self._headed:
            head.addStretch(1)
        for button in (self.up_button, self.down_button, self.history_button, self.delete_button, self.add_button):
            head.addWidget(button)
        self.editor = QWidget(self)
        self.editor.setObjectName("partEditor")
        inner = self._inner = QVBoxLayout(self.editor)
        inner.setContentsMargins(8, 8, 8, 8)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.done_button)
        inner.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8 if self._headed else 0, 0, 0)
        layout.setSpacing(4)
        if self._headed:
            layout.addLayout(head)
            layout.addWidget(self.list)
            if self.quick is not None:
                layout.addWidget(self.quick)
        else:
            layout.addWidget(self.list)
            layout.addLayout(head)
        layout.addWidget(self.editor)

    def show_owner(self, owner: str) -> None:
        """Show the parts of another record."""
        if owner != self.owner:
            if self._made:
                self.record.leave()
            self.owner = owner
            self.close_form()
        self.refresh()

    def refresh(self) -> None:
        """Read the rows anew; the picked one stays picked."""
        kept = self._current()
        entries = self._read(self.owner) if self.owner else []
        self.list.blockSignals(True)
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(entry.text)
            item.setData(Qt.ItemDataRole.UserRole, entry.id)
            item.setData(EXTRA, entry.extra)
            if isinstance(entry.extra, QIcon):
                item.setIcon(entry.extra)
            self.list.addItem(item)
            if entry.id == kept:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.fit()
        self._enable()
        if not self._made:
            return
        if self.record.row_id and self.record.row_id not in {entry.id for entry in entries}:
            self.record.row_id = ""
            self.close_form()
        elif self.editor.isVisibleTo(self):
            self.record.reload()

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def _on_row(self, _row: int) -> None:
        row_id = self._current()
        if row_id:
            self.record.open(row_id)
            self._open_form()
        self._enable()

    def _open_form(self) -> None:
        self.editor.show()
        self.retranslate()

    def start_new(self) -> None:
        """An empty form for one more row."""
        if not self.owner:
            return
        fixed = {self._owner_column: self.owner, **self._fixed()}
        if self._chained:
            with self.page.store.read() as connection:
                place = records.next_position(connection, self.table, self._owner_column, self.owner)
            fixed["position"] = place
        self.list.setCurrentRow(-1)
        self.record.start_new(fixed, self._defaults())
        self._open_form()
        self.form.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_done(self) -> None:
        if self.record.is_new:
            if self.record.add() and self._chained:
                self.start_new()
            return
        if self.record.leave():
            self.close_form()

    def close_form(self) -> None:
        """Hide the form; text of an unfinished new row is forgotten, that of a row is written first."""
        if self._made:
            if self.record.is_new:
                self.record.discard()
            else:
                self.record.leave()
            self.record.row_id = ""
        self.list.setCurrentRow(-1)
        self.editor.hide()
        self._enable()

    def _on_added(self, _row_id: str) -> None:
        self.refresh()
        self.changed.emit()
        if not self._chained:
            self.close_form()

    def _on_edited(self) -> None:
        self.refresh()
        self.changed.emit()

    def delete(self) -> None:
        """Delete the picked row; undo brings it back."""
        row_id = self._current()
        if not row_id:
            return
        self.record.discard()
        self.record.row_id = ""
        self.remove_row(row_id)
        self.close_form()
        self.refresh()
        self.changed.emit()

    def remove_row(self, row_id: str) -> None:
        """Take one out of the store."""
        self.page.act(self.words.delete, records.remove, self.table, row_id)

    def _ids(self) -> list[str]:
        return [str(self.list.item(n).data(Qt.ItemDataRole.UserRole)) for n in range(self.list.count())]

    def move_row(self, step: int) -> None:
        """Move the picked row up (-1) or down (1)."""
        place = self.list.currentRow()
        if place >= 0 and 0 <= place + step < self.list.count():
            self.drop_row(place, place + step + (step > 0))

    def drop_row(self, place: int, target: int) -> None:
        """Put a row before the one that now stands at ``target``."""
        ids = self._ids()
        if not self._ordered or not 0 <= place < len(ids) or target in (place, place + 1):
            return
        moved = ids.pop(place)
        target -= target > place
        ids.insert(target, moved)
        self.page.do(N_("Change the order"), records.reorder, self.table, ids)
        self.refresh()
        self.list.setCurrentRow(target)
        self.changed.emit()

    def _enable(self) -> None:
        place = self.list.currentRow()
        picked = place >= 0
        self.delete_button.setEnabled(picked)
        self.history_button.setEnabled(picked)
        there = picked or (self._headed and self.quick is None)  # beside a line that adds, only what is of use now
        self.delete_button.setVisible(there)
        self.history_button.setVisible(there and self._history)
        self.up_button.setVisible(self._ordered and there)
        self.down_button.setVisible(self._ordered and there)
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(0 <= place < self.list.count() - 1)

    def retranslate(self) -> None:
        self.title.setText(_(self.words.title))
        self.list.setAccessibleName(_(self.words.title))
        new = self._made and self.record.is_new
        self.done_button.setText(_("Add") if new else _("Close"))
        self.cancel_button.setText(_("Cancel"))
        self.cancel_button.setVisible(new)

    def _on_language(self) -> None:
        self.retranslate()
        if self.owner:
            self.refresh()
