"""Where everything on the board lies. Columns are laid out when they come into sight, and only as far down as seen.

Rectangles are in the column's own pixels; ``y`` 0 is just below the headings. No widget and nothing painted here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize

from desktop.domain import board as rules
from desktop.domain.board import Span
from desktop.domain.schedule import TOKYO, Part
from desktop.domain.words import TRANSPORT_KINDS
from desktop.ui.pages.boardcards import NARROW, Card

HALF, TIME = "half", "time"
SPACE = 7  # between cards
LEAST_WIDTH, LEAST_NARROW, MOST_WIDTH = 150, 62, 320
LANE_LEAST = 62  # pixels that a sub-group's lane needs
NIGHT_ROWS, STRIP_ROWS = 3, 4
ORDER = (Part.DAY, Part.AM, Part.PM, Part.EVENING)


class Spot(NamedTuple):
    """A card at its place."""

    card: Card
    rect: QRect


class Note(NamedTuple):
    """Something quiet between the cards: ``kind`` is "half" (its name), "gap" (free time) or "empty" (the sentence)."""

    kind: str
    rect: QRect
    part: Part | None = None
    span: Span | None = None


class Night(NamedTuple):
    """A hotel in the row below, over columns ``first`` to ``last``; without a card a night that has none."""

    card: Card | None
    first: int
    last: int
    row: int


class Column:
    """A day as half-days. ``ensure(y)`` lays out down to there; below, heights are guessed."""

    def __init__(self, cards: list[Card], day: date, width: int, line: int, free: list[Span]) -> None:
        self._free = free
        self.width, self._line = width, line
        self.pad = 4 if width < NARROW else 8
        self.placed: list[Spot] = []
        self.noted: list[Note] = []
        self._units = list(self._sequence(cards, day))
        self._next, self._bottom = 0, 0
        self._guess = sum(self._guessed(unit) for unit in self._units)

    @property
    def height(self) -> int:
        """Whole height, as far as is known."""
        return self._bottom + self._guess + 8

    def _sequence(self, cards: list[Card], day: date) -> Iterator[Part | Span | list[list[Card]] | None]:
        halves: dict[Part, list[Card | Span]] = {part: [] for part in ORDER}
        for card in cards:
            if card.when is not None:
                halves[card.when.half].append(card)
        for gap in self._free:
            part = Part.AM if gap.start < 12 * 60 else Part.PM if gap.start < 17 * 60 + 30 else Part.EVENING
            after = [n for n, c in enumerate(halves[part]) if isinstance(c, Card) and _begins(c, day) >= gap.end]
            halves[part].insert(after[0] if after else len(halves[part]), gap)
        for part in ORDER:
            if part in (Part.AM, Part.PM) or halves[part]:
                yield part
            if part is Part.AM and not cards:
                yield None
            yield from self._rows(halves[part])

    def _rows(self, entries: list[Card | Span]) -> Iterator[Span | list[list[Card]]]:
        """Cards one below the other; a run of several sub-groups side by side."""
        run: list[Card] = []
        for entry in [*entries, None]:
            if isinstance(entry, Card) and entry.team is not None:
                run.append(entry)
                continue
            yield from self._lanes(run)
            run = []
            if entry is not None:
                yield entry if isinstance(entry, Span) else [[entry]]

    def _lanes(self, run: list[Card]) -> Iterator[list[list[Card]]]:
        teams: dict[str, list[Card]] = {}
        for card in sorted(run, key=lambda card: card.rank):
            teams.setdefault(card.row.team_id or "", []).append(card)
        if len(teams) > 1 and (self.width - 2 * self.pad - 4 * (len(teams) - 1)) // len(teams) >= LANE_LEAST:
            yield list(teams.values())
        else:
            yield from ([[card]] for card in run)

    def _guessed(self, unit: Part | Span | list[list[Card]] | None) -> int:
        if isinstance(unit, list):
            width = (self.width - 2 * self.pad) // len(unit)
            return max(sum(card.guess(width) + SPACE for card in lane) for lane in unit)
        return self._line + SPACE + (4 if isinstance(unit, Part) else 0)

    def ensure(self, bottom: int) -> None:
        """Lay out everything that begins above ``bottom``."""
        left, inner = self.pad, self.width - 2 * self.pad
        while self._next < len(self._units) and self._bottom < bottom:
            unit = self._units[self._next]
            self._next += 1
            self._guess -= self._guessed(unit)
            if isinstance(unit, list):
                self._place(unit, left, inner)
                continue
            extra = 4 if isinstance(unit, Part) else 0
            kind = "half" if isinstance(unit, Part) else "gap" if isinstance(unit, Span) else "empty"
            rect = QRect(left, self._bottom + extra, inner, self._line * (2 if kind == "empty" else 1))
            part, span = unit if isinstance(unit, Part) else None, unit if isinstance(unit, Span) else None
            self.noted.append(Note(kind, rect, part, span))
            self._bottom = rect.bottom() + 1 + SPACE

    def _place(self, lanes: list[list[Card]], left: int, inner: int) -> None:
        width = (inner - 4 * (len(lanes) - 1)) // len(lanes)
        deepest = self._bottom
        for number, lane in enumerate(lanes):
            top = self._bottom
            for card in lane:
                height = card.boxes(width)[0]
                self.placed.append(Spot(card, QRect(left + number * (width + 4), top, width, height)))
                top += height + SPACE
            deepest = max(deepest, top)
        self._bottom = deepest

    def all(self) -> list[Spot]:
        """Every card of the day, measured."""
        self.ensure(1 << 30)
        return self.placed

    def seen(self, top: int, bottom: int) -> tuple[list[Spot], list[Note]]:
        """What lies between these heights."""
        self.ensure(bottom)
        return _between(self.placed, top, bottom), [n for n in self.noted if n.rect.bottom() >= top]


class TimeColumn(Column):
    """A day with its cards at their true times; those without one stand in a strip above, which does not scroll.

    In the strip ``y`` is negative.
    """

    def __init__(self, cards: list[Card], day: date, width: int, line: int, free: list[Span], axis: Axis) -> None:
        self.width, self._line, self.axis = width, line, axis
        self.pad = 3
        self.placed, self.noted = [], []
        self._next, self._units, self._guess = 0, [], 0
        self._bottom = axis.bottom
        timed: list[tuple[Card, Span]] = []
        untimed: list[Card] = []
        for card in cards:
            span = card.span(day)
            if span is None:
                untimed.append(card)
            else:
                timed.append((card, span))
        beside = -(-len(untimed) // STRIP_ROWS)  # more of them than rows: side by side
        for number, card in enumerate(untimed):
            share = (width - 6 - 2 * (beside - 1)) // beside
            left, top = 3 + number // STRIP_ROWS * (share + 2), number % STRIP_ROWS * axis.row - axis.strip
            self.placed.append(Spot(card, QRect(left, top, share, axis.row - 3)))
        for (card, span), (lane, count) in zip(
            timed, rules.lanes([(span, card.rank) for card, span in timed], axis.least), strict=True
        ):
            share = (width - 6 - 2 * (count - 1)) // count
            y = axis.y(span.start)
            rect = QRect(3 + lane * (share + 2), y, share, max(axis.y(span.end) - y - 1, axis.row - 4))
            self.placed.append(Spot(card, rect))
        for gap in free:
            rect = QRect(3, axis.y(gap.start), width - 6, axis.y(gap.end) - axis.y(gap.start))
            self.noted.append(Note("gap", rect, None, gap))
        if not cards:
            self.noted.append(Note("empty", QRect(8, axis.y(9 * 60), width - 16, 3 * line)))


class Axis:
    """Minutes and pixels of the time scale. ``strip`` is the height of what has no clock time."""

    def __init__(self, cards: Iterable[Card], untimed: int, row: int, hour: int) -> None:
        first, last = 8, 20
        for card in cards:
            when = card.when
            if when is None or when.start_time is None:
                continue
            if when.start_zone == TOKYO == when.end_zone and when.last_date == when.start_date:
                first = min(first, when.start_time.hour)
                last = max(last, (when.end_time or when.start_time).hour + 1)
                continue
            for day in (when.start_date, when.last_date):
                span = card.span(day)
                if span is not None:
                    first, last = min(first, span.start // 60), max(last, -(-span.end // 60))
        self.first, self.last, self.hour, self.row = max(first - 1, 0), min(last + 1, 24), hour, row
        self.strip = untimed * row + (6 if untimed else 0)
        self.least = max(20, (row - 4) * 60 // hour)

    def y(self, minutes: float) -> int:
        return round(8 + (minutes - self.first * 60) * self.hour / 60)

    @property
    def bottom(self) -> int:
        return self.y(self.last * 60)

    def minutes(self, pixels: float) -> float:
        """How many minutes a way of so many pixels is."""
        return pixels * 60 / self.hour


def _between(spots: list[Spot], top: int, bottom: int) -> list[Spot]:
    return [spot for spot in spots if spot.rect.top() <= bottom and spot.rect.bottom() >= top]


def _begins(card: Card, day: date) -> int:
    span = card.span(day)
    return span.start if span else -1


def free_time(cards: Iterable[Card], day: date) -> list[Span]:
    """The gaps of a day; what is called off takes no time."""
    taken = [busy for card in cards if card.row.status != "cancelled" and (busy := card.busy(day)) is not None]
    return rules.gaps(taken)


class Layout:
    """The whole board at one size. ``days`` in order, ``hotels`` stand in the row at the bottom."""

    def __init__(
        self,
        mode: str,
        days: list[date],
        cards: Iterable[Card],
        size: QSize,
        zoom: int,
        line: int,
        nights: Iterable[date] = (),
        gaps: bool = True,
    ) -> None:
        self.mode, self.days, self.size, self.line, self.gaps = mode, days, size, line, gaps
        self.by_day: dict[date, list[Card]] = {day: [] for day in days}
        self.hotels: list[Card] = []
        self.column_of = {day: number for number, day in enumerate(days)}
        listed = [card for card in cards if card.when is not None]
        for card in listed:
            assert card.when is not None
            if card.is_hotel:
                self.hotels.append(card)
                continue
            self.by_day[card.when.start_date].append(card)
            if mode == TIME and card.when.start_time is not None and card.when.last_date != card.when.start_date:
                for later in range(min((card.when.last_date - card.when.start_date).days, 7)):
                    day = card.when.start_date + timedelta(days=later + 1)
                    if day in self.by_day and card.span(day) is not None:
                        self.by_day[day].append(card)
        self.head = line + 18
        self.nights = self._nights(set(nights), (c for c in listed if c.row.kind in TRANSPORT_KINDS))
        rows = max((night.row for night in self.nights), default=-1) + 1
        self.night_row = line + 8
        self.foot = rows * (self.night_row + 3) + 9 if rows else 0
        self.gutter = 52 if mode == TIME else 16
        self._width(zoom)
        self.axis: Axis | None = None
        strip = 0
        if mode == TIME:
            strips = (sum(c.when is not None and c.when.start_time is None for c in d) for d in self.by_day.values())
            untimed = max(strips, default=0)
            hour = max(44, (size.height() - self.head - self.foot) // 15)
            timed = (card for card in listed if not card.is_hotel)
            self.axis = Axis(timed, min(untimed, STRIP_ROWS), line + 8, hour)
            strip = self.axis.strip
        self.head += strip
        self.view = max(size.height() - self.head - self.foot - 12, 40)
        self.made: dict[int, Column] = {}

    def _width(self, zoom: int) -> None:
        shown = min(zoom, len(self.days)) if zoom else len(self.days)
        shown = max(shown, 1)
        self.gap = 10 if shown <= 7 else 4
        room = self.size.width() - self.gutter - 12 - self.gap * (shown - 1)
        least = LEAST_WIDTH if shown <= 5 else LEAST_NARROW
        whole = shown == len(self.days)  # fewer than there are fill the view
        self.width = max(least, min(MOST_WIDTH, room // shown) if whole and shown > 1 else room // shown)

    def _nights(self, wanted: set[date], travelling: Iterable[Card]) -> list[Night]:
        found: list[Night] = []
        taken: dict[int, set[int]] = {}
        for card in self.hotels:
            assert card.when is not None
            places = [self.column_of[day] for day in rules.nights_of(card.when) if day in self.column_of]
            if card.row.status != "cancelled":
                wanted -= set(rules.nights_of(card.when))
            if not places:
                continue
            run = range(min(places), max(places) + 1)
            row = next(n for n in range(len(self.hotels) + 1) if all(n not in taken.get(c, ()) for c in run))
            for column in run:
                taken.setdefault(column, set()).add(row)
            if row < NIGHT_ROWS:
                found.append(Night(card, min(places), max(places), row))
        for card in travelling:  # who is on the way all night needs no bed
            if card.when is not None and card.when.last_date > card.when.start_date and card.row.status != "cancelled":
                wanted -= set(rules.nights_of(card.when))
        for day in sorted(wanted):
            number = self.column_of.get(day)
            if number is not None:
                row = next(n for n in range(NIGHT_ROWS + 1) if n not in taken.get(number, ()))
                found.append(Night(None, number, number, min(row, NIGHT_ROWS - 1)))
        return found

    @property
    def shape(self) -> tuple[object, ...]:
        """What all columns have in common: with the same one a column can be kept."""
        return self.mode, self.width, self.size, self.days, self.gaps

    @property
    def content(self) -> QSize:
        """How wide everything is, and how high what is in sight needs to be."""
        count = len(self.days)
        return QSize(self.gutter + count * (self.width + self.gap) - self.gap + 12, 0)

    def x(self, number: int) -> int:
        """Left edge of a column before scrolling."""
        return self.gutter + number * (self.width + self.gap)

    def number_at(self, x: int) -> int:
        """The column at ``x`` before scrolling, or the nearest one."""
        return max(0, min((x - self.gutter + self.gap // 2) // (self.width + self.gap), len(self.days) - 1))

    def column(self, number: int) -> Column:
        if number not in self.made:
            day = self.days[number]
            cards = self.by_day[day]
            free = free_time(cards, day) if self.gaps else []
            self.made[number] = (
                TimeColumn(cards, day, self.width, self.line, free, self.axis)
                if self.axis is not None
                else Column(cards, day, self.width, self.line, free)
            )
        return self.made[number]

    def in_sight(self, left: int) -> range:
        """Columns that lie in the view scrolled by ``left``."""
        if not self.days:
            return range(0)
        first = max(0, (left - self.gutter) // (self.width + self.gap))
        last = (left + self.size.width() - self.gutter) // (self.width + self.gap)
        return range(first, min(last, len(self.days) - 1) + 1)

    def night_rect(self, night: Night) -> QRect:
        """Of a hotel, in pixels of the view before scrolling sideways."""
        top = self.size.height() - 8 - self.foot + 5 + night.row * (self.night_row + 3)
        left, right = self.x(night.first) + 6, self.x(night.last) + self.width - 6
        return QRect(left, top, right - left, self.night_row)
