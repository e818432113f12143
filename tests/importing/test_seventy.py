"""The whole way of a delegation of seventy: ten bad spreadsheets, rooms, seats, somebody drops out the evening before,
and every list compared with every other.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.domain import seating as seats
from desktop.domain.rosters import LISTINGS, Entry
from desktop.importing import registration as reg
from desktop.store import Store, delegations, records, replacing, rooming, rosters, seating
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store
from desktop.store.replacing import Order
from tests.importing import messy

EVENING_BEFORE = date(2031, 5, 31)
WITHOUT_NAMES = "meals"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "trip.db", create=True)
    yield made
    made.close()


def add(store: Store, table: type[t.Row], **raw: Any) -> str:
    return store.do("add", records.add, table, raw)


def lists(store: Store, trip: str) -> dict[str, list[Entry]]:
    with store.read() as connection:
        read = {one.key: rosters.read(connection, trip, one.key, EVENING_BEFORE) for one in LISTINGS}
    assert all(not section.lacking for roster in read.values() for section in roster.sections), "all have bed and seat"
    return {key: list(roster.entries()) for key, roster in read.items() if key != WITHOUT_NAMES}


def written(entry: Entry) -> tuple[object, ...]:
    return entry.member_id, entry.name, entry.kana, entry.roman, entry.title, entry.organisation


def test_every_list_agrees_before_and_after_somebody_drops_out(store: Store) -> None:
    dates = {"start_date": "2031-06-01", "end_date": "2031-06-03"}
    trip = add(store, t.Delegation, code="120", name_zh="赴日示範團", name_ja="訪日団", **dates)
    for (file, make), several in zip(messy.MAKERS, messy.people(), strict=True):
        preview = reg.preview(store, trip, make(several), file, reg.Options())
        reg.bring(store, trip, preview, frozenset(range(len(preview.lines))))
    with store.read() as connection:
        people = delegations.members(connection, trip)
    assert len(people) == 70
    for row in people:  # the office enrols everybody, and writes the names as papers in Japan need them
        store.do("confirm", records.edit, t.Member, row.id, {"status": "confirmed"})
        store.do("name", records.edit, t.Person, row.person_id, {"name_ja": row.name_zh, "kana": "てすと"})

    at = {"delegation_id": trip, "start_date": "2031-06-01"}
    flight = add(
        store, t.Event, kind="outbound", vehicle="flight", carrier="XX 852", start_time="8:00", title_zh="去程", **at
    )
    hotel = add(store, t.Event, kind="hotel", title_zh="範例飯店", part="evening", end_date="2031-06-03", **at)
    visit = add(store, t.Event, kind="visit", title_zh="拜會縣廳", start_time="15:00", end_time="16:00", **at)
    store.do("rooms", rooming.propose, trip, hotel, "twin")

    def seat(work: Work) -> None:
        for number in (1, 2):
            unit = seating.add_unit(work, trip, "", "coach", 45)
            records.edit(work, t.Seating, unit, {"name_zh": f"{number}號車", "name_ja": f"{number}号車"})
        party = seating.party(work.connection, trip, "", "coach")
        seating.seat_all(work, party.units, seats.propose(party.units, party.sitters))

    store.do("seats", seat)
    for row in people:
        add(store, t.Ticket, event_id=flight, member_id=row.id, seat="1A")

    before = lists(store, trip)
    everybody = sorted(map(written, before["members-office"]), key=repr)
    assert len(everybody) == len(set(everybody)) == 70
    assert {key for key, found in before.items() if sorted(map(written, found), key=repr) != everybody} == set()

    gone = people[30]
    person = {"name_zh": "趙立德", "name_ja": "趙立徳", "kana": "ちょう りっとく", "roman": "CHAO Li-Te"}
    post = {"title_zh": "副理", "title_ja": "副マネージャー", "organisation_id": gone.post.organisation_id}
    order = Order("", None, "確診", EVENING_BEFORE, True, person, post)
    new = store.do("replace", replacing.replace, gone.id, order)
    after = lists(store, trip)
    now = sorted(map(written, after["members-office"]), key=repr)
    assert {row[0] for row in now} == {row[0] for row in everybody} - {gone.id} | {new}
    assert {key for key, found in after.items() if sorted(map(written, found), key=repr) != now} == set()
    with store.read() as connection:
        whole = plans.read(connection, trip)
    assert all(new in whole.attending(whole.item(item)) for item in (flight, hotel, visit))
    store.undo()
    assert lists(store, trip) == before
