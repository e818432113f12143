"""Itineraries read from a store: whose, compared with which version, with what goes along."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from desktop import papers
from desktop.domain.replan import Change
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.store import Store, delegations, plan, programme, records, replan, sample, versions
from desktop.store import tables as t

TODAY = date(2019, 9, 17)


@pytest.fixture
def trip(store: Store) -> str:
    return sample.write(store)


def read(store: Store, trip: str, **more: str) -> tuple[programme.Programme, ...]:
    with store.read() as connection:
        return programme.read(connection, trip, TODAY, **more)


def test_after_the_storm_the_papers_say_what_was_planned_and_what_differs(store: Store, trip: str) -> None:
    assert read(store, trip)[0].edition == 0
    with store.read() as connection:
        before = replan.opened(connection, trip)
    visit = next(item for item in before.plan.items if item.kind == "visit")
    change = Change("shift", "weather", Pair("颱風", "台風"), minutes=60)
    store.do("Change", replan.commit, before, [visit.id], change, datetime.combine(TODAY, time(6, 30)))
    with store.read() as connection:
        first = versions.listed(connection, trip)[-1]
    (made,) = read(store, trip, against_id=first.id)
    assert made.edition > made.against == first.number
    marked = [entry for day in made.days for entry in day.entries if entry.changed]
    assert [entry.item_id for entry in marked] == [visit.id]
    assert marked[0].notes == (Pair("（原定17:00，因颱風延後）", "（当初17:00の予定、台風のため繰下げ）"),)
    for key in ("change-note", "inform-list"):
        assert papers.make(store, key, trip, papers.options(), today=TODAY).pdf.startswith(b"%PDF")
    with pytest.raises(UserError):
        papers.make(store, "change-note", trip, papers.options(), event="nothing", today=TODAY)
    store.do("Delete", records.remove, t.Event, visit.id)
    (made,) = read(store, trip, against_id=first.id)
    assert Pair("拜會千葉縣廳", "千葉県商工労働部訪問") in made.dropped


def test_one_member_or_each_of_them(store: Store, trip: str) -> None:
    with store.read() as connection:
        members = delegations.members(connection, trip)
        travellers = plan.travellers(connection, trip)
    store.do("Withdraw", records.edit, t.Member, members[1].id, {"status": "cancelled"})
    each = read(store, trip, member_id=programme.EACH)
    assert [made.whom.zh.split()[0] for made in each] == [t_.name.zh for n, t_ in enumerate(travellers) if n != 1]
    key = members[0].id[:13]
    assert papers.member_of(store, trip, key) == members[0].id
    for wrong in ("zzz", ""):
        with pytest.raises(UserError):
            papers.member_of(store, trip, wrong)
    text = papers.day_text(store, trip, date(2019, 9, 18), "zh_TW", members[0].id)
    assert text.startswith("【9/18（三）】") and "王大明" in text
    assert papers.day_image(store, trip, date(2019, 9, 18)).startswith(b"\x89PNG")
    assert "王大明".encode() in papers.phone_page(store, trip, members[0].id)


def test_what_goes_along_stands_at_its_item(store: Store, trip: str) -> None:
    with store.read() as connection:
        members = delegations.members(connection, trip)
        visit = next(item for item in plan.items(connection, trip) if item.kind == "visit")
    for position, (name, count, member) in enumerate((("旗", 2, None), ("簡報", None, members[0].id)), 1):
        row = {"delegation_id": trip, "event_id": visit.id, "position": position, "item_zh": name, "quantity": count}
        store.do("Pack", records.add, t.Packing, {**row, "member_id": member})
    with store.read() as connection:
        whole = programme.packing(connection, trip)
        other = programme.packing(connection, trip, members[1].id)
    assert whole == {visit.id: (Pair("旗 ×2", "旗 ×2"), Pair("簡報", "簡報"))}
    assert other == {visit.id: (Pair("旗 ×2", "旗 ×2"),)}


def test_an_empty_itinerary_is_nothing_to_print(store: Store) -> None:
    row = {"code": "empty", "name_zh": "空的", "start_date": "2026-03-05", "end_date": "2026-03-06"}
    empty = store.do("Add", records.add, t.Delegation, row)
    assert read(store, empty) == ()
    with pytest.raises(UserError):
        papers.phone_page(store, empty)
