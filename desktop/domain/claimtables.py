"""The papers of accounting as tables for spreadsheets. Amounts are exact numbers: whole ones int, others Decimal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from desktop.domain import amounts
from desktop.domain.accountpapers import ExpenseList, Fund, Settlement, Vouchers
from desktop.domain.claim import COLUMNS, DEDUCTED, LIVING, Claim, ClaimDay, usd
from desktop.domain.itemwords import said
from desktop.domain.money import HOME, Money
from desktop.domain.perdiem import ROUND_USD
from desktop.domain.ratewords import derivation
from desktop.domain.text import Pair, joined
from desktop.domain.words import BUDGET_CATEGORIES, EXPENSE_STATUSES, FUNDING, PAYMENTS, find
from desktop.i18n import CODES, N_

Cell = Any  # str, int, Decimal, date or None
Table = list[list[Cell]]
Say = Callable[[Pair], str]

DAY, WAY, WORK = N_("Date"), N_("From and to"), N_("Work done")
RECEIPT, REMARKS, SUM = N_("Receipt no."), N_("Remarks"), N_("Sum")
LIVING_TOTAL, RATE, IN_HOME = N_("Per diem in all, rounded (US$)"), N_("Rate"), N_("In NT$")
TOTAL, IN_WORDS, ADVANCE = N_("Total claimed"), N_("Amount in words"), N_("Advance drawn")
BACK, PAY_OUT, GIVE_BACK = N_("Of it paid back"), N_("Still to be paid out"), N_("To be paid back")
LIVING_SUM = N_("Per-diem: US$ {exact}, rounded up {rounded}, at {rate} = NT$ {home}")
LIVING_SUM_TWD = N_("Per-diem: US$ {exact} at {rate}, rounded up = NT$ {home}")
LIVING_OPEN = N_("Per-diem: US$ {exact}. There is no rate yet.")
VOUCHER_HEADS = (
    N_("Voucher no."), N_("Date"), N_("Budget account"), N_("Fund"), N_("What it was for"), N_("Payee"),
    N_("Currency"), N_("Amount"), N_("Rate"), N_("In NT$"), N_("Amount in words"), N_("Conversion"), N_("Paid with"),
    N_("Laid out by"), N_("What the receipt says, in Chinese"), N_("Procurement case number"), N_("Accepted on"),
    N_("Where the original lies"), N_("Reason"),
)  # fmt: skip
FUND_HEADS = (
    N_("Fund"), N_("Item"), N_("Category"), N_("Planned sum"), N_("Spent"), N_("Left"), N_("Receipts"), N_("Status"),
)  # fmt: skip
EXPENSE_HEADS = (
    N_("No."), N_("Date"), N_("Category"), N_("For"), N_("Payee"), N_("Currency"), N_("Amount"), N_("Rate"),
    N_("In NT$"), N_("Fund"), N_("Paid by"), N_("Receipt no."), N_("Status"),
)  # fmt: skip


def speaker(language: str) -> Say:
    """Texts in ``language``; in both one below the other, once where they are the same."""

    def say(words: Pair) -> str:
        if language in CODES:
            return words.get(language)
        return "\n".join(dict.fromkeys(filter(None, (words.get(code) for code in CODES))))

    return say


def exact(amount: Money | None) -> Cell:
    """The amount as a number: int where it is whole, else Decimal; None for none. Never a float."""
    if amount is None:
        return None
    value = amount.amount
    return int(value) if value == value.to_integral_value() else value


def home(minor: int | None) -> Cell:
    """TWD minor units as a number."""
    return None if minor is None else exact(Money(minor))


def whole(value: Decimal | None) -> Cell:
    """A Decimal as a number, int where it is whole."""
    return int(value) if value is not None and value == value.to_integral_value() else value


def of_claims(values: Sequence[Claim], language: str) -> Table:
    """Every claim: who, the days with their columns, the sums and how they became Taiwan dollars."""
    say, rows = speaker(language), Table()
    for claim in values:
        rows += [*([[]] if rows else []), *_claim(claim, say)]
    return rows


def _claim(claim: Claim, say: Say) -> Table:
    heads = [DAY, WAY, WORK, *(choice.label for choice in COLUMNS), RECEIPT, REMARKS]
    title = said(N_("Travel expense claim for an overseas trip"))
    rows: Table = [
        [say(joined("　", claim.office, title))],
        [say(said(N_("Name"))), say(claim.who.name), say(said(N_("Title (of a post)"))), say(claim.who.title)],
        [say(said(N_("Reason for the trip"))), say(claim.trip)],
        [say(said(N_("Period"))), claim.start, claim.end, say(said(N_("Days in all"))), claim.length],
        [say(Pair(*(said(head).get(code).replace("\n", "") for code in CODES))) for head in heads],
    ]
    rows += [_day(day, say) for day in claim.days]
    living = whole(claim.living.usd) if claim.living.days else None
    sums = [_column_sum(claim, choice.key) for choice in COLUMNS]
    rows.append([say(said(SUM)), "", "", *sums, claim.receipts, ""])
    if claim.living.days:
        rate = Decimal(claim.living_rate.rate) if claim.living_rate.rate else None
        rows.append(
            [say(said(LIVING_TOTAL)), living, say(said(RATE)), rate, say(said(IN_HOME)), home(claim.living_home)]
        )
    words = amounts.capital(Money(claim.total)) if claim.total >= 0 else ""
    rows.append([say(said(TOTAL)), home(claim.total), f"新臺幣{words}" if words else ""])
    if claim.advanced.drawn:
        label = PAY_OUT if claim.balance >= 0 else GIVE_BACK
        rows.append([
            say(said(ADVANCE)), home(claim.advanced.drawn), say(said(BACK)), home(claim.advanced.returned),
            say(said(label)), home(abs(claim.balance)),
        ])  # fmt: skip
    return [*rows, *([say(note)] for note in claim.notes)]


def living_words(claim: Claim) -> Pair:
    """How the per-diem became Taiwan dollars; empty where there is none."""
    total = claim.living
    if not total.days:
        return Pair()
    exact = usd(total.exact)
    if claim.living_home is None:
        return said(LIVING_OPEN, exact=exact)
    home, rate = Money(claim.living_home).bare(), claim.living_rate.rate
    if claim.rounded_in == ROUND_USD:
        return said(LIVING_SUM, exact=exact, rounded=f"US$ {total.usd:,.0f}", rate=rate, home=home)
    return said(LIVING_SUM_TWD, exact=exact, rate=rate, home=home)


def _column_sum(claim: Claim, column: str) -> Cell:
    if column in (LIVING, DEDUCTED):
        values = [day.living if column == LIVING else day.deducted for day in claim.days]
        return whole(sum((value for value in values if value is not None), Decimal(0)))
    return home(claim.sum(column))


def _day(day: ClaimDay, say: Say) -> list[Cell]:
    cells: list[Cell] = []
    for choice in COLUMNS:
        if choice.key in (LIVING, DEDUCTED):
            value = day.living if choice.key == LIVING else day.deducted
            cells.append(whole(value) if value else None)
        else:
            cells.append(home(day.sums.get(choice.key)))
    remarks = Pair(*("、".join(remark.get(code) for remark in day.remarks) for code in CODES))
    return [day.day, say(day.way), say(day.work), *cells, "、".join(day.receipts), say(remarks)]


def of_vouchers(values: Sequence[Vouchers], language: str) -> Table:
    """A row for each part of a voucher: a receipt on two funds has two rows, together its amount."""
    say = speaker(language)
    rows: Table = [[say(said(head)) for head in VOUCHER_HEADS]]
    for sheaf in values:
        for one in sheaf.vouchers:
            spent, foreign = one.spent, one.spent.amount.currency != HOME
            rate = Decimal(one.converted.rate) if foreign and one.converted.rate else None
            words = f"新臺幣{amounts.capital(Money(one.home))}" if one.home is not None and one.home >= 0 else ""
            for part in one.parts:
                rows.append([
                    spent.receipt_no, spent.paid_on, part.account, say(find(FUNDING, part.fund).pair()),
                    say(spent.item or Pair(spent.gloss_zh, spent.gloss_zh)), spent.payee, spent.amount.currency,
                    exact(Money(part.own, spent.amount.currency)), rate, home(part.home), words,
                    say(derivation(spent.amount.currency, one.converted)) if foreign else "",
                    say(find(PAYMENTS, spent.payment).pair()) if spent.payment else "", say(one.payer),
                    spent.gloss_zh, spent.case_no, spent.accepted_on, spent.kept_at, spent.reason,
                ])  # fmt: skip
    return rows


def of_settlements(values: Sequence[Settlement], language: str) -> Table:
    """The lines of every fund, its sum, and what the cap moved."""
    say = speaker(language)
    rows: Table = [[say(said(head)) for head in FUND_HEADS]]
    for one in values:
        for fund in one.funds:
            rows += _fund(fund, say)
        rows.append([say(said(N_("All sources of funds"))), "", "", home(one.planned), home(one.spent)])
    return rows


def _fund(fund: Fund, say: Say) -> Table:
    name = say(find(FUNDING, fund.key).pair())
    rows: Table = [
        [
            name, say(line.name), say(find(BUDGET_CATEGORIES, line.category).pair()), home(line.planned),
            home(line.spent), None if line.planned is None else home(line.planned - line.spent), line.receipts,
            say(find(EXPENSE_STATUSES, line.status).pair()),
        ]
        for line in fund.lines
    ]  # fmt: skip
    receipts = sum(line.receipts for line in fund.lines)
    rows.append([
        name, say(said(SUM)), "", home(fund.planned), home(fund.spent), home(fund.planned - fund.spent), receipts,
        say(find(EXPENSE_STATUSES, fund.status).pair()),
    ])  # fmt: skip
    if fund.moved:
        here = N_("From the central subsidy, above its cap")
        away = N_("Above the cap, moved to city or county funds")
        rows.append([name, say(said(here if fund.moved > 0 else away)), "", None, home(fund.moved)])
        rows.append([name, say(said(N_("Pays in the end"))), "", None, home(fund.due)])
    return rows


def of_expenses(values: Sequence[ExpenseList], language: str) -> Table:
    """Every expense, and the sum of what was spent."""
    say = speaker(language)
    rows: Table = [[say(said(head)) for head in EXPENSE_HEADS]]
    for one in values:
        for place, line in enumerate(one.lines, 1):
            spent = line.spent
            foreign = spent.amount.currency != HOME
            rows.append([
                place, spent.paid_on, say(find(BUDGET_CATEGORIES, line.category).pair()),
                say(spent.item or Pair(spent.gloss_zh, spent.gloss_zh)), spent.payee, spent.amount.currency,
                exact(spent.amount), Decimal(line.converted.rate) if foreign and line.converted.rate else None,
                exact(line.converted.home), "、".join(say(find(FUNDING, fund).pair()) for fund in line.funds),
                say(line.payer), spent.receipt_no, say(find(EXPENSE_STATUSES, spent.status).pair()),
            ])  # fmt: skip
        rows.append(["", "", say(said(N_("Sum of what was spent"))), "", "", "", None, None, home(one.total)])
    return rows


TABLES: dict[str, Callable[[Sequence[Any], str], Table]] = {
    "claim": of_claims,
    "vouchers": of_vouchers,
    "settlement": of_settlements,
    "expense-list": of_expenses,
}
