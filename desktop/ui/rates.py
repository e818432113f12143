"""匯率 為替レート: rates and purchases of foreign money as they were written down, and the one the rules ask for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates, money, words
from desktop.domain.ledger import Quote
from desktop.domain.money import Money
from desktop.domain.ruledrates import Asked, asked, bought, currencies, weighing
from desktop.errors import Invalid, Problem, Sentence
from desktop.i18n import N_, _
from desktop.store import delegations, records
from desktop.store import ruledrates as stored
from desktop.store import tables as t
from desktop.ui import derivations, dialogs
from desktop.ui.exchangedialogs import words as said_words
from desktop.ui.griddialog import GridDialog, start_in_list
from desktop.ui.linegrid import Column, Entry, Group, put
from desktop.ui.text import follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Exchange rates and purchases")
ADD, CHANGE, REMOVE = N_("Add exchange rate"), N_("Change exchange rate"), N_("Remove exchange rate")
MISSING = "?"  # before the currency: the id of a line that waits for its rate
BANK = N_("Bank of Taiwan")
RULES = {
    "106": N_("Rules of 106.10.31 (trips before 2026): without proof the spot selling rate counts."),
    "114": N_("Rules since 115.01.01: without proof the cash selling rate counts."),
}
NO_RATE = N_("Not a rate. Write it like 0.2200.")
NO_SUM = N_("Not an amount of this currency. Write it like 100,000.")
NO_DAY = N_("Not a date. Write it like 115/3/5, 2026-03-05 or R8.3.5.")
KEYS = N_("Enter edits, Delete removes, Ctrl+Z takes back. ✓ is what amounts are converted with.")
PURCHASES = frozenset({"cash", "spot"})  # kinds that a purchase cannot have: it is on a slip
WIDTH, HEIGHT = 1100, 640


def open_dialog(page: Page) -> None:
    """Rates of the delegation that is shown."""
    if page.delegation_id:
        dialogs.run(RatesDialog(page))


class RatesDialog(GridDialog):
    """Above what the rule says of each currency, below what was entered; what is missing is a line to fill in."""

    keys = KEYS

    def __init__(self, page: Page) -> None:
        with page.store.read() as connection:
            self._book = stored.read(connection, page.delegation_id)
            people = delegations.members(connection, page.delegation_id)
        code = i18n.current()
        self._people = [("", _("Everybody")), *((row.person_id, row.name().get(code)) for row in people)]
        columns = [
            Column("currency", N_("Currency"), 88, options=lambda: [(one, one) for one in money.CURRENCIES[1:]]),
            Column("rate", N_("Rate to NT$"), 100),
            Column("kind", N_("Kind"), 160, options=lambda: _options(words.RATE_KINDS)),
            Column("rate_date", N_("Date"), 132),
            Column("source", N_("Source"), stretch=1),
            Column("amount_minor", N_("Bought"), 112),
            Column("proof", N_("Proof of exchange"), 112, options=lambda: _options(words.PROOFS)),
            Column("person_id", N_("Whose money"), 104, options=lambda: self._people),
        ]
        self.rule = said_words()
        super().__init__(page, TITLE, columns, columns)
        self.fit(WIDTH, HEIGHT)
        follow(self.retranslate)
        self.refresh()
        self._begin()
        start_in_list(self)

    def _middle(self) -> QWidget:
        made = super()._middle()
        column = made.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, self.rule)
        return made

    def _begin(self) -> None:
        """The row for one more asks for what the rule asks for."""
        self.new.clear()
        first = next((one for one in self.wanted if one.missing), self.wanted[0])
        for key, value in (("currency", first.currency), ("kind", first.kind), ("source", _(BANK))):
            put(self.new.fields[key], value)

    def retranslate(self) -> None:
        """The sentences above the list are written anew."""
        self.refresh()

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            self._book = stored.read(connection, self.page.delegation_id)
        book = self._book
        self.wanted = [asked(book.trip, book.quotes, one) for one in currencies(book.codes)]
        self.rule.setText("\n".join(self._said(book)))
        made = []
        for one in self.wanted:
            rows = [self._entry(quote, one) for quote in book.quotes if quote.currency == one.currency]
            if one.missing and book.dated:
                rows.insert(0, self._missing(one))
            total = bought(book.quotes, one.currency)
            title = one.currency
            if total.minor:
                title += "　" + _("bought {amount}").format(amount=total.show())
            made.append(Group(title, rows, counted=False))
        return made

    def _said(self, book: stored.Rates) -> list[str]:
        """One line for the rules of the trip, one or two for each currency."""
        code = i18n.current()
        if not book.dated:
            return [_("Enter the days of the trip first: which rate counts follows them.")]
        start = dates.long(book.trip.start, code)
        lines = [_(RULES.get(book.trip.rules.key, "{key}")).format(key=book.trip.rules.key)]
        lines.append(_("Approved start {day}; purchases with proof count from {first} to {last}.").format(
            day=start, first=dates.short(self.wanted[0].first, code), last=dates.short(self.wanted[0].last, code)
        ))  # fmt: skip
        if self.wanted[0].skipped:
            closed = "、".join(
                f"{dates.short(day, code)}{reason.name.get(code)}" for day, reason in self.wanted[0].skipped
            )
            said = _("Banks were closed on {days}, so the rate of {day} counts.")
            lines.append(said.format(days=closed, day=dates.long(self.wanted[0].day, code)))
        for one in self.wanted:
            rate = derivations.rate_words(one.currency, one.converted)
            line = f"{one.currency}　{rate}　{derivations.why(one.converted)}"
            derived = weighing(one, book.quotes)
            lines += [line, f"　　{derived}"] if derived else [line]
        return lines

    def _entry(self, quote: Quote, one: Asked) -> Entry:
        amount = Money(quote.amount_minor, quote.currency).bare() if quote.amount_minor is not None else ""
        day = _day(quote.day) if quote.day else ""
        used = quote.id in one.used
        shown = (
            f"{quote.currency} ✓" if used else quote.currency,
            quote.rate,
            _(words.find(words.RATE_KINDS, quote.kind).label),
            day,
            quote.source,
            amount,
            _(words.find(words.PROOFS, quote.proof).label) if quote.proof else "",
            dict(self._people).get(quote.person_id, "") if quote.person_id else "",
        )
        held = (
            quote.currency,
            quote.rate,
            quote.kind,
            day,
            quote.source,
            amount,
            quote.proof,
            quote.person_id,
        )
        return Entry(quote.id, shown, held, tone="" if used else "muted", tips=shown)

    def _missing(self, one: Asked) -> Entry:
        """What the rule asks for and nobody entered."""
        kind = _(words.find(words.RATE_KINDS, one.kind).label)
        day = _day(one.day)
        shown = (one.currency, _("(fill in)"), kind, day, _(BANK), "", "", "")
        held = (one.currency, "", one.kind, day, _(BANK), "", "", "")
        return Entry(MISSING + one.currency, shown, held, tone="vermilion", tips=shown)

    def _raw(self, key: str, value: str, currency: str) -> Any:
        """What is stored; Invalid where it cannot be read."""
        if key == "rate":
            if money.parse_rate(value) is None:
                raise Invalid([Problem("rate", Sentence(NO_RATE))])
            return money.parse_rate(value)
        if key == "rate_date":
            day = dates.parse(value, self._book.trip.start)
            if day is None:
                raise Invalid([Problem("rate_date", Sentence(NO_DAY))])
            return day
        if key == "amount_minor":
            found = money.parse(value, currency) if value else None
            if value and (found is None or found.currency != currency or found.minor <= 0):
                raise Invalid([Problem("amount_minor", Sentence(NO_SUM))])
            return found.minor if found else None
        return value or None if key == "person_id" else value

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        try:
            if row_id.startswith(MISSING):
                self._fill_in(row_id.removeprefix(MISSING), key, value)
                return
            quote = next(one for one in self._book.quotes if one.id == row_id)
            raw = {key: self._raw(key, value, quote.currency)}
            if key == "currency" and quote.amount_minor is not None:  # the number stays what was written
                raw["amount_minor"] = self._raw("amount_minor", Money(quote.amount_minor, quote.currency).bare(), value)
        except Invalid as error:
            self._refuse(error)
            return
        self.act(CHANGE, records.edit, t.Rate, row_id, raw)

    def _fill_in(self, currency: str, key: str, value: str) -> None:
        """The missing rate was typed; other cells of its line are taken once it is."""
        if key != "rate":
            self._refuse(Invalid([Problem("rate", Sentence(N_("Enter the rate of this line first.")))]))
            return
        one = next(found for found in self.wanted if found.currency == currency)
        raw = {"currency": currency, "rate": self._raw("rate", value, currency), "kind": one.kind}
        self._add({**raw, "rate_date": one.day, "source": _(BANK)})

    def _add(self, raw: dict[str, Any]) -> str | None:
        return self.act(ADD, records.add, t.Rate, {**raw, "delegation_id": self.page.delegation_id})

    def on_delete(self, row_id: str) -> None:
        if not row_id.startswith(MISSING):
            self.act(REMOVE, records.remove, t.Rate, row_id)

    def on_entered(self, values: dict[str, str]) -> None:
        currency = values["currency"] or money.CURRENCIES[1]
        try:
            raw = {key: self._raw(key, value, currency) for key, value in values.items()}
        except Invalid as error:
            self._refuse(error)
            self.new.fields[error.problems[0].field].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if raw["amount_minor"] is not None and raw["kind"] in PURCHASES:
            raw["kind"] = "slip"
        if self._add(raw):
            self.new.clear(keep=("currency", "kind", "rate_date", "source", "proof", "person_id"))

    def _refuse(self, error: Invalid) -> None:
        self.say(error.sentence)
        self.refused()


def _day(day: date) -> str:
    """「2026/2/13（五）」: short, with its year."""
    return f"{day.year}/{dates.short(day, i18n.current())}"


def _options(choices: tuple[words.Choice, ...]) -> list[tuple[str, str]]:
    return [(choice.key, _(choice.label)) for choice in choices]
