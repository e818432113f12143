"""現金 現金: per currency and keeper what should be in the box, what was counted, and what is missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop import i18n
from desktop.domain import dates, money, words
from desktop.domain.cashbox import COUNTED, Box, Count, boxes
from desktop.domain.ledger import Spent
from desktop.domain.money import Money
from desktop.domain.text import Pair
from desktop.errors import Invalid, Problem, Sentence
from desktop.i18n import N_, _
from desktop.store import cashbox as stored
from desktop.store import records
from desktop.store import tables as t
from desktop.store.ledger import NO_TRIP
from desktop.ui import dialogs
from desktop.ui.cashboxforms import (
    NO_AMOUNT,
    NO_DAY,
    NO_KEEPER,
    MoveDialog,
    exchange_form,
    handing_form,
    money_of,
)
from desktop.ui.griddialog import GridDialog, plain_button, start_in_list
from desktop.ui.linegrid import Column, Entry, Group, put
from desktop.ui.picker import Option
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Cash")
ADD, CHANGE, REMOVE = N_("Add cash"), N_("Change cash"), N_("Remove cash")
EXCHANGE, HAND = N_("Money was changed…"), N_("Money was handed over…")
KEYS = N_("Enter edits, Delete removes, Ctrl+Z takes back. Out of the box: with a minus. Counted: what lies there.")
READ_ONLY = "$"  # before an id: a line that was entered in another window
WIDTH, HEIGHT = 1100, 640


def open_dialog(page: Page) -> None:
    """The cash of the delegation that is shown."""
    if page.delegation_id:
        dialogs.run(CashDialog(page))


class CashDialog(GridDialog):
    """Boxes as groups: what came, what went, what was counted, and after each line what should be there."""

    keys = KEYS

    def __init__(self, page: Page) -> None:
        self._read(page)
        columns = [
            Column("moved_on", N_("Date"), 130),
            Column("kind", N_("Kind"), 100, options=lambda: [(one.key, _(one.label)) for one in words.CASH_MOVES]),
            Column("amount_minor", N_("Amount"), 108),
            Column("currency", N_("Currency"), 78, options=lambda: [(one, one) for one in money.CURRENCIES]),
            Column("person_id", N_("Who keeps it"), 116, options=self._keepers),
            Column("notes", N_("Remark"), stretch=1),
        ]
        due = Column("due", N_("Should be there"), 216)
        super().__init__(page, TITLE, [*columns, due], columns)
        self._counts: dict[str, Count] = {}
        self.debts_button = plain_button(N_("Who paid for whom…"), self.open_debts)
        self.write_off_button = plain_button(N_("Write off the difference"), self.write_off)
        for button in (
            plain_button(EXCHANGE, self.ask_exchange),
            plain_button(HAND, self.ask_handing),
            self.write_off_button,
            self.debts_button,
        ):
            self.tools.addWidget(button)
        bind(self.note.setText, N_("Cash expenses and purchases are counted in."))
        self.grid.currentItemChanged.connect(lambda *_items: self._enable())
        self.fit(WIDTH, HEIGHT)
        follow(self.retranslate)
        self.refresh()
        for key, value in (("kind", "taken"), ("currency", "JPY"), ("moved_on", _day(self._today()))):
            put(self.new.fields[key], value)
        start_in_list(self)

    def _read(self, page: Page) -> None:
        with page.store.read() as connection:
            self._book = stored.read(connection, page.delegation_id)

    def _keepers(self) -> list[tuple[str, str]]:
        code = i18n.current()
        return [("", _(NO_KEEPER)), *((person, name.get(code)) for person, name in self._book.members)]

    def _people(self) -> list[Option]:
        return [Option(person, name, Pair()) for person, name in self._book.members]

    def _near(self) -> date | None:
        return self._book.ledger.trip.start

    def _today(self) -> date:
        trip, today = self._book.ledger.trip, date.today()
        planned = trip.start != NO_TRIP.start and not trip.start <= today <= trip.end
        return trip.start if planned else today

    def _name(self, person: str) -> str:
        return self._book.names[person].get(i18n.current()) if person in self._book.names else _(NO_KEEPER)

    def retranslate(self) -> None:
        """What is put together of several words is written anew."""
        self.refresh()

    def groups(self) -> list[Group]:
        self._read(self.page)
        book = self._book
        self._counts = {}
        found = boxes(book.moves, book.ledger.quotes, book.ledger.spent)
        place = {person: number for number, (person, _name) in enumerate(book.members)}
        codes = list(dict.fromkeys(box.currency for box in found))
        found.sort(key=lambda box: (codes.index(box.currency), place.get(box.keeper, len(place))))
        return [self._group(box) for box in found]

    def _group(self, box: Box) -> Group:
        counts = box.counts()
        self._counts |= {count.move.id: count for count in counts}
        due = _("should be {amount}").format(amount=Money(box.due(), box.currency).show())
        title = f"{box.currency}　{self._name(box.keeper)}　{due}"
        if counts:
            day = dates.short(counts[-1].move.day, i18n.current()) if counts[-1].move.day else ""
            title += f"　{day} {_off(counts[-1], box.currency)}"
        return Group(title, self._entries(box), counted=False)

    def _entries(self, box: Box) -> list[Entry]:
        """Lines by day, what came in first and counts last; purchases one by one, cash expenses in one sum a day."""
        lines: list[tuple[date, int, str, Entry, int]] = []
        for move in box.moves:
            change = 0 if move.kind == COUNTED else move.amount.minor
            order = 3 if move.kind == COUNTED else int(change < 0)
            lines.append((move.day or date.min, order, move.id, self._move(move.id, box), change))
        for quote in box.bought:
            said = "　".join(part for part in (_("Purchase of currency"), quote.source) if part)
            entry = self._fixed(quote.id, quote.day, "exchanged", quote.amount_minor or 0, box, said)
            lines.append((quote.day or date.min, 0, quote.id, entry, quote.amount_minor or 0))
        by_day: dict[date | None, list[Spent]] = defaultdict(list)
        for one in box.spent:
            by_day[one.paid_on].append(one)
        for day, several in by_day.items():
            gone = -sum(one.amount.minor for one in several)
            said = _("Cash expenses: {count}").format(count=len(several))
            key = f"{box.currency}{box.keeper}{day}"
            lines.append((day or date.min, 2, key, self._fixed(key, day, "", gone, box, said), gone))
        lines.sort(key=lambda line: line[:3])
        running = accumulate(change for *_rest, change in lines)
        return [
            self._with_due(entry, minor, box) for (*_rest, entry, _change), minor in zip(lines, running, strict=True)
        ]

    def _with_due(self, entry: Entry, minor: int, box: Box) -> Entry:
        count = self._counts.get(entry.id)
        said = Money(minor, box.currency).bare()
        tone = entry.tone
        if count is not None:
            said, tone = f"{said}　{_off(count, box.currency)}", "vermilion" if count.off else "moss"
        elif minor < 0:
            tone = "vermilion"
        shown = (*entry.shown, said)
        return entry._replace(shown=shown, held=(*entry.held, ""), tone=tone, tips=shown)

    def _move(self, move_id: str, box: Box) -> Entry:
        move = next(one for one in box.moves if one.id == move_id)
        day, amount = _day(move.day), move.amount.bare()
        kind = _(words.find(words.CASH_MOVES, move.kind).label)
        shown = (day, kind, amount, box.currency, self._name(move.keeper), move.notes)
        return Entry(move.id, shown, (day, move.kind, amount, box.currency, move.keeper, move.notes))

    def _fixed(self, key: str, day: date | None, kind: str, minor: int, box: Box, said: str) -> Entry:
        """A line that follows from what was entered elsewhere."""
        word = _(words.find(words.CASH_MOVES, kind).label) if kind else ""
        shown = (_day(day), word, Money(minor, box.currency).bare(), box.currency, self._name(box.keeper), said)
        return Entry(READ_ONLY + key, shown, shown, tone="muted")

    def _raw(self, key: str, value: str, currency: str) -> dict[str, Any]:
        """What is stored; Invalid where it cannot be read. A sign with the amount says its currency."""
        if key == "amount_minor":
            found = money.parse(value, currency)
            if found is None:
                raise Invalid([Problem(key, Sentence(NO_AMOUNT))])
            return {key: found.minor, "currency": found.currency}
        if key == "moved_on":
            day = dates.parse(value, self._near()) if value else None
            if value and day is None:
                raise Invalid([Problem(key, Sentence(NO_DAY))])
            return {key: day}
        return {key: value or None if key == "person_id" else value}

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        if row_id.startswith(READ_ONLY) or key == "due":
            self.say(Sentence(N_("This follows from expenses and rates. Change it there.")))
            self.refused()
            return
        move = next(one for one in self._book.moves if one.id == row_id)
        try:
            if key == "currency":  # the number stays what was written
                raw = self._raw("amount_minor", move.amount.bare(), value)
            else:
                raw = self._raw(key, value, move.amount.currency)
        except Invalid as error:
            self.say(error.sentence)
            self.refused()
            return
        self.act(CHANGE, records.edit, t.Cash, row_id, raw)

    def on_delete(self, row_id: str) -> None:
        if row_id.startswith(READ_ONLY):
            self.say(Sentence(N_("This follows from expenses and rates. Change it there.")))
            return
        self.act(REMOVE, records.remove, t.Cash, row_id)

    def on_entered(self, values: dict[str, str]) -> None:
        raw: dict[str, Any] = {"delegation_id": self.page.delegation_id}
        try:
            for key in ("moved_on", "kind", "currency", "person_id", "notes", "amount_minor"):
                raw |= self._raw(key, values[key], values["currency"])
        except Invalid as error:
            self.say(error.sentence)
            self.new.fields[error.problems[0].field].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        made = self.act(ADD, records.add, t.Cash, raw)
        if made:
            self.new.clear(keep=("moved_on", "kind", "currency", "person_id"))
            self.new.fields["amount_minor"].setFocus(Qt.FocusReason.OtherFocusReason)
            self.refresh()
            self.grid.choose(made)

    def _enable(self) -> None:
        count = self._counts.get(self.grid.current())
        self.write_off_button.setEnabled(count is not None and bool(count.off))

    def refresh(self) -> None:
        super().refresh()
        self._enable()

    def write_off(self) -> None:
        """What was counted in the current line is what should be there from then on."""
        count = self._counts.get(self.grid.current())
        if count is not None:
            said = _("Difference of the count")
            self.act(
                N_("Write off the difference"), stored.write_off, self.page.delegation_id, count.move, count.off, said
            )

    def ask_exchange(self) -> None:
        """Money was changed: both boxes and the rate in one action."""
        form = exchange_form(self._people, self._near)
        form.set_values({"currency": "TWD", "got_currency": "JPY", "moved_on": self._today(), "person_id": None})
        said = N_("One box has less, another more; what was bought with NT$ is entered as a rate too.")
        dialogs.run(MoveDialog(self, N_("Money was changed"), said, form, self._exchange))
        self.refresh()

    def _exchange(self, values: Mapping[str, Any]) -> None:
        gave, got = money_of(values), money_of(values, "got_minor", "got_currency")
        rest = (values["moved_on"], values["person_id"] or "", values["proof"], values["source"])
        self.page.act(N_("Enter an exchange"), stored.exchange, self.page.delegation_id, gave, got, *rest)
        self._steps += 1

    def ask_handing(self) -> None:
        """Money went from one keeper to another."""
        form = handing_form(self._people, self._near)
        box = next(iter(boxes(self._book.moves, (), ())), None)
        from_id, currency = (box.keeper or None, box.currency) if box else (None, "JPY")
        form.set_values({"currency": currency, "from_id": from_id, "to_id": None, "moved_on": self._today()})
        said = N_("It leaves one box and comes into the other.")
        dialogs.run(MoveDialog(self, N_("Money was handed over"), said, form, self._hand_over))
        self.refresh()

    def _hand_over(self, values: Mapping[str, Any]) -> None:
        sides, amount = (values["from_id"] or "", values["to_id"] or ""), money_of(values)
        here, day = self.page.delegation_id, values["moved_on"]
        self.page.act(N_("Hand over cash"), stored.hand_over, here, amount, sides, day)
        self._steps += 1

    def open_debts(self) -> None:
        """Who paid for whom."""
        from desktop.ui import debts

        debts.open_dialog(self.page)
        self.refresh()


def _off(count: Count, currency: str) -> str:
    """「清點 69,500，短少 500」."""
    counted = count.move.amount.bare()
    if not count.off:
        return _("counted {amount}, right").format(amount=counted)
    said = _("counted {amount}, {off} missing") if count.off < 0 else _("counted {amount}, {off} too much")
    return said.format(amount=counted, off=Money(abs(count.off), currency).bare())


def _day(day: date | None) -> str:
    """「2026/2/13（五）」: short, with its year."""
    return f"{day.year}/{dates.short(day, i18n.current())}" if day else ""
