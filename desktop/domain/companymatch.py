"""Who could work with whom: what one company looks for against what another has, with every reason (needs.md row 26).

A match needs one reason that says something of the two (a need that is offered, a field, a place where somebody is
wanted); that both work in a third country, or that one is at home in the other's country, only adds to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from typing import NamedTuple

from desktop.domain.companies import BOTH_COUNTRIES, Company, Place, Tag, countries_in, listed
from desktop.domain.folding import fold
from desktop.domain.itemwords import said
from desktop.domain.schemewords import COUNTRIES_OF_BRANCHES
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.i18n import N_

OFFER, WORK, NAMED, FIELD, NEAR, MARKET, THIRD, HERE = "offer work named field near market third here".split()
WEIGHTS = {OFFER: 10, WORK: 6, NAMED: 4, FIELD: 3, NEAR: 2, MARKET: 5, THIRD: 2, HERE: 1}  # of each thing named
WORDS = {
    OFFER: N_("Offers what is looked for: {names}"),
    WORK: N_("Works in what is looked for: {names}"),
    NAMED: N_("Its field or offer stands in the words of what is looked for: {names}"),
    FIELD: N_("Same field: {names}"),
    NEAR: N_("Close to what is looked for: {names}"),
    MARKET: N_("Has a place of business where one is needed: {names}"),
    THIRD: N_("Both have a place of business in a third market: {names}"),
    HERE: N_("Has a place of business in the other's country: {names}"),
}
Progress = Callable[[int, int], None]
MOST = 20  # partners of each seeker: nobody reads more
SHORTEST = 2  # letters of a name that is looked for in a text


@dataclass(frozen=True)
class Reason:
    """Why two companies fit: ``kind`` of WORDS, ``names`` are the tags or countries meant."""

    kind: str
    names: tuple[Pair, ...]

    @property
    def weight(self) -> int:
        return WEIGHTS[self.kind] * len(self.names)

    def said(self) -> Pair:
        """The reason as a sentence in both languages."""
        return said(WORDS[self.kind], names=listed(self.names))


@dataclass(frozen=True)
class Match:
    """``seeker`` looks for something that ``partner`` may have. ``score`` orders matches; it is never printed."""

    seeker: Company
    partner: Company
    reasons: tuple[Reason, ...]

    @property
    def id(self) -> str:
        return f"{self.seeker.id} {self.partner.id}"

    @cached_property
    def score(self) -> int:
        return sum(reason.weight for reason in self.reasons)

    def why(self) -> Pair:
        """All reasons, a line each."""
        words = [reason.said() for reason in self.reasons]
        return Pair("\n".join(pair.zh for pair in words), "\n".join(pair.ja for pair in words))


@dataclass(frozen=True)
class MatchList:
    """What ``match-list`` prints: matches by seeker, and nothing else of the companies than their open facts."""

    matches: tuple[Match, ...]
    seeking: str  # the country whose companies look for something
    as_of: date


def sides(companies: Iterable[Company], seeking: str) -> tuple[list[Company], list[Company]]:
    """Those of the country that looks for something, and those of the other one."""
    known = [company for company in companies if company.country in BOTH_COUNTRIES]
    return [c for c in known if c.country == seeking], [c for c in known if c.country != seeking]


def markets(seeker: Company) -> list[str]:
    """Countries that a company names among what it looks for."""
    texts = [seeker.wants.zh, seeker.wants.ja]
    texts += [text for tag in seeker.needs for text in (tag.name.zh, tag.name.ja)]
    return list(dict.fromkeys(key for text in texts if text for key in countries_in(text)))


class _Has(NamedTuple):
    """What a company has, made ready to be compared: marks of offers and fields, places by their key."""

    company: Company
    offers: frozenset[str]
    fields: frozenset[str]
    named: tuple[Tag, ...]
    places: dict[str, Place]


def _ready(company: Company) -> _Has:
    offers = frozenset(mark for tag in company.offers for mark in tag.marks)
    fields = frozenset(mark for tag in company.fields for mark in tag.marks)
    return _Has(company, offers, fields, (*company.offers, *company.fields), {p.key(): p for p in company.places})


def matches(
    seekers: Sequence[Company], partners: Sequence[Company], market: str = "", progress: Progress | None = None
) -> list[Match]:
    """The best matches of each seeker, seekers in their order.

    With a ``market`` (country) those who have a place of business there, as one reason more.
    """
    ready = [_ready(partner) for partner in partners]
    if market:
        ready = [has for has in ready if market in has.places]
    every = {mark for has in ready for mark in (*has.offers, *has.fields)}
    marks = [mark for mark in every if len(mark) >= SHORTEST and not mark.startswith("#")]

    @cache
    def near(own: str) -> frozenset[str]:
        """土木 and 土木工程: one within the other."""
        if len(own) < SHORTEST or own.startswith("#"):
            return frozenset()
        return frozenset(mark for mark in marks if own in mark or mark in own)

    found = []
    for done, seeker in enumerate(seekers):
        if progress is not None:
            progress(done, len(seekers))
        wished = list(dict.fromkeys([*([market] if market else []), *markets(seeker)]))
        words = fold(f"{seeker.wants.zh} {seeker.wants.ja}")
        named = frozenset(mark for mark in marks if words and mark in words)
        close = frozenset[str]().union(*(near(own) for tag in seeker.needs for own in tag.marks))
        own_places = {place.key(): place for place in seeker.places}
        own = [_match(seeker, has, wished, named, close, own_places) for has in ready]
        good = [match for match in own if match is not None]
        found += sorted(good, key=lambda match: (-match.score, match.partner.name.zh or match.partner.name.ja))[:MOST]
    return found


def _match(
    seeker: Company, has: _Has, wished: Sequence[str], named: frozenset[str], close: frozenset[str],
    places: dict[str, Place],
) -> Match | None:  # fmt: skip
    reasons: list[Reason] = []
    used: set[str] = set()

    def add(kind: str, names: Iterable[Pair]) -> None:
        kept = tuple(dict.fromkeys(names))
        if kept:
            reasons.append(Reason(kind, kept))

    def common(tags: Iterable[Tag], marks: frozenset[str]) -> list[Pair]:
        fit = [tag for tag in tags if not tag.marks.isdisjoint(marks) and used.isdisjoint(tag.marks)]
        for tag in fit:
            used.update(tag.marks)
        return [tag.name for tag in fit]

    add(OFFER, common(seeker.needs, has.offers))
    add(WORK, common(seeker.needs, has.fields))
    if named:
        add(NAMED, common(has.named, named))
    add(FIELD, common(seeker.fields, has.fields))
    if close:
        add(NEAR, common(has.named, close))
    needed = [key for key in wished if key in has.places and key != has.company.country]
    add(MARKET, map(_country, needed))
    if not reasons:
        return None
    third = [places[key] for key in places if key in has.places and key not in (*BOTH_COUNTRIES, *needed, "")]
    add(THIRD, map(_place, third))
    add(HERE, [_country(seeker.country)] if seeker.country in has.places and seeker.country not in needed else [])
    return Match(seeker, has.company, tuple(reasons))


@cache
def _country(key: str) -> Pair:
    return find(COUNTRIES_OF_BRANCHES, key).pair()


def _place(place: Place) -> Pair:
    return _country(place.country) if place.country not in ("", "other") else place.name()
