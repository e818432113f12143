"""人事異動: what waits, what moves to a successor, and that one action takes all of it and gives it back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.succession import MOVED, RETIRED, SAME, SUCCEEDED
from desktop.store import Store, promises, records, succession
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.store.registers import read_row
from desktop.store.succession import Decision, Done
from tests.store.laptops import Laptop, copy_of

pytestmark = pytest.mark.databases

TODAY, APRIL = date(2026, 4, 10), date(2026, 4, 1)


def add(store: Store, table: type[t.Row], **raw: Any) -> str:
    return store.do("add", records.add, table, raw)


def official(store: Store, name: str, body: str | None, title: str, unit: str = "", **more: Any) -> tuple[str, str]:
    person = add(store, t.Person, name_ja=name)
    held = {"organisation_id": body, "unit_ja": unit, "title_ja": title, **more}
    return person, add(store, t.Post, person_id=person, **held)


@pytest.fixture
def chiba(store: Store) -> str:
    return add(store, t.Organisation, name_ja="千葉県", name_zh="千葉縣", country="JP")


def test_japanese_posts_wait_from_april_until_somebody_confirms_them(store: Store, chiba: str) -> None:
    taipei = add(store, t.Organisation, name_zh="經濟部", country="TW")
    labour = add(store, t.Organisation, name_ja="商工労働部", parent_id=chiba)
    official(store, "古", labour, "課長", confirmed_on="2026-03-31")
    official(store, "未", chiba, "部長")
    official(store, "済", chiba, "次長", confirmed_on="2026-04-01")
    official(store, "新", chiba, "主事", valid_from="2026-04-01")
    official(store, "旧", chiba, "主事", valid_to="2026-03-31")
    official(store, "台", taipei, "組長")
    official(store, "無", None, "顧問")
    with store.read() as connection:
        assert [w.name.ja for w in succession.listed(connection, TODAY)] == ["未", "古", "無"]
        assert [w.name.ja for w in succession.listed(connection, TODAY, top=chiba)] == ["未", "古"]
        assert [w.name.ja for w in succession.listed(connection, TODAY, top="")] == ["無"]
        assert [(b.name.ja, b.posts) for b in succession.bodies(connection, TODAY)] == [("千葉県", 2), ("", 1)]
        assert succession.waiting(connection, TODAY) == len(succession.people(connection, TODAY)) == 3
        assert succession.waiting(connection, TODAY, (4, 11)) == 2  # counted from a year ago: 古 is known since
        assert succession.waiting(connection, date(2026, 3, 31)) == 3


def test_a_round_of_changes_is_one_action(store: Store, chiba: str, dump: Any) -> None:
    """The director retires, the section chief follows him, somebody new follows the chief: three posts, one list."""
    director, top = official(store, "渡邉次郎", chiba, "部長", "商工労働部", rank=50)
    chief, section = official(store, "山田太郎", chiba, "課長", "商工労働部 経済政策課")
    _clerk, desk = official(store, "鈴木花子", chiba, "主事", "商工労働部 経済政策課")
    trip = add(store, t.Delegation, code="a", name_zh="團", start_date="2026-05-10", end_date="2026-05-12")
    other = add(store, t.Person, name_ja="通訳")
    past = add(store, t.Event, delegation_id=trip, title_zh="前", start_date="2026-04-02")
    coming = add(store, t.Event, delegation_id=trip, title_zh="會", start_date="2026-05-11")
    before = add(store, t.Participant, event_id=past, person_id=director)
    guest = add(store, t.Participant, event_id=coming, person_id=director, role="head", reply="yes", reply_notes="車")
    second = add(store, t.Participant, event_id=coming, person_id=chief)
    talk = add(
        store, t.AgendaItem, event_id=coming, kind="talk", title_zh="報告", speaker_id=chief, interpreter_id=other
    )
    task = add(store, t.Task, delegation_id=trip, title="問", owner_id=director)
    store.do("contact", records.edit, t.Organisation, chiba, {"main_contact_id": director})
    with store.read() as connection:
        promised = promises.of_people(connection, [director, chief, other], TODAY)
    keys = {person: frozenset(p.key for p in several) for person, several in promised.items()}
    assert keys[director] == {f"participant:{guest}", f"contact:{chiba}", f"task:{task}"}
    assert keys[chief] == {f"participant:{second}", f"speaker:{talk}"}
    untouched = {name: rows for name, rows in dump(store).items() if name in t.BY_NAME}
    place = {"organisation_id": chiba, "unit_ja": "商工労働部", "title_ja": "部長"}
    decisions = [
        Decision(top, RETIRED, APRIL, chief, promises=keys[director], source="県報"),
        Decision(section, MOVED, APRIL, name={"name_ja": "中村五郎"}, to=place, promises=keys[chief]),
        Decision(desk, SAME, APRIL, source="県報"),
    ]
    done = store.do("confirm", succession.apply, decisions, TODAY)
    assert (done.confirmed, done.ended, done.promises, len(done.successors)) == (1, 2, 5, 2)
    with store.read() as connection:
        ended, kept = read_row(connection, t.Post, top), read_row(connection, t.Post, desk)
        made, newest = (read_row(connection, t.Post, post) for post in done.successors)
        guests = [read_row(connection, t.Participant, row) for row in (before, guest, second)]
        offices = succession.taken_over(connection, done.successors)
        agenda = read_row(connection, t.AgendaItem, talk)
        assert succession.waiting(connection, TODAY) == 0
        assert [read_row(connection, t.Organisation, chiba)["main_contact_id"],
                read_row(connection, t.Task, task)["owner_id"]] == [chief, chief]  # fmt: skip
        assert len(succession.listed(connection, date(2027, 4, 1))) == 3
    assert (ended["valid_to"], ended["confirmed_on"], kept["source"]) == (date(2026, 3, 31), TODAY, "県報")
    # One post, though two lines of the list speak of it: with his predecessor, and his rank.
    assert (made["person_id"], made["follows_id"], made["title_ja"]) == (chief, top, "部長")
    assert newest["follows_id"] == section and newest["unit_ja"] == "商工労働部 経済政策課"
    new = newest["person_id"]
    assert [row["person_id"] for row in guests] == [director, chief, new]
    assert (guests[1]["role"], guests[1]["reply"], guests[1]["reply_notes"]) == ("head", "", "")
    assert (agenda["speaker_id"], agenda["interpreter_id"]) == (new, other)
    assert [(o.place, o.title, o.name, o.predecessor) for o in offices] == [
        ("千葉県商工労働部", "部長", "山田太郎", "渡邉次郎"),
        ("千葉県商工労働部経済政策課", "課長", "中村五郎", "山田太郎"),
    ]
    store.undo()
    after = {name: rows for name, rows in dump(store).items() if name in t.BY_NAME}
    assert {n: [r for r in rows if r[1]] for n, rows in after.items()} == {
        n: [r for r in rows if r[1]] for n, rows in untouched.items()
    }


def test_a_successor_who_is_there_already_is_not_listed_twice(store: Store, chiba: str) -> None:
    old, post = official(store, "前", chiba, "課長")
    new, own = official(store, "後", chiba, "課長", confirmed_on="2026-04-02", valid_from="2026-04-01")
    trip = add(store, t.Delegation, code="a", name_zh="團", start_date="2026-05-10", end_date="2026-05-12")
    event = add(store, t.Event, delegation_id=trip, title_zh="會", start_date="2026-05-11")
    first = add(store, t.Participant, event_id=event, person_id=old, role="speaker")
    second = add(store, t.Participant, event_id=event, person_id=new)
    given = frozenset({f"participant:{first}"})
    done = store.do("confirm", succession.apply, [Decision(post, SUCCEEDED, APRIL, new, promises=given)], TODAY)
    with store.read() as connection:
        table = t.Participant.__table__  # type: ignore[attr-defined]
        rows = connection.execute(table.select().where(table.c.alive)).mappings().all()
        assert read_row(connection, t.Post, own)["follows_id"] == post
    assert [(row["id"], row["person_id"], row["role"]) for row in rows] == [(second, new, "speaker")]
    assert done == Done(0, 1, 1, (own,))


def test_names_of_a_list_meet_people_in_any_spelling(store: Store) -> None:
    one = add(store, t.Person, name_ja="渡邉 次郎")
    twice = [add(store, t.Person, name_ja="山田太郎"), add(store, t.Person, name_zh="山田太郎", name_ja="山田　太郎")]
    with store.read() as connection:
        found = succession.people_called(connection, ["渡辺　次郎", "山田太郎", "誰", ""])
    assert found == {"渡辺　次郎": [one], "山田太郎": sorted(twice), "誰": []}


def test_two_laptops_that_enter_the_same_list_have_one_successor(tmp_path: Path) -> None:
    place = tmp_path / "trip.db"
    store = open_store(place, create=True)
    old, post = official(store, "前", None, "課長")
    trip = add(store, t.Delegation, code="a", name_zh="團", start_date="2026-05-10", end_date="2026-05-12")
    event = add(store, t.Event, delegation_id=trip, title_zh="會", start_date="2026-05-11")
    guest = add(store, t.Participant, event_id=event, person_id=old)
    store.close()
    one, other = (Laptop(name, copy_of(place, tmp_path / name / "trip.db")) for name in "AB")
    moves = frozenset({f"participant:{guest}"})
    decision = Decision(post, SUCCEEDED, APRIL, name={"name_ja": "後任 太郎"}, promises=moves)
    for laptop in (one, other):
        laptop.do("confirm", succession.apply, [decision], TODAY)
    other.bring_in(one.pack())
    one.bring_in(other.pack())
    for laptop in (one, other):
        laptop.assert_sound()
        assert laptop.query("SELECT count(*) FROM post WHERE alive AND follows_id = :old", old=post) == [(1,)]
        assert laptop.query("SELECT count(*) FROM person WHERE alive") == [(2,)]
        assert laptop.query("SELECT count(*) FROM conflict") == [(0,)]
        laptop.close()
