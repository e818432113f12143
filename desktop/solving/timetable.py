"""The timetable of one-to-one meetings (商談會) by whole-number programming: made, and repaired with the fewest moves.

One decision for each couple and each slot in which both are there: 60 x 60 companies with 400 wishes are some 4,000. A
company meets once in a slot, a table and an interpreter serve once, refusals are never decisions. How many interpreters
a slot has is told by languages: for every set of them, no more talks that only they can interpret (Hall's condition),
so who interprets which talk can be settled afterwards, as the tables are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import NamedTuple

from desktop.domain.timetable import (
    FIRST,
    MOVED,
    SECONDS,
    THOUSAND,
    Couple,
    Problem,
    Repair,
    Talk,
    Timetable,
    differences,
    reached,
)
from desktop.domain.timetableplaces import interpreted, seated
from desktop.solving.milp import Model, Way, maximise

REPAIR_SECONDS = 5.0
STAYS, SAVED, WANTED = 2000, 1000, 500  # what keeping, saving, adding a talk is worth in a repair
FILLING, MOVING = 4, 30  # a further wish per weight, a move: never a move for one further wish alone
WEIGHT = 12  # between talks that cannot all be kept, per weight


class Progress(NamedTuple):
    """How far the planning is: both in thousandths of a wish's weight; a repair has no bound."""

    seconds: float
    reached: int
    bound: int | None


Told = Callable[[Progress], object]  # told every moment; True: enough, give back the best so far
Seat = tuple[Couple, int]  # a couple in a slot


@dataclass
class _Rows:
    """What a set of seats must keep: every row a list of seats of which at most ``room`` are taken."""

    members: list[list[Seat]] = field(default_factory=list)
    room: list[int] = field(default_factory=list)

    def add(self, members: Iterable[Seat], room: int) -> None:
        found = list(members)
        if len(found) > room:
            self.members.append(found)
            self.room.append(max(0, room))


def plan(problem: Problem, seconds: float = SECONDS, told: Told | None = None) -> Timetable:
    """The timetable of greatest worth, from nothing but what is pinned or held; at the latest after ``seconds``.

    A first one is there at once, and what is given back is never worse; ``told`` may end the search.
    """
    fixed, loosened = _fixed(problem)
    seats = _seats(problem, fixed)
    rows = _rows(problem, seats, fixed, lambda seat: problem.kept_place(seat[0]))
    first = _greedy(seats, rows, problem.worth)
    base = reached(problem, fixed)

    def value(chosen: Iterable[Seat]) -> int:
        return reached(problem, [*fixed, *(Talk(*couple, slot) for couple, slot in chosen)])

    def tick(way: Way) -> object:
        if told is None:
            return None
        known = value(first) if way.worth is None else max(value(first), base + _thousandths(way.worth))
        return told(Progress(way.seconds, known, base + _thousandths(min(way.bound, ceiling))))

    alone = {name for couple, _slot in seats for name in couple}.difference(*(talk.couple for talk in fixed))
    ceiling = float(_ceiling(problem, seats) + FIRST * len(alone))
    limit = base + _thousandths(ceiling)
    enough = told is not None and told(Progress(0.0, value(first), limit)) is True
    if enough or value(first) >= limit:
        chosen, bound = first, limit
    else:
        model, number = _model(seats, rows, lambda seat: float(problem.worth[seat[0]]))
        met = {name: model.variable(worth=FIRST, whole=False) for name in sorted(alone)}
        for name, variable in met.items():
            own = ((number[seat], -1) for seat in seats if name in seat[0])
            model.row([(variable, 1), *own], high=0)
        start = {number[seat]: float(seat in first) for seat in seats}
        start |= {met[name]: 1.0 for couple, _slot in first for name in couple if name in met}
        answer = maximise(model, seconds=seconds, tick=tick, start=start)
        chosen = {seat for seat in seats if answer.values and answer.on(number[seat])}
        chosen = max(chosen, first, key=value)
        bound = base + _thousandths(min(answer.bound, ceiling))
    talks = _placed(problem, dict(sorted(chosen)), fixed, {})
    return Timetable(talks, reached(problem, talks), max(bound, reached(problem, talks)), loosened)


