"""本機關角色 この機関の役割: the central office sees the whole programme of counties, a city its own part.

show(binder)   # from the menu
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton

from desktop import i18n, reference
from desktop.i18n import N_, _
from desktop.store import role
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.settings import Settings
    from desktop.store import Store
    from desktop.ui.binder import Binder

TITLE = N_("Role of this office")
CENTRAL = N_("Central office that runs the programme of counties")
CITY = N_("City or county")
BY_DELEGATION = N_("As the newest delegation says")
SEES_ALL = N_("Sees the applications of all counties with points, the pairing, the targets, companies and cases.")
SEES_OWN = N_(
    "Sees its own application, its pairs and targets, companies and cases. Points and others' ranks are not shown."
)
ONLY_HERE = N_("This is kept on this computer, not in the data.")


def show(binder: Binder) -> None:
    """Ask, and show the section of the programme as it is now."""
    if dialogs.run(RoleDialog(binder.store, binder.window.settings, binder.window)):
        binder.plan.show_role()


class RoleDialog(Asking):
    """Central office or a city, and which one."""

    def __init__(self, store: Store, settings: Settings, parent: object = None) -> None:
        super().__init__(parent, TITLE, N_("Save"))  # type: ignore[arg-type]
        self.settings = settings
        self.setMinimumWidth(560)
        with store.read() as connection:
            now = role.of(connection, settings)
        self.central, self.city = QRadioButton(), QRadioButton()
        self.group = QButtonGroup(self)
        for button, text in ((self.central, CENTRAL), (self.city, CITY)):
            bind(button.setText, text)
            self.group.addButton(button)
        self.county = Combo()
        bind(self.county.setAccessibleName, N_("County or city"))
        label = Label()
        label.setProperty("role", "label")
        label.setBuddy(self.county)
        bind(label.setText, N_("County or city"))
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.county, 1)
        self.body.addWidget(self.central)
        self.body.addWidget(words(SEES_ALL, "small"))
        self.body.addWidget(self.city)
        self.body.addLayout(row)
        self.body.addWidget(words(SEES_OWN, "small"))
        self.body.addWidget(words(ONLY_HERE, "muted"))
        chosen = self.central if now.central else self.city
        chosen.setChecked(True)
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)  # else Space at once would change the role
        self._fill(settings.get("office_county", ""))
        self.central.toggled.connect(lambda on: self.county.setEnabled(not on))
        self.county.setEnabled(not now.central)
        follow(self.retranslate)

    def _fill(self, chosen: str) -> None:
        code = i18n.current()
        with QSignalBlocker(self.county):
            self.county.clear()
            self.county.addItem(_(BY_DELEGATION), "")
            for county in reference.counties():
                self.county.addItem(county.name.get(code), county.iso)
            self.county.setCurrentIndex(max(self.county.findData(chosen), 0))

    def retranslate(self) -> None:
        """The list in the language of the screen; the choice stays."""
        self._fill(str(self.county.currentData() or ""))

    def accept(self) -> None:
        """Keep it."""
        central = self.central.isChecked()
        county = "" if central else str(self.county.currentData() or "")
        self.settings.put(office_role=role.CENTRAL if central else "", office_county=county)
        super().accept()
