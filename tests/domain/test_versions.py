"""Versions: what is frozen comes back, no names of people are in it, and differences are said in both languages."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import changes, replan, versions
from desktop.domain.changes import Kept
from desktop.domain.plan import Host, Item, Plan, Point, Traveller, Who
from desktop.domain.replan import Change, Line
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.errors import UserError
from tests.domain.test_replan import plans

DAY = date(2019, 9, 18)
VISIT = Item(
    "v",
    "visit",
    "confirmed",
    When(DAY, time(17), end_time=time(18)),
    Pair("拜會千葉縣廳", "千葉県庁訪問"),
    place=Pair("千葉縣廳", "千葉県庁"),
    hosts=(Host("host", Pair("千葉縣", "千葉県"), "o"),),
    people=(Who("p", "jp", name=Pair("山田太郎", "山田太郎")),),
    points=(Point(Pair("致詞", "挨拶"), minutes=10, speaker=Pair("佐藤花子", "佐藤花子")),),
)
PLAN = Plan("d", start=DAY, end=DAY, items=(VISIT,), travellers=(Traveller("m", "q", Pair("王大明", "王大明")),))


@given(plans())
def test_what_is_frozen_comes_back(plan: Plan) -> None:
    assert versions.thaw(versions.freeze(plan)) == versions.frozen(plan)
    assert versions.differences(versions.frozen(plan), versions.frozen(plan)) == []


def test_a_version_holds_no_names_of_people() -> None:
    text = versions.freeze(PLAN)
    assert "千葉縣廳" in text and not any(name in text for name in ("山田", "佐藤", "王大明"))


@pytest.mark.parametrize("text", ["", "[]", "{", '{"items": 3}', "null"])
def test_what_is_no_version_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(UserError):
        versions.thaw(text)


KEYS = st.sampled_from(("id", "when", "title", "points", "hosts", "start", "at", "gather_time", "position"))
STRANGE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda s: st.lists(s) | st.dictionaries(KEYS, s)
)


@given(STRANGE)
def test_strange_contents_never_break(value: object) -> None:
    versions.thaw(json.dumps({"items": [value], "start": value}))
    changes.load(json.dumps([{"old": value, "new": value, "for": value}]))
    changes.load(json.dumps(value))


def said(new: Item) -> list[tuple[str, str, str]]:
    found = versions.differences(versions.frozen(PLAN), versions.frozen(replace(PLAN, items=(new,))))
    return [(one.kind, one.sentence.zh, one.sentence.ja) for one in found]


def test_differences_in_both_languages() -> None:
    moved = replan.shifted(VISIT, 90)
    assert said(moved) == [
        (
            "time",
            "9/18（三） 拜會千葉縣廳：17:00–18:00 改為 18:30–19:30",
            "9/18（水） 千葉県庁訪問：17:00～18:00を18:30～19:30に変更",
        )
    ]
    off = replace(VISIT, status="cancelled", reason="weather", why=Pair("颱風", "台風"))
    assert said(off) == [
        ("cancelled", "9/18（三） 拜會千葉縣廳：取消（颱風）", "9/18（水） 千葉県庁訪問：中止（台風）")
    ]
    assert [kind for kind, _zh, _ja in said(replace(VISIT, place=Pair("縣議會", "県議会"), points=()))] == [
        "place",
        "agenda",
    ]
    assert said(replace(VISIT, status="done"))[0][0] == "status"
    assert said(replace(VISIT, status="planned")) == []
    gone = versions.differences(versions.frozen(PLAN), versions.frozen(replace(PLAN, items=())))
    assert [one.kind for one in gone] == ["removed"]


def test_who_gathers_elsewhere_or_earlier_is_told_and_a_move_is_told_once() -> None:
    first = replace(
        VISIT, gather_time=time(16, 45), gather=Pair("大廳", "ロビー"), organisation=Pair("千葉縣", "千葉県")
    )

    def said(old: Item, new: Item) -> list[str]:
        one, other = (versions.frozen(replace(PLAN, items=(item,))) for item in (old, new))
        return [d.sentence.zh.partition("：")[2] for d in versions.differences(one, other)]

    assert said(first, replace(first, gather_time=time(16, 30))) == ["集合由「16:45 大廳」改為「16:30 大廳」"]
    assert said(first, replace(first, gather=Pair("後門", "裏口"))) == ["集合由「16:45 大廳」改為「16:45 後門」"]
    assert len(said(first, replace(first, when=When(DAY, time(17)), address=Pair("新址", "新")))) == 2
    assert len(said(first, replan.shifted(first, 30))) == 1
    bare = replace(first, place=Pair())
    assert said(bare, replace(bare, organisation=Pair("銚子市", "銚子市"))) == ["地點由「千葉縣」改為「銚子市」"]


def test_lines_of_a_change_are_kept_and_said() -> None:
    new = replan.apply(PLAN, ["v"], Change("cancel", "weather", Pair("颱風", "台風")))
    kept = [Kept(line, ("p", "o")) for line in replan.lines(PLAN, new)]
    text = changes.dump(kept)
    assert "山田" not in text
    (back,) = changes.load(text)
    assert back.concerns == ("p", "o")
    words = changes.changed_line(back.line)
    assert words.before == Pair("9月18日（三）17:00–18:00　千葉縣廳", "9月18日（水）17:00～18:00　千葉県庁")
    assert words.after == Pair("取消", "中止")
    stand_in = Item("n", "visit", when=When(DAY, time(16)), title=Pair("線上會議", "オンライン会議"))
    assert "オンライン会議" in changes.changed_line(Line("replace", VISIT, stand_in)).after.ja
    assert changes.reason_words("weather", Pair("颱風", "台風")) == Pair("天候（颱風）", "天候（台風）")
