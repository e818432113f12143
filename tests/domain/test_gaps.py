"""What is missing of a member, and the letter that asks for it."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from desktop.domain import gaps
from desktop.domain.gaps import Facts, Missing
from desktop.domain.text import Pair

END = date(2026, 9, 20)
WHOLE = Facts(
    "m", "p", Pair("王大明", "王大明"), "おうだいめい", "WANG Daming", Pair("甲公司", "甲社"), Pair("經理", "部長"),
    "wang@example.com", "0900", "TW", True, date(2030, 1, 1), True, True, True, True, 30_000_00, 30_000_00,
)  # fmt: skip


def keys(facts: Facts, end: date | None = END) -> list[str]:
    return [gap.key for gap in gaps.of(facts, end)]


def test_a_whole_person_lacks_nothing_and_an_empty_one_everything_that_can_be_told() -> None:
    assert keys(WHOLE) == []
    empty = Facts("m")
    assert set(gaps.LABELS) - set(keys(empty)) == {"expiry", "expires", "fee"}, "no passport, so no validity"
    assert {field.name for field in fields(Facts)} >= {"expiry", "fee"}


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"roman": ""}, "roman"),
        ({"expiry": None}, "expiry"),
        ({"expiry": date(2027, 3, 19)}, "expires"),
        ({"title": Pair("經理", "")}, "title_ja"),
        ({"title": Pair("", "部長")}, "title_zh"),
        ({"photo": False}, "photo"),
        ({"paid": None}, "fee"),
        ({"paid": 29_999_00}, "fee"),
    ],
)
def test_each_gap_is_found_alone(change: dict[str, object], key: str) -> None:
    assert keys(replace(WHOLE, **change)) == [key]  # type: ignore[arg-type]


def test_six_months_after_the_return_to_the_day() -> None:
    assert keys(replace(WHOLE, expiry=date(2027, 3, 20))) == []
    assert gaps.months_after(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert gaps.months_after(date(2027, 8, 30), 6) == date(2028, 2, 29)
    assert keys(replace(WHOLE, expiry=date(2020, 1, 1)), None) == [], "without a date of return nothing can be said"


def test_the_letter_asks_in_the_language_of_the_reader_and_tells_nothing_secret() -> None:
    late = replace(WHOLE, expiry=date(2026, 12, 24), roman="", paid=10_000_00)
    missing = Missing(late, gaps.of(late, END))
    trip, sender = Pair("示範團", "実証団"), Pair("經濟部", "経済部")
    said = {code: gaps.reminder(missing, code, trip, date(2026, 9, 17), END, sender) for code in ("zh_TW", "ja")}
    assert said["zh_TW"].startswith("王大明 經理 您好：")
    assert "民國116年3月20日" in said["zh_TW"]
    assert said["ja"].startswith("王大明 部長 様")
    assert "令和9年3月20日" in said["ja"]
    for text in said.values():
        assert "3. " in text and "4. " not in text
        assert "20,000" in text
        assert "2026年12月" not in text and "12月24日" not in text, "the passport's own date is nobody's business"
        assert "{" not in text


def test_counts_are_of_people() -> None:
    people = [replace(WHOLE, photo=False), replace(WHOLE, photo=False, roman=""), WHOLE]
    assert gaps.counts(gaps.board(people, END)) == [("roman", 1), ("photo", 2)]
