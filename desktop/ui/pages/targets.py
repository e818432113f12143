"""年度目標 年度目標: goals of a year beside what came of them, the records behind each number, the years compared."""

from __future__ import annotations

import importlib
import unicodedata
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from desktop import i18n
from desktop.domain import dates, money, targets, yearly
from desktop.domain.schemewords import TARGET_KEYS, TARGET_SCOPES
from desktop.domain.targets import BUSINESS, YEARLY, Actual, Line, Record, Targets
from desktop.domain.words import find
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import role
from desktop.store import targets as stored
from desktop.ui import targetfiles, yearchart
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.linegrid import ROW, Column, Entry, Grid, Group
from desktop.ui.pages.page import Page
from desktop.ui.rows import Column as RowColumn
from desktop.ui.rows import RowTable
from desktop.ui.text import bind, follow
from desktop.ui.yearbox import YearBox, settings_of
from desktop.ui.yearchart import Point, YearChart

SET, FORGET = N_("Set a target"), N_("Target as the plan has it")
KEYS = N_("Enter edits the target; empty prints blank. Delete: as the plan has it.")
NOT_A_NUMBER = N_("Not a whole number from 0. Write it in digits, or leave it empty.")
NO_AMOUNT = N_("Not an amount. Write it like NT$ 30,000,000, 3,000 萬 or ¥ 5,000,000.")
NOT_YOURS = N_("The office that runs the programme sets the targets. This is the share of your county.")
RECORDS, NO_RECORDS = N_("Counted: {what}"), N_("No record is counted here yet.")
NO_YEAR = N_("There is no year of the programme yet. Make one under “Years…”.")
AHEAD = N_("planned")
WINDOWS = (
    (N_("Years…"), "desktop.ui.schemes"),
    (N_("Return visits…"), "desktop.ui.returnvisits"),
    (N_("Stages of relations…"), "desktop.ui.relations"),
)
SIDE, NARROW, NARROW_SIDE = 360, 940, 232  # pixels
ROOMY, TIGHT = (0, 100, 0, 116, 66, 72), (0, 78, 0, 96, 54, 68)  # of the columns; 0 shares what is left


class Shown(NamedTuple):
    """A counted record as the list shows it."""

    id: str
    record: Record


