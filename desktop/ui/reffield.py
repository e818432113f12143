"""A short list of other records to choose from (sub-groups, members), read anew whenever it is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desktop.i18n import _
from desktop.ui.inputs import Combo, Field
from desktop.ui.picker import Option


class RefField(Field):
    """Holds an id or None; ``none`` is the marked word for None. For long lists there is ``PickerField``."""

    def __init__(self, name: str, none: str, read: Callable[[], list[Option]]) -> None:
        super().__init__(name)
        self._none, self._read = none, read
        self._options: list[Option] = []
        self.input = Combo()
        self.input.addItem(_(none), "")
        self.input.activated.connect(self._on_activated)
        self.finish(self.input)

    def _on_activated(self) -> None:
        self.changed.emit()
        self.committed.emit()

    def values(self) -> dict[str, Any]:
        return {self.names[0]: self.input.currentData() or None}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            self._fill(str(values[self.names[0]] or ""))

    def _fill(self, chosen: str) -> None:
        options = self._read()
        if options != self._options:
            self._options = options
            self.input.clear()
            self.input.addItem(_(self._none), "")
            for option in options:
                self.input.addItem(option.text(), option.id)
        place = self.input.findData(chosen)
        if place < 0:  # gone meanwhile: the id is kept until a person chooses
            self.input.addItem(_("(deleted)"), chosen)
            place = self.input.count() - 1
        self.input.setCurrentIndex(place)

    def retranslate(self) -> None:
        self.input.setItemText(0, _(self._none))
        for place, option in enumerate(self._options, 1):
            self.input.setItemText(place, option.text())
        super().retranslate()
