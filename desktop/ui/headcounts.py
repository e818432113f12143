"""How many come to each item and what they do not eat, ready to paste into a message to a host or a restaurant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n
from desktop.domain import dates, headcount
from desktop.domain.headcount import HeadCount
from desktop.domain.plan import Plan
from desktop.i18n import N_, _
from desktop.store import attendance, plan
from desktop.ui import theme
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store

WIDTH, HEIGHT = 860, 520
SAID_MS = 2000
NOTE = N_("Numbers only, no names. Diets and allergies are for who cooks and serves: send them to nobody else.")


class HeadCountDialog(QDialog):
    """The items at the left; at the right the text of those that are marked, in the language of who gets it."""

    def __init__(self, parent: QWidget, store: Store, known: Plan) -> None:
        super().__init__(parent)
        with store.read() as connection:
            whole = plan.read(connection, known.delegation_id)
            self.counts = headcount.counts(whole, attendance.needs(connection, known.delegation_id))
        bind(self.setWindowTitle, N_("Head counts"))
        self.meals = QCheckBox()
        self.meals.setChecked(any(one.kind in headcount.MEALS for one in self.counts))
        bind(self.meals.setText, N_("Meals and receptions only"))
        self.meals.toggled.connect(lambda _on: self.show_items())
        self.list = QListWidget()
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setObjectName("searchResults")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bind(self.list.setAccessibleName, N_("Items"))
        self.list.itemSelectionChanged.connect(self.show_text)
        self.language = Combo()
        bind(self.language.setAccessibleName, N_("Language of the text"))
        for code, words in (("ja", "日本語"), ("zh_TW", "中文")):
            self.language.addItem(words, code)
        self.language.currentIndexChanged.connect(lambda _place: self.show_text())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        bind(self.text.setAccessibleName, N_("Text to copy"))
        self.copy_button = plain_button(N_("Copy text"), self.copy, "primary")
        self._back = QTimer(self, singleShot=True, interval=SAID_MS)
        self._back.timeout.connect(lambda: bind(self.copy_button.setText, N_("Copy text")))
        self.close_button: QPushButton = plain_button(N_("Close"), self.accept)
        self._lay_out()
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(self.screen().availableSize() - QSize(24, 48)))
        self.show_items()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        title, note = Label(), Label()
        title.setProperty("role", "emptyTitle")
        bind(title.setText, N_("Head counts"))
        note.setProperty("role", "small")
        note.setWordWrap(True)
        bind(note.setText, NOTE)
        tools = QHBoxLayout()
        tools.addWidget(title)
        tools.addStretch(1)
        tools.addWidget(self.meals)
        tools.addSpacing(8)
        tools.addWidget(self.language)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self.list, 5)
        both.addWidget(self.text, 6)
        foot = QHBoxLayout()
        foot.addWidget(note, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(tools)
        column.addLayout(both, 1)
        column.addLayout(foot)

    def show_items(self) -> None:
        """The items as the tick asks for them, all of them marked."""
        code = i18n.current()
        self.list.blockSignals(True)
        self.list.clear()
        for one in self.counts:
            if self.meals.isChecked() and one.kind not in headcount.MEALS:
                continue
            day = dates.short(one.when.start_date, code) if one.when else ""
            hours = dates.times(one.when, code) if one.when else ""
            words = "　".join(part for part in (day, hours, one.name.get(code)) if part)
            made = QListWidgetItem(f"{words}\n{headcount.people(one).get(code)}")
            made.setData(Qt.ItemDataRole.UserRole, one.item_id)
            self.list.addItem(made)
        self.list.selectAll()
        self.list.blockSignals(False)
        self.show_text()

    def chosen(self) -> list[HeadCount]:
        """The counts of the marked items, in the order of the programme."""
        ids = {item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()}
        return [one for one in self.counts if one.item_id in ids]

    def show_text(self) -> None:
        """What would be copied."""
        code = str(self.language.currentData())
        theme.own_language(self.text, code)
        self.text.setPlainText("\n\n".join(headcount.text(one, code) for one in self.chosen()))
        self.copy_button.setEnabled(bool(self.chosen()))

    def copy(self) -> None:
        """The text into the clipboard, to be pasted into a message."""
        QApplication.clipboard().setText(self.text.toPlainText())
        bind(self.copy_button.setText, lambda: _("Copied"))
        self._back.start()
