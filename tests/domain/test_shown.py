"""Values in the words of people: what a conflict, a history and a preview show."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop.domain.shown import HIDDEN, shown

WHEN = {
    "start_date": "2019-09-20",
    "start_time": "08:10",
    "start_zone": "Asia/Tokyo",
    "end_date": None,
    "end_time": "09:00",
    "end_zone": "Asia/Tokyo",
    "part": "",
}
MONEY = {"amount_minor": 372000, "currency": "JPY", "rate": "0.29"}


WAS = {"was_date": "2019-09-18", "was_part": "am", "was_place_zh": "千葉", "was_place_ja": "千葉市"}
TOLD = {"told_on": "2019-09-18", "told_time": "06:40", "told_by": "王大明", "confirmed_by": "山田"}


@pytest.mark.parametrize(
    ("entity", "register", "columns", "zh", "ja"),
    [
        ("event", "when", WHEN, "民國108年9月20日（五） 08:10–09:00", "令和元年9月20日（金） 08:10～09:00"),
        ("event", "status", {"status": "confirmed"}, "已確認", "確定"),
        ("event", "reason", {"reason": ""}, "未註明原因", "理由なし"),
        ("event", "title_ja", {"title_ja": "東北経済産業局訪問"}, "東北経済産業局訪問", "東北経済産業局訪問"),
        ("event", "title_ja", {"title_ja": ""}, "（空白）", "（空欄）"),
        ("event", "status", {"status": "postponed"}, "postponed", "postponed"),
        ("agenda_item", "start_time", {"start_time": time(13, 5)}, "13:05", "13:05"),
        ("agenda_item", "start_time", {"start_time": "13:05"}, "13:05", "13:05"),
        ("expense", "money", MONEY, "¥ 372,000", "¥ 372,000"),
        ("expense", "money", {**MONEY, "currency": "XXX"}, "372000 XXX", "372000 XXX"),
        ("expense", "paid_on", {"paid_on": None}, "（空白）", "（空欄）"),
        ("expense", "paid_on", {"paid_on": date(2019, 9, 18)}, "民國108年9月18日（三）", "令和元年9月18日（水）"),
        ("member", "roles", {"roles": "member interpreter"}, "團員、翻譯", "団員、通訳"),
        ("person", "mobile_of_tomorrow", {"mobile_of_tomorrow": "090"}, "090", "090"),
        ("event", "was", WAS, "民國108年9月18日（三） 上午 千葉", "令和元年9月18日（水） 午前 千葉市"),
        ("inform", "told", TOLD, "民國108年9月18日（三）06:40　王大明→山田", "令和元年9月18日（水）06:40　王大明→山田"),
        ("inform", "told", {}, "（空白）", "（空欄）"),
        ("delegation", "approved_minor", {"approved_minor": 123_400}, "NT$ 1,234", "NT$ 1,234"),
        ("version", "frozen", {"frozen": "{}"}, "2 字", "2字"),
        ("event", "_alive", {"_alive": False}, "刪除", "削除"),
    ],
)
def test_a_value_is_said_in_the_readers_language(
    entity: str, register: str, columns: dict[str, object], zh: str, ja: str
) -> None:
    assert shown(entity, register, columns, "zh_TW") == zh
    assert shown(entity, register, columns, "ja") == ja


def test_only_the_start_is_said_where_only_the_start_differs() -> None:
    assert shown("event", "when", WHEN, "zh_TW", only=("start_time",)) == "08:10"
    assert shown("event", "when", WHEN, "zh_TW", only=("start_time", "end_time")) == "08:10–09:00"
    assert shown("event", "when", {**WHEN, "start_time": None, "part": "pm"}, "ja", only=("start_time",)) == "午後"


def test_a_flight_says_both_zones_and_a_night_two_days() -> None:
    flight = {**WHEN, "start_zone": "Asia/Taipei"}
    assert shown("event", "when", flight, "zh_TW") == "民國108年9月20日（五） 08:10–09:00（臺灣時間→日本時間）"
    hotel = {**WHEN, "start_time": None, "end_time": None, "end_date": "2019-09-21"}
    assert shown("event", "when", hotel, "zh_TW") == "民國108年9月20日（五）至9月21日（六）"


def test_the_rate_is_said_where_it_differs() -> None:
    assert shown("expense", "money", MONEY, "zh_TW", only=("rate",)) == "¥ 372,000（匯率 0.29）"
    assert shown("expense", "money", {**MONEY, "rate": ""}, "ja", only=("rate",)) == "¥ 372,000（レート （空欄））"


def test_a_reference_is_the_name_of_what_it_points_to() -> None:
    names = {("person", "p1", "zh_TW"): "渡邉勇毅"}

    def look_up(table: str, row_id: str, code: str) -> str:
        return names.get((table, row_id, code), "")

    assert shown("agenda_item", "speaker_id", {"speaker_id": "p1"}, "zh_TW", look_up) == "渡邉勇毅"
    assert shown("agenda_item", "speaker_id", {"speaker_id": "p2"}, "zh_TW", look_up) == "（不在此處的資料）"
    assert shown("agenda_item", "speaker_id", {"speaker_id": None}, "ja", look_up) == "（空欄）"


def test_passports_and_birth_dates_are_hidden_until_asked_for() -> None:
    born = {"birth_date": "1980-02-29"}
    assert shown("personal", "birth_date", born, "zh_TW") == HIDDEN
    assert shown("personal", "birth_date", born, "zh_TW", secret=False) == "民國69年2月29日（五）"
    assert shown("personal", "passport_no", {"passport_no": "301234567"}, "ja", secret=False) == "301234567"
    assert shown("personal", "passport_no", {"passport_no": ""}, "ja") == "（空欄）"


def test_a_new_record_is_said_field_by_field() -> None:
    values = {**MONEY, "payee": "ANAクラウンプラザ", "item_zh": "會場", "item_ja": "", "status": "paid"}
    assert shown("expense", "*", values, "zh_TW").split("\n") == [
        "金額與幣別　¥ 372,000",
        "狀態　已付",
        "用途（中文）　會場",
        "受款人　ANAクラウンプラザ",
    ]


def test_a_role_of_ones_own_is_called_by_its_name() -> None:
    def look_up(table: str, row_id: str, code: str) -> str:
        return {"zh_TW": "榮譽團長", "ja": "名誉団長"}[code] if (table, row_id) == ("member_role", "r-1") else ""

    columns = {"roles": "r-1 member other"}
    assert shown("member", "roles", columns, "zh_TW", look_up) == "榮譽團長、團員、other"
    assert shown("member", "roles", columns, "ja", look_up) == "名誉団長、団員、other"
    assert shown("member", "roles", columns, "ja") == "r-1、団員、other"
