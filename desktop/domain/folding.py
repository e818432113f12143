"""Folding for finding only: 渡邉, 渡邊 and 渡辺 meet, the stored spelling never changes (conventions.md part 3).

Strip variation selectors, NFKC, traditional letters to those of Japan, rare letters of names to the usual one, kana to
hiragana, Latin letters without their marks, no spaces and signs. Letter by letter, so that a part of a name has a part
of its key.
Place names must not be compared by this key (鹿嶋市 is not 鹿島市): ``fold_place`` leaves the letters of names alone,
and ``fold_body`` does where an organisation bears the name of one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from desktop import letters

VERSION = 4  # raise it when the result changes: stores then compute their search keys anew

# 働 was made in Japan for 労働: 商工勞動部 and 商工労働部 are one office.
# 鄒宗勳 is typed 鄒宗勛 by everybody who has not his card before him.
_ALSO = {ord("働"): "動", ord("勛"): "勲"}
# Different letters, but nobody remembers which of them a 斎藤 writes: only who looks for a name takes them for one.
_CONFUSED = {ord("斎"): "斉"}
_DROP = frozenset(" 　・･·-‐‑‒–—―_.,、。'’‘ʼ\"()（）[]「」　")
_PLACE = re.compile("(?:.{1,5}?[都道府県])?.{1,5}?[県市区郡町村]")  # what ``fold_place`` leaves of it
_KANA = {point: chr(point - 0x60) for point in range(0x30A1, 0x30F7)}


@cache
def _names() -> dict[int, str]:
    return {**letters.folding(), **_ALSO, **_KANA}


@cache
def _places() -> dict[int, str]:
    return {**letters.shinjitai(), **_KANA}


@lru_cache(maxsize=8_192)
def fold(text: str) -> str:
    """The key of ``text``; two spellings that a person would call the same name give the same key."""
    if text.isascii():
        return _plain(text)
    # A mark may now stand behind its letter, so once more.
    return unicodedata.normalize("NFKC", _plain(text)).translate(_names())


def wanted(text: str) -> str:
    """The key that is looked for and looked in: as ``fold``, and letters that people mistake for each other are one."""
    return fold(text).translate(_CONFUSED)


@lru_cache(maxsize=4_096)
def fold_place(text: str) -> str:
    """The key by which a place is found again: 千葉縣廳 and 千葉県庁 meet, 鹿嶋 and 鹿島 do not."""
    plain = unicodedata.normalize("NFKC", _plain(text)).translate(_places())
    return plain.replace("ゖ", "け")  # 龍ケ崎 is written 龍ヶ崎 too


@lru_cache(maxsize=8_192)
def fold_body(text: str) -> str:
    """The key by which an organisation is found again: as ``fold``, but the place that it is named after is a place."""
    placed = fold_place(text)
    place = _PLACE.match(placed)
    return placed[: place.end()] + fold(placed[place.end() :]) if place else fold(text)


def _plain(text: str) -> str:
    if not text.isascii():
        text = "".join(c for c in text if not (0xFE00 <= ord(c) <= 0xFE0F or 0xE0100 <= ord(c) <= 0xE01EF))
        text = unicodedata.normalize("NFKC", text)
        if any(0x00C0 <= ord(c) < 0x0250 or 0x0300 <= ord(c) < 0x0370 or 0x1E00 <= ord(c) < 0x1F00 for c in text):
            text = _unmarked(text)
    text = text.casefold()
    return "".join(c for c in text if c not in _DROP and not c.isspace())


def _unmarked(text: str) -> str:
    """Zōu and Ōsaka are typed without marks; those of kana are letters of their own and stay."""
    apart = unicodedata.normalize("NFD", text)
    kept = [c for n, c in enumerate(apart) if not (0x0300 <= ord(c) <= 0x036F and _latin(apart, n))]
    return unicodedata.normalize("NFKC", "".join(kept))


def _latin(text: str, place: int) -> bool:
    """Whether the mark at ``place`` stands on a Latin letter."""
    while place and 0x0300 <= ord(text[place]) <= 0x036F:
        place -= 1
    return text[place].isascii()
