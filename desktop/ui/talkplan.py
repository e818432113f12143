"""The timetable, at its right what has no place yet and what is wrong; planned by the computer, changed by hand."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QVBoxLayout

from desktop import i18n, timetabling
from desktop.domain import timetable
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import records, talkediting, talks
from desktop.store import tables as t
from desktop.ui import dialogs, work
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.talkgrid import TalkGrid, data_of
from desktop.ui.talkparts import View, load_solver
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.solving.timetable import Progress
    from desktop.ui.talks import TalksPanel

MOVE, PUT = N_("Move talk"), N_("Put talk into the timetable")
PIN, UNPIN, REMOVE, INTERPRET = N_("Pin talk"), N_("Let talk go"), N_("Remove talk"), N_("Assign interpreter")
NOBODY = N_("Nobody interprets")
PLANNING = N_("Planning the talks… It goes on until nothing better is possible, for a minute at most.")
STOPPED = N_("Stopped. So far {talks} talks are placed, within {gap} of the best possible. Take this timetable?")
SIDE = 290  # pixels
OPEN, WRONG = N_("Wishes without a talk"), N_("What is wrong")
BEST, NEAR = (
    N_("{talks} talks. No better timetable is possible."),
    N_("{talks} talks, within {gap} of the best possible."),
)
BY_HAND = N_("{talks} talks, changed by hand since they were planned.")
NOT_YET = N_("Not planned yet.")
HINT = N_("Drag a talk, or Space picks it up and puts it down; P pins, Enter for more, Delete removes.")


def _counted(msgid: str, count: int) -> str:
    return f"{_(msgid)}　{count}"


class OpenList(QListWidget):
    """Wishes without a talk; dragged into the timetable, or picked up by Enter."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("searchResults")
        self.setDragEnabled(True)
        self.setDragDropMode(QListWidget.DragDropMode.DragOnly)
        self.itemDoubleClicked.connect(lambda item: self.picked.emit(item.data(Qt.ItemDataRole.UserRole)))

    def mimeData(self, items: Any) -> QMimeData:
        return data_of(str(items[0].data(Qt.ItemDataRole.UserRole)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if self.count() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(item.data(Qt.ItemDataRole.UserRole))
        else:
            super().keyPressEvent(event)


class PlanView(View):
    """See the module."""

    def __init__(self, panel: TalksPanel) -> None:
        super().__init__(panel)
        self.grid = TalkGrid()
        self._stopped = False  # whether the person had enough of planning
        bind(self.grid.setAccessibleName, N_("Timetable"))
        self.plan_button = plain_button(N_("Plan the talks"), self.plan, "primary")
        self.state = Label()
        self.state.setProperty("role", "muted")
        self.state.setWordWrap(True)
        self.open, self.wrong = OpenList(), QListWidget()
        self.wrong.setObjectName("searchResults")
        self.wrong.setWordWrap(True)
        self.titles = Label(), Label()
        hint = Label()
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        bind(hint.setText, HINT)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.plan_button)
        right.addWidget(self.state)
        for title, shown, msgid in zip(self.titles, (self.wrong, self.open), (WRONG, OPEN), strict=True):
            title.setProperty("role", "heading")
            bind(shown.setAccessibleName, msgid)
            shown.setFixedWidth(SIDE)
            shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            right.addWidget(title)
            right.addWidget(shown, 1)
        self.state.setFixedWidth(SIDE)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self.grid, 1)
        both.addLayout(right)
        self.column.addLayout(both, 1)
        self.column.addWidget(hint)
        self.grid.move_asked.connect(
            lambda talk, slot, place: panel.act(MOVE, talkediting.move, self.day.id, talk, slot, place)
        )
        self.grid.put_asked.connect(
            lambda tw, jp, slot, place: panel.act(PUT, talkediting.add_talk, self.day.id, tw, jp, slot, place)
        )
        self.grid.pin_asked.connect(self.pin)
        self.grid.remove_asked.connect(lambda talk: panel.act(REMOVE, records.remove, t.Talk, talk))
        self.grid.menu_asked.connect(self.show_menu)
        self.open.picked.connect(self.grid.carry)
        self.wrong.itemActivated.connect(self._go)
        self.wrong.itemClicked.connect(self._go)

    # Showing

    def show_day(self, day: talks.Day) -> None:
        code = i18n.current()
        troubles = timetabling.wrong(day, code)
        hard, soft = dict[tuple[str, str], str](), dict[tuple[str, str], str]()
        self.wrong.clear()
        for one in troubles:
            said = one.message.text(_)
            for couple in one.talks:
                (hard if one.hard else soft).setdefault(couple, said)
            item = QListWidgetItem(said)
            item.setData(Qt.ItemDataRole.UserRole, "/".join(one.talks[0]) if one.talks else "")
            self.wrong.addItem(item)
        self.grid.cells.show_day(day, hard, soft)
        self.grid.viewport().update()
        self._show_open(day, code)
        for title, msgid, count in zip(self.titles, (WRONG, OPEN), (len(troubles), self.open.count()), strict=True):
            bind(title.setText, partial(_counted, msgid, count))
        self.wrong.setVisible(bool(troubles))
        self.titles[0].setVisible(bool(troubles))
        bind(self.state.setText, lambda: self._said(day))

    def _show_open(self, day: talks.Day, code: str) -> None:
        row = max(self.open.currentRow(), 0)
        self.open.clear()
        for tw, jp, weight in day.open_wishes():
            item = QListWidgetItem(f"{weight}　{day.companies[tw].brief(code)} × {day.companies[jp].brief(code)}")
            item.setData(Qt.ItemDataRole.UserRole, f"{tw}/{jp}")
            self.open.addItem(item)
        self.open.setCurrentRow(min(row, self.open.count() - 1))

    def _said(self, day: talks.Day) -> str:
        """How good the timetable is."""
        count = len(day.talks)
        reached, bound = day.row["reached"], day.row["bound"]
        if not count or reached is None or bound is None:
            return _(NOT_YET)
        made = timetabling.problem(day)
        planned = [replace(one, status="planned") for one in made.talks]  # what was not held was planned too
        if timetable.reached(made, planned) != reached or self.grid.cells.wrong:
            return _(BY_HAND).format(talks=count)
        if reached >= bound:
            return _(BEST).format(talks=count)
        return _(NEAR).format(talks=count, gap=f"{(bound - reached) / bound:.1%}")

    def _go(self, item: QListWidgetItem) -> None:
        tw, _slash, jp = str(item.data(Qt.ItemDataRole.UserRole)).partition("/")
        talk = self.day.talk(tw, jp)
        if talk is not None:
            self.grid.go_to(talk)

    # Doing

    def plan(self) -> None:
        """Have a timetable made beside the window; what is pinned or held stays."""
        self._stopped = False
        load_solver()
        try:
            made = work.run(self, PLANNING, self._planned)
        except UserError as error:
            self.panel.say(error)
            return
        if made is None:
            return
        found = made.found
        if isinstance(found, timetable.Timetable) and self._stopped:
            said = Sentence(STOPPED, {"talks": len(found.talks), "gap": f"{found.gap:.1%}"})
            if not found.talks or not dialogs.confirm(self, said, N_("Take it"), danger=False):
                return
        self.panel.act(timetabling.PLAN, timetabling.take, made)

    def _planned(self, progress: work.Progress) -> timetabling.Planned:
        """Where the person stops it, the best so far."""

        def told(way: Progress) -> bool:
            try:
                progress(way.reached, way.bound or 0)
            except work.Cancelled:
                self._stopped = True
                return True
            return False

        return timetabling.plan(self.store, self.day.id, told=told)

    def pin(self, talk_id: str) -> None:
        """A talk stays where it is, or need not any more."""
        talk = self._talk(talk_id)
        raw = {"pinned": "" if talk.pinned else "yes"}
        self.panel.act(UNPIN if talk.pinned else PIN, records.edit, t.Talk, talk_id, raw)

    def _talk(self, talk_id: str) -> talks.TalkRow:
        return next(one for one in self.day.talks if one.id == talk_id)

    def menu(self, talk_id: str) -> QMenu:
        """What can be done with a talk."""
        talk, code = self._talk(talk_id), i18n.current()
        menu = QMenu(self)
        menu.addAction(_(UNPIN if talk.pinned else PIN), lambda: self.pin(talk_id))
        helpers = menu.addMenu(_(INTERPRET))
        for key, name in [("", _(NOBODY)), *((one.id, one.name.get(code)) for one in self.day.helpers.values())]:
            action = helpers.addAction(name, partial(self.assign, talk_id, key))
            action.setCheckable(True)
            action.setChecked(key == talk.interpreter)
        menu.addSeparator()
        menu.addAction(_(REMOVE), lambda: self.panel.act(REMOVE, records.remove, t.Talk, talk_id))
        return menu

    def show_menu(self, talk_id: str, at: QPoint) -> None:
        """Open it there."""
        self.menu(talk_id).popup(at)

    def assign(self, talk_id: str, helper_id: str) -> None:
        """Somebody interprets a talk, or nobody."""
        self.panel.act(INTERPRET, records.edit, t.Talk, talk_id, {"interpreter_id": helper_id or None})
