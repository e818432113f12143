"""Who wears a badge or sits behind a plate, read from the store; nothing internal comes along."""

from __future__ import annotations

from datetime import date

import pytest

from desktop import papers
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import Store, badges, delegations, events, giftlabels, hostprofiles, records, sample, seating
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.papers import Wish
from desktop.store.registers import read_row

TODAY = date(2019, 9, 10)
SECRET = "內部秘密"


def test_badges_plates_boards_and_labels_of_the_sample(store: Store) -> None:
    trip = sample.write(store)
    with store.read() as connection:
        ours = delegations.members(connection, trip)
        visit = next(row for row in events.of(connection, trip) if row.kind == "visit" and row.theirs)
        host = badges.guests(connection, Wish(trip, TODAY, (visit.id,)))[0]

    def tell(work: Work) -> None:
        team = {"delegation_id": trip, "name_zh": "第一組", "name_ja": "第1班", "colour": "moss"}
        team_id = records.add(work, t.Team, team)
        records.add(work, t.TeamMember, {"team_id": team_id, "member_id": ours[1].id})
        kept = {"notes": SECRET, "gifts": SECRET, "mobile": SECRET, "source": SECRET, "roman": SECRET, "kana": SECRET}
        for person in (host.person_id, ours[0].person_id):
            records.edit(work, t.Person, person, {**kept, "audience": "kana=inside roman=inside"})
        records.edit(work, t.Person, host.person_id, {"honorific": "dono"})
        records.edit(work, t.Member, ours[0].id, {"notes": SECRET})
        gift = {"delegation_id": trip, "person_id": host.person_id, "quantity": 2, "item_zh": SECRET, "notes": SECRET}
        records.add(work, t.Gift, {**gift, "amount_minor": 99_900})
        records.add(work, t.Participant, {"event_id": visit.id, "title_zh": "課長", "title_ja": "課長"})
        table = seating.add_unit(work, trip, visit.id, "table")
        seating.put(work, f"p:{host.person_id}", table, "2")
        seating.put(work, f"m:{ours[0].id}", table, "1")

    store.do(N_("Add member"), tell)
    with store.read() as connection:
        whole, item = Wish(trip, TODAY), Wish(trip, TODAY, (visit.id,))
        (worn,) = badges.of_badges(connection, whole)
        assert [one.person_id for one in worn.people] == [row.person_id for row in ours]
        assert (worn.people[1].group, worn.people[1].colour) == (Pair("第一組", "第1班"), "moss")
        assert not worn.people[0].kana and not worn.people[0].roman
        (sat,) = badges.of_plates(connection, item)
        assert sat.item == visit.title() and [one.guest for one in sat.people] == sorted(
            (one.guest for one in sat.people), reverse=True
        )
        assert any(not one.name and one.title for one in sat.people)
        assert next(one for one in sat.people if one.person_id == host.person_id).honorific == "dono"
        (everybody,) = badges.of_plates(connection, whole)
        assert len({one.person_id for one in everybody.people if one.person_id}) == sum(
            bool(one.person_id) for one in everybody.people
        )
        (placed,) = badges.of_places(connection, whole)
        assert [one.place for one in placed.people] == ["1", "2"] and placed.people[0].table
        (labels,) = giftlabels.read(connection, whole)
        assert (labels.labels[0].quantity, labels.labels[0].honorific) == (2, "dono") and labels.giver
        assert SECRET not in repr((worn, sat, everybody, placed, labels))
        assert read_row(connection, t.Person, host.person_id)["notes"] == SECRET
    for key, wrong in (("plates", "members"), ("host-profile", "name")):
        with pytest.raises(UserError):
            papers.make(store, key, trip, papers.options(variant=wrong), today=TODAY)
    for key in ("badges", "plates", "place-cards", "boards", "gift-labels"):
        paper = papers.make(store, key, trip, papers.options(language="ja"), today=TODAY)
        assert paper.pdf == papers.make(store, key, trip, papers.options(language="ja"), today=TODAY).pdf


def test_a_host_profile_knows_earlier_meetings_and_whom_we_met(store: Store) -> None:
    trip = sample.write(store)
    with store.read() as connection:
        visit = next(row for row in events.of(connection, trip) if row.kind == "visit" and row.theirs)
        body = read_row(connection, t.Event, visit.id)["organisation_id"]
        host = badges.guests(connection, Wish(trip, TODAY, (visit.id,)))[0]

    def earlier(work: Work) -> str:
        person = records.add(work, t.Person, {"name_zh": "森田一", "name_ja": "森田一", "country": "JP"})
        records.add(work, t.Post, {"person_id": person, "organisation_id": body, "title_ja": "部長"})
        days = {"start_date": date(2018, 9, 1), "end_date": date(2018, 9, 3)}
        before = records.add(work, t.Delegation, {"code": "before", "name_zh": "舊團", **days})
        item = {"delegation_id": before, "kind": "visit", "title_zh": "舊訪", "organisation_id": body}
        held = records.add(work, t.Event, {**item, "start_date": date(2018, 9, 2)})
        records.add(work, t.Event, {**item, "start_date": date(2018, 9, 3), "status": "cancelled"})
        records.add(work, t.Participant, {"event_id": held, "person_id": host.person_id})
        records.add(work, t.Encounter, {"person_id": person, "met_on": date(2019, 1, 5)})
        return person

    person = store.do(N_("Add item"), earlier)
    with store.read() as connection:
        found = hostprofiles.read(connection, Wish(trip, TODAY, (visit.id,)))
        assert [one.organisation_id for one in found] == [body]
        (one,) = found
        assert [(past.day, past.title.zh, len(past.people)) for past in one.history] == [(date(2018, 9, 2), "舊訪", 1)]
        assert host.person_id in {who.id for who in one.receive}
        assert [(met.person.id, met.day) for met in one.met] == [(person, date(2019, 1, 5))]
        assert [past.day for past in one.visits] == [visit.start_date]
        everything = hostprofiles.read(connection, Wish(trip, TODAY))
        assert len({each.organisation_id for each in everything}) == len(everything) > 1
        assert all(each.says_something for each in everything)
