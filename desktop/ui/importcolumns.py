"""Which column of a table is what: each with its name, samples from the file, and what it is taken for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from desktop import i18n
from desktop.domain.text import Pair
from desktop.exchange.itinerary_columns import COLUMNS
from desktop.exchange.itinerary_table import Layout, recognise
from desktop.i18n import N_, _
from desktop.sheets import ENCODINGS, Cell, Sheet
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.text import bind, follow

Decided = TypeVar("Decided")  # a frozen dataclass with sheet, encoding, delimiter, header and columns
SAMPLES = 4
DELIMITERS = {",": N_("Comma"), "\t": N_("Tab"), ";": N_("Semicolon")}
LETTERS = {
    "utf-8": "UTF-8",
    "cp950": "Big5 (cp950)",
    "cp932": "Shift_JIS (cp932)",
    "utf-16": "UTF-16",
    "big5hkscs": "Big5-HKSCS",
    "euc_jp": "EUC-JP",
    "gb18030": "GB 18030",
}


HINT = N_("A date and a title are needed. What is empty in the file overwrites nothing.")


class Named(Protocol):
    """A column that a table may have."""

    @property
    def key(self) -> str: ...

    @property
    def name(self) -> Pair: ...


class ColumnsPage(Widget):
    """``reread`` when the file must be read another way. ``find`` recognises the columns of a table."""

    reread = Signal()

    def __init__(
        self, columns: Sequence[Named] = COLUMNS, find: Callable[[Sheet], Any] = recognise, hint: str = HINT
    ) -> None:
        super().__init__()
        self._columns, self._find = columns, find
        self._sheet: Sheet | None = None
        self._layout = Layout(-1, {})
        self.sheet_box, self.encoding_box, self.delimiter_box, self.header_box = Combo(), Combo(), Combo(), Combo()
        self._labels = {
            self.sheet_box: N_("Sheet"),
            self.encoding_box: N_("Encoding"),
            self.delimiter_box: N_("Separator"),
            self.header_box: N_("Row with the names of the columns"),
        }
        top = QHBoxLayout()
        top.setSpacing(6)
        self._beside: dict[Combo, Label] = {}
        for box, name in self._labels.items():
            label = self._beside[box] = Label()
            label.setProperty("role", "label")
            label.setBuddy(box)
            bind(label.setText, name)
            box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
            bind(box.setAccessibleName, name)
            top.addWidget(label)
            top.addWidget(box)
            top.addSpacing(10)
        top.addStretch(1)
        for box in (self.sheet_box, self.encoding_box, self.delimiter_box):
            box.activated.connect(lambda _place: self.reread.emit())
        self.header_box.activated.connect(lambda _place: self._on_header())
        self.lost = Label()
        self.lost.setProperty("role", "problem")
        self.lost.setWordWrap(True)
        bind(self.lost.setText, N_("Some letters cannot be read in this encoding. Choose another one."))
        self.table = QTableWidget(0, 3)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        bind(self.table.setAccessibleName, N_("Columns of the file"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.hint = Label()
        self.hint.setProperty("role", "small")
        self.hint.setWordWrap(True)
        bind(self.hint.setText, hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.lost)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        follow(self._write)

    def show_sheet(self, sheet: Sheet, layout: Any) -> None:
        """A file as it was read, with its columns as they were recognised."""
        self._sheet, self._layout = sheet, Layout(layout.header, layout.columns)
        self._write()

    def _write(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        of_text = sheet.kind == "csv"
        self._fill(self.sheet_box, [(name, name) for name in sheet.names], sheet.sheet, len(sheet.names) > 1)
        self._fill(self.encoding_box, [(LETTERS[name], name) for name in ENCODINGS], sheet.encoding, of_text)
        signs = [(_(name), sign) for sign, name in DELIMITERS.items()]
        self._fill(self.delimiter_box, signs, sheet.delimiter, of_text)
        rows = [(str(row.number), place) for place, row in enumerate(sheet.rows[:20])]
        self._fill(self.header_box, [(_("None"), -1), *rows], self._layout.header, True)
        self.lost.setVisible(sheet.lost)
        self._write_columns(sheet)

    def _fill(self, box: Combo, entries: Sequence[tuple[str, object]], current: object, shown: bool) -> None:
        box.clear()
        for text, value in entries:
            box.addItem(text, value)
        box.setCurrentIndex(max(box.findData(current), 0))
        box.setVisible(shown)
        self._beside[box].setVisible(shown)

    def _write_columns(self, sheet: Sheet) -> None:
        code, names = i18n.current(), sheet.rows[self._layout.header].cells if self._layout.header >= 0 else ()
        below = sheet.rows[self._layout.header + 1 :]
        self.table.setHorizontalHeaderLabels([_("Column of the file"), _("What stands in it"), _("Is taken as")])
        self.table.setRowCount(sheet.width)
        for place in range(sheet.width):
            name = _shown(names[place]) if place < len(names) else ""
            found = [_shown(row.cells[place]) for row in below if place < len(row.cells)]
            samples = list(dict.fromkeys(text for text in found if text))[:SAMPLES]
            self.table.setItem(place, 0, QTableWidgetItem(name or f"({place + 1})"))
            self.table.setItem(place, 1, QTableWidgetItem(" ｜ ".join(samples)))
            box = Combo()
            box.addItem(_("(not imported)"), "")
            for column in self._columns:
                box.addItem(column.name.get(code), column.key)
            box.setCurrentIndex(max(box.findData(self._layout.columns.get(place, "")), 0))
            box.activated.connect(lambda _index, at=place: self._on_column(at))
            box.setAccessibleName(_("{column} is taken as").format(column=name or place + 1))
            self.table.setCellWidget(place, 2, box)
            self.setTabOrder(self.box(place - 1) if place else self.table, box)
        self.table.setColumnWidth(0, 220)
        self.table.setColumnWidth(2, 240)
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 14)
        if sheet.width:
            self.table.setCurrentCell(0, 0)

    def box(self, place: int) -> Combo:
        """The choice of a column."""
        found = self.table.cellWidget(place, 2)
        assert isinstance(found, Combo)
        return found

    def _on_column(self, place: int) -> None:
        """A key belongs to one column: another one that had it gives it up."""
        key = self.box(place).currentData()
        columns = {p: k for p, k in self._layout.columns.items() if p != place and (k != key or not key)}
        self._layout = Layout(self._layout.header, {**columns, **({place: key} if key else {})})
        for other in range(self.table.rowCount()):
            if other != place and key and self.box(other).currentData() == key:
                self.box(other).setCurrentIndex(0)

    def _on_header(self) -> None:
        """The names stand in another row."""
        header = self.header_box.currentData()
        columns = self._layout.columns
        if self._sheet is not None and header >= 0:
            one = replace(self._sheet, rows=self._sheet.rows[header : header + 1])
            columns = self._find(one).columns or columns
        self._layout = Layout(header, columns)
        self._write()
        self.header_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def source(self, options: Decided) -> Decided:
        """The options with how the file is read."""
        assert self._sheet is not None
        of_text = self._sheet.kind == "csv"
        return replace(  # type: ignore[type-var]
            options,
            sheet=self.sheet_box.currentData() or "",
            encoding=self.encoding_box.currentData() if of_text else "",
            delimiter=self.delimiter_box.currentData() if of_text else "",
        )

    def options(self, options: Decided) -> Decided:
        """The options with which column is what, as it stands here."""
        known = {column.key for column in self._columns}
        columns = {place: key for place, key in self._layout.columns.items() if key in known}
        return replace(self.source(options), header=self._layout.header, columns=columns)  # type: ignore[type-var]

    def names(self) -> dict[str, str]:
        """What the header calls each column, with the key that it is taken as ("" for none)."""
        if self._sheet is None or self._layout.header < 0:
            return {}
        cells = self._sheet.rows[self._layout.header].cells
        found = {place: _shown(cell) for place, cell in enumerate(cells)}
        return {name: self._layout.columns.get(place, "") for place, name in found.items() if name}


def _shown(cell: Cell) -> str:
    text = "" if cell is None else str(cell)
    return " ".join(text.split())[:60]
