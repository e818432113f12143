"""A year of the programme to try out: the figures of the plan, real counties and prefectures, and invented wishes.

Written only where it is asked for: a city that practises with the sample delegation has no use for other cities.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from desktop.domain.text import Pair
from desktop.i18n import N_
from desktop.store import Store, applications, cases, companies, pairing, schemes, schemetrips, strengths
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.records import add, edit

APPLY, TRAVEL = N_("Write a year of the programme to practise"), N_("Write delegations to practise")
YEAR = 2026
DECIDER = "範例審查會"
NAME = Pair("台日企業合作交流訪日團計畫（範例）", "台日企業協力・交流訪日団計画（見本）")
DECIDED = date(2026, 2, 20)
SENT = 4  # delegations that have left already, two prefectures each


class Applicant(NamedTuple):
    """A county with its wishes, points for each criterion, and how many people it plans to send."""

    county: str
    wishes: tuple[str, ...]
    points: tuple[int, int]
    people: int
    leaves: date


APPLICANTS = (
    Applicant("TW-TXG", ("JP-27", "JP-38", "JP-12"), (48, 49), 25, date(2026, 4, 13)),
    Applicant("TW-TAO", ("JP-12", "JP-05", "JP-14"), (46, 47), 25, date(2026, 5, 11)),
    Applicant("TW-TNN", ("JP-14", "JP-06", "JP-17"), (47, 44), 22, date(2026, 6, 15)),
    Applicant("TW-KHH", ("JP-40", "JP-43", "JP-27"), (45, 46), 28, date(2026, 9, 7)),
    Applicant("TW-CHA", ("JP-23", "JP-18", "JP-21"), (44, 42), 20, date(2026, 11, 30)),
    Applicant("TW-PIF", ("JP-34", "JP-31", "JP-46"), (41, 43), 20, date(2026, 12, 7)),
    Applicant("TW-HSQ", ("JP-28", "JP-16", "JP-08"), (42, 41), 25, date(2027, 1, 18)),
    Applicant("TW-ILA", ("JP-04", "JP-03", "JP-02"), (40, 41), 18, date(2027, 1, 25)),
    Applicant("TW-HUA", ("JP-01", "JP-47", "JP-32"), (39, 40), 18, date(2027, 2, 15)),
    Applicant("TW-YUN", ("JP-22", "JP-36", "JP-37"), (40, 38), 20, date(2027, 3, 1)),
    Applicant("TW-MIA", ("JP-11", "JP-20", "JP-19"), (36, 38), 15, date(2027, 3, 8)),
    Applicant("TW-TTT", ("JP-33", "JP-45", "JP-42"), (35, 36), 15, date(2027, 3, 15)),
)
MEETINGS = (
    ("matching", Pair("台日企業商談會", "台日企業商談会")),
    ("reception", Pair("台日企業懇親會", "台日企業懇親会")),
)
# Invented, so that both sides have something in common: county, prefecture, field.
COMMON = (
    ("TW-TXG", "JP-27", Pair("工具機", "工作機械")),
    ("TW-TXG", "JP-38", Pair("自行車", "自転車")),
    ("TW-TAO", "JP-12", Pair("航空", "航空")),
    ("TW-TAO", "JP-05", Pair("電子零組件", "電子部品")),
    ("TW-TNN", "JP-06", Pair("有機EL", "有機EL")),
    ("TW-KHH", "JP-40", Pair("循環經濟", "循環経済")),
)
# Country, region, name, field, what it looks for, what it gives: invented.
COMPANIES = (
    ("TW", "TW-TXG", Pair("範例精機股份有限公司", "サンプル精機（台湾）"), "工具機", "通路", "量產加工"),
    ("TW", "TW-TAO", Pair("範例電子股份有限公司", "サンプル電子（台湾）"), "電子零組件", "材料", "感測模組"),
    ("TW", "TW-TNN", Pair("範例光電股份有限公司", "サンプル光電（台湾）"), "有機EL", "材料", "量產加工"),
    ("JP", "JP-27", Pair("見本工業株式會社", "見本工業株式会社"), "工具機", "量產加工", "通路"),
    ("JP", "JP-05", Pair("見本電機株式會社", "見本電機株式会社"), "電子零組件", "感測模組", "材料"),
)
TAGS_JA = {"通路": "販路", "量產加工": "量産加工", "材料": "材料", "感測模組": "センサーモジュール"}
CASE = {
    "japan_zh": "見本工業株式會社",
    "japan_ja": "見本工業株式会社",
    "taiwan_zh": "範例精機股份有限公司",
    "taiwan_ja": "サンプル精機（台湾）",
    "field_zh": "工具機",
    "field_ja": "工作機械",
    "form_zh": "共同開發、委託生產",
    "form_ja": "共同開発・受託生産",
    "effect_zh": "縮短開發時程，共同開拓東南亞市場。",
    "effect_ja": "開発期間を短縮し、東南アジア市場を共同で開拓した。",
    "source_zh": "範例",
    "source_ja": "見本",
}


def write(store: Store) -> str:
    """Applications with wishes and points, the ten that were chosen; the year's id. Pairs are for the solver."""
    return store.do(APPLY, _apply)


