"""「複製到…」: to which days the selected items are copied."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout

from desktop import i18n
from desktop.domain import dates
from desktop.i18n import _
from desktop.ui.form import DateField
from desktop.ui.labels import Label

if TYPE_CHECKING:
    from desktop.ui.pages.itinerary import ItineraryPage


class CopyTo(QDialog):
    """「複製到…」: one day or several, of the trip or any other."""

    def __init__(self, page: ItineraryPage, count: int) -> None:
        super().__init__(page.window())
        code = i18n.current()
        self.setWindowTitle(_("Copy to…"))
        self.setMinimumWidth(320)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        said = Label(_("Copy {count} items with agenda, hosts and participants to these days:").format(count=count))
        said.setWordWrap(True)
        self.days = QListWidget()
        self.days.setObjectName("parts")
        self.days.setAccessibleName(_("Days"))
        for day in page.board.days:
            item = QListWidgetItem(dates.long(day, code))
            item.setData(Qt.ItemDataRole.UserRole, day)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.days.addItem(item)
        self.days.setCurrentRow(0)
        self.other = DateField("day", page.first_day)
        self.other.input.setAccessibleName(_("Another day"))
        self.other.input.setPlaceholderText(_("Another day"))
        self.problem = Label()
        self.problem.setProperty("role", "problem")
        self.problem.hide()
        box = QDialogButtonBox(self)
        copy_button = box.addButton(_("Copy"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy_button.setDefault(True)
        box.addButton(_("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        for widget in (said, self.days, self.other, self.problem, box):
            column.addWidget(widget)

    def chosen(self) -> list[date] | None:
        """The days; None where the other day cannot be read."""
        found = [
            self.days.item(n).data(Qt.ItemDataRole.UserRole)
            for n in range(self.days.count())
            if self.days.item(n).checkState() == Qt.CheckState.Checked
        ]
        other = self.other.values()["day"]
        if other and not isinstance(other, date):
            return None
        return [*found, *([other] if other else [])]

    def accept(self) -> None:
        days = self.chosen()
        if days:
            super().accept()
            return
        self.problem.setText(_("This is no date.") if days is None else _("Tick at least one day."))
        self.problem.show()
