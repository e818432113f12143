"""Cash on the road: what should lie in each box; and who paid for whom, until everybody is even.

A box is the money of one currency in one keeper's hands. A named person who keeps no box pays out of the own purse.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from desktop.domain import settling
from desktop.domain.ledger import Converted, Quote, Spent
from desktop.domain.money import DIGITS, HOME, Money
from desktop.domain.tally import WITH_RECEIPT as GONE

COUNTED, EXCHANGED = "counted", "exchanged"
DOLLAR: int = 10 ** DIGITS[HOME]
NOBODY = ""  # the delegation itself: a box without a keeper, an expense without a payer


@dataclass(frozen=True)
class Move:
    """Money that came into a box (above zero) or left it; ``counted``: what lay there at the end of that day."""

    id: str
    kind: str
    amount: Money
    day: date | None = None
    keeper: str = NOBODY
    notes: str = ""


@dataclass(frozen=True)
class Count:
    """What was counted beside what should have been there; ``off`` below zero: something is missing."""

    move: Move
    due: int

    @property
    def off(self) -> int:
        return self.move.amount.minor - self.due


@dataclass
class Box:
    """One keeper's cash of one currency."""

    currency: str
    keeper: str
    moves: list[Move] = field(default_factory=list)
    bought: list[Quote] = field(default_factory=list)  # purchases that nobody entered as a move too
    spent: list[Spent] = field(default_factory=list)

    def due(self, until: date | None = None) -> int:
        """What should be there at the end of a day, or of all days; in minor units. What has no day counts always."""
        flows = [(one.day, one.amount.minor) for one in self.moves if one.kind != COUNTED]
        flows += [(one.day, one.amount_minor or 0) for one in self.bought]
        flows += [(one.paid_on, -one.amount.minor) for one in self.spent]
        return sum(minor for day, minor in flows if until is None or day is None or day <= until)

    def counts(self) -> list[Count]:
        """Every count with its difference, the latest last."""
        counted = [move for move in self.moves if move.kind == COUNTED]
        counted.sort(key=lambda move: (move.day or date.max, move.id))
        return [Count(move, self.due(move.day)) for move in counted]


def boxes(moves: Iterable[Move], quotes: Iterable[Quote], spent: Iterable[Spent]) -> list[Box]:
    """All boxes; each movement, purchase and cash expense lies in one box at most.

    A box begins with a movement. Purchases and cash expenses of a named person go into that one's box, those of nobody
    into the only box of the currency, or into one without a keeper. A purchase entered as a movement too (same day and
    amount) counts once. Expenses count once they are paid; what belongs to a purse is no cash of the delegation.
    """
    found: dict[tuple[str, str], Box] = {}
    exchanged: Counter[tuple[str, int, date | None]] = Counter()
    for move in moves:
        box = found.setdefault((move.amount.currency, move.keeper), Box(move.amount.currency, move.keeper))
        box.moves.append(move)
        if move.kind == EXCHANGED:
            exchanged[move.amount.currency, move.amount.minor, move.day] += 1
    for quote in quotes:
        if not quote.amount_minor:
            continue
        same = (quote.currency, quote.amount_minor, quote.day)
        if exchanged[same]:
            exchanged[same] -= 1
            continue
        into = _box(found, quote.currency, quote.person_id)
        if into is not None:
            into.bought.append(quote)
    for one in spent:
        if one.payment != "cash" or one.status not in GONE:
            continue
        into = _box(found, one.amount.currency, one.payer_id)
        if into is not None:
            into.spent.append(one)
    order = list(DIGITS)
    return sorted(
        found.values(), key=lambda box: (order.index(box.currency) if box.currency in order else 99, box.keeper)
    )


def _box(found: dict[tuple[str, str], Box], currency: str, person: str) -> Box | None:
    own = found.get((currency, person))
    if own is not None or person:
        return own
    alike = [box for (code, _keeper), box in found.items() if code == currency]
    return alike[0] if len(alike) == 1 else found.setdefault((currency, NOBODY), Box(currency, NOBODY))


