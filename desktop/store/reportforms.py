"""Reads the forms around a report: the 審核表, and the fields of the portal."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from desktop.domain import reportforms as forms
from desktop.domain import reporttexts as texts
from desktop.domain.outcomewords import REPORT_CATEGORIES
from desktop.domain.plan import AWAY
from desktop.domain.reportforms import CheckForm, Field, Sheet
from desktop.domain.reportprofiles import ABSTRACT
from desktop.domain.words import MEETING_KINDS, find
from desktop.i18n import gettext_for
from desktop.store import delegations, reportfacts, reports

if TYPE_CHECKING:
    from desktop.store.papers import Wish


def check_forms(connection: Connection, wish: Wish) -> tuple[CheckForm, ...]:
    """The 審核表 of the delegation's report."""
    return (check_form(connection, wish.delegation_id, wish.today),)


def check_form(connection: Connection, delegation_id: str, today: date) -> CheckForm:
    """The same with what its author ticked, and what could be ticked by what is known."""
    facts = reportfacts.read(connection, delegation_id)
    row = reports.fields(connection, delegation_id)
    report = reports.read(connection, delegation_id)
    own = _signing(connection, delegation_id, facts.agency)
    start, end = facts.trip["start_date"], facts.trip["end_date"]
    handed = row["handed_in"] or row["dated_on"]
    return CheckForm(
        report.title,
        "、".join(name for name, *_rest in own),
        "、".join(dict.fromkeys(title for *_rest, title in own)),
        "、".join(dict.fromkeys(f"{body}{unit}" for _name, body, unit, _title in own)),
        find(REPORT_CATEGORIES, str(row["category"])).pair(),
        start,
        end,
        handed,
        frozenset(str(row["checked"]).split()),
        today,
        forms.proposed(
            handed_in=handed,
            due=report.profile.due(end),
            complete=not any(part.lacks() for part in report.shown()),
            useful=report.suggestions >= max(report.profile.suggestions, 1),
        ),
    )


def portal_sheets(connection: Connection, wish: Wish) -> tuple[Sheet, ...]:
    """The fields of the delegation's report."""
    return (portal(connection, wish.delegation_id, wish.today),)


def portal(connection: Connection, delegation_id: str, today: date) -> Sheet:
    """Every field of 公務出國報告資訊網, as it is copied there."""
    facts = reportfacts.read(connection, delegation_id)
    row = reports.fields(connection, delegation_id)
    report = reports.read(connection, delegation_id)
    own = _signing(connection, delegation_id, facts.agency)
    start, end = facts.trip["start_date"], facts.trip["end_date"]
    day: date | None = row["dated_on"]
    abstract = report.part(ABSTRACT)

    def said(column: str, otherwise: str = "") -> str:
        return str(row[column] or "") or otherwise

    made = (
        Field(forms.NUMBER, said("number"), "number"),
        Field(forms.PLAN, said("plan", facts.trip["name_zh"]), "plan"),
        Field(forms.NAME, report.title, "title"),
        Field(forms.SUBJECT, said("subject_class"), "subject_class"),
        Field(forms.ADMIN, said("admin_class"), "admin_class"),
        Field(forms.SPONSOR, said("sponsor", said("agency", facts.agency)), "sponsor"),
        Field(forms.TRAVELLERS, "\n".join(" ".join(filter(None, person)) for person in own)),
        Field(forms.COUNT, str(len(own))),
        Field(forms.COUNTRIES, said("countries", facts.countries), "countries"),
        Field(forms.VISITED, said("visited", "、".join(_visited(facts))), "visited"),
        Field(forms.FIRST, texts.roc(start)),
        Field(forms.LAST, texts.roc(end)),
        Field(forms.CATEGORY, gettext_for(texts.ZH)(find(REPORT_CATEGORIES, str(row["category"])).label), "category"),
        Field(forms.DATED, texts.roc(day) if day else "", "dated_on"),
        Field(forms.PAGES, said("pages"), "pages"),
        Field(forms.KEYWORDS, said("keywords"), "keywords"),
        Field(forms.ABSTRACT, said("abstract", abstract.text if abstract else ""), "abstract"),
        Field(forms.REMARKS, said("remarks"), "remarks"),
    )
    return Sheet(report.title, today, made, delegation_id)


def _visited(facts: Any) -> list[str]:
    """The bodies of the meetings that took place, each once."""
    names = [
        texts.visited(item.name.get(texts.ZH), item.organisation.get(texts.ZH))
        for item in facts.plan.items
        if item.kind in MEETING_KINDS and item.stands and item.organisation
    ]
    return list(dict.fromkeys(filter(None, names)))


def _signing(connection: Connection, delegation_id: str, agency: str) -> list[tuple[str, str, str, str]]:
    """(name, body, unit, title) of those who sign the report: of the sending agency, else of all."""
    rows = [row for row in delegations.members(connection, delegation_id) if row.status not in AWAY]
    own = [row for row in rows if agency and row.post.organisation.get(texts.ZH) == agency] or rows
    return [
        (
            row.name().get(texts.ZH),
            row.post.organisation.get(texts.ZH),
            row.post.unit.get(texts.ZH).replace(" ", ""),
            row.post.title.get(texts.ZH),
        )
        for row in own
    ]
