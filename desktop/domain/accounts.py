"""What accounting asks beside lines, expenses and rates: days, advances, cash, splits, gifts, the office's years."""

from typing import Annotated

from desktop.domain.budget import CURRENCIES, FUNDS, rate_in_order
from desktop.domain.checks import Data, Day, DayNeeded, Line, NeededLine, Text, keys_of, one_of
from desktop.domain.words import CASH_MOVES, COUNTRIES, DISPOSITIONS, GIFT_WAYS, MEALS, NIGHTS, YES_NO
from desktop.errors import Problem, Sentence
from desktop.i18n import N_


class SplitData(Data):
    """支出科目分攤: the part of an expense that falls on another line or fund, ``share_minor`` in its currency."""

    expense_id: str = ""
    budget_line_id: str | None = None
    funding: Annotated[Line, one_of(FUNDS)] = ""
    share_minor: int = 0
    notes: Line = ""


class ShareData(Data):
    """Who an expense was for, where somebody laid it out for others; None: the same part as the others."""

    expense_id: str = ""
    person_id: str = ""
    share_minor: int | None = None


class RepaymentData(Data):
    """Money that one traveller gave another to be even."""

    delegation_id: str = ""
    from_id: str | None = None
    to_id: str | None = None
    amount_minor: int = 0
    currency: Annotated[Line, one_of(CURRENCIES)] = "JPY"
    rate: Line = ""
    paid_on: Day = None
    notes: Line = ""


class CashData(Data):
    """Cash that came into a box (above zero) or left it (below), or was counted: then the sum that lay there."""

    delegation_id: str = ""
    person_id: str | None = None  # who keeps the box
    kind: Annotated[Line, one_of(CASH_MOVES)] = "taken"
    amount_minor: int = 0
    currency: Annotated[Line, one_of(CURRENCIES)] = "JPY"
    rate: Line = ""
    moved_on: Day = None
    notes: Line = ""


class AdvanceData(Data):
    """預借旅費 of a member: drawn before the trip, cleared with the claim (needs.md row 90). TWD, minor units."""

    member_id: str = ""
    amount_minor: int = 0
    currency: Annotated[Line, one_of(CURRENCIES)] = "TWD"
    rate: Line = ""
    drawn_on: Day = None
    cleared_on: Day = None
    returned_minor: int | None = None
    notes: Line = ""


class NightData(Data):
    """A day of a member's allowance where it is not what the itinerary says. ``cost_minor``: of the hotel, in US cents;
    ``meals`` are those provided; ``place`` as the table of rates writes it.
    """

    member_id: str = ""
    day: DayNeeded = None
    place: Line = ""
    night: Annotated[Line, one_of(NIGHTS)] = "own"
    meals: Annotated[Line, keys_of(MEALS)] = ""
    cost_minor: int | None = None
    notes: Line = ""


class DailyRateData(Data):
    """生活費日支數額 of a place from one day to another (both inclusive, None = open), in US cents. Those of the office
    go before those shipped, which are known to change every year (rules.md B.2).
    """

    country: Annotated[Line, one_of(COUNTRIES)] = "JP"
    place: NeededLine = ""
    usd_minor: int = 0
    first_day: DayNeeded = None
    last_day: Day = None
    source: Line = ""


class GiftData(Data):
    """A gift given or received, and what was done about it (rules.md B.6)."""

    delegation_id: str | None = None
    event_id: str | None = None
    organisation_id: str | None = None
    person_id: str | None = None
    way: Annotated[Line, one_of(GIFT_WAYS)] = "given"
    happened_on: Day = None
    party: Line = ""  # the other side, where it is not in the directory
    item_zh: Line = ""
    item_ja: Line = ""
    quantity: int = 1
    amount_minor: int = 0
    currency: Annotated[Line, one_of(CURRENCIES)] = "TWD"
    rate: Line = ""
    occasion_zh: Line = ""
    occasion_ja: Line = ""
    courtesy: Annotated[Line, one_of(YES_NO)] = ""  # 公務禮儀
    reported_on: Day = None
    disposition: Annotated[Line, one_of(DISPOSITIONS)] = ""
    notes: Text = ""


class YearBudgetData(Data):
    """出國預算 of an office in a year (AD), in TWD minor units; what was executed is counted where nobody says it."""

    year: int = 0
    office_id: str | None = None
    budget_minor: int = 0
    executed_minor: int | None = None
    base: Annotated[Line, one_of(YES_NO)] = ""
    notes: Line = ""


def days_in_order(rate: DailyRateData) -> list[Problem]:
    """A table ends after it began, and pays something."""
    if rate.first_day and rate.last_day and rate.last_day < rate.first_day:
        return [Problem("last_day", Sentence(N_("The end lies before the start. Correct the date.")))]
    if rate.usd_minor <= 0:
        return [Problem("usd_minor", Sentence(N_("This is needed. Fill it in.")))]
    return []


def a_year(value: YearBudgetData) -> list[Problem]:
    """A year that somebody has lived in."""
    if not 1912 <= value.year <= 2200:
        return [Problem("year", Sentence(N_("Not a year. Write it like 2026 or 115.")))]
    return []


def gift_in_order(value: GiftData) -> list[Problem]:
    """As ``rate_in_order``; nobody gives less than one, and below zero it would hide what must be reported."""
    found = rate_in_order(value)
    if value.quantity < 1:
        found.append(Problem("quantity", Sentence(N_("At least 1. Enter how many."))))
    if value.amount_minor < 0:
        found.append(Problem("amount_minor", Sentence(N_("A gift is not worth less than nothing. Enter its value."))))
    return found
