"""Reads what a report is proof-read against: the directory's names, and who was on the trip."""

from __future__ import annotations

from sqlalchemy import Connection

from desktop import reference
from desktop.domain import reportproof
from desktop.domain.proofreading import Finding, Passage, of_passages
from desktop.domain.reportparts import Report
from desktop.domain.reportproof import Known
from desktop.errors import Notice
from desktop.store import proofreading
from desktop.store.registers import read_row
from desktop.store.tables import Delegation


def notices(connection: Connection, report: Report) -> list[Notice]:
    """Every remark on a report: its own rules, then the directory's on what its authors wrote."""
    facts = proofreading.known(connection)
    known = Known(
        tuple(prefecture.name.zh for prefecture in reference.prefectures()),
        frozenset(facts.people),
        frozenset(facts.abbreviations) | frozenset(facts.words) | proofreading.HARMLESS,
    )
    day = read_row(connection, Delegation, report.delegation_id)["start_date"]  # names are those of then
    passages = [
        Passage("report", report.delegation_id, part.key, "zh_TW", part.text, day=day)
        for part in report.shown()
        if part.text.strip()
    ]
    kept = proofreading.left(connection)
    found = [_notice(report, one) for one in of_passages(passages, facts) if one.key not in kept]
    said = {one.message.values.get("found") for one in found}
    own = [one for one in reportproof.remarks(report, known) if one.message.values.get("found", "") not in said]
    return [*own, *found]


def _notice(report: Report, one: Finding) -> Notice:
    part = report.part(one.passage.column)
    subject = report.called(part) if part else ""
    return Notice(subject, one.why, ("report", report.delegation_id, one.passage.column))
