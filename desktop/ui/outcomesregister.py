"""出國成效 成果: what came of trips, each stored once; themes are ticked, report and council tell them from here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from desktop import i18n
from desktop.domain import outcomelist
from desktop.domain.outcomelist import Outcome, Outcomes
from desktop.i18n import N_, _
from desktop.store import outcomelist as stored
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import choices, dialogs, tablesaving
from desktop.ui.form import Form, PairField
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Entry, Grid, Group, NewRow
from desktop.ui.picker import PickerField
from desktop.ui.registerdialog import RegisterDialog, filled
from desktop.ui.tablesaving import Listing
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

TITLE = N_("Outcomes of trips")
ADD, CHANGE, REMOVE = N_("Add outcome"), N_("Change outcome"), N_("Delete outcome")
TICK, THEME_ADD, THEME_CHANGE = N_("Tick theme"), N_("Add theme"), N_("Change theme")
THEME_REMOVE, ORDER = N_("Delete theme"), N_("Change the order")
TICKED = N_("{count} of {all} ticked")
COUNT, COUNT_BARE = N_("{count} outcomes"), N_("{count} outcomes, {bare} without a theme")
KEYS = N_("↑↓ picks, Enter edits, Space ticks a theme, Delete removes, Alt+↑↓ moves, Ctrl+Z takes back.")


def show(binder: Binder) -> None:
    """From the menu."""
    open_dialog(binder.page("itinerary"))


def open_dialog(page: Page, outcome_id: str = "") -> None:
    """The outcomes of the delegation that is shown, or of all."""
    if page.delegation_id:
        dialog = OutcomesDialog(page)
        if outcome_id:
            if outcome_id not in dialog.grid.ids():
                dialog.all_trips.setChecked(True)
            dialog.choose(outcome_id)
        dialogs.run(dialog)


class OutcomesDialog(RegisterDialog):
    """The outcomes; at the right the text of the one that is picked, and under which themes it is told."""

    keys = KEYS
    change, remove = CHANGE, REMOVE
    empty = N_("No outcomes yet. Type the first one below; report and council take them from here.")

    def __init__(self, page: Page) -> None:
        self.outcomes = Outcomes((), ())
        columns = [
            Column("text", N_("What came of it"), stretch=6, fixed=True),
            Column("themes", N_("Themes"), stretch=3, fixed=True),
            Column("event", N_("Itinerary item"), stretch=3, fixed=True),
        ]
        new = [
            Column("text_zh", N_("What came of it, in Chinese"), stretch=1, glyphs="zh_TW"),
            Column("text_ja", N_("What came of it, in Japanese"), stretch=1, glyphs="ja"),
        ]
        if i18n.current() == "ja":
            new.reverse()
        super().__init__(page, TITLE, columns, new, t.Outcome, ADD)
        self.theme = Combo()
        self.theme.setMinimumContentsLength(14)
        bind(self.theme.setAccessibleName, N_("Theme"))
        self.theme.activated.connect(lambda _place: self.refresh())
        self.all_trips = QCheckBox()
        bind(self.all_trips.setText, N_("All trips"))
        self.all_trips.toggled.connect(lambda _on: self.refresh())
        self.tools.addWidget(self.all_trips)
        self.tools.addWidget(self.theme)
        self.tools.addWidget(plain_button(N_("Print…"), self.print_list))
        self.listing = Listing("outcomes", lambda: self.outcomes, outcomelist.table)
        self.tools.addWidget(tablesaving.button(self, N_("Export…"), self.listing))
        heading = Label()
        heading.setProperty("role", "heading")
        bind(heading.setText, N_("Told under the themes"))
        self.themes = Grid(
            [
                Column("name_zh", N_("Theme, in Chinese"), glyphs="zh_TW"),
                Column("name_ja", N_("Theme, in Japanese"), glyphs="ja"),
            ]
        )
        bind(self.themes.setAccessibleName, N_("Themes"))
        self.themes.setMinimumHeight(190)
        self.new_theme = NewRow(
            [
                Column("name_zh", N_("Theme, in Chinese"), glyphs="zh_TW"),
                Column("name_ja", N_("Theme, in Japanese"), glyphs="ja"),
            ]
        )
        self.aside.addSpacing(8)
        for widget in (heading, self.themes, self.new_theme):
            self.aside.addWidget(widget)
        self.themes.ticked.connect(self._on_theme)
        self.themes.edited.connect(
            lambda row, key, value: self.act(THEME_CHANGE, records.edit, t.Theme, row, {key: value})
        )
        self.themes.delete_asked.connect(lambda row: self.act(THEME_REMOVE, stored.remove_theme, row))
        self.themes.move_asked.connect(self._on_theme_moved)
        self.themes.itemDelegate().closeEditor.connect(lambda *_args: self._later.start())
        self.new_theme.entered.connect(self._on_new_theme)
        self.start()

    def make_form(self, page: Page) -> Form:
        store = page.store
        form = Form()
        form.add(N_("What came of it"), PairField("text", lines=5, kind="doc"))
        form.add(
            N_("Itinerary item"),
            PickerField(
                "event_id",
                lambda x: choices.items(store, self._trip(), x),
                lambda x: next(iter(choices.items(store, self._trip(), "", x)), None),
            ),
        )
        return form

    def _trip(self) -> str:
        found = (one.delegation_id for one in self.outcomes.lines if one.id == self.grid.current())
        return next(found, self.page.delegation_id)

    def groups(self) -> list[Group]:
        trip = "" if self.all_trips.isChecked() else self.page.delegation_id
        chosen = str(self.theme.currentData() or "")
        with self.store.read() as connection:
            self.outcomes = stored.read(connection, date.today(), trip, chosen)
        code, lines, bare = i18n.current(), self.outcomes.lines, self.outcomes.without_theme()
        names = [(one.id, one.name.get(code)) for one in self.outcomes.themes]
        filled(self.theme, [("", _("All themes")), *names], chosen)
        said = COUNT_BARE if bare else COUNT
        bind(self.note.setText, lambda: _(said).format(count=len(lines), bare=bare))
        made = []
        for trip_id in dict.fromkeys(one.delegation_id for one in lines):
            several = [one for one in lines if one.delegation_id == trip_id]
            made.append(Group(several[0].trip.get(code), [self._entry(one) for one in several]))
        return made

    def _entry(self, one: Outcome) -> Entry:
        code = i18n.current()
        names = self.outcomes.names(one, code)
        shown = (one.text.get(code).replace("\n", " "), names or _("No theme"), one.event.get(code))
        tone = "" if names else "amber"
        return Entry(one.id, shown, shown, tone=tone, toned="themes", tips=(one.text.get(code), *shown[1:]))

    def picked(self) -> None:
        """The themes, ticked under which the outcome is told."""
        one = next((row for row in self.outcomes.lines if row.id == self.row_id), None)
        under = one.themes if one else ()
        entries = [
            Entry(theme.id, (theme.name.zh, theme.name.ja), (theme.name.zh, theme.name.ja), theme.id in under)
            for theme in self.outcomes.themes
        ]
        title = _(TICKED).format(count=sum(bool(one.ticked) for one in entries), all=len(entries))
        self.themes.show_groups([Group(title, entries, counted=False)] if entries else [])

    def _refresh_if_still(self) -> None:
        if not self.themes.editing:
            super()._refresh_if_still()

    def _on_theme(self, theme_id: str, on: bool) -> None:
        if self.row_id:
            self.act(TICK, stored.tick, self.row_id, theme_id, on)

    def _on_theme_moved(self, theme_id: str, step: int) -> None:
        self.act(ORDER, stored.move, t.Theme, [one.id for one in self.outcomes.themes], theme_id, step)

    def _on_new_theme(self, values: dict[str, str]) -> None:
        if self.act(THEME_ADD, stored.add_theme, values, self.row_id):
            self.new_theme.clear()

    def on_move(self, row_id: str, step: int) -> None:
        alike = [one.id for one in self.outcomes.lines if one.delegation_id == self._trip()]
        self.act(ORDER, stored.move, t.Outcome, alike, row_id, step)

    def on_entered(self, values: dict[str, str]) -> None:
        themes = str(self.theme.currentData() or "")
        raw = {**values, "themes": themes, "delegation_id": self.page.delegation_id}
        self.made(self.act(ADD, stored.add, raw))

    def print_list(self) -> None:
        """To the list among the papers."""
        self.accept()
        self.page.window_print("outcomes", "")
