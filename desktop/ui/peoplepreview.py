"""What a file of people would do to the directory: each line with what is new, what changes, what must be decided.

A telephone may send ten thousand cards, so the lines are a model: only those on the screen are ever written out.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from desktop import i18n
from desktop.domain import labels
from desktop.domain.words import COUNTRIES, WAYS, find
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.importing.people import PICTURES, Line, Preview, field_name
from desktop.importing.peoplelines import Change
from desktop.sheets import ENCODINGS
from desktop.ui.importcolumns import LETTERS
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label, tip
from desktop.ui.linetable import complaint, details_label
from desktop.ui.previewparts import (
    NOBODY_YET,
    TAKABLE,
    WHAT,
    add_box,
    counts_label,
    fill,
    first_question,
    kinds,
    offer,
    say_counts,
    taken,
)  # fmt: skip
from desktop.ui.text import bind, follow

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
GUESS = N_("Guess from the file")
NAMES = {"": GUESS, "zh": N_("Chinese"), "ja": N_("Japanese")}
SHOWN = ("kana", "phone", "mobile", "email")  # of somebody new
HEADS = (N_("Would be"), N_("Line"), N_("Name"), N_("Organisation"), N_("What changes, or why not"))


class Lines(QAbstractTableModel):
    """The lines of a preview, of which some may be passed over; a tick in the first column where one can be taken."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.preview: Preview | None = None
        self.places: list[int] = []
        self.left_out: set[int] = set()
        self._faint = QPalette().placeholderText()

    def show_lines(self, preview: Preview, places: list[int]) -> None:
        """Show these places of a preview."""
        self.beginResetModel()
        self.preview, self.places = preview, places
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """The line in a row of the table."""
        return self.preview.lines[self.places[row]] if self.preview and 0 <= row < len(self.places) else None

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.places)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _(HEADS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        line = self.line(index.row())
        if index.column() == 0 and line is not None and line.what in TAKABLE:
            found |= Qt.ItemFlag.ItemIsUserCheckable
        return found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._text(line, index.column())
            return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and line.what in TAKABLE:
            left = self.places[index.row()] in self.left_out
            return Qt.CheckState.Unchecked if left else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.ForegroundRole and line.what == "unchanged":
            return self._faint
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self.line(index.row()) is None:
            return False
        place = self.places[index.row()]
        (self.left_out.discard if Qt.CheckState(value) == Qt.CheckState.Checked else self.left_out.add)(place)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    @staticmethod
    def _text(line: Line, column: int) -> str:
        if column == 0:
            return _(WHAT[line.what])
        if column == 1:
            return str(line.number)
        if column == 2:
            return line.name.get(i18n.current())
        return line.company if column == 3 else "　".join(said(line)).replace("\n", " ")


class PreviewPage(Widget):
    """``ticked`` when a line is taken or left out; ``answered`` (place, person or NEW or "") when it is said who a line
    is; ``reconsidered`` when the file must be looked at anew.
    """

    ticked = Signal()
    answered = Signal(int, str)
    reconsidered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._decisions: Mapping[int, str] = {}
        self._asked: dict[int, tuple[tuple[str, str], ...]] = {}
        self.counts, self.details = counts_label(), details_label(3)
        self.only_box, self.names_box, self.encoding_box, self.who_box = QCheckBox(), Combo(), Combo(), Combo()
        self._who_label, self._encoding_label = Label(), Label()
        bind(self.only_box.setText, N_("Only what needs a look"))
        self.only_box.toggled.connect(lambda _on: self._list())
        top, asking, deciding = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.counts, 1)
        top.addWidget(self.only_box)
        names_label = Label()
        for row, label, box, name in (
            (asking, names_label, self.names_box, N_("Names without a language")),
            (asking, self._encoding_label, self.encoding_box, N_("Encoding")),
            (deciding, self._who_label, self.who_box, N_("Who is it?")),
        ):
            add_box(row, label, box, name)
        asking.addStretch(1)
        deciding.addStretch(1)
        self.who_box.setMinimumWidth(300)
        self.names_box.activated.connect(lambda _place: self.reconsidered.emit())
        self.encoding_box.activated.connect(lambda _place: self.reconsidered.emit())
        self.who_box.activated.connect(lambda _place: self._on_who())
        self.lines = Lines()
        self.lines.ticked.connect(self._on_ticked)
        self.table = QTableView()
        self.table.setModel(self.lines)
        self._set_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(deciding)
        column.addWidget(self.details)
        column.addLayout(asking)
        follow(self._write)
        self._write()

    def _set_table(self) -> None:
        table = self.table
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 12)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for place, width in enumerate((120, 56, 140, 220)):
            table.setColumnWidth(place, width)
        bind(table.setAccessibleName, N_("Lines of the file"))
        table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_details())

    def show_preview(self, preview: Preview, decisions: Mapping[int, str], *, cards: bool) -> None:
        """Show what a file would do; what was left out by hand stays so. The first open question is selected."""
        first = self.lines.preview is None
        if not first and self.lines.preview and len(self.lines.preview.lines) != len(preview.lines):
            self.lines.left_out.clear()
        self._decisions = decisions
        self._asked |= {place: line.candidates for place, line in enumerate(preview.lines) if line.candidates}
        self.lines.preview = preview
        self._encoding_label.setVisible(cards)
        self.encoding_box.setVisible(cards)
        row = self.table.currentIndex().row()
        self._list()
        if first:
            row = first_question(preview)
        self.table.setCurrentIndex(self.lines.index(max(row, 0), 0))

    def _list(self) -> None:
        """All lines, or those of which something is said beside what they change."""
        preview = self.lines.preview
        if preview is None:
            return
        only = self.only_box.isChecked()
        places = [n for n, line in enumerate(preview.lines) if not only or line.problems or line.notes]
        self.lines.show_lines(preview, places)
        self._count()
        self._show_details()

    def chosen(self) -> frozenset[int]:
        """Places of the lines that are taken."""
        return taken(self.lines.preview, self.lines.left_out)

    def names(self) -> str:
        """The language of names that say none: zh, ja, "" as the file looks."""
        return str(self.names_box.currentData() or "")

    def encoding(self) -> str:
        """The encoding of cards that name none; "" finds it out."""
        return str(self.encoding_box.currentData() or "")

    def _write(self) -> None:
        names, encoding = self.names(), self.encoding()
        fill(self.names_box, [(key, _(name)) for key, name in NAMES.items()], names)
        fill(self.encoding_box, [("", _(GUESS)), *((key, LETTERS[key]) for key in ENCODINGS)], encoding)
        self._count()
        self._show_details()
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()

    def _count(self) -> None:
        if self.lines.preview is not None:
            say_counts(self.counts, kinds(self.lines.preview, self.lines.left_out))

    def _on_ticked(self) -> None:
        self._count()
        self.ticked.emit()

    def _show_details(self) -> None:
        row = self.table.currentIndex().row()
        line = self.lines.line(row)
        place = self.lines.places[row] if line is not None else -1
        candidates = self._asked.get(place, ())
        offer(self._who_label, self.who_box, candidates, NOBODY_YET, self._decisions.get(place, ""))
        sign = "　" if line is not None and line.what == "added" else "\n"  # of somebody new a line is enough
        self.details.setText(sign.join(said(line)) if line is not None else "")

    def _on_who(self) -> None:
        row = self.table.currentIndex().row()
        if self.lines.line(row) is not None:
            self.answered.emit(self.lines.places[row], str(self.who_box.currentData()))


