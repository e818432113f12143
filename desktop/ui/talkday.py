"""Who is there on the day of one-to-one meetings; a no-show, a late train or a new wish repairs the timetable.

What was entered is a fact and stays; the repair is shown before it is taken.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from desktop import i18n, timetabling
from desktop.domain import dates, timetable
from desktop.domain.schemewords import MATCH_SIDES, MATCH_STATUSES
from desktop.domain.timetable import Change, Repair, Talk
from desktop.domain.words import find
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import records, talkediting, talks
from desktop.store import tables as t
from desktop.ui import dialogs, theme, work
from desktop.ui.exchangedialogs import words
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo, Line
from desktop.ui.labels import tip
from desktop.ui.talkparts import load_solver
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.store.journal import Work
    from desktop.ui.talks import TalksPanel

SIDE = 286  # pixels
STATUS, WISH = N_("Say who is there"), N_("Enter a new wish")
REPAIRING = N_("Looking for the fewest moves…")
AT_WHAT = N_("Enter the time first, such as 14:30.")
KEEPS = N_("The timetable can stay as it is.")
SUMMARY = N_("{moved} moved, {new} new, {dropped} no longer held, {interpreter} with another interpreter")
ACTS = (
    ("here", N_("Arrived")), ("late", N_("Late, comes at")), ("absent", N_("Did not come")), ("gone", N_("Left at")),
)  # fmt: skip
KINDS = {
    "moved": N_("Moves"), "new": N_("New"), "dropped": N_("Cancelled"), "interpreter": N_("Other interpreter"),
}  # fmt: skip
WHERE = N_("{time}, table {number}")
TONES = {"absent": "vermilion", "late": "amber", "gone": "muted", "here": "moss"}
NO_OTHER = N_("Whom does {name} wish to meet?")


class Presence(QFrame):
    """Companies and interpreters with what is known of them, and what can be said of the current one."""

    def __init__(self, panel: TalksPanel) -> None:
        super().__init__()
        self.panel, self.store = panel, panel.store
        self.setFixedWidth(SIDE)
        self.list = QListWidget()
        self.list.setObjectName("searchResults")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bind(self.list.setAccessibleName, N_("Who is there"))
        self.list.currentRowChanged.connect(lambda _row: self._show_others())
        self.time = Line()
        self.time.setFixedWidth(74)
        bind(self.time.say, N_("14:30"))
        bind(self.time.setAccessibleName, N_("Time"))
        self.other = Combo()
        bind(self.other.setAccessibleName, N_("Company wished for"))
        self.wish_button = plain_button(N_("Fit in"), self.wish)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(words(N_("Who is there"), "heading"))
        column.addWidget(self.list, 1)
        self.buttons = {key: plain_button(msgid, partial(self.say, key)) for key, msgid in ACTS}
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.buttons["here"])
        first.addWidget(self.buttons["absent"])
        for widget in (self.time, self.buttons["late"], self.buttons["gone"]):
            second.addWidget(widget)
        column.addLayout(first)
        column.addLayout(second)
        self.wish_title = words("", "label")
        column.addWidget(self.wish_title)
        third = QHBoxLayout()
        third.addWidget(self.other, 1)
        third.addWidget(self.wish_button)
        column.addLayout(third)
        self.repair_button = plain_button(N_("Repair the timetable…"), self.repair, "primary")
        column.addWidget(self.repair_button)
        follow(self._show_others)

    def show_day(self, day: talks.Day) -> None:
        """Everybody, those who are missing in colour."""
        code, kept = i18n.current(), self.current()
        self.list.blockSignals(True)
        self.list.clear()
        for one in day.companies.values():
            self._add(one.id, one.called(code), one)
        for helper in day.helpers.values():
            self._add(helper.id, f"{_('Interpreter (of a talk)')}　{helper.name.get(code)}", helper)
        ids = [self.list.item(n).data(Qt.ItemDataRole.UserRole) for n in range(self.list.count())]
        self.list.setCurrentRow(ids.index(kept) if kept in ids else 0)
        self.list.blockSignals(False)
        self._show_others()

    def _add(self, row_id: str, name: str, one: talks.Company | talks.Helper) -> None:
        said = _(find(MATCH_STATUSES, one.status).label) if one.status else ""
        clock = {"late": one.arrives, "gone": one.leaves}.get(one.status)
        said += f" {clock:%H:%M}" if clock else ""
        item = QListWidgetItem("　".join(filter(None, (name, said))))
        item.setToolTip(tip(item.text()))
        item.setData(Qt.ItemDataRole.UserRole, row_id)
        if one.status in TONES:
            item.setForeground(QBrush(theme.color(TONES[one.status])))
        self.list.addItem(item)

    def current(self) -> str:
        """Id of who is current."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if self.list.count() else ""

    def choose(self, row_id: str) -> None:
        """Make a company or an interpreter the current one."""
        for number in range(self.list.count()):
            if self.list.item(number).data(Qt.ItemDataRole.UserRole) == row_id:
                self.list.setCurrentRow(number)

    def _show_others(self) -> None:
        day, code = self.panel.day, i18n.current()
        one = day.companies.get(self.current()) if day is not None else None
        self.other.clear()
        for widget in (self.other, self.wish_button, self.wish_title):
            widget.setEnabled(one is not None)
        if day is None or one is None:
            return
        bind(self.wish_title.setText, lambda: _(NO_OTHER).format(name=one.name.get(i18n.current())))
        met = {talk.tw if one.side == "jp" else talk.jp for talk in day.talks
               if one.id in (talk.tw, talk.jp) and talk.status != "missed"}  # fmt: skip
        side = next(choice.key for choice in MATCH_SIDES if choice.key != one.side)
        for other in day.side(side):
            if other.id not in met:
                self.other.addItem(other.called(code), other.id)

    # Saying

    def say(self, status: str) -> None:
        """The current one arrived, is late, did not come or left; then the timetable is repaired."""
        row_id, day = self.current(), self.panel.day
        if not row_id or day is None:
            return
        raw: dict[str, Any] = {"status": status}
        if status in ("late", "gone"):
            clock = dates.parse_clock(self.time.text())
            if clock is None:
                self.panel.say(UserError(AT_WHAT))
                self.time.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            raw["arrives" if status == "late" else "leaves"] = clock
        known: dict[str, talks.Company | talks.Helper] = {**day.companies, **day.helpers}
        before = known[row_id].status
        if status == "here" and before == "gone":
            raw["leaves"] = None
        table = t.MatchCompany if row_id in day.companies else t.MatchInterpreter
        made = self.panel.act(STATUS, records.edit, table, row_id, raw)
        if made and (status != "here" or before in ("absent", "gone")):
            self.time.clear()
            self.repair()

    def wish(self) -> None:
        """The current company wishes to meet another one: it is fitted in, others may move for it."""
        day, row_id, other = self.panel.day, self.current(), str(self.other.currentData() or "")
        if day is None or not other or row_id not in day.companies:
            return
        if self.panel.act(WISH, _wish, day.id, row_id, other) is None:
            return
        couple = (row_id, other) if day.companies[row_id].side == "tw" else (other, row_id)
        self.repair((couple,))

    def repair(self, wanted: tuple[tuple[str, str], ...] = ()) -> None:
        """Compute the fewest moves, show them, and take them where the person agrees."""
        day = self.panel.day
        if day is None:
            return
        now = timetabling.running(day, datetime.now().astimezone())

        def made(progress: work.Progress) -> timetabling.Planned:
            return timetabling.repair(self.store, day.id, now, wanted=wanted, progress=progress)

        load_solver()
        try:
            planned = work.run(self, REPAIRING, made)
        except UserError as error:
            self.panel.say(error)
            return
        if planned is None:
            return
        assert isinstance(planned.found, Repair)
        if not planned.found.changes:
            self.panel.tell(Sentence(KEEPS))
        elif dialogs.run(RepairDialog(self, day, planned.found)):
            self.panel.act(timetabling.REPAIR, timetabling.take, planned)


