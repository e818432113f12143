"""Derive resources/reference/names_ja.tsv, common Japanese names with their readings, from a published data set.

    .venv/bin/python packaging/names.py FOLDER     # with the five CSV files and the LICENSE of the data set

The data set is japanese-personal-name-dataset (MIT, see resources/reference/NAMES.md); it is not needed to run the
program. Of the given names only those are kept that are written with letters common in names: a guess from a rare
spelling would be worth nothing. Readings stand in the order in which they are offered.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, pairwise
from math import prod
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / "resources" / "reference" / "names_ja.tsv"
GIVEN = ("first_name_man_org.csv", "first_name_woman_org.csv")
COMMON = 320  # letters of given names, the commonest first
READINGS = 2
ROUNDS = 5
LIKELY = 0.12  # for each letter
# What counting does not see: the usual readings of the commonest short names.
USUAL = dict(
    pair.split("=")
    for pair in """
誠=まこと 健=けん 明=あきら 正=ただし 博=ひろし 浩=ひろし 実=みのる 勇=いさむ 進=すすむ 茂=しげる 清=きよし
弘=ひろし 稔=みのる 修=おさむ 隆=たかし 剛=つよし 豊=ゆたか 翔=しょう 聡=さとし 亮=りょう 学=まなぶ 薫=かおる
恵=めぐみ 愛=あい 渉=わたる 昇=のぼる 勝=まさる 徹=とおる 哲=てつ 崇=たかし 淳=じゅん 純=じゅん 潤=じゅん 司=つかさ
肇=はじめ 仁=ひとし 毅=つよし 武=たけし 猛=たけし 均=ひとし 保=たもつ 洋=ひろし 宏=ひろし 寛=ひろし 満=みつる
治=おさむ 守=まもる 久=ひさし 章=あきら 彰=あきら 晃=あきら 昭=あきら 彬=あきら 忍=しのぶ 円=まどか 瞳=ひとみ
泉=いずみ 操=みさお 望=のぞみ 茜=あかね 楓=かえで 葵=あおい 蓮=れん 樹=いつき 悠=ゆう 優=ゆう 陸=りく 梓=あずさ
緑=みどり 歩=あゆみ 舞=まい 功=いさお 敏=さとし 大輔=だいすけ 大介=だいすけ 陽子=ようこ 洋子=ようこ 花子=はなこ
裕子=ゆうこ 幸子=さちこ 恵子=けいこ 京子=きょうこ 敬子=けいこ 順子=じゅんこ 直子=なおこ 智子=ともこ 明美=あけみ
恵美=えみ 純子=じゅんこ 節子=せつこ 貴子=たかこ 良子=りょうこ 英明=ひであき 健一=けんいち 健二=けんじ
""".split()
)


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [[cell.strip() for cell in row] for row in csv.reader(file) if row]


def surnames(folder: Path) -> dict[str, list[str]]:
    """Surname -> readings, the commonest first."""
    found: dict[str, list[str]] = {}
    for written, _count, kana, *_rest in _rows(folder / "last_name_org.csv"):
        found.setdefault(written, []).append(kana)
    return found


def cuts(size: int, length: int) -> Iterator[tuple[int, ...]]:
    """Where ``length`` kana can be cut into ``size`` parts, ends included."""
    for inner in combinations(range(1, length), size - 1):
        yield (0, *inner, length)


def sounds(names: Mapping[str, Iterable[str]]) -> dict[tuple[str, str], float]:
    """(letter, part of a reading) -> how usual that part is for that letter: a few rounds of guessing and counting."""
    usual: dict[tuple[str, str], float] = defaultdict(lambda: 1.0)
    for _round in range(ROUNDS):
        counted: dict[tuple[str, str], float] = defaultdict(float)
        for written, several in names.items():
            for kana in several:
                ways = [[*zip(written, (kana[a:b] for a, b in pairwise(cut)), strict=True)]
                        for cut in cuts(len(written), len(kana))]  # fmt: skip
                weights = [prod(usual[part] for part in way) for way in ways]
                whole = sum(weights) or 1.0
                for way, weight in zip(ways, weights, strict=True):
                    for part in way:
                        counted[part] += weight / whole
        letters: dict[str, float] = defaultdict(float)
        for (letter, _kana), count in counted.items():
            letters[letter] += count
        usual = defaultdict(float, {part: count / letters[part[0]] for part, count in counted.items()})
    return usual


def given(folder: Path) -> dict[str, list[str]]:
    """Given name -> readings, the likeliest first; unlikely ones are left out, and names that have no other."""
    readings: dict[str, set[str]] = defaultdict(set)
    for name in GIVEN:
        for kana, _roman, *several in _rows(folder / name):
            for one in several:
                if 1 <= len(one) <= 3 and len(one) <= len(kana):
                    readings[one].add(kana)
    letters = Counter(letter for written in readings for letter in set(written))
    common = {letter for letter, _count in letters.most_common(COMMON)}
    kept = {one: kana for one, kana in readings.items() if set(one) <= common}
    usual = sounds(kept)

    def likely(written: str, kana: str) -> float:
        return max(
            prod(usual[letter, kana[a:b]] for letter, (a, b) in zip(written, pairwise(cut), strict=True))
            for cut in cuts(len(written), len(kana))
        )

    found: dict[str, list[str]] = {}
    for written in sorted(kept):
        best = sorted(((-likely(written, kana), kana) for kana in kept[written]), key=lambda pair: pair)
        good = [kana for score, kana in best if score <= best[0][0] / 8]
        if -best[0][0] >= LIKELY ** len(written):
            found[written] = good[:READINGS]
    for written, kana in USUAL.items():
        found[written] = list(dict.fromkeys([kana, *found.get(written, [])]))[:READINGS]
    return dict(sorted(found.items()))


def table(folder: Path) -> str:
    """One line for a reading: part of the name, its place among the readings of those names, the names."""
    lines = ["part\tplace\tkana\twritten"]
    for part, names in (("surname", surnames(folder)), ("given", given(folder))):
        for place in range(READINGS):
            together: dict[str, list[str]] = defaultdict(list)
            for written, kana in names.items():
                if place < len(kana):
                    together[kana[place]].append(written)
            lines += [f"{part}\t{place + 1}\t{kana}\t{' '.join(several)}" for kana, several in together.items()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(Path(sys.argv[1])), encoding="utf-8", newline="\n")
