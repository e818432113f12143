"""How a Japanese name may be read: a guess from common names, for a person to confirm; never an answer."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import NamedTuple

from desktop.domain import romaji
from desktop.domain.folding import fold

GUESSES = 4
_PLACES = frozenset("前市町村區区県縣府都店社部課室局館園場会會所院校駅道線港城寺山川島湖街通橋")


class Names(NamedTuple):
    """Name -> its readings, the usual one first; surnames and given names."""

    surnames: Mapping[str, tuple[str, ...]]
    given: Mapping[str, tuple[str, ...]]


def guesses(name: str, names: Names) -> list[str]:
    """Readings of a whole name, surname and given name apart, the likeliest first; empty where none is likely.

    Without a blank between them the name is cut where both halves are common names. 渡邊 is read as 渡辺 is.
    """
    parts = name.split()
    if len(parts) == 2:
        ways = [(parts[0], parts[1])]
    elif len(parts) == 1 and 2 <= len(parts[0]) <= 8:
        whole = parts[0]
        ways = [(whole[:cut], whole[cut:]) for cut in sorted(range(1, len(whole)), key=lambda cut: abs(cut - 2))]
    else:
        return []
    found: list[tuple[int, str]] = []
    for surname, given in ways:
        first, last = _readings(surname, names.surnames), _readings(given, names.given)
        if first and last:
            found += [(a + b, f"{x} {y}") for (a, x), (b, y) in product(enumerate(first), enumerate(last))]
            break
    return [kana for _place, kana in sorted(found)][:GUESSES]


def roman(kana: str, name: str, names: Names) -> str:
    """YAMADA Haruo from the reading; empty where nobody can say where the surname ends."""
    parts = kana.split()
    if len(parts) == 1:
        whole = fold(parts[0])
        first = surname("".join(name.split()), names) if len(name.split()) < 2 else name.split()[0]
        cut = next((r for r in _readings(first, names.surnames) if whole.startswith(r) and whole != r), "")
        if not cut:
            return ""
        parts = [cut, whole[len(cut) :]]
    return romaji.name(" ".join(parts))


def surname(name: str, names: Names) -> str:
    """The surname that a name without a blank begins with; empty where no cut gives two common halves."""
    for cut in sorted(range(1, len(name)), key=lambda cut: abs(cut - 2)):
        if _readings(name[:cut], names.surnames) and _readings(name[cut:], names.given):
            return name[:cut]
    return ""


def reads_as_name(text: str, names: Names) -> bool:
    """Whether this looks like somebody's name: two common halves, or a common surname and no place behind it."""
    parts = text.split()
    if len(parts) > 1:
        return len(parts) == 2 and bool(_readings(parts[0], names.surnames)) and len(parts[1]) <= 3
    if surname(text, names):
        return True
    known = any(_readings(text[:size], names.surnames) for size in (2, 3))
    return known and 3 <= len(text) <= 5 and text[-1] not in _PLACES


def _readings(written: str, known: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    found = known.get(written) or known.get(fold(written), ())
    if not found and written and all("ぁ" <= char <= "ヺ" or char == "ー" for char in written):
        return (fold(written),)  # さくら is its own reading
    return found
