"""Who wishes to meet whom: Taiwanese companies down, Japanese ones across, the wishes of one side typed at a time.

1 to 3 are wishes, 3 the dearest; X is a refusal, 0 and Delete take back. A click goes from one to the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop import i18n
from desktop.domain.schemewords import MATCH_SIDES
from desktop.domain.talkpapers import brief
from desktop.i18n import N_, _
from desktop.store import talkediting, talks
from desktop.store.talks import REFUSAL
from desktop.ui import dialogs, theme
from desktop.ui.attendancegrid import in_two
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label, tip
from desktop.ui.segment import segment
from desktop.ui.talkparts import View
from desktop.ui.text import bind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.ui.talks import TalksPanel

Index = QModelIndex | QPersistentModelIndex
WISH = N_("Change wishes")
WIDE, HIGH, HEAD, NAMES = 77, 34, 62, 190  # pixels
SIDES = tuple(choice.label for choice in MATCH_SIDES)
NEXT = {0: 1, 1: 2, 2: 3, 3: REFUSAL, REFUSAL: 0}  # what a click makes of it
KEYS = {
    Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3, Qt.Key.Key_X: REFUSAL, Qt.Key.Key_Minus: REFUSAL,
    Qt.Key.Key_0: 0, Qt.Key.Key_Delete: 0, Qt.Key.Key_Backspace: 0,
}  # fmt: skip
HINT = N_("1–3 wishes (3 the dearest), X refuses, 0 takes back; Shift+arrows marks several. Small: the other side.")
SAID = {0: N_("no wish"), REFUSAL: N_("refuses"), **{n: N_("wish {weight}") for n in (1, 2, 3)}}
TOLD = N_("{tw}: {ours}; {jp}: {theirs}")


class Cells(QAbstractTableModel):
    """The wishes as a table."""

    def __init__(self) -> None:
        super().__init__()
        self.day: talks.Day | None = None
        self.tw: list[talks.Company] = []
        self.jp: list[talks.Company] = []

    def show_day(self, day: talks.Day) -> None:
        """The same companies keep the cursor where it is."""
        tw, jp = day.side("tw"), day.side("jp")
        anew = [one.id for one in (*tw, *jp)] != [one.id for one in (*self.tw, *self.jp)]
        if anew:
            self.beginResetModel()
        self.day, self.tw, self.jp = day, tw, jp
        if anew:
            self.endResetModel()

    def metrics(self) -> QFontMetrics:
        """Of the letters in the heads."""
        return QFontMetrics(theme.font_for(i18n.current(), 9.0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.tw)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.jp)

    def pair(self, row: int, column: int) -> tuple[int, int]:
        """What the Taiwanese company says of the Japanese one, and the other way round."""
        assert self.day is not None
        tw, jp = self.tw[row].id, self.jp[column].id
        return self.day.wishes.get((tw, jp), 0), self.day.wishes.get((jp, tw), 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) or not index.isValid():
            return None
        code = i18n.current()
        ours, theirs = self.pair(index.row(), index.column())
        text = _(TOLD).format(
            tw=self.tw[index.row()].name.get(code), ours=_(SAID[ours]).format(weight=ours),
            jp=self.jp[index.column()].name.get(code), theirs=_(SAID[theirs]).format(weight=theirs),
        )  # fmt: skip
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(self, section: int, across: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = (self.jp if across == Qt.Orientation.Horizontal else self.tw)[section]
        name = one.name.get(i18n.current())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(one.called(i18n.current()))
        if role == Qt.ItemDataRole.DisplayRole:
            if across == Qt.Orientation.Vertical:
                return f"{one.code}　{brief(name)}"
            return "\n".join((one.code, *in_two(self.metrics(), brief(name), WIDE - 8))).strip()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return Qt.AlignmentFlag.AlignCenter if across == Qt.Orientation.Horizontal else left
        return None


class Marks(QStyledItemDelegate):
    """The wish of the side that is being typed large, that of the other one small in the corner."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid = option.widget
        assert isinstance(grid, WishGrid)
        pair = grid.cells.pair(index.row(), index.column())
        own, other = pair if grid.side == "tw" else pair[::-1]
        cell: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "vermilion_soft" if REFUSAL in pair else "moss_soft" if min(pair) > 0 else "card"
        chosen = grid.selectionModel().isSelected(index)
        painter.fillRect(cell, theme.color("sel" if chosen else ground))
        painter.setPen(QPen(theme.color("line")))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        painter.drawLine(cell.topRight(), cell.bottomRight())
        if own:
            painter.setFont(theme.font_for(i18n.current(), 11.5, True))
            painter.setPen(theme.color("vermilion" if own < 0 else "indigo"))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, "×" if own < 0 else str(own))
        if other:
            painter.setFont(theme.font_for(i18n.current(), 8.0))
            painter.setPen(theme.color("vermilion" if other < 0 else "muted"))
            corner = cell.adjusted(0, 2, -6, 0)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(corner, side, "×" if other < 0 else str(other))
        if index == grid.currentIndex() and grid.hasFocus():
            painter.setPen(QPen(theme.color("indigo"), 1.5))
            painter.drawRoundedRect(cell.adjusted(1, 1, -2, -2), 3, 3)
        painter.restore()


