"""Several words of a vocabulary as boxes to tick; the column holds their keys with blanks between them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop.domain.words import Choice
from desktop.i18n import _
from desktop.ui.inputs import Field
from desktop.ui.labels import tip

COLUMNS = 2


class KeysField(Field):
    """The order of the keys is that of the vocabulary; keys of a newer program are kept."""

    def __init__(self, name: str, choices: tuple[Choice, ...]) -> None:
        super().__init__(name)
        self.choices = choices
        self._unknown: list[str] = []
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        self.boxes = {choice.key: QCheckBox(holder) for choice in choices}
        for place, box in enumerate(self.boxes.values()):
            box.clicked.connect(self._on_clicked)
            grid.addWidget(box, place // COLUMNS, place % COLUMNS)
        self.finish(holder)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def _on_clicked(self) -> None:
        self.changed.emit()
        self.committed.emit()

    def values(self) -> dict[str, Any]:
        ticked = [key for key, box in self.boxes.items() if box.isChecked()]
        return {self.names[0]: " ".join([*ticked, *self._unknown])}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            keys = str(values[self.names[0]] or "").split()
            self._unknown = [key for key in keys if key not in self.boxes]
            for key, box in self.boxes.items():
                box.setChecked(key in keys)

    def name_inputs(self) -> None:
        for choice in self.choices:
            word = _(choice.label)
            self.boxes[choice.key].setText(word)
            self.boxes[choice.key].setToolTip(tip(word))
            self.boxes[choice.key].setAccessibleName(word)
