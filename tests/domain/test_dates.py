"""Three calendars in two languages: what is printed can be typed again, and the printed forms are the official ones."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import dates
from desktop.domain.dates import Calendar
from desktop.domain.schedule import TAIPEI, TOKYO, Part, When

CODES = ("zh_TW", "ja")
DAYS = st.dates(date(1912, 1, 1), date(2100, 12, 31))


@given(DAYS, st.sampled_from(CODES), st.sampled_from(list(Calendar)))
def test_a_printed_date_reads_back(day: date, code: str, calendar: Calendar) -> None:
    assert dates.parse(dates.long(day, code, calendar)) == day


@given(DAYS, st.sampled_from(CODES))
def test_a_printed_day_reads_back_beside_its_year(day: date, code: str) -> None:
    assert dates.parse(dates.short(day, code), near=day) == day


@given(DAYS)
def test_typed_forms_of_one_day_agree(day: date) -> None:
    roc = day.year - 1911
    forms = [
        day.isoformat(),
        f"{day.year}/{day.month}/{day.day}",
        f"{day.year}.{day.month:02}.{day.day:02}",
        f"{day:%Y%m%d}",
        f"{day.year}年{day.month}月{day.day}日",
        f"民國{roc}年{day.month}月{day.day}日",
        f"{roc}/{day.month}/{day.day}",
        f"{roc}.{day.month}.{day.day}",
    ]
    if roc >= 100:
        forms.append(f"{roc}{day.month:02}{day.day:02}")
    assert {dates.parse(form) for form in forms} == {day}


@pytest.mark.parametrize(
    ("day", "roc", "era"),
    [
        (date(2019, 9, 18), "民國108年", "令和元年"),
        (date(2019, 5, 1), "民國108年", "令和元年"),
        (date(2019, 4, 30), "民國108年", "平成31年"),
        (date(1989, 1, 8), "民國78年", "平成元年"),
        (date(1989, 1, 7), "民國78年", "昭和64年"),
        (date(1926, 12, 25), "民國15年", "昭和元年"),
        (date(1912, 7, 30), "民國1年", "大正元年"),
        (date(1912, 7, 29), "民國1年", "明治45年"),
        (date(1911, 12, 31), "民國前1年", "明治44年"),
        (date(1895, 4, 17), "民國前17年", "明治28年"),
        (date(1860, 1, 1), "民國前52年", "1860年"),
        (date(2026, 3, 5), "民國115年", "令和8年"),
    ],
)
def test_years(day: date, roc: str, era: str) -> None:
    assert dates.year(day, Calendar.ROC) == roc
    assert dates.year(day, Calendar.ERA) == era
    assert dates.year(day, Calendar.WESTERN) == f"{day.year}年"


def test_long_and_short() -> None:
    day = date(2019, 9, 18)
    assert dates.long(day, "zh_TW") == "民國108年9月18日（三）"
    assert dates.long(day, "ja") == "令和元年9月18日（水）"
    assert dates.long(day, "ja", Calendar.WESTERN) == "2019年9月18日（水）"
    assert dates.short(day, "zh_TW") == "9/18（三）"
    assert dates.short(day, "ja") == "9/18（水）"


def test_spans_repeat_the_year_only_where_it_changes() -> None:
    first, last = date(2019, 9, 17), date(2019, 9, 20)
    assert dates.span(first, last, "zh_TW") == "民國108年9月17日（二）至9月20日（五）"
    assert dates.span(first, last, "ja") == "令和元年9月17日（火）～9月20日（金）"
    assert dates.span(first, first, "ja") == "令和元年9月17日（火）"
    assert dates.span(date(2025, 12, 30), date(2026, 1, 3), "zh_TW") == "民國114年12月30日（二）至民國115年1月3日（六）"
    # One western year, two eras.
    change = dates.span(date(2019, 4, 30), date(2019, 5, 2), "ja")
    assert change == "平成31年4月30日（火）～令和元年5月2日（木）"
    assert (
        dates.span(date(2019, 4, 30), date(2019, 5, 2), "ja", Calendar.WESTERN) == "2019年4月30日（火）～5月2日（木）"
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("R1.9.18", date(2019, 9, 18)),
        ("r8-3-5", date(2026, 3, 5)),
        ("令和元年9月18日（水）", date(2019, 9, 18)),
        ("令和 元年 9月 18日 (水)", date(2019, 9, 18)),
        ("H31.4.30", date(2019, 4, 30)),
        ("昭和64年1月7日", date(1989, 1, 7)),
        ("昭64.1.7", date(1989, 1, 7)),
        ("平31.4.30", date(2019, 4, 30)),
        ("令3.3.31", date(2021, 3, 31)),
        ("1080918", date(2019, 9, 18)),
        ("１０８／９／１８", date(2019, 9, 18)),
        (" 108年9月18日 ", date(2019, 9, 18)),
        ("2019年9月18日(三)", date(2019, 9, 18)),
    ],
)
def test_typed_dates(text: str, day: date) -> None:
    assert dates.parse(text) == day


@pytest.mark.parametrize(
    "text",
    ["", "x", "2019-02-29", "108/13/1", "108/0/1", "9/18", "2019", "20190931", "令和元年", "明日", "1/2/3/4", "-1-2-3"],
)
def test_what_is_no_date(text: str) -> None:
    assert dates.parse(text) is None


def test_a_day_without_a_year_lies_nearest() -> None:
    assert dates.parse("1/3", near=date(2025, 12, 20)) == date(2026, 1, 3)
    assert dates.parse("12月30日", near=date(2026, 1, 5)) == date(2025, 12, 30)
    assert dates.parse("2/29", near=date(2026, 3, 1)) is None


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_none(text: str) -> None:
    found = dates.parse(text, near=date(2026, 3, 5))
    assert found is None or isinstance(found, date)
    clock = dates.parse_clock(text)
    assert clock is None or isinstance(clock, time)


@given(st.times().map(lambda t: t.replace(second=0, microsecond=0)))
def test_clock_times_read_back(value: time) -> None:
    shown = dates.clock(value)
    half, hour = ("下午", value.hour - 12) if value.hour > 12 else ("", value.hour)
    for text in (shown, f"{value.hour}時{value.minute}分", f"{value:%H%M}", f"{half}{hour}:{value.minute:02}"):
        assert dates.parse_clock(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9", time(9)),
        ("9:05", time(9, 5)),
        ("930", time(9, 30)),
        ("午後1時30分", time(13, 30)),
        ("下午 1:30", time(13, 30)),
        ("下午12:30", time(12, 30)),
        ("午後0時", time(12)),
        ("上午12點", time(0)),
        ("午前9時", time(9)),
        ("晚上7點", time(19)),
        ("１３：３０", time(13, 30)),
    ],
)
def test_typed_times(text: str, value: time) -> None:
    assert dates.parse_clock(text) == value


@pytest.mark.parametrize("text", ["", "24:00", "13:60", "x", "12345", "-1", "下午", "13:30:15"])
def test_what_is_no_time(text: str) -> None:
    assert dates.parse_clock(text) is None


@pytest.mark.parametrize(
    ("when", "zh", "ja"),
    [
        (When(date(2019, 9, 18), time(13, 30), end_time=time(16, 30)), "13:30–16:30", "13:30～16:30"),
        (When(date(2019, 9, 18), time(9, 5)), "09:05", "09:05"),
        (When(date(2019, 9, 18), part=Part.PM), "下午", "午後"),
        (When(date(2019, 9, 18), part=Part.DAY), "全日", "終日"),
        (When(date(2019, 9, 18)), "", ""),
        (
            When(date(2019, 9, 18), time(22), TOKYO, date(2019, 9, 19), time(1), TAIPEI),
            "22:00–9/19 01:00",
            "22:00～9/19 01:00",
        ),
    ],
)
def test_times_of_an_item(when: When, zh: str, ja: str) -> None:
    assert (dates.times(when, "zh_TW"), dates.times(when, "ja")) == (zh, ja)
