"""日方回訪 訪台団: which pair a return visit belongs to and which trip it answers; planned ones are made here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop import i18n
from desktop.domain import dates
from desktop.domain.words import DELEGATION_STATUSES, find
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import returnvisits as stored
from desktop.store import role
from desktop.store.journal import Work
from desktop.store.returnvisits import Named, Visit, Visits
from desktop.ui import dialogs
from desktop.ui.griddialog import GridDialog, plain_button, start_in_list
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.soon import soon
from desktop.ui.text import follow
from desktop.ui.yearbox import settings_of

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Return visits from Japan")
LINK, UNLINK, ANSWER = N_("Link a return visit to its pair"), N_("Take a return visit from its pair"), N_("Say which trip is answered")  # fmt: skip # noqa: E501
BEGIN = N_("Plan a return visit")
KEYS = N_("Enter on a pair chooses its return visit and the trip that it answers; Delete takes it away. A new one: pair and day below.")  # fmt: skip # noqa: E501
OF_PAIRS, LOOSE = N_("Pairs of the year"), N_("Return visits without a pair")
NONE_YET = N_("None yet")
NOT_A_DAY = N_("Not a date. Write it like 115/3/5, 2026-03-05 or R8.3.5.")
WRONG_WAY = N_("The end lies before the start. Correct the date.")
COUNT = N_("{count} of {all} pairs have one")
WIDTH, HEIGHT = 1160, 680


def open_dialog(page: Page) -> None:
    """The pairs of the year that is shown."""
    dialog = VisitsDialog(page)
    dialogs.run(dialog)
    if dialog.wanted:
        page.desk.mend_asked.emit("delegation", dialog.wanted, "")


class VisitsDialog(GridDialog):
    """A line for each pair, and one more for each further visit; the row below plans one."""

    keys = KEYS

    def __init__(self, page: Page) -> None:
        settings = settings_of(page)
        with page.store.read() as connection:
            mine = role.of(connection, settings)
            self.scheme_id = role.scheme(connection, settings)
        self.county = mine.only
        self.value, self.wanted = Visits(), ""
        self._row = ""  # whose lists are opened
        self._read(page)
        columns = [
            Column("pair", N_("Pair"), 210, fixed=True),
            Column("visit", N_("Return visit"), stretch=4, options=self._visits),
            Column("day", N_("First day"), 186, fixed=True),
            Column("answers", N_("Answers the trip"), stretch=4, options=self._trips),
            Column("status", N_("Status"), 96, fixed=True),
        ]
        new = [
            Column("pair", N_("Pair"), options=self._pairs),
            Column("start", N_("First day"), 170),
            Column("end", N_("Last day"), 170),
        ]
        super().__init__(page, TITLE, columns, new)
        self.tools.addWidget(plain_button(N_("Go to the trip"), self.go))
        self.grid.currentItemChanged.connect(lambda *_items: setattr(self, "_row", self.grid.current()))
        self.fit(WIDTH, HEIGHT)
        follow(self.refresh)
        self.refresh()
        start_in_list(self)

    def _read(self, page: Page) -> None:
        with page.store.read() as connection:
            self.value = stored.read(connection, self.scheme_id, self.county)

    def _visits(self) -> list[tuple[str, str]]:
        """What may be chosen for a pair: nothing, its own one, and those that have no pair."""
        own = self._line()
        trips = [own.trip] if own is not None and own.trip else []
        trips += [one.trip for one in self.value.loose if one.trip and one.trip not in trips]
        return [("", _(NONE_YET)), *((trip.id, trip_words(trip)) for trip in trips)]

    def _trips(self) -> list[tuple[str, str]]:
        line = self._line()
        found = self.value.answered(line.county_code if line else "")
        return [("", _("None")), *((trip.id, trip_words(trip)) for trip in found)]

    def _pairs(self) -> list[tuple[str, str]]:
        return [(key, words) for key, words in {one.pair_id: _pair(one) for one in self.value.of_pairs}.items()]

    def _line(self) -> Visit | None:
        return next((one for one in (*self.value.of_pairs, *self.value.loose) if one.id == self._row), None)

    def groups(self) -> list[Group]:
        self._read(self.page)
        pairs = {one.pair_id for one in self.value.of_pairs}
        self.new.setVisible(bool(pairs))
        have = {one.pair_id for one in self.value.of_pairs if one.trip}
        self.note.setText(_(COUNT).format(count=len(have), all=len(pairs)))
        names = {trip.id: trip_words(trip) for trip in self.value.outbound}
        groups = [(OF_PAIRS, self.value.of_pairs), (LOOSE, self.value.loose)]
        return [Group(_(title), [_entry(one, names) for one in lines]) for title, lines in groups if lines]

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        pair_id, _sign, trip_id = row_id.partition(" ")
        if key == "answers" and trip_id:
            self.act(ANSWER, stored.answer, trip_id, value)
        elif key == "visit" and pair_id and value:
            self.act(LINK, _exchange, trip_id, value, pair_id)
        elif key == "visit" and trip_id and not value:
            self.act(UNLINK, stored.unlink, trip_id)
        else:
            self.refused()

    def on_delete(self, row_id: str) -> None:
        pair_id, _sign, trip_id = row_id.partition(" ")
        if pair_id and trip_id:
            self.act(UNLINK, stored.unlink, trip_id)

    def on_entered(self, values: dict[str, str]) -> None:
        start, end = (dates.parse(values[key], date.today()) if values[key] else None for key in ("start", "end"))
        if start is None or (values["end"] and end is None):
            self.say(Sentence(NOT_A_DAY))
        elif end is not None and end < start:
            self.say(Sentence(WRONG_WAY))
        elif values["pair"]:
            made = self.act(BEGIN, stored.begin, values["pair"], start, end)
            if made:
                self.refresh()
                self.grid.choose(f"{values['pair']} {made}")
                self.new.clear(keep=("pair",))

    def go(self) -> None:
        """Close, and show the trip of the line."""
        line = self._line()
        if line is not None and line.trip is not None:
            self.wanted = line.trip.id
            soon(self, self.accept)


def _exchange(work: Work, before: str, trip_id: str, pair_id: str) -> bool:
    """Another visit for the pair, in one action."""
    if before:
        stored.unlink(work, before)
    return stored.link(work, trip_id, pair_id)


def trip_words(trip: Named) -> str:
    """A trip with its first day, as a list shows it."""
    code = i18n.current()
    day = dates.short(trip.start, code) if trip.start else ""
    return " ".join(filter(None, (day, trip.name.get(code))))


def _pair(one: Visit) -> str:
    code = i18n.current()
    return f"{one.county.get(code)} ↔ {one.prefecture.get(code)}" if one.pair_id else ""


def _entry(one: Visit, names: dict[str, str]) -> Entry:
    code, trip = i18n.current(), one.trip
    day = dates.long(trip.start, code) if trip and trip.start else ""
    status = _(find(DELEGATION_STATUSES, trip.status).label) if trip else ""
    shown = (_pair(one), trip.name.get(code) if trip else _(NONE_YET), day, names.get(one.answers_id, ""), status)
    held = ("", trip.id if trip else "", "", one.answers_id, "")
    return Entry(one.id, shown, held, tone="" if trip else "muted", tips=shown)
