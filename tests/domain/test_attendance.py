"""Who comes to what once single members were said to come or to stay away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from desktop.domain import headcount, programme
from desktop.domain.attendance import Mark, sheet
from desktop.domain.headcount import Needs
from desktop.domain.plan import Item, Part, Plan, Team, Traveller, Who
from desktop.domain.schedule import When
from desktop.domain.text import Pair

FIRST = date(2019, 9, 17)
PEOPLE = tuple(Traveller(key, f"person {key}", Pair(key, key)) for key in ("wang", "li", "chen"))
VISIT = Item("visit", when=When(FIRST), title=Pair("拜會", "訪問"))
GROUP = Team("a", parts=(Part("wang"),))


def plan_of(*items: Item, teams: tuple[Team, ...] = (GROUP,), away: str = "") -> Plan:
    people = tuple(replace(one, status="cancelled") if one.member_id == away else one for one in PEOPLE)
    return Plan("d", start=FIRST, end=FIRST + timedelta(days=3), items=items, travellers=people, teams=teams)


def test_yes_adds_and_no_takes_away_whatever_the_item_is_for() -> None:
    said = {"coming": frozenset({"li"}), "staying": frozenset({"wang"})}
    for item, usual in (
        (VISIT, {"wang", "li", "chen"}),
        (replace(VISIT, team_id="a"), {"wang"}),
        (replace(VISIT, people=(Who("person wang", "tw"), Who("person chen", "tw"))), {"wang", "chen"}),
    ):
        plan = plan_of(item)
        assert plan.attending(item) == usual
        assert plan.attending(replace(item, **said)) == (usual | {"li"}) - {"wang"}
    assert plan_of(VISIT, away="li").attending(replace(VISIT, team_id="a", **said)) == frozenset()


def test_who_comes_by_name_joins_from_a_branch_and_leaves_with_one() -> None:
    hotel = replace(VISIT, kind="hotel", when=When(FIRST, end_date=FIRST + timedelta(days=3)), coming=frozenset({"li"}))
    later = Team("b", "branch", parts=(Part("li", FIRST + timedelta(days=1)),))
    plan = plan_of(hotel, teams=(later,))
    assert "li" in plan.attending(hotel)
    assert "li" not in plan.attending(hotel, FIRST + timedelta(days=2))
    from_the_start = Team("b", "branch", parts=(Part("li"),))
    assert "li" in plan_of(hotel, teams=(from_the_start,)).attending(hotel)
    assert "li" not in plan_of(VISIT, teams=(from_the_start,)).attending(VISIT)


def test_the_paper_names_who_comes_beside_the_group() -> None:
    item = replace(VISIT, team_id="a", coming=frozenset({"li"}))
    (day, *_rest) = programme.of(plan_of(item), as_of=FIRST).days
    assert "wang、li" in str(day)
    (day, *_rest) = programme.of(plan_of(replace(item, coming=frozenset())), as_of=FIRST).days
    assert "wang、li" not in str(day)


def test_a_cell_that_is_as_usual_needs_no_mark() -> None:
    item = replace(VISIT, team_id="a", staying=frozenset({"wang"}))
    made = sheet(plan_of(item, replace(VISIT, id="off", status="cancelled"), away="chen"))
    assert [one.member_id for one in made.members] == ["wang", "li"] and [i.id for i in made.items] == ["visit"]
    assert made.count("visit") == 0 and made.said("visit", "wang")
    cells = [("visit", "wang"), ("visit", "li")]
    assert made.set(cells, True) == [Mark("visit", "wang", ""), Mark("visit", "li", "yes")]
    assert made.set(cells, True) == []
    assert made.count("visit") == 2 and made.said("visit", "li") and not made.said("visit", "wang")
    assert made.set(cells, False) == [Mark("visit", "wang", "no"), Mark("visit", "li", "")]


def test_the_count_for_a_restaurant_says_diets_and_no_names() -> None:
    guests = (*(Who(f"host {n}", "jp") for n in range(3)), Who("", "jp", title=Pair("課長", "課長")))
    item = replace(
        VISIT,
        kind="meal",
        when=When(FIRST, time(12), end_time=time(13)),
        title=Pair("午餐", "昼食会"),
        place=Pair("松屋", "松屋"),
        people=(*guests, Who("host 9", "jp", "contact"), Who("guide", "tw")),
        staying=frozenset({"chen"}),
    )
    needs = {
        "person wang": Needs("vegetarian", allergy=Pair("蝦", "えび")),
        "person li": Needs("no_beef"),
        "host 1": Needs("no_beef", allergy=Pair("蝦", "")),
        "person chen": Needs("vegan"),
    }
    count = headcount.of_item(plan_of(item), item, needs)
    assert (count.ours, count.theirs, count.total) == (3, 4, 7)
    assert headcount.text(count, "ja") == (
        "9月17日（火） 12:00～13:00　昼食会　松屋\n7名（訪問団3名、日本側4名）\n"
        "食事の制限：牛肉不可 2名、ベジタリアン（卵・乳製品可） 1名\nアレルギー：えび 2名"
    )
    assert headcount.text(count, "zh_TW").splitlines()[1] == "7人（訪團3人、日方4人）"
    assert [one.item_id for one in headcount.counts(plan_of(item), needs)] == ["visit"]
    assert headcount.people(headcount.of_item(plan_of(VISIT), VISIT, {})).ja == "3名"
