"""Amounts are whole minor units; what is printed can be typed again; what is ambiguous is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import money
from desktop.domain.budget import in_home
from desktop.domain.money import CURRENCIES, DIGITS, LIMIT, Money

AMOUNTS = st.builds(Money, st.integers(-LIMIT, LIMIT), st.sampled_from(CURRENCIES))


@given(AMOUNTS, st.sampled_from(CURRENCIES))
def test_what_is_shown_reads_back(value: Money, field: str) -> None:
    assert money.parse(value.show(), field) == value
    assert money.parse(value.bare(), value.currency) == value


@given(AMOUNTS)
def test_amount_is_exact(value: Money) -> None:
    assert value.amount * 10 ** DIGITS[value.currency] == value.minor


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Money(2_440_000), "NT$ 24,400"),
        (Money(2_440_050), "NT$ 24,400.50"),
        (Money(418_600, "JPY"), "¥ 418,600"),
        (Money(1_250, "USD"), "US$ 12.50"),
        (Money(0), "NT$ 0"),
        (Money(-100), "NT$ -1"),
    ],
)
def test_shown(value: Money, shown: str) -> None:
    assert value.show() == shown


@pytest.mark.parametrize(
    ("text", "minor", "currency"),
    [
        ("51萬2,005元", 51_200_500, "TWD"),
        ("新臺幣51萬2,005元整", 51_200_500, "TWD"),
        ("1.2万円", 12_000, "JPY"),
        ("3億2,000萬元", 32_000_000_000, "TWD"),
        ("１２，３４５円", 12_345, "JPY"),
        ("￥418,600", 418_600, "JPY"),
        ("¥418,600-", None, None),
        ("日圓 1,000", 1_000, "JPY"),
        ("US$12.50", 1_250, "USD"),
        ("usd 12.5", 1_250, "USD"),
        ("▲1,000円", -1_000, "JPY"),
        ("1000", 100_000, "TWD"),
        ("NT$0", 0, "TWD"),
        ("NT 1,200", 120_000, "TWD"),
        ("3萬5千元", 3_500_000, "TWD"),
        ("1千2百萬", 1_200_000_000, "TWD"),
        ("２仟５佰圓整", 2_500, "JPY"),
        ("3 萬 5 元", 3_000_500, "TWD"),
        ("（1,200）", -120_000, "TWD"),
        ("(NT$1,200)", -120_000, "TWD"),
        ("¥−500", -500, "JPY"),
        ("－５００円", -500, "JPY"),
        ("△3万円", -30_000, "JPY"),
        ("人民元100", 10_000, "CNY"),
        ("100 人民幣", 10_000, "CNY"),
        ("韓元100", 100, "KRW"),
        ("1,200ウォン", 1_200, "KRW"),
        ("港幣100", 10_000, "HKD"),
        ("50歐元", 5_000, "EUR"),
    ],
)
def test_typed(text: str, minor: int | None, currency: str | None) -> None:
    found = money.parse(text, "TWD")
    assert (found and (found.minor, found.currency)) == (None if minor is None else (minor, currency))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "元",
        "abc",
        "NT$100円",  # two currencies
        "US$ 100 元",
        "$100",  # which dollar?
        "1,23",
        "1,2345",
        "1.005",  # finer than a cent
        "1 2 x",
        "萬",
        "1萬萬萬x",
        "3千5萬2億",
        "1百2千",
        "2千3000",
        "1,200-",  # below zero here, the end of an amount there
        "(-1,200)",
        "3萬5",  # 35,000 or 30,005?
        "--1",
        "(1,200",
        "1e5",
        "--",
        "9" * 17,
        "9" * 5000,
    ],
)
def test_what_is_no_amount(text: str) -> None:
    assert money.parse(text, "TWD") is None


def test_yen_have_no_decimals() -> None:
    assert money.parse("100.5", "JPY") is None
    assert money.parse("100.00", "JPY") == Money(100, "JPY")
    assert money.parse("1", "XXX") is None


@given(st.text(max_size=20), st.sampled_from(CURRENCIES))
def test_any_text_is_an_amount_or_none(text: str, currency: str) -> None:
    found = money.parse(text, currency)
    assert found is None or abs(found.minor) <= LIMIT


@pytest.mark.parametrize(
    ("minor", "currency", "rate", "dollars"),
    [
        (418_600, "JPY", "0.22", 92_092),
        (25, "JPY", "0.5", 13),  # 12.5 up
        (-25, "JPY", "0.5", -13),
        (1, "USD", "31.2", 0),
        (160, "USD", "31.25", 50),
        (448_000, "USD", "31.2", 139_776),
    ],
)
def test_home_amounts_round_half_up(minor: int, currency: str, rate: str, dollars: int) -> None:
    assert in_home(minor, currency, rate) == Money(dollars * 100)


@given(st.integers(0, 10**9), st.decimals("0.0001", "999", places=4))
def test_home_amounts_lie_within_half_a_dollar(minor: int, rate: Decimal) -> None:
    found = Money(minor, "JPY").in_home(str(rate))
    assert abs(found.amount - minor * rate) <= Decimal("0.5")
    assert found.minor % 100 == 0


def test_home_amounts_without_a_rate() -> None:
    assert in_home(100, "JPY", "") is None
    assert in_home(12_345, "TWD", "") == Money(12_345)
    assert in_home(12_345, "TWD", "0.5") == Money(12_345)


@pytest.mark.parametrize(
    ("text", "rate"),
    [("0.2200", "0.22"), ("31", "31"), ("１．５", "1.5"), (" 0.22 ", "0.22"), ("100", "100"), ("0.0001", "0.0001")],
)
def test_rates(text: str, rate: str) -> None:
    assert money.parse_rate(text) == rate


@pytest.mark.parametrize(
    "text", ["", "0", "-1", "x", "NaN", "sNaN", "Infinity", "1000000", "1e-9999999", "1_0", "0,22", "0." + "1" * 30]
)
def test_what_is_no_rate(text: str) -> None:
    assert money.parse_rate(text) is None
