"""The 出國報告 of a delegation: its row, its sections, and the whole of it put together from what the store knows."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, select

from desktop import reference
from desktop.domain import reportprofiles as profiles
from desktop.domain import reporttexts as texts
from desktop.domain.outcomes import ReportData
from desktop.domain.outcomewords import REPORT_CATEGORIES
from desktop.domain.reportparts import Part, Report, arranged
from desktop.domain.reportprofiles import Profile
from desktop.domain.reports import DAY, KIND, LINE, TITLE, Block, CoverLine, Document, Heading, TableBlock
from desktop.domain.words import find
from desktop.i18n import gettext_for
from desktop.store import attachments, records, reportfacts, reportproof
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import table_of
from desktop.store.reportfacts import Facts

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.store.papers import Wish

SPACE = uuid.UUID("5b0d7c53-9c0e-4b6e-8f0a-2d4e7a61c9f8")  # ids of reports and sections are uuid5 in it
FULL, DIGEST = "report", "digest"
SHORT = (profiles.GOAL, profiles.PROCESS, profiles.FINDINGS)
DIGEST_TITLE = "出國報告提要"


# Writing


def report_id(delegation_id: str) -> str:
    """The id of a delegation's report: the same on every laptop, so that none is made twice."""
    return str(uuid.uuid5(SPACE, delegation_id))


def section_id(delegation_id: str, key: str) -> str:
    """The same of a section."""
    return str(uuid.uuid5(SPACE, f"{delegation_id}\n{key}"))


def write(work: Work, delegation_id: str, raw: Mapping[str, Any]) -> str:
    """Write into the report of a delegation, which is made with the first word; its id."""
    row_id = str(row_of(work.connection, delegation_id).get("id", ""))
    if row_id:
        records.edit(work, t.Report, row_id, raw)
        return row_id
    return records.put(work, t.Report, report_id(delegation_id), {"delegation_id": delegation_id}, raw)


def write_section(work: Work, delegation_id: str, key: str, raw: Mapping[str, Any]) -> str:
    """Write title, body or state of a section; its id. The abstract is a field of the report itself: ``write``."""
    of = str(row_of(work.connection, delegation_id).get("id", "")) or write(work, delegation_id, {})
    table = table_of(t.Section)
    query = select(table.c.id).where(and_(table.c.report_id == of, table.c.key == key, table.c.alive))
    row_id = work.connection.execute(query.order_by(table.c.id)).scalar()
    if row_id:
        records.edit(work, t.Section, str(row_id), raw)
        return str(row_id)
    return records.put(work, t.Section, section_id(delegation_id, key), {"report_id": of, "key": key}, raw)


# Reading


def row_of(connection: Connection, delegation_id: str) -> dict[str, Any]:
    """The row of the report; empty where nothing was written yet."""
    table = table_of(t.Report)
    query = select(table).where(and_(table.c.delegation_id == delegation_id, table.c.alive)).order_by(table.c.id)
    row = connection.execute(query).mappings().first()
    return dict(row) if row is not None else {}


def fields(connection: Connection, delegation_id: str) -> dict[str, Any]:
    """The same with what a new one would say; ``id`` is then missing."""
    return {**ReportData().model_dump(), **row_of(connection, delegation_id)}


def profile_of(row: Mapping[str, Any], form: str = "") -> Profile:
    """What the authority of this report asks for, of its own form or of another; a digest is made of any report."""
    wanted = form or str(row["form"])
    found = profiles.find(reference.report_profiles(), str(row["profile"]), wanted)
    if wanted == DIGEST != found.form:
        return replace(found, form=DIGEST, sections=SHORT, abstract=(0, 0))
    return found


def read(connection: Connection, delegation_id: str, store: Store | None = None, form: str = "") -> Report:
    """The report with its sections; photographs only where ``store`` says where they lie. UserError without a trip."""
    facts = reportfacts.read(connection, delegation_id)
    row = fields(connection, delegation_id)
    profile = profile_of(row, form)
    title = str(row["title"]) or facts.trip["name_zh"]
    parts = list(_parts(connection, facts, row, profile))
    stored = _stored(connection, str(row.get("id", "")))
    made = arranged(parts, stored)
    return Report(
        delegation_id,
        profile,
        title,
        tuple(cover(facts, row, title)),
        made,
        str(row.get("id", "")),
        len(facts.suggestions),
        partial(attachments.read, store) if store is not None else None,
    )


