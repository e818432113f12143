"""Plans of seats in the store: who may sit, one action each, taken back as one; what the paper reads."""

from __future__ import annotations

import io
from datetime import date

from docx import Document
from pypdfium2 import PdfDocument

from desktop.documents.paper import PrintOptions
from desktop.documents.seating import LEFT, render
from desktop.documents.seatingword import word
from desktop.domain.seatplans import GUEST, HOST
from desktop.domain.seatproposing import propose
from desktop.store import Store, delegations, events, papers, participants, records, replacing, seatpapers, seatplans
from desktop.store import tables as t
from desktop.store.papers import Wish
from desktop.store.seatplans import Party


def trip_of(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection).id


def visit_of(store: Store) -> str:
    """The item at which most people of both sides are."""
    with store.read() as connection:
        return max(events.of(connection, trip_of(store)), key=lambda row: min(row.theirs, row.ours)).id


def party(store: Store, event_id: str) -> Party:
    with store.read() as connection:
        return seatplans.party(connection, trip_of(store), event_id)


def seats(store: Store, event_id: str) -> dict[str, str]:
    return {taken.key: taken.place for plan in party(store, event_id).plans for taken in plan.taken}


def test_a_visit_is_seated_by_rank_people_swap_and_leave(filled: Store) -> None:
    visit, trip = visit_of(filled), trip_of(filled)
    made = filled.do("add", seatplans.add_plan, trip, visit, "meeting")
    found = party(filled, visit)
    guests, hosts = ([one for one in found.sitters if one.side == side] for side in (GUEST, HOST))
    assert guests and hosts and found.host == "JP" and all(one.own for one in guests)
    plan = found.plans[0]
    assert plan.count == max(len(guests), len(hosts)) and plan.door == "bottom"
    assert filled.do("propose", seatplans.seat_all, plan, propose(plan, found.sitters))
    first = seats(filled, visit)
    assert first[guests[0].key] == "g1" and first[hosts[0].key] == "h1" and not party(filled, visit).waiting(plan)
    plan = party(filled, visit).plans[0]
    assert not filled.do("again", seatplans.seat_all, plan, propose(plan, found.sitters)), "nothing is written anew"
    a, b = guests[0].key, guests[1].key
    filled.do("put", seatplans.put, b, made, "g1")
    assert (seats(filled, visit)[a], seats(filled, visit)[b]) == ("g2", "g1"), "they swapped"
    filled.undo()
    assert seats(filled, visit) == first
    assert filled.do("out", seatplans.take_out, made, [a]) and a not in seats(filled, visit)
    assert filled.do("all", seatplans.put_all, [hosts[0].key, a], made, "g1")
    assert seats(filled, visit)[hosts[0].key] == "g1", "moved over, and who waited sat down after"
    with filled.read() as connection:
        everything = seatpapers.sheets(connection, Wish(trip, date(2019, 9, 10)))
        mine = seatpapers.sheets(connection, Wish(trip, date(2019, 9, 10), (visit,)))
    assert [one.plan.id for one in everything if one.plan] == [one.plan.id for one in mine if one.plan] == [made]
    assert mine[0].people[a].name == guests[0].name and mine[0].item and mine[0].when
    filled.do("remove", records.remove, t.SeatPlan, made)
    assert party(filled, visit).plans == ()


def test_a_post_without_a_name_sits_and_is_the_person_as_soon_as_one_holds_it(filled: Store) -> None:
    visit, trip = visit_of(filled), trip_of(filled)
    post = filled.do("post", participants.add_post, visit, "jp", "産業振興課長")
    made = filled.do("add", seatplans.add_plan, trip, visit, "meeting")
    key = seatplans.post_key(post)
    assert party(filled, visit).people[key].title.ja == "産業振興課長"
    filled.do("put", seatplans.put, key, made, "h1")
    person = filled.do("person", records.add, t.Person, {"name_ja": "見本一郎", "country": "JP"})
    filled.do("known", records.edit, t.Participant, post, {"person_id": person})
    assert seats(filled, visit) == {f"p:{person}": "h1"}
    filled.do("left", records.remove, t.Participant, post)
    found = party(filled, visit)
    assert seats(filled, visit) == {} or found.people[f"p:{person}"].name.ja == "見本一郎"


