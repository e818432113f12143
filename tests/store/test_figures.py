"""Photographs in the store: in the order of the programme, numbered where printed, each with its file."""

from __future__ import annotations

from datetime import date, time

from desktop.store import Store, attachments, closure, figures, records
from desktop.store import tables as t

DELEGATION = {"code": "T", "name_zh": "團", "start_date": date(2019, 9, 17), "end_date": date(2019, 9, 20)}


def kept(name: str, sha: str, taken: str = "") -> figures.Kept:
    return figures.Kept(name, "image/jpeg", 10, sha * 64, taken)


def listed(store: Store, trip: str) -> list[tuple[str, str, int]]:
    with store.read() as connection:
        return [(row.name, row.event_id, row.number) for row in figures.of_delegation(connection, trip)]


def test_photographs_follow_the_programme_and_go_with_their_files(store: Store) -> None:
    trip = store.do("x", records.add, t.Delegation, DELEGATION)
    visit = {"delegation_id": trip, "kind": "visit", "title_zh": "拜會", "start_date": date(2019, 9, 18)}
    late = store.do("x", records.add, t.Event, {**visit, "start_time": time(17)})
    early = store.do("x", records.add, t.Event, {**visit, "start_time": time(10)})
    off = store.do("x", records.add, t.Event, {**visit, "start_time": time(14), "status": "cancelled"})

    taken = [kept("b.jpg", "b", "2019-09-18T17:10:00"), kept("a.jpg", "a", "2019-09-18T10:10:00"), kept("c.jpg", "c")]
    with store.read() as connection:
        assert figures.propose(connection, trip, taken) == [late, early, ""]
        assert off not in {one.id for one in figures.moments(connection, trip)}
    ids = store.do("Add photographs", figures.add, trip, taken, [late, early, ""])
    assert listed(store, trip) == [
        ("a.jpg", early, 0),
        ("b.jpg", late, 0),
        ("c.jpg", "", 0),
    ]  # without a caption no number
    by_name = dict(zip("abc", ids, strict=True))  # in the order in which they were taken
    with store.read() as connection:
        assert figures.already(connection, trip) == {"a" * 64, "b" * 64, "c" * 64}
        assert [row["name"] for row in attachments.of(connection, "figure", by_name["b"])] == ["b.jpg"]

    store.do("x", figures.put, [by_name["c"], by_name["a"]], late)
    assert [name for name, _event, _number in listed(store, trip)] == ["b.jpg", "c.jpg", "a.jpg"]
    assert store.do("x", figures.place, by_name["a"], by_name["b"])
    assert not store.do("x", figures.move, by_name["a"], -1)
    assert store.do("x", figures.move, by_name["a"], 1)
    for name in "abc":
        store.do("x", records.edit, t.Figure, by_name[name], {"caption_ja": "写真"})
    store.do("x", figures.set_printed, [by_name["b"]], False)
    assert listed(store, trip) == [("b.jpg", late, 0), ("a.jpg", late, 1), ("c.jpg", late, 2)]

    assert store.do("x", figures.remove, [by_name["a"], by_name["b"]]) == 2
    with store.read() as connection:
        assert attachments.of(connection, "figure", by_name["b"]) == []
    store.undo()
    assert listed(store, trip) == [("b.jpg", late, 0), ("a.jpg", late, 1), ("c.jpg", late, 2)]
    with store.read() as connection:
        places = closure.of_delegation(connection, trip, personal=False)
        assert {("figure", by_name["a"]), ("figure", by_name["b"])} <= places
        assert set(closure.files(connection, places)) == {"a" * 64, "b" * 64, "c" * 64}  # an exchange file brings them
    again = store.do("x", figures.add, trip, [kept("a2.jpg", "a"), kept("d.jpg", "d")], ["", ""])
    store.do("x", records.edit, t.Figure, again[0], {"caption_zh": "合影", "caption_ja": "写真"})
    with store.read() as connection:
        assert figures.doubles(figures.of_delegation(connection, trip)) == [by_name["a"]]
    for _step in range(10):
        store.undo()
    assert listed(store, trip) == []