def said(line: Line) -> list[str]:
    """Why not, what changes, and what is worth reading: a text each."""
    found = [complaint(field_name(name) if name else "", why) for name, why in line.problems]
    found += [_told(change) for change in line.changes]
    if line.what == "added":
        title = next((text for post in line.posts for c in ("ja", "zh") if (text := post.values[f"title_{c}"])), "")
        told = [(Sentence(N_("Title of post")), title)]
        told += [(labels.label("person", name), line.person.get(name)) for name in SHOWN]
        told += [(Sentence(find(WAYS, way.kind).label), way.value) for way in line.ways]
        found += [f"{label.text(_)}：{text}" for label, text in told if text]
        found += [_(PICTURES[purpose]) for purpose in line.pictures]
    return found + [complaint(field_name(name) if name else "", why) for name, why in line.notes]


def _told(change: Change) -> str:
    if change.entity == "picture":
        return _(PICTURES[change.column])
    if change.entity == "contact_way":
        return f"{_(find(WAYS, change.column).label)}：＋{change.new}"
    label = labels.label(change.entity, change.column).text(_)
    return f"{label}：{_shown(change.column, change.old)} → {_shown(change.column, change.new)}"


def _shown(column: str, value: Any) -> str:
    if value in (None, ""):
        return "－"
    if column == "country":
        return _(find(COUNTRIES, str(value)).label)
    return value.isoformat() if isinstance(value, date) else str(value)
