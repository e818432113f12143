"""Who must know of a change, and what is written and said to each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from desktop.domain import inform, informtexts, replan
from desktop.domain.inform import Addressee
from desktop.domain.informtexts import Sender
from desktop.domain.plan import Host, Item, Part, Plan, Point, Team, Traveller, Who
from desktop.domain.replan import Change
from desktop.domain.schedule import When
from desktop.domain.text import Pair

DAY = date(2019, 9, 18)
LEADER = Traveller("m", "wang", Pair("王大明", "王大明"), title=Pair("科長", "科長"))
CHIBA = Pair("千葉縣", "千葉県")
VISIT = Item(
    "v", "visit", "confirmed", When(DAY, time(17), end_time=time(18)), Pair("拜會千葉縣廳", "千葉県庁訪問"),
    place=Pair("千葉縣廳", "千葉県庁"), organisation_id="chiba", organisation=CHIBA,
    people=(
        Who("yamada", "jp", "head", Pair("山田太郎", "山田太郎"), "やまだ たろう", CHIBA, title=Pair("部長", "部長")),
        Who("sato", "jp", "contact", Pair("佐藤花子", "佐藤花子"), "さとう はなこ", CHIBA, phone="043-1"),
        Who("", "jp", title=Pair("產業振興課長", "産業振興課長"), organisation=CHIBA),
        Who("ito", "jp", "interpreter", Pair("伊藤", "伊藤")),
        Who("wang", "tw"),
    ),
)  # fmt: skip
TRAIN = Item(
    "t", "transfer", when=When(DAY, time(19)), vehicle="shinkansen", carrier="はやぶさ5號",
    origin=Pair("東京", "東京"), target=Pair("郡山", "郡山"),
)  # fmt: skip
BUS = Item("b", "transfer", when=When(DAY, time(12)), vehicle="coach", coach="中型バス", origin=Pair("千葉", "千葉"))
HOTEL = Item("h", "hotel", when=When(DAY), title=Pair("住宿　千葉（範例）", "宿泊　千葉（見本）"), phone="03-0")
PLAN = Plan("d", items=(BUS, VISIT, TRAIN, HOTEL), travellers=(LEADER,))
SENDER = Sender(Pair("經發局", "経済発展局"), Pair("訪問團", "訪問団"), "090-1", "weather", Pair("颱風", "台風15号"))


def told(*ids: str) -> dict[str, tuple[Addressee, tuple[str, ...]]]:
    new = replan.apply(PLAN, ids, Change("cancel", "weather"))
    found = inform.who_must_know(PLAN, replan.lines(PLAN, new), {"wang": "TW"})
    return {to.key: (to, tuple(line.old.id for line in lines)) for to, lines in found}


def test_everybody_concerned_is_named_once_with_a_role() -> None:
    found = told("v", "t", "b")
    roles = {key: to.role for key, (to, _ids) in found.items()}
    assert roles == {
        "chiba": "host", "yamada": "participant", "participant:v:2": "participant", "ito": "interpreter",
        "hotel:h": "hotel", "driver:中型バス": "driver", "carrier:t": "carrier", "wang": "member",
    }  # fmt: skip
    host, ids = found["chiba"]
    assert (host.person_id, host.phone, ids) == ("sato", "043-1", ("v",))
    assert found["wang"][1] == ("b", "v", "t") and found["wang"][0].language == "zh"
    assert [*found][:1] + [*found][-1:] == ["chiba", "wang"]
    assert found["hotel:h"][0].organisation == Pair("千葉（範例）", "千葉（見本）")
    assert set(told("v")) == {"chiba", "yamada", "participant:v:2", "ito", "wang"}


@pytest.mark.parametrize(
    ("key", "head"),
    [
        ("yamada", "千葉県\n部長　山田太郎 様"),
        ("participant:v:2", "千葉県\n産業振興課長 殿"),
        ("hotel:h", "千葉（見本） 御中"),
        ("wang", "王大明科長："),
    ],
)
def test_each_is_addressed_as_custom_asks(key: str, head: str) -> None:
    assert informtexts.addressed(told("v", "t")[key][0]) == head


def letter(key: str, change: Change, *ids: str, sender: Sender = SENDER) -> tuple[str, str]:
    lines = replan.lines(PLAN, replan.apply(PLAN, ids, change))
    to, own = next((to, own) for to, own in inform.who_must_know(PLAN, lines, {"wang": "TW"}) if to.key == key)
    return informtexts.letter(to, own, sender), informtexts.speech(to, own, sender)


def test_a_japanese_official_is_asked_and_apologised_to() -> None:
    text, spoken = letter("yamada", Change("shift", "weather", minutes=90), "v")
    assert "台風15号のため、下記のとおり日時を変更させていただきたく、お願い申し上げます。" in text
    assert "誠に申し訳ございません" in text and "連絡先：経済発展局　電話 090-1" in text
    assert "　変更後　9月18日（水）18:30～19:30　千葉県庁" in text and "颱風" not in text
    assert spoken.startswith("千葉県の山田太郎（やまだ たろう）様でいらっしゃいますか。")
    assert "9月18日水曜日午後5時の「千葉県庁訪問」を、午後6時30分に変更させていただきたく存じます" in spoken


def test_our_own_members_are_told_in_chinese() -> None:
    text, spoken = letter("wang", Change("cancel", "weather"), "v", "t")
    assert "因颱風，下列行程取消，請勿前往。" in text and "■ 東京→郡山" in text and "様" not in text
    assert spoken == (
        "王大明科長您好，這裡是經發局。因颱風，9月18日星期三下午5時的「拜會千葉縣廳」取消；晚上7時的「搭新幹線由東京往郡山」取消。"
    )


def test_each_purpose_has_its_own_words_and_no_brace_is_left() -> None:
    new = Item("", "visit", when=When(DAY, time(16)), title=Pair("線上會議", "オンライン会議"))
    texts = {
        change.kind: letter("yamada", change, "v")
        for change in (
            Change("shift", minutes=30), Change("shorten", minutes=20), Change("cancel"), Change("replace", new=new),
            Change("to_day", day=date(2019, 9, 19)),
        )
    }  # fmt: skip
    assert all("{" not in text + spoken for text, spoken in texts.values())
    assert "短縮させていただきたく" in texts["shorten"][0] and "午後5時40分まで" in texts["shorten"][1]
    assert "取りやめさせていただきたく" in texts["cancel"][0] and "当初の予定に代えて" in texts["replace"][0]
    assert "午後4時の「オンライン会議」" in texts["replace"][1]
    assert "9月19日木曜日午後5時に変更" in texts["to_day"][1]


def test_who_asked_for_the_change_is_not_apologised_to() -> None:
    asked = replace(SENDER, reason="host", why=Pair())
    text, _spoken = letter("yamada", Change("shift", minutes=30), "v", sender=asked)
    assert "ご連絡をいただきました件につきまして" in text and "申し訳" not in text
    assert "先方のご都合により" in letter("ito", Change("shift", minutes=30), "v", sender=asked)[0]


def test_a_hotel_learns_that_the_journey_changes_not_that_its_rooms_do() -> None:
    text, _spoken = letter("hotel:h", Change("cancel"), "t")
    assert "到着時刻が変わる見込み" in text and "取りやめさせて" not in text
    assert "取りやめさせて" in letter("hotel:h", Change("cancel"), "h")[0]


def test_hosts_without_an_entry_and_twice_the_same_body() -> None:
    hosts = (Host("host", Pair("某協會", "某協会")), Host("cohost", CHIBA, "chiba"), Host("sponsor", Pair("銀行")))
    plan = replace(PLAN, items=(replace(VISIT, hosts=hosts),))
    lines = replan.lines(plan, replan.apply(plan, ["v"], Change("cancel")))
    keys = [to.key for to, _own in inform.who_must_know(plan, lines) if to.role == "host"]
    assert sorted(keys) == ["chiba", "host:某協会"]


def test_who_speaks_or_interprets_at_two_items_is_told_of_both() -> None:
    talk = Point(Pair("演講", "講演"), "talk", speaker_id="abe", interpreter_id="ito")
    items = [Item(key, "seminar", when=When(DAY, time(hour)), points=(talk,)) for key, hour in (("a", 9), ("b", 14))]
    plan = Plan("d", items=tuple(items))
    lines = replan.lines(plan, replan.apply(plan, ["a", "b"], Change("cancel")))
    found = {to.key: [line.old.id for line in own] for to, own in inform.who_must_know(plan, lines)}
    assert found == {"abe": ["a", "b"], "ito": ["a", "b"]}


def test_who_comes_to_a_hotel_on_its_second_day_is_told_too() -> None:
    night = timedelta(days=1)
    late = Team("a", parts=(Part("m", DAY + night),))
    hotel = replace(HOTEL, when=When(DAY, end_date=DAY + 2 * night), team_id="a")
    plan = replace(PLAN, items=(hotel,), teams=(late,))
    lines = replan.lines(plan, replan.apply(plan, ["h"], Change("cancel")))
    assert "wang" in {to.person_id for to, _own in inform.who_must_know(plan, lines)}


def test_a_body_with_another_contact_for_each_item_loses_neither() -> None:
    other = replace(VISIT, id="w", people=(Who("kato", "jp", "contact", Pair("加藤", "加藤"), organisation=CHIBA),))
    plan = replace(PLAN, items=(VISIT, other))
    lines = replan.lines(plan, replan.apply(plan, ["v", "w"], Change("cancel")))
    people = {to.person_id for to, _own in inform.who_must_know(plan, lines)}
    assert {"sato", "kato"} <= people


@pytest.mark.parametrize(
    ("clock", "zh", "ja"),
    [
        (time(0, 5), "凌晨0時5分", "午前0時5分"),
        (time(12), "中午12時", "正午"),
        (time(12, 30), "中午12時30分", "午後0時30分"),
        (time(18), "晚上6時", "午後6時"),
    ],
)
def test_clocks_as_they_are_said(clock: time, zh: str, ja: str) -> None:
    assert (informtexts.spoken_clock(clock, "zh_TW"), informtexts.spoken_clock(clock, "ja")) == (zh, ja)


def test_a_post_that_nobody_holds_yet_is_told_by_its_post_and_one_still_sought_by_nobody() -> None:
    unknown = (Who("", "jp", organisation_id="chiba", organisation=CHIBA, unit=Pair("商工科", "商工課"),
                   title=Pair("主任", "主任")), Who("", "jp", "interpreter"))  # fmt: skip
    plan = replace(PLAN, items=(replace(VISIT, people=unknown, organisation_id=""),))
    new = replan.apply(plan, ["v"], Change("cancel"))
    found = [to for to, _lines in inform.who_must_know(plan, replan.lines(plan, new)) if to.role != "member"]
    assert [(to.is_post, to.organisation, to.shown.ja) for to in found] == [(True, CHIBA, "商工課　主任")]
