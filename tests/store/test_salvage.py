"""A damaged store gives back what can be read of it; the damaged file stays as it is."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text

from desktop import packs
from desktop.errors import UserError
from desktop.store import (
    Store,
    attachments,
    conflicts,
    delegations,
    drafts,
    engine,
    events,
    integrity,
    keys,
    records,
    salvage,
)
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.store.conftest import assert_journal_is_tables, dump_of, living

PAGE = 4096
WORD = "出團密碼 for 2026"


pytestmark = pytest.mark.usefixtures("cheap")


def names(store: Store) -> set[str]:
    with store.read() as connection:
        return set(connection.execute(text("SELECT name_zh FROM person WHERE alive")).scalars())


def root_of(file: Path, name: str, key: bytes | None = None) -> int:
    raw = driver.connect(str(file))
    if key:
        engine.give_key(raw, key)
    (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    raw.close()
    return int(page)


def pages_of(file: Path, name: str) -> list[int]:
    """The leaves of a table: those of its children that its root page names."""
    data, root = file.read_bytes(), 1 if name == "sqlite_master" else root_of(file, name)
    page = data[(root - 1) * PAGE + (100 if root == 1 else 0) : root * PAGE]
    if page[0] != 5:
        return [root]
    cells = [int.from_bytes(page[12 + 2 * n : 14 + 2 * n], "big") for n in range(int.from_bytes(page[3:5], "big"))]
    start = (root - 1) * PAGE
    return [int.from_bytes(data[start + at : start + at + 4], "big") for at in cells] + [
        int.from_bytes(page[8:12], "big")
    ]


def spoil(file: Path, *pages: int) -> None:
    with file.open("rb+") as opened:
        for page in pages:
            opened.seek((page - 1) * PAGE)
            opened.write(b"\xff" * PAGE)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two hundred people, each a named change of its own, some of them edited and some deleted."""
    file = tmp_path_factory.mktemp("many") / "many.db"
    made = open_store(file, create=True)
    for number in range(200):
        row = made.do("add", records.add, t.Person, {"name_zh": f"王{number}", "notes": "長" * 60})
        if number % 5 == 0:
            made.do("edit", records.edit, t.Person, row, {"kana": f"ワン{number}"})
        if number % 50 == 7:
            made.do("delete", records.remove, t.Person, row)
    made.close()
    return file


@pytest.fixture
def many(path: Path, written: Path) -> Iterator[Store]:
    opened = open_store(shutil.copyfile(written, path))
    yield opened
    opened.close()


def salvaged(path: Path, **named: Any) -> tuple[Store, salvage.Salvaged]:
    before = path.read_bytes()
    into = path.with_name("salvaged.db")
    done = salvage.salvage(path, into, **named)
    assert path.read_bytes() == before
    store = open_store(into, **named)
    assert integrity.problems(store) == []
    assert_journal_is_tables(store)
    assert [file.name for file in path.parent.iterdir() if file.name.startswith(".")] == []
    return store, done


def test_of_a_sound_store_everything_comes_over(filled: Store) -> None:
    sha = attachments.keep(filled, b"x" * 100)
    drafts.keep(filled, "person", {"name_zh": "未完"})
    before, trips = dump_of(filled), living(filled)
    filled.close()
    store, done = salvaged(filled.path)
    after = dump_of(store)
    assert living(store) == trips
    local = ("meta", "same_key", "conflict")
    assert {k: v for k, v in after.items() if k not in local} == {k: v for k, v in before.items() if k not in local}
    assert {row for row in before["meta"] if row[0] != "replica"} <= set(after["meta"])
    assert (done.lost, done.history) == (0, 0)
    assert done.rows == sum(len(rows) for rows in trips.values())
    assert store.replica != filled.replica and attachments.read(store, sha) == b"x" * 100
    store.close()


def test_people_come_back_from_the_journal(many: Store) -> None:
    """Every page of the people is gone; what they were is still told by their changes."""
    before, everybody = living(many), names(many)
    many.close()
    spoil(many.path, *pages_of(many.path, "person"))
    store, done = salvaged(many.path)
    assert living(store) == before and names(store) == everybody
    assert (done.lost, done.history) == (0, 0)
    store.close()


