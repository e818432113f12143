"""Pairs of counties and prefectures: what speaks for one, what a whole pairing is worth, what to look at.

Worth is counted in tenths of a point, whole numbers, so that sums are exact. A wish counts its weight, a tenth less for
each place further down; a common strength counts its weight, at most three of them; a tie its weight. One large and
one small prefecture together count their weight once for the county, half of it with each (needs.md rows 1 to 5).
Regions are ISO 3166-2 codes, tags are ids.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.errors import Sentence
from desktop.i18n import N_

LARGE, SMALL = "L", "S"
TENTHS = 10
MOST_COMMON = 3  # common strengths that count: a county that names everything is not to outweigh all wishes
Key = tuple[str, str]  # county, prefecture
Names = Callable[[str], str]  # code of a region, or id of a tag -> its name in the language of the reader

WISH, STRENGTH, TIE, SIZE, FIXED, HAND = "wish", "strength", "tie", "size", "fixed", "hand"


@dataclass(frozen=True)
class Applicant:
    """A chosen county; ``wishes``: prefectures, the dearest first."""

    code: str
    wishes: tuple[str, ...] = ()
    tags: frozenset[str] = frozenset()

    def wish(self, prefecture: str) -> int:
        """The place of a prefecture in the county's wishes from 1 on; 0: not asked for."""
        return self.wishes.index(prefecture) + 1 if prefecture in self.wishes else 0


@dataclass(frozen=True)
class Place:
    """A prefecture; ``size`` LARGE or SMALL."""

    code: str
    size: str
    population: int = 0
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Weights:
    """Points."""

    wish: int = 10
    strength: int = 5
    tie: int = 15
    size: int = 20


@dataclass(frozen=True)
class Problem:
    """Who is to be paired with whom, and by what rules.

    ``each``: prefectures of a county. ``twice``: a prefecture may have several counties. ``fixed``: pairs that must be,
    by a rule or a decision; ``hand``: those that somebody chose over the proposal, kept likewise. ``forbidden`` yields.
    """

    applicants: tuple[Applicant, ...]
    places: tuple[Place, ...]
    weights: Weights = Weights()
    each: int = 2
    twice: bool = False
    ties: frozenset[Key] = frozenset()
    fixed: frozenset[Key] = frozenset()
    hand: frozenset[Key] = frozenset()
    forbidden: frozenset[Key] = frozenset()

    def applicant(self, code: str) -> Applicant | None:
        """The county with this code, where it was chosen."""
        return next((one for one in self.applicants if one.code == code), None)

    def place(self, code: str) -> Place | None:
        """The prefecture with this code."""
        return next((one for one in self.places if one.code == code), None)


@dataclass(frozen=True)
class Solution:
    """Pairs in the order of their codes. ``bound``: what no other pairing exceeds. Both in tenths of a point."""

    pairs: tuple[Key, ...]
    tenths: int
    bound: int
    proven: bool
    seconds: float = 0.0


class Reason(NamedTuple):
    """Something that speaks for a pair. ``place``: of the wish; ``tags``: what both are strong in."""

    kind: str
    tenths: int = 0
    place: int = 0
    tags: tuple[str, ...] = ()


def size_of(population: int | None, large_from: int, said: str = "") -> str:
    """LARGE or SMALL by population, unless somebody ``said`` otherwise; nothing where neither is known."""
    if said or population is None:
        return said
    return LARGE if population >= large_from else SMALL


def speaks_for(problem: Problem, applicant: Applicant, place: Place) -> list[Reason]:
    """What speaks for a pair, whatever else the county gets."""
    found, weights = [], problem.weights
    if wished := applicant.wish(place.code):
        found.append(Reason(WISH, weights.wish * max(1, TENTHS + 1 - wished), wished))
    if common := tuple(sorted(applicant.tags & place.tags)):
        found.append(Reason(STRENGTH, TENTHS * weights.strength * min(len(common), MOST_COMMON), tags=common))
    if (applicant.code, place.code) in problem.ties:
        found.append(Reason(TIE, TENTHS * weights.tie))
    return found


def worth(problem: Problem, applicant: Applicant, place: Place) -> int:
    """A pair's tenths, whatever else the county gets."""
    return sum(reason.tenths for reason in speaks_for(problem, applicant, place))


