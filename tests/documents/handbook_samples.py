"""A handbook as the tests of papers share it: the trip of ``paper_samples`` with hotels, hosts and a packing list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from paper_samples import programme

from desktop import reference
from desktop.domain.emergency import Helper, Leaflet
from desktop.domain.handbook import Call, Handbook, Host, Hotel, Thing
from desktop.domain.rosters import Entry
from desktop.domain.schedule import When
from desktop.domain.text import Pair

MEMBER = Entry(
    "m", "p", 1, Pair("王大明", "王大明"), "おう だいめい", "WANG TA-MING", Pair("團長", "団長"),
    Pair("經濟部工業局", "経済部工業局"), Pair("電資組", "電資組"), Pair("科長", "課長"), mobile="+81 80-0000-0000",
)  # fmt: skip
FAMILY, GIVEN = "王陳林黃張李吳劉蔡楊", ("志明", "淑芬", "家豪", "雅婷", "俊宏", "美玲", "冠宇")


def members(count: int) -> tuple[Entry, ...]:
    """So many people, no two with one name."""
    made = []
    for n in range(count):
        name = FAMILY[n % 10] + GIVEN[n // 10 % 7]
        made.append(replace(MEMBER, member_id=f"m{n}", number=n + 1, name=Pair(name, name)))
    return tuple(made)


def handbook(count: int = 4) -> Handbook:
    """Everything there can be in one, for ``count`` members."""
    visit = When(date(2019, 9, 18), time(17), end_time=time(18))
    stay = When(date(2019, 9, 17), time(15), end_date=date(2019, 9, 20), end_time=time(11))
    return Handbook(
        programme(),
        Leaflet(
            Pair("訪問團", "訪問団"), date(2019, 9, 10), "+81 90-0000-0000", Pair("範例產險", "サンプル損保"), "0800",
            reference.missions()[:1], helpers=(Helper("Interpreter", Pair("林美玲", "林美玲"), "+81 80-1111-1111"),),
        ),
        places=Pair("千葉 福島", "千葉・福島"),
        purpose=Pair("促進地方產業合作。", "地域産業の連携を進める。"),
        members=members(count),
        hotels=(Hotel(Pair("千葉範例飯店", "千葉サンプルホテル"), stay, Pair("千葉市中央區1-1", "千葉市中央区1-1"),
                      Pair("JR 千葉站", "JR千葉駅"), "043-000-0000"),),
        hosts=(
            Host(
                "o", Pair("千葉縣", "千葉県"), "ちばけん", Pair("知事　範例", "知事　見本"), "260-8667",
                Pair("千葉市中央區市場町1-1", "千葉市中央区市場町1-1"), "043-223-2110", "https://www.example.jp",
                Pair("人口約六百三十萬。", "人口は約630万人。"), Pair("石化、鋼鐵", "石油化学、鉄鋼"),
                (Call(Pair("拜會千葉縣廳", "千葉県庁訪問"), visit, people=(Pair("山田太郎", "山田太郎様"),)),),
            ),
        ),
        texts=Pair("第一天請穿正式服裝。\n\n房卡請自行保管。", "初日は正装です。\n\n鍵は各自で保管してください。"),
        terms=tuple(Pair(term.zh, term.ja) for term in reference.terms()[:60]),
        packing=(Thing(Pair("紀念品", "記念品"), 3, Pair("陳志明", "陳志明"), Pair("拜會", "訪問")),),
        advice=reference.advice(),
    )  # fmt: skip
