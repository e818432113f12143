"""計畫年度 事業年度: the years of the programme, what each is made of, and by what applications are judged.

open_dialog(page)
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox

from desktop import i18n
from desktop.domain import yearly
from desktop.domain.schemewords import COUNTED, SCHEME_STATUSES
from desktop.domain.words import Choice, find
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import records
from desktop.store import schemes as stored
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.form import ChoiceField, DateField, Form, NumberField, PairField, TextField
from desktop.ui.griddialog import plain_button
from desktop.ui.keysfield import KeysField
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Entry, Grid, Group, NewRow
from desktop.ui.registerdialog import RegisterDialog
from desktop.ui.text import bind
from desktop.ui.yearbox import settings_of

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Years of the programme")
CHANGE, REMOVE = N_("Change a year of the programme"), N_("Delete a year of the programme")
ADD_CRITERION, CHANGE_CRITERION = N_("Add a criterion"), N_("Change a criterion")
REMOVE_CRITERION, MOVE_CRITERION = N_("Delete a criterion"), N_("Move a criterion")
COPY = N_("New year: with weights, criteria and targets of the year before, and its approved pairs as existing ties")
EMPTY = N_("No year yet. Type the first one below, like 116 or 2027.")
NO_YEAR = N_("Not a year. Write it like 2026 or 115.")
TWICE = (Choice("", N_("No")), Choice("yes", N_("Yes")))  # nothing said means no
CRITERIA = N_("Criteria for the choice")
REMOVING = N_("Delete the year {name} with its {count} applications, pairs and targets? Undo brings them back.")
WIDTH, HEIGHT = 1240, 730


def open_dialog(page: Page) -> None:
    """The years of the programme; the one that is picked when the window closes is shown from then on."""
    dialogs.run(SchemesDialog(page))


class SchemesDialog(RegisterDialog):
    """At the left the years, below them the criteria of the one that is picked, at the right all of its numbers."""

    change, remove, empty = CHANGE, REMOVE, EMPTY

    def __init__(self, page: Page) -> None:
        self.settings = settings_of(page)
        year = Column("year", N_("Year"), 110)
        columns = [
            year._replace(fixed=True),
            Column("name", N_("Title"), fixed=True),
            Column("status", N_("Status"), 130, options=_statuses),
            Column("applied", N_("Applied, chosen"), 120, fixed=True),
        ]
        super().__init__(page, TITLE, columns, [year._replace(width=0)], t.Scheme, stored.BEGIN)
        self.copy = QCheckBox()
        self.copy.setChecked(True)
        bind(self.copy.setText, COPY)
        self.trip_button = plain_button(N_("Demonstration delegation…"), self._demonstrate)
        self.tools.addWidget(self.trip_button)
        self._make_criteria()
        self.fit(WIDTH, HEIGHT)
        self.start()
        chosen = self.settings.get("scheme", "")
        if chosen in self.grid.ids():
            self.choose(chosen)

    def make_form(self, page: Page) -> Form:
        form = Form()
        form.add(N_("Title"), PairField("name", kind="doc"))
        form.add(N_("Status"), ChoiceField("status", SCHEME_STATUSES))
        form.add(N_("Applications until"), DateField("applications_until", date.today))
        form.add_heading(N_("The choice and the pairs"))
        form.add(N_("Counties to be chosen"), NumberField("places"))
        form.add(N_("Prefectures of each county"), NumberField("each"))
        form.add(N_("Large from this population"), NumberField("large_from"))
        form.add(N_("A prefecture may be given twice"), ChoiceField("twice", TWICE))
        form.add_heading(N_("What weighs how much in the pairing"))
        form.add(N_("Weight of wishes"), NumberField("wish_weight"))
        form.add(N_("Weight of common strengths"), NumberField("strength_weight"))
        form.add(N_("Weight of existing ties"), NumberField("tie_weight"))
        form.add(N_("Weight of one large and one small"), NumberField("size_weight"))
        form.add_heading(N_("What counts as a meeting"))
        form.add_wide(N_("Items that count as meetings"), KeysField("counted", COUNTED))
        form.add(N_("Internal notes"), TextField("notes", 2))
        return form

    def _make_criteria(self) -> None:
        columns = [
            Column("name_zh", N_("Criterion (Chinese)"), 0, 1, "zh_TW"),
            Column("name_ja", N_("Criterion (Japanese)"), 0, 1, "ja"),
            Column("highest", N_("Points at most"), 90),
        ]
        title = Label()
        title.setProperty("role", "heading")
        bind(title.setText, CRITERIA)
        self.criteria, self.new_criterion = Grid(columns), NewRow(columns)
        self.criteria.setMinimumHeight(150)
        bind(self.criteria.setAccessibleName, CRITERIA)
        self.criteria.edited.connect(self._on_criterion)
        self.criteria.delete_asked.connect(
            lambda row_id: self._criterion_act(REMOVE_CRITERION, records.remove, t.Criterion, row_id)
        )
        self.criteria.move_asked.connect(self._on_move)
        self.new_criterion.entered.connect(self._on_new)
        self._of_one = (title, self.criteria, self.new_criterion)
        self.below.addWidget(self.copy)
        self.below.addSpacing(8)
        for widget in self._of_one:
            self.below.addWidget(widget)

    # What is shown

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            self.rows = {one.id: one for one in stored.everything(connection)}
        self.copy.setVisible(bool(self.rows))
        return [Group(_(TITLE), [self._entry(one) for one in self.rows.values()])] if self.rows else []

    def _entry(self, one: stored.SchemeRow) -> Entry:
        code = i18n.current()
        status = _(find(SCHEME_STATUSES, one.status).label)
        shown = (yearly.year_text(one.year, code), one.name.get(code), status, f"{one.applied}・{one.chosen}")
        return Entry(one.id, shown, ("", "", one.status, ""), tips=shown)

    def picked(self) -> None:
        for widget in self._of_one:
            widget.setVisible(bool(self.row_id))
        self.trip_button.setEnabled(bool(self.row_id))
        if not self.row_id:
            self.criteria.show_groups([])
            return
        if self.settings.get("scheme", "") != self.row_id:
            self.settings.put(scheme=self.row_id)
        with self.store.read() as connection:
            self._criteria = stored.criteria(connection, self.row_id)
        entries = []
        for row in self._criteria:
            shown = (row["name_zh"], row["name_ja"], str(row["highest"]))
            entries.append(Entry(row["id"], shown, shown, tips=shown))
        one = self.rows[self.row_id]
        usual, name = stored.usual_name(one.year), one.name.get(i18n.current())
        title = self.form.field("name_zh")
        assert isinstance(title, PairField)
        title.suggest({"name_zh": usual.zh, "name_ja": usual.ja})
        self.criteria.show_groups([Group(name, entries)] if entries else [])

    # What is done

    def on_entered(self, values: dict[str, str]) -> None:
        year = yearly.parse_year(values["year"])
        if year is None:
            self.say(Sentence(NO_YEAR))
            return
        self.record.leave()
        made = self.act(stored.BEGIN, stored.begin, year, self.copy.isChecked())
        if made:
            self.settings.put(scheme=str(made))
        self.made(made)

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        self.act(self.change, records.edit, t.Scheme, row_id, {key: value})

    def on_delete(self, row_id: str) -> None:
        one = self.rows[row_id]
        values = {"name": one.name.get(i18n.current()), "count": one.applied}
        if not one.applied or dialogs.confirm(self, Sentence(REMOVING, values), N_("Delete")):
            super().on_delete(row_id)

    def _on_new(self, values: dict[str, str]) -> None:
        raw: dict[str, Any] = {**values, "highest": values["highest"] or 10}
        if self._criterion_act(ADD_CRITERION, stored.add_criterion, self.row_id, raw):
            self.new_criterion.clear()

    def _on_criterion(self, row_id: str, key: str, value: str) -> None:
        self._criterion_act(CHANGE_CRITERION, records.edit, t.Criterion, row_id, {key: value})

    def _on_move(self, row_id: str, step: int) -> None:
        from desktop.store import tasks

        ids = [row["id"] for row in self._criteria]
        self._criterion_act(MOVE_CRITERION, tasks.reordered, t.Criterion, ids, row_id, step)

    def _criterion_act(self, label: str, command: Any, *args: Any) -> Any:
        done = self.act(label, command, *args)
        self._later.start()
        return done

    def _demonstrate(self) -> None:
        from desktop.ui import schemetrips

        self.record.leave()
        made = schemetrips.demonstration(self.page, self.row_id)
        if made is not None:
            self.say(made, good=True)

    def done(self, result: int) -> None:
        """The pages show the year that was picked."""
        super().done(result)
        self.page.mark_stale()


def _statuses() -> list[tuple[str, str]]:
    return [(choice.key, _(choice.label)) for choice in SCHEME_STATUSES]
