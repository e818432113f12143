"""Everybody is even in the end, with as few transfers as can be."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.settling import EXACT, shares, transfers


def test_two_groups_that_are_even_among_themselves_are_not_mixed() -> None:
    moves = transfers({"王": 500, "陳": -500, "林": 300, "黃": -100, "李": -200})
    assert len(moves) == 3
    assert ("陳", "王", 500) in moves


def test_balances_that_do_not_meet_are_refused() -> None:
    with pytest.raises(ValueError, match="not what the others owe"):
        transfers({"王": 1})


def fewest(amounts: list[int]) -> int:
    """By trying every way to split: people less groups."""
    if not amounts:
        return 0
    rest = range(1, len(amounts))
    best = len(amounts) - 1
    for size in range(1, len(amounts) - 1):
        for chosen in combinations(rest, size):
            if amounts[0] + sum(amounts[place] for place in chosen) == 0:
                left = [amounts[place] for place in rest if place not in chosen]
                best = min(best, size + fewest(left))
    return best


BALANCES = st.lists(st.integers(-6, 6), min_size=1, max_size=6).map(lambda found: [*found, -sum(found)])


@given(BALANCES)
def test_everybody_is_even_with_the_fewest_transfers(amounts: list[int]) -> None:
    balances = {str(place): amount for place, amount in enumerate(amounts)}
    moves = transfers(balances)
    after = dict(balances)
    for debtor, creditor, amount in moves:
        assert amount > 0
        after[debtor] += amount
        after[creditor] -= amount
    assert not any(after.values())
    assert len(moves) == fewest([amount for amount in amounts if amount])


@given(st.lists(st.integers(-(10**9), 10**9), min_size=EXACT + 1, max_size=70))
def test_a_large_delegation_is_even_too(amounts: list[int]) -> None:
    balances = {str(place): amount for place, amount in enumerate([*amounts, -sum(amounts)])}
    moves = transfers(balances)
    for debtor, creditor, amount in moves:
        balances[debtor] += amount
        balances[creditor] -= amount
    assert not any(balances.values())
    assert len(moves) < len(balances)


@given(st.integers(-(10**12), 10**12), st.integers(1, 300))
def test_no_unit_is_lost_or_made_in_splitting(amount: int, people: int) -> None:
    parts = shares(amount, people)
    assert sum(parts) == amount and max(parts) - min(parts) <= 1
