"""用字檢查 用字の確認: what a careful reader of names and papers would mark (needs.md row 68).

Passages in, findings out: a finding is a remark, never a change, and what is corrected is decided one by one. Each rule
is a function of a passage and of what is ``Known`` of the directory.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop.domain import precedence
from desktop.domain.folding import fold
from desktop.domain.proofletters import chinese_in_japanese, foreign_in_chinese
from desktop.domain.proofnames import SHORTEST, Index, aligned, bare, by_fold, covered, differ_as_places, near, places
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import CODES, N_

ABBREVIATION, FORMER, TAI, CHINESE_LETTERS, JAPANESE_LETTERS, PERSON, SPELLING = (
    "abbreviation", "former", "tai", "zh_letters", "ja_letters", "person", "spelling",
)  # fmt: skip
LABELS = {
    ABBREVIATION: N_("Unknown abbreviation"),
    FORMER: N_("Former name"),
    TAI: N_("臺 and 台 mixed"),
    CHINESE_LETTERS: N_("Foreign letters in Chinese text"),
    JAPANESE_LETTERS: N_("Chinese letters in Japanese text"),
    PERSON: N_("Not in the directory"),
    SPELLING: N_("Several spellings of one body"),
}
LIKE = N_("“{found}” is not in the directory. Is “{known}” meant?")
RENAMED = N_("“{found}” has been called “{now}” since {date}.")
KEEP_BOTH = N_("“{found}” has been called “{now}” since {date}. Enter the new name, and this one as a former name.")
RENAMED_SOON = N_("“{found}” is a former name of “{now}”.")
MIXED = N_("Both “{found}” and “{other}” are used here. Official papers write “{other}”.")
SIMPLIFIED = N_("“{found}” is a simplified letter. In Taiwan it is “{now}”.")
OF_JAPAN = N_("“{found}” is the Japanese form. In Taiwan it is “{now}”.")
NOT_JAPANESE = N_("“{found}” is not written in Japan. There it is “{now}”.")
NOT_JAPANESE_AT_ALL = N_("“{found}” is a letter that Japan does not have.")
STRANGER = N_("“{found}” is nobody in the directory. Add the contact, or correct the name.")
WRITTEN = N_("The directory writes “{known}”.")
TWICE = N_("The directory has this body twice: “{found}” and “{known}”.")

_TAI = ("灣", "北", "中", "南", "東", "西", "澎")
_TAI_WORD = re.compile(f"[臺台](?=[{''.join(_TAI)}])")
_OFFICE = re.compile("[臺台]([北中南]市|東縣)")
_CAPITALS = re.compile("(?<![A-Za-z0-9])[A-Z]{3,8}(?![A-Za-z0-9])")
_OLD = re.compile("[舊旧原前][・·.]?$")
_HAN = re.compile("^[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff々]{2,5}$")
_HAN_LETTER = re.compile("[\u3400-\u9fff々]")
_BEFORE = "與和及由的在至向對訪會見經到並於從以赴洽同往給是為"  # after these a name begins
_APART = re.compile(r"[\s　、，,／/・()（）:：;；]+")
_BODY_ENDS = tuple("課室部局縣県市府省處処會会科所院社校廳庁館組班係署團団協町村區区国國")


Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True)
class Passage:
    """One column of one record. ``code`` is its language; ``where`` names the record, ``page`` shows it.

    ``day`` is when it is read: names must hold then. ``own_name``: the name of a body itself, which no other may rule.
    """

    entity: str
    row_id: str
    column: str
    code: str
    text: str
    where: Pair = Pair()
    page: str = ""
    shown_id: str = ""  # the record that the page shows, where it is another one
    day: date | None = None
    own_name: bool = False
    people: bool = False  # whether names of people stand in it, as somebody typed them


@dataclass(frozen=True)
class Renamed:
    """A former name, what the body is called now, and the first day of that."""

    before: str
    now: str
    since: date | None
    code: str


@dataclass(frozen=True)
class Known:
    """What the directory says. ``bodies`` by language: names as they are written, with the id of the body."""

    bodies: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    people: Sequence[str] = ()
    abbreviations: frozenset[str] = frozenset()
    renamed: Sequence[Renamed] = ()
    words: frozenset[str] = frozenset()  # titles, units and places: nobody's name


@dataclass(frozen=True)
class Finding:
    """A remark: ``found`` stands in the passage at ``places``; ``fix`` may take its place, empty where it is unsure."""

    rule: str
    passage: Passage
    found: str
    places: tuple[int, ...]
    why: Sentence
    fix: str = ""

    @property
    def id(self) -> str:
        """The same for the same remark on the same text; 32 letters."""
        told = f"{self.rule}|{self.passage.entity}|{self.passage.column}|{self.found}|{self.fix}"
        return hashlib.sha256(told.encode()).hexdigest()[:32]

    @property
    def key(self) -> tuple[str, str]:
        """The record and the remark: what is remembered of one that shall stay."""
        return self.passage.row_id, self.id

    def corrected(self) -> str:
        """The whole text with the correction; as it is where there is none."""
        text = self.passage.text
        for at in reversed(self.places) if self.fix else ():
            text = text[:at] + self.fix + text[at + len(self.found) :]
        return text


class Reader:
    """Looks at passages one by one; what needs all of them (臺 beside 台) is said at the end by ``rest``."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self._people = Index(known.people)
        self._bodies = {code: Index(name for name, _id in known.bodies.get(code, ())) for code in CODES}
        self._folded = {code: by_fold(known.bodies.get(code, ())) for code in CODES}
        self._names = {fold(name) for name in known.people if name}
        self._tai: dict[str, dict[Passage, list[int]]] = defaultdict(dict)
        self._renamed = {code: {one.before: one for one in known.renamed if one.code == code} for code in CODES}
        self._before = {code: Index(names) for code, names in self._renamed.items()}

    def look(self, passage: Passage) -> list[Finding]:
        """The remarks on one passage."""
        if not passage.text:
            return []
        kept = self._kept(passage)
        found = [*self._abbreviations(passage, kept), *self._former(passage), *self._spellings(passage, kept)]
        told = [(at, at + len(one.found)) for one in found for at in one.places]
        found += self._letters(passage, [*kept, *told])
        if passage.people:
            found += self._strangers(passage)
        if passage.code == "zh_TW":
            self._note_tai(passage, kept)
        return found

    def rest(self) -> list[Finding]:
        """臺 beside 台 in the Chinese texts that were looked at."""
        found = []
        for word, seen in self._tai.items():
            official = "臺" + word[1:]
            if word[0] == "台" and official in self._tai:
                why = Sentence(MIXED, {"found": word, "other": official})
                found += [Finding(TAI, passage, word, tuple(at), why, official) for passage, at in seen.items()]
        return found

    def _kept(self, passage: Passage) -> list[tuple[int, int]]:
        """Where names of people and bodies stand, as the directory writes them: they are right as they are."""
        spans = list(self._people.within(passage.text))
        if not passage.own_name:
            spans += self._bodies[passage.code].within(passage.text)
        return spans

    def _abbreviations(self, passage: Passage, kept: Spans) -> Iterator[Finding]:
        known = self.known.abbreviations
        for word in dict.fromkeys(_CAPITALS.findall(passage.text)):
            if word in known or word in self.known.words:
                continue
            alike = sorted(one for one in known if near(word, one))
            at = tuple(m.start() for m in _CAPITALS.finditer(passage.text) if m[0] == word and not _in(m.span(), kept))
            if alike and at:
                why = Sentence(LIKE, {"found": word, "known": "／".join(alike)})
                yield Finding(ABBREVIATION, passage, word, at, why, alike[0] if len(alike) == 1 else "")

    def _former(self, passage: Passage) -> Iterator[Finding]:
        known = self._renamed[passage.code]
        text = passage.text
        if passage.own_name:
            one = known.get(text)
            if one is not None and one.since and passage.day and passage.day >= one.since:
                values = {"found": text, "now": one.now, "date": one.since.isoformat()}
                yield Finding(FORMER, passage, text, (0,), Sentence(KEEP_BOTH, values))
            return
        for name in dict.fromkeys(text[start:stop] for start, stop in self._before[passage.code].within(text)):
            one = known[name]
            if one.since and passage.day and passage.day < one.since:
                continue
            at = tuple(
                n for n in places(text, name) if not covered(text, n, name, one.now) and not _OLD.search(text[:n])
            )
            if at:
                values = {"found": name, "now": one.now, "date": one.since.isoformat() if one.since else ""}
                why = Sentence(RENAMED if one.since else RENAMED_SOON, values)
                free = all(_begins(text, n) for n in at)  # in 日台交流協會 only a person knows what is meant
                yield Finding(FORMER, passage, name, at, why, one.now if free else "")

    def _spellings(self, passage: Passage, kept: Spans) -> Iterator[Finding]:
        """A body's name in other letters than the directory's."""
        if passage.own_name:
            return
        folded, origins = aligned(passage.text)
        seen: dict[tuple[str, str], list[int]] = {}
        for at in range(len(folded)):
            for key, name in self._folded[passage.code].get(folded[at : at + 2], ()):
                if not folded.startswith(key, at):
                    continue
                stop = origins[at + len(key) - 1] + 1
                written = passage.text[origins[at] : stop]
                if written != name and not differ_as_places(written, name) and not _in((origins[at], stop), kept):
                    seen.setdefault((written, name), []).append(origins[at])
        for (written, name), found in seen.items():
            yield Finding(SPELLING, passage, written, tuple(found), Sentence(WRITTEN, {"known": name}), name)

    def _letters(self, passage: Passage, kept: Spans) -> Iterator[Finding]:
        look = foreign_in_chinese if passage.code == "zh_TW" else chinese_in_japanese
        seen: dict[tuple[str, str, bool], list[int]] = {}
        for at, letter, now, simplified in look(passage.text):
            if not _in((at, at + 1), kept):
                seen.setdefault((letter, now, simplified), []).append(at)
        for (letter, now, simplified), found in seen.items():
            if passage.code == "zh_TW":
                rule, said = CHINESE_LETTERS, SIMPLIFIED if simplified else OF_JAPAN
            else:
                rule, said = JAPANESE_LETTERS, NOT_JAPANESE if now else NOT_JAPANESE_AT_ALL
            values = {"found": letter, "now": now} if now else {"found": letter}
            yield Finding(rule, passage, letter, tuple(found), Sentence(said, values), now)

    def _strangers(self, passage: Passage) -> Iterator[Finding]:
        """Names as somebody typed them that are nobody's in the directory."""
        parts = [part for part in _APART.split(passage.text) if part]
        at = 0
        while at < len(parts):
            part, two = parts[at], "".join(parts[at : at + 2])
            if at + 1 < len(parts) and len(part) <= 3 and fold(bare(two)) in self._names:
                at += 2
                continue
            at += 1
            name = bare(part)
            if self._could_be_a_name(name) and fold(name) not in self._names:
                yield Finding(PERSON, passage, name, (passage.text.index(part),), Sentence(STRANGER, {"found": name}))

    def _could_be_a_name(self, text: str) -> bool:
        if not _HAN.match(text) or text in self.known.words or text.endswith(_BODY_ENDS):
            return False
        return precedence.rank_of(text) == precedence.UNRANKED and not self._is_body(text)

    def _is_body(self, text: str) -> bool:
        wanted = fold(text)
        return any(wanted in fold(name) for names in self.known.bodies.values() for name, _id in names)

    def _note_tai(self, passage: Passage, kept: Spans) -> None:
        """Names of bodies are theirs, 台積電 too; but the offices of 臺北市, 臺中市, 臺南市 and 臺東縣 are official."""
        if passage.own_name and not _OFFICE.match(passage.text):
            return
        for match in _TAI_WORD.finditer(passage.text):
            if not _in(match.span(), kept):
                word = passage.text[match.start() : match.start() + 2]
                self._tai[word].setdefault(passage, []).append(match.start())


