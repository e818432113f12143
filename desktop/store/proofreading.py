"""Reads what is proof-read, what the directory knows, and which remarks were told to stay as they are."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, and_, select

from desktop import paths
from desktop.domain.proofreading import Finding, Known, Passage, Renamed, of_passages
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import CODES, N_
from desktop.store import naming, records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

TRIP, DIRECTORY, ALL = "trip", "directory", "all"
ENTITY = "proofreading"  # of what ``Distinct`` keeps for us: the record, and the remark that is none
SIDES = (("zh_TW", "_zh"), ("ja", "_ja"))
# Stems of what is printed, by table; the first letters of what is typed freely.
OF_EVENT = (
    "title", "place", "room", "origin", "target", "purpose", "topics", "benefits", "basis", "gather", "dress", "bring",
)  # fmt: skip
OF_BODY = ("name", "short", "head", "profile", "products", "wants", "industries")
CHANGED = N_("The text was changed meanwhile. Look at it again.")
_CAPITALS = re.compile("(?<![A-Za-z0-9])[A-Z]{3,8}(?![A-Za-z0-9])")
_SINCE = re.compile(r"^([^（]+)（(\d{4}-\d{2}-\d{2}) 起 ([^）]+)）$")
_NOW = re.compile("^([^（]+)（現・([^）]+)）$")
# Known to everybody, and never meant where something else stands.
HARMLESS = frozenset(
    "TEL FAX VIP PDF USB SNS ESG SDGS GDP CEO CFO COO CTO ICT IOT EMS LED LCD OEM ODM MOU LOI NDA SME SMES EXPO ISO "
    "JAL ANA EVA CAL TPE TSA RMQ KHH TNN NRT HND KIX NGO FUK CTS JPY TWD USD NTD WANG CHEN LIN HUANG CHANG WIFI".split()
)


def read(
    connection: Connection,
    scope: str,
    delegation_id: str,
    today: date,
    step: Callable[[int, int], None] | None = None,
    facts: Known | None = None,
) -> list[Finding]:
    """Every remark on a trip, the directory or both, without those that were told to stay; ``facts`` is ``known``."""
    passages: list[Passage] = []
    if scope in (TRIP, ALL) and delegation_id:
        passages += of_trip(connection, delegation_id, today)
    if scope in (DIRECTORY, ALL):
        passages += of_directory(connection, today)
    told = None if step is None else (lambda done: step(done, len(passages)))
    found = of_passages(passages, facts or known(connection), told)
    return _shown(connection, found)


def again(connection: Connection, passage: Passage, facts: Known) -> list[Finding]:
    """The remarks on one text as it stands now: after a correction the rest need not be read anew."""
    text = read_row(connection, t.BY_NAME[passage.entity], passage.row_id)[passage.column]
    return _shown(connection, of_passages([replace(passage, text=text)], facts))


def _shown(connection: Connection, found: list[Finding]) -> list[Finding]:
    """Those that nobody told to stay, with the names of their records."""
    kept = left(connection) if found else set()
    found = [one for one in found if one.key not in kept]
    named = naming.names(connection, {(one.passage.entity, one.passage.row_id) for one in found})
    return [_named(one, named) for one in found]


def _named(one: Finding, named: dict[tuple[str, str], Pair]) -> Finding:
    where = named.get((one.passage.entity, one.passage.row_id), Pair())
    return replace(one, passage=replace(one.passage, where=where))


def known(connection: Connection) -> Known:
    """Names of people, bodies, former names and abbreviations, as the directory has them."""
    body, person, post, term = (table_of(model) for model in (t.Organisation, t.Person, t.Post, t.Term))
    bodies: dict[str, list[tuple[str, str]]] = {code: [] for code in CODES}
    abbreviations: set[str] = set()
    current: dict[str, Pair] = {}
    columns = [body.c[name] for name in ("id", "name_zh", "name_ja", "short_zh", "short_ja")]
    for row in connection.execute(select(*columns).where(body.c.alive)):
        bodies["zh_TW"] += [(text, row.id) for text in (row.name_zh, row.short_zh) if text]
        bodies["ja"] += [(text, row.id) for text in (row.name_ja, row.short_ja) if text]
        current[row.id] = Pair(row.name_zh, row.name_ja)
        for text in row[1:]:
            abbreviations.update(_CAPITALS.findall(text))
    for row in connection.execute(select(term.c.zh, term.c.ja).where(term.c.alive)):
        abbreviations.update(_CAPITALS.findall(f"{row.zh} {row.ja}"))
    people: list[str] = []
    for row in connection.execute(
        select(person.c.name_zh, person.c.name_ja, person.c.legal_name).where(person.c.alive)
    ):
        people += [text for text in row if text]
    words: set[str] = set()
    titles = select(post.c.unit_zh, post.c.unit_ja, post.c.title_zh, post.c.title_ja).where(post.c.alive).distinct()
    for row in connection.execute(titles):
        words.update(text for text in row if text)
    return Known(
        bodies,
        tuple(dict.fromkeys(people)),
        frozenset(abbreviations - HARMLESS),
        (*_renamed(connection, current), *shipped()),
        frozenset(words) | HARMLESS,
    )


def _renamed(connection: Connection, current: dict[str, Pair]) -> Iterator[Renamed]:
    table = table_of(t.OrganisationName)
    query = select(table).where(and_(table.c.alive, table.c.valid_to.is_not(None)))
    for row in connection.execute(query).mappings():
        now = current.get(row["organisation_id"])
        since = date.fromordinal(row["valid_to"].toordinal() + 1)
        for code, side in SIDES:
            before = row[f"name{side}"]
            if now and before and now.exactly(code) and before != now.exactly(code):
                yield Renamed(before, now.exactly(code), since, code)


def shipped() -> list[Renamed]:
    """The renamed bodies of the shipped glossary: 國際貿易局（2023-09-26 起 國際貿易署）."""
    found = []
    with (paths.resources() / "reference" / "glossary.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            zh = _SINCE.match(row[1]) if len(row) > 2 else None
            if zh is None:
                continue
            since = date.fromisoformat(zh[2])
            found.append(Renamed(zh[1], zh[3], since, "zh_TW"))
            if (ja := _NOW.match(row[2])) is not None:
                found.append(Renamed(ja[1], ja[2], since, "ja"))
    return found


def of_trip(connection: Connection, delegation_id: str, today: date) -> list[Passage]:
    """The texts of a delegation that are printed, each with the day on which they are read."""
    trip = read_row(connection, t.Delegation, delegation_id)
    day = trip["start_date"] or today
    found = list(_sides("delegation", trip, ("name", "places", "purpose", "basis"), day, "itinerary", ""))
    event = table_of(t.Event)
    rows = select(event).where(and_(event.c.delegation_id == delegation_id, event.c.alive))
    days: dict[str, date] = {}
    for row in connection.execute(rows.order_by(event.c.start_date.nulls_last(), event.c.id)).mappings():
        days[row["id"]] = row["start_date"] or day
        found += _sides("event", row, OF_EVENT, days[row["id"]], "itinerary", row["id"])
    for model, stems in (
        (t.AgendaItem, ("title", "note")),
        (t.EventHost, ("name",)),
        (t.Participant, ("unit", "title")),
    ):
        table, entity = table_of(model), str(model.__tablename__)
        joined = select(table).join(event, event.c.id == table.c.event_id)
        mine = and_(event.c.delegation_id == delegation_id, event.c.alive, table.c.alive)
        for row in connection.execute(joined.where(mine).order_by(table.c.event_id, table.c.id)).mappings():
            on = days.get(row["event_id"], day)
            found += _sides(entity, row, stems, on, "itinerary", row["event_id"])
            if model is t.AgendaItem:
                unknown = row["speaker_id"] is None
                found += _sides(entity, row, ("speaker",), on, "itinerary", row["event_id"], people=unknown)
    member = table_of(t.Member)
    for row in connection.execute(
        select(member).where(and_(member.c.delegation_id == delegation_id, member.c.alive)).order_by(member.c.id)
    ).mappings():
        found += _sides("member", row, ("duty",), day, "members", row["id"])
    return found


def of_directory(connection: Connection, today: date) -> list[Passage]:
    """Bodies with their texts, and posts."""
    body, post = table_of(t.Organisation), table_of(t.Post)
    found: list[Passage] = []
    for row in connection.execute(select(body).where(body.c.alive).order_by(body.c.id)).mappings():
        found += _sides("organisation", row, OF_BODY, today, "contacts", row["id"])
    for row in connection.execute(select(post).where(post.c.alive).order_by(post.c.person_id, post.c.id)).mappings():
        day = row["valid_to"] or today
        found += _sides("post", row, ("unit", "title"), day, "contacts", row["person_id"])
    return found


def _sides(
    entity: str, row: RowMapping | dict[str, Any], stems: Sequence[str], day: date, page: str, shown_id: str,
    *, people: bool = False,
) -> Iterator[Passage]:  # fmt: skip
    for stem in stems:
        own = entity == "organisation" and stem in ("name", "short")
        for code, side in SIDES:
            text = row[f"{stem}{side}"]
            if text:
                column = f"{stem}{side}"
                yield Passage(entity, row["id"], column, code, text, Pair(), page, shown_id, day, own, people)


def left(connection: Connection) -> set[tuple[str, str]]:
    """The remarks that somebody told to stay as they are."""
    table = table_of(t.Distinct)
    query = select(table.c.first_id, table.c.second_id).where(and_(table.c.entity == ENTITY, table.c.alive))
    return {(row.first_id, row.second_id) for row in connection.execute(query)}


def leave(work: Work, finding: Finding) -> str:
    """Remember that this is right as it is; the id of what remembers it."""
    first, second = finding.key
    return work.add(t.Distinct, {"entity": ENTITY, "first_id": first, "second_id": second})


def forget(work: Work, findings: Iterable[tuple[str, str]] | None = None) -> int:
    """Let remarks appear again; without ``findings`` all that were told to stay. How many."""
    table = table_of(t.Distinct)
    wanted = None if findings is None else set(findings)
    query = select(table.c.id, table.c.first_id, table.c.second_id).where(and_(table.c.entity == ENTITY, table.c.alive))
    gone = 0
    for row in work.connection.execute(query).all():
        if wanted is None or (row.first_id, row.second_id) in wanted:
            work.delete(t.Distinct, row.id)
            gone += 1
    return gone


def correct(work: Work, finding: Finding) -> bool:
    """Write the correction into the record; UserError where its text is another one by now."""
    passage = finding.passage
    table = t.BY_NAME[passage.entity]
    if read_row(work.connection, table, passage.row_id)[passage.column] != passage.text:
        raise UserError(CHANGED)
    return records.edit(work, table, passage.row_id, {passage.column: finding.corrected()})
