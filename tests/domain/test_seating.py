"""Seats of coaches and tables, the proposal's laws, and how seats of tickets are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.seating import Sitter, Taken, Unit, coach_spots, propose
from desktop.domain.tickets import read_seat


def rows_of(count: int, layout: str = "") -> list[str]:
    found: dict[int, list[str]] = {}
    for spot in coach_spots(count, layout):
        found.setdefault(spot.row, []).append(f"{spot.label}@{spot.column}")
    return [" ".join(row) for row in found.values()]


def test_a_coach_has_an_aisle_and_a_bench_at_the_back() -> None:
    assert rows_of(9) == ["1A@0 1B@1 1C@3 1D@4", "2A@0 2B@1 2C@2 2D@3 2E@4"]
    assert rows_of(5, "2+1") == ["1A@0 1B@1 1C@3", "2A@0 2B@1"]
    assert rows_of(45)[-1].split()[-1] == "11E@4" and len(rows_of(45)) == 11
    assert rows_of(8, "nonsense") == rows_of(8, "2+2")
    assert [Unit("t", "table").capacity, Unit("c").capacity, Unit("c", seats=9**9).capacity] == [8, 45, 120]


def party() -> list[Sitter]:
    """13: the leader and his deputy, a guide, two companies of three, a sub-group of three, two alone."""
    made = [Sitter("m:lead", roles=("leader",)), Sitter("m:deputy", roles=("deputy",))]
    made.append(Sitter("m:guide", roles=("guide",)))
    made += [Sitter(f"m:a{n}", company="甲公司") for n in range(3)]
    made += [Sitter(f"m:g{n}", team_id="g", company="甲公司" if n else "") for n in range(3)]
    made += [Sitter(f"m:b{n}", company="乙公司") for n in range(3)]
    return [*made, Sitter("m:x"), Sitter("m:y")]


def test_the_head_sits_in_front_and_companies_and_groups_stay_together() -> None:
    one, two = Unit("one", seats=8), Unit("two", seats=8)
    found = propose([one, two], party())
    assert found.left == ()
    assert (found.seats["m:lead"], found.seats["m:deputy"]) == (("one", "1D"), ("one", "1C"))
    assert found.seats["m:guide"][1] == "1A"
    for group in ("a", "g", "b"):
        assert len({found.seats[f"m:{group}{n}"][0] for n in range(3)}) == 1, group
    (whole,) = [propose([Unit("one", seats=20)], party()).seats]
    rows = sorted(int(whole[f"m:b{n}"][1][:-1]) for n in range(3))
    assert rows[-1] - rows[0] <= 1, "side by side"


def test_who_has_a_seat_keeps_it_and_what_is_too_full_is_said() -> None:
    one = Unit("one", seats=4, taken=(Taken("s", "m:x", "1D"), Taken("t", "m:gone", "1A"), Taken("u", "m:y", "9Z")))
    found = propose([one], party())
    assert found.seats["m:x"] == ("one", "1D") and found.seats["m:y"][0] == "one"
    assert len(found.seats) == 4 and len(found.left) == 10 and "m:gone" not in found.seats
    anew = propose([one], party()[:3], keep=False)
    assert anew.seats["m:lead"] == ("one", "1D") and "m:x" not in anew.seats


def test_guests_sit_among_us_at_every_table() -> None:
    guests = [Sitter(f"p:{n}", side="jp") for n in range(4)]
    tables = [Unit("1", "table", seats=6), Unit("2", "table", seats=6)]
    found = propose(tables, [Sitter("m:lead", roles=("leader",)), *(Sitter(f"m:{n}") for n in range(6)), *guests])
    assert found.seats["m:lead"] == ("1", "1")
    assert sorted(found.seats[g.key][0] for g in guests) == ["1", "1", "2", "2"]
    assert found.seats["p:0"] == ("1", "2"), "beside the head of our delegation"


SITTERS = st.lists(
    st.builds(
        Sitter,
        key=st.integers(0, 99).map(lambda n: f"m:{n}"),
        roles=st.sampled_from([("leader",), ("guide",), ("member", "interpreter"), ("member",), ("own-role",)]),
        team_id=st.sampled_from(["", "a", "b"]),
        company=st.sampled_from(["", "甲", "乙", "丙"]),
        side=st.sampled_from(["tw", "tw", "jp"]),
    ),
    max_size=30,
    unique_by=lambda sitter: sitter.key,
)
TAKEN = st.builds(
    Taken, st.just("s"), st.integers(0, 110).map(lambda n: f"m:{n}"), st.sampled_from(["", "1A", "1", "2", "9Z"])
)
UNITS = st.lists(
    st.builds(
        Unit,
        id=st.integers(0, 9).map(str),
        kind=st.sampled_from(["coach", "table"]),
        seats=st.none() | st.integers(0, 12),
        layout=st.sampled_from(["", "2+1", "x"]),
        taken=st.lists(TAKEN, max_size=3).map(tuple),
    ),
    max_size=4,
    unique_by=lambda unit: unit.id,
)


@given(UNITS, SITTERS, st.booleans())
def test_nobody_is_lost_and_no_seat_is_given_twice(units: list[Unit], sitters: list[Sitter], keep: bool) -> None:
    found = propose(units, sitters, keep)
    assert sorted([*found.seats, *found.left]) == sorted(sitter.key for sitter in sitters)
    given_places = [where for where in found.seats.values() if where[1]]
    assert len(given_places) == len(set(given_places))
    room = sum(unit.capacity for unit in units)
    kept = {t.key for unit in units for t in unit.taken} if keep else set()
    if not kept:
        assert len(found.left) == max(0, len(sitters) - room)
        assert all(place in next(u for u in units if u.id == i).labels for i, place in found.seats.values())


@pytest.mark.parametrize(
    ("text", "car", "seat"),
    [
        ("12A", "", "12A"), ("3號車12A", "3", "12A"), ("３号車 12番A席", "3", "12A"), ("3-12a", "3", "12A"),
        ("12-A", "", "12A"), ("３車１２番Ｅ席", "3", "12E"), ("007c", "", "7C"), ("", "", ""), ("靠窗", "", "靠窗"),
    ],
)  # fmt: skip
def test_a_seat_is_read_as_agencies_write_it(text: str, car: str, seat: str) -> None:
    assert read_seat(text) == (car, seat)


def test_who_is_too_many_in_a_smaller_coach_is_seated_in_the_other() -> None:
    smaller = Unit("a", seats=2, taken=(Taken("1", "m:1", ""), Taken("2", "m:2", "1A"), Taken("3", "m:3", "1B")))
    made = propose([smaller, Unit("b", seats=4)], [Sitter(f"m:{n}") for n in (1, 2, 3)])
    assert {key: unit for key, (unit, _place) in made.seats.items()} == {"m:1": "b", "m:2": "a", "m:3": "a"}
