"""The report to the council of Taichung of 2018-05-11, rebuilt from data and compared with what was printed."""

from __future__ import annotations

import re
from datetime import date

import pytest

from desktop.domain import council
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.store import Store
from desktop.store import council as stored
from tests.data.council_2018_trips import MAYOR, TODAY, TRIPS, WAITING, printed
from tests.data.council_entered import enter

SLIPS = {  # what the report itself prints otherwise: row, column -> as it is there
    (12, 1): "4/10-4/12",  # the year is missing
    (6, 5): "without numbers",
    (8, 5): "without the numbers 1 and 2",
}


def bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_the_table_is_the_one_that_was_printed(store: Store) -> None:
    row_id = store.do("x", enter)
    with store.read() as connection:
        report = stored.read(connection, row_id[:13], date(2026, 1, 1))
    rows, remark = printed()
    made = [[bare(cell) for cell in council.cells(one, "zh_TW")] for one in report.listed]
    differ = {
        (number, place): theirs
        for number, (mine, row) in enumerate(zip(made, rows, strict=True))
        for place, theirs in enumerate(row)
        if mine[place] != theirs
    }
    assert differ.keys() == SLIPS.keys()
    assert (differ[12, 1], made[12][1]) == ("4/10-4/12", "107/4/10-4/12")
    for row in (6, 8):  # the numbers that are lost there are all that differs
        assert re.sub(r"(^|。)[12]\.", r"\1", made[row][5]) == re.sub(r"(^|。)[12]\.", r"\1", differ[row, 5])
    assert [bare(said) for said in map("備註：{}".format, council.remarks(report, "zh_TW"))] == [remark]
    assert report.trips[0].named[1] == Pair("研考會主委柳嘉峰", "研考會主委 柳嘉峰")
    theme, other = council.chapters(report, "zh_TW")
    assert (theme[0].name.zh, len(theme[1])) == ("宣傳 2018 世界花博", 8)  # nobody wrote any: from the outcomes
    assert other[1] == ("親自拜會。", "列入競賽項目。")
    assert [notice.message.msgid for notice in council.notices(report, "zh_TW")].count(council.NO_PROSE) == 2


@pytest.mark.parametrize(
    ("choice", "count"),
    [
        ({}, 14),
        ({"first_day": date(2016, 1, 1), "last_day": date(2016, 12, 31)}, 4),
        ({"leader": MAYOR[2], "country": "日本"}, 4),
        ({"leader": "市長 林 佳 龍", "first_day": date(2018, 1, 1)}, 3),
        ({"country": "韓国"}, 3),
        ({"last_day": date(2015, 1, 1)}, 0),
    ],
)
def test_it_takes_in_what_is_asked_for(choice: dict[str, object], count: int) -> None:
    found = [
        council.CouncilTrip(_trip(start, end), leader=f"{MAYOR[2]} {MAYOR[1]}" if cost is not ... else "", countries=at)
        for _name, start, end, at, _named, _count, cost in TRIPS
    ]
    found.append(council.CouncilTrip(_trip(*WAITING[1:3]), countries=WAITING[3]))
    wish = council.Choice(**choice)  # type: ignore[arg-type]
    assert sum(wish.takes(one, TODAY) for one in found) == count


def _trip(start: tuple[int, int, int], end: tuple[int, int, int]) -> council.YearTrip:
    return council.YearTrip("x", Pair("行"), date(*start), date(*end))


def test_a_trip_of_which_nothing_can_be_told_yet_is_a_remark() -> None:
    trip = council.YearTrip("x", Pair("考察計畫"), date(2018, 5, 9), date(2018, 5, 12), purpose=Pair("應邀出席會議"))
    one = council.CouncilTrip(trip, results=(council.Told(Pair("成果")),))
    said = {day: council.remark(one, date(2018, 5, day), "zh_TW") for day in (8, 11, 13)}
    assert [one.told(date(2018, 5, day)) for day in (8, 12, 13)] == [False, False, True]
    assert said[8].startswith("107/5/09-5/12「考察計畫」應邀出席會議。預定執行")
    assert "執行中" in said[11] and said[13].endswith("尚待彙整資料中。")


def test_prose_of_themes_is_kept_apart() -> None:
    kept = council.with_prose("a\tone\nb\t\nc\ttwo", "a", "first\n\nsecond\n")
    assert council.prose_of(kept) == {"b": (), "c": ("two",), "a": ("first", "second")}
    assert council.prose_of(council.with_prose(kept, "a", None)) == {"b": (), "c": ("two",)}
    assert council.prose_of(council.with_prose("", "x", "")) == {"x": ()}  # left out


def test_without_any_report_there_is_one_of_all_trips(filled: Store) -> None:
    with filled.read() as connection:
        report = stored.read(connection, "", date(2019, 12, 1))
        with pytest.raises(UserError):
            stored.read(connection, "zzz", date(2019, 12, 1))
        (planned,) = stored.read(connection, "", date(2019, 1, 1)).waiting
    assert report.title and len(report.trips) == 1 and report.trips[0].named
    assert "預定執行" in council.remark(planned, date(2019, 1, 1), "zh_TW")
