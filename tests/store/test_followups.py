"""A point becomes a follow-up once, what is settled has its day, a return visit knows whom it answers."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.text import Pair
from desktop.errors import Invalid
from desktop.store import Store, followups, promises, records
from desktop.store import tables as t
from desktop.store.registers import read_row

TODAY = date(2019, 11, 1)


def test_a_follow_up_from_what_was_said_to_its_end(store: Store) -> None:
    def add(table: type[t.Row], **raw: object) -> str:
        return store.do("x", records.add, table, raw)

    trip = add(t.Delegation, code="A", name_zh="訪日團", start_date=date(2019, 9, 17), end_date=date(2019, 9, 20))
    answer = add(t.Delegation, code="B", name_zh="回訪團", start_date=date(2019, 10, 28), end_date=date(2019, 10, 29))
    body = add(t.Organisation, name_ja="千葉県", country="JP")
    host = add(t.Person, name_ja="渡邉次郎", country="JP")
    event = add(
        t.Event, delegation_id=trip, title_zh="拜會千葉縣廳", start_date=date(2019, 9, 18), organisation_id=body
    )
    said = {"event_id": event, "text_zh": "今後介紹有意來臺的企業。名單另送。", "side": "jp", "person_id": host}
    point = add(t.MinutePoint, **said)
    row_id = store.do("x", followups.from_point, point)
    assert store.do("x", followups.from_point, point) == row_id
    with store.read() as connection:
        (row,) = followups.read(connection, TODAY)
        assert followups.due_count(connection, TODAY) == (0, 0)
    assert (row.title, row.side, row.due) == (Pair("今後介紹有意來臺的企業"), "jp", None)  # no day was spoken
    assert (row.who().get("ja"), row.event.zh, row.trip.zh) == ("千葉県 渡邉次郎", "拜會千葉縣廳", "訪日團")
    store.do("x", followups.edit, t.FollowUp, row_id, {"status": "done", "notes": "誤記"})
    store.do("x", followups.add_step, row_id, {"state": "planned", "text_zh": "誤記"})
    store.do("x", records.remove, t.FollowUp, row_id)
    again = store.do("x", followups.from_point, point)  # anew, and still the same on every laptop
    with store.read() as connection:
        (row,) = followups.read(connection, TODAY)
    assert (again, row.status, row.done_on, row.notes, row.steps) == (row_id, "open", None, "", ())
    store.do("x", followups.edit, t.FollowUp, again, {"due_on": date(2019, 10, 15)})
    planned = {"state": "planned", "day": date(2019, 10, 10), "text_zh": "取得名單"}
    step = store.do("x", followups.add_step, again, planned)
    store.do("x", followups.reach, step, date(2019, 10, 9))
    store.do("x", followups.edit, t.FollowUp, again, {"visit_id": answer})
    with store.read() as connection:
        assert followups.due_count(connection, TODAY) == (1, 1)
        assert read_row(connection, t.Delegation, answer)["answers_id"] == trip
        (promise,) = promises.of_people(connection, [host], TODAY)[host]
        (row,) = followups.read(connection, TODAY, trip)
        assert [(one.state, one.day) for one in row.steps] == [("reached", date(2019, 10, 9))]
        assert followups.read(connection, TODAY, answer) == []
    assert promise == (f"counterpart:{again}", row.title, date(2019, 10, 15))
    heir = add(t.Person, name_ja="佐藤花子", country="JP")
    store.do("x", promises.hand_over, {promise.key: heir})
    edit = followups.edit
    store.do("x", lambda work: edit(work, t.FollowUp, again, {"status": "done"}, today=TODAY))
    with store.read() as connection:
        (row,) = followups.report(connection, "", TODAY).lines
        assert promises.of_people(connection, [host, heir], TODAY) == {}  # it is settled
        assert (row.done_on, row.counterpart.ja) == (TODAY, "千葉県 佐藤花子")
        assert followups.report(connection, "", date(2020, 2, 1)).lines == ()
        assert len(followups.report(connection, trip, date(2020, 2, 1)).lines) == 1
    store.do("x", followups.edit, t.FollowUp, again, {"status": "going"})
    with store.read() as connection:
        assert followups.read(connection, TODAY)[0].done_on is None
    with pytest.raises(Invalid):
        store.do("x", followups.add, {"delegation_id": trip, "status": "perhaps"})
