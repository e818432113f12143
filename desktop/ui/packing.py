"""攜行物品 持ち物: what goes along on the whole trip, who carries it, ticked when it is packed (needs.md row 80)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from desktop import i18n
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.store import packing as stored
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.griddialog import GridDialog, start_in_list
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Packing list")
CHANGE = N_("Change thing to bring")


def open_dialog(page: Page) -> None:
    """The list of the delegation that is shown."""
    if page.delegation_id:
        dialogs.run(PackingDialog(page))


class PackingDialog(GridDialog):
    """The list, grouped by who carries it."""

    def __init__(self, page: Page) -> None:
        code = i18n.current()
        with page.store.read() as connection:
            carriers, items = stored.choices(connection, page.delegation_id)
        self._carriers = [("", "—"), *((key, name.get(code)) for key, name in carriers)]
        self._items = [("", _("Whole trip")), *((key, _item(day, name)) for key, day, name in items)]
        zh = Column("item_zh", N_("Thing in Chinese"), stretch=3, glyphs="zh_TW")
        ja = Column("item_ja", N_("Thing in Japanese"), stretch=3, glyphs="ja")
        columns = [
            *([ja, zh] if code == "ja" else [zh, ja]),
            Column("quantity", N_("Quantity"), 70),
            Column("member_id", N_("Who carries it"), 124, options=lambda: self._carriers),
            Column("event_id", N_("Used for"), 190, options=lambda: self._items),
            Column("notes", N_("Remark"), stretch=2),
        ]
        super().__init__(page, TITLE, columns, columns)
        self.things: dict[str, stored.Thing] = {}
        self.refresh()
        start_in_list(self)

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            things = stored.of(connection, self.page.delegation_id)
        self.things = {thing.id: thing for thing in things}
        packed = sum(thing.packed_on is not None for thing in things)
        total = len(things)
        bind(self.note.setText, lambda: _("{packed} of {total} packed").format(packed=packed, total=total))
        made = []
        for key, name in self._carriers:
            several = [self._entry(thing) for thing in things if thing.member_id == key]
            if several:
                made.append(Group(name if key else _("Nobody yet"), several))
        return made

    def _entry(self, thing: stored.Thing) -> Entry:
        titles = (thing.name.zh, thing.name.ja)
        if i18n.current() == "ja":
            titles = titles[::-1]
        count = "" if thing.quantity is None else str(thing.quantity)
        carrier = dict(self._carriers).get(thing.member_id, "")
        item = dict(self._items).get(thing.event_id, "") if thing.event_id else ""
        packed = thing.packed_on is not None
        shown = (*titles, count, carrier if thing.member_id else "", item, thing.notes)
        held = (*titles, count, thing.member_id, thing.event_id, thing.notes)
        return Entry(thing.id, shown, held, packed, "muted" if packed else "", tips=shown)

    def on_ticked(self, row_id: str, ticked: bool) -> None:
        self.act(N_("Tick thing to bring"), records.edit, t.Packing, row_id, {"packed_on": _today(ticked)})

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        self.act(CHANGE, records.edit, t.Packing, row_id, {key: _raw(key, value)})

    def on_delete(self, row_id: str) -> None:
        self.act(N_("Delete thing to bring"), records.remove, t.Packing, row_id)

    def on_move(self, row_id: str, step: int) -> None:
        alike = [thing.id for thing in self.things.values() if thing.member_id == self.things[row_id].member_id]
        self.act(N_("Change the order"), stored.move, alike, row_id, step)

    def on_entered(self, values: dict[str, str]) -> None:
        raw = {key: _raw(key, value) for key, value in values.items()}
        made = self.act(N_("Add thing to bring"), stored.add, self.page.delegation_id, raw)
        if made:
            self.new.clear(keep=("member_id", "event_id"))
            self.refresh()
            self.grid.choose(made)


def _item(day: date | None, name: Pair) -> str:
    words = name.get(i18n.current())
    return f"{day.month}/{day.day} {words}" if day else words


def _raw(key: str, value: str) -> Any:
    return value or None if key in ("quantity", "member_id", "event_id") else value


def _today(ticked: bool) -> date | None:
    return date.today() if ticked else None
