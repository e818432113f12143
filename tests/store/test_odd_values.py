"""What a newer program wrote, or a hostile pack, and this one does not know: kept, shown as it is, never in the way."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime

import pytest
from sqlalchemy import select

from desktop import i18n, lists
from desktop.documents import messenger, phone
from desktop.domain import inform
from desktop.domain.event import when
from desktop.domain.replan import Change
from desktop.domain.replan import lines as lines_of
from desktop.errors import UserError
from desktop.exchange import ics
from desktop.store import (
    Store,
    advice,
    board,
    emergency,
    events,
    informing,
    ledger,
    papers,
    programme,
    records,
    replan,
    revisions,
    tasks,
    versions,
    warnings,
)
from desktop.store import tables as t
from desktop.store.papers import Wish
from desktop.store.registers import registers, table_of
from desktop.store.tables import SYNCED, Row

DAY = date(2019, 9, 1)
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
        held = ledger.read(connection, trip)
        assert all(one.amount.show() for one in held.spent)
        assert all(line.planned.show() for line in held.lines)
        assert held.totals.spent is not None
        for key in papers.READERS:
            assert papers.read(connection, key, Wish(trip, date(2019, 9, 1))) is not None
    for listed in (lists.list_delegations, lists.list_events, lists.list_members, lists.list_people):
        assert listed(store, trip) is not None


def read_the_plan(store: Store) -> None:
    """All that is made of an itinerary: warnings, papers, versions, changes tried, calendars, the emergency sheet."""
    with store.read() as connection:
        trip = connection.execute(select(table_of(t.Delegation).c.id)).scalar_one()
        shown = replan.opened(connection, trip)
        for warning in warnings.of_delegation(connection, trip):
            assert all(warning.sentence.text(i18n.gettext_for(code)) for code in i18n.CODES)
        for said in programme.read(connection, trip, DAY):
            assert phone.page(said) and all(messenger.text(said, day.day) for day in said.days)
        assert board.Reader().read(connection, trip)
        for version in versions.listed(connection, trip):
            with suppress(UserError):  # "This version cannot be read."
                versions.since(connection, trip, version.id)
        assert versions.dispatches(connection, trip) and versions.receivers(connection, trip)
        for change in replan.changes(connection, trip):
            assert all(row.line.text for row in informing.listed(connection, change["id"]))
        assert tasks.of(connection, trip, DAY)
        assert emergency.sheet(connection, trip, date(2019, 9, 18), shown.plan.items[0].id)
        assert ics.write(shown.plan, revisions.of(connection, trip))
        every = [item.id for item in shown.plan.items]
        for change in (Change("shift", minutes=60), Change("shorten", minutes=10), Change("cancel")):
            with suppress(UserError):  # a year that somebody mistyped
                lines = lines_of(shown.plan, shown.tried(every, change))
                assert inform.who_must_know(shown.plan, lines) or not lines


EXTREMES: dict[type, tuple[object, ...]] = {
    str: ("karaoke", "[]"),
    int: (-(2**31),),
    date: (date.min, date.max),
}


@pytest.fixture
def changed(filled: Store) -> Store:
    """The sample with a change of plan, a sub-group, a version that was sent, and a task."""
    with filled.read() as connection:
        shown = replan.opened(connection, connection.execute(select(table_of(t.Delegation).c.id)).scalar_one())
    trip, now = shown.plan.delegation_id, datetime(2019, 9, 18, 6, 30)
    day = [item.id for item in shown.plan.items if item.when and item.when.start_date == now.date()]
    filled.do("change", replan.commit, shown, day, Change("shift", "weather", minutes=30), now)
    with filled.read() as connection:
        version = versions.listed(connection, trip)[0].id
    filled.do("send", versions.send, version, [{"name_zh": "千葉縣"}], {"paper": "itinerary"})
    team = filled.do("team", records.add, t.Team, {"delegation_id": trip, "name_zh": "甲組"})
    part = {"team_id": team, "member_id": shown.plan.travellers[0].member_id, "from_date": "2019-09-17"}
    filled.do("part", records.add, t.TeamMember, part)
    filled.do("task", records.add, t.Task, {"delegation_id": trip, "title": "邀請函", "days": -90})
    return filled


@pytest.mark.parametrize("kind", EXTREMES, ids=lambda kind: kind.__name__)
def test_nothing_in_a_table_keeps_the_itinerary_from_being_read(changed: Store, kind: type) -> None:
    read_the_plan(changed)
    for model in SYNCED:
        table = table_of(model)
        with changed.read() as connection:
            ids = connection.execute(select(table.c.id)).scalars().all()
        names = [name for group in registers(model).values() for name in group if name not in model.REFS]
        names = [name for name in names if table.c[name].type.python_type is kind]
        for odd in EXTREMES[kind] if ids and names else ():
            values = dict.fromkeys(names, odd)
            changed.do("newer", lambda work, model=model, ids=ids, v=values: [work.change(model, i, v) for i in ids])
            read_the_plan(changed)
            changed.undo()


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
    values = {"delegation_id": trip, "amount_minor": 500, "currency": "JPY", "rate": rate}
    made = filled.do("newer", lambda work: work.add(t.BudgetLine, values))
    with filled.read() as connection:
        held = ledger.read(connection, trip)
    converted = held.planned(held.line[made])
    assert (converted.rate, converted.ruled) == ("0.22", True), "that of the rules then"