def repair(
    problem: Problem,
    now: int = 0,
    *,
    wanted: frozenset[Couple] = frozenset(),
    fill: bool = True,
    most: int = MOVED,
    seconds: float = REPAIR_SECONDS,
    told: Told | None = None,
) -> Repair:
    """The standing ``problem.talks`` after something happened: as many as possible kept, with the fewest moves.

    ``problem`` already knows what happened (who is there from when, wishes, refusals). Slots up to ``now`` are over or
    running. ``wanted``: new wishes for which talks may move; ``fill``: other wishes take what is free. At most ``most``
    talks move that could have stayed.
    """
    standing = [
        talk
        for talk in problem.talks
        if talk.status == "held" or (talk.status == "planned" and talk.couple not in problem.refused)
    ]
    over = [talk for talk in standing if talk.status == "held" or (talk.slot <= now and _there(problem, talk))]
    pinned = [talk for talk in standing if talk.pinned and talk.slot > now and _there(problem, talk)]
    fixed = _without_clashes(over, (talk for talk in pinned if talk not in over))
    settled = {talk.couple for talk in fixed}
    planned = {talk.couple: talk for talk in standing if talk.couple not in settled and talk.status == "planned"}
    fresh = {couple for couple in problem.worth if couple not in planned and couple not in settled}
    open_couples = [couple for couple in problem.worth if couple in planned or fill or couple in wanted]
    seats = [seat for seat in _seats(problem, fixed, open_couples) if seat[1] > now]

    def stays(seat: Seat) -> bool:
        return seat[0] in planned and planned[seat[0]].slot == seat[1]

    def gain(seat: Seat) -> float:
        couple, weight = seat[0], problem.worth[seat[0]]
        if couple in fresh:
            return float(WANTED + WEIGHT * weight if couple in wanted else FILLING * weight)
        keeping = SAVED if couple in forced else STAYS
        return float(keeping + WEIGHT * weight - (0 if stays(seat) else MOVING))

    possible = {seat for seat in seats if stays(seat)}
    forced = {
        couple
        for couple, talk in planned.items()
        if (couple, talk.slot) not in possible or (talk.interpreter and not _served(problem, talk))
    }
    rows = _rows(
        problem, seats, fixed, lambda seat: planned[seat[0]].place if stays(seat) else problem.kept_place(seat[0])
    )
    rows.add((seat for seat in seats if seat[0] in planned and seat[0] not in forced and not stays(seat)), most)
    model, number = _model(seats, rows, gain)
    first = _greedy([seat for seat in seats if stays(seat)], rows, problem.worth)

    def tick(way: Way) -> object:
        known = reached(problem, standing)
        return told(Progress(way.seconds, known, None)) if told is not None else None

    start = {number[seat]: float(seat in first) for seat in seats}
    chosen, proven = first, not seats
    if seats:
        answer = maximise(model, seconds=seconds, tick=tick, start=start)
        chosen = {seat for seat in seats if answer.on(number[seat])} if answer.values else first
        proven = answer.proven
    talks = _placed(problem, dict(sorted(chosen)), fixed, planned)
    return Repair(talks, differences(problem.talks, talks), reached(problem, talks), proven)


def _thousandths(worth: float) -> int:
    return int(worth * THOUSAND + 0.5)


def _there(problem: Problem, talk: Talk) -> bool:
    return talk.couple in problem.worth and talk.slot in problem.open_slots(talk.couple)


def _served(problem: Problem, talk: Talk) -> bool:
    """Whether the interpreter of a talk is there and speaks for both."""
    helper = problem.helpers.get(talk.interpreter)
    return helper is not None and talk.slot in helper.there and problem.can_interpret(helper, talk.couple)


