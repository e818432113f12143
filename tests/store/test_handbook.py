"""The handbook of a trip, read from a real store."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date

from desktop.domain.handbook import Handbook
from desktop.domain.text import Pair
from desktop.store import Store, delegations, handbook, plan, programme, records
from desktop.store import tables as t
from desktop.store.journal import Work

TODAY = date(2019, 9, 10)
SECRET = "機密XYZ"


def said(value: object) -> str:
    """Every text anywhere in a value."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return "\n".join(said(part) for part in value.values())
    if isinstance(value, tuple | list):
        return "\n".join(said(part) for part in value)
    if is_dataclass(value):
        return "\n".join(said(getattr(value, field.name)) for field in fields(value))
    return ""


def read(store: Store, **wish: str) -> tuple[Handbook, ...]:
    with store.read() as connection:
        return handbook.read(connection, delegations.one(connection).id, TODAY, **wish)  # type: ignore[arg-type]


def keep_inside(work: Work, trip: str) -> tuple[str, str]:
    """Put something secret wherever nobody but the office may read; the member and the host that it concerns."""
    itinerary = plan.read(work.connection, trip)
    visit = next(item for item in itinerary.items if item.kind == "visit" and item.organisation_id and item.stands)
    member = itinerary.travellers[0]
    note = {"notes": SECRET}
    records.edit(work, t.Delegation, trip, note)
    records.edit(work, t.Event, visit.id, note)
    records.edit(work, t.Member, member.member_id, {**note, "mobile": "", "fee_minor": 123456700, "room_notes": SECRET})
    held = {"mobile": f"090-{SECRET}", "phone": "", "audience": "mobile=inside"}
    records.edit(work, t.Person, member.person_id, {**note, **held})
    records.edit(
        work, t.Organisation, visit.organisation_id,
        {**note, "phone": f"03-{SECRET}", "audience": "phone=inside", "profile_zh": "看得到", "profile_ja": "見える"},
    )  # fmt: skip
    private = {"person_id": member.person_id, "passport_no": SECRET, "allergy_zh": SECRET, "emergency_name": SECRET}
    records.add(work, t.Personal, private)
    told = {"event_id": visit.id, "sensitive_zh": SECRET, "replies_zh": SECRET, "asks_zh": SECRET}
    records.add(work, t.Briefing, told)
    records.add(work, t.Packing, {"delegation_id": trip, "item_zh": "紀念品", "member_id": member.member_id})
    records.add(
        work, t.Packing, {"delegation_id": trip, "item_zh": "投影機", "member_id": itinerary.travellers[1].member_id}
    )
    return member.member_id, visit.organisation_id


def test_nothing_internal_is_in_a_book(filled: Store) -> None:
    found: list[tuple[str, str]] = []
    with filled.read() as connection:
        trip = delegations.one(connection).id
    filled.do("keep inside", lambda work: found.append(keep_inside(work, trip)))
    ((member, host),) = found
    (book,) = read(filled)
    assert SECRET not in said(book)
    body = next(one for one in book.hosts if one.organisation_id == host)
    assert body.phone == "" and body.about == Pair("看得到", "見える")  # what is not kept inside is there
    assert next(entry for entry in book.members if entry.member_id == member).mobile == ""
    assert {thing.name.zh: bool(thing.carrier) for thing in book.packing} == {"紀念品": True, "投影機": True}
    (own,) = read(filled, member_id=member)
    assert [thing.name.zh for thing in own.packing] == ["紀念品"] and own.own is not None and SECRET not in said(own)


def test_each_member_has_a_book_and_an_empty_trip_none(filled: Store) -> None:
    books = read(filled, member_id=programme.EACH)
    names = [book.own.name.zh for book in books if book.own]
    assert names == [entry.name.zh for entry in books[0].members] and len(set(names)) == len(names) > 1
    with filled.read() as connection:
        trip = delegations.one(connection).id
        seen = handbook.read(connection, trip, TODAY, member_id=programme.EACH, glance=True)
    assert seen == books[:1]  # of a first look one is enough
    assert books[0].hotels and books[0].hosts and books[0].terms and set(books[0].advice) >= {"etiquette", "gifts"}
    assert all(term.zh and term.ja for term in books[0].terms)
    assert Pair("經理", "経理（部長・マネージャー）") in books[0].terms  # the Japanese word alone is a book-keeper
    empty: list[str] = []
    data = {"code": "empty", "name_zh": "空", "start_date": TODAY, "end_date": TODAY}
    filled.do("empty", lambda work: empty.append(records.add(work, t.Delegation, data)))
    with filled.read() as connection:
        assert handbook.read(connection, empty[0], TODAY) == ()
