from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from desktop.documents.embedding import clusters
from desktop.documents.linebreak import NEVER_FIRST, NEVER_LAST, headline, units, wrap

TEXT = (
    "會議室是「第一會議室」。預定於2026年11月21日！開始時刻は10時30分？（東京）「大阪」、ＡＢＣ；名古屋：《重要》〈注意〉ー、っ。"
    "渡邉\U000e0101様……Kaohsiung City Government 12,345,678円。https://example.tw/a-b"
)
SIGNS = "漢字かなカナー、。「」（）！？……——ABC abc 123.45 -/@々っゃ・～\n　"


def width(text: str) -> float:
    """Wide characters one, narrow ones half, selectors nothing."""
    return sum(0.5 if c < "\u2e80" else 1.0 for c in text if not 0xE0100 <= ord(c) <= 0xE01EF)


def bare(text: str) -> str:
    return "".join(text.split())


@given(st.text(alphabet=SIGNS, max_size=80), st.floats(1, 30))
@example(TEXT, 12.0)
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, limit: float) -> None:
    lines = wrap(text, width, limit)
    assert bare("".join(lines)) == bare(text)
    for line in lines:
        assert width(line) <= limit + 1e-6 or len(list(clusters(line))) == 1


@given(st.text(alphabet=SIGNS, max_size=80), st.floats(4, 30))
@example(TEXT, 7.0)
def test_forbidden_signs_never_stand_at_the_edge(text: str, limit: float) -> None:
    if any(width(unit) > limit for unit in units(text.replace("\n", ""))):
        return  # only what is wider than the line may be broken anywhere
    for paragraph in text.split("\n"):
        lines = [line for line in wrap(paragraph, width, limit) if line]
        for before, line in pairwise(lines):
            follows_space = bare(paragraph) != paragraph  # a sign after a space begins what follows it
            assert line[0] not in NEVER_FIRST or follows_space
            assert before[-1] not in NEVER_LAST or follows_space


def test_real_text_at_every_width() -> None:
    spaceless = TEXT.replace(" ", "")
    for limit in range(16, 60):
        lines = wrap(spaceless, width, limit)
        assert "".join(lines) == spaceless
        assert not [line for line in lines[1:] if line[0] in NEVER_FIRST]
        assert not [line for line in lines[:-1] if line[-1] in NEVER_LAST]


def test_words_figures_and_variants_stay_whole() -> None:
    assert wrap("日本Kaohsiung", width, 5.5) == ["日本", "Kaohsiung"]
    assert "12,345" in "\n".join(wrap("總計為12,345元", width, 4.0))
    assert wrap("渡邉\U000e0101", width, 1.0) == ["渡", "邉\U000e0101"]
    assert wrap("ABCDEFGH", width, 2.0) == ["ABCD", "EFGH"]


def test_feeds_end_lines_and_empty_is_one_line() -> None:
    assert wrap("一\n\n二", width, 10) == ["一", "", "二"]
    assert wrap("", width, 10) == [""]
    assert wrap("王大明 先生", width, 3) == ["王大明", "先生"]


def test_a_title_of_two_lines_parts_between_words() -> None:
    name = "日台パートナーシップ強化セミナー訪問団（見本）"
    assert headline(name, width, 17) == ["日台パートナーシップ強化", "セミナー訪問団（見本）"]
    assert headline("千葉県お祝いセミナー", width, 8) == ["千葉県お祝い", "セミナー"]
    assert headline("台日夥伴關係強化研討會", width, 12) == wrap("台日夥伴關係強化研討會", width, 12)
    for limit in range(4, 25):  # nothing is lost, nothing is wider than before, no sign begins a line that must not
        lines = headline(name, width, limit)
        assert "".join(lines) == name and len(lines) == len(wrap(name, width, limit))
        assert all(width(line) <= limit for line in lines)
        assert not [line for line in lines[1:] if line[0] in NEVER_FIRST]
