"""What the sheets of a trip's money have in common: names, heads, and cells of amounts."""

from __future__ import annotations

from decimal import Decimal

from desktop.domain.ledger import Converted
from desktop.domain.money import DIGITS, HOME, Money
from desktop.i18n import N_
from desktop.sheets.book import Cell, Formula, Number, at

BUDGET, SPENT, PARTS, RATES, SUMS = (
    N_("Budget"), N_("Expenses"), N_("Parts of expenses"), N_("Rates"), N_("What it comes to"),
)  # fmt: skip
NO_LINE, NOBODY, NO_DAY = N_("Without a budget line"), N_("Nobody named"), N_("No date given")
BUDGET_HEADS = (
    N_("No."), N_("Item"), N_("Category"), N_("Fund"), N_("Currency"), N_("Amount"), N_("Rate"), N_("In NT$"),
    N_("Spent"), N_("Left"), N_("Used (%)"), N_("Notes"),
)  # fmt: skip
RATE_HEADS = (N_("Currency"), N_("Rate"), N_("How it comes about"))
QUOTE_HEADS = (
    N_("Currency"), N_("Rate"), N_("Kind"), N_("Date"), N_("Source"), N_("Bought at this rate"),
)  # fmt: skip
PART_HEADS = (N_("Row"), N_("For"), N_("Budget line"), N_("Category"), N_("Fund"), N_("Status"), N_("In NT$"))
UNKNOWN = N_("{count} amounts have no rate and are in no sum.")
LIMIT, OVER = N_("Ceiling of the subsidy"), N_("Beyond it, paid by the county")
WHOSE = N_("{name}: {first} to {last}")
TOP = 3  # rows above the body: title, what it is, heads
NONE = "－"
OWN_SHARE, OF_LINE, OF_FUND, OF_CATEGORY = (
    N_("Own part in NT$"), N_("No. of the budget line"), N_("Fund it falls on"), N_("Category it falls on"),
)  # fmt: skip
HELPS = (OWN_SHARE, OF_LINE, OF_FUND, OF_CATEGORY)  # columns behind the expenses that the sums are made of


def counted(text: str, value: Decimal) -> Formula:
    """A formula for a sum in Taiwan dollars."""
    return Formula(text, value, cents(value))


def in_home(converted: Converted) -> Decimal | None:
    return None if converted.home is None else twd(converted.home.minor)


def rest_of(row: int, planned: Decimal | None, spent: Decimal) -> tuple[Cell, Cell]:
    """What is left, and how many per cent are used."""
    if planned is None:
        return None, None
    left = counted(f"{at(row, 7)}-{at(row, 8)}", planned - spent)
    if not planned:
        return left, None
    part = (spent * 100 / planned).quantize(Decimal("0.1"))
    return left, Formula(f"ROUND({at(row, 8)}*100/{at(row, 7)},1)", part, 1)


def fixed(place: str) -> str:
    """「$C$5」 for 「C5」."""
    letters = place.rstrip("0123456789")
    return f"${letters}${place[len(letters) :]}"


def rate_digits(value: Decimal) -> int:
    """Of a rate: four behind the point, more where it has more."""
    return max(4, -int(value.normalize().as_tuple().exponent))


def twd(minor: int) -> Decimal:
    return Money(minor).amount


def cents(value: Decimal) -> int:
    """Digits behind the point that a sum in Taiwan dollars needs."""
    return 0 if value == value.to_integral_value() else 2


def number_of(money: Money) -> Number:
    digits = DIGITS.get(money.currency, 0)
    return Number(money.amount, cents(money.amount) if money.currency == HOME else digits)
