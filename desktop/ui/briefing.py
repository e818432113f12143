"""談參・致詞稿 説明資料・挨拶文: what is said at a visit and what its head must know, typed beside each other.

open_dialog(page, event_id, field="")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates
from desktop.domain.fields import TABLES
from desktop.i18n import N_
from desktop.store import briefings
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.ui import dialogs, speaking
from desktop.ui.acting import ActingDialog
from desktop.ui.exchangedialogs import words
from desktop.ui.form import Form, PairField, TextField
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.record import Record
from desktop.ui.segment import segment
from desktop.ui.speeches import Speeches, in_step
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT = 900, 700
TITLE = N_("Briefing and speeches")
WRITE = N_("Write the briefing")
KEYS = N_("Everything is stored at once · Ctrl+Z takes back")
VIEWS = (N_("Briefing"), N_("Speeches"))
FOR_HEAD = ("profile", "history", "asks", "sensitive", "replies")
TERMS_HINT = N_(
    "A pair of words on each line: Chinese, then ＝, then Japanese. Words of the glossary that occur in the agenda, the"
    " talking points and the speeches are added to the sheet by themselves."
)
INSIDE = N_("The briefing is internal. Nothing of it is printed for the other side but the talking points and words.")
SPOKEN = frozenset({"speech", "speeches", "script"})  # by what a jump asks for the second view


def open_dialog(page: Page, event_id: str, table: str = "", field: str = "") -> None:
    """The window of a visit; ``table`` "script" opens the speeches, ``field`` is gone to."""
    dialog = BriefingDialog(page, event_id)
    dialog.show_view(int(table in SPOKEN))
    if field and table == "briefing":
        dialog.form.field(field).setFocus(Qt.FocusReason.OtherFocusReason)
    dialogs.run(dialog)


class BriefingDialog(ActingDialog):
    """Two views of one visit: what its head and its interpreter must know, and what is said."""

    def __init__(self, page: Page, event_id: str) -> None:
        super().__init__(page)
        bind(self.setWindowTitle, TITLE)
        self.event_id = event_id
        with self.store.read() as connection:
            (self.item,) = plans.items(connection, page.delegation_id, [event_id])
        self.form = self._make_form()
        self.record = Record(page, self.form, t.Briefing, WRITE, WRITE)
        self.form.committed.connect(self._begin)
        self.record.edited.connect(self._on_edited)
        self.speeches = Speeches(page, event_id)
        self.speeches.changed.connect(self._on_edited)
        self._lay_out()
        self.fit(WIDTH, HEIGHT)
        self.record.start_new({"event_id": event_id}, {})
        follow(self.refresh)
        speaking.offer(self)
        self.refresh()
        self.form.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_form(self) -> Form:
        fields, form = TABLES["briefing"].fields, Form()
        for stem in FOR_HEAD:
            form.add(fields[stem].label, in_step(stem, 4))
        form.add_heading(N_("For the interpreter"))
        form.add(N_("Talking points"), in_step("points", 5))
        form.add(N_("Terms for the interpreter"), TextField("terms", 4))
        return form

    def _lay_out(self) -> None:
        heading, self.note = Label(), Label()
        heading.setProperty("role", "emptyTitle")
        self.note.setProperty("role", "muted")
        bind(heading.setText, lambda: self.item.name.get(i18n.current()), owner=heading)
        bind(self.note.setText, self._when, owner=self.note)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(heading)
        head.addWidget(self.note)
        head.addStretch(1)
        self.views = QStackedWidget()
        frame, self.group = segment(self, VIEWS, self.show_view)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(frame)
        self.cases_button = plain_button(N_("Cases and figures…"), self.choose_cases)
        tools.addWidget(self.cases_button)
        tools.addStretch(1)
        self.print_buttons = [
            plain_button(N_("Print the briefing…"), lambda: self.print_paper("briefing")),
            plain_button(N_("Print the sheet for the interpreter…"), lambda: self.print_paper("interpreter")),
            plain_button(N_("Print the speeches…"), lambda: self.print_paper("script")),
        ]
        for button in self.print_buttons:
            tools.addWidget(button)
        self.views.addWidget(_scrolling(words(INSIDE, "muted"), self.form, words(TERMS_HINT, "small")))
        self.views.addWidget(_scrolling(self.speeches))
        hint = Label()
        hint.setProperty("role", "small")
        bind(hint.setText, KEYS)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(plain_button(N_("Close"), self.accept))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addLayout(tools)
        whole.addWidget(self.views, 1)
        whole.addWidget(self.said)
        whole.addLayout(foot)

    def _when(self) -> str:
        when, code = self.item.when, i18n.current()
        return f"{dates.short(when.start_date, code)} {dates.times(when, code)}".strip() if when else ""

    def show_view(self, number: int) -> None:
        """The briefing (0) or the speeches (1)."""
        self.views.setCurrentIndex(number)
        self.group.button(number).setChecked(True)
        for place, button in enumerate(self.print_buttons):
            button.setVisible((place == 2) == (number == 1))
        self.cases_button.setVisible(number == 0)

    def choose_cases(self) -> None:
        """Which alliance cases and tables of figures stand in the briefing."""
        from desktop.ui import casechoice

        casechoice.open_dialog(self.page, casechoice.BRIEFING, self.event_id)

    def _begin(self, _name: str) -> None:
        """The first word makes the briefing."""
        values = {name: text for name, text in self.form.values().items() if str(text or "").strip()}
        if not self.record.row_id and values:
            self.record.discard()
            self.act(WRITE, briefings.write, self.event_id, values)

    def refresh(self) -> None:
        """Show what stands in the store; what is being typed stays."""
        with self.store.read() as connection:
            row_id = briefings.of_event(connection, self.event_id)
            profile = briefings.profile_of(connection, self.item.organisation_id)
            met = briefings.met_before(connection, self.item)
        if row_id and row_id == self.record.row_id:
            self.record.reload()
        elif row_id:
            self.record.open(row_id)
        elif self.record.row_id:  # taken back
            self.record.row_id = ""
            self.record.start_new({"event_id": self.event_id}, {})
        for stem, known in (("profile", profile), ("history", met)):
            field = self.form.field(f"{stem}_zh")
            if isinstance(field, PairField) and known:
                field.suggest({f"{stem}_zh": known.zh, f"{stem}_ja": known.ja})
        self.speeches.refresh()

    def _on_edited(self) -> None:
        self._steps += 1

    def print_paper(self, key: str) -> None:
        """To the paper of this visit."""
        self.accept()
        self.page.window_print(key, self.event_id)

    def done(self, result: int) -> None:
        """What stands unfinished in a field is written first."""
        if self.record.row_id:
            self.record.leave()
        else:
            self._begin("")
        self.speeches.leave()
        super().done(result)


def _scrolling(*widgets: QWidget) -> QScrollArea:
    area, inner = QScrollArea(), QWidget()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 10, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    area.setWidget(inner)
    return area
