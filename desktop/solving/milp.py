"""Whole-number programmes: variables, rows and what is to become as great as possible, solved by HiGHS.

    model = Model()
    first, second = model.variable(worth=3), model.variable(worth=2)
    model.row([(first, 1), (second, 1)], high=1)
    answer = maximise(model)
    answer.proven, answer.worth, answer.on(first)     # True, 3.0, True

The only module that knows the solver. It computes in one thread and lets Python's others run meanwhile; the same model
gives the same answer on every computer as long as no time runs out.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import highspy
import numpy
from highspy import cb

INFINITE = math.inf
EVERY = 0.05  # seconds between two reports
WHOLE = 1e-6  # how near to a whole number is one
SOLVED, FOUND, NOTHING, IMPOSSIBLE = "solved", "found", "nothing", "impossible"


class Way(NamedTuple):
    """How far the solver is: the best it has (None before the first), and what nothing can exceed."""

    seconds: float
    worth: float | None
    bound: float


class Answer(NamedTuple):
    """``state``: SOLVED to the optimum, FOUND but the time ran out or the gap was enough, NOTHING found in time, or
    IMPOSSIBLE: no values satisfy the rows. ``values``: of each variable, empty where there are none.
    """

    state: str
    values: Sequence[float]
    worth: float
    bound: float
    seconds: float

    @property
    def proven(self) -> bool:
        """Whether no answer is better."""
        return self.state == SOLVED

    @property
    def gap(self) -> float:
        """How much better another one could be at most, as a part of this one's worth: 0.02 is 2 %."""
        return gap(self.worth, self.bound)

    def on(self, variable: int) -> bool:
        """Whether a variable between 0 and 1 is 1."""
        return self.values[variable] > 0.5


Tick = Callable[
    [Way], object
]  # told every moment; True ends it with the best so far, what it raises reaches the caller


def gap(worth: float, bound: float) -> float:
    """How far ``worth`` lies below ``bound``, as a part of it; 0 where both are the same."""
    far = max(0.0, bound - worth)
    return 0.0 if far < 1e-6 else far / max(abs(worth), 1e-9)


class Model:
    """Variables by number from 0 on, each with its bounds and worth, and rows of them with bounds."""

    def __init__(self) -> None:
        self.worth: list[float] = []
        self.low: list[float] = []
        self.high: list[float] = []
        self.whole: list[bool] = []
        self.rows: list[tuple[list[int], list[float], float, float]] = []

    def variable(self, worth: float = 0, low: float = 0, high: float = 1, whole: bool = True) -> int:
        """A new variable's number. Without more it is a decision: 0 or 1."""
        self.worth.append(worth)
        self.low.append(low)
        self.high.append(high)
        self.whole.append(whole)
        return len(self.worth) - 1

    def row(self, terms: Iterable[tuple[int, float]], low: float = -INFINITE, high: float = INFINITE) -> None:
        """``low <= sum of factor * variable <= high``; no variable twice."""
        columns, factors = [], []
        for column, factor in terms:
            columns.append(column)
            factors.append(factor)
        self.rows.append((columns, factors, low, high))


def maximise(
    model: Model,
    *,
    seconds: float = INFINITE,
    enough: float = 0.0,
    tick: Tick | None = None,
    start: Mapping[int, float] | None = None,
) -> Answer:
    """The answer of greatest worth. See ``Solver.solve``."""
    with Solver(model) as solver:
        return solver.solve(seconds=seconds, enough=enough, tick=tick, start=start)


