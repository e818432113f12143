"""A year of the programme as its table has it."""

from __future__ import annotations

from datetime import date

from desktop.domain.money import Money
from desktop.domain.relations import Relation, Relations, Step
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


def relations() -> Relations:
    """A pair that came a step further, and one that has not begun."""
    names = (Pair("臺中市", "台中市"), Pair("大阪府", "大阪府"))
    steps = (
        Step("b", "TW-TXG", "JP-27", "standing", "vice", date(2027, 5, 1), Pair("每年互訪", "毎年相互訪問")),
        Step("a", "TW-TXG", "JP-27", "solid", "director", date(2026, 5, 1)),
    )
    one = Relation("TW-TXG", "JP-27", *names, steps)
    return Relations((one, Relation("TW-TNN", "JP-01", Pair("臺南市", "台南市"), Pair("北海道", "北海道"))), TODAY)