def test_people_come_back_without_the_journal(many: Store) -> None:
    before = {row[:-2] for row in living(many)["person"]}
    count = len(dump_of(many)["change_tx"])
    many.close()
    spoil(many.path, *pages_of(many.path, "change"))
    store, done = salvaged(many.path)
    assert {row[:-2] for row in living(store)["person"]} == before
    assert (done.lost, done.history) == (0, count)
    assert all(salvage.LABEL in header for header in dump_of(store)["change_tx"])
    store.close()


def test_a_page_of_each_costs_what_stood_on_both_only(many: Store) -> None:
    everybody, headers = names(many), len(dump_of(many)["change_tx"])
    many.close()
    people, changes = pages_of(many.path, "person"), pages_of(many.path, "change")
    assert len(people) > 5 and len(changes) > 10
    spoil(many.path, people[2], changes[-3])
    store, done = salvaged(many.path)
    left = names(store)
    assert left <= everybody and len(everybody - left) == done.lost <= 12
    assert 0 < done.history < 20 < headers
    store.close()


def test_a_deletion_stays_one_and_an_edit_too(many: Store) -> None:
    """The changes that deleted and edited are gone, the rows say what they did."""
    everybody = names(many)
    many.close()
    spoil(many.path, *pages_of(many.path, "change_tx")[1:])
    store, done = salvaged(many.path)
    assert names(store) == everybody and done.lost == 0 < done.history
    with store.read() as connection:
        kana = connection.execute(text("SELECT count(*) FROM person WHERE kana LIKE 'ワン%'")).scalar()
    assert kana == 40
    store.close()


def test_of_an_empty_table_nothing_is_lost(filled: Store) -> None:
    rows = sum(len(table) for table in living(filled).values())
    root = root_of(filled.path, "dispatch")
    filled.close()
    spoil(filled.path, root)
    store, done = salvaged(filled.path)
    assert (done.rows, done.lost) == (rows, 0)
    store.close()


