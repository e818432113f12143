"""Undo and redo: a hundred steps with their names, over a restart, and never over somebody else's work."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import text

from desktop.errors import UserError
from desktop.store import UNDO_DEPTH, Store, records, sample
from desktop.store import tables as t
from desktop.store.clock import Author, Clock
from desktop.store.journal import Work
from desktop.store.opening import open_store
from desktop.store.registers import read_row
from tests.store.conftest import Place, assert_journal_is_tables, dump_of, living

pytestmark = pytest.mark.databases


def name_of(store: Store, person: str) -> str:
    with store.read() as connection:
        return str(read_row(connection, t.Person, person)["name_zh"])


def test_nothing_to_take_back(store: Store) -> None:
    assert (store.undo(), store.redo(), store.undo_label(), store.redo_label()) == (None, None, None, None)


def test_a_hundred_actions_and_back_and_forth(store: Store, place: Place) -> None:
    person = store.do("start", records.add, t.Person, {"name_zh": "王"})
    states = [living(store)]
    for number in range(UNDO_DEPTH):
        if number % 3 == 0:
            store.do(f"step {number}", records.add, t.Person, {"name_zh": f"人{number}"})
        else:
            store.do(f"step {number}", records.edit, t.Person, person, {"name_zh": f"王{number}"})
        states.append(living(store))
    for number in reversed(range(UNDO_DEPTH)):
        assert store.undo_label() == f"step {number}"
        assert store.undo() == f"step {number}"
        assert living(store) == states[number]
        if number == 50:
            store.close()
            store = open_store(place)
    assert store.undo_label() is None or store.undo_label() == "start"
    for number in range(UNDO_DEPTH):
        if number == 50:
            store.close()
            store = open_store(place)
        assert store.redo_label() == f"step {number}"
        assert store.redo() == f"step {number}"
        assert living(store) == states[number + 1]
    assert store.redo() is None
    assert_journal_is_tables(store)
    store.close()


def test_the_stacks_after_a_restart_are_those_before(store: Store, place: Place) -> None:
    for number in range(6):
        store.do(f"add {number}", records.add, t.Person, {"name_zh": f"人{number}"})
    for _ in range(3):
        store.undo()
    store.redo()
    before = (store.undo_label(), store.redo_label())
    assert before == ("add 3", "add 4")
    store.close()
    store = open_store(place)
    assert (store.undo_label(), store.redo_label()) == before
    assert [store.redo(), store.redo(), store.redo()] == ["add 4", "add 5", None]
    assert [store.undo() for _ in range(7)] == [*(f"add {n}" for n in reversed(range(6))), None]
    store.close()


def test_a_new_action_clears_redo_for_good(store: Store, place: Place) -> None:
    store.do("one", records.add, t.Person, {"name_zh": "一"})
    store.undo()
    store.do("two", records.add, t.Person, {"name_zh": "二"})
    assert store.redo() is None
    store.close()
    store = open_store(place)
    assert (store.redo_label(), store.undo_label()) == (None, "two")
    store.close()


def test_the_sample_is_not_an_action_to_take_back(store: Store, place: Place) -> None:
    store.do("one", records.add, t.Person, {"name_zh": "一"})
    sample.write(store)
    assert store.undo_label() == "one"
    store.close()
    store = open_store(place)
    assert store.undo_label() == "one"
    store.close()


def test_several_changes_of_one_register_in_one_action(store: Store) -> None:
    person = store.do("add", records.add, t.Person, {"name_zh": "一"})

    def twice(work: Work) -> None:
        records.edit(work, t.Person, person, {"name_zh": "二"})
        records.edit(work, t.Person, person, {"name_zh": "三", "kana": "さん"})
        made = records.add(work, t.Person, {"name_zh": "新"})
        records.edit(work, t.Person, made, {"name_zh": "更新"})
        records.remove(work, t.Person, made)

    before = living(store)
    store.do("twice", twice)
    after = living(store)
    store.undo()
    with store.read() as connection:
        assert read_row(connection, t.Person, person)["name_zh"] == "一"
        assert connection.execute(text("SELECT count(*) FROM person WHERE alive")).scalar() == 1
    assert [r for r in living(store)["person"] if r in before["person"]] == before["person"]
    store.redo()
    assert [r for r in living(store)["person"] if "三" in r] == [r for r in after["person"] if "三" in r]
    assert_journal_is_tables(store)


def test_what_another_replica_changed_since_stays(store: Store) -> None:
    person = store.do("add", records.add, t.Person, {"name_zh": "一", "kana": "いち"})
    store.do("edit", records.edit, t.Person, person, {"name_zh": "二", "kana": "に"})
    _as_somebody_else(store, person, {"name_zh": "三"})
    # The reading is ours and goes back; the name is theirs and stays.
    assert store.undo() == "edit"
    with store.read() as connection:
        row = read_row(connection, t.Person, person)
    assert (row["name_zh"], row["kana"]) == ("三", "いち")
    # They have worked on the person: taking back its creation would delete their work.
    before = dump_of(store)
    with pytest.raises(UserError) as caught:
        store.undo()
    assert caught.value.sentence.msgid == "This was changed again since and cannot be taken back."
    assert dump_of(store) == before
    assert store.undo() is None
    assert store.redo_label() == "edit"


def test_a_value_that_another_replica_confirmed_stays(store: Store) -> None:
    """They changed it and changed it back: the same value, but now it is theirs."""
    person = store.do("add", records.add, t.Person, {"name_zh": "一"})
    store.do("edit", records.edit, t.Person, person, {"name_zh": "二"})
    _as_somebody_else(store, person, {"name_zh": "三"})
    _as_somebody_else(store, person, {"name_zh": "二"})
    with pytest.raises(UserError):
        store.undo()
    assert name_of(store, person) == "二"


def test_what_another_replica_deleted_stays_deleted(store: Store) -> None:
    person = store.do("add", records.add, t.Person, {"name_zh": "一"})
    store.do("edit", records.edit, t.Person, person, {"name_zh": "二"})
    _as_somebody_else(store, person, None)
    for _ in range(2):
        with pytest.raises(UserError) as caught:
            store.undo()
        assert caught.value.sentence.msgid == "This was changed again since and cannot be taken back."
    with store.read() as connection:
        assert not read_row(connection, t.Person, person)["alive"]
    assert_journal_is_tables(store)


def _as_somebody_else(store: Store, person: str, values: dict[str, Any] | None) -> None:
    """What an import writes: a transaction of another replica; None deletes."""
    with store.writing() as connection:
        latest = connection.execute(text("SELECT max(hlc) FROM change_tx")).scalar()
        work = Work(connection, Author("other", "陳"), Clock("other", latest), "theirs")
        if values is None:
            records.remove(work, t.Person, person)
        else:
            records.edit(work, t.Person, person, values)
        work.finish()


def test_somebody_elses_action_is_not_ours_to_take_back(store: Store, place: Place) -> None:
    person = store.do("add", records.add, t.Person, {"name_zh": "一"})
    _as_somebody_else(store, person, {"name_zh": "二"})
    store.close()
    store = open_store(place)
    assert store.undo_label() == "add"
    assert name_of(store, person) == "二"
    store.close()


def test_only_the_last_hundred_are_kept(store: Store) -> None:
    for number in range(UNDO_DEPTH + 5):
        store.do(f"add {number}", records.add, t.Person, {"name_zh": "人"})
    assert sum(1 for _ in iter(store.undo, None)) == UNDO_DEPTH
    with store.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM person WHERE alive")).scalar() == 5
