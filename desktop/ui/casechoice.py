"""Which alliance cases and tables of figures go along with a handbook or a briefing: ticked in one list.

open_dialog(page, use, owner): ``use`` as in ``store.cases``, ``owner`` a delegation or an item.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop import i18n
from desktop.domain.caselist import flat
from desktop.i18n import N_, _
from desktop.store import cases
from desktop.ui import dialogs
from desktop.ui.acting import ActingDialog
from desktop.ui.exchangedialogs import words
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Entry, Grid, Group
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

BRIEFING, HANDBOOK = cases.BRIEFING, cases.HANDBOOK
TITLES = {
    cases.HANDBOOK: N_("Cases and figures in the handbook"),
    cases.BRIEFING: N_("Cases and figures in the briefing"),
}
TICK = N_("Choose cases and figures for a paper")
EMPTY = N_("There are no alliance cases and no tables yet. They are entered on the page “Alliance cases”.")
KEYS = N_("Space ticks, Ctrl+Z takes back.")
WIDTH, HEIGHT = 820, 520


def open_dialog(page: Page, use: str, owner: str) -> None:
    """The window of a paper."""
    if owner:
        dialogs.run(CaseChoice(page, use, owner))


class CaseChoice(ActingDialog):
    """All cases and tables; what is ticked goes along."""

    def __init__(self, page: Page, use: str, owner: str) -> None:
        super().__init__(page)
        self.use, self.owner = use, owner
        bind(self.setWindowTitle, TITLES[use])
        heading = Label()
        heading.setProperty("role", "emptyTitle")
        bind(heading.setText, TITLES[use])
        self.grid = Grid(
            [
                Column("name", N_("Case or table"), stretch=3, fixed=True),
                Column("about", N_("About"), stretch=4, fixed=True),
            ]
        )
        bind(self.grid.setAccessibleName, TITLES[use])
        self.grid.ticked.connect(self.on_ticked)
        self.nothing = words(EMPTY, "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot = QHBoxLayout()
        foot.addWidget(words(KEYS, "small"), 1)
        foot.addWidget(plain_button(N_("Close"), self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        for widget in (heading, self.grid, self.nothing, self.said):
            column.addWidget(widget)
        column.addLayout(foot)
        self.fit(WIDTH, HEIGHT)
        follow(self.refresh)
        self.refresh()
        if self.grid.ids():
            self.grid.choose(self.grid.ids()[0])
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        code = i18n.current()
        with self.store.read() as connection:
            listed, tables = cases.cases(connection), cases.tables(connection)
            self.chosen = cases.ticked(connection, self.use, self.owner)
        of_cases, of_tables = [], []
        for case in listed:
            shown = (case.name().get(code), flat(case.field.get(code)))
            of_cases.append(Entry(case.id, shown, shown, case.id in self.chosen, tips=shown))
        for table in tables:
            shown = (table.title.get(code), table.source.get(code))
            of_tables.append(Entry(table.id, shown, shown, table.id in self.chosen, tips=shown))
        named = ((N_("Cases of alliances"), of_cases), (N_("Tables of figures"), of_tables))
        self.grid.show_groups([Group(_(title), several) for title, several in named if several])
        self.grid.setVisible(bool(listed or tables))
        self.nothing.setVisible(not (listed or tables))

    def acted(self) -> None:
        """The line shows its tick already."""

    def on_ticked(self, row_id: str, ticked: bool) -> None:
        """One more goes along, or one less."""
        self.chosen = self.chosen | {row_id} if ticked else self.chosen - {row_id}
        self.act(TICK, cases.tick, self.use, self.owner, self.chosen)