def _fixed(problem: Problem) -> tuple[list[Talk], tuple[Couple, ...]]:
    """The talks that stay where they are, and the pinned ones that cannot."""
    held = [talk for talk in problem.talks if talk.status == "held"]
    pinned = [talk for talk in problem.talks if talk.pinned and talk.status == "planned"]
    kept = _without_clashes(held, (talk for talk in pinned if _there(problem, talk)))
    return kept, tuple(talk.couple for talk in pinned if talk not in kept)


def _without_clashes(certain: Iterable[Talk], others: Iterable[Talk]) -> list[Talk]:
    """The certain talks, whatever they want, and those others of which none wants what an earlier one has."""
    found: list[Talk] = []
    taken: set[tuple[object, int]] = set()
    for talk, sure in [*((one, True) for one in certain), *((one, False) for one in others)]:
        wants: set[tuple[object, int]] = {(talk.tw, talk.slot), (talk.jp, talk.slot), (talk.place, talk.slot)}
        if sure or not wants & taken:
            found.append(talk)
            taken |= wants
    return found


def _seats(problem: Problem, fixed: Iterable[Talk], couples: Iterable[Couple] | None = None) -> list[Seat]:
    """Every couple in every slot in which both are there and no fixed talk has either."""
    busy = {(name, talk.slot) for talk in fixed for name in talk.couple}
    done = {talk.couple for talk in fixed}
    able = _able(problem)
    return [
        (couple, slot)
        for couple in (problem.worth if couples is None else couples)
        if couple not in done
        for slot in problem.open_slots(couple)
        if (couple[0], slot) not in busy and (couple[1], slot) not in busy and able(couple, slot) != frozenset()
    ]


def _able(problem: Problem) -> Callable[[Couple, int], frozenset[str] | None]:
    """Who can interpret for a couple in a slot; None where nobody has to. Without any interpreter nobody looks."""
    known: dict[tuple[frozenset[str], frozenset[str], int], frozenset[str]] = {}

    def able(couple: Couple, slot: int) -> frozenset[str] | None:
        if not problem.interpreters or not problem.needs_interpreter(couple):
            return None
        key = (problem.by_id[couple[0]].speaks, problem.by_id[couple[1]].speaks, slot)
        if key not in known:
            known[key] = frozenset(
                one.id for one in problem.interpreters if slot in one.there and problem.can_interpret(one, couple)
            )
        return known[key]

    return able


def _rows(problem: Problem, seats: Iterable[Seat], fixed: Iterable[Talk], place: Callable[[Seat], int | None]) -> _Rows:
    """What holds for every timetable; ``place``: the table at which a talk would have to be."""
    rows, able = _Rows(), _able(problem)
    whole: dict[Couple, list[Seat]] = {}
    once: dict[tuple[object, ...], list[Seat]] = {}
    all_day: dict[str, list[Seat]] = {}
    tables: dict[int, list[Seat]] = {}
    need: dict[int, dict[frozenset[str], list[Seat]]] = {}
    for seat in seats:
        couple, slot = seat
        whole.setdefault(couple, []).append(seat)
        for name in couple:
            once.setdefault((name, slot), []).append(seat)
            if problem.by_id[name].most is not None:
                all_day.setdefault(name, []).append(seat)
        at = place(seat)
        if at is not None:
            once.setdefault(("table", at, slot), []).append(seat)
        if at is None or at <= problem.tables:
            tables.setdefault(slot, []).append(seat)
        helpers = able(couple, slot)
        if helpers is not None:
            need.setdefault(slot, {}).setdefault(helpers, []).append(seat)
    taken = {("table", talk.place, talk.slot) for talk in fixed}
    for members in whole.values():
        rows.add(members, 1)
    for key, members in once.items():
        rows.add(members, 0 if key in taken else 1)
    for name, members in all_day.items():
        own = sum(name in talk.couple for talk in fixed)
        rows.add(members, (problem.by_id[name].most or 0) - own)
    for slot, members in tables.items():
        rows.add(members, problem.tables - sum(talk.slot == slot and talk.place <= problem.tables for talk in fixed))
    for slot, groups in need.items():
        _hall(rows, slot, groups, [talk for talk in fixed if talk.slot == slot], able)
    return rows


