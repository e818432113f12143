"""What it would cost to give a county another prefecture, all 47 in a list to choose from: the way by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from desktop import i18n
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.ui import dialogs, work
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.narrowscreen import AROUND, keep_on_screen
from desktop.ui.pairtold import names, signed, size_word
from desktop.ui.rows import Column, RowTable
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store.pairing import Year
    from desktop.ui.pages.pairing import PairingPage

TITLE, RECKONING = N_("What another prefecture costs"), N_("Reckoning what each prefecture costs…")
NOTE = N_("Change of all points together when {county} gets this prefecture and the others give way as is best.")
EMPTY = N_("Nothing matches.")
SIZE = QSize(760, 620)


class Price(NamedTuple):
    """A prefecture that the county does not have; ``id`` is its code."""

    id: str
    name: str
    size: str
    wish: str
    shared: str
    cost: str
    holder: str


def open_dialog(page: PairingPage) -> None:
    """For the county that is picked; what is chosen is paired by hand, which asks first."""
    from desktop import proposing

    county, year = page.county, page.year
    if not county or year is None or year.problem is None:
        return
    try:
        found = work.run(page, RECKONING, proposing.changes, page.store, page.scheme_id, county)
    except UserError as error:
        page.complain(error)
        return
    if found is None:
        return
    dialog = PricesDialog(page, county, prices(year, county, found, i18n.current()))
    if dialogs.run(dialog) and dialog.table.current():
        page.pair(county, dialog.table.current())


def prices(year: Year, county: str, found: dict[str, int], code: str) -> list[Price]:
    """The cheapest first, then in the order of wishes."""
    problem = year.problem
    assert problem is not None
    applicant = problem.applicant(county)
    holders = {prefecture: one for one, prefecture in year.pairs}
    made = []
    for prefecture in sorted(
        found, key=lambda one: (-found[one], (applicant.wish(one) if applicant else 0) or 99, one)
    ):
        place, wish = problem.place(prefecture), applicant.wish(prefecture) if applicant else 0
        shared = sorted((applicant.tags if applicant else frozenset()) & (place.tags if place else frozenset()))
        tags = [year.tags[tag].get(code) for tag in shared if tag in year.tags]
        made.append(
            Price(
                *(prefecture, names(code)[prefecture], size_word(place.size) if place else "", str(wish or "")),
                *("、".join(tags), signed(found[prefecture]), names(code).get(holders.get(prefecture, ""), "")),
            )
        )
    return made


class PricesDialog(QDialog):
    """A list; Enter or a double click pairs by hand."""

    def __init__(self, page: PairingPage, county: str, rows: list[Price]) -> None:
        super().__init__(page.window())
        bind(self.setWindowTitle, TITLE)
        heading, note = Label(), Label()
        heading.setProperty("role", "emptyTitle")
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        bind(heading.setText, lambda: f"{names()[county]}　{_(TITLE)}", self)
        bind(note.setText, lambda: _(NOTE).format(county=names()[county]), self)
        columns = [
            Column(N_("Prefecture"), lambda row: row.name, stretch=4),
            Column(N_("Large or small"), lambda row: row.size, stretch=2),
            Column(N_("Wish"), lambda row: row.wish, stretch=2, right=True),
            Column(N_("Shared strengths"), lambda row: row.shared, stretch=6),
            Column(N_("Paired now"), lambda row: row.holder, stretch=3),
            Column(N_("Points (change)"), lambda row: row.cost, stretch=2, right=True),
        ]
        self.table = RowTable(columns, TITLE, EMPTY, low=True)
        self.table.show_rows(rows)
        self.table.select_place(0)
        self.table.opened.connect(lambda _code: self.accept())
        pair = plain_button(N_("Pair by hand…"), self.accept, "primary")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(plain_button(N_("Close"), self.reject))
        foot.addWidget(pair)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        for widget in (heading, note, self.table):
            column.addWidget(widget)
        column.addLayout(foot)
        self.resize(SIZE.boundedTo(self.screen().availableSize() - AROUND))
        keep_on_screen(self)
        self.table.setFocus()