def test_who_sits_in_one_car_waits_for_no_other_and_moves_between_them(filled: Store) -> None:
    trip = trip_of(filled)
    one, two = (filled.do("add", seatplans.add_plan, trip, "", "car") for _ in range(2))
    found = party(filled, "")
    assert len(found.sitters) == 4 and found.plans[0].count == 3 and found.plans[0].door == ""
    first = found.sitters[0].key
    filled.do("put", seatplans.put, first, one, "1")
    assert first not in {sitter.key for sitter in party(filled, "").waiting(found.plans[1])}
    filled.do("put", seatplans.put, first, two, "1")
    assert [[taken.key for taken in plan.taken] for plan in party(filled, "").plans] == [[], [first]]
    filled.do("add", seatplans.add_plan, trip, visit_of(filled), "u")
    with filled.read() as connection:
        assert seatpapers.items(connection, trip) == {visit_of(filled)}, "what is of the whole trip is of no item"


def test_nothing_internal_reaches_the_paper_and_who_has_no_place_is_named(filled: Store) -> None:
    visit, trip, secret = visit_of(filled), trip_of(filled), "祕密事項"
    made = filled.do("add", seatplans.add_plan, trip, visit, "meeting")
    found = party(filled, visit)
    filled.do("propose", seatplans.seat_all, found.plans[0], propose(found.plans[0], found.sitters))
    filled.do("notes", records.edit, t.SeatPlan, made, {"notes": secret})
    filled.do("notes", records.edit, t.Event, visit, {"notes": secret})
    for one in found.sitters:
        filled.do("notes", records.edit, t.Person, one.person_id, {"notes": secret, "kana": "ひみつ"})
        filled.do("inside", records.edit, t.Person, one.person_id, {"audience": "kana=inside"})
    with filled.read() as connection:
        values = papers.read(connection, "seating", Wish(trip, date(2019, 9, 10)))
    pdf = PdfDocument(render(values, PrintOptions()).pdf)
    file = Document(io.BytesIO(word(values, PrintOptions())))
    said = "".join(page.get_textpage().get_text_range() for page in pdf)
    said += "".join(cell.text for table in file.tables for row in table.rows for cell in row.cells)
    pdf.close()
    assert said.count(found.sitters[0].name.zh) >= 4 and secret not in said and "ひみつ" not in said
    filled.do("out", seatplans.take_out, made, [found.sitters[0].key])
    with filled.read() as connection:
        notices = render(papers.read(connection, "seating", Wish(trip, date(2019, 9, 10))), PrintOptions()).notices
    assert notices[0].message.msgid == LEFT and notices[0].place == ("seat_plan", made, "")


def test_who_travels_instead_takes_the_place(filled: Store) -> None:
    visit, trip = visit_of(filled), trip_of(filled)
    made = filled.do("add", seatplans.add_plan, trip, visit, "meeting")
    old = party(filled, visit).sitters[0].key
    filled.do("put", seatplans.put, old, made, "g1")
    order = replacing.Order("", None, "", date(2019, 9, 1), person={"name_zh": "範例"})
    new = filled.do("replace", replacing.replace, old[2:], order)
    assert seats(filled, visit) == {f"m:{new}": "g1"}


def test_place_cards_stand_where_a_plan_seats_people(filled: Store) -> None:
    visit, trip = visit_of(filled), trip_of(filled)
    made = filled.do("add", seatplans.add_plan, trip, visit, "meal")
    filled.do("name", records.edit, t.SeatPlan, made, {"name_zh": "主桌", "name_ja": "主卓"})
    found = party(filled, visit)
    filled.do("propose", seatplans.seat_all, found.plans[0], propose(found.plans[0], found.sitters))
    with filled.read() as connection:
        (cards,) = papers.read(connection, "place-cards", Wish(trip, date(2019, 9, 10), (visit,)))
    assert [one.place for one in cards.people] == [str(n + 1) for n in range(found.plans[0].count)]
    assert cards.people[0].table.zh == "主桌" and cards.people[0].name == found.sitters[0].name


def test_where_our_own_office_invites_the_other_side_are_the_guests(filled: Store) -> None:
    visit = visit_of(filled)
    with filled.read() as connection:
        for row in events.hosts(connection, visit):
            filled.do("remove", records.remove, t.EventHost, row.id)
    body = filled.do("body", records.add, t.Organisation, {"name_zh": "範例市政府", "country": "TW"})
    filled.do("host", participants.add_host, visit, body)
    found = party(filled, visit)
    assert found.host == "TW" and all(one.side == (HOST if one.own else GUEST) for one in found.sitters)
