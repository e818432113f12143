"""The agenda of an item: minutes typed into the rows move every time below them at once; the total is said."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import i18n
from desktop.domain import agenda as rules
from desktop.domain import dates, words
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import events, records
from desktop.store import tables as t
from desktop.ui import choices, theme
from desktop.ui.form import ChoiceField, Form, NumberField, PairField, TimeField
from desktop.ui.inputs import Line
from desktop.ui.labels import Label
from desktop.ui.panel import restyle
from desktop.ui.parts import EXTRA, Entry, Parts, Rows, Words
from desktop.ui.picker import PickerField

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

Index = QModelIndex | QPersistentModelIndex
CLOCK, BOX, UNIT = 46, 34, 18  # pixels of a row: time at the left, minutes and their unit at the right
OF_TALKS = ("language", "interpreting", "interpreter_id")


class Row(NamedTuple):
    """What a row of the agenda shows; ``twice`` where interpreting doubles the minutes."""

    clock: str
    title: str
    sub: str
    minutes: int | None
    twice: bool


class Painter(QStyledItemDelegate):
    """Time, title, speaker, and the minutes in a box that looks like the field that it is."""

    def _fonts(self) -> tuple[QFont, QFont]:
        code = i18n.current()
        return theme.font_for(code, theme.BODY - 0.25), theme.font_for(code, theme.BODY - 1.25)

    def _heights(self, row: Row, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(width, 40), 10_000)
        wrap = int(Qt.TextFlag.TextWordWrap)
        return tuple(  # type: ignore[return-value]
            QFontMetrics(font).boundingRect(room, wrap, text).height() if text else 0
            for font, text in zip(self._fonts(), (row.title or " ", row.sub), strict=True)
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListWidget)
        width = view.viewport().width()
        return QSize(width, sum(self._heights(index.data(EXTRA), width - CLOCK - BOX - UNIT - 10)) + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(EXTRA)
        box = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, theme.color("sel" if selected else "card"))
        painter.setPen(theme.color("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        first, second = self._fonts()
        width = box.width() - CLOCK - BOX - UNIT - 10
        high, low = self._heights(row, width)
        top = box.top() + (box.height() - high - low) // 2
        painter.setFont(first)
        painter.setPen(theme.color("ink" if row.clock else "muted"))
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        painter.drawText(QRect(box.left() + 6, top, CLOCK, high), left, row.clock or "–")
        wrap = int(Qt.TextFlag.TextWordWrap)
        painter.setPen(theme.color("ink"))
        painter.drawText(QRect(box.left() + CLOCK, top, width, high), wrap, row.title)
        painter.setFont(second)
        painter.setPen(theme.color("muted"))
        painter.drawText(QRect(box.left() + CLOCK, top + high, width, low), wrap, row.sub)
        self._minutes(painter, box, row, first, second)
        painter.restore()

    def _minutes(self, painter: QPainter, box: QRect, row: Row, first: QFont, second: QFont) -> None:
        place = place_of_minutes(box)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("field"))
        painter.drawRoundedRect(place, 4, 4)
        painter.setFont(first)
        painter.setPen(theme.color("ink"))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place.adjusted(0, 0, -6, 0), right, "" if row.minutes is None else str(row.minutes))
        painter.setFont(second)
        painter.setPen(theme.color("amber" if row.twice else "muted"))
        unit = QRect(place.right() + 3, place.top(), UNIT, place.height())
        painter.drawText(
            unit, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), "×2" if row.twice else _("min")
        )


def place_of_minutes(row: QRect) -> QRect:
    """Where the box for the minutes stands in a row."""
    return QRect(row.right() - BOX - UNIT, row.center().y() - 11, BOX, 23)


class AgendaRows(Rows):
    """Digits typed on a row, or a click on its minutes, edit them; Enter goes on to the next row."""

    minutes_typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("agendaRows")
        self.setItemDelegate(Painter(self))
        self._row_id, self._put, self._entered = "", "", False
        self.editor = Line()
        self.editor.setParent(self.viewport())
        self.editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editor.hide()
        self.editor.editingFinished.connect(self._on_finished)
        self.editor.returnPressed.connect(self._on_enter)

    def _place(self) -> int:
        ids = [self.item(n).data(Qt.ItemDataRole.UserRole) for n in range(self.count())]
        return ids.index(self._row_id) if self._row_id in ids else -1

    def edit_minutes(self, place: int, typed: str = "") -> None:
        """The cursor into the minutes of a row."""
        if not 0 <= place < self.count():
            self.editor.hide()
            return
        item = self.item(place)
        row: Row = item.data(EXTRA)
        self._row_id = str(item.data(Qt.ItemDataRole.UserRole))
        self._put = "" if row.minutes is None else str(row.minutes)
        self.editor.setAccessibleName(_("{field}: minutes").format(field=row.title))
        self.editor.put(self._put)
        self.editor.setGeometry(place_of_minutes(self.visualItemRect(item)))
        self.editor.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.selectAll()
        if typed:
            self.editor.setText(typed)

    def _on_enter(self) -> None:
        """Write, and go on to the next row."""
        self._on_finished()
        self._entered = True  # Qt says "finished" once more after Enter
        self.edit_minutes(self._place() + 1)

    def _on_finished(self) -> None:
        """Written once, by Enter or by leaving."""
        if self._entered or self.editor.isHidden() or not self._row_id:
            self._entered = False
            return
        text = unicodedata.normalize("NFKC", self.editor.text()).strip()
        if text != self._put:
            self._put = text
            self.minutes_typed.emit(self._row_id, text)
        if not self.editor.hasFocus():
            self.editor.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.editor.isVisible() and (place := self._place()) >= 0:
            self.editor.setGeometry(place_of_minutes(self.visualItemRect(self.item(place))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and place_of_minutes(self.visualRect(index)).contains(event.position().toPoint()):
            self.edit_minutes(index.row())
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = unicodedata.normalize("NFKC", event.text())
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if digit.isdecimal() and plain and self.currentRow() >= 0:
            self.edit_minutes(self.currentRow(), digit)
            return
        super().keyPressEvent(event)


def agenda_form(page: Page) -> Form:
    """The fields of one point; a talk has its language and interpreting besides."""
    form, store = Form(), page.store

    def person(name: str) -> PickerField:
        return PickerField(name, lambda x: choices.people(store, x), lambda x: choices.person(store, x))

    form.add(N_("Title"), PairField("title", kind="meeting"))
    form.add(N_("Kind"), ChoiceField("kind", words.AGENDA_KINDS))
    form.add_beside(N_("From, minutes"), (N_("From"), TimeField("start_time")), (N_("Minutes"), NumberField("minutes")))
    form.add(N_("Speaker"), person("speaker_id"))
    form.add(N_("Speaker as written"), PairField("speaker"))
    form.add(N_("Language"), ChoiceField("language", words.SPEECHES))
    form.add(N_("Interpreting"), ChoiceField("interpreting", words.INTERPRETING))
    form.add(N_("Interpreter"), person("interpreter_id"))
    form.add(N_("Remark"), PairField("note"))
    return form


class AgendaParts(Parts):
    """The points in order, their total against the length of the event, and the form of the picked one."""

    def __init__(self, page: Page) -> None:
        rows, total = AgendaRows(), Label()
        super().__init__(
            page,
            Words(N_("Agenda"), N_("Add agenda item"), N_("Change agenda item"), N_("Remove agenda item")),
            t.AgendaItem,
            lambda: self._make(page),
            lambda owner: self._entries(owner),
            owner_column="event_id",
            defaults=lambda: {"kind": "item", "language": "", "interpreting": ""},
            headed=False,
            quick=total,
            rows=rows,
        )
        self.rows, self.total = rows, total
        total.setWordWrap(True)
        rows.minutes_typed.connect(self.set_minutes)

    def _make(self, page: Page) -> Form:
        form = agenda_form(page)
        form.changed.connect(lambda name: self._adapt() if name == "kind" else None)
        return form

    def _adapt(self) -> None:
        values = self.form.values()
        for name in OF_TALKS:
            self.form.show_field(self.form.field(name), values["kind"] == "talk" or bool(values[name]))

    def _open_form(self) -> None:
        super()._open_form()
        self._adapt()

    def set_minutes(self, row_id: str, text: str) -> None:
        """Minutes typed into a row; what is no number is said at the total, and the row keeps what it had."""
        try:
            self.page.act(self.words.edit, records.edit, self.table, row_id, {"minutes": text or None})
        except UserError as error:
            self._say_total(error.sentence, True)
            return
        self.refresh()
        self.changed.emit()

    def _entries(self, owner: str) -> list[Entry]:
        page, code = self.page, i18n.current()
        with page.store.read() as connection:
            rows = events.agenda(connection, owner)
            item = events.data(connection, owner)
        points = rules.timed(item.start_time, [row.slot() for row in rows], item.interpreting)
        entries = []
        for row, point in zip(rows, points, strict=True):
            clock = dates.clock(point.start) if point.start else ""
            by = _("interpreter {name}").format(name=row.interpreter.get(code)) if row.interpreter else ""
            sub = " ・ ".join(part for part in (row.speaker.get(code), self._spoken(row), by) if part)
            twice = point.minutes != row.minutes
            shown = Row(clock, row.title.get(code), sub, row.minutes, twice)
            entries.append(
                Entry(row.id, f"{clock or '　　'}　{shown.title}" + (f"\n　　　{sub}" if sub else ""), shown)
            )
        self._say(item, rows, any(entry.extra.twice for entry in entries))
        return entries

    def _spoken(self, row: events.AgendaRow) -> str:
        return _(words.find(words.SPEECHES, row.language).label) if row.language else ""

    def _say(self, item: Any, rows: list[events.AgendaRow], twice: bool) -> None:
        """「合計 150 分／180 分，尚餘 30 分」."""
        slots = [row.slot() for row in rows]
        needed = rules.span(item.start_time, slots, item.interpreting)
        room = minutes_of(item)
        if needed is None:
            self.total.setText("")
            return
        self._say_total(total_sentence(needed, room, twice), room is not None and needed > room)

    def _say_total(self, sentence: Sentence, wrong: bool) -> None:
        role = "problem" if wrong else "small"
        if self.total.property("role") != role:
            self.total.setProperty("role", role)
            restyle(self.total)
        self.total.setText(sentence.text(_))


def minutes_of(item: Any) -> int | None:
    """How long an event lasts by its own clock times; None where one of them is missing."""
    from desktop.domain.event import when

    value = when(item)
    start, end = (value.start_instant(), value.end_instant()) if value else (None, None)
    return round((end - start).total_seconds() / 60) if start and end else None


def total_sentence(needed: int, room: int | None, twice: bool) -> Sentence:
    """What the agenda takes against what there is."""
    values: dict[str, object] = {"needed": needed, "room": room or 0, "rest": abs((room or 0) - needed)}
    if room is None:
        said = Sentence(N_("{needed} minutes in all."), values)
    elif needed > room:
        said = Sentence(N_("{needed} of {room} minutes: {rest} too many."), values)
    elif needed < room:
        said = Sentence(N_("{needed} of {room} minutes: {rest} left."), values)
    else:
        said = Sentence(N_("{needed} of {room} minutes."), values)
    return Sentence(N_("{said} Talks count twice (consecutive interpreting)."), {"said": said}) if twice else said