def reasons(problem: Problem, pairs: Iterable[Key]) -> dict[Key, tuple[Reason, ...]]:
    """What speaks for each pair, the share in one large and one small included; regions nobody knows: nothing."""
    applicants, places = {one.code: one for one in problem.applicants}, {one.code: one for one in problem.places}
    pairs = sorted(set(pairs))
    found: dict[Key, tuple[Reason, ...]] = {}
    sized: set[Key] = set()
    for county in dict.fromkeys(county for county, _prefecture in pairs):
        own = [pair for pair in pairs if pair[0] == county and pair[1] in places and county in applicants]
        first = {places[pair[1]].size: pair for pair in reversed(own)}
        if len(first) == 2:
            sized |= {*first.values()}
    for pair in pairs:
        applicant, place = applicants.get(pair[0]), places.get(pair[1])
        said = speaks_for(problem, applicant, place) if applicant and place else []
        if pair in sized:
            said.append(Reason(SIZE, problem.weights.size * TENTHS // 2))
        for kind, kept in ((FIXED, problem.fixed), (HAND, problem.hand)):
            if pair in kept:
                said.append(Reason(kind))
        found[pair] = tuple(said)
    return found


def total(problem: Problem, pairs: Iterable[Key]) -> int:
    """What a whole pairing is worth, in tenths."""
    return sum(reason.tenths for said in reasons(problem, pairs).values() for reason in said)


def points(tenths: int) -> str:
    """Tenths as a person reads them: 87.5, −1.5, 20."""
    whole, rest = divmod(abs(tenths), TENTHS)
    return ("−" if tenths < 0 else "") + (f"{whole}.{rest}" if rest else f"{whole}")


SAID = {
    WISH: N_("Wish no. {place}"),
    STRENGTH: N_("Strong in the same: {names}"),
    TIE: N_("An existing tie is kept"),
    SIZE: N_("One large and one small prefecture"),
    FIXED: N_("Must be so by a rule or decision"),
    HAND: N_("Chosen by hand"),
}


def sentence(reason: Reason, names: Names) -> Sentence:
    """A reason as it is shown; ``names`` gives the names of its tags."""
    return Sentence(SAID[reason.kind], {"place": reason.place, "names": "、".join(names(tag) for tag in reason.tags)})


def frozen(several: Iterable[Reason]) -> str:
    """Reasons as JSON, as a pair keeps them when it is proposed."""
    return json.dumps([list(reason) for reason in several], ensure_ascii=False, separators=(",", ":"))


def thawed(text: str) -> tuple[Reason, ...]:
    """The reasons that a pair keeps; none where they cannot be read."""
    try:
        read = json.loads(text or "[]")
        made = [Reason(str(k), int(tenths), int(place), tuple(map(str, tags))) for k, tenths, place, tags in read]
    except (ValueError, TypeError):
        return ()
    return tuple(reason for reason in made if reason.kind in SAID)


class Doubt(NamedTuple):
    """Something to look at in a pairing: never refused, since the plan says 「原則上」. ``prefecture`` may be empty."""

    kind: str
    county: str
    prefecture: str
    message: Sentence


ONE_SIZE, TWICE, FORBIDDEN, NO_WISH, NOT_KEPT = "one_size", "twice", "forbidden", "no_wish", "not_kept"
MISSING, COUNT, STRANGER = "missing", "count", "stranger"
DOUBTS = {
    ONE_SIZE: N_("In principle one large and one small prefecture: {county} has {large} large and {small} small."),
    TWICE: N_("{prefecture} is paired with {count} counties: {counties}."),
    FORBIDDEN: N_("By a rule {county} and {prefecture} are not to be paired."),
    NO_WISH: N_("{county} did not ask for {prefecture}."),
    NOT_KEPT: N_("{county} and {prefecture} have ties that this pairing does not keep."),
    MISSING: N_("By a rule {county} and {prefecture} are to be paired, and are not."),
    COUNT: N_("{county} has {count} of {each} prefectures."),
    STRANGER: N_("{county} is not among the chosen counties of this year."),
}


def doubts(problem: Problem, pairs: Iterable[Key], names: Names) -> list[Doubt]:
    """What to look at in a pairing, county by county; ``names`` gives the names of regions."""
    held = sorted(set(pairs))
    found: list[Doubt] = []
    sizes = {place.code: place.size for place in problem.places}
    taken = Counter(prefecture for _county, prefecture in held)

    def say(kind: str, county: str, prefecture: str = "", **values: object) -> None:
        known = {"county": names(county), "prefecture": names(prefecture) if prefecture else "", **values}
        found.append(Doubt(kind, county, prefecture, Sentence(DOUBTS[kind], known)))

    for county in dict.fromkeys([*(one.code for one in problem.applicants), *(county for county, _one in held)]):
        own = [prefecture for one, prefecture in held if one == county]
        applicant = problem.applicant(county)
        if applicant is None:
            say(STRANGER, county)
        elif own and len(own) != problem.each:
            say(COUNT, county, count=len(own), each=problem.each)
        kinds = Counter(sizes.get(prefecture, "") for prefecture in own)
        if len(own) > 1 and not (kinds[LARGE] and kinds[SMALL]):
            say(ONE_SIZE, county, large=kinds[LARGE], small=kinds[SMALL])
        for prefecture in own:
            if (county, prefecture) in problem.forbidden:
                say(FORBIDDEN, county, prefecture)
            if applicant and applicant.wishes and not applicant.wish(prefecture):
                say(NO_WISH, county, prefecture)
            if taken[prefecture] > 1 and not problem.twice:
                others = "、".join(names(one) for one, place in held if place == prefecture)
                say(TWICE, county, prefecture, count=taken[prefecture], counties=others)
        lost = [pair for pair in sorted(problem.fixed | problem.ties) if pair[0] == county and pair not in held]
        room = any((county, prefecture) not in problem.ties for prefecture in own)
        for pair in lost if applicant and own else ():
            if pair in problem.fixed:
                say(MISSING, *pair)
            elif room and pair not in problem.forbidden:
                say(NOT_KEPT, *pair)
    return found


def told(problem: Problem, change: Sequence[Key], before: Sequence[Key], names: Names) -> list[Doubt]:
    """What a pairing says that the one ``before`` did not: beside a pair that somebody is about to make."""
    known = {(doubt.kind, doubt.county, doubt.prefecture) for doubt in doubts(problem, before, names)}
    return [one for one in doubts(problem, change, names) if (one.kind, one.county, one.prefecture) not in known]


def replaced(problem: Problem, county: str, prefecture: str, own: Mapping[str, bool]) -> str:
    """Which prefecture of a county gives way to a new one: "" where there is room.

    ``own``: what the county has, and whether it may give way. The one of the same size goes first, then the one for
    which least speaks.
    """
    free = [one for one, movable in own.items() if movable and one != prefecture]
    if prefecture in own or len(own) < problem.each or not free:
        return ""
    new, applicant = problem.place(prefecture), problem.applicant(county)

    def dearness(code: str) -> tuple[bool, int, str]:
        place = problem.place(code)
        same = place is not None and new is not None and place.size == new.size
        return not same, worth(problem, applicant, place) if applicant and place else 0, code

    return min(free, key=dearness)
