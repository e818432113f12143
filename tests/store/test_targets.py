"""Goals of a year follow from its plan, what came of them from the records: what was called off counts nowhere."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from desktop.domain.money import Money
from desktop.domain.targets import (
    BUSINESS,
    DEMONSTRATION,
    MEETINGS,
    OUTBOUND,
    PEOPLE,
    RETURNING,
    YEARLY,
    Targets,
    aim,
    came,
    task,
)
from desktop.settings import Settings
from desktop.store import Store, records, targets
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import table_of

TODAY = date(2027, 8, 1)
JUNE, OCTOBER = date(2027, 6, 1), date(2027, 10, 1)


def begin(work: Work) -> dict[str, str]:
    """A year with a demonstration, two outbound trips of which one is called off, and a return visit to come."""
    made = {"year": records.add(work, t.Scheme, {"year": 2027})}
    pair = {"scheme_id": made["year"], "county": "TW-TXG", "prefecture": "JP-27", "status": "approved"}
    made["pair"] = records.add(work, t.Pairing, pair)
    made["wish"] = records.add(work, t.Application, {"scheme_id": made["year"], "county": "TW-TXG"})
    made["firm"] = records.add(work, t.Organisation, {"name_zh": "範例精機", "kind": "company", "country": "TW"})
    made["office"] = records.add(work, t.Organisation, {"name_zh": "臺南市政府", "kind": "city", "region": "TW-TNN"})

    def trip(key: str, kind: str, start: date, **more: object) -> None:
        days = {"start_date": start, "end_date": start}
        raw = {"code": key, "name_zh": key, "kind": kind, **days, "scheme_id": made["year"], **more}
        made[key] = records.add(work, t.Delegation, raw)
        for what, status in (("matching", "planned"), ("reception", "cancelled"), ("visit", "planned")):
            item = {"delegation_id": made[key], "kind": what, "status": status, "title_zh": what, "start_date": start}
            made[f"{key} {what}"] = records.add(work, t.Event, item)

    trip("out", "city", JUNE, application_id=made["wish"])
    trip("off", "city", JUNE, status="cancelled", office_id=made["office"])
    trip("tainan", "city", OCTOBER, office_id=made["office"])
    trip("back", "return_visit", JUNE, pairing_id=made["pair"], answers_id=made["out"])
    trip("other", "other", JUNE)
    for name, body in (("公司", made["firm"]), ("公務", made["office"])):
        person = records.add(work, t.Person, {"name_zh": name})
        records.add(work, t.Post, {"person_id": person, "organisation_id": body})
        made[name] = records.add(work, t.Member, {"delegation_id": made["out"], "person_id": person})
    deal = {"amount_minor": 3_000_000_00, "currency": "TWD"}
    records.edit(work, t.Event, made["out visit"], deal)
    records.edit(work, t.Event, made["tainan matching"], deal)  # nobody agreed on it yet
    return made


def read(store: Store, made: dict[str, str], county: str = "") -> Targets:
    with store.read() as connection:
        return targets.read(connection, made["year"], TODAY, county)


def number(found: Targets, scope: str, key: str) -> tuple[int | None, int, int]:
    line = found.line(scope, key)
    return line.goal.value, line.actual.number, line.actual.ahead


def test_goals_follow_from_the_plan_and_actuals_from_the_records(filled: Store) -> None:
    store = filled
    made = store.do("x", begin)
    found = read(store, made)
    assert number(found, YEARLY, OUTBOUND) == (10, 1, 1)
    assert number(found, YEARLY, RETURNING) == (20, 1, 0)
    assert number(found, YEARLY, PEOPLE) == (250, 1, 0)
    assert number(found, YEARLY, MEETINGS) == (60, 2, 1)
    assert number(found, DEMONSTRATION, OUTBOUND) == (1, 0, 0)
    business = found.line(YEARLY, BUSINESS)
    assert (business.goal.money, business.actual.money) == (None, (Money(3_000_000_00),))
    assert [one.id for one in business.actual.records if not one.ahead] == [made["out visit"]]

    assert aim(found, YEARLY, OUTBOUND).zh == "合計共30團\n(我國地方政府籌組10團;預估日本各縣組團回訪20團訪台)"
    assert aim(found, YEARLY, PEOPLE).zh == "每縣市約計25人"
    assert aim(found, YEARLY, MEETINGS).zh == "合計共60場\n(一團辦理2場*30團)"
    assert aim(found, DEMONSTRATION, PEOPLE).zh == "約計70人\n(6個直轄市16縣市:1縣3人)"
    assert not aim(found, YEARLY, BUSINESS) and came(found, YEARLY, OUTBOUND).zh == "合計共2團\n(訪日1團;回訪1團)"
    assert task(found, DEMONSTRATION).zh == "國際貿易署主要辦理1團台日企業交流合作示範訪日團/商談會"

    Settings().put(targets_everybody=True)
    assert number(read(store, made), YEARLY, PEOPLE)[1] == 2
    mine = read(store, made, "TW-TNN")
    assert {line.goal.scope for line in mine.lines} == {YEARLY}
    assert number(mine, YEARLY, OUTBOUND) == (1, 0, 1) and number(mine, YEARLY, RETURNING) == (2, 0, 0)


def test_what_is_entered_takes_the_place_and_blank_stays_blank(filled: Store) -> None:
    store = filled
    made = store.do("x", begin)
    store.do("x", targets.set_goal, made["year"], YEARLY, MEETINGS, {"value": None})
    store.do("x", targets.set_goal, made["year"], DEMONSTRATION, PEOPLE, {"value": 66})
    money = {"amount_minor": 10_000_000_00, "currency": "TWD"}
    row_id = store.do("x", targets.set_goal, made["year"], YEARLY, BUSINESS, money)
    found = read(store, made)
    assert not aim(found, YEARLY, MEETINGS)
    assert aim(found, DEMONSTRATION, PEOPLE).zh == "約計66人\n(6個直轄市16縣市:1縣3人)"
    assert found.line(YEARLY, BUSINESS).reached == found.line(YEARLY, BUSINESS).actual.money[0].amount / 10_000_000
    store.do("x", targets.forget_goal, row_id)
    assert read(store, made).line(YEARLY, BUSINESS).goal.money is None
    store.undo()
    again = store.do("x", targets.set_goal, made["year"], YEARLY, BUSINESS, {"amount_minor": 5_00, "currency": "JPY"})
    assert again == row_id


def test_a_visit_to_last_years_trip_is_its_countys_and_nobody_counts_twice(filled: Store) -> None:
    store = filled
    made = store.do("x", begin)

    def more(work: Work) -> None:
        before = records.add(work, t.Scheme, {"year": 2026})
        wish = records.add(work, t.Application, {"scheme_id": before, "county": "TW-TNN"})
        days = {"start_date": JUNE, "end_date": JUNE}
        old = {"code": "old", "name_zh": "去年", "kind": "city", **days, "scheme_id": before, "application_id": wish}
        answered = records.add(work, t.Delegation, old)
        late = {"code": "late", "name_zh": "回訪", "kind": "return_visit", **days, "scheme_id": made["year"]}
        records.add(work, t.Delegation, {**late, "answers_id": answered})
        person = work.connection.execute(
            select(table_of(t.Member).c.person_id).where(table_of(t.Member).c.id == made["公司"])
        ).scalar()
        records.add(work, t.Member, {"delegation_id": made["out"], "person_id": person})

    store.do("x", more)
    assert number(read(store, made), YEARLY, RETURNING)[1] == 2
    assert number(read(store, made, "TW-TNN"), YEARLY, RETURNING)[1] == 1
    assert number(read(store, made), YEARLY, PEOPLE)[1] == 1
    store.do("x", targets.set_goal, made["year"], YEARLY, RETURNING, {"value": 0})
    assert number(read(store, made, "TW-TNN"), YEARLY, RETURNING)[0] == 0  # none is no blank