def assemble(connection: Connection, delegation_id: str, store: Store | None = None, form: str = "") -> Document:
    """The whole report as blocks; ``form`` "report" or "digest", as the report itself says where it is empty."""
    return _document(connection, read(connection, delegation_id, store, form))


def _document(connection: Connection, report: Report) -> Document:
    made = report.document()
    return _digest(made, _category(fields(connection, report.delegation_id))) if report.profile.form == DIGEST else made


def for_paper(connection: Connection, wish: Wish, form: str = FULL) -> tuple[Document, ...]:
    """The report of the delegation in one of its forms, proof-read."""
    report = read(connection, wish.delegation_id, wish.store, form)
    made = _document(connection, report)
    return (replace(made, notices=reportproof.notices(connection, report, wish.today)),)


def _stored(connection: Connection, report: str) -> list[tuple[str, str, str, str, str]]:
    table = table_of(t.Section)
    columns = (table.c[name] for name in ("id", "key", "title", "body", "state"))
    query = select(*columns).where(and_(table.c.report_id == report, table.c.alive))
    return [tuple(row) for row in connection.execute(query.order_by(table.c.position, table.c.id))] if report else []


def cover(facts: Facts, row: Mapping[str, Any], title: str) -> list[CoverLine]:
    """The lines of the cover in the order of the form (rules.md B.5)."""
    day: date | None = row["dated_on"]
    start, end = facts.trip["start_date"], facts.trip["end_date"]
    return [
        CoverLine(KIND, "", (f"出國報告（出國類別：{_category(row)}）",)),
        CoverLine(TITLE, "", (title,)),
        CoverLine(LINE, "服務機關", (str(row["agency"]) or facts.agency,)),
        CoverLine(LINE, "姓名職稱", facts.signing or ("",)),
        CoverLine(LINE, "派赴國家", (str(row["countries"]) or facts.countries,)),
        CoverLine(LINE, "出國期間", (texts.period(start, end),)),
        CoverLine(DAY, "報告日期", (texts.roc(day) if day else "",)),
    ]


def _category(row: Mapping[str, Any]) -> str:
    return gettext_for(texts.ZH)(find(REPORT_CATEGORIES, str(row["category"])).label)


def _digest(document: Document, category: str) -> Document:
    """提要: one table instead of a cover, no lists, and the chapters after one another."""
    lines = [(line.label or ("出國類別" if line.role == KIND else "報告名稱"), line) for line in document.cover]
    rows = tuple((name, category if line.role == KIND else "\n".join(line.values)) for name, line in lines)
    blocks = (replace(block, new_page=False) if isinstance(block, Heading) else block for block in document.blocks)
    head = TableBlock((), rows, widths=(0.2, 0.8))
    return replace(document, title=DIGEST_TITLE, cover=(), front=(), blocks=(head, *blocks), lists=())


# The sections


def _parts(connection: Connection, facts: Facts, row: Mapping[str, Any], profile: Profile) -> list[Part]:
    found: list[Part] = []
    full = profile.form == FULL
    if full:
        found.append(_chapter(profiles.ABSTRACT, 0, facts.opening, body=str(row["abstract"])))
    for key in profile.sections:
        if key in (profiles.PROCESS, profiles.WORK):
            found.append(_chapter(key, 1, needed=False))
            if key == profiles.PROCESS:
                found += [_chapter(profiles.MEMBERS, 2, made=(facts.members,))] if full else []
                found.append(_chapter(profiles.ITINERARY, 2, made=(facts.itinerary,)))
            if key == profiles.WORK or profiles.WORK not in profile.sections:
                found += reportfacts.event_parts(connection, facts, in_full=full)
        else:
            found.append(_chapter(key, 1, facts.told(key), needed=key != profiles.ANNEXES))
    return _with_loose(found, facts.loose if full else ())


def _with_loose(parts: list[Part], loose: tuple[Block, ...]) -> list[Part]:
    """Photographs and figures of no item: in the annexes, else behind the last item, else at the end."""
    if loose and parts:
        keys = [part.key for part in parts]
        events = [at for at, part in enumerate(parts) if part.event_id]
        at = keys.index(profiles.ANNEXES) if profiles.ANNEXES in keys else events[-1] if events else len(parts) - 1
        parts[at] = replace(parts[at], made=(*parts[at].made, *loose))
    return parts


def _chapter(
    key: str, level: int, known: str = "", made: tuple[Block, ...] = (), *, body: str = "", needed: bool = True
) -> Part:
    return Part(key, level, gettext_for(texts.ZH)(profiles.TITLES[key]), known, body, made, needed=needed)