@dataclass(frozen=True)
class Paid:
    """An expense that somebody laid out: ``shares`` are the people it was for with their parts (None: equal ones).

    ``home`` is its sum in TWD minor units before any rounding (``exact``), None without a rate.
    """

    id: str
    amount: Money
    payer: str
    shares: tuple[tuple[str, int | None], ...]
    home: Fraction | None = None


@dataclass(frozen=True)
class Given:
    """Money that one gave another to be even; ``home`` as in ``Paid``."""

    id: str
    amount: Money
    debtor: str
    creditor: str
    home: Fraction | None = None
    day: date | None = None


def parts(paid: Paid) -> dict[str, int]:
    """Person -> what of the expense that one bears, in its minor units; together exactly its amount.

    People without a part of their own share what is left; where there are none the payer bears it.
    """
    borne: dict[str, int] = defaultdict(int)
    for person, minor in paid.shares:
        borne[person] += minor or 0
    rest = paid.amount.minor - sum(borne.values())
    equal = [person for person, minor in paid.shares if minor is None]
    if equal:
        for person, minor in zip(equal, settling.shares(rest, len(equal)), strict=True):
            borne[person] += minor
    elif rest or not borne:
        borne[paid.payer] += rest
    return dict(borne)


def balances(paid: Iterable[Paid], given: Iterable[Given]) -> dict[str, dict[str, int]]:
    """Currency -> person -> minor units that this one is owed (below zero: owes); each currency comes to zero."""
    found: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for one in paid:
        found[one.amount.currency][one.payer] += one.amount.minor
        for person, minor in parts(one).items():
            found[one.amount.currency][person] -= minor
    for gift in given:
        found[gift.amount.currency][gift.debtor] += gift.amount.minor
        found[gift.amount.currency][gift.creditor] -= gift.amount.minor
    return {currency: dict(people) for currency, people in found.items()}


def exact(amount: Money, converted: Converted) -> Fraction | None:
    """What an amount comes to in TWD minor units before it is rounded: who is even in yen is even in dollars too."""
    if converted.home is None:
        return None
    if not converted.rate:  # as the card company charged it
        return Fraction(converted.home.minor)
    return Fraction(amount.amount) * Fraction(converted.rate) * DOLLAR


def balances_at_home(paid: Iterable[Paid], given: Iterable[Given]) -> tuple[dict[str, int], int]:
    """(person -> TWD minor units that this one is owed, how many amounts had no rate and are in no balance).

    Everything is added up exactly and then rounded to whole dollars, so that the balances still come to zero: the
    largest fractions are rounded up. Who gives these sums is even.
    """
    found: dict[str, Fraction] = defaultdict(Fraction)
    unknown = 0
    for one in paid:
        if one.home is None:
            unknown += 1
            continue
        borne = parts(one)
        found[one.payer] += one.home
        for person, minor in borne.items():
            found[person] -= one.home * Fraction(minor, one.amount.minor) if one.amount.minor else one.home / len(borne)
    for gift in given:
        if gift.home is None:
            unknown += 1
            continue
        found[gift.debtor] += gift.home
        found[gift.creditor] -= gift.home
    return _whole_dollars(found), unknown


def _whole_dollars(owed: Mapping[str, Fraction]) -> dict[str, int]:
    floors = {person: amount // DOLLAR for person, amount in owed.items()}
    order = sorted(owed, key=lambda person: (floors[person] - owed[person] / DOLLAR, person))
    for person in order[: -sum(floors.values())]:
        floors[person] += 1
    return {person: dollars * DOLLAR for person, dollars in floors.items()}


@dataclass(frozen=True)
class Due:
    """What one should give another."""

    debtor: str
    creditor: str
    amount: Money


def evened(owed: Mapping[str, int], currency: str = HOME) -> list[Due]:
    """The fewest transfers that make everybody even."""
    return [Due(move.debtor, move.creditor, Money(move.amount, currency)) for move in settling.transfers(owed)]


def all_due(paid: Sequence[Paid], given: Sequence[Given], *, at_home: bool) -> tuple[list[Due], int]:
    """(transfers, amounts without a rate): all in TWD, or each currency by itself."""
    if at_home:
        owed, unknown = balances_at_home(paid, given)
        return evened(owed), unknown
    found = balances(paid, given)
    return [due for currency in sorted(found) for due in evened(found[currency], currency)], 0
