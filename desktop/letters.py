"""Tables of letters, read when they are first needed: what folds together, 筆畫, Mandarin syllables.

``packaging/letters.py`` makes the files; resources/reference/LETTERS.md names their sources and licences.
"""

from __future__ import annotations

from functools import cache

from desktop import paths


def _lines(name: str) -> list[tuple[str, str]]:
    """What letters have in common, and the letters."""
    text = (paths.resources() / "reference" / name).read_text(encoding="utf-8")
    return [(common, letters) for common, _tab, letters in (line.partition("\t") for line in text.splitlines())]


def _each(name: str) -> dict[int, str]:
    return {ord(letter): common for common, letters in _lines(name) for letter in letters}


@cache
def shinjitai() -> dict[int, str]:
    """Code point of a traditional letter -> the letter that Japan writes (OpenCC t2jp, letter by letter)."""
    return _each("letters_shinjitai.tsv")


@cache
def names() -> dict[int, str]:
    """Code point of a rare letter of names -> the usual one: 邉 -> 辺 (MJ縮退マップ)."""
    return _each("letters_names.tsv")


@cache
def folding() -> dict[int, str]:
    """Both of the above in one step."""
    japan, usual = shinjitai(), names()
    return {**usual, **{point: usual.get(ord(letter), letter) for point, letter in japan.items()}}


@cache
def strokes() -> dict[str, int]:
    """Letter -> its place in 筆畫 order, without gaps from 0."""
    in_order = "".join(letters for _number, letters in _lines("letters_strokes.tsv"))
    return {letter: place for place, letter in enumerate(in_order)}


@cache
def mandarin() -> dict[int, str]:
    """Code point of a letter -> its commonest syllable, without tone and ü as u."""
    return _each("letters_mandarin.tsv")
