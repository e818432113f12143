"""Remarks on a stored trip: corrected into the record, or left as they are, here and in the journal."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.proofreading import Finding
from desktop.errors import UserError
from desktop.store import Store, delegations, proofreading, records
from desktop.store import tables as t
from desktop.store.registers import read_row

DAY = date(2019, 8, 1)


def found(store: Store, trip: str, scope: str = proofreading.TRIP) -> list[Finding]:
    with store.read() as connection:
        return proofreading.read(connection, scope, trip, DAY)


@pytest.fixture
def trip(filled: Store) -> str:
    with filled.read() as connection:
        return delegations.everything(connection)[0].id


def test_a_remark_is_corrected_left_and_shown_again(filled: Store, trip: str) -> None:
    store = filled
    assert found(store, trip, proofreading.ALL) == []
    values = {"delegation_id": trip, "kind": "visit", "title_zh": "TIPO 产業座談", "start_date": "2019-09-18"}
    event = store.do("add", records.add, t.Event, values)
    store.do("add", records.add, t.AgendaItem, {"event_id": event, "speaker_zh": "千葉縣 林範例 課長"})
    remarks = {one.rule: one for one in found(store, trip)}
    assert set(remarks) == {"abbreviation", "zh_letters", "person"}
    letters = remarks["zh_letters"]
    assert (letters.passage.where.zh, letters.passage.page, letters.passage.shown_id) == (
        "TIPO 产業座談", "itinerary", event,
    )  # fmt: skip
    assert store.do("correct", proofreading.correct, letters)
    with store.read() as connection:
        assert read_row(connection, t.Event, event)["title_zh"] == "TIPO 產業座談"
    with pytest.raises(UserError):
        store.do("correct", proofreading.correct, letters)
    left = next(one for one in found(store, trip) if one.rule == "abbreviation")
    assert store.do("leave", proofreading.leave, left)
    assert {one.rule for one in found(store, trip)} == {"person"}
    store.undo()
    assert {one.rule for one in found(store, trip)} == {"abbreviation", "person"}
    store.do("leave", proofreading.leave, left)
    assert store.do("again", proofreading.forget) == 1
    assert {one.rule for one in found(store, trip)} == {"abbreviation", "person"}


def test_a_former_name_of_the_directory_is_known_on_and_after_its_day(filled: Store, trip: str) -> None:
    store = filled
    body = store.do("add", records.add, t.Organisation, {"name_zh": "產業發展推進室", "name_ja": "産業発展推進室"})
    former = {"organisation_id": body, "name_zh": "產業推進班", "valid_to": "2019-09-17"}
    store.do("add", records.add, t.OrganisationName, former)
    for day in ("2019-09-17", "2019-09-18"):
        values = {"delegation_id": trip, "kind": "visit", "title_zh": "與產業推進班座談", "start_date": day}
        store.do("add", records.add, t.Event, values)
    (one,) = found(store, trip)
    assert (one.rule, one.fix, one.passage.day) == ("former", "產業發展推進室", date(2019, 9, 18))
    assert ("國際貿易局", "國際貿易署") in {(one.before, one.now) for one in proofreading.shipped()}
