"""Days on which nobody is in the office: weekends and holidays of Japan and Taiwan, named in both languages.

``desktop.daysoff`` knows the days, each country's in its own language; the other language stands in the tables below.
Taiwan's holidays as announced each year may change: dates of years not yet announced are computed by its rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from desktop import daysoff
from desktop.domain.schedule import TAIPEI
from desktop.domain.text import Pair

JAPAN, TAIWAN = "JP", "TW"
COUNTRIES = (JAPAN, TAIWAN)

YEAR_END = Pair(
    "年末年初休假（12月29日至1月3日）", "年末年始の閉庁日（12月29日～1月3日）"
)  # 行政機関の休日に関する法律

# Japan's holidays as newspapers in Taiwan call them.
_JAPANESE = {
    "元日": "元旦",
    "成人の日": "成人之日",
    "建国記念の日": "建國紀念日",
    "天皇誕生日": "天皇誕生日",
    "春分の日": "春分之日",
    "昭和の日": "昭和之日",
    "憲法記念日": "憲法紀念日",
    "みどりの日": "綠之日",
    "こどもの日": "兒童之日",
    "海の日": "海之日",
    "山の日": "山之日",
    "敬老の日": "敬老之日",
    "秋分の日": "秋分之日",
    "体育の日": "體育之日",
    "スポーツの日": "運動之日",
    "文化の日": "文化之日",
    "勤労感謝の日": "勤勞感謝之日",
    "振替休日": "補假",
    "国民の休日": "國民休假日",
    "天皇の即位の日": "天皇即位日",
    "即位礼正殿の儀": "即位禮正殿之儀",
    "即位礼正殿の儀が行われる日": "即位禮正殿之儀舉行日",
    "結婚の儀": "皇太子結婚之儀",
    "大喪の礼": "大喪之禮",
}
# Taiwan's holidays as the Japan-Taiwan Exchange Association writes them.
_TAIWANESE = {
    "中華民國開國紀念日": "中華民国開国記念日",
    "農曆除夕": "旧暦の大晦日",
    "春節": "春節（旧正月）",
    "和平紀念日": "和平記念日",
    "兒童節": "児童節",
    "民族掃墓節": "清明節",
    "勞動節": "メーデー",
    "端午節": "端午節",
    "中秋節": "中秋節",
    "孔子誕辰紀念日": "孔子誕生記念日",
    "國慶日": "国慶日（双十節）",
    "臺灣光復暨金門古寧頭大捷紀念日": "台湾光復・金門古寧頭大捷記念日",
    "行憲紀念日": "行憲記念日",
    "佛陀誕辰紀念日": "仏誕節",
}
_SUBSTITUTE = "（補假）"
_BRIDGE = re.compile(r"放假日（\d{4}-(\d\d)-(\d\d) 補班）")


@dataclass(frozen=True)
class Closed:
    """Why offices of a country are closed on a day. ``kind``: "holiday", "year_end" or "weekend" (without a name)."""

    country: str
    kind: str
    name: Pair = Pair()


def country_of(zone: str) -> str:
    """The country whose offices an IANA zone means."""
    return TAIWAN if zone == TAIPEI else JAPAN


def holiday(day: date, country: str) -> Pair:
    """The holiday's name in both languages; empty on any other day, and in years that nobody computes."""
    name = _year(country, day.year)[0].get(day)
    return _named(name, country) if name else Pair()


def closed(day: date, country: str) -> Closed | None:
    """Why offices are closed; None on a working day. A Saturday that Taiwan works (補行上班日) is one."""
    named = holiday(day, country)
    if named:
        return Closed(country, "holiday", named)
    if country == JAPAN and (day.month, day.day) in {(12, 29), (12, 30), (12, 31), (1, 2), (1, 3)}:
        return Closed(country, "year_end", YEAR_END)
    if day.weekday() >= 5 and day not in _year(country, day.year)[1]:
        return Closed(country, "weekend")
    return None


def works(day: date, country: str) -> bool:
    """Whether offices work on a day."""
    return closed(day, country) is None


def working_day_before(day: date, country: str, count: int = 0) -> date:
    """The day itself where offices work, else the last one before; then ``count`` working days earlier."""
    while True:
        while not works(day, country):
            day -= timedelta(days=1)
        if count == 0:
            return day
        count, day = count - 1, day - timedelta(days=1)


def _named(name: str, country: str) -> Pair:
    """Both languages; several on one day are joined, what the tables do not know shows as it is."""
    several = [_one(one.strip(), country) for one in name.split(";")]
    return Pair("、".join(one.zh for one in several), "、".join(one.ja for one in several))


def _one(name: str, country: str) -> Pair:
    if country == JAPAN:
        return Pair(_JAPANESE.get(name, name), name)
    bridge = _BRIDGE.fullmatch(name)
    if bridge:
        made_up = f"{int(bridge[1])}/{int(bridge[2])}"
        return Pair(f"彈性放假（{made_up} 補行上班）", f"振替休日（{made_up} 出勤）")
    plain = name.removesuffix(_SUBSTITUTE)
    other = _TAIWANESE.get(plain, plain)
    return Pair(name, f"{other}の振替休日" if plain != name else other)


@lru_cache(maxsize=64)
def _year(country: str, year: int) -> daysoff.Year:
    """A year's holidays by day, and the weekend days on which offices work."""
    return daysoff.year(country, year)
