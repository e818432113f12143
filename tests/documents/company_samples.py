"""Companies of both sides, and who fits whom, as papers have them."""

from __future__ import annotations

from datetime import date

from desktop.domain.companies import Company, CompanyList, Place, Tag
from desktop.domain.companymatch import MatchList, matches
from desktop.domain.text import Pair

CIVIL = Tag("t1", Pair("土木工程", "土木工事"))
SENSOR = Tag("t2", Pair("終端產品／感測器", "端末製品／センサー"))
ROBOT = Tag("t3", Pair("解決方案／機器人", "ソリューション／ロボット"))
PARTS = Tag("t4", Pair("精密零組件", "精密部品"), "deal")
LOCAL = Tag("t5", Pair("越南當地夥伴", "ベトナムの現地パートナー"), "deal")
TODAY = date(2026, 11, 21)

BUILDER = Company(
    "c1",
    Pair("達欣工程", "達欣工程"),
    "TW",
    fields=(CIVIL,),
    places=(Place("TW"), Place("VN"), Place("TH", "", Pair("曼谷", "バンコク"))),
    source="公司網站",
    as_of=date(2017, 12, 26),
)
MAKER = Company("c2", Pair("所羅門", "所羅門"), "TW", fields=(SENSOR, ROBOT), offers=(PARTS,))
SEEKER = Company(
    "c3",
    Pair("港建設", "みなと建設株式会社"),
    "JP",
    kana="みなとけんせつ",
    fields=(CIVIL,),
    needs=(LOCAL,),
    places=(Place("JP"), Place("TH")),
)
FACTORY = Company(
    "c4", Pair("宮城精密", "宮城精密株式会社"), "JP", needs=(PARTS, Tag("t6", Pair("機器人", "ロボット"), "deal"))
)


def companies() -> CompanyList:
    return CompanyList((BUILDER, MAKER, SEEKER, FACTORY), TODAY)


def by_field() -> CompanyList:
    return CompanyList((BUILDER, MAKER, SEEKER, FACTORY), TODAY, by_field=True)


def matched() -> MatchList:
    return MatchList(tuple(matches((SEEKER, FACTORY), (BUILDER, MAKER))), "JP", TODAY)
