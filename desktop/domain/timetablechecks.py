"""What is wrong with a timetable of one-to-one meetings, each with the talks that it concerns, said as sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop.domain.timetable import Couple, Problem, Talk
from desktop.errors import Sentence
from desktop.i18n import N_

TWO_PLACES = N_("{name} has two talks in slot {slot}. Move one of them.")
TWICE = N_("Table {place} is given twice in slot {slot}. Move one talk to another table.")
REFUSED = N_("{tw} and {jp}: one of them refuses this talk. Remove it.")
NOT_THERE = N_("{name} is not there in slot {slot}. Move the talk.")
NO_SLOT = N_("{tw} and {jp}: the day has no slot {slot}. Move the talk.")
NO_TABLE = N_("{tw} and {jp}: there is no table {place}. Move the talk to another table.")
NO_INTERPRETER = N_("{tw} and {jp} share no language. Assign an interpreter.")
HELPER_TWICE = N_("{name} interprets two talks in slot {slot}. Assign somebody else to one of them.")
HELPER_AWAY = N_("{name} cannot interpret in slot {slot}. Assign somebody else.")
HELPER_LANGUAGES = N_("{name} does not speak the languages of {tw} and {jp}. Assign somebody else.")
TOO_MANY = N_("{name} has {count} talks and wants {most} at most. Remove some of them.")
OTHER_TABLE = N_("{name} keeps table {own}, but this talk is at table {place}.")
SPARE = N_("{tw} and {jp} meet at table {place}, which is a spare one.")


@dataclass(frozen=True)
class Trouble:
    """Something wrong with a timetable. ``hard`` must not be; the rest may stay where somebody wants it so."""

    kind: str
    talks: tuple[Couple, ...]
    message: Sentence
    hard: bool = True


def troubles(problem: Problem, talks: Iterable[Talk]) -> list[Trouble]:
    """Everything wrong with a timetable, hard things first. Missed talks take no place and are not looked at."""
    standing = [
        talk for talk in talks if talk.status != "missed" and talk.tw in problem.by_id and talk.jp in problem.by_id
    ]
    found = [one for talk in standing for one in _of_talk(problem, talk)]
    found += _shared(
        standing, lambda talk: (talk.tw, talk.slot), "company", lambda key: _named(problem, TWO_PLACES, key)
    )
    found += _shared(
        standing, lambda talk: (talk.jp, talk.slot), "company", lambda key: _named(problem, TWO_PLACES, key)
    )
    found += _shared(
        standing,
        lambda talk: (str(talk.place), talk.slot),
        "table",
        lambda key: Sentence(TWICE, {"place": key[0], "slot": key[1]}),
    )
    found += _shared(
        [talk for talk in standing if talk.interpreter],
        lambda talk: (talk.interpreter, talk.slot),
        "interpreter",
        lambda key: Sentence(HELPER_TWICE, {"name": _helper(problem, key[0]), "slot": key[1]}),
    )
    for company in problem.companies:
        own = tuple(talk.couple for talk in standing if company.id in talk.couple)
        if company.most is not None and len(own) > company.most:
            said = Sentence(TOO_MANY, {"name": company.name, "count": len(own), "most": company.most})
            found.append(Trouble("most", own, said))
    return sorted(found, key=lambda one: not one.hard)


def _of_talk(problem: Problem, talk: Talk) -> list[Trouble]:
    one, other = problem.by_id[talk.tw], problem.by_id[talk.jp]
    facts = {"tw": one.name, "jp": other.name, "slot": talk.slot, "place": talk.place}
    found: list[Trouble] = []

    def wrong(kind: str, msgid: str, hard: bool = True, **more: object) -> None:
        found.append(Trouble(kind, (talk.couple,), Sentence(msgid, {**facts, **more}), hard))

    if talk.couple in problem.refused:
        wrong("refused", REFUSED)
    if talk.slot not in problem.numbers:
        wrong("slot", NO_SLOT)
    else:
        for company in (one, other):
            if talk.slot not in company.there and talk.status != "held":
                wrong("away", NOT_THERE, name=company.name)
    if not 1 <= talk.place <= problem.tables + problem.spare:
        wrong("table", NO_TABLE)
    elif talk.place > problem.tables:
        wrong("spare", SPARE, hard=False)
    kept = problem.kept_place(talk.couple)
    if kept is not None and kept != talk.place:
        sitting = next(company for company in (other, one) if company.place == kept)
        wrong("kept", OTHER_TABLE, hard=False, name=sitting.name, own=kept)
    helper = problem.helpers.get(talk.interpreter)
    if helper is None:
        if problem.needs_interpreter(talk.couple):
            wrong("language", NO_INTERPRETER, hard=False)
    elif talk.status != "held":
        if talk.slot not in helper.there:
            wrong("helper", HELPER_AWAY, name=helper.name)
        if not problem.can_interpret(helper, talk.couple):
            wrong("helper", HELPER_LANGUAGES, hard=False, name=helper.name)
    return found


def _shared(
    talks: Iterable[Talk],
    key: Callable[[Talk], tuple[str, int]],
    kind: str,
    said: Callable[[tuple[str, int]], Sentence],
) -> list[Trouble]:
    """One trouble for each thing that several talks want at once."""
    groups: dict[tuple[str, int], list[Couple]] = {}
    for talk in talks:
        groups.setdefault(key(talk), []).append(talk.couple)
    return [Trouble(kind, tuple(group), said(one)) for one, group in groups.items() if len(group) > 1]


def _named(problem: Problem, msgid: str, key: tuple[str, int]) -> Sentence:
    return Sentence(msgid, {"name": problem.by_id[key[0]].name, "slot": key[1]})


def _helper(problem: Problem, helper_id: str) -> str:
    helper = problem.helpers.get(helper_id)
    return helper.name if helper else ""
