"""清除個資: what was purged is in no byte of any journal that the purge reached; what accounting needs stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop import packs
from desktop.errors import UserError
from desktop.store import Store, attachments, drafts, history, integrity, merge, purge, records, repair
from desktop.store import tables as t
from desktop.store.closure import transactions
from desktop.store.opening import open_store
from desktop.store.registers import read_row
from tests.store.conftest import assert_journal_is_tables

PASSPORT, BIRTH, PHONE = "M31415926", "1979-02-03", "0912345678"
DAY = date(2026, 11, 21)


def laptop(folder: Path) -> Store:
    folder.mkdir()
    store = open_store(folder / "trip.db", create=True)
    store.sign_as("李裕發")
    return store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Files only: what is purged is looked for in their bytes."""
    made = laptop(tmp_path / "a")
    yield made
    made.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    made = laptop(tmp_path / "b")
    yield made
    made.close()


def trip(store: Store, code: str, settled: str | None = "2026-01-01") -> str:
    raw = {"code": code, "name_zh": code, "start_date": "2025-09-17", "end_date": "2025-09-20", "settled_on": settled}
    made: str = store.do("add", records.add, t.Delegation, raw)
    return made


def traveller(store: Store, *trips: str) -> str:
    person: str = store.do("add", records.add, t.Person, {"name_zh": "王大明", "phone": PHONE})
    for delegation in trips:
        store.do("add", records.add, t.Member, {"delegation_id": delegation, "person_id": person})
    private = {"person_id": person, "passport_no": PASSPORT, "birth_date": BIRTH}
    store.do("add", records.add, t.Personal, private)
    return person


def held(store: Store, token: str) -> bool:
    """Whether any byte of the file says it, once its log is folded in."""
    store.forget_log()
    return any(token.encode() in file.read_bytes() for file in store.path.parent.glob("trip.db*") if file.is_file())


def everything(store: Store) -> list[dict[str, object]]:
    with store.read() as connection:
        return transactions(connection, None)


def sound(*stores: Store) -> None:
    for store in stores:
        assert integrity.problems(store) == []
        assert_journal_is_tables(store)


def test_only_settled_trips_are_due_and_only_after_their_days(store: Store) -> None:
    settled, running = trip(store, "settled", "2026-10-22"), trip(store, "running", None)
    traveller(store, settled)
    traveller(store, running)
    with store.read() as connection:
        (due,) = purge.due(connection, DAY, 30)
        assert (due.delegation_id, due.settled_on, due.people) == (settled, date(2026, 10, 22), 1)
        assert purge.due(connection, DAY, 31) == []


def test_whoever_travels_again_is_left_alone(store: Store) -> None:
    settled, running = trip(store, "settled"), trip(store, "running", None)
    traveller(store, settled, running)
    with store.read() as connection:
        assert purge.due(connection, DAY, 0) == []
    assert purge.clear(store, settled) == 0
    assert held(store, PASSPORT)


def test_passport_and_birth_date_go_and_the_name_stays(store: Store) -> None:
    delegation = trip(store, "settled")
    person = traveller(store, delegation)
    scan = b"\x89PNG\r\n\x1a\nscan"
    sha = attachments.keep(store, scan)
    store.do(
        "scan", records.add, t.Attachment,
        {"entity": "person", "owner": person, "purpose": "passport", "sha256": sha, "name": "scan.png"},
    )  # fmt: skip
    assert held(store, PASSPORT)
    assert purge.clear(store, delegation) == 1
    assert not held(store, PASSPORT)
    assert not held(store, BIRTH)
    assert attachments.read(store, sha) is None
    with store.read() as connection:
        assert read_row(connection, t.Person, person)["name_zh"] == "王大明"
        assert purge.due(connection, DAY, 0) == []
        access = connection.execute(text("SELECT what, who, note FROM access")).all()
    assert [tuple(row) for row in access] == [("purge", "李裕發", "settled: 1")]
    assert store.undo_label() != purge.CLEAR
    assert (store.path.parent / "trip.db.backups").is_dir()
    sound(store)
    assert purge.clear(store, delegation) == 0


def test_a_purge_travels_and_beats_packs_that_come_later(store: Store, other: Store) -> None:
    delegation = trip(store, "settled")
    traveller(store, delegation)
    old = everything(store)
    merge.apply(other, old)
    assert held(other, PASSPORT)
    with other.read() as connection:
        private = connection.execute(text("SELECT id FROM personal")).scalar_one()
    other.do("edit", records.edit, t.Personal, private, {"passport_no": "X27182818"})  # unseen by the purge
    late = everything(other)
    purge.clear(store, delegation)
    merge.apply(other, everything(store))
    for token in (PASSPORT, BIRTH, "X27182818"):
        assert not held(other, token)
    merge.apply(store, late)
    merge.apply(store, old)
    for token in (PASSPORT, "X27182818"):
        assert not held(store, token)
    sound(store, other)


