"""Pairs: neither language is ever made from the other, only shown in its place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.text import Pair, by_number, joined

PAIRS = st.builds(Pair, st.sampled_from(["", "甲", "乙"]), st.sampled_from(["", "あ", "い"]))


def test_get_and_exactly() -> None:
    assert Pair("團長", "団長").get("ja") == "団長"
    assert Pair("團長").get("ja") == "團長"
    assert Pair("團長").exactly("ja") == ""
    assert Pair(ja="団長").get("zh_TW") == "団長"
    assert not Pair()


@given(st.lists(PAIRS))
def test_joining_leaves_no_hole(pairs: list[Pair]) -> None:
    whole = joined(" ", *pairs)
    present = [p for p in pairs if p]
    for text in (whole.zh, whole.ja):
        assert len(text.split()) == len(present)
        assert text == text.strip()


def test_numbers_inside_names_count_as_numbers() -> None:
    assert sorted(["10號車", "２號車", "1號車", "大客車"], key=by_number) == ["1號車", "２號車", "10號車", "大客車"]