def test_any_page(filled: Store, scale: float) -> None:
    """Whatever page is gone: the new store is sound and says nothing that the old one did not."""
    rows = {name: {row[0] for row in table} for name, table in living(filled).items()}
    filled.close()
    whole, chance = filled.path.read_bytes(), random.Random(2026)
    pages, table_of_contents = range(1, len(whole) // PAGE + 1), {1, *pages_of(filled.path, "sqlite_master")}
    for page in [1, *chance.sample(pages, round(len(pages) * scale))]:
        filled.path.write_bytes(whole)
        spoil(filled.path, page)
        if page in table_of_contents:
            with pytest.raises(UserError) as caught:
                salvaged(filled.path)
            assert caught.value.sentence.msgid == salvage.HOPELESS
            continue
        store, done = salvaged(filled.path)
        after = living(store)
        for name, table in after.items():
            assert len({row[0] for row in table} - rows[name]) <= 1, page  # a blank for what is referred to and lost
        assert sum(len(table) for table in after.values()) == done.rows
        assert done.lost <= sum(len(ids) for ids in rows.values()), page
        assert done.rows >= 0.9 * sum(len(ids) for ids in rows.values())
        store.close()
        store.path.unlink()


def test_an_encrypted_store_stays_encrypted(path: Path) -> None:
    store = open_store(path, create=True, passphrase=WORD)
    key = store.key
    for number in range(60):
        store.do("add", records.add, t.Person, {"name_zh": f"千代田{number}", "notes": "長" * 100})
    everybody = names(store)
    store.close()
    root = root_of(path, "person", key)
    with path.open("rb+") as file:
        file.seek((root - 1) * PAGE + 100)
        file.write(b"\0")
    store, done = salvaged(path, key=key)
    assert names(store) == everybody and done.lost == 0
    store.close()
    assert "千代田".encode() not in store.path.read_bytes()
    assert keys.unlock(store.path, WORD) == key


def test_what_is_only_in_the_log_comes_over(filled: Store, tmp_path: Path) -> None:
    """The program was killed and the file damaged before the log was folded in."""
    filled.do("add", records.add, t.Person, {"name_zh": "在日誌裡"})
    crashed = tmp_path / "crashed" / "trip.db"
    crashed.parent.mkdir()
    for ending in ("", "-wal"):
        crashed.with_name(f"trip.db{ending}").write_bytes(filled.path.with_name(f"trip.db{ending}").read_bytes())
    store, _done = salvaged(crashed)
    assert "在日誌裡" in names(store)
    store.close()
    assert sorted(file.name for file in crashed.parent.iterdir())[-2:] == ["trip.db", "trip.db-wal"]


def test_a_store_of_a_pack_keeps_its_gaps(filled: Store, tmp_path: Path) -> None:
    """What a pack left out stays left out: a stand-in is no entry of its own, the real one may still arrive."""
    with filled.read() as connection:
        trip = connection.execute(text("SELECT id FROM delegation")).scalar()
    stranger = filled.do("add", records.add, t.Person, {"name_zh": "局外人"})
    pack = packs.make(filled, str(trip))
    other = open_store(tmp_path / "other.db", create=True)
    packs.bring_in(other, pack)
    before = living(other)
    other.close()
    store, done = salvaged(other.path)
    assert living(store) == before and (done.lost, done.history) == (0, 0)
    packs.bring_in(store, packs.make(filled))
    assert "局外人" in names(store) and stranger
    assert {k: [r[:-1] for r in v] for k, v in living(store).items()} == {
        k: [r[:-1] for r in v] for k, v in living(filled).items()
    }
    store.close()


@pytest.mark.parametrize(
    "data", [b"", b"text", b"\xff" * 50_000, engine.HEADER + bytes(9000)], ids=lambda d: repr(d[:8])
)
def test_where_nothing_can_be_read_it_says_so(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        salvage.salvage(path, path.with_name("new.db"))
    assert caught.value.sentence.msgid == salvage.HOPELESS
    assert list(path.parent.iterdir()) == [path]


def test_nothing_is_overwritten(filled: Store) -> None:
    with pytest.raises(UserError) as caught:
        salvage.salvage(filled.path, filled.path)
    assert caught.value.sentence.msgid == salvage.IN_THE_WAY
    with pytest.raises(UserError) as caught:
        salvage.salvage(filled.path.with_name("none.db"), filled.path.with_name("new.db"))
    assert caught.value.sentence.msgid == engine.MISSING


def test_a_row_number_beyond_all_others_is_walked_over(many: Store) -> None:
    before = living(many)
    many.close()
    with driver.connect(str(many.path)) as raw:
        raw.execute("UPDATE person SET rowid = ? WHERE rowid = (SELECT max(rowid) FROM person)", (1 << 45,))
    raw.close()
    spoil(many.path, pages_of(many.path, "person")[1])
    store, done = salvaged(many.path)
    assert living(store) == before and done.history == 0
    store.close()


def test_what_a_colleague_wrote_meanwhile_does_not_replace_what_was_salvaged(path: Path, tmp_path: Path) -> None:
    first, colleague = open_store(path, create=True), open_store(tmp_path / "b.db", create=True)
    person = first.do("add", records.add, t.Person, {"name_zh": "甲", "phone": "1"})
    packs.bring_in(colleague, packs.make(first))
    colleague.do("edit", records.edit, t.Person, person, {"phone": "2"})
    first.do("edit", records.edit, t.Person, person, {"phone": "3"})
    first.close()
    with driver.connect(str(path)) as raw:
        raw.execute("DELETE FROM change WHERE row_id = ?", (person,))
    raw.close()
    store, _done = salvaged(path)
    packs.bring_in(store, packs.make(colleague))
    packs.bring_in(colleague, packs.make(store))
    for laptop in (store, colleague):
        with laptop.read() as connection:
            (waits,) = conflicts.waiting(connection)
        assert {value.columns["phone"] for value in waits.values} == {"2", "3"}
        assert integrity.problems(laptop) == []
        laptop.close()


def test_an_item_of_which_nothing_is_left_stands_on_the_first_day_of_its_delegation(filled: Store) -> None:
    """Its participants are kept by a blank one, which has to stand somewhere in the programme."""
    with filled.read() as connection:
        trip = connection.execute(text("SELECT id FROM delegation")).scalar_one()
        start = next(row.start for row in delegations.everything(connection))
    filled.close()
    raw = driver.connect(str(filled.path))
    raw.execute("DELETE FROM change WHERE entity = 'event'")
    raw.execute("DELETE FROM event")  # as if the pages that held them were gone
    raw.commit()
    raw.close()
    store, _done = salvaged(filled.path)
    with store.read() as connection:
        rows = events.of(connection, trip)
    assert rows and {row.start_date for row in rows} == {start}
    store.close()
