"""The registration form of a delegation: empty, or with the rows of those who are known, for all or for one company."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.exchange import registration_form as forms
from desktop.exchange.registration_columns import OFFICE, PERSONAL, WRITTEN
from desktop.i18n import N_
from desktop.importing.registration_match import body_key
from desktop.store import Store, delegations, records, registration
from desktop.store.posts import PostOn, names_on
from desktop.store.tables import Access

WRONG_ENDING = N_("{file}: a registration form is written as .xlsx or .ods. Name a file that ends so.")
WITH_PERSONAL = Pair(
    "含個人資料，僅供本人或所屬單位之承辦人填寫，請勿轉寄。",
    "個人情報を含みます。ご本人又は所属先の担当者以外への転送はご遠慮ください。",
)


def ending_of(file: str) -> str:
    """xlsx or ods; UserError for another ending."""
    ending = file.rpartition(".")[2].lower() if "." in file else ""
    if ending not in forms.ENDINGS:
        raise UserError(WRONG_ENDING, file=file)
    return ending


def companies(store: Store, delegation_id: str) -> list[Pair]:
    """The companies and offices of the members, each once, in the order of the list."""
    with store.read() as connection:
        rows = delegations.members(connection, delegation_id)
    found: dict[str, Pair] = {}
    for row in rows:
        name = row.post.organisation
        if name.zh or name.ja:
            found.setdefault(body_key(name.zh or name.ja), name)
    return list(found.values())


def form(
    store: Store,
    delegation_id: str,
    ending: str,
    *,
    members: bool = True,
    company: Pair = Pair(),
    personal: bool = False,
    office: bool = True,
) -> bytes:
    """The form as a file. ``members``: with a row for each who is on the list and has not withdrawn; ``company``: of
    that one only; ``personal``: with what stands in their passports; ``office``: with status and fees.
    """
    with store.read() as connection:
        known = registration.known(connection, delegation_id)
        listed = delegations.members(connection, delegation_id)
        trip = delegations.one(connection, delegation_id)
        host = registration.office_of(connection, delegation_id)
        named = names_on(connection, [host], trip.start).get(host, (Pair(), Pair())) if host else (Pair(), Pair())
    rows = []
    for row in listed if members else ():
        post = known.posts.get(row.person_id, PostOn())
        if row.status != "cancelled" and (company == Pair() or post.organisation == company):
            rows.append(_answers(known, row.id, row.person_id, post, personal, office))
    title = Pair(f"{trip.name_zh} 報名表", f"{trip.name_ja or trip.name_zh} 申込書")
    made = forms.Form(
        title,
        rows,
        forms.notices(named[0], Pair(trip.name_zh, trip.name_ja or trip.name_zh)),
        tuple(known.roles.values()),
        WITH_PERSONAL if personal and rows else Pair(),
    )
    return forms.write(made, ending)


def _answers(
    known: registration.Known, member_id: str, person_id: str, post: PostOn, personal: bool, office: bool
) -> Mapping[str, str]:
    rows: dict[str, Mapping[str, Any]] = {
        "person": known.people[person_id],
        "personal": known.personal.get(person_id, {}) if personal else {},
        "member": known.members[member_id],
        "post": {
            "unit_zh": post.unit.zh,
            "unit_ja": post.unit.ja,
            "title_zh": post.title.zh,
            "title_ja": post.title.ja,
        },
        "company": {"name_zh": post.organisation.zh, "name_ja": post.organisation.ja},
        "wish": {"room_with": "、".join(_mates(known, member_id))},
        "": {"id": member_id},
    }  # fmt: skip
    return {
        column.key: forms.cell_of(column, rows[column.table].get(column.field), known.roles)
        for column in WRITTEN
        if (office or column.key not in OFFICE) and (personal or column.key not in PERSONAL)
    }


def _mates(known: registration.Known, member_id: str) -> list[str]:
    """The names of those with whom a member wants to share a room."""
    others = sorted(other for pair in known.wishes if member_id in pair for other in pair - {member_id})
    people = [known.people[known.members[other]["person_id"]] for other in others if other in known.members]
    return [str(person["name_zh"] or person["name_ja"]) for person in people]


def told(store: Store, file: str) -> None:
    """Write into the record of access that a form with personal data leaves the house."""
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    entry = {"what": "pack", "who": store.author.name, "at": at, "note": file}
    store.do(N_("Hand on personal data"), records.add, Access, entry)
