"""預算 予算: budget lines by fund, what was spent on each, every expense, and the totals beside them.

Everything that is typed counts at once: until the store has it, what a form holds stands in the tally in its place.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.tally import Tally
from desktop.domain.text import Pair
from desktop.i18n import N_
from desktop.store import delegations, ledger, records
from desktop.store import tables as t
from desktop.store.runningledger import Running
from desktop.ui.moneyfield import MoneyField
from desktop.ui.pages import budgetforms as forms
from desktop.ui.pages.budgetbar import CHECKS, BudgetTools, ExpenseFilter
from desktop.ui.pages.budgetpanels import TotalsPanel, name_of
from desktop.ui.pages.budgetroom import Room
from desktop.ui.pages.budgetsides import ExpensePanel, LinePanel
from desktop.ui.pages.budgettables import AT, NEW, ExpenseColumns, ExpenseTable, line_columns, line_rows, sum_words
from desktop.ui.pages.membersbar import there
from desktop.ui.pages.membertable import OrderedTable
from desktop.ui.pages.page import Page
from desktop.ui.picker import Option
from desktop.ui.segment import segment
from desktop.ui.text import follow

NEW_LINE: dict[str, Any] = {"category": "other", "funding": "local", "currency": "TWD"}
NEW_EXPENSE: dict[str, Any] = {"status": "paid", "currency": "JPY"}
LINES, EXPENSES = 0, 1
COUNT_AFTER_MS = 700
COUNTED_TO = 1_000


class BudgetPage(Page):
    """What the trip costs and who pays."""

    key = "budget"

    def build(self) -> None:
        self._running = Running()
        self._names: dict[str, Pair] = {}
        self._members: list[Option] = []
        self._count_soon = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._count_soon.timeout.connect(self._count_refused)
        self._typed: dict[tuple[str, str], Any] = {}  # (table, id) of what counts as typed -> what is stored
        self.tools = BudgetTools(self, self.add_expense, self.add_line, self.show_totals)
        self.add_button, self.totals_button = self.tools.add_button, self.tools.totals_button
        self.bar.addWidget(self.tools, 1)
        self.table = OrderedTable(
            line_columns(), N_("Budget lines"), N_("No budget yet. Add the first line."), low=True
        )
        columns = ExpenseColumns(lambda: self.tally, lambda: self._names).columns()
        self.expenses = ExpenseTable(columns, N_("Expenses"), N_("No expense here yet. Add one, or show everything."))
        self.totals = TotalsPanel(self, self.payer)
        self.panel, self.expense_panel = LinePanel(self), ExpensePanel(self)
        self.form, self.record = self.panel.form, self.panel.record
        self.expense_form, self.expense_record = self.expense_panel.form, self.expense_panel.record
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(self._lists(), 1)
        for panel in (self.panel, self.expense_panel, self.totals):
            row.addWidget(panel)
        self.work.addLayout(row)
        self.totals_button.clicked.connect(Room(self, self.totals, (self.panel, self.expense_panel), self.head).ask)
        self._connect()
        follow(self._on_language)

    def _lists(self) -> QVBoxLayout:
        self.filter, self.stack = ExpenseFilter(), QStackedWidget()
        for table in (self.table, self.expenses):
            self.stack.addWidget(table)
        frame, self.views = segment(self, [N_("Budget lines"), N_("Expenses")], self.show_view)
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 8)
        head.setSpacing(8)
        head.addWidget(frame, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.filter, 1)
        self.filler = QWidget()
        head.addWidget(self.filler, 1)
        self.filter.hide()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)
        return column

    def _connect(self) -> None:
        self.table.chosen.connect(self._on_line)
        self.expenses.chosen.connect(self._on_expense)
        self.table.stepped.connect(self.move_line)
        self.table.dropped.connect(self.drop_line)
        for table in (self.table, self.expenses):
            table.opened.connect(lambda _row_id: self.edit())
        self.form.changed.connect(lambda _name: self._on_typing(t.BudgetLine))
        self.expense_form.changed.connect(lambda _name: self._on_typing(t.Expense))
        self.record.added.connect(lambda row_id: self._on_added(LINES, row_id))
        self.expense_record.added.connect(lambda row_id: self._on_added(EXPENSES, row_id))
        for record in (self.record, self.expense_record):
            record.edited.connect(self._on_edited)
        for panel in (self.panel, self.expense_panel):
            panel.delete_button.clicked.connect(self.delete)
            panel.cancelled.connect(self.show_totals)
        self.filter.changed.connect(self._show_expenses)
        self.panel.its_button.clicked.connect(lambda _on=False: self.show_expenses_of(self.panel.row_id))
        self.panel.more_button.clicked.connect(lambda _on=False: self.add_expense(self.panel.row_id))

    # What the forms ask

    @property
    def tally(self) -> Tally:
        """The running sums of what is shown."""
        return self._running.tally

    def first_day(self) -> date | None:
        """The first day of the trip: a date typed without a year is near it."""
        return self.tally.book.trip.start if self.delegation_id else None

    def line_options(self) -> list[Option]:
        """The budget lines."""
        return [Option(line.id, line.name, Pair()) for line in self.tally.lines.values() if line.id != NEW]

    def payer_options(self) -> list[Option]:
        """The members, and whoever else paid."""
        return self._members

    def payer(self, person_id: str) -> str:
        """Who paid, in words."""
        return name_of(self._names, person_id)

    @property
    def shown(self) -> list[str]:
        """The expenses that the filter lets through, in the order of the list; none while the lines are shown."""
        return [row.id for row in self.expenses.model_.rows] if self.stack.currentIndex() == EXPENSES else []

    def expense_currency(self) -> str:
        """The currency of the expense whose panel is open."""
        field = self.expense_form.field("amount_minor")
        return field.currency.currentText() if isinstance(field, MoneyField) else ""

    # Reading and showing

    def refresh(self) -> None:
        self._read()
        for panel, known in ((self.panel, self.tally.lines), (self.expense_panel, self.tally.spent)):
            if panel.row_id and panel.row_id not in known:
                panel.clear()
                self.totals.show()
            panel.refresh()
        here = {NEW, *self.tally.lines, *self.tally.spent}
        self._typed = {typed: self._counted(*typed) for typed in self._typed if typed[1] in here}
        self._put_typed()
        self._show()
        self._count_soon.start()

    def _count_refused(self) -> None:
        """How much accounting would refuse, once nobody types; of very long lists only the window itself tells."""
        if not self.delegation_id or not there(CHECKS) or len(self.tally.spent) > COUNTED_TO:
            return
        from desktop.store import refusals

        settings = self.desk.adviser.settings if self.desk.adviser is not None else None
        with self.store.read() as connection:
            self.tools.show_refused(refusals.count(connection, self.delegation_id, settings))

    def leave_delegation(self) -> None:
        """Another delegation is about to be shown."""
        self.panel.clear()
        self.expense_panel.clear()
        self._typed.clear()
        self._running = Running()
        self.filter.clear()
        self.totals.show()

    def _read(self) -> None:
        if not self.delegation_id:
            self._running = Running()
            return
        with self.store.read() as connection:
            self._running.read(connection, self.delegation_id)
            rows = delegations.members(connection, self.delegation_id)
            own = {row.person_id for row in rows}
            others = ledger.names(connection, sorted(self.tally.payers() - own - {""}))
        self._members = [Option(row.person_id, row.name(), row.post.title) for row in rows]
        self._members += [Option(row_id, name, Pair()) for row_id, name in others.items()]
        self._names = {option.id: option.name for option in self._members}

    def _show(self) -> None:
        self.table.show_rows(line_rows(self.tally))
        if self.stack.currentIndex() == EXPENSES:
            self.filter.offer(self.tally, self.payer)
            self._show_expenses()
        self._show_sums()

    def _show_expenses(self) -> None:
        spent = self.tally.spent
        stored = [spent[row_id] for row_id in self._running.order if row_id in spent]
        shown = self.filter.keep(stored, self.tally)
        self.expenses.show_rows(shown)
        self.filter.count.setText(sum_words(self.tally, shown))

    def _show_sums(self) -> None:
        self.totals.show_tally(self.tally)
        for panel in (self.panel, self.expense_panel):
            if not panel.isHidden():
                panel.show_sums(self.tally)

    def _on_language(self) -> None:
        self.table.retranslate()
        self.expenses.retranslate()
        self._show()

    # Typing

    def _on_typing(self, table: type[t.Row]) -> None:
        panel = self.panel if table is t.BudgetLine else self.expense_panel
        name, row_id = str(table.__tablename__), panel.row_id or NEW
        self._typed.setdefault((name, row_id), self._counted(name, row_id))
        self._put_typed()
        if table is t.Expense:
            rows = self.expenses.model_.rows
            self.expenses.model_.rows = [self.tally.spent[r.id] if r.id == row_id else r for r in rows]
            self.expenses.viewport().update()
        self.table.show_rows(line_rows(self.tally))
        self._show_sums()

    def _counted(self, name: str, row_id: str) -> Any:
        return (self.tally.spent if name == "expense" else self.tally.lines).get(row_id)

    def _put_typed(self) -> None:
        for (name, row_id), stored in self._typed.items():
            if name == "expense":
                self._running.forget(row_id)
                self.tally.put(forms.typed_expense(stored, row_id, self.expense_form.values()))
            else:
                self.tally.put_line(forms.typed_line(stored, row_id, self.form.values()))

    def _settle(self) -> bool:
        """What was typed counts as it is stored, or not at all; whether that is something else."""
        typed, self._typed = self._typed, {}
        if not typed or not self.delegation_id:
            return False
        before = [(self.tally.spent.get(row_id), self.tally.lines.get(row_id)) for _name, row_id in typed]
        with self.store.read() as connection:
            for name, row_id in typed:
                if name == "expense":
                    self.tally.drop(row_id)
                    for one in ledger.spent(connection, self.delegation_id, row_id):
                        self.tally.put(one)
                else:
                    stored = {line.id: line for line in ledger.lines(connection, self.delegation_id)}
                    if row_id in stored:
                        self.tally.put_line(stored[row_id])
                    else:
                        self.tally.drop_line(row_id)
        return before != [(self.tally.spent.get(row_id), self.tally.lines.get(row_id)) for _name, row_id in typed]

    def _on_edited(self) -> None:
        if self._settle():
            self._show()

    # What can be done

    def show_view(self, number: int) -> None:
        """The lines (0) or the expenses (1)."""
        self.views.button(number).setChecked(True)
        self.stack.setCurrentIndex(number)
        self.filter.setVisible(number == EXPENSES)
        self.filler.setVisible(number == LINES)
        self.tools.all_button.setEnabled(number == EXPENSES)
        self._show()

    def _close_panels(self) -> None:
        self.panel.clear()
        self.expense_panel.clear()
        self._on_edited()

    def _on_line(self, row_id: str) -> None:
        line_id = row_id.split(AT)[0]
        if line_id not in self.tally.lines:
            return
        if line_id != self.panel.row_id:
            self._close_panels()
        self.totals.hide()
        self.panel.open(line_id)
        self._show_sums()

    def _on_expense(self, row_id: str) -> None:
        if row_id != self.expense_panel.row_id:
            self._close_panels()
        self.totals.hide()
        self.expense_panel.open(row_id)
        self._show_sums()

    def show_totals(self) -> None:
        """Close what is open and show the totals."""
        self._close_panels()
        for table in (self.table, self.expenses):
            table.clearSelection()
            table.setCurrentIndex(table.model_.index(-1, -1))
        self.totals.show()
        self._show()

    def show_record(self, row_id: str) -> None:
        """Jump to a line or an expense."""
        if row_id in self.tally.spent:
            self.filter.clear()
            self.show_view(EXPENSES)
            self.expenses.choose(row_id)
        elif row_id:
            self.show_view(LINES)
            self.table.choose(row_id)

    def show_expenses_of(self, line_id: str) -> None:
        """The expenses of one line."""
        self.show_view(EXPENSES)
        self.filter.choose_line(line_id)
        self.show_totals()

    def add(self) -> None:
        """One more of what is shown."""
        (self.add_line, self.add_expense)[self.stack.currentIndex()]()

    def add_line(self) -> None:
        """One more line."""
        if not self.delegation_id:
            return
        self._close_panels()
        self.totals.hide()
        place = forms.next_position(self)
        self.panel.start_new(NEW_LINE, {"delegation_id": self.delegation_id, "position": place})
        self._show_sums()

    def add_expense(self, line_id: str = "") -> None:
        """One more expense, of a line where one is given."""
        if not self.delegation_id:
            return
        self._close_panels()
        self.show_view(EXPENSES)
        self.totals.hide()
        defaults = {**NEW_EXPENSE, "budget_line_id": line_id or None}
        self.expense_panel.start_new(defaults, {"delegation_id": self.delegation_id})
        self._show_sums()

    def edit(self) -> None:
        """Go from the list into the fields."""
        for panel, form in ((self.panel, self.form), (self.expense_panel, self.expense_form)):
            if panel.row_id:
                form.field("amount_minor").setFocus()

    def move_line(self, step: int) -> None:
        """Move the selected line up (-1) or down (1) among those of its fund."""
        moved = self.table.current()
        ids = forms.beside(self.tally, moved)
        if moved in ids and 0 <= ids.index(moved) + step < len(ids):
            place = ids.index(moved) + step + (step > 0)
            self.drop_line(moved, ids[place] if place < len(ids) else "")

    def drop_line(self, moved: str, below: str) -> None:
        """Put a line before another one of its fund, or at the end of them."""
        ids = [row_id for row_id in forms.beside(self.tally, moved) if row_id != moved]
        if moved not in self.tally.lines:
            return
        ids.insert(ids.index(below) if below in ids else len(ids), moved)
        inside = iter(ids)
        order = [next(inside) if row_id in ids else row_id for row_id in self.tally.lines if row_id != NEW]
        self.do(N_("Change the order"), records.reorder, t.BudgetLine, order)

    def delete(self) -> None:
        """Delete what is selected; the expenses of a line stay, without a line."""
        for panel, record, table, label in (
            (self.panel, self.record, t.BudgetLine, N_("Delete budget line")),
            (self.expense_panel, self.expense_record, t.Expense, N_("Delete expense")),
        ):
            row_id = panel.row_id
            if row_id:
                record.discard()
                panel.row_id = record.row_id = ""
                panel.clear()
                self.do(label, records.remove, table, row_id)
                self.show_totals()
                self.refresh()

    def _on_added(self, view: int, row_id: str) -> None:
        self._settle()
        self.refresh()
        panel, table = ((self.panel, self.table), (self.expense_panel, self.expenses))[view]
        panel.row_id = ""
        if view == EXPENSES and not table.has(row_id):
            self.filter.clear()
        table.choose(row_id)
        table.setFocus()  # the button that was pressed is gone
