"""A year of the programme as its table has it."""

from __future__ import annotations

from datetime import date

from desktop.domain.money import Money
from desktop.domain.targets import Meeting, Targets, Traveller, Trip, Year, table
from desktop.domain.text import Pair

TODAY = date(2027, 8, 1)


def year() -> Targets:
    """The goals of the plan, and one trip with a meeting, an agreed value and a company's member."""
    meeting = Meeting("e1", Pair("商談會", "商談会"), "matching", TODAY, money=Money(3_000_000_00))
    people = (Traveller("m1", Pair("王大明", "王大明"), company=True),)
    name = Pair("臺中市訪日團", "台中市訪日団")
    trip = Trip("d1", name, "city", "finished", TODAY, people=people, meetings=(meeting,))
    return table(Year("y", 2027), (), (trip,), TODAY)
