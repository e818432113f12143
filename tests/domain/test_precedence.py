"""Highest post first, then the reading; a position set by hand wins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.precedence import UNRANKED, key, rank_of


@pytest.mark.parametrize(
    "order",
    [
        ("知事", "副知事", "局長", "副局長", "課長", "係長", "主事"),
        ("市長", "副市長", "秘書長", "副秘書長", "科長", "股長", "科員"),
        ("經濟部部長", "課長", "副課長", "副主査"),
        ("所長", "副所長", "産学連携科長"),
        ("理事長", "副理事長", "理事"),
        ("董事長", "總經理", "副總經理", "協理", "經理", "副理", "專員"),
        # Chiba's list of 2019 begins so.
        ("副參事", "主幹兼室長", "副主幹", "副主查"),
    ],
)
def test_order_of_titles(order: tuple[str, ...]) -> None:
    ranks = [rank_of(title) for title in order]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) == len(ranks)


def test_both_languages_rank_alike() -> None:
    for zh, ja in (
        ("課長輔佐", "課長補佐"),
        ("總括係長", "総括係長"),
        ("副參事", "副参事"),
        ("專門委員", "専門委員"),
        ("縣長", "県長"),
    ):
        assert rank_of(zh) == rank_of(ja) < UNRANKED


def test_the_higher_of_two_posts_counts() -> None:
    assert rank_of("主幹兼室長") == rank_of("室長")
    assert rank_of("市長・会長") == rank_of("市長")


def test_an_unknown_title_comes_last() -> None:
    assert rank_of("雑用係") == rank_of("") == UNRANKED
    assert key(None, None, ("", ""), "") > key(None, None, ("主事", ""), "ん")


def test_hand_beats_rank_and_rank_beats_reading() -> None:
    assert key(9, None, ("主事",), "ん") < key(None, None, ("知事",), "あ")
    assert key(None, None, ("課長",), "ん") < key(None, None, ("係長",), "あ")
    assert key(None, None, ("課長",), "あ") < key(None, None, ("課長",), "い")
    assert key(None, 5, ("主事",), "ん") < key(None, None, ("大臣",), "あ")


@given(st.text(max_size=12))
def test_every_title_has_a_rank(title: str) -> None:
    assert 10 <= rank_of(title) <= UNRANKED
