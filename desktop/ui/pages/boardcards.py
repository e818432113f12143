"""What a card of the itinerary says, in which fonts, and how high that is. No widget: two thousand of these are cheap.

Texts are made when a card is first seen in a language, heights when it is first seen at a width.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from desktop import i18n
from desktop.domain import board as rules
from desktop.domain import dates
from desktop.domain.board import Span
from desktop.domain.eventrow import EventRow
from desktop.domain.plan import Team
from desktop.domain.schedule import When
from desktop.domain.words import EVENT_KINDS, EVENT_STATUSES, STATUS_REASONS, TRANSPORT_KINDS, find
from desktop.i18n import _
from desktop.ui import theme

PADDING = 8
BAR = 4
NARROW = 110  # pixels below which a card keeps its time and its title only
TEAM_MARKS = {"indigo": "mark_zh", "moss": "mark_moss", "ochre": "mark_ja"}
TEAM_MARKS |= {"plum": "mark_plum", "teal": "mark_teal", "brick": "mark_vermilion"}


class Line(NamedTuple):
    """A line of a card: what it says, in the glyph forms of which language, bold or not."""

    text: str
    code: str
    bold: bool


class Box(NamedTuple):
    """A line at its place in a card of some width, and the flags it is drawn with."""

    line: Line
    rect: QRect
    flags: int


@cache
def font(code: str, size: float, bold: bool = False, struck: bool = False) -> QFont:
    """The fonts of cards, made once."""
    made = theme.font_for(code, size, bold)
    made.setStrikeOut(struck)
    return made


def line_font(line: Line, small: bool = False) -> QFont:
    """The font in which a line stands."""
    return font(line.code, theme.BODY - (0.75 if line.bold else 1.5) - (0.75 if small else 0), line.bold)


@cache
def metrics(code: str, size: float, bold: bool = False) -> QFontMetrics:
    """Their metrics."""
    return QFontMetrics(font(code, size, bold))


def _line_metrics(line: Line, small: bool) -> QFontMetrics:
    return metrics(line.code, theme.BODY - (0.75 if line.bold else 1.5) - (0.75 if small else 0), line.bold)


def times_of(row: EventRow, when: When | None, code: str) -> str:
    """「13:30–16:30」, of a journey 「13:50 → 17:50」; empty where only the day is known."""
    if when is None or when.start_time is None:
        return ""
    said = dates.times(when, code)
    if row.kind in TRANSPORT_KINDS and when.end_time is not None:
        said = said.replace("–", " → ").replace("～", " → ")
    return said


def time_line(row: EventRow) -> str:
    """「13:30–16:30」, 「已取消・颱風」, 「上午」: the small line at the top of a card."""
    code = i18n.current()
    times = times_of(row, row.when(), code)
    if row.status in ("cancelled", "changed", "pending"):
        said = _(find(EVENT_STATUSES, row.status).label)
        why = row.reason_ja if code == "ja" else row.reason_zh
        why = why or (_(find(STATUS_REASONS, row.reason).label) if row.reason else "")
        return "・".join(part for part in (times, said, why) if part)
    return times


def card_lines(row: EventRow, team: Team | None = None) -> list[Line]:
    """The texts of a card, top to bottom, its sub-group first; empty ones are left out."""
    code = i18n.current()
    other = i18n.other(code)
    title, route = row.title(), row.route()
    route_there = route if row.title_zh or row.title_ja else type(route)()
    place = row.place_ja if code == "ja" else row.place_zh
    room = row.room_ja if code == "ja" else row.room_zh
    named = " ".join(t for t in (title.get(code), route_there.get(code)) if t)
    lines = [
        Line("・".join(t for t in (team.name.get(code) if team else "", time_line(row)) if t), code, False),
        Line(named or _(find(EVENT_KINDS, row.kind).label), code, True),
        Line(" ".join(t for t in (title.exactly(other), route_there.exactly(other)) if t), other, False),
        Line(row.carrier, code, False),
        Line(" ".join(part for part in (place, room) if part), code, False),
    ]
    if row.theirs:
        lines.append(Line(_("{count} from the Japanese side").format(count=row.theirs), code, False))
    return [line for line in lines if line.text]


def spoken(row: EventRow, team: Team | None = None) -> str:
    """What a screen reader says of a card."""
    code = i18n.current()
    when = row.when()
    day = dates.short(when.start_date, code) if when else ""
    kind = _(find(EVENT_KINDS, row.kind).label)
    return " ".join(t for t in (day, *(line.text for line in card_lines(row, team)), kind) if t)


def wrapping(text: str, room: int, of: QFontMetrics) -> int:
    """Break between words, and inside one only where it alone is wider than the card."""
    flags = Qt.TextFlag.TextWordWrap
    if any(word.isascii() and of.horizontalAdvance(word) > room for word in text.split()):
        flags |= Qt.TextFlag.TextWrapAnywhere
    return int(flags)


class Card:
    """One item as the board holds it. ``team`` colours it, ``rank`` is the place of its team's lane (0 for all)."""

    __slots__ = ("_boxes", "_code", "_lines", "_spans", "is_hotel", "rank", "row", "team", "when")

    def __init__(self, row: EventRow, team: Team | None = None, rank: int = 0) -> None:
        self.row, self.team, self.rank = row, team, rank
        self.when = row.when()
        self.is_hotel = row.kind == "hotel"
        self._spans: dict[date, Span | None] = {}
        self._code = ""
        self._lines: list[Line] = []
        self._boxes: dict[int, tuple[int, list[Box]]] = {}

    @property
    def id(self) -> str:
        return self.row.id

    @property
    def lines(self) -> list[Line]:
        """What it says, in the language of the screen."""
        if self._code != i18n.current():
            self._code = i18n.current()
            self._lines = card_lines(self.row, self.team)
            self._boxes.clear()
        return self._lines

    def forget(self) -> None:
        """The catalogue or the fonts changed."""
        self._code = ""

    def span(self, day: date) -> Span | None:
        """Where it lies on the axis of a day."""
        if day not in self._spans:
            self._spans[day] = rules.span_on(self.when, day) if self.when else None
        return self._spans[day]

    def busy(self, day: date) -> Span | None:
        """What it takes of a day."""
        return self.span(day) or (rules.busy(self.when, day) if self.when else None)

    @property
    def mark(self) -> str:
        """Colour of the bar at its left, by its name in the palette."""
        if self.row.status == "cancelled":
            return "mark_vermilion"
        if self.team is not None:
            return TEAM_MARKS.get(self.team.colour, "mark_zh")
        if self.row.kind in TRANSPORT_KINDS:
            return "mark_grey"
        return "mark_moss" if self.row.kind in ("visit", "tour") else "mark_zh"

    def boxes(self, width: int) -> tuple[int, list[Box]]:
        """(height, lines at their places) of the card at this width; a narrow one keeps time and title."""
        lines = self.lines
        if width not in self._boxes:
            if len(self._boxes) > 3:
                self._boxes.clear()
            self._boxes[width] = self._measured(lines, width)
        return self._boxes[width]

    def _measured(self, lines: list[Line], width: int) -> tuple[int, list[Box]]:
        narrow = width < NARROW
        pad = 5 if narrow else PADDING
        room = max(width - BAR - 2 * pad, 24)
        made, top = [], pad - 1
        for line in self.short_lines() if narrow else lines:
            of = _line_metrics(line, narrow)
            flags = wrapping(line.text, room, of) | int(Qt.TextFlag.TextWrapAnywhere if narrow else 0)
            height = of.lineSpacing()
            if of.horizontalAdvance(line.text) > room:
                height = of.boundingRect(QRect(0, 0, room, 10_000), flags, line.text).height()
            made.append(Box(line, QRect(BAR + pad, top, room, height), flags))
            top += height
        return top + pad - 1, made

    def short_lines(self) -> list[Line]:
        """What a narrow card says: sub-group and start, then the title."""
        code = i18n.current()
        begins = dates.clock(self.when.start_time) if self.when and self.when.start_time else ""
        first = " ".join(text for text in (self.team.name.get(code) if self.team else "", begins) if text)
        named = [line for line in self.lines if line.bold]
        return [*([Line(first, code, False)] if first else []), *named]

    def guess(self, width: int) -> int:
        """A height without measuring, for cards that are out of sight."""
        return 70 if width < NARROW else 96
