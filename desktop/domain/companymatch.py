"""Who could work with whom: what one company looks for against what another has, with every reason (needs.md row 26).

A match needs one reason that says something of the two (a need that is offered, a field, a place where somebody is
wanted); that both work in a third country, or that one is at home in the other's country, only adds to it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.companies import BOTH_COUNTRIES, Company, Place, Tag, countries_in, listed
from desktop.domain.folding import fold
from desktop.domain.itemwords import said
from desktop.domain.schemewords import COUNTRIES_OF_BRANCHES
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.i18n import N_

OFFER, WORK, NAMED, FIELD, MARKET, THIRD, HERE = "offer", "work", "named", "field", "market", "third", "here"
WEIGHTS = {OFFER: 10, WORK: 6, NAMED: 4, FIELD: 3, MARKET: 5, THIRD: 2, HERE: 1}  # of each thing named
WORDS = {
    OFFER: N_("Offers what is looked for: {names}"),
    WORK: N_("Works in what is looked for: {names}"),
    NAMED: N_("Its field or offer stands in the words of what is looked for: {names}"),
    FIELD: N_("Same field: {names}"),
    MARKET: N_("Has a place of business where one is needed: {names}"),
    THIRD: N_("Both have a place of business in a third market: {names}"),
    HERE: N_("Has a place of business in the other's country: {names}"),
}
ADDS = frozenset({THIRD, HERE})  # no reasons by themselves
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

    @property
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


def matches(seekers: Sequence[Company], partners: Sequence[Company], market: str = "") -> list[Match]:
    """Every match, the best of each seeker first, seekers in their order. With a ``market`` (country) those who have a
    place of business there, as one reason more.
    """
    offered, worked = defaultdict[str, set[int]](set), defaultdict[str, set[int]](set)
    for place, partner in enumerate(partners):
        for tag in partner.offers:
            for key in tag.marks:
                offered[key].add(place)
        for tag in partner.fields:
            for key in tag.marks:
                worked[key].add(place)
    found = []
    for seeker in seekers:
        wished = list(dict.fromkeys([*([market] if market else []), *markets(seeker)]))
        words = fold(f"{seeker.wants.zh} {seeker.wants.ja}")
        near: set[int] = set()
        for key in {key for tag in (*seeker.needs, *seeker.fields) for key in tag.marks}:
            near |= offered.get(key, set()) | worked.get(key, set())
        if words:
            for index in (offered, worked):
                near |= {at for key, ats in index.items() if _named(key, words) for at in ats}
        if wished:
            near |= {at for at, partner in enumerate(partners) if any(p.key() in wished for p in partner.places)}
        own = [_match(seeker, partners[at], wished, words) for at in sorted(near)]
        good = [match for match in own if match is not None and (not market or _is_in(match.partner, market))]
        found += sorted(good, key=lambda match: (-match.score, match.partner.name.zh or match.partner.name.ja))
    return found


def _is_in(company: Company, market: str) -> bool:
    return any(place.key() == market for place in company.places)


def _named(key: str, words: str) -> bool:
    return len(key) >= SHORTEST and not key.startswith("#") and key in words


def _match(seeker: Company, partner: Company, wished: Sequence[str], words: str) -> Match | None:
    reasons: list[Reason] = []
    used: set[str] = set()

    def add(kind: str, names: Iterable[Pair]) -> None:
        kept = tuple(dict.fromkeys(names))
        if kept:
            reasons.append(Reason(kind, kept))

    def common(mine: Iterable[Tag], theirs: Iterable[Tag]) -> list[Pair]:
        keys = {key for tag in theirs for key in tag.marks}
        fit = [tag for tag in mine if tag.marks & keys and not tag.marks & used]
        used.update(key for tag in fit for key in tag.marks)
        return [tag.name for tag in fit]

    add(OFFER, common(seeker.needs, partner.offers))
    add(WORK, common(seeker.needs, partner.fields))
    if words:
        named = [tag for tag in (*partner.offers, *partner.fields) if any(_named(key, words) for key in tag.marks)]
        fresh = [tag for tag in named if not tag.marks & used]
        used.update(key for tag in fresh for key in tag.marks)
        add(NAMED, [tag.name for tag in fresh])
    add(FIELD, common(seeker.fields, partner.fields))
    there = {place.key() for place in partner.places}
    needed = [key for key in wished if key in there and key != partner.country]
    add(MARKET, map(_country, needed))
    third = {place.key(): place for place in seeker.places}
    add(THIRD, [_place(third[key]) for key in third if key in there and key not in (*BOTH_COUNTRIES, *needed, "")])
    add(HERE, [_country(seeker.country)] if seeker.country in there and seeker.country not in needed else [])
    return Match(seeker, partner, tuple(reasons)) if any(reason.kind not in ADDS for reason in reasons) else None


def _country(key: str) -> Pair:
    return find(COUNTRIES_OF_BRANCHES, key).pair()


def _place(place: Place) -> Pair:
    return _country(place.country) if place.country not in ("", "other") else place.name()
