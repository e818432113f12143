"""批次調整行程: one dialog moves, shortens, calls off and replaces any items, and shows what comes of it beside.

open_dialog(page, ids)   # from the board; what is applied is one action, then the list of whom to inform opens
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates, inform, replan
from desktop.domain.plan import Item, Plan
from desktop.domain.planwords import name_of
from desktop.domain.schedule import TOKYO
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import replan as store_replan
from desktop.store.replan import MOVED, Opened
from desktop.ui import dialogs
from desktop.ui.beside import Beside
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.inputs import Combo
from desktop.ui.packpreview import Notice
from desktop.ui.replanfields import ChangeFields, line, row
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.domain.replan import Change
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

WIDE, LEFT, TALL = 1180, 400, 520
ROLE = Qt.ItemDataRole.UserRole
SHOWN_WARNINGS = 4
LATER_MS = 60
TEAM = "team:"  # before the id of a sub-group, among days


def now_in_japan() -> datetime:
    """Local time where the delegation is."""
    return datetime.now(ZoneInfo(TOKYO)).replace(tzinfo=None, second=0, microsecond=0)


def open_dialog(page: Page, ids: Sequence[str] = ()) -> str:
    """Ask how the plan changes; the id of the change, or empty. Afterwards it shows whom to inform."""
    if not page.delegation_id:
        return ""
    with page.store.read() as connection:
        opened = store_replan.opened(connection, page.delegation_id)
    dialog = ReplanDialog(page, opened, ids, now_in_japan())
    if not dialogs.run(dialog) or not dialog.change_id:
        return ""
    from desktop.ui import informing

    page.refresh()
    informing.open_dialog(page, dialog.change_id)
    return dialog.change_id


def show(binder: Binder) -> None:
    """From the menu, with what is selected on the board."""
    from desktop.ui.pages.itinerary import ItineraryPage

    page = binder.page("itinerary")
    if binder.desk.delegation_id and isinstance(page, ItineraryPage):
        open_dialog(page, page.selected())


class ReplanDialog(Asking):
    """Items and change at the left, the result beside the old plan at the right."""

    def __init__(self, page: Page, opened: Opened, ids: Sequence[str], now: datetime) -> None:
        super().__init__(page, N_("Change the itinerary"), N_("Apply, and list whom to inform"))
        self._page, self._opened, self._now = page, opened, now
        self.change_id = ""
        self.setMinimumWidth(min(WIDE, self.screen().availableGeometry().width() - 40))
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        right.setSpacing(8)
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addLayout(left)
        both.addLayout(right, 1)
        self.body.addLayout(both)
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self.preview)
        self._build_items(left)
        self.fields = ChangeFields(self.chosen, opened.plan.days())
        self.fields.setFixedWidth(LEFT)
        left.addWidget(self.fields)
        self._build_result(right)
        self.fields.changed.connect(self._later.start)
        self.list.itemChanged.connect(lambda _item: self._ticked())
        self.choose(ids or replan.from_now(opened.plan, now.date(), now.time()))
        self.fields.follow()
        self.preview()

    # which items

    def _build_items(self, column: QVBoxLayout) -> None:
        self.groups = Combo()
        bind(self.groups.setAccessibleName, N_("Choose items"))
        self.groups.addItem(_("Choose…"), None)
        plan = self._opened.plan
        for each in sorted({i.when.start_date for i in plan.items if i.when and replan.movable(i)}):
            self.groups.addItem(_("All of {day}").format(day=dates.short(each, i18n.current())), each.isoformat())
        for team in plan.teams:
            self.groups.addItem(_("Only of {team}").format(team=team.name.get(i18n.current())), f"{TEAM}{team.id}")
        self.clock = line(N_("From this time on"), width=64)
        bind(self.clock.setPlaceholderText, "13:30")
        self.groups.activated.connect(lambda _place: self._choose_group())
        self.clock.textEdited.connect(lambda _text: self._choose_group())
        column.addLayout(row(words(N_("Items"), "label"), self.groups, self.clock, words(N_("and later"), "label")))
        self.list = QListWidget()
        self.list.setObjectName("searchResults")
        self.list.setFixedWidth(LEFT)
        self.list.setMinimumHeight(220)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        bind(self.list.setAccessibleName, N_("Items"))
        day: date | None = None
        for item in plan.items:
            if not replan.movable(item) or item.when is None:
                continue
            if item.when.start_date != day:
                day = item.when.start_date
                head = QListWidgetItem(dates.short(day, i18n.current()))
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self.list.addItem(head)
            self.list.addItem(self._entry(item))
        column.addWidget(self.list, 1)

    def _entry(self, item: Item) -> QListWidgetItem:
        code = i18n.current()
        clock = dates.times(item.when, code) if item.when else ""
        made = QListWidgetItem("　".join(part for part in (clock, name_of(item).get(code)) if part))
        made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        made.setCheckState(Qt.CheckState.Unchecked)
        made.setData(ROLE, item.id)
        made.setToolTip(name_of(item).get(code))
        return made

    def _choose_group(self) -> None:
        what, plan = self.groups.currentData(), self._opened.plan
        ids = [item.id for item in self.chosen()]
        clock = dates.parse_clock(self.clock.text()) if self.clock.text().strip() else None
        if what and str(what).startswith(TEAM):
            ids = [item.id for item in plan.items if f"{TEAM}{item.team_id}" == what]
        elif what:
            day = date.fromisoformat(str(what))
            ids = replan.from_now(plan, day, clock) if clock else replan.of_day(plan, day)
        self.choose(ids)

    def choose(self, ids: Sequence[str]) -> None:
        """Tick these items and no others."""
        wanted = set(ids)
        self.list.blockSignals(True)
        first = None
        for place in range(self.list.count()):
            entry = self.list.item(place)
            if entry.data(ROLE):
                ticked = entry.data(ROLE) in wanted
                entry.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
                first = first or (entry if ticked else None)
        self.list.blockSignals(False)
        if first is not None:
            self.list.scrollToItem(first, QListWidget.ScrollHint.PositionAtTop)
            self.list.setCurrentItem(first)
        if hasattr(self, "fields"):
            self.fields.follow()
        self._later.start()

    def _ticked(self) -> None:
        self.fields.follow()
        self._later.start()

    def chosen(self) -> list[Item]:
        """The items that are ticked."""
        entries = [self.list.item(place) for place in range(self.list.count())]
        ids = {e.data(ROLE) for e in entries if e.data(ROLE) and e.checkState() == Qt.CheckState.Checked}
        return [item for item in self._opened.plan.items if item.id in ids]

    # what comes of it

    def _build_result(self, column: QVBoxLayout) -> None:
        self.beside = Beside()
        area = QScrollArea()
        area.setObjectName("card")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(10, 4, 10, 8)
        inside.addWidget(self.beside)
        inside.addStretch(1)
        area.setWidget(inner)
        area.setMinimumHeight(TALL - 120)
        self.alone, self.warnings = Notice(), Notice()
        self.who = words(role="muted")
        column.addWidget(area, 1)
        column.addWidget(self.alone)
        column.addWidget(self.warnings)
        column.addWidget(self.who)

    def preview(self) -> None:
        """Show the plan as it would be; what is missing is said below."""
        self._later.stop()
        plan, ids = self._opened.plan, [item.id for item in self.chosen()]
        try:
            change = self.fields.change()
            new = self._opened.tried(ids, change)
            alone = replan.left_alone(plan, ids, change)
        except UserError as error:
            self.beside.show_plans(plan, plan)
            self.who.setText(error.sentence.text(_))
            self.alone.say("")
            self.warnings.say("")
            self.ok_button.setEnabled(False)
            return
        self.problem.hide()
        lines = replan.lines(plan, new)
        self.beside.show_plans(plan, new)
        self.ok_button.setEnabled(bool(lines))
        names = "、".join(name_of(item).get(i18n.current()) for item in alone)
        self.alone.say(_("These stay as they are: {names}").format(names=names) if alone else "")
        told = len(inform.who_must_know(plan, lines)) if lines else 0
        said = _("{items} items change; {people} must be told.").format(items=len(lines), people=told)
        missing = _("No reason is given yet.") if lines and not change.reason else ""
        self.who.setText("　".join(part for part in (said, missing) if part))
        self.warnings.say(self._warned(plan, new) if lines else "")

    def _warned(self, old: Plan, new: Plan) -> str:
        said = new_warnings(self._page, old, new)
        if not said:
            return ""
        shown = [f"▲ {self._named(item_id, new)}{sentence.text(_)}" for item_id, sentence in said[:SHOWN_WARNINGS]]
        if len(said) > SHOWN_WARNINGS:
            shown.append(_("and {count} more").format(count=len(said) - SHOWN_WARNINGS))
        return "\n".join(shown)

    def _named(self, item_id: str, plan: Plan) -> str:
        item = next((item for item in plan.items if item.id == item_id), None)
        if item is None:
            return ""
        day = dates.short(item.when.start_date, i18n.current()) if item.when else ""
        return f"{day}{name_of(item).get(i18n.current())}　"

    def accept(self) -> None:
        ids = [item.id for item in self.chosen()]
        try:
            change: Change = self.fields.change()
            proof = self.fields.proof.text()
            self.change_id = self._page.act(MOVED, store_replan.commit, self._opened, ids, change, self._now, proof)
        except UserError as error:
            self.say(error.sentence)
            return
        super().accept()


def new_warnings(page: Page, old: Plan, new: Plan) -> list[tuple[str, Sentence]]:
    """Item and warning that the plan as it would be has and the plan of today has not.

    Only the days around what changes are looked at: the rest warns as before, and a long trip would take a second.
    """
    from desktop.domain import warnings
    from desktop.store import warnings as store_warnings

    with page.store.read() as connection:
        settings = page.desk.adviser.settings if page.desk.adviser is not None else None
        facts = store_warnings.facts(connection, old.delegation_id, settings)
    touched = {day for line in replan.lines(old, new) for item in (line.old, line.new) for day in _around(item)}
    parts = [replace(p, items=tuple(i for i in p.items if touched & _around(i))) for p in (old, new)]
    known, now = (warnings.of_plan(part, facts) for part in parts)
    identities = {warning.identity for warning in known}
    return [(warning.item_id, warning.sentence) for warning in now if warning.identity not in identities]


def _around(item: Item) -> set[date]:
    """The days of an item, at most a week of them."""
    if item.when is None:
        return set()
    days = min((item.when.last_date - item.when.start_date).days, 7)
    return {item.when.start_date + timedelta(days=n) for n in range(days + 1)}
