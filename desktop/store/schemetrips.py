"""Delegations that a year of the programme sends: the demonstration one, and that of a county that was chosen.

Source: S0 4(1) and 4(2): Tokyo and Osaka, their chambers of commerce, a press conference and a briefing before.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.schedule import TAIPEI
from desktop.domain.text import Pair
from desktop.errors import Invalid, Problem, Sentence, UserError
from desktop.i18n import N_
from desktop.store import applications, delegations, records, strengths
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

SPACE = uuid.UUID("2f8e3c1a-7b0d-4d0e-9a67-5c1f0e9d8b42")  # ids of these delegations and their items are uuid5 in it
DEMONSTRATE, DELEGATE = N_("Make the demonstration delegation"), N_("Make the delegation of a county")
NO_DAYS = N_("The planned days are missing. Enter them in the application first.")
THERE = N_("There is this delegation already: {name}.")
LATE = N_("This must lie before the departure. Correct the date.")
NAME = Pair("{year}年台日企業交流合作示範訪日團", "{year}年 台日企業交流・協力モデル訪日団")
OF_COUNTY = Pair("{county}{year}年台日企業合作交流訪日團", "{year}年 {county} 台日企業協力・交流訪日団")
PURPOSE = Pair(
    "示範如何組團、如何建立雙邊聯繫平台，以及如何辦理懇親會及投資／貿易說明會。",
    "訪問団の組成、双方の連絡体制づくり、懇親会や投資・貿易説明会の開催方法を示す。",
)
PRESS, BRIEFING = Pair("進軍日本記者會", "日本市場開拓に関する記者会見"), Pair("行前說明會", "事前説明会")
PRESS_BEFORE, BRIEFING_BEFORE, LASTS = timedelta(days=14), timedelta(days=7), timedelta(days=4)
# Day (the last one is -1), half-day, kind, title, place: three meetings that count, as the plan aims at.
ITEMS = (
    (0, "am", "outbound", Pair("去程（臺北→東京）", "往路（台北→東京）"), Pair()),
    (0, "pm", "visit", Pair("拜會東京商工會議所", "東京商工会議所訪問"), Pair("東京", "東京")),
    (1, "am", "matching", Pair("台日企業商談會（東京）", "台日企業商談会（東京）"), Pair("東京", "東京")),
    (1, "evening", "reception", Pair("懇親會（東京）", "懇親会（東京）"), Pair("東京", "東京")),
    (2, "am", "transfer", Pair("移動（東京→大阪）", "移動（東京→大阪）"), Pair()),
    (2, "pm", "visit", Pair("拜會大阪商工會議所", "大阪商工会議所訪問"), Pair("大阪", "大阪")),
    (3, "am", "seminar", Pair("投資／貿易說明會（大阪）", "投資・貿易説明会（大阪）"), Pair("大阪", "大阪")),
    (-1, "am", "return", Pair("回程（大阪→臺北）", "復路（大阪→台北）"), Pair()),
)


class Wanted(NamedTuple):
    """When the demonstration delegation travels; ``press`` and ``briefing`` lie before that, or are left out."""

    start: date
    end: date
    press: date | None
    briefing: date | None
    items: bool = True  # with the meetings that the plan names


def offered(start: date) -> Wanted:
    """The usual days around a departure."""
    return Wanted(start, start + LASTS, start - PRESS_BEFORE, start - BRIEFING_BEFORE)


def existing(connection: Connection, column: str, row_id: str, kind: str) -> tuple[str, Pair] | None:
    """The delegation of a year's or an application's kind that was made already: its id and name."""
    table = table_of(t.Delegation)
    mine = and_(table.c.alive, table.c[column] == row_id, table.c.kind == kind)
    found = connection.execute(select(table.c.id, table.c.name_zh, table.c.name_ja).where(mine).limit(1)).first()
    return (found.id, Pair(found.name_zh, found.name_ja)) if found else None


def demonstrate(work: Work, scheme_id: str, wanted: Wanted) -> str:
    """The demonstration delegation of a year, with what happens before it leaves; its id."""
    _only_once(work.connection, "scheme_id", scheme_id, "demonstration")
    before = {"press": wanted.press, "briefing": wanted.briefing}
    late = [Problem(name, Sentence(LATE)) for name, day in before.items() if day is not None and day >= wanted.start]
    if late:
        raise Invalid(late)
    year = read_row(work.connection, t.Scheme, scheme_id)["year"]
    made = records.alike(work, t.Delegation, _id(scheme_id, "demonstration"), {
        "code": delegations.free_code(work.connection, f"{year}-demo"),
        "kind": "demonstration",
        "scheme_id": scheme_id,
        "name_zh": NAME.zh.format(year=year - 1911),
        "name_ja": NAME.ja.format(year=year),
        "start_date": wanted.start,
        "end_date": wanted.end,
        "places_zh": "東京・大阪",
        "places_ja": "東京・大阪",
        "purpose_zh": PURPOSE.zh,
        "purpose_ja": PURPOSE.ja,
    })  # fmt: skip
    for kind, title in (("press", PRESS), ("briefing", BRIEFING)):
        if (day := before[kind]) is not None:
            taiwan = {"start_zone": TAIPEI, "end_zone": TAIPEI, "place_zh": "臺北", "place_ja": "台北"}
            _item(work, made, day, "am", kind, title, taiwan)
    days = (wanted.end - wanted.start).days
    for number, part, kind, title, place in ITEMS if wanted.items else ():
        day = wanted.end if number < 0 else wanted.start + timedelta(days=min(number, days))
        _item(work, made, day, part, kind, title, {"place_zh": place.zh, "place_ja": place.ja})
    return made


def _item(work: Work, trip: str, day: date, part: str, kind: str, title: Pair, more: Mapping[str, Any]) -> None:
    raw = {"delegation_id": trip, "kind": kind, "start_date": day, "part": part}
    words = {"title_zh": title.zh, "title_ja": title.ja}
    records.alike(work, t.Event, _id(trip, kind, title.zh), {**raw, **words, **more})


def _id(*parts: str) -> str:
    """The same on every laptop: two that make the same delegation made one."""
    return str(uuid.uuid5(SPACE, "\n".join(parts)))


def delegate(work: Work, application_id: str) -> str:
    """The delegation of a county as its application plans it: days, places of its pairs, office, leader; its id."""
    _only_once(work.connection, "application_id", application_id, "city")
    row = read_row(work.connection, t.Application, application_id)
    if row["start_date"] is None or row["end_date"] is None:
        raise UserError(NO_DAYS)
    scheme = read_row(work.connection, t.Scheme, row["scheme_id"])
    county, places = applications.name_of(row["county"]), _places(work.connection, row)
    made = records.alike(work, t.Delegation, _id(application_id, "city"), {
        "code": delegations.free_code(work.connection, f"{scheme['year']}-{row['county'][3:]}"),
        "kind": "city",
        "scheme_id": row["scheme_id"],
        "application_id": application_id,
        "office_id": row["organisation_id"],
        "name_zh": OF_COUNTY.zh.format(county=county.zh, year=scheme["year"] - 1911),
        "name_ja": OF_COUNTY.ja.format(county=county.ja, year=scheme["year"]),
        "start_date": row["start_date"],
        "end_date": row["end_date"],
        "places_zh": "・".join(place.zh for place in places),
        "places_ja": "・".join(place.ja for place in places),
        "purpose_zh": row["purpose_zh"],
        "purpose_ja": row["purpose_ja"],
    })  # fmt: skip
    if row["leader_id"]:
        leads = {"delegation_id": made, "person_id": row["leader_id"], "roles": "leader"}
        records.alike(work, t.Member, _id(made, row["leader_id"]), leads)
    return made


def _only_once(connection: Connection, column: str, row_id: str, kind: str) -> None:
    found = existing(connection, column, row_id, kind)
    if found is not None:
        raise UserError(THERE, name=found[1].zh)


def _places(connection: Connection, row: Mapping[str, Any]) -> list[Pair]:
    """The prefectures of its pairs, the approved ones where there are some."""
    table = table_of(t.Pairing)
    mine = and_(table.c.alive, table.c.scheme_id == row["scheme_id"], table.c.county == row["county"])
    pairs = connection.execute(
        select(table.c.prefecture, table.c.status).where(mine).order_by(table.c.prefecture)
    ).all()
    for status in ("approved", "proposed"):
        found = [prefecture for prefecture, held in pairs if held == status]
        if found:
            return [strengths.places()[code] for code in found if code in strengths.places()]
    return []
