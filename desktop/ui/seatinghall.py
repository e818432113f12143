"""The coaches, or the tables, of one item or of the whole trip: who waits at the left, the seats at the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n
from desktop.domain import dates, warningseats
from desktop.domain.plan import Item
from desktop.domain.seating import Sitter, member_key, propose
from desktop.domain.warningclashes import People
from desktop.domain.warningfacts import Facts, item_name
from desktop.i18n import N_, _
from desktop.store import seating as stored
from desktop.store.seating import Party
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.pages.boardcards import TEAM_MARKS
from desktop.ui.seatmap import SeatMap, people_data, people_of
from desktop.ui.teams import DOT, dot
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.seating import SeatingDialog

KEY = Qt.ItemDataRole.UserRole
TEAM, COMPANY = KEY + 1, KEY + 2
WAITING_WIDTH, WARNINGS = 230, 3
WORDS = {  # what the two kinds are called: one more, none yet, none of one's own, how the keys work
    "coach": (
        N_("＋ Coach"),
        N_("No coach yet. Add the first one."),
        N_("Here the coaches of the whole trip hold. Take them over to seat people otherwise here."),
    ),
    "table": (
        N_("＋ Table"),
        N_("No table yet. Add the first one."),
        N_("Here the tables of the whole trip hold. Take them over to seat people otherwise here."),
    ),
}


class Waiting(QListWidget):
    """Those without a seat; ``chosen`` with Enter, ``freed`` with the keys of those who are dropped here."""

    chosen = Signal()
    freed = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("searchResults")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        bind(self.setAccessibleName, N_("Without a seat"))

    def keys(self) -> list[str]:
        """Those selected in their order, else the first one."""
        found = [item for item in self._items() if item.isSelected()] or self._items()[:1]
        return [str(item.data(KEY)) for item in found]

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(n) for n in range(self.count())]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A whole company or sub-group at once, to be dragged or seated together."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(_("Choose the whole sub-group"), partial(self.choose_alike, TEAM))
        menu.addAction(_("Choose the whole company"), partial(self.choose_alike, COMPANY))
        menu.addAction(_("Choose all"), self.selectAll)
        menu.popup(event.globalPos())

    def choose_alike(self, role: int) -> None:
        """Choose all whose team or company is that of the current one."""
        wanted = self.currentItem().data(role) if self.currentRow() >= 0 else ""
        for item in self._items():
            item.setSelected(bool(wanted) and item.data(role) == wanted)

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        wanted = {str(item.data(KEY)) for item in items}
        return people_data([str(item.data(KEY)) for item in self._items() if str(item.data(KEY)) in wanted])

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Qt's own would take lines away afterwards that are somebody else's by then."""
        drag = QDrag(self)
        drag.setMimeData(self.mimeData(self.selectedItems()))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if people_of(event.mimeData()) and event.source() is not self:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(event.source() is not self)

    def dropEvent(self, event: QDropEvent) -> None:
        self.freed.emit(people_of(event.mimeData()))
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
            return
        super().keyPressEvent(event)


