"""The first start: three questions, then one visit exists and agenda and cards print (needs.md row 93).

What the office has already (contacts, a colleague's file, a backup) comes in from here too: ``firstimport``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n, reference
from desktop.domain.checks import NOT_A_DATE
from desktop.domain.text import Pair
from desktop.domain.words import Choice
from desktop.errors import Invalid, Problem, Sentence, UserError
from desktop.i18n import N_
from desktop.store import first_start, sample
from desktop.ui import security
from desktop.ui.firstimport import BROUGHT
from desktop.ui.form import ChoiceField, DateField, Form, LineField, PairField
from desktop.ui.labels import Label
from desktop.ui.pages.page import Banner
from desktop.ui.picker import Option, PickerField
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store

NO_PREFECTURE = N_("No single prefecture is called this. Pick one from the list.")
NEEDED = N_("Required")
NEEDED_ONCE = N_("Required in at least one of the languages")
LABELS = 120  # pixels: the longest label in one line
HELPED = {
    "county": "county",
    "name": "name_zh",
    "start": "start",
    "end": "end",
    "prefectures": "first",
}
# Said where something was typed that could not be read, instead of "this is needed".
UNREAD = {
    "start": Sentence(NOT_A_DATE),
    "end": Sentence(NOT_A_DATE),
    "first": Sentence(NO_PREFECTURE),
    "second": Sentence(NO_PREFECTURE),
}


class CountyField(ChoiceField):
    """The 22 counties and cities, in the spelling of the screen's language."""

    def __init__(self, name: str) -> None:
        super().__init__(name, (Choice("", N_("Choose…")),))
        for county in reference.counties():
            self.input.addItem("", county.iso)
        self.input.setMaxVisibleItems(22)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "input"):
            for number, county in enumerate(reference.counties(), 1):
                if number < self.input.count():
                    self.input.setItemText(number, county.name.get(i18n.current()))


def prefecture_options(text: str) -> list[Option]:
    """Prefectures by name, reading or roman letters; places are compared as written, never folded."""
    wanted = text.strip().casefold()
    return [
        Option(p.iso, p.name, Pair(p.kana, p.kana))
        for p in reference.prefectures()
        if not wanted or any(wanted in word.casefold() for word in (p.name.zh, p.name.ja, p.kana, p.english))
    ]


def prefecture_option(iso: str) -> Option | None:
    return next((option for option in prefecture_options("") if option.id == iso), None)


def prefecture_field(name: str) -> PickerField:
    return PickerField(name, prefecture_options, prefecture_option, NO_PREFECTURE)


