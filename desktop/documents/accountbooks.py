"""The papers of accounting as workbooks that go on counting: sums and conversions are formulas, no amount a float."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from importlib import import_module
from typing import Any

from desktop.domain import amounts
from desktop.domain.accountpapers import ExpenseList, Fund, Head, Settlement, Voucher, Vouchers
from desktop.domain.claim import COLUMNS, DEDUCTED, LIVING, Claim, ClaimDay, Placed, lacking_words
from desktop.domain.itemwords import said
from desktop.domain.ledger import Converted
from desktop.domain.money import DIGITS, HOME, Money
from desktop.domain.perdiem import ROUND_USD
from desktop.domain.ratewords import derivation
from desktop.domain.text import Pair, by_number, joined
from desktop.domain.words import BUDGET_CATEGORIES, EXPENSE_STATUSES, FUNDING, PAYMENTS, find
from desktop.i18n import CODES, N_
from desktop.sheets.book import BODY, HEAD, NOTE, SUM, TITLE, Cell, Formula, Line, Number, Sheet, at

Say = Callable[[Pair], str]

CLAIM = N_("Travel expense claim for an overseas trip")
DAY, WAY, WORK = N_("Date"), N_("From and to"), N_("Work done")
RECEIPT, REMARKS, SUM_WORD = N_("Receipt no."), N_("Remarks"), N_("Sum")
LIVING_TOTAL, RATE, IN_HOME = N_("Per diem in all, rounded (US$)"), N_("Rate"), N_("In NT$")
LIVING_EXACT = N_("Per diem in all (US$)")
TOTAL, ADVANCE, BACK = N_("Total claimed"), N_("Advance drawn"), N_("Of it paid back")
PAY_OUT, GIVE_BACK = N_("Still to be paid out"), N_("To be paid back")
RECEIPT_HEADS = (
    N_("Receipt no."), N_("Date"), N_("For"), N_("Payee"), N_("Currency"), N_("Amount"), N_("Rate"), N_("In NT$"),
    N_("Column"),
)  # fmt: skip
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
    N_("In NT$"), N_("Fund"), N_("Paid by"), N_("Receipt no."), N_("Status"), N_("Counts"),
)  # fmt: skip
AMOUNTS = 3  # place of the first column of amounts on a claim


def speaker(language: str) -> Say:
    """Texts in ``language``; in both one below the other, once where they are the same."""

    def say(words: Pair) -> str:
        if language in CODES:
            return words.get(language)
        return "\n".join(dict.fromkeys(filter(None, (words.get(code) for code in CODES))))

    return say


def _heading(say: Say, msgid: str) -> str:
    """A word of the form; what is broken for a narrow column on paper is not broken here."""
    words = said(msgid)
    return say(Pair(*(words.get(code).replace("\n", "") for code in CODES)))


def money(amount: Money) -> Number:
    """An amount with the digits of its currency; of Taiwan dollars those behind the point only where there are some."""
    digits = DIGITS.get(amount.currency, 0)
    if amount.currency == HOME and amount.minor % 100 == 0:
        digits = 0
    return Number(amount.amount, digits)


def home(minor: int | None) -> Cell:
    """TWD minor units; nothing where they are not known."""
    return None if minor is None else money(Money(minor))


def rate_of(text: str) -> Cell:
    """A rate with all its digits; nothing for none."""
    value = Decimal(text) if text else None
    return None if value is None else Number(value, max(0, -int(value.as_tuple().exponent)))


def summed(text: str, minor: int) -> Formula:
    """A formula that comes to so many minor units of TWD."""
    shown = money(Money(minor))
    return Formula(text, shown.value, shown.digits)


def in_home(row: int, amount: int, rate: int, converted: Converted, minor: int | None) -> Cell:
    """An amount times its rate, to the whole dollar as the program does it; else what it came to (a card, a part)."""
    if minor is None:
        return None
    if not converted.rate or converted.home is None or converted.home.minor != minor:
        return home(minor)
    return summed(f"ROUND({at(row, amount)}*{at(row, rate)},0)", minor)


def of_claims(values: Sequence[Claim], language: str) -> list[Sheet]:
    """For every claim a sheet with the days, and one with its receipts."""
    say, sheets, taken = speaker(language), list[Sheet](), set[str]()
    code = language if language in CODES else CODES[0]
    for claim in values:
        name = _unused(claim.who.name.get(code) or said(CLAIM).get(code), taken)
        sheets.append(Sheet(name, _claim(claim, say), (12, 20, 30, *(11,) * 9, 12, 24), 5))
        if claim.placed:
            receipts = _unused(f"{name} {said(N_('List of receipts')).get(code)}", taken)
            sheets.append(Sheet(receipts, _receipts(claim, say), (12, 12, 34, 24, 9, 13, 10, 13, 22)))
    return sheets


def _unused(name: str, taken: set[str]) -> str:
    """The name of a sheet, with a number where another one has it."""
    name = name[:24]
    found, number = name, 2
    while found.lower() in taken:
        found, number = f"{name} {number}", number + 1
    taken.add(found.lower())
    return found


def _claim(claim: Claim, say: Say) -> tuple[Line, ...]:
    heads = [_heading(say, head) for head in (DAY, WAY, WORK, *(c.label for c in COLUMNS), RECEIPT, REMARKS)]
    lines = [
        Line((say(joined("　", claim.office, said(CLAIM))).replace("\n", "　"),), TITLE),
        Line((say(said(N_("Name"))), say(claim.who.name), say(said(N_("Title (of a post)"))), say(claim.who.title))),
        Line((say(said(N_("Reason for the trip"))), say(claim.trip))),
        Line((say(said(N_("Period"))), claim.start, claim.end, say(said(N_("Days in all"))), _count(claim.length))),
        Line(tuple(heads), HEAD),
    ]  # fmt: skip
    first = len(lines)
    lines += [_day(day, say) for day in claim.days]
    last, sums = len(lines) - 1, len(lines)
    cells: list[Cell] = [say(said(SUM_WORD)), "", ""]
    for column, choice in enumerate(COLUMNS, AMOUNTS):
        text = f"SUM({at(first, column)}:{at(last, column)})" if claim.days else "0"
        if choice.key in (LIVING, DEDUCTED):
            days = [day.living if choice.key == LIVING else day.deducted for day in claim.days]
            cells.append(Formula(text, sum((value for value in days if value is not None), Decimal(0)), 2))
        else:
            cells.append(summed(text, claim.sum(choice.key)))
    lines.append(Line((*cells, _count(claim.receipts), ""), SUM))
    place = {choice.key: at(sums, AMOUNTS + number) for number, choice in enumerate(COLUMNS)}
    parts = [place[choice.key] for choice in COLUMNS if choice.key not in (LIVING, DEDUCTED)]
    if claim.living.days:
        lines.append(_living(claim, say, len(lines), place))
        if claim.living_home is not None:
            parts.append(at(len(lines) - 1, 5))
    words = f"新臺幣{amounts.capital(Money(claim.total))}" if claim.total >= 0 else ""
    total = at(len(lines), 1)
    lines.append(Line((say(said(TOTAL)), summed("+".join(parts), claim.total), words), SUM))
    if claim.advanced.drawn:
        row, owed = len(lines), claim.balance >= 0
        drawn, back = at(row, 1), at(row, 3)
        text = f"{total}-{drawn}+{back}" if owed else f"{drawn}-{back}-{total}"
        lines.append(Line((
            say(said(ADVANCE)), home(claim.advanced.drawn), say(said(BACK)), home(claim.advanced.returned),
            say(said(PAY_OUT if owed else GIVE_BACK)), summed(text, abs(claim.balance)),
        )))  # fmt: skip
    return (
        *lines,
        *(Line((say(note).replace("\n", "　"),), NOTE) for note in (lacking_words(claim), *claim.notes) if note),
    )


def _count(value: int) -> Number:
    return Number(Decimal(value))


def _living(claim: Claim, say: Say, row: int, place: dict[str, str]) -> Line:
    """The per-diem in dollars and in Taiwan dollars, rounded up where the office does it (rules.md B.1)."""
    net = f"{place[LIVING]}-{place[DEDUCTED]}"
    if claim.rounded_in == ROUND_USD:
        usd: Cell = Formula(f"ROUNDUP({net},0)", claim.living.usd)
        text = f"ROUND({at(row, 1)}*{at(row, 3)},0)"
    else:
        usd, text = Formula(net, claim.living.exact, 2), f"ROUNDUP({at(row, 1)}*{at(row, 3)},0)"
    label = LIVING_TOTAL if claim.rounded_in == ROUND_USD else LIVING_EXACT
    worth = None if claim.living_home is None else summed(text, claim.living_home)
    return Line((say(said(label)), usd, say(said(RATE)), rate_of(claim.living_rate.rate), say(said(IN_HOME)), worth))


def _day(day: ClaimDay, say: Say) -> Line:
    cells: list[Cell] = []
    for choice in COLUMNS:
        if choice.key in (LIVING, DEDUCTED):
            value = day.living if choice.key == LIVING else day.deducted
            cells.append(Number(value, 2) if value else None)
        else:
            cells.append(home(day.sums.get(choice.key)))
    remarks = Pair(*("、".join(remark.get(code) for remark in day.remarks) for code in CODES))
    return Line((day.day, say(day.way), say(day.work), *cells, "、".join(day.receipts), say(remarks)))


def _receipts(claim: Claim, say: Say) -> tuple[Line, ...]:
    lines = [Line(tuple(_heading(say, head) for head in RECEIPT_HEADS), HEAD)]
    column = {choice.key: _heading(say, choice.label) for choice in COLUMNS}

    def order(one: Placed) -> tuple[Any, ...]:
        return one.day, by_number(one.spent.receipt_no)

    for one in sorted(claim.placed, key=order):
        spent, foreign = one.spent, one.spent.amount.currency != HOME
        worth = in_home(len(lines), 5, 6, one.converted, one.minor) if foreign else home(one.minor)
        lines.append(Line((
            spent.receipt_no, spent.paid_on, say(spent.item or Pair(spent.gloss_zh, spent.gloss_zh)), spent.payee,
            spent.amount.currency, money(spent.amount), rate_of(one.converted.rate) if foreign else None, worth,
            column[one.column],
        )))  # fmt: skip
    total = summed(f"SUM({at(1, 7)}:{at(len(lines) - 1, 7)})", sum(one.minor for one in claim.placed))
    return (*lines, Line((say(said(SUM_WORD)), "", "", "", "", None, None, total, ""), SUM))


def of_vouchers(values: Sequence[Vouchers], language: str) -> list[Sheet]:
    """A row for each part of a voucher: a receipt on two funds has two rows, together its amount."""
    say = speaker(language)
    widths = (11, 12, 14, 16, 30, 24, 9, 13, 10, 13, 30, 44, 12, 12, 30, 14, 12, 16, 24)
    return [Sheet(_name(sheaf.head, language), _vouchers(sheaf, say), widths) for sheaf in values[:1]]


def _vouchers(sheaf: Vouchers, say: Say) -> tuple[Line, ...]:
    lines = [Line(tuple(_heading(say, head) for head in VOUCHER_HEADS), HEAD)]
    for one in sheaf.vouchers:
        lines += _voucher(one, say, len(lines))
    known = sum(part.home or 0 for one in sheaf.vouchers for part in one.parts)
    total = summed(f"SUM({at(1, 9)}:{at(len(lines) - 1, 9)})", known)
    return (*lines, Line((say(said(SUM_WORD)), *("",) * 6, None, None, total, *("",) * 9), SUM))


def _voucher(one: Voucher, say: Say, row: int) -> list[Line]:
    spent, foreign = one.spent, one.spent.amount.currency != HOME
    words = f"新臺幣{amounts.capital(Money(one.home))}" if one.home is not None and one.home >= 0 else ""
    made = []
    for number, part in enumerate(one.parts):
        worth = in_home(row + number, 7, 8, one.converted, part.home) if foreign else home(part.home)
        made.append(Line((
            spent.receipt_no, spent.paid_on, part.account, say(find(FUNDING, part.fund).pair()),
            say(spent.item or Pair(spent.gloss_zh, spent.gloss_zh)), spent.payee, spent.amount.currency,
            money(Money(part.own, spent.amount.currency)), rate_of(one.converted.rate) if foreign else None, worth,
            words, say(derivation(spent.amount.currency, one.converted)) if foreign else "",
            say(find(PAYMENTS, spent.payment).pair()) if spent.payment else "", say(one.payer), spent.gloss_zh,
            spent.case_no, spent.accepted_on, spent.kept_at, spent.reason,
        )))  # fmt: skip
    return made


def of_settlements(values: Sequence[Settlement], language: str) -> list[Sheet]:
    """The lines of every fund, its sum, and what the cap moved."""
    say = speaker(language)
    widths = (18, 30, 20, 13, 13, 13, 9, 12)
    return [Sheet(_name(one.head, language), _settlement(one, say), widths, landscape=False) for one in values[:1]]


def _settlement(one: Settlement, say: Say) -> tuple[Line, ...]:
    lines = [Line(tuple(_heading(say, head) for head in FUND_HEADS), HEAD)]
    sums = []
    for fund in one.funds:
        lines += _fund(fund, say, len(lines))
        sums.append(len(lines) - (3 if fund.moved else 1))
    planned, spent = ("+".join(at(row, column) for row in sums) or "0" for column in (3, 4))
    label = say(said(N_("All sources of funds")))
    return (*lines, Line((label, "", "", summed(planned, one.planned), summed(spent, one.spent), "", "", ""), SUM))


def _fund(fund: Fund, say: Say, first: int) -> list[Line]:
    name = say(find(FUNDING, fund.key).pair())
    lines = []
    for row, line in enumerate(fund.lines, first):
        left: Cell = None
        if line.planned is not None:
            left = summed(f"{at(row, 3)}-{at(row, 4)}", line.planned - line.spent)
        lines.append(Line((
            name, say(line.name), say(find(BUDGET_CATEGORIES, line.category).pair()), home(line.planned),
            home(line.spent), left, _count(line.receipts), say(find(EXPENSE_STATUSES, line.status).pair()),
        )))  # fmt: skip
    row, last = first + len(lines), first + len(lines) - 1

    def column(place: int) -> str:
        return f"SUM({at(first, place)}:{at(last, place)})" if lines else "0"

    receipts = sum(line.receipts for line in fund.lines)
    totals: list[Line] = [Line((
        name, say(said(SUM_WORD)), "", summed(column(3), fund.planned), summed(column(4), fund.spent),
        summed(f"{at(row, 3)}-{at(row, 4)}", fund.planned - fund.spent), Formula(column(6), Decimal(receipts)),
        say(find(EXPENSE_STATUSES, fund.status).pair()),
    ), SUM)]  # fmt: skip
    if fund.moved:
        here, away = N_("From the central subsidy, above its cap"), N_("Above the cap, moved to city or county funds")
        totals.append(Line((name, say(said(here if fund.moved > 0 else away)), "", None, home(fund.moved)), BODY))
        due = summed(f"{at(row, 4)}+{at(row + 1, 4)}", fund.due)
        totals.append(Line((name, say(said(N_("Pays in the end"))), "", None, due, "", "", ""), SUM))
    return [*lines, *totals]


def of_expenses(values: Sequence[ExpenseList], language: str) -> list[Sheet]:
    """Every expense, and the sum of what was spent: what is only budgeted or was sent back does not count."""
    say = speaker(language)
    widths = (6, 12, 20, 34, 26, 9, 13, 10, 13, 18, 14, 12, 12, 8)
    return [Sheet(_name(one.head, language), _expenses(one, say), widths) for one in values[:1]]


def _expenses(one: ExpenseList, say: Say) -> tuple[Line, ...]:
    lines = [Line(tuple(_heading(say, head) for head in EXPENSE_HEADS), HEAD)]
    for place, line in enumerate(one.lines, 1):
        spent, worth = line.spent, line.converted.home
        foreign = spent.amount.currency != HOME
        minor = worth.minor if worth else None
        lines.append(Line((
            _count(place), spent.paid_on, say(find(BUDGET_CATEGORIES, line.category).pair()),
            say(spent.item or Pair(spent.gloss_zh, spent.gloss_zh)), spent.payee, spent.amount.currency,
            money(spent.amount), rate_of(line.converted.rate) if foreign else None,
            in_home(place, 6, 7, line.converted, minor) if foreign else home(minor),
            "、".join(say(find(FUNDING, fund).pair()) for fund in line.funds), say(line.payer), spent.receipt_no,
            say(find(EXPENSE_STATUSES, spent.status).pair()), _count(int(spent.counts)),
        )))  # fmt: skip
    last = len(lines) - 1
    text = f"SUMPRODUCT({at(1, 8)}:{at(last, 8)},{at(1, 13)}:{at(last, 13)})"
    label = say(said(N_("Sum of what was spent")))
    total = summed(text, one.total)
    return (*lines, Line(("", "", label, "", "", "", None, None, total, "", "", "", "", ""), SUM))


def _name(head: Head, language: str) -> str:
    """A sheet is called after its trip."""
    return head.trip.get(language if language in CODES else CODES[0])[:24] or "Sheet1"


def _of(module: str) -> Callable[[Sequence[Any], str], list[Sheet]]:
    """``sheets(values, language)`` of a module of this room, imported when it is called: no fonts for sums."""

    def sheets(values: Sequence[Any], language: str) -> list[Sheet]:
        made: list[Sheet] = import_module(f"desktop.documents.{module}").sheets(values, language)
        return made

    return sheets


BOOKS: dict[str, Callable[[Sequence[Any], str], list[Sheet]]] = {
    "claim": of_claims,
    "vouchers": of_vouchers,
    "settlement": of_settlements,
    "expense-list": of_expenses,
    **{key: _of(key) for key in ("attendance", "addresses", "members", "council")},
    **{key: _of(key) for key in ("targets", "relations", "applications")},
    **dict.fromkeys(("statements", "handover", "council-request"), _of("told")),
    **dict.fromkeys(("follow-up-status", "suggestions", "agreements", "outcomes"), _of("registers")),
    "talk-results": _of("talk_results"),
    "pairing-list": _of("pairing_list"),
    **dict.fromkeys(("cases", "data-tables"), _of("casetables")),
}
