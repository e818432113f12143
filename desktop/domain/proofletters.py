"""Which letters a Taiwanese, and which a Japanese, does not write; by OpenCC, and by what their old codes hold."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

ALSO = "庄"  # 村庄, and 由利本庄: not every one is 莊
Found = tuple[int, str, str, bool]  # place, letter, what it should be (empty: nobody knows), whether it is simplified


@cache
def _converter(name: str) -> Any:
    import opencc

    return opencc.OpenCC(name)


def _converted(name: str, text: str) -> str:
    return str(_converter(name).convert(text))


@lru_cache(8_192)
def _usual_in_taiwan(letter: str) -> bool:
    """Of the letters that Taiwan's own code holds as common ones, or no Chinese character at all."""
    if not _is_han(letter) or letter in ALSO:
        return True
    try:
        lead = letter.encode("cp950")[0]
    except UnicodeEncodeError:
        return False
    return 0xA4 <= lead <= 0xC6 or lead >= 0xF9


@lru_cache(8_192)
def _usual_in_japan(letter: str) -> bool:
    """Of the first level of JIS."""
    if not _is_han(letter):
        return True
    try:
        code = letter.encode("euc_jp")
    except UnicodeEncodeError:
        return False
    return len(code) == 2 and code[0] - 0xA0 < 48


@lru_cache(8_192)
def _in_japan_at_all(letter: str) -> bool:
    for code in ("cp932", "euc_jis_2004"):
        try:
            letter.encode(code)
        except UnicodeEncodeError:
            continue
        return True
    return False


def _is_han(letter: str) -> bool:
    return "\u3400" <= letter <= "\u9fff" or "\U00020000" <= letter <= "\U0003ffff"


def foreign_in_chinese(text: str) -> Iterator[Found]:
    """Simplified letters and forms of Japan. What Taiwan writes is read off the whole text: 发 is 發 or 髮."""
    odd = [(at, letter) for at, letter in enumerate(text) if not _usual_in_taiwan(letter)]
    if not odd:
        return
    whole = _converted("s2t", text)
    for at, letter in odd:
        alone = _converted("s2t", letter)
        simplified = alone != letter
        now = whole[at] if simplified and len(whole) == len(text) else alone
        if not simplified:
            now = _converted("jp2t", letter)
        if now != letter:
            yield at, letter, now, simplified


def chinese_in_japanese(text: str) -> Iterator[Found]:
    """Letters of China that have a Japanese form, and those that Japan does not have."""
    for at, letter in enumerate(text):
        if _usual_in_japan(letter):
            continue
        full = _converted("s2t", letter)
        now = _converted("t2jp", full)
        if now != letter and _in_japan_at_all(now):
            yield at, letter, now, full != letter
        elif not _in_japan_at_all(letter):
            yield at, letter, "", full != letter
