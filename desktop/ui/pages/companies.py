"""企業媒合: the directory of companies, who could work with whom, and the one-to-one meetings."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import Sentence
from desktop.i18n import N_
from desktop.importing import companies_out
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import companysaving, dialogs
from desktop.ui.companylist import Directory
from desktop.ui.filedrop import FileDrop
from desktop.ui.pages.boardbar import ToolRow
from desktop.ui.pages.contacts import SEARCH_AFTER_MS
from desktop.ui.pages.membersbar import opener, there
from desktop.ui.pages.page import Page
from desktop.ui.pages.searchbox import SearchBox
from desktop.ui.segment import segment
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.matchview import MatchView

DIRECTORY, MATCHES, TALKS = range(3)
ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt")  # tables that may be dropped on the list
EDGES = (16, 0, 16, 12)  # px around the meetings
TALKS_MODULE = "desktop.ui.talks"
VIEWS = (N_("Directory of companies"), N_("List of possible partners"), N_("Meetings for business (companies)"))


class CompaniesPage(Page):
    """A page of the programme."""

    key = "companies"

    def build(self) -> None:
        views = VIEWS if there(TALKS_MODULE) else VIEWS[:TALKS]
        self.frame, self.segments = segment(self, views, self.show_view)
        self.bar.addWidget(self.frame, 0, Qt.AlignmentFlag.AlignTop)
        self.tools = ToolRow()
        self.add_button = self.tools.put(N_("＋ Company"), self.add, 9)
        self.add_button.setProperty("role", "primary")
        self.tools.put(N_("Import…"), opener(self, "desktop.ui.companyimport"), 7)
        self.save_menu = QMenu(self)
        self.tools.put(N_("Save or print"), None, 6).setMenu(self.save_menu)
        self.tools.put(N_("Tags…"), opener(self, "desktop.ui.tags"), 5)
        self.tools.stretch()
        self.bar.addWidget(self.tools, 1, Qt.AlignmentFlag.AlignTop)
        self.search = SearchBox(N_("Name, field, place, need or product"))
        self.bar.addWidget(self.search)
        self.bar.addStretch(0)
        self.stack = QStackedWidget()
        self.directory = Directory(self)
        self.stack.addWidget(self.directory)
        self.work.addWidget(self.stack)
        self._views: dict[int, Any] = {DIRECTORY: self.directory}
        self._fill_menu()
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.directory.narrow)
        self.search.line.textChanged.connect(lambda _text: self._timer.start())
        self.search.line.left.connect(self.directory.go_into_list)
        FileDrop(self.directory, ENDINGS, self._bring_in)

    def _bring_in(self, files: list[Path]) -> None:
        from desktop.ui import companyimport

        companyimport.bring_in(self, files[0])

    def _fill_menu(self) -> None:
        fields = QMenu(self.save_menu)
        companysaving.fill(self, self.save_menu, "company-list", self.directory.value, self._rows)
        bind(fields.setTitle, N_("Companies by field"))
        companysaving.fill(self, fields, "company-list", lambda: self.directory.value(True), None, "field")
        self.save_menu.addSeparator()
        self.save_menu.addMenu(fields)

    def _rows(self, value: Any, code: str) -> Any:
        return companies_out.rows(self.store, value.companies, code)

    @property
    def view(self) -> int:
        """Which of the three is shown."""
        return max(self.segments.checkedId(), 0)

    @property
    def matches(self) -> MatchView:
        found: MatchView = self._view(MATCHES)
        return found

    def _view(self, number: int) -> Any:
        if number not in self._views:
            if number == MATCHES:
                from desktop.ui.matchview import MatchView

                made: Any = MatchView(self)
                self.bar.addWidget(made.tools, 0, Qt.AlignmentFlag.AlignTop)
            else:
                made = importlib.import_module(TALKS_MODULE).TalksPanel(self)
            self._views[number] = made
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(*(EDGES if number == TALKS else (0, 0, 0, 0)))
            column.addWidget(made)
            self.stack.addWidget(holder)
        return self._views[number]

    def show_view(self, number: int) -> None:
        """The directory, the matches or the meetings."""
        self.segments.button(number).setChecked(True)
        made = self._view(number)
        for widget in (self.tools, self.search):
            widget.setVisible(number == DIRECTORY)
        if MATCHES in self._views:
            self.matches.tools.setVisible(number == MATCHES)
        self.bar.setStretch(self.bar.indexOf(self.search) + 1, int(number != DIRECTORY))
        self.stack.setCurrentWidget(made if made is self.directory else made.parentWidget())
        self._refresh_view()

    def _refresh_view(self) -> None:
        if self.view == MATCHES:
            self.matches.show_matches()
        elif self.view == TALKS:
            self._view(TALKS).refresh()

    def refresh(self) -> None:
        self.directory.refresh()
        self._refresh_view()

    def show_record(self, row_id: str) -> None:
        """Show a company of the directory, or a day of one-to-one meetings."""
        from desktop.store import talks

        with self.store.read() as connection:
            meets = any(row["id"] == row_id for row in talks.days(connection))
        if meets:
            self.show_view(TALKS)
            self._view(TALKS).choose(row_id)
        else:
            self.show_company(row_id)

    def show_company(self, row_id: str) -> None:
        """The same from the matches."""
        self.show_view(DIRECTORY)
        self.freshen()
        self.directory.show_company(row_id)

    def add(self) -> None:
        """A new company."""
        if self.view == DIRECTORY:
            self.directory.add()

    def edit(self) -> None:
        """Go from the list into the fields."""
        if self.view == DIRECTORY:
            self.directory.edit()

    def print_papers(self) -> bool:
        """The papers lie in the print room."""
        key = "match-list" if self.view == MATCHES else "company-list"
        if self.view == TALKS:
            return False
        self.window_print(key, "")
        return True

    def delete(self) -> None:
        """Delete the company that is shown; where others point to it, that is said before."""
        if self.view != DIRECTORY or not self.directory.has_panel or not self.directory.panel.row_id:
            return
        panel = self.directory.panel
        with self.store.read() as connection:
            count = records.uses(connection, t.Organisation, panel.row_id)
        said = Sentence(
            N_("{count} entries refer to this one. They go or lose the mention; undo brings all back."),
            {"count": count},
        )
        if count and not dialogs.confirm(self, said, N_("Delete")):
            return
        row_id = panel.row_id
        panel.record.discard()
        self.do(panel.DELETE, records.remove, t.Organisation, row_id)
        panel.row_id = panel.record.row_id = ""
        panel.clear()
        self.refresh()
