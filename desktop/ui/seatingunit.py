"""One coach or table: what it is called, how many seats it has and how they stand, or away with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.domain.seating import LAYOUTS, USUAL
from desktop.domain.words import Choice
from desktop.i18n import N_
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import Asking
from desktop.ui.form import ChoiceField, Form, NumberField, PairField, TextField
from desktop.ui.griddialog import plain_button
from desktop.ui.record import Record

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

HOW = (Choice("", "2+2"), *(Choice(layout, layout) for layout in LAYOUTS[1:]))


def open_dialog(page: Page, unit_id: str) -> int:
    """Everything typed is written at once; how many actions that were."""
    dialog = UnitDialog(page, unit_id)
    dialogs.run(dialog)
    return dialog.steps


class UnitDialog(Asking):
    """``steps`` counts what was written."""

    def __init__(self, page: Page, unit_id: str) -> None:
        super().__init__(page, N_("Coach or table"), N_("Close"))
        self.page, self.unit_id, self.steps = page, unit_id, 0
        self.cancel_button.hide()
        self.ok_button.setAutoDefault(False)
        self.ok_button.setDefault(False)
        with page.store.read() as connection:
            row, _seen = records.opened(connection, t.Seating, unit_id)
        self.form = Form()
        self.form.add(N_("Title"), PairField("name", kind="log"))
        seats = NumberField("seats")
        seats.input.say(str(USUAL.get(row["kind"], "")))
        self.form.add(N_("Number of seats"), seats)
        if row["kind"] == "coach":
            self.form.add(N_("Seats in a row"), ChoiceField("layout", HOW))
        self.form.add(N_("Internal notes"), TextField("notes", 2))
        self.record = Record(page, self.form, t.Seating, N_("Change coach or table"), N_("Add a coach or table"))
        self.record.edited.connect(self._on_edited)
        self.record.open(unit_id)
        self.remove_button = plain_button(N_("Remove"), self.remove, "danger")
        self.body.addWidget(self.form)
        self.body.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_edited(self) -> None:
        self.steps += 1

    def remove(self) -> None:
        """The coach with its seats; undo brings both back."""
        self.record.discard()
        if self.page.do(N_("Remove coach or table"), records.remove, t.Seating, self.unit_id):
            self.steps += 1
        self.record.row_id = ""
        self.accept()

    def done(self, result: int) -> None:
        """What stands unfinished in a field is written first."""
        if self.record.row_id:
            self.record.leave()
        super().done(result)
