"""The columns of an itinerary by the names that offices in both countries give them, and the words that stand in them.

To add a name that people use: write it into its line.
"""
# ruff: noqa: E501  (lists of words)

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from desktop.domain.event import PARTS, ZONES
from desktop.domain.schedule import TAIPEI, TOKYO
from desktop.domain.text import Pair
from desktop.domain.words import EVENT_KINDS, EVENT_STATUSES, STATUS_REASONS, VEHICLES, Choice


class Column(NamedTuple):
    """A column: the key of what it holds, its name in both languages, and other names that people give it.

    A key is a column of the event; the stem of a pair (``title``), whose language is guessed; ``times`` (from and to in
    one cell), ``organisation`` and ``team`` (names), or ``am``, ``pm``, ``evening`` (of the half-day form).
    """

    key: str
    name: Pair
    words: tuple[str, ...] = ()
    exported: bool = True


def _pair(stem: str, zh: str, ja: str, *words: str) -> tuple[Column, Column, Column]:
    """The two columns of a field in both languages, and one whose language is guessed; ``words`` are its other names."""
    both = {zh, ja, *words}
    zh_words = [
        f"{word}{mark}" for word in both for mark in ("中", "中文", "中国語", "中國語", "zh", "zhtw", "繁體", "華文")
    ]
    ja_words = [f"{word}{mark}" for word in both for mark in ("日", "日文", "日語", "日本語", "ja", "jp", "日文版")]
    return (
        Column(f"{stem}_zh", Pair(f"{zh}（中文）", f"{ja}（中国語）"), (*zh_words, *(f"中文{w}" for w in both))),
        Column(f"{stem}_ja", Pair(f"{zh}（日文）", f"{ja}（日本語）"), (*ja_words, *(f"日文{w}" for w in both))),
        Column(stem, Pair(zh, ja), words, exported=False),
    )


def _one(key: str, zh: str, ja: str, *words: str, exported: bool = True) -> Column:
    return Column(key, Pair(zh, ja), words, exported)


