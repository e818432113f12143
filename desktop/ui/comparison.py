"""Two people field by field: what each says, and what will stand. A cell that is pressed is what stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop import i18n
from desktop.domain import labels, shown
from desktop.i18n import N_, _
from desktop.store import attachments, joining
from desktop.store.comparing import BOTH, COLUMNS, Side, together
from desktop.ui import theme
from desktop.ui.labels import tip
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store

FIRST, SECOND, RESULT = 1, 2, 3  # columns of the table; RESULT as a choice: both
PICTURES = {
    attachments.PHOTO: N_("Photograph"),
    attachments.CARD: N_("Front of the card"),
    attachments.CARD_BACK: N_("Back of the card"),
}
NUMBERS = ("phone", "mobile", "email")
ICON = QSize(84, 52)
MARK, FREE, AIR = "● ", "○ ", 8


class Line(NamedTuple):
    """A row: ``key`` a column or a purpose of a picture, "" for what goes together in any case."""

    key: str
    label: str
    texts: tuple[str, str]
    open: bool  # whether there is anything to choose
    both: bool = False


class Comparison(QTableWidget):
    """Enter, Space or a click on one of the two values chooses it; on the last column of a text, both together."""

    def __init__(self, store: Store) -> None:
        super().__init__(0, 4)
        self.store = store
        self.sides: tuple[Side, Side] | None = None
        self.lines: list[Line] = []
        self.chosen: dict[str, int] = {}
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setIconSize(ICON)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(24)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bind(self.setAccessibleName, N_("What stays of each"))
        self.cellClicked.connect(self.choose)

    def show_sides(self, sides: tuple[Side, Side] | None) -> None:
        """Show two people; of each field what one of them says alone, else what the first says, of texts both."""
        same = sides is not None and self.sides is not None and {one.id for one in sides} == {s.id for s in self.sides}
        self.sides = sides
        if not same:
            self.chosen = {}
        self.retranslate()

    def start(self) -> None:
        """The cursor on the first thing to choose."""
        row = next((place for place, line in enumerate(self.lines) if line.open), 0)
        if self.lines:
            self.setCurrentCell(row, FIRST)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def choice(self, line: Line) -> int:
        """What stays of a row."""
        usual = RESULT if line.both else FIRST if line.texts[0] or not line.texts[1] else SECOND
        return self.chosen.get(line.key, usual)

    def choose(self, row: int, column: int) -> None:
        """This cell is what stays."""
        line = self.lines[row]
        if not line.open or column < FIRST or (column == RESULT and not line.both):
            return
        self.chosen[line.key] = column
        self._write(row)
        self._write_result_of_numbers()
        self._fit_rows()

    def values(self) -> dict[str, Any]:
        """Person columns as they shall stand in the first of the two."""
        if self.sides is None:
            return {}
        found = {}
        for line in self.lines:
            if line.key in COLUMNS:
                found[line.key] = self._value(line)
        return found

    def pictures(self) -> dict[str, str]:
        """Purpose -> the person whose picture stays."""
        if self.sides is None:
            return {}
        return {
            line.key: self.sides[1 if self.choice(line) == SECOND else 0].id
            for line in self.lines
            if line.key in PICTURES and line.open
        }

    def _value(self, line: Line) -> Any:
        assert self.sides is not None
        first, second = (side.row[line.key] for side in self.sides)
        choice = self.choice(line)
        return together(line.key, first, second) if choice == RESULT else second if choice == SECOND else first

    def retranslate(self) -> None:
        """Everything here is written anew."""
        where = (self.currentRow(), self.currentColumn())
        self.lines = self._lines()
        with QSignalBlocker(self):
            names = [one.name.get(i18n.current()) for one in self.sides] if self.sides else ["", ""]
            self.setHorizontalHeaderLabels(["", *names, _("Will be")])
            self.setRowCount(len(self.lines))
            for row in range(len(self.lines)):
                self._write(row)
            self._write_result_of_numbers()
            if where[0] >= 0 and self.lines:
                self.setCurrentCell(min(where[0], len(self.lines) - 1), max(where[1], FIRST))
        self._fit_rows()

    def _fit_rows(self) -> None:
        """As high as their texts, and some air."""
        self.resizeRowsToContents()
        for row in range(self.rowCount()):
            self.setRowHeight(row, self.rowHeight(row) + AIR)

    def _lines(self) -> list[Line]:
        if self.sides is None:
            return []
        code = i18n.current()
        first, second = self.sides
        found = []
        for column in COLUMNS:
            values = (first.row[column], second.row[column])
            if any(values):
                texts = tuple(self._said(column, value, code) for value in values)
                differ = values[0] != values[1] and all(values)
                label = labels.label("person", column).text(_)
                found.append(Line(column, label, (texts[0], texts[1]), differ, differ and column in BOTH))
        for purpose, title in PICTURES.items():
            shas = [side.pictures.get(purpose, "") for side in self.sides]
            if any(shas):
                found.append(Line(purpose, _(title), (shas[0], shas[1]), all(shas) and shas[0] != shas[1]))
        together_: tuple[tuple[str, Callable[[Side], str]], ...] = (
            (_("Posts"), lambda side: "\n".join(post.get(code) for post in side.posts)),
            (_("Further numbers"), lambda side: "\n".join(side.further)),
            (_("Meetings"), lambda side: str(side.met or "")),
            (_("Member of delegations"), lambda side: str(side.trips or "")),
            (_("Travel data"), lambda side: _("present") if side.personal else ""),
        )
        for title, said in together_:
            if said(first) or said(second):
                found.append(Line("", title, (said(first), said(second)), False))
        return found

    def _said(self, column: str, value: Any, code: str) -> str:
        return shown.shown("person", column, {column: value}, code) if value else ""

    def _write(self, row: int) -> None:
        line = self.lines[row]
        choice = self.choice(line)
        self._put(row, 0, line.label, faint=True)
        for column, text in ((FIRST, line.texts[0]), (SECOND, line.texts[1])):
            mark = (MARK if choice in (column, RESULT) else FREE) if line.open else ""
            if line.key in PICTURES:
                self._put(row, column, mark.strip(), sha=text, strong=line.open and choice == column)
            else:
                off = line.open and choice not in (column, RESULT)
                self._put(row, column, f"{mark}{text}" if text else "", faint=off)
        if line.key in PICTURES:
            kept = line.texts[1 if choice == SECOND else 0] or line.texts[0] or line.texts[1]
            self._put(row, RESULT, "", sha=kept)
        elif line.key:
            self._put(row, RESULT, self._said(line.key, self._value(line), i18n.current()), strong=True)
        else:
            texts = [text for text in line.texts if text]
            numbers = all(text.isdecimal() for text in texts)
            lines = list(dict.fromkeys(part for text in texts for part in text.split("\n")))
            self._put(row, RESULT, _("all of both") if numbers else "\n".join(lines), strong=not numbers)

    def _write_result_of_numbers(self) -> None:
        """Another number that is not chosen stays as a further one: said where it is not chosen."""
        for row, line in enumerate(self.lines):
            if line.key in NUMBERS and line.open and len({joining.number_of(line.key, n) for n in line.texts}) > 1:
                kept = self._said(line.key, self._value(line), i18n.current())
                also = line.texts[0 if self.choice(line) == SECOND else 1]
                further = _("and further: {number}").format(number=also)
                self._put(row, RESULT, f"{kept}\n{further}", strong=True)

    def _put(
        self, row: int, column: int, text: str, *, faint: bool = False, strong: bool = False, sha: str = ""
    ) -> None:
        item = QTableWidgetItem(text)
        item.setToolTip(tip(text))
        item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if faint:
            item.setForeground(theme.color("muted"))
        if strong:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(font)
        if sha:
            image = QImage.fromData(attachments.read(self.store, sha) or b"")
            if not image.isNull():
                ratio = Qt.AspectRatioMode.KeepAspectRatio
                small = image.scaled(ICON * 2, ratio, Qt.TransformationMode.SmoothTransformation)
                item.setIcon(QIcon(QPixmap.fromImage(small)))
                item.setSizeHint(ICON + QSize(30, 8))
        if column:
            line = self.lines[row]
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.label} {text}")
        self.setItem(row, column, item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose(self.currentRow(), self.currentColumn())
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The labels as narrow as they may be, the rest in three."""
        super().resizeEvent(event)
        width = self.viewport().width()
        first = min(130, width // 5)
        for column in (FIRST, SECOND, RESULT):
            self.setColumnWidth(column, (width - first) // 3)
        self.setColumnWidth(0, first)
        self._fit_rows()
