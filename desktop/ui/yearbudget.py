"""年度出國預算 年度別海外出張予算: an office year by year against its base year, and all of its trips in one table."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import money, yearly
from desktop.domain.money import Money
from desktop.domain.text import Pair
from desktop.domain.yearly import SETTLED, YearLine, Yearly, YearTrip
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import records
from desktop.store import tables as t
from desktop.store import yearly as stored
from desktop.ui import dialogs, tablesaving, theme
from desktop.ui.griddialog import GridDialog, plain_button, start_in_list
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label, tip
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.tablesaving import Listing
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Budget of the year for trips abroad")
ADD, CHANGE, REMOVE = N_("Add a year"), N_("Change a year"), N_("Delete a year")
BASE = N_("Choose the base year")
KEYS = N_("Space: base year. Enter edits, Delete removes, Ctrl+Z takes back. Without a sum, the trips are counted.")
NO_YEAR = N_("Not a year. Write it like 2026 or 115.")
NO_AMOUNT = N_("Not an amount in NT$. Write it like 7,800,000 or 780 萬.")
TWICE = N_("This year is in the list already. Change it there.")
COUNTED = N_("This is counted from the others.")
SETTLED_SUM = N_("Settled: {count} trips, {amount}")
OPEN_COUNT = N_("{count} being settled")
LACKS = N_("{count} amounts lack a rate")
TRIP_HEADS = (N_("Trip"), N_("Days abroad"), N_("Places"), N_("Who travelled"), N_("Budget"), N_("Executed"))
TRIP_WIDTHS = (0, 150, 170, 190, 110, 190)  # pixels; 0 takes what is left
BARE = "year:"  # before a year that has trips and no budget yet
WIDTH, HEIGHT = 1180, 700
TYPED = ("year", "budget_minor", "executed_minor", "notes")


def open_dialog(page: Page) -> None:
    """The years of the office that sends the delegation that is shown."""
    if page.delegation_id:
        dialogs.run(YearsDialog(page))


class YearsDialog(GridDialog):
    """Above the years, edited in place; below every trip of the office with what it cost, or 核銷中."""

    keys = KEYS

    def __init__(self, page: Page) -> None:
        with page.store.read() as connection:
            self._offices = stored.offices(connection)
            start = stored.office_of(connection, page.delegation_id)
        year, budget = Column("year", N_("Year"), 160), Column("budget_minor", N_("Budget"), 150)
        executed, notes = Column("executed_minor", N_("Executed"), 150), Column("notes", N_("Remarks"))
        used, share = Column("used", N_("Of the budget"), 90), Column("share", N_("Change in percent"), 90)
        columns = [year, budget, executed, used, Column("change", N_("Against the base year"), 150), share, notes]
        super().__init__(page, TITLE, columns, [year, budget, executed, notes])
        self.value = Yearly(Pair(), (), (), date.today())
        self.listing = Listing("year-budget", lambda: self.value, yearly.table)
        self.which = Combo()
        self.which.setMinimumContentsLength(18)  # names of offices are long
        bind(self.which.setAccessibleName, N_("Office"))
        self._fill_offices(start)
        self.which.activated.connect(lambda _place: self.refresh())
        for widget in (
            self.which,
            plain_button(N_("Print…"), self.print_table),
            tablesaving.button(self, N_("Export…"), self.listing),
        ):
            self.tools.addWidget(widget)
        self.fit(WIDTH, HEIGHT)
        follow(self.retranslate)
        self.refresh()
        start_in_list(self)

    def _middle(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(super()._middle(), 6)
        heading = Label()
        heading.setProperty("role", "heading")
        bind(heading.setText, N_("All trips abroad"))
        column.addWidget(heading)
        self.trips = QTableWidget(0, len(TRIP_HEADS))
        self.trips.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.trips.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.trips.setTabKeyNavigation(False)
        self.trips.setWordWrap(False)
        self.trips.verticalHeader().hide()
        head = self.trips.horizontalHeader()
        head.setHighlightSections(False)
        for place, width in enumerate(TRIP_WIDTHS):
            head.setSectionResizeMode(
                place, QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            )
            if width:
                self.trips.setColumnWidth(place, width)
        bind(self.trips.setAccessibleName, N_("All trips abroad"))
        column.addWidget(self.trips, 5)
        self.sums = Label()
        self.sums.setProperty("role", "strong")
        self.sums.setAlignment(Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.sums)
        return made

    def _fill_offices(self, chosen: str) -> None:
        code = i18n.current()
        with QSignalBlocker(self.which):
            self.which.clear()
            self.which.addItem(_("All offices together"), stored.EVERY)
            for office in self._offices:
                self.which.addItem(office.name.get(code), office.id)
            self.which.setCurrentIndex(max(self.which.findData(chosen), 0))

    @property
    def office_id(self) -> str:
        """The office whose years are shown; empty for all together."""
        return str(self.which.currentData() or stored.EVERY)

    def retranslate(self) -> None:
        """What is put together of several words is written anew."""
        self._fill_offices(self.office_id)
        self.refresh()

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            self.value = stored.read(connection, self.office_id, date.today())
        self._show_trips()
        entries = [_entry(line) for line in reversed(self.value.years)]
        return [Group(_("Year by year"), entries)] if entries else []

    def _show_trips(self) -> None:
        code, trips = i18n.current(), self.value.trips
        self.trips.setHorizontalHeaderLabels([_(head) for head in TRIP_HEADS])
        self.trips.setRowCount(len(trips))
        for row, trip in enumerate(reversed(trips)):
            for column, text in enumerate(_cells(trip, code)):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                if column == 4:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if column == 5 and trip.state != SETTLED:
                    item.setForeground(QBrush(theme.color("amber")))
                self.trips.setItem(row, column, item)
        self.trips.verticalHeader().setDefaultSectionSize(self.trips.fontMetrics().height() + 12)
        settled = sum(trip.state == SETTLED for trip in trips)
        said = [_(SETTLED_SUM).format(count=settled, amount=yearly.amount(self.value.settled).get(code))]
        if self.value.unsettled:
            said.append(_(OPEN_COUNT).format(count=self.value.unsettled))
        self.sums.setText("　".join(said))

    def on_ticked(self, row_id: str, ticked: bool) -> None:
        if row_id.startswith(BARE):
            self.refused()
            return
        self.act(BASE, records.edit, t.YearBudget, row_id, {"base": "yes" if ticked else ""})

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        if key not in TYPED:
            self.say(Sentence(COUNTED))
            self.refused()
            return
        raw = self._raw({key: value}, row_id)
        if raw is None:
            return
        if row_id.startswith(BARE):
            self._add({"year": int(row_id.removeprefix(BARE)), **raw})
        else:
            self.act(CHANGE, records.edit, t.YearBudget, row_id, raw)

    def on_delete(self, row_id: str) -> None:
        if not row_id.startswith(BARE):
            self.act(REMOVE, records.remove, t.YearBudget, row_id)

    def on_entered(self, values: dict[str, str]) -> None:
        raw = self._raw(values)
        if raw is not None and self._add(raw):
            self.new.clear()

    def _add(self, raw: dict[str, Any]) -> bool:
        made = self.act(ADD, records.add, t.YearBudget, {**raw, "office_id": self.office_id or None})
        if made:
            self.refresh()
            self.grid.choose(str(made))
        return bool(made)

    def _raw(self, values: dict[str, str], row_id: str = "") -> dict[str, Any] | None:
        """What was typed as it is stored; None where something is not understood, which is then said."""
        raw: dict[str, Any] = {}
        for key, text in values.items():
            if key == "year":
                year = yearly.parse_year(text)
                if year is None or not 1912 <= year <= 2200:
                    return self._refuse(NO_YEAR)
                if any(one.year == year and one.entered and one.entered.id != row_id for one in self.value.years):
                    return self._refuse(TWICE)
                raw[key] = year
            elif key == "notes":
                raw[key] = text
            elif not text.strip() and key == "executed_minor":
                raw[key] = None
            else:
                amount = money.parse(text or "0", money.HOME)
                if amount is None or amount.currency != money.HOME or amount.minor < 0:
                    return self._refuse(NO_AMOUNT)
                raw[key] = amount.minor
        return raw

    def _refuse(self, msgid: str) -> dict[str, Any] | None:
        self.say(Sentence(msgid))
        self.refused()
        return None

    def print_table(self) -> None:
        """To the table among the papers, of the office that sends the delegation that is shown."""
        self.accept()
        self.page.window_print("year-budget", "")


def _entry(line: YearLine) -> Entry:
    code, entered = i18n.current(), line.entered
    remarks = [entered.notes] if entered and entered.notes else []
    remarks += [_(OPEN_COUNT).format(count=line.unsettled)] if line.unsettled else []
    remarks += [_(LACKS).format(count=line.unknown)] if line.unknown else []
    base = line.base_year == line.year
    shown = (
        yearly.year_text(line.year, code) + (f"　{_('Base year')}" if base else ""),
        _bare(line.budget),
        _bare(line.known),
        yearly.percent(line.used),
        _bare(line.change, signed=True),
        yearly.percent(line.share, signed=True),
        "、".join(remarks),
    )
    executed = "" if line.counted else _bare(line.executed)
    year = str(line.year - 1911 if code == "zh_TW" else line.year)
    held = (year, _bare(line.budget), executed, "", "", "", entered.notes if entered else "")
    over = line.left is not None and line.left < 0
    return Entry(
        entered.id if entered else f"{BARE}{line.year}", shown, held, bool(entered and entered.base),
        "vermilion" if over else "muted" if entered is None else "", "executed_minor" if over else "", tips=shown,
    )  # fmt: skip


def _bare(minor: int | None, signed: bool = False) -> str:
    if minor is None:
        return ""
    return ("−" if minor < 0 else "+" if signed and minor else "") + Money(abs(minor)).bare()


def _cells(trip: YearTrip, code: str) -> tuple[str, ...]:
    planned = Money(trip.planned).bare() if trip.planned else ""
    cost = yearly.cost(trip).get(code)
    return (
        trip.name.get(code),
        yearly.when(trip, code),
        trip.places.get(code),
        yearly.travellers(trip, code),
        planned,
        cost,
    )