def send(store: Store, scheme_id: str) -> int:
    """The first delegations, as the approved or proposed pairs have it, and visits in return; how many there are."""
    return store.do(TRAVEL, _send, scheme_id)


def _apply(work: Work) -> str:
    year = schemes.begin(work, YEAR, copy=False)
    edit(work, t.Scheme, year, {"name_zh": NAME.zh, "name_ja": NAME.ja, "applications_until": date(2026, 1, 31)})
    judged = [row["id"] for row in schemes.criteria(work.connection, year)]
    for one in APPLICANTS:
        made = applications.apply(work, year, one.county, date(2026, 1, 15))
        plan = {"start_date": one.leaves, "end_date": one.leaves + timedelta(days=4), "people": one.people}
        edit(work, t.Application, made, plan)
        for prefecture in one.wishes:
            applications.wish(work, made, prefecture)
        for criterion, points in zip(judged, one.points, strict=True):
            applications.score(work, made, criterion, str(points))
    applications.select_best(work, year, DECIDER, DECIDED)
    _share(work)
    _companies(work)
    return year


def _share(work: Work) -> None:
    """Fields that a county and a prefecture have in common, beside what is known of them."""
    for county, prefecture, name in COMMON:
        tag = companies.add_tag(work, name, "field")
        known = strengths.regions(work.connection)
        for code in (county, prefecture):
            strengths.edit(work, code, {"tags": " ".join(dict.fromkeys((*known[code].tags, tag)))})


def _companies(work: Work) -> None:
    for country, region, name, *words in COMPANIES:
        tags = [
            companies.add_tag(work, Pair(word, TAGS_JA.get(word, "")), "deal" if place else "field")
            for place, word in enumerate(words)
        ]
        given = {"fields": tags[0], "needs": tags[1], "offers": tags[2], "source": "範例／見本"}
        where = {"kind": "company", "country": country, "region": region}
        add(work, t.Organisation, {**where, "name_zh": name.zh, "name_ja": name.ja, **given})
    cases.add(work, t.AllianceCase, CASE)


def _send(work: Work, year: str) -> int:
    ids = {row["county"]: row["id"] for row in applications.of(work.connection, year)}
    sent = 0
    for one in APPLICANTS[:SENT]:
        lines = pairing.read(work.connection, year, one.county).lines
        pairs = [row for line in lines for row in line.pairs if row.status != pairing.STOPPED]
        pairing.approve(work, [row.id for row in pairs], DECIDER, DECIDED)
        trip = schemetrips.delegate(work, ids[one.county])
        edit(work, t.Delegation, trip, {"status": "finished"})
        for number, (kind, title) in enumerate((*MEETINGS, MEETINGS[0])):
            _meeting(work, trip, kind, title, one.leaves + timedelta(days=number + 1))
        sent += 1 + _answer(work, year, trip, one, pairs)
    return sent


def _answer(work: Work, year: str, trip: str, one: Applicant, pairs: list[pairing.Row]) -> int:
    """The visit in return of the county's first prefecture, two months later."""
    for row in pairs[:1]:
        comes, place = one.leaves + timedelta(days=63), strengths.places()[row.prefecture]
        made = add(
            work,
            t.Delegation,
            {
                "code": f"{YEAR}-{row.prefecture[3:]}-return",
                "kind": "return_visit",
                "status": "finished",
                "scheme_id": year,
                "pairing_id": row.id,
                "answers_id": trip,
                "name_zh": f"{place.zh}回訪團",
                "name_ja": f"{place.ja} 訪台団",
                "start_date": comes,
                "end_date": comes + timedelta(days=2),
            },
        )
        _meeting(work, made, *MEETINGS[0], comes + timedelta(days=1))
    return len(pairs[:1])


def _meeting(work: Work, trip: str, kind: str, title: Pair, day: date) -> None:
    words = {"title_zh": title.zh, "title_ja": title.ja}
    add(work, t.Event, {"delegation_id": trip, "kind": kind, "start_date": day, "part": "pm", **words})
