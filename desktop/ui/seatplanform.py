"""One plan of seats: what it is called, how many seats it has, what stands at which wall, or away with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.domain import words
from desktop.domain.paperwords import DRIVES, EDGES, PLAN_KINDS
from desktop.domain.seatplans import ANYWHERE, MOST, ROOMS, USUAL
from desktop.i18n import N_
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import Asking
from desktop.ui.form import ChoiceField, Form, LineField, NumberField, PairField, TextField
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.record import Record
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

EACH_SIDE = N_("Number of seats on each side")
FLAG_HINT = N_("Codes of countries from left to right as seen from the front, such as: TW JP")


def open_dialog(page: Page, plan_id: str) -> int:
    """Everything typed is written at once; how many actions that were."""
    dialog = PlanDialog(page, plan_id)
    dialogs.run(dialog)
    return dialog.steps


class PlanDialog(Asking):
    """``steps`` counts what was written."""

    def __init__(self, page: Page, plan_id: str) -> None:
        with page.store.read() as connection:
            row, _seen = records.opened(connection, t.SeatPlan, plan_id)
        kind = row["kind"]
        super().__init__(page, words.find(PLAN_KINDS, kind).label, N_("Close"))
        self.page, self.plan_id, self.steps = page, plan_id, 0
        self.cancel_button.hide()
        self.ok_button.setAutoDefault(False)
        self.ok_button.setDefault(False)
        self.form = Form()
        self.form.add(N_("Title"), PairField("name", kind="log"))
        seats = NumberField("seats")
        seats.input.say(f"{USUAL[kind]} (1–{MOST[kind]})")
        self.form.add(EACH_SIDE if kind in ROOMS else N_("Number of seats"), seats)
        if kind == "car":
            self.form.add(N_("Steering wheel"), ChoiceField("drive", DRIVES))
            self.form.add(N_("With a driver"), ChoiceField("driver", words.YES_NO))
        elif kind not in ANYWHERE:
            self.form.add(N_("Door of the room"), ChoiceField("door", EDGES))
            self.form.add(N_("View or alcove"), ChoiceField("view", EDGES))
        if kind != "car":
            self.form.add(N_("Screen"), ChoiceField("screen", EDGES))
            self.form.add(N_("Flags"), LineField("flags"))
        self.form.add(N_("Internal notes"), TextField("notes", 2))
        self.record = Record(page, self.form, t.SeatPlan, N_("Change the seating plan"), N_("Add a seating plan"))
        self.record.edited.connect(self._on_edited)
        self.record.open(plan_id)
        self.remove_button = plain_button(N_("Remove"), self.remove, "danger")
        self.body.addWidget(self.form)
        if kind != "car":
            hint = Label()
            hint.setProperty("role", "small")
            hint.setWordWrap(True)
            bind(hint.setText, FLAG_HINT)
            self.body.addWidget(hint)
        self.body.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_edited(self) -> None:
        self.steps += 1

    def remove(self) -> None:
        """The plan with its seats; undo brings both back."""
        self.record.discard()
        if self.page.do(N_("Remove the seating plan"), records.remove, t.SeatPlan, self.plan_id):
            self.steps += 1
        self.record.row_id = ""
        self.accept()

    def done(self, result: int) -> None:
        """What stands unfinished in a field is written first."""
        if self.record.row_id:
            self.record.leave()
        super().done(result)
