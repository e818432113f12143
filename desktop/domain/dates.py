"""Dates in three calendars and two languages.

民國 = year − 1911; 令和 = year − 2018 from 2019-05-01, its first year written 元年 (conventions.md 2.4).
Neither Babel nor Qt knows 民國, and both print 令和1年, so these few lines are our own.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time
from enum import StrEnum

from desktop.domain.schedule import Part, When


class Calendar(StrEnum):
    """Which years a paper counts in."""

    ROC = "roc"
    ERA = "era"
    WESTERN = "western"


WEEKDAYS = {"zh_TW": "一二三四五六日", "ja": "月火水木金土日"}
PARTS = {
    "zh_TW": {Part.AM: "上午", Part.PM: "下午", Part.EVENING: "晚上", Part.DAY: "全日"},
    "ja": {Part.AM: "午前", Part.PM: "午後", Part.EVENING: "夜", Part.DAY: "終日"},
}
RANGE = {"zh_TW": "至", "ja": "～"}
ERAS = (
    (date(2019, 5, 1), "令和"),
    (date(1989, 1, 8), "平成"),
    (date(1926, 12, 25), "昭和"),
    (date(1912, 7, 30), "大正"),
    (date(1868, 10, 23), "明治"),
)


def calendar_of(code: str) -> Calendar:
    """The calendar that readers of a language expect on an official paper."""
    return Calendar.ERA if code == "ja" else Calendar.ROC


def weekday(day: date, code: str) -> str:
    """「三」 or 「水」."""
    return WEEKDAYS[code][day.weekday()]


def year(day: date, calendar: Calendar) -> str:
    """「民國108年」, 「令和元年」 or 「2019年」; ROC years before 1912 as 「民國前n年」."""
    if calendar is Calendar.ROC:
        count = day.year - 1911
        return f"民國{count}年" if count > 0 else f"民國前{1 - count}年"
    if calendar is Calendar.ERA:
        for first, name in ERAS:
            if day >= first:
                count = day.year - first.year + 1
                return f"{name}{'元' if count == 1 else count}年"
    return f"{day.year}年"


def long(day: date, code: str, calendar: Calendar | None = None) -> str:
    """「民國108年9月18日（三）」 / 「令和元年9月18日（水）」."""
    return f"{year(day, calendar or calendar_of(code))}{day.month}月{day.day}日（{weekday(day, code)}）"


def short(day: date, code: str) -> str:
    """「9/18（三）」."""
    return f"{day.month}/{day.day}（{weekday(day, code)}）"


def span(first: date, last: date, code: str, calendar: Calendar | None = None) -> str:
    """「民國108年9月17日（二）至9月20日（五）」; the year is repeated where it changes."""
    if last == first:
        return long(first, code, calendar)
    chosen = calendar or calendar_of(code)
    end = f"{last.month}月{last.day}日（{weekday(last, code)}）"
    if year(first, chosen) != year(last, chosen):
        end = long(last, code, chosen)
    return f"{long(first, code, chosen)}{RANGE[code]}{end}"


def clock(value: time) -> str:
    """「09:05」, 24 hours."""
    return f"{value.hour:02}:{value.minute:02}"


def part(value: Part, code: str) -> str:
    """「上午」 / 「午前」 …"""
    return PARTS[code][value]


def times(when: When, code: str) -> str:
    """「13:30–16:30」 / 「13:30～16:30」, 「13:30」, 「下午」; empty where only the day is known."""
    if when.start_time is None:
        return part(when.part, code) if when.part else ""
    if when.end_time is None:
        return clock(when.start_time)
    dash = "～" if code == "ja" else "–"
    next_day = ""
    if when.last_date > when.start_date:
        next_day = f"{when.last_date.month}/{when.last_date.day} "
    return f"{clock(when.start_time)}{dash}{next_day}{clock(when.end_time)}"


_ERA_LETTERS = {"r": 2018, "h": 1988, "s": 1925, "t": 1911, "m": 1867}
_ERA_NAMES = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911}
_ERA_NAMES |= {"令": 2018, "平": 1988, "昭": 1925}
_DATE = re.compile(
    r"(?P<era>民國|民国|令和|平成|昭和|大正|明治|令|平|昭|[rhstmRHSTM])?\s*"
    r"(?P<y>元|\d{1,4})\s*[年./\-]\s*(?P<m>\d{1,2})\s*[月./\-]\s*(?P<d>\d{1,2})\s*日?"
    r"\s*(?:[(（].{1,3}[)）])?$"
)
_COMPACT = re.compile(r"(?P<y>\d{3,4})(?P<m>\d{2})(?P<d>\d{2})$")
_MONTH_DAY = re.compile(r"(?P<m>\d{1,2})\s*[月./\-]\s*(?P<d>\d{1,2})\s*日?\s*(?:[(（].{1,3}[)）])?$")


def parse(text: str, near: date | None = None) -> date | None:
    """A date as people write it; None where it is none.

    Understood: 2019-09-18, 2019/9/18, 2019年9月18日（三）, 108年9月18日, 108.9.18, 1080918, 民國108年…,
    令和元年9月18日, R1.9.18, and 9/18 in the year that lies nearest to ``near``. A bare year below 200 is 民國.
    """
    clean = unicodedata.normalize("NFKC", text).strip()
    found = _DATE.match(clean) or _COMPACT.match(clean)
    if found:
        era = found.groupdict().get("era")
        count = 1 if found["y"] == "元" else int(found["y"])
        if era:
            base = _ERA_NAMES.get(era, _ERA_LETTERS.get(era.lower(), 0))
            full = base + count
        else:
            full = count + 1911 if count < 200 else count
        return _date(full, int(found["m"]), int(found["d"]))
    found = _MONTH_DAY.match(clean)
    if found and near is not None:
        month, day = int(found["m"]), int(found["d"])
        choices = [d for y in (near.year - 1, near.year, near.year + 1) if (d := _date(y, month, day))]
        return min(choices, key=lambda d: abs((d - near).days), default=None)
    return None


def _date(year_: int, month: int, day: int) -> date | None:
    try:
        return date(year_, month, day)
    except ValueError:
        return None


_CLOCK = re.compile(
    r"(?P<half>上午|下午|晚上|午前|午後)?\s*(?P<h>\d{1,2})\s*(?:[:時点點]\s*(?P<m>\d{1,2})?\s*分?|(?P<c>\d{2}))?$"
)


def parse_clock(text: str) -> time | None:
    """A time of day as people type it: 13:30, 1330, 13時30分, 下午1:30, 9; None where it is none."""
    clean = unicodedata.normalize("NFKC", text).strip()
    found = _CLOCK.match(clean)
    if not found:
        return None
    hour, minute = int(found["h"]), int(found["m"] or found["c"] or 0)
    if found["half"] in {"下午", "午後", "晚上"} and hour < 12:
        hour += 12
    elif found["half"] in {"上午", "午前", "晚上"} and hour == 12:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None
