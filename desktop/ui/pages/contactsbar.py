"""The two rows above the directory: what can be done, and who is shown in what order."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates, words
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import delegations, events, peoplelist
from desktop.store.peoplelist import Wanted
from desktop.ui import dialogs
from desktop.ui.filedrop import FileDrop
from desktop.ui.form import DateField, Form
from desktop.ui.inputs import Combo
from desktop.ui.pages.boardbar import Ticks, ToolRow
from desktop.ui.pages.filterrow import BoxRow
from desktop.ui.pages.membersbar import opener, there
from desktop.ui.pages.peopletable import COLUMNS, USUAL, regions
from desktop.ui.segment import segment
from desktop.ui.soon import soon
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

# Windows that open over the page: marked text, module with ``open_dialog(page)``, how long its button stays.
WINDOWS: tuple[tuple[str, str, int], ...] = (
    (N_("Cards…"), "desktop.ui.cardentry", 9),
    (N_("Import contacts…"), "desktop.ui.peopleimport", 8),
)
LATER: tuple[tuple[str, str, int], ...] = (
    (N_("Glossary…"), "desktop.ui.glossary", 3),
    (N_("Check the wording…"), "desktop.ui.proofreading", 2),
)
DUPLICATES, CONFIRMING = "desktop.ui.duplicates", "desktop.ui.confirming"
IMPORTING, FILES = (
    "desktop.ui.peopleimport",
    (".vcf", ".vcard", ".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".txt", ".tsv"),
)
OUT = (
    (N_("Print contacts, labels, address book…"), "desktop.ui.directorypapers"),
    (N_("Export contacts…"), "desktop.ui.peopleexport"),
)
ORDERS = (
    (peoplelist.STROKES, N_("By strokes")),
    (peoplelist.GOJUON, N_("By reading")),
    (peoplelist.PRECEDENCE, N_("By precedence")),
    (peoplelist.BODIES, N_("By organisation")),
)
SINCE = (("30", N_("Last 30 days")), ("183", N_("Last 6 months")), ("365", N_("Last 12 months")))
PICK = "pick"
NARROW, EDGE = 900, 16  # px
ITEMS = 200


class ContactsTools(ToolRow):
    """What can be done with the directory."""

    def __init__(self, page: Page, add: Callable[[], object], columns: ColumnsMenu) -> None:
        super().__init__()
        FileDrop(page, FILES, lambda files: importlib.import_module(IMPORTING).bring_in(page, files))
        self.add_button = self.put(N_("＋ Add contact"), add, 10)
        self.add_button.setProperty("role", "primary")
        for text, module, keep in WINDOWS:
            if there(module):
                self.put(text, opener(page, module), keep)
        self._counts: dict[str, int] = {}
        self.counted: dict[str, QPushButton] = {}
        for key, module, keep in (("duplicates", DUPLICATES, 7), ("waiting", CONFIRMING, 7)):
            if there(module):
                button = self.counted[key] = self.put("", opener(page, module), keep)
                bind(button.setText, partial(self._counted, key), owner=button)
        out = [(text, module) for text, module in OUT if there(module)]
        if out:
            self.out_button = self.put(N_("Print or export"), None, 6)
            menu = QMenu(self.out_button)
            for text, module in out:
                action = menu.addAction("", opener(page, module))
                bind(action.setText, text)
            self.out_button.setMenu(menu)
        for text, module, keep in LATER:
            if there(module):
                self.put(text, opener(page, module), keep)
        self.columns_button = self.put(N_("Columns"), None, 1)
        self.columns_button.setMenu(columns)
        self.stretch()

    def show_count(self, key: str, count: int) -> None:
        """How many pairs may be one person, how many posts wait to be confirmed."""
        self._counts[key] = count
        if key in self.counted:
            self.counted[key].setText(self._counted(key))

    def _counted(self, key: str) -> str:
        count = self._counts.get(key, 0)
        if key == "duplicates":
            return _("Duplicates ({count})").format(count=count) if count else _("Duplicates")
        return _("Confirm posts ({count})").format(count=count) if count else _("Confirm posts")


class ColumnsMenu(Ticks):
    """Which columns the list has; the name stays."""

    def __init__(self, chosen: Callable[[list[str]], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.keys: list[str] = list(USUAL)
        self.aboutToShow.connect(self._fill)

    def ask(self, place: QPoint) -> None:
        """Open at this place of the screen."""
        self.popup(place)

    def _fill(self) -> None:
        self.clear()
        for key, column in COLUMNS.items():
            action = self.addAction(_(column.header))
            action.setCheckable(True)
            action.setChecked(key in self.keys)
            action.setEnabled(key != "name")
            action.toggled.connect(partial(self._toggle, key))
        self.addSeparator()
        self.addAction(_("The usual columns"), lambda: self.take(list(USUAL)))

    def _toggle(self, key: str, on: bool) -> None:
        kept = {*self.keys, key} if on else {*self.keys} - {key}
        self.take([name for name in COLUMNS if name in kept])

    def take(self, keys: Sequence[str]) -> None:
        """Show these columns."""
        self.keys = [key for key in keys if key in COLUMNS] or list(USUAL)
        self._chosen(self.keys)


class ContactsFilter(BoxRow):
    """People or organisations, in what order, and which of them; at the right how many."""

    def __init__(self, page: Page, people: Callable[[bool], object], ordered: Callable[[], object]) -> None:
        super().__init__(NARROW)
        self._page = page
        self._since: date | None = None
        self.frame, group = segment(self, (N_("People"), N_("Organisations")), lambda number: people(number == 0))
        self.people_button, self.bodies_button = group.button(0), group.button(1)
        self.row.addWidget(self.frame)
        self.order = Combo()
        bind(self.order.setAccessibleName, N_("Order"))
        bind(self.order.setToolTip, N_("Order"))
        self.order.setMaximumWidth(130)
        for key, text in ORDERS:
            self.order.addItem(_(text), key)
        self.order.activated.connect(lambda _place: ordered())
        self.row.addWidget(self.order)
        self.group_button = QPushButton()
        self.group_button.setObjectName("choiceButton")
        self.group_button.setCheckable(True)
        bind(self.group_button.setText, N_("Grouped"))
        bind(self.group_button.setToolTip, N_("Group by organisation"))
        bind(self.group_button.setAccessibleName, N_("Group by organisation"))
        self.group_button.clicked.connect(lambda _on: ordered())
        self.row.addWidget(self.group_button)
        self.add_boxes(
            {
                "region": N_("All regions"),
                "kind": N_("Any kind"),
                "trip": N_("All delegations"),
                "item": N_("All items"),
                "met": N_("Met at any time"),
                "state": N_("All posts"),
            },
            120,
        )
        self.boxes["item"].setEnabled(False)

    def retranslate(self) -> None:
        super().retranslate()
        for place, (_key, text) in enumerate(ORDERS):
            self.order.setItemText(place, _(text))
        soon(self, self._fit_words)

    def _fit_words(self) -> None:
        """Once all words are new."""
        self.fit(self.too_narrow(self.width()))

    def too_narrow(self, width: int) -> bool:
        """Also where the words of a language are long."""
        always: list[QWidget] = [self.frame, self.count, self.clear_button]
        always += [self.order, self.group_button] if not self.unused else []
        beside = [*always, *(box for key, box in self.boxes.items() if key not in self.unused)]
        needed = sum(widget.sizeHint().width() + self.row.spacing() for widget in beside)
        return width < max(needed + 2 * EDGE, self._narrow if not self.unused else 0)

    def show_order(self, key: str, grouped: bool) -> None:
        """Mark this order as chosen."""
        self.order.setCurrentIndex(max(self.order.findData(key), 0))
        self.group_button.setChecked(grouped)

    def show_people(self, people: bool) -> None:
        """Show what means something for people, or for organisations."""
        (self.people_button if people else self.bodies_button).setChecked(True)
        self.order.setVisible(people)
        self.group_button.setVisible(people)
        self.unused = set() if people else {"trip", "item", "met", "state"}
        self.fit(self.isVisible() and self.too_narrow(self.width()))
        self.clear_button.setVisible(self.is_filtering)

    def offer(self) -> None:
        """Choices that there are; what is chosen stays while it is among them."""
        code = i18n.current()
        with self._page.store.read() as connection:
            found, kinds = peoplelist.regions_and_kinds(connection, code)
            trips = delegations.everything(connection)
        known = regions()
        listed = [iso for iso in known if iso in found] + sorted(found - known.keys())
        self.fill("region", [(iso, known[iso].get(code) if iso in known else iso) for iso in listed])
        self.fill("kind", [(c.key, _(c.label)) for c in words.ORGANISATION_KINDS if c.key in kinds])
        self.fill("trip", [(row.id, (row.name_ja if code == "ja" else row.name_zh) or row.code) for row in trips])
        self._offer_items()
        since = [(PICK, dates.long(self._since, code))] if self._since else []
        self.fill("met", [*((days, _(text)) for days, text in SINCE), *since, ("ask", _("Since a day…"))])
        self.fill("state", [("waiting", _("To be confirmed"))] if there(CONFIRMING) else [])
        self.clear_button.setVisible(self.is_filtering)

    def _offer_items(self) -> None:
        trip = self.boxes["trip"].currentData()
        with self._page.store.read() as connection:
            rows = events.named(connection, trip, "", "", ITEMS) if trip else []
        code = i18n.current()
        said = []
        for row in rows:
            name = row.name or words.find(words.EVENT_KINDS, row.kind).pair()
            day = dates.short(row.day, code) if row.day else ""
            said.append((row.id, f"{day} {name.get(code)}".strip()))
        self.fill("item", said)

    def picked(self, key: str) -> None:
        if key == "trip":
            self.boxes["item"].setCurrentIndex(0)
            self._offer_items()
        if key == "met" and self.boxes["met"].currentData() == "ask":
            self._ask_since()
        self.narrow()

    def _ask_since(self) -> None:
        """A day of the user's own."""
        dialog = SinceDialog(self._page, self._since)
        taken = dialogs.run(dialog)
        self._since = dialog.day if taken else self._since
        self.offer()
        self.boxes["met"].setCurrentIndex(max(self.boxes["met"].findData(PICK if taken else ""), 0))

    def met_since(self, today: date) -> date | None:
        """From what day on people must have been met."""
        chosen = self.chosen("met")
        if chosen == PICK:
            return self._since
        return today - timedelta(days=int(chosen)) if chosen.isdigit() else None

    def wanted(self, text: str, **more: Any) -> Wanted:
        """Who is to be shown."""
        today = date.today()
        return Wanted(
            text=text,
            region=self.chosen("region"),
            kind=self.chosen("kind"),
            delegation=self.chosen("trip"),
            event=self.chosen("item"),
            met_since=self.met_since(today),
            order=self.order.currentData(),
            grouped=self.group_button.isChecked(),
            code=i18n.current(),
            today=today,
            **more,
        )

    @property
    def waits(self) -> bool:
        """Whether only posts are wanted that wait to be confirmed."""
        return self.chosen("state") == "waiting"


class SinceDialog(QDialog):
    """A day since when people must have been met."""

    def __init__(self, page: Page, day: date | None) -> None:
        super().__init__(page.window())
        self.day: date | None = day
        bind(self.setWindowTitle, N_("Met since"))
        self.form = Form()
        self.field = DateField("day")
        self.form.add(N_("Met since"), self.field)
        self.field.set_values({"day": day})
        buttons = QDialogButtonBox()
        self.ok_button = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        bind(self.ok_button.setText, N_("OK"))
        bind(self.cancel_button.setText, N_("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(buttons)
        self.setMinimumWidth(340)

    def accept(self) -> None:
        """Only with a day."""
        value = self.field.values()["day"]
        if not isinstance(value, date):
            self.field.show_problem(Sentence(N_("Not a date. Write it like 115/3/5, 2026-03-05 or R8.3.5.")))
            return
        self.day = value
        super().accept()