class FirstStart(QScrollArea):
    """Asks, checks beside the fields, and makes the delegation."""

    made = Signal(str)
    cancelled = Signal()
    bring = Signal(str)  # what the office has already, a key of ``firstimport.BROUGHT``

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.store: Store | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        inner.setObjectName("panelBody")
        outer = QHBoxLayout(inner)
        column = QVBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        outer.addStretch(1)
        outer.addLayout(column, 3)
        outer.addStretch(1)
        self.setWidget(inner)
        self.banner = Banner(self)
        column.addWidget(self.banner)
        self._heading(column, N_("Three questions, and the first agenda prints"), "emptyTitle")
        hint = N_("Everything can be changed later. Your data stay on this computer.")
        self._heading(column, hint, "muted")
        self._other_ways(column)
        self._heading(column, N_("1. Your office"), "heading")
        column.addWidget(self._office())
        self._heading(column, N_("2. You"), "heading")
        column.addWidget(self._you())
        self._heading(column, N_("3. The trip"), "heading")
        column.addWidget(self._trip())
        for form in (self.office, self.you, self.trip):
            form.changed.connect(lambda name, form=form: form.clear_problems(form.columns(name)))
        self._buttons(column)
        column.addStretch(1)

    def _heading(self, column: QVBoxLayout, text: str, role: str) -> QLabel:
        label = Label()
        label.setProperty("role", role)
        label.setWordWrap(True)
        bind(label.setText, text)
        column.addWidget(label)
        return label

    def _office(self) -> Form:
        self.office = Form(room=LABELS)
        self.office.add(N_("County or city"), CountyField("county")).keep_room(NEEDED)
        self.office.add(N_("Bureau"), PairField("bureau")).keep_room()
        return self.office

    def _you(self) -> Form:
        self.you = Form(room=LABELS)
        self.you.add(N_("Name"), PairField("name")).keep_room(NEEDED_ONCE)
        self.you.add(N_("Reading"), LineField("kana", "ja"))
        self.you.add(N_("Roman letters"), LineField("roman"))
        self.you.add(N_("Title of post"), PairField("title")).keep_room()
        return self.you

    def _trip(self) -> Form:
        self.trip = Form(room=LABELS)
        self.trip.add(N_("Departure"), DateField("start")).keep_room(NEEDED)
        self.trip.add(N_("Return"), DateField("end", self._start)).keep_room(NEEDED)
        self.trip.add(N_("Prefecture visited"), prefecture_field("first")).keep_room(NEEDED)
        self.trip.add(N_("One more prefecture"), prefecture_field("second")).keep_room()
        return self.trip

    def _start(self) -> date | None:
        value = self.trip.field("start").values()["start"]
        return value if isinstance(value, date) else None

    def _other_ways(self, column: QVBoxLayout) -> None:
        """Above the questions, so that they are seen on a small screen too."""
        row = QHBoxLayout()
        self.sample_button, self.bring_button = QPushButton(), QPushButton()
        bind(self.sample_button.setText, N_("Look at the sample first"))
        self.sample_button.clicked.connect(self.write_sample)
        self.bring_button.setProperty("role", "menu")
        bind(self.bring_button.setText, N_("Bring in what you have"))
        self.bring_menu = QMenu(self.bring_button)
        for key, text in BROUGHT.items():
            entry = self.bring_menu.addAction("")
            bind(entry.setText, text)
            entry.triggered.connect(lambda _on=False, key=key: self.bring.emit(key))
        self.bring_button.setMenu(self.bring_menu)
        row.addWidget(self.sample_button)
        row.addWidget(self.bring_button)
        row.addStretch(1)
        column.addLayout(row)

    def _buttons(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        self.begin_button, self.cancel_button = QPushButton(), QPushButton()
        self.begin_button.setProperty("role", "primary")
        bind(self.begin_button.setText, N_("Make the delegation"))
        bind(self.cancel_button.setText, N_("Cancel"))
        self.begin_button.clicked.connect(self.begin)
        self.cancel_button.clicked.connect(self.cancelled)
        done = QShortcut(QKeySequence("Ctrl+Return"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        done.activated.connect(self.begin)
        row.addWidget(self.begin_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        self.wrong = Label()
        self.wrong.setProperty("role", "problem")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        column.addWidget(self.wrong)
        column.addLayout(row)

    def show_store(self, store: Store, *, first: bool) -> None:
        """Ask for ``store``; the first time there is nothing to go back to."""
        self.store = store
        self.cancel_button.setVisible(not first)
        self.sample_button.setVisible(first)
        self.bring_button.setVisible(first)
        self.banner.hide()
        self.office.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def answers(self) -> first_start.Answers:
        """What stands in the fields."""
        office, you, trip = self.office.values(), self.you.values(), self.trip.values()
        return first_start.Answers(
            county=office["county"] or "",
            bureau=Pair(office["bureau_zh"].strip(), office["bureau_ja"].strip()),
            name=Pair(you["name_zh"].strip(), you["name_ja"].strip()),
            kana=you["kana"],
            roman=you["roman"],
            title=Pair(you["title_zh"].strip(), you["title_ja"].strip()),
            start=trip["start"] if isinstance(trip["start"], date) else None,
            end=trip["end"] if isinstance(trip["end"], date) else None,
            prefectures=tuple(key for key in (trip["first"], trip["second"]) if key),
        )

    def _unread(self) -> list[str]:
        """Columns in which something stands that is no date and no prefecture."""
        found = []
        for field in self.trip.fields:
            line, (name,) = field.focusProxy(), field.names
            if isinstance(line, QLineEdit) and line.text().strip():
                value = field.values()[name]
                if not isinstance(value, date) if isinstance(field, DateField) else not value:
                    found.append(name)
        return found

    def begin(self) -> None:
        """Make the delegation, or say beside the fields what is missing."""
        if self.store is None:
            return
        forms = (self.office, self.you, self.trip)
        for form in forms:
            form.show_problems([])
        self.wrong.hide()
        try:
            if unread := self._unread():
                raise Invalid(
                    [*first_start.problems(self.answers()), *(Problem(name, UNREAD[name]) for name in unread)]
                )
            if wrong := first_start.problems(self.answers()):
                raise Invalid(wrong)
            if not security.allow(self, self.store):
                return
            if not self.store.author.name:
                self.store.sign_as(self.answers().name.get(i18n.current()))
            made = self.store.do(first_start.LABEL, first_start.begin, self.answers())
        except Invalid as error:
            first = None
            for problem in error.problems:
                column = HELPED.get(problem.field, problem.field)
                for form in forms:
                    if column in form.names():
                        field = form.field(column)
                        field.show_problem(UNREAD[column] if column in self._unread() else problem.message)
                        first = first or field
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(first)
            return
        except UserError as error:
            self._complain(error.sentence)
            return
        self.made.emit(made)

    def write_sample(self) -> None:
        """Fill the store with the sample, to try everything out."""
        if self.store is None:
            return
        try:
            made = sample.write(self.store)
        except UserError as error:
            self._complain(error.sentence)
            return
        self.made.emit(made)

    def _complain(self, sentence: Sentence) -> None:
        bind(self.wrong.setText, lambda: sentence.text(i18n._))
        self.wrong.show()
