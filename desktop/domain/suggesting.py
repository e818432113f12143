"""What a text could be in the other language: a suggestion, never more, until somebody takes it.

Known pairs lead, the longest first, also inside compounds; what they leave over is converted letter by letter. From
Chinese into Japanese letters serve; from Japanese into Chinese they often do not (弁 is 辨, 辯, 瓣 or 辦), so what is
not safe there is not suggested at all. A person's name is never converted (needs.md row 99), 松山 and 桃園 are
airports in Taiwan (row 98), and 拜會 has two readings of which a person chooses (row 97).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, NamedTuple

from desktop.domain import readings
from desktop.domain.readings import Names
from desktop.domain.taiwanletters import taiwanese
from desktop.domain.taiwannames import is_name

# Where a pair comes from, the one that leads first; ``COMPOSED`` of several, and ``LETTERS`` is what nobody wrote.
OFFICE, GLOSSARY, OFFICIAL, DIRECTORY = "office", "glossary", "official", "directory"
COMPOSED, LETTERS = "composed", "letters"
ORDER = (OFFICE, GLOSSARY, OFFICIAL, DIRECTORY, COMPOSED, LETTERS)
NAME = "name"  # kind of a text that is a person's name


class Known(NamedTuple):
    """A pair that is known; ``way``: "both", or the one language ("zh", "ja") into which it may be read."""

    zh: str
    ja: str
    origin: str
    kind: str = "other"
    way: str = "both"


@dataclass(frozen=True)
class Suggestion:
    """``texts``: the suggestion and what else it could be. ``origin``: where its least sure part comes from.
    ``whole``: the text is a known pair as it stands, so there is nothing to learn.
    """

    texts: tuple[str, ...]
    origin: str
    whole: bool = False

    @property
    def text(self) -> str:
        return self.texts[0]


# A visit to the head of an office is 表敬訪問, any other 訪問・意見交換: nobody but the user can know (row 97).
CALL = "拜會"
CALLS = ("表敬訪問", "訪問・意見交換")
# Verbs that stand before their object in Chinese and behind it in Japanese: 參訪工廠, 工場視察.
VERBS = {
    "拜會": "表敬訪問", "參訪": "視察", "參觀": "見学", "拜訪": "訪問", "訪問": "訪問", "考察": "視察", "視察": "視察",
    "舉辦": "開催", "出席": "出席", "參加": "参加", "抵達": "到着",
}  # fmt: skip
NOUNS = {"表敬訪問": "拜會", "視察": "參訪", "見学": "參觀", "訪問": "訪問", "開催": "舉辦"}
_SPLIT = re.compile(r"([→⇒～〜／/、，,；;：:・|｜()（）「」『』【】－—])")
_PROSE_ZH = re.compile(
    "[。！？；了嗎呢吧]|是否|由於|因此|並且|以及其|可以|我們|他們|這些|那些|什麼|依據|其中|將於|為了|透過|藉由|希望"
)
_PROSE_JA = re.compile("[。！？]|です|ます|である|された|している|により|について")
_KANA = re.compile("[ぁ-ゖァ-ヺ]")
_HAN = re.compile("[々〇㐀-鿿豈-﫿\U00020000-\U0003ffff]")
_PARTICLES = {"與": "と", "及": "及び"}  # between two terms only
_OF = re.compile("(?<!目)(?<!標)的(?!確|地)")
LONGEST = 200  # letters of a line; what is longer is prose
NAMED = frozenset({"other", "meeting", "doc", "role"})  # kinds of texts in which somebody may be named


@cache
def _converter(name: str) -> Any:
    import opencc

    return opencc.OpenCC(name)


@lru_cache(maxsize=10_000)
def _letter(char: str) -> str:
    """The one form by which letters of both languages are compared; always one letter."""
    plain = unicodedata.normalize("NFKC", char).casefold()
    plain = plain if len(plain) == 1 else char
    return str(_converter("t2jp").convert(plain)) if ord(plain) > 0x3400 else plain


def key(text: str) -> str:
    """The form by which terms are found: letters of both languages meet, spaces and width are nothing."""
    return "".join(_letter(char) for char in text if not char.isspace())


class Table:
    """Known pairs by their key, for one direction; the surest pair of a key leads."""

    def __init__(self, pairs: Iterable[Known], to: str) -> None:
        self.into = "ja" if to == "ja" else "zh"
        self._by_key: dict[str, list[Known]] = {}
        self.longest = 0
        for pair in pairs:
            self.add(pair)

    def add(self, pair: Known) -> None:
        if pair.way not in ("both", self.into) or not pair.zh or not pair.ja:
            return
        found = key(pair.zh if self.into == "ja" else pair.ja)
        self._by_key.setdefault(found, []).append(pair)
        self.longest = max(self.longest, len(found))

    def get(self, wanted: str, kind: str = "") -> list[Known]:
        """The pairs of a key: by origin, those of the field's kind first, then those that keep the letters."""
        found = self._by_key.get(wanted, [])
        if len(found) < 2:
            return found
        return sorted(found, key=lambda p: (ORDER.index(p.origin), p.kind != kind, key(p.zh) != key(p.ja)))

    def written(self, pair: Known) -> str:
        return pair.ja if self.into == "ja" else pair.zh


