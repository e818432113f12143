"""提醒 注意事項: all warnings of a trip by day and item, the accepted ones, and the settings they go by."""

from __future__ import annotations

from datetime import time
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain import dates
from desktop.domain.plan import Item
from desktop.domain.warningfacts import Warning, item_name
from desktop.domain.warnings import Hours
from desktop.i18n import N_, _, current
from desktop.store import warnings
from desktop.store.warnings import Acceptance, Looked
from desktop.ui import dialogs, findings
from desktop.ui.conflictrows import text_label
from desktop.ui.findings import SHOWN
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.text import bind
from desktop.ui.warningrows import AcceptedRow, WarningRow

if TYPE_CHECKING:
    from desktop.ui.adviser import Adviser
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT = 860, 640
Row = tuple[Warning, Acceptance | None]
CLOCKS = (
    ("opens", N_("Opens at")),
    ("closes", N_("Closes at")),
    ("lunch_from", N_("Lunch from")),
    ("lunch_to", N_("Lunch until")),
)


def open_dialog(page: Page) -> None:
    """Every warning of the delegation that is shown; a jump to an item closes it."""
    adviser = page.desk.adviser
    if not page.delegation_id or adviser is None:
        return
    dialog = WarningList(page, adviser)
    dialogs.run(dialog)
    if dialog.wanted:
        page.desk.record_asked.emit("itinerary", dialog.wanted)


def show(binder: Binder) -> None:
    """From the menu, and from the badge."""
    if binder.desk.delegation_id:
        open_dialog(binder.page("itinerary"))


class WarningList(QDialog):
    """``wanted`` is the item that somebody asked to see, or empty."""

    def __init__(self, page: Page, adviser: Adviser) -> None:
        super().__init__(page.window())
        self.page, self.adviser, self.wanted = page, adviser, ""
        self.rows: list[WarningRow] = []
        self.accepted_rows: list[AcceptedRow] = []
        self._limit = SHOWN
        tools, self.open_button, self.accepted_button = findings.tools(self, N_("Worth a look"), self._choose)
        self.ways_button = plain_button(N_("How long ways take…"), self._ways)
        tools.addWidget(self.ways_button)
        self.area = findings.area()
        self.close_button = plain_button(N_("Close"), self.accept)
        self.problem = text_label("", "problem")
        self.problem.hide()
        foot = QHBoxLayout()
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(tools)
        column.addWidget(self.area, 1)
        column.addWidget(self._settings())
        column.addLayout(foot)
        self._later = QTimer(self, singleShot=True, interval=0)  # never while a button of a row is still being clicked
        self._later.timeout.connect(self.refresh)
        adviser.changed.connect(self._later.start)
        self.refresh()
        self.resize(WIDTH, HEIGHT)

    def _settings(self) -> QWidget:
        """Office hours and least minutes, as this computer reckons them."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        hours = warnings.hours_of(self.adviser.settings)
        self.clocks: dict[str, QLineEdit] = {}

        def say(msgid: str) -> None:
            label = Label()
            label.setProperty("role", "label")
            bind(label.setText, msgid)
            row.addWidget(label)

        def line(value: str, name: str) -> QLineEdit:
            made_line = QLineEdit(value)
            made_line.setFixedWidth(62)
            bind(made_line.setAccessibleName, name)
            made_line.editingFinished.connect(self._keep)
            row.addWidget(made_line)
            return made_line

        for place, (key, name) in enumerate(CLOCKS):
            say((N_("Offices receive guests"), N_("to (hours)"), N_("lunch break"), N_("to (hours)"))[place])
            self.clocks[key] = line(dates.clock(getattr(hours, key)), name)
        row.addSpacing(14)
        say(N_("Where no way is entered, leave"))
        self.least = line(str(warnings.least_minutes(self.adviser.settings)), N_("Least minutes between two places"))
        say(N_("minutes between places"))
        row.addStretch(1)
        return made

    def _keep(self) -> None:
        """Remember the settings and look again; what is no time stays red and is not kept."""
        before = warnings.hours_of(self.adviser.settings)
        found: dict[str, time | None] = {key: dates.parse_clock(line.text()) for key, line in self.clocks.items()}
        text = self.least.text().strip()
        least = int(text) if text.isascii() and text.isdigit() and len(text) <= 3 else None
        read = {key: value for key, value in found.items() if value is not None}
        in_order = (
            len(read) == len(CLOCKS) and read["opens"] < read["closes"] and read["lunch_from"] <= read["lunch_to"]
        )
        self.problem.setVisible(not in_order or least is None)
        if not in_order:
            self.problem.setText(_("These are no hours in order. Write them like 8:30 and 17:15."))
        elif least is None:
            self.problem.setText(_("Not a number. Write digits only."))
        if not in_order or least is None:
            return
        hours = Hours(**read)
        if (hours, least) != (before, warnings.least_minutes(self.adviser.settings)):
            warnings.remember_settings(self.adviser.settings, hours, least)
            self.adviser.again()
        for key, line in self.clocks.items():
            line.setText(dates.clock(read[key]))

    def refresh(self) -> None:
        """Show what is known now; a row in which a reason is being written stays."""
        looked = self.adviser.looked
        if looked is None or any(row.is_asking and row.why.text() for row in self.rows):
            return
        findings.count(self.open_button, self.accepted_button, len(looked.open), len(looked.accepted))
        at = self.area.verticalScrollBar().value()
        focused = findings.focused(self, [*self.rows, *self.accepted_rows])
        self._write(looked)
        self.area.verticalScrollBar().setValue(at)
        if focused is not None:
            findings.focus(focused, self.rows, self.accepted_rows, self.close_button)

    def _write(self, looked: Looked) -> None:
        items = {item.id: item for item in looked.plan.items}
        several: list[Row] = [(one, None) for one in looked.open]
        if self.accepted_button.isChecked():
            several = [(one, acceptance) for acceptance, one in looked.accepted]
        self.rows, self.accepted_rows = [], []
        grouped = groupby(several[: self._limit], key=lambda row: row[0].item_id)
        cards = [self._card(items.get(item_id), list(rows), items) for item_id, rows in grouped]
        findings.write(self.area, cards, self._more if len(several) > self._limit else None)

    def _card(self, item: Item | None, rows: list[Row], items: dict[str, Item]) -> QFrame:
        go = (lambda: self.go(item.id)) if item is not None else None
        card, column = findings.card(_title(item), N_("Go there"), go)
        for warning, acceptance in rows:
            last = warning is rows[-1][0]
            if acceptance is not None:
                accepted = AcceptedRow(self.page, acceptance, warning, last)
                self.accepted_rows.append(accepted)
                column.addWidget(accepted)
            else:
                row = WarningRow(self.page, warning, items, self.go, warning.item_id, last, wide=True)
                self.rows.append(row)
                column.addWidget(row)
        return card

    def go(self, item_id: str) -> None:
        """Close, and then show this item."""
        self.wanted = item_id
        self.accept()

    def _choose(self) -> None:
        self._limit = SHOWN
        self.refresh()

    def _more(self) -> None:
        self._limit += SHOWN
        self._later.start()

    def _ways(self) -> None:
        from desktop.ui import traveltimes

        traveltimes.open_dialog(self.page, self)


def _title(item: Item | None) -> str:
    """「9/18（三） 13:30–16:30　研討會」, or the whole trip."""
    code = current()
    if item is None:
        return _("The whole trip")
    when = ""
    if item.when is not None:
        when = f"{dates.short(item.when.start_date, code)} {dates.times(item.when, code)}".strip()
    return f"{when}　{item_name(item).get(code)}".strip("　")
