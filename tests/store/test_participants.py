"""Who is at an item: a whole group at once, a bare post, nobody twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.text import Pair
from desktop.store import Store, delegations, events, participants, records, sample, teams
from desktop.store import tables as t
from desktop.store.opening import open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "trip.db", create=True)
    sample.write(opened)
    yield opened
    opened.close()


def trip(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection).id


def item(store: Store, kind: str) -> str:
    with store.read() as connection:
        return next(row.id for row in events.of(connection, trip(store)) if row.kind == kind)


def present(store: Store, event_id: str, side: str) -> list[str]:
    with store.read() as connection:
        rows = events.participants(connection, event_id)
    return [row.name.zh or row.post.title.get("ja") for row in rows if row.side == side]


def test_a_whole_delegation_is_listed_once_and_undone_as_one(store: Store) -> None:
    journey = item(store, "outbound")
    assert present(store, journey, "tw") == []
    with store.read() as connection:
        leader = delegations.members(connection, trip(store))[0].person_id
    store.do("one", participants.add_people, journey, "tw", [leader, leader])
    assert store.do("all", participants.add_members, journey, trip(store)) == 3
    assert present(store, journey, "tw") == ["王大明", "陳小華", "林美玲", "黃志強"]
    assert store.do("again", participants.add_members, journey, trip(store)) == 0
    store.undo()
    assert present(store, journey, "tw") == ["王大明"]


def test_of_a_sub_group_those_come_who_are_in_it_that_day(store: Store) -> None:
    delegation, visit = trip(store), item(store, "transfer")  # 19 September
    with store.read() as connection:
        first, second, *_rest = delegations.members(connection, delegation)
    team = store.do("team", records.add, t.Team, {"delegation_id": delegation, "name_zh": "A"})
    store.do("in", teams.put_in, team, first.id)
    other = store.do("in", teams.put_in, team, second.id)
    store.do("days", records.edit, t.TeamMember, other, {"until_date": date(2019, 9, 18)})
    assert store.do("group", participants.add_members, visit, delegation, team) == 1
    assert present(store, visit, "tw") == ["王大明"]


def test_a_post_without_a_name_stands_in_the_language_of_its_side(store: Store) -> None:
    meal = item(store, "hotel")
    store.do("post", participants.add_post, meal, "jp", "産業振興課長")
    store.do("post", participants.add_post, meal, "tw", "科長")
    with store.read() as connection:
        theirs, ours = events.participants(connection, meal)
    assert (theirs.name, theirs.post.title) == (Pair(), Pair("", "産業振興課長"))
    assert ours.post.title == Pair("科長", "")


def test_one_more_body_takes_the_role_of_the_last(store: Store) -> None:
    with store.read() as connection:
        visit = next(row.id for row in events.of(connection, trip(store)) if row.kind == "visit")
        bodies = [host.organisation_id for host in events.hosts(connection, item(store, "seminar"))]
    assert bodies
    for body in bodies[:2]:
        store.do("host", participants.add_host, visit, body)
    with store.read() as connection:
        rows = events.hosts(connection, visit)
    assert [row.role for row in rows] == ["host", "host"]
    store.do("role", records.edit, t.EventHost, rows[1].id, {"role": "cohost"})
    store.do("host", participants.add_host, visit, bodies[2])
    with store.read() as connection:
        assert [(row.role, row.organisation_id) for row in events.hosts(connection, visit)][2] == ("cohost", bodies[2])


def test_the_places_of_a_team_and_the_next_free_colour(store: Store) -> None:
    delegation = trip(store)
    with store.read() as connection:
        assert teams.free_colour(connection, delegation) == "indigo"
    team = store.do("team", records.add, t.Team, {"delegation_id": delegation, "name_zh": "A", "colour": "indigo"})
    with store.read() as connection:
        assert teams.free_colour(connection, delegation) == "moss"
        everybody = teams.places(connection, delegation, team)
    assert [bool(place.part_id) for place in everybody] == [False] * 4
    part = store.do("in", teams.put_in, team, everybody[2].member_id)
    with store.read() as connection:
        found = teams.places(connection, delegation, team)
    assert [place.part_id for place in found] == ["", "", part, ""]
