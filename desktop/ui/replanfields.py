"""The fields of a change of plan: how the chosen items change, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates
from desktop.domain.plan import Item
from desktop.domain.replan import AGENDAS, KINDS, Change, first_day
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.domain.words import EVENT_KINDS, STATUS_REASONS, TRANSPORT_KINDS, VEHICLES, Choice
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.ui.exchangedialogs import words
from desktop.ui.inputs import Combo, Line
from desktop.ui.labels import Label
from desktop.ui.text import bind

STEPS = (-60, -30, 30, 60, 120)
AROUND = 7  # days before and after those of the trip that an item may be moved to


def line(name: str, glyphs: str = "", width: int = 0) -> Line:
    """A line of text with its marked name, marked with the colour of its language."""
    made = Line(glyphs)
    if glyphs:
        made.setProperty("mark", glyphs)
        bind(made.setPlaceholderText, name)
    if width:
        made.setFixedWidth(width)
    bind(made.setAccessibleName, name)
    return made


def row(*widgets: QWidget | None, stretch: bool = True) -> QHBoxLayout:
    """Widgets in a row; None is what stretches."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(6)
    for widget in widgets:
        if widget is None:
            made.addStretch(1)
        else:
            made.addWidget(widget)
    if stretch:
        made.addStretch(1)
    return made


def choices(combo: Combo, of: Sequence[Choice], name: str) -> Combo:
    """Fill a list with the words of a vocabulary."""
    for choice in of:
        combo.addItem(_(choice.label), choice.key)
    bind(combo.setAccessibleName, name)
    return combo


