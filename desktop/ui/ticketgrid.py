"""Flights and trains: a line for each member, for each journey the car, the seat and the booking code."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QBrush, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n
from desktop.domain import dates, warningseats
from desktop.domain.plan import Item, Traveller
from desktop.domain.warningclashes import People
from desktop.domain.warningfacts import Facts, item_name
from desktop.i18n import N_, _
from desktop.store import tickets as stored
from desktop.store.tickets import Grid, Written
from desktop.ui import theme
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.pages.boardcards import font, metrics
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.seating import SeatingDialog

Index = QModelIndex | QPersistentModelIndex
HEADS = {"bags": N_("Pieces of luggage"), "coach": N_("Car no."), "seat": N_("Seat"), "booking": N_("Booking code")}
WIDTHS = {"bags": 76, "coach": 62, "seat": 74, "booking": 108}
ROW, MOST_WARNINGS = 28, 3
NOT_TAKEN = "—"


class Column(NamedTuple):
    """``field`` as ``Written`` names it."""

    event_id: str
    field: str


class Tickets(QAbstractTableModel):
    """Members by journeys; what is typed goes to ``view.write``."""

    def __init__(self, view: TicketView) -> None:
        super().__init__(view)
        self.view = view
        self.grid: Grid | None = None
        self.members: list[Traveller] = []
        self.columns: list[Column] = []

    def show_grid(self, grid: Grid) -> None:
        """Read anew; the cursor stays where the lines are the same."""
        columns = [Column("", "bags")]
        for item in grid.journeys:
            fields = ("coach", "seat", "booking") if stored.has_cars(item) else ("seat", "booking")
            columns += [Column(item.id, field) for field in fields]
        members = [one for one in grid.plan.travellers if one.travels]
        same = columns == self.columns and [m.member_id for m in members] == [m.member_id for m in self.members]
        if not same:
            self.beginResetModel()
        self.grid, self.members, self.columns = grid, members, columns
        if not same:
            self.endResetModel()
        elif members:
            self.dataChanged.emit(self.index(0, 0), self.index(len(members) - 1, len(columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(members) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.members)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def takes(self, index: Index) -> bool:
        """Whether the member of this line takes the journey of this column."""
        column = self.columns[index.column()]
        member = self.members[index.row()].member_id
        return not column.event_id or self.grid is None or member in self.grid.coming[column.event_id]

    def text(self, index: Index) -> str:
        """What stands in a cell."""
        column, member = self.columns[index.column()], self.members[index.row()].member_id
        if self.grid is None:
            return ""
        if column.field == "bags":
            bags = self.grid.bags.get(member)
            return "" if bags is None else str(bags)
        ticket = self.grid.tickets.get((column.event_id, member))
        return str(getattr(ticket, column.field, ""))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        takes, text = self.takes(index), self.text(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return text or ("" if takes else NOT_TAKEN)
        if role == Qt.ItemDataRole.EditRole:
            return text
        if role == Qt.ItemDataRole.BackgroundRole and not takes:
            return QBrush(theme.color("head"))
        if role == Qt.ItemDataRole.ForegroundRole and not takes:
            return QBrush(theme.color("vermilion" if text else "faint"))
        if role == Qt.ItemDataRole.ToolTipRole and not takes:
            return _("Does not take this journey")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            who = self.members[index.row()].name.get(i18n.current())
            return f"{who} {self.headerData(index.column(), Qt.Orientation.Horizontal)} {text}".strip()
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or str(value) == self.text(index):
            return False
        self.view.write([self.cell(index, str(value))])
        return True

    def cell(self, index: Index, text: str) -> Written:
        """``text`` for the cell at ``index``."""
        column = self.columns[index.column()]
        return Written(column.event_id, self.members[index.row()].member_id, column.field, text)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _(HEADS[self.columns[section].field])
        code = i18n.current()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.members[section].name.get(code) or "○"
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Vertical:
            one = self.members[section]
            return "　".join(part for part in (one.organisation.get(code), one.title.get(code)) if part)
        if role == Qt.ItemDataRole.ToolTipRole and self.columns[section].event_id:
            return "\n".join(self.said_of(self.columns[section].event_id))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsEditable if self.takes(index) or self.text(index) else base

    def said_of(self, event_id: str) -> tuple[str, str]:
        """Two lines about a journey: its day and carrier, its route."""
        item: Item | None = next((one for one in (self.grid.journeys if self.grid else ()) if one.id == event_id), None)
        if item is None:
            return "", ""
        code = i18n.current()
        day = dates.short(item.when.start_date, code) if item.when else ""
        return f"{day} {item.carrier}".strip(), (item.route or item_name(item)).get(code)


class Head(QHeaderView):
    """Above the names of the columns, the journey to which they belong, over all of them."""

    def __init__(self, model: Tickets) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.tickets = model
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 3 * metrics(i18n.current(), theme.BODY - 0.75).height() + 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        code, columns, count = i18n.current(), self.tickets.columns, 0
        fm = metrics(code, theme.BODY - 0.75)
        while count < len(columns):
            last = count
            while last + 1 < len(columns) and columns[last + 1].event_id == columns[count].event_id:
                last += 1
            left = self.sectionViewportPosition(count)
            width = self.sectionViewportPosition(last) + self.sectionSize(last) - left
            painter.setPen(theme.color("line"))
            painter.drawLine(left + width - 1, 4, left + width - 1, self.height() - 4)
            for line, text in enumerate(self.tickets.said_of(columns[count].event_id)):
                painter.setFont(font(code, theme.BODY - 0.75, line == 1))
                painter.setPen(theme.color("ink"))
                shown = fm.elidedText(text, Qt.TextElideMode.ElideRight, width - 10)
                rect = QRect(left + 2, 5 + line * fm.height(), width - 6, fm.height())
                painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), shown)
            count = last + 1
        painter.end()


class Table(QTableView):
    """Typed into and pasted into like a sheet."""

    def __init__(self, view: TicketView, model: Tickets) -> None:
        super().__init__()
        self.view, self.tickets = view, model
        self.setModel(model)
        self.setHorizontalHeader(Head(model))
        side = self.verticalHeader()
        side.setDefaultSectionSize(ROW)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setShowGrid(True)
        self._colour()
        theme.watch.changed.connect(self._colour)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        model.modelReset.connect(self._size)

    def _colour(self) -> None:
        """Lines between the cells, as of a sheet, and square corners where two headings meet."""
        self.setStyleSheet(
            f"QTableView {{ gridline-color: {theme.palette().line}; }}"
            "QHeaderView::section:first, QHeaderView::section:last { border-radius: 0; }"
            "QAbstractScrollArea::corner { background: transparent; border: 0; }"
        )

    def _size(self) -> None:
        for place, column in enumerate(self.tickets.columns):
            self.setColumnWidth(place, WIDTHS[column.field])

    def chosen(self) -> list[QModelIndex]:
        """The selected cells from the left upper one on."""
        return sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column()))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Enter the cursor goes down, as in a sheet."""
        super().closeEditor(editor, hint)
        index = self.currentIndex()
        below = self.tickets.index(index.row() + 1, index.column())
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and below.isValid():
            self.selectionModel().setCurrentIndex(below, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif ctrl and key == Qt.Key.Key_D:
            self.fill_down()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.view.write([self.tickets.cell(index, "") for index in self.chosen() if self.tickets.text(index)])
        elif key == Qt.Key.Key_Space:
            self.toggle()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """The selection as a sheet takes it."""
        lines: dict[int, list[str]] = {}
        for index in self.chosen():
            lines.setdefault(index.row(), []).append(self.tickets.text(index))
        QApplication.clipboard().setText("\n".join("\t".join(cells) for cells in lines.values()))

    def paste(self) -> None:
        """A block from a sheet, beginning in the left upper cell of the selection; one value fills all of it."""
        text = QApplication.clipboard().text().replace("\r\n", "\n").rstrip("\n")
        several, model = self.chosen(), self.tickets
        if not text or not several:
            return
        if "\n" not in text and "\t" not in text:
            self.view.write([model.cell(index, text) for index in several])
            return
        first, found = several[0], []
        for down, line in enumerate(text.split("\n")):
            for right, cell in enumerate(line.split("\t")):
                index = model.index(first.row() + down, first.column() + right)
                if index.isValid():
                    found.append(model.cell(index, cell))
        self.view.write(found)

    def fill_down(self) -> None:
        """The topmost cell of each column of the selection into those below it."""
        model, top, found = self.tickets, dict[int, str](), []
        for index in self.chosen():
            if index.column() in top:
                found.append(model.cell(index, top[index.column()]))
            else:
                top[index.column()] = model.text(index)
        self.view.write(found)

    def toggle(self) -> None:
        """Those selected take the journey no more, or again where the first of them did not."""
        several = [index for index in self.chosen() if self.tickets.columns[index.column()].event_id]
        if several:
            cells = [self.tickets.cell(index, "") for index in several]
            self.view.take(dict.fromkeys((c.event_id, c.member_id) for c in cells), not self.tickets.takes(several[0]))


class TicketView(QWidget):
    """The grid with its tools and what is worth a look."""

    def __init__(self, dialog: SeatingDialog) -> None:
        super().__init__()
        self.dialog, self.page = dialog, dialog.page
        self.model_ = Tickets(self)
        self.table = Table(self, self.model_)
        self.setFocusProxy(self.table)
        bind(self.table.setAccessibleName, N_("Flights and trains"))
        self.take_button = plain_button(N_("Takes it / does not"), self.table.toggle)
        self.fill_button = plain_button(N_("Fill down"), self.table.fill_down)
        self.paste_button = plain_button(N_("Paste"), self.table.paste)
        self.empty = Label()
        self.empty.setProperty("role", "muted")
        bind(self.empty.setText, N_("There is no flight or train in the itinerary yet."))
        self.warned = Label()
        self.warned.setProperty("role", "suggestion")
        self.warned.setWordWrap(True)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for widget in (self.take_button, self.fill_button, self.paste_button, self.empty):
            tools.addWidget(widget)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        column.addWidget(self.warned)

    def refresh(self) -> None:
        """Show what stands in the store."""
        with self.page.store.read() as connection:
            grid = stored.grid(connection, self.page.delegation_id)
        first = self.model_.grid is None
        self.model_.show_grid(grid)
        self.table.verticalHeader().setFixedWidth(self._names_width())
        if first and self.model_.members:
            self.table.setCurrentIndex(self.model_.index(0, min(1, len(self.model_.columns) - 1)))
        self.empty.setVisible(not grid.journeys)
        people = People(grid.plan, Facts())
        found = []
        for item in grid.journeys:
            found += warningseats.of_journey(people, item, [t for t in grid.tickets.values() if t.event_id == item.id])
        self.warned.setVisible(bool(found))
        said = [
            f"{' '.join(self.model_.said_of(one.item_id))}　{one.sentence.text(_)}" for one in found[:MOST_WARNINGS]
        ]
        if len(found) > len(said):
            said.append(_("and {count} more").format(count=len(found) - len(said)))
        self.warned.setText("\n".join(said))

    def _names_width(self) -> int:
        fm, code = metrics(i18n.current(), theme.BODY), i18n.current()
        widest = max((fm.horizontalAdvance(one.name.get(code)) for one in self.model_.members), default=0)
        return max(90, min(widest + 26, 220))

    def write(self, cells: list[Written]) -> None:
        """One action, however many cells."""
        if cells:
            self.dialog.act(N_("Change tickets"), stored.write, self.page.delegation_id, cells)

    def take(self, cells: Iterable[tuple[str, str]], takes: bool) -> None:
        """Mark who takes a journey, or does not."""
        self.dialog.act(N_("Mark who takes a journey"), stored.take, self.page.delegation_id, cells, takes)
