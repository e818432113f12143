"""What a delegation pack holds: the whole trip and whom it refers to, nobody else's data, and no passports unasked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from desktop import packs
from desktop.store import Store, closure, delegations, events, integrity, merge, records
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.store.conftest import assert_journal_is_tables


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "fresh").mkdir()
    made = open_store(tmp_path / "fresh" / "trip.db", create=True)
    yield made
    made.close()


def the_trip(store: Store) -> str:
    with store.read() as connection:
        return delegations.everything(connection)[0].id


def said(transactions: list[dict[str, Any]]) -> str:
    return json.dumps(transactions, ensure_ascii=False)


def test_the_trip_prints_elsewhere_as_here(filled: Store, fresh: Store) -> None:
    trip = the_trip(filled)
    merge.apply(fresh, packs.make(filled, trip).transactions)
    with filled.read() as here, fresh.read() as there:
        assert events.of(there, trip) == events.of(here, trip) != []
        assert delegations.members(there, trip) == delegations.members(here, trip) != []
        for event in events.of(here, trip):
            assert events.participants(there, event.id) == events.participants(here, event.id)
    assert integrity.problems(fresh) == []
    assert_journal_is_tables(fresh)


def test_who_is_not_needed_stays_at_home(filled: Store, fresh: Store) -> None:
    def both(work: Any) -> None:
        stranger = records.add(work, t.Person, {"name_zh": "陌生人", "phone": "號碼不明"})
        records.add(work, t.Post, {"person_id": stranger, "title_zh": "無關職稱"})
        records.edit(work, t.Delegation, trip, {"notes": "共同的動作"})

    trip = the_trip(filled)
    filled.do("one action that touches both", both)
    filled.do("apart", records.add, t.Person, {"name_zh": "另一人"})
    pack = packs.make(filled, trip).transactions
    for word in ("陌生人", "號碼不明", "無關職稱", "另一人"):
        assert word not in said(pack)
    assert "共同的動作" in said(pack)
    assert len(pack) == 2  # the sample, and the action of which half is withheld
    merge.apply(fresh, pack)
    assert_journal_is_tables(fresh)
    assert integrity.problems(fresh) == []
    with fresh.read() as connection:
        hidden = connection.execute(text("SELECT count(*) FROM change WHERE value IS NULL")).scalar()
        people = connection.execute(text("SELECT count(*) FROM person")).scalar()
    with filled.read() as connection:
        assert (hidden, people) == (2, (connection.execute(text("SELECT count(*) FROM person")).scalar() or 0) - 2)
    # What was withheld is told later, and the whole verifies.
    merge.apply(fresh, packs.make(filled).transactions)
    with fresh.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM change WHERE value IS NULL")).scalar() == 0
        assert connection.execute(text("SELECT count(*) FROM person WHERE name_zh = '陌生人' AND alive")).scalar() == 1
    assert_journal_is_tables(fresh)


def test_deletions_travel(filled: Store, fresh: Store) -> None:
    trip = the_trip(filled)
    merge.apply(fresh, packs.make(filled, trip).transactions)
    with filled.read() as connection:
        event = events.of(connection, trip)[0].id
    filled.do("delete", records.remove, t.Event, event)
    merge.apply(fresh, packs.make(filled, trip).transactions)
    with fresh.read() as connection:
        assert event not in {row.id for row in events.of(connection, trip)}
    assert_journal_is_tables(fresh)


@pytest.mark.parametrize("whole", [True, False])
def test_passports_only_when_asked_for(filled: Store, fresh: Store, whole: bool) -> None:
    trip = the_trip(filled)
    with filled.read() as connection:
        person = delegations.members(connection, trip)[0].person_id
    filled.do("add", records.add, t.Personal, {"person_id": person, "passport_no": "M31415926"})
    chosen = "" if whole else trip
    assert "M31415926" not in said(packs.make(filled, chosen).transactions)
    asked = packs.make(filled, chosen, personal=True).transactions
    assert "M31415926" in said(asked)
    merge.apply(fresh, packs.make(filled, chosen).transactions)
    with fresh.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM personal")).scalar() == 0
    merge.apply(fresh, asked)
    with fresh.read() as connection:
        assert connection.execute(text("SELECT passport_no FROM personal")).scalars().all() == ["M31415926"]
    # And back to one that knows no more than before: nothing is lost on the way.
    merge.apply(fresh, packs.make(filled, chosen).transactions)
    with fresh.read() as connection:
        assert connection.execute(text("SELECT passport_no FROM personal")).scalars().all() == ["M31415926"]
    assert_journal_is_tables(fresh)


def test_both_values_of_a_reference_in_conflict_go_along(filled: Store, fresh: Store) -> None:
    trip = the_trip(filled)
    merge.apply(fresh, packs.make(filled).transactions)
    for store, name in ((filled, "甲局"), (fresh, "乙局")):
        office = store.do("add", records.add, t.Organisation, {"name_zh": name})
        store.do("edit", records.edit, t.Delegation, trip, {"office_id": office})
    merge.apply(filled, packs.make(fresh).transactions)
    with filled.read() as connection:
        places = closure.of_delegation(connection, trip, personal=False)
        names = connection.execute(text("SELECT id, name_zh FROM organisation WHERE name_zh LIKE '_局'")).all()
    assert {name for row, name in names if ("organisation", row) in places} >= {"甲局", "乙局"}


def test_a_city_gets_its_own_part_of_the_programme_and_no_more(store: Store, fresh: Store) -> None:
    """Scores, other counties and what the central office thinks stay at home (needs.md row 100)."""

    def write(work: Any) -> None:
        year = records.add(work, t.Scheme, {"year": 2027})
        records.add(work, t.Target, {"scheme_id": year, "key": "outbound", "value": 10})
        rule = records.add(work, t.Criterion, {"scheme_id": year, "name_zh": "評分項目"})
        for county, prefecture, mark in (("TW-TXG", "JP-12", "臺中"), ("TW-KHH", "JP-40", "高雄")):
            office = {"name_zh": f"{mark}辦公室", "region": county, "country": "TW"}
            office_id = records.add(work, t.Organisation, office)
            raw = {"scheme_id": year, "county": county, "purpose_zh": f"{mark}目的"}
            wish = records.add(work, t.Application, {**raw, "organisation_id": office_id})
            records.add(
                work, t.Preference, {"application_id": wish, "prefecture": prefecture, "reason_zh": f"{mark}志願"}
            )
            records.add(
                work, t.Score, {"application_id": wish, "criterion_id": rule, "points": 7, "notes": f"{mark}給分"}
            )
            pair = {"scheme_id": year, "county": county, "prefecture": prefecture, "why": f"{mark}原因"}
            pair_id = records.add(work, t.Pairing, {**pair, "application_id": wish, "decided_by": f"{mark}決定者"})
            trip = {"name_zh": f"{mark}團", "code": county, "start_date": "2027-05-01", "end_date": "2027-05-04"}
            out = records.add(
                work, t.Delegation, {**trip, "application_id": wish, "scheme_id": year, "office_id": office_id}
            )
            back = {**trip, "name_zh": f"{mark}回訪團", "code": f"R{county}", "kind": "return_visit"}
            records.add(work, t.Delegation, {**back, "answers_id": out, "pairing_id": pair_id})
            company = {"kind": "company", "country": "TW", "region": county, "name_zh": f"{mark}企業"}
            body = records.add(work, t.Organisation, company)
            records.add(work, t.Branch, {"organisation_id": body, "country": "JP", "place_zh": f"{mark}分公司"})

    def note(work: Any) -> None:
        for model in (t.Scheme, t.Application, t.Pairing):
            for row in work.connection.execute(text(f"select id from {model.__tablename__}")).scalars():
                records.edit(work, model, row, {"notes": "內部想法"})

    store.do("the year", write)
    store.do("what we think", note)
    pack = packs.make(store, f"{packs.COUNTY}TW-TXG")
    told = said(pack.transactions)
    for word in ("高雄", "評分項目", "給分", "內部想法"):
        assert word not in told
    for word in ("目的", "志願", "團", "回訪團", "企業", "分公司", "決定者", "原因"):
        assert f"臺中{word}" in told
    with store.read() as connection:
        trips = connection.execute(text("select id from delegation where code like '%TXG'")).scalars().all()
    for trip in trips:  # the pack of a trip alone is handed to its people
        assert "內部想法" not in said(packs.make(store, trip).transactions)
    merge.apply(fresh, pack.transactions)
    with fresh.read() as connection:
        for table, count in (
            ("scheme", 1),
            ("application", 1),
            ("pairing", 1),
            ("target", 1),
            ("score", 0),
            ("delegation", 2),
        ):
            assert connection.execute(text(f"select count(*) from {table} where alive")).scalar() == count
    assert integrity.problems(fresh) == []
    assert_journal_is_tables(fresh)
    merge.apply(store, packs.make(fresh).transactions)  # what comes back changes nothing here
    with store.read() as connection:
        assert connection.execute(text("select notes from pairing where county = 'TW-TXG'")).scalar() == "內部想法"
