"""What is said at a visit and what is known before it: 訪問概要, 首長談參, 致詞稿 with its reading time, 口譯資料.

Frozen values; ``store.briefings`` reads them, ``documents`` prints them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from desktop.domain.agenda import AgendaLine
from desktop.domain.caselist import Beside
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.i18n import CODES

ZH_PER_MINUTE, JA_PER_MINUTE = 210, 300  # letters a minute, read aloud and unhurried (needs.md row 77)
SLOWEST, QUICKEST = 60, 600  # beyond these somebody mistyped
NEVER = date(1970, 1, 1)
NO_FIGURES = Beside()
CONSECUTIVE = "consecutive"
_BLANK_LINE = re.compile(r"\n[ \t\u3000]*\n")


class Pace(NamedTuple):
    """How many letters are read in a minute."""

    zh: int = ZH_PER_MINUTE
    ja: int = JA_PER_MINUTE

    def of(self, code: str) -> int:
        return self.ja if code == "ja" else self.zh


USUAL = Pace()


def letters(text: str) -> int:
    """How many letters are spoken: neither spaces nor marks, controls or the signs that part sentences."""
    return sum(unicodedata.category(char)[0] not in "ZCMP" for char in text)


def seconds(text: str, code: str, pace: Pace = USUAL, interpreting: str = "") -> int:
    """How long ``text`` takes to read aloud; in consecutive interpreting each sentence is said twice."""
    once = letters(text) * 60 / max(pace.of(code), 1)
    return round(once * (2 if interpreting == CONSECUTIVE else 1))


def minutes(seconds_: int) -> int:
    """Whole minutes to plan with: a begun one counts, and nothing to say takes none."""
    return -(-seconds_ // 60)


def paragraphs(text: str) -> list[str]:
    """A text at its empty lines; line feeds inside a paragraph stay."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return [part.strip("\n").rstrip() for part in _BLANK_LINE.split(plain) if part.strip()]


def in_step(text: Pair) -> tuple[Pair, ...]:
    """Both languages paragraph by paragraph; what one language lacks stays empty there."""
    return tuple(Pair(zh, ja) for zh, ja in zip_longest(paragraphs(text.zh), paragraphs(text.ja), fillvalue=""))


def uneven(text: Pair) -> bool:
    """Whether both languages are written, and not in the same number of paragraphs."""
    zh, ja = len(paragraphs(text.zh)), len(paragraphs(text.ja))
    return bool(zh and ja) and zh != ja


@dataclass(frozen=True)
class Somebody:
    """A person on these papers, with the post valid on the day. ``name`` empty: only the post is known (調整中).

    ``readings``: how the name sounds, the one for Japanese papers first; ``equal``: 相當職位; ``choice``: a key of
    HONORIFICS, "" by rule.
    """

    name: Pair = Pair()
    readings: tuple[str, ...] = ()
    place: Pair = Pair()
    title: Pair = Pair()
    equal: Pair = Pair()
    role: Pair = Pair()
    side: str = "jp"
    choice: str = ""
    roman: str = ""
    id: str = ""

    @property
    def reading(self) -> str:
        return self.readings[0] if self.readings else ""


@dataclass(frozen=True)
class Visit:
    """What every paper of a visit says at its head. ``edition`` counts from 1, ``as_of`` is printed as 現在日."""

    id: str = ""
    trip: Pair = Pair()
    title: Pair = Pair()
    status: Pair = Pair()
    when: When | None = None
    place: Pair = Pair()
    room: Pair = Pair()
    address: Pair = Pair()
    interpreting: str = ""
    edition: int = 1
    as_of: date = NEVER


@dataclass(frozen=True)
class Overview:
    """訪問概要 for the hosts (needs.md row 86): nothing internal. Empty fields print as 調整中."""

    visit: Visit
    purpose: Pair = Pair()
    meet: Pair = Pair()
    ours: tuple[Somebody, ...] = ()
    more: int = 0  # members beside those who are named
    topics: Pair = Pair()
    questions: Pair = Pair()
    language: Pair = Pair()
    arrival: Pair = Pair()
    reachable: Pair = Pair()
    diets: Pair = Pair()
    gifts: Pair = Pair()
    cameras: Pair = Pair()
    office: Pair = Pair()


