"""What the emergency sheet asks: the telephones of a mission, and who stays behind from when on."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop import i18n
from desktop.domain.emergency import Mission, Sheet
from desktop.errors import Problem, Sentence
from desktop.i18n import N_
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.form import DateField, Form, LineField, PairField
from desktop.ui.labels import Label


class MissionDialog(Asking):
    """Telephones and address as the office knows them; kept in the directory of contacts."""

    def __init__(self, parent: QWidget | None, mission: Mission) -> None:
        super().__init__(parent, N_("Correct the mission’s data"), N_("Keep this"))
        self.body.addWidget(Label(mission.name.get(i18n.current())))
        self.form = Form()
        self.form.add(N_("Emergency line"), LineField("line"))
        self.form.add(N_("Phone"), LineField("phone"))
        self.form.add(N_("Address"), PairField("address"))
        values = {"phone": mission.phone, "line": mission.emergency}
        self.form.set_values({**values, "address_zh": mission.address.zh, "address_ja": mission.address.ja})
        self.body.addWidget(self.form)
        self.body.addWidget(words(N_("It is kept in the directory of contacts and used from now on."), "small"))
        self.form.fields[0].setFocus()


class StayDialog(Asking):
    """Who stays, from which day on; the end may be left open."""

    def __init__(self, parent: QWidget | None, sheet: Sheet, day: date) -> None:
        super().__init__(parent, N_("Who stays behind?"), N_("Make an own itinerary"))
        self.body.addWidget(
            words(N_("They get an itinerary of their own; the others’ goes on without them. Who accompanies, too."))
        )
        self.boxes = {}
        for fellow in sheet.fellows:
            box = QCheckBox(fellow.name.get(i18n.current()))
            self.boxes[fellow.member_id] = box
            self.body.addWidget(box)
        self.form = Form()
        self.form.add(N_("From"), DateField("from_date", lambda: day))
        self.form.add(N_("Until"), DateField("until_date", lambda: day))
        self.form.set_values({"from_date": day, "until_date": None})
        self.body.addWidget(self.form)
        next(iter(self.boxes.values())).setFocus() if self.boxes else None

    def members(self) -> list[str]:
        """Ids of those who were ticked."""
        return [key for key, box in self.boxes.items() if box.isChecked()]

    def values(self) -> dict[str, Any]:
        """Both days; the end None where it is open."""
        values = self.form.values()
        return {**values, "until_date": values["until_date"] or None}

    def accept(self) -> None:
        values = self.values()
        problems = [
            Problem(name, Sentence(N_("Not a date. Write it like 115/3/5, 2026-03-05 or R8.3.5.")))
            for name, value in values.items()
            if not isinstance(value, date) and (value or name == "from_date")
        ]
        if not problems and values["until_date"] and values["until_date"] < values["from_date"]:
            problems = [Problem("until_date", Sentence(N_("The end lies before the start. Correct the date.")))]
        self.form.show_problems(problems)
        if problems:
            return
        if not self.members():
            self.say(Sentence(N_("Choose who stays behind.")))
            return
        super().accept()
