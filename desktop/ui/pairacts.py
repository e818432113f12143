"""Small windows of the pairing: what a change by hand means before it is made, and who decided pairs when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop.errors import Problem, Sentence
from desktop.i18n import N_
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.form import DateField, Form, LineField, TextField

CHANGE, PAIR = N_("Pair by hand"), N_("Pair them")
INSTEAD = N_("{prefecture} gives way.")
WORTH = N_("Points of all pairs: {before} → {after} ({change})")
NOTHING = N_("Nothing speaks against it.")
REFUSED = N_("You may still pair them: these are principles, not prohibitions.")
WHY, WHO, WHEN = N_("Reason"), N_("Decided by"), N_("Decided on")
FEW = 4  # pairs that stand below each other
NOBODY_TICKED = N_("Tick at least one pair.")
NEEDS_WHO = N_("Say who decided.")


class Deciding(Asking):
    """A window that asks who decided, when and why."""

    def __init__(self, parent: QWidget | None, title: str, accept: str, by: str, why: bool) -> None:
        super().__init__(parent, title, accept)
        self.setMinimumWidth(500)
        self.form = Form()
        self.form.add(WHO, LineField("decided_by"))
        self.form.add(WHEN, DateField("decided_on", date.today))
        if why:
            self.form.add(WHY, TextField("why", 2))
        self.form.set_values({"decided_by": by, "decided_on": date.today()})

    def given(self) -> dict[str, Any]:
        """What was typed."""
        return {name: value or None if name == "decided_on" else value for name, value in self.form.values().items()}


class OverrideDialog(Deciding):
    """A county and a prefecture that somebody pairs by hand: who gives way, what it is worth, what to look at."""

    def __init__(self, parent: QWidget | None, pair: str, lines: Sequence[str], doubts: Sequence[str], by: str) -> None:
        super().__init__(parent, CHANGE, PAIR, by, why=True)
        told = [(pair, "heading"), *((line, "") for line in lines), *((f"⚠ {one}", "suggestion") for one in doubts)]
        for text, look in told:
            label = words(role=look)
            label.setText(text)
            self.body.addWidget(label)
        self.body.addWidget(words(REFUSED if doubts else NOTHING, "muted"))
        self.body.addWidget(self.form)
        self.form.fields[0].setFocus()


class DecideDialog(Deciding):
    """Pairs that are approved or discontinued: ticked ones, with who decided. ``act`` writes them."""

    def __init__(
        self, parent: QWidget | None, title: str, accept: str, pairs: Sequence[tuple[str, str, bool]],
        by: str, act: Callable[[list[str], dict[str, Any]], object], *, why: bool,
    ) -> None:  # fmt: skip
        super().__init__(parent, title, accept, by, why)
        self._act = act
        self.boxes: dict[str, QCheckBox] = {}
        self.body.addWidget(self.form)
        grid, half = QGridLayout(), (len(pairs) + 1) // 2 if len(pairs) > FEW else len(pairs)
        grid.setHorizontalSpacing(16)
        for number, (row_id, name, ticked) in enumerate(pairs):
            box = self.boxes[row_id] = QCheckBox()
            box.setChecked(ticked)
            box.setText(name)
            grid.addWidget(box, number % half, number // half)
        self.body.addLayout(grid)
        self.form.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        ticked = [row_id for row_id, box in self.boxes.items() if box.isChecked()]
        if not ticked:
            self.say(Sentence(NOBODY_TICKED))
            return
        given = self.given()
        if not given["decided_by"].strip():
            self.form.show_problems([Problem("decided_by", Sentence(NEEDS_WHO))])
            self.form.go_to_problem()
            return
        if self.attempted(self.form, lambda: self._act(ticked, given)):
            super().accept()
