"""Kana in Roman letters as passports spell them, the many ways people type them, and back."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

_ROWS = """
あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go
さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo た ta ち chi つ tsu て te と to
だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho
ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi む mu め me も mo
や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa ゐ i ゑ e を o ゔ vu ん n
きゃ kya きゅ kyu きょ kyo ぎゃ gya ぎゅ gyu ぎょ gyo しゃ sha しゅ shu しょ sho しぇ she
じゃ ja じゅ ju じょ jo じぇ je ちゃ cha ちゅ chu ちょ cho ちぇ che ぢゃ ja ぢゅ ju ぢょ jo
にゃ nya にゅ nyu にょ nyo ひゃ hya ひゅ hyu ひょ hyo びゃ bya びゅ byu びょ byo ぴゃ pya ぴゅ pyu ぴょ pyo
みゃ mya みゅ myu みょ myo りゃ rya りゅ ryu りょ ryo ふぁ fa ふぃ fi ふぇ fe ふぉ fo ふゅ fyu
てぃ ti でぃ di とぅ tu どぅ du でゅ dyu つぁ tsa つぇ tse つぉ tso うぃ wi うぇ we うぉ wo
ゔぁ va ゔぃ vi ゔぇ ve ゔぉ vo ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo ゎ wa ゕ ka ゖ ke"""
_SYLLABLE = dict(zip(_ROWS.split()[::2], _ROWS.split()[1::2], strict=True))
_OTHERS = """
si し ti ち tu つ hu ふ zi じ sya しゃ syu しゅ syo しょ tya ちゃ tyu ちゅ tyo ちょ zya じゃ zyu じゅ zyo じょ
jya じゃ jyu じゅ jyo じょ dzu づ cya ちゃ cyu ちゅ cyo ちょ la ら li り lu る le れ lo ろ"""
_VOWELS = "aeiou"


def _kana(text: str) -> str:
    """Hiragana, whatever kana they were; other letters stay."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(chr(ord(c) - 0x60) if 0x30A1 <= ord(c) <= 0x30F6 else c for c in plain)


@lru_cache(maxsize=4_096)
def _letters(word: str) -> str:
    """Each kana by itself: さとう is satou, ー is a hyphen."""
    found, place = "", 0
    while place < len(word):
        two, one = word[place : place + 2], word[place]
        if two in _SYLLABLE:
            found, place = found + _SYLLABLE[two], place + 2
        elif one == "っ":
            found, place = found + "っ", place + 1
        else:
            found, place = found + _SYLLABLE.get(one, one if one.isascii() else "-" if one == "ー" else ""), place + 1
    found = re.sub("っ(?=ch)", "t", found)
    return re.sub("っ([bcdfghjkmprstvwyz]?)", r"\1\1", found)


def hepburn(kana: str) -> str:
    """A name as a passport spells it, in small letters, with the blanks of the kana: さとう じゅんぺい, sato jumpei.

    No long vowels, but 横尾 is yokoo; m before b, m and p. いのうえ and まつうら are read as 井上 and 松浦.
    """
    return " ".join(_passport(_letters(word)) for word in re.split(r"[\s・]+", _kana(kana)) if word)


def _passport(word: str) -> str:
    word = re.sub("n(?=[bmp])", "m", word).replace("-", "")
    word = re.sub("ou(?!e)|oo(?!$)", "o", word)
    return re.sub("uu(?!ra$|chi$)", "u", word).replace("v", "b")


def name(kana: str) -> str:
    """The surname first and in capitals, as the directory keeps it: わたなべ じろう, WATANABE Jiro."""
    first, *others = hepburn(kana).split() or [""]
    return " ".join([first.upper(), *(part.capitalize() for part in others)])


_SAME = [
    (re.compile(pattern), new)
    for pattern, new in (
        ("[^a-z]", ""),
        ("dzu|du", "zu"),
        ("tu", "tsu"),
        ("(?<![sc])hu", "fu"),
        ("si", "shi"),
        ("sy", "sh"),
        ("[tc]y", "ch"),
        ("[zj]y", "j"),
        ("ti", "chi"),
        ("[zd]i", "ji"),
        ("tch", "cch"),
        ("m(?=[bmp])", "n"),
        ("nn+", "n"),
        ("wo", "o"),
        ("v", "b"),
        ("oh(?![aeiouy])", "o"),
        ("o[ou]+", "o"),
        ("uu+", "u"),
    )
]


@lru_cache(maxsize=4_096)
def key(roman: str) -> str:
    """What all spellings of a Japanese name have in common; for finding only. Marks are to be off, capitals too.

    sato, satou, satoh and satoo are one, and so are tsuzi and tsuji, sinbasi and shimbashi; ono may be 小野 or 大野.
    """
    for pattern, new in _SAME:
        roman = pattern.sub(new, roman)
    return roman


def keys(kana: str) -> list[str]:
    """The keys under which a reading is found: whole, and word by word where the words run into each other."""
    words = [word for part in re.split(r"[\s・]+", _kana(kana)) if (word := _letters(part))]
    each = [key(word) for word in words]
    whole = key("".join(words))
    return [found for found in (whole, *(each if whole != "".join(each) else ())) if found]


def spellings(kana: str) -> list[str]:
    """The usual ways to type a reading: passport first, then letter by letter, with h, as schools teach it."""
    passport = hepburn(kana)
    typed = " ".join(_letters(word) for word in re.split(r"[\s・]+", _kana(kana)) if word)
    school = typed
    for old, new in (("shi", "si"), ("chi", "ti"), ("tsu", "tu"), ("fu", "hu"), ("ji", "zi"), ("j", "zy"),
                     ("sh", "sy"), ("ch", "ty")):  # fmt: skip
        school = school.replace(old, new)
    with_h = re.sub("o[ou](?![aeiou])", "oh", typed)
    return list(dict.fromkeys((passport, typed, with_h, school.replace("zyi", "zi"))))


@cache
def _back() -> dict[str, str]:
    table = dict(zip(_OTHERS.split()[::2], _OTHERS.split()[1::2], strict=True))
    for kana, roman in _SYLLABLE.items():  # the plain kana stand first: ji is じ
        table.setdefault(roman, kana)
    return table


def hiragana(roman: str) -> str:
    """Hiragana of what was typed in Roman letters; empty where that cannot be read: "Watanabe Jirou", わたなべ じろう.

    Long vowels that the spelling leaves out stay out: Sato is さと.
    """
    text = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", roman)).casefold()
    text = re.sub("([aiueo])[\u0302\u0304]", lambda m: m[1] + {"o": "u"}.get(m[1], m[1]), text)
    words = [_read(word) for word in re.split(r"[\s,]+", text) if word]
    return " ".join(words) if all(words) else ""


def _read(word: str) -> str:
    table, found, place = _back(), "", 0
    while place < len(word):
        rest = word[place:]
        length = next((n for n in (3, 2, 1) if len(rest) >= n and rest[:n] in table), 0)
        if rest[0] in "'-’":
            place += 1
            continue
        if length > 1 or (length and rest[0] != "n"):
            found += table[rest[:length]]
        elif rest[0] == "n" or (rest[0] == "m" and rest[1:2] in ("b", "m", "p")):
            found, length = found + "ん", 1
        elif rest[0] == rest[1:2] or rest[:3] == "tch":
            found, length = found + "っ", 1
        elif rest[0] == "h" and word[:place].endswith("o"):
            found, length = found + "う", 1
        else:
            return ""
        place += length
    return found
