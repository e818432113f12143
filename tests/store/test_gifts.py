"""The register of gifts out of a store: names of the directory, rates of the trip, one source over two trips."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from desktop import papers
from desktop.domain.gifts import DONE, LATE, YEAR, Limits, Register
from desktop.domain.text import Pair
from desktop.errors import Invalid
from desktop.settings import Settings
from desktop.store import Store, gifts, records
from desktop.store import tables as t
from desktop.store.registers import table_of

DAY, TODAY = date(2019, 9, 18), date(2019, 9, 30)


def register(store: Store, trip: str, *, everything: bool = False) -> Register:
    with store.read() as connection:
        return gifts.read(connection, trip, TODAY, everything=everything)


def test_gifts_of_two_trips_and_their_paper(filled: Store) -> None:
    store = filled
    with store.read() as connection:
        trip = str(connection.execute(select(table_of(t.Delegation).c.id)).scalar_one())
    days = {"start_date": date(2019, 5, 1), "end_date": date(2019, 5, 3)}
    other = store.do("x", records.add, t.Delegation, {"code": "B", "name_zh": "前團", **days})
    body = store.do("x", records.add, t.Organisation, {"name_zh": "範例縣", "name_ja": "例県"})
    came = {"way": "received", "organisation_id": body, "courtesy": "no", "currency": "TWD"}
    first = {**came, "delegation_id": other, "happened_on": date(2019, 5, 2), "amount_minor": 8_000_00}
    store.do("x", records.add, t.Gift, {**first, "reported_on": date(2019, 5, 4)})
    second = {**came, "delegation_id": trip, "happened_on": DAY, "amount_minor": 2_500_00}
    row_id = store.do("x", records.add, t.Gift, second)
    (line,) = register(store, trip).lines
    assert line.gift.party == Pair("範例縣", "例県") and (line.state, line.due) == (LATE, date(2019, 9, 21))
    assert [one.sentence.msgid for one in line.advice if one.due == line.due and one.kind == "must"] == [YEAR]
    assert [one.state for one in register(store, trip, everything=True).lines] == [DONE, LATE]

    store.do("x", records.edit, t.Gift, row_id, {"amount_minor": 10_00, "currency": "USD"})
    assert register(store, trip).lines[0].home == 312_00  # at the trip's 31.2
    for hiding in ({"quantity": 0}, {"quantity": -1}, {"amount_minor": -1}):  # would lessen the year's sum
        with pytest.raises(Invalid):
            store.do("x", records.edit, t.Gift, row_id, hiding)
    paper = papers.make(store, "gifts", trip, papers.options(), today=TODAY)
    assert paper.pdf.startswith(b"%PDF") and not paper.notices
    assert papers.make(store, "year-budget", trip, papers.options(), today=TODAY).pdf.startswith(b"%PDF")


def test_limits_are_settings_and_nonsense_counts_as_not_set() -> None:
    settings = Settings()
    gifts.set_limits(settings, {"tw_custom": 2_000, "jp_days": 0})
    settings.put(gift_tw_year="much")
    assert gifts.limits(Settings()) == Limits(tw_custom=2_000)
