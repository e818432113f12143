"""行程 日程: the board of days, the same items as a list, and the panel of the selected one."""

from __future__ import annotations

import importlib
from collections.abc import Collection
from datetime import date, time
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain import board as rules
from desktop.domain.plan import Team
from desktop.i18n import N_, _
from desktop.store import board as stored
from desktop.store import delegations, plan, records
from desktop.store import tables as t
from desktop.ui.pages import boardacts
from desktop.ui.pages.board import Board
from desktop.ui.pages.boardbar import LIST, ToolRow, ViewRow
from desktop.ui.pages.page import Page
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.boardlist import BoardList
    from desktop.ui.pages.event_panel import EventPanel

LATER_MS = 350  # names of members and tasks that are due come after the board is painted
BY_KEY = Qt.FocusReason.ShortcutFocusReason


class ItineraryPage(Page):
    """Who is where, when, with whom."""

    key = "itinerary"

    def build(self) -> None:
        self._span: tuple[date | None, date | None] = (None, None)
        self._reader = stored.Reader()
        self._due = 0
        self._another = True
        self.rows: list[Any] = []
        self.teams: tuple[Team, ...] = ()
        self.warnings: dict[str, list[Any]] = {}
        self._tools()
        self.view = ViewRow()
        self.view.mode_chosen.connect(self.show_mode)
        self.view.changed.connect(self._show)
        self.work.addWidget(self.view)
        self.board = Board()
        self.board.chosen.connect(self._on_chosen)
        self.board.opened.connect(self.open)
        self.board.moved.connect(lambda moves: boardacts.move(self, moves))
        self.board.copied.connect(lambda copies: boardacts.copy_to(self, copies))
        self.board.clip_asked.connect(lambda what: boardacts.clip(self, what))
        self.board.blank.connect(self.add_on)
        self.board.menu_asked.connect(self.show_menu)
        self.board.zoomed.connect(self.view.show_zoom)
        self.view.zoom_chosen.connect(self.board.set_zoom)
        self.view.show_zoom(self.board.zoom)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.board)
        row = self._row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.stack, 1)
        self.work.addLayout(row, 1)
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._read_later)
        self.desk.warned.connect(self._on_warned)
        follow(self.board.retranslate)

    def _tools(self) -> None:
        tools = self.tools = ToolRow()
        self.add_button = tools.put(N_("＋ Add item"), self.add, 9)
        self.add_button.setProperty("role", "primary")
        self.replan_button = tools.put(N_("Change several…"), self.replan, 8)
        self.import_button = tools.put(N_("Import…"), lambda: self._open("importing"), 3)
        self.export_button = tools.put(N_("Export"), None, 5)
        self.export_menu = QMenu(self.export_button)
        self.export_menu.aboutToShow.connect(self._fill_export)
        self.export_button.setMenu(self.export_menu)
        self.tasks_button = tools.put(N_("Preparations"), lambda: self._open("tasks"), 6)
        bind(self.tasks_button.setText, self._tasks_text)
        self.versions_button = tools.put(N_("Versions…"), lambda: self._open("versions"), 2)
        self.teams_button = tools.put(N_("Sub-groups…"), self.show_teams, 2)
        self.packing_button = tools.put(N_("Packing list…"), lambda: self._open("packing"), 1)
        tools.stretch()
        self.emergency_button = tools.put(N_("Emergency"), lambda: self._open("emergency"), 7)
        self.emergency_button.setProperty("role", "danger")
        self.print_button = tools.put(N_("Print itinerary…"), lambda: self.window_print("itinerary", ""), 7)
        self.bar.addWidget(tools, 1)

    @cached_property
    def panel(self) -> EventPanel:
        """The panel, made when an item is first shown: half of what the page is made of."""
        from desktop.ui.pages.event_panel import EventPanel

        made = EventPanel(self)
        made.record.added.connect(self._on_added)
        made.record.edited.connect(lambda: self.reload_board((made.row_id,)))
        made.cancelled.connect(lambda: (self.table if self._is_list else self.board).setFocus(BY_KEY))
        made.delete_asked.connect(self._delete)
        made.print_asked.connect(lambda row_id: self.window_print("agenda", row_id))
        self._row.addWidget(made)
        return made

    @cached_property
    def table(self) -> BoardList:
        """The items as a table, made when it is first asked for."""
        from desktop.ui.pages.boardlist import BoardList

        made = BoardList(self.board)
        made.chosen.connect(self._on_chosen)
        made.opened.connect(self.open)
        made.menu_asked.connect(self.show_menu)
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(16, 0, 12, 10)
        around.addWidget(made)
        self.stack.addWidget(holder)
        follow(made.retranslate)
        return made

    @property
    def _has_panel(self) -> bool:
        return "panel" in self.__dict__

    @property
    def _is_list(self) -> bool:
        return self.stack.currentWidget() is not self.board

    def first_day(self) -> date | None:
        """The first day of the trip: a date typed without a year is near it."""
        return self._span[0]

    def selected(self) -> list[str]:
        """Ids of all selected items, in the order of the programme."""
        return [row.id for row in self.rows if row.id in self.board.selected]

    # What is shown

    def refresh(self) -> None:
        self.reload_board()
        if not self._has_panel:
            return
        if self.panel.row_id and self.panel.row_id not in self.board.cards:
            self.panel.clear()
        else:
            self.panel.refresh()

    def leave_delegation(self) -> None:
        """Another delegation is about to be shown."""
        if self._has_panel:
            self.panel.clear()
        self.board.select(set(), "")
        self.warnings = {}
        self.board.warned = self.warnings
        self.view.clear()
        self._another = True

    def reload_board(self, written: Collection[str] = ()) -> None:
        """Read the items anew, only those ``written`` just now if nothing else came in; the panel stays as it is."""
        if not self.delegation_id:
            self.rows, self._span, self.teams = [], (None, None), ()
        else:
            with self.store.read() as connection:
                self.rows = self._reader.read(connection, self.delegation_id, written)
                trip = delegations.one(connection, self.delegation_id)
                self.teams = plan.teams(connection, self.delegation_id)
            self._span = (trip.start, trip.end)
        self._show()
        if self._another:
            self._another = False
            self.board.go_to_start()
        self._later.start()

    def _show(self) -> None:
        start, end = self._span
        wanted = self._wanted()
        nights = "hotel" not in self.view.hidden_kinds
        whole = not (self.view.hidden_kinds or self.view.hidden_statuses)  # what is hidden takes its time all the same
        self.board.show_rows(self.rows, start, end, teams=self.teams, wanted=wanted, nights=nights, gaps=whole)
        if "table" in self.__dict__ and self._is_list:
            self.table.show_cards(self._listed(wanted))
        self.view.show_rows(self.rows, len(self.rows if wanted is None else wanted))

    def _listed(self, wanted: set[str] | None) -> list[Any]:
        return [card for card in self.board.cards.values() if wanted is None or card.id in wanted]

    def _wanted(self) -> set[str] | None:
        """Ids of the items that pass the filter; None without one."""
        if not self.view.is_filtering or not self.delegation_id:
            return None
        passed = {row.id for row in self.rows if self.view.passes(row)}
        kind, _colon, row_id = self.view.who.partition(":")
        if kind:
            with self.store.read() as connection:
                whole = stored.who_is_where(connection, self.delegation_id, self.rows)
            own = whole.of_member(row_id) if kind == "member" else whole.of_team(row_id)
            passed &= {item.id for item in own}
        return passed

    def show_mode(self, mode: str) -> None:
        """ "half", "time" or "list"; selection and keyboard go along."""
        had_keyboard = (self.table if self._is_list else self.board).hasFocus()
        if mode == LIST:
            self.table.show_cards(self._listed(self._wanted()))
            self.stack.setCurrentIndex(1)
        else:
            self.board.set_mode(mode)
            self.stack.setCurrentWidget(self.board)
            self.board.ensure_visible(self.board.current)
        if had_keyboard:
            (self.table if mode == LIST else self.board).setFocus()
        self.view.show_mode(mode)

    def _read_later(self) -> None:
        """What may come after the picture: names for 'my day' and what is due."""
        if not self.delegation_id or not self.isVisible():
            return
        from desktop.store import tasks

        with self.store.read() as connection:
            self.view.show_people(plan.travellers(connection, self.delegation_id), self.teams)
            self._due = len(tasks.due(connection, self.delegation_id, date.today()))
        bind(self.tasks_button.setText, self._tasks_text)
        self._on_warned()  # the page may be younger than what is known

    def _on_warned(self) -> None:
        """The itinerary was looked at anew (``ui.adviser``): which items have how many warnings."""
        looked = self.desk.adviser.looked if self.desk.adviser is not None else None
        known = looked.open if looked is not None and looked.plan.delegation_id == self.delegation_id else ()
        self.warnings = {}
        for warning in known:
            for row_id in dict.fromkeys((warning.item_id, *warning.other_ids)):
                self.warnings.setdefault(row_id, []).append(warning)
        self.board.warned = self.warnings
        self.board.viewport().update()

    def _tasks_text(self) -> str:
        return _("Preparations {count}").format(count=self._due) if self._due else _("Preparations")

    # What a person does

    def show_record(self, row_id: str) -> None:
        """Jump to an item (search, warnings); a filter that hides it goes."""
        if row_id in self.board.cards and row_id not in {card.id for card in self.board.shown}:
            self.view.clear()
        self.board.choose(row_id)
        if self._is_list:
            self.table.take_selection()
            self.table.setFocus(BY_KEY)
        else:
            self.board.focus_current()

    def add(self) -> None:
        """A new item, on the day of the selected one."""
        current = self.board.cards.get(self.board.current)
        self.add_on(current.row.start_date if current else self._span[0], None)

    def add_on(self, day: date | None, begins: time | None, kind: str = "") -> None:
        """A new item on this day, at this time, of this kind."""
        defaults: dict[str, Any] = {"start_date": day or self._span[0]}
        if begins is not None:
            defaults |= {"start_time": begins, "end_time": rules.clock(rules.minutes(begins) + 60)}
        if kind:
            defaults["kind"] = kind
        self.board.select(set(), "")
        self.panel.start_new(defaults)

    def edit(self) -> None:
        """Go from the board into the fields of the selected item."""
        if self.board.current:
            self.open(self.board.current)

    def delete(self) -> None:
        """Delete the selected items."""
        if not self.selected() and self._has_panel and self.panel.row_id:
            self._delete(self.panel.row_id)
        elif self.selected():
            boardacts.remove(self)

    def open(self, row_id: str) -> None:
        """Show an item's fields and go into them."""
        self.panel.open(row_id)
        self.panel.form.field("title_zh").setFocus(BY_KEY)

    def show_menu(self, at: QPoint) -> None:
        """The menu of the selected items, or of an empty place."""
        boardacts.menu(self, at).popup(at)

    def replan(self) -> None:
        """Move, shorten, cancel or replace the selected items, or all."""
        self._open("replanning", self.selected())

    def show_teams(self) -> None:
        """Sub-groups and who is in them."""
        self._open("teams")

    def _open(self, module: str, *given: Any) -> None:
        importlib.import_module(f"desktop.ui.{module}").open_dialog(self, *given)

    def _fill_export(self) -> None:
        menu = self.export_menu
        menu.clear()
        for text, act in importlib.import_module("desktop.ui.exporting").entries(self):
            menu.addAction(_(text), act)

    def after(self, ids: list[str], select: bool = False) -> None:
        """Items were changed or made: show them now, not only when the store tells everybody."""
        self.reload_board(ids)
        if select and ids:
            self.board.select(set(ids) & self.board.cards.keys(), ids[0])
        self.board.ensure_visible(self.board.current)
        if self._is_list:
            self.table.take_selection()
        if not self._has_panel or not self.panel.row_id:
            return
        if select and ids:
            self.panel.open(ids[0])  # what is marked on the board is what is edited
        elif self.panel.row_id in ids:
            self.panel.refresh()

    def removed(self, ids: list[str]) -> None:
        """Items are gone."""
        if self._has_panel and self.panel.row_id in ids:
            self._forget()
        self.refresh()
        (self.table if self._is_list else self.board).setFocus(BY_KEY)

    def _forget(self) -> None:
        self.panel.record.discard()
        self.panel.row_id = ""
        self.panel.record.row_id = ""
        self.panel.clear()

    def _on_chosen(self, row_id: str) -> None:
        if row_id:
            self.panel.open(row_id)

    def _on_added(self, row_id: str) -> None:
        self.reload_board()
        self.panel.row_id = ""
        self.show_record(row_id)

    def _delete(self, row_id: str) -> None:
        self.panel.record.discard()
        if self.do(N_("Delete item"), records.remove, t.Event, row_id) is not None:
            self.removed([row_id])
