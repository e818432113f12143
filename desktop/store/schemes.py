"""The years of the programme: begun with what the plan says, or with what the year before was made of."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, select

from desktop.domain.text import Pair
from desktop.domain.years import SchemeData
from desktop.errors import Invalid, Problem, Sentence
from desktop.i18n import N_
from desktop.store import pairing, records, strengths, targets
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

SPACE = uuid.UUID("0c6b9f0e-2b63-4f0f-8a3a-1d5f4c0e7b61")  # ids of years and of their first criteria are uuid5 in it
BEGIN = N_("Begin a year of the programme")
TAKEN = N_("This year is in the list already. Choose it there.")
NAME = Pair("{year}年度台日縣市經貿交流計畫", "{year}年度 台日地方経済交流計画")
COPIED = (
    *("places", "each", "large_from", "twice", "wish_weight", "strength_weight", "tie_weight", "size_weight"),
    "counted",
)
CRITERIA = (  # what the plan says of the choice; points are the office's own
    (Pair("每年組團意願", "毎年派遣する意欲"), 50),
    (Pair("產業優勢與特色", "産業の強みと特色"), 50),
)
TIE = Pair("{year}年度已核定配對", "{year}年度の承認済みの組合せ")


class SchemeRow(NamedTuple):
    """A year in a list; ``applied`` counties of which ``chosen`` were chosen."""

    id: str
    year: int
    name: Pair
    status: str
    places: int
    applied: int
    chosen: int
    until: date | None = None  # applications are taken


def everything(connection: Connection) -> list[SchemeRow]:
    """All years, the newest first."""
    table, asking = table_of(t.Scheme), table_of(t.Application)
    counts: dict[str, dict[str, int]] = {}
    grouped = select(asking.c.scheme_id, asking.c.status, func.count()).where(asking.c.alive)
    for scheme_id, status, count in connection.execute(grouped.group_by(asking.c.scheme_id, asking.c.status)):
        counts.setdefault(scheme_id, {})[status] = count
    rows = connection.execute(select(table).where(table.c.alive).order_by(table.c.year.desc(), table.c.id)).mappings()
    return [
        SchemeRow(
            row["id"],
            row["year"],
            name_of(row),
            row["status"],
            row["places"],
            sum(counts.get(row["id"], {}).values()),
            counts.get(row["id"], {}).get("chosen", 0),
            row["applications_until"],
        )
        for row in rows
    ]


def name_of(row: Any) -> Pair:
    """As somebody wrote it, or 「116年度台日縣市經貿交流計畫」."""
    usual = usual_name(row["year"])
    return Pair(row["name_zh"] or usual.zh, row["name_ja"] or usual.ja)


def usual_name(year: int) -> Pair:
    """What a year is called where nobody says otherwise: 民國 in Chinese, AD in Japanese papers."""
    return Pair(NAME.zh.format(year=year - 1911), NAME.ja.format(year=year))


def criteria(connection: Connection, scheme_id: str) -> list[dict[str, Any]]:
    """Rows of what applications are judged by, in their order."""
    table = table_of(t.Criterion)
    mine = and_(table.c.alive, table.c.scheme_id == scheme_id)
    found = connection.execute(select(table).where(mine).order_by(table.c.position, table.c.id)).mappings()
    return [dict(row) for row in found]


def begin(work: Work, year: int, copy: bool = True) -> str:
    """A new year. ``copy``: weights, criteria and entered goals of the one before, its approved pairs as existing
    ties; else, and where there is none, what the plan says. Shipped strengths where none are known yet.
    """
    years = everything(work.connection)
    if any(one.year == year for one in years):
        raise Invalid([Problem("year", Sentence(TAKEN))])
    strengths.provide(work)
    last = next((one for one in years if one.year < year), years[0] if years else None) if copy else None
    old = read_row(work.connection, t.Scheme, last.id) if last else SchemeData().model_dump()
    kept = {name: old[name] for name in COPIED}
    made = records.alike(work, t.Scheme, str(uuid.uuid5(SPACE, str(year))), {"year": year}, kept)
    if last is None:
        for number, (name, highest) in enumerate(CRITERIA, 1):
            _criterion(work, made, number, name.zh, name.ja, highest)
        return made
    for number, row in enumerate(criteria(work.connection, last.id), 1):
        _criterion(work, made, number, row["name_zh"], row["name_ja"], row["highest"])
    _keep_ties(work, last, made)
    _keep_goals(work, last.id, made)
    return made


def _criterion(work: Work, scheme_id: str, position: int, zh: str, ja: str, highest: int) -> None:
    fixed = {"scheme_id": scheme_id, "position": position, "name_zh": zh}
    row_id = str(uuid.uuid5(SPACE, f"{scheme_id} {position} {zh}"))
    records.alike(work, t.Criterion, row_id, fixed, {"name_ja": ja, "highest": highest})


def _keep_ties(work: Work, last: SchemeRow, made: str) -> None:
    """Approved pairs, and ties that were known already, are ties of the new year."""
    pairs, rules = table_of(t.Pairing), table_of(t.PairRule)
    approved = and_(pairs.c.alive, pairs.c.scheme_id == last.id, pairs.c.status == "approved")
    before = and_(rules.c.alive, rules.c.scheme_id == last.id, rules.c.rule == "tie")
    reason = Pair(TIE.zh.format(year=last.year - 1911), TIE.ja.format(year=last.year))
    kept = {
        (county, prefecture): (zh, ja)
        for county, prefecture, zh, ja in work.connection.execute(
            select(rules.c.county, rules.c.prefecture, rules.c.reason_zh, rules.c.reason_ja).where(before)
        )
    }
    for county, prefecture in work.connection.execute(select(pairs.c.county, pairs.c.prefecture).where(approved)):
        kept.setdefault((county, prefecture), (reason.zh, reason.ja))
    for (county, prefecture), (zh, ja) in sorted(kept.items()):
        pairing.rule(work, made, county, prefecture, pairing.TIE, Pair(zh, ja))


def _keep_goals(work: Work, last: str, made: str) -> None:
    """Goals that somebody entered; the business that was estimated for one year is none of the next one's."""
    table = table_of(t.Target)
    mine = and_(table.c.alive, table.c.scheme_id == last, table.c.key != "business")
    columns = (table.c.scope, table.c.key, table.c.value, table.c.per_zh, table.c.per_ja)
    for scope, key, value, zh, ja in work.connection.execute(select(*columns).where(mine).order_by(table.c.id)).all():
        targets.set_goal(work, made, scope, key, {"value": value, "per_zh": zh, "per_ja": ja})


def add_criterion(work: Work, scheme_id: str, raw: dict[str, Any]) -> str:
    """One more criterion, at the end."""
    position = records.next_position(work.connection, t.Criterion, "scheme_id", scheme_id)
    return records.add(work, t.Criterion, {**raw, "scheme_id": scheme_id, "position": position})
