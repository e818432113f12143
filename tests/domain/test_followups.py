"""The order of the overview, steps as they are typed, and what a half-year tells."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain import followups
from desktop.domain.followups import PLANNED, REACHED, Filter, FollowUp, State
from desktop.domain.text import Pair

TODAY = date(2019, 11, 1)


def row(name: str, due: date | None = None, status: str = "open", **more: object) -> FollowUp:
    state = followups.state_of(due, status, TODAY)
    return FollowUp(name, "trip", Pair(name), due=due, status=status, state=state, **more)  # type: ignore[arg-type]


def test_overdue_goes_first_and_what_is_settled_last() -> None:
    rows = [
        row("settled-before", date(2019, 1, 1), "done", done_on=date(2019, 5, 1)),
        row("settled-lately", date(2019, 1, 1), "dropped", done_on=date(2019, 10, 31)),
        row("undated"),
        row("later", TODAY + timedelta(15)),
        row("soon", TODAY + timedelta(14)),
        row("today", TODAY),
        row("late", TODAY - timedelta(1)),
        row("latest", TODAY - timedelta(90)),
    ]
    ordered = [one.id for one in followups.in_order(rows)]
    assert ordered == [
        "latest", "late", "today", "soon", "later", "undated", "settled-lately", "settled-before",
    ]  # fmt: skip
    assert [one.state for one in followups.in_order(rows)][:3] == [State.OVERDUE, State.OVERDUE, State.SOON]
    half = followups.half_of(TODAY)
    assert half.name() == Pair("民國108年下半年", "令和元年下半期")
    assert {one.id for one in rows if not followups.told_in(one, half)} == {"settled-before"}


def test_a_filter_finds_any_spelling_and_leaves_the_settled_away() -> None:
    rows = [row("臺中國際機場"), row("觀光合作"), row("已簽約 觀光", status="done")]
    found = followups.wanted(rows, Filter(text="台中国際"))
    assert [one.id for one in found] == ["臺中國際機場"]
    assert [one.id for one in followups.wanted(rows, Filter(text="觀光"))] == ["觀光合作"]
    assert len(followups.wanted(rows, Filter(text="觀光", open_only=False))) == 2
    assert followups.wanted(rows, Filter(side="jp")) == followups.wanted(rows, Filter(owner_id="x")) == []


@pytest.mark.parametrize(
    ("typed", "state", "day", "text"),
    [
        ("10/15 已提供資料", REACHED, date(2019, 10, 15), "提供資料"),
        ("預計 11/5 拜會", PLANNED, date(2019, 11, 5), "拜會"),
        ("11/5 預計：拜會", PLANNED, date(2019, 11, 5), "拜會"),
        ("予定：R2.3.1 説明会", PLANNED, date(2020, 3, 1), "説明会"),
        ("2019年12月3日 來訪", PLANNED, date(2019, 12, 3), "來訪"),
        ("１０／２８　東北經產局（TOHOKU）回訪", REACHED, date(2019, 10, 28), "東北經產局（TOHOKU）回訪"),
        ("10/150人參加", REACHED, None, "10/150人參加"),
        ("", REACHED, None, ""),
    ],
)
def test_a_step_is_typed_in_one_line(typed: str, state: str, day: date | None, text: str) -> None:
    assert followups.parse_step(typed, TODAY) == (state, day, text)


def test_the_name_of_a_point_is_its_first_sentence() -> None:
    assert followups.title_from("由企業提出需求；今後介紹企業。另議。") == "由企業提出需求；今後介紹企業"
    assert len(followups.title_from("長" * 400)) == followups.TITLE_LENGTH
