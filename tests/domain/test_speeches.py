"""Reading time, paragraphs in step, and the words that an interpreter will need."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.speeches import Pace, in_step, letters, minutes, occurring, paragraphs, seconds, typed_terms, uneven
from desktop.domain.text import Pair

PARAGRAPH = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=40)


@given(st.lists(PARAGRAPH, max_size=6), st.sampled_from(["zh_TW", "ja"]))
def test_the_time_of_a_speech_is_that_of_its_paragraphs(parts: list[str], code: str) -> None:
    whole = "\n\n".join(parts)
    assert paragraphs(whole) == parts and letters(whole) == sum(map(letters, parts))
    once = seconds(whole, code)
    assert abs(sum(seconds(part, code) for part in parts) - once) <= len(parts)
    assert abs(seconds(whole, code, interpreting="consecutive") - 2 * once) <= 1
    assert 60 * minutes(once) >= once > 60 * (minutes(once) - 1)


def test_letters_a_minute_are_those_of_the_language() -> None:
    assert seconds("好" * 210, "zh_TW") == 60 and seconds("あ、" * 300, "ja") == 60
    assert seconds("好" * 100, "zh_TW", Pace(100, 300), "simultaneous") == 60 and minutes(61) == 2


def test_paragraphs_stand_in_step() -> None:
    text = Pair("一\r\n\r\n二\n　\n\n三", "い")
    assert in_step(text) == (Pair("一", "い"), Pair("二", ""), Pair("三", "")) and uneven(text)
    assert not uneven(Pair("一\n\n二", ""))


def test_words_are_those_that_occur_and_no_parts_of_longer_ones() -> None:
    terms = [Pair("研討會", "セミナー"), Pair("研討", "検討"), Pair("拜會", "表敬訪問"), Pair("合作", "合作")]
    assert occurring(terms, [Pair("拜會後舉辦研討會", ""), Pair("", "合作")]) == [terms[2], terms[0]]
    assert occurring(terms, [Pair("", "検討する")]) == [terms[1]]
    assert typed_terms("搭橋\t架け橋\n 智慧機械＝スマート機械\n\nESG") == [
        Pair("搭橋", "架け橋"), Pair("智慧機械", "スマート機械"), Pair("ESG", ""),
    ]  # fmt: skip
