"""預算 予算: budget lines by fund, what was spent on each, rates, and the totals beside them."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop import i18n
from desktop.domain import budget as rules
from desktop.domain import dates, money, words
from desktop.i18n import N_, _
from desktop.store import delegations, records
from desktop.store import money as accounts
from desktop.store import tables as t
from desktop.ui import theme
from desktop.ui.form import ChoiceField, DateField, Form, LineField, MoneyField, PairField, TextField
from desktop.ui.labels import Label
from desktop.ui.pages.page import Page
from desktop.ui.panel import Panel
from desktop.ui.parts import Entry, Parts, Words
from desktop.ui.record import Record
from desktop.ui.recordpanel import RecordPanel
from desktop.ui.rows import Column, Heading, RowTable
from desktop.ui.text import bind, follow

STATUS_CHIPS = {"settled": "ok", "settling": "warn", "paid": "ok", "unpaid": "", "rejected": "no", "budgeted": ""}
NEW_LINE: dict[str, Any] = {"category": "other", "funding": "local", "currency": "TWD"}
NEW_EXPENSE: dict[str, Any] = {"status": "paid", "currency": "JPY"}
NEW_RATE: dict[str, Any] = {"currency": "JPY", "kind": "spot"}


class Bar(NamedTuple):
    """Planned against spent, in minor units of TWD."""

    label: str
    planned: int
    spent: int


class Bars(QWidget):
    """Pairs of bars: planned pale, spent dark; red where more was spent than planned."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: list[Bar] = []

    def show_bars(self, bars: list[Bar]) -> None:
        self.bars = bars
        told = [f"{bar.label} {money.Money(bar.planned).show()} / {money.Money(bar.spent).show()}" for bar in bars]
        self.setAccessibleName("; ".join(told))
        self.setFixedHeight(len(bars) * self._step())
        self.update()

    def _step(self) -> int:
        return self.fontMetrics().lineSpacing() + 30

    def sizeHint(self) -> QSize:
        return QSize(240, len(self.bars) * self._step())

    def paintEvent(self, _event: QPaintEvent) -> None:
        most = max((max(bar.planned, bar.spent) for bar in self.bars), default=0)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font_for(i18n.current(), theme.BODY - 1.25))
        line = painter.fontMetrics().lineSpacing()
        for number, bar in enumerate(self.bars):
            top = number * self._step()
            painter.setPen(theme.color("muted"))
            painter.drawText(0, top, self.width(), line, Qt.AlignmentFlag.AlignLeft, bar.label)
            painter.setPen(Qt.PenStyle.NoPen)
            over = bar.spent > bar.planned
            for offset, value, colour in (
                (2, bar.planned, "sel"),
                (12, bar.spent, "mark_vermilion" if over else "indigo"),
            ):
                width = self.width() * value / most if most else 0
                painter.setBrush(theme.color(colour))
                painter.drawRoundedRect(QRectF(0, top + line + offset, width, 8), 3, 3)


def rate_form(page: BudgetPage) -> Form:
    form = Form()
    form.add(N_("Currency"), ChoiceField("currency", rules.CURRENCIES))
    form.add(N_("Rate to NT$"), LineField("rate"))
    form.add(N_("Kind"), ChoiceField("kind", words.RATE_KINDS))
    form.add(N_("Date"), DateField("rate_date", page.first_day))
    form.add(N_("Source"), LineField("source"))
    return form


class TotalsPanel(Panel):
    """Bars by category, sums, and the rates that were typed in."""

    def __init__(self, page: BudgetPage) -> None:
        super().__init__()
        self.heading = Label()
        self.heading.setProperty("role", "heading")
        bind(self.heading.setText, N_("Budget and actual amounts"))
        self.bars = Bars()
        self.sums = Label()
        self.sums.setTextFormat(Qt.TextFormat.RichText)
        self.rates = Parts(
            page,
            Words(N_("Exchange rates"), N_("Add rate"), N_("Change rate"), N_("Remove rate")),
            t.Rate,
            lambda: rate_form(page),
            page.read_rates,
            owner_column="delegation_id",
            defaults=lambda: NEW_RATE,
            ordered=False,
        )
        self.body.addWidget(self.heading)
        self.body.addWidget(self.bars)
        self.body.addWidget(self.sums)
        self.body.addWidget(self.rates)
        self.body.addStretch(1)


