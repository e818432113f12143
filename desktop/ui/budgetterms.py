"""What decides over the money of a trip: approval, cap, rank of the leader, the days of clearing and claiming."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.domain import words
from desktop.i18n import N_
from desktop.store import ledger
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.form import ChoiceField, DateField, Form, LineField, TextField
from desktop.ui.labels import Label
from desktop.ui.moneyfield import TwdField
from desktop.ui.narrowscreen import keep_on_screen
from desktop.ui.record import Record
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDTH = 560


Near = Callable[[], date | None]  # a day typed without its year is near this one


def add_money(form: Form, near: Near = lambda: None) -> None:
    """The fields of a delegation that decide over its money."""
    form.add(N_("Ceiling of the subsidy"), TwdField("cap_minor"))
    form.add(N_("Rank of the leader"), ChoiceField("leader_rank", words.LEADER_RANKS))
    form.add(N_("Budget account"), LineField("account"))
    form.add(N_("Back on duty reported on"), DateField("cleared_on", near))
    form.add(N_("Claim handed in on"), DateField("claimed_on", near))


def add_approval(form: Form, near: Near = lambda: None) -> None:
    """The fields of a delegation about what the superiors approved."""
    form.add(N_("Approved on"), DateField("approved_on", near))
    form.add(N_("Approval number"), LineField("approval_no"))
    form.add(N_("Approved departure"), DateField("approved_start", near))
    form.add(N_("Approved return"), DateField("approved_end", near))
    form.add(N_("Approved persons"), TextField("approved_people", 2))
    form.add(N_("Approved amount"), TwdField("approved_minor"))


class TermsDialog(QDialog):
    """A few fields of the delegation, written as one leaves them."""

    def __init__(self, page: Page) -> None:
        super().__init__(page.window())
        bind(self.setWindowTitle, N_("Approval and cap"))
        self.form = Form()
        with page.store.read() as connection:
            trip = ledger.trip(connection, page.delegation_id)
        start = trip.start if trip.start != ledger.NO_TRIP.start else None
        add_money(self.form, lambda: start)
        self.form.add_heading(N_("Approval by the superiors"))
        add_approval(self.form, lambda: start)
        self.record = Record(page, self.form, t.Delegation, N_("Change delegation"), N_("Change delegation"))
        self.record.open(page.delegation_id)
        hint = Label()
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        bind(
            hint.setText,
            N_("Rates, days and deadlines count from the approved days; without them, from those of the trip."),
        )
        self.close_button = QPushButton()
        self.close_button.setProperty("role", "primary")
        self.close_button.setAutoDefault(False)
        bind(self.close_button.setText, N_("Close"))
        self.close_button.clicked.connect(lambda _on=False: self.accept())
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.form)
        column.addWidget(hint)
        column.addStretch(1)
        column.addLayout(foot)
        self.resize(WIDTH, self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            keep_on_screen(self)
        super().showEvent(event)

    def done(self, result: int) -> None:
        """What was typed is written first; what is wrong keeps the window open, and a second Escape leaves it."""
        wrong = any(field.problem is not None for field in self.form.fields)
        if self.record.leave() or wrong:
            super().done(result)
        else:
            self.form.go_to_problem()


def open_dialog(page: Page) -> None:
    """Show it for the delegation of the page."""
    if page.delegation_id:
        dialogs.run(TermsDialog(page))
