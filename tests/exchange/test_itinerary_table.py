"""Columns by the names that people give them, cells as people write them."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest

from desktop.domain.schedule import TAIPEI, TOKYO
from desktop.exchange import itemguess
from desktop.exchange.itinerary_columns import BY_KEY, COLUMNS, STEMS
from desktop.exchange.itinerary_table import Parsed, cells_of, exported, header, parse, recognise
from desktop.sheets import Cell, Row, Sheet

NEAR = date(2019, 9, 17)


def table(*rows: tuple[Cell, ...]) -> Sheet:
    return Sheet(tuple(Row(number, cells) for number, cells in enumerate(rows, 1)), "xlsx")


def one(**cells: Cell) -> Parsed:
    sheet = table(tuple(BY_KEY[key].name.zh for key in cells), tuple(cells.values()))
    (found,) = parse(sheet, recognise(sheet), NEAR)
    return found


def value(key: str, cell: Cell) -> Any:
    found = one(**{"start_date": NEAR, "title": "x", key: cell})
    assert found.problems == []
    return found.values.get(key)


@pytest.mark.parametrize("code", ["zh_TW", "ja"])
def test_every_exported_name_is_recognised(code: str) -> None:
    names = table(tuple(header(code, exported())), ("x",))
    assert list(recognise(names).columns.values()) == [column.key for column in exported()]


def test_no_name_stands_for_two_columns_of_one_language() -> None:
    for code in ("zh_TW", "ja"):
        names = [column.name.get(code) for column in COLUMNS]
        assert len(names) == len(set(names))
    assert {"title", "place", "origin"} <= STEMS


@pytest.mark.parametrize(
    ("names", "keys"),
    [
        (("日期", "時間", "行程內容", "地點", "備註"), ["start_date", "times", "title", "place", "notes"]),
        (("日付", "開始時刻", "終了時刻", "件名", "場所"), ["start_date", "start_time", "end_time", "title", "place"]),
        (("Date", "Start", "End", "Title", "Location"), ["start_date", "start_time", "end_time", "title", "place"]),
        (("月日", "訪問先", "名稱(中)", "名稱(日)"), ["start_date", "organisation", "title_zh", "title_ja"]),
        (("日期", "上午", "下午", "晚上"), ["start_date", "am", "pm", "evening"]),
        (("日期", "上午/下午", "名稱"), ["start_date", "part", "title"]),
    ],
)
def test_headers_of_offices(names: tuple[str, ...], keys: list[str]) -> None:
    layout = recognise(table(("訪日團行程表", ""), ("製表：112.3.1", ""), names))
    assert layout.header == 2
    assert list(layout.columns.values()) == keys
    assert layout.usable


@pytest.mark.parametrize(
    "cell",
    [date(2019, 9, 18), datetime(2019, 9, 18), "108/9/18", "民國108年9月18日（三）", "令和元年9月18日", "R1.9.18",
     "9/18", "9月18日(三)", "9/18 星期三", "9月18日 水曜日", 20190918, "2019-09-18"],
)  # fmt: skip
def test_dates(cell: Cell) -> None:
    assert value("start_date", cell) == date(2019, 9, 18)


@pytest.mark.parametrize(
    "cell",
    [time(13, 30), datetime(1899, 12, 31, 13, 30), 0.5625, "13:30", "下午1:30", "13時30分", "1330", 1330, "１３：３０"],
)
def test_times(cell: Cell) -> None:
    assert value("start_time", cell) == time(13, 30)


@pytest.mark.parametrize("text", ["9:00-10:30", "09:00～10:30", "9:00–10:30", "9時至10時30分", "9:00~10:30"])
def test_from_and_to_in_one_cell(text: str) -> None:
    found = one(start_date=NEAR, title="x", times=text).values
    assert (found["start_time"], found["end_time"]) == (time(9), time(10, 30))
    both = one(start_date=f"9/18（三） {text}", title="x").values
    assert (both["start_date"], both["start_time"], both["end_time"]) == (date(2019, 9, 18), time(9), time(10, 30))


def test_words_of_columns() -> None:
    found = one(start_date="9/17-9/19", title="x", part="午前", kind="拜會", status="調整中", start_zone="台湾").values
    assert (found["start_date"], found["end_date"]) == (date(2019, 9, 17), date(2019, 9, 19))
    assert (found["part"], found["kind"], found["status"], found["start_zone"]) == ("am", "visit", "pending", TAIPEI)
    wrong = one(start_date="某日", title="x", start_time="25:99", kind="胡說", end_date="9/20")
    assert [key for key, _why in wrong.problems] == ["start_date", "start_time", "kind"]


def test_a_date_stands_once_for_the_items_below_it() -> None:
    sheet = table(
        ("日期", "時間", "名稱"), ("9月18日", "9:00", "甲"), ("", "10:00", "乙"), ("9月19日（四）", "", ""),
        ("", "11:00", "丙"), ("日期", "時間", "名稱"), ("", "", ""), ("", "12:00", "丁"),
    )  # fmt: skip
    found = parse(sheet, recognise(sheet), NEAR)
    assert [(row.number, row.values["start_date"].day, row.values["title_zh"]) for row in found] == [
        (2, 18, "甲"), (3, 18, "乙"), (5, 19, "丙"), (8, 19, "丁"),
    ]  # fmt: skip


def test_a_row_out_names_words_in_its_language() -> None:
    columns = [BY_KEY[key] for key in ("start_date", "kind", "title_ja", "team")]
    row = {"start_date": NEAR, "kind": "seminar", "title_ja": "セミナー", "team": "t-id"}
    assert cells_of(row, columns, "ja", {"team": "A班"}) == [NEAR, "セミナー", "セミナー", "A班"]


@pytest.mark.parametrize(
    ("summary", "kind", "carrier", "zones"),
    [
        ("Flight CI 220 TPE → HND", "outbound", "CI 220", (TAIPEI, TOKYO)),
        ("中華航空 CI221 東京羽田 - 台北松山", "return", "CI 221", (TOKYO, TAIPEI)),
        ("NH 1075 便 羽田→仙台", "transfer", "NH 1075", (TOKYO, TOKYO)),
        ("班機 CI 122 桃園機場至那霸", "outbound", "CI 122", (TAIPEI, TOKYO)),
        ("JR 新幹線 東京→郡山", "transfer", None, None),
    ],
)
def test_journeys_by_their_words(summary: str, kind: str, carrier: str | None, zones: tuple[str, str] | None) -> None:
    found = itemguess.journey(summary)
    assert (found["kind"], found.get("carrier"), found.get("zones")) == (kind, carrier, zones)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("行前說明會", "briefing"), ("行前討論（翻譯）", "rehearsal"), ("台日研討會暨綜合討論", "seminar"),
        ("懇親会", "reception"),
        ("拜會千葉縣廳", "visit"), ("參觀工場", "tour"), ("歡迎晚宴", "meal"), ("MOU簽署儀式", "signing"), ("某事", ""),
    ],
)  # fmt: skip
def test_kinds_by_their_words(title: str, kind: str) -> None:
    assert itemguess.kind_of(title) == kind


@pytest.mark.parametrize(
    "summary", ["拜會千葉縣廳", "RM 1203 會議", "SC-R15 會議", "晚宴：○○飯店", "MOU簽署", "懇親会"]
)
def test_what_is_no_journey(summary: str) -> None:
    assert itemguess.journey(summary) == {}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("千葉県庁", "ja"),
        ("千葉縣廳", "zh_TW"),
        ("セミナー", "ja"),
        ("研討會", "zh_TW"),
        ("Dinner", "zh_TW"),
        ("駅前広場", "ja"),
    ],
)
def test_the_language_of_a_name(text: str, code: str) -> None:
    assert itemguess.language_of(text) == code