class TargetsPage(Page):
    """The table above, the records of its chosen line below, the years at the right."""

    key = "targets"

    def build(self) -> None:
        self.value: Targets | None = None
        self.several: dict[str, Targets] = {}
        self._unread: list[str] = []
        self.scheme_id, self.county = "", ""
        self._make_bar()
        self.grid = Grid(
            [
                Column("what", N_("What is counted"), stretch=4, fixed=True),
                Column("value", N_("Target"), ROOMY[1]),
                Column("per", N_("How it is counted"), stretch=5),
                Column("actual", N_("Actual (table)"), ROOMY[3], fixed=True),
                Column("ahead", N_("Still planned"), ROOMY[4], fixed=True),
                Column("reached", N_("Reached (share)"), ROOMY[5], fixed=True),
            ]
        )
        bind(self.grid.setAccessibleName, N_("Targets of the year"))
        self.grid.edited.connect(self.on_edited)
        self.grid.delete_asked.connect(self.on_delete)
        self.grid.currentItemChanged.connect(lambda *_args: self._show_chosen())
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self._others = QTimer(self, singleShot=True, interval=0)
        self._others.timeout.connect(self._read_other)
        self.grid.itemDelegate().closeEditor.connect(lambda *_args: self._later.start())
        self.hint, self.heading = Label(), Label()
        self.hint.setProperty("role", "small")
        self.hint.setWordWrap(True)
        bind(self.hint.setText, lambda: _(NOT_YOURS if self.county else KEYS))
        self.heading.setProperty("role", "heading")
        self.records = RowTable(
            [
                RowColumn(N_("Record (counted)"), lambda row: row.record.name.get(i18n.current()), stretch=4),
                RowColumn(N_("Trip (heading)"), lambda row: row.record.trip.get(i18n.current()), stretch=4),
                RowColumn(N_("Day"), _day, stretch=3),
                RowColumn(N_("Amount"), _amount, right=True, stretch=2),
                RowColumn(N_("Status"), lambda row: _(AHEAD) if row.record.ahead else "", stretch=1),
            ],
            N_("Records behind the number"), NO_RECORDS, low=True,
        )  # fmt: skip
        self.records.opened.connect(self.open_record)
        left = QVBoxLayout()
        left.setContentsMargins(16, 0, 0, 12)
        left.setSpacing(8)
        left.addWidget(self.grid, 9)
        left.addWidget(self.hint)
        left.addWidget(self.heading)
        left.addWidget(self.records, 2)
        self.side = QFrame()
        self.side.setObjectName("card")
        self.side.setFixedWidth(SIDE)
        self.chart, self.chart_title = YearChart(), Label()
        self.chart_title.setProperty("role", "heading")
        self.chart_title.setWordWrap(True)
        self.everybody = QCheckBox()
        bind(self.everybody.setText, N_("Count all members, not only those of companies"))
        self.everybody.toggled.connect(self._on_everybody)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.chart_title)
        column.addWidget(self.chart, 1)
        column.addWidget(self.everybody)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 16, 12)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.side)
        self.work.addLayout(row)
        follow(self._retranslate)

    def _make_bar(self) -> None:
        heading = Label()
        heading.setProperty("role", "heading")
        bind(heading.setText, N_("Targets of the year"))
        self.year = YearBox(self)
        self.bar.addWidget(heading)
        self.bar.addSpacing(8)
        self.bar.addWidget(self.year)
        self.buttons = [plain_button(words, _opener(self, module)) for words, module in WINDOWS]
        for button in self.buttons:
            self.bar.addWidget(button)
        self.bar.addStretch(1)
        self.export_button, self.print_button = QPushButton(), plain_button(N_("Print…"), self.print_table)
        bind(self.export_button.setText, N_("Export…"))
        menu = QMenu(self.export_button)
        for ending, words in targetfiles.ENDINGS.items():
            action = menu.addAction("")
            bind(action.setText, words)
            action.triggered.connect(lambda _on=False, kind=ending: targetfiles.save(self, kind))
        self.export_button.setMenu(menu)
        self.bar.addWidget(self.export_button)
        self.bar.addWidget(self.print_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the table needs the room more than the years beside it."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self.side.setFixedWidth(NARROW_SIDE if narrow else SIDE)
        self.grid.set_widths(TIGHT if narrow else ROOMY)

    # Reading and showing

    def refresh(self) -> None:
        settings, today = settings_of(self), date.today()
        self.scheme_id = self.year.read()
        with self.store.read() as connection:
            mine = role.of(connection, settings)
            self.county = mine.only
            ids = [year.id for year in stored.years(connection)][: yearchart.MOST]
            self.value = stored.read(connection, self.scheme_id, today, self.county) if self.scheme_id else None
        self.several = {key: one for key, one in self.several.items() if key in ids}
        if self.value is not None:
            self.several[self.scheme_id] = self.value
        self._unread = [key for key in ids if key != self.scheme_id]
        self._others.start()
        self.buttons[0].setVisible(mine.central)
        self.hint.setVisible(self.value is not None)
        self.hint.setText(_(NOT_YOURS if self.county else KEYS))
        with QSignalBlocker(self.everybody):
            self.everybody.setChecked(settings.get(stored.EVERYBODY, False))
        for button in (self.export_button, self.print_button):
            button.setEnabled(self.value is not None)
        if not self.grid.editing:
            self._show()

    def _read_other(self) -> None:
        """One more year for the bars at the right: all at once would hold the window up."""
        if not self._unread:
            return
        key = self._unread.pop(0)
        with self.store.read() as connection:
            if any(year.id == key for year in stored.years(connection)):
                self.several[key] = stored.read(connection, key, date.today(), self.county)
        self._show_years()
        if self._unread:
            self._others.start()

    def rest(self) -> None:
        self._unread = []
        self._others.stop()

    def _retranslate(self) -> None:
        self.grid.setHeaderLabels([_(column.title) for column in self.grid.columns])
        self.records.retranslate()
        if self.scheme_id:
            self.refresh()

    def _show(self) -> None:
        groups = []
        if self.value is not None:
            for scope in TARGET_SCOPES:
                lines = [line for line in self.value.lines if line.goal.scope == scope.key]
                if lines:
                    entries = [_entry(self.value, line) for line in lines]
                    groups.append(Group(_(scope.label), entries, counted=False))
        count = sum(len(group.entries) + 1 for group in groups)
        self.grid.setMaximumHeight(ROW * max(count, 4) + 42)  # all of its lines, and no more
        with QSignalBlocker(self.grid):
            self.grid.show_groups(groups)
            if groups and not self.grid.current():
                self.grid.choose(_id(YEARLY, targets.OUTBOUND), 1)
        self._show_chosen()

    def chosen(self) -> tuple[str, str]:
        """Scope and key of the line that is picked."""
        scope, _sign, key = self.grid.current().partition(" ")
        return scope, key

    def _show_chosen(self) -> None:
        """The records of the line, and its years."""
        scope, key = self.chosen()
        if self.value is None or not key:
            self.heading.setText(_(NO_YEAR) if self.value is None else "")
            self.records.show_rows([])
            self.chart.show_points([])
            self.chart_title.setText("")
            return
        word = _word(scope, key)
        self.heading.setText(_(RECORDS).format(what=word))
        actual = self.value.line(scope, key).actual
        self.records.show_rows([Shown(f"{one.entity} {one.id}", one) for one in actual.records])
        self.chart_title.setText(f"{word}　{_(find(TARGET_SCOPES, scope).label)}")
        self._show_years()

    def _show_years(self) -> None:
        scope, key = self.chosen()
        several = sorted(self.several.values(), key=lambda one: one.year.year)
        self.chart.show_points([_point(one, scope, key, one is self.value) for one in several] if key else [])

    # Writing

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        """A target or its wording was typed."""
        scope, _sign, what = row_id.partition(" ")
        self._later.start()
        if self.county:
            self.banner.say(Sentence(NOT_YOURS))
            return
        raw = {f"per_{'ja' if i18n.current() == 'ja' else 'zh'}": value} if key == "per" else self._number(what, value)
        if raw is not None:
            self.do(SET, stored.set_goal, self.scheme_id, scope, what, raw)

    def _number(self, what: str, text: str) -> dict[str, Any] | None:
        """What was typed for a target as it is stored; None where it is not understood, which is then said."""
        text = unicodedata.normalize("NFKC", text).strip().replace(",", "")
        if what == BUSINESS:
            if not text:
                return {"amount_minor": None, "currency": ""}
            amount = money.parse(text, money.HOME)
            if amount is None or amount.minor < 0:
                self.banner.say(Sentence(NO_AMOUNT))
                return None
            return {"amount_minor": amount.minor, "currency": amount.currency}
        if text and not (text.isascii() and text.isdigit() and len(text) < 10):
            self.banner.say(Sentence(NOT_A_NUMBER))
            return None
        return {"value": int(text) if text else None}

    def on_delete(self, row_id: str) -> None:
        """What follows from the plan stands there again."""
        scope, _sign, key = row_id.partition(" ")
        goal = self.value.line(scope, key).goal if self.value else None
        if goal is not None and goal.id and not self.county:
            self.do(FORGET, stored.forget_goal, goal.id)

    def _on_everybody(self, on: bool) -> None:
        settings_of(self).put(**{stored.EVERYBODY: on})
        self.refresh()

    # Ways out

    def open_record(self, row_id: str) -> None:
        """To where a counted record is entered."""
        entity, _sign, key = row_id.partition(" ")
        self.desk.mend_asked.emit(entity, key, "")

    def show_record(self, row_id: str) -> None:
        """Pick a line: scope and key with a blank between them."""
        if row_id in self.grid.ids():
            self.grid.choose(row_id, 1)

    def print_papers(self) -> bool:
        if self.value is not None:
            self.print_table()
        return True

    def print_table(self) -> None:
        """To the table among the papers; where there is no trip yet it is saved as a file."""
        if self.delegation_id:
            self.window_print("targets", self.scheme_id)
        else:
            targetfiles.save(self, "pdf")


def _opener(page: Page, module: str) -> Callable[[], object]:
    return lambda: importlib.import_module(module).open_dialog(page)


def _id(scope: str, key: str) -> str:
    return f"{scope} {key}"


def _day(row: Shown) -> str:
    return dates.short(row.record.day, i18n.current()) if row.record.day else ""


def _word(scope: str, key: str) -> str:
    """What a line counts."""
    if (scope, key) == (targets.DEMONSTRATION, targets.PEOPLE):
        return targets.title(scope, key).get(i18n.current())
    return _(find(TARGET_KEYS, key).label)


def _how(value: Targets, line: Line) -> str:
    """How the target comes about: as the paper has it in brackets, or all that it says."""
    if line.goal.key == BUSINESS:
        return line.goal.per.get(i18n.current())
    if line.goal.key == targets.RETURNING:
        return line.goal.per.get(i18n.current())
    first, _sign, note = targets.aim(value, line.goal.scope, line.goal.key).get(i18n.current()).partition("\n")
    return note.removeprefix("(").removesuffix(")") if note else first


def _amount(row: Shown) -> str:
    return row.record.money.show() if row.record.money else ""


def _entry(value: Targets, line: Line) -> Entry:
    code, goal, actual = i18n.current(), line.goal, line.actual
    aimed = (goal.money.show() if goal.money else "") if goal.key == BUSINESS else _bare(goal.value)
    came = "、".join(one.show() for one in actual.money) if goal.key == BUSINESS else str(actual.number)
    cells = (
        _word(goal.scope, goal.key), aimed, _how(value, line), came, str(actual.ahead) if actual.ahead else "",
        yearly.percent(line.reached),
    )  # fmt: skip
    return Entry(_id(goal.scope, goal.key), cells, (*cells[:2], goal.per.exactly(code), *cells[3:]), tips=cells)


def _bare(number: int | None) -> str:
    return "" if number is None else f"{number:,}"


def _point(value: Targets, scope: str, key: str, now: bool) -> Point:
    line = value.line(scope, key)
    goal, actual, code = line.goal, line.actual, i18n.current()
    label = yearly.year_text(value.year.year, code).removesuffix("度")
    if key != BUSINESS:
        return Point(label, goal.value, actual.number, _bare(goal.value), str(actual.number), now)
    minor = _of_currency(actual, goal.money.currency if goal.money else money.HOME)
    shown = "、".join(one.show() for one in actual.money)
    return Point(
        label, goal.money.minor if goal.money else None, minor, goal.money.show() if goal.money else "", shown, now
    )


def _of_currency(actual: Actual, currency: str) -> int:
    return sum(one.minor for one in actual.money if one.currency == currency)
