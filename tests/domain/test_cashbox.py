"""Cash boxes and shared costs: no unit of money is lost or made, and everybody is even at the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.cashbox import Given, Move, Paid, all_due, balances, balances_at_home, boxes, parts
from desktop.domain.ledger import Quote, Spent
from desktop.domain.money import Money

D17, D18, D19 = (date(2019, 9, day) for day in (17, 18, 19))


def yen(minor: int) -> Money:
    return Money(minor, "JPY")


def test_what_should_be_in_a_box_and_what_was_counted() -> None:
    moves = [
        Move("a", "taken", yen(100_000), D17, "wang"),
        Move("b", "exchanged", yen(50_000), D18, "wang"),
        Move("c", "handed", yen(-20_000), D18, "wang"),
        Move("d", "handed", yen(20_000), D18, "lin"),
        Move("e", "counted", yen(118_500), D18, "wang"),
        Move("f", "counted", yen(117_000), D19, "wang"),
    ]
    quotes = [
        Quote("q", "JPY", "0.22", "slip", D18, amount_minor=50_000),  # the same purchase as movement b: once
        Quote("r", "JPY", "0.22", "slip", D17, amount_minor=7_000, person_id="chen"),  # a purse of one's own
        Quote("s", "JPY", "0.22", "spot", D17),  # a rate, no purchase
    ]
    spent = [
        Spent("1", yen(12_000), payment="cash", paid_on=D18, payer_id="wang"),
        Spent("2", yen(500), payment="cash", paid_on=D19, payer_id="wang"),
        Spent("3", yen(900), payment="card", paid_on=D18, payer_id="wang"),
        Spent("4", yen(900), payment="cash", status="unpaid", payer_id="wang"),
        Spent("5", yen(900), payment="cash", payer_id="chen"),
        Spent("6", yen(300), payment="cash", paid_on=D19, payer_id="lin"),
    ]
    wang, lin = sorted(boxes(moves, quotes, spent), key=lambda box: box.keeper, reverse=True)
    assert (wang.keeper, wang.due(), wang.due(D17), wang.due(D18)) == ("wang", 117_500, 100_000, 118_000)
    assert [(count.due, count.off) for count in wang.counts()] == [(118_000, 500), (117_500, -500)]
    assert (lin.keeper, lin.due()) == ("lin", 19_700)


def test_nobodys_cash_lies_in_the_only_box_of_its_currency() -> None:
    spent = [Spent("1", yen(400), payment="cash"), Spent("2", Money(900, "USD"), payment="cash")]
    found = boxes([Move("a", "taken", yen(1_000), D17, "wang")], [], spent)
    assert [(box.currency, box.keeper, box.due()) for box in found] == [("JPY", "wang", 600), ("USD", "", -900)]
    two = [Move("a", "taken", yen(1_000), D17, "wang"), Move("b", "taken", yen(1_000), D17, "lin")]
    assert {box.keeper: box.due() for box in boxes(two, [], spent[:1])} == {"wang": 1_000, "lin": 1_000, "": -400}


people = st.sampled_from(["", "a", "b", "c", "d"])
amounts = st.integers(-50_000, 500_000)
moves_of = st.lists(
    st.builds(
        Move,
        st.uuids().map(str),
        st.sampled_from(["taken", "exchanged", "handed", "other"]),
        st.builds(Money, amounts, st.sampled_from(["JPY", "TWD"])),
        st.sampled_from([None, D17, D18]),
        people,
    ),
    max_size=6,
)
cash_of = st.lists(
    st.builds(
        lambda minor, day: Spent("", yen(minor), payment="cash", paid_on=day),
        amounts,
        st.sampled_from([None, D17, D18]),
    ),
    max_size=5,
)


@given(moves_of, cash_of)
def test_boxes_hold_what_came_and_did_not_go(moves: list[Move], spent: list[Spent]) -> None:
    found = boxes(moves, [], spent)
    came = sum(move.amount.minor for move in moves if move.amount.currency == "JPY")
    assert sum(box.due() for box in found if box.currency == "JPY") == came - sum(one.amount.minor for one in spent)
    assert sum(len(box.spent) for box in found) == len(spent)


paid_of = st.builds(
    Paid,
    st.uuids().map(str),
    st.builds(Money, amounts, st.sampled_from(["JPY", "TWD", "USD"])),
    people,
    st.dictionaries(people, st.one_of(st.none(), st.integers(0, 9_000)), max_size=4).map(
        lambda one: tuple(one.items())
    ),
    st.one_of(st.none(), st.fractions(-90_000, 90_000, max_denominator=50)),
)
given_of = st.builds(
    Given, st.uuids().map(str), st.builds(yen, st.integers(1, 9_999)), people, people, st.fractions(1, 99)
)


@given(paid_of)
def test_the_parts_are_the_whole(paid: Paid) -> None:
    assert sum(parts(paid).values()) == paid.amount.minor


@given(st.lists(paid_of, max_size=6), st.lists(given_of, max_size=2), st.booleans())
def test_everybody_is_even_at_the_end(paid: list[Paid], given_: list[Given], at_home: bool) -> None:
    home, unknown = balances_at_home(paid, given_)
    assert sum(home.values()) == 0 and unknown == sum(one.home is None for one in paid)
    for owed in balances(paid, given_).values():
        assert sum(owed.values()) == 0
    dues, _unknown = all_due(paid, given_, at_home=at_home)
    after = [Given("", due.amount, due.debtor, due.creditor, Fraction(due.amount.minor)) for due in dues]
    assert all_due(paid, [*given_, *after], at_home=at_home) == ([], unknown if at_home else 0)
    assert all(due.amount.minor > 0 and due.debtor != due.creditor for due in dues)


@given(st.lists(paid_of, max_size=6), st.fractions(Fraction(1, 10), 40, max_denominator=1000))
def test_who_is_even_in_every_currency_is_even_in_taiwan_dollars(paid: list[Paid], rate: Fraction) -> None:
    paid = [replace(one, home=one.amount.minor * rate) for one in paid]
    dues, _unknown = all_due(paid, [], at_home=False)
    after = [Given("", due.amount, due.debtor, due.creditor, due.amount.minor * rate) for due in dues]
    assert all_due(paid, after, at_home=True) == ([], 0)


def test_a_dinner_for_three_and_a_taxi_for_two() -> None:
    dinner = Paid("1", yen(10_000), "a", (("a", None), ("b", None), ("c", None)), Fraction(220_000))
    taxi = Paid("2", yen(3_000), "b", (("b", None), ("c", 2_000)), Fraction(66_000))
    assert parts(dinner) == {"a": 3_334, "b": 3_333, "c": 3_333} and parts(taxi) == {"b": 1_000, "c": 2_000}
    assert balances([dinner, taxi], [])["JPY"] == {"a": 6_666, "b": -1_333, "c": -5_333}
    (first, second), _none = all_due([dinner, taxi], [], at_home=False)
    assert {(due.debtor, due.creditor, due.amount.minor) for due in (first, second)} == {
        ("c", "a", 5_333),
        ("b", "a", 1_333),
    }
    home, _none = balances_at_home([dinner, taxi], [])
    assert home == {"a": 146_600, "b": -29_300, "c": -117_300}  # 1,466.52 -293.26 -1,173.26: nobody settles cents
    left = Paid("3", yen(500), "a", (("b", 200),))
    assert parts(left) == {"b": 200, "a": 300}