def _wish(work_: Work, day_id: str, one: str, other: str) -> int:
    """The dearest wish of a company, where it has none yet."""
    return talkediting.wish(work_, day_id, {(one, other): 3}) or 1


class RepairDialog(QDialog):
    """What a repair changes, talk by talk."""

    def __init__(self, parent: Presence, day: talks.Day, repair: Repair) -> None:
        super().__init__(parent.window())
        self.day = day
        self.slots = {slot.number: slot for slot in day.slots()}
        bind(self.setWindowTitle, timetabling.REPAIR)
        self.table = QTableWidget(len(repair.changes), 5)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        heads = ("", _("Taiwanese company"), _("Japanese company"), _("Before (talk)"), _("After (talk)"))
        self.table.setHorizontalHeaderLabels(list(heads))
        bind(self.table.setAccessibleName, timetabling.REPAIR)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for row, change in enumerate(repair.changes):
            for column, text in enumerate(self._cells(change)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        counts = {kind: repair.count(kind) for kind in KINDS}
        self.summary = words("", "emptyTitle")
        bind(self.summary.setText, lambda: _(SUMMARY).format(**counts))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(plain_button(N_("Leave as it is"), self.reject))
        take = plain_button(N_("Take these changes"), self.accept, "primary")
        foot.addWidget(take)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(20, 16, 20, 14)
        column_.setSpacing(10)
        column_.addWidget(self.summary)
        column_.addWidget(self.table, 1)
        column_.addLayout(foot)
        self.resize(860, 380)
        take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cells(self, change: Change) -> tuple[str, ...]:
        code = i18n.current()
        tw, jp = change.couple
        names = (self.day.companies[tw].called(code), self.day.companies[jp].called(code))
        return _(KINDS[change.kind]), *names, self._where(change.before), self._where(change.after)

    def _where(self, talk: Talk | None) -> str:
        """「10:20–10:40，第3桌」 with who interprets."""
        if talk is None:
            return "—"
        slot: timetable.Slot | None = self.slots.get(talk.slot)
        said = _(WHERE).format(time=slot.text if slot else talk.slot, number=talk.place)
        helper = self.day.helpers.get(talk.interpreter)
        return f"{said}　{helper.name.get(i18n.current())}" if helper else said
