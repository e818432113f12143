"""The itinerary board: days as columns, half-days inside, one card for each item."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates
from desktop.domain.schedule import Part
from desktop.domain.words import EVENT_STATUSES, STATUS_REASONS, TRANSPORT_KINDS, find
from desktop.i18n import N_, _
from desktop.store.events import EventRow
from desktop.ui import theme
from desktop.ui.labels import Label

PADDING = 8
BAR = 4
LONGEST = 60  # days a board shows; a longer trip is a wrong year


def time_line(row: EventRow) -> str:
    """「13:30–16:30」, 「已取消・颱風」, 「下午」: the small line at the top of a card."""
    code = i18n.current()
    when = row.when()
    times = dates.times(when, code) if when and when.start_time else ""
    if row.status in ("cancelled", "changed", "pending"):
        said = _(find(EVENT_STATUSES, row.status).label)
        why = row.reason_ja if code == "ja" else row.reason_zh
        why = why or (_(find(STATUS_REASONS, row.reason).label) if row.reason else "")
        return "・".join(part for part in (times, said, why) if part)
    return times


def card_lines(row: EventRow) -> list[tuple[str, str, bool]]:
    """The texts of a card as (text, language of its glyphs, bold), top to bottom; empty ones are left out."""
    code = i18n.current()
    other = i18n.other(code)
    title, route = row.title(), row.route()
    route_there = route if row.title_zh or row.title_ja else type(route)()
    place = row.place_ja if code == "ja" else row.place_zh
    room = row.room_ja if code == "ja" else row.room_zh
    lines = [
        (time_line(row), code, False),
        (" ".join(t for t in (title.get(code), route_there.get(code)) if t), code, True),
        (" ".join(t for t in (title.exactly(other), route_there.exactly(other)) if t), other, False),
        (row.carrier, code, False),
        (" ".join(part for part in (place, room) if part), code, False),
    ]
    if row.theirs:
        lines.append((_("{count} from the Japanese side").format(count=row.theirs), code, False))
    return [line for line in lines if line[0]]


def spoken(row: EventRow) -> str:
    """What a screen reader says of a card."""
    when = row.when()
    day = dates.short(when.start_date, i18n.current()) if when else ""
    return " ".join([day, *(text for text, _code, _bold in card_lines(row))]).strip()


def wrapping(text: str, metrics: QFontMetrics, room: int) -> int:
    """Break between words, and inside one only where it alone is wider than the card."""
    flags = Qt.TextFlag.TextWordWrap
    if any(word.isascii() and metrics.horizontalAdvance(word) > room for word in text.split()):
        flags |= Qt.TextFlag.TextWrapAnywhere
    return int(flags)


class Card(QWidget):
    """One item. Painted, not built of labels: seventy cards must switch their language within a frame or two."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, row: EventRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self.selected = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_row(row)

    def show_row(self, row: EventRow) -> None:
        """Take the newest values; also called when the language changed."""
        self.row = row
        self.lines = card_lines(row)
        self._known: dict[int, list[QRect]] = {}  # by width: a layout asks for the height a dozen times
        self.setAccessibleName(spoken(row))
        self.updateGeometry()
        self.update()

    def set_selected(self, selected: bool) -> None:
        if selected != self.selected:
            self.selected = selected
            self.update()

    def _fonts(self) -> list[QFont]:
        return [
            theme.font_for(code, theme.BODY - 0.75 if bold else theme.BODY - 1.5, bold)
            for _text, code, bold in self.lines
        ]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 2 * PADDING - 2 + sum(rect.height() for rect in self._rects(width))

    def sizeHint(self) -> QSize:
        return QSize(150, self.heightForWidth(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def _rects(self, width: int) -> list[QRect]:
        if width not in self._known:
            self._known[width] = self._measured(width)
        return self._known[width]

    def _measured(self, width: int) -> list[QRect]:
        rects, top = [], PADDING - 1
        room = max(width - BAR - 2 * PADDING, 40)
        for (text, _code, _bold), font in zip(self.lines, self._fonts(), strict=True):
            metrics = QFontMetrics(font)
            needed = metrics.boundingRect(QRect(0, 0, room, 10_000), wrapping(text, metrics, room), text)
            rects.append(QRect(BAR + PADDING, top, room, needed.height()))
            top += needed.height()
        return rects

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, 1, -1, -1)
        called_off = self.row.status == "cancelled"
        bar = theme.color("mark_vermilion" if called_off else self._bar())
        edge = "indigo" if self.hasFocus() else "sel_line" if self.selected else "line"
        painter.setPen(QPen(theme.color(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(theme.color("sel" if self.selected else "card"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(bar)
        painter.setClipRect(QRect(box.left(), box.top(), BAR, box.height()))
        painter.drawRoundedRect(box, 6, 6)
        painter.setClipping(False)
        for (text, _code, bold), font, rect in zip(self.lines, self._fonts(), self._rects(self.width()), strict=True):
            shown = QFont(font)
            shown.setStrikeOut(called_off and bold)
            painter.setFont(shown)
            painter.setPen(theme.color("muted" if called_off or not bold else "ink"))
            painter.drawText(rect, wrapping(text, painter.fontMetrics(), rect.width()), text)

    def _bar(self) -> str:
        if self.row.kind in TRANSPORT_KINDS:
            return "mark_grey"
        return "mark_moss" if self.row.kind in ("visit", "tour") else "mark_zh"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit(self.row.id)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.chosen.emit(self.row.id)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(self.row.id)
        else:
            super().keyPressEvent(event)


class Day(QFrame):
    """One column: its date, then 上午, 下午 and, where something falls into it, 晚上."""

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = day
        self.setObjectName("day")
        self.setMinimumWidth(172)
        self.setMaximumWidth(320)
        self.heading = Label(parent=self)
        self.heading.setObjectName("dayHeading")
        self.halves: dict[Part, QLabel] = {}
        self.boxes: dict[Part, QVBoxLayout] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(7)
        layout.addWidget(self.heading)
        for part in (Part.DAY, Part.AM, Part.PM, Part.EVENING):
            label = Label(parent=self)
            label.setObjectName("half")
            box = QVBoxLayout()
            box.setSpacing(7)
            layout.addWidget(label)
            layout.addLayout(box)
            self.halves[part], self.boxes[part] = label, box
        layout.addStretch(1)

    def retranslate(self, *, outside: bool) -> None:
        """Date and half-days in the language of the screen; empty whole days and evenings hide."""
        code = i18n.current()
        text = dates.short(self.day, code)
        self.heading.setText(f"{text}　{_('outside the trip')}" if outside else text)
        for part, label in self.halves.items():
            label.setText(dates.part(part, code))
            label.setVisible(part in (Part.AM, Part.PM) or self.boxes[part].count() > 0)


class Board(QScrollArea):
    """All days of a trip; arrow keys walk over the cards."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("board")
        self._inner = QWidget(self)
        self._inner.setObjectName("board")
        self._layout = QHBoxLayout(self._inner)
        self._layout.setContentsMargins(16, 4, 12, 12)
        self._layout.setSpacing(10)
        self._layout.addStretch(0)
        self.setWidget(self._inner)
        self.days: dict[date, Day] = {}
        self.cards: dict[str, Card] = {}
        self._span: tuple[date | None, date | None] = (None, None)
        self.current = ""

    def show_rows(self, rows: list[EventRow], start: date | None, end: date | None) -> None:
        """Show the trip; scroll position, focus and selection stay where they were."""
        kept_focus = next((key for key, card in self.cards.items() if card.hasFocus()), "")
        bars = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self._span = (start, end)
        wanted = {row.start_date for row in rows if row.start_date}
        if start and end:
            wanted |= {start + timedelta(days=n) for n in range(min((end - start).days, LONGEST) + 1)}
        for card in self.cards.values():
            card.setParent(None)
            card.deleteLater()
        for column in self.days.values():
            self._layout.removeWidget(column)
            column.setParent(None)
            column.deleteLater()
        self.cards, self.days = {}, {}
        for number, day in enumerate(sorted(wanted)):
            column = Day(day, self._inner)
            self._layout.insertWidget(number, column, 1)
            self.days[day] = column
        for row in rows:
            when = row.when()
            if when is None:
                continue
            column = self.days[when.start_date]
            card = Card(row, column)
            card.chosen.connect(self.choose)
            card.opened.connect(self.opened)
            column.boxes[when.half].addWidget(card)
            self.cards[row.id] = card
        self.retranslate()
        if self.current in self.cards:
            self.cards[self.current].set_selected(True)
        self.horizontalScrollBar().setValue(bars[0])
        self.verticalScrollBar().setValue(bars[1])
        if kept_focus in self.cards:
            self.cards[kept_focus].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Texts of the board in the language of the screen; nothing is built anew."""
        self.setAccessibleName(_("Itinerary board"))
        start, end = self._span
        for day, column in self.days.items():
            column.retranslate(outside=bool(start and end and not start <= day <= end))
        for card in self.cards.values():
            card.show_row(card.row)

    def choose(self, row_id: str) -> None:
        """Select one item and tell it."""
        if self.current in self.cards:
            self.cards[self.current].set_selected(False)
        self.current = row_id
        if row_id in self.cards:
            self.cards[row_id].set_selected(True)
            self.ensureWidgetVisible(self.cards[row_id], 20, 20)
        self.chosen.emit(row_id)

    def focus_current(self) -> None:
        """Give the keyboard to the selected item, or to the first."""
        card = self.cards.get(self.current) or next(iter(self.cards.values()), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Left: (-1, 0)}
        move = step.get(Qt.Key(event.key()))
        if move is None or not self.cards:
            super().keyPressEvent(event)
            return
        target = self._neighbour(*move)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.choose(target.row.id)

    def _neighbour(self, across: int, down: int) -> Card | None:
        """The card one step away: up and down within the day, left and right to the nearest height."""
        columns: list[list[Card]] = []
        for day in sorted(self.days):
            cards = [card for card in self.cards.values() if card.row.start_date == day]
            columns.append(sorted(cards, key=lambda card: card.mapTo(self._inner, QPoint(0, 0)).y()))
        for number, cards in enumerate(columns):
            for place, card in enumerate(cards):
                if card.row.id != self.current:
                    continue
                if down:
                    place = min(max(place + down, 0), len(cards) - 1)
                    return cards[place]
                others = columns[number + across :: across] if number + across >= 0 else []
                for other in others:
                    if other:
                        height = card.mapTo(self._inner, QPoint(0, 0)).y()
                        return min(other, key=lambda c: abs(c.mapTo(self._inner, QPoint(0, 0)).y() - height))
                return card
        return next(iter(self.cards.values()), None)


NOTHING_YET = N_("Nothing in this itinerary yet. Add the first item.")
