"""A full claim for the route of 2019 under both texts of the rules, every figure derived by hand beside it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.domain import claim as claims
from desktop.domain.text import Pair
from desktop.store import Store, attendance, claim, delegations, ledger, papers, perdiem, records
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.data import programme_2019

TOKYO, ELSEWHERE = 29_900, 20_900  # US cents a day: the table of 2026; that of 2019 was never found, so these stand in


class Trip:
    """The programme of 2019 in a year, with what its leader laid out."""

    def __init__(self, store: Store, year: int) -> None:
        self.store, self.year = store, year
        with store.read() as connection:
            self.id = delegations.one(connection).id
            self.members = delegations.members(connection, self.id)
            events = {row.title().zh: row.id for row in _events(connection, self.id)}
        self.leader, self.second = self.members[0], self.members[1]
        if year == 2019:
            for place, cents in (("東京", TOKYO), ("其他", ELSEWHERE)):
                row = {
                    "place": place,
                    "usd_minor": cents,
                    "first_day": date(2019, 1, 1),
                    "last_day": date(2019, 12, 31),
                }
                self.add(t.DailyRate, **row)
        for currency, cash, spot in (("USD", "31.385", "31.03"), ("JPY", "0.2905", "0.2857")):
            for kind, rate in (("cash", cash), ("spot", spot)):
                self.add(t.Rate, delegation_id=self.id, currency=currency, kind=kind, rate=rate, rate_date=self.day(16))
        for member in (self.leader.id, self.second.id):
            for day, place in ((17, "東京"), (18, "東京"), (19, "福島")):
                self.say(member, day, place=place)
        self.say(self.second.id, 18, meals="lunch dinner")
        self.say(self.second.id, 19, night="provided")
        self.pay("transport", 1_560_000, "TWD", "1", date(year, 8, 20), "機票", event_id=events["去程"])
        self.pay("transport", 8_950, "JPY", "2", self.day(19), "新幹線")
        self.pay("transport", 2_340, "JPY", "3", self.day(18), "計程車")
        self.pay("insurance", 22_400, "TWD", "4", self.day(10), "保險")
        gift = self.pay("gifts", 300_000, "TWD", "5", self.day(16), "禮品")
        self.add(t.Split, expense_id=gift, funding="company", share_minor=100_000)
        self.pay("gifts", 10_000, "JPY", "6", self.day(18), "茶敘", payment="card", settled_minor=215_500)
        self.pay("fees", 10_000, "TWD", "", self.day(16), "結匯手續費")
        self.pay("living", 12_000, "JPY", "7", self.day(18), "旅館")
        self.pay("interpreting", 50_000, "JPY", "8", self.day(18), "翻譯", payment="contract")
        self.pay("meeting", 20_000, "JPY", "9", self.day(18), "場地")
        self.pay("fees", 10_000, "TWD", "", self.day(18), "簽證", status="committed")
        self.add(t.Advance, member_id=self.leader.id, amount_minor=3_000_000, drawn_on=self.day(10))

    def day(self, number: int) -> date:
        return date(self.year, 9, number)

    def add(self, table: Any, **row: Any) -> str:
        return self.store.do("add", records.add, table, row)

    def say(self, member: str, day: int, **change: Any) -> None:
        self.store.do("say", perdiem.say, self.id, [(member, self.day(day))], change)

    def pay(self, category: str, minor: int, currency: str, number: str, day: date, item: str, **more: Any) -> str:
        row = {"delegation_id": self.id, "category": category, "amount_minor": minor, "currency": currency}
        row |= {"receipt_no": number, "paid_on": day, "item_zh": item, "funding": "local", "status": "paid"}
        return self.add(t.Expense, **{**row, "payer_id": self.leader.person_id, **more})

    def read(self) -> tuple[claims.Claim, ...]:
        with self.store.read() as connection:
            return claim.read(connection, self.id, self.day(30))


def _events(connection: Any, trip: str) -> Any:
    from desktop.store import events

    return events.of(connection, trip)


@pytest.fixture(scope="module", params=[2019, 2026])
def trip(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder: Path = tmp_path_factory.mktemp("claim")
    store = open_store(folder / "claim.db", create=True)
    with pytest.MonkeyPatch.context() as patch:
        for number in (17, 18, 19, 20):
            patch.setattr(programme_2019, f"D{number}", date(request.param, 9, number))
        programme_2019.write(store)
    yield Trip(store, request.param)
    store.close()


def test_every_figure_of_the_leaders_claim(trip: Trip) -> None:
    made = trip.read()[0]
    old = trip.year == 2019
    assert made.who.name == Pair("鄒宗勳") and (made.length, made.receipts) == (4, 6)
    by_day = {day.day.day: day for day in made.days}
    assert [day.day for day in made.days] == [trip.day(n) for n in (10, 16, 17, 18, 19, 20)]

    # Per-diem (points 7 and 9): two nights in 東京, one in 福島 (not listed: 其他), the day of the return 30 % of the
    # place where the way home begins, 仙台 (其他): 299 + 299 + 209 + 209 x 30 % = 869.70.
    living = [by_day[n].living for n in (17, 18, 19, 20)]
    assert living == [299, 299, 209, Decimal("62.70")] and not any(day.deducted for day in made.days)
    assert (made.living.exact, made.living.usd) == (Decimal("869.70"), 870)  # added up first, then rounded up once
    # Point 19: the selling rate of the last bank day before the start (16 September), spot before 2026, cash since.
    assert made.living_rate.rate == ("31.03" if old else "31.385")
    assert made.living_home == (2_699_600 if old else 2_730_500)  # 870 x 31.03 = 26,996.1; 870 x 31.385 = 27,304.95

    # Day by day: the ticket stands on the day of its flight, though it was paid in August.
    assert by_day[17].sums == {"plane": 1_560_000} and by_day[17].receipts == ("1",)
    # ¥8,950 x 0.2857 = 2,557.015; x 0.2905 = 2,599.975
    assert by_day[19].sums == {"land": 255_700 if old else 260_000}
    # ¥2,340 taxi x 0.2857 = 668.538; x 0.2905 = 679.77; and the card as it was charged: 2,155
    assert by_day[18].sums == {"sundries": (66_900 if old else 68_000) + 215_500}
    assert by_day[18].receipts == ("3", "6")
    assert by_day[10].sums == {"insurance": 22_400}
    assert by_day[16].sums == {"sundries": 200_000, "fees": 10_000}  # of the gift a third is paid by a company
    assert Pair("結匯手續費（無單據）", "結匯手續費（領収書なし）") in by_day[16].remarks
    assert by_day[19].way == Pair("東京→福島", "東京→福島")
    assert by_day[20].way.zh == "福島→仙台→仙台機場→桃園" and "拜會東北經產局" in by_day[20].work.zh

    # 15,600 + 2,557 + 26,996 + 100 + 224 + (669 + 2,000 + 2,155) = 50,301
    # 15,600 + 2,600 + 27,305 + 100 + 224 + (680 + 2,000 + 2,155) = 50,664
    assert made.total == (5_030_100 if old else 5_066_400)
    assert made.balance == made.total - 3_000_000
    assert trip_rules(trip).claim_days == (15 if old else 45)


def trip_rules(trip: Trip) -> Any:
    with trip.store.read() as connection:
        return ledger.trip(connection, trip.id).rules


def test_what_the_claim_leaves_out_is_named_with_its_reason(trip: Trip) -> None:
    left = {(one.spent.receipt_no, one.why): one.minor for one in trip.read()[0].left_out}
    old = trip.year == 2019
    assert left == {
        ("5", claims.BY_COMPANY): 100_000,
        ("7", claims.IN_PER_DIEM): 342_800 if old else 348_600,  # ¥12,000
        ("8", claims.BY_CONTRACT): 1_428_500 if old else 1_452_500,  # ¥50,000
        ("9", claims.OWN_VOUCHER): 571_400 if old else 581_000,  # ¥20,000
        ("", claims.NOT_PAID): 10_000,
    }
    assert [note.zh.split("：")[0] for note in trip.read()[0].notes][:2] == (
        ["US$ 1 = NT$ 31.03", "¥ 1 = NT$ 0.2857"] if old else ["US$ 1 = NT$ 31.385", "¥ 1 = NT$ 0.2905"]
    )


def test_what_others_provide_is_deducted(trip: Trip) -> None:
    made = trip.read()[1]
    by_day = {day.day.day: day for day in made.days}
    # 18th, the vector of rules.md: lunch and dinner, 8 % + 8 % of 299 = 47.84, are off; 299 x (70 + 10 + 4) % = 251.16
    assert (by_day[18].living, by_day[18].deducted) == (299, Decimal("47.84"))
    assert (by_day[19].living, by_day[19].deducted) == (209, Decimal("146.30"))  # lodging provided: 70 % of 209
    assert (made.living.exact, made.living.usd) == (Decimal("675.56"), 676)  # 299 + 251.16 + 62.70 + 62.70
    # 676 x 31.03 = 20,976.28; 676 x 31.385 = 21,216.26
    assert made.total == made.living_home == (2_097_600 if trip.year == 2019 else 2_121_600)


def test_vouchers_of_one_member_are_those_of_what_he_laid_out(trip: Trip) -> None:
    for member, numbers in ((trip.leader, ["1", "2", "3", "4", "5", "6", "8", "9", ""]), (trip.second, [])):
        wish = papers.Wish(trip.id, trip.day(30), member_ids=(member.id,))
        with trip.store.read() as connection:
            found = papers.read(connection, "vouchers", wish)
        assert [one.spent.receipt_no for sheaf in found for one in sheaf.vouchers] == numbers


def test_flights_of_foreign_airlines_are_asked_for(trip: Trip) -> None:
    wish = papers.Wish(trip.id, trip.day(1))
    with trip.store.read() as connection:
        assert papers.read(connection, "foreign-airline", wish) == ()
        home = next(row.id for row in _events(connection, trip.id) if row.kind == "return")
    trip.store.do("book", records.edit, t.Event, home, {"carrier": "NH 5871"})
    with trip.store.read() as connection:
        (found,) = papers.read(connection, "foreign-airline", wish)
    trip.store.undo()
    (flight,) = found.flights
    assert (flight.day, flight.carrier, flight.people) == (trip.day(20), "NH 5871", ()) and len(found.travellers) == 4


def test_who_goes_home_early_or_stays_behind_claims_those_days(trip: Trip) -> None:
    with trip.store.read() as connection:
        events = {row.title().zh: row.id for row in _events(connection, trip.id)}
        members = delegations.members(connection, trip.id)
    early, behind = members[2].id, members[3].id
    ahead = trip.add(t.Team, delegation_id=trip.id, kind="group", name_zh="先行返國")
    trip.add(t.TeamMember, team_id=ahead, member_id=early)
    flight = {"kind": "return", "origin_zh": "羽田機場", "target_zh": "松山機場", "start_date": trip.day(19)}
    trip.add(t.Event, delegation_id=trip.id, team_id=ahead, **flight)
    trip.store.do("stay", attendance.mark, [(events["回程"], early, "no")])
    branch = trip.add(t.Team, delegation_id=trip.id, kind="branch", name_zh="滯留")
    trip.add(t.TeamMember, team_id=branch, member_id=behind, from_date=trip.day(20), until_date=trip.day(22))
    found = {one.who.member_id: one for one in trip.read()}
    for member, last, length in ((early, 19, 3), (behind, 22, 6), (trip.leader.id, 20, 4)):
        one = found[member]
        assert (one.start, one.end, one.length) == (trip.day(17), trip.day(last), length)
        assert [day.day for day in one.days if day.living is not None] == [trip.day(n) for n in range(17, last + 1)]
    assert found[early].days[-1].day == trip.day(19)  # no work on a day on which one is at home
