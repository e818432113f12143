"""Joins the store and the solver for the pairs of a programme's year.

Everything here may run beside the window (``ui.work.run``): ``progress`` is called now and then, and what it raises
ends the computation before anything is written.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop.domain.pairing import Key, Problem, Solution, replaced, total
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.solving import pairing as solver
from desktop.solving.milp import Tick, Way
from desktop.store import Store
from desktop.store import pairing as pairs

PROPOSE = N_("Propose pairs")
NO_TIME = N_("No pairing was found in {seconds} seconds. Try again when the computer has less to do.")
FORBIDDEN = N_("Rules and discontinued pairs leave no pair. Take some of them away.")
REMEMBERED = 4

Progress = Callable[[int, int], object]


class Costs(NamedTuple):
    """``best``: the optimum without what was chosen by hand; ``tenths``: what the pairs that hold are worth;
    ``by_hand``: what each pair that was chosen by hand costs beside the others, in tenths (below 0: something is lost).
    """

    best: Solution
    tenths: int
    by_hand: dict[Key, int]

    @property
    def lost(self) -> int:
        """What the pairs that hold are worth beyond the optimum, in tenths: below 0 where something is lost."""
        return self.tenths - self.best.tenths


_known: dict[Problem, tuple[Solution, dict[Key, int]]] = {}


def find(store: Store, scheme_id: str, *, progress: Progress | None = None) -> Solution:
    """The best pairing with all decisions and pairs chosen by hand as they are. UserError where no county is chosen."""
    with store.read() as connection:
        problem = pairs.problem(connection, scheme_id)
    if not problem.applicants:
        raise UserError(pairs.NOBODY)
    found = solver.solve(problem, tick=_tick(progress))
    if not found.pairs and found.proven:
        raise UserError(FORBIDDEN)
    if not found.pairs:
        raise UserError(NO_TIME, seconds=round(solver.SECONDS))
    return found


def propose(store: Store, scheme_id: str, *, progress: Progress | None = None) -> Solution:
    """Find the best pairing and write it as one action."""
    found = find(store, scheme_id, progress=progress)
    store.do(PROPOSE, pairs.propose, scheme_id, found.pairs)
    return found


def practise(store: Store) -> str:
    """A year of the programme to try out, with its pairs and the first delegations; its id."""
    from desktop.store import sample_year  # nobody who pairs needs it

    year = sample_year.write(store)
    propose(store, year)
    sample_year.send(store, year)
    return year


def costs(store: Store, scheme_id: str, *, progress: Progress | None = None) -> Costs:
    """What the pairs of a year are worth beside the optimum. Asked again with nothing changed, it costs no time."""
    with store.read() as connection:
        year = pairs.read(connection, scheme_id)
    return weighed(year, progress=progress)


def weighed(year: pairs.Year, *, progress: Progress | None = None) -> Costs:
    """The same of a year that was read already: beside the window, while that goes on writing."""
    problem = year.problem
    assert problem is not None  # nobody's own pairs alone were asked for
    known = _known.pop(problem, None) or solver.overrides(problem, tick=_tick(progress))
    _known[problem] = known
    while len(_known) > REMEMBERED:
        del _known[next(iter(_known))]
    best, by_hand = known
    return Costs(best, total(problem, year.pairs), dict(by_hand))


def changes(store: Store, scheme_id: str, county: str, *, progress: Progress | None = None) -> dict[str, int]:
    """What it would cost to give a county each prefecture that it does not have: prefecture -> tenths.

    All other counties may move as the optimum wants, but for what was decided or chosen by hand.
    """
    with store.read() as connection:
        year = pairs.read(connection, scheme_id)
    problem = year.problem
    assert problem is not None
    own = {pair.prefecture: pair for line in year.lines if line.county == county for pair in line.pairs}
    held = {code: pair.status != pairs.APPROVED for code, pair in own.items() if (county, code) in year.pairs}
    kept = {key for key in problem.fixed | problem.hand if key[0] == county}
    found: dict[str, int] = {}
    tick = _tick(progress)
    with solver.Pairer(problem) as pairer:
        best = pairer.best(tick=tick)
        wanted = [place.code for place in problem.places if place.code not in held]
        for number, code in enumerate(wanted):
            if progress is not None:
                progress(number, len(wanted))
            gone = replaced(problem, county, code, held) if len(kept) >= problem.each else ""
            without = [(county, gone)] if gone else []
            found[code] = pairer.best(also=[(county, code)], without=without, tick=tick).tenths - best.tenths
    return found


def _tick(progress: Progress | None) -> Tick | None:
    """Only asks whether to go on: nobody knows how far a solver is."""
    if progress is None:
        return None

    def tick(_way: Way) -> None:
        progress(0, 0)

    return tick
