"""Who changed what, when; and any earlier value again."""

from __future__ import annotations

from itertools import pairwise

import pytest

from desktop.errors import UserError
from desktop.store import Store, history, records
from desktop.store import tables as t
from desktop.store.history import Entry
from desktop.store.registers import read_row
from tests.store.conftest import assert_journal_is_tables

pytestmark = pytest.mark.databases


def of(store: Store, table: type[t.Row], row_id: str) -> list[Entry]:
    with store.read() as connection:
        return history.of_record(connection, table, row_id, store.replica)


def value(store: Store, row_id: str, column: str) -> object:
    with store.read() as connection:
        return read_row(connection, t.Person, row_id)[column]


def test_every_change_is_told_latest_first(store: Store) -> None:
    store.sign_as("李裕發")
    person = store.do("Add person", records.add, t.Person, {"name_zh": "王大明", "phone": "1"})
    store.sign_as("周美鵬")
    store.do("Edit", records.edit, t.Person, person, {"phone": "2", "notes": "會日文"})
    store.do("Delete", records.remove, t.Person, person)
    store.undo()
    found = of(store, t.Person, person)
    assert [(e.kind, e.register) for e in found] == [
        ("returned", "_alive"),
        ("deleted", "_alive"),
        ("changed", "notes"),
        ("changed", "phone"),
        ("made", "*"),
    ]
    assert [e.author for e in found] == ["周美鵬"] * 4 + ["李裕發"]
    phone = found[3]
    assert (phone.old, phone.new, phone.label, phone.mine) == ({"phone": "1"}, {"phone": "2"}, "Edit", True)
    assert found[4].new is not None and found[4].new["name_zh"] == "王大明"
    assert all(a.wall >= b.wall > 0 for a, b in pairwise(found))


def test_any_earlier_value_comes_back_and_that_is_undone_like_any_edit(store: Store) -> None:
    person = store.do("add", records.add, t.Person, {"name_zh": "王大明", "phone": "0"})
    for number in (1, 2, 3):
        store.do("edit", records.edit, t.Person, person, {"phone": str(number)})
    first = next(e for e in of(store, t.Person, person) if e.new == {"phone": "1"})
    assert store.do("restore", history.restore, first.tx, first.n)
    assert value(store, person, "phone") == "1"
    store.undo()
    assert value(store, person, "phone") == "3"
    made = of(store, t.Person, person)[-1]
    assert store.do("restore", history.restore, made.tx, made.n)
    assert value(store, person, "phone") == "0"
    assert not store.do("restore", history.restore, made.tx, made.n)
    assert_journal_is_tables(store)


def test_a_deletion_is_taken_back_with_all_that_went_along(store: Store) -> None:
    person = store.do("add", records.add, t.Person, {"name_zh": "王大明"})
    post = store.do("add", records.add, t.Post, {"person_id": person, "title_zh": "科長"})
    store.do("delete", records.remove, t.Person, person)
    gone = of(store, t.Person, person)[0]
    store.do("restore", history.restore, gone.tx, gone.n)
    with store.read() as connection:
        assert read_row(connection, t.Person, person)["alive"]
        assert read_row(connection, t.Post, post)["alive"]
    assert_journal_is_tables(store)


def test_an_older_value_of_a_deleted_record_brings_it_back(store: Store) -> None:
    person = store.do("add", records.add, t.Person, {"name_zh": "王大明", "phone": "0"})
    store.do("edit", records.edit, t.Person, person, {"phone": "1"})
    store.do("delete", records.remove, t.Person, person)
    made = of(store, t.Person, person)[-1]
    assert store.do("restore", history.restore, made.tx, made.n)
    assert (value(store, person, "phone"), value(store, person, "alive")) == ("0", True)
    assert_journal_is_tables(store)


def test_what_is_not_held_is_refused(store: Store) -> None:
    with pytest.raises(UserError) as caught:
        store.do("restore", history.restore, "no-such", 0)
    assert caught.value.sentence.msgid == history.NO_LONGER
