"""路程時間 移動時間: how long the ways between places take, remembered for every trip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.text import Pair
from desktop.domain.warningfacts import place_keys, way_key
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _, current
from desktop.store import records, warnings
from desktop.store import tables as t
from desktop.store.warnings import WayRow
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.griddialog import GridDialog, start_in_list
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

ENTER, CHANGE = N_("Enter a way"), N_("Change a way")
SAME = Sentence(N_("Both are the same place. Write two different ones."))


def open_dialog(page: Page, parent: QWidget | None = None) -> None:
    """Every remembered way; those of this trip first."""
    dialogs.run(WaysDialog(page, parent))
    if page.desk.adviser is not None:
        page.desk.adviser.again()


def show(binder: Binder) -> None:
    """From the menu."""
    if binder.desk.delegation_id:
        open_dialog(binder.page("itinerary"))


def ask(page: Page, origin: Pair, target: Pair, parent: QWidget | None = None) -> bool:
    """Ask how long one way takes and remember it; whether it was entered."""
    return dialogs.run(WayDialog(page, origin, target, parent))


class WayDialog(Asking):
    """One question: how many minutes from here to there."""

    def __init__(self, page: Page, origin: Pair, target: Pair, parent: QWidget | None = None) -> None:
        super().__init__(parent or page.window(), N_("How long does the way take?"), N_("Remember"))
        self.page = page
        self.places = origin.get(current()), target.get(current())
        with page.store.read() as connection:
            known = [
                row
                for row in warnings.ways(connection)
                if any(way_key(row.from_place, row.to_place) == frozenset((a, b)) for a in place_keys(origin)
                       for b in place_keys(target))
            ]  # fmt: skip
        if known:  # under the spelling by which it is remembered
            self.places = known[0].from_place, known[0].to_place
        said = words()
        bind(
            said.setText,
            lambda: _("{origin}　⇄　{target}").format(origin=origin.get(current()), target=target.get(current())),
        )
        said.setProperty("role", "heading")
        self.line = QLineEdit(str(known[0].minutes) if known else "")
        self.line.setMaximumWidth(90)
        bind(self.line.setAccessibleName, N_("Minutes"))
        self.notes = QLineEdit(known[0].notes if known else "")
        bind(self.notes.setPlaceholderText, N_("How: by coach, on foot … (may stay empty)"))
        bind(self.notes.setAccessibleName, N_("How: by coach, on foot … (may stay empty)"))
        row = QHBoxLayout()
        unit = Label()
        bind(unit.setText, N_("minutes by the usual way, door to door"))
        row.addWidget(self.line)
        row.addWidget(unit, 1)
        self.body.addWidget(said)
        self.body.addLayout(row)
        self.body.addWidget(self.notes)
        self.body.addWidget(words(N_("It holds in both directions and is remembered for every trip."), "muted"))
        self.line.setFocus()
        self.line.selectAll()

    def accept(self) -> None:
        try:
            self.page.act(ENTER, warnings.remember_way, *self.places, self.line.text(), self.notes.text())
        except UserError as error:
            self.say(error.sentence)
            self.line.setFocus()
            return
        super().accept()


class WaysDialog(GridDialog):
    """All ways, edited in place."""

    keys = N_("Enter edits, Delete removes, Ctrl+Z takes back.")

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        columns = [
            Column("from_place", N_("From (place)"), stretch=3),
            Column("to_place", N_("To (place)"), stretch=3),
            Column("minutes", N_("Minutes"), 90),
            Column("notes", N_("Remark"), stretch=3),
        ]
        super().__init__(page, N_("How long ways take"), columns, columns)
        if parent is not None:
            self.setParent(parent, self.windowFlags())
        self._here = self._places()
        self.refresh()
        start_in_list(self)

    def _places(self) -> frozenset[str]:
        """Keys of the places of this trip."""
        looked = self.page.desk.adviser.looked if self.page.desk.adviser is not None else None
        if looked is None:
            return frozenset()
        pairs = [
            pair for item in looked.plan.items for pair in (item.place, item.organisation, item.origin, item.target)
        ]
        return frozenset(key for pair in pairs for key in place_keys(pair))

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            rows = warnings.ways(connection)
        bind(self.note.setText, lambda: _("the same in both directions, for every trip"))
        here = [row for row in rows if way_key(row.from_place, row.to_place) <= self._here]
        others = [row for row in rows if row not in here]
        made = [(N_("Between places of this trip"), here), (N_("Other ways"), others)]
        return [Group(_(title), [_entry(row) for row in several]) for title, several in made if several]

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        self.act(CHANGE, records.edit, t.TravelTime, row_id, {key: value})

    def on_delete(self, row_id: str) -> None:
        self.act(N_("Delete a way"), records.remove, t.TravelTime, row_id)

    def on_entered(self, values: dict[str, str]) -> None:
        if len(way_key(values["from_place"], values["to_place"])) < 2:
            self.say(SAME)
            return
        if self.act(ENTER, warnings.remember_way, *(values[n] for n in ("from_place", "to_place", "minutes", "notes"))):
            self.new.clear()


def _entry(row: WayRow) -> Entry:
    shown = (row.from_place, row.to_place, str(row.minutes), row.notes)
    return Entry(row.id, shown, shown, tips=shown)
