"""The limits for gifts: whose rule each is, and the number that this office goes by. Kept on this computer."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop.domain import money
from desktop.domain.gifts import LIMITS, Limit, Limits
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.settings import Settings
from desktop.store import gifts as stored
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Line
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.gifts import GiftsDialog

UNITS = {"TWD": "NT$", "JPY": "¥", "days": N_("days")}
UNCHECKED = N_("These numbers were not checked against the texts of today. Set what holds for your office.")
WRONG = N_("{label}: not a whole number above zero.")
WIDE = 560


class LimitsDialog(Asking):
    """A line for each limit, under its source."""

    def __init__(self, parent: GiftsDialog) -> None:
        super().__init__(parent, N_("Limits for gifts"), N_("Save these numbers"))
        self.settings = Settings()
        self.lines: dict[str, Line] = {}
        self.body.addWidget(words(UNCHECKED, "muted"))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(8)
        known = asdict(stored.limits(self.settings))
        source = ""
        for limit in LIMITS:
            if limit.source != source:
                source = limit.source
                grid.addWidget(words(source, "heading"), grid.rowCount(), 0, 1, 3)
            self._add(grid, limit, known[limit.key])
        self.body.addLayout(grid)
        self.body.addWidget(plain_button(N_("Back to the numbers of the sources"), self.reset, "link"))
        self.setMinimumWidth(WIDE)

    def _add(self, grid: QGridLayout, limit: Limit, value: int) -> None:
        row = grid.rowCount()
        line = Line()
        line.put(f"{value:,}")
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.setFixedWidth(110)
        bind(line.setAccessibleName, limit.label)
        unit = words(role="muted")
        bind(unit.setText, UNITS[limit.unit])
        grid.addWidget(words(limit.label), row, 0)
        grid.addWidget(unit, row, 1)
        grid.addWidget(line, row, 2)
        self.lines[limit.key] = line

    def reset(self) -> None:
        """The numbers that the sources name."""
        for key, value in asdict(Limits()).items():
            self.lines[key].put(f"{value:,}")

    def accept(self) -> None:
        found = {}
        for limit in LIMITS:
            line = self.lines[limit.key]
            currency = "JPY" if limit.unit == "days" else limit.unit
            amount = money.parse(line.text(), currency)
            whole = int(amount.amount) if amount and amount.currency == currency else 0
            if whole <= 0 or amount is None or amount.amount != whole:
                self.say(Sentence(WRONG, {"label": _(limit.label)}))
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                line.selectAll()
                return
            found[limit.key] = whole
        stored.set_limits(self.settings, found)
        super().accept()
