"""禮品 贈答品: the register of a trip, what the rules of both countries ask of each gift, and what is no present."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QBrush, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n
from desktop.domain import dates, gifts, words
from desktop.domain.gifts import DONE, GIVEN, LATE, LOOK, MUST, NOTE, OPEN, RECEIVED, TABOO, Judged, Register
from desktop.i18n import N_, _
from desktop.store import delegations, records
from desktop.store import gifts as stored
from desktop.store import tables as t
from desktop.ui import choices, dialogs, tablesaving, theme
from desktop.ui.acting import ActingDialog
from desktop.ui.form import ChoiceField, DateField, Form, LineField, MoneyField, NumberField, PairField, TextField
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label, tip
from desktop.ui.picker import PickerField
from desktop.ui.record import Record
from desktop.ui.tablesaving import Listing
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Gifts given and received")
ADD, CHANGE, REMOVE = N_("Add gift"), N_("Change gift"), N_("Delete gift")
COUNT, LATE_COUNT = N_("{given} given, {received} received"), N_("{count} not reported in time")
HEADS = (N_("Date"), N_("In or out"), N_("Other side"), N_("Thing"), N_("Worth"), N_("To do"))
WIDTHS = (86, 56, 168, 0, 104, 150)  # pixels; 0 takes what is left
STATES = {DONE: N_("Reported"), OPEN: N_("Report until {date}"), LATE: N_("Late: {date}")}
HINTS, LOOKS = N_("Not as a present"), N_("To look at")
BY = N_("Limits by: {source}")
ROLES = {MUST: "problem", LOOK: "suggestion", TABOO: "suggestion", NOTE: "small"}
EMPTY = N_("No gifts yet. Add one that is given or one that was received.")
PICK = N_("Pick a gift to see what is to be done.")
KEYS = N_("↑↓ picks, Enter edits, Delete removes, Ctrl+N adds one given, Ctrl+Shift+N one received, Ctrl+Z takes back.")
WIDTH, HEIGHT, PANEL = 1180, 700, 400


def open_dialog(page: Page) -> None:
    """The gifts of the delegation that is shown; what is typed is written at once and can be undone."""
    if page.delegation_id:
        dialogs.run(GiftsDialog(page))


class GiftsDialog(ActingDialog):
    """At the left the register with what is to be done, at the right the gift that is picked."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        bind(self.setWindowTitle, TITLE)
        self.register = self._read()
        self.form = self._make_form()
        self.record = Record(page, self.form, t.Gift, CHANGE, ADD)
        self.record.edited.connect(self._on_edited)
        self._lay_out()
        self.fit(WIDTH, HEIGHT)
        follow(self.refresh)
        self.refresh()
        if self.table.rowCount():
            self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> Register:
        with self.store.read() as connection:
            return stored.read(connection, self.page.delegation_id, date.today())

    def _make_form(self) -> Form:
        store, trip = self.store, self.page.delegation_id
        form = Form()
        way, day = ChoiceField("way", words.GIFT_WAYS), DateField("happened_on", self._near)
        way.share, day.share = 2, 3
        form.add_beside(N_("Given or received"), (N_("Given or received"), way), (N_("Date"), day))
        form.add(
            N_("Organisation"),
            PickerField(
                "organisation_id", lambda x: choices.organisations(store, x), lambda x: choices.organisation(store, x)
            ),
        )
        form.add(
            N_("Person"),
            PickerField("person_id", lambda x: choices.people(store, x), lambda x: choices.person(store, x)),
        )
        form.add(N_("Other side"), LineField("party"))
        form.add(N_("Thing"), PairField("item"))
        worth, quantity = MoneyField(), NumberField("quantity")
        worth.share, quantity.share = 4, 1
        form.add_beside(N_("Worth of one"), (N_("Worth of one"), worth), (N_("Quantity"), quantity))
        form.add(N_("Rate to NT$"), LineField("rate"))
        form.add(N_("Occasion"), PairField("occasion"))
        form.add(
            N_("Itinerary item"),
            PickerField(
                "event_id",
                lambda x: choices.items(store, trip, x),
                lambda x: next(iter(choices.items(store, trip, "", x)), None),
            ),
        )
        self.courtesy = form.add(N_("Official courtesy"), ChoiceField("courtesy", words.YES_NO))
        self.disposition = form.add(N_("What became of it"), ChoiceField("disposition", words.DISPOSITIONS))
        self.reported = form.add(N_("Reported on"), DateField("reported_on", self._near))
        form.add(N_("Internal notes"), TextField("notes", 2))
        return form

    def _near(self) -> date | None:
        with self.store.read() as connection:
            return delegations.first_day(connection, self.page.delegation_id)

    def _lay_out(self) -> None:
        self.listing = Listing("gifts", self.shown, gifts.table)
        heading = Label()
        heading.setProperty("role", "emptyTitle")
        bind(heading.setText, TITLE)
        self.note = Label()
        self.note.setProperty("role", "muted")
        self.all_trips = QCheckBox()
        bind(self.all_trips.setText, N_("All trips"))
        self.all_trips.toggled.connect(lambda _on: self.refresh())
        self.delete_button = plain_button(N_("Delete"), self.delete)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(heading)
        tools.addWidget(self.note)
        tools.addStretch(1)
        for widget in (
            self.all_trips,
            plain_button(N_("＋ Given"), lambda: self.add(GIVEN), "primary"),
            plain_button(N_("＋ Received"), lambda: self.add(RECEIVED), "primary"),
            self.delete_button,
            plain_button(N_("Limits…"), self.ask_limits),
            plain_button(N_("Print…"), self.print_list),
            tablesaving.button(self, N_("Export…"), self.listing),
        ):
            tools.addWidget(widget)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(self._left(), 1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFixedWidth(PANEL)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 10, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        self.area.setWidget(inner)
        both.addWidget(self.area)
        hint = Label()
        hint.setProperty("role", "small")
        bind(hint.setText, KEYS)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(plain_button(N_("Close"), self.accept))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.setSpacing(10)
        whole.addLayout(tools)
        whole.addLayout(both, 1)
        whole.addWidget(self.said)
        whole.addLayout(foot)
        for keys, act in (("Ctrl+N", lambda: self.add(GIVEN)), ("Ctrl+Shift+N", lambda: self.add(RECEIVED))):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        removing = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        removing.setContext(Qt.ShortcutContext.WidgetShortcut)
        removing.activated.connect(self.delete)

    def _left(self) -> QVBoxLayout:
        self.table = QTableWidget(0, len(HEADS))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        for place, width in enumerate(WIDTHS):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(place, mode)
            if width:
                self.table.setColumnWidth(place, width)
        bind(self.table.setAccessibleName, TITLE)
        self.table.itemSelectionChanged.connect(self._on_picked)
        self.table.itemActivated.connect(lambda _item: self.form.fields[0].setFocus(Qt.FocusReason.OtherFocusReason))
        self.empty = Label()
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bind(self.empty.setText, EMPTY)
        self.advice = QWidget()
        self.advice_rows = QVBoxLayout(self.advice)
        self.advice_rows.setContentsMargins(2, 4, 2, 0)
        self.advice_rows.setSpacing(3)
        self.advice.setMinimumHeight(118)  # so that the register does not jump from gift to gift
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.advice)
        return column

    def shown(self) -> Register:
        """What the list shows now."""
        with self.store.read() as connection:
            return stored.read(connection, self.page.delegation_id, date.today(), everything=self.all_trips.isChecked())

    def current(self) -> str:
        """Id of the picked gift; empty while there is none."""
        row = self.table.currentRow()
        lines = self.register.lines
        return lines[row].gift.id if 0 <= row < len(lines) and self.table.selectionModel().hasSelection() else ""

    def refresh(self) -> None:
        """Show what stands in the store; the picked gift stays picked."""
        kept, row = self.current(), self.table.currentRow()
        self.register = self.shown()
        lines = self.register.lines
        with QSignalBlocker(self.table):
            self.table.setHorizontalHeaderLabels([_(head) for head in HEADS])
            self.table.setRowCount(len(lines))
            for place, line in enumerate(lines):
                self._write(place, line)
            self.table.clearSelection()
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 12)
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        ids = [line.gift.id for line in lines]
        given, received = (len(self.register.of(way)) for way in (GIVEN, RECEIVED))
        late = sum(line.state == LATE for line in lines)
        counted = _(COUNT).format(given=given, received=received)
        self.note.setText(f"{counted}　{_(LATE_COUNT).format(count=late)}" if late else counted)
        if kept in ids:
            self.choose(kept)
        elif ids and row >= 0:
            self.choose(ids[min(row, len(ids) - 1)])
        else:
            self._on_picked()

    def _write(self, place: int, line: Judged) -> None:
        code, gift = i18n.current(), line.gift
        day = dates.short(gift.day, code) if gift.day else ""
        worth = gift.total.show() if gift.each.minor else ""
        texts = (day, _(words.find(words.GIFT_WAYS, gift.way).label), gift.party.get(code), _thing(line, code), worth,
                 state(line, code))  # fmt: skip
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(tip(text))
            if column == 4:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if column == 5 and line.state != DONE:
                item.setForeground(QBrush(theme.color("vermilion" if line.state == LATE else "amber")))
            self.table.setItem(place, column, item)

    def choose(self, row_id: str) -> None:
        """Pick a gift and bring it into view."""
        for place, line in enumerate(self.register.lines):
            if line.gift.id == row_id:
                self.table.selectRow(place)
                self.table.scrollTo(self.table.model().index(place, 0))
        self._on_picked()

    def _on_picked(self) -> None:
        row_id = self.current()
        self.delete_button.setEnabled(bool(row_id))
        self.area.setVisible(bool(row_id))
        if not row_id:
            self.record.leave()
            self.record.row_id = ""
        elif row_id == self.record.row_id:
            self.record.reload()
        else:
            self.record.open(row_id)
        self._show_advice()

    def _show_advice(self) -> None:
        """What is to be done with the picked gift, the weightiest first."""
        while (item := self.advice_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        line = next((one for one in self.register.lines if one.gift.id == self.current()), None)
        code = i18n.current()
        for one in line.advice if line else ():
            self._say_advice(gifts.told(one.sentence, code), ROLES[one.kind])
        sources = dict.fromkeys(one.source for one in line.advice if one.source) if line else {}
        for source in sources:
            self._say_advice(_(BY).format(source=_(source)), "small")
        if line is None and self.register.lines:
            self._say_advice(_(PICK), "muted")
        received = line is not None and line.gift.way == RECEIVED
        for field in (self.courtesy, self.disposition, self.reported):
            self.form.show_field(field, received)
        self.advice_rows.addStretch(1)

    def _say_advice(self, text: str, role: str) -> None:
        made = Label(text)
        made.setWordWrap(True)
        made.setProperty("role", role)
        self.advice_rows.addWidget(made)

    def add(self, way: str) -> None:
        """One more gift, and the cursor in its first field."""
        self.record.leave()
        start, end, today = self.register.start, self.register.end, date.today()
        if self.all_trips.isChecked():
            self.all_trips.setChecked(False)
        day = today if start is None or end is None or start <= today <= end else start
        raw: dict[str, Any] = {"delegation_id": self.page.delegation_id, "way": way, "happened_on": day}
        made = self.act(ADD, records.add, t.Gift, {**raw, "currency": "TWD" if way == GIVEN else "JPY"})
        if made:
            self.choose(str(made))
            self.form.field("organisation_id").setFocus(Qt.FocusReason.OtherFocusReason)

    def delete(self) -> None:
        """Take the picked gift out; undo brings it back."""
        row_id = self.current()
        if row_id:
            self.record.discard()
            self.record.row_id = ""
            self.act(REMOVE, records.remove, t.Gift, row_id)

    def _on_edited(self) -> None:
        self._steps += 1
        self.refresh()

    def ask_limits(self) -> None:
        """The numbers of both countries, as this office takes them."""
        from desktop.ui.giftlimits import LimitsDialog

        if dialogs.run(LimitsDialog(self)):
            self.refresh()

    def print_list(self) -> None:
        """To the list among the papers."""
        self.accept()
        self.page.window_print("gifts", "")

    def done(self, result: int) -> None:
        """What stands unfinished in a field is written first."""
        self.record.leave()
        super().done(result)


def _thing(line: Judged, code: str) -> str:
    gift = line.gift
    name = gift.item.get(code)
    return f"{name} × {gift.quantity}" if gift.quantity != 1 else name


def state(line: Judged, code: str) -> str:
    """The last column: what is to be done, in few words."""
    if line.state:
        return _(STATES[line.state]).format(date=dates.short(line.due, code) if line.due else "")
    kinds = {one.kind for one in line.advice}
    return _(HINTS) if TABOO in kinds else _(LOOKS) if LOOK in kinds else ""
