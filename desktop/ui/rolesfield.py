"""The roles of a member as boxes to tick, those of one's own office among those of the program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop import i18n
from desktop.domain.words import MEMBER_ROLES, find
from desktop.i18n import _
from desktop.store import roles
from desktop.ui.inputs import Field
from desktop.ui.labels import tip

if TYPE_CHECKING:
    from desktop.store import Store

COLUMNS = 2


def said(role: roles.Role) -> str:
    """A role in the language of the screen."""
    return role.name.get(i18n.current()) if role.own else _(find(MEMBER_ROLES, role.key).label)


class RolesField(Field):
    """Several roles of one person; the order is that of the list, the highest first."""

    def __init__(self, name: str, store: Store) -> None:
        super().__init__(name)
        self._store = store
        self._roles: list[roles.Role] = []
        self._unknown: list[str] = []  # deleted meanwhile, or of a newer program: kept
        self.boxes: dict[str, QCheckBox] = {}
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self.finish(self._holder)
        self._fill()

    def _fill(self) -> None:
        """Boxes for the roles that there are now."""
        with self._store.read() as connection:
            found = roles.known(connection)
        if found == self._roles:
            return
        self._roles = found
        for box in self.boxes.values():
            self._grid.removeWidget(box)
            box.deleteLater()
        self.boxes = {}
        for place, role in enumerate(found):
            box = self.boxes[role.key] = QCheckBox(self._holder)
            box.clicked.connect(self._on_clicked)
            self._grid.addWidget(box, place // COLUMNS, place % COLUMNS)
        self.setFocusProxy(next(iter(self.boxes.values())))
        self.name_inputs()

    def _on_clicked(self) -> None:
        self.changed.emit()
        self.committed.emit()

    def values(self) -> dict[str, Any]:
        ticked = [key for key, box in self.boxes.items() if box.isChecked()]
        return {self.names[0]: " ".join(ticked + self._unknown)}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            self._fill()
            keys = str(values[self.names[0]] or "").split()
            self._unknown = [key for key in keys if key not in self.boxes]
            for key, box in self.boxes.items():
                box.setChecked(key in keys)

    def name_inputs(self) -> None:
        for role in self._roles:
            word = said(role)
            self.boxes[role.key].setText(word)
            self.boxes[role.key].setToolTip(tip(word))
            self.boxes[role.key].setAccessibleName(word)
