"""What a trip costs: budget lines, expenses, exchange rates. Depth (caps, claims) comes with its own issue."""

from typing import Annotated, Protocol

from desktop.domain import money
from desktop.domain.checks import Data, Day, DayNeeded, Line, Text, one_of
from desktop.domain.words import (
    BUDGET_CATEGORIES,
    EXPENSE_STATUSES,
    FUNDING,
    PAYMENTS,
    PROOFS,
    RATE_KINDS,
    SUBSIDISED,
    Choice,
)
from desktop.errors import Problem, Sentence
from desktop.i18n import N_

CURRENCIES = tuple(Choice(code, code) for code in money.CURRENCIES)
CATEGORIES = (Choice("", N_("As its budget line")), *BUDGET_CATEGORIES)
FUNDS = (Choice("", N_("As its budget line")), *FUNDING)
MONEY = ("amount_minor", "currency", "rate")  # one register (data.md I6)


class Priced(Protocol):
    """What has an amount in minor units and a rate to Taiwan dollars."""

    amount_minor: int
    rate: str


class BudgetLineData(Data):
    """A planned cost: ``amount_minor`` in minor units of ``currency``; ``rate`` TWD for one unit, decimal text."""

    delegation_id: str = ""
    category: Annotated[Line, one_of(BUDGET_CATEGORIES)] = "other"
    funding: Annotated[Line, one_of(FUNDING)] = "local"
    position: int = 0
    name_zh: Line = ""
    name_ja: Line = ""
    amount_minor: int = 0
    currency: Annotated[Line, one_of(CURRENCIES)] = "TWD"
    rate: Line = ""
    account: Line = ""  # 預算科目 where it is not that of the trip
    case_no: Line = ""  # 採購案號
    notes: Text = ""


class ExpenseData(Data):
    """Money spent against a budget line, in the currency it was paid in; without a line ``category`` and ``funding``
    say what it was for. ``tax_minor`` is the part of the amount that is tax; ``settled_minor`` what the card company
    charged in TWD; ``gloss_zh`` says in Chinese what a foreign receipt says; ``kept_at``: where its original lies.
    """

    delegation_id: str = ""
    budget_line_id: str | None = None
    status: Annotated[Line, one_of(EXPENSE_STATUSES)] = "paid"
    paid_on: Day = None
    payee: Line = ""
    item_zh: Line = ""
    item_ja: Line = ""
    amount_minor: int = 0
    currency: Annotated[Line, one_of(CURRENCIES)] = "JPY"
    rate: Line = ""
    payer_id: str | None = None
    receipt_no: Line = ""
    notes: Text = ""
    category: Annotated[Line, one_of(CATEGORIES)] = ""
    funding: Annotated[Line, one_of(FUNDS)] = ""
    payment: Annotated[Line, one_of(PAYMENTS)] = ""
    tax_minor: int | None = None
    settled_minor: int | None = None
    event_id: str | None = None
    gloss_zh: Line = ""
    kept_at: Line = ""
    case_no: Line = ""
    accepted_on: Day = None  # 驗收
    reason: Line = ""  # why it is more than approved, or without a receipt


class RateData(Data):
    """A rate that somebody typed in, with where it comes from; never looked up (the program is offline)."""

    delegation_id: str = ""
    currency: Annotated[Line, one_of(CURRENCIES)] = "JPY"
    rate: Line = ""
    kind: Annotated[Line, one_of(RATE_KINDS)] = "spot"
    rate_date: DayNeeded = None
    source: Line = ""
    amount_minor: int | None = None  # how much was bought at it, in ``currency``; None: not a purchase
    proof: Annotated[Line, one_of(PROOFS)] = ""
    person_id: str | None = None  # whose money was changed; None: everybody's


def rate_in_order(value: Priced) -> list[Problem]:
    """A rate is a positive number, and needed for foreign money; amounts stay inside what can be counted."""
    found = []
    if abs(value.amount_minor) > money.LIMIT:
        found.append(Problem("amount_minor", Sentence(N_("This amount is too large. Check the digits."))))
    if value.rate and money.parse_rate(value.rate) is None:
        found.append(Problem("rate", Sentence(N_("Not a rate. Write it like 0.2200."))))
    return found


def funding_allowed(line: BudgetLineData) -> list[Problem]:
    """Only the four kinds that the plan names may be paid from the central subsidy (needs.md row 7)."""
    if line.funding == "central" and line.category not in SUBSIDISED:
        said = N_("The central subsidy does not pay for this. Choose other funds or another category.")
        return [Problem("funding", Sentence(said))]
    return []


def expense_funding_allowed(value: ExpenseData) -> list[Problem]:
    """The same for an expense that says itself what it was for and who pays."""
    if value.funding == "central" and value.category and value.category not in SUBSIDISED:
        said = N_("The central subsidy does not pay for this. Choose other funds or another category.")
        return [Problem("funding", Sentence(said))]
    return []


def rate_needed(value: RateData) -> list[Problem]:
    """A rate entry without a positive rate says nothing."""
    if money.parse_rate(value.rate) is None:
        return [Problem("rate", Sentence(N_("Not a rate. Write it like 0.2200.")))]
    return []


def in_home(amount_minor: int, currency: str, rate: str) -> money.Money | None:
    """The amount in Taiwan dollars; None for foreign money without a rate, or with one that cannot be read."""
    amount = money.Money(amount_minor, currency)
    if currency == money.HOME:
        return amount
    known = money.parse_rate(rate)
    return amount.in_home(known) if known else None
