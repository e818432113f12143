"""What accounting takes beside the claim: 支出憑證黏存單 and 支出科目分攤表, settlements by fund, lists of expenses.

Made from a ``Ledger``; sums are minor units of TWD, an amount without a rate is None and said to be unknown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.domain.ledger import Converted, Ledger, Line, Spent
from desktop.domain.tally import CENTRAL, LOCAL, WITH_RECEIPT, LineSum, Tally, behind
from desktop.domain.text import Pair, by_number
from desktop.domain.words import BUDGET_CATEGORIES, FUNDING, find

COMPANY = "company"


@dataclass(frozen=True)
class Head:
    """What stands above every paper of accounting."""

    trip: Pair
    office: Pair
    start: date
    end: date
    account: str = ""
    approval_no: str = ""
    approved_on: date | None = None
    as_of: date = date(1970, 1, 1)


@dataclass(frozen=True)
class VoucherPart:
    """What of a receipt falls on one line and fund; ``own`` in its currency, ``home`` TWD or None."""

    name: Pair
    account: str
    fund: str
    own: int
    home: int | None


@dataclass(frozen=True)
class Voucher:
    """The paper that a receipt is glued to. More than one part: it needs a 支出科目分攤表."""

    spent: Spent
    converted: Converted
    parts: tuple[VoucherPart, ...]
    payer: Pair = Pair()

    @property
    def home(self) -> int | None:
        return self.converted.home.minor if self.converted.home else None

    @property
    def accounts(self) -> tuple[str, ...]:
        """The budget accounts that it falls on, each once."""
        return tuple(dict.fromkeys(part.account for part in self.parts if part.account))

    @property
    def funds(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(part.fund for part in self.parts))


@dataclass(frozen=True)
class Vouchers:
    """The vouchers of a trip in the order of their numbers."""

    head: Head
    vouchers: tuple[Voucher, ...]


@dataclass(frozen=True)
class FundLine:
    """A budget line within a fund; ``planned`` is None where another fund planned it, or nobody did."""

    name: Pair
    category: str
    planned: int | None
    spent: int
    receipts: int
    status: str
    unknown: int = 0


@dataclass(frozen=True)
class Fund:
    """經費結報 of one source of funds. ``moved``: what the cap moves here (above zero) or away from here (below)."""

    key: str
    lines: tuple[FundLine, ...]
    planned: int
    spent: int
    moved: int = 0

    @property
    def due(self) -> int:
        """What this source pays in the end."""
        return self.spent + self.moved

    @property
    def status(self) -> str:
        """Settled only when all of it is."""
        return min((line.status for line in self.lines), key=behind, default="budgeted")


@dataclass(frozen=True)
class Settlement:
    """All sources of funds, with the cap of the central subsidy (TWD, None: there is none)."""

    head: Head
    funds: tuple[Fund, ...]
    cap: int | None
    planned: int
    spent: int
    unknown: int


@dataclass(frozen=True)
class ListedExpense:
    """A line of the list of expenses."""

    spent: Spent
    category: str
    funds: tuple[str, ...]
    converted: Converted
    payer: Pair = Pair()


@dataclass(frozen=True)
class ExpenseList:
    """支出明細: every expense by day. ``total`` counts what was spent; ``unknown`` amounts lack a rate."""

    head: Head
    lines: tuple[ListedExpense, ...]
    total: int
    unknown: int


@dataclass(frozen=True)
class Flight:
    """A flight of another country's airline; ``people``: who takes it, empty for all travellers."""

    day: date | None
    carrier: str
    way: Pair
    times: Pair
    people: tuple[Pair, ...] = ()


@dataclass(frozen=True)
class ForeignFlights:
    """What 搭乘外籍航空公司班機申請書 asks for (rules.md B.1, interpretation 6-1)."""

    head: Head
    travellers: tuple[Pair, ...]
    flights: tuple[Flight, ...]


def vouchers(ledger: Ledger, head: Head, payers: Iterable[str] | None = None) -> Vouchers:
    """A voucher for each receipt that the office pays: none for per-diems, which have no receipt, nor for what
    companies pay. ``payers``: ids of those who laid it out, None for everybody and nobody.
    """
    wanted, made = None if payers is None else frozenset(payers), []
    for one in ledger.spent:
        if wanted is not None and one.payer_id not in wanted:
            continue
        if one.status not in WITH_RECEIPT or ledger.category_of(one) == "living":
            continue
        found = voucher(ledger, one, head.account)
        if any(part.fund != COMPANY for part in found.parts):
            made.append(found)
    made.sort(key=lambda each: (not each.spent.receipt_no, by_number(each.spent.receipt_no), each.spent.id))
    return Vouchers(head, tuple(made))


