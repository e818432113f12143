"""What accounting would refuse: each check found where it should be, and nothing of it where all is in order."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain import deadlines, refusalitems, refusals, refusaltrips
from desktop.domain.deadlines import Spans
from desktop.domain.ledger import Ledger, Line, Part, Quote, Spent, Trip
from desktop.domain.money import Money
from desktop.domain.perdiem import Stay
from desktop.domain.plan import Item, Plan, Traveller
from desktop.domain.refusals import Facts, Refusal
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.i18n import gettext_for

D17, D18, D20 = date(2026, 9, 17), date(2026, 9, 18), date(2026, 9, 20)
ALL = frozenset({"breakfast", "lunch", "dinner"})
PEOPLE = tuple(Traveller(f"m{n}", f"p{n}", Pair(f"王{n}")) for n in (1, 2))
FLIGHT = Item("f", "outbound", "planned", When(D17), vehicle="flight", carrier="CI 220")
TOUR = Item("t", "tour", "planned", When(D18))
RATE = Quote("r", "JPY", "0.2260", "cash", date(2026, 9, 16), "臺灣銀行")
SLIP = Quote("s", "JPY", "0.2260", "slip", date(2026, 9, 10), "", 300_000, "yes")
LIVING = Spent("living", Money(448_000, "TWD"), category="living", paid_on=D18, item=Pair("生活費"))
INSURED = Spent("insured", Money(90_000), category="insurance", paid_on=D17, receipt_no="B-1")
STAYS = {f"m{n}": tuple(Stay(D17 + timedelta(days=d), "東京", going_home=d == 3) for d in range(4)) for n in (1, 2)}
LINES = (
    Line("coach", "ground", "central", Pair("遊覽車"), Money(5_000_000), case_no="115-01"),
    Line("desk", "administration", "local", Pair("行政費"), Money(100_000)),
)


def meal(**more: object) -> Spent:
    base = Spent("x", Money(12_000), category="other", paid_on=D18, item=Pair("午餐"), receipt_no="A-1", payee="食堂")
    return replace(base, **more)  # type: ignore[arg-type]


def trip(
    *spent: Spent, quotes: tuple[Quote, ...] = (RATE,), items: tuple[Item, ...] = (FLIGHT, TOUR), **more: object
) -> Facts:
    """A trip in good order, with these expenses beside allowance and insurance."""
    on = Trip("d", D17, D20, leader_rank="other", cleared_on=date(2026, 9, 21), approved_minor=10_000_000)
    ledger = Ledger(on, LINES, (LIVING, INSURED, *spent), quotes)
    plan = Plan("d", start=D17, end=D20, items=items, travellers=PEOPLE)
    made = Facts(ledger, plan, STAYS, date(2026, 8, 1), (D17, D20), today=date(2026, 9, 25))
    return replace(made, **more)  # type: ignore[arg-type]


def of_trip(facts: Facts, **changed: object) -> Facts:
    """The same with another delegation."""
    return replace(facts, ledger=replace(facts.ledger, trip=replace(facts.ledger.trip, **changed)))  # type: ignore[arg-type]


def keys(facts: Facts) -> set[str]:
    return {one.key for one in refusals.of(facts)}


YEN = meal(amount=Money(12_000, "JPY"), item=Pair("資料"))
PAPER = meal(item=Pair("資料影印"))
TAXI = meal(item=Pair("計程車"))
TALK = meal(item=Pair("口譯"), category="interpreting", case_no="115-02", accepted_on=D20)
HIRED = meal(item=Pair("遊覽車租用"), category="ground", line_id="coach", accepted_on=D20)
ROOM = meal(item=Pair("住宿費"), paid_on=D18, payment="contract")
GIFT = meal(item=Pair("禮品"), category="gifts", amount=Money(880_000))
COACHES = (FLIGHT, replace(TOUR, vehicle="coach"))
FED = {member: tuple(replace(day, provided=ALL) for day in days) for member, days in STAYS.items()}
HOUSED = {member: tuple(replace(day, night="provided") for day in days) for member, days in STAYS.items()}

CASES: tuple[tuple[str, Facts, Facts], ...] = (  # key, where it is found, the nearest where it is not
    ("no_receipt", trip(replace(PAPER, receipt_no="")), trip(replace(PAPER, receipt_no="", reason="遺失"))),
    ("no_receipt", trip(replace(PAPER, receipt_no="")), trip(replace(PAPER, receipt_no="", status="unpaid"))),
    (
        "only_picture",
        trip(replace(PAPER, receipt_no=""), pictures=frozenset("x")),
        trip(replace(PAPER, receipt_no="", kept_at="卷宗"), pictures=frozenset("x")),
    ),
    (
        "company_receipt",
        trip(replace(PAPER, receipt_no="", funding="company")),
        trip(replace(PAPER, funding="company")),
    ),
    ("no_gloss", trip(replace(YEN, item=Pair("", "資料"))), trip(replace(YEN, item=Pair("", "資料"), gloss_zh="資料"))),
    ("meal_twice", trip(meal()), trip(meal(), stays=FED)),
    ("meal_twice", trip(meal()), trip(meal(funding="company"))),
    (
        "meal_twice",
        trip(meal(item=Pair("餐費"))),
        trip(
            meal(item=Pair("餐費")),
            stays={m: tuple(replace(s, provided=frozenset({"dinner"})) for s in d) for m, d in STAYS.items()},
        ),
    ),
    ("hotel_twice", trip(ROOM), trip(ROOM, stays=HOUSED)),
    ("hotel_twice", trip(meal(item=Pair("", "宿泊料"))), trip(meal(item=Pair("飯店會議室")))),
    ("taxi_coach", trip(TAXI, items=COACHES), trip(TAXI)),
    ("taxi_coach", trip(TAXI, items=COACHES), trip(replace(TAXI, reason="送醫"), items=COACHES)),
    ("not_ordered", trip(replace(TALK, case_no="")), trip(TALK)),
    ("not_ordered", trip(replace(HIRED, accepted_on=None)), trip(HIRED)),
    ("card_unsettled", trip(replace(YEN, payment="card")), trip(replace(YEN, payment="card", settled_minor=271_000))),
    ("rate_alone", trip(replace(YEN, rate="0.23")), trip(replace(YEN, rate="0.226"))),
    ("outside", trip(replace(PAPER, paid_on=date(2026, 9, 16))), trip(replace(PAPER, paid_on=D17))),
    (
        "outside",
        trip(replace(PAPER, paid_on=date(2026, 9, 21))),
        trip(replace(PAPER, paid_on=date(2026, 9, 21), payment="transfer")),
    ),
    (
        "outside",
        trip(replace(PAPER, paid_on=date(2026, 9, 1))),
        trip(replace(PAPER, paid_on=date(2026, 9, 1), category="fees")),
    ),
    ("no_day", trip(replace(PAPER, paid_on=None)), trip(replace(PAPER, paid_on=None, status="committed"))),
    ("future", trip(replace(PAPER, paid_on=D20), today=D18), trip(replace(PAPER, paid_on=D18), today=D18)),
    ("zero", trip(replace(PAPER, amount=Money(0))), trip(PAPER)),
    ("negative", trip(replace(PAPER, amount=Money(-1))), trip(replace(PAPER, amount=Money(-1), reason="退票"))),
    ("not_subsidised", trip(replace(PAPER, funding="central")), trip(replace(GIFT, funding="central"))),
    (
        "split",
        trip(replace(PAPER, parts=(Part("", "company", 12_001),))),
        trip(replace(PAPER, parts=(Part("", "company", 12_000),))),
    ),
    (
        "twice",
        trip(PAPER, replace(PAPER, id="y", receipt_no="")),
        trip(PAPER, replace(PAPER, id="y", receipt_no="A-2")),
    ),
    (
        "number_twice",
        trip(PAPER, replace(PAPER, id="y", amount=Money(5))),
        trip(PAPER, replace(PAPER, id="y", amount=Money(5), receipt_no="A-2")),
    ),
    (
        "number_twice",  # two laptops went on from A-1
        trip(PAPER, replace(PAPER, id="y", amount=Money(5), payee="書局")),
        trip(PAPER, replace(PAPER, id="y", amount=Money(5), payee="書局", receipt_no="A-2")),
    ),
    ("no_approval", trip(approved_on=None), trip()),
    ("longer", trip(approved=(D18, D20)), trip()),
    ("longer", trip(stays={**STAYS, "m2": (Stay(D20 + timedelta(days=1), "東京"),)}), trip()),  # who stays behind
    (
        "over_approved",
        trip(replace(PAPER, amount=Money(9_500_000))),
        trip(replace(PAPER, amount=Money(9_500_000), funding="company")),
    ),
    ("sundries", trip(replace(GIFT, amount=Money(880_001))), trip(GIFT)),  # 1,100 × 4 days × 2 people = 8,800
    (
        "sundries",
        trip(GIFT, replace(TAXI, id="y", amount=Money(1))),
        trip(GIFT, replace(TAXI, id="y", amount=Money(1), funding="company")),
    ),
    (
        "sundries",
        of_trip(trip(replace(GIFT, amount=Money(7_000_001))), leader_rank="director"),
        of_trip(trip(replace(GIFT, amount=Money(7_000_000))), leader_rank="director"),
    ),
    (
        "estimate",
        trip(replace(PAPER, category="administration", amount=Money(100_001))),
        trip(replace(PAPER, category="administration", amount=Money(100_000))),
    ),
    ("insurance", replace(trip(), ledger=replace(trip().ledger, spent=(LIVING,))), trip()),
    ("rate", trip(YEN, quotes=()), trip(YEN)),
    ("rate", trip(YEN, quotes=(replace(RATE, day=date(2026, 9, 1)),)), trip(YEN, quotes=(SLIP,))),
    ("no_proof", trip(YEN, quotes=(RATE, replace(SLIP, proof="no"))), trip(YEN, quotes=(RATE, SLIP))),
    ("no_source", trip(YEN, quotes=(replace(RATE, source=""),)), trip(quotes=(replace(RATE, source=""),))),
    ("not_cleared", of_trip(trip(), cleared_on=None), of_trip(trip(today=D20), cleared_on=None)),
    ("late", trip(today=date(2026, 11, 6)), trip(today=date(2026, 11, 5))),  # 9/21 + 45 days
    ("late", trip(today=date(2026, 11, 6)), trip(today=date(2026, 11, 6), claimed_on=date(2026, 11, 1))),
    (
        "advance",
        trip(claimed_on=D20, open_advances=((Pair("王"), Money(5)),)),
        trip(open_advances=((Pair("王"), Money(5)),)),
    ),
    (
        "airline",
        trip(replace(PAPER, category="transport"), items=(replace(FLIGHT, carrier="NH852"),)),
        trip(replace(PAPER, category="transport")),
    ),
)


@pytest.mark.parametrize(("key", "wrong", "right"), CASES, ids=[f"{n}-{case[0]}" for n, case in enumerate(CASES)])
def test_each_is_found_where_it_is_and_nowhere_else(key: str, wrong: Facts, right: Facts) -> None:
    found = [one for one in refusals.of(wrong) if one.key == key]
    assert found and key not in keys(right)
    for code in ("zh_TW", "ja"):
        said, basis = found[0].sentence.text(gettext_for(code)), found[0].basis.text(gettext_for(code))
        assert said and basis and "{" not in said + basis
    accepted = replace(wrong, accepted=frozenset({found[0].identity}))
    assert found[0] not in refusals.open_ones(refusals.of(wrong), accepted)


def test_a_trip_in_order_is_not_refused_and_one_called_off_neither() -> None:
    others = [replace(one, id=key, receipt_no=key) for key, one in (("A", TALK), ("B", HIRED), ("C", ROOM))]
    assert refusals.of(trip(PAPER, *others, stays=HOUSED)) == []
    assert refusals.of(trip(replace(PAPER, receipt_no=""), called_off=True)) == []


def test_shares_of_the_allowance_and_presents_are_no_meals() -> None:
    parts = [meal(id=key, category="living", payee="", receipt_no="", item=Pair(key)) for key in ("膳食費", "住宿費")]
    assert not {"meal_twice", "hotel_twice", "no_receipt"} & keys(trip(*parts, meal(item=Pair("懇親會禮品"))))
    assert "meal_twice" in keys(trip(meal(item=Pair("宴請千葉縣廳"), category="gifts")))
    assert "hotel_twice" in keys(trip(replace(ROOM, category="living")))
    tea = meal(item=Pair("茶敘"), payee="ホテルニュー見本", category="gifts")
    assert not {"meal_twice", "hotel_twice"} & keys(trip(tea))  # a hotel sells more than beds


def test_guests_from_japan_are_no_trip_abroad() -> None:
    guests = trip(meal(receipt_no="", paid_on=date(2026, 8, 1)), abroad=False, approved_on=None, today=date(2027, 5, 5))
    assert keys(guests) == {"no_receipt"}


def test_every_check_is_tried_here() -> None:
    source = Path(refusaltrips.__file__).read_text("utf-8") + Path(refusalitems.__file__).read_text("utf-8")
    named = set(re.findall(r'(?:of_expense|of_trip|_twice)\((?:\s*facts, one,)?\s*"(\w+)"', source))
    assert named == {case[0] for case in CASES}


def test_an_accepted_one_comes_back_when_the_amount_changes_but_not_when_another_expense_does() -> None:
    wrong = replace(PAPER, receipt_no="")

    def one(*spent: Spent) -> Refusal:
        return next(found for found in refusals.of(trip(*spent)) if found.row_id == "x")

    first = one(wrong)
    assert one(wrong, meal(id="y")).identity == first.identity
    assert one(replace(wrong, amount=Money(13_000))).identity != first.identity


def test_old_and_new_rules_each_count_for_their_trips() -> None:
    old = Trip("d", date(2019, 9, 17), D20.replace(year=2019), leader_rank="other", cleared_on=date(2019, 9, 23))
    gift = replace(GIFT, paid_on=date(2019, 9, 18), amount=Money(480_000))  # 600 × 4 × 2 = 4,800
    facts = trip(today=date(2019, 10, 8))
    facts = replace(facts, ledger=Ledger(old, (), (gift, INSURED)))
    assert "sundries" not in keys(facts) and "late" not in keys(facts)  # 9/23 + 15 days
    more = replace(facts.ledger, spent=(replace(gift, amount=Money(480_001)), INSURED))
    assert {"sundries", "late"} <= keys(replace(facts, ledger=more, today=date(2019, 10, 9)))


@pytest.mark.parametrize(("carrier", "foreign"), [
    ("CI 220", False), ("長榮 BR-192", False), ("ＮＨ８５２", True), ("全日空", True), ("JX800", False), ("", False),
    ("國籍航空", False), ("日本航空JL96", True), ("MM 620（樂桃）", True),
])  # fmt: skip
def test_which_airline_needs_the_form(carrier: str, foreign: bool) -> None:
    assert refusaltrips.is_foreign(carrier) is foreign


def test_deadlines_roll_over_days_off_and_end_of_month() -> None:
    on = Trip("d", date(2026, 11, 27), date(2026, 11, 30), cleared_on=date(2026, 12, 2))
    found = {one.kind: one for one in deadlines.of(on, Spans(3, 1, 6), False, frozenset({"summary"}))}
    assert found["claim"].day == date(2027, 1, 18)  # 1/16 is a Saturday
    assert deadlines.of(on, Spans(rolled=False), False)[0].day == date(2027, 1, 16)
    assert found["report"].day == date(2027, 2, 28) and found["tracking"].day == date(2027, 5, 30)
    assert found["summary"].done and found["summary"].day == date(2026, 12, 30)
    pressing = deadlines.pressing(list(found.values()), date(2027, 1, 10))
    assert sorted(one.kind for one in pressing) == ["claim", "report", "tracking"]
    assert [one.urgent(date(2027, 1, 10)) for one in (found["claim"], found["report"])] == [True, False]
    assert not deadlines.pressing([found["claim"]], date(2028, 2, 1))
    across = Trip("d", date(2025, 12, 30), date(2026, 1, 2), cleared_on=date(2026, 1, 5))
    assert deadlines.of(across, Spans(rolled=False), False)[0].day == date(
        2026, 2, 19
    )  # point 23: back in 2026, 45 days
    assert deadlines.of(replace(on, cleared_on=None), Spans(), False)[0].assumed
