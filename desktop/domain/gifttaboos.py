"""What a present says without words: things and numbers that are no gift for Taiwanese or for Japanese.

Hints from manuals of manners (conventions.md 2.8), never a prohibition. To add one: a line below and its translations.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from desktop.i18n import N_

TW, JP, BOTH = "TW", "JP", "both"


class Taboo(NamedTuple):
    """``pattern`` is looked for in the name of the thing, in either language; ``whose`` it is."""

    whose: str
    pattern: re.Pattern[str]
    said: str


def _taboo(whose: str, pattern: str, said: str) -> Taboo:
    return Taboo(whose, re.compile(pattern), said)


# What only looks alike is let through: 腕時計, 鐘乳石, 鳳梨酥, 山梨縣, 梨山茶, 電風扇, 眼鏡, 剪紙, 刀豆, 白花油.
THINGS = (
    _taboo(
        TW,
        r"(?<![腕懐懷])時計(?![台塔])|(?<![分點秒])鐘(?![頭乳塔樓])|clock",
        N_("For Taiwanese: 送鐘 sounds like 送終, the last farewell. A wrist watch is fine."),
    ),
    _taboo(TW, r"傘|umbrella", N_("For Taiwanese: 傘 sounds like 散, to part.")),
    _taboo(TW, r"(?<![風電])扇(?![風形貝])|うちわ", N_("For Taiwanese: 扇 sounds like 散, to part.")),
    _taboo(
        TW,
        r"手帕|毛巾|ハンカチ|タオル|手ぬぐい|手拭|handkerchief|towel",
        N_("For Taiwanese: handkerchiefs and towels belong to a funeral."),
    ),
    _taboo(
        JP,
        r"白.{0,4}(?:手帕|ハンカチ)|(?:手帕|ハンカチ).{0,3}白",
        N_("For Japanese: a white handkerchief covers the face of the dead."),
    ),
    _taboo(
        BOTH,
        r"刀(?![削豆])|剪(?!紙)|刃物|包丁|ナイフ|はさみ|ハサミ|鋏|knife|scissors",
        N_("For Taiwanese and Japanese: blades cut the tie between people."),
    ),
    _taboo(TW, r"(?<![鳳凰山])梨(?!山)", N_("For Taiwanese: 梨 sounds like 離, to part.")),
    _taboo(TW, r"鞋|靴(?!下)|スリッパ|shoes", N_("For Taiwanese: shoes are for walking away.")),
    _taboo(
        JP,
        r"鞋|靴|襪|スリッパ|下着|內衣|内衣|shoes|socks",
        N_("For Japanese: footwear and underwear are not given to one's seniors."),
    ),
    _taboo(TW, r"蠟燭|蝋燭|ろうそく|ロウソク|キャンドル|candle", N_("For Taiwanese: candles belong to a funeral.")),
    _taboo(
        TW, r"(?<![眼微遠視胃膜反])鏡(?![片餅頭面])|mirror", N_("For Taiwanese: a mirror breaks, and draws spirits.")
    ),
    _taboo(
        BOTH,
        r"白.{0,2}菊|白い?花(?!油)|白百合|白色花|white flower",
        N_("For Taiwanese and Japanese: white flowers and chrysanthemums belong to a funeral."),
    ),
    _taboo(TW, r"[綠緑].{0,3}帽", N_("For Taiwanese: a green hat mocks a deceived husband.")),
    _taboo(TW, r"書籍|圖書(?![館禮])|図書(?![館カ])", N_("For Taiwanese in business: 書 sounds like 輸, to lose.")),
    _taboo(TW, r"粽|ちまき", N_("For Taiwanese: 粽 are for a house in mourning.")),
    _taboo(JP, r"櫛|梳子", N_("For Japanese: 櫛 (くし) sounds like suffering and death.")),
)
FOUR = N_("For Taiwanese and Japanese: four sounds like death. Give another number.")
NINE = N_("For Japanese: nine sounds like suffering. Give another number.")
_PIECES = r"\s*(?:個|箇|入|枚|本|盒|組|支|件|瓶|片|顆|包|袋|箱|罐|缶|杯|張|点|客|pcs|pieces)"
_FOUR, _NINE = (
    re.compile(rf"(?<![\d.,])4{_PIECES}|[四肆]{_PIECES}"),
    re.compile(rf"(?<![\d.,])9{_PIECES}|[九玖]{_PIECES}"),
)


def taboos(text: str, quantity: int, country: str = "JP") -> list[str]:
    """Marked sentences of what fits this gift, those of the receiver's country first."""
    clean = unicodedata.normalize("NFKC", text).casefold()
    found = [(taboo.whose, taboo.said) for taboo in THINGS if taboo.pattern.search(clean)]
    if quantity == 4 or _FOUR.search(clean):
        found.append((BOTH, FOUR))
    if quantity == 9 or _NINE.search(clean):
        found.append((JP, NINE))
    return [said for whose, said in sorted(found, key=lambda one: one[0] not in (BOTH, country))]
