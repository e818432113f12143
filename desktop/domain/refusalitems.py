"""What accounting would refuse of a single expense (needs.md row 91; points of rules.md B.1).

To add a check: a function from what is known and the expense to a refusal, or None, in ``RULES``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from desktop.domain.ledger import CENTRAL, Spent
from desktop.domain.money import HOME, parse_rate
from desktop.domain.perdiem import OWN, Stay
from desktop.domain.refusalfacts import (
    COMPANY,
    PLAN,
    PRACTICE,
    VOUCHERS,
    Facts,
    Read,
    Refusal,
    of_expense,
    point,
)
from desktop.domain.text import Pair
from desktop.domain.warningfacts import day_of, names_of
from desktop.domain.words import MEALS, SUBSIDISED, find
from desktop.errors import Sentence
from desktop.i18n import N_

AHEAD = frozenset({"transport", "fees", "insurance", "administration", "gifts", "interpreting"})  # paid before a trip
BY_INVOICE = frozenset({"contract", "transfer", "card"})  # the money may go later than what it paid for
ORDERED = {
    "interpreting": N_("interpreting"),
    "coach": N_("coach hire"),
}

NO_RECEIPT = N_("There is no receipt. Enter its number, or as the reason why there is none.")
ONLY_PICTURE = N_("There is a picture only, and that is no voucher. Enter the number of the receipt or where it lies.")
COMPANY_RECEIPT = N_("Companies pay this: enter the number of the receipt that was given to them.")
NO_GLOSS = N_("The receipt is in a foreign language: say in Chinese what it is for.")
MEAL_TWICE = N_("A meal is paid here, and for {day} {names} also claim the share of the allowance for it ({meals}).")
HOTEL_TWICE = N_("Lodging is paid here, and for the night of {day} {names} also claim the 70 % for it.")
TAXI = N_("A taxi on {day}, when the delegation's coach ran. Say as the reason why it was needed.")
CASE = N_("Ordered as {what}: the procurement case number is missing.")
ACCEPTANCE = N_("Ordered as {what}: the day of the acceptance is missing.")
BOTH = N_("Ordered as {what}: procurement case number and day of the acceptance are missing.")
CARD = N_("Paid by card: enter what the card company charged in Taiwan dollars.")
OWN_RATE = N_("The rate {own} stands with the amount alone, without proof. The rules give {ruled}.")
OWN_ALONE = N_("The rate {own} stands with the amount alone, without proof. Enter it as an exchange with its proof.")
BEFORE = N_("Paid on {day}, before the approved days. Say as the reason why.")
AFTER = N_("Paid on {day}, after the approved days. Say as the reason why.")
BEFORE_TRIP = N_("Paid on {day}, before the trip. Say as the reason why.")
AFTER_TRIP = N_("Paid on {day}, after the trip. Say as the reason why.")
NO_DAY = N_("There is no date, and the claim goes by days.")
FUTURE = N_("Paid on {day}: that is still to come.")
NEGATIVE = N_("The amount is below zero. Say as the reason what is paid back.")
ZERO = N_("The amount is zero.")
NOT_SUBSIDISED = N_("The central subsidy does not pay for this. Choose other funds or another category.")
SPLIT = N_("The parts come to more than the whole amount.")


def no_receipt(_facts: Facts, one: Read) -> Refusal | None:
    """Point 19: the claim comes with receipts; a lost one needs a reason. 生活費 is a fixed sum without any."""
    spent = one.spent
    if not one.is_paid or one.is_allowance or not spent.amount.minor or spent.receipt_no:
        return None
    if COMPANY in one.funds:
        return of_expense("company_receipt", spent, Sentence(PRACTICE), COMPANY_RECEIPT)
    if spent.kept_at or spent.reason:
        return None
    if spent.id in _facts.pictures:
        return of_expense("only_picture", spent, Sentence(VOUCHERS), ONLY_PICTURE)
    return of_expense("no_receipt", spent, point("19"), NO_RECEIPT)


def no_gloss(facts: Facts, one: Read) -> Refusal | None:
    """A foreign receipt needs a note of the applicant."""
    spent = one.spent
    has_paper = bool(spent.receipt_no) or spent.id in facts.pictures
    if spent.amount.currency == HOME or not has_paper or spent.gloss_zh or spent.item.zh or not one.is_public:
        return None
    return of_expense("no_gloss", spent, Sentence(VOUCHERS), NO_GLOSS)


def meal_twice(facts: Facts, one: Read) -> Refusal | None:
    """Points 7 and 9: who is fed does not claim the share of that meal (4, 8, 8 of 20 %) as well."""
    spent = one.spent
    if not facts.has_allowance or spent.paid_on is None or not one.is_public or not one.is_meal:
        return None
    wanted = {one.meal} if one.meal else {meal.key for meal in MEALS}

    def claims(stay: Stay) -> bool:
        return not wanted & stay.provided  # where one of the meals is given up, it may be this one

    return _twice(facts, one, "meal_twice", MEAL_TWICE, spent.paid_on, claims, sorted(wanted))


def hotel_twice(facts: Facts, one: Read) -> Refusal | None:
    """Points 7 to 9: a hotel that the office pays is lodging provided."""
    spent = one.spent
    if not facts.has_allowance or spent.paid_on is None or not one.is_public or not one.is_lodging:
        return None

    def claims(stay: Stay) -> bool:
        return stay.night == OWN and not stay.going_home

    for night in (spent.paid_on, spent.paid_on - timedelta(days=1)):  # a hotel is paid on leaving, or on coming
        found = _twice(facts, one, "hotel_twice", HOTEL_TWICE, night, claims, [])
        if found is not None:
            return found
    return None


def _twice(
    facts: Facts, one: Read, key: str, msgid: str, day: date, claims: Callable[[Stay], bool], meals: list[str]
) -> Refusal | None:
    concerned = facts.those_on(one.spent)
    found = sorted(
        member for member, stay in facts.stay_on.get(day, {}).items() if member in concerned and claims(stay)
    )
    if not found:
        return None
    people = [facts.people[member].name for member in found if member in facts.people] or [Pair()]
    named = Sentence("")
    if len(meals) == 1:
        named = Sentence(find(MEALS, meals[0]).label)
    elif meals:
        named = Sentence(N_("one of three meals"))
    return of_expense(
        key, one.spent, point("7、9"), msgid, day, found, meals, day=day_of(day), names=names_of(people), meals=named
    )


def taxi_beside_coach(facts: Facts, one: Read) -> Refusal | None:
    """Point 4: a taxi counts as sundries, and needs a reason where the way was paid already."""
    spent = one.spent
    if not one.is_taxi or not one.is_public or spent.reason or spent.paid_on not in facts.coach_days:
        return None
    return of_expense("taxi_coach", spent, point("4"), TAXI, day=day_of(spent.paid_on))


def not_ordered(facts: Facts, one: Read) -> Refusal | None:
    """Interpreters and coaches are ordered under a case number and accepted afterwards."""
    spent = one.spent
    if not one.is_paid or not one.is_public:
        return None
    what = "interpreting" if one.category == "interpreting" else "coach" if one.is_coach else ""
    if not what:
        return None
    line = facts.ledger.line.get(spent.line_id)
    no_case, no_day = not (spent.case_no or (line and line.case_no)), spent.accepted_on is None
    if not no_case and not no_day:
        return None
    said = BOTH if no_case and no_day else CASE if no_case else ACCEPTANCE
    return of_expense("not_ordered", spent, Sentence(PRACTICE), said, no_case, no_day, what=Sentence(ORDERED[what]))


def rate_alone(facts: Facts, one: Read) -> Refusal | None:
    """Point 19: by which rate a foreign amount is changed."""
    spent = one.spent
    if spent.amount.currency == HOME or not one.is_public or spent.settled_minor is not None:
        return None
    if spent.payment == "card":
        return of_expense("card_unsettled", spent, point("19"), CARD) if one.is_paid else None
    if not spent.rate:
        return None
    ruled = facts.ledger.converted(_without_rate(spent))
    if ruled.ruled and _same(ruled.rate, spent.rate):
        return None
    if not ruled.ruled:
        return of_expense("rate_alone", spent, point("19"), OWN_ALONE, spent.rate, own=spent.rate)
    return of_expense("rate_alone", spent, point("19"), OWN_RATE, spent.rate, ruled.rate, own=spent.rate,
                      ruled=ruled.rate)  # fmt: skip


def _without_rate(spent: Spent) -> Spent:
    return Spent(spent.id, spent.amount, payer_id=spent.payer_id)


def _same(one: str, other: str) -> bool:
    return parse_rate(one) is not None and parse_rate(one) == parse_rate(other)


def outside(facts: Facts, one: Read) -> Refusal | None:
    """Point 3: days are approved before; tickets, insurance and the like are paid ahead, an invoice afterwards."""
    spent = one.spent
    if spent.paid_on is None or not one.is_public or spent.reason:
        return None
    approved = facts.approved[0] is not None and facts.approved[1] is not None
    first, last = facts.ledger.trip.start, facts.ledger.trip.end
    if spent.paid_on < first and one.category not in AHEAD and spent.payment not in BY_INVOICE:
        said = BEFORE if approved else BEFORE_TRIP
    elif spent.paid_on > last and spent.payment not in BY_INVOICE:
        said = AFTER if approved else AFTER_TRIP
    else:
        return None
    return of_expense("outside", spent, point("3"), said, first, last, day=day_of(spent.paid_on))


def odd_day(facts: Facts, one: Read) -> Refusal | None:
    """Point 19: the claim is itemised by day."""
    spent = one.spent
    if spent.paid_on is None:
        return of_expense("no_day", spent, point("19"), NO_DAY) if one.is_paid and one.is_public else None
    if facts.today is not None and one.is_paid and spent.paid_on > facts.today:
        return of_expense("future", spent, point("19"), FUTURE, day=day_of(spent.paid_on))
    return None


def odd_amount(_facts: Facts, one: Read) -> Refusal | None:
    """Life has refunds and cancelled orders; accounting wants to know."""
    spent = one.spent
    if not spent.amount.minor:
        return of_expense("zero", spent, Sentence(PRACTICE), ZERO)
    if spent.amount.minor < 0 and not spent.reason:
        return of_expense("negative", spent, Sentence(PRACTICE), NEGATIVE)
    return None


def not_subsidised(facts: Facts, one: Read) -> Refusal | None:
    """Only four kinds are paid by the central subsidy (needs.md row 7); the ledger counts the rest as the county's."""
    spent, lines = one.spent, facts.ledger.line
    named = [(spent.line_id, spent.funding, one.category)]
    for part in spent.parts:
        line = lines.get(part.line_id)
        named.append((part.line_id, part.funding or named[0][1], line.category if line else one.category))
    for line_id, fund, category in named:
        line = lines.get(line_id)
        fund = fund or (line.funding if line else "")
        if fund == CENTRAL and category not in SUBSIDISED:
            return of_expense("not_subsidised", spent, Sentence(PLAN), NOT_SUBSIDISED, category)
    return None


