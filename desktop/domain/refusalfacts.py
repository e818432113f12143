"""What accounting would refuse, what must be known to say so, and how the words of a receipt are read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from desktop.domain.ledger import Ledger, Spent
from desktop.domain.money import Money
from desktop.domain.perdiem import Stay
from desktop.domain.plan import Plan, Traveller
from desktop.domain.tally import WITH_RECEIPT
from desktop.domain.text import Pair
from desktop.domain.warningfacts import Warning, fingerprint
from desktop.errors import Sentence
from desktop.i18n import N_

COMPANY = "company"
POINT = N_("Rules for trips abroad, point {point}")
VOUCHERS = N_("Rules for vouchers of public spending")
PLAN = N_("Exchange plan: what the central subsidy pays")
PRACTICE = N_("Usual practice of accounting offices")

LETTERS = re.IGNORECASE | re.ASCII  # no word of letters ends where a Chinese character begins otherwise
TAXI = re.compile(r"計程車|小黃|タクシー|\btaxi\b|\buber\b", LETTERS)
COACH = re.compile(r"遊覽車|大客車|包車|中型巴士|観光バス|貸切|中型バス|大型バス|マイクロバス|\bcoach\b", LETTERS)
LODGING = re.compile(r"住宿|房費|房價|宿泊|客室|室料|\blodging\b|\broom\b", LETTERS)
HOTEL = re.compile(r"飯店|旅館|酒店|ホテル|旅籠|民宿|\bhotel\b|\binn\b", LETTERS)
NO_ROOM = re.compile(r"場地|會議室|会議室|会場|研討會|セミナー|停車|駐車|接送|送迎", LETTERS)
MEAL = re.compile(
    r"餐|膳|便當|懇親|宴|食事|飲食|朝食|昼食|夕食|弁当|ランチ|ディナー|レストラン|居酒屋|\blunch\b|\bdinner\b|\bbreakfast\b",
    LETTERS,
)
WHICH = (
    ("breakfast", re.compile(r"早餐|早膳|朝食|\bbreakfast\b", LETTERS)),
    ("lunch", re.compile(r"午餐|午膳|午宴|中餐|昼食|ランチ|便當|弁当|\blunch\b", LETTERS)),
    ("dinner", re.compile(r"晚餐|晚膳|晚宴|夕食|懇親|居酒屋|ディナー|\bdinner\b", LETTERS)),
)
PRESENT = re.compile(r"禮品|禮盒|伴手禮|紀念品|記念品|贈答|手土産|花束")  # for a dinner, and no dinner
ALLOWANCE = re.compile(r"生活費|日支|日当|滞在費|零用")


@dataclass(frozen=True)
class Refusal(Warning):
    """Something that accounting would refuse. ``entity`` and ``row_id``: the record to mend; ``basis``: why it would.

    ``day`` orders the list. As with every warning, one that was accepted comes back where its facts change.
    """

    entity: str = "delegation"
    row_id: str = ""
    basis: Sentence = field(default_factory=lambda: Sentence(PRACTICE))
    day: date | None = None


@dataclass(frozen=True)
class Facts:
    """What the checks see. ``stays``: the days of everybody's allowance by member id; ``pictures``: ids of expenses
    with a picture of their receipt; ``open_advances``: who has 預借旅費 to clear. ``today`` None: nothing is late.
    """

    ledger: Ledger
    plan: Plan
    stays: Mapping[str, Sequence[Stay]] = field(default_factory=dict)
    approved_on: date | None = None
    approved: tuple[date | None, date | None] = (None, None)
    claimed_on: date | None = None
    called_off: bool = False
    abroad: bool = True  # rules for trips abroad say nothing about guests from Japan
    pictures: frozenset[str] = frozenset()
    open_advances: tuple[tuple[Pair, Money], ...] = ()
    accepted: frozenset[tuple[str, str, str]] = frozenset()
    today: date | None = None
    rolled: bool = True

    @cached_property
    def people(self) -> dict[str, Traveller]:
        return {one.member_id: one for one in self.plan.travellers if one.travels}

    @cached_property
    def has_allowance(self) -> bool:
        """Whether 生活費 is claimed at all: without it a meal or a hotel is paid once only."""
        book = self.ledger
        return any(line.category == "living" for line in book.lines) or any(
            one.counts and book.category_of(one) == "living" for one in book.spent
        )

    @cached_property
    def stay_on(self) -> dict[date, dict[str, Stay]]:
        """Day -> member -> what is claimed for it."""
        found: dict[date, dict[str, Stay]] = {}
        for member, days in self.stays.items():
            for stay in days:
                found.setdefault(stay.day, {})[member] = stay
        return found

    @cached_property
    def coach_days(self) -> frozenset[date]:
        """Days on which the delegation's own coach runs."""
        return frozenset(
            item.when.start_date
            for item in self.plan.items
            if item.stands and item.when is not None and item.vehicle == "coach"
        )

    def those_on(self, spent: Spent) -> frozenset[str]:
        """Ids of the members whom an expense concerns: who is at its item of the itinerary, else everybody."""
        item = next((one for one in self.plan.items if one.id == spent.event_id), None) if spent.event_id else None
        return self.plan.attending(item) if item is not None else frozenset(self.people)


