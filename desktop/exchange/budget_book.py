"""The money of a trip as a workbook that goes on counting: change a rate or an amount, and every sum follows.

Sheets: the budget, the expenses, parts of expenses that fall elsewhere (where there are any), rates, and what it comes
to by category, fund, payer and day. Every formula carries the value that the program shows for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from desktop.domain import dates
from desktop.domain.budget import CURRENCIES
from desktop.domain.ledger import CARD, Converted, Ledger, Spent, rate_by_rule
from desktop.domain.money import HOME, Money, parse_rate
from desktop.domain.ratewords import derivation
from desktop.domain.text import Pair
from desktop.domain.words import BUDGET_CATEGORIES, EXPENSE_STATUSES, FUNDING, PAYMENTS, RATE_KINDS, Choice, find
from desktop.exchange import budget_sums
from desktop.exchange.budget_cells import (
    BUDGET,
    BUDGET_HEADS,
    HELPS,
    NO_LINE,
    NONE,
    OF_LINE,
    OWN_SHARE,
    PART_HEADS,
    PARTS,
    QUOTE_HEADS,
    RATE_HEADS,
    RATES,
    SPENT,
    TOP,
    UNKNOWN,
    WHOSE,
    cents,
    counted,
    fixed,
    in_home,
    number_of,
    rate_digits,
    rest_of,
    twd,
)  # fmt: skip
from desktop.exchange.expense_columns import OWN
from desktop.i18n import N_, gettext_for
from desktop.sheets.book import BODY, HEAD, NOTE, SUM, TITLE, Cell, Formula, Line, Number, Sheet, at, write


def book(name: Pair, ledger: Ledger, ending: str, code: str, notes: Mapping[str, str] | None = None) -> bytes:
    """The workbook of a trip of this name as xlsx or ods, in the language ``code``; ``notes`` by expense."""
    return write(sheets(name, ledger, code, notes), ending)


def sheets(name: Pair, ledger: Ledger, code: str, notes: Mapping[str, str] | None = None) -> list[Sheet]:
    """The same before it is a file."""
    return Making(name, ledger, code, notes or {}).sheets()


class Making:
    """One workbook while it is made: where rows of one sheet stand, the formulas of another must know."""

    def __init__(self, name: Pair, ledger: Ledger, code: str, notes: Mapping[str, str]) -> None:
        self.name, self.book, self.code, self.notes = name, ledger, code, notes
        self.say: Callable[[str], str] = gettext_for(code)
        used = dict.fromkeys([line.planned.currency for line in ledger.lines])
        used |= dict.fromkeys([one.amount.currency for one in ledger.spent] + [q.currency for q in ledger.quotes])
        self.currencies = [choice.key for choice in CURRENCIES if choice.key in used and choice.key != HOME]
        self.ruled = {c: rate_by_rule(ledger.trip, ledger.quotes, c) for c in self.currencies}
        self.place = {column.key: n for n, column in enumerate(OWN)}
        self.help = {name: len(OWN) + n for n, name in enumerate(HELPS)}
        self.number: dict[str, Cell] = {line.id: Number(Decimal(n)) for n, line in enumerate(ledger.lines, 1)}
        self.homes = {one.id: ledger.converted(one) for one in ledger.spent}
        self.shares = {
            one.id: ledger.shares_of(one, home.minor) if (home := self.homes[one.id].home) else []
            for one in ledger.spent
        }
        self.parts = [
            (row, one, share)
            for row, one in enumerate(ledger.spent, TOP)
            for share in self.shares[one.id][self._owned(one) :]
        ]
        self.last_spent, self.last_part = TOP + max(1, len(ledger.spent)), TOP + max(1, len(self.parts))
        self.total = ledger.totals

    def sheets(self) -> list[Sheet]:
        found = [self._budget(), self._spent()]
        if self.parts:
            found.append(self._parts())
        return [*found, self._rates(), budget_sums.sheet(self)]

    # What all sheets begin with

    def head(self, name: str, heads: Sequence[str]) -> list[Line]:
        trip = self.book.trip
        told = self.say(WHOSE).format(
            name=self.name.get(self.code),
            first=dates.long(trip.start, self.code),
            last=dates.long(trip.end, self.code),
        )
        return [Line((self.say(name),), TITLE), Line((told,), NOTE), Line(tuple(heads), HEAD)]

    def _word(self, choices: tuple[Choice, ...], key: str) -> str:
        return self.say(find(choices, key).label) if key else ""

    def _line_name(self, line_id: str) -> str:
        line = self.book.line.get(line_id)
        return line.name.get(self.code) if line else ""

    # References into other sheets

    def all(self, sheet: str, column: int) -> str:
        last = self.last_part if sheet == PARTS else self.last_spent
        first, end = at(TOP, column), at(last - 1, column)
        return f"'{self.say(sheet)}'!{fixed(first)}:{fixed(end)}"

    def added(self, wanted: str, own: int, part: int) -> str:
        """What was spent and ``wanted`` says in the column ``own`` of the expenses, or ``part`` of their parts."""
        found = [(SPENT, self.help[OWN_SHARE], own, self.place["status"])]
        if self.parts:
            found.append((PARTS, 6, part, 5))
        return "+".join(
            f"SUMIFS({self.all(sheet, amount)},{self.all(sheet, column)},{wanted},{self.counted(sheet, status)})"
            for sheet, amount, column, status in found
        )

    def counted(self, sheet: str, status: int) -> str:
        """What only is planned, or was sent back, was not spent."""
        column = self.all(sheet, status)
        words = [self._word(EXPENSE_STATUSES, key) for key in ("budgeted", "rejected")]
        return ",".join(f'{column},"<>{word}"' for word in words)

    def _rate(self, currency: str, own: str, converted: Converted) -> Cell:
        """The rate of an amount: its own, else the cell of the rates that all others use too."""
        if currency == HOME or converted.home is None or not converted.rate:
            return None
        value = Decimal(converted.rate)
        if parse_rate(own) is not None or converted.rate != self.ruled[currency].rate:  # or that of the own exchange
            return Number(value, rate_digits(value))
        row = TOP + self.currencies.index(currency)
        return Formula(f"'{self.say(RATES)}'!{fixed(at(row, 1))}", value, rate_digits(value))

    # The sheets

    def _budget(self) -> Sheet:
        lines = self.head(BUDGET, [self.say(head) for head in BUDGET_HEADS])
        sums = self.total.by_line
        for line in self.book.lines:
            row, converted = len(lines), self.book.planned(line)
            planned = in_home(converted)
            used = twd(sums[line.id].spent if line.id in sums else 0)
            spent = counted(self.added(at(row, 0), self.help[OF_LINE], 2), used)
            lines.append(
                Line(
                    (
                        self.number[line.id],
                        line.name.get(self.code),
                        self._word(BUDGET_CATEGORIES, line.category),
                        self._word(FUNDING, line.funding),
                        line.planned.currency,
                        number_of(line.planned),
                        self._rate(line.planned.currency, line.rate, converted),
                        self._in_home(row, 4, 5, 6, line.planned, converted),
                        spent,
                        *rest_of(row, planned, spent.value),
                        line.case_no,
                    )
                )
            )
        row = len(lines)
        loose = twd(sum(one.spent for line_id, one in sums.items() if line_id not in self.number))
        spent = counted(self.added(f'"{NONE}"', self.help[OF_LINE], 2), loose)
        lines.append(Line((NONE, self.say(NO_LINE), "", "", "", None, None, None, spent, None, None, "")))
        planned, used = twd(self.total.planned), twd(self.total.spent)
        total = len(lines)
        totals = [counted(f"SUM({at(TOP, c)}:{at(row, c)})", value) for c, value in ((7, planned), (8, used))]
        lines.append(
            Line(("", self.say(N_("Sum")), "", "", "", None, None, *totals, *rest_of(total, planned, used), ""), SUM)
        )
        if self.total.unknown:
            lines.append(Line((self.say(UNKNOWN).format(count=self.total.unknown),), NOTE))
        return Sheet(self.say(BUDGET), tuple(lines), (6, 28, 20, 18, 7, 13, 9, 13, 13, 13, 8, 14), TOP)

    def _in_home(self, row: int, currency: int, amount: int, rate: int, money: Money, converted: Converted) -> Cell:
        """In Taiwan dollars: counted from the cells beside it."""
        if converted.home is None:
            return None
        home = twd(converted.home.minor)
        if money.currency == HOME:
            return counted(at(row, amount), home)
        return Formula(f"ROUND({at(row, amount)}*{at(row, rate)},0)", home)

    def _spent(self) -> Sheet:
        heads = [column.name.get(self.code) for column in OWN] + [self.say(name) for name in HELPS]
        lines = self.head(SPENT, heads)
        for one in self.book.spent:
            lines.append(Line(tuple(self._expense(len(lines), one))))
        if self.book.spent:
            columns = (self.place["home"], self.help[OWN_SHARE])
            whole = sum((home.minor for c in self.homes.values() if (home := c.home)), 0)
            owned = whole - sum(share[3] for _row, _one, share in self.parts)
            sums: list[Cell] = [""] * (len(OWN) + len(HELPS))
            for column, value in zip(columns, (whole, owned), strict=True):
                text = f"SUM({at(TOP, column)}:{at(len(lines) - 1, column)})"
                sums[column] = counted(text, twd(value))
            sums[0] = self.say(N_("Sum"))
            lines.append(Line(tuple(sums), SUM))
        widths = (*(column.width for column in OWN), 13, 8, 18, 22)
        return Sheet(self.say(SPENT), tuple(lines), widths, TOP, prints=self.place["tax"])

    def _owned(self, one: Spent) -> int:
        """How many of its shares are its own: one, or none where others take all."""
        return 1 if len(self.shares[one.id]) > len(one.parts) else 0

    def _expense(self, row: int, one: Spent) -> list[Cell]:
        converted, shares, place = self.homes[one.id], self.shares[one.id], self.place
        charged = converted.said == CARD
        own = shares[0] if shares and self._owned(one) else None
        cells: dict[str, Cell] = {
            "paid_on": one.paid_on,
            "receipt_no": one.receipt_no,
            "payee": one.payee,
            "item_zh": one.item.zh,
            "item_ja": one.item.ja,
            "category": self._word(BUDGET_CATEGORIES, one.category),
            "line": self._line_name(one.line_id),
            "funding": self._word(FUNDING, one.funding),
            "status": self._word(EXPENSE_STATUSES, one.status),
            "payment": self._word(PAYMENTS, one.payment),
            "payer": self.book.names[one.payer_id].get(self.code) if one.payer_id in self.book.names else "",
            "currency": one.amount.currency,
            "amount": number_of(one.amount),
            "rate": None if charged else self._rate(one.amount.currency, one.rate, converted),
            "settled": None if one.settled_minor is None else number_of(Money(one.settled_minor)),
            "tax": None if one.tax_minor is None else number_of(Money(one.tax_minor, one.amount.currency)),
            "gloss_zh": one.gloss_zh,
            "kept_at": one.kept_at,
            "case_no": one.case_no,
            "notes": self.notes.get(one.id, ""),
            "reason": one.reason,
            "id": one.id,
        }
        if charged and converted.home is not None:
            home = twd(converted.home.minor)
            cells["home"] = counted(at(row, place["settled"]), home)
        else:
            cells["home"] = self._in_home(row, place["currency"], place["amount"], place["rate"], one.amount, converted)
        mine: Cell = None
        if converted.home is not None:
            text = at(row, place["home"])
            if one.parts:
                text += f"-SUMIFS({self.all(PARTS, 6)},{self.all(PARTS, 0)},{row + 1})"
            value = twd(own[3] if own else 0)
            mine = counted(text, value)
        helps = [
            mine,
            self.number.get(one.line_id, NONE),
            self._word(FUNDING, self.book.fund_of(one)),
            self._word(BUDGET_CATEGORIES, self.book.category_of(one)),
        ]
        return [cells.get(column.key) for column in OWN] + helps

    def _parts(self) -> Sheet:
        lines = self.head(PARTS, [self.say(head) for head in PART_HEADS])
        for row, one, (line_id, category, fund, minor) in self.parts:
            value = twd(minor)
            lines.append(
                Line(
                    (
                        Number(Decimal(row + 1)),
                        one.payee or one.item.get(self.code),
                        self.number.get(line_id, NONE),
                        self._word(BUDGET_CATEGORIES, category),
                        self._word(FUNDING, fund),
                        self._word(EXPENSE_STATUSES, one.status),
                        Number(value, cents(value)),
                    )
                )
            )
        return Sheet(self.say(PARTS), tuple(lines), (8, 30, 10, 20, 16, 12, 14), TOP)

    def _rates(self) -> Sheet:
        lines = self.head(RATES, [self.say(head) for head in RATE_HEADS])
        for currency in self.currencies:
            ruled = self.ruled[currency]
            rate = Decimal(ruled.rate) if ruled.rate else None
            number = None if rate is None else Number(rate, rate_digits(rate))
            lines.append(Line((currency, number, derivation(currency, ruled).get(self.code))))
        if self.book.quotes:
            lines += [Line(()), Line(tuple(self.say(head) for head in QUOTE_HEADS), HEAD)]
        for quote in self.book.quotes:
            value = Decimal(quote.rate) if parse_rate(quote.rate) else None
            bought = None if quote.amount_minor is None else number_of(Money(quote.amount_minor, quote.currency))
            kind = self._word(RATE_KINDS, quote.kind)
            shown = None if value is None else Number(value, rate_digits(value))
            lines.append(Line((quote.currency, shown, kind, quote.day, quote.source, bought), BODY))
        return Sheet(self.say(RATES), tuple(lines), (10, 12, 40, 14, 40, 16), TOP)
