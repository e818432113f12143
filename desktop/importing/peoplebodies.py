"""Which organisation a file means: found again by any spelling, along its tree; else what it would be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from desktop import reference
from desktop.domain.folding import fold, fold_body
from desktop.domain.text import Pair
from desktop.store.peopleknown import Known

COMPANY = re.compile(
    r"株式会社|有限会社|合同会社|股份有限公司|有限公司|公司|[㈱㈲]|\(株\)|（株）|\b(?:Inc|Ltd|Corp|Co|LLC)\b", re.I
)
KINDS = (
    (COMPANY, "company"),
    (re.compile(r"大学|大學|学校|學校|高専|研究所|研究院|研究センター"), "school"),
    (re.compile(r"会議所|會議所|商工会|商會|商業會|工業會|公會|経済同友会|連合会"), "chamber"),
    (re.compile(r"財団|財團|協会|協會|機構|推進|振興|支援|センター|中心"), "support"),
    (re.compile(r"[経經]済産業|省$|庁$|経済部$|經濟部$|外交部$|委員會$"), "central"),
    (re.compile(r"[市区町村]役所$|[市區]公所$|[市縣]政府$|[市区町村]$"), "city"),
)


class Found(NamedTuple):
    """``body`` is the deepest organisation that is known, ``rest`` the levels below it that are not."""

    body: str
    rest: tuple[Pair, ...]


class Bodies:
    """The organisations of a store by their names, former and short ones too."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self._named: dict[str, list[str]] = {}
        for body, (_parent, pair) in known.bodies.items():
            self._enter(body, pair)
        for body, pair in known.other_names:
            if body in known.bodies:
                self._enter(body, pair)

    def _enter(self, body: str, pair: Pair) -> None:
        for key in keys_of(pair):
            listed = self._named.setdefault(key, [])
            if body not in listed:
                listed.append(body)

    def find(self, path: Sequence[Pair]) -> Found:
        """The organisation at the end of ``path`` as far as it is known."""
        if not path:
            return Found("", ())
        body = self._top(path[0])
        if not body:
            joined = self._prefixed(path[0])
            if joined is None:
                return Found("", tuple(path))
            body, rest = joined
            return Found(body, (*((rest,) if rest else ()), *path[1:]))
        for place, level in enumerate(path[1:], 1):
            below = self._below(body, level)
            if not below:
                return Found(body, tuple(path[place:]))
            body = below
        return Found(body, ())

    def _top(self, name: Pair) -> str:
        """The one of this name: a top of its tree before a part, the same spelling before another."""
        fits = [body for key in keys_of(name) for body in self._named.get(key, ())]
        tops = [body for body in fits if not self.known.bodies[body][0]]
        exact = [body for body in fits if {name.zh, name.ja} & {*self.known.bodies[body][1].__dict__.values()} - {""}]
        for several in ([body for body in exact if body in tops], tops, exact, fits):
            if len(set(several)) == 1:
                return several[0]
        return ""

    def _below(self, body: str, name: Pair) -> str:
        keys = keys_of(name)
        fits = {b for key in keys for b in self._named.get(key, ()) if self.known.bodies[b][0] == body}
        return fits.pop() if len(fits) == 1 else ""

    def _prefixed(self, name: Pair) -> tuple[str, Pair] | None:
        """千葉県商工労働部 written in one is 千葉県, and 商工労働部 within it."""
        text = name.ja or name.zh
        for end in range(len(text) - 2, 2, -1):
            for body in self._named.get(fold_body(text[:end]), ()):
                if not self.known.bodies[body][0]:
                    rest = text[end:].strip()
                    pair = Pair(ja=rest) if name.ja else Pair(rest)
                    below = self._below(body, pair)
                    return (below, Pair()) if below else (body, pair)
        return None

    def keys_above(self, body: str | None) -> set[str]:
        """The folded names of an organisation and of all above it."""
        found, seen = set[str](), set[str]()
        while body and body in self.known.bodies and body not in seen:
            seen.add(body)
            body, pair = self.known.bodies[body]
            found |= keys_of(pair)
        return found


def folded(text: str) -> str:
    """A text as it is compared; one of nothing but signs is itself."""
    return fold(text) or text


def body_key(text: str) -> str:
    """The name of an organisation as it is compared: 鹿嶋市 is not 鹿島市."""
    return fold_body(text) or text


@lru_cache(maxsize=20_000)
def keys_of(pair: Pair) -> frozenset[str]:
    """The folded names of a pair, without the legal form of a company."""
    found = set[str]()
    for text in (pair.zh, pair.ja):
        if text:
            bare = COMPANY.sub("", text)
            found |= {body_key(text), fold_body(bare)}
    return frozenset(found - {""})


def made_of(name: Pair, country: str, below: bool) -> dict[str, str]:
    """The columns of an organisation that nobody knew; its kind and region by its name."""
    text = name.ja or name.zh
    found = {"name_zh": name.zh, "name_ja": name.ja, "country": country}
    if below:
        return {**found, "kind": "department"}
    for word in (name.zh, name.ja):
        if word and (place := _places().get(fold(word))):
            kind, region, home = place
            return {**found, "kind": kind, "region": region, "country": home}
    return {**found, "kind": next((kind for words, kind in KINDS if words.search(text)), "other")}


@cache
def _places() -> dict[str, tuple[str, str, str]]:
    """Folded names of prefectures and counties and of their governments: kind, region and country."""
    found: dict[str, tuple[str, str, str]] = {}
    for prefecture in reference.prefectures():
        for pair in (prefecture.name, prefecture.office()):
            found |= dict.fromkeys((fold(pair.zh), fold(pair.ja)), ("prefecture", prefecture.iso, "JP"))
    for county in reference.counties():
        for pair in (county.name, county.government()):
            found |= dict.fromkeys((fold(pair.zh), fold(pair.ja)), ("city", county.iso, "TW"))
    return found