@dataclass(frozen=True)
class Read:
    """An expense with what its words say."""

    spent: Spent
    category: str
    funds: frozenset[str]
    event_kind: str = ""

    @cached_property
    def text(self) -> str:
        one = self.spent
        said = f"{one.item.zh} {one.item.ja} {one.payee} {one.gloss_zh}"
        return unicodedata.normalize("NFKC", said)

    @property
    def is_public(self) -> bool:
        """Whether any of it is paid by an office."""
        return bool(self.funds - {COMPANY})

    @property
    def is_paid(self) -> bool:
        return self.spent.status in WITH_RECEIPT

    @property
    def is_allowance(self) -> bool:
        return self.category == "living" and not (self.is_meal or self.is_lodging)

    @cached_property
    def _is_share(self) -> bool:
        """生活費 itself, or its 70, 20, 10 % entered one by one: money for travellers, whom nobody gave a receipt."""
        one = self.spent
        papers = one.receipt_no or one.payee or one.payment == "contract"
        return bool(ALLOWANCE.search(self.text)) or (self.category == "living" and not papers)

    @cached_property
    def is_taxi(self) -> bool:
        return bool(TAXI.search(self.text))

    @cached_property
    def is_coach(self) -> bool:
        return not self.is_taxi and bool(COACH.search(self.text))

    @cached_property
    def is_meal(self) -> bool:
        if self.category in ("insurance", "fees") or self.is_taxi or self._is_share or PRESENT.search(self.text):
            return False
        return self.event_kind == "meal" or bool(MEAL.search(self.text))

    @cached_property
    def is_lodging(self) -> bool:
        if self.is_taxi or self._is_share or NO_ROOM.search(self.text):
            return False
        at_hotel = self.category in ("living", "other") and bool(HOTEL.search(self.text))  # no tea, no hall there
        return bool(LODGING.search(self.text)) or (
            not MEAL.search(self.text) and (self.event_kind == "hotel" or at_hotel)
        )

    @cached_property
    def meal(self) -> str:
        """Which meal its words name; empty for any."""
        return next((meal for meal, words in WHICH if words.search(self.text)), "")


def point(number: str) -> Sentence:
    """A point of 國外出差旅費報支要點."""
    return Sentence(POINT, {"point": number})


def of_expense(key: str, spent: Spent, basis: Sentence, msgid: str, *facts: object, **values: object) -> Refusal:
    """A refusal of one expense; ``facts`` are what an acceptance holds for."""
    marks = fingerprint(spent.id, spent.amount.minor, spent.amount.currency, spent.paid_on, *facts)
    sentence = Sentence(msgid, values)
    return Refusal(key, "", sentence, marks, page="budget", entity="expense", row_id=spent.id, basis=basis,
                   day=spent.paid_on)  # fmt: skip


def of_trip(
    key: str, basis: Sentence, msgid: str, *facts: object, entity: str = "delegation", row_id: str = "",
    page: str = "budget", **values: object,
) -> Refusal:  # fmt: skip
    """A refusal of the whole trip, or of a record that is no expense."""
    sentence = Sentence(msgid, values)
    return Refusal(key, "", sentence, fingerprint(row_id, *facts), page=page, entity=entity, row_id=row_id, basis=basis)
