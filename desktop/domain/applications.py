"""Applications of counties to the programme of a year: what is asked for, points by criteria, who is chosen.

Points, the order of wishes, 大/小 and budgets are for the office alone: ``outward`` gives the values of a paper that
somebody of the other side may read (needs.md rows 88 and 100). Sums are minor units of TWD.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

CHOSEN, RESERVE, DECLINED, WITHDRAWN, RECEIVED = "chosen", "reserve", "declined", "withdrawn", "received"
TIED = N_("{names} have equal points where the last place is given. Look at them yourself.")
OVER = N_("{chosen} are chosen, and there are {places} places.")
UNSCORED = N_("{names}: points are missing for some criteria.")


@dataclass(frozen=True)
class Criterion:
    """What is judged; ``highest``: points at most."""

    id: str
    name: Pair
    highest: int


@dataclass(frozen=True)
class Candidate:
    """An application to be judged; ``points``: id of the criterion -> points."""

    id: str
    county: str  # ISO 3166-2
    name: Pair
    status: str
    points: Mapping[str, int]
    received: date | None = None


@dataclass(frozen=True)
class Standing:
    """A candidate in the order of points; ``place`` None for one that withdrew, the same for equal points."""

    candidate: Candidate
    total: int
    complete: bool
    place: int | None


def standings(candidates: Iterable[Candidate], criteria: Sequence[Criterion]) -> tuple[Standing, ...]:
    """The best first; of equal ones who applied earlier. Points for criteria that are gone do not count."""
    known = {criterion.id for criterion in criteria}
    found = []
    for one in candidates:
        counted = {key: points for key, points in one.points.items() if key in known}
        found.append((one, sum(counted.values()), len(counted) == len(known)))
    found.sort(key=lambda entry: (entry[0].status == WITHDRAWN, -entry[1], entry[0].received or date.max))
    made: list[Standing] = []
    for number, (one, total, complete) in enumerate(found, 1):
        before = made[-1] if made else None
        place = before.place if before is not None and before.total == total else number
        made.append(Standing(one, total, complete, None if one.status == WITHDRAWN else place))
    return tuple(made)


def selection(ranked: Sequence[Standing], places: int) -> dict[str, str]:
    """Id of the application -> status: the best ones chosen, the others in reserve; who withdrew stays withdrawn."""
    able = [one for one in ranked if one.place is not None]
    return {one.candidate.id: CHOSEN if number < places else RESERVE for number, one in enumerate(able)}


def doubts(ranked: Sequence[Standing], places: int, code: str) -> list[Sentence]:
    """What to look at before the points decide: a tie at the last place, points that are missing."""
    able = [one for one in ranked if one.place is not None]
    found = []
    chosen = sum(one.candidate.status == CHOSEN for one in ranked)
    if chosen > places:
        found.append(Sentence(OVER, {"chosen": chosen, "places": places}))
    if 0 < places < len(able) and able[places - 1].total == able[places].total:
        tied = [one for one in able if one.total == able[places].total]
        found.append(Sentence(TIED, {"names": _names(tied, code)}))
    lacking = [one for one in able if not one.complete]
    if lacking:
        found.append(Sentence(UNSCORED, {"names": _names(lacking, code)}))
    return found


def _names(several: Iterable[Standing], code: str) -> str:
    return "、".join(one.candidate.name.get(code) for one in several)


@dataclass(frozen=True)
class Wish:
    """A prefecture that a county asks for. ``order`` 0: nobody is to know which one comes first."""

    prefecture: str  # ISO 3166-2
    name: Pair
    order: int = 0
    reason: Pair = Pair()
    shared: tuple[Pair, ...] = ()  # strengths of both


@dataclass(frozen=True)
class Application:
    """申請表: an application as it is printed. ``budget`` None: not said, or not to be said."""

    id: str
    scheme: Pair
    year: int
    code: str  # of the county, ISO 3166-2
    county: Pair
    office: Pair
    leader: Pair
    start: date | None
    end: date | None
    people: int | None
    budget: int | None
    purpose: Pair
    strengths: tuple[Pair, ...]
    wishes: tuple[Wish, ...]
    received: date | None
    each: int  # prefectures that a county gets
    as_of: date
    inside: bool = True  # whether order and budget are there

    def outward(self) -> Application:
        """Without the order of the wishes and their reasons, and without the budget."""
        shuffled = sorted((replace(one, order=0, reason=Pair()) for one in self.wishes), key=lambda one: one.prefecture)
        return replace(self, wishes=tuple(shuffled), budget=None, inside=False)


@dataclass(frozen=True)
class Line:
    """A line of the list of applications; ``points`` in the order of the criteria."""

    application: Application
    status: str
    points: tuple[int | None, ...] = ()
    total: int | None = None
    place: int | None = None
    decided_by: str = ""
    decided_on: date | None = None
    reason: str = ""


@dataclass(frozen=True)
class ApplicationList:
    """縣市申請評分一覽表: all applications of a year in the order of their points."""

    scheme: Pair
    year: int
    places: int
    criteria: tuple[Criterion, ...]
    lines: tuple[Line, ...]
    as_of: date
    inside: bool = True

    def outward(self) -> ApplicationList:
        """Only who applies with whom and when, in no order that says anything: no points, no places, no decision."""
        lines = tuple(Line(line.application.outward(), "") for line in self.lines)
        return replace(
            self, criteria=(), lines=tuple(sorted(lines, key=lambda line: line.application.code)), inside=False
        )

    @property
    def chosen(self) -> int:
        return sum(line.status == CHOSEN for line in self.lines)


NO_WISH = N_("No prefecture is asked for yet.")
NO_LEADER = N_("Nobody is named as leader yet.")


def lacking(one: Application) -> list[Notice]:
    """What a reader of the form will miss."""
    found = []
    if not one.wishes:
        found.append(Notice(one.county.get("zh_TW"), Sentence(NO_WISH)).at("application", one.id))
    if not one.leader:
        found.append(Notice(one.county.get("zh_TW"), Sentence(NO_LEADER)).at("application", one.id, "leader_zh"))
    return found
