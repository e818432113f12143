"""Two entries of one person become one: chosen values stay, and all that hung on the other one follows.

``repair.join`` is the ground: it moves every reference. What would then stand there twice (two members of one trip, the
same post, the same number) becomes one before. One transaction, so one undo brings both back whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import and_, or_, select

from desktop.domain import audience
from desktop.domain.alike import mail_key, number_key
from desktop.domain.folding import fold
from desktop.domain.person import PersonData
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import attachments, records, repair
from desktop.store.engine import GONE
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import (
    BY_NAME,
    Attachment,
    ContactWay,
    Distinct,
    Encounter,
    MatchInterpreter,
    Member,
    Participant,
    Person,
    Personal,
    Post,
    RoomWish,
    Row,
)

JOIN, APART = N_("Merge two contacts"), N_("Keep two contacts apart")
PICTURES = (attachments.PHOTO, attachments.CARD, attachments.CARD_BACK)
FURTHER = {"phone": "phone", "mobile": "mobile", "email": "email"}  # a main number -> the kind of a further one
SAME_ROW = N_("This is one and the same entry. Choose two.")


def people(
    work: Work, keep: str, other: str, values: Mapping[str, Any], pictures: Mapping[str, str] | None = None
) -> bool:
    """Make ``other`` part of ``keep``. ``values``: person columns as they shall be; those not named stay as kept.

    Numbers and mails that are not the main ones any more stay as further ones. ``pictures``: purpose -> the id of the
    person whose picture stays, where both have one. Invalid and UserError as ``records.edit``.
    """
    if keep == other:
        raise UserError(SAME_ROW)
    before = {row: read_row(work.connection, Person, row) for row in (keep, other)}
    if not all(row["alive"] for row in before.values()):
        raise UserError(GONE)
    kept = _audience(before[keep], before[other], values)
    if values or kept != before[keep]["audience"]:
        records.edit(work, Person, keep, {**values, "audience": kept})
    whole = read_row(work.connection, Person, keep)
    for row in before.values():
        _keep_numbers(work, keep, row, whole)
    _drop_known_numbers(work, keep, other, whole)
    _pictures(work, keep, other, pictures or {})
    _posts(work, keep, other)
    _one_of_each(work, Personal, keep, other, ())
    _members(work, keep, other)
    _one_of_each(work, Participant, keep, other, ("event_id",))
    _one_of_each(work, Encounter, keep, other, ("event_id", "met_on"))
    _one_of_each(work, MatchInterpreter, keep, other, ("match_day_id",))  # else one interprets two talks at a time
    _said_apart(work, keep, other)
    repair.join(work, Person, keep, other)
    if read_row(work.connection, Person, keep)["audience"] != kept:  # an empty one was filled like any other field
        work.change(Person, keep, {"audience": kept})
    return True


def apart(work: Work, first: str, second: str, entity: str = "person") -> str:
    """A person looked and says that these are two: they are proposed no more."""
    low, high = sorted((first, second))
    return work.add(Distinct, {"entity": entity, "first_id": low, "second_id": high})


def _of(work: Work, model: type[Row], column: str, row_id: str) -> list[dict[str, Any]]:
    table = table_of(model)
    found = select(table).where(and_(table.c[column] == row_id, table.c.alive)).order_by(table.c.id)
    return [dict(row) for row in work.connection.execute(found).mappings()]


def _audience(mine: Mapping[str, Any], theirs: Mapping[str, Any], values: Mapping[str, Any]) -> str:
    """Which fields the merged entry keeps inside: what either kept; one is open only if its own words stay."""
    found, sides = "", (mine, theirs)
    for name in PersonData.model_fields:
        said = values.get(name, mine[name]) or theirs[name]
        if any(row[name] == said and audience.is_open("person", name, row["audience"]) for row in sides):
            found = audience.changed("person", name, audience.OPEN, found)
    for name in PersonData.model_fields:
        if any(audience.withheld("person", name, row["audience"]) for row in sides):
            found = audience.changed("person", name, audience.INSIDE, found)
    return found


def number_of(kind: str, value: str) -> str:
    """What tells one number or mail from another, however it is written."""
    return number_key(value) or fold(value) if kind in ("phone", "mobile", "fax") else mail_key(value)


def _keep_numbers(work: Work, keep: str, row: Mapping[str, Any], whole: Mapping[str, Any]) -> None:
    """What was a main number and is not chosen becomes a further one: nobody's number is lost by merging."""
    own = {number_of(way["kind"], way["value"]) for way in _of(work, ContactWay, "person_id", keep)}
    own |= {number_of(kind, whole[column]) for column, kind in FURTHER.items() if whole[column]}
    for column, kind in FURTHER.items():
        value = row[column]
        if value and whole[column] and number_of(kind, value) not in own:
            own.add(number_of(kind, value))
            place = records.next_position(work.connection, ContactWay, "person_id", keep)
            fields = {"person_id": keep, "kind": kind, "value": value, "position": place}
            seen = audience.of("person", column, row["audience"])
            records.add(work, ContactWay, {**fields, "audience": seen})


