"""Joins the store and the solver for the timetable of one-to-one meetings (商談會).

    planned = timetabling.plan(store, day_id, progress=progress)     # may run beside the window (ui.work.run)
    store.do(timetabling.PLAN, timetabling.take, planned)            # one action

Nothing is written before ``take``: what a repair changes can be shown first. It refuses what is no longer true because
somebody entered something else meanwhile.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from desktop.domain.timetable import (
    MOVED,
    SECONDS,
    Company,
    Couple,
    Interpreter,
    Problem,
    Repair,
    Talk,
    Timetable,
    minutes,
    there,
)
from desktop.domain.timetablechecks import Trouble, troubles
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import Store, records, talkediting, talks
from desktop.store import tables as t
from desktop.store.journal import Work

if TYPE_CHECKING:
    from desktop.solving.timetable import Progress, Told

HEAVY = ("numpy", "highspy", "desktop.solving.timetable")
PLAN = N_("Plan the talks")
REPAIR = N_("Change the talks of the day")
CHANGED = N_("Something about these meetings was changed meanwhile. Let them be planned once more.")
NO_SLOTS = N_("These meetings have no slots yet. Enter when they begin and end, and how long a talk takes.")
NO_WISHES = N_("Nobody has a wish yet that can be kept. Enter who wishes to meet whom.")
NOT_UNDERSTOOD = N_(
    "Nobody interprets between the languages of those who wish to meet. "
    "Enter an interpreter who does, or which languages the companies speak."
)


@dataclass(frozen=True)
class Planned:
    """What was computed and from what; ``found`` is a whole timetable, or a repaired one."""

    day_id: str
    now: int
    problem: Problem
    found: Timetable | Repair


def problem(day: talks.Day, code: str = "zh_TW", now: int = 0) -> Problem:
    """A day as the solver takes it. ``code``: the language of the names in what is said about it.

    Whoever is late without a time has not come yet; whoever has left without a time was there until slot ``now``.
    """
    slots = day.slots()
    until_now = frozenset(slot.number for slot in slots if slot.number <= now)

    def present(one: talks.Company | talks.Helper) -> frozenset[int]:
        if one.status == "late" and one.arrives is None:
            return frozenset()
        found = there(slots, one.arrives, one.leaves, one.status)
        return found & until_now if one.status == "gone" and one.leaves is None else found

    companies = tuple(
        Company(
            one.id,
            one.side,
            one.called(code),
            frozenset(one.languages),
            one.own_interpreter,
            present(one),
            one.place,
            one.most,
        )
        for one in day.companies.values()
    )
    helpers = tuple(
        Interpreter(one.id, one.name.get(code), frozenset(one.languages), present(one)) for one in day.helpers.values()
    )
    weights: dict[Couple, int] = {}
    refused: set[Couple] = set()
    for (one, other), weight in day.wishes.items():
        couple = (one, other) if day.companies[one].side == "tw" else (other, one)
        if weight == talks.REFUSAL:
            refused.add(couple)
        else:
            weights[couple] = weights.get(couple, 0) + weight
    standing = tuple(
        Talk(one.tw, one.jp, one.slot, one.place, one.interpreter, one.pinned, one.status, one.id) for one in day.talks
    )
    row = day.row
    return Problem(
        slots, row["tables"], companies, helpers, weights, frozenset(refused), row["spare"], row["sits"], standing
    )


def wrong(day: talks.Day, code: str = "zh_TW", now: int = 0) -> list[Trouble]:
    """What is wrong with the timetable as it stands: each with its talks and a sentence."""
    made = problem(day, code, now)
    return troubles(made, made.talks)


def running(day: talks.Day, moment: datetime) -> int:
    """The number of the last slot that has begun at ``moment`` (with its zone); 0 before the day and without one."""
    if day.row["day"] is None:
        return 0
    local = moment.astimezone(ZoneInfo(day.row["zone"] or "Asia/Tokyo"))
    if local.date() != day.row["day"]:
        return len(day.slots()) if local.date() > day.row["day"] else 0
    return max((slot.number for slot in day.slots() if slot.start <= minutes(local.time())), default=0)


def prepared() -> Iterator[None]:
    """Load the solver, in steps short enough for a window: to be walked through before ``plan`` runs in a thread."""
    for name in HEAVY:
        importlib.import_module(name)
        yield


def plan(
    store: Store,
    day_id: str,
    *,
    seconds: float = SECONDS,
    progress: Callable[[int, int], object] | None = None,
    told: Told | None = None,
) -> Planned:
    """A timetable from nothing but what is pinned or held. UserError where there is nothing to plan.

    ``progress`` is told what is reached and the bound, and what it raises ends the work; ``told`` gets both and the
    seconds, and where it gives back True, the best so far is taken.
    """
    from desktop.solving import timetable as solver

    given = _read(store, day_id, 0)
    if not given.slots:
        raise UserError(NO_SLOTS)
    if not any(given.open_slots(couple) for couple in given.worth):
        raise UserError(NO_WISHES)
    if not any(_understood(given, couple) for couple in given.worth):
        raise UserError(NOT_UNDERSTOOD)
    return Planned(day_id, 0, given, solver.plan(given, seconds, _both(progress, told)))


def repair(
    store: Store,
    day_id: str,
    now: int = 0,
    *,
    wanted: Iterable[Couple] = (),
    fill: bool = True,
    most: int = MOVED,
    progress: Callable[[int, int], object] | None = None,
) -> Planned:
    """The timetable after a no-show, late arrival, new wish or lost interpreter was entered, with the fewest moves.

    Slots up to ``now`` stay as they are. ``wanted``: (Taiwanese, Japanese) for whom others may move; ``fill``: wishes
    not met so far take what came free. ``found.changes`` is what to show before it is taken.
    """
    from desktop.solving import timetable as solver

    given = _read(store, day_id, now)
    if not given.slots:
        raise UserError(NO_SLOTS)
    found = solver.repair(given, now, wanted=frozenset(wanted), fill=fill, most=most, told=_both(progress, None))
    return Planned(day_id, now, given, found)


def take(work: Work, planned: Planned) -> int:
    """Write what was computed: how many talks are new, elsewhere or gone. UserError where it is no longer true.

    A whole timetable takes away what is not in it; in a repair a talk that cannot be held stays, as not held.
    """
    day = talks.read(work.connection, planned.day_id)
    if _plain(problem(day, now=planned.now)) != _plain(planned.problem):
        raise UserError(CHANGED)
    found, rows = planned.found, {(one.tw, one.jp): one for one in day.talks}
    fresh, ever = dict[str, dict[str, Any]](), talks.ever(work.connection, planned.day_id)
    count = added = 0
    for talk in found.talks:
        row, values = rows.pop(talk.couple, None), _values(talk)
        if row is None:
            made = talkediting.talk_id(talk.tw, talk.jp)
            fixed = {"match_day_id": planned.day_id, "tw_id": talk.tw, "jp_id": talk.jp}
            if made in ever:  # planned before and taken away
                records.alike(work, t.Talk, made, fixed, values)
            else:
                fresh[made] = {**fixed, **values}
            added += 1
        elif row.status != "held":
            count += records.edit(work, t.Talk, row.id, values)
    for row in rows.values():
        if row.status == "planned" and isinstance(found, Repair):
            count += records.edit(work, t.Talk, row.id, {"status": "missed", "pinned": ""})
        elif row.status == "planned":
            count += bool(records.remove(work, t.Talk, row.id))
    records.add_all(work, t.Talk, fresh)
    bound = found.bound if isinstance(found, Timetable) else None
    stamp = datetime.now(UTC).isoformat(timespec="seconds")
    records.edit(work, t.MatchDay, planned.day_id, {"reached": found.reached, "bound": bound, "planned_at": stamp})
    return count + added


def _read(store: Store, day_id: str, now: int) -> Problem:
    with store.read() as connection:
        return problem(talks.read(connection, day_id), now=now)


def _understood(given: Problem, couple: Couple) -> bool:
    """Whether two companies can talk when both are there; without any interpreter nobody looks."""
    open_slots = set(given.open_slots(couple))
    if not given.interpreters or not given.needs_interpreter(couple):
        return bool(open_slots)
    return any(open_slots & one.there and given.can_interpret(one, couple) for one in given.interpreters)


def _plain(given: Problem) -> Problem:
    """Without names: another name changes no timetable."""
    return replace(
        given,
        companies=tuple(replace(one, name="") for one in given.companies),
        interpreters=tuple(replace(one, name="") for one in given.interpreters),
    )


def _values(talk: Talk) -> dict[str, Any]:
    return {
        "slot": talk.slot,
        "place": talk.place,
        "interpreter_id": talk.interpreter or None,
        "pinned": "yes" if talk.pinned else "",
        "status": talk.status,
    }


def _both(progress: Callable[[int, int], object] | None, told: Told | None) -> Told | None:
    if progress is None:
        return told

    def tell(way: Progress) -> object:
        progress(way.reached, way.bound or 0)
        return told(way) if told is not None else None

    return tell
