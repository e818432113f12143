"""The measures of the office's own sheet of labels, as somebody reads them off with a ruler."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QSpinBox, QWidget

from desktop.i18n import N_
from desktop.ui.exchangedialogs import words
from desktop.ui.labels import Label
from desktop.ui.text import bind

NUMBERS = (("columns", N_("Across"), 3, 10), ("rows", N_("Down"), 8, 30))
LENGTHS = (
    ("width", N_("Width of a label"), 64.0),
    ("height", N_("Height of a label"), 33.9),
    ("left", N_("Left margin"), 7.0),
    ("top", N_("Top margin"), 13.0),
    ("pitch_x", N_("From left edge to left edge"), 66.0),
    ("pitch_y", N_("From top edge to top edge"), 33.9),
)
WRONG = N_("The labels leave the page or lie upon each other. Correct the measures.")


class SheetFields(QWidget):
    """Eight numbers, two in a row. ``changed`` when one of them is another; ``text`` is what the settings keep."""

    changed = Signal()

    def __init__(self, before: str = "") -> None:
        super().__init__()
        from desktop.documents.sheets import own

        known = own(before)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setVerticalSpacing(4)
        self.fields: dict[str, QSpinBox | QDoubleSpinBox] = {}
        for key, text, usual, most in NUMBERS:
            count = QSpinBox()
            count.setRange(1, most)
            count.setValue(getattr(known, key) if known else usual)
            self._put(grid, key, text, count)
        for key, text, length in LENGTHS:
            box = QDoubleSpinBox()
            box.setRange(0, 300)
            box.setDecimals(1)
            box.setSuffix(" mm")
            box.setValue(getattr(known, key) if known else length)
            self._put(grid, key, text, box)
        self.problem = words(WRONG, "problem")
        grid.addWidget(self.problem, 8, 0, 1, 2)
        self._check()

    def _put(self, grid: QGridLayout, key: str, text: str, box: QSpinBox | QDoubleSpinBox) -> None:
        name = Label()
        name.setProperty("role", "small")
        name.setBuddy(box)
        bind(name.setText, text)
        bind(box.setAccessibleName, text)
        row, side = divmod(len(self.fields), 2)
        grid.addWidget(name, row * 2, side)
        grid.addWidget(box, row * 2 + 1, side)
        box.lineEdit().setTextMargins(6, 0, 6, 0)  # typed, or the arrow keys
        self.fields[key] = box
        box.valueChanged.connect(self._on_change)

    def _on_change(self) -> None:
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        self.problem.setVisible(not self.text())

    def text(self) -> str:
        """The measures; empty where they cannot be."""
        from desktop.documents.sheets import OF_OWN, own

        said = " ".join(f"{self.fields[name].value():g}" for name in OF_OWN)
        return said if own(said) is not None else ""
