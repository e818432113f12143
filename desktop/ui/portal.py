"""Two small windows around the report: the portal's fields, each copied by one click; the check list to tick."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.reportforms import CHECKS, SELF, Field
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import reportforms, reports
from desktop.ui import dialogs, theme
from desktop.ui.acting import ActingDialog
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Text
from desktop.ui.labels import Label
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.report import ReportDialog

COPIED = N_("Copied: {field}")
ABOUT = N_("Fields with a frame can be filled in here; the others come from the records of the trip.")
CHECKED = N_("What holds by the records is proposed. Tick what you vouch for; it is printed on the review form.")
LONG = frozenset({"abstract", "visited", "remarks"})
TYPED_ELSEWHERE = frozenset({"title", "category", "dated_on", "abstract"})  # in the editor itself


def open_portal(dialog: ReportDialog) -> None:
    """The fields of the portal."""
    dialog.leave()
    dialogs.run(PortalDialog(dialog))
    dialog.refresh()


def open_check(dialog: ReportDialog) -> None:
    """The check list of the report."""
    dialog.leave()
    dialogs.run(CheckDialog(dialog))


class PortalDialog(ActingDialog):
    """Every field with a button that copies it; Tab goes from field to button to the next field."""

    def __init__(self, dialog: ReportDialog) -> None:
        super().__init__(dialog.page)
        self.trip = dialog.trip
        bind(self.setWindowTitle, N_("Fields of the portal"))
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._grid.setColumnStretch(1, 1)
        area = QScrollArea()
        area.setWidget(self._inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        about = Label()
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        bind(about.setText, ABOUT)
        foot = QHBoxLayout()
        foot.addWidget(self.said)
        foot.addStretch(1)
        foot.addWidget(plain_button(N_("Close"), self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.addWidget(about)
        column.addWidget(area, 1)
        column.addLayout(foot)
        self.fields: list[tuple[Field, QWidget]] = []
        self._refused: set[int] = set()  # what is typed there is still wrong
        self._build()
        self.fit(760, 620)

    def _read(self) -> tuple[Field, ...]:
        with self.store.read() as connection:
            return reportforms.portal(connection, self.trip, date.today()).fields

    def _build(self) -> None:
        for number, field in enumerate(self._read()):
            label = Label()
            label.setProperty("role", "label")
            label.setWordWrap(True)
            label.setMaximumWidth(150)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            bind(label.setText, field.label)
            typed = bool(field.column) and field.column not in TYPED_ELSEWHERE
            box: QWidget = Text("zh_TW", 4) if field.column in LONG else QLineEdit()
            theme.own_language(box, "zh_TW")
            self._put(box, field.value)
            if not typed:
                box.setProperty("readOnly", True)
            elif isinstance(box, Text):
                box.left.connect(partial(self._write, number))
            elif isinstance(box, QLineEdit):
                box.editingFinished.connect(partial(self._write, number))
            bind(box.setAccessibleName, field.label)
            button = plain_button(N_("Copy"), partial(self.copy, number))
            bind(button.setAccessibleName, lambda field=field: _("Copy: {field}").format(field=_(field.label)))  # type: ignore[misc]
            self._grid.addWidget(label, number, 0)
            self._grid.addWidget(box, number, 1)
            self._grid.addWidget(button, number, 2, Qt.AlignmentFlag.AlignTop)
            self.fields.append((field, box))

    @staticmethod
    def _put(box: QWidget, text: str) -> None:
        if isinstance(box, Text):
            box.put(text)
        elif isinstance(box, QLineEdit) and box.text() != text.replace("\n", "；"):
            box.setText(text.replace("\n", "；"))

    @staticmethod
    def _text(box: QWidget) -> str:
        return box.toPlainText() if isinstance(box, Text) else box.text() if isinstance(box, QLineEdit) else ""

    def _write(self, number: int) -> None:
        field, box = self.fields[number]
        raw: dict[str, Any] = {field.column: self._text(box)}
        self._refused.discard(number)
        if raw[field.column] != field.value:
            self._refused.add(number)
            if self.act(N_("Write the report"), reports.write, self.trip, raw):
                self._refused.discard(number)

    def refresh(self) -> None:
        for number, field in enumerate(self._read()):
            box = self.fields[number][1]
            self.fields[number] = (field, box)
            if number not in self._refused:
                self._put(box, field.value)

    def refused(self) -> None:
        """What was refused stays where it was typed."""

    def copy(self, number: int) -> None:
        """Put one field onto the clipboard, as it stands."""
        field, box = self.fields[number]
        text = field.value if box.property("readOnly") else self._text(box)
        QGuiApplication.clipboard().setText(text)
        self.say(Sentence(COPIED, {"field": _(field.label)}), good=True)


class CheckDialog(ActingDialog):
    """What the traveller vouches for; ticked is written at once."""

    def __init__(self, dialog: ReportDialog) -> None:
        super().__init__(dialog.page)
        self.trip = dialog.trip
        bind(self.setWindowTitle, N_("Review of a report of a trip abroad"))
        about = Label()
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        bind(about.setText, CHECKED)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.addWidget(about)
        self.boxes: dict[str, QCheckBox] = {}
        for choice in CHECKS:
            if choice.key in SELF:
                box = self.boxes[choice.key] = QCheckBox()
                bind(box.setText, choice.label)
                box.clicked.connect(self._write)
                column.addWidget(box)
        foot = QHBoxLayout()
        foot.addWidget(self.said)
        foot.addStretch(1)
        foot.addWidget(plain_button(N_("Tick what holds"), self.take_proposed))
        foot.addWidget(plain_button(N_("Close"), self.accept))
        column.addLayout(foot)
        self.refresh()

    def refresh(self) -> None:
        with self.store.read() as connection:
            self.form = reportforms.check_form(connection, self.trip, date.today())
        for key, box in self.boxes.items():
            box.setChecked(key in self.form.ticked)

    def _write(self) -> None:
        self._set({key for key, box in self.boxes.items() if box.isChecked()})

    def take_proposed(self) -> None:
        """Tick what the records bear out."""
        self._set(set(self.form.ticked | (self.form.proposed & SELF)))

    def _set(self, ticked: set[str]) -> None:
        kept = [choice.key for choice in CHECKS if choice.key in ticked]
        self.act(N_("Tick the check list"), reports.write, self.trip, {"checked": " ".join(kept)})
