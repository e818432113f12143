"""The itinerary read as one value says the same as reading item by item, and knows who is where."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.store import Store, delegations, events, plan, records
from desktop.store import tables as t


def trip_of(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection).id


def test_the_plan_is_what_the_lists_say(filled: Store) -> None:
    trip = trip_of(filled)
    with filled.read() as connection:
        whole = plan.read(connection, trip)
        rows = events.of(connection, trip)
        assert [item.id for item in whole.items] == [row.id for row in rows]
        assert [item.when for item in whole.items] == [row.when() for row in rows]
        for item in whole.items:
            people = events.participants(connection, item.id)
            assert [who.name for who in item.people] == [person.name for person in people]
            assert [who.title for who in item.people] == [person.post.title for person in people]
            assert [host.name for host in item.hosts] == [host.name for host in events.hosts(connection, item.id)]
            assert [point.title for point in item.points] == [row.title for row in events.agenda(connection, item.id)]
    assert [traveller.roles[0] for traveller in whole.travellers] == ["leader", "member", "member", "member"]
    assert whole.days() == [date(2019, 9, day) for day in (17, 18, 19, 20)]


def test_some_items_can_be_read_alone(filled: Store) -> None:
    trip = trip_of(filled)
    with filled.read() as connection:
        wanted = plan.read(connection, trip).items[3]
        assert plan.read(connection, trip, [wanted.id]).items == (wanted,)
        with pytest.raises(UserError):
            plan.read(connection, "nobody")


def test_groups_and_branches_say_who_attends(filled: Store) -> None:
    trip = trip_of(filled)
    with filled.read() as connection:
        first, second, third, fourth = (t.member_id for t in plan.read(connection, trip).travellers)
    group = filled.do("group", records.add, t.Team, {"delegation_id": trip, "name_zh": "A組", "name_ja": "A班"})
    branch = filled.do("branch", records.add, t.Team, {"delegation_id": trip, "kind": "branch", "name_zh": "留守"})
    filled.do("in", records.add, t.TeamMember, {"team_id": group, "member_id": second})
    filled.do("in", records.add, t.TeamMember, {"team_id": branch, "member_id": fourth, "from_date": "2019-09-20"})
    base = {"delegation_id": trip, "kind": "free", "title_zh": "市區", "start_date": "2019-09-19"}
    own = filled.do("item", records.add, t.Event, {**base, "team_id": group})
    late = filled.do("item", records.add, t.Event, {**base, "team_id": branch, "start_date": "2019-09-20"})
    with filled.read() as connection:
        whole = plan.read(connection, trip)
    assert whole.attending(whole.item(own)) == {second}
    assert whole.attending(whole.item(late)) == {fourth}
    outward, homeward = whole.items[0], whole.items[-1]
    assert whole.attending(outward) == {first, second, third, fourth}
    assert homeward.kind == "return" and whole.attending(homeward) == {first, second, third}
    assert [item.id for item in whole.of_team(branch)] == [late]
    assert own in [item.id for item in whole.of_member(second)]
    assert own not in [item.id for item in whole.of_member(first)]


def test_what_was_planned_first_is_read(filled: Store) -> None:
    trip = trip_of(filled)
    with filled.read() as connection:
        item = plan.read(connection, trip).items[2]
    assert item.was is None
    filled.do("was", records.edit, t.Event, item.id, {"was_date": "2019-09-18", "was_time": "10:00", "was_part": ""})
    with filled.read() as connection:
        was = plan.read(connection, trip).item(item.id).was
    assert was is not None and (was.start_date, was.start_time) == (date(2019, 9, 18), time(10))


def test_a_person_without_a_post_that_day_is_known(filled: Store) -> None:
    trip = trip_of(filled)
    with filled.read() as connection:
        item = next(item for item in plan.read(connection, trip).items if item.people)
        person = item.people[0].person_id
        posts = connection.exec_driver_sql("SELECT id FROM post WHERE person_id = ?", (person,)).scalars().all()
    assert item.people[0].has_post
    for post in posts:
        filled.do("post", records.edit, t.Post, post, {"valid_to": "2019-01-01"})
    with filled.read() as connection:
        who = plan.read(connection, trip).item(item.id).people[0]
    assert (who.person_id, who.has_post) == (person, False)
    assert who.name != Pair()
