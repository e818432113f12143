"""What people and organisations are found by, and what somebody who types means.

A key holds one line for each way of writing a name, between line breaks, so that one look tells a whole name from the
beginning of one and from a part. A query is cut into words; all of them must be found, in whatever order. Keys and
queries are for finding only: what is stored and printed stays as it was written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from desktop.domain import mandarin, romaji
from desktop.domain.folding import fold, wanted

BREAK = "\n"
DIGITS = 3  # so many digits are a number that somebody looks for
LONGEST_SURNAME = 3  # letters; a whole name before a title stands apart from it
UNITS = "課部室局科處処所班庁係"  # what a head is the head of
CODES = {"JP": "81", "TW": "886"}

_POLITE = re.compile(
    "(?<=.)(?:様|さま|さん|殿|先生|せんせい|先輩|老師|女士|小姐|御中|閣下|鈞鑒|[ .-]+(?:san|sama|sensei))$",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"^(?:mr|mrs|ms|miss|dr|prof)(?:\.|\s)\s*(?=.)", re.IGNORECASE)
# A title behind a name is a word of its own: 鄒科長, 渡邉室長.
_TITLE = re.compile(
    "(?<=[^の])(副?(?:課長補佐|課長|部長|次長|室長|局長|科長|組長|処長|處長|所長|庁長|庁長官|主任|主査|主幹|参事|參事|専員|專員|"
    "経理|經理|社長|会長|會長|理事長|董事長|知事|市長|町長|村長|大臣|代表|秘書|班長|係長|技正|技士))$"
)
_NUMBER = re.compile(r"[\d+()\-./\s]+")
_INSIDE = re.compile(r"(?:內線|内線|分機|分机|ext\.?|#|x)\s*:?\s*", re.IGNORECASE)


class Word(NamedTuple):
    """A word that is looked for, in all the ways in which a key may hold it; the first is as it was typed."""

    ways: tuple[str, ...]


class Query(NamedTuple):
    """``whole`` without blanks, for ranking; every one of ``words`` must be found."""

    whole: Word
    words: tuple[Word, ...]


def key(names: Iterable[str], kana: Iterable[str] = (), chinese: Iterable[str] = ()) -> str:
    """The key of a thing by its ``names``: as written, ``kana`` also in Roman letters, ``chinese`` names in pinyin."""
    readings = [line for text in kana if text for line in romaji.keys(text)]
    sounds = [line for text in chinese if text for line in mandarin.syllables(text)]
    written = [way for name in names if name for way in (fold(name), wanted(name))]
    return lines([*written, *readings, *sounds])


def lines(each: Iterable[str]) -> str:
    """A key of these lines, each once; empty where there is none."""
    found = BREAK.join(dict.fromkeys(line for line in each if line))
    return f"{BREAK}{found}{BREAK}" if found else ""


def person_key(row: Mapping[str, Any]) -> str:
    """What a person is found by as such: every name and reading."""
    names = [row[name] for name in ("name_zh", "name_ja", "kana", "kana_other", "roman", "legal_name")]
    kana = [row["kana"], row["kana_other"], unicodedata.normalize("NFKC", row["roman"]).casefold()]
    return key(names, kana, [row["name_zh"]])


def organisation_key(row: Mapping[str, Any]) -> str:
    """What an organisation is found by: its names, and those of its head."""
    heads = [row[name] for name in ("head_zh", "head_ja", "head_other_zh", "head_other_ja")]
    return lines([*organisation_names(row).split(BREAK), *key(heads, (), heads[::2]).split(BREAK)])


def organisation_names(row: Mapping[str, Any]) -> str:
    """What those who work there are found by: names, short names, reading."""
    names = [row[name] for name in ("name_zh", "name_ja", "kana", "short_zh", "short_ja")]
    return key(names, [row["kana"]], [row["name_zh"], row["short_zh"]])


def rest_lines(row: Mapping[str, Any], ways: Iterable[tuple[str, str]]) -> str:
    """What a person is found by when neither name nor post fit: numbers, addresses of mail, notes.

    ``ways`` are (kind, value) of the further numbers and addresses.
    """
    found = [line for name in ("phone", "mobile") for line in numbers(row[name], row["country"])]
    found += [wanted(row[name]) for name in ("email", "notes", "gifts") if row[name]]
    for _kind, value in ways:
        found += [wanted(value)] if "@" in value else numbers(value, row["country"]) or [wanted(value)]
    return lines(found)


def numbers(text: str, country: str) -> list[str]:
    """A phone number's digits as dialled at home and from abroad, and those of the extension."""
    if not text:
        return []
    plain = unicodedata.normalize("NFKC", text).replace("(0)", "")
    main, *inside = _INSIDE.split(plain, maxsplit=1)
    digits = _digits(main)
    found = [digits, *(_digits(part) for part in inside)]
    code = next((code for code in CODES.values() if digits.startswith(code) and main.lstrip().startswith("+")), "")
    if code:
        found.append("0" + digits[len(code) :])
    elif digits.startswith("0") and (code := CODES.get(country, "")):
        found.append(code + digits[1:])
    return [number for number in found if number]


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdecimal() and c.isascii())


def query(text: str) -> Query | None:
    """What ``text`` looks for; None where it says nothing. 様, さん, 先生, Mr. and the like are not looked for."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if not wanted(plain):
        return None
    if len(_digits(plain)) >= DIGITS and _NUMBER.fullmatch(plain):
        digits = _digits(plain.replace("(0)", ""))
        word = Word(tuple(dict.fromkeys((wanted(plain), digits))))
        return Query(word, (word,))
    named = _BEFORE.sub("", _POLITE.sub("", plain))
    plain = named if wanted(named) else plain
    words = []
    for part in re.split(r"[\s,、・/]+", plain):
        title = _TITLE.search(part)
        if title and title.start() > LONGEST_SURNAME and title[0][0] in UNITS:
            title = None  # 産業振興課長 is the head of the 産業振興課, and nobody's name
        for piece in (part[: title.start()], title[0]) if title else (part,):
            polite = _POLITE.sub("", piece)
            if found := _ways(polite if wanted(polite) else piece):
                words.append(found)
    whole = _ways(plain)
    return Query(whole, tuple(words)) if whole else None


def fits(asked: Query | None, own: str) -> bool:
    """Whether every word stands in a key; true for a query that says nothing."""
    return asked is None or all(any(way in own for way in word.ways) for word in asked.words)


def _ways(text: str) -> Word | None:
    """A word as it is looked for: as typed, as Japanese names are spelled, as pinyin with tones in digits."""
    typed = wanted(text)
    if not typed:
        return None
    if not typed.isascii():
        spoken = romaji.keys(typed) if re.fullmatch("[ぁ-ゖー]*ー[ぁ-ゖー]*", typed) else []  # オーノ may be おおの
        return Word((typed, *spoken[:1]))
    toneless = re.sub("[1-5]", "", typed) if re.fullmatch("(?:[a-z]{2,6}[1-5])+", typed) else typed
    umlaut = re.sub("(?<=[ln])v", "u", toneless)
    japanese = romaji.key(typed) if typed.isalpha() else ""
    return Word(tuple(way for way in dict.fromkeys((typed, umlaut, japanese)) if way))
