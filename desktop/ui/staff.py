"""Who holds a post at a body today: a list that leads to each of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from desktop import i18n
from desktop.i18n import N_, _
from desktop.store import contactparts
from desktop.ui.labels import Label
from desktop.ui.parts import Rows
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

MOST = 60
TITLE = N_("People here")


class Staff(QWidget):
    """The people of a body; Enter or a double click goes to one of them."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.owner = page, ""
        self.list = Rows()
        self.said = Label(parent=self)
        self.said.setProperty("role", "muted")
        bind(self.list.setAccessibleName, TITLE)
        bind(self.list.setToolTip, N_("Enter or a double click goes to the person."))
        self.list.itemActivated.connect(lambda row: page.show_record(str(row.data(Qt.ItemDataRole.UserRole))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self.said)
        follow(self.refresh)

    def show_owner(self, owner: str) -> None:
        """Show the people of another body."""
        self.owner = owner
        self.refresh()

    def refresh(self) -> None:
        """Read them anew."""
        code = i18n.current()
        found = []
        if self.owner:
            with self.page.store.read() as connection:
                found = contactparts.staff(connection, self.owner, date.today(), MOST)
        self.list.clear()
        for held in found:
            made = QListWidgetItem(f"{held.holder.get(code)}　{held.job.get(code)}", self.list)
            made.setData(Qt.ItemDataRole.UserRole, held.person_id)
        self.list.fit()
        self.said.setText("" if found else _("Nobody of the directory holds a post here today."))
        self.said.setVisible(not found)
