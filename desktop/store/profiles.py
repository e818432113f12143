"""Reads the companies of a delegation: the bodies of kind "company" that its members come from."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from desktop.domain import audience
from desktop.domain.profiles import Companies, Profile, Sent
from desktop.domain.rosters import Entry
from desktop.domain.text import Pair
from desktop.store import Store, attachments, rosters, versions
from desktop.store import tables as t
from desktop.store.posts import names_on
from desktop.store.registers import read_row, table_of

DEEPEST = 10  # parts of parts; a loop made by two laptops must not hang a paper


def read(connection: Connection, delegation_id: str, today: date, store: Store | None = None) -> Companies:
    """Every company with those whom it sends; ``store`` is where the logos lie."""
    trip = read_row(connection, t.Delegation, delegation_id)
    everybody = rosters.as_told(connection, rosters.entries(connection, delegation_id))
    bodies = _bodies(connection)
    sent: dict[str, list[Entry]] = {}
    for entry in everybody:
        company = _company(bodies, entry.organisation_id)
        if company:
            sent.setdefault(company, []).append(entry)
    named = names_on(connection, sent, trip["start_date"])
    profiles = tuple(_profile(connection, bodies[key], named[key], people, store) for key, people in sent.items())
    name, edition = Pair(trip["name_zh"], trip["name_ja"]), versions.newest(connection, delegation_id)
    return Companies(name, trip["start_date"], trip["end_date"], today, profiles, edition)


def _bodies(connection: Connection) -> dict[str, Any]:
    table = table_of(t.Organisation)
    return {row["id"]: row for row in connection.execute(select(table).where(table.c.alive)).mappings()}


def _company(bodies: dict[str, Any], organisation_id: str) -> str:
    """The company that a body is or belongs to; empty for an office."""
    step: str | None = organisation_id
    for _ in range(DEEPEST):
        if not step or step not in bodies:
            return ""
        if bodies[step]["kind"] == "company":
            return step
        step = bodies[step]["parent_id"]
    return ""


def _profile(
    connection: Connection, row: Any, named: tuple[Pair, Pair], people: list[Entry], store: Store | None
) -> Profile:
    def pair(stem: str) -> Pair:
        kept = audience.withheld("organisation", stem, row["audience"])
        return Pair() if kept else Pair(row[f"{stem}_zh"], row[f"{stem}_ja"])

    def plain(name: str) -> str:
        return "" if audience.withheld("organisation", name, row["audience"]) else str(row[name])

    top, below = named
    logo = None
    if store is not None:
        files = attachments.of(connection, "organisation", row["id"], attachments.LOGO)
        found = (attachments.read(store, file["sha256"]) for file in files)
        logo = next((data for data in found if data is not None), None)
    return Profile(
        below or top,
        plain("kana"),
        logo,
        pair("head"),
        plain("founded"),
        plain("capital"),
        plain("employees"),
        pair("address"),
        plain("phone"),
        plain("url"),
        pair("products"),
        pair("profile"),
        pair("wants"),
        tuple(Sent(entry.name, entry.kana, entry.title) for entry in people),
        row["id"],
    )