COLUMNS: tuple[Column, ...] = (
    _one("start_date", "日期", "日付", "日時", "月日", "年月日", "date", "day", "日", "開始日期", "開始日", "起日", "行程日期"),
    _one("start_time", "開始時間", "開始時刻", "起", "開始", "自", "start", "starttime", "from", "起始時間", "出發時間", "発時刻"),
    _one("end_date", "結束日期", "終了日", "迄日", "enddate", "離開日期"),
    _one("end_time", "結束時間", "終了時刻", "迄", "結束", "終了", "至", "end", "endtime", "until", "to", "抵達時間", "着時刻"),
    _one("times", "時間", "時刻", "時段時間", "time", "時間帯", "起迄時間", "起訖時間", "所要時間帯", exported=False),
    _one("part", "時段", "時間区分", "上下午", "上午下午", "午前午後", "半日", "part", "午別"),
    _one("start_zone", "開始時區", "開始時刻の地域", "時區", "startzone", "timezone", "タイムゾーン"),
    _one("end_zone", "結束時區", "終了時刻の地域", "endzone"),
    _one("kind", "類別", "区分", "種類", "種別", "性質", "kind", "type", "行程類別", "カテゴリ", "類型"),
    _one("status", "狀態", "状態", "status", "確認狀態", "進捗", "ステータス"),
    *_pair("title", "標題", "件名", "名稱", "名称", "活動名稱", "行程名稱", "行程內容", "行程", "内容", "題名", "活動", "活動內容",
           "項目", "工作內容", "行事", "日程", "予定", "訪問内容", "title", "subject", "summary", "event", "item", "摘要", "用務"),
    _one("organisation", "拜會單位", "訪問先", "對象", "単位", "單位", "拜訪單位", "受訪單位", "機關", "相手方", "organisation",
         "organization", "host", "機構", "対象機関"),
    *_pair("place", "地點", "場所", "會場", "会場", "場地", "開催場所", "集會地點", "place", "location", "venue"),
    *_pair("room", "會議室", "会議室", "樓層", "部屋", "room"),
    *_pair("address", "地址", "住所", "所在地", "address"),
    *_pair("station", "最近車站", "最寄り駅", "最寄駅", "車站", "station"),
    *_pair("origin", "出發地", "出発地", "起點", "出発", "出發", "from", "発"),
    *_pair("target", "目的地", "到着地", "抵達地", "到着", "抵達", "to", "着"),
    _one("carrier", "班次", "便名", "航班", "車次", "列車", "列車名", "flight", "train", "フライト", "便名列車名"),
    _one("vehicle", "交通工具", "交通手段", "交通", "移動手段", "vehicle", "transport"),
    _one("seats", "座位", "座席", "seat", "seats", "席"),
    _one("coach", "用車", "使用車両", "車輛", "車両", "coach"),
    _one("phone", "電話", "電話番号", "連絡電話", "聯絡電話", "phone", "tel"),
    _one("gather_time", "集合時間", "集合時刻", "gathertime"),
    *_pair("gather", "集合地點", "集合場所", "gather"),
    *_pair("dress", "服裝", "服装", "dress"),
    *_pair("bring", "攜帶物品", "持ち物", "持物", "攜行物品", "bring"),
    *_pair("purpose", "目的", "訪問目的", "拜會目的", "purpose"),
    *_pair("topics", "洽談議題", "協議事項", "議題", "議題內容", "topics"),
    _one("reason", "變更原因", "変更理由", "原因", "理由", "reason"),
    _one("team", "分組", "班", "組別", "グループ", "team", "group"),
    _one("notes", "備註", "備考", "備註說明", "說明", "メモ", "notes", "note", "remark", "remarks", exported=False),
    _one("am", "上午", "午前", "am", "早上", exported=False),
    _one("pm", "下午", "午後", "pm", exported=False),
    _one("evening", "晚上", "夜", "夜間", "晚間", "夕方", "evening", "night", exported=False),
    _one("ics_uid", "行事曆識別碼", "カレンダー識別子", "uid", "icsuid"),
    _one("id", "識別碼", "識別子", "id", "hashidateid"),
)  # fmt: skip
BY_KEY = {column.key: column for column in COLUMNS}
STEMS = frozenset(c.key.removesuffix("_zh") for c in COLUMNS if c.key.endswith("_zh"))
GRID = ("am", "pm", "evening")
WHEN_KEYS = frozenset({"start_date", "start_time", "end_date", "end_time", "times", "part"})
DATES = frozenset({"start_date", "end_date"})
CLOCKS = frozenset({"start_time", "end_time", "gather_time"})
CHOICES: Mapping[str, tuple[Choice, ...]] = {
    "kind": EVENT_KINDS, "status": EVENT_STATUSES, "vehicle": VEHICLES, "reason": STATUS_REASONS, "part": PARTS,
    "start_zone": ZONES, "end_zone": ZONES,
}  # fmt: skip
SYNONYMS: Mapping[str, Mapping[str, str]] = {
    "kind": {"去程": "outbound", "往路": "outbound", "出國": "outbound", "出発": "outbound", "回程": "return",
             "復路": "return", "歸國": "return", "帰国": "return", "移動": "transfer", "交通": "transfer",
             "拜會": "visit", "拜訪": "visit", "表敬訪問": "visit", "訪問": "visit", "參觀": "tour", "參訪": "tour",
             "視察": "tour", "見学": "tour", "研討會": "seminar", "セミナー": "seminar", "商談會": "matching",
             "商談会": "matching", "媒合會": "matching", "懇親會": "reception", "懇親会": "reception",
             "歡迎會": "reception", "簽署": "signing", "調印式": "signing", "記者會": "press", "記者会見": "press",
             "行前說明會": "briefing", "事前説明会": "briefing", "討論": "rehearsal", "打合せ": "rehearsal",
             "餐": "meal", "餐敘": "meal", "午餐": "meal", "晚餐": "meal", "早餐": "meal", "食事": "meal",
             "昼食": "meal", "夕食": "meal", "朝食": "meal", "住宿": "hotel", "宿泊": "hotel", "飯店": "hotel",
             "ホテル": "hotel", "自由活動": "free", "自由時間": "free", "自由行動": "free"},
    "status": {"預定": "planned", "暫定": "planned", "予定": "planned", "仮": "planned", "調整中": "pending",
               "洽詢中": "pending", "洽談中": "pending", "確認": "confirmed", "已確認": "confirmed",
               "確定": "confirmed", "變更": "changed", "変更": "changed", "取消": "cancelled", "已取消": "cancelled",
               "中止": "cancelled", "キャンセル": "cancelled", "完成": "done", "完了": "done", "已完成": "done"},
    "vehicle": {"飛機": "flight", "航空機": "flight", "飛行機": "flight", "新幹線": "shinkansen", "電車": "train",
                "列車": "train", "火車": "train", "JR": "train", "遊覽車": "coach", "巴士": "coach", "バス": "coach",
                "貸切バス": "coach", "計程車": "car", "タクシー": "car", "車": "car", "公務車": "car", "船": "ship",
                "フェリー": "ship", "步行": "walk", "徒歩": "walk"},
    "part": {"上午": "am", "早上": "am", "午前": "am", "AM": "am", "朝": "am", "下午": "pm", "午後": "pm", "PM": "pm",
             "中午": "pm", "晚上": "evening", "晚間": "evening", "夜": "evening", "夜間": "evening", "夕方": "evening",
             "全日": "day", "整天": "day", "全天": "day", "終日": "day", "一日": "day"},
    "start_zone": {"臺灣": TAIPEI, "台灣": TAIPEI, "台湾": TAIPEI, "台北": TAIPEI, "臺北": TAIPEI, "CST": TAIPEI,
                   "UTC+8": TAIPEI, "Taipei": TAIPEI, "日本": TOKYO, "東京": TOKYO, "JST": TOKYO, "UTC+9": TOKYO,
                   "Tokyo": TOKYO},
}  # fmt: skip
