"""收據 領収書: one receipt in ten seconds, by the keyboard of numbers alone; the next one stands ready at once.

Amount, Enter, the payee that is offered, Enter, what it was for by its number, Enter. Everything else is as last time.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from desktop import i18n
from desktop.domain import dates, money, words
from desktop.domain.ledger import Ledger, Spent
from desktop.domain.text import Pair
from desktop.errors import Invalid, Problem, Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import delegations, ledger, receipts
from desktop.ui import derivations, dialogs
from desktop.ui.acting import ActingDialog
from desktop.ui.exchangedialogs import words as said_words
from desktop.ui.form import ChoiceField, DateField, Form, LineField, MoneyField, PairField
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Field
from desktop.ui.labels import Label
from desktop.ui.picker import Option
from desktop.ui.receiptpicture import ReceiptPicture
from desktop.ui.reffield import RefField
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

TITLE = N_("Receipt")
ADD = N_("Add receipt")
EVERYBODY = words.Choice("*", N_("Shared by everybody in equal parts"))  # instead of a person
CASH_BOX = N_("From the delegation’s money")
OFFICIAL = N_("The delegation’s own cost")
NUMBERED, SHOWN, SMALLEST = 9, 6, 20  # lines with a digit, lines in sight, pixels of one
NO_AMOUNT = N_("Not an amount. Write it like 1,280, ¥1280, 1.2萬 or US$12.50.")
NEEDED = N_("Enter the amount.")
ENTERED = N_("Entered: {amount}　{what}. Ctrl+Z takes it back.")
OUTSIDE, FUTURE = N_("This day lies outside the trip."), N_("This day lies ahead.")
BELOW, ZERO = N_("Below zero: money that came back."), N_("The amount is zero.")
WIDTH, HEIGHT = 860, 690


def open_dialog(page: Page) -> None:
    """Receipts of the delegation that is shown."""
    if page.delegation_id:
        dialogs.run(ReceiptDialog(page))


def show(binder: Binder) -> None:
    """From the menu, whichever page is shown."""
    if binder.desk.delegation_id:
        open_dialog(binder.page("budget"))


class Places(QListWidget):
    """What it was for: a digit picks, Enter stores."""

    entered = Signal()
    picked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.entered.emit()
        elif 0 < digit <= min(self.count(), NUMBERED):
            self.setCurrentRow(digit - 1)
            self.picked.emit()
        else:
            super().keyPressEvent(event)


class PlaceField(Field):
    """A budget line, or a category where no line plans for it; those used last stand first."""

    def __init__(self) -> None:
        super().__init__("budget_line_id", "category")
        self.input = Places()
        self.input.setObjectName("searchResults")
        self.input.currentRowChanged.connect(lambda _row: self.changed.emit())
        self.by_hand = False
        self._places: list[tuple[str, str, str, str]] = []
        self.input.itemClicked.connect(lambda _item: self._on_picked())
        self.input.picked.connect(self._on_picked)
        self.finish(self.input)

    def _on_picked(self) -> None:
        self.by_hand = True

    def offer(self, places: list[tuple[str, str, str, str]], last: list[receipts.Last]) -> None:
        """Lines and the categories without any; what was used last comes first."""
        lined = {category for _id, category, _zh, _ja in places}
        rest = [("", choice.key, "", "") for choice in words.BUDGET_CATEGORIES if choice.key not in lined]
        both = [*places, *rest]
        used = list(dict.fromkeys((one.budget_line_id, "" if one.budget_line_id else one.category) for one in last))
        order = {key: place for place, key in enumerate(used)}
        self._places = sorted(both, key=lambda one: order.get((one[0], "" if one[0] else one[1]), len(used)))
        self.retranslate()
        row = max(self.input.sizeHintForRow(0), SMALLEST)
        self.input.setFixedHeight(min(len(self._places), SHOWN) * row + 12)

    def retranslate(self) -> None:
        super().retranslate()
        code, row = i18n.current(), self.input.currentRow()
        self.input.blockSignals(True)
        self.input.clear()
        for place, (_line, category, zh, ja) in enumerate(self._places, 1):
            name = Pair(zh, ja).get(code) or _(words.find(words.BUDGET_CATEGORIES, category).label)
            self.input.addItem(QListWidgetItem(f"{place}　{name}" if place <= NUMBERED else f"　 {name}"))
        self.input.setCurrentRow(max(row, 0))
        self.input.blockSignals(False)

    def values(self) -> dict[str, Any]:
        row = self.input.currentRow()
        if not 0 <= row < len(self._places):
            return {"budget_line_id": None, "category": "other"}
        line, category, _zh, _ja = self._places[row]
        return {"budget_line_id": line or None, "category": "" if line else category}

    def set_values(self, values: Mapping[str, Any]) -> None:
        wanted = (values.get("budget_line_id") or "", values.get("category") or "")
        for row, (line, category, _zh, _ja) in enumerate(self._places):
            if line == wanted[0] and (line or category == wanted[1]):
                self.input.setCurrentRow(row)
                return


class ReceiptDialog(ActingDialog):
    """The fields, the picture beside them, and below what was entered just now."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        bind(self.setWindowTitle, TITLE)
        self.setAcceptDrops(True)
        self._last: list[receipts.Last] = []
        self._entered: list[str] = []
        self.form = Form()
        self.amount = MoneyField()
        self.amount.currency.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # ↑↓ in the amount change it
        self.amount.input.setMinimumHeight(38)
        self.amount.input.setStyleSheet("font-size: 15pt; font-weight: 600;")
        self.payee, self.place = LineField("payee"), PlaceField()
        self.payer = RefField("payer_id", CASH_BOX, self._members)
        self.payment = ChoiceField("payment", words.PAYMENTS)
        self.day = DateField("paid_on", self._near)
        self.number = LineField("receipt_no")
        self.shared = RefField("shared", OFFICIAL, self._whom)
        self.item = PairField("item", kind="bud")
        self.form.add(N_("Amount"), self.amount)
        self.worth = said_words(role="small")
        self._below_amount(self.worth)
        self.form.add(N_("Payee"), self.payee)
        self.form.add(N_("What for"), self.place)
        self.form.add_beside(N_("Paid by"), (N_("Paid by"), self.payer), (N_("Paid with"), self.payment))
        self.form.add_beside(N_("Paid on"), (N_("Paid on"), self.day), (N_("Receipt number"), self.number))
        self.hint = said_words(role="suggestion")
        self.hint.hide()
        self._below_amount(self.hint)
        self.form.add(N_("Whose cost"), self.shared)
        self.form.add(N_("For"), self.item)
        self.picture = ReceiptPicture()
        self._lay_out()
        self.amount.changed.connect(self._on_amount)
        self.amount.currency.currentTextChanged.connect(lambda _text: self._on_amount())
        self.payee.input.textChanged.connect(lambda _text: self._on_payee())
        self.day.changed.connect(self._on_amount)
        self.payer.changed.connect(self._on_amount)
        self.place.input.entered.connect(self.store_it)
        self.picture.refused.connect(lambda error: self.say(error.sentence))
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.store_it)
        for line in self.findChildren(QLineEdit):
            line.installEventFilter(self)
        follow(self.retranslate)
        self.begin()
        self.fit(WIDTH, HEIGHT)

    def _below_amount(self, label: QLabel) -> None:
        column = self.amount.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, label)

    def _lay_out(self) -> None:
        heading = Label()
        heading.setProperty("role", "emptyTitle")
        bind(heading.setText, TITLE)
        keys = said_words(
            N_("Enter goes on, and stores behind “What for”. Digits pick there; ↑↓ in the amount: currency."),
            "small",
        )
        self.store_button = plain_button(N_("Store, next receipt"), self.store_it, "primary")
        bind(self.store_button.setToolTip, "Ctrl+Enter")
        self.close_button = plain_button(N_("Close"), self.accept)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.picture)
        title = Label()
        title.setProperty("role", "heading")
        bind(title.setText, N_("Entered just now"))
        self.done_list = said_words(role="small")
        self.done_list.setFixedWidth(self.picture.width())
        side.addWidget(title)
        side.addWidget(self.done_list)
        side.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(20)
        left = QVBoxLayout()
        left.addWidget(self.form)
        left.addStretch(1)
        both.addLayout(left, 1)
        both.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 14)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addLayout(both, 1)
        column.addWidget(self.said)
        foot = QHBoxLayout()
        foot.addWidget(keys, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.store_button)
        column.addLayout(foot)

    def begin(self) -> None:
        """Everything as last time, the amount empty, the cursor there."""
        self._read()
        last = self._last[0] if self._last else receipts.Last("JPY", "", "", "", "", "cash", None, "")
        self.place.by_hand = False
        payment = last.payment or "cash"
        values: dict[str, Any] = {
            "amount_minor": "",
            "currency": last.currency,
            "payee": "",
            "payer_id": last.payer_id or None,
        }
        values |= {"payment": payment, "paid_on": self._day(last.paid_on), "receipt_no": "", "shared": None}
        self.form.set_values({**values, "item_zh": "", "item_ja": ""})
        self.place.input.setCurrentRow(0)
        self.payee.suggest(*receipts.payees(self._last))
        self.number.suggest(receipts.next_number(self._last))
        self.picture.clear()
        self.form.show_problems([])
        self._on_amount()
        self.amount.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """What was entered just now has changed: the suggestions with it."""
        self._read()
        self.payee.suggest(*receipts.payees(self._last))
        self.number.suggest(receipts.next_number(self._last))
        self.done_list.setText("\n".join(self._entered[-6:][::-1]))

    def undone(self) -> None:
        if self._entered and self._steps < len(self._entered):
            self._entered.pop()
        self.refresh()

    def _read(self) -> None:
        with self.store.read() as connection:
            here = self.page.delegation_id
            self._last = receipts.last(connection, here)
            self.place.offer(receipts.places(connection, here), self._last)
            trip = ledger.trip(connection, here)
            self._book = Ledger(trip, (), (), ledger.quotes(connection, here))
            rows = delegations.members(connection, here)
        self._people = [Option(row.person_id, row.name(), row.role_pair()) for row in rows if row.status != "cancelled"]

    def _members(self) -> list[Option]:
        return self._people

    def _whom(self) -> list[Option]:
        return [Option(EVERYBODY.key, EVERYBODY.pair(), Pair()), *self._people]

    def _near(self) -> date | None:
        return self._book.trip.start

    def _day(self, last: date | None) -> date:
        """Today on the trip, else the day of the last receipt."""
        today, trip = date.today(), self._book.trip
        return today if trip.start <= today <= trip.end or last is None else last

    def retranslate(self) -> None:
        """The line below the amount is written anew."""
        self._on_amount()

    def _on_amount(self) -> None:
        """What it comes to, and what is odd about it."""
        text = self.amount.input.text().strip()
        found = money.parse(text, self.amount.currency.currentText()) if text else None
        self.amount.show_problem(Sentence(NO_AMOUNT) if text and found is None else None)
        said = ""
        if found is not None:
            payer = self.payer.values()["payer_id"] or ""
            converted = self._book.converted(Spent("", found, payer_id=payer))
            said = f"{derivations.sum_of(found, converted)}　{derivations.why(converted)}"
        self.worth.setText(said)
        self.worth.setVisible(bool(said))
        day, trip = self.day.values()["paid_on"], self._book.trip
        odd = []
        if found is not None and found.minor <= 0:
            odd.append(_(BELOW) if found.minor else _(ZERO))
        if isinstance(day, date) and day > date.today():
            odd.append(_(FUTURE))
        elif isinstance(day, date) and not trip.start <= day <= trip.end:
            odd.append(_(OUTSIDE))
        self.hint.setText("　".join(odd))
        self.hint.setVisible(bool(odd))

    def _on_payee(self) -> None:
        """What it was for the last time is likely this time, unless somebody picked already."""
        payee = self.payee.input.text().strip()
        known = next((one for one in self._last if payee and one.payee == payee), None)
        if known is not None and not self.place.by_hand:
            self.place.set_values({"budget_line_id": known.budget_line_id, "category": known.category})

    def store_it(self) -> None:
        """Store the receipt and be ready for the next one; what is wrong stands beside its field."""
        if not self.amount.input.text().strip():
            self.form.show_problems([Problem("amount_minor", Sentence(NEEDED))])
            self.form.go_to_problem()
            return
        raw = {**self.form.values(), "delegation_id": self.page.delegation_id, "status": "paid"}
        shared = raw.pop("shared")
        if not isinstance(raw["amount_minor"], int):
            self.form.show_problems([Problem("amount_minor", Sentence(NO_AMOUNT))])
            self.form.go_to_problem()
            return
        whom = [one.id for one in self._people] if shared == EVERYBODY.key else [shared] if shared else []
        amount = money.Money(raw["amount_minor"], raw["currency"])
        try:
            picture = self.picture.keep(self.store)
            if self.picture.holds and picture is None:
                return  # the person stopped it
            self.page.act(ADD, receipts.add, raw, picture, whom)
        except Invalid as error:
            for problem in self.form.show_problems(error.problems):
                self.say(problem.message)
            self.form.go_to_problem()
            return
        except UserError as error:
            self.say(error.sentence)
            return
        self._steps += 1
        day = dates.short(raw["paid_on"], i18n.current()) if isinstance(raw["paid_on"], date) else ""
        self._entered.append("　".join(part for part in (day, amount.show(), raw["payee"]) if part))
        what = raw["payee"] or (self.place.input.currentItem().text().partition("　")[2])
        self.begin()
        self.refresh()
        self.say(Sentence(ENTERED, {"amount": amount.show(), "what": what.strip()}), good=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A picture is pasted wherever the cursor is; ↑↓ in the amount walk through the currencies."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pasted = QApplication.clipboard().mimeData()
            if event.matches(QKeySequence.StandardKey.Paste) and (pasted.hasImage() or pasted.hasUrls()):
                return self.picture.take_data(pasted)
            if watched is self.amount.input and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                box = self.amount.currency
                box.setCurrentIndex((box.currentIndex() + (1 if event.key() == Qt.Key.Key_Down else -1)) % box.count())
                return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.picture.take_data(event.mimeData()):
            event.acceptProposedAction()
