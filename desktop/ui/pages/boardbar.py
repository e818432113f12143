"""The two rows above the board: what can be done, and what is shown of the trip and how."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop import i18n
from desktop.domain.eventrow import EventRow
from desktop.domain.plan import Team, Traveller
from desktop.domain.words import EVENT_KINDS, EVENT_STATUSES, find
from desktop.i18n import N_, _
from desktop.ui import icons, theme
from desktop.ui.labels import Label
from desktop.ui.pages.boardcards import TEAM_MARKS
from desktop.ui.pages.boardlayout import HALF, TIME
from desktop.ui.pages.boardview import ZOOMS
from desktop.ui.segment import segment
from desktop.ui.soon import soon
from desktop.ui.text import bind, follow

LIST = "list"
MODES = ((HALF, N_("Half-days")), (TIME, N_("Time scale")), (LIST, N_("List")))
EVERYBODY = ""


class ToolRow(QWidget):
    """Buttons in a row; those for which the window is too narrow go into the menu behind ⋯, the least wanted first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep: dict[QPushButton, int] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.more = icons.button(self, "more", N_("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.more.setMenu(self._menu)
        self.more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        follow(self._fit_soon)

    def put(self, text: str, act: Callable[[], object] | None, keep: int) -> QPushButton:
        """One more button; a higher ``keep`` stays longer."""
        button = QPushButton(self)
        bind(button.setText, text)
        if act is not None:
            button.clicked.connect(lambda: act())
        self._keep[button] = keep
        self._row.addWidget(button)
        return button

    def stretch(self) -> None:
        """The rest stands at the right, the menu with what has no room in between."""
        self._row.addWidget(self.more)
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return done

    def _fit_soon(self) -> None:
        soon(self, self.fit, 80)  # hidden buttons take their new words a little later

    def fit(self) -> None:
        """Hide what has no room."""
        room = self.width() - self.more.sizeHint().width() - 8
        wide = {button: button.sizeHint().width() + 8 for button in self._keep}
        kept = sorted(self._keep, key=lambda button: -self._keep[button])
        if sum(wide.values()) - 8 > self.width():
            while len(kept) > 1 and sum(wide[button] for button in kept) > room:
                kept.pop()
        for button in self._keep:
            if button.isHidden() == (button in kept):
                button.setVisible(button in kept)
        if self.more.isHidden() == (len(kept) < len(self._keep)):
            self.more.setVisible(len(kept) < len(self._keep))

    def _fill(self) -> None:
        self._menu.clear()
        for button in self._keep:
            if not button.isHidden():
                continue
            if button.menu() is not None:
                action = self._menu.addMenu(button.menu())
                action.setText(button.text())
            else:
                self._menu.addAction(button.text(), button.click)


class Ticks(QMenu):
    """A menu that stays open while entries are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._tick():
            super().keyPressEvent(event)

    def _tick(self) -> bool:
        action: QAction | None = self.activeAction()
        if action is None or not action.isCheckable():
            return False
        action.trigger()
        return True


class ViewRow(QWidget):
    """Half-days, time scale or list; how many days; whose day; which kinds and statuses."""

    mode_chosen = Signal(str)
    zoom_chosen = Signal(int)
    changed = Signal()  # whose day, or the filter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who = EVERYBODY
        self.hidden_kinds: set[str] = set()
        self.hidden_statuses: set[str] = set()
        self._rows: list[EventRow] = []
        self._people: tuple[Traveller, ...] = ()
        self._teams: tuple[Team, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(8)
        frame, self.modes = segment(
            self, [text for _mode, text in MODES], lambda number: self.mode_chosen.emit(MODES[number][0])
        )
        row.addWidget(frame)
        self.zoom_box = QComboBox()
        bind(self.zoom_box.setAccessibleName, N_("Days in sight"))
        bind(self.zoom_box.setToolTip, N_("Days in sight"))
        for zoom in ZOOMS:
            self.zoom_box.addItem("", zoom)
        self.zoom_box.activated.connect(lambda place: self.zoom_chosen.emit(self.zoom_box.itemData(place)))
        self.who_box = QComboBox()
        bind(self.who_box.setAccessibleName, N_("Whose itinerary"))
        bind(self.who_box.setToolTip, N_("Whose itinerary"))
        self.who_box.activated.connect(self._on_who)
        self.filter_button = QPushButton()
        self.filter_menu = Ticks(self.filter_button)
        self.filter_menu.aboutToShow.connect(self._fill)
        self.filter_button.setMenu(self.filter_menu)
        self.clear_button = QPushButton()
        self.clear_button.setProperty("role", "link")
        bind(self.clear_button.setText, N_("Show everything"))
        self.clear_button.clicked.connect(self.clear)
        self.count = Label()
        self.count.setProperty("role", "small")
        for widget in (self.zoom_box, self.who_box, self.filter_button, self.clear_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.count)
        self.who_box.setMaximumWidth(190)
        for box in (self.who_box, self.zoom_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.clear_button.hide()
        follow(self.retranslate)
        self.retranslate()

    def show_mode(self, mode: str) -> None:
        """Mark this one as chosen."""
        self.modes.button([key for key, _text in MODES].index(mode)).setChecked(True)
        self.zoom_box.setEnabled(mode != LIST)

    def show_zoom(self, zoom: int) -> None:
        """Mark this many days as chosen."""
        self.zoom_box.setCurrentIndex(ZOOMS.index(zoom))

    def retranslate(self) -> None:
        """Entries of the boxes in the language of the screen."""
        for place, zoom in enumerate(ZOOMS):
            said = _("Whole trip") if not zoom else _("1 day") if zoom == 1 else _("{count} days").format(count=zoom)
            self.zoom_box.setItemText(place, said)
        self._fill_who()
        self._show_filter()

    # Whose day

    def show_people(self, people: Iterable[Traveller], teams: Iterable[Team]) -> None:
        """Offer these members and sub-groups; who is chosen stays while he is among them."""
        found = tuple(p for p in people if p.travels), tuple(teams)
        if found != (self._people, self._teams):
            self._people, self._teams = found
            self._fill_who()

    def _fill_who(self) -> None:
        code, box = i18n.current(), self.who_box
        box.blockSignals(True)
        box.clear()
        box.addItem(_("Everybody"), EVERYBODY)
        for team in self._teams:
            dot = QPixmap(10, 10)
            dot.fill(theme.color(TEAM_MARKS.get(team.colour, "mark_zh")))
            box.addItem(dot, team.name.get(code), f"team:{team.id}")
        for person in self._people:
            box.addItem(person.name.get(code), f"member:{person.member_id}")
        place = box.findData(self.who)
        if place < 0:
            self.who, place = EVERYBODY, 0
        box.setCurrentIndex(place)
        box.setEnabled(box.count() > 1)
        box.blockSignals(False)

    def _on_who(self, place: int) -> None:
        self.who = self.who_box.itemData(place)
        self._show_filter()
        self.changed.emit()

    # Kinds and statuses

    @property
    def is_filtering(self) -> bool:
        """Whether anything may be left out."""
        return bool(self.who or self.hidden_kinds or self.hidden_statuses)

    def passes(self, row: EventRow) -> bool:
        """Whether kind and status of an item are wanted."""
        return row.kind not in self.hidden_kinds and row.status not in self.hidden_statuses

    def show_rows(self, rows: list[EventRow], shown: int) -> None:
        """These are all items; so many of them are shown."""
        self._rows = rows
        bind(self.count.setText, lambda: self._counted(shown))

    def _counted(self, shown: int) -> str:
        if shown == len(self._rows):
            return _("{count} items").format(count=shown)
        return _("{count} of {all} items").format(count=shown, all=len(self._rows))

    def clear(self) -> None:
        """Everybody, all kinds, all statuses."""
        if not self.is_filtering:
            return
        self.who = EVERYBODY
        self.hidden_kinds.clear()
        self.hidden_statuses.clear()
        self._fill_who()
        self._show_filter()
        self.changed.emit()

    def _fill(self) -> None:
        menu = self.filter_menu
        menu.clear()
        for title, choices, hidden, column in (
            (N_("Kind"), EVENT_KINDS, self.hidden_kinds, "kind"),
            (N_("Status"), EVENT_STATUSES, self.hidden_statuses, "status"),
        ):
            menu.addSeparator()
            menu.addAction(_(title)).setEnabled(False)
            counts = Counter(getattr(row, column) for row in self._rows)
            known = {choice.key for choice in choices}
            for key in [*(c.key for c in choices), *sorted(counts.keys() - known)]:
                if not counts[key] and key not in hidden:
                    continue
                said = _("{name} ({count})").format(name=_(find(choices, key).label), count=counts[key])
                action = QAction(said, menu, checkable=True, checked=key not in hidden)
                action.toggled.connect(lambda on, key=key, hidden=hidden: self._tick(hidden, key, on))
                menu.addAction(action)
        menu.addSeparator()
        menu.addAction(_("Show everything"), self.clear)

    def _tick(self, hidden: set[str], key: str, on: bool) -> None:
        hidden.discard(key) if on else hidden.add(key)
        self._show_filter()
        self.changed.emit()

    def _show_filter(self) -> None:
        count = len(self.hidden_kinds) + len(self.hidden_statuses)
        said = _("Filter ({count})").format(count=count) if count else _("Filter")
        self.filter_button.setText(said)
        self.clear_button.setVisible(self.is_filtering)
