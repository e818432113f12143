"""What accounting would refuse of a whole trip: ceilings, approval, rates, insurance, deadlines (rules.md B.1)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from desktop.domain import travelrules
from desktop.domain.ledger import LATEST, OWN_RATE, UNKNOWN, Spent
from desktop.domain.money import HOME, Money
from desktop.domain.refusalfacts import COMPANY, PRACTICE, Facts, Read, Refusal, of_expense, of_trip, point
from desktop.domain.warningfacts import day_of, items_of, names_of
from desktop.errors import Sentence
from desktop.i18n import N_

TAIWANESE = frozenset({"CI", "BR", "JX", "IT", "AE", "B7"})
TAIWANESE_NAMES = (
    "中華航空",
    "華航",
    "長榮",
    "星宇",
    "虎航",
    "華信",
    "立榮",
    "エバー",
    "チャイナエアライン",
    "スターラックス",
)
FOREIGN_NAMES = (
    "全日空",
    "日本航空",
    "日航",
    "樂桃",
    "捷星",
    "酷航",
    "國泰",
    "ピーチ",
    "ANA",
    "JAL",
    "PEACH",
    "CATHAY",
    "SCOOT",
)
FLIGHT = re.compile(r"\b([A-Z]{2}|[A-Z]\d|\d[A-Z])[ -]?\d{1,4}\b", re.ASCII)

SUNDRIES = N_("Gifts, entertainment and taxis come to {sum}; for {days} days and {people} people {limit} are allowed.")
RANK_UNKNOWN = N_(
    "Gifts, entertainment and taxis come to {sum}; for {days} days and {people} people {limit} are allowed. "
    "A leader of rank has a higher limit: enter the rank."
)
OVER_APPROVED = N_("{sum} of public money are spent, {limit} were approved.")
ESTIMATE = N_("Administration comes to {sum}, {limit} were estimated. Say as the reason of its expenses why.")
NO_APPROVAL = N_("No approval before the departure is entered: its date and the approved days.")
LONGER = N_("The trip lasts from {start} to {end}, but {first} to {last} were approved.")
NO_INSURANCE = N_("Insurance is obligatory, and none is entered.")
NO_RATE = N_("The rate of {currency} is missing: {kind} of {day}. It concerns {count} amounts.")
OTHER_DAY = N_(
    "The rate of {currency} is of another day: the rules ask for the {kind} of {day}. It concerns {count} amounts."
)
NO_PROOF = N_("{amount} bought at {rate} have no proof of the exchange: this rate does not count.")
PROOF_UNSAID = N_("{amount} bought at {rate}: say whether the proof of the exchange is kept.")
NO_SOURCE = N_("The rate {rate} of {currency} on {day} says no source.")
LATE = N_("The claim was due on {day}.")
NOT_CLEARED = N_("The day of reporting back (銷差日) is not entered: the deadline of the claim counts from it.")
ADVANCE = N_("The advance of {names} is not cleared.")
AIRLINE = N_("{items}: not an airline of Taiwan. The form with the approval of the head is needed.")
TWICE = N_("The same amount of the same day from the same payee stands there twice: receipt {numbers}.")
NUMBER_TWICE = N_("The receipt number {numbers} stands there twice, with other amounts.")
SAME_NUMBER = N_("Two receipts have the number {numbers}. Number one of them anew.")
KINDS = {"cash": N_("cash selling rate"), "spot": N_("spot selling rate")}


def of_whole(facts: Facts, read: Sequence[Read]) -> Iterator[Refusal]:
    """Everything that would be refused of the trip as such; ``read``: the expenses that count."""
    if facts.called_off:
        return
    if not facts.abroad:
        yield from over_approved(facts, read)
        return
    yield from approval(facts)
    yield from deadline(facts)
    yield from over_approved(facts, read)
    yield from sundries(facts, read)
    yield from estimate(facts, read)
    yield from insurance(facts, read)
    yield from advances(facts)
    yield from rates(facts, read)
    yield from purchases(facts)
    yield from airlines(facts, read)


def approval(facts: Facts) -> Iterator[Refusal]:
    """Points 3 and 12: days are approved before the departure, also those of whoever stays behind."""
    first, last = facts.approved
    claimed = [stay.day for several in facts.stays.values() for stay in several]
    start = min(filter(None, (facts.plan.start, *claimed)), default=None)
    end = max(filter(None, (facts.plan.end, *claimed)), default=None)
    if facts.approved_on is None or first is None or last is None:
        yield of_trip("no_approval", point("3"), NO_APPROVAL, first, last, page="delegation")
    elif start and end and (start < first or end > last):
        yield of_trip(
            "longer", point("3"), LONGER, first, last, start, end, page="delegation",
            start=day_of(start), end=day_of(end), first=day_of(first), last=day_of(last),
        )  # fmt: skip


def public_sum(facts: Facts, one: Read) -> int:
    """What offices pay of an expense, in TWD minor units; nothing while no rate is known."""
    home = facts.ledger.converted(one.spent).home
    if home is None:
        return 0
    return sum(own for _line, _category, fund, own in facts.ledger.shares_of(one.spent, home.minor) if fund != COMPANY)


def over_approved(facts: Facts, read: Sequence[Read]) -> Iterator[Refusal]:
    """簽准: an amount was approved with the trip (needs.md row 72)."""
    limit = facts.ledger.trip.approved_minor
    if limit is None:
        return
    spent = sum(public_sum(facts, one) for one in read)
    if spent > limit:
        yield of_trip("over_approved", point("3"), OVER_APPROVED, spent, limit, sum=Money(spent).show(),
                      limit=Money(limit).show())  # fmt: skip


def sundries_spent(facts: Facts, read: Sequence[Read]) -> int:
    """Point 4: gifts, entertainment, taxis and hired cars, as far as offices pay them, in TWD minor units."""
    whole = 0
    for one in read:
        if one.is_taxi:
            whole += public_sum(facts, one)
            continue
        home = facts.ledger.converted(one.spent).home
        if home is not None:
            shares = facts.ledger.shares_of(one.spent, home.minor)
            whole += sum(own for _line, category, fund, own in shares if category == "gifts" and fund != COMPANY)
    return whole


def sundries(facts: Facts, read: Sequence[Read]) -> Iterator[Refusal]:
    """Points 16 and 17: by rank of the leader, length of the trip and head count."""
    trip, people = facts.ledger.trip, len(facts.people)
    days = (trip.end - trip.start).days + 1
    if not people or days < 1:
        return
    limit = travelrules.sundries_ceiling(trip.start, trip.end, trip.leader_rank, people) * 100
    spent = sundries_spent(facts, read)
    if spent > limit:
        said = SUNDRIES if trip.leader_rank else RANK_UNKNOWN
        ruled = "16" if trip.leader_rank in trip.rules.leaders else "17"
        yield of_trip(
            "sundries", point(ruled), said, spent, limit, sum=Money(spent).show(), limit=Money(limit).show(),
            days=days, people=people,
        )  # fmt: skip


def estimate(facts: Facts, read: Sequence[Read]) -> Iterator[Refusal]:
    """Point 15: 行政費 is approved by an estimate; what goes beyond needs a reason."""
    planned = [facts.ledger.planned(line).home for line in facts.ledger.lines if line.category == "administration"]
    limit = sum(home.minor for home in planned if home is not None)
    own = [one for one in read if one.category == "administration" and one.is_public]
    spent = sum(public_sum(facts, one) for one in own)
    if spent > limit and not any(one.spent.reason for one in own):
        yield of_trip("estimate", point("15"), ESTIMATE, spent, limit, sum=Money(spent).show(),
                      limit=Money(limit).show())  # fmt: skip


def insurance(facts: Facts, read: Sequence[Read]) -> Iterator[Refusal]:
    """Point 14: obligatory. Before the departure a planned line is enough."""
    if any(one.category == "insurance" for one in read):
        return
    ahead = facts.today is None or facts.today < facts.ledger.trip.start
    if ahead and any(line.category == "insurance" for line in facts.ledger.lines):
        return
    yield of_trip("insurance", point("14"), NO_INSURANCE)


def rates(facts: Facts, read: Sequence[Read]) -> Iterator[Refusal]:
    """Point 19: the rate of the day that the rules ask for; one refusal for each currency."""
    unruled: dict[str, list[Spent]] = {}
    for one in read:
        spent = one.spent
        if spent.amount.currency == HOME or not one.is_public or spent.payment == "card":
            continue
        if facts.ledger.converted(spent).said in (UNKNOWN, LATEST):
            unruled.setdefault(spent.amount.currency, []).append(spent)
    for currency, several in sorted(unruled.items()):
        found = facts.ledger.converted(several[0])
        kind = Sentence(KINDS[facts.ledger.trip.rules.without_proof])
        day = day_of(found.day) if found.day else ""
        said = NO_RATE if found.said == UNKNOWN else OTHER_DAY
        yield of_trip(
            "rate", point("19"), said, currency, found.rate, found.day, entity="rate", currency=currency, kind=kind,
            day=day, count=len(several),
        )  # fmt: skip


def purchases(facts: Facts) -> Iterator[Refusal]:
    """Point 19 (a): a purchase of foreign money counts with its proof; any other rate says where it comes from."""
    used = {
        one.amount.currency for one in facts.ledger.spent if one.counts and facts.ledger.converted(one).said != OWN_RATE
    }
    for quote in facts.ledger.quotes:
        if quote.kind == "slip" and quote.proof != "yes":
            amount = Money(quote.amount_minor, quote.currency).show() if quote.amount_minor else quote.currency
            said = NO_PROOF if quote.proof == "no" else PROOF_UNSAID
            yield of_trip(
                "no_proof", point("19"), said, quote.rate, quote.amount_minor, quote.proof, entity="rate",
                row_id=quote.id, amount=amount, rate=quote.rate,
            )  # fmt: skip
        elif quote.kind != "slip" and not quote.source and quote.day and quote.currency in used:
            yield of_trip(
                "no_source", point("19"), NO_SOURCE, quote.rate, quote.day, entity="rate", row_id=quote.id,
                rate=quote.rate, currency=quote.currency, day=day_of(quote.day),
            )  # fmt: skip


def deadline(facts: Facts) -> Iterator[Refusal]:
    """Point 19: so many calendar days from 銷差."""
    trip = facts.ledger.trip
    if facts.today is None or facts.claimed_on is not None or facts.today <= trip.end:
        return
    if trip.cleared_on is None:
        yield of_trip("not_cleared", point("19"), NOT_CLEARED, page="delegation")
        return
    due = travelrules.claim_due(trip.cleared_on, trip.claim_rules, rolled=facts.rolled)
    if facts.today > due:
        yield of_trip("late", point("19"), LATE, due, page="delegation", day=day_of(due))


def advances(facts: Facts) -> Iterator[Refusal]:
    """預借旅費 is cleared with the claim (needs.md row 90)."""
    if facts.claimed_on is None or not facts.open_advances:
        return
    names = names_of([name for name, _amount in facts.open_advances])
    amounts = [(amount.minor, amount.currency) for _name, amount in facts.open_advances]
    yield of_trip("advance", Sentence(PRACTICE), ADVANCE, *amounts, names=names)


def airlines(facts: Facts, read: Sequence[Read]) -> Iterator[Refusal]:
    """Interpretation 6-1: an airline of Taiwan, or the form with its reason, where an office pays for the flight."""
    pays = any(one.category == "transport" and one.is_public for one in read)
    if not pays:
        return
    found = [item for item in facts.plan.items if item.stands and item.vehicle == "flight" and is_foreign(item.carrier)]
    if found:
        yield of_trip(
            "airline", point("6"), AIRLINE, *(item.carrier for item in found), entity="event", row_id=found[0].id,
            page="itinerary", items=items_of(found),
        )  # fmt: skip


def is_foreign(carrier: str) -> bool:
    """Whether what is written is a flight of another country's airline; what nobody can tell is not."""
    text = unicodedata.normalize("NFKC", carrier).upper()
    if any(name in text for name in TAIWANESE_NAMES):
        return False
    codes = FLIGHT.findall(text)
    return any(code not in TAIWANESE for code in codes) or (not codes and any(name in text for name in FOREIGN_NAMES))


