"""Keys by which names stand in order: 五十音 for Japanese readers, 筆畫 for Taiwanese ones.

A key is made when a row is written and kept beside it, so that the database can sort; it is for ordering only. It holds
digits and small letters and nothing else: those stand in the same order in every collation of every database.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from desktop import letters
from desktop.domain.folding import fold

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_PLACES = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん"
_PLAIN = dict(zip("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ", strict=True))
_VOWELS = "あいうえお"
_ROWS = ("かきくけこ", "さしすせそ", "たちつてと", "なにぬねの", "はひふへほ", "まみむめも", "らりるれろ")
_VOWEL = {
    **{kana: _VOWELS[n] for row in (_VOWELS, *_ROWS) for n, kana in enumerate(row)},
    **dict(zip("やゆよわゐゑを", "あうおあいえお", strict=True)),
}


def gojuon(kana: str, name: str) -> str:
    """五十音 by the reading; who has none stands after all who have, by name.

    Surname before given name: 小野 一郎 before 小野田 明. か before が only where nothing else differs (JIS X 4061).
    """
    if not kana:
        return f"1{_by_strokes(name)}"
    words = [_reading(word) for word in re.split(r"[\s・･　]+", unicodedata.normalize("NFKC", kana)) if word]
    return "0" + "01".join(base for base, _marks in words) + "00" + "".join(marks for _base, marks in words)


def strokes(name: str) -> str:
    """筆畫 by the name as it is written in Chinese; who has no such name stands last."""
    return f"0{_by_strokes(name)}" if name else "1"


@lru_cache(maxsize=8_192)
def _reading(word: str) -> tuple[str, str]:
    """What counts first, two signs for each kana, and what tells は from ば and ぱ, つ from っ."""
    base: list[str] = []
    marks: list[str] = []
    last = ""
    for letter in unicodedata.normalize("NFD", word):
        if 0x30A1 <= ord(letter) <= 0x30F6:
            letter = chr(ord(letter) - 0x60)
        if letter in "\u3099\u309a" and marks:
            marks[-1] = "4" if letter == "\u3099" else "5"
            continue
        plain = _PLAIN.get(letter, letter)
        mark = "3" if plain == letter else "2"
        if letter == "ー" and last:
            plain, mark = _VOWEL.get(last, last), "1"
        place = _PLACES.find(plain) if plain else -1
        if place >= 0:
            base.append(_DIGITS[1 + place // 36] + _DIGITS[place % 36])
            last = plain
        else:
            base.append("z" + f"{ord(letter):06x}")
        marks.append(mark)
    return "".join(base), "".join(marks)


@lru_cache(maxsize=8_192)
def _by_strokes(name: str) -> str:
    return "".join(_sign(letter) for letter in unicodedata.normalize("NFKC", name) if not _nothing(letter))


def _nothing(letter: str) -> bool:
    return letter.isspace() or letter in "・" or 0xFE00 <= ord(letter) <= 0xFE0F or 0xE0100 <= ord(letter) <= 0xE01EF


def _sign(letter: str) -> str:
    """Three signs for a letter with a place, more for one without, which stands after all of those."""
    table = letters.strokes()
    place = table.get(letter, table.get(fold(letter)))  # a rare one stands with the usual one it is written for
    if place is None:
        return f"z{ord(letter.casefold()[0]):06x}"
    return _DIGITS[place // 1296] + _DIGITS[place // 36 % 36] + _DIGITS[place % 36]
