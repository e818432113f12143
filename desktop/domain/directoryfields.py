"""The words of the directory's tables beside people, bodies and posts: ``fields.TABLES`` takes them in."""

from __future__ import annotations

from desktop.domain import words
from desktop.domain.fieldkinds import (
    KIND,
    NOTES,
    OF_ITEM,
    OF_ORGANISATION,
    OF_PERSON,
    POSITION,
    STATUS,
    Table,
    days,
    lines,
    one,
    to,
)
from desktop.i18n import N_

TABLES: dict[str, Table] = {
    "contact_way": Table(
        N_("Number or address"),
        {
            "person_id": OF_PERSON,
            "organisation_id": OF_ORGANISATION,
            "kind": one(KIND, words.WAYS),
            **lines(label=N_("Label"), value=N_("Number or address")),
            "position": POSITION,
            "audience": one(N_("Who may see it"), words.AUDIENCES),
        },
    ),
    "encounter": Table(
        N_("Meeting with a contact"),
        {
            "person_id": OF_PERSON,
            "event_id": OF_ITEM,
            **days(met_on=N_("Met on")),
            "by_id": to(N_("Met by"), "person"),
            **lines(notes=NOTES),
        },
    ),
    "term": Table(
        N_("Term"),
        {
            "kind": one(KIND, words.TERM_KINDS),
            **lines(zh=N_("Chinese"), ja=N_("Japanese")),
            "state": one(STATUS, words.TERM_STATES),
            **lines(source=N_("Source"), notes=NOTES),
        },
    ),
}
