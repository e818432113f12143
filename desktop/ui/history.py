"""變更紀錄: who changed what of a record and when, in the words of its form, and any earlier value again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n
from desktop.domain import labels
from desktop.domain.shown import EMPTY, LookUp, shown
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import history, naming
from desktop.store.registers import read_row
from desktop.ui import dialogs
from desktop.ui.conflictrows import GAP, text_label
from desktop.ui.differences import clipped, names_in, shortened
from desktop.ui.labels import Label
from desktop.ui.moments import moment, who
from desktop.ui.record import Record
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.store.tables import Row

MOST = 200  # changes in the list
RESTORE = N_("Restore an earlier value")
SAID = {
    "made": N_("Added"),
    "deleted": N_("Deleted"),
    "returned": N_("Brought back"),
    "purged": N_("Personal data erased"),
}
NOT_HERE = N_("(not held here)")


class Change(NamedTuple):
    """One line: when and who, which field, from what to what, and whether it can be had again."""

    tx: str
    n: int
    when: str
    who: str
    field: str
    old: str
    new: str
    full: str
    can: bool


def changes_of(store: Store, table: type[Row], row_id: str) -> tuple[str, list[Change]]:
    """The name of a record and its history in the language of the screen, latest first."""
    entity, code = str(table.__tablename__), i18n.current()
    with store.read() as connection:
        entries = history.of_record(connection, table, row_id, store.replica)[:MOST]
        name = naming.names(connection, [(entity, row_id)]).get((entity, row_id), Pair())
        now = read_row(connection, table, row_id)
    look_up = names_in(store)
    said = name.get(code) or labels.name_of(entity).text(_)
    return said, [_change(entity, entry, look_up, now) for entry in entries]


def _change(entity: str, entry: history.Entry, look_up: LookUp, now: Mapping[str, Any]) -> Change:
    code = i18n.current()
    when, by = moment(entry.wall), who(entry.author, entry.mine)
    differs = entry.new is not None and any(now[column] != value for column, value in entry.new.items())
    can = differs or (entry.kind in ("made", "changed", "deleted") and not now["alive"])
    if entry.kind in ("made", "deleted", "returned", "purged"):
        full = shown(entity, "*", entry.new, code, look_up) if entry.kind == "made" and entry.new else ""
        return Change(entry.tx, entry.n, when, by, _(SAID[entry.kind]), "", clipped(full), full, can)
    only = labels.differing([entry.old, entry.new]) if entry.old and entry.new else ()
    if entry.register == "money":
        only = tuple(column for column in only if column == "rate")
    field = labels.label(entity, entry.register, only).text(_)
    old = shown(entity, entry.register, entry.old, code, look_up, only=only) if entry.old else _(EMPTY)
    new = shown(entity, entry.register, entry.new, code, look_up, only=only) if entry.new else _(NOT_HERE)
    return Change(entry.tx, entry.n, when, by, field, shortened(old), shortened(new), f"{old}\n→ {new}", can)


class HistoryDialog(QDialog):
    """The list; closing it leaves everything as it is."""

    def __init__(self, parent: QWidget | None, store: Store, table: type[Row], row_id: str) -> None:
        super().__init__(parent)
        self.store, self.table, self.row_id = store, table, row_id
        self.buttons: list[QPushButton] = []
        self.changes: list[Change] = []
        bind(self.setWindowTitle, N_("History"))
        self.heading = Label()
        self.heading.setProperty("role", "emptyTitle")
        self.heading.setWordWrap(True)
        self.problem = Label()
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.close_button = QPushButton()
        self.close_button.setDefault(True)
        bind(self.close_button.setText, N_("Close"))
        self.close_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.problem)
        column.addWidget(self.area, 1)
        column.addLayout(foot)
        room = self.screen().availableGeometry().size()
        self.resize(min(860, room.width() - 40), min(520, room.height() - 60))
        follow(self.write)
        self.write()
        self.close_button.setFocus()

    def write(self) -> None:
        """Read the record anew and list its changes."""
        name, self.changes = changes_of(self.store, self.table, self.row_id)
        kind = labels.name_of(str(self.table.__tablename__)).text(_)
        self.heading.setText(_("History of {name}").format(name=name) if name == kind else f"{name}　{kind}")
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.buttons = []
        row, head = self._grid_row("conflictHead")
        for place, text in enumerate((N_("When and who"), N_("Field"), N_("Before"), N_("Afterwards"))):
            head.addWidget(text_label(_(text), "label"), 0, place)
        column.addWidget(row)
        for change in self.changes:
            column.addWidget(self._row(change, change is self.changes[-1]))
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 8, 0)
        outer.addWidget(card)
        outer.addStretch(1)
        self.area.setWidget(holder)
        self.area.setAccessibleName(_("History"))

    def _grid_row(self, name: str) -> tuple[QFrame, QGridLayout]:
        row = QFrame()
        row.setObjectName(name)
        grid = QGridLayout(row)
        grid.setContentsMargins(10, 5, 10, 5)
        grid.setHorizontalSpacing(GAP)
        for place, stretch in enumerate((5, 5, 7, 7)):
            grid.setColumnStretch(place, stretch)
        probe = QPushButton(_("Restore this"))
        probe.setProperty("role", "decision")
        grid.addWidget(QWidget(), 0, 4)
        grid.setColumnMinimumWidth(4, probe.sizeHint().width())
        return row, grid

    def _row(self, change: Change, last: bool) -> QWidget:
        row, grid = self._grid_row("reportRow")
        row.setProperty("last", last)
        left = QVBoxLayout()
        left.setSpacing(1)
        left.addStretch(1)
        left.addWidget(text_label(change.when))
        left.addWidget(text_label(change.who, "small"))
        left.addStretch(1)
        grid.addLayout(left, 0, 0)
        grid.addWidget(text_label(change.field), 0, 1)
        grid.addWidget(text_label(change.old, "muted", change.full), 0, 2)
        grid.addWidget(text_label(change.new, "", change.full), 0, 3)
        if change.can:
            button = QPushButton(_("Restore this"))
            button.setProperty("role", "decision")
            button.setAccessibleName(f"{_('Restore this')}　{change.field}　{change.new}")
            button.clicked.connect(lambda: self.restore(change))
            self.buttons.append(button)
            grid.addWidget(button, 0, 4, Qt.AlignmentFlag.AlignVCenter)
        return row

    def restore(self, change: Change) -> None:
        """Give the field this value again, as one action that can be undone."""
        self.problem.hide()
        try:
            self.store.do(RESTORE, history.restore, change.tx, change.n)
        except UserError as error:
            sentence = error.sentence
            bind(self.problem.setText, lambda: sentence.text(_))
            self.problem.show()
        self.write()
        self.close_button.setFocus()


def record_at(widget: QWidget | None, page: QWidget) -> Record | None:
    """The record that the person works on: around ``widget`` (the focus), else the first one that ``page`` shows."""
    while widget is not None:
        found = getattr(widget, "record", None) if not isinstance(widget, QDialog) else None
        if isinstance(found, Record) and found.row_id and found.form.isVisible():
            return found
        for made in widget.findChildren(Record, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if made.row_id:
                return made
        if widget is page:
            break
        widget = widget.parentWidget()
    return next((made for made in page.findChildren(Record) if made.row_id and made.form.isVisible()), None)


def show(parent: QWidget, store: Store, record: Record) -> None:
    """The history of a record, after what stands unwritten in its form was written."""
    record.leave()
    dialogs.run(HistoryDialog(parent, store, record.table, record.row_id))
