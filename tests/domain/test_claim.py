"""Claims, vouchers and settlements lose no dollar and make none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import accountpapers, claim
from desktop.domain.accountpapers import Head
from desktop.domain.ledger import Ledger, Line, Part, Quote, Spent, Trip
from desktop.domain.money import Money
from desktop.domain.perdiem import MEAL_SHARES, OWN, PROVIDED, VEHICLE, Rate, Stay, allowance
from desktop.domain.text import Pair
from desktop.domain.words import BUDGET_CATEGORIES, EXPENSE_STATUSES, FUNDING

START, END = date(2026, 9, 17), date(2026, 9, 20)
HEAD = Head(Pair("訪問團"), Pair("經濟部"), START, END, "旅費")
LINES = (
    Line("ground", "ground", "central", Pair("地面交通"), Money(9_000, "JPY"), account="業務費"),
    Line("fee", "fees", "local", Pair("手續費"), Money(50_000)),
)
QUOTES = (Quote("q", "JPY", "0.2101", "cash", date(2026, 9, 16)),)

expenses = st.builds(
    Spent,
    id=st.uuids().map(str),
    amount=st.builds(Money, st.integers(-10**7, 10**9), st.sampled_from(["TWD", "JPY"])),
    line_id=st.sampled_from(["", "ground", "fee"]),
    category=st.sampled_from(["", *(choice.key for choice in BUDGET_CATEGORIES)]),
    funding=st.sampled_from(["", *(choice.key for choice in FUNDING)]),
    status=st.sampled_from([choice.key for choice in EXPENSE_STATUSES]),
    payer_id=st.just("p"),
    payment=st.sampled_from(["", "cash", "contract"]),
    receipt_no=st.sampled_from(["", "1", "2", "10"]),
    parts=st.lists(
        st.builds(Part, st.sampled_from(["", "ground", "fee"]), st.sampled_from(["", "company", "central"]),
                  st.integers(1, 10**6)), max_size=3,
    ).map(tuple),
)  # fmt: skip


@given(st.lists(expenses, max_size=6, unique_by=lambda one: one.id), st.one_of(st.none(), st.integers(0, 10**9)))
def test_no_dollar_is_lost_or_made(spent: list[Spent], cap: int | None) -> None:
    book = Ledger(Trip("t", START, END, cap), LINES, tuple(spent), QUOTES)
    taken, left = claim.placed(book, "p", {})
    home = {one.id: converted.minor for one in spent if (converted := book.converted(one).home) is not None}
    stood = [(one.spent.id, one.minor) for one in taken] + [(one.spent.id, one.minor or 0) for one in left]
    for row_id, whole in home.items():
        assert sum(minor for other, minor in stood if other == row_id) == whole
    assert {one.column for one in taken} <= {choice.key for choice in claim.PAID_COLUMNS}
    for one in spent:
        voucher = accountpapers.voucher(book, one)
        assert sum(part.own for part in voucher.parts) == one.amount.minor
        assert sum(part.home or 0 for part in voucher.parts) == home[one.id]
    settled = accountpapers.settlement(book, HEAD)
    assert sum(fund.due for fund in settled.funds) == settled.spent == book.totals.spent
    assert sum(fund.planned for fund in settled.funds) == settled.planned
    central = next((fund for fund in settled.funds if fund.key == "central"), None)
    assert cap is None or central is None or central.due <= max(cap, 0)


@given(
    st.sampled_from([OWN, PROVIDED, VEHICLE]), st.frozensets(st.sampled_from(sorted(MEAL_SHARES))), st.booleans(),
    st.integers(1, 6), st.integers(1, 50_000),
)  # fmt: skip
def test_per_diem_less_what_is_deducted_is_the_allowance(
    night: str, meals: frozenset[str], home: bool, month: int, cents: int
) -> None:
    rate = Rate("其他", Decimal(cents) / 100, date(2026, 1, 1))
    day = allowance(Stay(START, "其他", night, meals, home, month=month), [rate])
    assert day is not None
    whole, off = claim.gross(day)
    assert whole - off == day.usd and off >= 0
    plain = allowance(Stay(START, "其他", OWN, frozenset(), home, month=month), [rate])
    assert plain is not None and whole == plain.usd


@pytest.mark.parametrize(
    ("category", "vehicle", "item", "column"),
    [
        ("transport", "flight", "新幹線", "plane"),
        ("transport", "", "機場巴士車票", "land"),
        ("transport", "", "桃園－羽田機票", "plane"),
        ("transport", "", "フェリー乗船券", "ship"),
        ("ground", "car", "", "sundries"),
        ("ground", "", "計程車", "sundries"),
        ("interpreting", "", "翻譯", "administration"),
        ("gifts", "", "紀念品", "sundries"),
        ("living", "", "旅館", ""),
        ("meeting", "", "場地", ""),
    ],
)
def test_what_stands_in_which_column(category: str, vehicle: str, item: str, column: str) -> None:
    spent = Spent("e", Money(100), item=Pair(item, item))
    assert claim.column_of(spent, category, vehicle)[0] == column


def test_vouchers_stand_by_number_and_name_account_and_fund() -> None:
    paid = Spent("a", Money(9_000, "JPY"), "ground", receipt_no="10", parts=(Part("fee", "", 1_000),))
    first = replace(paid, id="b", receipt_no="2", parts=())
    company = replace(paid, id="c", receipt_no="3", funding="company", parts=())
    allowances = replace(paid, id="d", receipt_no="", line_id="", category="living", parts=())
    book = Ledger(Trip("t", START, END), LINES, (paid, first, company, allowances), QUOTES)
    made = accountpapers.vouchers(book, HEAD)
    assert [one.spent.receipt_no for one in made.vouchers] == ["2", "10"]
    shared = made.vouchers[1]
    assert shared.accounts == ("業務費", "旅費") and shared.funds == ("central", "local")
    # ¥9,000 x 0.2101 = 1,890.9 -> 1,891; a ninth of it is 210.11 -> 21,011 hundredths against 168,089
    assert [part.home for part in shared.parts] == [168_089, 21_011]
