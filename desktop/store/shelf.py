"""The tables by name and in their order, each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, MutableMapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from desktop.store.rows import Row


class Synced(Sequence["type[Row]"]):
    """The classes of all synced tables, in an order in which references exist.

    ``places``: table, class, module beside ``home`` (empty: ``home`` itself).
    """

    def __init__(self, home: str, places: Iterable[tuple[str, str, str]]) -> None:
        package = home.rpartition(".")[0]
        self.places = {
            table: (f"{package}.{module}" if module else home, class_name) for table, class_name, module in places
        }
        self._tables = {class_name: table for table, (_module, class_name) in self.places.items()}
        self._order = tuple(self.places)

    def of_table(self, table: str) -> type[Row]:
        """The class of a table; KeyError for an unknown one."""
        module, class_name = self.places[table]
        found: type[Row] = getattr(import_module(module), class_name)
        return found

    def of_class(self, name: str) -> type[Row] | None:
        """The class with this name; None where there is none."""
        table = self._tables.get(name)
        return None if table is None else self.of_table(table)

    @overload
    def __getitem__(self, place: int) -> type[Row]: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[type[Row]]: ...
    def __getitem__(self, place: int | slice) -> Any:
        wanted = self._order[place]
        return self.of_table(wanted) if isinstance(wanted, str) else [self.of_table(table) for table in wanted]

    def __len__(self) -> int:
        return len(self._order)


class Shelf(MutableMapping[str, "type[Row]"]):
    """Table -> class. Whether a table is known asks for no class."""

    def __init__(self, synced: Synced) -> None:
        self._synced = synced
        self._made: dict[str, type[Row] | None] = dict.fromkeys(synced.places)

    def __getitem__(self, table: str) -> type[Row]:
        made = self._made[table]
        if made is None:
            made = self._made[table] = self._synced.of_table(table)
        return made

    def __setitem__(self, table: str, model: type[Row]) -> None:
        self._made[table] = model

    def __delitem__(self, table: str) -> None:
        del self._made[table]

    def __contains__(self, table: object) -> bool:
        return table in self._made

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)
