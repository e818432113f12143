"""Timetables of one-to-one meetings: nobody in two places, no table twice, refusals kept; optimum; few moves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import time
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.timetable import MOVED, Company, Interpreter, Problem, Talk, reached, slots, table_changes
from desktop.domain.timetablechecks import troubles
from desktop.solving.timetable import Progress, plan, repair
from tests.data.matchmaking import hall

SMALL = {"count": 12, "wishes": 60, "hours": 6, "tables": 6, "helpers": 6}
LANGUAGES = [frozenset[str](), frozenset({"zh", "ja"}), frozenset({"en"})]


@st.composite
def problems(draw: st.DrawFn, most: int = 4, hours: int = 4) -> Problem:
    """Small 商談會 with everything that may be entered, pinned and held talks too, also where they make no sense."""
    day = slots(time(9), time(9 + hours), 20, 5)[:hours]
    numbers = [slot.number for slot in day]
    some = st.frozensets(st.sampled_from(numbers))
    companies = [
        Company(
            f"{side}{number}",
            side,
            f"{side}{number}",
            draw(st.sampled_from(LANGUAGES)),
            draw(st.integers(0, 4)) == 0,
            draw(st.one_of(st.just(frozenset(numbers)), some)),
            draw(st.sampled_from([None, None, 1, 2, 9])),
            draw(st.sampled_from([None, None, 1])),
        )
        for side in ("tw", "jp")
        for number in range(draw(st.integers(1, most)))
    ]
    couples = list(product(*([one.id for one in companies if one.side == side] for side in ("tw", "jp"))))
    helpers = [
        Interpreter(
            f"i{number}", "", draw(st.sampled_from([frozenset({"zh", "ja"}), frozenset({"zh", "ja", "en"})])), there
        )
        for number, there in enumerate(draw(st.lists(some, max_size=3)))
    ]
    tables = draw(st.integers(1, 4))
    talk = st.builds(
        lambda couple, slot, place, pinned, status: Talk(*couple, slot, place, pinned=pinned, status=status),
        st.sampled_from(couples),
        st.sampled_from(numbers),
        st.integers(1, tables),
        st.booleans(),
        st.sampled_from(["planned", "planned", "missed"]),
    )
    return Problem(
        day,
        tables,
        tuple(companies),
        tuple(helpers),
        draw(st.dictionaries(st.sampled_from(couples), st.integers(1, 6))),
        draw(st.frozensets(st.sampled_from(couples), max_size=3)),
        1,
        draw(st.sampled_from(["jp", "tw", ""])),
        tuple(draw(st.lists(talk, max_size=3, unique_by=lambda one: one.couple))),
    )


def wrong(problem: Problem, talks: Iterable[Talk], *allowed: str) -> list[str]:
    """What must not be; without any interpreter nobody looks for one, and what is pinned may break a custom."""
    skip = {"kept", "spare", *allowed} | (set() if problem.interpreters else {"language"})
    return [trouble.kind for trouble in troubles(problem, talks) if trouble.kind not in skip]


@pytest.mark.proof
@given(problems())
def test_a_timetable_has_nobody_in_two_places_no_table_twice_and_keeps_every_refusal(problem: Problem) -> None:
    made = plan(problem)
    pinned = any(talk.pinned for talk in problem.talks)
    assert not wrong(problem, made.talks, *(("language", "most") if pinned else ()))
    assert made.optimal and made.reached == reached(problem, made.talks)
    stay = {talk.couple: (talk.slot, talk.place) for talk in problem.talks if talk.pinned and talk.status == "planned"}
    now = {talk.couple: (talk.slot, talk.place) for talk in made.talks}
    assert all(couple in made.loosened or now[couple] == place for couple, place in stay.items())
    free = replace(problem, talks=(), companies=tuple(replace(one, place=None) for one in problem.companies))
    if not any(one.place and problem.tables < one.place <= problem.tables + problem.spare for one in problem.companies):
        assert plan(free).reached >= reached(free, plan(replace(problem, talks=())).talks)


@pytest.mark.proof
@given(problems(), st.data())
def test_a_repaired_timetable_keeps_the_laws_and_what_could_stay(problem: Problem, data: st.DataObject) -> None:
    problem = replace(problem, talks=())
    standing = plan(problem).talks
    gone = data.draw(st.sampled_from([one.id for one in problem.companies]))
    now = data.draw(st.integers(0, 3))
    left = frozenset(number for number in problem.numbers if number <= now)
    companies = tuple(replace(one, there=one.there & left) if one.id == gone else one for one in problem.companies)
    after = replace(problem, companies=companies, talks=standing)
    mended = repair(after, now)
    assert not wrong(after, mended.talks)
    found = {talk.couple: talk for talk in mended.talks}
    for talk in standing:
        if gone not in talk.couple:
            assert talk.couple in found
        elif talk.slot > now:
            assert talk.couple not in found
        if talk.slot <= now:
            assert found[talk.couple] == talk
    assert mended.count("moved") <= MOVED and mended.reached == reached(after, mended.talks)
    again = repair(replace(after, talks=mended.talks), now, fill=False)
    assert not again.changes


def best(problem: Problem) -> int:
    """By trying everything."""
    couples = list(problem.worth)

    def further(index: int, taken: frozenset[tuple[str, int]], used: tuple[int, ...], chosen: list[Talk]) -> int:
        if index == len(couples):
            return reached(problem, chosen)
        found = further(index + 1, taken, used, chosen)
        for slot in problem.open_slots(couples[index]):
            own = {(name, slot) for name in couples[index]}
            if not own & taken and used[slot] < problem.tables:
                more = tuple(count + (number == slot) for number, count in enumerate(used))
                found = max(found, further(index + 1, taken | own, more, [*chosen, Talk(*couples[index], slot)]))
        return found

    return further(0, frozenset(), (0,) * (len(problem.slots) + 1), [])


@pytest.mark.proof
@given(problems(most=3, hours=2))
def test_no_timetable_is_worth_more_than_the_one_found(problem: Problem) -> None:
    plain = tuple(replace(one, place=None, most=None, own_interpreter=True) for one in problem.companies)
    problem = replace(problem, companies=plain, talks=(), tables=min(problem.tables, 2))
    assert plan(problem).reached == best(problem)


def away(problem: Problem, name: str, there: Iterable[int] = ()) -> Problem:
    companies = (replace(one, there=frozenset(there)) if one.id == name else one for one in problem.companies)
    return replace(problem, companies=tuple(companies))


def test_a_matchmaking_of_usual_size_from_the_first_plan_to_the_last_change() -> None:
    problem = hall(**SMALL)
    told: list[Progress] = []
    made = plan(problem, told=told.append)
    assert made.optimal and not wrong(problem, made.talks)
    assert 0 < told[0].reached <= made.reached == made.bound <= (told[0].bound or 0) < made.bound * 1.2
    assert table_changes(problem, made.talks) <= len(made.talks) // 5
    standing = replace(problem, talks=made.talks)

    no_show = repair(away(standing, made.talks[0].jp))
    assert no_show.proven and no_show.count("moved") <= MOVED
    assert {change.couple[1] for change in no_show.changes if change.kind == "dropped"} == {made.talks[0].jp}

    first = next(talk for talk in made.talks if talk.slot == 1)
    late = away(standing, first.tw, set(problem.numbers) - {1})
    mended = repair(late)
    assert not wrong(late, mended.talks) and all(talk.slot > 1 for talk in mended.talks if talk.tw == first.tw)

    helpers = (replace(problem.interpreters[0], there=frozenset({1})), *problem.interpreters[1:])
    gone = replace(standing, interpreters=helpers)
    assert not wrong(gone, repair(gone, 1).talks)

    roomy = hall(**{**SMALL, "wishes": 24})
    standing = replace(roomy, talks=plan(roomy).talks)
    new = next(("tw0", f"jp{number}") for number in range(12) if ("tw0", f"jp{number}") not in roomy.weights)
    wished = replace(standing, weights={**roomy.weights, new: 2})
    assert new in {talk.couple for talk in repair(wished, 0, wanted=frozenset({new})).talks}


def test_somebody_who_has_waited_enough_gets_the_first_timetable() -> None:
    problem = hall()
    made = plan(problem, told=lambda _progress: True)
    assert not wrong(problem, made.talks) and not made.optimal and 0 < made.gap < 0.1


def test_the_side_that_sits_keeps_its_tables_in_a_timetable() -> None:
    problem = hall(**{**SMALL, "count": 5, "wishes": 20, "tables": 5})
    made = plan(problem)
    assert table_changes(problem, made.talks) == 0
    kept = tuple(replace(one, place=3) if one.id == "jp2" else one for one in problem.companies)
    assert {talk.place for talk in plan(replace(problem, companies=kept)).talks if talk.jp == "jp2"} == {3}


def test_a_held_talk_stays_in_a_new_timetable_and_a_missed_one_is_given_anew() -> None:
    problem = hall(**{**SMALL, "count": 5, "wishes": 8})
    standing = plan(problem).talks
    one, other = standing[0].couple, standing[1].couple
    held = [replace(talk, status="held") for talk in standing if talk.couple == one]
    missed = [replace(talk, status="missed", slot=1) for talk in standing if talk.couple == other]
    there = frozenset(problem.numbers)
    companies = tuple(replace(company, there=there, own_interpreter=True) for company in problem.companies)
    after = replace(problem, companies=companies, talks=(*held, *missed), refused=frozenset({one}))  # too late
    found = {talk.couple: talk for talk in repair(after, 2).talks}
    assert found[one] == held[0] and found[other].slot > 2 and found[other].status == "planned"


def test_a_matchmaking_of_sixty_companies_of_each_side_is_near_its_bound() -> None:
    problem = hall()
    made = plan(problem, told=lambda way: way.bound is not None and way.bound - way.reached <= 0.02 * way.bound)
    assert made.gap <= 0.02 and not wrong(problem, made.talks)
    busiest = max(problem.by_id, key=lambda name: sum(name in talk.couple for talk in made.talks))
    no_show = away(replace(problem, talks=made.talks), busiest)
    mended = repair(no_show)
    assert mended.count("moved") <= MOVED and not wrong(no_show, mended.talks)