def test_a_purge_reaches_who_never_held_the_row_and_holds_there(store: Store, other: Store) -> None:
    delegation = trip(store, "settled")
    traveller(store, delegation)
    old = everything(store)
    purge.clear(store, delegation)
    merge.apply(other, packs.make(store, delegation).transactions)
    merge.apply(other, everything(store))
    merge.apply(other, old)
    assert not held(other, PASSPORT)
    sound(other)


def test_new_personal_data_after_a_purge_stay(store: Store, other: Store) -> None:
    delegation = trip(store, "settled")
    person = traveller(store, delegation)
    purge.clear(store, delegation)
    store.do("add", records.add, t.Personal, {"person_id": person, "passport_no": "N16180339"})
    merge.apply(other, everything(store))
    merge.apply(store, everything(other))
    assert held(store, "N16180339") and held(other, "N16180339")
    sound(store, other)


@pytest.mark.parametrize("travelled", [False, True])
def test_a_person_is_taken_out_on_request(store: Store, other: Store, travelled: bool) -> None:
    delegation = trip(store, "t")
    person = traveller(store, *([delegation] if travelled else []))
    post = store.do("post", records.add, t.Post, {"person_id": person, "title_zh": "特別顧問長"})
    store.do("edit", records.edit, t.Person, person, {"phone": "0987654321", "notes": "喜歡釣魚"})
    merge.apply(other, everything(store))
    other.do("edit", records.edit, t.Person, person, {"email": "w@example.tw"})
    late = everything(other)
    assert purge.erase(store, person) == travelled
    merge.apply(other, everything(store))
    merge.apply(store, late)
    for laptop in (store, other):
        for token in (PASSPORT, PHONE, "0987654321", "喜歡釣魚", "w@example.tw"):
            assert not held(laptop, token), token
        with laptop.read() as connection:
            row = read_row(connection, t.Person, person)
            assert (row["alive"], row["name_zh"]) == (True, "王大明")  # a receipt elsewhere may name the person
            assert read_row(connection, t.Post, post)["title_zh"] == ("特別顧問長" if travelled else "")
            found = connection.execute(text("SELECT count(*) FROM conflict")).scalar()
        assert found == 0
    sound(store, other)


def test_what_was_kept_can_be_edited_and_what_is_written_knowingly_stays(store: Store, other: Store) -> None:
    delegation = trip(store, "t")
    person = traveller(store, delegation)
    purge.erase(store, person)
    store.do("edit", records.edit, t.Person, person, {"phone": "222", "name_zh": "王小明"})
    merge.apply(other, everything(store))
    for laptop in (store, other):
        with laptop.read() as connection:
            row = read_row(connection, t.Person, person)
        assert (row["phone"], row["name_zh"], row["notes"]) == ("222", "王小明", "")
    sound(store, other)


