"""Status and fee of all members that are shown, as one action: nobody types a fee seventy times."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from desktop.domain import words as vocabulary
from desktop.domain.words import Choice
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import memberbulk
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.form import ChoiceField, Form
from desktop.ui.moneyfield import TwdField
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.members import MembersPage

LABEL = N_("Change several members")
NOTHING = N_("Choose a status, enter a fee, or say that it was paid.")
STATUSES = (Choice("", N_("As it is")), *vocabulary.MEMBER_STATUSES)


def open_dialog(page: MembersPage) -> None:
    """Ask what to set, and set it."""
    if not page.shown:
        return
    page.record.leave()
    dialog = BulkDialog(page)
    if dialogs.run(dialog):
        page.refresh()
        page.tell(Sentence(N_("{count} members changed."), {"count": dialog.done_to}))


class BulkDialog(Asking):
    """What stays empty stays as it is."""

    def __init__(self, page: MembersPage) -> None:
        super().__init__(page, N_("For all members shown"), N_("Change all"))
        self.page, self.done_to = page, 0
        self._ids = page.shown
        said = words(role="muted")
        said.setText(_("These {count} members. What stays empty stays as it is.").format(count=len(self._ids)))
        self.body.addWidget(said)
        self.form = Form()
        self.form.add(N_("Status"), ChoiceField("status", STATUSES))
        self.form.add(N_("Fee due"), TwdField("fee_minor"))
        self.body.addWidget(self.form)
        self.paid = QCheckBox()
        bind(self.paid.setText, N_("All of them have paid in full today"))
        self.body.addWidget(self.paid)

    def accept(self) -> None:
        fields = {name: value for name, value in self.form.values().items() if value not in (None, "")}
        self.form.show_problems([])
        today = date.today()

        def write() -> None:
            if not fields and not self.paid.isChecked():
                raise UserError(NOTHING)
            paid_on = today if self.paid.isChecked() else None
            self.done_to = self.page.act(LABEL, memberbulk.set_all, self._ids, fields, today, paid_on)

        if self.attempted(self.form, write):
            super().accept()
