"""Every list compared with every other: the same people, spelled the same; and none but those who take part."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import select

from desktop.domain.rosters import LISTINGS, Entry, table
from desktop.store import Store, attendance, records, rosters
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store
from desktop.store.registers import table_of
from tests import seventy

TODAY = date(2019, 9, 10)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, str]]:
    store = open_store(tmp_path_factory.mktemp("seventy") / "seventy.db", create=True)
    yield store, seventy.make(store)
    store.close()


def same(entry: Entry) -> tuple[object, ...]:
    """How somebody is written wherever he or she stands."""
    return entry.member_id, entry.number, entry.name, entry.kana, entry.roman, entry.title, entry.organisation


def test_every_list_names_the_same_people_in_the_same_spelling(made: tuple[Store, str]) -> None:
    store, trip = made
    with store.read() as connection:
        lists = {one.key: rosters.read(connection, trip, one.key, TODAY) for one in LISTINGS}
    everybody = [same(entry) for entry in lists["members-office"].entries()]
    assert len(everybody) == len(set(everybody)) == 68
    for key, roster in lists.items():
        if key != "meals":  # numbers without names
            assert sorted(map(same, roster.entries())) == sorted(everybody), key
            assert not roster.gaps() and not any(section.lacking for section in roster.sections), key
    assert [line.count for line in lists["meals"].sections[0].lines] == [68, 1, 1, 1, 1]
    names = {entry.name.zh for entry in lists["members-office"].entries()}
    for key, roster in lists.items():  # and in the spreadsheets
        cells = {cell for row in table(roster, "zh_TW")[1:] for cell in row}
        assert key == "meals" or names <= cells, key
    flight, train = lists["passengers"].sections
    assert "passport_no" in train.without and not flight.without - {"coach"}
    assert {line.coach for line in train.lines} == {"8", "9"} and flight.lines[0].seat == "20A"


def test_a_room_holds_those_who_sleep_in_it_and_for_as_long(made: tuple[Store, str]) -> None:
    store, trip = made
    with store.read() as connection:
        (hotel,) = rosters.read(connection, trip, "rooming", TODAY).sections
    assert [line.joined for line in hotel.lines[:6]] == [False] * 5 + [True]
    early = next(line for line in hotel.lines if line.entry and line.entry.number == 11)
    assert (early.arrives, early.leaves) == (date(2019, 9, 17), date(2019, 9, 18))
    assert hotel.lines[0].leaves == date(2019, 9, 19)


def test_hosts_get_those_who_come_and_the_roll_is_called_by_coach(made: tuple[Store, str]) -> None:
    store, trip = made
    with store.read() as connection:
        dinner = next(item for item in plans.read(connection, trip).items if item.kind == "meal")
        everybody = rosters.entries(connection, trip)
        (by_team, *_more, rest) = rosters.read(connection, trip, "roll-call", TODAY).sections
    assert by_team.title.zh == "機械組" and rest.title.zh == "未分組" and len(rest.lines) == 4
    away = {"event_id": dinner.id, "member_id": everybody[0].member_id, "state": "no"}
    coach = {"delegation_id": trip, "kind": "coach", "name_zh": "1號車", "name_ja": "1号車"}

    def seat(work: Work) -> None:
        records.add(work, t.Attendance, away)
        seating = records.add(work, t.Seating, coach)
        records.add(work, t.Seat, {"seating_id": seating, "member_id": everybody[1].member_id, "place": "1A"})

    store.do("x", seat)
    try:
        with store.read() as connection:
            (section,) = rosters.read(connection, trip, "members-host", TODAY, event_ids=(dinner.id,)).sections
            first, others = rosters.read(connection, trip, "roll-call", TODAY).sections
        entry = section.lines[0].entry
        assert entry is not None and (entry.number, entry.name) == (1, everybody[1].name)
        assert len(section.lines) == 67 and "歡迎晚餐" in section.title.zh
        assert (first.title.zh, len(first.lines)) == ("1號車", 1) and len(others.lines) == 67
    finally:
        store.undo()


def test_what_a_record_keeps_inside_is_not_on_the_list_of_the_hosts(made: tuple[Store, str]) -> None:
    store, trip = made
    with store.read() as connection:
        who = next(entry for entry in rosters.entries(connection, trip) if entry.kana and entry.roman)
    store.do("lock", records.edit, t.Person, who.person_id, {"audience": "kana=inside roman=inside"})
    try:
        with store.read() as connection:
            for key, told in (("members-host", ("", "")), ("members-office", (who.kana, who.roman))):
                listed = rosters.read(connection, trip, key, TODAY).entries()
                (found,) = [entry for entry in listed if entry.member_id == who.member_id]
                assert (found.kana, found.roman) == told
    finally:
        store.undo()


def test_what_two_laptops_wrote_of_one_person_stands_on_the_lists_together(made: tuple[Store, str]) -> None:
    store, trip = made
    with store.read() as connection:
        before = rosters.entries(connection, trip, personal=True)
    one = next(entry for entry in before if not entry.allergy)
    other = {"person_id": one.person_id, "allergy_zh": "鳳梨", "passport_no": "999999999"}
    # an id behind every other: the row that was there first counts
    store.do("x", records.add, t.Personal, other, "ffffffff-ffff-4fff-8fff-ffffffffffff")
    try:
        with store.read() as connection:
            now = rosters.entries(connection, trip, personal=True)[before.index(one)]
            assert attendance.needs(connection, trip)[one.person_id].allergy.zh == "鳳梨"  # the restaurant knows too
        assert (now.passport_no, now.allergy.zh) == (one.passport_no, "鳳梨")
    finally:
        store.undo()


def test_a_hotel_is_told_only_of_its_own_nights(made: tuple[Store, str]) -> None:
    store, trip = made
    with store.read() as connection:
        hotel = next(item for item in plans.read(connection, trip).items if item.kind == "hotel")
    store.do("moved", records.edit, t.Event, hotel.id, {"start_date": "2019-09-18"})
    try:
        with store.read() as connection:
            (section,) = rosters.read(connection, trip, "rooming", TODAY).sections
        assert 11 not in {line.entry.number for line in section.lines if line.entry}  # had the night of the 17th only
        assert {line.arrives for line in section.lines} == {date(2019, 9, 18)}
    finally:
        store.undo()


def test_who_withdraws_leaves_every_list_and_who_has_no_bed_is_told(made: tuple[Store, str]) -> None:
    store, trip = made
    with store.read() as connection:
        entries = rosters.entries(connection, trip)
        assert not any(entry.passport_no or entry.diet for entry in entries)  # not read where no list shows it
        beds = table_of(t.Bed)
        bed = connection.execute(select(beds.c.id).where(beds.c.member_id == entries[0].member_id)).scalar_one()
    gone = entries[20]
    store.do("x", records.edit, t.Member, gone.member_id, {"status": "cancelled"})
    store.do("y", records.remove, t.Bed, bed)
    try:
        with store.read() as connection:
            for one in LISTINGS:
                roster = rosters.read(connection, trip, one.key, TODAY)
                assert gone.member_id not in {entry.member_id for entry in roster.entries()}
                if one.key == "rooming":
                    assert roster.sections[0].lacking == (entries[0].name.zh,)
    finally:
        store.undo()
        store.undo()
