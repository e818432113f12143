"""Proof-reading of a report: what is missing, the report's own rules, the directory's, each with where it is mended.

A remark on wording names the record that the words stand in, so that one key can correct it there.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, and_, or_, select

from desktop import reference
from desktop.domain import reportproof
from desktop.domain.proofreading import Finding, Known, Passage, of_passages
from desktop.domain.reportnames import misspelt
from desktop.domain.reportparts import NO_CAPTION, Part, Report
from desktop.domain.reportprofiles import ABSTRACT
from desktop.domain.reports import FigureBlock, TableBlock
from desktop.errors import Notice, Sentence
from desktop.i18n import N_
from desktop.store import attachments, proofreading
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

if TYPE_CHECKING:
    from desktop.store import Store

NO_FILE = N_("The file of a photograph is missing or is no picture. Add it once more.")
NO_HEADING = N_("A table of the report has no heading.")
NOT_LISTED = N_("“{name}” is told of here, but stands on no list of those who were there.")
GAPPED = N_("“{name}” is written with a blank, other names of this report are not.")
TOLD = (":minutes", ":summary")  # ends of keys of sections that say what happened
NAMING = ("found", "name")  # values that say what is marked: what the directory has a word for is marked once
_HAN = re.compile("^[\u3400-\u9fff々]+$")
PAIRS: tuple[tuple[type[t.Row], tuple[str, ...]], ...] = (  # what else of a trip is printed in its report
    (t.Event, ("summary",)),
    (t.MinutePoint, ("text", "speaker")),
    (t.Figure, ("caption",)),
    (t.Outcome, ("text",)),
    (t.Suggestion, ("text",)),
    (t.Statistic, ("table", "label", "source")),
)


class Remark(NamedTuple):
    """Something to look at: in which part of the report, why, where it is mended; ``finding`` where words are named.

    ``key`` is what is remembered of one that shall stay as it is.
    """

    id: str
    subject: str
    why: Sentence
    place: tuple[str, str, str]
    key: tuple[str, str]
    finding: Finding | None = None


def read(connection: Connection, report: Report, today: date, store: Store | None = None) -> list[Remark]:
    """Every remark on a report, in the order of its sections, without those that shall stay.

    With ``store`` photographs whose file is not there are named, too.
    """
    facts = proofreading.known(connection)
    texts = passages(connection, report, today)
    findings = of_passages(texts, facts)
    findings += misspelt(texts, _people(connection, report.delegation_id), facts.people)
    said = {one.found for one in findings}
    own = reportproof.Known(
        tuple(prefecture.name.zh for prefecture in reference.prefectures()),
        frozenset(facts.people),
        frozenset(proofreading.HARMLESS),  # what the directory writes out, the report has to write out too
    )
    noticed = [
        *missing(report, store),
        *(
            one
            for one in reportproof.remarks(report, own)
            if not said & {one.message.values.get(key) for key in NAMING}
        ),
        *unlisted(connection, report, facts),
        *gapped(connection, report, facts),
    ]
    found = [_of_notice(report, one) for one in noticed]
    found += [_of_finding(report, one) for one in findings]
    kept = proofreading.left(connection)
    once = {one.id: one for one in found if one.key not in kept}
    order = {report.called(part): place for place, part in enumerate(report.shown())}
    return sorted(once.values(), key=lambda one: order.get(one.subject, len(order)))


def notices(connection: Connection, report: Report, today: date) -> tuple[Notice, ...]:
    """The same for the paper itself."""
    return tuple(Notice(one.subject, one.why, one.place) for one in read(connection, report, today))


def leave(work: Work, remark: Remark) -> str:
    """Remember that this is right as it is."""
    first, second = remark.key
    return work.add(t.Distinct, {"entity": proofreading.ENTITY, "first_id": first, "second_id": second})


def missing(report: Report, store: Store | None = None) -> Iterator[Notice]:
    """Sections left empty, lengths against the rule, photographs without caption or file, tables without heading."""
    for notice in report.notices():
        if notice.message.msgid != NO_CAPTION:  # each of them is named below
            yield notice
    for part in report.shown():
        for block in part.made:
            if isinstance(block, FigureBlock) and not block.caption.strip():
                yield Notice(report.called(part), Sentence(NO_CAPTION), ("figure", block.figure_id, "caption_zh"))
            if isinstance(block, FigureBlock) and store is not None and not attachments.has(store, block.sha256):
                yield Notice(report.called(part), Sentence(NO_FILE), ("figure", block.figure_id, ""))
            if isinstance(block, TableBlock) and not block.caption.strip():
                yield _at(report, part, Sentence(NO_HEADING))


def unlisted(connection: Connection, report: Report, facts: Known) -> Iterator[Notice]:
    """People of the directory who are told of in a meeting, but are on no list of the report nor in its programme."""
    listed = {_flat(cell) for cell in _cells(report)} | _speakers(connection, report.delegation_id)
    names = [(name, _flat(name)) for name in dict.fromkeys(facts.people) if len(_flat(name)) > 2]
    for part in report.shown():
        text = _flat(part.text) if part.key.endswith(TOLD) else ""
        for name, flat in names:
            if text and flat in text and flat not in listed:
                place = ("event", part.event_id, "")
                yield Notice(report.called(part), Sentence(NOT_LISTED, {"name": name}), place)


def gapped(connection: Connection, report: Report, facts: Known) -> Iterator[Notice]:
    """Names that stand in the lists with a blank, 「渡部 修」, while others of the same report have none."""
    wanted = {name for name in facts.people if _HAN.match(_flat(name))}
    shown = [cell for cell in dict.fromkeys(_cells(report)) if cell in wanted]
    odd = [name for name in shown if name != _flat(name)]
    if not odd or len(odd) == len(shown):
        return
    person = table_of(t.Person)
    query = select(person.c.name_zh, person.c.id).where(and_(person.c.alive, person.c.name_zh.in_(odd)))
    ids = {row.name_zh: row.id for row in connection.execute(query)}
    for part in report.shown():
        for name in odd:
            if name in ids and any(name in row for row in _rows(part)):
                yield Notice(report.called(part), Sentence(GAPPED, {"name": name}), ("person", ids[name], "name_zh"))


def _rows(part: Part) -> Iterator[tuple[str, ...]]:
    for block in part.made:
        if isinstance(block, TableBlock):
            yield from block.rows


def _cells(report: Report) -> list[str]:
    """What stands in the tables."""
    return [cell for part in report.shown() for row in _rows(part) for cell in row]


def _speakers(connection: Connection, delegation_id: str) -> set[str]:
    """Who speaks by the programme."""
    return {_flat(name) for name in _named(connection, delegation_id, t.AgendaItem, "speaker_id")}


def _people(connection: Connection, delegation_id: str) -> list[str]:
    """Everybody of the trip: who went, whom they met, who spoke."""
    member, person = table_of(t.Member), table_of(t.Person)
    query = select(person.c.name_zh).join(member, member.c.person_id == person.c.id)
    went = connection.execute(query.where(and_(member.c.delegation_id == delegation_id, member.c.alive))).scalars()
    met = _named(connection, delegation_id, t.Participant, "person_id")
    return [*went, *met, *_named(connection, delegation_id, t.AgendaItem, "speaker_id")]


def _named(connection: Connection, delegation_id: str, model: type[t.Row], column: str) -> list[str]:
    """Names in both languages of the people in a column of what belongs to the items of a trip."""
    event, table, person = table_of(t.Event), table_of(model), table_of(t.Person)
    query = (
        select(person.c.name_zh, person.c.name_ja)
        .join(table, table.c[column] == person.c.id)
        .join(event, event.c.id == table.c.event_id)
        .where(and_(event.c.delegation_id == delegation_id, event.c.alive, table.c.alive))
    )
    return [name for row in connection.execute(query) for name in row if name]


def passages(connection: Connection, report: Report, today: date) -> list[Passage]:
    """The Chinese texts that stand in the report, each with the record that it is stored in."""
    trip = report.delegation_id
    day = read_row(connection, t.Delegation, trip)["start_date"] or today
    found = []
    for part in report.shown():
        if part.body.strip():
            entity, row_id, column = ("section", part.section_id, "body")
            if part.key == ABSTRACT:
                entity, row_id, column = "report", report.report_id, "abstract"
            found.append(Passage(entity, row_id, column, "zh_TW", part.body, day=day))
    whole = _flat("".join(_printed(part) for part in report.shown()))
    stored = [*proofreading.of_trip(connection, trip, today), *_more(connection, trip, day), *_bodies(connection, day)]
    for one in stored:
        if one.code == "zh_TW" and all(_flat(line) in whole for line in one.text.splitlines()):
            found.append(one)
    return found


def _printed(part: Part) -> str:
    """All that stands in a section, but its pictures."""
    told = [part.heading, part.text]
    for block in part.made:
        if isinstance(block, FigureBlock):
            told.append(block.caption)
        elif isinstance(block, TableBlock):
            told += [block.caption, block.source, *(cell for row in block.rows for cell in row)]
    return "\n".join(told)


def _more(connection: Connection, delegation_id: str, day: date) -> Iterator[Passage]:
    event = table_of(t.Event)
    mine = select(event.c.id).where(and_(event.c.delegation_id == delegation_id, event.c.alive))
    for model, stems in PAIRS:
        table = table_of(model)
        of_trip = table.c.delegation_id == delegation_id if "delegation_id" in table.c else None
        of_item = table.c.event_id.in_(mine) if "event_id" in table.c else None
        wanted = [one for one in (of_trip, of_item) if one is not None]
        query = select(table).where(and_(table.c.alive, or_(*wanted))).order_by(table.c.id)
        for row in connection.execute(query).mappings():
            if row.get("secret") != "yes":
                yield from _sides(str(model.__tablename__), row, stems, day)


def _bodies(connection: Connection, day: date) -> Iterator[Passage]:
    table = table_of(t.Organisation)
    for row in connection.execute(select(table).where(table.c.alive).order_by(table.c.id)).mappings():
        yield from _sides("organisation", row, ("profile", "industries", "head"), day)


def _sides(entity: str, row: Any, stems: tuple[str, ...], day: date) -> Iterator[Passage]:
    for stem in stems:
        if row[f"{stem}_zh"]:
            yield Passage(entity, row["id"], f"{stem}_zh", "zh_TW", row[f"{stem}_zh"], day=day)


def _flat(text: str) -> str:
    return "".join(text.split())


def _at(report: Report, part: Part, why: Sentence) -> Notice:
    return Notice(report.called(part), why, ("report", report.delegation_id, part.key))


def _of_notice(report: Report, notice: Notice) -> Remark:
    place = notice.place or ("report", report.delegation_id, "")
    told = f"{place}|{notice.message.msgid}|{sorted(notice.message.values.items())}"
    row_id = hashlib.sha256(told.encode()).hexdigest()[:32]
    return Remark(row_id, notice.subject, notice.message, place, (report.delegation_id, row_id))


def _of_finding(report: Report, one: Finding) -> Remark:
    """Named after the section that prints it."""
    lines = [_flat(line) for line in one.passage.text.splitlines() if one.found in line]
    part = next((p for p in report.shown() if lines and lines[0] in _flat(_printed(p))), None)
    place = (one.passage.entity, one.passage.row_id, one.passage.column)
    if part is not None and one.passage.entity in ("section", "report"):
        place = ("report", report.delegation_id, part.key)
    subject = report.called(part) if part is not None else ""
    return Remark(f"{one.id}{one.passage.row_id}", subject, one.why, place, one.key, one)
