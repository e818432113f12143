"""清除個資 of a contact: all that the directory knows beside the name goes, here and where the purge arrives."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.store import Store, integrity, joining, merge, persondata, purge, records, search
from desktop.store import tables as t
from desktop.store.closure import transactions
from desktop.store.opening import open_store
from desktop.store.registers import read_row

OF_PERSON = {
    "kana": "わたなべ はちえ", "kana_other": "トベン", "roman": "WATANABE Hachie", "mobile": "090-7777-1234",
    "email": "hachie@example.jp", "postal_code": "963-0298", "address_ja": "郡山市待池台9-99", "gifts": "会津塗の箸",
    "purpose": "名刺交換御礼", "source": "東京展示会", "uid": "urn:uuid:hachie-4711", "notes": "甘党である",
    "languages": "スワヒリ語", "legal_name": "渡部八重子",
}  # fmt: skip
TOKENS = (*OF_PERSON.values(), "0248-22-9876", "0248229876", "09077771234", "桜の話で盛り上がる", "産学連携の窓口")


def laptop(folder: Path, name: str) -> Store:
    (folder / name).mkdir()
    store = open_store(folder / name / "trip.db", create=True)
    store.sign_as(name)
    return store


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    made = laptop(tmp_path, "a"), laptop(tmp_path, "b")
    yield made
    for store in made:
        store.close()


def hand_over(source: Store, target: Store) -> None:
    with source.read() as connection:
        given = transactions(connection, None)
    merge.apply(target, given)
    target.forget_log()


def still_held(store: Store) -> list[str]:
    store.forget_log()
    files = [file.read_bytes() for file in store.path.parent.glob("trip.db*") if file.is_file()]
    return [token for token in TOKENS if any(token.encode() in data for data in files)]


def test_numbers_meetings_and_what_was_noted_of_a_contact_are_in_no_byte_any_more(two: tuple[Store, Store]) -> None:
    here, there = two
    person = here.do("add", records.add, t.Person, {"name_ja": "渡邊 八重", **OF_PERSON})
    ours = here.do("add", records.add, t.Person, {"name_zh": "王大明", "country": "TW"})
    way = here.do("add", records.add, t.ContactWay, {"person_id": person, "value": "0248-22-9876"})
    met = {"person_id": person, "by_id": ours, "met_on": "2026-04-03", "notes": "桜の話で盛り上がる"}
    encounter = here.do("add", records.add, t.Encounter, met)
    here.do("add", records.add, t.Post, {"person_id": person, "title_ja": "産学連携の窓口"})
    hand_over(here, there)
    assert still_held(here) and set(still_held(there)) == set(still_held(here))
    purge.erase(here, person)
    assert still_held(here) == []
    hand_over(here, there)
    assert still_held(there) == []
    for store in two:
        assert integrity.problems(store) == []
        with store.read() as connection:
            rows = [read_row(connection, model, row) for model, row in ((t.ContactWay, way), (t.Encounter, encounter))]
            left = read_row(connection, t.Person, person)
            hits = [search.find(connection, text, 10) for text in ("9876", "渡邊 八重", "わたなべ")]
        assert not any(row["alive"] for row in rows) and left["alive"]
        assert [len(found) for found in hits] == [0, 1, 0]
        assert {left[name] for name in (*OF_PERSON, "audience")} == {""}


def test_what_stood_in_an_entry_that_was_merged_goes_too(two: tuple[Store, Store]) -> None:
    here, there = two
    number = "0248-22-9876"
    keep, other, first = (here.do("add", records.add, t.Person, {"name_ja": "渡邊 八重"}) for _ in range(3))
    here.do("edit", records.edit, t.Person, first, OF_PERSON)
    here.do("edit", records.edit, t.Person, other, {"phone": number, "notes": "甘党である"})
    for person in (keep, other):
        here.do("add", records.add, t.ContactWay, {"person_id": person, "value": number})
    here.do("join", joining.people, other, first, {})
    here.do("join", joining.people, keep, other, {})
    stranger = here.do("add", records.add, t.Person, {"name_ja": "乙", "notes": "丙"})
    hand_over(here, there)
    with here.read() as connection:
        given = persondata.read(connection, keep, date(2026, 5, 1))
    told = {record.columns.get("id") for record in given.records if record.table == "person"}
    assert told == {keep, other, first}
    purge.erase(here, keep)
    hand_over(here, there)
    for store in two:
        assert still_held(store) == [] and integrity.problems(store) == []
        with store.read() as connection:
            assert read_row(connection, t.Person, stranger)["notes"] == "丙"


def test_a_merge_that_was_undone_leaves_two_people(two: tuple[Store, Store]) -> None:
    here, _there = two
    said = {"name_ja": "渡邊 八重", "notes": "甘党である"}
    keep, other = (here.do("add", records.add, t.Person, said) for _ in range(2))
    here.do("join", joining.people, keep, other, {})
    here.undo()
    purge.erase(here, keep)
    with here.read() as connection:
        assert read_row(connection, t.Person, other)["notes"] == "甘党である"
