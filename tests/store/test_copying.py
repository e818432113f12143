"""The next trip made from one: days shifted, and nothing of approval, people's data, receipts, or what was said."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from desktop.domain.text import Pair
from desktop.errors import Invalid
from desktop.store import Store, copying, dayreports, delegations, events, papers, records
from desktop.store import tables as t
from desktop.store.copying import Wanted, moved
from desktop.store.registers import table_of
from tests.store.conftest import living

TODAY = date(2019, 12, 1)
SECRET = "不該帶走"


def rows(store: Store, model: type[t.Row], **wanted: Any) -> list[Any]:
    table = table_of(model)
    with store.read() as connection:
        query = select(table).where(table.c.alive, *(table.c[name] == value for name, value in wanted.items()))
        return list(connection.execute(query.order_by(table.c.id)).mappings())


def test_the_next_trip(filled: Store) -> None:
    store = filled
    with store.read() as connection:
        trip = str(connection.execute(select(table_of(t.Delegation).c.id)).scalar_one())
        items = events.of(connection, trip)
        visit = next(row.id for row in items if row.title_zh == "拜會千葉縣廳")
        first = delegations.members(connection, trip)[0]
    approved = {"approved_on": TODAY, "approval_no": SECRET, "approved_people": SECRET, "notes": SECRET}
    store.do("x", records.edit, t.Delegation, trip, {**approved, "emergency_phone": SECRET, "settled_on": TODAY})
    kept = {"summary_zh": SECRET, "people": 77, "notes": SECRET, "amount_minor": 5, "currency": "TWD"}
    store.do("x", records.edit, t.Event, visit, kept)
    store.do("x", records.add, t.MinutePoint, {"event_id": visit, "text_zh": SECRET})
    store.do("x", dayreports.write, trip, date(2019, 9, 18), {"report_zh": SECRET})
    store.do("x", records.add, t.Personal, {"person_id": first.person_id, "passport_no": SECRET})
    store.do("x", records.edit, t.Member, first.id, {"mobile": SECRET, "notes": SECRET, "room_notes": SECRET})
    for model, name in ((t.Team, "name_zh"), (t.Packing, "item_zh")):
        store.do("x", records.add, model, {"delegation_id": trip, name: "甲", "notes": SECRET})
    guest = rows(store, t.Participant, event_id=visit, side="jp")[0]["id"]
    store.do("x", records.edit, t.Participant, guest, {"reply": "yes", "came": "yes", "reply_notes": SECRET})
    done = {"delegation_id": trip, "title": "邀請函", "done_on": TODAY, "due": date(2019, 8, 1), "notes": SECRET}
    store.do("x", records.add, t.Task, done)
    with store.read() as connection:
        wanted = copying.offered(connection, trip)
    assert wanted.start == date(2020, 9, 15) and wanted.start.weekday() == date(2019, 9, 17).weekday()
    assert wanted.code == "sample-2020" and wanted.code != "sample-2019"

    before = living(store)
    made = store.do(copying.LABEL, copying.copy, trip, wanted, TODAY)
    after = living(store)
    new = {name: [row for row in after[name] if row not in before[name]] for name in after}
    assert SECRET not in repr(new)
    gone = ("expense", "personal", "member", "rate", "minute_point", "day_note", "attachment", "ticket", "room", "gift")
    assert not any(new[name] for name in gone)
    (delegation,) = rows(store, t.Delegation, id=made)
    assert (delegation["start_date"], delegation["end_date"]) == (date(2020, 9, 15), date(2020, 9, 18))
    assert delegation["status"] == "preparing" and delegation["approved_on"] is None is delegation["settled_on"]
    copies = rows(store, t.Event, delegation_id=made)
    assert len(copies) == sum(row.status != "cancelled" for row in items)
    assert {row["status"] for row in copies} == {"planned"} and not any(row["people"] for row in copies)
    days = {row.start_date for row in items if row.start_date}
    assert {row["start_date"] - timedelta(days=364) for row in copies} == days
    copied = next(row["id"] for row in copies if row["title_zh"] == "拜會千葉縣廳")
    guests = rows(store, t.Participant, event_id=copied)
    assert {row["side"] for row in guests} == {"jp"} and {row["reply"] + row["came"] for row in guests} == {""}
    assert len(rows(store, t.AgendaItem, event_id=copied)) == len(rows(store, t.AgendaItem, event_id=visit)) > 0
    assert rows(store, t.Task, delegation_id=made)[0]["due"] == date(2020, 7, 30)
    assert rows(store, t.BudgetLine, delegation_id=made)
    with store.read() as connection:
        (agenda,) = papers.read(connection, "agenda", papers.Wish(made, TODAY, (copied,)))
    assert agenda.theirs

    with pytest.raises(Invalid):
        store.do(copying.LABEL, copying.copy, trip, wanted, TODAY)  # the code is taken
    bare = Wanted(date(2021, 1, 1), "bare", Pair("無", "無"), False, True, False, False)
    other = store.do(copying.LABEL, copying.copy, trip, bare, TODAY)
    assert SECRET not in repr(people := rows(store, t.Member, delegation_id=other))
    assert len(people) == 4 and not rows(store, t.BudgetLine, delegation_id=other)
    ids = {row["id"] for row in rows(store, t.Event, delegation_id=other)}
    assert not [row for row in rows(store, t.Participant, side="jp") if row["event_id"] in ids]
    store.undo()
    store.undo()
    assert living(store) == before


def test_years_in_names() -> None:
    then, now = date(2019, 9, 17), date(2020, 9, 15)
    for text, new in (
        ("108年訪日團", "109年訪日團"), ("sample-2019", "sample-2020"), ("令和元年度訪問団", "令和2年度訪問団"),
        ("第12019號", "第12019號"), ("1108年", "1108年"), ("訪問團", "訪問團"), ("民國108年", "民國109年"),
    ):  # fmt: skip
        assert moved(text, then, now) == new
