"""The form of a claim on the screen: a line for each day, the sums below; every cell says what it is made of."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop import i18n
from desktop.domain import dates
from desktop.domain.claim import COLUMNS, DEDUCTED, LIVING, Claim, ClaimDay, ntd, usd
from desktop.domain.perdiem import Allowance
from desktop.domain.ratewords import sum_of
from desktop.i18n import N_, _
from desktop.ui.text import bind

HEADS = (N_("Date"), N_("From and to"), N_("Work done"), *(choice.label for choice in COLUMNS), N_("Receipt no."))
WIDTHS = (76, 142, 0, 62, 46, 74, 70, 74, 58, 58, 66, 92, 66)
FIRST = 3  # column of amounts
STEP = N_("{what} (point {point}): US$ {usd}")
STEP_WITHOUT = N_("{what} (point {point})")


class DayTable(QTableWidget):
    """``living_asked``: a per-diem was double-clicked, or Enter pressed on it."""

    living_asked = Signal()

    def __init__(self) -> None:
        super().__init__(0, len(HEADS))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for place, width in enumerate(WIDTHS):
            if width:
                self.setColumnWidth(place, width)
        bind(self.setAccessibleName, N_("Claim by days"))
        self.cellDoubleClicked.connect(lambda _row, column: self._open(column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentColumn())
        else:
            super().keyPressEvent(event)

    def _open(self, column: int) -> None:
        if column >= FIRST and COLUMNS[min(column - FIRST, len(COLUMNS) - 1)].key in (LIVING, DEDUCTED):
            self.living_asked.emit()

    def show_claim(self, claim: Claim | None) -> None:
        """The days of a claim, and its sums; nothing where there is none."""
        at = self.currentRow(), self.currentColumn()
        self.setHorizontalHeaderLabels([_(head) for head in HEADS])
        days = claim.days if claim else ()
        self.setRowCount(len(days) + 1 if claim else 0)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        if claim is None:
            return
        living = {day.stay.day: day for day in claim.living.days}
        for row, day in enumerate(days):
            self._put_day(row, claim, day, living.get(day.day))
        self._put(len(days), 0, _("Sum"), bold=True)
        for place in (1, 2):
            self._put(len(days), place, "")
        for place, choice in enumerate(COLUMNS, FIRST):
            self._put(len(days), place, _sum(claim, choice.key), right=True, bold=True)
        self._put(len(days), len(HEADS) - 1, str(claim.receipts), bold=True)
        if at[0] >= 0:
            self.setCurrentCell(min(at[0], len(days)), max(at[1], 0))

    def _put_day(self, row: int, claim: Claim, day: ClaimDay, living: Allowance | None) -> None:
        code = i18n.current()
        for place, text in enumerate((dates.short(day.day, code), day.way.get(code), day.work.get(code))):
            self._put(row, place, text)
        for place, choice in enumerate(COLUMNS, FIRST):
            if choice.key in (LIVING, DEDUCTED):
                value = day.living if choice.key == LIVING else day.deducted or None
                self._put(row, place, usd(value), _derived(living) if living else "", right=True)
                continue
            made_of = [
                f"{one.spent.receipt_no} {one.spent.item.get(code) or one.spent.payee}　".lstrip()
                + sum_of(one.spent.amount, one.converted)
                for one in claim.placed
                if one.day == day.day and one.column == choice.key
            ]
            self._put(row, place, ntd(day.sums.get(choice.key, 0)), "\n".join(made_of), right=True)
        self._put(row, len(HEADS) - 1, "、".join(day.receipts))

    def _put(self, row: int, column: int, text: str, tip: str = "", *, right: bool = False, bold: bool = False) -> None:
        item = QTableWidgetItem(text)
        item.setToolTip(tip or text)
        if right:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if bold:
            font = QFont(self.font())
            font.setBold(True)
            item.setFont(font)
        self.setItem(row, column, item)


def _sum(claim: Claim, column: str) -> str:
    if column in (LIVING, DEDUCTED):
        values = [day.living if column == LIVING else day.deducted for day in claim.days]
        whole = sum((value for value in values if value), Decimal(0))
        return usd(whole) if whole else ""
    return ntd(claim.sum(column))


def _derived(day: Allowance) -> str:
    """Every step of a day's allowance with the point of the rules."""
    lines = []
    for reason in day.reasons:
        what = _(reason.said).format(**dict(reason.values))
        step = STEP if reason.usd is not None else STEP_WITHOUT
        lines.append(_(step).format(what=what, point=reason.point, usd=usd(reason.usd)))
    return "\n".join(lines)
