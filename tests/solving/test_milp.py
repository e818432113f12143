"""The solver behind one door: optimum and bound, impossible, out of time, stopped, asked again."""

from __future__ import annotations

import gc
import random
import weakref

import pytest

from desktop.solving import milp
from desktop.solving.milp import Model, Solver, Way, maximise


def knapsack(things: int, rows: int, seed: int = 1) -> Model:
    """A programme that is hard where both numbers are large."""
    rnd, model = random.Random(seed), Model()
    chosen = [model.variable(rnd.randint(50, 100)) for _ in range(things)]
    for _ in range(rows):
        weights = [rnd.randint(20, 100) for _ in chosen]
        model.row(zip(chosen, weights, strict=True), high=sum(weights) / 2)
    return model


def test_the_optimum_is_found_and_proven() -> None:
    model = Model()
    first, second, third = model.variable(3), model.variable(2), model.variable(1, high=7, whole=False)
    model.row([(first, 1), (second, 1)], high=1)
    model.row([(third, 2), (first, 1)], high=5)
    answer = maximise(model)
    assert (answer.proven, answer.worth, answer.bound, answer.gap) == (True, 5, 5, 0)
    assert (answer.on(first), answer.on(second), answer.values[third]) == (True, False, 2)
    assert maximise(Model()).proven


def test_rows_that_exclude_each_other_are_impossible() -> None:
    model = Model()
    model.row([(model.variable(), 1)], low=2)
    answer = maximise(model)
    assert (answer.state, answer.values, answer.proven) == (milp.IMPOSSIBLE, (), False)


def test_a_model_is_asked_again_with_other_bounds_and_worths() -> None:
    model = Model()
    first, second = model.variable(3), model.variable(2)
    model.row([(first, 1), (second, 1)], high=1)
    with Solver(model) as solver:
        assert solver.solve().worth == 3
        solver.bounds(first, 0, 0)
        assert solver.solve().worth == 2
        solver.worth(second, 9)
        assert solver.solve(start={first: 1, second: 1}).worth == 9
        solver.restore(first)
        solver.bounds(first, 1, 1)
        assert solver.solve().worth == 3


def test_an_easy_model_that_does_not_come_out_whole_is_solved_all_the_same() -> None:
    """Three that exclude each other: without whole numbers each would be one half."""
    model = Model()
    three = [model.variable(2) for _number in range(3)]
    for place in range(3):
        model.row([(three[place], 1), (three[place - 1], 1)], high=1)
    with Solver(model, easy=True) as solver:
        assert (solver.solve().worth, solver.solve().proven) == (2, True)
        solver.bounds(three[0], 0, 0)
        answer = solver.solve()
        assert (answer.worth, answer.proven, answer.on(three[1]) + answer.on(three[2])) == (2, True, 1)
        solver.bounds(three[1], 1, 1)
        solver.bounds(three[2], 1, 1)
        assert solver.solve().state == milp.IMPOSSIBLE
        for variable in three:
            solver.restore(variable)
        assert solver.solve().worth == 2


def test_out_of_time_it_says_how_far_it_is() -> None:
    answer = maximise(knapsack(100, 25), seconds=0.2)
    assert answer.state == milp.FOUND and not answer.proven
    assert 0 < answer.gap < 0.2
    assert answer.worth < answer.bound


def test_whoever_watches_may_stop_it() -> None:
    class Stopped(Exception):
        pass

    seen: list[Way] = []

    def tick(way: Way) -> None:
        seen.append(way)
        if len(seen) == 3:
            raise Stopped

    solver = Solver(knapsack(100, 25))
    with pytest.raises(Stopped):
        solver.solve(seconds=60, tick=tick)
    assert len(seen) == 3
    assert seen[-1].worth is not None and seen[-1].worth < seen[-1].bound
    inner = weakref.ref(solver._highs)
    solver.close()
    del solver
    gc.collect()
    assert inner() is None


def test_whoever_has_enough_gets_the_best_so_far() -> None:
    answer = maximise(knapsack(100, 25), seconds=60, tick=lambda way: way.worth is not None)
    assert answer.state == milp.FOUND and answer.values and 0 < answer.worth < answer.bound
