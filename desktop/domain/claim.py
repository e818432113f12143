"""出差旅費報告表: what a traveller claims, day by day and column by column, with where every figure comes from.

Source: 國外出差旅費報支要點 points 4, 7, 9, 15, 16 and 19 (rules.md B.1). Sums are minor units of TWD; the per-diem is
exact in US dollars until it is added up and rounded once (point 9 and the notes of its table).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desktop.domain import travelrules as rules
from desktop.domain.itemwords import said
from desktop.domain.ledger import Converted, Ledger, Spent
from desktop.domain.money import HOME, Money
from desktop.domain.perdiem import MEAL_SHARES, PROVIDED, ROUND_USD, VEHICLE, Allowance, Total
from desktop.domain.ratewords import derivation
from desktop.domain.tally import WITH_RECEIPT
from desktop.domain.text import Pair, by_number
from desktop.domain.words import Choice
from desktop.errors import Sentence
from desktop.i18n import CODES, N_, gettext_for

PLANE, SHIP, LAND, LIVING, DEDUCTED = "plane", "ship", "land", "living", "deducted"
FEES, INSURANCE, OFFICE_COSTS, SUNDRIES = "fees", "insurance", "administration", "sundries"
COLUMNS = (  # of the form, in their order
    Choice(PLANE, N_("By air")),
    Choice(SHIP, N_("By ship")),
    Choice(LAND, N_("Public transport on land")),
    Choice(LIVING, N_("Per diem (US$)")),
    Choice(DEDUCTED, N_("Deducted (US$)")),
    Choice(FEES, N_("Handling fees")),
    Choice(INSURANCE, N_("Insurance")),
    Choice(OFFICE_COSTS, N_("Administration")),
    Choice(SUNDRIES, N_("Gifts, entertainment and sundries")),
)
PAID_COLUMNS = tuple(choice for choice in COLUMNS if choice.key not in (LIVING, DEDUCTED))
BY_VEHICLE = {"flight": PLANE, "ship": SHIP, "shinkansen": LAND, "train": LAND, "coach": LAND, "car": SUNDRIES}
BY_CATEGORY = {
    "fees": FEES,
    "insurance": INSURANCE,
    "administration": OFFICE_COSTS,
    "interpreting": OFFICE_COSTS,
    "gifts": SUNDRIES,
}
BY_WORD = (  # of what an expense was for; the first that is found decides
    (SUNDRIES, ("計程車", "租車", "タクシー", "レンタカー", "taxi")),
    (LAND, ("接駁", "機場捷運", "空港線", "高鐵", "捷運", "新幹線", "電車", "鐵路", "巴士", "鉄道", "バス")),
    (PLANE, ("機票", "航空", "飛機", "flight")),
    (SHIP, ("船", "渡輪", "フェリー", "ferry")),
)

TRANSPORT_SAID = N_("Transport, by the journey or the words of the expense (point 4)")
TAXI_SAID = N_("Taxi and hired car count as sundries (point 4)")
CATEGORY_SAID = N_("By its category (point 4)")
INTERPRETING_SAID = N_("Translation counts as administration (point 15)")
NOT_PAID = N_("Not paid yet, or sent back")
BY_CONTRACT = N_("Paid by contract of the office")
BY_COMPANY = N_("Paid by companies")
IN_PER_DIEM = N_("Covered by the per-diem (point 7)")
OWN_VOUCHER = N_("No travel cost: handed in with its own voucher (point 4)")
NO_RATE = N_("No rate is known")
NO_RECEIPT = N_("without a receipt")

LIVING_SUM = N_("Per-diem: US$ {exact}, rounded up {rounded}, at {rate} = NT$ {home}")
LIVING_SUM_TWD = N_("Per-diem: US$ {exact} at {rate}, rounded up = NT$ {home}")
LIVING_OPEN = N_("Per-diem: US$ {exact}. There is no rate yet.")
NO_TABLE = N_("No table of daily rates of {years} is entered: those days are not counted.")
UNKNOWN = N_("Amounts without a rate: {count}. They are not in the sums.")


@dataclass(frozen=True)
class Journey:
    """What the itinerary says of a day: from where to where, and what was done there."""

    day: date
    way: Pair = Pair()
    work: Pair = Pair()


@dataclass(frozen=True)
class Placed:
    """An expense in a claim: its day and column, ``minor`` TWD, and why it stands there (a marked message)."""

    spent: Spent
    day: date
    column: str
    minor: int
    converted: Converted
    why: str


@dataclass(frozen=True)
class LeftOut:
    """An expense that somebody laid out and does not claim here, and why (a marked message); ``minor`` TWD or None."""

    spent: Spent
    minor: int | None
    why: str


@dataclass(frozen=True)
class ClaimDay:
    """A line of the form. ``living`` and ``deducted`` are US dollars, None on a day without per-diem."""

    day: date
    way: Pair
    work: Pair
    sums: Mapping[str, int]
    living: Decimal | None = None
    deducted: Decimal | None = None
    receipts: tuple[str, ...] = ()
    remarks: tuple[Pair, ...] = ()


@dataclass(frozen=True)
class Advanced:
    """預借旅費: what was drawn and what of it was given back already, TWD minor units."""

    drawn: int = 0
    returned: int = 0

    @property
    def open(self) -> int:
        return self.drawn - self.returned


@dataclass(frozen=True)
class Claimer:
    """Who claims, as the head of the form names the person."""

    member_id: str
    person_id: str
    name: Pair
    organisation: Pair = Pair()
    title: Pair = Pair()


@dataclass(frozen=True)
class Claim:
    """The claim of one traveller. ``living_home``: the per-diem in TWD minor units, None without a rate."""

    who: Claimer
    trip: Pair
    office: Pair
    start: date
    end: date
    days: tuple[ClaimDay, ...]
    placed: tuple[Placed, ...]
    left_out: tuple[LeftOut, ...]
    living: Total
    living_rate: Converted
    living_home: int | None
    notes: tuple[Pair, ...] = ()
    advanced: Advanced = Advanced()
    approval_no: str = ""
    approved_on: date | None = None
    rounded_in: str = ROUND_USD
    without_table: tuple[date, ...] = ()  # days for which no table of daily rates is entered
    as_of: date = date(1970, 1, 1)

    @property
    def length(self) -> int:
        """Days of the trip, both ends counted."""
        return (self.end - self.start).days + 1

    @property
    def receipts(self) -> int:
        """附單據 n 張: each number of a payee once; one on several lines is one, two of two laptops are two."""
        payees: dict[str, set[str]] = {}
        for one in self.placed:
            if one.spent.receipt_no:
                payees.setdefault(one.spent.receipt_no, set()).update({one.spent.payee} - {""})
        return sum(max(1, len(several)) for several in payees.values())

    def sum(self, column: str) -> int:
        """A column in TWD minor units; the per-diem where it is known."""
        if column == LIVING:
            return self.living_home or 0
        return sum(day.sums.get(column, 0) for day in self.days)

    @property
    def total(self) -> int:
        """Everything claimed, TWD minor units; without the per-diem while its rate is not known."""
        return sum(self.sum(choice.key) for choice in COLUMNS if choice.key != DEDUCTED)

    @property
    def balance(self) -> int:
        """What the office still pays; below zero what the traveller gives back (預借旅費)."""
        return self.total - self.advanced.open


def gross(day: Allowance) -> tuple[Decimal, Decimal]:
    """(per-diem, deducted) of a day in US dollars: what the day would come to with nothing provided (of the day of the
    return 30 %), and what is taken off for what others provided (points 7 and 9). Together exactly ``day.usd``.
    """
    stay = day.stay
    share = next((part for month, part in rules.LONG_STAY if stay.month >= month), Decimal(1))
    base, off = day.rate.usd * share, Decimal(0)
    if not stay.going_home and stay.night in (PROVIDED, VEHICLE):
        off += base * rules.LODGING
    off += sum((base * part for meal, part in MEAL_SHARES.items() if meal in stay.provided), Decimal(0))
    return day.usd + off, off


def column_of(spent: Spent, category: str, vehicle: str = "") -> tuple[str, str]:
    """(column, why); the column is empty for what the form has none for. ``vehicle``: of the linked journey."""
    if category in ("transport", "ground"):
        words = f"{spent.item.zh} {spent.item.ja} {spent.gloss_zh}".lower()
        found = next((column for column, names in BY_WORD if any(name in words for name in names)), "")
        column = BY_VEHICLE.get(vehicle) or found or LAND
        return column, TAXI_SAID if column == SUNDRIES else TRANSPORT_SAID
    if category in BY_CATEGORY:
        return BY_CATEGORY[category], INTERPRETING_SAID if category == "interpreting" else CATEGORY_SAID
    return "", IN_PER_DIEM if category == "living" else OWN_VOUCHER


def placed(
    ledger: Ledger, person_id: str, vehicles: Mapping[str, tuple[str, date | None]]
) -> tuple[tuple[Placed, ...], tuple[LeftOut, ...]]:
    """What somebody laid out: what goes where, and what is no part of the claim. ``vehicles``: item -> (key of
    VEHICLES, day). Of an expense on several funds what companies pay is left out, nothing else is lost.
    """
    taken, left = list[Placed](), list[LeftOut]()
    for one in ledger.spent:
        if one.payer_id != person_id or not person_id:
            continue
        converted = ledger.converted(one)
        home = converted.home.minor if converted.home else None
        why = _not_claimed(ledger, one)
        if why or home is None:
            left.append(LeftOut(one, home, why or NO_RATE))
            continue
        vehicle, journey = vehicles.get(one.event_id, ("", None))
        day = one.paid_on or ledger.trip.start
        by_column: dict[tuple[str, str], int] = defaultdict(int)
        off: dict[str, int] = defaultdict(int)
        for _line, category, fund, minor in ledger.shares_of(one, home):
            column, why = column_of(one, category, vehicle)
            if fund == "company" or not column:
                off[BY_COMPANY if fund == "company" else why] += minor
            else:
                by_column[column, why] += minor
        travels = any(column in (PLANE, SHIP, LAND) for column, _why in by_column)
        day = journey if journey and travels else day
        taken += [Placed(one, day, column, minor, converted, why) for (column, why), minor in by_column.items()]
        left += [LeftOut(one, minor, why) for why, minor in off.items()]
    return tuple(taken), tuple(left)


def _not_claimed(ledger: Ledger, one: Spent) -> str:
    """Why an expense is no part of the claim as a whole; empty where it may be one."""
    if ledger.category_of(one) == "living" and not one.parts:
        return IN_PER_DIEM
    if one.payment == "contract":
        return BY_CONTRACT
    return "" if one.status in WITH_RECEIPT else NOT_PAID


def days_of(
    journeys: Iterable[Journey], allowances: Iterable[Allowance], expenses: Sequence[Placed]
) -> tuple[ClaimDay, ...]:
    """The lines of the form: every day of the trip, and those before and after on which something was paid."""
    by_day = {journey.day: journey for journey in journeys}
    living = {each.stay.day: each for each in allowances}
    paid: dict[date, list[Placed]] = defaultdict(list)
    for one in sorted(expenses, key=lambda each: by_number(each.spent.receipt_no)):
        paid[one.day].append(one)
    made = []
    for day in sorted({*by_day, *living, *paid}):
        journey, sums = by_day.get(day, Journey(day)), dict[str, int]()
        for one in paid[day]:
            sums[one.column] = sums.get(one.column, 0) + one.minor
        numbers = tuple(dict.fromkeys(one.spent.receipt_no for one in paid[day] if one.spent.receipt_no))
        remarks = tuple(dict.fromkeys(filter(None, (_remark(one) for one in paid[day]))))
        whole, off = gross(living[day]) if day in living else (None, None)
        made.append(ClaimDay(day, journey.way, journey.work, sums, whole, off, numbers, remarks))
    return tuple(made)


def _remark(one: Placed) -> Pair:
    """「機票」, with what is lacking; the receipts of a day are told apart by it."""
    name = one.spent.item or Pair(one.spent.gloss_zh, one.spent.payee)
    if one.spent.receipt_no:
        return name
    lacking = said(NO_RECEIPT)
    return Pair(*(f"{name.get(code)}（{lacking.get(code)}）" for code in ("zh_TW", "ja")))


def exchange_notes(expenses: Iterable[Placed], living_rate: Converted | None) -> tuple[Pair, ...]:
    """One sentence for each rate that the claim used (point 19), the one of the per-diem first."""
    found: dict[tuple[str, Converted], None] = {}
    if living_rate is not None:
        found["USD", _bare(living_rate)] = None
    for one in sorted(expenses, key=lambda each: (not each.converted.rate, each.spent.amount.currency)):
        if one.spent.amount.currency != HOME:
            found[one.spent.amount.currency, _bare(one.converted)] = None
    return tuple(derivation(currency, converted) for currency, converted in found)


def _bare(converted: Converted) -> Converted:
    """Without its amount: the same rate is said once."""
    return Converted(
        None, converted.rate, converted.said, converted.values, converted.point, converted.ruled, converted.day
    )


def living_in_home(total: Total) -> int | None:
    """The per-diem in TWD minor units; None without a rate."""
    return None if total.twd is None else int(total.twd) * 100


def runs(numbers: Iterable[str]) -> list[str]:
    """Three and more numbers one after the other as 「2～12」, 「A-001～A-003」; others as they are."""
    found: list[list[str]] = []
    for text in numbers:
        if found and _follows(found[-1][-1], text):
            found[-1].append(text)
        else:
            found.append([text])
    return [part for run in found for part in (run if len(run) < 3 else [f"{run[0]}～{run[-1]}"])]


def _follows(text: str, other: str) -> bool:
    before, after = (re.fullmatch(r"(.*?)([0-9]+)([^0-9]*)", one) for one in (text, other))
    if before is None or after is None or (before[1], before[3]) != (after[1], after[3]):
        return False
    return after[2] == str(int(before[2]) + 1).zfill(len(before[2]))


def usd(value: Decimal | None) -> str:
    """「62.70」; empty for none."""
    return "" if value is None else f"{value:,.2f}"


def ntd(minor: int) -> str:
    """「26,947」; empty for nothing."""
    return Money(minor).bare() if minor else ""


def lacking(claim: Claim) -> list[Sentence]:
    """What is not in the total though it belongs there: days without a table of daily rates, amounts without a rate."""
    years = ", ".join(dict.fromkeys(str(day.year) for day in claim.without_table))
    unknown = sum(one.why == NO_RATE for one in claim.left_out)
    found = [Sentence(NO_TABLE, {"years": years})] if years else []
    return [*found, *([Sentence(UNKNOWN, {"count": unknown})] if unknown else [])]


def lacking_words(claim: Claim) -> Pair:
    """The same for the paper; empty where nothing lacks."""
    found = lacking(claim)
    return Pair(*("　".join(one.text(gettext_for(code)) for one in found) for code in CODES))


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