class BudgetPage(Page):
    """What the trip costs and who pays."""

    key = "budget"

    def build(self) -> None:
        self.add_button = QPushButton()
        self.add_button.setProperty("role", "primary")
        bind(self.add_button.setText, N_("＋ Add budget line"))
        self.add_button.clicked.connect(self.add)
        self.totals_button = QPushButton()
        bind(self.totals_button.setText, N_("Totals and rates"))
        self.totals_button.clicked.connect(self.show_totals)
        self.bar.addWidget(self.add_button)
        self.bar.addStretch(1)
        self.bar.addWidget(self.totals_button)
        self.table = RowTable(
            [
                Column(N_("Item"), lambda r: r.name.get(i18n.current()), stretch=4),
                Column(N_("Budget (own currency)"), lambda r: r.planned.show(), stretch=3, right=True),
                Column(N_("Budget NT$"), lambda r: r.home.bare() if r.home else "—", stretch=2, right=True),
                Column(N_("Actual (own currency)"), lambda r: r.spent.show() if r.spent else "", stretch=3, right=True),
                Column(N_("Actual NT$"), self._spent, stretch=2, right=True),
                Column(N_("Status"), self._status, stretch=2, chip=self._chip),
            ],
            N_("Budget lines"),
            N_("No budget yet. Add the first line."),
            low=True,
        )
        self.totals = TotalsPanel(self)
        self.form = self._line_form()
        self.record = Record(self, self.form, t.BudgetLine, N_("Change budget line"), N_("Add budget line"))
        self.expenses = Parts(
            self,
            Words(N_("Expenses"), N_("Add expense"), N_("Change expense"), N_("Remove expense")),
            t.Expense,
            self._expense_form,
            self._read_expenses,
            owner_column="budget_line_id",
            fixed=lambda: {"delegation_id": self.delegation_id},
            defaults=lambda: NEW_EXPENSE,
            ordered=False,
        )
        self.panel = RecordPanel(self, self.form, self.record, [self.expenses], N_("Delete budget line"))
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.table, 1)
        row.addWidget(self.panel)
        row.addWidget(self.totals)
        self.work.addLayout(row)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _row_id: self.edit())
        self.record.added.connect(self._on_added)
        self.record.edited.connect(self._reload)
        self.expenses.changed.connect(self._reload)
        self.totals.rates.changed.connect(self._reload)
        self.panel.delete_button.clicked.connect(self.delete)
        self.panel.cancelled.connect(self.show_totals)
        follow(self._on_language)

    def first_day(self) -> date | None:
        """The first day of the trip: a date typed without a year is near it."""
        if not self.delegation_id:
            return None
        with self.store.read() as connection:
            return delegations.first_day(connection, self.delegation_id)

    def _line_form(self) -> Form:
        form = Form()
        form.add(N_("Item"), PairField("name", kind="bud"))
        form.add(N_("Category"), ChoiceField("category", words.BUDGET_CATEGORIES))
        form.add(N_("Fund"), ChoiceField("funding", words.FUNDING))
        form.add(N_("Amount"), MoneyField())
        form.add(N_("Rate to NT$"), LineField("rate"))
        form.add(N_("Internal notes"), TextField("notes", 2))
        return form

    def _expense_form(self) -> Form:
        form = Form()
        form.add(N_("Amount"), MoneyField())
        form.add(N_("Paid on"), DateField("paid_on", self.first_day))
        form.add(N_("Payee"), LineField("payee"))
        form.add(N_("For"), PairField("item", kind="bud"))
        form.add(N_("Receipt number"), LineField("receipt_no"))
        form.add(N_("Status"), ChoiceField("status", words.EXPENSE_STATUSES))
        form.add(N_("Rate to NT$"), LineField("rate"))
        form.add(N_("Internal notes"), TextField("notes", 2))
        return form

    def _spent(self, row: accounts.LineRow) -> str:
        if row.spent_home is None:
            return "—"
        return row.spent_home.bare() if row.spent_home.minor else ""

    def _status(self, row: accounts.LineRow) -> str:
        if row.receipts_missing:
            return _("{count} receipts missing").format(count=row.receipts_missing)
        return _(words.find(words.EXPENSE_STATUSES, row.status).label)

    def _chip(self, row: accounts.LineRow) -> str:
        return "no" if row.receipts_missing else STATUS_CHIPS.get(row.status, "")

    def refresh(self) -> None:
        self._reload()
        if self.panel.row_id and not self.table.has(self.panel.row_id):
            self.panel.clear()
            self.totals.show()
        self.panel.refresh()
        self.totals.rates.show_owner(self.delegation_id)

    def leave_delegation(self) -> None:
        """Another delegation is about to be shown."""
        self.panel.clear()
        self.totals.show()

    def _reload(self) -> None:
        lines: list[accounts.LineRow] = []
        totals = accounts.Totals(money.Money(0), money.Money(0), 0)
        if self.delegation_id:
            with self.store.read() as connection:
                lines = accounts.lines(connection, self.delegation_id)
                totals = accounts.totals(connection, self.delegation_id)
        rows: list[Any] = []
        for fund in words.FUNDING:
            mine = [line for line in lines if line.funding == fund.key]
            if mine:
                planned = money.Money(sum(line.home.minor for line in mine if line.home))
                spent = money.Money(sum(line.spent_home.minor for line in mine if line.spent_home))
                rows += [Heading(fund.label, {2: planned.bare(), 4: spent.bare()}), *mine]
        self.table.show_rows(rows)
        self._show_totals(lines, totals)

    def _show_totals(self, lines: list[accounts.LineRow], totals: accounts.Totals) -> None:
        code = i18n.current()
        self.totals.bars.show_bars(
            [
                Bar(
                    line.name.get(code),
                    line.home.minor if line.home else 0,
                    line.spent_home.minor if line.spent_home else 0,
                )
                for line in lines
            ]
        )
        left = "moss" if totals.left.minor >= 0 else "vermilion"
        rows = (
            (_("Actual"), totals.spent.show(), "ink", "font-size:13pt;font-weight:600"),
            (_("Budget"), totals.planned.show(), "ink", ""),
            (_("Remaining"), totals.left.show(), left, ""),
        )
        cells = "".join(
            f"<tr><td style='color:{theme.palette().muted}'>{label}</td>"
            f"<td align='right' style='color:{getattr(theme.palette(), colour)};{style}'>{amount}</td></tr>"
            for label, amount, colour, style in rows
        )
        self.totals.sums.setText(f"<table width='100%' cellpadding='2'>{cells}</table>")

    def _on_language(self) -> None:
        self.table.retranslate()
        self._reload()
        self._write_heading()

    def _on_chosen(self, row_id: str) -> None:
        self.totals.hide()
        self.panel.open(row_id)
        self._write_heading()

    def _write_heading(self) -> None:
        for row in self.table.model_.rows:
            if row.id and row.id == self.panel.row_id:
                self.panel.heading.setText(row.name.get(i18n.current()))

    def show_totals(self) -> None:
        """Close the line and show the totals."""
        self.panel.clear()
        self.table.clearSelection()
        self.table.setCurrentIndex(self.table.model_.index(-1, -1))
        self.totals.show()

    def show_record(self, row_id: str) -> None:
        """Jump to a line."""
        if row_id:
            self.table.choose(row_id)

    def add(self) -> None:
        """One more line."""
        if not self.delegation_id:
            return
        with self.store.read() as connection:
            place = records.next_position(connection, t.BudgetLine, "delegation_id", self.delegation_id)
        self.totals.hide()
        self.panel.heading.setText(_("New budget line"))
        self.panel.start_new(NEW_LINE, {"delegation_id": self.delegation_id, "position": place})

    def edit(self) -> None:
        """Go from the list into the fields."""
        if self.panel.row_id:
            self.form.field("amount_minor").setFocus()

    def delete(self) -> None:
        """Delete the selected line; its expenses stay, without a line."""
        row_id = self.panel.row_id
        if not row_id:
            return
        self.record.discard()
        self.do(N_("Delete budget line"), records.remove, t.BudgetLine, row_id)
        self.panel.row_id = self.record.row_id = ""
        self.show_totals()
        self.refresh()

    def _on_added(self, row_id: str) -> None:
        self._reload()
        self.panel.row_id = ""
        self.table.choose(row_id)

    def _read_expenses(self, owner: str) -> list[Entry]:
        code = i18n.current()
        with self.store.read() as connection:
            rows = [r for r in accounts.expenses(connection, self.delegation_id) if r.budget_line_id == owner]
        entries = []
        for row in rows:
            day = dates.short(row.paid_on, code) if row.paid_on else ""
            status = _(words.find(words.EXPENSE_STATUSES, row.status).label)
            what = row.payee or row.item.get(code)
            entries.append(Entry(row.id, "　".join(p for p in (day, row.amount.show(), what, status) if p)))
        return entries

    def read_rates(self, owner: str) -> list[Entry]:
        """The rates of a delegation as rows of a list."""
        code = i18n.current()
        with self.store.read() as connection:
            rows = accounts.rates(connection, owner)
        entries = []
        for row in rows:
            day = dates.short(row.rate_date, code) if row.rate_date else ""
            kind = _(words.find(words.RATE_KINDS, row.kind).label)
            entries.append(Entry(row.id, f"{money.sign(row.currency)} 1 = {row.rate}　{day} {kind}"))
        return entries