def _hall(
    rows: _Rows,
    slot: int,
    groups: Mapping[frozenset[str], list[Seat]],
    fixed: list[Talk],
    able: Callable[[Couple, int], frozenset[str] | None],
) -> None:
    """For every set of interpreters: the talks that only they can serve are not more than they are."""
    held = {talk.interpreter for talk in fixed if talk.status == "held"}
    waiting = [
        helpers for talk in fixed if talk.status == "planned" and (helpers := able(talk.couple, slot)) is not None
    ]
    kinds = sorted({*groups, *waiting}, key=sorted)  # the same rows in the same order on every computer
    unions = {frozenset[str]().union(*some) for size in range(1, len(kinds) + 1) for some in combinations(kinds, size)}
    for union in sorted(unions, key=sorted):
        members = [seat for kind, own in groups.items() if kind <= union for seat in own]
        rows.add(members, len(union - held) - sum(kind <= union for kind in waiting))


def _model(seats: list[Seat], rows: _Rows, gain: Callable[[Seat], float]) -> tuple[Model, dict[Seat, int]]:
    model = Model()
    number = {seat: model.variable(worth=gain(seat)) for seat in seats}
    for members, room in zip(rows.members, rows.room, strict=True):
        model.row(((number[seat], 1) for seat in members), high=room)
    return model, number


def _greedy(seats: Iterable[Seat], rows: _Rows, worth: Mapping[Couple, int]) -> set[Seat]:
    """A first timetable: the dearest wishes first, each in its first free slot."""
    inside: dict[Seat, list[int]] = {}
    for index, members in enumerate(rows.members):
        for seat in members:
            inside.setdefault(seat, []).append(index)
    room, found, done = list(rows.room), set(), set()
    for seat in sorted(seats, key=lambda one: -worth[one[0]]):
        mine = inside.get(seat, ())
        if seat[0] not in done and all(room[index] > 0 for index in mine):
            found.add(seat)
            done.add(seat[0])
            for index in mine:
                room[index] -= 1
    return found


def _ceiling(problem: Problem, seats: Iterable[Seat]) -> int:
    """What talks cannot be worth more than, said at once: a company has no more of them than slots, the hall no more
    than tables.
    """
    couples = {couple for couple, _slot in seats}
    weights = sorted((problem.worth[couple] for couple in couples), reverse=True)
    found = [sum(weights)]
    if not any(one.place is not None and one.place > problem.tables for one in problem.companies):
        found.append(sum(weights[: problem.tables * len(problem.slots)]))
    for side in (0, 1):
        own: dict[str, list[int]] = {}
        for couple in couples:
            own.setdefault(couple[side], []).append(problem.worth[couple])
        room = {name: len(problem.by_id[name].there) for name in own}
        found.append(sum(sum(sorted(mine)[::-1][: room[name]]) for name, mine in own.items()))
    return min(found)


def _placed(
    problem: Problem, hours: Mapping[Couple, int], fixed: list[Talk], standing: Mapping[Couple, Talk]
) -> tuple[Talk, ...]:
    """Tables and interpreters for couples in their slots; a standing talk in its slot stays at its table."""
    known = {talk.couple: talk for talk in problem.talks}
    stay = [standing[couple] for couple, slot in hours.items() if couple in standing and standing[couple].slot == slot]
    settled = [*fixed, *stay]
    still = {talk.couple for talk in settled}
    places = seated(problem, {couple: slot for couple, slot in hours.items() if couple not in still}, settled)
    moved = [
        replace(
            known.get(couple, Talk(*couple, hours[couple])),
            slot=hours[couple],
            place=place,
            status="planned",
            interpreter=known[couple].interpreter if couple in standing else "",
            pinned=False,
        )
        for couple, place in places.items()
    ]
    return tuple(sorted(interpreted(problem, [*settled, *moved]), key=lambda talk: (talk.slot, talk.place)))
