"""Slots, who needs an interpreter, what is wrong with a timetable."""

from __future__ import annotations

from datetime import time

import pytest

from desktop.domain.timetable import (
    Company,
    Interpreter,
    Problem,
    Talk,
    differences,
    reached,
    slots,
    table_changes,
    there,
)
from desktop.domain.timetablechecks import troubles

DAY = slots(time(10), time(12), 20, 5)
ALL = frozenset(slot.number for slot in DAY)


def company(name: str, **more: object) -> Company:
    return Company(name, "tw" if name.startswith("t") else "jp", name, there=more.pop("there", ALL), **more)  # type: ignore[arg-type]


def problem(*companies: Company, **more: object) -> Problem:
    return Problem(DAY, 2, companies, **more)  # type: ignore[arg-type]


def test_slots_follow_each_other_and_begin_anew_after_a_break() -> None:
    lunch = [(time(12), time(13))]
    assert [slot.text for slot in slots(time(11, 30), time(14), 20, 5, lunch)] == [
        "11:30–11:50",
        "13:00–13:20",
        "13:25–13:45",
    ]
    assert slots(None, time(12), 20, 5) == () and slots(time(9), time(9, 10), 20, 5) == ()


def test_whoever_comes_late_or_leaves_early_is_there_for_whole_slots_only() -> None:
    assert there(DAY, time(10, 26), time(11, 34)) == {3}
    assert there(DAY) == ALL and there(DAY, status="absent") == frozenset()


def test_an_interpreter_is_needed_without_a_common_language() -> None:
    english = frozenset({"en"})
    one = problem(
        company("t1"),
        company("t2", languages=frozenset({"zh", "ja"})),
        company("t3", own_interpreter=True),
        company("t4", languages=english),
        company("j1"),
        company("j2", languages=english),
    )
    assert [one.needs_interpreter((name, "j1")) for name in ("t1", "t2", "t3", "t4")] == [True, False, False, True]
    assert not one.needs_interpreter(("t4", "j2"))
    assert one.can_interpret(Interpreter("i", languages=frozenset({"zh", "ja"})), ("t1", "j1"))
    assert not one.can_interpret(Interpreter("i", languages=frozenset({"zh", "ja"})), ("t1", "j2"))


@pytest.mark.parametrize(
    ("talks", "kinds"),
    [
        ([Talk("t1", "j1", 1, 1, "i"), Talk("t1", "j2", 1, 2)], {"company", "language"}),
        ([Talk("t1", "j1", 1, 1, "i"), Talk("t2", "j2", 1, 1)], {"table", "language"}),
        ([Talk("t1", "j1", 1, 1, "i"), Talk("t2", "j2", 1, 2, "i")], {"interpreter"}),
        ([Talk("t2", "j1", 1, 1, "i")], {"refused"}),
        ([Talk("t1", "j1", 5, 1, "i")], {"away", "helper"}),
        ([Talk("t1", "j1", 9, 4, "i")], {"slot", "table", "helper"}),
        ([Talk("t1", "j1", 1, 3, "i")], {"spare"}),
        ([Talk("t1", "j3", 1, 1, "i")], {"kept"}),
        ([Talk("t3", "j1", 1, 1, "i"), Talk("t3", "j2", 2, 1, "i")], {"most"}),
        ([Talk("t1", "j1", 1, 1, "i"), Talk("t1", "j2", 1, 1, status="missed")], set()),
    ],
)
def test_what_is_wrong_is_named(talks: list[Talk], kinds: set[str]) -> None:
    one = problem(
        *(company("t1", there=frozenset({1, 2, 3, 4})), company("t2"), company("t3", most=1)),
        *(company("j1"), company("j2"), company("j3", place=2)),
        interpreters=(Interpreter("i", "I", there=frozenset({1, 2, 3, 4})),),
        refused=frozenset({("t2", "j1")}),
        spare=1,
    )
    found = troubles(one, talks)
    assert {trouble.kind for trouble in found} == kinds
    assert all(trouble.message.text(str) for trouble in found)


def test_worth_counts_wishes_without_refusals_and_talks_made_by_hand() -> None:
    by_hand = Talk("t2", "j2", 1)
    one = problem(
        *(company("t1"), company("t2"), company("j1"), company("j2")),
        weights={("t1", "j1"): 5, ("t1", "j2"): 3},
        refused=frozenset({("t1", "j2")}),
        talks=(by_hand,),
    )
    assert one.worth == {("t1", "j1"): 5, ("t2", "j2"): 1}
    assert reached(one, [by_hand, Talk("t1", "j1", 1, 2)]) == 1000 * (5 + 1 + 4)  # four companies meet somebody
    assert reached(one, [Talk("t1", "j1", 1, 2, status="missed")]) == 0


def test_changes_are_told_apart() -> None:
    before = [Talk("a", "k", 1, 1, "i"), Talk("b", "k", 2, 1), Talk("c", "k", 3, 1), Talk("d", "k", 4, 1)]
    after = [Talk("a", "k", 1, 1, "h"), Talk("b", "k", 2, 2), Talk("e", "k", 3, 1), Talk("d", "k", 4, 1)]
    assert [(one.kind, one.couple[0]) for one in differences(before, after)] == [
        ("interpreter", "a"),
        ("moved", "b"),
        ("dropped", "c"),
        ("new", "e"),
    ]
    assert table_changes(problem(), after) == 2