class ChangeFields(QWidget):
    """``change()`` is what the fields say; ``changed`` fires while they are filled in."""

    changed = Signal()

    def __init__(self, chosen: Callable[[], list[Item]], days: Sequence[date]) -> None:
        super().__init__()
        self._chosen, self._days = chosen, days
        self._own: set[QWidget] = set()  # what somebody typed or chose; the rest follows the items that are ticked
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.kinds = QButtonGroup(self)
        heads = QHBoxLayout()
        heads.setSpacing(4)
        for place, choice in enumerate(KINDS):
            button = QPushButton()
            button.setObjectName("choiceButton")
            button.setCheckable(True)
            bind(button.setText, choice.label)
            self.kinds.addButton(button, place)
            heads.addWidget(button, 1)
        self.stack = QStackedWidget()
        for made in (self._shift(), self._to_day(), self._shorten(), self._cancel(), self._replace()):
            self.stack.addWidget(made)
        self.kinds.idToggled.connect(self._on_kind)
        self.kinds.button(0).setChecked(True)
        column.addLayout(heads)
        column.addWidget(self.stack)
        self._why(column)

    # what each kind asks

    def _page(self) -> tuple[QWidget, QVBoxLayout]:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        return made, column

    def _shift(self) -> QWidget:
        made, column = self._page()
        self.minutes = line(N_("Minutes later; below zero earlier"), width=64)
        self.minutes.setText("60")
        self.first = line(N_("The first item begins at"), width=64)
        buttons = []
        for step in STEPS:
            button = QPushButton(f"{step:+d}".replace("-", "−"))
            button.setProperty("role", "link")
            button.clicked.connect(lambda _checked=False, step=step: self._step(step))
            buttons.append(button)
        column.addLayout(row(words(N_("By"), "label"), self.minutes, words(N_("minutes"), "label"), *buttons))
        column.addLayout(row(words(N_("The first item begins at"), "label"), self.first))
        column.addWidget(words(N_("The others keep their distance. What has no clock time stays."), "small"))
        column.addStretch(1)
        self.minutes.textEdited.connect(self._minutes_typed)
        self.first.textEdited.connect(self._first_typed)
        return made

    def _to_day(self) -> QWidget:
        made, column = self._page()
        self.day = Combo()
        bind(self.day.setAccessibleName, N_("To another day"))
        shown = sorted(self._days) or [date.today()]
        first, last = shown[0] - timedelta(days=AROUND), shown[-1] + timedelta(days=AROUND)
        for count in range((last - first).days + 1):
            day = first + timedelta(days=count)
            self.day.addItem(dates.short(day, i18n.current()), day.isoformat())
        self.day.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.day.activated.connect(lambda _place: self._own.add(self.day))
        column.addLayout(row(words(N_("Move to"), "label"), self.day))
        column.addWidget(words(N_("At the same time; items of several days keep their distance."), "small"))
        column.addStretch(1)
        return made

    def _shorten(self) -> QWidget:
        made, column = self._page()
        self.end, self.less = line(N_("New end"), width=64), line(N_("Minutes shorter"), width=64)
        self.less.setText("30")
        self.agenda = choices(Combo(), AGENDAS, N_("Agenda"))
        self.agenda.setMinimumWidth(250)
        column.addLayout(
            row(words(N_("Shorter by"), "label"), self.less, words(N_("minutes, or until"), "label"), self.end)
        )
        column.addLayout(row(words(N_("Agenda"), "label"), self.agenda))
        column.addStretch(1)
        for field in (self.end, self.less):
            field.textEdited.connect(lambda _text: self.changed.emit())
        self.agenda.currentIndexChanged.connect(lambda _place: self.changed.emit())
        return made

    def _cancel(self) -> QWidget:
        made, column = self._page()
        said = N_("The items stay in the itinerary as called off; papers print the old plan and the reason.")
        column.addWidget(words(said))
        column.addStretch(1)
        return made

    def _replace(self) -> QWidget:
        made, column = self._page()
        self.new_kind = choices(Combo(), EVENT_KINDS, N_("Kind"))
        self.new_zh, self.new_ja = line(N_("Title in Chinese"), "zh_TW"), line(N_("Title in Japanese"), "ja")
        self.place_zh, self.place_ja = line(N_("Place in Chinese"), "zh_TW"), line(N_("Place in Japanese"), "ja")
        self.new_start, self.new_end = line(N_("Start time"), width=60), line(N_("End time"), width=60)
        self.same_people = QCheckBox()
        self.same_people.setChecked(True)
        bind(self.same_people.setText, N_("Same hosts and same people"))
        column.addLayout(row(self.new_kind, self.new_start, Label("–"), self.new_end))
        column.addLayout(row(self.new_zh, self.new_ja, stretch=False))
        self.places, self.ways = QWidget(), QWidget()
        self.places.setLayout(row(self.place_zh, self.place_ja, stretch=False))
        self.vehicle = choices(Combo(), VEHICLES, N_("Means of transport"))
        self.carrier = line(N_("Number on the ticket, or who drives"))
        bind(self.carrier.setPlaceholderText, N_("Number on the ticket, or who drives"))
        self.ways.setLayout(row(self.vehicle, self.carrier, stretch=False))
        self.ways.hide()
        column.addWidget(self.places)
        column.addWidget(self.ways)
        column.addWidget(self.same_people)
        texts = (self.new_zh, self.new_ja, self.place_zh, self.place_ja, self.new_start, self.new_end, self.carrier)
        for field in texts:
            field.textEdited.connect(lambda _text: self.changed.emit())
        for field in (self.new_start, self.new_end):
            field.textEdited.connect(lambda _text, field=field: self._own.add(field))
        self.new_kind.activated.connect(lambda _place: self._own.add(self.new_kind))
        self.vehicle.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.new_kind.currentIndexChanged.connect(lambda _place: self._on_new_kind())
        return made

    def _why(self, column: QVBoxLayout) -> None:
        self.reason = choices(Combo(), STATUS_REASONS, N_("Reason"))
        self.why_zh = line(N_("Reason in Chinese, such as 颱風"), "zh_TW")
        self.why_ja = line(N_("Reason in Japanese, such as 台風15号"), "ja")
        self.proof = line(N_("Proof: announcement, certificate"))
        bind(self.proof.setPlaceholderText, N_("Proof: announcement, certificate"))
        column.addWidget(words(N_("Reason"), "label"))
        column.addLayout(row(self.reason, self.proof, stretch=False))
        column.addLayout(row(self.why_zh, self.why_ja, stretch=False))
        self.reason.currentIndexChanged.connect(lambda _place: self.changed.emit())
        for field in (self.why_zh, self.why_ja):
            field.textEdited.connect(lambda _text: self.changed.emit())

    # how they answer each other

    @property
    def kind(self) -> str:
        return KINDS[max(self.kinds.checkedId(), 0)].key

    def choose(self, kind: str) -> None:
        """Show the fields of one kind of change."""
        self.kinds.button([choice.key for choice in KINDS].index(kind)).click()

    def _on_kind(self, place: int, checked: bool) -> None:
        if checked:
            self.stack.setCurrentIndex(place)
            self.changed.emit()

    def _step(self, step: int) -> None:
        self.minutes.setText(str(_number(self.minutes.text()) + step))
        self.show_first()
        self.changed.emit()

    def _minutes_typed(self) -> None:
        self.show_first()
        self.changed.emit()

    def _start(self) -> datetime | None:
        whens = [i.when for i in self._chosen() if i.when and i.when.start_time]
        starts = [datetime.combine(w.start_date, w.start_time) for w in whens if w.start_time]
        return min(starts, default=None)

    def show_first(self) -> None:
        """When the first of the chosen items would begin."""
        start = self._start()
        text = ""
        if start is not None and abs(_number(self.minutes.text())) < 60 * 24 * 366:
            text = dates.clock((start + timedelta(minutes=_number(self.minutes.text()))).time())
        self.first.setText(text)

    def _first_typed(self) -> None:
        start, wanted = self._start(), dates.parse_clock(self.first.text())
        if start is not None and wanted is not None:
            by = (wanted.hour - start.hour) * 60 + wanted.minute - start.minute
            self.minutes.setText(str(by))
            self.changed.emit()

    def _on_new_kind(self) -> None:
        """A journey has a number and keeps its ends, anything else a place."""
        travels = self.new_kind.currentData() in TRANSPORT_KINDS
        self.ways.setVisible(travels)
        self.places.setVisible(not travels)
        self.changed.emit()

    def follow(self) -> None:
        """Propose what suits the items that are ticked: the next day, the kind and times of what is replaced."""
        self.show_first()
        timed = [item for item in self._chosen() if item.when is not None]
        if not timed or timed[0].when is None:
            return
        first, when = timed[0], timed[0].when
        if self.day not in self._own:
            tomorrow = (first_day(timed) or when.start_date) + timedelta(days=1)
            with QSignalBlocker(self.day):
                self.day.setCurrentIndex(max(self.day.findData(tomorrow.isoformat()), 0))
        if self.new_kind not in self._own:
            self.new_kind.setCurrentIndex(max(self.new_kind.findData(first.kind), 0))
        for field, value in ((self.new_start, when.start_time), (self.new_end, when.end_time)):
            if field not in self._own:
                field.setText(dates.clock(value) if value else "")

    # what they say

    def change(self) -> Change:
        """UserError where something that is needed is not there."""
        kind = self.kind
        change = Change(
            kind, str(self.reason.currentData()), Pair(self.why_zh.text().strip(), self.why_ja.text().strip())
        )
        if kind == "shift":
            return replace(change, minutes=_whole(self.minutes.text()))
        if kind == "to_day":
            return replace(change, day=date.fromisoformat(str(self.day.currentData())))
        if kind == "shorten":
            end = _clock_or_none(self.end.text())
            minutes = _whole(self.less.text()) if end is None else 0
            return replace(change, end=end, minutes=minutes, agenda=str(self.agenda.currentData()))
        if kind == "replace":
            return replace(change, new=self._new_item())
        return change

    def _new_item(self) -> Item:
        chosen = self._chosen()
        day = first_day(chosen)
        title = Pair(self.new_zh.text().strip(), self.new_ja.text().strip())
        old = next((i for i in chosen if i.when and i.when.start_date == day), None)
        if old is None or old.when is None:
            raise UserError(N_("Say what takes its place."))
        start, end = _clock_or_none(self.new_start.text()), _clock_or_none(self.new_end.text())
        part = old.when.part if start is None else None
        zones = (old.when.start_zone, old.when.end_zone if old.is_travel else old.when.start_zone)
        when = When(old.when.start_date, start, zones[0], None, end if start else None, zones[1], part)
        kept, kind = self.same_people.isChecked(), str(self.new_kind.currentData())
        new = Item("", kind, "planned", when, title, team_id=old.team_id)
        if kept:
            new = replace(
                new,
                organisation_id=old.organisation_id,
                organisation=old.organisation,
                hosts=old.hosts,
                people=old.people,
            )
        if kind in TRANSPORT_KINDS:
            vehicle, carrier = str(self.vehicle.currentData()), self.carrier.text().strip()
            new = replace(new, origin=old.origin, target=old.target, vehicle=vehicle, carrier=carrier)
        else:
            place = Pair(self.place_zh.text().strip(), self.place_ja.text().strip())
            new = replace(new, place=place)
        if not new.name:
            raise UserError(N_("Say what takes its place."))
        return new


def _number(text: str) -> int:
    try:
        return int(text.strip().replace("−", "-").replace("＋", "+"))
    except ValueError:
        return 0


def _whole(text: str) -> int:
    try:
        return int(text.strip().replace("−", "-").replace("＋", "+"))
    except ValueError:
        raise UserError(N_("Write the minutes as a whole number.")) from None


def _clock_or_none(text: str) -> time | None:
    if not text.strip():
        return None
    found = dates.parse_clock(text)
    if found is None:
        raise UserError(N_("Not a time. Write it like 13:30."))
    return found
