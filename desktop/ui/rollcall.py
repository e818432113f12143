"""點名 点呼: heads are counted beside the coach, on a small screen, with a finger or the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates
from desktop.domain.folding import fold
from desktop.domain.itemwords import heading
from desktop.domain.plan import Item, Plan
from desktop.domain.schedule import TOKYO
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.store import plan, records, rollcall
from desktop.store import tables as t
from desktop.store.rollcall import EXCUSED, HERE, MISSING, Call, Line
from desktop.ui import dialogs, icons
from desktop.ui.acting import ActingDialog
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.rollcalllist import RollCallList, arranged
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT, HINT_FROM = 760, 760, 480
MARK, START, REMOVE = N_("Mark at roll call"), N_("Start roll call"), N_("Delete roll call")
KEYS = N_("A tap or Space: here. E: excused. Enter after typing a name: the first one is here. Ctrl+Z takes back.")


def open_dialog(page: Page) -> None:
    """Count the heads of the delegation that is shown; every tap is written at once and can be undone."""
    if page.delegation_id:
        dialogs.run(RollCallDialog(page))


def nearest(items: Iterable[Item], now: datetime) -> str:
    """The item for which one would count now: the last that has begun or begins within the hour; else the first."""
    best, found = None, ""
    for item in items:
        begins = begin_of(item)
        if begins is None:
            continue
        away = (begins - now).total_seconds()
        key = (away > 3600, abs(away))
        if best is None or key < best:
            best, found = key, item.id
    return found


def begin_of(item: Item) -> datetime | None:
    """When people gather for an item, or it begins."""
    if item.when is None:
        return None
    clock = item.gather_time or item.when.start_time
    if clock is None:
        return None
    return datetime.combine(item.when.start_date, clock, ZoneInfo(item.when.start_zone or TOKYO))


class RollCallDialog(ActingDialog):
    """A count is chosen or started at the top; below it everybody, who is missing first."""

    def __init__(self, page: Page, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(page)
        self._now = now
        self.calls: list[Call] = []
        self.lines: list[Line] = []
        self.groups: dict[str, rollcall.Group] = {}
        with self.store.read() as connection:
            self.plan: Plan = plan.read(connection, page.delegation_id)
        bind(self.setWindowTitle, N_("Roll call"))
        self.call_combo = Combo()
        bind(self.call_combo.setAccessibleName, N_("Roll call"))
        self.call_combo.activated.connect(lambda _place: self.show_call())
        self.item_combo = Combo()
        bind(self.item_combo.setAccessibleName, N_("For which item"))
        self.start_button = plain_button(N_("Start roll call"), self.start, "primary")
        self.start_button.setAutoDefault(True)  # hidden as soon as there is a line to type in
        self.new_button = plain_button(N_("New roll call…"), self.ask_item)
        self.delete_button = icons.button(self, "delete", N_("Delete roll call"))
        self.delete_button.clicked.connect(lambda _on=False: self.delete())
        self.missing, self.counted = Label(), Label()
        self.missing.setStyleSheet("font-size: 18pt; font-weight: 600;")
        self.counted.setProperty("role", "muted")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        bind(self.search.setPlaceholderText, N_("Name, company or phone"))
        bind(self.search.setAccessibleName, N_("Name, company or phone"))
        self.search.textChanged.connect(lambda _text: self.show_lines())
        self.search.returnPressed.connect(self._first_is_here)
        self.group_combo = Combo()
        bind(self.group_combo.setAccessibleName, N_("Coach or sub-group"))
        self.group_combo.activated.connect(lambda _place: self.show_lines())
        self.list = RollCallList()
        bind(self.list.setAccessibleName, N_("Roll call"))
        self.list.tapped.connect(lambda member: self.toggle(member, HERE))
        self.list.excuse_asked.connect(lambda member: self.toggle(member, EXCUSED))
        self.list.typed.connect(self._on_typed)
        self.empty = Label()
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bind(self.empty.setText, N_("Nobody was counted yet. Choose the item and start."))
        self.rest_button = plain_button(N_("The rest is missing"), self.rest_is_missing)
        self.close_button: QPushButton = plain_button(N_("Close"), self.accept)
        self._lay_out()
        self.fit(WIDTH, HEIGHT, QSize(8, 40))
        self._fill_items()
        self.refresh()

    def _lay_out(self) -> None:
        first, second, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.item_combo, 1)
        first.addWidget(self.start_button)
        second.addWidget(self.call_combo, 1)
        second.addWidget(self.new_button)
        second.addWidget(self.delete_button)
        numbers = QHBoxLayout()
        numbers.addWidget(self.missing)
        numbers.addSpacing(8)
        numbers.addWidget(self.counted)
        numbers.addSpacing(8)
        numbers.addWidget(self.group_combo)
        numbers.addWidget(self.search, 1)
        self.hint = Label()
        self.hint.setProperty("role", "small")
        self.hint.setWordWrap(True)
        bind(self.hint.setText, KEYS)
        foot.addWidget(self.hint, 1)
        foot.addStretch(0)
        foot.addWidget(self.rest_button)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        for row in (second, first, numbers):
            row.setSpacing(8)
            column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.said)
        column.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small or much enlarged screen the people have the room."""
        super().resizeEvent(event)
        self.hint.setVisible(self.height() >= HINT_FROM)

    def _fill_items(self) -> None:
        code = i18n.current()
        for item in self.plan.items:
            if not item.stands:
                continue
            day = dates.short(item.when.start_date, code) if item.when else ""
            clock = item.gather_time or (item.when.start_time if item.when else None)
            words = (day, dates.clock(clock) if clock else "", heading(item).get(code))
            self.item_combo.addItem("　".join(part for part in words if part), item.id)
        self.item_combo.addItem(_("For no item: everybody"), "")
        now = self._now().astimezone()
        standing = [item for item in self.plan.items if item.stands]
        self.item_combo.setCurrentIndex(max(self.item_combo.findData(nearest(standing, now)), 0))

    @property
    def call_id(self) -> str:
        """The count that is shown; empty while there is none."""
        return str(self.call_combo.currentData() or "")

    def refresh(self, chosen: str = "") -> None:
        """Show what stands in the store: the count that was shown, or the latest."""
        chosen = chosen or self.call_id
        with self.store.read() as connection:
            self.calls = rollcall.calls(connection, self.page.delegation_id)
        code = i18n.current()
        self.call_combo.clear()
        for call in self.calls:
            self.call_combo.addItem(f"{_when(call.at, code)}　{call.name.get(code)}".strip("　"), call.id)
        self.call_combo.setCurrentIndex(max(self.call_combo.findData(chosen), 0))
        self.show_call()

    def show_call(self) -> None:
        """Everybody whom the chosen count expects."""
        there = bool(self.call_id)
        counting: list[QWidget] = [self.call_combo, self.new_button, self.delete_button, self.missing, self.counted]
        for widget in (*counting, self.search, self.list, self.rest_button):
            widget.setVisible(there)
        for asking in (self.item_combo, self.start_button):
            asking.setVisible(not there)
        self.empty.setVisible(not there)
        self.lines = []
        if there:
            with self.store.read() as connection:
                self.lines = rollcall.lines(connection, self.call_id)
                self.groups = {one.key: one for one in rollcall.groups(connection, self.call_id)}
        self._fill_groups()
        self.show_lines()
        self.list.choose(0)
        (self.list if there else self.start_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_groups(self) -> None:
        code, chosen = i18n.current(), self.group_combo.currentData()
        self.group_combo.clear()
        self.group_combo.addItem(_("Everybody"), "")
        for group in self.groups.values():
            self.group_combo.addItem(group.name.get(code), group.key)
        self.group_combo.setCurrentIndex(max(self.group_combo.findData(chosen), 0))
        self.group_combo.setVisible(bool(self.groups and self.call_id))

    def counted_here(self) -> list[Line]:
        """Those of the chosen coach or sub-group: each guide counts his own."""
        group = self.groups.get(str(self.group_combo.currentData() or ""))
        return [one for one in self.lines if group is None or one.member_id in group.member_ids]

    def show_lines(self) -> None:
        """Those of whom the typed words speak, and the numbers of the coach or of all."""
        typed, own = fold(self.search.text()), self.counted_here()
        shown = [one for one in own if not typed or typed in _said_of(one)]
        row, scrolled = self.list.currentIndex().row(), self.list.verticalScrollBar().value()
        self.list.people.show_lines(arranged(shown))
        self.list.choose(max(row, 0))
        self.list.doItemsLayout()
        self.list.verticalScrollBar().setValue(scrolled)  # the others stay where the eye has left them
        here = sum(one.state == HERE for one in own)
        excused = sum(one.state == EXCUSED for one in own)
        left = len(own) - here - excused
        self.missing.setText(_("{count} not here").format(count=left) if left else _("All here"))
        self.counted.setText(_("{here} of {all} here").format(here=here, all=len(own) - excused))
        self.rest_button.setEnabled(any(not one.state for one in own))

    def toggle(self, member: str, state: str) -> None:
        """Here, or excused; once more takes it back."""
        one = next(one for one in self.lines if one.member_id == member)
        self._write([member], "" if one.state == state else state)

    def _on_typed(self, letters: str) -> None:
        """A name that is typed where the people stand goes on where names are searched."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(letters)

    def _first_is_here(self) -> None:
        entries = self.list.people.entries
        first = next((entry for entry in entries if isinstance(entry, Line) and entry.state != HERE), None)
        if first is not None and self.search.text().strip():
            self._write([first.member_id], HERE)
            self.search.clear()

    def rest_is_missing(self) -> None:
        """Nobody else comes: of all who were not marked it is said that they are missing."""
        self._write([one.member_id for one in self.counted_here() if not one.state], MISSING)

    def _stamp(self, event_id: str) -> str:
        """Now, where the item is: local time with its offset."""
        item = next((item for item in self.plan.items if item.id == event_id), None)
        here = self._now().astimezone()
        if item is not None and item.when is not None:
            here = here.astimezone(ZoneInfo(item.when.start_zone or TOKYO))
        return here.isoformat(timespec="minutes")

    def _write(self, members: list[str], state: str) -> None:
        event = next((call.event_id for call in self.calls if call.id == self.call_id), "")
        at = self._stamp(event)
        if not members or not self.act(MARK, rollcall.mark, self.call_id, members, state, at):
            return
        marked = set(members)
        self.lines = [
            replace(one, state=state, at=at if state else "") if one.member_id in marked else one for one in self.lines
        ]
        self.show_lines()

    def acted(self) -> None:
        """A tap shows at once; whoever else needs the store anew asks for it."""

    def ask_item(self) -> None:
        """For which item heads are to be counted anew; the count that is shown stays until it is started."""
        for widget in (self.item_combo, self.start_button):
            widget.setVisible(True)
        self.new_button.hide()
        self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """A new count for the chosen item, now."""
        event = str(self.item_combo.currentData() or "")
        item = next((item for item in self.plan.items if item.id == event), None)
        name = heading(item) if item else Pair()
        made = self.act(START, rollcall.start, self.page.delegation_id, event, name, self._stamp(event))
        if made:
            self.search.clear()
            self.refresh(str(made))

    def delete(self) -> None:
        """The count that is shown goes with its marks; undo brings it back."""
        if self.call_id:
            self.act(REMOVE, records.remove, t.RollCall, self.call_id)
            self.refresh()


def _when(at: str, code: str) -> str:
    """「9/18（三） 08:05」 as it was written down, in the zone of then."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return at
    return f"{dates.short(moment.date(), code)} {dates.clock(moment.time())}"


def _said_of(one: Line) -> str:
    """What a search looks through."""
    words = (one.name, one.organisation, one.title)
    found = [part for pair in words for part in (pair.zh, pair.ja)] + [one.kana, one.phone]
    return fold(" ".join(found)) + " " + "".join(c for c in one.phone if c.isdigit())
