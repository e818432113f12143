"""Beside the rooms: what stands about the picked room, or what the picked member wishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import words
from desktop.domain.rooming import Rooming
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.store import rooming
from desktop.store import tables as t
from desktop.ui.form import ChoiceField, Form, LineField, NumberField, TextField
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.record import Record
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page


class Wishes(QListWidget):
    """The wishes of one member; Delete takes one back."""

    delete_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("searchResults")
        self.setFixedHeight(84)
        bind(self.setAccessibleName, N_("Whom to share a room with"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.delete_asked.emit(str(item.data(Qt.ItemDataRole.UserRole)))
        else:
            super().keyPressEvent(event)


class Side(QFrame):
    """``show_room`` or ``show_member``; ``changed`` after anything was written, ``removed`` asks to remove the room."""

    changed = Signal()
    removed = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.known = Rooming()
        self.member_id = ""
        self.setObjectName("card")
        self.title = Label()
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.hint = Label()
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        bind(self.hint.setText, N_("Pick a room to enter its number, or somebody to enter wishes."))
        self.room_form, self.room_kind, self.beds = _room_form()
        self.room = Record(page, self.room_form, t.Room, N_("Change hotel room"), N_("Add hotel room"))
        self.member_form = _member_form()
        self.member = Record(page, self.member_form, t.Member, N_("Change room wishes"), N_("Change room wishes"))
        for record in (self.room, self.member):
            record.edited.connect(self.changed)
        self.remove_button = plain_button(N_("Remove this room"), self._on_remove, "danger")
        self.wishes = Wishes()
        self.wishes.delete_asked.connect(lambda other: self._wish(other, ""))
        self.kind, self.other = Combo(), Combo()
        bind(self.kind.setAccessibleName, N_("Kind"))
        bind(self.other.setAccessibleName, N_("With whom"))
        self.add_button = plain_button(N_("Add"), self._on_add)
        self.with_whom = self._wish_box()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for widget in (self.title, self.hint, self.room_form, self.remove_button, self.member_form, self.with_whom):
            column.addWidget(widget)
        column.addStretch(1)
        self.clear()

    def _wish_box(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        heading = Label()
        heading.setProperty("role", "label")
        bind(heading.setText, N_("Whom to share a room with"))
        column.addWidget(heading)
        column.addWidget(self.wishes)
        column.addWidget(self.kind)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.other, 1)
        row.addWidget(self.add_button)
        column.addLayout(row)
        return made

    def clear(self) -> None:
        """Nothing is picked."""
        self.leave()
        self._show(hint=True)
        self.title.setText("")

    def leave(self) -> None:
        """Write what stands unfinished, and forget which it was."""
        for record in (self.room, self.member):
            record.leave()
            record.row_id = ""
        self.member_id = ""

    def _show(self, room: bool = False, member: bool = False, hint: bool = False) -> None:
        self.hint.setVisible(hint)
        self.title.setVisible(not hint)
        self.room_form.setVisible(room)
        self.remove_button.setVisible(room)
        self.member_form.setVisible(member)
        self.with_whom.setVisible(member)

    def show_room(self, room_id: str, known: Rooming) -> None:
        """The picked room."""
        self.known = known
        if self.room.row_id != room_id:
            self.leave()
            self.room.open(room_id)
        else:
            self.room.reload()
        self.beds.input.say(str(words.BEDS.get(self.room_kind.values()["kind"], 1)))
        self.title.setText(known.labels[room_id].get(i18n.current()) if room_id in known.labels else "")
        self._show(room=True)

    def show_member(self, member_id: str, known: Rooming, name: Pair) -> None:
        """The picked member; whoever withdrew has no wishes any more."""
        self.known = known
        if self.member.row_id != member_id:
            self.leave()
            self.member_id = member_id
            self.member.open(member_id)
        else:
            self.member.reload()
        code = i18n.current()
        self.title.setText(name.get(code))
        self.wishes.clear()
        mine = [wish for wish in known.wishes if member_id in (wish.one, wish.other)]
        for wish in mine:
            other = wish.other if wish.one == member_id else wish.one
            guest = known.by_member.get(other)
            word = _(words.find(words.WISH_KINDS, wish.kind).label)
            item = QListWidgetItem(f"{word}　{guest.name.get(code) if guest else '○'}")
            item.setData(Qt.ItemDataRole.UserRole, other)
            self.wishes.addItem(item)
        self.wishes.setVisible(bool(mine))
        self.kind.clear()
        for choice in words.WISH_KINDS:
            self.kind.addItem(_(choice.label), choice.key)
        kept = self.other.currentData()
        self.other.clear()
        for guest in known.guests:
            if guest.member_id != member_id:
                self.other.addItem(guest.name.get(code), guest.member_id)
        self.other.setCurrentIndex(max(self.other.findData(kept), 0))
        self._show(member=True)

    def _on_add(self) -> None:
        if self.other.currentData():
            self._wish(str(self.other.currentData()), str(self.kind.currentData()))

    def _wish(self, other: str, kind: str) -> None:
        trip = self.page.delegation_id
        if self.page.do(N_("Change room wishes"), rooming.set_wish, trip, self.member_id, other, kind):
            self.changed.emit()

    def _on_remove(self) -> None:
        self.removed.emit(self.room.row_id)

    def forget_room(self) -> None:
        """The room is about to go: what stood unfinished goes with it."""
        self.room.discard()
        self.room.row_id = ""


def _room_form() -> tuple[Form, ChoiceField, NumberField]:
    """The form, and the two fields of which the empty one says what the other one means."""
    form, kind, beds = Form(), ChoiceField("kind", words.ROOM_KINDS), NumberField("beds")
    form.add(N_("Kind"), kind)
    form.add(N_("Room number"), LineField("number"))
    form.add(N_("Floor"), LineField("floor"))
    form.add(N_("Beds"), beds)
    form.add(N_("Internal notes"), TextField("notes", 2))
    return form, kind, beds


def _member_form() -> Form:
    form = Form()
    form.add(N_("Room wished for"), ChoiceField("room_kind", words.ROOM_WISHES))
    form.add(N_("Wishes for the room"), LineField("room_notes"))
    return form