def _drop_known_numbers(work: Work, keep: str, other: str, whole: Mapping[str, Any]) -> None:
    own = {number_of(way["kind"], way["value"]) for way in _of(work, ContactWay, "person_id", keep)}
    own |= {number_of(kind, whole[column]) for column, kind in FURTHER.items() if whole[column]}
    for way in _of(work, ContactWay, "person_id", other):
        if number_of(way["kind"], way["value"]) in own:
            work.delete(ContactWay, way["id"])


def _pictures(work: Work, keep: str, other: str, stays: Mapping[str, str]) -> None:
    """One picture for each purpose: the chosen one, else the kept person's."""
    for purpose in PICTURES:
        if all(attachments.of(work.connection, "person", row, purpose) for row in (keep, other)):
            gone = keep if stays.get(purpose) == other else other
            attachments.remove_pictures(work, "person", gone, purpose)
    for row in attachments.of(work.connection, "person", other):
        if any(row["sha256"] == own["sha256"] for own in attachments.of(work.connection, "person", keep)):
            work.delete(Attachment, row["id"])


def _posts(work: Work, keep: str, other: str) -> None:
    """A post that both have is one, and knows the dates that either knew."""

    def said(post: Mapping[str, Any]) -> tuple[str, ...]:
        unit, title = (fold(post[f"{part}_ja"] or post[f"{part}_zh"]) for part in ("unit", "title"))
        return str(post["organisation_id"] or ""), unit, title

    own = {said(post): post for post in _of(work, Post, "person_id", keep)}
    for post in _of(work, Post, "person_id", other):
        same = own.get(said(post))
        if same is None:
            continue
        spans = [(row["valid_from"], row["valid_to"]) for row in (same, post)]
        if len({span for span in spans if any(span)}) < 2:  # two terms of one office are two posts
            confirmed = max((day for day in (same["confirmed_on"], post["confirmed_on"]) if day), default=None)
            work.change(Post, same["id"], {"confirmed_on": confirmed})
            repair.join(work, Post, same["id"], post["id"])


def _one_of_each(work: Work, model: type[Row], keep: str, other: str, columns: Iterable[str]) -> None:
    """Rows of both people that say the same but for the person become one."""

    def said(row: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(row[column] for column in columns)

    columns = tuple(columns)
    own = {said(row): row["id"] for row in _of(work, model, "person_id", keep)}
    for row in _of(work, model, "person_id", other):
        if said(row) in own and (not columns or row[columns[0]] or len(columns) > 1):
            repair.join(work, model, own[said(row)], row["id"])


def _members(work: Work, keep: str, other: str) -> None:
    """Who was listed twice in one delegation is one member, with one tick, one bed and one seat for each occasion."""
    own = {row["delegation_id"]: row["id"] for row in _of(work, Member, "person_id", keep)}
    for row in _of(work, Member, "person_id", other):
        mine = own.get(row["delegation_id"])
        if mine is None:
            continue
        wish = table_of(RoomWish)
        both = [mine, row["id"]]
        of_both = and_(wish.c.member_id.in_(both), wish.c.other_id.in_(both), wish.c.alive)
        for found in work.connection.execute(select(wish.c.id).where(of_both)).scalars().all():
            work.delete(RoomWish, found)
        for child in BY_NAME.values():
            beside = [c for c, (_table, action) in child.REFS.items() if action == "delete" and c != "member_id"]
            if "member_id" not in child.REFS or not beside or child is RoomWish:
                continue
            known = {tuple(part[c] for c in beside) for part in _of(work, child, "member_id", mine)}
            for part in _of(work, child, "member_id", row["id"]):
                if tuple(part[c] for c in beside) in known and str(child.__tablename__) != "ticket":
                    work.delete(child, part["id"])
        repair.join(work, Member, mine, row["id"])


def _said_apart(work: Work, keep: str, other: str) -> None:
    """Whom the other one was told apart from, the kept one is told apart from."""
    table = table_of(Distinct)
    mine = and_(table.c.alive, or_(table.c.first_id == other, table.c.second_id == other))
    for row in work.connection.execute(select(table).where(mine)).mappings().all():
        third = row["second_id"] if row["first_id"] == other else row["first_id"]
        work.delete(Distinct, row["id"])
        if third != keep:
            apart(work, keep, third, row["entity"])