@dataclass(frozen=True)
class Briefing:
    """首長談參 of a visit (row 77): internal, all of it."""

    visit: Visit
    theirs: tuple[Somebody, ...] = ()
    ours: tuple[Somebody, ...] = ()
    lines: tuple[AgendaLine, ...] = ()
    profile: Pair = Pair()
    history: Pair = Pair()
    asks: Pair = Pair()
    sensitive: Pair = Pair()
    replies: Pair = Pair()
    gather: Pair = Pair()
    conditions: Pair = Pair()  # what the hosts ask for and allow (row 80)
    id: str = ""  # of the record, empty while nobody wrote any
    beside: Beside = NO_FIGURES  # alliance cases and tables of figures that were ticked


@dataclass(frozen=True)
class Speech:
    """致詞稿／挨拶文. ``minutes`` is what the agenda gives it in one language, None where nobody said."""

    visit: Visit
    id: str = ""
    title: Pair = Pair()
    speaker: Somebody = Somebody()
    text: Pair = Pair()
    pace: Pace = USUAL
    minutes: int | None = None

    def seconds(self, code: str) -> int:
        """How long it takes in one language, with the interpreter where there is one."""
        return seconds(self.text.exactly(code), code, self.pace, self.visit.interpreting)

    def longest(self) -> int:
        """Whole minutes in the language that takes longer, as spoken once."""
        return max(minutes(seconds(self.text.exactly(code), code, self.pace)) for code in CODES)


@dataclass(frozen=True)
class Interpreting:
    """What the interpreter of a visit needs: nothing internal, as the hosts may have hired him."""

    visit: Visit
    language: Pair = Pair()
    theirs: tuple[Somebody, ...] = ()
    ours: tuple[Somebody, ...] = ()
    lines: tuple[AgendaLine, ...] = ()
    points: Pair = Pair()
    purpose: Pair = Pair()
    topics: Pair = Pair()
    terms: tuple[Pair, ...] = ()
    id: str = ""  # of the record of its talking points


def typed_terms(text: str) -> list[Pair]:
    """Pairs typed a line each: Chinese and Japanese with a tab, two blanks, 「／」 or 「=」 between them."""
    found = []
    for line in text.splitlines():
        zh, ja = ([part.strip() for part in re.split(r"\t|\s{2,}|／|＝|=|\u3000", line.strip(), maxsplit=1)] + [""])[:2]
        if zh or ja:
            found.append(Pair(zh, ja))
    return found


def occurring(terms: Iterable[Pair], texts: Iterable[Pair], most: int = 60) -> list[Pair]:
    """The pairs that stand in ``texts``, in the order of their first appearance; of one that stands only inside a
    longer one (研討 in 研討會) nothing is said. Words that are the same in both languages need no sheet.
    """
    said = list(texts)
    zh, ja = ("\n".join(part.exactly(code) for part in said) for code in CODES)
    found: dict[tuple[str, str], tuple[int, Pair]] = {}
    for term in terms:
        if term.zh == term.ja or min(len(term.zh), len(term.ja)) < 2:
            continue
        places = [text.find(word) for text, word in ((zh, term.zh), (ja, term.ja)) if word]
        at = min((place for place in places if place >= 0), default=-1)
        if at >= 0:
            found.setdefault((term.zh, term.ja), (at, term))
    kept = [pair for pair in found.values() if not _inside(pair[1], [one for _at, one in found.values()], zh, ja)]
    return [term for _at, term in sorted(kept, key=lambda pair: pair[0])][:most]


def _inside(term: Pair, others: Iterable[Pair], zh: str, ja: str) -> bool:
    """Whether a word never stands by itself, only in a longer one that is listed too."""
    for text, word, longer in (
        (zh, term.zh, [one.zh for one in others if term.zh in one.zh and one.zh != term.zh]),
        (ja, term.ja, [one.ja for one in others if term.ja in one.ja and one.ja != term.ja]),
    ):
        for whole in sorted(longer, key=len, reverse=True):
            text = text.replace(whole, "\n")
        if word in text:
            return False
    return True
