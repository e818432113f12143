"""生活費 out of a stored trip: what people say of days, the office's table, and what is written into the budget."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from desktop.domain.money import Money
from desktop.domain.perdiem import ROUND_TWD
from desktop.domain.stays import Living
from desktop.errors import UserError
from desktop.settings import Settings
from desktop.store import Store, claim, ledger, perdiem, records
from desktop.store import tables as t
from desktop.store.registers import table_of

SAMPLE_DAYS = [date(2019, 9, day) for day in (17, 18, 19, 20)]
TABLE_108 = [
    {"place": place, "usd_minor": minor, "first_day": date(2019, 1, 1), "last_day": date(2019, 12, 31), "source": "108"}
    for place, minor in (("東京", 28_000), ("其他", 19_000))
]


def of(store: Store) -> str:
    with store.read() as connection:
        return str(connection.execute(select(table_of(t.Delegation).c.id)).scalar_one())


def living(store: Store, delegation: str, rounded_in: str = "usd") -> Living:
    with store.read() as connection:
        return perdiem.read(connection, delegation, rounded_in)


def test_the_sample_from_its_table_to_its_budget(filled: Store) -> None:
    store, sample = filled, of(filled)
    first = living(store, sample)
    assert [len(one.without_table) for one in first.people] == [4] * 4  # no table of 2019 is known
    with pytest.raises(UserError):
        store.do("x", perdiem.take_over, sample, ["nobody"], "usd", plan=True, spent=True)
    assert store.do("x", perdiem.take_rates, TABLE_108) == 2
    assert store.do("x", perdiem.take_rates, TABLE_108) == 0
    found = living(store, sample)
    one = found.people[0]
    assert [each.day.stay.place for each in one.days] == ["千葉", "東京", "福島", "仙台"]
    assert (one.total.exact, one.total.usd) == (Decimal("717.00"), 717)  # 190 + 280 + 190 + 190 x 30 %
    assert (found.rate, one.total.twd) == ("31.2", 22_370)  # 22,370.4

    cells = [(person.member.member_id, SAMPLE_DAYS[1]) for person in found.people[:2]]
    assert store.do("x", perdiem.say, sample, cells, {"meals": "lunch dinner"}) == 2
    assert living(store, sample).people[1].total.exact == 717 - 280 * Decimal("0.16")
    assert store.do("x", perdiem.say, sample, cells[:1], {"night": "joint", "cost_minor": 30_000}) == 1
    day = living(store, sample).people[0].days[1].allowance
    assert day is not None and day.usd == 280 + 280 * Decimal("0.14")
    assert store.do("x", perdiem.as_planned, cells) == 2
    assert living(store, sample).people[0].total.exact == 717
    assert store.do("x", perdiem.say, sample, cells, {"place": "横浜"}) == 2  # the same rows come back
    assert living(store, sample).people[0].days[1].day.stay.place == "橫濱"
    store.undo()

    ids = [person.member.member_id for person in found.people]
    (own,) = [line for line in read(store, sample).lines if line.category == "living"]
    store.do("x", records.edit, t.BudgetLine, own.id, {"amount_minor": 600_000, "currency": "JPY", "rate": "0.22"})
    before = len(read(store, sample).spent)
    assert store.do("x", perdiem.take_over, sample, ids, "usd", plan=True, spent=True) == 5
    book = read(store, sample)
    (mine,) = [line for line in book.lines if line.category == "living"]  # the one of the sample, not one more
    assert (mine.planned, mine.name.zh) == (Money(717 * 4 * 100, "USD"), "生活費（日支數額）")
    assert not mine.rate and book.planned(mine).home == Money(8_948_200)  # 2,868 x 31.2 = 89,481.6, not x 0.22
    assert len(book.spent) == before + 4 and book.totals.by_line[mine.id].spent == 22_370_00 * 4 + 139_776_00
    with store.read() as connection:
        assert perdiem.others(connection, sample) == 1  # the sample's own, which may count twice now
    store.do("x", perdiem.take_over, sample, ids[:1], ROUND_TWD, plan=True, spent=True)
    book = read(store, sample)
    assert len(book.spent) == before + 4  # once more changes them, and makes none twice
    assert next(line for line in book.lines if line.id == mine.id).planned == Money(22_371_00)
    store.undo()
    store.undo()
    assert len(read(store, sample).spent) == before


def test_an_offices_rate_counts_however_its_place_is_written(filled: Store) -> None:
    rows = [{**TABLE_108[0], "place": place, "usd_minor": 30_000 + n} for n, place in enumerate(("横浜", "橫濱市"))]
    assert filled.do("x", perdiem.take_rates, rows) == 2  # the second changes the first
    with filled.read() as connection:
        (own,) = perdiem.own_rates(connection)
        known = perdiem.rates(connection)
    assert (own.rate.place, own.rate.usd) == ("橫濱", Decimal("300.01"))
    assert perdiem.gazetteer(known).written("横浜市") == "橫濱"


def test_dollars_bought_with_proof_count_for_whose_they_were(filled: Store) -> None:
    store, sample = filled, of(filled)
    store.do("x", perdiem.take_rates, TABLE_108)
    first, second = (person.member for person in living(store, sample).people[:2])
    slip = {"delegation_id": sample, "currency": "USD", "kind": "slip", "rate": "30", "rate_date": SAMPLE_DAYS[0]}
    store.do("x", records.add, t.Rate, {**slip, "amount_minor": 80_000, "proof": "yes", "person_id": first.person_id})
    found = living(store, sample)
    assert [found.of(one.member_id).total.twd for one in (first, second)] == [21_510, 22_370]  # type: ignore[union-attr]
    with store.read() as connection:
        mine, other = claim.read(connection, sample, SAMPLE_DAYS[0], (first.member_id, second.member_id))
    assert (mine.living_rate.rate, mine.living_home) == ("30", 2_151_000)  # 717 x 30
    assert (other.living_rate.rate, other.living_home) == ("31.2", 2_237_000)


def read(store: Store, delegation: str) -> ledger.Ledger:
    with store.read() as connection:
        return ledger.read(connection, delegation)


def test_a_hotel_of_the_directory_stands_where_the_directory_says(filled: Store) -> None:
    store, sample = filled, of(filled)
    store.do("x", perdiem.take_rates, TABLE_108)
    hotel = {"kind": "company", "name_ja": "東京ベイ見本ホテル", "address_ja": "千葉県浦安市舞浜1-1"}
    body = store.do("x", records.add, t.Organisation, hotel)
    with store.read() as connection:
        events = table_of(t.Event)
        found = select(events.c.id).where(events.c.kind == "hotel", events.c.start_date == SAMPLE_DAYS[1])
        item = str(connection.execute(found).scalar_one())
    store.do("x", records.edit, t.Event, item, {"organisation_id": body, "title_zh": "東京", "title_ja": "東京"})
    one = living(store, sample).people[0]
    assert (one.days[1].day.stay.place, one.total.exact) == ("浦安", 190 * 3 + 57)
    with store.read() as connection:
        (paper,) = perdiem.sheets(connection, sample, SAMPLE_DAYS[0], (one.member.member_id,))
        whole = perdiem.sheets(connection, sample, SAMPLE_DAYS[0], ("each",))
    assert [each.member.member_id for each in paper.people] == [one.member.member_id] and len(whole[0].people) == 4


def test_rounding_in_taiwan_dollars_needs_a_rate(filled: Store) -> None:
    store, sample = filled, of(filled)
    store.do("x", perdiem.take_rates, TABLE_108)
    for quote in read(store, sample).quotes:
        if quote.currency == "USD":
            store.do("x", records.remove, t.Rate, quote.id)
    ids = [living(store, sample).people[0].member.member_id]
    with pytest.raises(UserError) as refused:
        store.do("x", perdiem.take_over, sample, ids, ROUND_TWD, plan=True, spent=False)
    assert refused.value.sentence.msgid == perdiem.NO_RATE


def test_the_place_of_rounding_is_a_setting() -> None:
    settings = Settings()
    assert perdiem.rounding(settings) == perdiem.rounding(None) == "usd"
    settings.put(perdiem_rounding="twd")
    assert perdiem.rounding(settings) == "twd"
    settings.put(perdiem_rounding="moon")
    assert perdiem.rounding(settings) == "usd"
