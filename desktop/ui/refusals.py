"""核銷檢查 精算前の確認: what accounting would refuse, with the point of the rules, and what is due until when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.domain import dates
from desktop.domain.deadlines import KINDS, Deadline, Spans
from desktop.domain.refusals import Refusal
from desktop.domain.words import find
from desktop.errors import Sentence
from desktop.i18n import N_, _, current
from desktop.store import refusals
from desktop.store.refusals import Checked
from desktop.store.warnings import Acceptance
from desktop.ui import dialogs, findings
from desktop.ui.acting import ActingDialog
from desktop.ui.conflictrows import text_label
from desktop.ui.deadlines import left_of
from desktop.ui.findings import SHOWN
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.text import bind
from desktop.ui.warningrows import AcceptedRow, WarningRow, Why, link

if TYPE_CHECKING:
    from desktop.settings import Settings
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

TITLE = N_("What accounting would refuse")
WIDTH, HEIGHT = 900, 680
MOST_MONTHS = 24
TITLES = {  # of what concerns no single record: by page
    "delegation": N_("Approval and return"),
    "budget": N_("All expenses together"),
    "rate": N_("Rates of exchange"),
    "itinerary": N_("Itinerary"),
}
WINDOWS = {"rate": "desktop.ui.rates", "delegation": "desktop.ui.budgetterms"}  # where what is no expense is mended
Row = tuple[Refusal, Acceptance | None]


def open_dialog(page: Page) -> None:
    """The checks of the delegation that is shown; a jump closes the window."""
    if not page.delegation_id:
        return
    dialog = RefusalList(page)
    dialogs.run(dialog)
    if dialog.wanted is not None:
        _go_there(page, dialog.wanted)


def show(binder: Binder) -> None:
    """From the menu."""
    if binder.desk.delegation_id:
        open_dialog(binder.page("budget"))


def settings_of(page: Page) -> Settings | None:
    """What this computer remembers, where there is a whole window."""
    return page.desk.adviser.settings if page.desk.adviser is not None else None


def _go_there(page: Page, refusal: Refusal) -> None:
    from desktop.ui.pages.membersbar import opener, there

    window = WINDOWS.get(_subject(refusal)[1], "")
    if window and there(window):
        opener(page, window)()
        return
    page.desk.record_asked.emit(refusal.page, refusal.row_id if refusal.entity in ("expense", "event") else "")


class RefusalRow(WarningRow):
    """One finding with its point; it is accepted with a reason only, since accounting will ask."""

    def __init__(self, dialog: RefusalList, refusal: Refusal, last: bool) -> None:
        super().__init__(dialog.page, refusal, {}, lambda _id: None, "", last, wide=True)
        self._dialog, self.refusal = dialog, refusal
        self.basis = text_label(refusal.basis.text(_), "small")
        self._text.insertWidget(1, self.basis)

    @cached_property
    def why(self) -> Why:
        made: Why = super().why
        made.setPlaceholderText(_("Why it is in order all the same"))
        made.setAccessibleName(_("Why it is in order all the same"))
        return made

    def _accept(self) -> None:
        why = self.why.text().strip()
        if not why:
            self._dialog.say(Sentence(N_("Say why it is in order: accounting will ask.")))
            self.why.setFocus()
            return
        label = N_("Accept what accounting would refuse")
        self._dialog.act(label, refusals.accept, self.page.delegation_id, self.refusal, why)


class RefusalList(ActingDialog):
    """``wanted`` is what somebody asked to see, or None."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.settings = settings_of(page)
        self.wanted: Refusal | None = None
        self.checked: Checked | None = None
        self.rows: list[RefusalRow] = []
        self.due_buttons: dict[str, QPushButton] = {}
        self.accepted_rows: list[AcceptedRow] = []
        self._limit = SHOWN
        tools, self.open_button, self.accepted_button = findings.tools(self, TITLE, self._choose)
        self.due = QFrame()
        self.due.setObjectName("card")
        self._due_rows = QGridLayout(self.due)
        self._due_rows.setContentsMargins(12, 8, 12, 8)
        self._due_rows.setHorizontalSpacing(18)
        self._due_rows.setVerticalSpacing(4)
        self._due_rows.setColumnStretch(3, 1)
        self.area = findings.area()
        self.close_button = plain_button(N_("Close"), self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addStretch(0)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(tools)
        column.addWidget(self.due)
        column.addWidget(self.area, 1)
        if self.settings is not None:
            column.addWidget(self._months(self.settings))
        column.addLayout(foot)
        self._later = QTimer(self, singleShot=True, interval=0)  # never while a button of a row is still being clicked
        self._later.timeout.connect(self.refresh)
        self.refresh()
        self.fit(WIDTH, HEIGHT)

    def _months(self, settings: Settings) -> QWidget:
        """How long each body allows: settings of this computer."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        spans = refusals.spans_of(settings)
        self.months: dict[str, QSpinBox] = {}

        def say(msgid: str) -> None:
            label = Label()
            label.setProperty("role", "label")
            bind(label.setText, msgid)
            row.addWidget(label)

        say(N_("Months after the return (0: not asked for):"))
        for key, name in (("report", N_("report")), ("summary", N_("summary")), ("tracking", N_("tracking"))):
            say(name)
            box = self.months[key] = QSpinBox()
            box.setRange(0, MOST_MONTHS)
            box.setValue(getattr(spans, key))
            box.setFixedWidth(62)
            box.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            bind(box.setAccessibleName, name)
            box.valueChanged.connect(self._keep)
            row.addWidget(box)
        row.addSpacing(14)
        self.rolled = QCheckBox()
        bind(self.rolled.setText, N_("A claim due on a day off is due on the next working day"))
        self.rolled.setChecked(spans.rolled)
        self.rolled.toggled.connect(self._keep)
        row.addWidget(self.rolled)
        row.addStretch(1)
        return made

    def _keep(self) -> None:
        if self.settings is not None:
            found = {key: box.value() for key, box in self.months.items()}
            refusals.remember(self.settings, Spans(rolled=self.rolled.isChecked(), **found))
            self._later.start()

    def acted(self) -> None:
        self._later.start()

    def refused(self) -> None:
        self._later.start()

    def reject(self) -> None:
        """Escape closes too: everything is written already."""
        self.accept()

    def refresh(self) -> None:
        """Look again; a row in which a reason is being written stays."""
        with self.store.read() as connection:
            checked = refusals.look(connection, self.page.delegation_id, self.settings)
        open_ones = {one.identity for one in checked.open}
        self.checked = checked
        findings.count(self.open_button, self.accepted_button, len(checked.open), len(checked.accepted))
        self._write_due(checked)
        if any(row.is_asking and row.why.text() and row.warning.identity in open_ones for row in self.rows):
            return
        at = self.area.verticalScrollBar().value()
        focused = findings.focused(self, [*self.rows, *self.accepted_rows])
        self._write(checked)
        self.area.verticalScrollBar().setValue(at)
        if focused is not None:
            findings.focus(focused, self.rows, self.accepted_rows, self.close_button)

    def _write_due(self, checked: Checked) -> None:
        while (item := self._due_rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        today = date.today()
        self.due_buttons = {}
        for place, one in enumerate(checked.due):
            role = "muted" if one.done else "problem" if one.left(today) < 0 else ""
            name = Label(_(find(KINDS, one.kind).label))
            name.setProperty("role", "strong")
            day, left = Label(dates.long(one.day, current())), Label(left_of(one, today))
            left.setProperty("role", role)
            note = text_label(_("Counted from the return: 銷差日 is not entered.") if one.assumed else "", "small")
            button = link(N_("Not yet handed in") if one.done else N_("Tick as handed in"), self._ticker(one))
            button.setAccessibleName(f"{name.text()}　{button.text()}")
            self.due_buttons[one.kind] = button
            for column, widget in enumerate((name, day, left, note, button)):
                self._due_rows.addWidget(widget, place, column)
        self.due.setVisible(bool(checked.due))

    def _ticker(self, one: Deadline) -> Callable[[], object]:
        day = None if one.done else date.today()
        label = N_("Tick off a deadline")
        return lambda: self.act(label, refusals.set_done, self.page.delegation_id, one.kind, day)

    def _write(self, checked: Checked) -> None:
        several: list[Row] = [(one, None) for one in checked.open]
        if self.accepted_button.isChecked():
            several = [(one, acceptance) for acceptance, one in checked.accepted]
        self.rows, self.accepted_rows = [], []
        grouped = groupby(several[: self._limit], key=lambda row: _subject(row[0]))
        cards = [self._card(list(rows), checked) for _key, rows in grouped]
        findings.write(self.area, cards, self._more if len(several) > self._limit else None)

    def _card(self, rows: list[Row], checked: Checked) -> QFrame:
        first = rows[0][0]
        card, column = findings.card(title_of(first, checked), N_("Mend it there"), lambda: self.go(first))
        for refusal, acceptance in rows:
            last = refusal is rows[-1][0]
            if acceptance is not None:
                made = AcceptedRow(self.page, acceptance, refusal, last, self._taker(acceptance))
                self.accepted_rows.append(made)
                column.addWidget(made)
            else:
                row = RefusalRow(self, refusal, last)
                self.rows.append(row)
                column.addWidget(row)
        return card

    def _taker(self, acceptance: Acceptance) -> Callable[[], object]:
        return lambda: self.act(N_("Take back acceptance"), refusals.take_back, acceptance.id)

    def go(self, refusal: Refusal) -> None:
        """Close, and then show where this is mended."""
        self.wanted = refusal
        self.accept()

    def _choose(self) -> None:
        self._limit = SHOWN
        self._later.start()

    def _more(self) -> None:
        self._limit += SHOWN
        self._later.start()


def _subject(refusal: Refusal) -> tuple[str, str]:
    if refusal.entity == "expense":
        return refusal.entity, refusal.row_id
    return "", "rate" if refusal.entity == "rate" else refusal.page


def title_of(refusal: Refusal, checked: Checked) -> str:
    """「9/18（三）　午餐　¥ 12,000　A-012」, or the whole trip."""
    code = current()
    if refusal.entity == "expense":
        spent = next(one for one in checked.ledger.spent if one.id == refusal.row_id)
        day = dates.short(spent.paid_on, code) if spent.paid_on else ""
        name = spent.item.get(code) or spent.payee or "—"
        return "　".join(part for part in (day, name, spent.amount.show(), spent.receipt_no) if part)
    return _(TITLES[_subject(refusal)[1]])