class _Piece(NamedTuple):
    text: str
    origin: str


class _Ask(NamedTuple):
    """What every step of one question needs to know."""

    kind: str
    shipped: Table
    own: Table
    off: frozenset[tuple[str, str]]
    names: Callable[[], Names] | None

    @property
    def into(self) -> str:
        return self.shipped.into

    def pairs(self, wanted: str) -> list[Known]:
        """The known pairs of a key that the office does not refuse, the one that leads first."""
        found = [*self.own.get(wanted, self.kind), *self.shipped.get(wanted, self.kind)]
        return [pair for pair in found if pair.origin == OFFICE or (pair.zh, pair.ja) not in self.off]

    def part(self, wanted: str, spelled: str) -> Known | None:
        """The pair that stands inside a longer text as it is ``spelled`` there."""
        for pair in self.pairs(wanted):
            if pair.kind == NAME:  # a name counts only as it is spelled: 宗勲 is somebody else than 宗勳
                if spelled == self.read(pair):
                    return pair
            elif self.into == "ja" or self.kind not in ("org", "title") or _serves_a_name(pair):
                return pair
        return None

    def read(self, pair: Known) -> str:
        return pair.zh if self.into == "ja" else pair.ja

    def written(self, pair: Known) -> str:
        return self.shipped.written(pair)


def _serves_a_name(pair: Known) -> bool:
    """Whether a word changes inside the name of a Japanese body: センター does, 協力 and 推進 stay what they are."""
    return pair.origin != GLOSSARY or pair.kind in ("org", "title", "place") or bool(_KANA.search(pair.ja))


def suggest(
    text: str,
    to: str,
    kind: str,
    shipped: Table,
    near: Iterable[Known] = (),
    off: Iterable[tuple[str, str]] = (),
    names: Callable[[], Names] | None = None,
) -> Suggestion | None:
    """What ``text`` could be in language ``to`` (zh_TW, ja); None where nothing can be said with decency.

    ``kind`` is one of TERM_KINDS, "address", or ``NAME``. ``shipped`` are the pairs of the program, ``near`` those
    that the office and its directory know of this text, ``off`` pairs that are never suggested, ``names`` gives the
    common Japanese names by which people are recognised inside a text.
    """
    text = unicodedata.normalize("NFC", text).strip()
    lines = text.split("\n")
    if not text or max(map(len, lines)) > LONGEST:
        return None
    ask = _Ask(kind, shipped, Table(near, to), frozenset(off), names)
    if kind == NAME:
        return _name(text, ask)
    made = [_line(line.strip(), ask) if line.strip() else None for line in lines]
    if len(made) == 1:
        return made[0]
    if any(one is None and line.strip() for one, line in zip(made, lines, strict=True)):
        return None
    said = "\n".join(one.text if one else "" for one in made)
    return Suggestion((said,), max((one.origin for one in made if one), key=ORDER.index))


def _name(text: str, ask: _Ask) -> Suggestion | None:
    """A person's name: as this directory writes it, else the same letters; never converted."""
    for pair in ask.pairs(key(text)):
        if pair.kind == NAME and ask.read(pair) == text:
            return Suggestion((ask.written(pair),), pair.origin, whole=True)
    return Suggestion((text,), LETTERS, whole=True)


