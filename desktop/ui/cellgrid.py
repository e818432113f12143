"""Cells typed or pasted from a spreadsheet: two lines of headings, Chinese and Japanese, then the figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableWidget, QTableWidgetItem

from desktop.domain.caselist import DataTable, parted, stored
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.ui import theme
from desktop.ui.labels import tip
from desktop.ui.text import follow

HEADS = 2  # lines of headings
LEAST, MOST = 72, 220  # pixels of a column
CHINESE, JAPANESE = N_("Heading (zh)"), N_("Heading (ja)")


class CellGrid(QTableWidget):
    """``typed`` with the columns to store after each change; ``pasted`` with text for an empty table.

    One line and one column more than there are stand empty at the end: whoever types there makes the table larger.
    """

    typed = Signal(dict)
    pasted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cellGrid")
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        self._shown: DataTable | None = None
        self._later = QTimer(self, singleShot=True, interval=0)  # several cells that change at once are one action
        self._later.timeout.connect(lambda: self.typed.emit(self.columns()))
        self.itemChanged.connect(lambda _item: self._later.start())
        follow(self._name_rows)

    def show_table(self, table: DataTable) -> None:
        """Show these cells; the cursor stays where it is."""
        same = self._shown is not None and table.id == self._shown.id
        grown = self.rowCount() == HEADS + len(table.rows) + 1 and self.columnCount() == len(table.heads) + 1
        if same and grown and self.columns() == stored(table.heads, table.rows):
            self._shown = table  # a cell that is just being typed into stays open
            return
        place = (self.currentRow(), self.currentColumn()) if same else (HEADS, 0)
        self._shown = table
        wide = len(table.heads)
        lines = [[head.zh for head in table.heads], [head.ja for head in table.heads], *map(list, table.rows)]
        with QSignalBlocker(self):
            self.clear()
            self.setRowCount(len(lines) + 1)
            self.setColumnCount(wide + 1)
            for row, line in enumerate([*lines, []]):
                for column in range(wide + 1):
                    self._put(row, column, line[column] if column < len(line) else "", table)
            self._size()
            self.setCurrentCell(min(place[0], self.rowCount() - 1), min(max(place[1], 0), wide))
        self._name_rows()

    def _put(self, row: int, column: int, text: str, table: DataTable) -> None:
        item = QTableWidgetItem(text)
        item.setToolTip(tip(text))
        if row < HEADS:
            item.setBackground(QBrush(theme.color("head")))
            font = QFont(theme.font_for("zh_TW" if row == 0 else "ja"))
            font.setBold(True)
            item.setFont(font)
        elif column < len(table.heads) and table.numeric(column) and (parted(text) or not text):
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(row, column, item)

    def _size(self) -> None:
        measure = self.fontMetrics()
        for column in range(self.columnCount()):
            texts = [self.text(row, column) for row in range(self.rowCount())]
            wide = max(measure.horizontalAdvance(text) for text in texts) + 22
            self.setColumnWidth(column, min(max(wide, LEAST), MOST))

    def _name_rows(self) -> None:
        names = [_(CHINESE), _(JAPANESE), *(str(n) for n in range(1, self.rowCount() - HEADS)), "＋"]
        self.setVerticalHeaderLabels(names[: self.rowCount()])

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        item = self.item(row, column)
        return item.text().strip() if item is not None else ""

    def columns(self) -> dict[str, str]:
        """What is stored: ``heads_zh``, ``heads_ja`` and ``cells``."""
        lines = [
            [self.text(row, column).replace("\t", " ").replace("\n", " ") for column in range(self.columnCount())]
            for row in range(self.rowCount())
        ]
        if len(lines) < HEADS:
            return stored((), ())
        return stored([Pair(*both) for both in zip(lines[0], lines[1], strict=True)], lines[HEADS:])

    # Acting

    def set_cells(self, cells: Sequence[Sequence[str]], row: int, column: int) -> None:
        """Write a block of cells from a place on; the table grows as it needs."""
        with QSignalBlocker(self):
            self.setRowCount(max(self.rowCount(), row + len(cells)))
            self.setColumnCount(max([self.columnCount(), *(column + len(line) for line in cells)]))
            for down, line in enumerate(cells):
                for along, cell in enumerate(line):
                    self.setItem(row + down, column + along, QTableWidgetItem(cell.strip()))
        self.typed.emit(self.columns())

    def insert(self, line: bool) -> None:
        """An empty line above the present one, or an empty column before it."""
        with QSignalBlocker(self):
            if line:
                self.insertRow(max(self.currentRow(), HEADS))
            else:
                self.insertColumn(max(self.currentColumn(), 0))
        self.typed.emit(self.columns())

    def remove(self, line: bool) -> None:
        """The lines, or the columns, in which something is chosen; headings of columns are emptied, never removed."""
        places = {index.row() if line else index.column() for index in self.selectedIndexes()}
        with QSignalBlocker(self):
            for place in sorted(places, reverse=True):
                if not line:
                    self.removeColumn(place)
                elif place >= HEADS:
                    self.removeRow(place)
        self.typed.emit(self.columns())

    def paste(self) -> None:
        """Cells from the present one on; into an empty table whatever was read of a whole one."""
        said = QApplication.clipboard().text()
        if not said.strip():
            return
        if not any(self.columns().values()):
            self.pasted.emit(said)
            return
        lines = [line.split("\t") for line in said.replace("\r\n", "\n").rstrip("\n").split("\n")]
        self.set_cells(lines, max(self.currentRow(), 0), max(self.currentColumn(), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            with QSignalBlocker(self):
                for index in self.selectedIndexes():
                    self.setItem(index.row(), index.column(), QTableWidgetItem(""))
            self.typed.emit(self.columns())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.setCurrentCell(min(self.currentRow() + 1, self.rowCount() - 1), self.currentColumn())
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        chosen = self.selectedRanges()
        if chosen:
            block = chosen[0]
            lines = [
                "\t".join(self.text(row, column) for column in range(block.leftColumn(), block.rightColumn() + 1))
                for row in range(block.topRow(), block.bottomRow() + 1)
            ]
            QApplication.clipboard().setText("\n".join(lines))
