"""協議 協定: memoranda, sister and friendship cities: what is in force, what expires, anniversaries, a check list."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import agreements, dates, outcomewords, words
from desktop.domain.agreements import GROUPS, Agreement, Register, State
from desktop.domain.followups import day_pair
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import agreements as stored
from desktop.store import delegations, records
from desktop.store import tables as t
from desktop.ui import choices, dialogs, tablesaving
from desktop.ui.followups import NOT_A_DAY, TRIP, options
from desktop.ui.form import ChoiceField, DateField, Form, LineField, PairField, TextField
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.picker import Option, PickerField
from desktop.ui.reffield import RefField
from desktop.ui.registerdialog import RegisterDialog
from desktop.ui.segment import segment
from desktop.ui.tablesaving import Listing
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

TITLE = N_("Agreements")
ADD, CHANGE, REMOVE = N_("Add agreement"), N_("Change agreement"), N_("Delete agreement")
COUNT, COUNT_ENDING = N_("{count} agreements"), N_("{count} agreements, {ending} of them expiring within half a year")
TONES = {State.ENDING: "amber", State.ENDED: "muted"}
NEAR, LATER, NONE = N_("Within three months"), N_("After that"), N_("Without an anniversary")
KEYS = N_("↑↓ picks, Enter edits, Delete removes, F6 to the fields and back, Ctrl+Z takes back.")
ROOM = 196  # pixels for the check list
CHECKED, LACKING = N_("✓ {what}"), N_("✗ {what}: {why}")


def show(binder: Binder) -> None:
    """From the menu."""
    open_dialog(binder.page("itinerary"))


def open_dialog(page: Page, agreement_id: str = "") -> None:
    """The agreements of all trips, and of none."""
    dialog = AgreementsDialog(page)
    if agreement_id:
        dialog.choose(agreement_id)
    dialogs.run(dialog)


class AgreementsDialog(RegisterDialog):
    """The register; below it what should have been agreed on."""

    keys = KEYS
    change, remove = CHANGE, REMOVE
    empty = N_("No agreements yet. Type the title of the first one below.")

    def __init__(self, page: Page) -> None:
        self.register = Register((), date.today())
        columns = [
            Column("title", N_("Title"), stretch=5),
            Column("kind", N_("Kind"), 112, options=lambda: options(outcomewords.AGREEMENT_KINDS)),
            Column("parties", N_("Parties"), stretch=3, fixed=True),
            Column("signed_on", N_("Signed on"), 92),
            Column("expires_on", N_("Expires on"), 92),
            Column("next", N_("Next anniversary"), 128, fixed=True),
        ]
        new = [
            Column("title_zh", N_("Title, in Chinese"), stretch=3, glyphs="zh_TW"),
            Column("title_ja", N_("Title, in Japanese"), stretch=3, glyphs="ja"),
            Column("signed_on", N_("Signed on"), 110),
        ]
        if i18n.current() == "ja":
            new[:2] = [new[1], new[0]]
        super().__init__(page, TITLE, columns, new, t.Agreement, ADD)
        self.listing = Listing("agreements", lambda: self.register, agreements.table)
        frame, self.modes = segment(
            self, [N_("By state"), N_("By anniversary")], lambda _place: self.refresh()
        )  # fmt: skip
        self.tools.addWidget(frame)
        self.tools.addWidget(plain_button(N_("Print…"), self.print_list))
        self.tools.addWidget(tablesaving.button(self, N_("Export…"), self.listing))
        heading = Label()
        heading.setProperty("role", "heading")
        bind(heading.setText, N_("To be settled before signing"))
        holder = QWidget()
        holder.setMinimumHeight(ROOM)  # so that the list does not jump from one to the next
        under = QVBoxLayout(holder)
        under.setContentsMargins(2, 0, 2, 0)
        under.setSpacing(3)
        under.addWidget(heading)
        self.checks = QVBoxLayout()
        self.checks.setSpacing(2)
        under.addLayout(self.checks)
        under.addStretch(1)
        self.below.addWidget(holder)
        self.start()

    def make_form(self, page: Page) -> Form:
        store = page.store
        form = Form()
        form.add(N_("Title"), PairField("title", kind="doc"))
        form.add(N_("Kind"), ChoiceField("kind", outcomewords.AGREEMENT_KINDS))
        form.add(N_("Parties, one a line"), PairField("parties", lines=2, kind="org"))
        form.add(N_("Signed by, one a line"), PairField("signers", lines=2, kind="name"))
        form.add(N_("Signed on"), DateField("signed_on", date.today))
        form.add(N_("Place"), PairField("place"))
        form.add(N_("Fields of co-operation"), PairField("fields", kind="biz"))
        form.add(N_("Expires on"), DateField("expires_on", date.today))
        form.add(N_("Languages of the text"), LineField("languages"))
        form.add(N_("Law that applies"), LineField("law"))
        form.add(N_("Court"), LineField("venue"))
        form.add(N_("Where the original lies"), LineField("original_at"))
        form.add(TRIP, RefField("delegation_id", N_("None yet"), self._trips))
        form.add(
            N_("Itinerary item"),
            PickerField(
                "event_id",
                lambda x: choices.items(store, self._trip(), x) if self._trip() else [],
                lambda x: next(iter(choices.items(store, self._trip(), "", x)), None),
            ),
        )
        form.add(N_("Internal notes"), TextField("notes", 2))
        return form

    def _trips(self) -> list[Option]:
        with self.store.read() as connection:
            rows = delegations.everything(connection)
        return [Option(row.id, Pair(row.name_zh, row.name_ja), Pair()) for row in rows]

    def _trip(self) -> str:
        return next((one.delegation_id for one in self.register.lines if one.id == self.grid.current()), "")

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            self.register = stored.read(connection, date.today())
        lines, ending = self.register.lines, self.register.count(State.ENDING)
        said = COUNT_ENDING if ending else COUNT
        bind(self.note.setText, lambda: _(said).format(count=len(lines), ending=ending))
        if self.modes.checkedId() == 1:
            return self._anniversaries()
        made = []
        for state, title in GROUPS.items():
            several = [self._entry(one) for one in lines if one.state is state]
            if several:
                made.append(Group(_(title), several))
        return made

    def _anniversaries(self) -> list[Group]:
        today = self.register.as_of
        found = agreements.by_anniversary(self.register.lines, today)
        known = {one.id for _day, one in found}
        near = [self._entry(one) for next_, one in found if agreements.is_near(next_, today)]
        later = [self._entry(one) for next_, one in found if not agreements.is_near(next_, today)]
        rest = [self._entry(one) for one in self.register.lines if one.id not in known]
        return [Group(_(title), several) for title, several in ((NEAR, near), (LATER, later), (NONE, rest)) if several]

    def _entry(self, one: Agreement) -> Entry:
        code, today = i18n.current(), self.register.as_of
        next_ = agreements.anniversary(one.signed, today) if one.state is not State.ENDED else None
        parties = one.parties.get(code).replace("\n", "・")
        said = next_.words().get(code) if next_ else ""
        kind = _(words.find(outcomewords.AGREEMENT_KINDS, one.kind).label)
        signed, expires = day_pair(one.signed).get(code), day_pair(one.expires).get(code)
        shown = (one.name().get(code), kind, parties, signed, expires, said)
        held = (one.title.exactly(code), one.kind, parties, _long(one.signed), _long(one.expires), said)
        toned = "expires_on" if one.state is State.ENDING else ""
        return Entry(one.id, shown, held, tone=TONES.get(one.state, ""), toned=toned, tips=shown)

    def picked(self) -> None:
        """What is settled and what is not, of the agreement that is picked."""
        while (item := self.checks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        one = next((row for row in self.register.lines if row.id == self.row_id), None)
        for check in agreements.checks(one) if one else ():
            text = CHECKED if check.done else LACKING
            made = Label(_(text).format(what=_(check.label), why=_(check.why)))
            made.setWordWrap(True)
            made.setProperty("role", "small" if check.done else "suggestion")
            self.checks.addWidget(made)

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        raw: dict[str, Any] = {key: value}
        if key == "title":
            raw = {"title_ja" if i18n.current() == "ja" else "title_zh": value}
        elif key.endswith("_on") and value:
            day = dates.parse(value, date.today())
            if day is None:
                self.say(Sentence(NOT_A_DAY))
                self.refused()
                return
            raw = {key: day}
        self.act(CHANGE, records.edit, t.Agreement, row_id, raw)

    def on_entered(self, values: dict[str, str]) -> None:
        day = dates.parse(values["signed_on"], date.today()) if values["signed_on"] else None
        if values["signed_on"] and day is None:
            self.say(Sentence(NOT_A_DAY))
            self.new.fields["signed_on"].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        raw = {**values, "signed_on": day, "delegation_id": self.page.delegation_id or None}
        self.made(self.act(ADD, records.add, t.Agreement, raw))

    def print_list(self) -> None:
        """To the list among the papers."""
        self.accept()
        self.page.window_print("agreements", "")


def _long(day: date | None) -> str:
    return dates.long(day, i18n.current()) if day else ""
