"""The table of people: columns as the user chose them, rows read a page at a time when they come into sight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, overload

from PySide6.QtCore import QPoint, Qt, Signal

from desktop import i18n
from desktop.domain import dates, words
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import peoplelist
from desktop.store.directory import PersonRow, rows_of
from desktop.store.peoplelist import PAGE, Place, Wanted
from desktop.store.posts import PostOn
from desktop.ui.rows import Column, Heading, RowTable

if TYPE_CHECKING:
    from desktop.store import Store

BLANK = PersonRow("", "", "", "", "", "", PostOn())  # somebody who went while the list was shown
SPANS = 2000  # headings that reach over all columns; Qt looks through them for every cell


def _name(row: PersonRow) -> str:
    return Pair(row.name_zh, row.name_ja).get(i18n.current())


def _post(row: PersonRow) -> str:
    code = i18n.current()
    main = " ".join(part for part in (row.post.unit.get(code), row.post.title.get(code)) if part)
    return "、".join((main, *(other.get(code) for other in row.post.others())))


def _day(day: date | None) -> str:
    code = i18n.current()
    return f"{dates.year(day, dates.calendar_of(code))}{day.month}月{day.day}日" if day else ""


@cache
def regions() -> dict[str, Pair]:
    """ISO 3166-2 -> name, prefectures from north to south, then counties."""
    from desktop import reference

    named = {place.iso: place.name for place in reference.prefectures()}
    return named | {place.iso: place.name for place in reference.counties()}


def region_name(code: str) -> str:
    """A region in the language of the screen; a code that is in no list as it stands."""
    found = regions().get(code)
    return found.get(i18n.current()) if found else code


COLUMNS: dict[str, Column] = {
    "name": Column(N_("Name"), _name, lambda r: r.kana, stretch=4),
    "organisation": Column(N_("Organisation"), lambda r: r.post.organisation.get(i18n.current()), stretch=5),
    "post": Column(N_("Department and title"), _post, stretch=7),
    "region": Column(N_("Region"), lambda r: region_name(r.region), stretch=2),
    "country": Column(
        N_("Country"), lambda r: _(words.find(words.COUNTRIES, r.country).label) if r.country else "", stretch=2
    ),
    "roman": Column(N_("Roman letters"), lambda r: r.roman, stretch=4),
    "phone": Column(N_("Phone"), lambda r: r.phone, stretch=4),
    "mobile": Column(N_("Mobile"), lambda r: r.mobile, stretch=4),
    "email": Column(N_("E-mail"), lambda r: r.email, stretch=5),
    "met": Column(N_("Last met"), lambda r: _day(r.met), stretch=4),
    "confirmed": Column(N_("Post confirmed on"), lambda r: _day(r.confirmed), stretch=4),
}
USUAL = ("name", "organisation", "post", "region")


class Pages(Sequence[Any]):
    """All rows that are wanted; each page of them is read when one of its rows is asked for.

    ``places``: an order that rests on posts, with the names of the bodies that head its groups.
    """

    def __init__(self, store: Store, wanted: Wanted, places: Sequence[Place] | None) -> None:
        self.store, self.wanted = store, wanted
        self._read: dict[int, list[PersonRow]] = {}
        self.slots: list[Heading | str] = []
        self._ids: list[str] = []
        if places is None:
            with store.read() as connection:
                self.people, self._read[0] = peoplelist.first_page(connection, wanted)
            return
        self.people, self._ids = len(places), [place.id for place in places]
        if wanted.grouped:
            self.slots = list(self._headed(places))

    def _headed(self, places: Sequence[Place]) -> Iterator[Heading | str]:
        with self.store.read() as connection:
            names = peoplelist.names_of(connection, {place.group for place in places})
        held: dict[str, int] = {}
        for place in places:
            held[place.group] = held.get(place.group, 0) + 1
        last: str | None = None
        for place in places:
            if place.group != last:
                last = place.group
                name = names[last].get(self.wanted.code) if last in names else _("Without an organisation")
                yield Heading(_("{name} ({count})").format(name=name, count=held[last]), {})
            yield place.id

    def __len__(self) -> int:
        return len(self.slots) or self.people

    @overload
    def __getitem__(self, place: int) -> Any: ...
    @overload
    def __getitem__(self, place: slice) -> list[Any]: ...
    def __getitem__(self, place: int | slice) -> Any:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        place %= len(self)
        if self.slots and isinstance(slot := self.slots[place], Heading):
            return slot
        rows = self._page(place // PAGE)
        return rows[place % PAGE] if place % PAGE < len(rows) else BLANK

    def _page(self, number: int) -> list[PersonRow]:
        if number not in self._read:
            try:
                self._read[number] = self._rows(number * PAGE)
            except UserError:  # locked, or the file went: the window says so elsewhere
                return []
        return self._read[number]

    def _rows(self, start: int) -> list[PersonRow]:
        if not self.wanted.computed:
            with self.store.read() as connection:
                return peoplelist.page(connection, self.wanted, start, PAGE, self.people)
        wanted: Sequence[Heading | str] = (self.slots or self._ids)[start : start + PAGE]
        people = [slot for slot in wanted if isinstance(slot, str)]
        with self.store.read() as connection:
            rows = {row.id: row for row in rows_of(connection, people, self.wanted.today)}
        return [rows.get(slot, BLANK) if isinstance(slot, str) else BLANK for slot in wanted]

    def find(self, row_id: str, near: int = -1) -> int:
        """Where somebody stands; -1 for who is not among them. ``near``: where to look first."""
        if 0 <= near < len(self) and self[near].id == row_id:
            return near
        for number, rows in self._read.items():
            for place, row in enumerate(rows):
                if row.id == row_id:
                    return number * PAGE + place
        if self.wanted.computed:
            held: Sequence[Heading | str] = self.slots or self._ids
            return next((place for place, slot in enumerate(held) if slot == row_id), -1)
        with self.store.read() as connection:
            return peoplelist.index_of(connection, self.wanted, row_id)

    def first(self) -> list[PersonRow]:
        """The rows of the first page."""
        return [row for row in self._page(0) if row.id]


class PeopleTable(RowTable):
    """People. ``columns_asked``: the person wants to choose columns, at this place of the screen."""

    columns_asked = Signal(QPoint)

    def __init__(self, name: str, empty: str) -> None:
        super().__init__([COLUMNS[key] for key in USUAL], name, empty)
        header = self.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda place: self.columns_asked.emit(header.mapToGlobal(place)))

    def say_when_empty(self, msgid: str) -> None:
        """What stands where nobody is listed."""
        self._empty = msgid

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns of ``COLUMNS``."""
        kept, place = self.current(), self.currentIndex().row()
        self.model_.beginResetModel()
        self.model_.columns = [COLUMNS[key] for key in keys]
        self.model_.endResetModel()
        self.fit_columns()
        self._span()
        if kept:
            self._quietly(kept, place)

    def show_pages(self, pages: Pages) -> None:
        """Show these; who is selected and the scroll position stay."""
        kept, place, bar = self.current(), self.currentIndex().row(), self.verticalScrollBar().value()
        self.model_.beginResetModel()
        self.model_.rows = pages
        self.model_.endResetModel()
        self._span()
        if kept:
            self._quietly(kept, place)
        self.verticalScrollBar().setValue(bar)

    def _quietly(self, row_id: str, near: int = -1) -> None:
        selection = self.selectionModel()
        selection.blockSignals(True)
        self._select(row_id, near)
        selection.blockSignals(False)

    def _span(self) -> None:
        self.clearSpans()
        slots = self.model_.rows.slots if isinstance(self.model_.rows, Pages) else []
        heads = [place for place, slot in enumerate(slots) if isinstance(slot, Heading)]
        if len(heads) <= SPANS and len(self.model_.columns) > 1:
            for place in heads:
                self.setSpan(place, 0, 1, len(self.model_.columns))

    def go_first(self) -> None:
        """Select whoever stands first."""
        first = next((row.id for row in self.model_.rows[:2] if row.id), "")
        if first:
            self.choose(first)

    def has(self, row_id: str) -> bool:
        rows = self.model_.rows
        return isinstance(rows, Pages) and rows.find(row_id) >= 0

    def _select(self, row_id: str, near: int = -1) -> bool:
        rows = self.model_.rows
        place = rows.find(row_id, near) if isinstance(rows, Pages) else -1
        if place < 0:
            return False
        self.select_place(place)
        return True
