"""The ten settled trips of a council's report, its three 核銷中, and the budgets of 100 to 107, out of a store."""

from __future__ import annotations

from datetime import date

from desktop.domain import amounts, yearly
from desktop.domain.money import Money
from desktop.store import Store, records
from desktop.store import tables as t
from desktop.store import yearly as stored

TODAY = date(2018, 5, 11)
TRIPS = (  # name, first and last day, place, what it cost; the report's table, its purposes left out
    ("赴南韓首爾參加 2015 年 ICLEI 世界大會及市政考察參訪案", (2015, 4, 6), (2015, 4, 11), "韓國首爾市", 512_005),
    ("中彰投名古屋包機招商交流案", (2016, 3, 28), (2016, 4, 1), "日本名古屋、東京", 427_769),
    ("赴新加坡進行城市交流暨市政參訪", (2016, 4, 10), (2016, 4, 13), "新加坡", 423_293),
    ("組團拜會東亞運動會總會會員國（韓國、日本）", (2016, 4, 17), (2016, 4, 19), "日本東京、韓國首爾", 307_395),
    ("赴荷蘭、德國進行市政交流合作案", (2016, 9, 22), (2016, 9, 30), "荷蘭阿姆斯特丹、德國波昂等城市", 2_294_129),
    ("赴日本參加東京國際食品展並進行市政交流", (2017, 3, 5), (2017, 3, 9), "日本東京", 478_236),
    ("赴日本參加 2017 日臺觀光高峰論壇", (2017, 5, 31), (2017, 6, 2), "日本愛媛縣", 241_221),
    ("赴法國進行市政交流合作案", (2017, 6, 17), (2017, 6, 25), "法國巴黎", 1_956_967),
    ("赴美西進行市政交流合作案", (2017, 8, 9), (2017, 8, 16), "美國聖荷西、樹城", 1_087_612),
    ("赴外蒙古拜會 EAOC 會員國", (2017, 11, 19), (2017, 11, 21), "蒙古", 108_170),
    ("新加坡產業及市政交流參訪", (2018, 1, 17), (2018, 1, 20), "新加坡", None),
    ("赴以色列出席第32屆全球市長會議", (2018, 2, 10), (2018, 2, 15), "以色列耶路撒冷", None),
    ("赴韓國進行市政交流", (2018, 4, 10), (2018, 4, 12), "韓國昌原市", None),
)
AS_PRINTED = (
    "51 萬 2,005 元", "42 萬 7,769 元", "42 萬 3,293 元", "30 萬 7,395 元", "229 萬 4,129 元", "47 萬 8,236 元",
    "24 萬 1,221 元", "195 萬 6,967 元", "108 萬 7,612 元", "10 萬 8,170 元",
)  # fmt: skip


def entered(store: Store) -> str:
    """The report as budget data; gives the id of the office."""
    office = store.do("x", records.add, t.Organisation, {"name_zh": "臺中市政府", "country": "TW"})
    for number, (name, start, end, places, cost) in enumerate(TRIPS):
        trip = {"code": f"T{number}", "name_zh": name, "places_zh": places, "office_id": office}
        trip |= {"start_date": date(*start), "end_date": date(*end)}
        row_id = store.do("x", records.add, t.Delegation, trip)
        status, minor = ("settled", cost * 100) if cost else ("settling", 99_999_00)
        expense = {"delegation_id": row_id, "amount_minor": minor, "currency": "TWD", "status": status}
        store.do("x", records.add, t.Expense, expense)
    for year, budget, base in ((2011, 12_000_000, "yes"), (2018, 7_800_000, "")):
        raw = {"year": year, "office_id": office, "budget_minor": budget * 100, "base": base}
        store.do("x", records.add, t.YearBudget, raw)
    return str(office)


def test_the_settled_trips_come_to_7836797_and_the_others_are_being_settled(store: Store) -> None:
    office = entered(store)
    with store.read() as connection:
        found = stored.read(connection, office, TODAY)
        other = stored.read(connection, stored.EVERY, TODAY)
    assert (found.settled, found.unsettled) == (7_836_797_00, 3)
    shown = [amounts.mixed(Money(trip.spent), "zh_TW") for trip in found.trips if trip.state == yearly.SETTLED]
    assert tuple(shown) == AS_PRINTED
    assert [trip.state for trip in found.trips[-3:]] == ["settling"] * 3
    assert (
        yearly.when(found.trips[0], "zh_TW") == "104/4/06-4/11"
        and yearly.when(found.trips[1], "ja") == "2016/3/28-4/01"
    )
    assert [line.year for line in found.years] == [2011, 2015, 2016, 2017, 2018]
    assert [line.executed for line in found.years[1:4]] == [512_005_00, 3_452_586_00, 3_872_206_00]
    assert (len(other.trips), other.years[0].budget) == (13, None)  # budgets of an office are not everybody's
    with store.read() as connection:
        assert [one.name.zh for one in stored.offices(connection)] == ["臺中市政府"]


def test_1200_of_the_year_100_became_780_in_107(store: Store) -> None:
    office = entered(store)
    with store.read() as connection:
        first, *_between, last = stored.read(connection, office, TODAY).years
    assert (last.base_year, last.change, yearly.percent(last.share)) == (2011, -4_200_000_00, "−35.0 %")
    assert (first.change, last.unsettled, last.counted) == (0, 3, True)
    said = [amounts.mixed(Money(line.budget or 0), "zh_TW") for line in (first, last)]
    assert said == ["1,200 萬元", "780 萬元"]
    assert [yearly.year_text(line.year, "zh_TW") for line in (first, last)] == ["100年度", "107年度"]
