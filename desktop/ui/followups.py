"""後續追蹤 フォローアップ: what is to come of all trips, overdue first, with its steps and the return visit."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from desktop import i18n
from desktop.domain import dates, followups, outcomewords, words
from desktop.domain.followups import GROUPS, REACHED, URGENT, Filter, FollowUp, Report, State, Step
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import delegations, records
from desktop.store import followups as stored
from desktop.store import tables as t
from desktop.ui import choices, dialogs, tablesaving
from desktop.ui.form import ChoiceField, DateField, Form, PairField, TextField
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo, Line
from desktop.ui.linegrid import Column, Entry, Grid, Group, NewRow
from desktop.ui.picker import Option, PickerField
from desktop.ui.reffield import RefField
from desktop.ui.registerdialog import RegisterDialog, filled
from desktop.ui.segment import segment
from desktop.ui.tablesaving import Listing
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

TITLE = N_("Follow-ups")
ADD, CHANGE, REMOVE = N_("Add follow-up"), N_("Change follow-up"), N_("Delete follow-up")
STEP_ADD, STEP_CHANGE, STEP_REMOVE = N_("Add milestone"), N_("Change milestone"), N_("Delete milestone")
COUNT, COUNT_LATE = N_("{count} open"), N_("{count} open, {late} overdue")
TONES = {State.OVERDUE: "vermilion", State.SOON: "amber", State.SETTLED: "muted"}
MOST, MORE = 300, N_("{count} more: narrow the list down above")
STEPS_REACHED = N_("Milestones: {count} of {all} reached (Space ticks)")
STEP_ZH, STEP_JA = N_("10/15 done … or: planned 11/5 …"), N_("The same in Japanese")
TRIP = N_("Trip (heading)")
NOT_A_DAY = N_("Not a date. Write it like 115/3/5, 2026-03-05 or R8.3.5.")
SIDES = ("", "tw", "jp")


def show(binder: Binder) -> None:
    """From the menu and from the header."""
    open_dialog(binder.page("itinerary"))


def open_dialog(page: Page, follow_up_id: str = "", *, own_trip: bool = False) -> None:
    """The overview of all trips, or of the one that is shown; ``follow_up_id`` is picked."""
    if page.delegation_id:
        dialog = FollowUpsDialog(page, own_trip=own_trip)
        if follow_up_id:
            if follow_up_id not in dialog.grid.ids():
                dialog.settled.setChecked(True)
            dialog.choose(follow_up_id)
        dialogs.run(dialog)


class FollowUpsDialog(RegisterDialog):
    """The overview; below it the steps of the one that is picked."""

    change, remove = CHANGE, REMOVE
    empty = N_("No follow-ups here. Type the first one below, or make one of a point of a meeting.")

    def __init__(self, page: Page, *, own_trip: bool = False) -> None:
        self.rows: dict[str, FollowUp] = {}
        self.everything: list[FollowUp] = []
        title = Column("title", N_("What is to be done"), stretch=5)
        columns = [
            title,
            Column("who", N_("Who does it"), stretch=3, fixed=True),
            Column("due_on", N_("Due on"), 104),
            Column("status", N_("Status"), 96, options=lambda: options(outcomewords.FOLLOW_STATUSES)),
            Column("trip", TRIP, stretch=3, fixed=True),
        ]
        new = [
            Column("title_zh", N_("What is to be done, in Chinese"), stretch=4, glyphs="zh_TW"),
            Column("title_ja", N_("What is to be done, in Japanese"), stretch=4, glyphs="ja"),
            Column("due_on", N_("Due on"), 110),
        ]
        if i18n.current() == "ja":
            new[:2] = [new[1], new[0]]
        super().__init__(page, TITLE, columns, new, t.FollowUp, ADD)
        self.record.change = stored.edit
        self._lay_out(page.delegation_id if own_trip else "")
        self.start()

    def make_form(self, page: Page) -> Form:
        store = page.store
        form = Form()
        form.add(N_("What is to be done"), PairField("title", kind="doc"))
        side, status = (
            ChoiceField("side", words.SIDES),
            ChoiceField("status", outcomewords.FOLLOW_STATUSES),
        )
        form.add_beside(N_("Side that does it"), (N_("Side that does it"), side), (N_("Status"), status))
        form.add(N_("Due on"), DateField("due_on", date.today))
        form.add(N_("Settled on the day"), DateField("done_on", date.today))
        form.add(
            N_("Who does it"),
            PickerField("owner_id", lambda x: choices.people(store, x), lambda x: choices.person(store, x)),
        )
        form.add(
            N_("Counterpart"),
            PickerField("person_id", lambda x: choices.people(store, x), lambda x: choices.person(store, x)),
        )
        form.add(
            N_("Organisation"),
            PickerField(
                "organisation_id", lambda x: choices.organisations(store, x), lambda x: choices.organisation(store, x)
            ),
        )
        form.add(
            N_("Itinerary item"),
            PickerField(
                "event_id",
                lambda x: choices.items(store, self._trip(), x),
                lambda x: next(iter(choices.items(store, self._trip(), "", x)), None),
            ),
        )
        form.add(N_("Return visit"), RefField("visit_id", N_("None yet"), self._visits))
        form.add(N_("Internal notes"), TextField("notes", 2))
        return form

    def _trip(self) -> str:
        row = next((one for one in self.everything if one.id == self.grid.current()), None)
        return row.delegation_id if row else self.page.delegation_id

    def _visits(self) -> list[Option]:
        with self.store.read() as connection:
            rows = delegations.everything(connection)
        own = self._trip()
        return [
            Option(row.id, Pair(row.name_zh, row.name_ja), _days(row.start)) for row in rows if row.id != own
        ]  # fmt: skip

    def _lay_out(self, trip: str) -> None:
        self.listing = Listing("follow-up-status", self.report, followups.table)
        self.tools.addWidget(plain_button(N_("Print…"), self.print_report))
        self.tools.addWidget(tablesaving.button(self, N_("Export…"), self.listing))
        self.trip, self.owner, self.finder = Combo(), Combo(), Line()
        for box, name in ((self.trip, TRIP), (self.owner, N_("Who does it"))):
            box.setMinimumContentsLength(14)
            bind(box.setAccessibleName, name)
            box.activated.connect(lambda _place: self.refresh())
        frame, self.sides = segment(
            self, [N_("Both sides"), N_("Ours to do"), N_("Theirs to do")], lambda _place: self.refresh()
        )
        self.settled = QCheckBox()
        bind(self.settled.setText, N_("Also settled"))
        self.settled.toggled.connect(lambda _on: self.refresh())
        bind(self.finder.setPlaceholderText, N_("Find"))
        bind(self.finder.setAccessibleName, N_("Find"))
        self.finder.setMaximumWidth(180)
        self.finder.textEdited.connect(lambda _text: self.refresh())
        self.filters(self.trip, frame, self.owner, self.settled, self.finder)
        self._wish = trip
        self.steps = Grid(
            [
                Column("day", N_("Date"), 176),
                Column("text_zh", N_("Milestone, in Chinese"), glyphs="zh_TW"),
                Column("text_ja", N_("Milestone, in Japanese"), glyphs="ja"),
            ]
        )
        self.steps.setFixedHeight(160)
        bind(self.steps.setAccessibleName, N_("Milestones"))
        self.new_step = NewRow(
            [Column("zh", STEP_ZH, glyphs="zh_TW"), Column("ja", STEP_JA, glyphs="ja")]
        )  # fmt: skip
        column = QVBoxLayout()
        column.setSpacing(4)
        for widget in (self.steps, self.new_step):
            column.addWidget(widget)
        self.below.addLayout(column)
        self.steps.ticked.connect(self._on_step_ticked)
        self.steps.edited.connect(self._on_step_edited)
        self.steps.delete_asked.connect(lambda row: self.act(STEP_REMOVE, records.remove, t.Milestone, row))
        self.steps.itemDelegate().closeEditor.connect(lambda *_args: self._later.start())
        self.new_step.entered.connect(self._on_step)

    def _refresh_if_still(self) -> None:
        if not self.steps.editing:
            super()._refresh_if_still()

    def chosen(self) -> Filter:
        """What the row of choices says."""
        return Filter(
            str(self.trip.currentData() or ""),
            SIDES[max(self.sides.checkedId(), 0)],
            str(self.owner.currentData() or ""),
            not self.settled.isChecked(),
            self.finder.text(),
        )

    def report(self) -> Report:
        """What the list shows now, as it is saved."""
        today, chosen = date.today(), self.chosen()
        name = next((row.trip for row in self.everything if row.delegation_id == chosen.delegation_id), Pair())
        rows = tuple(followups.wanted(self.everything, chosen))
        return Report(name, rows, today, followups.half_of(today), chosen.delegation_id)

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            self.everything = stored.read(connection, date.today())
        self._fill_choices()
        shown = followups.wanted(self.everything, self.chosen())
        self.rows = {row.id: row for row in shown}
        still = [row for row in shown if not row.is_settled]
        late = sum(row.state is State.OVERDUE for row in still)
        said = COUNT_LATE if late else COUNT
        bind(self.note.setText, lambda: _(said).format(count=len(still), late=late))
        made = []
        for state, title in GROUPS.items():
            several = [self._entry(row) for row in shown[:MOST] if row.state is state]
            if several:
                made.append(Group(_(title), several))
        if len(shown) > MOST:
            made.append(Group(_(MORE).format(count=len(shown) - MOST), [], counted=False))
        return made

    def _fill_choices(self) -> None:
        code = i18n.current()
        trips = {self.page.delegation_id: self._name_of_trip()} | {
            row.delegation_id: row.trip.get(code) for row in self.everything
        }
        wish, self._wish = self._wish or str(self.trip.currentData() or ""), ""
        filled(self.trip, [("", _("All trips")), *trips.items()], wish)
        owners = {row.owner_id: row.owner.get(code) for row in self.everything if row.owner_id}
        chosen = str(self.owner.currentData() or "")
        filled(self.owner, [("", _("Whoever does it")), *sorted(owners.items(), key=lambda one: one[1])], chosen)

    def _name_of_trip(self) -> str:
        with self.store.read() as connection:
            row = delegations.one(connection, self.page.delegation_id)
        return Pair(row.name_zh, row.name_ja).get(i18n.current())

    def _entry(self, row: FollowUp) -> Entry:
        code = i18n.current()
        due = dates.long(row.due, code) if row.due else ""
        short = followups.day_pair(row.due).get(code)
        status = _(words.find(outcomewords.FOLLOW_STATUSES, row.status).label)
        shown = (row.title.get(code), row.who().get(code), short, status, row.trip.get(code))
        held = (row.title.exactly(code), shown[1], due, row.status, shown[4])
        toned = "due_on" if row.state in URGENT else ""
        return Entry(
            row.id, shown, held, row.is_settled, TONES.get(row.state, ""), toned,
            (shown[0], shown[1], _left(row), followups.status_words(row).get(code), shown[4]),
        )  # fmt: skip

    def picked(self) -> None:
        row = next((one for one in self.everything if one.id == self.row_id), None)
        self.new_step.setEnabled(row is not None)
        steps = row.steps if row else ()
        title = _(STEPS_REACHED).format(count=len(row.reached()) if row else 0, all=len(steps))
        self.steps.show_groups([Group(title, [self._step(one) for one in steps], counted=False)])

    def _step(self, one: Step) -> Entry:
        day = dates.long(one.day, i18n.current()) if one.day else ""
        ahead = one.state != REACHED
        late = ahead and one.day is not None and one.day < date.today()
        word = _(words.find(outcomewords.MILESTONE_STATES, one.state).label)
        short = followups.day_pair(one.day).get(i18n.current())
        shown = (f"{word}　{short}" if short else word, one.text.zh, one.text.ja)
        tone = "vermilion" if late else "amber" if ahead else ""
        return Entry(one.id, shown, (day, one.text.zh, one.text.ja), not ahead, tone, "day", (day, *shown[1:]))

    def on_ticked(self, row_id: str, ticked: bool) -> None:
        self.act(N_("Settle follow-up"), stored.settle, row_id, date.today() if ticked else None)

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        raw: dict[str, Any] = {key: value}
        if key == "title":
            raw = {"title_ja" if i18n.current() == "ja" else "title_zh": value}
        elif key == "due_on" and value:
            day = dates.parse(value, date.today())
            if day is None:
                self.say(Sentence(NOT_A_DAY))
                self.refused()
                return
            raw = {key: day}
        self.act(CHANGE, stored.edit, t.FollowUp, row_id, raw)

    def on_entered(self, values: dict[str, str]) -> None:
        due = dates.parse(values["due_on"], date.today()) if values["due_on"] else None
        if values["due_on"] and due is None:
            self.say(Sentence(NOT_A_DAY))
            self.new.fields["due_on"].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        trip = self.chosen().delegation_id or self.page.delegation_id
        side = self.chosen().side or "tw"
        raw = {**values, "due_on": due, "delegation_id": trip, "side": side}
        self.made(self.act(ADD, stored.add, raw))

    def _on_step_ticked(self, row_id: str, ticked: bool) -> None:
        row = next(one for one in self.everything if one.id == self.row_id)
        step = next(one for one in row.steps if one.id == row_id)
        day = min(step.day or date.today(), date.today())
        self.act(STEP_CHANGE, stored.reach, row_id, day if ticked else None)

    def _on_step_edited(self, row_id: str, key: str, value: str) -> None:
        day = dates.parse(value, date.today()) if key == "day" and value else None
        if key == "day" and value and day is None:
            self.say(Sentence(NOT_A_DAY))
            self.refused()
            return
        self.act(STEP_CHANGE, records.edit, t.Milestone, row_id, {key: day if key == "day" else value})

    def _on_step(self, values: dict[str, str]) -> None:
        """One line says it all: its mark, its day and what it is, in either language."""
        if not self.row_id:
            return
        today = date.today()
        zh, ja = (followups.parse_step(values[code], today) for code in ("zh", "ja"))
        state, day, _text = zh if values["zh"] else ja
        raw = {"state": state, "day": day or ja[1], "text_zh": zh[2], "text_ja": ja[2]}
        if self.act(STEP_ADD, stored.add_step, self.row_id, raw):
            self.new_step.clear()

    def print_report(self) -> None:
        """To the status report among the papers."""
        self.accept()
        self.page.window_print("follow-up-status", "")


def options(several: tuple[words.Choice, ...]) -> list[tuple[str, str]]:
    """A vocabulary as what can be chosen in a cell."""
    return [(choice.key, _(choice.label)) for choice in several]


def _days(day: date | None) -> Pair:
    return Pair(dates.long(day, "zh_TW"), dates.long(day, "ja")) if day else Pair()


def _left(row: FollowUp) -> str:
    """The day, and how long there is still time."""
    if row.due is None:
        return ""
    said = dates.long(row.due, i18n.current())
    if row.is_settled:
        return said
    left = (row.due - date.today()).days
    return f"{said}　" + (
        _("{count} days left").format(count=left) if left >= 0 else _("{count} days late").format(count=-left)
    )
