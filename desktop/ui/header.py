"""The top of the window: which delegation, when, who leads it; the search box and the two languages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop import i18n
from desktop.i18n import N_, _
from desktop.ui import theme
from desktop.ui.labels import Label, tip
from desktop.ui.panel import Chip
from desktop.ui.search import SearchBox
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.domain.deadlines import Deadline
    from desktop.settings import Settings
    from desktop.store import Store

ENDING = N_("{count} agreements expire within half a year")
STATUS_CHIPS = {"preparing": "warn", "travelling": "ok", "finished": "", "cancelled": "no"}


class Trip(NamedTuple):
    """What the header says of a delegation; names and leader as (zh, ja), days None while unknown."""

    name: tuple[str, str]
    start: date | None
    end: date | None
    leader: tuple[str, str]
    members: int
    status: str


def own(pair: tuple[str, str]) -> str:
    """The text in the language of the screen, or the other one where it is missing."""
    zh, ja = pair
    return (ja or zh) if i18n.current() == "ja" else (zh or ja)


def subtitle(trip: Trip) -> str:
    """「民國108年9月17日（二）至9月20日（五）・4 天 3 夜・團長 王大明 科長・全團 4 人」."""
    from desktop.domain import dates

    said = []
    if trip.start and trip.end:
        nights = (trip.end - trip.start).days
        said.append(dates.span(trip.start, trip.end, i18n.current()))
        said.append(_("{days} days {nights} nights").format(days=nights + 1, nights=nights))
    if own(trip.leader):
        said.append(_("Head {name}").format(name=own(trip.leader)))
    if trip.members:
        led = own(trip.leader)
        people = _("{count} people in all") if led else _("{count} people")
        said.append(people.format(count=trip.members))
    return "・".join(said)


class Elided(Label):
    """One line that ends in an ellipsis where the window is too narrow; the tool tip says the whole."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tip(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class Segment(QFrame):
    """中文 / 日本語, each written in its own language."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("segment")
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        group = QButtonGroup(self)
        self.buttons = {}
        for language in i18n.LANGUAGES:
            button = QPushButton(language.own_name, self)
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(language.own_name)
            bind(button.setToolTip, N_("Switch the language (Ctrl+Shift+L)"))
            theme.own_language(button, language.code)
            button.clicked.connect(lambda _on, code=language.code: self.chosen.emit(code))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[language.code] = button
        self.show_current()

    def show_current(self) -> None:
        self.buttons[i18n.current()].setChecked(True)


class Header(QFrame):
    """Shows a ``Trip``; ``search`` and ``segment`` are for the window to connect."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setMinimumHeight(72)
        self.trip: Trip | None = None
        self.title = Elided()
        self.title.setObjectName("headerTitle")
        self.sub = Elided()
        self.sub.setObjectName("headerSub")
        for label in (self.title, self.sub):
            # A long name is cut at the window's edge rather than pushing search and language out of it.
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.chip = Chip()
        self.due_button = QPushButton(self)
        self.due_button.setProperty("role", "badge")
        self.due_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.due_button.clicked.connect(self._open_tasks)
        self.due_button.hide()
        self.claim_button = QPushButton(self)
        self.claim_button.setProperty("role", "badge")
        self.claim_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.claim_button.clicked.connect(self._open_checks)
        self.claim_button.hide()
        self._registers = "followups"  # the window that its badge opens
        self.follow_button = QPushButton(self)
        self.follow_button.setProperty("role", "badge")
        self.follow_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.follow_button.clicked.connect(self._open_follow_ups)
        self.follow_button.hide()
        self.search = SearchBox(self)
        self.segment = Segment(self)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        first = QHBoxLayout()
        first.setSpacing(12)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.title.setMinimumWidth(80)
        first.addWidget(self.title)
        first.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.due_button, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.claim_button, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.follow_button, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        texts.addLayout(first)
        texts.addWidget(self.sub)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(18)
        row.addLayout(texts, 1)
        row.addWidget(self.search)
        row.addWidget(self.segment, 0, Qt.AlignmentFlag.AlignVCenter)
        bind(self.title.setText, self._title)
        bind(self.sub.setText, self._subtitle)
        self.show_trip(None)

    def show_trip(self, trip: Trip | None) -> None:
        """Show a delegation, or the program's own name where there is none."""
        if trip is None or self.trip is None or trip.name != self.trip.name:
            self.due_button.hide()  # counted anew in a moment
            self.claim_button.hide()
        self.trip = trip
        self.title.setText(self._title())
        self.sub.setText(self._subtitle())
        self.chip.setVisible(trip is not None)
        if trip is not None:
            from desktop.domain.words import DELEGATION_STATUSES, find

            bind(self.chip.setText, find(DELEGATION_STATUSES, trip.status).label)
            self.chip.set_kind(STATUS_CHIPS.get(trip.status, ""))

    def count_due(self, store: Store, delegation_id: str, settings: Settings | None = None) -> None:
        """Say how many tasks are due, and until when the claim; nothing where none is. Called when there is time."""
        from desktop.store import tasks

        with store.read() as connection:
            due, late = tasks.due_count(connection, delegation_id, date.today()) if delegation_id else (0, 0)
        self.due_button.setVisible(due > 0)
        bind(self.due_button.setText, lambda: _("{count} due").format(count=due))
        bind(self.due_button.setToolTip, lambda: _("{count} due, {late} of them overdue").format(count=due, late=late))
        self._show_deadlines(store, delegation_id, settings)
        self._show_follow_ups(store)

    def _show_follow_ups(self, store: Store) -> None:
        """Say how many follow-ups of all trips are due, whichever trip is shown."""
        from desktop.store import agreements, followups

        with store.read() as connection:
            due, late = followups.due_count(connection, date.today())
            ending = agreements.due_count(connection, date.today())
        many = N_("{count} follow-ups of all trips are due within two weeks, {late} of them overdue")
        self._registers = "followups" if due else "agreements"
        self.follow_button.setVisible(due + ending > 0)

        def told() -> str:
            said = [_(many).format(count=due, late=late)] if due else []
            return "\n".join(said + ([_(ENDING).format(count=ending)] if ending else []))

        short, count = (N_("{count} follow-ups due"), due) if due else (N_("{count} agreements expire"), ending)
        bind(self.follow_button.setText, lambda: _(short).format(count=count))
        bind(self.follow_button.setToolTip, told)

    def _open_follow_ups(self) -> None:
        from desktop.ui import agreements, followups
        from desktop.ui.window import Window

        window = self.window()
        if isinstance(window, Window) and window.binder is not None:
            (followups if self._registers == "followups" else agreements).show(window.binder)

    def _show_deadlines(self, store: Store, delegation_id: str, settings: Settings | None) -> None:
        """Say until when claim and report are due; nothing before the trip is over, and once all is handed in."""
        from desktop.store import refusals

        found: list[Deadline] = []
        if delegation_id:
            with store.read() as connection:
                found = refusals.pressing(connection, delegation_id, settings)
        self.claim_button.setVisible(bool(found))
        if found:
            from desktop.ui.deadlines import said

            bind(self.claim_button.setText, lambda: said(found[0], date.today()))
            bind(self.claim_button.setToolTip, lambda: "\n".join(said(one, date.today()) for one in found))

    def _open_checks(self) -> None:
        from desktop.ui import refusals
        from desktop.ui.window import Window

        window = self.window()
        if isinstance(window, Window) and window.binder is not None:
            refusals.open_dialog(window.binder.page("budget"))

    def _open_tasks(self) -> None:
        from desktop.ui import tasks
        from desktop.ui.window import Window

        window = self.window()
        if isinstance(window, Window) and window.binder is not None:
            tasks.open_dialog(window.binder.page(window.key))

    def _title(self) -> str:
        return own(self.trip.name) if self.trip else _("Hashidate")

    def _subtitle(self) -> str:
        if self.trip is None:
            return _("Delegations from Taiwan to Japan")
        said = subtitle(self.trip)
        self.sub.setToolTip(tip(said))
        return said
