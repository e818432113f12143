"""Which rate point 19 asks for, and that what the window marks is what the ledger converts with."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ledger import BOUGHT, Quote, Trip, rate_by_rule
from desktop.domain.money import Money
from desktop.domain.ruledrates import asked, bought, currencies, weighing

OLD = Trip("d", date(2019, 9, 17), date(2019, 9, 20))
NEW_YEAR = Trip("d", date(2026, 2, 23), date(2026, 2, 26))  # a Monday behind the holidays of the lunar new year


def test_the_old_rules_ask_for_the_spot_rate_of_the_day_before() -> None:
    found = asked(OLD, [], "JPY")
    assert (found.kind, found.day, found.skipped, found.missing) == ("spot", date(2019, 9, 16), (), True)
    assert (found.first, found.last) == (date(2019, 9, 2), date(2019, 9, 20))


def test_the_new_rules_ask_for_the_cash_rate_and_roll_back_over_holidays() -> None:
    found = asked(NEW_YEAR, [Quote("a", "JPY", "0.2", "spot", date(2026, 2, 22))], "JPY")
    assert (found.kind, found.day) == ("cash", date(2026, 2, 13))
    assert [day.day for day, _why in found.skipped] == [22, 21, 20, 19, 18, 17, 16, 15, 14]
    assert [why.name.zh for day, why in found.skipped if day.day == 17] == ["春節"]
    assert found.missing and found.used == ("a",)  # the only one there is helps on, and is said not to be the rule's
    right = asked(NEW_YEAR, [Quote("a", "JPY", "0.2", "cash", date(2026, 2, 13))], "JPY")
    assert (right.missing, right.used, right.converted.rate) == (False, ("a",), "0.2")


def test_purchases_in_parts_are_weighed_and_the_reckoning_is_shown() -> None:
    quotes = [
        Quote("a", "JPY", "0.22", "slip", date(2019, 9, 10), amount_minor=100_000, proof="yes"),
        Quote("b", "JPY", "0.2215", "slip", date(2019, 9, 18), amount_minor=50_000),
        Quote("late", "JPY", "0.3", "slip", date(2019, 9, 21), amount_minor=1),
        Quote("early", "JPY", "0.3", "slip", date(2019, 9, 1), amount_minor=1),
        Quote("lost", "JPY", "0.3", "slip", date(2019, 9, 18), amount_minor=1, proof="no"),
        Quote("usd", "USD", "31.2", "spot", date(2019, 9, 16)),
    ]
    found = asked(OLD, quotes, "JPY")
    assert found.used == ("a", "b") and not found.missing
    assert weighing(found, quotes) == "(100,000 × 0.22 + 50,000 × 0.2215) ÷ 150,000 = 0.2205"  # 33,075 / 150,000
    assert bought(quotes, "JPY") == Money(150_003, "JPY")
    assert weighing(asked(OLD, quotes, "USD"), quotes) == ""
    assert currencies(["EUR", "USD", "TWD", "XXX", "JPY"]) == ["JPY", "USD", "EUR", "XXX"]
    assert currencies(["TWD"]) == ["JPY", "USD"]


quotes_of = st.lists(
    st.builds(
        Quote,
        st.uuids().map(str),
        st.sampled_from(["JPY", "USD"]),
        st.decimals(Decimal("0.1"), 40, places=3).map(str),
        st.sampled_from(["cash", "spot", "slip", "card"]),
        st.one_of(st.none(), st.dates(date(2026, 2, 12), date(2026, 2, 24))),
        amount_minor=st.one_of(st.none(), st.integers(1, 10**6)),
        proof=st.sampled_from(["", "yes", "no"]),
    ),
    max_size=6,
    unique_by=lambda quote: quote.id,
)


@given(quotes_of)
def test_what_is_marked_alone_gives_the_same_rate(quotes: list[Quote]) -> None:
    found = asked(NEW_YEAR, quotes, "JPY")
    used = [quote for quote in quotes if quote.id in found.used]
    assert found.converted == rate_by_rule(NEW_YEAR, quotes, "JPY")
    assert rate_by_rule(NEW_YEAR, used, "JPY") == found.converted
    assert len(used) == 1 or found.converted.said == BOUGHT or not found.converted.rate
