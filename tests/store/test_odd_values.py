"""What a newer program wrote, or a hostile pack, and this one does not know: kept, shown as it is, never in the way."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from desktop import lists
from desktop.domain.event import when
from desktop.store import Store, advice, events, money, papers
from desktop.store import tables as t
from desktop.store.papers import Wish
from desktop.store.registers import registers, table_of
from desktop.store.tables import SYNCED, Row

ODD = ("karaoke", "NaN", "1e999999", "../../etc", "")


def text_columns(model: type[Row]) -> list[str]:
    known = table_of(model).c
    names = [name for group in registers(model).values() for name in group]
    return [name for name in names if known[name].type.python_type is str and name not in model.REFS]


def read_everything(store: Store) -> None:
    """All that pages, lists and papers read."""
    with store.read() as connection:
        trip = connection.execute(select(table_of(t.Delegation).c.id)).scalar_one()
        for row in events.of(connection, trip):
            value = when(events.data(connection, row.id))
            assert value is None or (value.order and (value.start_instant(), value.end_instant()))
        assert advice.of_delegation(connection, trip) is not None
        for spent in money.expenses(connection, trip):
            assert spent.amount.show()
        for line in money.lines(connection, trip):
            assert line.planned.show()
        assert money.totals(connection, trip).spent.show()
        for key in papers.READERS:
            assert papers.read(connection, key, Wish(trip, date(2019, 9, 1))) is not None
    for listed in (lists.list_delegations, lists.list_events, lists.list_members, lists.list_people):
        assert listed(store, trip) is not None


@pytest.mark.parametrize("model", SYNCED, ids=lambda model: str(model.__tablename__))
def test_no_text_of_a_table_keeps_the_others_from_being_read(filled: Store, model: type[Row]) -> None:
    with filled.read() as connection:
        ids = connection.execute(select(table_of(model).c.id).order_by(table_of(model).c.id)).scalars().all()
    for name in text_columns(model) if ids else ():
        for odd in ODD:
            filled.do("newer", lambda work, name=name, odd=odd: [work.change(model, i, {name: odd}) for i in ids])
            read_everything(filled)


def test_what_is_not_known_is_kept_and_shown_as_it_is(filled: Store) -> None:
    with filled.read() as connection:
        trip = connection.execute(select(table_of(t.Delegation).c.id)).scalar_one()
        first = events.of(connection, trip)[0].id
    newer = {"kind": "karaoke", "part": "night", "start_time": None, "end_time": None, "start_zone": "Mars/Phobos"}
    filled.do("newer", lambda work: work.change(t.Event, first, newer))
    with filled.read() as connection:
        data = events.data(connection, first)
    assert (data.kind, data.part, data.start_zone) == ("karaoke", "night", "Mars/Phobos")
    assert next(row for row in lists.list_events(filled, trip) if row["id"] == first)["kind"] == "karaoke"


@pytest.mark.parametrize("rate", ["abc", "NaN", "1e999999", "-1", "0"])
def test_a_rate_that_cannot_be_read_counts_as_none(filled: Store, rate: str) -> None:
    with filled.read() as connection:
        trip = connection.execute(select(table_of(t.Delegation).c.id)).scalar_one()
        before = money.totals(connection, trip).unknown
    values = {"delegation_id": trip, "amount_minor": 500, "currency": "JPY", "rate": rate}
    filled.do("newer", lambda work: work.add(t.BudgetLine, values))
    with filled.read() as connection:
        assert money.totals(connection, trip).unknown == before + 1
