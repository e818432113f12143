"""Pairs of counties and prefectures, solved to the optimum; and what a change costs.

First as many pairs as there can be, then the greatest worth. A county's variable for one large and one small prefecture
can only be 1 where it has both. What must be is never impossible: a prefecture that two fixed pairs claim has room for
both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from desktop.domain.pairing import LARGE, TENTHS, Key, Problem, Solution, worth
from desktop.solving import milp
from desktop.solving.milp import Model, Solver, Tick

SECONDS = 60.0  # far more than 22 counties need


def solve(problem: Problem, *, seconds: float = SECONDS, tick: Tick | None = None) -> Solution:
    """The best pairing."""
    with Pairer(problem) as pairer:
        return pairer.best(seconds=seconds, tick=tick)


class Pairer:
    """A problem in the solver's hands: asked for its optimum, and again with other pairs fixed and forbidden."""

    def __init__(self, problem: Problem) -> None:
        self.problem, model = problem, Model()
        counties, places = problem.applicants, problem.places
        self.pairs: dict[Key, int] = {}
        self.usual: dict[str, int] = {}  # code of a region -> how many pairs it has at most
        self.room: dict[str, int] = {}  # and the variable of those that must be beyond that
        sized = bool(problem.weights.size)
        for county in counties:
            for place in places:
                self.pairs[county.code, place.code] = model.variable(worth(problem, county, place))
        for county in counties:
            own = [(self.pairs[county.code, place.code], 1.0) for place in places]
            self.usual[county.code], self.room[county.code] = problem.each, model.variable(high=0)
            model.row([*own, (self.room[county.code], -1)], high=problem.each)
            if sized:
                both = model.variable(TENTHS * problem.weights.size)
                for large in (True, False):
                    kind = [own[at] for at, place in enumerate(places) if (place.size == LARGE) is large]
                    model.row([*((variable, -1.0) for variable, _one in kind), (both, 1)], high=0)
        chosen = {county.code for county in counties}
        away = {place for county, place in problem.fixed | problem.hand if county not in chosen}
        for place in places if not problem.twice else ():
            usual = 0 if place.code in away else 1  # a county that is not chosen any more has it still
            self.usual[place.code], self.room[place.code] = usual, model.variable(high=0)
            several = [(self.pairs[county.code, place.code], 1.0) for county in counties]
            model.row([*several, (self.room[place.code], -1)], high=usual)
        self.number = model.variable(high=len(self.pairs), whole=False)
        model.row([*((variable, 1.0) for variable in self.pairs.values()), (self.number, -1)], 0, 0)
        self.model, self.solver = model, Solver(model, easy=True)

    def __enter__(self) -> Pairer:
        return self

    def __exit__(self, *_error: object) -> None:
        self.solver.close()

    def best(
        self,
        also: Iterable[Key] = (),
        without: Iterable[Key] = (),
        *,
        only: Iterable[Key] | None = None,
        seconds: float = SECONDS,
        tick: Tick | None = None,
    ) -> Solution:
        """The best pairing with some pairs more fixed, and some more forbidden; ``only`` in place of what is kept."""
        kept = self.problem.fixed | self.problem.hand if only is None else set(only)
        fixed = ((kept | set(also)) - set(without)) & set(self.pairs)
        forbidden = (set(self.problem.forbidden) | set(without)) - fixed
        for pair, variable in self.pairs.items():
            self.solver.bounds(variable, float(pair in fixed), float(pair not in forbidden))
        claimed = Counter(code for pair in fixed for code in pair)
        for code, variable in self.room.items():
            self.solver.bounds(variable, 0, max(0, claimed[code] - self.usual[code]))
        full = self._most(claimed)
        self.solver.bounds(self.number, full, len(self.pairs))
        answer = self.solver.solve(seconds=seconds, tick=tick)
        if answer.state == milp.IMPOSSIBLE:  # not so many can be: first how many
            self.solver.bounds(self.number, self._greatest(seconds, tick), len(self.pairs))
            answer = self.solver.solve(seconds=seconds, tick=tick)
        return self._solution(answer)

    def _most(self, claimed: Counter[str]) -> int:
        """As many pairs as all counties together may have, and all prefectures: more there cannot be."""
        counties = {one.code for one in self.problem.applicants}
        most = {code: max(usual, claimed[code]) for code, usual in self.usual.items()}
        wanted = sum(min(number, len(self.problem.places)) for code, number in most.items() if code in counties)
        there = sum(number for code, number in most.items() if code not in counties)
        return wanted if self.problem.twice else min(wanted, there)

    def _greatest(self, seconds: float, tick: Tick | None) -> int:
        """How many pairs there can be."""
        worths = self.model.worth
        for variable, value in enumerate(worths):
            if value:
                self.solver.worth(variable, 0)
        self.solver.worth(self.number, 1)
        self.solver.bounds(self.number, 0, len(self.pairs))
        answer = self.solver.solve(seconds=seconds, tick=tick)
        for variable, value in enumerate(worths):
            if value:
                self.solver.worth(variable, value)
        self.solver.worth(self.number, 0)
        return round(answer.worth) if answer.values else 0

    def _solution(self, answer: milp.Answer) -> Solution:
        if not answer.values:
            return Solution((), 0, 0, False, answer.seconds)
        pairs = tuple(sorted(pair for pair, variable in self.pairs.items() if answer.on(variable)))
        return Solution(pairs, round(answer.worth), round(answer.bound), answer.proven, answer.seconds)


def changes(problem: Problem, wanted: Iterable[tuple[Key, bool]], *, tick: Tick | None = None) -> dict[Key, int]:
    """What it costs to have a pair (True), or not to have it (False), in tenths: below 0 where something is lost."""
    with Pairer(problem) as pairer:
        best = pairer.best(tick=tick)
        held, found = set(best.pairs), {}
        for pair, there in wanted:
            if (pair in held) is there:
                found[pair] = 0
                continue
            other = pairer.best(also=[pair], tick=tick) if there else pairer.best(without=[pair], tick=tick)
            found[pair] = other.tenths - best.tenths
    return found


def overrides(problem: Problem, *, tick: Tick | None = None) -> tuple[Solution, dict[Key, int]]:
    """The best pairing without what was chosen by hand, and what each such pair costs beside the others (tenths)."""
    hand, others = problem.hand - problem.fixed, problem.fixed
    with Pairer(problem) as pairer:
        free = pairer.best(only=others, tick=tick)
        if not hand:
            return free, {}
        held = pairer.best(tick=tick).tenths
        return free, {
            pair: held - pairer.best(only=(others | hand) - {pair}, tick=tick).tenths for pair in sorted(hand)
        }
