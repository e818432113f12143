"""How long pairs of 22 counties and 47 prefectures take to the proven optimum. Run by hand; nothing here is a test.

    python tests/benchmarks/bench_pairing.py

Worlds of wishes, strengths, ties and rules drawn by chance: wishes spread over all prefectures, and all 22 counties
after the same twelve. Then what changes cost: every prefecture for one county, and five pairs chosen by hand. The last
line is the whole way of the button: read from a store, solve, write in one action. Issue 10 asks for at most 2 s.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 2.0  # seconds
WORLDS = 10


def main() -> int:
    sys.path.insert(0, str(ROOT))
    from desktop import proposing, reference
    from desktop.domain.pairing import Applicant, Place, Problem, Solution, size_of, total
    from desktop.solving import pairing
    from desktop.store import records
    from desktop.store import tables as t
    from desktop.store.opening import open_store

    people = reference.populations()
    counties = [one.iso for one in reference.counties()]
    places = [one.iso for one in reference.prefectures()]
    dear = sorted(places, key=lambda code: -people[code])[:12]

    def world(seed: int, alike: bool) -> Problem:
        chance = random.Random(seed)
        tags = [f"t{number}" for number in range(12)]

        def some(number: int) -> frozenset[str]:
            return frozenset(chance.sample(tags, number))

        def pair() -> tuple[str, str]:
            return chance.choice(counties), chance.choice(places)

        return Problem(
            tuple(Applicant(code, tuple(chance.sample(dear if alike else places, 6)), some(4)) for code in counties),
            tuple(Place(code, size_of(people[code], 2_000_000), people[code], some(3)) for code in places),
            ties=frozenset(pair() for _number in range(8)),
            fixed=frozenset(pair() for _number in range(2)),
            forbidden=frozenset(pair() for _number in range(6)),
        )

    def line(label: str, seconds: float, said: str) -> None:
        print(f"{label:<44} {seconds:7.3f} s  {LIMIT / seconds:6.0f} times within {LIMIT:.0f} s  {said}")

    def said(found: Solution) -> str:
        return f"{len(found.pairs)} pairs, {'proven' if found.proven else 'NOT PROVEN'}"

    for alike in (False, True):
        slowest, last = 0.0, None
        for seed in range(WORLDS):
            problem = world(seed, alike)
            before = time.perf_counter()
            last = pairing.solve(problem)
            slowest = max(slowest, time.perf_counter() - before)
            assert last.proven and last.tenths == total(problem, last.pairs) == last.bound
        assert last is not None
        line(f"pairing 22 x 47, {'the same' if alike else 'spread'} wishes, slowest of {WORLDS}", slowest, said(last))
    problem = world(1, True)
    before = time.perf_counter()
    prices = pairing.changes(problem, [((counties[4], code), True) for code in places])
    line("every prefecture for one county", time.perf_counter() - before, f"{len(prices)} prices")
    hand = frozenset(zip(counties[:5], dear[:5], strict=True))
    before = time.perf_counter()
    _free, each = pairing.overrides(replace(problem, hand=hand))
    line("five pairs by hand and what each costs", time.perf_counter() - before, f"{len(each)} prices")

    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "programme.db", create=True)
        scheme = store.do("x", records.add, t.Scheme, {"year": 2027, "places": 22})
        for one in problem.applicants:
            raw = {"scheme_id": scheme, "county": one.code, "status": "chosen"}
            application = store.do("x", records.add, t.Application, raw)
            for number, code in enumerate(one.wishes, 1):
                wish = {"application_id": application, "position": number, "prefecture": code}
                store.do("x", records.add, t.Preference, wish)
        before = time.perf_counter()
        found = proposing.propose(store, scheme)
        line("from the store to the store", time.perf_counter() - before, said(found))
        store.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
