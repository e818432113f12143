"""自訂紙張 独自の用紙: sheets that somebody measured with a ruler, drawn while the numbers are typed.

open_dialog(parent, store, kind, begin_with) -> the key of the sheet to use, "" for none
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n
from desktop.domain.cards import Sheet
from desktop.domain.paperdata import CardSheetData, sheet_fits
from desktop.errors import Invalid, Problem, Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import Store, cardsheets
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import words
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.slotpicker import SheetDrawing
from desktop.ui.text import bind, follow

TITLE = N_("Own sheets")
TITLES = {"card": N_("Own sheets of cards"), "badge": N_("Own sheets of badges"), "label": N_("Own sheets of labels")}
ADD, CHANGE, REMOVE = N_("Add own sheet"), N_("Change own sheet"), N_("Remove own sheet")
UNSAVED = N_("New sheet")
COPY_OF = N_("Copy of {name}")
LOSE = N_("The measures of this sheet are not saved, for they do not fit the page or have no name. Discard them?")
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
COUNTS = (("columns", N_("Across"), 40), ("rows", N_("Down"), 100))
WIDTH, HEIGHT = 900, 560


def open_dialog(parent: QWidget, store: Store, kind: str, begin_with: Sheet | None) -> str:
    """Show the own sheets of a kind; gives the key of the one that was worked on last."""
    dialog = SheetDialog(parent, store, kind, begin_with)
    dialogs.run(dialog)
    return dialog.chosen


class SheetDialog(QDialog):
    """The sheets at the left, the measures of one in the middle, its drawing at the right."""

    def __init__(self, parent: QWidget, store: Store, kind: str, begin_with: Sheet | None) -> None:
        super().__init__(parent.window())
        self.store, self.kind, self.chosen = store, kind, ""
        self._begin_with = begin_with or cardsheets.sheet_of(CardSheetData().model_dump())
        self._key, self._before = "", self._begin_with
        self._pasting = False  # the line is being typed, and is not written anew
        self._problems: dict[str, Label] = {}
        self.fields: dict[str, QSpinBox | QDoubleSpinBox] = {}
        bind(self.setWindowTitle, TITLES.get(kind, TITLE))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addWidget(words(TITLES.get(kind, TITLE), "emptyTitle"))
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addLayout(self._list(), 2)
        row.addLayout(self._form(), 3)
        row.addLayout(self._picture())
        column.addLayout(row, 1)
        self.said = words(role="problem")
        self.said.hide()
        column.addWidget(self.said)
        column.addLayout(self._foot())
        self.resize(WIDTH, HEIGHT)
        follow(self._write_names)
        self.refresh(begin_with.key if begin_with is not None else "")

    def _list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        bind(self.list.setAccessibleName, TITLE)
        self.list.currentItemChanged.connect(self._on_item)
        column.addWidget(self.list, 1)
        self.new_button = plain_button(N_("New"), self.begin)
        self.copy_button = plain_button(N_("Duplicate"), self.copy)
        self.remove_button = plain_button(N_("Remove"), self.remove, "danger")
        buttons = QHBoxLayout()
        for button in (self.new_button, self.copy_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return column

    def _form(self) -> QVBoxLayout:
        column = QVBoxLayout()
        grid = QGridLayout()
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(12)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
            grid.setColumnMinimumWidth(place, 150)
        self.name_zh, self.name_ja = QLineEdit(), QLineEdit()
        for place, (key, text, line) in enumerate(
            (("name_zh", N_("Name in Chinese"), self.name_zh), ("name_ja", N_("Name in Japanese"), self.name_ja))
        ):
            line.textEdited.connect(self._on_change)
            self._put(grid, 0, place, key, text, line)
        for number, (key, text) in enumerate(LENGTHS):
            box = QDoubleSpinBox()
            box.setRange(0, 1200)
            box.setDecimals(2)
            box.setSingleStep(0.5)
            box.setSuffix(" mm")
            self.fields[key] = box
            self._put(grid, 1 + number // 2, number % 2, key, text, box)
        for number, (key, text, most) in enumerate(COUNTS):
            count = QSpinBox()
            count.setRange(1, most)
            self.fields[key] = count
            self._put(grid, 5, number, key, text, count)
        for spin in self.fields.values():
            spin.lineEdit().setTextMargins(6, 0, 6, 0)
            spin.valueChanged.connect(self._on_change)
        column.addLayout(grid)
        self.marks = QCheckBox()
        bind(self.marks.setText, N_("Plain paper: print crop marks"))
        self.marks.toggled.connect(self._on_change)
        column.addWidget(self.marks)
        column.addStretch(1)
        self.line = QLineEdit()
        bind(self.line.setAccessibleName, N_("As LibreOffice writes it"))
        self.line.textEdited.connect(self._on_line)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(plain_button(N_("Copy"), lambda: QGuiApplication.clipboard().setText(self.line.text())))
        column.addWidget(words(N_("As LibreOffice writes it (paste a line here to take its measures):"), "small"))
        column.addLayout(row)
        self._problems["line"] = self._problem()
        column.addWidget(self._problems["line"])
        return column

    def _put(self, grid: QGridLayout, row: int, place: int, key: str, text: str, widget: QWidget) -> None:
        name = Label()
        name.setProperty("role", "small")
        name.setBuddy(widget)
        bind(name.setText, text)
        bind(widget.setAccessibleName, text)
        self._problems[key] = self._problem()
        grid.addWidget(name, row * 4, place)
        grid.addWidget(widget, row * 4 + 1, place)
        side = Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft
        self._problems[key].setAlignment(side)
        grid.addWidget(self._problems[key], row * 4 + 2 + place, 0, 1, 2)

    def _problem(self) -> Label:
        made = Label()
        made.setProperty("role", "problem")
        made.setWordWrap(True)
        made.hide()
        return made

    def _picture(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self.drawing = SheetDrawing(290)
        self.count = Label()
        self.count.setProperty("role", "small")
        column.addWidget(self.drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.count, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return column

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.save_button = plain_button(N_("Save"), self.save, "primary")
        self.close_button = plain_button(N_("Close"), self.reject)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save_button)
        return foot

    # The list

    def refresh(self, key: str = "") -> None:
        """Read the sheets anew and show the one with this key, else the first; a new one where there is none."""
        with self.store.read() as connection:
            self._sheets = {sheet.key: sheet for sheet in cardsheets.listed(connection, self.kind)}
        self.list.blockSignals(True)
        self.list.clear()
        for sheet in self._sheets.values():
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, sheet.key)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._write_names()
        shown = self._sheets.get(key) or next(iter(self._sheets.values()), None)
        if shown is None:
            self._new(cardsheets.copied(self._begin_with, "", ""))
        else:
            self._show(shown.key, shown)

    def _write_names(self) -> None:
        code = i18n.current()
        for place in range(self.list.count()):
            item = self.list.item(place)
            sheet = self._sheets.get(item.data(Qt.ItemDataRole.UserRole))
            item.setText((sheet.name_ja if code == "ja" else sheet.name_zh) if sheet is not None else _(UNSAVED))
        self._write_count()

    def _on_item(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is None:
            return
        key = str(item.data(Qt.ItemDataRole.UserRole))
        if key != self._key and self.left():
            self.refresh(key)
        else:
            self._select()

    def _select(self) -> None:
        self.list.blockSignals(True)
        for place in range(self.list.count()):
            if self.list.item(place).data(Qt.ItemDataRole.UserRole) == self._key:
                self.list.setCurrentRow(place)
        self.list.blockSignals(False)

    def begin(self) -> None:
        """A new sheet, with the measures of the one that was chosen beside the preview."""
        if self.left():
            self._new(cardsheets.copied(self._begin_with, "", ""))

    def copy(self) -> None:
        """The same measures under another name."""
        if self.left():
            now = self.sheet()
            zh, ja = i18n.gettext_for("zh_TW")(COPY_OF), i18n.gettext_for("ja")(COPY_OF)
            name_zh = zh.format(name=now.name_zh) if now.name_zh else ""
            name_ja = ja.format(name=now.name_ja) if now.name_ja else ""
            self._new(cardsheets.copied(now, name_zh, name_ja), saved=False)

    def _new(self, sheet: Sheet, saved: bool = True) -> None:
        if not any(self.list.item(n).data(Qt.ItemDataRole.UserRole) == "" for n in range(self.list.count())):
            item = QListWidgetItem(_(UNSAVED))
            item.setData(Qt.ItemDataRole.UserRole, "")
            self.list.blockSignals(True)
            self.list.addItem(item)
            self.list.blockSignals(False)
        self._show("", sheet)
        if not saved:
            self._before = replace(sheet, name_zh="", name_ja="")
            self._on_change()
        self.name_zh.setFocus()

    # The measures

    def _show(self, key: str, sheet: Sheet) -> None:
        self._key = key
        widgets = (*self.fields.values(), self.marks)
        for widget in widgets:
            widget.blockSignals(True)
        for name, box in self.fields.items():
            box.setValue(getattr(sheet, name))
        self.marks.setChecked(sheet.crop_marks)
        self.name_zh.setText(sheet.name_zh)
        self.name_ja.setText(sheet.name_ja)
        for widget in widgets:
            widget.blockSignals(False)
        self._before = self.sheet()
        self._say({})
        self.said.hide()
        self.remove_button.setEnabled(bool(key) or self.list.count() > 0)
        self._select()
        self._on_change()

    def sheet(self) -> Sheet:
        """What stands in the fields."""
        measures = {name: round(self.fields[name].value(), 2) for name, _text in LENGTHS}
        counts = (int(self.fields[name].value()) for name, _text, _most in COUNTS)
        empty = replace(self._begin_with, key=self._key, crop_marks=self.marks.isChecked(), **measures)  # type: ignore[arg-type]
        names = {"name_zh": self.name_zh.text().strip(), "name_ja": self.name_ja.text().strip()}
        return replace(empty, **dict(zip(("columns", "rows"), counts, strict=True)), **names)  # type: ignore[arg-type]

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.sheet() != self._before

    def problems(self) -> list[Problem]:
        """What is wrong with the measures, each at its field; the name is asked for on saving."""
        raw = cardsheets.raw_of(replace(self.sheet(), name_zh="A4"), self.kind)
        found = sheet_fits(CardSheetData(**raw))
        return [Problem(problem.field.removeprefix("margin_"), problem.message) for problem in found]

    def _on_change(self, *_ignored: object) -> None:
        from desktop.documents.sheets import libreoffice

        sheet = self.sheet()
        self.drawing.show_sheet(sheet)
        self._write_count()
        if not self._pasting:
            self.line.setText(libreoffice(sheet))
            self.line.setCursorPosition(0)
        self._say({problem.field: problem.message for problem in self.problems()})
        self.save_button.setEnabled(self.is_changed)

    def _write_count(self) -> None:
        self.count.setText(_("{count} on a page").format(count=self.sheet().per_page))

    def _on_line(self, text: str) -> None:
        """A line of LibreOffice's was typed or pasted."""
        from desktop.documents.sheets import from_libreoffice

        try:
            found = from_libreoffice(text)
        except UserError as error:
            self._say({"line": error.sentence})
            return
        for name, box in self.fields.items():
            box.blockSignals(True)
            box.setValue(getattr(found, name))
            box.blockSignals(False)
        self._pasting = True
        self._on_change()
        self._pasting = False

    def _say(self, found: dict[str, Sentence]) -> None:
        for name, label in self._problems.items():
            sentence = found.get(name)
            label.setVisible(sentence is not None)
            if sentence is not None:
                bind(label.setText, partial(sentence.text, _))

    # Writing

    def save(self) -> bool:
        """Store what stands in the fields; what is refused stands beside its field."""
        if not self.is_changed and self._key:
            return True
        sheet = self.sheet()
        try:
            if self._key:
                self.store.do(CHANGE, cardsheets.change, self._key, sheet, self.kind)
                key = self._key
            else:
                key = self.store.do(ADD, cardsheets.add, sheet, self.kind)
        except Invalid as error:
            self._say({p.field.removeprefix("margin_"): p.message for p in error.problems})
            return False
        except UserError as error:
            self._refuse(error.sentence)
            return False
        self.chosen = key
        self.refresh(key)
        return True

    def _refuse(self, sentence: Sentence) -> None:
        bind(self.said.setText, lambda: sentence.text(_))
        self.said.show()

    def remove(self) -> None:
        """Away with the sheet; Ctrl+Z in the main window brings it back."""
        if self._key:
            try:
                self.store.do(REMOVE, cardsheets.remove, self._key)
            except UserError as error:
                self._refuse(error.sentence)
                return
            if self.chosen == self._key:
                self.chosen = ""
        self._key, self._before = "", self.sheet()
        self._before = self.sheet()
        self.refresh()

    def left(self) -> bool:
        """Whether the sheet that is shown may be left: it is stored, or nobody wants it."""
        if not self.is_changed or self.save():
            return True
        return dialogs.confirm(self, Sentence(LOSE), N_("Discard"))

    def reject(self) -> None:
        if self.left():
            super().reject()
