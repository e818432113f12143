"""Paints the board: only what lies in sight, in the colours of the scheme and the glyph forms of each language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop import i18n
from desktop.domain import board as rules
from desktop.domain import dates
from desktop.domain.words import EVENT_KINDS, find
from desktop.i18n import N_, _
from desktop.ui import icons, theme
from desktop.ui.pages.boardcards import BAR, NARROW, Box, Card, Line, font, line_font, metrics, times_of, wrapping
from desktop.ui.pages.boardlayout import HALF, TIME, Layout, Note, Spot

if TYPE_CHECKING:
    from desktop.ui.pages.boardview import BoardView as Board

NOTHING_YET = N_("Nothing in this itinerary yet. Add the first item.")
NOTHING_THAT_DAY = N_("Nothing is planned on this day yet.")
NOTHING_LEFT = N_("Nothing on this day matches the filter.")
NO_HOTEL = N_("No hotel for this night")
CENTRE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
SMALL = theme.BODY - 1.75
SLIM = 54  # pixels; in less a card has its title only
LEGIBLE = 30  # pixels; in less a card is only its colour


def ground() -> QColor:
    """Of a day's column: between the paper and a card."""
    one, two = theme.color("card"), theme.color("paper")
    return QColor((one.red() + two.red()) // 2, (one.green() + two.green()) // 2, (one.blue() + two.blue()) // 2)


def soft(name: str, alpha: int = 28) -> QColor:
    """A mark's colour as a ground."""
    made = theme.color(name)
    made.setAlpha(alpha)
    return made


def gap_words(span: rules.Span) -> str:
    """「空檔 11:30–13:00」."""
    dash = "～" if i18n.current() == "ja" else "–"
    times = f"{dates.clock(rules.clock(span.start))}{dash}{dates.clock(rules.clock(span.end))}"
    return _("Free {times}").format(times=times)


def paint(board: Board, painter: QPainter, clip: QRect) -> None:
    """Everything that lies in ``clip`` (pixels of the view)."""
    layout = board.layout_
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(clip, theme.color("paper"))
    if not board.days:
        _sentence(painter, board.viewport().rect(), _(NOTHING_YET))
        return
    left, top = board.left, board.top
    numbers = [
        n for n in layout.in_sight(left) if layout.x(n) - left <= clip.right() and layout.x(n + 1) - left >= clip.left()
    ]
    for number in numbers:
        _column(board, painter, number, layout.x(number) - left)
    band = board.band()
    painter.save()
    painter.setClipRect(band.intersected(clip))
    if layout.mode == TIME:
        _hours(board, painter, band)
    for number in numbers:
        painter.save()
        painter.translate(layout.x(number) - left, layout.head - top)
        spots, notes = layout.column(number).seen(
            max(top, top + clip.top() - layout.head), min(top + layout.view, top + clip.bottom() - layout.head)
        )
        for note in notes:
            _note(board, painter, note)
        for spot in spots:
            _card(board, painter, spot)
        painter.restore()
    if board.drag is not None and not board.drag.follows:
        board.drag.paint(painter)
    painter.restore()
    strip = layout.axis.strip if layout.axis is not None else 0
    for number in numbers:
        box = QRect(layout.x(number) - left, 0, layout.width, layout.head - strip)
        _heading(board, painter, layout.days[number], box)
        if strip:
            painter.save()
            painter.translate(layout.x(number) - left, layout.head)
            for spot in layout.column(number).placed:
                if spot.rect.top() < 0:
                    _card(board, painter, spot)
            painter.restore()
    if layout.mode == TIME:
        _gutter(board, painter)
    _nights(board, painter, clip)
    if board.drag is not None:
        if board.drag.follows:
            board.drag.paint(painter)
        board.drag.paint_said(painter)


def _sentence(painter: QPainter, box: QRect, text: str) -> None:
    painter.setPen(theme.color("muted"))
    painter.setFont(font(i18n.current(), theme.BODY))
    painter.drawText(box.adjusted(24, 24, -24, -24), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)


def _column(board: Board, painter: QPainter, number: int, x: int) -> None:
    layout = board.layout_
    day = layout.days[number]
    box = QRect(x, 4, layout.width, layout.size.height() - 12)
    target = board.drag is not None and board.drag.over == number
    painter.setPen(QPen(theme.color("sel_line" if target else "line"), 1))
    painter.setBrush(theme.color("side") if board.is_outside(day) else ground())
    painter.drawRoundedRect(box, 8, 8)
    later = number and (day - layout.days[number - 1]).days > 1
    if later and layout.gap > 6:  # days in between are left out
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("shadow"))
        for n in range(3):
            painter.drawEllipse(QPoint(x - layout.gap // 2, layout.head // 2 - 6 + 6 * n), 1, 1)


def _heading(board: Board, painter: QPainter, day: date, box: QRect) -> None:
    code = i18n.current()
    inner = box.adjusted(9, 7, -8, -2)
    text = dates.short(day, code)
    painter.setFont(font(code, theme.BODY, True))
    today = day == date.today()
    painter.setPen(theme.color("indigo" if today else "muted" if board.is_outside(day) else "ink"))
    if today:
        painter.fillRect(QRect(inner.left(), box.bottom() - 2, min(28, inner.width()), 2), theme.color("indigo"))
    said = painter.fontMetrics()
    if said.horizontalAdvance(text) > inner.width():
        inner = box.adjusted(4, 7, -2, -2)
        painter.setFont(font(code, SMALL, True))
        said = painter.fontMetrics()
    painter.drawText(inner, CENTRE, text)
    if board.is_outside(day):
        rest = inner.adjusted(said.horizontalAdvance(text) + 6, 0, 0, 0)
        painter.setFont(font(code, SMALL))
        painter.setPen(theme.color("amber"))
        words = _("outside the trip")
        if painter.fontMetrics().horizontalAdvance(words) <= rest.width():
            painter.drawText(rest, CENTRE, words)


def _note(board: Board, painter: QPainter, note: Note) -> None:
    code = i18n.current()
    painter.setFont(font(code, SMALL))
    painter.setPen(theme.color("muted"))
    rect = note.rect
    if note.kind == "half" and note.part is not None:
        painter.drawText(rect, CENTRE, dates.part(note.part, code))
        painter.setPen(QPen(theme.color("line"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(rect.left(), rect.bottom() + 1, rect.right(), rect.bottom() + 1)
    elif note.kind == "gap" and note.span is not None:
        _gap(board, painter, note.span, rect)
    elif note.kind == "empty":
        words = _(NOTHING_LEFT if board.is_filtered else NOTHING_THAT_DAY)
        flags = wrapping(words, rect.width(), painter.fontMetrics())
        painter.drawText(rect.adjusted(0, 0, 0, 4 * rect.height()), flags, words)


def _gap(board: Board, painter: QPainter, span: rules.Span, rect: QRect) -> None:
    words = gap_words(span)
    if painter.fontMetrics().horizontalAdvance(words) > rect.width() - 8:
        words = gap_words(span).split(" ")[-1]
    painter.setPen(QPen(theme.color("line"), 1, Qt.PenStyle.DotLine))
    if board.layout_.mode == TIME:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 2, -2, -3), 6, 6)
        painter.setPen(theme.color("muted"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)
        return
    painter.setPen(theme.color("muted"))
    painter.drawText(rect.adjusted(BAR + 8, 0, 0, 0), CENTRE, words)
    painter.setPen(QPen(theme.color("shadow"), 2, Qt.PenStyle.DotLine))
    painter.drawLine(rect.left() + 2, rect.top() + 2, rect.left() + 2, rect.bottom() - 1)


def _hours(board: Board, painter: QPainter, band: QRect) -> None:
    axis = board.layout_.axis
    assert axis is not None
    first, last = board.layout_.gutter, board.layout_.x(len(board.days)) - board.layout_.gap - board.left
    for hour in range(axis.first, axis.last + 1):
        y = board.layout_.head - board.top + axis.y(hour * 60)
        if band.top() <= y <= band.bottom():
            strong = hour in (12, 18)
            pen = Qt.PenStyle.SolidLine if strong else Qt.PenStyle.DotLine
            painter.setPen(QPen(theme.color("shadow" if strong else "line"), 1, pen))
            painter.drawLine(max(first - board.left, first - 6), y, min(last, band.right()), y)


def _gutter(board: Board, painter: QPainter) -> None:
    axis, layout = board.layout_.axis, board.layout_
    assert axis is not None
    painter.fillRect(QRect(0, 0, layout.gutter - 4, layout.size.height()), theme.color("paper"))
    painter.save()
    painter.setClipRect(QRect(0, layout.head, layout.gutter, layout.view))
    painter.setPen(theme.color("muted"))
    painter.setFont(font(i18n.current(), SMALL))
    for hour in range(axis.first, axis.last + 1):
        y = layout.head - board.top + axis.y(hour * 60)
        box = QRect(4, y - layout.line // 2, layout.gutter - 12, layout.line)
        if box.top() >= layout.head:
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), f"{hour:02}:00")
    painter.restore()


def _card(board: Board, painter: QPainter, spot: Spot, *, ghost: bool = False) -> None:
    card, box = spot.card, spot.rect.adjusted(1, 1, -1, -1)
    called_off, selected = card.row.status == "cancelled", card.id in board.selected
    current = selected and card.id == board.current and board.has_keyboard
    moving = board.drag is not None and card.id in board.drag.moved and not board.drag.copying and not ghost
    if moving:
        painter.setOpacity(0.35)
    edge = "indigo" if current else "sel_line" if selected else "line"
    pen = QPen(theme.color(edge), 2 if current else 1)
    if card.row.status == "pending" and not selected:
        pen = QPen(theme.color("amber"), 1, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(theme.color("sel" if selected else "card"))
    painter.drawRoundedRect(box, 6, 6)
    if card.team is not None and not called_off and not selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft(card.mark, 20))
        painter.drawRoundedRect(box, 6, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(card.mark))
    painter.save()
    painter.setClipRect(QRect(box.left(), box.top(), BAR, box.height()), Qt.ClipOperation.IntersectClip)
    painter.drawRoundedRect(box, 6, 6)
    painter.restore()
    layout, wide, high = board.layout_, spot.rect.width(), spot.rect.height()
    if wide >= LEGIBLE and (layout.mode == HALF or high >= 3 * layout.line):
        height, boxes = card.boxes(wide)
        if high >= height - 4:
            _lines(painter, boxes, spot.rect, called_off)
        else:
            _short(painter, card, spot.rect, [box.line for box in boxes], called_off)
    elif wide >= LEGIBLE:
        lines = card.lines if wide >= NARROW else card.short_lines()
        _short(painter, card, spot.rect, lines if wide >= SLIM else lines[-1:], called_off)
    _marks(board, painter, card, spot.rect)
    if moving:
        painter.setOpacity(1.0)


card_at = _card


def _lines(painter: QPainter, boxes: list[Box], rect: QRect, called_off: bool) -> None:
    small = rect.width() < NARROW
    for line, place, flags in boxes:
        shown = line_font(line, small)
        if called_off and line.bold:
            shown = font(line.code, shown.pointSizeF(), True, True)
        painter.setFont(shown)
        painter.setPen(theme.color("muted" if called_off or not line.bold else "ink"))
        painter.drawText(place.translated(rect.topLeft()), flags, line.text)


def _short(painter: QPainter, card: Card, rect: QRect, lines: list[Line], called_off: bool) -> None:
    """A card that is lower than its texts: as many whole lines as fit, the title first where only one does."""
    code = i18n.current()
    inner = QRect(rect.left() + BAR + 5, rect.top() + 1, rect.width() - BAR - 9, rect.height() - 2)
    title = next((line for line in lines if line.bold), None)
    if title is None:
        return
    line = metrics(code, theme.BODY - 1.5).lineSpacing()
    bold = font(code, theme.BODY - 1.5, True, called_off)
    ink = theme.color("muted" if called_off else "ink")
    if inner.height() < 2 * line:
        times = times_of(card.row, card.when, code)[:5]
        if times and inner.width() > 90:
            painter.setFont(font(code, theme.BODY - 1.75))
            painter.setPen(theme.color("muted"))
            painter.drawText(inner, CENTRE, times)
            inner = inner.adjusted(metrics(code, theme.BODY - 1.75).horizontalAdvance(times) + 5, 0, 0, 0)
        painter.setFont(bold)
        painter.setPen(ink)
        painter.drawText(inner, CENTRE, elided(painter, title.text, inner.width()))
        return
    y = inner.top() + 1
    for said in lines:
        high = inner.bottom() + 1 - y
        if high < line:
            break
        painter.setFont(bold if said.bold else font(said.code, theme.BODY - 1.75))
        painter.setPen(ink if said.bold else theme.color("muted"))
        wide = painter.fontMetrics().horizontalAdvance(said.text)
        rows = 1 if high < 2 * line or wide <= inner.width() else min(high // line, -(-wide // inner.width()))
        place = QRect(inner.left(), y, inner.width(), rows * line)
        if rows == 1:
            painter.drawText(place, CENTRE, elided(painter, said.text, inner.width()))
        else:
            flags = int(Qt.TextFlag.TextWrapAnywhere | Qt.TextFlag.TextWordWrap)
            painter.drawText(place, flags, said.text)
        y += rows * line


def elided(painter: QPainter, text: str, width: int) -> str:
    """Shortened with an ellipsis; the whole text is in the tool tip and in the panel."""
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


def _marks(board: Board, painter: QPainter, card: Card, rect: QRect) -> None:
    """At the upper right: how many warnings there are."""
    warned = len(board.warned.get(card.id, ()))
    if not warned or rect.width() <= 40:
        return
    painter.setFont(font(i18n.current(), SMALL, True))
    words = f"▲{warned}"
    wide = painter.fontMetrics().horizontalAdvance(words) + 6
    high = min(board.layout_.line, rect.height() - 4)
    box = QRect(rect.right() - 5 - wide, rect.top() + 3, wide, high)
    painter.fillRect(box, theme.color("sel" if card.id in board.selected else "card"))
    painter.setPen(theme.color("amber"))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)


def _nights(board: Board, painter: QPainter, clip: QRect) -> None:
    layout: Layout = board.layout_
    if not layout.foot:
        return
    code = i18n.current()
    line = layout.size.height() - 8 - layout.foot
    if clip.bottom() < line:
        return
    painter.setPen(QPen(theme.color("line"), 1))
    for number in layout.in_sight(board.left):
        x = layout.x(number) - board.left
        painter.drawLine(x + 1, line, x + layout.width - 1, line)
    for night in layout.nights:
        rect = layout.night_rect(night).translated(-board.left, 0)
        if not rect.intersects(clip):
            continue
        card = night.card
        selected = card is not None and card.id in board.selected
        called_off = card is not None and card.row.status == "cancelled"
        if card is None:
            painter.setPen(QPen(theme.color("amber"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            current = selected and card.id == board.current and board.has_keyboard
            painter.setPen(QPen(theme.color("indigo" if current else "sel_line" if selected else "line"), 1 + current))
            painter.setBrush(theme.color("sel" if selected else "card"))
        painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), 5, 5)
        tint = "amber" if card is None else "muted"
        inner = rect.adjusted(6, 0, -6, 0)
        if rect.width() > NARROW:
            painter.drawPixmap(inner.left(), rect.center().y() - 7, icons.pixmap("hotel", tint, 15))
            inner = inner.adjusted(21, 0, 0, 0)
        words = _(NO_HOTEL) if card is None else hotel_words(card)
        painter.setFont(font(code, theme.BODY - 1.5, False, called_off))
        painter.setPen(theme.color("amber" if card is None else "muted" if called_off else "ink"))
        painter.drawText(inner, CENTRE, elided(painter, words, inner.width()))
        if card is not None:
            warned = len(board.warned.get(card.id, ()))
            if warned:
                painter.setPen(theme.color("amber"))
                painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), f"▲{warned}")
    if layout.mode == TIME:
        painter.fillRect(QRect(0, line, layout.gutter - 4, layout.foot), theme.color("paper"))
        painter.setPen(theme.color("muted"))
        painter.setFont(font(code, SMALL))
        box = QRect(4, line + 5, layout.gutter - 12, layout.night_row)
        words = _(find(EVENT_KINDS, "hotel").label)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), words)


def hotel_words(card: Card) -> str:
    """The hotel's name without 「住宿」 in front: the row says that."""
    code = i18n.current()
    row = card.row
    place = row.place_ja if code == "ja" else row.place_zh
    said = row.title().get(code) or place
    hotel = find(EVENT_KINDS, "hotel").pair()
    said = said.removeprefix(hotel.zh).removeprefix(hotel.ja)
    said = said.lstrip(" 　：:") or place or row.title().get(code)
    times = times_of(row, card.when, code)[:5]
    return f"{times} {said}" if times else said
