"""Every warning about seats and tickets where it belongs, and none where all is well."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain import warnings
from desktop.domain.seating import Taken, Unit, member_key
from desktop.domain.seatplans import SeatPlan
from desktop.domain.seatplans import Taken as Put
from desktop.domain.text import Pair
from desktop.domain.tickets import Ticket
from desktop.domain.warnings import Facts
from desktop.i18n import gettext_for
from tests.domain.test_warnings import A, item, ride, trip

COACH = ride("09:00", "10:00", "甲", "乙", id="coach", vehicle="coach")
FLIGHT = ride("09:00", "10:00", "甲", "乙", id="flight", vehicle="flight")
DINNER = item("18:00", id="dinner", kind="meal")


def unit(number: str, *who: str, kind: str = "coach", event_id: str = "", seats: int | None = None) -> Unit:
    """``who``: "m1:1A", "m1:" without a place."""
    taken = tuple(
        Taken(f"{number}{n}", member_key(one.partition(":")[0]), one.partition(":")[2]) for n, one in enumerate(who)
    )
    return Unit(number, kind, Pair(f"{number}號車", f"{number}号車"), event_id, seats, "", taken)


def room(*who: str, event_id: str = "") -> SeatPlan:
    """A meeting table; ``who`` as of a coach."""
    several = [one.partition(":") for one in who]
    return SeatPlan("r", event_id=event_id, taken=tuple(Put(a, member_key(a), place) for a, _colon, place in several))


def ticket(member_id: str, seat: str = "", coach: str = "", booking: str = "", event_id: str = "flight") -> Ticket:
    return Ticket(event_id, member_id, "", coach, seat, booking)


def seats(*units: Unit) -> Facts:
    return Facts(units=units)


def tickets(*several: Ticket) -> Facts:
    return Facts(tickets=several)


ALL = ("m1:1A", "m2:1B", "m3:1C")
CASES = [
    ("no_seat", seats(unit("1", "m1:1A", "m3:1B")), seats(unit("1", *ALL), unit("2"))),
    ("no_seat", seats(unit("1", "m1:1A", "m3:1B", event_id="coach")), seats(unit("1", event_id="coach"))),
    ("no_seat", seats(unit("1", "m1:1", kind="table", event_id="dinner")), seats(unit("1", *ALL))),
    ("seat_away", seats(unit("1", *ALL, "m4:2A")), seats(unit("1", *ALL, "p9:2A"))),
    ("seat_double", seats(unit("1", *ALL), unit("2", "m2:")), seats(unit("1", *ALL), unit("2", *ALL, kind="table"))),
    ("seat_over", seats(unit("1", "m1:", "m2:", "m3:", seats=2)), seats(unit("1", "m1:", "m2:", "m3:", seats=3))),
    ("seat_taken", seats(unit("1", "m1:1A", "m2:1A", "m3:")), seats(unit("1", "m1:", "m2:", "m3:"))),
    ("group_split", seats(unit("1", "m1:"), unit("2", "m2:", "m3:")), seats(unit("1", "m1:", "m3:"), unit("2", "m2:"))),
    ("group_split", seats(unit("1", "m1:", event_id="coach"), unit("2", "m2:", "m3:", event_id="coach")),
     seats(unit("1", "m1:", seats=1), unit("2", "m2:", seats=1), unit("3", "m3:", seats=1))),
    ("plan_away", Facts(seat_plans=(room("m1:g1", "m4:g2"),)), Facts(seat_plans=(room("m1:g1", "p9:h1"), room()))),
    ("plan_away", Facts(seat_plans=(room("m4:1", event_id="dinner"),)),
     Facts(seat_plans=(room("m4:1", event_id="gone"),))),
    ("plan_taken", Facts(seat_plans=(room("m1:g1", "m2:g1"),)), Facts(seat_plans=(room("m1:g1", "m2:g2"),))),
    ("no_ticket", tickets(ticket("m1", "1A"), ticket("m2", booking="QX7")), tickets(*map(ticket, ("m1", "m2")))),
    ("ticket_twice", tickets(ticket("m1", "1A"), ticket("m2", "1A"), ticket("m3", "1B")),
     tickets(ticket("m1", "1A", "3"), ticket("m2", "1A", "4"), ticket("m3", booking="QX7"))),
    ("ticket_away", tickets(*(ticket(one, booking="QX7") for one in ("m1", "m2", "m3", "m4"))),
     tickets(*(ticket(one, booking="QX7") for one in ("m1", "m2", "m3")))),
]  # fmt: skip


@pytest.mark.parametrize(("key", "bad", "good"), CASES, ids=[f"{n}-{c[0]}" for n, c in enumerate(CASES)])
def test_a_warning_where_it_belongs_and_none_elsewhere(key: str, bad: Facts, good: Facts) -> None:
    plan = trip(COACH, FLIGHT, DINNER)
    withdrawn = replace(plan.travellers[0], member_id="m4", person_id="p4", status="cancelled")
    plan = replace(plan, travellers=(*plan.travellers, withdrawn), teams=(A,))
    about = {"no_seat", "seat_away", "seat_double", "seat_over", "seat_taken", "group_split"}
    about |= {"plan_away", "plan_taken", "no_ticket", "ticket_twice", "ticket_away"}
    found = [one for one in warnings.of_plan(plan, bad) if one.key in about]
    assert [one.key for one in found] == [key]
    assert [one for one in warnings.of_plan(plan, good) if one.key in about] == []
    for code in ("zh_TW", "ja"):
        said = found[0].sentence.text(gettext_for(code))
        assert "{" not in said and said.endswith("。")
