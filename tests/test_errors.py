"""Sentences are translated when shown, whatever stands in their braces."""

from __future__ import annotations

import pytest

from desktop import i18n
from desktop.errors import Invalid, Notice, Problem, Sentence, UserError

NEEDED = "This is needed. Fill it in."
TOO_LONG = "Too long: at most {limit} characters. Shorten it."


def upper(message: str) -> str:
    return message.upper().replace("{NAME}", "{name}").replace("{INNER}", "{inner}")


def test_values_are_filled_in_after_translation() -> None:
    assert Sentence("hello {name}", {"name": "world"}).text(upper) == "HELLO world"


def test_a_sentence_inside_a_sentence_is_translated_too() -> None:
    inner = Sentence("inner {name}", {"name": "x"})
    assert Sentence("outer {inner}", {"inner": inner}).text(upper) == "OUTER INNER x"


def test_braces_in_a_value_stay_what_they_are() -> None:
    assert Sentence("file {name}", {"name": "a{b}.db"}).text(str) == "file a{b}.db"


@pytest.mark.parametrize(
    ("code", "said"), [("zh_TW", "過長：最多 300 個字元。請縮短。"), ("ja", "長すぎます。300文字以内にしてください。")]
)
def test_languages(code: str, said: str) -> None:
    assert Sentence(TOO_LONG, {"limit": 300}).text(i18n.gettext_for(code)) == said


def test_a_notice_names_its_subject() -> None:
    assert Notice("王大明", Sentence("x")).text(str) == "王大明：x"
    assert Notice("", Sentence("x")).text(str) == "x"


def test_a_user_error_carries_its_sentence() -> None:
    error = UserError("{file} is empty", file="a.db")
    assert error.sentence == Sentence("{file} is empty", {"file": "a.db"})
    assert str(error) == "{file} is empty"  # in the log, untranslated


def test_invalid_is_a_user_error_with_every_problem() -> None:
    problems = [Problem("name_zh", Sentence(TOO_LONG, {"limit": 300})), Problem("kana", Sentence(NEEDED))]
    error = Invalid(problems)
    assert isinstance(error, UserError)
    assert error.problems == problems
    assert error.sentence == problems[0].message