class WishGrid(QTableView):
    """``asked``: the marked cells are to say this; nothing changes by itself."""

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.side = "tw"  # whose wishes are being typed
        self.cells = Cells()
        self.setModel(self.cells)
        self.setItemDelegate(Marks(self))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header, size in ((self.horizontalHeader(), WIDE), (self.verticalHeader(), HIGH)):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(size)
            header.setHighlightSections(False)
        self.horizontalHeader().setFixedHeight(HEAD)
        middle = Qt.AlignmentFlag.AlignCenter | cast(Any, Qt.TextFlag.TextWordWrap)
        self.horizontalHeader().setDefaultAlignment(middle)
        self.verticalHeader().setFixedWidth(NAMES)

    def marked(self) -> list[tuple[int, int]]:
        """The marked cells; the current one where none is."""
        parts = cast("Iterable[QItemSelectionRange]", self.selectionModel().selection())
        found = {
            (row, column)
            for part in parts
            for row in range(part.top(), part.bottom() + 1)
            for column in range(part.left(), part.right() + 1)
        }
        current = self.currentIndex()
        return sorted(found) or ([(current.row(), current.column())] if current.isValid() else [])

    def said(self, row: int, column: int) -> int:
        """What the side that is typed says now."""
        return self.cells.pair(row, column)[0 if self.side == "tw" else 1]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if not current.isValid():
            super().keyPressEvent(event)
        elif plain and key in KEYS:
            self.asked.emit(KEYS[key])
        elif plain and key == Qt.Key.Key_Space:
            self.asked.emit(NEXT[self.said(current.row(), current.column())])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and index.isValid() and index == self.currentIndex() and len(self.marked()) == 1:
            self.asked.emit(NEXT[self.said(index.row(), index.column())])


class WishesView(View):
    """Whose wishes are typed, the matrix, and how many there are."""

    def __init__(self, panel: TalksPanel) -> None:
        super().__init__(panel)
        self.grid = WishGrid()
        bind(self.grid.setAccessibleName, N_("Wishes"))
        frame, self.sides = segment(self, SIDES, self.choose_side)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        of = Label()
        of.setProperty("role", "muted")
        bind(of.setText, N_("Wishes of the"))
        tools.addWidget(of)
        tools.addWidget(frame)
        self.count = Label()
        self.count.setProperty("role", "muted")
        tools.addSpacing(8)
        tools.addWidget(self.count)
        tools.addStretch(1)
        tools.addWidget(plain_button(N_("Paste…"), self.paste))
        hint = Label()
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        bind(hint.setText, HINT)
        self.column.addLayout(tools)
        self.column.addWidget(self.grid, 1)
        self.column.addWidget(hint)
        self.grid.asked.connect(self.say)

    def show_day(self, day: talks.Day) -> None:
        self.grid.cells.show_day(day)
        if not self.grid.currentIndex().isValid() and self.grid.cells.rowCount() and self.grid.cells.columnCount():
            self.grid.setCurrentIndex(self.grid.cells.index(0, 0))
        self.grid.viewport().update()
        weights = list(day.wishes.values())
        refused = weights.count(REFUSAL)
        bind(self.count.setText, lambda: _("{count} wishes, {refused} refusals").format(
            count=len(weights) - refused, refused=refused))  # fmt: skip

    def paste(self) -> None:
        """Wishes from lines of a spreadsheet, after a look at them."""
        from desktop.ui.talkform import PasteWishes

        dialog = PasteWishes(self.panel.page, self.day)
        if dialogs.run(dialog):
            self.panel.act(WISH, talkediting.wish, self.day.id, dialog.wishes()[0])

    def choose_side(self, number: int) -> None:
        """Type the wishes of the other side."""
        self.grid.side = talks.SIDES[number]
        self.sides.button(number).setChecked(True)
        self.grid.viewport().update()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, weight: int) -> None:
        """The marked cells say this."""
        cells = self.grid.cells
        wanted = {}
        for row, column in self.grid.marked():
            pair = (cells.tw[row].id, cells.jp[column].id)
            wanted[pair if self.grid.side == "tw" else pair[::-1]] = weight
        self.panel.act(WISH, talkediting.wish, self.day.id, wanted)
