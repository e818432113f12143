"""One status, line or way of paying for all expenses that are shown, and numbers for their receipts, as one action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain import words as vocabulary
from desktop.domain.words import Choice
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import expensebulk
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.form import ChoiceField, Form, LineField
from desktop.ui.reffield import RefField

if TYPE_CHECKING:
    from desktop.ui.pages.budget import BudgetPage

LABEL = N_("Change several expenses")
NOTHING = N_("Choose what is to be set, or enter the first number.")
AS_IT_IS = N_("As it is")
STATUSES = (Choice("", AS_IT_IS), *vocabulary.EXPENSE_STATUSES)
FUNDS = (Choice("", AS_IT_IS), *vocabulary.FUNDING)
PAYMENTS = (Choice("", AS_IT_IS), *(choice for choice in vocabulary.PAYMENTS if choice.key))


def open_dialog(page: BudgetPage) -> None:
    """Ask what to set, and set it."""
    if not page.shown:
        return
    page.show_totals()  # what was being typed is written first
    dialog = BulkDialog(page)
    if dialogs.run(dialog):
        page.refresh()
        page.tell(Sentence(N_("{count} expenses changed."), {"count": dialog.done_to}))


class BulkDialog(Asking):
    """What stays empty stays as it is."""

    def __init__(self, page: BudgetPage) -> None:
        super().__init__(page, N_("For all expenses shown"), N_("Change all"))
        self.page, self.done_to = page, 0
        self._ids = page.shown
        said = words(role="muted")
        said.setText(_("These {count} expenses. What stays empty stays as it is.").format(count=len(self._ids)))
        self.body.addWidget(said)
        self.form = Form()
        self.form.add(N_("Status"), ChoiceField("status", STATUSES))
        line = RefField("budget_line_id", AS_IT_IS, page.line_options)
        self.form.add(N_("Budget line"), line)
        self.form.add(N_("Fund"), ChoiceField("funding", FUNDS))
        self.form.add(N_("Paid with"), ChoiceField("payment", PAYMENTS))
        number = LineField("first_number")
        number.input.say("A-001")
        self.form.add(N_("Number the receipts from"), number)
        line.set_values({"budget_line_id": None})
        self.body.addWidget(self.form)
        hint = words(role="small")
        hint.setText(_("Receipts that have no number get one, in the order of the list."))
        self.body.addWidget(hint)

    def accept(self) -> None:
        fields = {name: value for name, value in self.form.values().items() if value not in (None, "")}
        first = str(fields.pop("first_number", "")).strip()
        self.form.show_problems([])

        def write() -> None:
            if not fields and not first:
                raise UserError(NOTHING)
            self.done_to = self.page.act(LABEL, expensebulk.set_all, self._ids, fields, first)

        if self.attempted(self.form, write):
            super().accept()