def _line(text: str, ask: _Ask) -> Suggestion | None:
    whole = _whole(text, ask)
    if whole is not None:
        return whole
    if not _HAN.search(text) and not _KANA.search(text):
        return Suggestion((text,), LETTERS, whole=True)  # codes, numbers, roman letters are the same in both
    if (_PROSE_ZH if ask.into == "ja" else _PROSE_JA).search(text):
        return None  # sentences are translated by people
    if ask.into == "zh":
        text = text.replace(CALLS[1], CALLS[0])  # both are 拜會, and ・ would cut the second one
    pieces: list[_Piece] = []
    for number, part in enumerate(_SPLIT.split(text)):
        made = [_Piece(part, OFFICE)] if number % 2 else _segment(part, ask)
        if made is None:
            return None
        pieces += made
    said = "".join(piece.text for piece in pieces)
    texts = [said]
    if ask.into == "ja" and key(CALL) in key(text) and CALLS[0] in said:
        texts.append(said.replace(CALLS[0], CALLS[1]))
    words = [piece.origin for piece in pieces if piece.text.strip() and not _SPLIT.fullmatch(piece.text)]
    several = [COMPOSED] if len(words) > 1 else []
    return Suggestion(tuple(texts), max([*words, *several], key=ORDER.index))


def _whole(text: str, ask: _Ask) -> Suggestion | None:
    """Pairs that are this text and no more; a person chooses where there are several."""
    wanted = key(text)
    pairs = [pair for pair in ask.pairs(wanted) if pair.kind != NAME or ask.read(pair) == text]
    pairs.sort(key=lambda pair: (ORDER.index(pair.origin), pair.kind != ask.kind))
    texts = list(dict.fromkeys(ask.written(pair) for pair in pairs))
    if pairs and wanted == key(CALL) and ask.into == "ja":
        texts += [call for call in CALLS if call not in texts]
    return Suggestion(tuple(texts), pairs[0].origin, whole=True) if pairs else None


def _segment(text: str, ask: _Ask) -> list[_Piece] | None:
    """One segment: the verb to its place, then the longest terms and the letters between them."""
    bare = text.strip()
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    airport = _AIRPORTS[ask.into].get(key(bare))
    if airport and ask.kind not in ("org", "title", "address"):
        return [_Piece(before + airport + after, OFFICIAL)]
    lead = tail = ""
    if ask.kind in ("meeting", "other", "log"):
        if ask.into == "ja":
            verb = next((verb for verb in VERBS if bare.startswith(verb)), "")
            if verb and _is_object(bare[len(verb) :]) and not _begins_longer(bare, verb, ask):
                bare, tail = bare[len(verb) :].strip(), VERBS[verb]
        else:
            noun = next((noun for noun in NOUNS if bare.endswith(noun)), "")
            if noun and _is_object(bare[: -len(noun)]):
                bare, lead = bare[: -len(noun)].strip().removesuffix("の"), NOUNS[noun]
    made = _pieces(bare, ask)
    if made is None:
        return None
    return [_Piece(before + lead, GLOSSARY), *made, _Piece(tail + after, GLOSSARY)]


def _is_object(text: str) -> bool:
    """Whether a verb can stand beside this: 訪問 in 訪問團 is none."""
    return len(text.strip()) >= 3 and text[0] not in "團者人單會式" and bool(_HAN.search(text))


def _begins_longer(text: str, verb: str, ask: _Ask) -> bool:
    return any(ask.pairs(key(text[:end])) for end in range(len(verb) + 1, len(text) + 1))


def _pieces(text: str, ask: _Ask) -> list[_Piece] | None:
    """``text`` cut so that as much as can be is covered by long terms, the rest converted."""
    places = [number for number, char in enumerate(text) if not char.isspace()]
    plain = "".join(_letter(text[place]) for place in places)
    size, longest = len(plain), max(ask.shipped.longest, ask.own.longest)
    best: list[tuple[int, int, Known | None]] = [(0, 0, None)] * (size + 1)  # score of the rest, next cut, pair
    for start in range(size - 1, -1, -1):
        best[start] = (best[start + 1][0], start + 1, None)
        for end in range(start + 2, min(size, start + longest) + 1):
            pair = ask.part(plain[start:end], text[places[start] : places[end - 1] + 1])
            if pair is not None and not _in_the_middle(plain, start, end):
                score = (end - start) ** 2 + best[end][0]
                if score > best[start][0]:
                    best[start] = (score, end, pair)
    made: list[_Piece] = []
    start = 0
    while start < size:
        end, pair = best[start][1:]
        if pair is None:
            while end < size and best[end][2] is None:
                end = best[end][1]
        gap = text[places[start - 1] + 1 if start else 0 : places[start]]
        if pair is not None:
            made.append(_Piece(gap + ask.written(pair), pair.origin))
        else:
            run = text[places[start] : places[end - 1] + 1]
            kept = ""
            if end < size and _is_title(best[end][2]):
                kept = _name_at_end(run, ask)
            elif end - start == size and ask.kind in NAMED and _name_at_end(run, ask) == run:
                kept = run
            rest = _converted(run[: len(run) - len(kept)], ask.into, bool(made), end < size)
            if rest is None:
                return None
            made.append(_Piece(gap + rest + kept, LETTERS if _HAN.search(rest + kept) else OFFICE))
        start = end
    return made


