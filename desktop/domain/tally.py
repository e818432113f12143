"""Everything added up, and kept added up: one amount that changes costs what one amount costs, not what all of them do.

Sums are integer minor units of TWD. What cannot be converted is counted as unknown, never as nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from desktop.domain.money import Money

if TYPE_CHECKING:
    from desktop.domain.ledger import Converted, Ledger, Line, Spent

K = TypeVar("K")
CENTRAL, LOCAL = "central", "local"
WITH_RECEIPT = frozenset({"paid", "settling", "settled"})  # what was paid has a receipt
BEHIND = ("rejected", "unpaid", "committed", "budgeted", "paid", "settling", "settled")


def behind(status: str) -> int:
    """How far behind an expense is; a status that only a newer program knows is the furthest ahead."""
    return BEHIND.index(status) if status in BEHIND else len(BEHIND)


@dataclass(frozen=True)
class Gauge:
    """補助上限: what of the central subsidy is used, and what goes beyond and so falls on the county (TWD)."""

    limit: int | None
    used: int

    @property
    def over(self) -> int:
        return max(0, self.used - self.limit) if self.limit is not None else 0


@dataclass(frozen=True)
class Sum:
    """Planned beside spent, in TWD minor units."""

    planned: int = 0
    spent: int = 0


@dataclass(frozen=True)
class Totals:
    """Everything added up; what goes beyond the cap already stands under LOCAL in ``by_fund``."""

    planned: int
    spent: int
    unknown: int
    by_category: dict[str, Sum]
    by_fund: dict[str, Sum]
    by_line: dict[str, Sum]
    by_payer: dict[str, int]
    by_day: dict[date | None, int]
    cap_planned: Gauge
    cap_spent: Gauge

    @property
    def left(self) -> int:
        return self.planned - self.spent


class LineSum(NamedTuple):
    """What a budget line shows beside its plan. ``own`` is None where it was paid in several currencies, or in none."""

    home: int
    own: Money | None
    status: str  # of the expense that is furthest behind; "budgeted" while there is none
    receipts_missing: int
    expenses: int
    unknown: int  # amounts without a rate


class Sums(Generic[K]):
    """Sums by key; a key is there as long as something was added to it and not taken away."""

    def __init__(self) -> None:
        self._held: dict[K, list[int]] = {}

    def add(self, key: K, minor: int, sign: int = 1) -> None:
        """Add, or with -1 take away what was added."""
        cell = self._held.get(key)
        if cell is None:
            self._held[key] = [minor * sign, sign]
            return
        cell[0] += minor * sign
        cell[1] += sign
        if not cell[1]:
            del self._held[key]

    def now(self) -> dict[K, int]:
        """Key -> sum."""
        return {key: cell[0] for key, cell in self._held.items()}

    def counts(self) -> dict[K, int]:
        """Key -> how often something was added."""
        return {key: cell[1] for key, cell in self._held.items()}


class Tally:
    """The running sums of a ledger. ``put`` and ``drop`` keep them right; nothing is ever added up anew."""

    def __init__(self, ledger: Ledger) -> None:
        self.book = replace(ledger, lines=(), spent=())  # trip and rates; lines and expenses are held here
        self.lines: dict[str, Line] = {}
        self.spent: dict[str, Spent] = {}
        self.homes: dict[str, Converted] = {}
        self._cuts: dict[str, list[tuple[str, str, str, int]]] = {}  # as ``Ledger.cuts`` gave them
        self._shares: dict[str, list[tuple[str, str, str, int]]] = {}
        self._planned: dict[str, int | None] = {}
        self._unknown = 0
        self._by_category, self._by_fund = (Sums[str](), Sums[str]()), (Sums[str](), Sums[str]())  # planned, spent
        self._by_line, self._by_payer, self._by_day = Sums[str](), Sums[str](), Sums[date | None]()
        self.by_line_fund = Sums[tuple[str, str]]()
        self._own = Sums[tuple[str, str, str]]()  # line, fund, currency: in minor units of that
        self._statuses = Sums[tuple[str, str]]()
        self._missing, self._unknown_of = Sums[str](), Sums[str]()
        for line in ledger.lines:
            self.put_line(line)
        for one in ledger.spent:
            self.put(one)

    def put_line(self, line: Line) -> None:
        """A line that is new, or is no longer what it was."""
        before = self.lines.get(line.id)
        touched: list[Spent] = []
        if before is None or (before.category, before.funding) != (line.category, line.funding):
            touched = self._touching(line.id)
        for one in touched:
            self.drop(one.id)
        self._drop_planned(line.id)
        self.lines[line.id] = self.book.line[line.id] = line
        home = self.book.planned(line).home
        self._planned[line.id] = home.minor if home else None
        self._count_line(line, 1)
        for one in touched:
            self.put(one)

    def drop_line(self, line_id: str) -> None:
        """A line that is gone; its expenses stand without one."""
        touched = self._touching(line_id)
        for one in touched:
            self.drop(one.id)
        self._drop_planned(line_id)
        self.lines.pop(line_id, None)
        self.book.line.pop(line_id, None)
        for one in touched:
            self.put(one)

    def _touching(self, line_id: str) -> list[Spent]:
        return [
            one
            for one in self.spent.values()
            if one.line_id == line_id or (one.parts and any(part.line_id == line_id for part in one.parts))
        ]

    def _drop_planned(self, line_id: str) -> None:
        before = self.lines.get(line_id)
        if before is not None:
            self._count_line(before, -1)

    def _count_line(self, line: Line, sign: int) -> None:
        minor = self._planned[line.id]
        if minor is None:
            self._unknown += sign
            return
        self._by_category[0].add(line.category, minor, sign)
        self._by_fund[0].add(line.funding, minor, sign)

    def put(self, one: Spent) -> None:
        """An expense that is new, or is no longer what it was."""
        if one.id in self.spent:
            self.drop(one.id)
        converted = self.book.converted(one)
        self.spent[one.id], self.homes[one.id] = one, converted
        self._cuts[one.id] = self.book.cuts(one)
        self._shares[one.id] = self.book.shares_of(one, converted.home.minor) if converted.home else []
        self._count(one, 1)

    def drop(self, expense_id: str) -> None:
        """An expense that is gone."""
        one = self.spent.get(expense_id)
        if one is not None:
            self._count(one, -1)
            for held in (self.spent, self.homes, self._shares, self._cuts):
                del held[expense_id]

    def _count(self, one: Spent, sign: int) -> None:
        if not one.counts:
            return
        cuts, shares, home = self._cuts[one.id], self._shares[one.id], self.homes[one.id].home
        lines = {line_id for line_id, _category, _fund, _minor in cuts}
        for line_id in lines:
            self._statuses.add((line_id, one.status), 1, sign)
            if one.status in WITH_RECEIPT and not one.receipt_no:
                self._missing.add(line_id, 1, sign)
        for line_id, _category, fund, minor in cuts:
            self._own.add((line_id, fund, one.amount.currency), minor, sign)
        if home is None:
            self._unknown += sign
            for line_id in lines:
                self._unknown_of.add(line_id, 1, sign)
            return
        self._by_payer.add(one.payer_id, home.minor, sign)
        self._by_day.add(one.paid_on, home.minor, sign)
        for line_id, category, fund, minor in shares:
            self._by_category[1].add(category, minor, sign)
            self._by_fund[1].add(fund, minor, sign)
            self._by_line.add(line_id, minor, sign)
            self.by_line_fund.add((line_id, fund), minor, sign)

    def payers(self) -> set[str]:
        """Ids of whoever paid; "" where nobody is named."""
        return {one.payer_id for one in self.spent.values()}

    def days(self) -> set[date | None]:
        """Days on which something was spent."""
        return {one.paid_on for one in self.spent.values()}

    def planned(self, line_id: str) -> int | None:
        """What a line plans, in TWD; None without a rate."""
        return self._planned.get(line_id)

    def line_sums(self) -> dict[tuple[str, str], LineSum]:
        """(line, fund) -> what was spent there; expenses without a line stand under ""."""
        homes, counts = self.by_line_fund.now(), self._own.counts()
        own: dict[tuple[str, str], list[tuple[str, int, int]]] = {}
        for (line_id, fund, currency), minor in self._own.now().items():
            own.setdefault((line_id, fund), []).append((currency, minor, counts[line_id, fund, currency]))
        statuses: dict[str, list[str]] = {}
        for line_id, status in self._statuses.now():
            statuses.setdefault(line_id, []).append(status)
        missing, unknown = self._missing.now(), self._unknown_of.now()
        return {
            (line_id, fund): LineSum(
                homes.get((line_id, fund), 0),
                Money(paid[0][1], paid[0][0]) if len(paid) == 1 else None,
                min(statuses[line_id], key=behind),
                missing.get(line_id, 0),
                sum(count for _currency, _minor, count in paid),
                unknown.get(line_id, 0),
            )
            for (line_id, fund), paid in own.items()
        }

    def totals(self) -> Totals:
        """As of now."""
        category_planned, category_used = (sums.now() for sums in self._by_category)
        fund_planned, fund_used = (sums.now() for sums in self._by_fund)
        cap = self.book.trip.cap_minor
        gauges = [Gauge(cap, found.get(CENTRAL, 0)) for found in (fund_planned, fund_used)]
        for gauge, found in zip(gauges, (fund_planned, fund_used), strict=True):
            if gauge.over:
                found[CENTRAL] -= gauge.over
                found[LOCAL] = found.get(LOCAL, 0) + gauge.over
        line_planned = {line_id: minor for line_id, minor in self._planned.items() if minor is not None}
        planned = {line_id: line_planned[line_id] for line_id in self.lines if line_id in line_planned}
        return Totals(
            sum(fund_planned.values()),
            sum(fund_used.values()),
            self._unknown,
            side_by_side(category_planned, category_used),
            side_by_side(fund_planned, fund_used),
            side_by_side(planned, self._by_line.now()),
            self._by_payer.now(),
            self._by_day.now(),
            gauges[0],
            gauges[1],
        )


def side_by_side(planned: dict[str, int], used: dict[str, int]) -> dict[str, Sum]:
    """Both as one."""
    return {key: Sum(planned.get(key, 0), used.get(key, 0)) for key in dict.fromkeys((*planned, *used))}
