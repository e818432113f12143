"""Questionnaires and statistics in figures: shares, means, what cannot be, and figures as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.domain import surveys
from desktop.domain.statistics import Figure, common_unit, pasted, read, shown
from desktop.domain.surveys import Answered, Inquiry, asked
from desktop.domain.text import Pair


def answers(*given: tuple[str, int | None]) -> list[Answered]:
    return [Answered(text, Pair(text, text), count) for text, count in given]


SCALE = asked("q1", "scale", Pair("滿意嗎", "満足度"), answers(("5 佳", 31), ("4 可", 25), ("3 普通", 6)), 62)
SEVERAL = asked("q2", "several", Pair("方式", "形"), answers(("代理", 42), ("技轉", 77)), 62)
WORDS = asked("q3", "text", Pair("其他", "その他"), answers(("希望視察", None)), 62)
SURVEY = Inquiry("s", "e", Pair("問卷"), 80, 62, "JETRO", questions=(SCALE, SEVERAL, WORDS))


def test_shares_are_of_answers_or_of_sheets() -> None:
    assert [str(one.share) for one in SCALE.answers] == ["50.0", "40.3", "9.7"]
    assert (SCALE.total, SCALE.mean) == (62, Decimal("4.40"))
    assert [str(one.share) for one in SEVERAL.answers] == ["67.7", "124.2"]
    unknown = asked("q", "several", Pair(), answers(("a", 1)), None)
    assert (
        unknown.answers[0].share is None and asked("q", "choice", Pair(), answers(("a", 0)), 5).answers[0].share is None
    )
    assert asked("q", "scale", Pair(), answers(("5 佳", 3), ("可", 1)), 4).mean is None
    assert asked("q", "choice", Pair(), answers(("5 佳", 3)), 4).mean is None


def test_lines_of_a_spreadsheet_are_answers() -> None:
    assert surveys.pasted("5 佳\t31\n其他（2）\n未填\n比例\t3.5", "choice") == [
        ("5 佳", 31), ("其他", 2), ("未填", None), ("比例", None),
    ]  # fmt: skip
    assert surveys.pasted("・希望視察\n\n場次：太短、太少", "text") == [("希望視察", None), ("場次：太短、太少", None)]


def test_what_cannot_be_is_said() -> None:
    assert surveys.odd(SURVEY, SCALE) is None and surveys.odd(SURVEY, WORDS) is None
    found = surveys.odd(SURVEY, SEVERAL)
    assert found is not None and found.values == {"answer": "技轉", "returned": 62}
    many = asked("q", "choice", Pair(), answers(("a", 40), ("b", 40)), 62)
    assert (surveys.odd(SURVEY, many) or SURVEY) != SURVEY


def test_a_questionnaire_is_told_in_both_languages() -> None:
    assert surveys.told(SURVEY, "zh_TW").split("\n") == [
        "發出問卷 80 份，回收 62 份（回收率 77.5%）。",
        "「滿意嗎」：5 佳 31 人（50.0%）、4 可 25 人（40.3%）、3 普通 6 人（9.7%）、平均 4.40。",
        "「方式」：代理 42 人（67.7%）、技轉 77 人（124.2%）。",
        "其他",
        "・希望視察",
        "資料來源：JETRO",
    ]
    assert "回収率77.5%" in surveys.told(SURVEY, "ja")
    assert surveys.told(Inquiry("s", "e", Pair()), "ja") == ""


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("68.0", ("68.0", "")),
        ("１，２３４．５ 億日圓", ("1234.5", "億日圓")),
        ("△3%", ("-3", "%")),
        (".5", ("0.5", "")),
        ("約 3", None),
        ("", None),
        ("1" * 20, None),
        ("nan", None),
    ],
)
def test_figures_as_people_type_them(typed: str, value: tuple[str, str] | None) -> None:
    found = read(typed)
    assert (found and tuple(found)) == value


def test_a_sentence_of_a_paper_is_a_table() -> None:
    said = "代理銷售(68.0%)、拓銷（60.0%）、決策速度快"
    assert [(label, found and found.value) for label, found in pasted(said)] == [
        ("代理銷售", "68.0"), ("拓銷", "60.0"), ("決策速度快", None),
    ]  # fmt: skip
    assert pasted("2013年\t1,234\r\n\n2014年：△5 億") == [("2013年", read("1234")), ("2014年", read("-5億"))]
    assert (shown("1234.50"), shown("-0.5"), shown("odd")) == ("1,234.50", "-0.5", "odd")
    figures = [Figure("a", Pair("x"), "1", Pair("%", "%")), Figure("b", Pair("y"), "2", Pair("%", "%"))]
    assert common_unit(figures) == Pair("%", "%") and common_unit([*figures, Figure("c", Pair("z"))]) == Pair()
