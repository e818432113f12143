"""The days of the allowance out of an itinerary, and which row of the table a text means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest

from desktop import reference
from desktop.domain import stays
from desktop.domain.perdiem import JOINT, OTHER, OWN, VEHICLE, Rate, allowance, rate_for
from desktop.domain.places import Gazetteer, town_of, words_of
from desktop.domain.plan import Item, Part, Plan, Team, Traveller, Who
from desktop.domain.schedule import When
from desktop.domain.stays import Day, Said, meal_of, months, of_plan, reckon
from desktop.domain.text import Pair

D17, D18, D19, D20, D21, D22 = (date(2026, 9, day) for day in range(17, 23))
RATES = reference.daily_rates()
WHERE = Gazetteer((rate.place for rate in RATES if rate.place != OTHER), reference.towns())


@pytest.mark.parametrize(
    ("address", "town"),
    [
        ("〒105-0011 東京都港区芝公園4-8-1", "東京"),
        ("東京都八王子市旭町1", "八王子"),
        ("新宿区西新宿2-1", "東京"),
        ("中央區銀座1", ""),  # Osaka, Kobe and others have one too
        ("神奈川縣橫濱市中區日本大通60", "横浜"),
        ("大阪府大阪市福島区1", "大阪"),
        ("大阪府堺市堺区1", "堺"),
        ("三重県四日市市諏訪町", "四日市"),
        ("千葉県浦安市舞浜1", "浦安"),
        ("福島縣郡山市南2-52", "郡山"),
        ("長野県北安曇郡白馬村", "白馬"),
        ("臺中市西屯區文心路", ""),
    ],
)
def test_an_address_says_the_town(address: str, town: str) -> None:
    assert town_of(address) == town


@pytest.mark.parametrize(
    ("name", "place", "usd"),
    [
        ("東京ベイ舞浜ホテル", "浦安", 209),  # what surrounds a city does not count as it
        ("仙台空港", "仙台", 209),
        ("羽田機場", "東京", 299),
        ("成田空港", "成田", 209),
        ("橫濱灣東急", "橫濱", 231),
        ("新神戸駅前", "神戶", 216),
        ("東京都廳", "東京", 299),
        ("東大阪市內", "東大阪", 209),
        ("關西國際機場", "泉佐野", 209),
        ("大津見本ホテル", "大津", 209),
        ("博多駅前", "福岡", 246),
        ("東京成田機場", "成田", 209),  # airports lie where they lie
        ("大阪關西國際機場", "泉佐野", 209),
        ("大阪國際機場", "豊中", 209),
        ("名古屋中部國際機場", "常滑", 209),
        ("東京羽田機場", "東京", 299),
    ],
)
def test_a_name_lets_the_place_be_guessed(name: str, place: str, usd: int) -> None:
    found = WHERE.find((), (Pair(name, ""),))
    assert found is not None and (found.place, found.sure) == (place, False)
    rate = rate_for(RATES, found.place, D17)
    assert rate is not None and rate.usd == usd


def test_nothing_is_guessed_from_taiwan_and_the_address_goes_first() -> None:
    assert WHERE.find((), (Pair("松山機場", "台北松山空港"),)) is None
    found = WHERE.find((Pair("", "千葉県浦安市1"),), (Pair("", "東京ホテル"),))
    assert found is not None and (found.place, found.sure) == ("浦安", True)
    found = WHERE.find((), (Pair("", "福岡県久留米市 見本旅館"),))
    assert found is not None and (found.place, found.sure) == ("久留米", True)
    assert WHERE.find((), (Pair("範例飯店", "津屋旅館"),)) is None
    assert (words_of("神戶").ja, words_of(OTHER).ja) == ("神戸", "その他")


def test_an_office_knows_better_and_an_old_city_does_not_outlive_its_table() -> None:
    own = [Rate("東京", Decimal(310), D18, own=True), Rate("東京", Decimal(300), date(2026, 1, 1), own=True)]
    assert getattr(rate_for([*RATES, *own], "東京", D17), "usd", None) == 300
    assert getattr(rate_for([*RATES, *own], "東京", D18), "usd", None) == 310
    assert getattr(rate_for(RATES, "廣島", D17), "place", None) == OTHER  # listed in 2025, no longer in 2026
    assert getattr(rate_for(RATES, "廣島", date(2025, 9, 1)), "usd", None) == 193
    new = Rate(OTHER, Decimal(220), date(2027, 1, 1), own=True)
    assert rate_for([*RATES, *own, new], "東京", date(2027, 5, 1)) == new


def hotel(name: str, first: date, last: date, **more: object) -> Item:
    return Item(f"hotel {name} {first}", "hotel", when=When(first, end_date=last), title=Pair(name), **more)  # type: ignore[arg-type]


def trip(*items: Item, **more: object) -> Plan:
    two = (Traveller("m1", "p1", Pair("王大明")), Traveller("m2", "p2", Pair("陳小華")))
    journeys = (
        Item("out", "outbound", when=When(D17, time(13, 50)), origin=Pair("松山機場"), target=Pair("羽田機場")),
        Item("back", "return", when=When(D20, time(15, 30)), origin=Pair("仙台機場"), target=Pair("桃園機場")),
    )
    kinds = {item.kind for item in items}
    kept = tuple(item for item in journeys if item.kind not in kinds)
    whole = {"travellers": two, "start": D17, "end": D20, **more}
    return Plan("d", items=(*kept, *items), **whole)  # type: ignore[arg-type]


ROUTE = (hotel("東京", D17, D19), hotel("福島", D19, D20))


def days(plan: Plan, member: str = "m1", **said: Said) -> tuple[Day, ...]:
    entered = {(member, date(2026, 9, int(day[1:]))): one for day, one in said.items()}
    return of_plan(plan, entered, WHERE)[member]


def worth(plan: Plan, member: str = "m1", **said: Said) -> list[Decimal]:
    found = [allowance(day.stay, RATES) for day in days(plan, member, **said)]
    return [one.usd for one in found if one is not None]


def test_the_route_of_2019_on_the_days_of_2026_comes_to_869_70() -> None:
    plan = trip(*ROUTE)
    assert [day.stay.place for day in days(plan)] == ["東京", "東京", "福島", "仙台"]
    assert worth(plan) == [299, 299, 209, Decimal("62.70")]
    people = reckon(of_plan(plan, {}, WHERE), plan, RATES, "32.5", "usd")
    assert [(one.total.exact, one.total.usd, one.total.twd) for one in people] == [(Decimal("869.70"), 870, 28_275)] * 2


def test_provided_meals_count_by_the_hour_or_their_name_and_only_where_somebody_provides_them() -> None:
    def meal(title: str, clock: time | None, kind: str = "meal") -> Item:
        return Item(title, kind, when=When(D18, clock), title=Pair(title))

    plan = trip(*ROUTE, meal("商工會議所 工作午餐", None), meal("懇親會", time(18), "reception"))
    assert worth(plan)[1] == Decimal("251.16")  # 299 x (70 + 10 + 4) %
    assert worth(trip(*ROUTE, meal("晚餐（自理）", time(18))))[1] == 299
    assert [meal_of(meal("x", time(hour))) for hour in (8, 12, 19)] == ["breakfast", "lunch", "dinner"]
    for not_deducted in (
        "飯店早餐",
        "早餐：飯店內",
        "ホテルにて朝食",
        "機上午餐",
        "機内食（昼食）",
    ):  # interpretation 9-4
        assert worth(trip(*ROUTE, meal(not_deducted, time(7))))[1] == 299, not_deducted
    assert meal_of(replace(meal("早餐", None), place=Pair("下榻飯店"))) == ""
    for invited in (meal("帝國飯店早餐會", time(8)), replace(meal("早餐", None), place=Pair("帝國飯店"))):
        assert meal_of(invited) == "breakfast"
    away = replace(meal("晚宴", time(18)), staying=frozenset({"m1"}))
    assert (worth(trip(*ROUTE, away))[1], worth(trip(*ROUTE, away), "m2")[1]) == (299, Decimal("275.08"))


def test_a_night_on_a_train_a_missing_hotel_and_a_cancelled_one() -> None:
    train = Item("t", "transfer", when=When(D18, time(22), end_date=D19, end_time=time(6)), target=Pair("京都"))
    plan = trip(hotel("東京", D17, D18), train, hotel("京都", D19, D20, status="cancelled"))
    found = days(plan)
    assert (found[1].stay.night, found[1].stay.place) == (VEHICLE, "京都")
    assert (found[2].open, found[2].because[0].msgid) == (True, stays.NO_BED)
    assert worth(plan) == [299, 282 * Decimal("0.3"), 209, Decimal("62.70")]  # 其他 until somebody says where


def test_sub_groups_sleep_apart_and_who_stays_behind_claims_on() -> None:
    apart = hotel("大阪", D18, D19, people=(Who("p2", "tw"),))
    plan = trip(*ROUTE, apart)
    assert [day.stay.place for day in days(plan, "m2")] == ["東京", "大阪", "福島", "仙台"]
    assert [day.stay.place for day in days(plan)] == ["東京", "東京", "福島", "仙台"]
    branch = Team("b", "branch", Pair("住院"), parts=(Part("m2", D19, D22),))
    own = (hotel("仙台", D19, D22, team_id="b"),)
    ill = trip(*ROUTE, *own, teams=(branch,))
    assert [(day.stay.day.day, day.stay.place, day.stay.going_home) for day in days(ill, "m2")] == [
        (17, "東京", False), (18, "東京", False), (19, "仙台", False), (20, "仙台", False), (21, "仙台", False),
        (22, "仙台", True),
    ]  # fmt: skip
    assert len(days(ill)) == 4


def test_what_somebody_entered_goes_before_the_itinerary() -> None:
    found = days(trip(*ROUTE), d18=Said("横浜", JOINT, frozenset({"breakfast"}), Decimal("400")))[1]
    assert (found.stay.place, found.stay.night, found.stay.paid) == ("橫濱", JOINT, 400)
    made = allowance(found.stay, RATES)
    assert made is not None and made.usd == 231 + 231 * Decimal("0.26")  # at most the whole rate for the night
    kept = days(trip(*ROUTE), d18=Said("", OWN, frozenset({"lunch"}), Decimal("400")))[1].stay
    assert (kept.place, kept.paid, kept.provided) == ("東京", None, {"lunch"})


def test_a_stay_of_months_at_one_place() -> None:
    first, last = date(2026, 1, 31), date(2026, 6, 2)
    back = Item("back", "return", when=When(last), origin=Pair("東京"))
    out = Item("out", "outbound", when=When(first))
    plan = trip(out, back, hotel("東京", first, last), start=first, end=last)
    by_day = {day.stay.day: day.stay.month for day in days(plan)}
    assert [by_day[date(2026, *day)] for day in ((1, 31), (2, 28), (3, 31), (4, 30), (5, 31))] == [1, 1, 3, 3, 5]
    assert months(date(2026, 1, 15), date(2026, 2, 15)) == 1
    shares = [allowance(day.stay, RATES) for day in days(plan)]
    assert [one.usd / 299 for one in shares[:29:28] if one] == [1, 1]
    assert {one.usd / 299 for one in shares[:-1] if one} == {1, Decimal("0.8"), Decimal("0.7")}
