"""Warnings that a careful colleague would give, and none where all is well."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.domain.advice import Hours, of_event, of_member
from desktop.domain.event import EventData
from desktop.domain.text import Pair

VISIT = {"kind": "visit", "title_zh": "拜會", "title_ja": "訪問", "start_date": "2026-03-05"}


def said(titles: list[str] | None = None, **fields: Any) -> list[str]:
    event = EventData.model_validate({**VISIT, **fields})
    pair = Pair(event.title_zh, event.title_ja)
    return [notice.message.msgid for notice in of_event(event, pair, titles or [], Hours())]


@pytest.mark.parametrize(
    ("fields", "part"),
    [
        ({"start_time": "08:00", "end_time": "09:00"}, "Outside office hours"),
        ({"start_time": "17:00", "end_time": "18:00"}, "Outside office hours"),
        ({"start_time": "11:30", "end_time": "12:30"}, "lunch break"),
        ({"start_time": "10:00", "start_date": "2026-03-07"}, "Saturday or Sunday"),
        ({"title_ja": "知事表敬訪問"}, "表敬訪問"),
        ({"kind": "outbound", "title_ja": "往路", "origin_ja": "松山空港"}, "Ehime"),
        ({"title_ja": ""}, "Japanese title is missing"),
        ({"title_zh": ""}, "Chinese title is missing"),
    ],
)
def test_what_is_worth_a_look(fields: dict[str, Any], part: str) -> None:
    found = said(**fields)
    assert len(found) == 1
    assert part in found[0]


@pytest.mark.parametrize(
    "fields",
    [
        {"start_time": "10:00", "end_time": "11:00"},
        {"start_time": "13:00", "end_time": "17:15"},
        {"kind": "reception", "start_time": "18:30", "end_time": "20:30"},
        {"status": "cancelled", "start_time": "06:00"},
        {"kind": "outbound", "title_ja": "往路", "origin_ja": "台北松山空港"},
    ],
)
def test_nothing_is_said_where_all_is_well(fields: dict[str, Any]) -> None:
    assert said(**fields) == []


def test_a_call_on_the_governor_may_be_called_so() -> None:
    assert said(["知事", "部長"], title_ja="知事表敬訪問", start_time="10:00") == []


def test_what_a_member_lacks() -> None:
    assert of_member(Pair("王大明", "王大明"), "おう だいめい", Pair("科長", "課長")) == []
    lacking = of_member(Pair("王大明", ""), "", Pair("科長", ""))
    assert [notice.subject for notice in lacking] == ["王大明"] * 3
