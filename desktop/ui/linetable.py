"""The lines of a file with what each would do: a table whose first column is ticked, and the words below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.ui.labels import Label, tip
from desktop.ui.text import bind

COLUMNS = 5  # what it would be, the line, two of the line's own, and what changes or why not
SAID = COLUMNS - 1


class LineTable(QTableWidget):
    """One line of the file a row; nothing is typed here."""

    def __init__(self) -> None:
        super().__init__(0, COLUMNS)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(SAID, QHeaderView.ResizeMode.Stretch)
        bind(self.setAccessibleName, N_("Lines of the file"))

    def fill(self, own: tuple[str, str], widths: Sequence[int], rows: int, write: Callable[[], None]) -> int:
        """Write ``rows`` rows anew under translated headings; the place that was current."""
        row = max(self.currentRow(), 0)
        with QSignalBlocker(self):
            self.setHorizontalHeaderLabels([_("Would be"), _("Line"), *own, _("What changes, or why not")])
            self.setRowCount(rows)
            write()
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        return row

    def stay_at(self, row: int) -> None:
        """The cursor where it was, or on the last row."""
        if self.rowCount():
            self.setCurrentCell(min(row, self.rowCount() - 1), 0)

    def put(self, place: int, texts: Sequence[str], *, faint: bool, ticked: bool | None = None) -> None:
        """One row; ``ticked`` None is a line that cannot be taken."""
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(tip(text))
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            if faint:
                item.setForeground(self.palette().placeholderText())
            if column == 0 and ticked is not None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.setItem(place, column, item)

    def said_in(self, row: int) -> str:
        """The last column of a row."""
        item = self.item(row, SAID) if row >= 0 else None
        return item.text() if item else ""


def details_label(lines: int) -> Label:
    """All that is said of the current line, with room for so many lines; it can be copied."""
    made = Label()
    made.setWordWrap(True)
    made.setMinimumHeight(made.fontMetrics().lineSpacing() * lines)
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def complaint(field: str, why: Sentence) -> str:
    """The field, where there is one, and what is wrong with it."""
    return f"{field}：{why.text(_)}" if field else why.text(_)
