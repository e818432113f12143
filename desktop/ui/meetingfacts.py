"""Who of both sides was really there, what there was in numbers, and the summary: beside the points of a meeting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop import i18n
from desktop.domain import money
from desktop.domain.minutes import Attendee, Minutes
from desktop.domain.outcomewords import CAME
from desktop.domain.words import REPLIES, find
from desktop.i18n import N_, _
from desktop.store import minutes
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.acting import ActingDialog
from desktop.ui.form import Form, MoneyField, NumberField, PairField
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.record import Record
from desktop.ui.rows import Column, Heading, RowTable
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT = 1040, 640
TITLE, CAME_LABEL, EDIT = N_("Who was there, and what came of it"), N_("Say who was there"), N_("Edit what came of it")
KEYS = N_("Space: was there, did not come, not said · Y was there · N did not come · Ctrl+Z takes back")
NEXT = {"": "yes", "yes": "no", "no": ""}
BY_COUNT, BY_PLAN = N_("by head count"), N_("as planned, heads not counted")
HEADS = N_("Heads of ours are counted at the roll call.")


def open_dialog(page: Page, event_id: str, field: str = "") -> None:
    """Everything is written at once; ``field`` is where the cursor begins."""
    dialog = FactsDialog(page, event_id)
    if field:
        dialog.form.reach(field)
    dialogs.run(dialog)


class Line(NamedTuple):
    """One person of the list."""

    id: str
    one: Attendee


def _state(line: Line) -> str:
    one = line.one
    if one.side == "tw":
        return _(find(CAME, one.came).label) if one.came else _(find(CAME, "yes").label)
    return _(find(CAME, one.came).label)


def _chip(line: Line) -> str:
    came = line.one.came
    return {"yes": "ok", "no": "no"}.get(came, "")


def _name(line: Line) -> str:
    return line.one.name.get(i18n.current()) or line.one.title.get(i18n.current())


def _post(line: Line) -> str:
    code, one = i18n.current(), line.one
    parts = (one.organisation.get(code), one.unit.get(code), one.title.get(code) if one.name else "")
    return "　".join(part for part in parts if part)


def _said(line: Line) -> str:
    if line.one.side == "tw":
        return _(BY_PLAN if line.one.planned else BY_COUNT)
    return _(find(REPLIES, line.one.reply).label)


COLUMNS = (
    Column(N_("Name"), _name, _post, stretch=5),
    Column(N_("Answer beforehand"), _said, stretch=4),
    Column(N_("Was there"), _state, stretch=3, chip=_chip),
)


class People(RowTable):
    """``said`` (participant id, state)."""

    said = Signal(str, str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.line()
        if line is not None and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Y, Qt.Key.Key_N):
            wanted = {Qt.Key.Key_Y: "yes", Qt.Key.Key_N: "no"}.get(Qt.Key(event.key()), NEXT[line.one.came])
            self.said.emit(line.id, wanted)
            return
        super().keyPressEvent(event)

    def line(self) -> Line | None:
        """The current person."""
        row = self.currentIndex().row()
        found = self.model_.rows[row] if 0 <= row < len(self.model_.rows) else None
        return found if isinstance(found, Line) else None


class DealField(MoneyField):
    """成約金額: an amount with its currency, or nothing at all."""

    def values(self) -> dict[str, Any]:
        if not self.input.text().strip():
            return {self.names[0]: None, self.names[1]: ""}
        return super().values()

    def set_values(self, values: Mapping[str, Any]) -> None:
        super().set_values(values)
        if self.names[1] in values and not values[self.names[1]]:
            self.currency.setCurrentText(money.CURRENCIES[0] if "JPY" not in money.CURRENCIES else "JPY")


class FactsDialog(ActingDialog):
    """People at the left, numbers and summary at the right."""

    def __init__(self, page: Page, event_id: str) -> None:
        super().__init__(page)
        self.event_id = event_id
        self.minutes: Minutes
        bind(self.setWindowTitle, TITLE)
        self.table = People(COLUMNS, N_("Who was there"), N_("Nobody is listed at this item."))
        self.table.said.connect(self.say_came)
        self.table.opened.connect(self._on_opened)
        self.count = Label()
        self.count.setProperty("role", "heading")
        self.all_button = plain_button(N_("All who said yes were there"), self.all_came)
        self.form = self._form()
        self.record = Record(page, self.form, t.Event, EDIT, EDIT)
        self._lay_out()
        self.record.open(event_id)
        self.refresh()
        follow(self._on_language)
        self.fit(WIDTH, HEIGHT)

    def _form(self) -> Form:
        form = Form()
        form.add(N_("Companies"), NumberField("companies"))
        form.add(N_("People there"), NumberField("people"))
        form.add(N_("Business talks"), NumberField("talks"))
        form.add(N_("Value agreed"), DealField())
        form.add(N_("Summary"), PairField("summary", lines=5, kind="doc"))
        return form

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(self.all_button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self.table, 1)
        note = Label()
        note.setProperty("role", "small")
        note.setWordWrap(True)
        bind(note.setText, HEADS)
        below = QHBoxLayout()
        below.addWidget(note, 1)
        below.addWidget(plain_button(N_("Roll call…"), self.count_heads))
        left.addLayout(below)
        title = Label()
        title.setProperty("role", "heading")
        bind(title.setText, N_("What there was"))
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(title)
        right.addWidget(self.form)
        right.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addLayout(left, 5)
        body.addLayout(right, 4)
        hint = Label()
        hint.setProperty("role", "small")
        bind(hint.setText, KEYS)
        self.close_button = plain_button(N_("Close"), self.accept)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(body, 1)
        column.addWidget(self.said)
        column.addLayout(foot)

    def refresh(self) -> None:
        with self.store.read() as connection:
            self.minutes = minutes.read(connection, self.event_id)
        self.record.reload()
        self._show()

    def _show(self) -> None:
        rows: list[Any] = []
        for title, people in ((N_("Japanese side"), self.minutes.theirs), (N_("Our side"), self.minutes.ours)):
            if people:
                rows.append(Heading(title, {}))
                rows += [Line(one.id, one) for one in people]
        self.table.show_rows(rows)
        theirs, ours = len(self.minutes.there("jp")), len(self.minutes.there("tw"))
        self.count.setText(_("There: theirs {theirs}, ours {ours}").format(theirs=theirs, ours=ours))
        self.all_button.setEnabled(any(one.reply == "yes" and not one.came for one in self.minutes.theirs))

    def _on_language(self) -> None:
        self.table.retranslate()
        self._show()

    def _on_opened(self, row_id: str) -> None:
        line = self.table.line()
        if line is not None:
            self.say_came(row_id, NEXT[line.one.came])

    def say_came(self, row_id: str, state: str) -> None:
        """Whether somebody of theirs was there; heads of ours are counted elsewhere."""
        if any(one.id == row_id for one in self.minutes.theirs):
            self.act(CAME_LABEL, minutes.set_came, {row_id: state})

    def all_came(self) -> None:
        """Everybody who had said yes, and of whom nothing else is known."""
        wanted = {one.id: "yes" for one in self.minutes.theirs if one.reply == "yes" and not one.came}
        if wanted:
            self.act(CAME_LABEL, minutes.set_came, wanted)

    def count_heads(self) -> None:
        """The roll call, and then who of ours was there."""
        from desktop.ui import rollcall

        self.record.leave()
        rollcall.open_dialog(self.page)
        self.refresh()

    def done(self, result: int) -> None:
        """Closing writes what stands in the fields."""
        self.record.leave()
        super().done(result)
