"""Tables and interpreters for talks of which the slots are settled: the side that sits moves as seldom as possible."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import replace

from desktop.domain.timetable import TAIWAN, Couple, Problem, Talk

TURNS = 40  # orders that are tried
Hours = Mapping[Couple, int]  # the slot of each couple


def seated(problem: Problem, hours: Hours, fixed: Iterable[Talk]) -> dict[Couple, int]:
    """A table for each couple in ``hours``; ``fixed`` talks have theirs. In no slot are there more talks than tables.

    Companies with many talks choose first: a table that is free in all their slots, the fullest such one; where there
    is none, the one that stays free for the longest. Of some orders, the one in which fewest have to change tables.
    """
    taken = {(talk.place, talk.slot) for talk in fixed}
    found: dict[Couple, int] = {}
    waiting: dict[str, list[Couple]] = {}
    habits: dict[str, set[int]] = {}  # tables at which a company sits anyhow
    for talk in fixed:
        habits.setdefault(_sitting(problem, talk.couple), set()).add(talk.place)
    for couple, slot in sorted(hours.items()):
        kept = problem.kept_place(couple)
        if kept is not None and (kept, slot) not in taken:
            found[couple] = kept
            taken.add((kept, slot))
        else:
            waiting.setdefault(_sitting(problem, couple), []).append(couple)
    for own in waiting.values():
        own.sort(key=lambda couple: hours[couple])
    fewest, best = -1, found
    for turn in range(TURNS):
        dice = random.Random(turn)
        size = {name: len(waiting[name]) + turn % 4 * dice.random() for name in sorted(waiting)}
        order = sorted(waiting, key=lambda name: (-size[name], name))
        places, changes = _filled(problem, hours, {name: waiting[name] for name in order}, taken, habits)
        if fewest < 0 or changes < fewest:
            fewest, best = changes, {**found, **places}
        if not fewest:
            break
    return best


def _filled(
    problem: Problem,
    hours: Hours,
    waiting: Mapping[str, list[Couple]],
    taken: Iterable[tuple[int, int]],
    habits: Mapping[str, set[int]],
) -> tuple[dict[Couple, int], int]:
    """Tables for companies in their order, and how often one of them has to change."""
    taken, found, changes = set(taken), {}, 0
    tables = range(1, problem.tables + 1)
    load = dict.fromkeys(tables, 0)
    for place, _slot in taken:
        load[place] = load.get(place, 0) + 1
    for name, couples in waiting.items():
        left, usual = couples, habits.get(name, set())
        while left:
            runs = {table: _run(table, left, hours, taken) for table in tables}
            best = max(tables, key=lambda table: (runs[table], table in usual, load[table], -table))
            count = runs[best]
            if not count:  # more talks than tables: only where somebody pinned too many
                best, count = next(one for one in range(1, len(taken) + 2) if (one, hours[left[0]]) not in taken), 1
            for couple in left[:count]:
                found[couple] = best
                taken.add((best, hours[couple]))
            load[best] = load.get(best, 0) + count
            left = left[count:]
            changes += bool(left)
    return found, changes


def _sitting(problem: Problem, couple: Couple) -> str:
    return couple[0] if problem.sits == TAIWAN else couple[1]


def _run(table: int, couples: list[Couple], hours: Hours, taken: set[tuple[int, int]]) -> int:
    """In how many of the next talks a table is free."""
    for count, couple in enumerate(couples):
        if (table, hours[couple]) in taken:
            return count
    return len(couples)


def interpreted(problem: Problem, talks: Iterable[Talk]) -> list[Talk]:
    """The talks with interpreters, as many as there can be; whoever has one that can stay keeps it.

    A new one is whoever has just been at that table, else whoever has done least. Held talks stay as they are.
    """
    found: list[Talk] = []
    done: dict[str, int] = dict.fromkeys(problem.helpers, 0)
    at: dict[int, str] = {}  # who interpreted last at each table
    by_slot: dict[int, list[Talk]] = {}
    for talk in talks:
        by_slot.setdefault(talk.slot, []).append(talk)
    for slot in sorted(by_slot):
        chosen = _one_slot(problem, slot, by_slot[slot], done, at)
        for talk in by_slot[slot]:
            if talk.status == "planned":
                talk = replace(talk, interpreter=chosen.get(talk.couple, ""))
            if talk.interpreter and talk.status != "missed":
                done[talk.interpreter] = done.get(talk.interpreter, 0) + 1
                at[talk.place] = talk.interpreter
            found.append(talk)
    return found


def _one_slot(
    problem: Problem, slot: int, talks: list[Talk], done: Mapping[str, int], at: Mapping[int, str]
) -> dict[Couple, str]:
    """Who interprets which talk of one slot: a matching as large as possible that begins with who is there already."""
    busy = {talk.interpreter for talk in talks if talk.status == "held"}
    free = [one for one in problem.interpreters if slot in one.there and one.id not in busy]
    able: dict[Couple, list[str]] = {}
    for talk in talks:
        if talk.status == "planned" and (talk.interpreter or problem.needs_interpreter(talk.couple)):
            names = [one.id for one in free if problem.can_interpret(one, talk.couple)]
            able[talk.couple] = sorted(
                names, key=lambda name: (name != talk.interpreter, name != at.get(talk.place), done[name], name)
            )
    needing = [talk.couple for talk in talks if talk.couple in able and problem.needs_interpreter(talk.couple)]
    holder: dict[str, Couple] = {}
    current = {talk.couple: talk.interpreter for talk in talks}
    for couple in needing:
        if current[couple] in able[couple]:
            holder.setdefault(current[couple], couple)
    settled = set(holder.values())

    def seek(couple: Couple, seen: set[str]) -> bool:
        nobody = next((name for name in able[couple] if name not in holder), "")
        if nobody:
            holder[nobody] = couple
            return True
        for name in able[couple]:
            if name not in seen:
                seen.add(name)
                if seek(holder[name], seen):
                    holder[name] = couple
                    return True
        return False

    for couple in needing:
        if couple not in settled:
            seek(couple, set())
    for couple, names in able.items():  # somebody gave them one that they could do without
        if couple not in needing and current[couple] in names:
            holder.setdefault(current[couple], couple)
    return {couple: name for name, couple in holder.items()}