class Hall(QWidget):
    """``kind`` is "coach" or "table"; ``event_id`` the item that is shown, empty for the whole trip."""

    def __init__(self, dialog: SeatingDialog, kind: str) -> None:
        super().__init__()
        self.dialog, self.page, self.kind, self.event_id = dialog, dialog.page, kind, ""
        self.party: Party | None = None
        self.scope = QComboBox()
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope.setMinimumContentsLength(32)
        self.scope.setMinimumWidth(150)  # on a small screen
        bind(self.scope.setAccessibleName, N_("For which item"))
        self.scope.activated.connect(self._on_scope)
        self.add_button = plain_button(WORDS[kind][0], self.add)
        self.propose_button = QPushButton()
        self.propose_button.setAutoDefault(False)
        bind(self.propose_button.setText, N_("Propose seats"))
        menu = QMenu(self.propose_button)
        for msgid, keep in ((N_("For those without a seat"), True), (N_("For everybody anew"), False)):
            action = menu.addAction("", partial(self.propose, keep))
            bind(action.setText, msgid)
        self.propose_button.setMenu(menu)
        self.take_over_button = plain_button(N_("Take over from the whole trip"), self.take_over)
        self.count = Label()
        self.count.setProperty("role", "muted")
        self.waiting_title = Label()
        self.waiting_title.setProperty("role", "label")
        self.waiting = Waiting()
        self.waiting.setFixedWidth(WAITING_WIDTH)
        self.waiting.setIconSize(QSize(DOT, DOT))
        self.map = SeatMap()
        bind(self.map.setAccessibleName, N_("Seats"))
        self.empty = Label()
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        self.warned = Label()
        self.warned.setProperty("role", "suggestion")
        self.warned.setWordWrap(True)
        self.setFocusProxy(self.waiting)
        self._lay_out()
        self.map.put_asked.connect(self.put)
        self.map.free_asked.connect(self.free)
        self.map.next_asked.connect(self._put_next)
        self.map.unit_asked.connect(self.change_unit)
        self.waiting.freed.connect(self.free)
        self.waiting.chosen.connect(self._seat_chosen)
        self.waiting.itemDoubleClicked.connect(lambda _item: self._seat_chosen())

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for widget in (self.scope, self.add_button, self.propose_button, self.take_over_button):
            tools.addWidget(widget)
        tools.addStretch(1)
        tools.addWidget(self.count)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.waiting_title)
        left.addWidget(self.waiting, 1)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.empty)
        inside.addWidget(self.map, 1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(ground)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addLayout(left)
        both.addWidget(self.area, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addLayout(both, 1)
        column.addWidget(self.warned)

    # What is shown

    def show_items(self, items: Sequence[Item]) -> None:
        """Offer these items beside the whole trip."""
        code = i18n.current()
        self.scope.clear()
        self.scope.addItem(_("Whole trip"), "")
        for item in items:
            if stored.may_have(item, self.kind) and item.stands:
                when = dates.short(item.when.start_date, code) if item.when else ""
                clock = dates.times(item.when, code) if item.when else ""
                said = " ".join(part for part in (when, clock, item_name(item).get(code)) if part)
                self.scope.addItem(said, item.id)
                self.scope.setItemData(self.scope.count() - 1, said, Qt.ItemDataRole.ToolTipRole)
        self.scope.setCurrentIndex(max(self.scope.findData(self.event_id), 0))
        self.event_id = str(self.scope.currentData())

    def _on_scope(self, _place: int) -> None:
        self.event_id = str(self.scope.currentData())
        self.refresh()

    def refresh(self) -> None:
        """Show what stands in the store."""
        with self.page.store.read() as connection:
            party = stored.party(connection, self.page.delegation_id, self.event_id, self.kind)
            whole = bool(self.event_id) and not party.units
            whole = whole and any(
                (u.event_id, u.kind) == ("", self.kind) for u in stored.units(connection, self.page.delegation_id)
            )
        self.party = party
        seated = party.seated()
        tones = {team.id: TEAM_MARKS.get(team.colour, "mark_zh") for team in party.plan.teams}
        coming = {sitter.key for sitter in party.sitters}
        self.map.show_units(party.units, party.people, tones, frozenset(seated.keys() - coming))
        self._show_waiting([sitter for sitter in party.sitters if sitter.key not in seated])
        for widget in (self.waiting, self.waiting_title, self.count):
            widget.setVisible(not whole)  # those of the whole trip hold: nobody is without a seat here
        self.empty.setVisible(not party.units)
        bind(self.empty.setText, WORDS[self.kind][2] if whole else WORDS[self.kind][1])
        self.take_over_button.setVisible(whole)
        self.propose_button.setEnabled(bool(party.units))
        count, of = len(coming & seated.keys()), len(coming)
        bind(self.count.setText, lambda: _("{count} of {all} seated").format(count=count, all=of))
        self._show_warnings()

    def _show_waiting(self, several: list[Sitter]) -> None:
        code, row = i18n.current(), self.waiting.currentRow()
        party = self.party
        colours = {team.id: team.colour for team in party.plan.teams} if party else {}
        companies = {member_key(one.member_id): one.organisation for one in party.plan.travellers} if party else {}
        blank = QPixmap(DOT, DOT)
        blank.fill(Qt.GlobalColor.transparent)
        self.waiting.clear()
        for sitter in several:
            company = companies[sitter.key].get(code) if sitter.key in companies else sitter.company
            item = QListWidgetItem(f"{sitter.name.get(code) or '○'}　{company}".rstrip("　"), self.waiting)
            item.setData(KEY, sitter.key)
            item.setData(TEAM, sitter.team_id)
            item.setData(COMPANY, sitter.company)
            item.setToolTip(item.text())
            if colours:
                item.setIcon(dot(colours[sitter.team_id]) if sitter.team_id in colours else QIcon(blank))
        self.waiting.setCurrentRow(min(max(row, 0), len(several) - 1))
        bind(self.waiting_title.setText, lambda: _("Without a seat: {count}").format(count=len(several)))

    def _show_warnings(self) -> None:
        party = self.party
        found = []
        if party is not None and party.units:
            people = People(party.plan, Facts())
            found = warningseats.of_units(party.plan, people, party.units, party.item)
        self.warned.setVisible(bool(found))

        def said() -> str:
            lines = [one.sentence.text(_) for one in found[:WARNINGS]]
            more = len(found) - len(lines)
            return "\n".join([*lines, *([_("and {count} more").format(count=more)] if more > 0 else [])])

        bind(self.warned.setText, said)

    # What can be done

    def add(self) -> None:
        """One more coach or table."""
        self.dialog.act(N_("Add a coach or table"), stored.add_unit, self.page.delegation_id, self.event_id, self.kind)

    def propose(self, keep: bool = True) -> None:
        """Seats for those without one, or for all."""
        if self.party is None or not self.party.units:
            return
        found = propose(self.party.units, self.party.sitters, keep)
        self.dialog.act(N_("Propose seats"), stored.seat_all, self.party.units, found)

    def take_over(self) -> None:
        """The seats of the whole trip, to be changed for this item."""
        label = N_("Take over the seats of the whole trip")
        self.dialog.act(label, stored.take_over, self.page.delegation_id, self.event_id, self.kind)

    def put(self, keys: list[str], unit_id: str, place: str) -> None:
        """Seat these from one place on."""
        self.dialog.act(N_("Change seats"), stored.put_all, keys, unit_id, place)
        self.map.choose(unit_id, place)

    def free(self, keys: list[str]) -> None:
        """Take their seats away."""
        if self.party is not None and self.party.units:
            self.dialog.act(N_("Free seats"), stored.take_out, self.party.units[0].id, keys)

    def change_unit(self, unit_id: str) -> None:
        """Name, seats, layout, or away with it."""
        from desktop.ui.seatingunit import open_dialog

        self.dialog.count_steps(open_dialog(self.page, unit_id))

    def _put_next(self, unit_id: str, place: str) -> None:
        """Enter on a seat: the one who is chosen at the left sits down, and the next free seat is ready."""
        keys = self.waiting.keys() if place else []
        if keys:
            self.put(keys, unit_id, place)
            after = self.map.free_after(unit_id, place)
            if after:
                self.map.choose(unit_id, after)

    def _seat_chosen(self) -> None:
        """Enter in the list: onto the seat of the cursor where it is free, else the next free one."""
        unit_id, place, _key = self.map.current
        cells = [cell for card in self.map.cards for cell in card.cells if cell.place and not cell.key]
        free = next((c for c in cells if (c.unit_id, c.place) == (unit_id, place)), None) or next(iter(cells), None)
        if free is not None:
            self._put_next(free.unit_id, free.place)