def test_nothing_brings_it_back(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    person = traveller(store)
    with store.read() as connection:
        entries = history.of_record(connection, t.Person, person)
    store.do("remove", records.remove, t.Person, person)
    purge.erase(store, person)
    for entry in entries:
        with pytest.raises(UserError):
            store.do("restore", history.restore, entry.tx, entry.n)
    with store.read() as connection:
        told = history.of_record(connection, t.Person, person)
    assert {e.kind for e in told} == {"deleted", "purged", "withheld"}
    for entry in told:
        if entry.kind == "deleted":
            with pytest.raises(UserError) as refused:
                store.do("restore", history.restore, entry.tx, entry.n)
            assert refused.value.sentence.msgid == repair.ERASED
    with store.read() as connection:
        assert not read_row(connection, t.Person, person)["alive"]
    sound(store)
    while store.undo_label():
        try:
            store.undo()
        except UserError:
            break
    sound(store)


def test_a_purge_that_fails_leaves_everything(
    store: Store, dump: Callable[[Store], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    delegation = trip(store, "settled")
    traveller(store, delegation)
    before = dump(store)

    def broken(*_given: object) -> None:
        raise RuntimeError("power")

    monkeypatch.setattr(purge, "purge_row", broken)
    with pytest.raises(RuntimeError):
        purge.clear(store, delegation)
    assert dump(store) == before


def scan_of(store: Store, person: str) -> str:
    data = b"\x89PNG\r\n\x1a\nscan"
    sha = attachments.keep(store, data)
    fields = {"entity": "person", "owner": person, "purpose": "passport", "sha256": sha, "name": "scan.png"}
    store.do("scan", records.add, t.Attachment, fields)
    return sha


def test_scans_go_wherever_the_purge_arrives_and_no_older_pack_brings_them_back(store: Store, other: Store) -> None:
    delegation = trip(store, "settled")
    sha = scan_of(store, traveller(store, delegation))
    old = packs.make(store, personal=True)
    packs.bring_in(other, old)
    assert attachments.has(other, sha)
    purge.clear(store, delegation)
    packs.bring_in(other, packs.make(store, personal=True))
    assert not attachments.has(other, sha)
    for laptop in (store, other):
        packs.bring_in(laptop, old)
        assert not attachments.has(laptop, sha)
    sound(store, other)


def test_a_file_that_another_record_needs_stays(store: Store, other: Store) -> None:
    delegation = trip(store, "settled")
    sha = scan_of(store, traveller(store, delegation))
    keeper = traveller(store, trip(store, "running", None))
    assert scan_of(store, keeper) == sha
    packs.bring_in(other, packs.make(store, personal=True))
    purge.clear(store, delegation)
    packs.bring_in(other, packs.make(store, personal=True))
    assert attachments.has(store, sha) and attachments.has(other, sha)


def test_unfinished_text_goes_here_and_where_the_purge_arrives(store: Store, other: Store) -> None:
    delegation = trip(store, "settled")
    person = traveller(store, delegation)
    with store.read() as connection:
        private = connection.execute(text("SELECT id FROM personal")).scalar_one()
    packs.bring_in(other, packs.make(store, personal=True))
    for laptop in (store, other):
        for key in (f"personal:{private}", f"personal:new:{person}", "personal:new:somebody"):
            drafts.keep(laptop, key, {"passport_no": "M999"})
    purge.clear(store, delegation)
    packs.bring_in(other, packs.make(store, personal=True))
    for laptop in (store, other):
        assert drafts.waiting(laptop) == ["personal:new:somebody"]


def test_what_a_trip_says_of_an_erased_person_goes_too(store: Store, other: Store) -> None:
    delegation = trip(store, "t")
    person = traveller(store)
    places = [
        store.do("add", records.add, t.Member, {"delegation_id": d, "person_id": person, "notes": "蝦蟹過敏"})
        for d in (delegation, trip(store, "u"))
    ]
    store.do("remove", records.remove, t.Member, places[1])
    merge.apply(other, everything(store))
    purge.erase(store, person)
    merge.apply(other, everything(store))
    for laptop in (store, other):
        assert not held(laptop, "蝦蟹過敏")
        with laptop.read() as connection:
            rows = [read_row(connection, t.Member, place) for place in places]
            assert connection.execute(text("SELECT count(*) FROM conflict")).scalar() == 0
        assert [(row["alive"], row["person_id"]) for row in rows] == [(True, person), (False, person)]
    sound(store, other)


@pytest.mark.parametrize("way", ["erased", "settled"])
def test_what_hangs_on_being_a_member_goes_with_an_erased_person_and_after_settlement(
    store: Store, other: Store, way: str
) -> None:
    delegation, friend = trip(store, "t"), traveller(store)
    person = traveller(store)

    def add(table: type[t.Row], **fields: object) -> str:
        made: str = store.do("add", records.add, table, fields)
        return made

    said = {"mobile": "08031415926", "room_notes": "靠電梯近", "status_why": "家人住院"}
    member, beside = (
        add(t.Member, delegation_id=delegation, person_id=one, **more) for one, more in ((person, said), (friend, {}))
    )
    event = add(t.Event, delegation_id=delegation, kind="outbound", vehicle="flight", title_zh="去程", start_date=DAY)
    ticket = add(t.Ticket, event_id=event, member_id=member, seat="12A", booking="QX7L2P")
    mark = add(t.Attendance, event_id=event, member_id=member, state="no", notes="血壓偏高")
    gone = add(t.RoomWish, delegation_id=delegation, member_id=member, other_id=beside, notes="兩人離婚")
    store.do("remove", records.remove, t.RoomWish, gone)
    merge.apply(other, everything(store))
    if way == "erased":
        purge.erase(store, person)
    else:
        assert purge.clear(store, delegation) == 2
    merge.apply(other, everything(store))
    for laptop in (store, other):
        for token in (*said.values(), "QX7L2P", "血壓偏高", "兩人離婚"):
            assert not held(laptop, token), token
        with laptop.read() as connection:
            assert not read_row(connection, t.Ticket, ticket)["alive"]
            kept = read_row(connection, t.Attendance, mark)
            assert (kept["alive"], kept["state"], kept["member_id"]) == (True, "no", member)
            assert connection.execute(text("SELECT count(*) FROM conflict")).scalar() == 0
    sound(store, other)


def test_a_trip_that_the_eraser_never_saw_keeps_the_name(store: Store, other: Store) -> None:
    person = traveller(store)
    merge.apply(other, everything(store))
    other.do("add", records.add, t.Member, {"delegation_id": trip(other, "t"), "person_id": person})
    purge.erase(store, person)
    merge.apply(other, everything(store))
    merge.apply(store, everything(other))
    for laptop in (store, other):
        assert not held(laptop, PHONE)
        with laptop.read() as connection:
            assert read_row(connection, t.Person, person)["name_zh"] == "王大明"
            assert connection.execute(text("SELECT count(*) FROM conflict")).scalar() == 0
    sound(store, other)


def test_a_deleted_person_is_taken_out_as_well(store: Store) -> None:
    person = traveller(store)
    store.do("remove", records.remove, t.Person, person)
    purge.erase(store, person)
    assert not held(store, PHONE)
    with store.read() as connection:
        assert not read_row(connection, t.Person, person)["alive"]
        assert connection.execute(text("SELECT count(*) FROM conflict")).scalar() == 0
    sound(store)
