"""Tasks of a trip and their templates, in real stores."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from desktop import reference
from desktop.domain.tasks import State
from desktop.domain.text import Pair
from desktop.store import Store, conflicts, delegations, records, sample, tasks
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.store.laptops import Laptop, copy_of

TODAY = date(2019, 9, 10)  # a week before the sample leaves


def the_trip(store: Store) -> str:
    with store.read() as connection:
        return delegations.everything(connection)[0].id


def rows(store: Store, trip: str, today: date = TODAY) -> list[tuple[str, date | None, str]]:
    with store.read() as connection:
        return [(row.title.zh, row.day, str(row.state)) for row in tasks.of(connection, trip, today)]


def standard(store: Store) -> str:
    store.do(tasks.PROVIDE, tasks.provide)
    with store.read() as connection:
        return tasks.templates(connection)[0].id


def test_due_days_follow_the_trip(filled: Store) -> None:
    trip = the_trip(filled)
    filled.do("Add task", tasks.add, trip, {"title": "機票", "days": -3})
    filled.do("Add task", tasks.add, trip, {"title": "", "title_ja": "礼状", "days": 7})
    filled.do("Add task", tasks.add, trip, {"title": "簽呈", "due": "108/9/9", "days": -90})
    expected = [("簽呈", date(2019, 9, 9), "overdue"), ("機票", date(2019, 9, 14), "soon")]
    assert rows(filled, trip) == [*expected, ("礼状", date(2019, 9, 27), "later")]
    filled.do("Change", records.edit, t.Delegation, trip, {"start_date": "108/9/27", "end_date": "108/10/1"})
    assert [day for _title, day, _state in rows(filled, trip)] == [
        date(2019, 9, 9), date(2019, 9, 24), date(2019, 10, 8),
    ]  # fmt: skip
    filled.undo()
    with filled.read() as connection:
        assert [row.title.zh for row in tasks.due(connection, trip, TODAY)] == ["簽呈", "機票"]
        assert tasks.due_count(connection, trip, TODAY) == (2, 1)


def test_done_is_done_until_it_is_not(filled: Store) -> None:
    trip = the_trip(filled)
    task = filled.do("Add task", tasks.add, trip, {"title": "機票", "days": -3})
    filled.do("Done", tasks.set_done, task, TODAY)
    assert rows(filled, trip)[0][2] == State.DONE
    with filled.read() as connection:
        assert tasks.due_count(connection, trip, TODAY + timedelta(days=90)) == (0, 0)
    filled.undo()
    assert rows(filled, trip)[0][2] == State.SOON


def test_a_trip_called_off_asks_for_nothing(filled: Store) -> None:
    trip = the_trip(filled)
    filled.do("Add task", tasks.add, trip, {"title": "機票", "days": -30})
    filled.do("Change", records.edit, t.Delegation, trip, {"status": "cancelled"})
    with filled.read() as connection:
        assert tasks.due_count(connection, trip, TODAY) == (0, 0)


def test_a_template_is_taken_over_once_and_as_one_action(filled: Store) -> None:
    trip = the_trip(filled)
    filled.do("Add task", tasks.add, trip, {"title": "預訂飯店", "days": -1})  # there already, on another day
    template = standard(filled)
    lines = len(reference.task_templates()[0].lines)
    assert filled.do("Apply", tasks.apply, trip, template) == lines - 1
    assert filled.do("Apply", tasks.apply, trip, template) == 0
    assert len(rows(filled, trip)) == lines
    filled.undo()
    assert len(rows(filled, trip)) == 1


def test_the_usual_lists_are_written_once_and_stay_deleted(filled: Store) -> None:
    template = standard(filled)
    assert filled.do(tasks.PROVIDE, tasks.provide) == 0  # another desk may have been quicker
    assert filled.undo_label() != tasks.PROVIDE  # nobody pressed a button for it
    filled.do("Delete", records.remove, t.TaskTemplate, template)
    with filled.read() as connection:
        assert tasks.is_provided(connection)
        assert len(tasks.templates(connection)) == len(reference.task_templates()) - 1
        assert tasks.template_lines(connection, template) == []


def test_a_list_becomes_a_template_with_days_of_the_trip(filled: Store) -> None:
    trip = the_trip(filled)
    for raw in ({"title": "a", "due": "2019-09-01"}, {"title": "b", "due": "2019-09-30"}, {"title": "c"}):
        filled.do("Add task", tasks.add, trip, raw)
    made = filled.do("Save", tasks.save_as_template, trip, "本局用", "当局用")
    with filled.read() as connection:
        assert [(x.title.zh, x.days) for x in tasks.template_lines(connection, made)] == [
            ("a", -16), ("b", 10), ("c", None),
        ]  # fmt: skip
        assert tasks.templates(connection)[-1].name == Pair("本局用", "当局用")


def test_two_laptops_that_wrote_the_usual_lists_have_them_once(tmp_path: Path) -> None:
    for name in "AB":
        (tmp_path / name).mkdir()
        store = open_store(tmp_path / name / "trip.db", create=True)
        store.do(tasks.PROVIDE, tasks.provide)
        store.close()
    one, other = (Laptop(name, tmp_path / name / "trip.db", old=False, create=False) for name in "AB")
    with other.store.read() as connection:
        line = tasks.template_lines(connection, tasks.templates(connection)[0].id)[0].id
    other.store.do("Change", records.edit, t.TemplateTask, line, {"days": -200})
    one.bring_in(other.pack())
    with one.store.read() as connection:
        lists = tasks.templates(connection)
        assert len(lists) == len(reference.task_templates())
        assert tasks.template_lines(connection, lists[0].id)[0].days == -200  # what somebody wrote goes before ours
        assert conflicts.count(connection) == 0
    one.close()
    other.close()


def test_two_laptops_that_take_a_template_over_have_its_tasks_once(filled: Store, tmp_path: Path) -> None:
    trip, template = the_trip(filled), standard(filled)
    filled.close()
    one, other = (Laptop(name, copy_of(Path(filled.place), tmp_path / name / "trip.db")) for name in "AB")
    other.do("Add task", tasks.add, trip, {"title": "買茶葉"})
    for laptop in (one, other):
        assert laptop.do("Apply", tasks.apply, trip, template)
    one.bring_in(other.pack())
    assert len(rows(one.store, trip)) == len(reference.task_templates()[0].lines) + 1
    with one.store.read() as connection:
        assert conflicts.count(connection) == 0
    other.store.undo()  # and who took them back may take them over again
    assert other.do("Apply", tasks.apply, trip, template)
    for laptop in (one, other):
        laptop.close()


def test_moving_swaps_neighbours(filled: Store) -> None:
    trip = the_trip(filled)
    ids = [filled.do("Add task", tasks.add, trip, {"title": name, "days": -3}) for name in "abc"]
    filled.do("Move", tasks.move, ids, ids[2], -1)
    assert [row[0] for row in rows(filled, trip)] == ["a", "c", "b"]
    filled.do("Move", tasks.move, ids, ids[0], -1)  # the first stays the first
    assert [row[0] for row in rows(filled, trip)] == ["a", "c", "b"]


def test_the_sample_has_no_tasks_of_its_own(filled: Store) -> None:
    assert sample.CODE
    assert rows(filled, the_trip(filled)) == []
