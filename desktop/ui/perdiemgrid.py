"""Members down, days across: what each day of the allowance comes to, where the night is and what is provided."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop import i18n
from desktop.domain import dates
from desktop.domain.money import Money
from desktop.domain.perdiem import JOINT, OWN, PROVIDED, ROUND_USD, VEHICLE
from desktop.domain.places import words_of
from desktop.domain.stays import Claimant, Living, Reckoned
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.ui import theme
from desktop.ui.labels import tip

Index = QModelIndex | QPersistentModelIndex
COLUMN, ROW, HEAD, NAMES, SUMS = 112, 50, 40, 190, 124  # pixels
NO_TABLE, NO_PLACE, AT_HOME = N_("no table"), N_("place?"), N_("way home")
MARKS = {PROVIDED: N_("lodging"), VEHICLE: N_("on board"), JOINT: N_("fixed hotel")}
MEALS = {"breakfast": N_("B"), "lunch": N_("L"), "dinner": N_("D")}
CELL = N_("{who}, {day}: {place}, {amount}")


def dollars(amount: Any) -> str:
    """「251.16」."""
    return Money(int(amount * 100), "USD").bare() if amount * 100 == int(amount * 100) else f"{amount.normalize():,f}"


def marks_of(one: Reckoned) -> str:
    """What is provided, in a word or letter each."""
    stay = one.day.stay
    found = [_(AT_HOME)] if stay.going_home else [_(MARKS[stay.night])] if stay.night != OWN else []
    eaten = "".join(_(letter) for meal, letter in MEALS.items() if meal in stay.provided)
    return "・".join([*found, *([_("meals {letters}").format(letters=eaten)] if eaten else [])])


class Cells(QAbstractTableModel):
    """The days as a table; the last column is the sum."""

    def __init__(self) -> None:
        super().__init__()
        self.living = Living(Pair(), ())

    def show_living(self, living: Living) -> None:
        self.beginResetModel()
        self.living = living
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.living.people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self.living.days else len(self.living.days) + 1

    def person(self, row: int) -> Claimant:
        return self.living.people[row]

    def day(self, column: int) -> date | None:
        """The day of a column; None for the sum."""
        return self.living.days[column] if column < len(self.living.days) else None

    def at(self, row: int, column: int) -> Reckoned | None:
        day = self.day(column)
        return self.person(row).on(day) if day is not None else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) or not index.isValid():
            return None
        code, person = i18n.current(), self.person(index.row())
        one, day = self.at(index.row(), index.column()), self.day(index.column())
        if day is None:
            text = f"{person.member.name.get(code)}：{' '.join(self.sums(person))}"
        elif one is None:
            return None
        else:
            amount = f"US$ {dollars(one.allowance.usd)}" if one.allowance else _(NO_TABLE)
            text = _(CELL).format(
                who=person.member.name.get(code), day=dates.short(day, code), place=self.place(one), amount=amount
            )
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def place(self, one: Reckoned) -> str:
        """Where the night is, as it is read."""
        return words_of(one.day.stay.place).get(i18n.current()) if one.day.stay.place else _(NO_PLACE)

    def sums(self, person: Claimant) -> tuple[str, str]:
        """In dollars as rounded, and in Taiwan dollars where a rate is known."""
        if not person.total.days:
            return "—", ""
        usd = person.total.usd
        shown = f"US$ {usd:,f}" if self.living.rounded_in == ROUND_USD else f"US$ {dollars(usd)}"
        twd = person.total.twd
        return shown, Money(int(twd * 100)).show() if twd is not None else ""

    def headerData(self, section: int, across: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        code = i18n.current()
        if across == Qt.Orientation.Horizontal:
            day = self.day(section)
            return dates.short(day, code) if day is not None else _("Sum")
        member = self.person(section).member
        name = member.name.get(code)
        return tip(f"{name}\n{member.organisation.get(code)}") if role == Qt.ItemDataRole.ToolTipRole else name


class Painted(QStyledItemDelegate):
    """The amount, the place below it, and what is provided; what was entered by hand or is not known is tinted."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid, model = option.widget, index.model()
        assert isinstance(grid, DaysGrid) and isinstance(model, Cells)
        cell: QRect = option.rect
        one = model.at(index.row(), index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = grid.selectionModel().isSelected(index)
        ground = "sel" if chosen else "head" if model.day(index.column()) is None else "card"
        if one is not None and not chosen:
            ground = "vermilion_soft" if one.day.open else "indigo_soft" if one.day.said else ground
        painter.fillRect(cell, theme.color(ground))
        painter.setPen(QPen(theme.color("head")))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        inner = cell.adjusted(8, 4, -8, -4)
        if model.day(index.column()) is None:
            first, second = model.sums(model.person(index.row()))
            self._two(painter, inner, first, second, "ink", Qt.AlignmentFlag.AlignRight)
        elif one is not None:
            amount = dollars(one.allowance.usd) if one.allowance is not None else _(NO_TABLE)
            second = "　".join(filter(None, (model.place(one), marks_of(one))))
            tone = "ink" if one.allowance is not None and not one.day.open else "vermilion"
            self._two(painter, inner, amount, second, tone, Qt.AlignmentFlag.AlignLeft)
        if index == grid.currentIndex() and grid.hasFocus():
            painter.setPen(QPen(theme.color("indigo"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -2.5, -2.5), 4, 4)
        painter.restore()

    def _two(self, painter: QPainter, inner: QRect, first: str, second: str, tone: str, side: Qt.AlignmentFlag) -> None:
        half = inner.height() // 2
        painter.setFont(theme.font_for(i18n.current(), theme.BODY, bold=True))
        painter.setPen(theme.color(tone))
        painter.drawText(
            QRect(inner.left(), inner.top(), inner.width(), half), side | Qt.AlignmentFlag.AlignVCenter, first
        )
        painter.setFont(theme.font_for(i18n.current(), 8.5))
        painter.setPen(theme.color("muted"))
        shown = painter.fontMetrics().elidedText(second, Qt.TextElideMode.ElideRight, inner.width())
        below = QRect(inner.left(), inner.top() + half, inner.width(), half)
        painter.drawText(below, side | Qt.AlignmentFlag.AlignVCenter, shown)


class Names(QHeaderView):
    """A name with the company below it."""

    def __init__(self, grid: DaysGrid) -> None:
        super().__init__(Qt.Orientation.Vertical, grid)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW)

    def sizeHint(self) -> QSize:
        return QSize(NAMES, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        if not rect.isValid() or not isinstance(model, Cells):
            return
        code, member = i18n.current(), model.person(section).member
        painter.save()
        painter.fillRect(rect, theme.color("card"))
        painter.setPen(theme.color("head"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(10, 5, -6, -5)
        half = inner.height() // 2
        lines = (
            (member.name.get(code), QFont(theme.font_for(code)), "ink"),
            ((member.organisation or member.title).get(code), QFont(theme.font_for(code, 8.5)), "muted"),
        )
        for place, (text, font, tone) in enumerate(lines):
            painter.setFont(font)
            painter.setPen(theme.color(tone))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            box = QRect(inner.left(), inner.top() + place * half, inner.width(), half)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class DaysGrid(QTableView):
    """The cells that are marked are those that the panel beside changes; nothing is typed here."""

    def __init__(self) -> None:
        super().__init__()
        self.cells = Cells()
        self.setModel(self.cells)
        self.setItemDelegate(Painted(self))
        self.setVerticalHeader(Names(self))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultSectionSize(COLUMN)
        head.setFixedHeight(HEAD - 8)
        head.setHighlightSections(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_living(self, living: Living) -> None:
        """Show these days; the cells that were marked stay marked."""
        current, kept = self.currentIndex(), self.places()
        where = current.row(), current.column()
        self.cells.show_living(living)
        if self.cells.columnCount():
            self.setColumnWidth(self.cells.columnCount() - 1, SUMS)
        chosen = self.selectionModel()
        chosen.blockSignals(True)
        rows, columns = self.cells.rowCount(), self.cells.columnCount()
        if rows and columns:
            at = self.cells.index(min(max(where[0], 0), rows - 1), min(max(where[1], 0), columns - 1))
            chosen.setCurrentIndex(at, chosen.SelectionFlag.ClearAndSelect)
            for row, column in kept:
                if row < rows and column < columns:
                    chosen.select(self.cells.index(row, column), chosen.SelectionFlag.Select)
        chosen.blockSignals(False)
        self.viewport().update()

    def places(self) -> list[tuple[int, int]]:
        """The marked cells as (row, column)."""
        parts = cast(Iterable[QItemSelectionRange], self.selectionModel().selection())
        return sorted(
            {
                (row, column)
                for part in parts
                for row in range(part.top(), part.bottom() + 1)
                for column in range(part.left(), part.right() + 1)
            }
        )

    def marked(self) -> list[tuple[str, date]]:
        """Member and day of the marked cells that are days of a trip."""
        found = []
        for row, column in self.places():
            day = self.cells.day(column)
            if day is not None and self.cells.at(row, column) is not None:
                found.append((self.cells.person(row).member.member_id, day))
        return found

    def current(self) -> tuple[Claimant, Reckoned | None] | None:
        """Whose day, and which, the cursor is on; no day on the sum."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= self.cells.rowCount():
            return None
        return self.cells.person(index.row()), self.cells.at(index.row(), index.column())