def _in_the_middle(plain: str, start: int, end: int) -> bool:
    """Whether a cut goes through a word of roman letters (IT in DIGIT)."""

    def torn(place: int) -> bool:
        left, right = plain[place - 1 : place], plain[place : place + 1]
        return left.isascii() and right.isascii() and left.isalpha() and right.isalpha()

    return torn(start) or torn(end)


def _is_title(pair: Known | None) -> bool:
    return pair is not None and pair.kind == "title"


def _name_at_end(run: str, ask: _Ask) -> str:
    """The end of ``run`` that is a person's name: a Japanese one made of two common halves, or a Taiwanese one."""
    if ask.names is not None:
        names = ask.names()
        for size in range(min(len(run), 7), 2, -1):
            if not run[-size].isspace() and readings.reads_as_name(run[-size:], names):
                return run[-size:]
    if ask.into == "ja":
        return next((run[-size:] for size in (3, 2) if is_name(run[-size:], size)), "")
    return ""


def _converted(text: str, into: str, before: bool, after: bool) -> str | None:
    """Letters where no term is; None where letters alone would be wrong. What stands ``before`` and ``after`` it?"""
    if into == "ja":
        if before and after and text in _PARTICLES:
            return _PARTICLES[text]
        made = str(_converter("t2jp").convert(_OF.sub("の", text)))
        return made.replace("竜", "龍") if "龍" in text else made  # both are in use, and names keep 龍
    return taiwanese(text)


def places(counties: Mapping[str, str], prefectures: Mapping[str, str]) -> list[Known]:
    """Official names, Chinese -> Japanese, with what is built from them; and the two airports (row 98)."""
    found = [Known(zh, ja, OFFICIAL, "place") for zh, ja in (*counties.items(), *prefectures.items())]
    found += [Known(f"{zh}政府", f"{ja}政府", OFFICIAL, "org") for zh, ja in counties.items()]
    found += [Known(f"{zh}議會", f"{ja}議会", OFFICIAL, "org") for zh, ja in (*counties.items(), *prefectures.items())]
    found += [Known(f"{zh}廳", f"{ja}庁", OFFICIAL, "org") for zh, ja in prefectures.items()]
    return found


# 松山 alone is an airport on a Taiwanese paper and a city in Ehime on a Japanese one; 桃園 is the airport (row 98).
_AIRPORTS = {
    "ja": {"松山": "台北松山空港", "桃園": "台湾桃園国際空港"},
    "zh": {"松山": "愛媛縣松山市", "桃園": "桃園機場", "松山空港": "愛媛松山機場"},
}
AIRPORTS = (
    Known("松山機場", "台北松山空港", OFFICIAL, "log"),
    Known("台北松山機場", "台北松山空港", OFFICIAL, "log", "ja"),
    Known("愛媛松山機場", "松山空港", OFFICIAL, "log"),
    Known("桃園機場", "台湾桃園国際空港", OFFICIAL, "log"),
    Known("桃園國際機場", "台湾桃園国際空港", OFFICIAL, "log", "ja"),
    Known("台灣桃園國際機場", "台湾桃園国際空港", OFFICIAL, "log", "ja"),
    Known("羽田機場", "羽田空港", OFFICIAL, "log"),
    Known("成田機場", "成田国際空港", OFFICIAL, "log"),
    Known("關西機場", "関西国際空港", OFFICIAL, "log"),
    Known("關西國際機場", "関西国際空港", OFFICIAL, "log", "ja"),
)
