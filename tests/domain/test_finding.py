"""What people are found by, and what somebody who types means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import finding, romaji
from desktop.domain.folding import fold, wanted

NOBODY = dict.fromkeys(("name_zh", "name_ja", "kana", "kana_other", "roman", "legal_name"), "")
WATANABE = {**NOBODY, "name_zh": "渡邊次郎", "name_ja": "渡邉次郎", "kana": "わたなべ じろう", "roman": "WATANABE Jiro"}


def finds(row: dict[str, str], text: str) -> bool:
    asked, key = finding.query(text), finding.person_key(row)
    return asked is not None and all(any(way in key for way in word.ways) for word in asked.words)


@pytest.mark.parametrize(
    "text",
    "渡邉様 渡辺さん 渡邊先生 Mr.Watanabe watanabe-san ワタナベ ﾜﾀﾅﾍﾞさま WATANABE,Jiro jiro・watanabe 次郎、渡辺 "
    "watanabejirou zirou じろう dubiancilang 渡 次".split(),
)
def test_ways_of_asking_for_one_person(text: str) -> None:
    assert finds(WATANABE, text)


@pytest.mark.parametrize("text", ["わたなべ たろう", "渡部", "watanabe taro", "saburo"])
def test_every_word_must_fit(text: str) -> None:
    assert not finds(WATANABE, text)


def test_politeness_alone_is_looked_for_as_it_stands() -> None:
    for text in ("様", "先生", "さん", "Mr."):
        asked = finding.query(text)
        assert asked is not None and asked.whole.ways[0] == wanted(text)
    assert finding.query("  ・ ") is None


def test_a_title_behind_a_name_is_a_word_of_its_own() -> None:
    asked = finding.query("鄒科長")
    assert asked is not None and [word.ways for word in asked.words] == [("鄒",), ("科長",)]
    asked = finding.query("科長")
    assert asked is not None and [word.ways for word in asked.words] == [("科長",)]


def test_numbers_are_found_as_dialled_here_and_abroad() -> None:
    assert finding.numbers("+81-43-223-2711 内線 123", "JP") == ["81432232711", "123", "0432232711"]
    assert finding.numbers("(02)2754-1255#2301", "TW") == ["0227541255", "2301", "886227541255"]
    assert finding.numbers("+886 (0)2-2754-1255", "TW")[-1] == "0227541255"
    for typed in ("043-223", "０４３ ２２３", "+81 43 223", "2711"):
        asked = finding.query(typed)
        assert asked is not None
        assert any(way in number for number in finding.numbers("043-223-2711", "JP") for way in asked.whole.ways)


@given(st.text(st.characters(categories=["L", "Nd", "Zs"]), min_size=1, max_size=10))
def test_who_bears_a_name_is_found_by_the_whole_of_it(name: str) -> None:
    assert not wanted(name) or finds({**NOBODY, "name_ja": name}, name)
    assert not fold(name) or f"\n{fold(name)}\n" in finding.person_key({**NOBODY, "name_ja": name})


@given(st.lists(st.sampled_from("あ か し じょう つ ふ ん おお わ たろう けん".split()), min_size=1, max_size=5))
def test_who_has_a_reading_is_found_by_every_spelling_of_it(parts: list[str]) -> None:
    row = {**NOBODY, "name_ja": "名", "kana": "".join(parts)}
    for spelling in romaji.spellings(row["kana"]):
        assert finds(row, spelling)


@given(st.text("ーっゝんあ様さん・ -.渡1+", max_size=6))
def test_whatever_is_typed_is_a_query_or_none(text: str) -> None:
    assert finding.query(text) is None or finding.query(text).whole.ways  # type: ignore[union-attr]


def test_a_mark_alone_is_looked_for_as_it_is() -> None:
    asked = finding.query("ー")
    assert asked is not None and asked.whole.ways == ("ー",)
