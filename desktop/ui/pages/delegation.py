"""The delegation itself: its names, dates, status, purpose. Reached from the menu and the list at the left, no tab."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.domain import words
from desktop.errors import Sentence
from desktop.i18n import N_
from desktop.store import delegations, records, targets
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.budgetterms import add_approval, add_money
from desktop.ui.contactparts import organisation_picker
from desktop.ui.form import ChoiceField, DateField, Form, LineField, PairField, TextField
from desktop.ui.labels import Label
from desktop.ui.pages.page import Page
from desktop.ui.record import Record
from desktop.ui.text import bind


class DelegationPage(Page):
    """One form over the whole width; ``done`` when the person goes back to the trip."""

    key = "delegation"
    done = Signal()

    def build(self) -> None:
        self.form = Form()
        self.form.add(N_("Title"), PairField("name", kind="meeting"))
        self.form.add(N_("Short code"), LineField("code"))
        self.form.add(N_("Kind"), ChoiceField("kind", words.DELEGATION_KINDS))
        self.form.add(N_("Status"), ChoiceField("status", words.DELEGATION_STATUSES))
        self.form.add(N_("Departure"), DateField("start_date"))
        self.form.add(N_("Return"), DateField("end_date"))
        self.form.add(N_("Settled on"), DateField("settled_on"))
        self.form.add(N_("Places"), PairField("places"))
        self.form.add(N_("Office"), organisation_picker(self, "office_id"))
        self.form.add(N_("Purpose"), PairField("purpose", 3))
        self.form.add(N_("Basis"), PairField("basis", 2))
        self.form.add(N_("Internal notes"), TextField("notes", 2))
        self.form.add_heading(N_("Approval by the superiors"))
        add_approval(self.form)
        self.form.add_heading(N_("Subsidy and claim"))
        add_money(self.form)
        self.form.add_heading(N_("For emergencies"))
        self.form.add(N_("Emergency telephone"), LineField("emergency_phone"))
        self.form.add(N_("Insurer"), PairField("insurer"))
        self.form.add(N_("Telephone of the insurer"), LineField("insurer_phone"))
        self.form.add_heading(N_("Handbook"))
        self.form.add(N_("Further pages of the handbook"), PairField("handbook", 6, "doc"))
        self.record = Record(self, self.form, t.Delegation, N_("Change delegation"), N_("New delegation…"))
        heading = Label()
        heading.setProperty("role", "emptyTitle")
        bind(heading.setText, N_("The delegation"))
        self.done_button, self.delete_button = QPushButton(), QPushButton()
        self.done_button.setProperty("role", "primary")
        self.delete_button.setProperty("role", "danger")
        self.history_button = QPushButton()
        bind(self.history_button.setText, N_("History…"))
        self.history_button.clicked.connect(self.desk.history_asked)
        self.link_button = QPushButton()
        bind(self.link_button.setText, N_("Programme and return visit…"))
        self.link_button.clicked.connect(lambda _on=False: self._link())
        bind(self.done_button.setText, N_("Back to the trip"))
        bind(self.delete_button.setText, N_("Delete the delegation…"))
        self.done_button.clicked.connect(self.leave)
        self.delete_button.clicked.connect(self.delete)
        inner = QWidget()
        inner.setObjectName("panelBody")
        outer, column, foot = QHBoxLayout(inner), QVBoxLayout(), QHBoxLayout()
        outer.addStretch(1)
        outer.addLayout(column, 3)
        outer.addStretch(1)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(self.form)
        foot.addWidget(self.done_button)
        foot.addWidget(self.history_button)
        foot.addWidget(self.link_button)
        foot.addStretch(1)
        foot.addWidget(self.delete_button)
        column.addLayout(foot)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        self.work.addWidget(area)

    def refresh(self) -> None:
        if not self.delegation_id:
            return
        with self.store.read() as connection:
            self.link_button.setVisible(bool(targets.years(connection)))  # an office without the programme has none
        if self.record.row_id == self.delegation_id:
            self.record.reload()
        else:
            self.record.open(self.delegation_id)
            self.form.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _link(self) -> None:
        from desktop.ui import programmelink

        programmelink.open_dialog(self)

    def leave_delegation(self) -> None:
        self.record.leave()
        self.record.row_id = ""

    def leave(self) -> None:
        """Back to the tabs, once what was typed is right or kept as a draft."""
        if self.record.leave():
            self.done.emit()

    def delete(self) -> None:
        """Delete the whole trip, after a question; undo brings all of it back."""
        with self.store.read() as connection:
            row = delegations.one(connection, self.delegation_id)
            count = records.uses(connection, t.Delegation, row.id)
        said = N_("Delete {name} with its {count} entries? Undo brings all of it back.")
        if not dialogs.confirm(self, Sentence(said, {"name": row.name_zh, "count": count}), N_("Delete")):
            return
        self.record.discard()
        self.record.row_id = ""
        self.do(N_("Delete delegation"), records.remove, t.Delegation, row.id)
        self.done.emit()
