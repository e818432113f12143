"""分房 部屋割り: who sleeps where in each hotel, on all its nights or on one."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QListWidgetItem,
)

from desktop import i18n
from desktop.domain import roomingplan, warningrooms
from desktop.domain.rooming import Rooming, Stay, bedless
from desktop.domain.text import Pair
from desktop.domain.warningrooms import Finding
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import records, rooming, warnings
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.labels import tip
from desktop.ui.roomingframe import LOW, MORE_HIGH, ONE_HIGH, Frame
from desktop.ui.roomingshown import Waiting, cards_of, hotel_name, night_text, span_of, waiting

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT = 1240, 700
ROLE = Qt.ItemDataRole.UserRole


def open_dialog(page: Page) -> None:
    """The rooms of the delegation that is shown; everything is written at once and can be undone."""
    if page.delegation_id:
        dialogs.run(RoomingDialog(page))


class RoomingDialog(Frame):
    """Hotels and nights and who has no bed at the left, rooms as cards in the middle, details at the right."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.known = Rooming()
        self.found: list[Finding] = []
        with self.store.read() as connection:  # nothing of these changes while this window is open
            self.plan, self.stays = rooming.hotels(connection, page.delegation_id)
            self._accepted = {one.identity for one in warnings.accepted(connection, page.delegation_id)}
        self._names = {one.member_id: one.name for one in self.plan.travellers}
        self._fill_propose()
        self.more_menu.aboutToShow.connect(self._fill_more)
        self.board.chosen.connect(self._on_chosen)
        self.board.placed.connect(self.put)
        self.board.taken_out.connect(lambda members: self.put(members, ""))
        self.board.room_deleted.connect(self.remove)
        self.board.let_go.connect(self._let_go)
        self.pool.taken_up.connect(self._take_up)
        self.pool.dropped.connect(lambda members: self.put(members, ""))
        self.pool.itemSelectionChanged.connect(self._on_pool)
        self.nights.currentRowChanged.connect(lambda _row: self.refresh())
        self.warned.itemActivated.connect(self._on_warning)
        self.warned.itemClicked.connect(self._on_warning)
        self.side.changed.connect(self._on_side)
        self.side.removed.connect(self.remove)
        self._fill_nights()
        self.fit(WIDTH, HEIGHT)
        if self.stays:
            self.nights.setCurrentRow(0)
        self.refresh()
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_propose(self) -> None:
        for msgid, kind in (
            (N_("Single rooms for those without a wish"), "single"),
            (N_("Twin rooms for those without a wish"), "twin"),
        ):
            self.propose_menu.addAction(_(msgid), partial(self.propose, kind))

    def _fill_more(self) -> None:
        self.more_menu.clear()
        stay = self.stay
        code = i18n.current()
        for other in self.stays:
            if stay is not None and other is not stay and self.known.in_hotel(other.item.id):
                name = f"{hotel_name(other).get(code)}　{span_of(other, code)}"
                said = _("Rooms as in {hotel}").format(hotel=name)
                self.more_menu.addAction(said, partial(self.copy_from, other.item.id))
        self.more_menu.addSeparator()
        self.more_menu.addAction(_("Take everybody out"), self.clear)
        self.more_menu.addAction(_("Remove empty rooms"), self.tidy)

    # What is shown

    def _place(self) -> tuple[int, date | None] | None:
        """Number of the picked hotel and the picked night; None where nothing is picked."""
        item: QListWidgetItem | None = self.nights.currentItem()
        return item.data(ROLE) if item is not None else None

    @property
    def stay(self) -> Stay | None:
        """The picked hotel."""
        place = self._place()
        return self.stays[place[0]] if place is not None else None

    @property
    def night(self) -> date | None:
        """The picked night; None for the whole stay."""
        place = self._place()
        return place[1] if place is not None else None

    def _fill_nights(self) -> None:
        for number, stay in enumerate(self.stays):
            for night in (None, *(stay.nights if len(stay.nights) > 1 else ())):
                item = QListWidgetItem()
                item.setData(ROLE, (number, night))
                if night is None:
                    font = self.nights.font()
                    font.setBold(True)
                    item.setFont(font)
                self.nights.addItem(item)

    def refresh(self) -> None:
        """Show what stands in the store."""
        with self.store.read() as connection:
            self.known = rooming.read(connection, self.page.delegation_id)
        code, stay, night = i18n.current(), self.stay, self.night
        lacking = bedless(self.stays, self.known)
        for row in range(self.nights.count()):
            item = self.nights.item(row)
            number, day = item.data(ROLE)
            item.setText(night_text(self.stays[number], day, lacking, code))
            item.setToolTip(tip(item.text()))
        self.found = []
        if stay is not None and self.known.in_hotel(stay.item.id):
            several = warningrooms.of_stay(stay, self.stays, self.known, self.plan)
            here = [one for one in several if night is None or one.first <= night <= one.last]
            self.found = [one for one in here if one.warning.identity not in self._accepted]
        self._show_pool(waiting(self.known, stay, night, lacking) if stay is not None else [])
        self._show_cards(stay, night)
        self._show_warnings()
        for widget in (self.add_button, self.propose_button, self.more_button, self.kind, self.count):
            widget.setEnabled(stay is not None)
        self._show_side()

    def _show_pool(self, several: list[Waiting]) -> None:
        kept = set(self.pool.ids())
        self.pool.blockSignals(True)
        self.pool.clear()
        for one in several:
            item = QListWidgetItem(one.text)
            item.setData(ROLE, one.member_id)
            item.setToolTip(tip(one.notes))
            self.pool.addItem(item)
            item.setSelected(one.member_id in kept)
        self.pool.blockSignals(False)
        self.pool_title.setText(_("Without a bed: {count}").format(count=len(several)))

    def _show_cards(self, stay: Stay | None, night: date | None) -> None:
        if stay is None:
            self.board.empty = _("The itinerary has no hotel yet. Add one there first.")
            self.board.show_cards([])
            return
        self.board.empty = _("No rooms yet. Add some, or let them be proposed.")
        self.board.show_cards(cards_of(self.known, stay, night, self.found, self._names))

    def _show_warnings(self) -> None:
        self.warned.clear()
        for one in self.found:
            item = QListWidgetItem(one.warning.sentence.text(_))
            item.setData(ROLE, one)
            self.warned.addItem(item)
        self.warned.setVisible(bool(self.found))
        self.warned.setMaximumHeight(ONE_HIGH if len(self.found) == 1 or self.height() < LOW else MORE_HIGH)
        count = len(self.found)
        self.note.setText(_("{count} warnings").format(count=count) if count else "")

    def _show_side(self) -> None:
        room, member = self.board.current()
        if self.side.member_id and self.side.member_id in self._names:
            member = self.side.member_id
        if member:
            self.side.show_member(member, self.known, self._names.get(member, Pair()))
        elif room:
            self.side.show_room(room, self.known)
        else:
            self.side.clear()

    # What is done

    def refused(self) -> None:
        """What is said stays; nothing was written."""

    def put(self, members: list[str], room_id: str) -> None:
        """Members into a room, or out of theirs; for the picked night, or the whole stay."""
        self._let_go()
        if self.stay is None or not members:
            return
        label = N_("Put into a room") if room_id else N_("Take out of the room")
        self.act(label, rooming.put, self.stay, members, room_id, self.night)
        if room_id:
            self.board.choose(room_id, members[0])
            self.board.chosen.emit(*self.board.current())

    def add_rooms(self) -> None:
        """As many rooms of a kind as the fields above say."""
        if self.stay is not None:
            kind, count = str(self.kind.currentData()), self.count.value()
            self.act(N_("Add hotel rooms"), rooming.add_rooms, self.page.delegation_id, self.stay.item.id, kind, count)
            self.count.setValue(1)

    def propose(self, default: str) -> None:
        """Rooms for all who have none; who is already placed stays."""
        stay = self.stay
        if stay is None:
            return
        alone = len(roomingplan.unsaid(stay, self.known, default))
        count = self.act(N_("Propose rooms"), rooming.propose, self.page.delegation_id, stay.item.id, default)
        if count is None:
            return
        said = N_("Rooms for {count} people.")
        if not count:
            said = N_("Everybody has a bed already.")
        elif alone:
            said = N_("Rooms for {count} people. {alone} share with nobody, as their sex is not entered.")
        self.say(Sentence(said, {"count": count, "alone": alone}), good=True)

    def copy_from(self, source: str) -> None:
        """The rooms of another hotel, with the same people in them."""
        if self.stay is not None:
            self.act(
                N_("Rooms as in another hotel"), rooming.copy_from, self.page.delegation_id, source, self.stay.item.id
            )

    def clear(self) -> None:
        """Everybody out of the rooms of this hotel."""
        if self.stay is not None:
            self.act(N_("Take everybody out"), rooming.clear, self.page.delegation_id, self.stay.item.id)

    def tidy(self) -> None:
        """The rooms in which nobody sleeps go."""
        if self.stay is not None:
            self.side.clear()
            self.act(N_("Remove empty rooms"), rooming.remove_empty, self.page.delegation_id, self.stay.item.id)

    def remove(self, room_id: str) -> None:
        """One room goes, and who slept there has no bed."""
        if room_id:
            self.side.forget_room()
            self.act(N_("Remove hotel room"), records.remove, t.Room, room_id)

    def undone(self) -> None:
        if self.said.isHidden():
            self._let_go()
        self.side.clear()
        self.refresh()

    def _take_up(self, members: list[str]) -> None:
        self.board.held = list(members)
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        names = "、".join(self._names.get(one, Pair("○", "○")).get(i18n.current()) for one in members[:3])
        self.say(Sentence(N_("{who}: go to a room with the arrows and press Space."), {"who": names}), good=True)

    def _let_go(self) -> None:
        self.board.held = []
        self.said.hide()
        self.board.viewport().update()

    def _on_chosen(self, room_id: str, member_id: str) -> None:
        self.side.leave()
        if member_id:
            self.side.show_member(member_id, self.known, self._names.get(member_id, Pair()))
        elif room_id:
            self.side.show_room(room_id, self.known)

    def _on_pool(self) -> None:
        ids = self.pool.ids()
        if len(ids) == 1:
            self.side.show_member(ids[0], self.known, self._names.get(ids[0], Pair()))

    def _on_side(self) -> None:
        self._steps += 1
        self.refresh()

    def _on_warning(self, item: QListWidgetItem) -> None:
        one: Finding = item.data(ROLE)
        if one.room_id:
            self.board.choose(one.room_id, min(one.members) if len(one.members) == 1 else "")
            self.board.show_current()
        elif not any(self.board.go_to(member) for member in sorted(one.members)):
            self._select_waiting(one.members)
            return
        self.board.chosen.emit(*self.board.current())

    def _select_waiting(self, members: frozenset[str]) -> None:
        """Whoever of these is without a bed."""
        for row in range(self.pool.count()):
            self.pool.item(row).setSelected(self.pool.item(row).data(ROLE) in members)
        self.pool.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """What stands unfinished in a field is written first."""
        self.side.leave()
        super().done(result)
