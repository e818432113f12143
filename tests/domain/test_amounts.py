"""Amounts in the numerals of each kind of paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.amounts import CAPITALS, PLACES, capital, mixed
from desktop.domain.money import Money, parse


@pytest.mark.parametrize(
    ("minor", "zh", "great"),
    [
        (51_200_500, "51 萬 2,005 元", "伍拾壹萬貳仟零伍元整"),
        (1_200_0000_00, "1,200 萬元", "壹仟貳佰萬元整"),
        (10_8170_00, "10 萬 8,170 元", "壹拾萬捌仟壹佰柒拾元整"),
        (0, "0 元", "零元整"),
        (1_0000_0001_00, "1 億 1 元", "壹億零壹元整"),
        (2_0010_0000_00, "2 億 10 萬元", "貳億零壹拾萬元整"),
        (10_50, "10.5 元", "壹拾元伍角整"),
        (5, "0.05 元", "伍分"),
        (100_05, "100.05 元", "壹佰元零伍分"),
    ],
)
def test_taiwan_dollars(minor: int, zh: str, great: str) -> None:
    assert mixed(Money(minor), "zh_TW") == zh
    assert capital(Money(minor)) == great


def test_japanese_papers() -> None:
    assert mixed(Money(512_005, "JPY"), "ja") == "51万2,005円"
    assert mixed(Money(12_000_000, "JPY"), "ja") == "1,200万円"
    assert mixed(Money(-300, "JPY"), "ja") == "-300円"


def test_what_has_no_capital_numerals_is_refused() -> None:
    for amount in (Money(-1), Money(1250, "USD")):
        with pytest.raises(ValueError, match=r"below zero|no capital"):
            capital(amount)


@given(st.integers(0, 10**14 - 1))
def test_capital_numerals_say_the_amount_back(whole: int) -> None:
    values = {digit: value for value, digit in enumerate(CAPITALS)}
    tens = {place: 10**power for power, place in enumerate(PLACES) if place}
    total = group = digit = 0
    for char in capital(Money(whole, "JPY")).removesuffix("日圓整"):
        if char in values:
            digit = values[char]
        elif char in tens:
            group, digit = group + digit * tens[char], 0
        else:
            total, group, digit = total + (group + digit) * {"萬": 10**4, "億": 10**8, "兆": 10**12}[char], 0, 0
    assert total + group + digit == whole


@given(st.integers(-(10**12), 10**12))
def test_mixed_forms_are_read_back(minor: int) -> None:
    for code in ("zh_TW", "ja"):
        for currency in ("JPY", "TWD"):
            assert parse(mixed(Money(minor, currency), code), currency) == Money(minor, currency)
