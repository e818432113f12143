"""What accounting would refuse of a stored trip: read with its itinerary, accepted with a reason, and what is due."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from desktop.domain.deadlines import Spans
from desktop.settings import Settings
from desktop.store import Store, attachments, delegations, records, refusals, reports, warnings
from desktop.store import tables as t
from desktop.store.refusals import Checked

TODAY = date(2019, 10, 1)
PNG = b"\x89PNG\r\n\x1a\n"


def trip_of(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection).id


def spend(store: Store, **fields: Any) -> str:
    base = {"delegation_id": trip_of(store), "status": "paid", "currency": "JPY", "amount_minor": 12_000}
    return store.do("add", records.add, t.Expense, {**base, "paid_on": date(2019, 9, 18), **fields})


def look(store: Store, settings: Settings | None = None) -> Checked:
    with store.read() as connection:
        return refusals.look(connection, trip_of(store), settings, TODAY)


def keys_of(store: Store, row_id: str) -> set[str]:
    return {one.key for one in look(store).open if one.row_id == row_id}


def test_a_meal_is_held_against_the_allowance_of_whoever_eats_it(filled: Store) -> None:
    lunch = spend(filled, item_zh="午餐", receipt_no="A-8", category="other")
    said = next(one for one in look(filled).open if one.row_id == lunch and one.key == "meal_twice")
    day = date(2019, 9, 18)
    with filled.read() as connection:
        members = [one.id for one in delegations.members(connection, trip_of(filled))]
    for member in members:
        night = {"member_id": member, "day": day, "place": "東京", "meals": "lunch"}
        from desktop.store import perdiem

        filled.do("say", records.add, t.Night, night, perdiem.day_id(member, day))
    assert "meal_twice" not in keys_of(filled, lunch)
    assert said.sentence.values["day"]


def test_accepted_with_its_reason_taken_back_and_apart_from_the_warnings_of_the_itinerary(filled: Store) -> None:
    lost = spend(filled, item_zh="影印")
    first = next(one for one in look(filled).open if one.row_id == lost)
    before = len(look(filled).open)
    filled.do("accept", refusals.accept, trip_of(filled), first, "遺失，已具結")
    after = look(filled)
    assert len(after.open) == before - 1 and [one.why for one, _refusal in after.accepted] == ["遺失，已具結"]
    with filled.read() as connection:
        assert warnings.look(connection, trip_of(filled)).accepted == []
        assert refusals.count(connection, trip_of(filled)) > 0
    filled.do("back", refusals.take_back, after.accepted[0][0].id)
    assert len(look(filled).open) == before
    filled.undo()
    filled.do("more", records.edit, t.Expense, lost, {"amount_minor": 13_000})  # another amount is another question
    assert "no_receipt" in keys_of(filled, lost)


def test_a_picture_and_an_advance_are_seen(filled: Store) -> None:
    row = spend(filled, item_zh="影印")
    sha = attachments.keep(filled, PNG)
    filled.do("pic", attachments.set_picture, "expense", row, refusals.RECEIPT, "a.png", PNG, sha)
    assert keys_of(filled, row) == {"only_picture"}
    with filled.read() as connection:
        member = delegations.members(connection, trip_of(filled))[0].id
    filled.do("adv", records.add, t.Advance, {"member_id": member, "amount_minor": 500_000})
    assert "advance" not in {one.key for one in look(filled).open}
    filled.do("claimed", records.edit, t.Delegation, trip_of(filled), {"claimed_on": TODAY})
    assert "advance" in {one.key for one in look(filled).open}


def test_deadlines_are_settings_and_ticked_off(filled: Store, tmp_path: Path) -> None:
    settings, trip = Settings(tmp_path / "s.json"), trip_of(filled)
    filled.do("cleared", records.edit, t.Delegation, trip, {"cleared_on": date(2019, 9, 21), "settled_on": None})

    def pressing(today: date = TODAY) -> list[tuple[str, date]]:
        with filled.read() as connection:
            return [(one.kind, one.day) for one in refusals.pressing(connection, trip, settings, today)]

    claim, report = ("claim", date(2019, 10, 7)), ("report", date(2019, 12, 20))  # 10/6 is a Sunday
    assert pressing() == [claim, report]
    assert pressing(date(2019, 9, 20)) == pressing(date(2026, 1, 1)) == []
    refusals.remember(settings, Spans(report=0, tracking=6, rolled=False))
    assert pressing() == [("claim", date(2019, 10, 6)), ("tracking", date(2020, 3, 20))]
    for kind in ("claim", "tracking"):
        assert filled.do("tick", refusals.set_done, trip, kind, TODAY)
    assert pressing() == []
    assert filled.do("open", refusals.set_done, trip, "tracking", None)
    assert pressing() == [("tracking", date(2020, 3, 20))]
    filled.do("off", records.edit, t.Delegation, trip, {"status": "cancelled"})
    assert pressing() == [] and look(filled, settings).open == []


def test_a_report_is_due_as_its_authority_says(filled: Store) -> None:
    with filled.read() as connection:
        trip = delegations.one(connection).id
        assert {one.kind: one.day for one in refusals.due_of(connection, trip, Spans())}["report"] == date(2019, 12, 20)
    filled.do("x", reports.write, trip, {"profile": "taipei"})
    with filled.read() as connection:
        found = {one.kind: one for one in refusals.due_of(connection, trip, Spans())}
    assert found.keys() == {"claim", "report", "summary", "tracking"} and not found["report"].done
    filled.do("x", reports.write, trip, {"handed_in": date(2019, 12, 1)})
    with filled.read() as connection:
        found = {one.kind: one for one in refusals.due_of(connection, trip, Spans())}
    assert found["report"].done and not found["summary"].done
