"""Who is where: members who withdrew, who stay behind, or who change their sub-group while an item lasts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from desktop.domain import programme
from desktop.domain.plan import Item, Part, Plan, Team, Traveller, Who
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.domain.warnings import Facts, of_plan

FIRST = date(2019, 9, 17)
WANG, LI = (Traveller(key, f"person {key}", Pair(key, key)) for key in ("wang", "li"))
HOTEL = Item("hotel", "hotel", when=When(FIRST, end_date=FIRST + timedelta(days=3)), title=Pair("飯店", "ホテル"))


def plan_of(*teams: Team, items: tuple[Item, ...] = (HOTEL,)) -> Plan:
    return Plan("d", start=FIRST, end=FIRST + timedelta(days=3), items=items, travellers=(WANG, LI), teams=teams)


def nights_of(plan: Plan, member: str) -> list[str]:
    """What a member's own paper says of each night."""
    found = programme.of(plan, as_of=FIRST, member_id=member)
    return ["、".join(night.text.zh for night in day.nights) for day in found.days][:3]


def lacking(plan: Plan) -> list[str]:
    return [warning.sentence.text(str) for warning in of_plan(plan, Facts()) if warning.key == "no_hotel"]


def test_who_withdrew_attends_nothing_though_still_listed() -> None:
    listed = replace(HOTEL, people=(Who("person wang", "tw"), Who("person li", "tw")))
    plan = replace(plan_of(items=(listed,)), travellers=(WANG, replace(LI, status="cancelled")))
    assert plan.attending(listed) == {"wang"}
    alone = replace(listed, people=listed.people[1:])
    assert plan.attending(alone) == frozenset()  # not everybody instead


def test_who_stays_behind_leaves_the_hotel_of_the_others() -> None:
    branch = Team("b", "branch", parts=(Part("li", FIRST + timedelta(days=1)),))
    plan = plan_of(branch)
    assert nights_of(plan, "wang") == ["飯店"] * 3
    assert nights_of(plan, "li") == ["飯店", "調整中", "調整中"]
    assert len(lacking(plan)) == 1
    listed = replace(HOTEL, people=(Who("person wang", "tw"), Who("person li", "tw")))
    assert nights_of(plan_of(branch, items=(listed,)), "li") == ["飯店", "調整中", "調整中"]
    own = replace(
        HOTEL, id="own", when=When(FIRST + timedelta(days=1), end_date=FIRST + timedelta(days=3)), team_id="b"
    )
    assert lacking(plan_of(branch, items=(HOTEL, own))) == []


def test_who_stays_behind_leaves_the_items_of_the_own_group_too() -> None:
    group = Team("a", parts=(Part("wang"), Part("li")))
    branch = Team("b", "branch", parts=(Part("li", FIRST + timedelta(days=1)),))
    plan = plan_of(group, branch, items=(replace(HOTEL, team_id="a"),))
    assert nights_of(plan, "wang") == ["飯店"] * 3
    assert nights_of(plan, "li") == ["飯店", "調整中", "調整中"]


def test_who_joins_a_group_later_sleeps_in_its_hotel_from_then_on() -> None:
    own = replace(HOTEL, id="own", when=When(FIRST), title=Pair("另一飯店", "別"), team_id="b")
    teams = (
        Team("a", parts=(Part("wang"), Part("li", FIRST + timedelta(days=1)))),
        Team("b", parts=(Part("li", None, FIRST),)),
    )
    plan = plan_of(*teams, items=(replace(HOTEL, team_id="a"), own))
    assert nights_of(plan, "li") == ["另一飯店", "飯店", "飯店"]
    assert lacking(plan) == []
