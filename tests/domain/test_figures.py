"""Which item a photograph belongs to: the camera's clock first, then the place, then the half-day."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop.domain.figures import Moment, metres, place_of, proposed
from desktop.domain.schedule import TAIPEI, Part, When

DAY = date(2019, 9, 18)
MOMENTS = [
    Moment("flight", "outbound", When(date(2019, 9, 17), time(16, 20), TAIPEI, end_time=time(20, 20))),
    Moment("seminar", "seminar", When(DAY, time(13, 30), end_time=time(16, 30))),
    Moment("visit", "visit", When(DAY, time(17), end_time=time(18))),
    Moment("hotel", "hotel", When(DAY, time(18, 30), end_date=date(2019, 9, 19), end_time=time(9))),
    Moment("centre", "tour", When(date(2019, 9, 19), part=Part.AM)),
    Moment("ride", "transfer", When(date(2019, 9, 19), part=Part.AM)),
    Moment("bureau", "visit", When(date(2019, 9, 20), part=Part.PM)),
    Moment("port", "tour", When(date(2019, 9, 20), part=Part.PM)),
]


@pytest.mark.parametrize(
    ("taken", "item"),
    [
        ("2019-09-18T17:05:00", "visit"),
        ("2019-09-18T17:05:00+09:00", "visit"),
        ("2019-09-18T16:05:00+08:00", "visit"),  # a phone that still shows the time of Taiwan, and says so
        ("2019-09-18T16:40:00", "seminar"),  # ten minutes behind one, twenty before the other
        ("2019-09-18T16:50:00", "visit"),
        ("2019-09-18T18:35:00", "visit"),  # at the door; the hotel is what is left over
        ("2019-09-18T22:00:00", "hotel"),
        ("2019-09-19T10:30:00", "centre"),  # the only visit of that morning
        ("2019-09-20T14:00:00", ""),  # two of them: nobody knows
        ("2019-09-17T19:10:00+08:00", "flight"),
        ("2018-01-01T00:00:00", ""),
        ("", ""),
        ("soon", ""),
    ],
)
def test_the_clock_tells(taken: str, item: str) -> None:
    assert proposed(taken, "", MOMENTS) == item


def test_a_place_where_another_was_taken_tells_between_several() -> None:
    known = {"port": ["38.26000,140.87000"], "bureau": ["38.26820,140.87210", "odd"]}
    assert proposed("2019-09-20T14:00:00", "38.26830,140.87200", MOMENTS, known) == "bureau"
    assert proposed("", "38.26010,140.87000", MOMENTS, known) == "port"
    assert proposed("2019-09-18T17:05:00", "38.26010,140.87000", MOMENTS, known) == "visit"  # another day
    assert proposed("", "0.00000,0.00000", MOMENTS, known) == ""


def test_places_are_degrees() -> None:
    assert place_of("35.6,140.1") == (35.6, 140.1)
    assert place_of("95,0") is None and place_of("x") is None and place_of("nan,nan") is None
    assert round(metres((35, 140), (36, 140)) / 1000) == 111
