"""座位圖 席次: plans of rooms, tables, cars and stages, seated by rank or by hand; custom that is broken is said."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
)

from desktop import i18n
from desktop.domain import dates
from desktop.domain.paperwords import PLAN_KINDS
from desktop.domain.seatcustoms import Broken, broken, name_of, rule_of
from desktop.domain.seatpapers import DOOR, GUEST_SIDE, HOST_SIDE, SCREEN, VIEW
from desktop.domain.seatplans import ANYWHERE, HOST, SeatPlan, Sitter
from desktop.domain.seatproposing import propose
from desktop.domain.warningfacts import item_name
from desktop.domain.words import COUNTRIES
from desktop.i18n import N_, _
from desktop.store import plan as plans
from desktop.store import seating, seatplans
from desktop.store.seatplans import Party
from desktop.ui import dialogs, speaking
from desktop.ui.acting import ActingDialog
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.planmap import PlanMap
from desktop.ui.seatinghall import COMPANY, KEY, TEAM, WAITING_WIDTH, Waiting
from desktop.ui.segment import segment
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Seating plans of items")
WIDTH, HEIGHT, SHOWN = 1180, 720, 3
KEYS = N_(
    "Drag people, or: arrows move, Enter seats who is chosen, Space carries, Delete frees, F2 edits the plan, "
    "Alt+arrow puts the door, view or screen there."
)
EMPTY = N_("No seating plan here yet. Add one: a room, a table, a car or a stage.")
WHAT = (("door", DOOR), ("view", VIEW), ("screen", SCREEN))
PUT = {"door": N_("Put the door there"), "view": N_("Put the view there"), "screen": N_("Put the screen there")}
ENGLISH = {choice.key: choice.label for choice in COUNTRIES}


def open_dialog(page: Page, event_id: str = "", plan_id: str = "") -> None:
    """Of the delegation that is shown; everything is written at once and can be undone."""
    if page.delegation_id:
        dialogs.run(SeatPlansDialog(page, event_id, plan_id))


class SeatPlansDialog(ActingDialog):
    """The plans of one item, or of the whole trip; one of them is shown."""

    def __init__(self, page: Page, event_id: str = "", plan_id: str = "") -> None:
        super().__init__(page)
        bind(self.setWindowTitle, TITLE)
        self.event_id, self.plan_id, self.what = event_id, plan_id, "door"
        self.party: Party | None = None
        heading = Label()
        heading.setProperty("role", "emptyTitle")
        bind(heading.setText, TITLE)
        self.scope, self.which = Combo(), Combo()
        for box, words, wide in ((self.scope, N_("For which item"), 30), (self.which, N_("Which plan"), 14)):
            box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(wide)
            box.setMinimumWidth(110)  # on a small screen
            bind(box.setAccessibleName, words)
        self.scope.activated.connect(self._on_scope)
        self.which.activated.connect(self._on_which)
        self.add_button = self._menu_button(
            N_("＋ Plan"), [(choice.label, partial(self.add, choice.key)) for choice in PLAN_KINDS]
        )
        self.propose_button = self._menu_button(
            N_("Propose seats"),
            [
                (N_("For those without a seat"), partial(self.propose, True)),
                (N_("For everybody anew"), partial(self.propose, False)),
            ],
        )
        self.edit_button = plain_button(N_("Plan…"), self.edit)
        self.print_button = plain_button(N_("Print…"), self.print_plan)
        self.walls, self.wall_group = segment(self, [words for _key, words in WHAT], self._on_what)
        self.wall_hint = Label()
        self.wall_hint.setProperty("role", "small")
        bind(self.wall_hint.setText, N_("Click a wall to put it there, once more to take it away."))
        self.waiting_title = Label()
        self.waiting_title.setProperty("role", "label")
        self.waiting = Waiting()
        self.waiting.setFixedWidth(WAITING_WIDTH)
        self.map = PlanMap()
        bind(self.map.setAccessibleName, N_("Seats"))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.map)
        self.empty, self.rule, self.warned = Label(), Label(), Label()
        self.empty.setProperty("role", "muted")
        self.rule.setProperty("role", "small")
        self.warned.setProperty("role", "suggestion")
        for label in (self.empty, self.rule, self.warned):
            label.setWordWrap(True)
        bind(self.empty.setText, EMPTY)
        for widget in (self.area, self.empty):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._lay_out(heading)
        self.map.put_asked.connect(self.put)
        self.map.free_asked.connect(self.free)
        self.map.next_asked.connect(self._put_next)
        self.map.edge_asked.connect(self.set_edge)
        self.map.plan_asked.connect(self.edit)
        self.map.gone_to.connect(lambda rect: self.area.ensureVisible(rect.center().x(), rect.center().y(), 80, 40))
        self.waiting.freed.connect(self.free)
        self.waiting.chosen.connect(self._seat_chosen)
        self.waiting.itemDoubleClicked.connect(lambda _item: self._seat_chosen())
        follow(self.read_items)
        speaking.offer(self)
        self.read_items()
        self.fit(WIDTH, HEIGHT)

    def _menu_button(self, words: str, entries: list[tuple[str, partial[None]]]) -> QPushButton:
        made = QPushButton()
        made.setAutoDefault(False)
        bind(made.setText, words)
        menu = QMenu(made)
        for msgid, does in entries:
            bind(menu.addAction("", does).setText, msgid)
        made.setMenu(menu)
        return made

    def _lay_out(self, heading: Label) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (heading, self.scope, self.which, self.add_button, self.propose_button, self.edit_button):
            head.addWidget(widget)
        head.addStretch(1)
        walls = QHBoxLayout()
        walls.setSpacing(10)
        walls.addWidget(self.walls)
        walls.addWidget(self.wall_hint, 1)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.waiting_title)
        left.addWidget(self.waiting, 1)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addLayout(walls)
        right.addWidget(self.empty)
        right.addWidget(self.area, 1)
        right.addWidget(self.rule)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addLayout(left)
        both.addLayout(right, 1)
        self.hint = Label()
        self.hint.setProperty("role", "small")
        self.hint.setWordWrap(True)
        bind(self.hint.setText, KEYS)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.print_button)
        foot.addWidget(plain_button(N_("Close"), self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(both, 1)
        column.addWidget(self.warned)
        column.addWidget(self.said)
        column.addLayout(foot)

    # What is shown

    @property
    def plan(self) -> SeatPlan | None:
        """The one that is shown."""
        several = self.party.plans if self.party else ()
        return next((one for one in several if one.id == self.plan_id), several[0] if several else None)

    def read_items(self) -> None:
        """The items that may have a plan of seats, and those that have one."""
        code = i18n.current()
        with self.store.read() as connection:
            items = plans.items(connection, self.page.delegation_id)
            has = {one.event_id for one in seatplans.of_trip(connection, self.page.delegation_id)}
        self.scope.clear()
        self.scope.addItem(_("Whole trip"), "")
        for item in items:
            able = item.stands and (seating.may_have(item, "table") or seating.may_have(item, "coach"))
            if able or item.id in has or item.id == self.event_id:
                when = dates.short(item.when.start_date, code) if item.when else ""
                clock = dates.times(item.when, code) if item.when else ""
                said = " ".join(part for part in (when, clock, item_name(item).get(code)) if part)
                self.scope.addItem(said, item.id)
                self.scope.setItemData(self.scope.count() - 1, said, Qt.ItemDataRole.ToolTipRole)
        self.scope.setCurrentIndex(max(self.scope.findData(self.event_id), 0))
        self.event_id = str(self.scope.currentData())
        self.refresh()

    def _on_scope(self, _place: int) -> None:
        self.event_id, self.plan_id = str(self.scope.currentData()), ""
        self.refresh()

    def _on_which(self, _place: int) -> None:
        self.plan_id = str(self.which.currentData())
        self.refresh()

    def _on_what(self, number: int) -> None:
        self.what = WHAT[number][0]

    def refresh(self) -> None:
        """Show what stands in the store."""
        with self.store.read() as connection:
            self.party = seatplans.party(connection, self.page.delegation_id, self.event_id)
        party, plan, code = self.party, self.plan, i18n.current()
        self.plan_id = plan.id if plan else ""
        self.which.clear()
        for one in party.plans:
            alike = [other.id for other in party.plans if other.title() == one.title()]
            number = f" {alike.index(one.id) + 1}" if len(alike) > 1 else ""
            self.which.addItem(f"{one.title().get(code)}{number}", one.id)
        self.which.setCurrentIndex(max(self.which.findData(self.plan_id), 0))
        found = self._broken(plan)
        coming = {one.key for one in party.sitters}
        seated = {taken.key for taken in plan.taken} if plan else set()
        wrong = frozenset(place for one in found for place in one.places)
        self.map.show_plan(plan, party.people, frozenset(seated - coming), wrong)
        there = plan is not None
        for widget in (self.which, self.area, self.rule, self.edit_button, self.print_button, self.waiting):
            widget.setVisible(there)
        self.waiting_title.setVisible(there)
        self.empty.setVisible(not there)
        self.propose_button.setEnabled(there)
        walls = plan is not None and plan.kind not in ANYWHERE
        self.walls.setVisible(walls)
        self.wall_hint.setVisible(walls)
        self._show_waiting(party.waiting(plan) if plan else ())
        bind(self.rule.setText, lambda: _(rule_of(plan)) if plan else "")
        self._show_warnings(found)

    def _broken(self, plan: SeatPlan | None) -> list[Broken]:
        if plan is None or self.party is None:
            return []
        party = self.party
        return broken(plan, party.people, party.sitters, host=party.host, english=ENGLISH, code=i18n.current())

    def _show_waiting(self, several: tuple[Sitter, ...]) -> None:
        code, row = i18n.current(), self.waiting.currentRow()
        self.waiting.clear()
        for sitter in several:
            side = _(HOST_SIDE if sitter.side == HOST else GUEST_SIDE)
            parts = (sitter.organisation.get(code), sitter.title.get(code), side)
            item = QListWidgetItem(f"{name_of(sitter, code)}　{sitter.title.get(code)}".rstrip("　"), self.waiting)
            item.setData(KEY, sitter.key)
            item.setData(TEAM, sitter.side)
            item.setData(COMPANY, sitter.organisation.zh)
            item.setToolTip("\n".join(filter(None, (name_of(sitter, code), *parts))))
        self.waiting.setCurrentRow(min(max(row, 0), len(several) - 1))
        bind(self.waiting_title.setText, lambda: _("Without a seat: {count}").format(count=len(several)))

    def _show_warnings(self, found: list[Broken]) -> None:
        self.warned.setVisible(bool(found))

        def said() -> str:
            lines = [one.sentence.text(_) for one in found[:SHOWN]]
            sources = dict.fromkeys(_(one.source) for one in found[:SHOWN] if one.source)
            more = len(found) - len(lines)
            rest = [_("{count} further points").format(count=more)] if more > 0 else []
            return "\n".join([*lines, *rest, *(f"（{source}）" for source in sources)])

        bind(self.warned.setText, said)

    # What can be done

    def add(self, kind: str) -> None:
        """One more plan, and it is shown."""
        made = self.act(N_("Add a seating plan"), seatplans.add_plan, self.page.delegation_id, self.event_id, kind)
        if made:
            self.plan_id = made
            self.refresh()
            self.map.setFocus()

    def propose(self, keep: bool = True) -> None:
        """Places by rank for those without one, or for all."""
        plan = self.plan
        if plan is None or self.party is None:
            return
        here = {taken.key for taken in plan.taken}
        waiting = {one.key for one in self.party.waiting(plan)}
        people = [one for one in self.party.sitters if one.key in here | waiting]
        self.act(N_("Propose seats"), seatplans.seat_all, plan, propose(plan, people, keep))

    def put(self, keys: list[str], place: str) -> None:
        """Seat these from one place on."""
        self.act(N_("Change seats"), seatplans.put_all, keys, self.plan_id, place)
        self.map.choose(place)

    def free(self, keys: list[str]) -> None:
        """Take their places away."""
        if self.plan_id:
            self.act(N_("Free seats"), seatplans.take_out, self.plan_id, keys)

    def set_edge(self, edge: str) -> None:
        """Door, view or screen at this wall."""
        if self.plan_id:
            self.act(PUT[self.what], seatplans.set_edge, self.plan_id, self.what, edge)

    def edit(self) -> None:
        """Name, seats, what the room has, or away with it."""
        from desktop.ui.seatplanform import open_dialog as open_form

        if self.plan_id:
            self._steps += open_form(self.page, self.plan_id)
            self.refresh()

    def print_plan(self) -> None:
        """The paper of this item in the print room."""
        self.accept()
        self.page.window_print("seating", self.event_id)

    def _free_after(self, place: str) -> str:
        """The next free place in order after one."""
        plan = self.plan
        if plan is None:
            return ""
        order, on = [one.key for one in plan.places], plan.people()
        at = order.index(place) + 1 if place in order else 0
        return next((key for key in (*order[at:], *order[:at]) if key not in on), "")

    def _put_next(self, place: str) -> None:
        """Enter on a place: the one who is chosen at the left sits down, and the next free place is ready."""
        keys = self.waiting.keys()
        if keys and place:
            self.put(keys, place)
            after = self._free_after(place)
            if after:
                self.map.choose(after)

    def _seat_chosen(self) -> None:
        """Enter in the list: on the place of the cursor where it is free, else the next free one."""
        plan = self.plan
        if plan is not None:
            taken = self.map.current in plan.people()
            self._put_next(self._free_after(self.map.current) if taken else self.map.current)

    def reject(self) -> None:
        """Escape closes too, once nobody is carried: everything is written already."""
        if self.map.carried:
            self.map.carried = ""
            self.map.update()
            return
        self.accept()
