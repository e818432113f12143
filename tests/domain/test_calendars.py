"""Weekends and holidays of both countries, with names that both sides can read."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from desktop.domain import calendars
from desktop.domain.calendars import JAPAN, TAIWAN, Closed
from desktop.domain.text import Pair


@pytest.mark.parametrize(
    ("day", "country", "kind", "name"),
    [
        (date(2026, 9, 23), JAPAN, "holiday", Pair("秋分之日", "秋分の日")),
        (date(2026, 9, 22), JAPAN, "holiday", Pair("國民休假日", "国民の休日")),
        (date(2019, 10, 10), TAIWAN, "holiday", Pair("國慶日", "国慶日（双十節）")),
        (date(2025, 4, 4), TAIWAN, "holiday", Pair("兒童節、民族掃墓節", "児童節、清明節")),
        (date(2026, 10, 9), TAIWAN, "holiday", Pair("國慶日（補假）", "国慶日（双十節）の振替休日")),
        (date(2025, 1, 27), TAIWAN, "holiday", Pair("彈性放假（2/8 補行上班）", "振替休日（2/8 出勤）")),
        (date(2026, 12, 29), JAPAN, "year_end", calendars.YEAR_END),
        (date(2027, 1, 2), JAPAN, "year_end", calendars.YEAR_END),
        (date(2027, 1, 1), JAPAN, "holiday", Pair("元旦", "元日")),
        (date(2026, 9, 19), JAPAN, "weekend", Pair()),
        (date(2150, 5, 3), JAPAN, "weekend", Pair()),  # nobody computes that year: a Sunday at least
    ],
)
def test_why_offices_are_closed(day: date, country: str, kind: str, name: Pair) -> None:
    assert calendars.closed(day, country) == Closed(country, kind, name)


@pytest.mark.parametrize(
    ("day", "country"),
    [
        (date(2025, 2, 8), TAIWAN),  # a Saturday that is worked (補行上班日)
        (date(2014, 12, 27), TAIWAN),  # one for a day off of the next year
        (date(2019, 10, 10), JAPAN),
        (date(2026, 9, 23), TAIWAN),
        (date(2026, 12, 29), TAIWAN),
        (date(2026, 12, 28), JAPAN),
        (date(2027, 1, 4), JAPAN),
    ],
)
def test_when_offices_work(day: date, country: str) -> None:
    assert calendars.works(day, country)


def test_the_saturday_that_taiwan_works_is_none_in_japan() -> None:
    assert calendars.closed(date(2025, 2, 8), JAPAN) == Closed(JAPAN, "weekend")


def test_every_holiday_has_a_name_in_both_languages() -> None:
    """What the tables lack would stand there in the wrong language."""
    known = {JAPAN: calendars._JAPANESE.values(), TAIWAN: calendars._TAIWANESE.values()}
    for country in calendars.COUNTRIES:
        for year in range(2015, 2036):
            for name in calendars._year(country, year)[0].values():
                for one in name.split("; "):
                    pair = calendars._one(one, country)
                    plain = pair.zh if country == JAPAN else pair.ja.removesuffix("の振替休日")
                    assert plain in known[country] or plain.startswith("振替休日（"), one


def test_deadlines_go_back_to_a_working_day() -> None:
    holiday = date(2026, 2, 17)  # 春節; the days off began on Saturday the 14th
    assert calendars.working_day_before(holiday, TAIWAN) == date(2026, 2, 13)
    assert calendars.working_day_before(holiday, TAIWAN, 2) == date(2026, 2, 11)
    assert calendars.working_day_before(holiday, JAPAN) == holiday


def test_only_two_countries_are_loaded() -> None:
    calendars.closed(date(2060, 1, 1), JAPAN)  # a year that the table lacks
    import holidays

    assert len([name for name in sys.modules if name.startswith("holidays.countries.")]) < 10
    assert holidays.country_holidays("DE", years=2026)  # and the library still works as it should
