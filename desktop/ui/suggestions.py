"""建議事項 提案事項: what trips suggested, who decides, and what became of it (採行情形)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from desktop import i18n
from desktop.domain import outcomewords, suggestions, words
from desktop.domain.followups import day_pair
from desktop.domain.suggestions import Register, Suggestion
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.store import suggestions as stored
from desktop.store import tables as t
from desktop.store import tasks
from desktop.ui import dialogs, tablesaving
from desktop.ui.followups import options
from desktop.ui.form import ChoiceField, DateField, Form, LineField, PairField, TextField
from desktop.ui.griddialog import plain_button
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.registerdialog import RegisterDialog
from desktop.ui.tablesaving import Listing
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

TITLE = N_("Suggestions")
ADD, CHANGE, REMOVE = N_("Add suggestion"), N_("Change suggestion"), N_("Delete suggestion")
COUNT = N_("{count} suggestions, {adopted} adopted, {open} open")
WAITING = N_("Open more than half a year after the return")
KEYS = N_("↑↓ picks, Enter edits, Delete removes, Alt+↑↓ moves, F6 to the fields and back, Ctrl+Z takes back.")


def show(binder: Binder) -> None:
    """From the menu."""
    open_dialog(binder.page("itinerary"))


def open_dialog(page: Page, suggestion_id: str = "") -> None:
    """The suggestions of the delegation that is shown, or of all."""
    if page.delegation_id:
        dialog = SuggestionsDialog(page)
        if suggestion_id:
            if suggestion_id not in dialog.grid.ids():
                dialog.all_trips.setChecked(True)
            dialog.choose(suggestion_id)
        dialogs.run(dialog)


class SuggestionsDialog(RegisterDialog):
    """The register, by what was decided."""

    keys = KEYS
    change, remove = CHANGE, REMOVE
    empty = N_("No suggestions yet. Type the first one below; the report takes them over.")

    def __init__(self, page: Page) -> None:
        self.register = Register(Pair(), (), date.today())
        columns = [
            Column("text", N_("What is suggested"), stretch=6, fixed=True),
            Column("unit", N_("Who decides"), 116),
            Column("status", N_("How it was taken up"), 96, options=lambda: options(outcomewords.SUGGESTION_STATUSES)),
            Column("decided_on", N_("Decided on"), 92, fixed=True),
            Column("reply", N_("What was decided"), stretch=3, fixed=True),
        ]
        new = [
            Column("text_zh", N_("Suggestion, in Chinese"), stretch=4, glyphs="zh_TW"),
            Column("text_ja", N_("Suggestion, in Japanese"), stretch=4, glyphs="ja"),
            Column("unit", N_("Who decides"), 130),
        ]
        if i18n.current() == "ja":
            new[:2] = [new[1], new[0]]
        super().__init__(page, TITLE, columns, new, t.Suggestion, ADD)
        self.record.change = stored.edit
        self.listing = Listing("suggestions", lambda: self.register, suggestions.table)
        self.all_trips = QCheckBox()
        bind(self.all_trips.setText, N_("All trips"))
        self.all_trips.toggled.connect(lambda _on: self.refresh())
        for widget in (
            self.all_trips,
            plain_button(N_("Print…"), self.print_list),
            tablesaving.button(self, N_("Export…"), self.listing),
        ):
            self.tools.addWidget(widget)
        self.start()

    def make_form(self, page: Page) -> Form:
        form = Form()
        form.add(N_("What is suggested"), PairField("text", lines=4, kind="doc"))
        form.add(N_("Who decides"), LineField("unit"))
        form.add(N_("How it was taken up"), ChoiceField("status", outcomewords.SUGGESTION_STATUSES))
        form.add(N_("Decided on"), DateField("decided_on", date.today))
        form.add(N_("What was decided"), TextField("reply", 5))
        return form

    def groups(self) -> list[Group]:
        trip = "" if self.all_trips.isChecked() else self.page.delegation_id
        with self.store.read() as connection:
            self.register = stored.read(connection, date.today(), trip)
        lines, register = self.register.lines, self.register
        still = sum(one.status in suggestions.OPEN for one in lines)
        bind(self.note.setText, lambda: _(COUNT).format(
            count=len(lines), adopted=register.count("adopted"), open=still,
        ))  # fmt: skip
        made = []
        for trip_id in dict.fromkeys(one.delegation_id for one in lines):
            several = [one for one in lines if one.delegation_id == trip_id]
            made.append(Group(several[0].trip.get(i18n.current()), [self._entry(one) for one in several]))
        return made

    def _entry(self, one: Suggestion) -> Entry:
        code = i18n.current()
        status = _(words.find(outcomewords.SUGGESTION_STATUSES, one.status).label)
        text = one.text.get(code).replace("\n", " ")
        shown = (text, one.unit, status, day_pair(one.decided).get(code), one.reply.replace("\n", " "))
        held = (text, one.unit, one.status, shown[3], one.reply)
        tips = (one.text.get(code), one.unit, _(WAITING) if one.waiting else status, shown[3], one.reply)
        tone = "amber" if one.waiting else ""
        return Entry(one.id, shown, held, tone=tone, toned="status", tips=tips)

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        self.act(CHANGE, stored.edit, t.Suggestion, row_id, {key: value})

    def on_move(self, row_id: str, step: int) -> None:
        own = next(one for one in self.register.lines if one.id == row_id)
        alike = [one.id for one in self.register.lines if one.delegation_id == own.delegation_id]
        self.act(N_("Change the order"), tasks.reordered, t.Suggestion, alike, row_id, step)

    def on_entered(self, values: dict[str, str]) -> None:
        raw = {**values, "delegation_id": self.page.delegation_id}
        self.made(self.act(ADD, stored.add, raw), keep=("unit",))

    def print_list(self) -> None:
        """To the list among the papers."""
        self.accept()
        self.page.window_print("suggestions", "")
