"""Folding for finding only: 渡邉, 渡邊 and 渡辺 meet, the stored spelling never changes (conventions.md part 3).

Strip variation selectors, NFKC, traditional to shinjitai letter by letter, kana to hiragana, drop spaces and marks.
Place names must not be compared by this key (鹿嶋市 is not 鹿島市): ``fold_place`` leaves the letters of names alone.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

VERSION = 2  # raise it when the result changes: stores then compute their search keys anew

# Letters of names that t2jp leaves alone (measured misses, conventions.md 3.1), and 働, made in Japan for 労働:
# 商工勞動部 and 商工労働部 are one office.
_NAMES = str.maketrans("髙﨑邉栁𠮷嶋冨邨桒濵濱𣘺德黑廣眞惠澤働", "高崎辺柳吉島富村桑浜浜橋徳黒広真恵沢動")
_DROP = frozenset(" 　・･·-‐‑–—_.,、。'’\"()（）[]「」　")


@cache
def _letters() -> object:
    import opencc

    return opencc.OpenCC("t2jp")


@lru_cache(maxsize=20_000)
def _letter(char: str) -> str:
    return str(_letters().convert(char)) if ord(char) > 0x3400 else char  # type: ignore[attr-defined]


@lru_cache(maxsize=4_096)
def fold(text: str) -> str:
    """The search key of ``text``; two spellings that a person would call the same name give the same key."""
    # A mark may now stand behind its letter, so once more.
    plain = unicodedata.normalize("NFKC", _plain(text)).translate(_NAMES)
    return _letters_of(plain).translate(_NAMES)


@lru_cache(maxsize=4_096)
def fold_place(text: str) -> str:
    """The key by which a place is found again: 千葉縣廳 and 千葉県庁 meet, 鹿嶋 and 鹿島 do not."""
    return _letters_of(unicodedata.normalize("NFKC", _plain(text))).replace("ゖ", "け")  # 龍ケ崎 is written 龍ヶ崎 too


def _plain(text: str) -> str:
    plain = "".join(c for c in text if not (0xFE00 <= ord(c) <= 0xFE0F or 0xE0100 <= ord(c) <= 0xE01EF))
    plain = unicodedata.normalize("NFKC", plain).casefold()
    return "".join(c for c in plain if c not in _DROP and not c.isspace())


def _letters_of(plain: str) -> str:
    return "".join(chr(ord(c) - 0x60) if 0x30A1 <= ord(c) <= 0x30F6 else _letter(c) for c in plain)