def doubles(read: Sequence[Read]) -> Iterator[Refusal]:
    """One receipt cannot be claimed twice; and two laptops that number receipts come to the same numbers."""
    seen: dict[tuple[object, ...], Spent] = {}
    numbers: dict[tuple[str, str], Spent] = {}
    payees: dict[str, Spent] = {}
    for one in read:
        spent = one.spent
        numbered = (spent.receipt_no, spent.payee)
        first = numbers.get(numbered) if spent.receipt_no and spent.payee else None
        if spent.payee and spent.amount.minor:
            key = (spent.paid_on, spent.payee, spent.amount)
            other = seen.setdefault(key, spent)
            told_apart = spent.receipt_no and other.receipt_no and spent.receipt_no != other.receipt_no
            if other is not spent and not told_apart:
                said = "、".join(dict.fromkeys(no or "—" for no in (other.receipt_no, spent.receipt_no)))
                yield of_expense("twice", spent, Sentence(PRACTICE), TWICE, other.id, numbers=said)
                continue
        if first is not None and first.amount != spent.amount:
            yield of_expense(
                "number_twice", spent, Sentence(PRACTICE), NUMBER_TWICE, first.id, numbers=spent.receipt_no
            )
        elif first is None and spent.receipt_no and spent.payee and spent.receipt_no in payees:
            other = payees[spent.receipt_no]
            yield of_expense(
                "number_twice", spent, Sentence(PRACTICE), SAME_NUMBER, other.id, other.payee, numbers=spent.receipt_no
            )
        if spent.receipt_no and spent.payee:
            numbers.setdefault(numbered, spent)
            payees.setdefault(spent.receipt_no, spent)
