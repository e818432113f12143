"""The measures of a sheet as they are typed, with its drawing and what is wrong beside each field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.cards import Sheet
from desktop.domain.paperdata import CardSheetData, sheet_fits
from desktop.errors import Problem, Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import cardsheets
from desktop.ui.exchangedialogs import words
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.slotpicker import SheetDrawing
from desktop.ui.spinning import Count, Length
from desktop.ui.text import bind

NAMES = (("name_zh", N_("Name in Chinese")), ("name_ja", N_("Name in Japanese")))
LENGTHS = (
    ("page_width", N_("Width of the page")),
    ("page_height", N_("Height of the page")),
    ("width", N_("Width of a card")),
    ("height", N_("Height of a card")),
    ("left", N_("Left margin")),
    ("top", N_("Upper margin")),
    ("pitch_x", N_("From left edge to left edge")),
    ("pitch_y", N_("From top edge to top edge")),
)
COUNTS = (("columns", N_("Across"), 240), ("rows", N_("Down"), 240))
DRAWN = 290  # pixels of the longer side


class SheetForm(QWidget):
    """``changed`` while typing. ``show_sheet`` fills it, ``sheet`` gives what stands there."""

    changed = Signal()

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._shown = sheet
        self._pasting = False  # the line is being typed, and is not written anew
        self.problems_: dict[str, Label] = {}
        self.fields: dict[str, QSpinBox | QDoubleSpinBox] = {}
        self.names: dict[str, QLineEdit] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        column = QVBoxLayout()
        column.addLayout(self._grid())
        self.marks = QCheckBox()
        bind(self.marks.setText, N_("Plain paper: print crop marks"))
        self.marks.toggled.connect(self._on_change)
        column.addWidget(self.marks)
        column.addStretch(1)
        self._add_line(column)
        row.addLayout(column, 1)
        row.addLayout(self._picture())
        self.show_sheet(sheet)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(12)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
            grid.setColumnMinimumWidth(place, 150)
        for place, (key, text) in enumerate(NAMES):
            line = self.names[key] = QLineEdit()
            line.textEdited.connect(self._on_change)
            self._put(grid, 0, place, key, text, line)
        for number, (key, text) in enumerate(LENGTHS):
            box = self.fields[key] = Length()
            box.setRange(0, 1200)
            box.setDecimals(2)
            box.setSingleStep(0.5)
            box.setSuffix(" mm")
            self._put(grid, 1 + number // 2, number % 2, key, text, box)
        for number, (key, text, most) in enumerate(COUNTS):
            count = self.fields[key] = Count()
            count.setRange(1, most)
            self._put(grid, 5, number, key, text, count)
        for spin in self.fields.values():
            spin.lineEdit().setTextMargins(6, 0, 6, 0)
            spin.valueChanged.connect(self._on_change)
        return grid

    def _put(self, grid: QGridLayout, row: int, place: int, key: str, text: str, widget: QWidget) -> None:
        name = Label()
        name.setProperty("role", "small")
        name.setBuddy(widget)
        bind(name.setText, text)
        bind(widget.setAccessibleName, text)
        problem = self._problem(key)
        problem.setAlignment(Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(name, row * 4, place)
        grid.addWidget(widget, row * 4 + 1, place)
        grid.addWidget(problem, row * 4 + 2 + place, 0, 1, 2)  # over both, so that it stands on one line

    def _problem(self, key: str) -> Label:
        made = self.problems_[key] = Label()
        made.setProperty("role", "problem")
        made.setWordWrap(True)
        made.hide()
        return made

    def _add_line(self, column: QVBoxLayout) -> None:
        self.line = QLineEdit()
        bind(self.line.setAccessibleName, N_("As LibreOffice writes it"))
        self.line.textEdited.connect(self._on_line)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(plain_button(N_("Copy"), lambda: QGuiApplication.clipboard().setText(self.line.text())))
        column.addWidget(words(N_("As LibreOffice writes it (paste a line here to take its measures):"), "small"))
        column.addLayout(row)
        column.addWidget(self._problem("line"))

    def _picture(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self.drawing = SheetDrawing(DRAWN)
        self.count = Label()
        self.count.setProperty("role", "small")
        column.addWidget(self.drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.count, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return column

    def show_sheet(self, sheet: Sheet) -> None:
        """Fill every field."""
        self._shown = sheet
        for key, line in self.names.items():
            line.setText(getattr(sheet, key))
        self._fill(sheet)
        self.marks.blockSignals(True)
        self.marks.setChecked(sheet.crop_marks)
        self.marks.blockSignals(False)
        self._on_change()

    def _fill(self, sheet: Sheet) -> None:
        for name, box in self.fields.items():
            box.blockSignals(True)
            box.setValue(getattr(sheet, name))
            box.blockSignals(False)

    def sheet(self) -> Sheet:
        """What stands in the fields, with the key of the sheet that was shown."""
        lengths = {key: round(self.fields[key].value(), 2) for key, _text in LENGTHS}
        counts = {key: int(self.fields[key].value()) for key, _text, _most in COUNTS}
        names = {key: line.text().strip() for key, line in self.names.items()}
        made = replace(self._shown, crop_marks=self.marks.isChecked(), **names)  # type: ignore[arg-type]
        return replace(replace(made, **lengths), **counts)  # type: ignore[arg-type]

    def problems(self) -> list[Problem]:
        """What is wrong with the measures, each at its field; the name is asked for on saving."""
        raw = cardsheets.raw_of(replace(self.sheet(), name_zh="A4"), "card")
        return sheet_fits(CardSheetData(**raw))

    def say(self, found: list[Problem]) -> None:
        """What is wrong, below its field; nothing at the others."""
        self._say({problem.field.removeprefix("margin_"): problem.message for problem in found})

    def _say(self, found: Mapping[str, Sentence]) -> None:
        for name, label in self.problems_.items():
            sentence = found.get(name)
            label.setVisible(sentence is not None)
            if sentence is not None:
                bind(label.setText, partial(sentence.text, _))

    def _on_change(self, *_ignored: object) -> None:
        from desktop.documents.sheets import libreoffice

        sheet = self.sheet()
        self.drawing.show_sheet(sheet)
        self.write_count()
        if not self._pasting:
            self.line.setText(libreoffice(sheet))
            self.line.setCursorPosition(0)
        self.say(self.problems())
        self.changed.emit()

    def write_count(self) -> None:
        """How many cards a page has, in the language of the screen."""
        self.count.setText(_("{count} on a page").format(count=self.sheet().per_page))

    def _on_line(self, text: str) -> None:
        """A line of LibreOffice's was typed or pasted."""
        from desktop.documents.sheets import from_libreoffice

        try:
            found = from_libreoffice(text)
        except UserError as error:
            self._say({"line": error.sentence})
            return
        self._fill(found)
        self._pasting = True
        self._on_change()
        self._pasting = False
