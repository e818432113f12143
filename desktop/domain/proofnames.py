"""Names found in running text: as they are written, in other letters, almost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from desktop.domain.folding import fold, fold_place

SHORTEST = 3  # letters of a name that is looked for in running text
# Places that only look alike, and so do not stand for each other (conventions.md 3.1).
NEVER = (frozenset({"鹿嶋", "鹿島"}), frozenset({"朱", "硃"}))
POLITE = ("先生", "女士", "小姐", "様", "さま", "殿", "氏", "さん")


class Index:
    """Names found in a text by their first two letters."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by: dict[str, list[str]] = defaultdict(list)
        for name in dict.fromkeys(names):
            if len(name) >= 2:
                self._by[name[:2]].append(name)

    def within(self, text: str) -> list[tuple[int, int]]:
        return [
            (at, at + len(name))
            for at in range(len(text) - 1)
            for name in self._by.get(text[at : at + 2], ())
            if text.startswith(name, at)
        ]


def by_fold(names: Iterable[tuple[str, str]]) -> dict[str, list[tuple[str, str]]]:
    """First two letters of a folded name -> (folded, as written); those that two write otherwise rule nobody."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, _id in names:
        key = fold(name)
        if len(key) >= SHORTEST:
            found[key].add(name)
    made: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for key, written in found.items():
        if len(written) == 1:
            made[key[:2]].append((key, next(iter(written))))
    return made


def aligned(text: str) -> tuple[str, list[int]]:
    """The text folded letter by letter, and of each folded letter the place of the one it came from."""
    folded, origins = [], []
    for at, letter in enumerate(text):
        for part in fold(letter):
            folded.append(part)
            origins.append(at)
    return "".join(folded), origins


def near(word: str, known: str) -> bool:
    """One letter other, more, fewer, or two neighbours exchanged."""
    if abs(len(word) - len(known)) > 1 or word == known:
        return False
    if len(word) == len(known):
        other = [n for n in range(len(word)) if word[n] != known[n]]
        swapped = len(other) == 2 and word[other[0]] == known[other[1]] and word[other[1]] == known[other[0]]
        return len(other) == 1 or (swapped and other[1] == other[0] + 1)
    longer, shorter = (word, known) if len(word) > len(known) else (known, word)
    return any(longer[:n] + longer[n + 1 :] == shorter for n in range(len(longer)))


def places(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def covered(text: str, at: int, before: str, now: str) -> bool:
    """Whether the former name is but a part of the present one there: 交流協會 in 日本台灣交流協會."""
    return any(start <= at and at + len(before) <= start + len(now) for start in places(text, now))


def differ_as_places(written: str, name: str) -> bool:
    """Whether the two are different places that only look alike."""
    return any(any(a in written and b in name for a in pair for b in pair if a != b) for pair in NEVER) and fold_place(
        written
    ) != fold_place(name)


def bare(text: str) -> str:
    for word in POLITE:
        text = text.removesuffix(word)
    return text
