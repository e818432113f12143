"""The sheet of an emergency, read from a real store."""

from __future__ import annotations

from datetime import date

from sqlalchemy import text

from desktop.domain.emergency import Contact
from desktop.domain.text import Pair
from desktop.store import Store, delegations, emergency, events, records
from desktop.store import tables as t

D18, D19, D20 = (date(2019, 9, day) for day in (18, 19, 20))


def the_trip(store: Store) -> str:
    with store.read() as connection:
        return delegations.everything(connection)[0].id


def test_the_place_decides_whom_to_call(filled: Store) -> None:
    trip = the_trip(filled)
    with filled.read() as connection:
        chosen = next(row.id for row in events.of(connection, trip) if row.title_zh == "拜會千葉縣廳")
        sheets = {day: emergency.sheet(connection, trip, day) for day in (D18, D19, D20)}
        there = emergency.sheet(connection, trip, D19, chosen)
    assert [sheets[day].prefecture for day in (D18, D19)] == ["JP-13", "JP-07"]  # where the night is spent
    assert there.prefecture == "JP-12"
    assert sheets[D18].mission is not None and sheets[D18].mission.key == "tokyo"
    assert [place.name.zh for place in sheets[D18].lodgings] == ["住宿　東京（範例飯店）"]
    assert sheets[D20].lodgings == ()  # the night of the 19th is over
    assert [(helper.role, helper.name.zh) for helper in sheets[D18].helpers][:1] == [("Head of delegation", "王大明")]
    assert [fellow.contact for fellow in sheets[D18].fellows] == [None] * 4  # masked


def test_contacts_are_read_only_when_asked_and_that_is_recorded(filled: Store) -> None:
    trip = the_trip(filled)
    with filled.read() as connection:
        someone = delegations.members(connection, trip)[1].person_id
    raw = {"person_id": someone, "emergency_name": "王母", "emergency_phone": "02-1234-5678", "insurance_no": "A1"}
    filled.do("Add", records.add, t.Personal, raw)
    label = filled.undo_label()
    filled.do(emergency.SHOWN, emergency.shown, "陳小姐", "sample-2019")
    assert filled.undo_label() == label  # undo must not take back who looked
    with filled.read() as connection:
        masked = emergency.sheet(connection, trip, D18)
        known = emergency.contacts(connection, [fellow.person_id for fellow in masked.fellows])
        said = connection.execute(text("SELECT what, who, note FROM access")).all()
    assert [fellow.has_contact for fellow in masked.fellows] == [False, True, False, False]
    assert masked.revealed(known).fellows[1].contact == Contact("王母", "", "02-1234-5678", "A1")
    assert [tuple(row) for row in said] == [("emergency", "陳小姐", "sample-2019")]


def test_what_the_office_knows_of_a_mission_goes_before_what_is_shipped(filled: Store) -> None:
    def tokyo() -> emergency.Mission:
        with filled.read() as connection:
            return emergency.missions(connection)[0]

    assert tokyo().to_confirm
    filled.do("Add", records.add, t.Organisation, {"name_zh": "臺北駐日經濟文化代表處", "phone": "03-1111-1111"})
    assert (tokyo().phone, tokyo().emergency, tokyo().to_confirm) == ("03-1111-1111", "080-1009-7179", True)
    filled.do("Change", emergency.write_mission, "tokyo", "03-2222-2222", "080-0000-0000", Pair("新址", "新住所"))
    assert (tokyo().phone, tokyo().emergency, tokyo().address.zh, tokyo().to_confirm) == (
        "03-2222-2222", "080-0000-0000", "新址", False,
    )  # fmt: skip
    filled.do("Change", emergency.write_mission, "tokyo", "03-3333-3333", "080-0000-0001", Pair("新址", "新住所"))
    with filled.read() as connection:  # one entry with its line, not two
        count = connection.execute(text("SELECT count(*) FROM organisation WHERE name_zh LIKE '%駐日經濟%'")).scalar()
    assert (tokyo().emergency, count) == ("080-0000-0001", 1)