class Solver:
    """A model in the solver's hands, to be solved several times with other bounds: what would this change cost?

    ``easy``: a model that mostly comes out whole by itself: each time it is tried without asking for whole numbers
    first. Such an answer is the optimum, and the next one begins where it ended: a millisecond instead of fifty.
    """

    def __init__(self, model: Model, easy: bool = False) -> None:
        self.model, self.easy = model, easy
        self._highs = highspy.Highs()  # type: ignore[no-untyped-call]
        for name, value in (("output_flag", False), ("threads", 1), ("mip_abs_gap", 1e-6), ("random_seed", 0)):
            self._highs.setOptionValue(name, value)
        self._highs.passModel(_program(model))
        self._bounds: dict[int, tuple[float, float]] = {}  # those that differ from the model's

    def __enter__(self) -> Solver:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the solver's memory."""
        self._highs.setCallback(None, None)  # they hold the solver, and it holds them
        self._highs.clear()

    def bounds(self, variable: int, low: float, high: float) -> None:
        """Other bounds for a variable from the next ``solve`` on."""
        own = self.model.low[variable], self.model.high[variable]
        if self._bounds.get(variable, own) != (low, high):
            self._bounds[variable] = low, high
            self._highs.changeColBounds(variable, low, high)

    def restore(self, variable: int) -> None:
        """The bounds that the model gives."""
        self.bounds(variable, self.model.low[variable], self.model.high[variable])

    def worth(self, variable: int, worth: float) -> None:
        """Another worth of a variable from the next ``solve`` on."""
        self._highs.changeColCost(variable, worth)

    def solve(
        self,
        *,
        seconds: float = INFINITE,
        enough: float = 0.0,
        tick: Tick | None = None,
        start: Mapping[int, float] | None = None,
    ) -> Answer:
        """The answer of greatest worth within ``seconds``; ``enough``: a gap (0.02: 2 %) that need not be closed.

        ``start``: values to begin with, of all variables or of those that decide; what does not fit is ignored.
        Whatever ``tick`` raises ends the computation and is raised here.
        """
        highs, began = self._highs, time.perf_counter()
        highs.setOptionValue("time_limit", seconds if math.isfinite(seconds) else highspy.kHighsInf)
        highs.setOptionValue("mip_rel_gap", enough)
        if start:
            highs.setSolution(len(start), numpy.array([*start], numpy.int32), numpy.array([*start.values()], float))
        watch = _Watch(tick, began)
        watch.on(highs)
        answer = self._run(began, whole=False) if self.easy else None
        if answer is None and not watch.stopped and watch.raised is None:
            answer = self._run(began)
        watch.off(highs)
        if watch.raised is not None:
            raise watch.raised
        return answer or Answer(NOTHING, (), -INFINITE, INFINITE, time.perf_counter() - began)

    def _run(self, began: float, whole: bool = True) -> Answer | None:
        """The answer; None where whole numbers were not asked for, and did not come."""
        self._highs.setOptionValue("solve_relaxation", not whole)
        self._highs.setOptionValue("presolve", "choose" if whole else "off")  # it would forget where the last one ended
        self._highs.run()
        found = self._answer(time.perf_counter() - began, whole)
        if whole or found.state == IMPOSSIBLE:
            return found
        if not found.proven:
            return None
        pairs = list(zip(found.values, self.model.whole, strict=True))
        if any(needed and abs(value - round(value)) > WHOLE for value, needed in pairs):
            return None
        return found._replace(values=[round(value) if needed else value for value, needed in pairs])

    def _answer(self, seconds: float, whole: bool = True) -> Answer:
        highs, states = self._highs, highspy.HighsModelStatus
        if not self.model.worth:
            return Answer(SOLVED, (), 0.0, 0.0, seconds)
        state, info = highs.getModelStatus(), highs.getInfo()
        if state in (states.kInfeasible, states.kUnboundedOrInfeasible):
            return Answer(IMPOSSIBLE, (), -INFINITE, -INFINITE, seconds)
        bound = info.mip_dual_bound if whole and any(self.model.whole) else info.objective_function_value
        if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
            return Answer(NOTHING, (), -INFINITE, bound, seconds)
        worth = info.objective_function_value
        values = list(highs.getSolution().col_value)
        solved = state == states.kOptimal and gap(worth, bound) < 1e-9
        return Answer(SOLVED if solved else FOUND, values, worth, max(worth, bound), seconds)


class _Watch:
    """Passes on how far the solver is, and stops it where somebody says so; no exception may cross its frames."""

    KINDS = (cb.HighsCallbackType.kCallbackMipInterrupt, cb.HighsCallbackType.kCallbackSimplexInterrupt)

    def __init__(self, tick: Tick | None, began: float) -> None:
        self.tick, self.began, self.last = tick, began, began
        self.raised: BaseException | None = None
        self.stopped = False
        self.way = Way(0.0, None, INFINITE)

    def on(self, highs: Any) -> None:
        if self.tick is not None:
            highs.setCallback(self._called, None)
            for kind in self.KINDS:
                highs.startCallback(kind)

    def off(self, highs: Any) -> None:
        if self.tick is not None:
            highs.setCallback(None, None)

    def _called(self, kind: Any, _message: str, out: Any, into: Any, _data: object) -> None:
        now = time.perf_counter()
        if self.stopped or self.raised is not None:
            into.user_interrupt = True
            return
        if self.tick is None or now - self.last < EVERY:
            return
        self.last = now
        try:
            if kind == cb.HighsCallbackType.kCallbackMipInterrupt:
                known = out.mip_primal_bound
                self.way = Way(0.0, known if abs(known) < 1e30 else None, out.mip_dual_bound)
            if self.tick(self.way._replace(seconds=now - self.began)) is True:
                self.stopped = True
                into.user_interrupt = True
        except BaseException as error:
            self.raised = error
            into.user_interrupt = True


def _program(model: Model) -> Any:
    program = highspy.HighsLp()
    program.num_col_, program.num_row_ = len(model.worth), len(model.rows)
    program.sense_ = highspy.ObjSense.kMaximize
    program.col_cost_ = numpy.array(model.worth, float)
    program.col_lower_, program.col_upper_ = numpy.array(model.low, float), numpy.array(model.high, float)
    kinds = highspy.HighsVarType
    program.integrality_ = [kinds.kInteger if whole else kinds.kContinuous for whole in model.whole]
    program.row_lower_ = numpy.array([row[2] for row in model.rows], float)
    program.row_upper_ = numpy.array([row[3] for row in model.rows], float)
    matrix = program.a_matrix_
    matrix.format_ = highspy.MatrixFormat.kRowwise
    matrix.start_ = numpy.cumsum([0, *(len(row[0]) for row in model.rows)]).astype(numpy.int32)
    matrix.index_ = numpy.array([column for row in model.rows for column in row[0]], numpy.int32)
    matrix.value_ = numpy.array([factor for row in model.rows for factor in row[1]], float)
    return program
