"""What the itinerary's board shows and where: rows, layout, scrolling, painting. What a person does is ``board``.

One painted surface, not a widget for each card: what is out of sight costs nothing, however long the itinerary is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.domain import board as rules
from desktop.domain.eventrow import EventRow
from desktop.domain.plan import Team
from desktop.i18n import _
from desktop.ui import theme
from desktop.ui.pages import boardpaint
from desktop.ui.pages.boardcards import Card, metrics, spoken
from desktop.ui.pages.boardlayout import HALF, Layout

if TYPE_CHECKING:
    from desktop.ui.pages.boarddrag import Drag

LONGEST = 366  # days a board shows; a longer trip is a wrong year
WEEK = 7  # a longer trip is not shown whole unless somebody asks
ZOOMS = (1, 3, 5, 7, 14, 0)  # days in sight; 0 is the whole trip


class BoardView(QAbstractScrollArea):
    """``cards`` are all items by id, ``shown`` those that pass the filter and have a day."""

    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setCornerWidget(QWidget(self))  # Qt's own is a white square between the scroll bars
        self.cards: dict[str, Card] = {}
        self.shown: list[Card] = []
        self.days: list[date] = []
        self.current = ""
        self.selected: set[str] = set()
        self.warned: Mapping[str, Sequence[Any]] = {}
        self.is_filtered = False
        self.mode, self.zoom = HALF, 0
        self.drag: Drag | None = None
        self._span: tuple[date | None, date | None] = (None, None)
        self._nights: list[date] = []
        self._gaps = True
        self._given: tuple[Any, ...] = (None,)
        self._was_zoomed = False
        self.layout_ = self._made()
        self.horizontalScrollBar().valueChanged.connect(self._fit_height)
        self.verticalScrollBar().setSingleStep(24)
        self.horizontalScrollBar().setSingleStep(40)
        theme.watch.changed.connect(self.viewport().update)
        self.say_current()

    # What is shown

    def show_rows(
        self,
        rows: Iterable[EventRow],
        start: date | None,
        end: date | None,
        *,
        teams: Sequence[Team] = (),
        wanted: set[str] | None = None,
        nights: bool = True,
        gaps: bool = True,
    ) -> None:
        """Show the trip; scroll position, focus and selection stay. ``wanted`` are the ids that pass the filter."""
        given = (rows, start, end, tuple(teams), wanted, nights, gaps)
        if given[0] is self._given[0] and given[1:] == self._given[1:]:
            return  # nothing was written that shows here
        self._given = given
        before = self.cards
        by_id = {team.id: (team, place) for place, team in enumerate(teams, 1)}
        self.cards = {}
        for row in rows:
            team, rank = by_id.get(row.team_id or "", (None, 0))
            card = before.get(row.id)
            same = card is not None and card.row is row and (card.team, card.rank) == (team, rank)
            self.cards[row.id] = card if card is not None and same else Card(row, team, rank)
        self.is_filtered = wanted is not None
        self.shown = [c for c in self.cards.values() if c.when and (wanted is None or c.id in wanted)]
        self._span = (start, end)
        days = {card.when.start_date for card in self.cards.values() if card.when}
        length = min((end - start).days, LONGEST) if start and end else -1
        trip = [start + timedelta(days=n) for n in range(length + 1)] if start else []
        self.days = sorted(days.union(trip))
        self._nights = trip[:-1] if nights else []
        self._gaps = gaps
        if not self._was_zoomed:
            self._take_zoom(WEEK if len(self.days) > WEEK else 0)
        self.selected &= self.cards.keys() if wanted is None else wanted  # what is not seen is not changed either
        if self.current not in self.cards or (wanted is not None and self.current not in wanted):
            self.current = next((c.id for c in self.shown if c.id in self.selected), "")
        self._relay()
        self.say_current()

    def go_to_start(self) -> None:
        """Another trip is shown: from its first day, or today while it lasts."""
        number = self.layout_.column_of.get(date.today(), 0)
        self.horizontalScrollBar().setValue(self.layout_.x(number) - self.layout_.gutter)
        self.verticalScrollBar().setValue(0 if self.layout_.axis is None else self.layout_.axis.y(7 * 60) - 8)

    def _made(self) -> Layout:
        line = metrics("zh_TW", boardpaint.SMALL).lineSpacing() + 1
        size = self.viewport().size()
        return Layout(self.mode, self.days, self.shown, size, self.zoom, line, self._nights, self._gaps)

    def _relay(self) -> None:
        """A new layout that keeps the columns in which nothing changed; only the others are painted."""
        old, new = self.layout_, self._made()
        self.layout_ = new
        same = old.shape == new.shape
        axes = (vars(old.axis) if old.axis else None) == (vars(new.axis) if new.axis else None)
        same = same and axes and old.foot == new.foot
        if same:
            kept = {n: c for n, c in old.made.items() if old.by_day[old.days[n]] == new.by_day[old.days[n]]}
            new.made.update(kept)
        self._fit()
        if not same or self.drag is not None:
            self.viewport().update()
            return
        changed = QRegion()
        for number in new.in_sight(self.left):
            if number not in new.made or number not in old.made:
                changed += QRect(new.x(number) - self.left - 6, 0, new.width + 12, new.size.height())
        if old.nights != new.nights:
            changed += QRect(0, new.size.height() - new.foot - 12, new.size.width(), new.foot + 12)
        self.viewport().update(changed)

    def relay(self) -> None:
        """Lay out anew: mode, zoom, size or language changed. The day at the left edge stays there."""
        old = self.layout_
        number = old.number_at(self.left + old.gutter)
        beyond = (self.left + old.gutter - old.x(number)) / (old.width + old.gap)
        new = self.layout_ = self._made()
        self._fit()
        if self.left and len(old.days) == len(new.days):
            self.horizontalScrollBar().setValue(round(new.x(number) - new.gutter + beyond * (new.width + new.gap)))
        self.viewport().update()

    def _fit(self) -> None:
        bar, layout = self.horizontalScrollBar(), self.layout_
        bar.setPageStep(layout.size.width())
        bar.setRange(0, max(layout.content.width() - layout.size.width(), 0) if self.days else 0)
        self._fit_height()

    def _fit_height(self) -> None:
        layout, bar = self.layout_, self.verticalScrollBar()
        heights = []
        for number in layout.in_sight(self.left):
            column = layout.column(number)
            column.ensure(bar.value() + layout.view)
            heights.append(column.height)
        bar.setPageStep(layout.view)
        bar.setRange(0, max(max(heights, default=0) - layout.view, 0))

    def retranslate(self) -> None:
        """In the language of the screen; what is out of sight follows when it is seen."""
        for card in self.cards.values():
            card.forget()
        self.relay()
        self.say_current()

    def set_mode(self, mode: str) -> None:
        """ "half" for half-days, "time" for the time scale."""
        if mode != self.mode:
            self.mode = mode
            self.relay()
            if self.layout_.axis is not None:  # a night train may begin the axis at midnight; the day begins at seven
                self.verticalScrollBar().setValue(max(self.layout_.axis.y(7 * 60) - 8, 0))
            self.ensure_visible(self.current)

    def set_zoom(self, zoom: int) -> None:
        """So many days in sight; 0 for all."""
        if zoom in ZOOMS:
            self._was_zoomed = True  # from now on as the person wants it, whatever trip is shown
            card = self.cards.get(self.current)
            here = self.layout_.column_of.get(card.when.start_date) if card and card.when else None
            number = here if here is not None else self.layout_.number_at(self.left + self.layout_.gutter)
            self._take_zoom(zoom)
            self.relay()
            self.horizontalScrollBar().setValue(self.layout_.x(number) - self.layout_.gutter)
            self.ensure_visible(self.current)

    def _take_zoom(self, zoom: int) -> None:
        if zoom != self.zoom:
            self.zoom = zoom
            self.zoomed.emit(zoom)

    def step_zoom(self, step: int) -> None:
        """One step nearer (1) or farther (-1)."""
        place = ZOOMS.index(self.zoom) - step
        self.set_zoom(ZOOMS[max(0, min(place, len(ZOOMS) - 1))])

    # Places

    @property
    def left(self) -> int:
        return self.horizontalScrollBar().value()

    @property
    def top(self) -> int:
        return self.verticalScrollBar().value()

    @property
    def has_keyboard(self) -> bool:
        return self.hasFocus()

    def is_outside(self, day: date) -> bool:
        """Whether a day lies outside the trip."""
        start, end = self._span
        return bool(start and end and not start <= day <= end)

    def band(self) -> QRect:
        """The part of the view where cards are, between headings and hotels."""
        return QRect(0, self.layout_.head, self.layout_.size.width(), self.layout_.view)

    def rect_of(self, row_id: str) -> QRect:
        """Where an item lies in the view; empty where it is not shown."""
        card, layout = self.cards.get(row_id), self.layout_
        if card is None or card.when is None:
            return QRect()
        if card.is_hotel:
            found = [night for night in layout.nights if night.card is card]
            return layout.night_rect(found[0]).translated(-self.left, 0) if found else QRect()
        number = layout.column_of.get(card.when.start_date)
        spots = layout.column(number).all() if number is not None else []
        for spot in spots:
            if spot.card is card:
                top = self.top if spot.rect.top() >= 0 else 0  # the strip of the time scale does not scroll
                return spot.rect.translated(layout.x(number or 0) - self.left, layout.head - top)
        return QRect()

    def hit(self, pos: QPoint) -> tuple[Card, QRect] | None:
        """The card at a point of the view."""
        layout = self.layout_
        for night in layout.nights:
            rect = layout.night_rect(night).translated(-self.left, 0)
            if night.card is not None and rect.contains(pos):
                return night.card, rect
        band = self.band()
        if not self.days or not band.left() <= pos.x() <= band.right() or pos.y() > band.bottom():
            return None
        number = layout.number_at(pos.x() + self.left)
        scrolled = self.top if pos.y() >= band.top() else 0
        offset = QPoint(layout.x(number) - self.left, layout.head - scrolled)
        inside = pos - offset
        for spot in layout.column(number).seen(inside.y(), inside.y())[0]:
            if spot.rect.contains(inside) and (spot.rect.top() < 0) == (inside.y() < 0):
                return spot.card, spot.rect.translated(offset)
        return None

    def bare_night(self, pos: QPoint) -> date | None:
        """The night without a hotel whose mark lies at a point of the view."""
        for night in self.layout_.nights:
            if night.card is None and self.layout_.night_rect(night).translated(-self.left, 0).contains(pos):
                return self.days[night.first]
        return None

    def place_at(self, pos: QPoint) -> tuple[date, time | None]:
        """Day and, on the time scale or in free time, the time of an empty place."""
        layout = self.layout_
        number, y = layout.number_at(pos.x() + self.left), pos.y() + self.top - layout.head
        if layout.axis is not None:
            at = layout.axis.first * 60 + layout.axis.minutes(y - layout.axis.y(layout.axis.first * 60))
            return self.days[number], rules.clock(int(at // rules.STEP) * rules.STEP) if at >= 0 else None
        free = [n.span for n in layout.column(number).noted if n.span and n.rect.top() <= y <= n.rect.bottom()]
        return self.days[number], rules.clock(free[0].start) if free else None

    def ensure_visible(self, row_id: str) -> None:
        """Scroll so that an item is seen."""
        rect = self.rect_of(row_id)
        if rect.isEmpty():
            return
        across, layout = self.horizontalScrollBar(), self.layout_
        if rect.left() < layout.gutter or rect.right() > layout.size.width():
            across.setValue(self.left + (rect.left() - layout.gutter - 6 if rect.left() < layout.gutter else
                                         rect.right() - layout.size.width() + 16))  # fmt: skip
        band = self.band()
        self._fit_height()
        card = self.cards[row_id]
        scrolls = layout.axis is None or (card.when is not None and card.when.start_time is not None)
        if scrolls and not card.is_hotel:
            if rect.top() < band.top():
                self.verticalScrollBar().setValue(self.top + rect.top() - band.top() - 8)
            elif rect.bottom() > band.bottom():
                low = min(rect.bottom() - band.bottom() + 8, rect.top() - band.top() - 4)
                self.verticalScrollBar().setValue(self.top + low)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        boardpaint.paint(self, painter, event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relay()

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 160)

    def say_current(self) -> None:
        """Tell screen readers what is selected."""
        card = self.cards.get(self.current)
        board = _("Itinerary board")
        self.setAccessibleName(f"{spoken(card.row, card.team)} {board}" if card else board)
        self.setAccessibleDescription(_("{count} items").format(count=len(self.shown)))