def _begins(text: str, at: int) -> bool:
    """Whether a name can begin here: not in the middle of a longer one."""
    return not at or text[at - 1] in _BEFORE or not _HAN_LETTER.match(text[at - 1])


def _in(span: tuple[int, int], kept: Spans) -> bool:
    return any(start <= span[0] and span[1] <= stop for start, stop in kept)


def twice(known: Known) -> list[tuple[str, str, str, str]]:
    """Bodies whose names are one but for their letters: (id, name) of each, and of the one that came before."""
    found = []
    for code, names in known.bodies.items():
        first: dict[str, tuple[str, str]] = {}
        for name, row_id in names:
            key = fold(name)
            if len(key) < SHORTEST:
                continue
            before = first.setdefault(key, (row_id, name))
            if before[0] != row_id and before[1] != name and not differ_as_places(name, before[1]):
                found.append((row_id, name, before[1], code))
    return found


def twice_found(passages: Iterable[Passage], known: Known) -> list[Finding]:
    """Remarks on bodies that the directory has in two spellings; which of them stays is for a person to say."""
    wanted = {(row_id, code): (name, other) for row_id, name, other, code in twice(known)}
    found = []
    for passage in passages:
        pair = (
            wanted.get((passage.row_id, passage.code))
            if passage.own_name and passage.column.startswith("name")
            else None
        )
        if pair:
            values = {"found": pair[0], "known": pair[1]}
            found.append(Finding(SPELLING, passage, pair[0], (0,), Sentence(TWICE, values)))
    return found


def of_passages(passages: Iterable[Passage], known: Known, step: Callable[[int], None] | None = None) -> list[Finding]:
    """Every remark, in the order of the passages; ``step`` is told how many were looked at."""
    reader, found, all_ = Reader(known), [], []
    for number, passage in enumerate(passages, 1):
        found += reader.look(passage)
        all_.append(passage)
        if step is not None and number % 200 == 0:
            step(number)
    found += reader.rest() + twice_found((p for p in all_ if p.own_name), known)
    order = {id(passage): n for n, passage in enumerate(all_)}
    return sorted(found, key=lambda one: (order[id(one.passage)], one.places))
