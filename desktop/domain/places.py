"""Which row of the table of daily rates a text means: 港区 is 東京, 堺市 is not 大阪, 東京ベイ lies in 千葉.

A city counts as such, and nothing around it does (附註 of the table: what it does not list is 其他). An address says so
surely; the name of a hotel or a station only lets it be guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from desktop.domain.folding import fold_place
from desktop.domain.perdiem import OTHER
from desktop.domain.text import Pair

TOKYO = "東京"
WARDS = frozenset(
    "千代田 中央 港 新宿 文京 台東 墨田 江東 品川 目黒 大田 世田谷 "
    "渋谷 中野 杉並 豊島 北 荒川 板橋 練馬 足立 葛飾 江戸川".split()
)
OTHERS = frozenset({OTHER, "其它", "その他"})
_OTHERS_TOO = frozenset({"中央", "港", "北"})  # wards of Osaka, Nagoya, Kobe … as well
SPECIAL = {  # where a name lies that says something else, or says it in other words; airports by their city
    "羽田": TOKYO, "成田": "成田", "関西国際": "泉佐野", "関空": "泉佐野", "関西空港": "泉佐野", "関西機場": "泉佐野",
    "大阪国際空港": "豊中", "大阪国際機場": "豊中",
    "伊丹": "豊中", "中部国際": "常滑", "セントレア": "常滑", "小牧": "豊山", "新千歳": "千歳",
    "広島空港": "三原", "広島機場": "三原", "東京ベイ": "浦安", "東京ディズニ": "浦安", "東京迪士尼": "浦安",
    "舞浜": "浦安",
    "東大阪": "東大阪", "大阪狭山": "大阪狭山", "西東京": "西東京", "東広島": "東広島", "北九州": "北九州",
    "東京都": TOKYO, "京都府": "京都", "神奈川": "神奈川",
    **dict.fromkeys(("新宿", "渋谷", "品川", "池袋", "上野", "浅草", "銀座", "秋葉原", "六本木", "台場"), TOKYO),
    **dict.fromkeys(("梅田", "難波", "心斎橋"), "大阪"), "三宮": "神戸", "博多": "福岡", "みなとみらい": "横浜",
}  # fmt: skip
# Airports bear the names of cities in which they do not lie (東京成田, 大阪關西, 名古屋中部國際): what they are counts.
_AIRPORTS = (
    "羽田 成田 関西国際 関空 関西空港 関西機場 大阪国際空港 大阪国際機場 伊丹 中部国際 セントレア 新千歳".split()
)
_TAIWAN = re.compile(r"(?:台北|臺北)?松山(?:機場|空港)|[台臺][北中南]|桃園|高雄")  # 松山 is also in Ehime
_PREFECTURE = re.compile(r"東京都|北海道|京都府|大阪府|\w{2,3}県")
_CITY = re.compile(r"(\w{1,6}?)市(?!市)")
_WARD = re.compile(r"(\w{1,4}?)区")
_VILLAGE = re.compile(r"(?:\w{1,5}?郡)?(\w{1,6}?)[町村]")


class Found(NamedTuple):
    """``place`` as the table writes it, or the town for one that it does not list; ``sure``: told by an address."""

    place: str
    text: Pair
    sure: bool


class Gazetteer:
    """The places of the tables (as written there), and the words by which towns are known: folded once."""

    def __init__(self, listed: Iterable[str], towns: Iterable[str] = ()) -> None:
        self._listed: Mapping[str, str] = {fold_place(place): place for place in listed}
        words = {fold_place(town): fold_place(town) for town in towns if len(town) > 1}  # 津 stands in many names
        words.update({key: key for key in self._listed})
        words.update({fold_place(word): fold_place(place) for word, place in SPECIAL.items()})
        self._words = words
        self._airports = frozenset(map(fold_place, _AIRPORTS))

    def written(self, town: str) -> str:
        """A town (横浜, 橫濱市) as the table writes it, in whichever language it was given; else as it was given."""
        key = fold_place(town)
        return OTHER if town in OTHERS else self._listed.get(key) or self._listed.get(key.rstrip("市都府"), town)

    def find(self, addresses: Iterable[Pair], names: Iterable[Pair]) -> Found | None:
        """The first address that tells, or else the first name."""
        for pair in addresses:
            for text in (pair.ja, pair.zh):
                town = town_of(text) if text else ""
                if town:
                    return Found(self.written(town), pair, True)
        for pair in names:
            for text in (pair.ja, pair.zh):
                clean = fold_place(_TAIWAN.sub(" ", text)) if text else ""
                town = town_of(text) if _PREFECTURE.search(clean) else ""
                if town:  # a name as exact as an address
                    return Found(self.written(town), pair, True)
                places = [
                    (word not in self._airports, clean.index(word), -len(word), town)
                    for word, town in self._words.items()
                    if word in clean
                ]
                if places:
                    return Found(self.written(min(places)[3]), pair, False)
        return None


def words_of(place: str) -> Pair:
    """A place of the table in both languages: 橫濱／横浜, 其他／その他."""
    return Pair(place, "その他" if place == OTHER else fold_place(place))


def town_of(address: str) -> str:
    """The town of a Japanese address, folded as ``fold_place``; 東京 for the 23 wards; empty where it says none."""
    text = fold_place(_TAIWAN.sub(" ", address)).lstrip("〒0123456789-‐ ")
    prefecture = _PREFECTURE.match(text) or _PREFECTURE.search(text)
    rest = text[prefecture.end() :].lstrip() if prefecture else text
    ward, city = _WARD.match(rest), _CITY.match(rest)
    if ward and (city is None or ward.end() < city.end()):
        sure = prefecture is not None and prefecture[0] == "東京都"
        known = ward[1] in WARDS and (sure or (prefecture is None and ward[1] not in _OTHERS_TOO))
        return TOKYO if known else ""
    if city:
        return city[1]
    village = _VILLAGE.match(rest) if prefecture else None
    return village[1] if village else ""
