"""The two lists of the tab: budget lines by fund with their sums, and expenses by day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop import i18n
from desktop.domain import dates, words
from desktop.domain.ledger import Spent
from desktop.domain.money import Money
from desktop.domain.tally import CENTRAL, LOCAL, LineSum, Tally
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.ui.rows import Column, Heading, RowTable

STATUS_CHIPS = {"settled": "ok", "settling": "warn", "paid": "ok", "unpaid": "", "rejected": "no", "budgeted": ""}
LOOSE = N_("Without a budget line")
BEYOND = N_("Beyond the cap, paid by the city or county")
FROM_OTHER = N_("{name} (part of it)")
NONE = LineSum(0, None, "budgeted", 0, 0, 0)
NEW = "*new*"  # id in the tally of what is being typed and not added yet
AT = "@"  # between the id of a line and the fund, where a row shows what of it another fund pays


class LineRow(NamedTuple):
    """One row: a line under its fund, what of a line another fund pays, what has no line, what lies beyond the cap."""

    id: str
    name: Pair
    said: str  # a marked text in place of the name, or around it
    planned: Money | None
    home: int | None  # TWD; None without a rate
    sums: LineSum


def line_rows(tally: Tally) -> list[LineRow | Heading]:
    """Grouped by fund, each with its sums; what goes beyond the cap is moved from the subsidy to the county."""
    totals, sums = tally.totals(), {**tally.line_sums()}
    own = {fund: [line for line in tally.lines.values() if line.funding == fund] for fund in totals.by_fund}
    rows: list[LineRow | Heading] = []
    order = [choice.key for choice in words.FUNDING]
    for fund in [*order, *sorted(totals.by_fund.keys() - set(order))]:
        mine: list[LineRow] = []
        for line in own.get(fund, ()):
            found = sums.pop((line.id, fund), NONE)
            mine.append(
                LineRow(line.id if line.id != NEW else "", line.name, "", line.planned, tally.planned(line.id), found)
            )
        loose = [key for key in sums if key[1] == fund and key[0] not in tally.lines]
        for line_id in [key[0] for key in sums if key[1] == fund and key[0] in tally.lines]:
            name = tally.lines[line_id].name
            mine.append(LineRow(f"{line_id}{AT}{fund}", name, FROM_OTHER, None, 0, sums[line_id, fund]))
        mine += [LineRow("", Pair(), LOOSE, None, 0, sums[key]) for key in loose]
        over_planned, over = totals.cap_planned.over, totals.cap_spent.over
        if fund in (CENTRAL, LOCAL) and (over_planned or over):
            sign = -1 if fund == CENTRAL else 1
            moved = NONE._replace(home=sign * over, status="")
            mine.append(LineRow("", Pair(), BEYOND, None, sign * over_planned, moved))
        if mine:
            whole = totals.by_fund.get(fund)
            cells = {2: Money(whole.planned).bare(), 4: Money(whole.spent).bare()} if whole else {}
            rows += [Heading(words.find(words.FUNDING, fund).label, cells), *mine]
    return rows


def line_columns() -> list[Column]:
    """Columns of the list of lines."""
    return [
        Column(N_("Item"), _name, stretch=4),
        Column(N_("Budget (own currency)"), lambda r: r.planned.show() if r.planned else "", stretch=3, right=True),
        Column(N_("Budget NT$"), _home, stretch=2, right=True),
        Column(N_("Actual (own currency)"), lambda r: r.sums.own.show() if r.sums.own else "", stretch=3, right=True),
        Column(N_("Actual NT$"), _spent, stretch=2, right=True),
        Column(N_("Status"), _line_status, stretch=2, chip=_line_chip),
    ]


def _name(row: LineRow) -> str:
    own = row.name.get(i18n.current())
    return _(row.said).format(name=own) if row.said else own


def _home(row: LineRow) -> str:
    if row.home is None:
        return "—"
    return Money(row.home).bare() if row.planned is not None or row.home else ""


def _spent(row: LineRow) -> str:
    if row.sums.unknown:
        return "—"
    return Money(row.sums.home).bare() if row.sums.home or row.sums.expenses else ""


def _line_status(row: LineRow) -> str:
    if not row.sums.status:
        return ""
    if row.sums.receipts_missing:
        return _("{count} receipts missing").format(count=row.sums.receipts_missing)
    return _(words.find(words.EXPENSE_STATUSES, row.sums.status).label)


def _line_chip(row: LineRow) -> str:
    return "no" if row.sums.receipts_missing else STATUS_CHIPS.get(row.sums.status, "")


class ExpenseColumns:
    """Columns of the list of expenses; ``tally`` and ``names`` (person id -> name) are read when a row is painted."""

    def __init__(self, tally: Callable[[], Tally], names: Callable[[], dict[str, Pair]]) -> None:
        self._tally, self._names = tally, names

    def columns(self) -> list[Column]:
        """The columns."""
        return [
            Column(N_("Date"), self._day, lambda r: r.receipt_no, stretch=4),
            Column(N_("For"), self._what, self._payee, stretch=7),
            Column(N_("Budget line"), self.line, stretch=5),
            Column(N_("Amount"), lambda r: r.amount.show(), stretch=4, right=True),
            Column("NT$", self._home, stretch=3, right=True),
            Column(N_("Paid by"), lambda r: self.payer(r.payer_id), stretch=3),
            Column(N_("Status"), self._status, stretch=3, chip=self._chip),
        ]

    def _day(self, row: Spent) -> str:
        return dates.short(row.paid_on, i18n.current()) if row.paid_on else "—"

    def _what(self, row: Spent) -> str:
        return row.item.get(i18n.current()) or row.gloss_zh or row.payee or self.line(row)

    def _payee(self, row: Spent) -> str:
        return row.payee if row.item.get(i18n.current()) or row.gloss_zh else ""

    def line(self, row: Spent) -> str:
        """The line of an expense; its category where it has none."""
        line = self._tally().lines.get(row.line_id)
        own = line.name.get(i18n.current()) if line else ""
        return own or _(words.find(words.BUDGET_CATEGORIES, self._tally().book.category_of(row)).label)

    def payer(self, person_id: str) -> str:
        """The name of who paid; public money where nobody is named."""
        if not person_id:
            return _("Public money")
        name = self._names().get(person_id)
        return name.get(i18n.current()) if name else "?"

    def _home(self, row: Spent) -> str:
        found = self._tally().homes.get(row.id)
        return found.home.bare() if found and found.home else "—"

    def _status(self, row: Spent) -> str:
        if row.status in ("paid", "settling", "settled") and not row.receipt_no:
            return _("No receipt")
        return _(words.find(words.EXPENSE_STATUSES, row.status).label)

    def _chip(self, row: Spent) -> str:
        no_receipt = row.status in ("paid", "settling", "settled") and not row.receipt_no
        return "no" if no_receipt else STATUS_CHIPS.get(row.status, "")


class ExpenseTable(RowTable):
    """The list of expenses; where it is narrow, line and payer stand in the panel only."""

    NARROW, SPARED = 620, (2, 5)

    def fit_columns(self) -> None:
        width, columns = self.viewport().width(), self.model_.columns
        for number in self.SPARED:
            self.setColumnHidden(number, width < self.NARROW)
        shown = [number for number in range(len(columns)) if not self.isColumnHidden(number)]
        whole = sum(columns[number].stretch for number in shown)
        shares = [width * columns[number].stretch // whole for number in shown]
        shares[-1] += width - sum(shares)
        for number, share in zip(shown, shares, strict=True):
            self.setColumnWidth(number, share)


def sum_words(tally: Tally, shown: Sequence[Spent]) -> str:
    """「12 expenses, NT$ 34,567」; what does not count is not in the sum."""
    total, homes = 0, tally.homes
    for row in shown:
        found = homes.get(row.id)
        if found is not None and found.home is not None and row.counts:
            total += found.home.minor
    return _("{count} expenses, {sum}").format(count=len(shown), sum=Money(total).show())
