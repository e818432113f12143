"""Pairs by the solver: as good as trying everything, and every rule kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop import reference
from desktop.domain.pairing import LARGE, SMALL, Applicant, Key, Place, Problem, Weights, size_of, total
from desktop.solving import pairing

COUNTIES, PLACES = ("TW-A", "TW-B", "TW-C"), ("JP-1", "JP-2", "JP-3", "JP-4", "JP-5")
TAGS = st.frozensets(st.sampled_from("xyz"), max_size=3)
KEYS = st.tuples(st.sampled_from(COUNTIES), st.sampled_from(PLACES))


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    """Up to three counties and five prefectures, with rules that may contradict each other."""
    wishes = st.lists(st.sampled_from(PLACES), unique=True, max_size=4).map(tuple)
    counties = draw(st.integers(1, 3))
    places = draw(st.integers(1, 5))
    rule = st.frozensets(KEYS, max_size=2)
    return Problem(
        tuple(Applicant(code, draw(wishes), draw(TAGS)) for code in COUNTIES[:counties]),
        tuple(Place(code, draw(st.sampled_from((LARGE, SMALL))), tags=draw(TAGS)) for code in PLACES[:places]),
        Weights(*(draw(st.integers(0, 30)) for _weight in range(4))),
        each=draw(st.integers(1, 2)),
        twice=draw(st.booleans()),
        ties=draw(rule),
        fixed=draw(rule),
        hand=draw(rule),
        forbidden=draw(st.frozensets(KEYS, max_size=5)),
    )


def allowed(problem: Problem, pairs: tuple[Key, ...], kept: frozenset[Key]) -> bool:
    """Whether a pairing keeps every rule; what must be makes room for itself."""
    claimed, counts = Counter(code for pair in kept for code in pair), Counter(code for pair in pairs for code in pair)
    usual = {one.code: problem.each for one in problem.applicants}
    if not problem.twice:  # what a county that is not chosen any more was given is taken
        away = {place for county, place in problem.fixed | problem.hand if county not in usual}
        usual |= {one.code: int(one.code not in away) for one in problem.places}
    return (
        kept <= set(pairs)
        and not (problem.forbidden - kept) & set(pairs)
        and all(counts[code] <= max(most, claimed[code]) for code, most in usual.items())
    )


def tried(problem: Problem) -> tuple[int, int]:
    """The greatest number of pairs and their greatest worth, by trying every set of pairs."""
    every = [(one.code, place.code) for one in problem.applicants for place in problem.places]
    kept = (problem.fixed | problem.hand) & frozenset(every)
    for size in range(len(every), -1, -1):
        worths = [total(problem, pairs) for pairs in combinations(every, size) if allowed(problem, pairs, kept)]
        if worths:
            return size, max(worths)
    raise AssertionError("nothing is always allowed")


TWO_FIXED = Problem(  # one county has more than its number by hand: the other one still gets its own
    (Applicant("TW-A"), Applicant("TW-B")),
    tuple(Place(code, LARGE) for code in PLACES[:3]),
    each=1,
    hand=frozenset({("TW-A", "JP-1"), ("TW-A", "JP-2")}),
)


@pytest.mark.proof
@example(TWO_FIXED)
@given(problems())
def test_pairing_is_as_good_as_trying_everything(problem: Problem) -> None:
    while len(problem.applicants) * len(problem.places) > 10:
        problem = replace(problem, places=problem.places[:-1])
    found = pairing.solve(problem)
    assert found.proven
    assert allowed(problem, found.pairs, (problem.fixed | problem.hand) & set(every_key(problem)))
    assert total(problem, found.pairs) == found.tenths == found.bound
    assert (len(found.pairs), found.tenths) == tried(problem)


def every_key(problem: Problem) -> list[Key]:
    return [(one.code, place.code) for one in problem.applicants for place in problem.places]


@cache
def whole() -> Problem:
    """All 22 and all 47, with wishes and strengths that collide."""
    people = reference.populations()
    places = tuple(
        Place(one.iso, size_of(people[one.iso], 2_000_000), people[one.iso], frozenset(f"t{n % k}" for k in (5, 7)))
        for n, one in enumerate(reference.prefectures())
    )
    dear = sorted(people, key=lambda code: -people[code])
    return Problem(
        tuple(
            Applicant(one.iso, tuple(dear[(n * k) % 20] for k in (1, 3, 7)), frozenset((f"t{n % 7}", f"t{n % 5}")))
            for n, one in enumerate(reference.counties())
        ),
        places,
    )


def test_pairing_of_all_counties_takes_each_prefecture_once() -> None:
    problem = whole()
    found = pairing.solve(problem)
    sizes = {place.code: place.size for place in problem.places}
    assert found.proven and found.tenths == total(problem, found.pairs)
    assert Counter(county for county, _one in found.pairs) == {one.code: 2 for one in problem.applicants}
    assert max(Counter(code for _county, code in found.pairs).values()) == 1
    both = [{sizes[code] for county, code in found.pairs if county == one.code} for one in problem.applicants]
    assert both.count({LARGE, SMALL}) == 17  # as many as there are large prefectures


def test_pairing_says_what_a_change_costs() -> None:
    """The price of having a pair is what the optimum with it falls short, likewise of not having one."""
    problem = whole()
    best = pairing.solve(problem)
    held = best.pairs[0]
    other = (held[0], next(one.code for one in problem.places if (held[0], one.code) not in best.pairs))
    prices = pairing.changes(problem, [(held, True), (held, False), (other, True)])
    assert prices[held] == pairing.solve(replace(problem, forbidden=frozenset([held]))).tenths - best.tenths < 1
    assert prices[other] == pairing.solve(replace(problem, fixed=frozenset([other]))).tenths - best.tenths < 1


def test_pairing_by_hand_has_its_price() -> None:
    problem = whole()
    best = pairing.solve(problem)
    hand = frozenset((("TW-TPE", "JP-47"), ("TW-KIN", "JP-01")))
    free, each = pairing.overrides(replace(problem, hand=hand))
    assert free.tenths == best.tenths
    assert set(each) == hand and all(cost < 0 for cost in each.values())
    kept = pairing.solve(replace(problem, hand=hand))
    assert hand <= set(kept.pairs)
    assert kept.tenths - best.tenths <= max(each.values())
    assert pairing.overrides(problem) == (replace(best, seconds=pytest.approx(best.seconds, abs=60)), {})
