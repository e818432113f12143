"""The rows above the record of an item: the windows of the trip, the item that is shown, and what came of it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates
from desktop.domain.minutes import Actuals, Minutes
from desktop.i18n import N_, _
from desktop.store.minutes import Listed
from desktop.ui import icons
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.pages.boardbar import ToolRow
from desktop.ui.pages.membersbar import opener, there
from desktop.ui.segment import segment
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.outcomes import OutcomesPage

FOLLOW_KEYS = "Ctrl+Shift+F"
SUMMARY_MOST = 160  # characters of the summary that stand above the record
# Windows of the trip: marked text, module with ``open_dialog(page)``, how long its button stays.
WINDOWS = (
    (N_("Outcomes…"), "desktop.ui.outcomesregister", 6),
    (N_("Agreements (MOU)…"), "desktop.ui.agreements", 5),
    (N_("Suggestions…"), "desktop.ui.suggestions", 4),
    (N_("Record of the day…"), "desktop.ui.daynote", 3),
)
# Windows of the item: the same, with ``open_dialog(page, event_id)``.
OF_ITEM = (
    (N_("Questionnaire…"), "desktop.ui.surveys", 8),
    (N_("Statistics…"), "desktop.ui.statistics", 7),
    (N_("Statements…"), "desktop.ui.statements", 6),
    (N_("Record for the hosts…"), "desktop.ui.visitrecord", 3),
)
COUNCIL = (N_("Report to the council…"), "desktop.ui.council")


class OutcomesTools(ToolRow):
    """What can be done; a window that this program has not leads nowhere, and so has no button."""

    def __init__(self, page: OutcomesPage) -> None:
        super().__init__()
        self.add_button = self.put(N_("＋ Add a point"), page.add, 10)
        self.add_button.setProperty("role", "primary")
        self.follow_button = self.put(N_("Make a follow-up"), page.make_follow_up, 9)
        bind(self.follow_button.setToolTip, N_("From the chosen point ({keys})"), keys=FOLLOW_KEYS)
        for text, module, keep in OF_ITEM:
            if there(module):
                self.put(text, _of_item(page, module), keep)
        for text, module, keep in WINDOWS:
            if there(module):
                self.put(text, opener(page, module), keep)
        self.stretch()
        page.bar.addWidget(self, 1)
        languages = [N_("Both languages"), N_("Chinese"), N_("Japanese")]
        frame, self.views = segment(self, languages, page.show_languages)
        page.bar.addWidget(frame)
        if there(COUNCIL[1]):
            self.council_button = QPushButton()
            bind(self.council_button.setText, COUNCIL[0])
            open_council = opener(page, COUNCIL[1])
            self.council_button.clicked.connect(lambda _on=False: open_council())
            page.bar.addWidget(self.council_button)


def _of_item(page: OutcomesPage, module: str) -> Callable[[], object]:
    def act() -> object:
        return importlib.import_module(module).open_dialog(page, page.event_id) if page.event_id else None

    return act


class ItemHead(QWidget):
    """Which item it is, and how many were there. ``chosen`` another item (its id), ``stepped`` -1 or 1."""

    chosen = Signal(str)
    stepped = Signal(int)
    facts_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes: Minutes | None = None
        self.combo = Combo()
        self.combo.setMinimumContentsLength(8)
        bind(self.combo.setAccessibleName, N_("Item"))
        self.combo.activated.connect(lambda place: self.chosen.emit(str(self.combo.itemData(place))))
        self.back_button = icons.button(self, "up", N_("Item before (Ctrl+Page up)"))
        self.on_button = icons.button(self, "down", N_("Next item (Ctrl+Page down)"))
        self.back_button.clicked.connect(lambda _on=False: self.stepped.emit(-1))
        self.on_button.clicked.connect(lambda _on=False: self.stepped.emit(1))
        self.people_button = QPushButton()
        self.people_button.setProperty("role", "link")
        self.people_button.setProperty("under", "true")
        bind(self.people_button.setText, self._people_text, owner=self.people_button)
        bind(self.people_button.setToolTip, N_("Who was there, what there was, and the summary"))
        self.people_button.clicked.connect(lambda _on=False: self.facts_asked.emit())
        self.facts = Label()
        self.facts.setProperty("role", "muted")
        self.facts.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.combo, 1)
        for widget in (self.back_button, self.on_button):
            row.addWidget(widget)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.people_button, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.facts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(below)

    def show_items(self, items: list[Listed], event_id: str) -> None:
        """The items to choose from, and which is shown."""
        self.combo.blockSignals(True)
        self.combo.clear()
        for item in items:
            self.combo.addItem(item_text(item), item.row.id)
        self.combo.setCurrentIndex(self.combo.findData(event_id))
        self.combo.blockSignals(False)
        place = self.combo.currentIndex()
        self.combo.setEnabled(bool(items))
        self.people_button.setEnabled(bool(event_id))
        self.back_button.setEnabled(place > 0)
        self.on_button.setEnabled(0 <= place < self.combo.count() - 1)

    def show_minutes(self, minutes: Minutes | None) -> None:
        """How many were there, and what came of it."""
        self._minutes = minutes
        self.people_button.setText(self._people_text())
        said = [facts(minutes.actuals), minutes.summary.get(i18n.current())] if minutes else []
        words = "　".join(part for part in said if part).replace("\n", " ")
        self.facts.setText(words if len(words) <= SUMMARY_MOST else f"{words[:SUMMARY_MOST]}…")

    def _people_text(self) -> str:
        if self._minutes is None:
            return _("Who was there…")
        theirs, ours = len(self._minutes.there("jp")), len(self._minutes.there("tw"))
        return _("Theirs {theirs}, ours {ours}…").format(theirs=theirs, ours=ours)


def item_text(item: Listed) -> str:
    """「9/18（三）17:00　拜會千葉縣廳　6 項」."""
    code, when = i18n.current(), item.row.when()
    day = dates.short(when.start_date, code) if when else ""
    clock = when.start_time.strftime("%H:%M") if when and when.start_time else ""
    count = _("points: {count}").format(count=item.points) if item.points else ""
    return "　".join(part for part in (f"{day}{clock}", item.row.title().get(code), count) if part)


def facts(actuals: Actuals) -> str:
    """What there was, in one line."""
    said = []
    for count, words in (
        (actuals.companies, N_("Companies: {count}")),
        (actuals.people, N_("People: {count}")),
        (actuals.talks, N_("Talks: {count}")),
    ):
        if count is not None:
            said.append(_(words).format(count=count))
    if actuals.amount is not None:
        said.append(_("Value agreed on: {amount}").format(amount=actuals.amount.show()))
    return "　".join(said)