def voucher(ledger: Ledger, one: Spent, account: str = "") -> Voucher:
    """The voucher of one expense; ``account`` is that of the trip, for lines that have none of their own."""
    converted, cuts = ledger.converted(one), ledger.cuts(one)
    homes: list[int | None] = [None] * len(cuts)
    if converted.home is not None:
        homes = [home for _line, _category, _fund, home in ledger.shares_of(one, converted.home.minor)]
    parts = []
    for (line_id, category, fund, own), home in zip(cuts, homes, strict=True):
        line = ledger.line.get(line_id)
        name = line.name if line and line.name else find(BUDGET_CATEGORIES, category).pair()
        parts.append(VoucherPart(name, (line.account if line else "") or account, fund, own, home))
    return Voucher(one, converted, tuple(parts), ledger.names.get(one.payer_id, Pair()))


def settlement(ledger: Ledger, head: Head) -> Settlement:
    """What each source of funds planned and pays; what goes beyond the cap of the subsidy falls on the county."""
    tally = Tally(ledger)
    totals, sums = tally.totals(), tally.line_sums()
    receipts: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for one in ledger.spent:
        if one.counts and one.receipt_no:
            for line_id, _category, fund, _minor in ledger.cuts(one):
                receipts.setdefault((line_id, fund), set()).add((one.receipt_no, one.payee))
    funds = []
    known = [choice.key for choice in FUNDING]
    newer = [key for key in totals.by_fund if key not in known]  # only a newer program knows them
    for key in (*known, *newer):
        places = [line.id for line in ledger.lines if line.funding == key or (line.id, key) in sums]
        lines = [_fund_line(ledger.line[line_id], tally, sums.get((line_id, key)), key, receipts) for line_id in places]
        lines += _without_line(ledger, tally, key, receipts)
        over = totals.cap_spent.over
        moved = -over if key == CENTRAL else over if key == LOCAL else 0
        if lines or moved:
            planned = sum(line.planned or 0 for line in lines)
            funds.append(Fund(key, tuple(lines), planned, sum(line.spent for line in lines), moved))
    return Settlement(head, tuple(funds), ledger.trip.cap_minor, totals.planned, totals.spent, totals.unknown)


def _fund_line(
    line: Line, tally: Tally, found: LineSum | None, fund: str, receipts: dict[tuple[str, str], set[tuple[str, str]]]
) -> FundLine:
    planned = tally.planned(line.id) if line.funding == fund else None
    name = line.name or find(BUDGET_CATEGORIES, line.category).pair()
    numbers = len(receipts.get((line.id, fund), ()))
    if found is None:
        return FundLine(name, line.category, planned, 0, numbers, "budgeted")
    return FundLine(name, line.category, planned, found.home, numbers, found.status, found.unknown)


def _without_line(
    ledger: Ledger, tally: Tally, fund: str, receipts: dict[tuple[str, str], set[tuple[str, str]]]
) -> list[FundLine]:
    """Expenses that stand on no budget line, by category."""
    made: dict[str, list[tuple[Spent, int]]] = {}
    for one in ledger.spent:
        home = tally.homes[one.id].home
        if not one.counts:
            continue
        for line_id, category, part_fund, minor in ledger.shares_of(one, home.minor if home else 0):
            if line_id not in ledger.line and part_fund == fund:
                made.setdefault(category, []).append((one, minor))
    return [
        FundLine(
            find(BUDGET_CATEGORIES, category).pair(),
            category,
            None,
            sum(minor for _one, minor in parts),
            len({(one.receipt_no, one.payee) for one, _minor in parts if one.receipt_no}),
            min((one.status for one, _minor in parts), key=behind),
            sum(tally.homes[one.id].home is None for one, _minor in parts),
        )
        for category, parts in made.items()
    ]


def expense_list(ledger: Ledger, head: Head, most: int = 0) -> ExpenseList:
    """Every expense in the order of the ledger; ``most`` of them for a first look."""
    made = []
    ordered = sorted(ledger.spent, key=lambda one: (one.paid_on or date.max, by_number(one.receipt_no)))
    for one in ordered[:most] if most else ordered:
        funds = tuple(dict.fromkeys(fund for _line, _category, fund, _minor in ledger.cuts(one)))
        payer = ledger.names.get(one.payer_id, Pair())
        made.append(ListedExpense(one, ledger.category_of(one), funds, ledger.converted(one), payer))
    totals = ledger.totals
    unknown = sum(1 for one in ledger.spent if one.counts and ledger.converted(one).home is None)
    return ExpenseList(head, tuple(made), totals.spent, unknown)