def split_too_far(_facts: Facts, one: Read) -> Refusal | None:
    """支出科目分攤表 has to come to the receipt (needs.md row 90)."""
    whole, parts = one.spent.amount.minor, sum(part.minor for part in one.spent.parts)
    if not one.spent.parts or abs(parts) <= abs(whole):
        return None
    return of_expense("split", one.spent, Sentence(VOUCHERS), SPLIT, parts)


RULES: tuple[Callable[[Facts, Read], Refusal | None], ...] = (
    no_receipt,
    no_gloss,
    meal_twice,
    hotel_twice,
    taxi_beside_coach,
    not_ordered,
    rate_alone,
    outside,
    odd_day,
    odd_amount,
    not_subsidised,
    split_too_far,
)


ABROAD = frozenset({meal_twice, hotel_twice, rate_alone, outside})  # that only trips abroad have


def read(facts: Facts, spent: Spent, kinds: dict[str, str]) -> Read:
    """An expense as the checks see it; ``kinds``: item of the itinerary -> its kind."""
    cuts = facts.ledger.cuts(spent)
    funds = frozenset(fund for _line, _category, fund, _minor in cuts)
    return Read(spent, facts.ledger.category_of(spent), funds, kinds.get(spent.event_id, ""))


def of_item(facts: Facts, one: Read) -> Iterator[Refusal]:
    """Everything that would be refused of one expense."""
    for rule in RULES:
        found = rule(facts, one) if facts.abroad or rule not in ABROAD else None
        if found is not None:
            yield found
