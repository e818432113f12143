"""Agreements with their anniversaries and check list, suggestions that wait, outcomes under themes."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain import agreements, outcomelist, suggestions
from desktop.domain.agreements import Agreement, Anniversary, State
from desktop.domain.outcomelist import Outcome, Outcomes, Theme
from desktop.domain.text import Pair

TODAY = date(2019, 11, 1)


@pytest.mark.parametrize(
    ("signed", "expires", "state"),
    [
        (None, None, State.PREPARED),
        (date(2019, 11, 2), None, State.PREPARED),
        (date(2017, 5, 31), None, State.RUNNING),
        (date(2017, 5, 31), date(2020, 5, 1), State.ENDING),
        (date(2017, 5, 31), date(2020, 5, 2), State.RUNNING),
        (date(2017, 5, 31), TODAY, State.ENDING),
        (None, date(2019, 10, 31), State.ENDED),
    ],
)
def test_in_which_state_an_agreement_is(signed: date | None, expires: date | None, state: State) -> None:
    assert agreements.state_of(signed, expires, TODAY) is state


@pytest.mark.parametrize(
    ("signed", "found"),
    [
        (date(2017, 5, 31), Anniversary(3, date(2020, 5, 31))),
        (date(2017, 11, 1), Anniversary(2, TODAY)),
        (date(2016, 2, 29), Anniversary(4, date(2020, 2, 29))),
        (date(2018, 2, 28), Anniversary(2, date(2020, 2, 28))),
        (TODAY, Anniversary(1, date(2020, 11, 1))),
        (date(2019, 12, 1), None),
        (None, None),
    ],
)
def test_the_next_anniversary(signed: date | None, found: Anniversary | None) -> None:
    assert agreements.anniversary(signed, TODAY) == found


def test_what_should_have_been_settled_before_signing() -> None:
    bare = Agreement("a", "mou", Pair("備忘錄", ""))
    assert [check.done for check in agreements.checks(bare)] == [False] * 7
    full = Agreement(
        "b", "mou", Pair("備忘錄", "覚書"), signers=Pair("甲\n乙", ""), languages="中日", law="無", venue="協商",
        expires=TODAY, original_at="秘書處",
    )  # fmt: skip
    assert all(check.done for check in agreements.checks(full))
    assert Anniversary(10, date(2027, 5, 31)).words() == Pair("116/5/31 10週年", "令和9.5.31 10周年")


def test_a_suggestion_waits_after_half_a_year() -> None:
    assert suggestions.is_waiting("", date(2019, 4, 30), TODAY) and suggestions.is_waiting(
        "studied", date(2019, 1, 1), TODAY
    )
    assert not suggestions.is_waiting("", date(2019, 5, 1), TODAY)
    assert not suggestions.is_waiting("adopted", date(2010, 1, 1), TODAY)


def test_an_outcome_stands_under_themes_in_their_order() -> None:
    themes = (Theme("x", Pair("外交", "外交")), Theme("y", Pair("觀光", "観光")))
    one = Outcome("a", "t", Pair("締結"), outcomelist.ids_of("y x y gone"))
    several = Outcomes((one, Outcome("b", "t", Pair("參展"), ("gone",))), themes)
    assert (
        one.themes == ("y", "x", "gone") and several.names(one, "ja") == "外交・観光" and several.without_theme() == 1
    )
    assert outcomelist.ticked(one.themes, "x", False) == "y gone" and outcomelist.ticked((), "x", True) == "x"
