"""What an itinerary says on paper: what became of the plan, whose item it is, where the night is spent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from desktop.domain import programme
from desktop.domain.itemwords import clock, heading, moved, title_of
from desktop.domain.plan import Item, Part, Plan, Team, Traveller, Who
from desktop.domain.schedule import TAIPEI, When
from desktop.domain.schedule import Part as HalfDay
from desktop.domain.text import Pair

DAY = date(2019, 9, 18)
VISIT = Pair("參訪企業", "企業訪問")


def at(start: str = "", end: str = "", day: date = DAY, part: HalfDay | None = None) -> When:
    begin, close = (time.fromisoformat(text) if text else None for text in (start, end))
    return When(day, begin, end_time=close, part=part)


def plan(*items: Item, **more: object) -> Plan:
    people = tuple(Traveller(f"m{n}", f"t{n}", Pair(f"團員{n}", f"団員{n}")) for n in range(3))
    known: dict[str, object] = {"start": date(2019, 9, 17), "end": date(2019, 9, 20), "travellers": people, **more}
    return Plan("d", items=items, **known)  # type: ignore[arg-type]


def of(made: Plan, **more: object) -> programme.Programme:
    return programme.of(made, as_of=date(2019, 9, 10), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("reason", "why", "zh", "ja"),
    [
        (
            "weather", Pair("日本當地風災臨時被迫", "台風"),
            "（原定參訪企業，因日本當地風災臨時被迫取消）", "（当初予定の企業訪問は台風のため中止）",
        ),
        ("weather", Pair(), "（原定參訪企業，因天候因素取消）", "（当初予定の企業訪問は天候のため中止）"),
        ("", Pair(), "（原定參訪企業，取消）", "（当初予定の企業訪問は中止）"),
        ("other", Pair(), "（原定參訪企業，取消）", "（当初予定の企業訪問は中止）"),
    ],
)  # fmt: skip
def test_what_was_called_off_keeps_what_was_planned(reason: str, why: Pair, zh: str, ja: str) -> None:
    item = Item("a", "tour", "cancelled", at(part=HalfDay.AM), VISIT, reason=reason, why=why)
    assert title_of(plan(item), item) == Pair(zh, ja)
    (entry,) = of(plan(item)).days[1].entries
    assert entry.off and entry.title == Pair(zh, ja) and entry.remarks == () and entry.people == ()


def test_what_takes_its_place_is_named() -> None:
    off = Item("a", "tour", "cancelled", at("09:00"), VISIT, reason="weather")
    new = Item("b", "visit", "confirmed", at("10:00"), Pair("拜會商工會議所", "商工会議所訪問"), replaces_id="a")
    assert title_of(plan(off, new), off).zh == "（原定參訪企業，因天候因素取消，改為拜會商工會議所）"
    assert "改為" not in title_of(plan(off, replace(new, status="cancelled")), off).zh


@pytest.mark.parametrize(
    ("was", "now", "zh", "ja"),
    [
        (at("09:00"), at("11:00"), "（原定09:00，因颱風延後）", "（当初09:00の予定、台風のため繰下げ）"),
        (at("09:00"), at("08:00"), "（原定09:00，因颱風提早）", "（当初09:00の予定、台風のため開始を繰上げ）"),
        (
            at("09:00"), at("09:00", day=date(2019, 9, 19)),
            "（原定9/18（三）09:00，因颱風改期）", "（当初9/18（水）09:00の予定、台風のため延期）",
        ),
        (
            at(part=HalfDay.PM), at("09:00", day=date(2019, 9, 17)),
            "（原定9/18（三）下午，因颱風提前）", "（当初9/18（水）午後の予定、台風のため繰上げ）",
        ),
        (
            at("09:00", "11:00"), at("09:00", "10:00"),
            "（原定09:00–11:00，因颱風調整時間）", "（当初09:00～11:00の予定、台風のため時間変更）",
        ),
        (  # within the half-day that was known it is no later
            at(part=HalfDay.AM), at("10:00"),
            "（原定上午，因颱風調整時間）", "（当初午前の予定、台風のため時間変更）",
        ),
    ],
)  # fmt: skip
def test_what_was_moved_says_what_was_planned(was: When, now: When, zh: str, ja: str) -> None:
    item = Item("a", "visit", "changed", now, VISIT, was=was, reason="weather", why=Pair("颱風", "台風"))
    assert moved(item) == Pair(zh, ja)
    assert (
        moved(replace(item, why=Pair(), reason="")).zh.endswith(zh[-3:])
        and "因" not in moved(replace(item, why=Pair(), reason="")).zh
    )
    assert not moved(replace(item, status="cancelled"))


def test_a_change_of_place_alone_and_an_unchanged_item() -> None:
    item = Item("a", "visit", "changed", at("09:00"), VISIT, was=at("09:00"), place=Pair("乙館", "乙館"))
    assert moved(replace(item, was_place=Pair("甲館", "甲館"))).zh == "（原定於甲館，變更地點）"
    assert moved(item).ja == "（変更）"
    assert not moved(replace(item, status="confirmed"))
    assert not moved(Item("b", when=at("09:00")))


def test_songshan_is_no_city_in_ehime() -> None:
    when = When(DAY, time(13, 50), TAIPEI, end_time=time(17, 50))
    out = Item("a", "outbound", when=when, origin=Pair("松山機場", "松山空港"), target=Pair("羽田", "羽田空港"))
    assert heading(out) == Pair("去程（松山機場→羽田）", "往路（台北松山空港→羽田空港）")
    assert clock(when) == Pair("13:50（臺灣）–17:50（日本）", "13:50（台湾）～17:50（日本）")
    ehime = replace(out, when=replace(when, start_zone="Asia/Tokyo"))
    assert "（松山空港→" in heading(ehime).ja
    assert of(plan(out)).abroad and not of(plan(ehime)).abroad


def test_a_day_has_its_items_and_the_night_its_bed() -> None:
    hotel = Item(
        "h",
        "hotel",
        when=When(date(2019, 9, 17), end_date=date(2019, 9, 19)),
        title=Pair("住宿 甲飯店", "宿泊 甲ホテル"),
    )
    made = of(plan(hotel, Item("a", "visit", "pending", at("18:00"), VISIT)))
    assert [day.number for day in made.days] == [1, 2, 3, 4]
    assert [[night.text for night in day.nights] for day in made.days] == [
        [Pair("甲飯店", "甲ホテル")], [Pair("甲飯店", "甲ホテル")], [Pair("調整中", "調整中")], [],
    ]  # fmt: skip
    (entry,) = made.days[1].entries
    assert entry.open and entry.half is HalfDay.EVENING
    assert not any(day.nights for day in of(plan(Item("a", when=at("09:00")))).days)  # nobody enters hotels here
    train = Item(
        "n", "transfer", when=When(DAY, time(22), end_date=date(2019, 9, 19), end_time=time(6)), carrier="夜行"
    )
    made = of(plan(train, hotel))
    assert Pair("夜宿交通工具 夜行", "車中・機中泊 夜行") in [night.text for night in made.days[1].nights]
    assert [(e.lasting, e.clock.zh) for e in made.days[2].entries] == [(True, "→06:00")]  # when one arrives
    ferry = replace(train, when=When(date(2019, 9, 17), time(22), end_date=date(2019, 9, 19), end_time=time(6),
                                     end_zone=TAIPEI))  # fmt: skip
    assert [day.entries[0].clock.ja for day in of(plan(ferry)).days[:3]] == [
        "22:00（日本）～9/19 06:00（台湾）", "", "→06:00（台湾）",
    ]  # fmt: skip


def test_groups_are_marked_and_everyone_has_an_itinerary() -> None:
    teams = (
        Team("a", name=Pair("A組", "A班"), parts=(Part("m0"),)),
        Team("b", name=Pair("B組", "B班"), parts=(Part("m1"),)),
    )
    one, two = (Item(key, "tour", when=at("13:00"), title=VISIT, team_id=key) for key in "ab")
    chosen = Item("c", "meal", when=at("19:00"), people=(Who("t0", "tw"), Who("t1", "tw")))
    made = plan(one, two, chosen, teams=teams)
    whole = of(made).days[1].entries
    assert [entry.group.zh for entry in whole] == ["A組", "B組", ""]
    assert [r.text.ja for r in whole[2].remarks if r.label.zh == "出席"] == ["団員0、団員1"]
    mine = of(made, member_id="m1")
    assert [e.item_id for e in mine.days[1].entries] == ["b", "c"] and mine.whom.zh == "團員1"
    assert [e.item_id for e in of(made, team_id="a").days[1].entries] == ["a", "c"]
    assert [e.item_id for e in of(made, member_id="m2").days[1].entries] == []


def test_those_who_receive_are_counted_and_a_post_may_have_no_name() -> None:
    people = tuple(Who(f"p{n}", "jp", "", Pair(f"山{n}", f"山{n}"), title=Pair("主任", "主任")) for n in range(4))
    head = Who("", "jp", "head", title=Pair("產業振興課長", "産業振興課長"))
    driver = Who("d", "jp", "driver", Pair("司機", "運転手"))
    item = Item("a", "visit", when=at("09:00"), people=(*people, driver, head), organisation=Pair("縣廳", "県庁"))
    (entry,) = of(plan(item)).days[1].entries
    assert [p.zh for p in entry.people] == ["產業振興課長〔洽詢中〕", "主任　山0", "主任　山1", "等5人"]
    assert [p.ja for p in entry.people] == ["産業振興課長〔調整中〕", "主任　山0様", "主任　山1様", "ほか計5名"]
    assert not entry.body and entry.place.zh == "縣廳"
    assert [(r.label.ja, r.text.ja) for r in entry.remarks] == [("運転手", "運転手")]


def test_a_briefing_before_the_trip_has_its_day_and_nothing_else_outside_it() -> None:
    made = of(plan(Item("a", "briefing", when=at("09:00", day=date(2019, 9, 2)))))
    assert [(day.day.day, day.number) for day in made.days] == [(2, 0), (17, 1), (18, 2), (19, 3), (20, 4)]


def test_what_has_no_day_yet_is_not_lost() -> None:
    made = of(plan(Item("a", title=VISIT), Item("b", when=at("09:00"))))
    assert made.undated == (VISIT,)
