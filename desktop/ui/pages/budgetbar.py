"""The rows above the budget: what can be done, which of the two lists is shown, which expenses."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from desktop import i18n
from desktop.domain import dates, words
from desktop.domain.folding import fold
from desktop.domain.ledger import Spent
from desktop.domain.tally import Tally
from desktop.i18n import N_, _
from desktop.ui.inputs import Line
from desktop.ui.pages.boardbar import ToolRow
from desktop.ui.pages.filterrow import BoxRow
from desktop.ui.pages.membersbar import opener, there
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

RECEIPT, CHECKS = "desktop.ui.receipt", "desktop.ui.refusals"
# Windows that open over the page: marked text, module with ``open_dialog(page)``, how long its button stays.
WINDOWS: tuple[tuple[str, str, int], ...] = (
    (N_("Exchange rates…"), "desktop.ui.rates", 8),
    (N_("Per diem…"), "desktop.ui.perdiem", 8),
    (N_("Travel claims…"), "desktop.ui.claims", 7),
    (N_("Check the claim"), CHECKS, 9),
    (N_("Cash and who paid…"), "desktop.ui.cashbox", 6),
    (N_("Gifts…"), "desktop.ui.gifts", 4),
    (N_("Budget of the year…"), "desktop.ui.yearbudget", 3),
    (N_("Import…"), "desktop.ui.expenseimport", 5),
    (N_("Export…"), "desktop.ui.budgetexport", 5),
)
NOBODY, NO_DAY, NO_LINE = "-", "-", "-"


class BudgetTools(ToolRow):
    """What can be done with the money of a delegation."""

    def __init__(
        self,
        page: Page,
        add_expense: Callable[[], object],
        add_line: Callable[[], object],
        totals: Callable[[], object],
    ) -> None:
        super().__init__()
        self._count = 0
        receipt = opener(page, RECEIPT) if there(RECEIPT) else add_expense
        self.expense_button = self.put(N_("＋ Add expense"), receipt, 11)
        self.expense_button.setProperty("role", "primary")
        self.add_button = self.put(N_("＋ Add budget line"), add_line, 10)
        for text, module, keep in WINDOWS:
            if not there(module):
                continue
            button = self.put(text, opener(page, module), keep)
            if module == CHECKS:
                self.checks_button = button
                bind(button.setText, self._checks_text, owner=button)
        self.all_button = self.put(N_("For all shown…"), opener(page, "desktop.ui.expensebulk"), 2)
        self.all_button.setEnabled(False)
        self.totals_button = self.put(N_("Totals"), totals, 9)
        self.stretch()

    def show_refused(self, count: int) -> None:
        """How many things accounting would refuse."""
        self._count = count
        if there(CHECKS):
            self.checks_button.setText(self._checks_text())

    def _checks_text(self) -> str:
        return _("Check the claim ({count})").format(count=self._count) if self._count else _("Check the claim")


class ExpenseFilter(BoxRow):
    """Which expenses are shown: by line, day, status, who paid, and any word in them."""

    def __init__(self) -> None:
        super().__init__(narrow=560)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.text = Line()
        self.text.say("")
        bind(self.text.say, N_("Payee, number, amount"))
        bind(self.text.setAccessibleName, N_("Show only"))
        self.text.setMinimumWidth(90)
        self.text.setMaximumWidth(170)
        self.text.textChanged.connect(lambda _text: self.narrow())
        self.row.addWidget(self.text)
        self.add_boxes(
            {
                "line": N_("All budget lines"),
                "day": N_("All days"),
                "status": N_("Any status"),
                "payer": N_("Whoever paid"),
            },
            widest=130,
        )

    @property
    def is_filtering(self) -> bool:
        return bool(self.text.text().strip()) or super().is_filtering

    def clear(self) -> None:
        """All of them."""
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)
        super().clear()

    def choose_line(self, line_id: str) -> None:
        """Those of one line only."""
        self.clear()
        self.boxes["line"].setCurrentIndex(max(self.boxes["line"].findData(line_id), 0))
        self.narrow()

    def offer(self, tally: Tally, payer: Callable[[str], str]) -> None:
        """Choices that some expense answers to; what is chosen stays while it is among them."""
        code = i18n.current()
        lines = [(line.id, line.name.get(code)) for line in tally.lines.values()]
        self.fill("line", [*lines, (NO_LINE, _("Without a budget line"))])
        known = sorted(day for day in tally.days() if day)
        self.fill("day", [*((day.isoformat(), dates.short(day, code)) for day in known), (NO_DAY, _("Without a date"))])
        self.fill("status", [(choice.key, _(choice.label)) for choice in words.EXPENSE_STATUSES])
        paid = {one or NOBODY for one in tally.payers()}
        self.fill("payer", [(one, payer("" if one == NOBODY else one)) for one in sorted(paid)])
        self.clear_button.setVisible(self.is_filtering)

    def keep(self, rows: Iterable[Spent], tally: Tally) -> list[Spent]:
        """Those that are wanted."""
        line, day, status, payer = (self.chosen(key) for key in ("line", "day", "status", "payer"))
        found = list(rows)
        if line:
            found = [row for row in found if self._on_line(row, line, tally)]
        if day:
            wanted_day = None if day == NO_DAY else date.fromisoformat(day)
            found = [row for row in found if row.paid_on == wanted_day]
        if status:
            found = [row for row in found if row.status == status]
        if payer:
            found = [row for row in found if (row.payer_id or NOBODY) == payer]
        text = fold(self.text.text().strip())
        return [row for row in found if text in fold(said(row))] if text else found

    def _on_line(self, row: Spent, line: str, tally: Tally) -> bool:
        if line == NO_LINE:
            return row.line_id not in tally.lines
        return row.line_id == line or any(part.line_id == line for part in row.parts)


def said(row: Spent) -> str:
    """Everything that a word can find an expense by."""
    amount = row.amount.bare()
    return f"{row.payee} {row.item.zh} {row.item.ja} {row.gloss_zh} {row.receipt_no} {amount} {amount.replace(',', '')}"
