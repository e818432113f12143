"""Statements and lists of expenses come in once, in any encoding, exact to the last cent."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import exporting, sheets
from desktop.domain.money import DIGITS, Money
from desktop.errors import UserError
from desktop.exchange import expense_table
from desktop.importing import expenses
from desktop.importing.expenses import NEW, Options
from desktop.importing.preview import Counts
from desktop.store import Store, budgetfiles, delegations, records
from desktop.store.opening import open_store
from desktop.store.tables import Expense, Rate

TODAY = date(2026, 1, 1)
BIG5 = """信用卡消費明細,,,,,
消費日,入帳日,商店名稱,外幣幣別,外幣金額,新臺幣金額
108/09/18,108/09/20,ＪＲ東日本千葉駅前,JPY,"12,000","2,640"
108/09/18,108/09/20,ホテル,JPY,8800.00,1936
09/19,108/09/21,桃園機場,TWD,0,350
108/09/20,,退款,JPY,(500),-110
108/09/20,,壞掉,JPY,abc,1
合計,,,,,"4,816"
"""
CP932 = """ご利用日,ご利用店名,ご利用金額（円）,摘要
2019/09/18,セブンイレブン千葉,"１，２００",
2019/09/18,セブンイレブン千葉,1200,二回目
2019年9月31日,どこか,1,
,,,
お支払合計,,2400,
"""


@pytest.fixture
def store(sample_file: Path, tmp_path: Path) -> Iterator[Store]:
    made = open_store(Path(shutil.copy(sample_file, tmp_path / "trip.db")))
    yield made
    made.close()


@pytest.fixture
def trip(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection).id


def rows(store: Store, trip: str) -> dict[str, dict[str, Any]]:
    with store.read() as connection:
        return budgetfiles.expenses(connection, trip)


def look(store: Store, trip: str, data: bytes, file: str = "x.csv", **options: Any) -> expenses.Preview:
    return expenses.preview(store, trip, data, file, Options(**options), TODAY)


def test_a_statement_in_big5_keeps_what_the_card_company_charged(store: Store, trip: str) -> None:
    before = rows(store, trip)
    found = look(store, trip, BIG5.encode("cp950", "replace"))
    assert found.counts() == Counts(4, 0, 1, 1)
    assert [problem[:2] for problem in found.complaints()] == [(7, "amount")]
    assert expenses.bring(store, trip, found) == Counts(4, 0, 1, 1)
    new = [row for row_id, row in rows(store, trip).items() if row_id not in before]
    said = {(row["amount_minor"], row["currency"], row["settled_minor"], row["payment"]) for row in new}
    assert said == {
        (12_000, "JPY", 264_000, "card"), (8_800, "JPY", 193_600, "card"), (35_000, "TWD", None, ""),
        (-500, "JPY", -11_000, "card"),
    }  # fmt: skip
    assert {row["paid_on"].day for row in new} == {18, 19, 20} and {row["paid_on"].year for row in new} == {2019}
    again = look(store, trip, BIG5.encode("cp950", "replace"))
    assert again.counts() == Counts(0, 0, 5, 1)
    store.undo()
    assert rows(store, trip) == before


def test_a_statement_in_shift_jis_and_one_day_two_purchases(store: Store, trip: str) -> None:
    found = look(store, trip, CP932.encode("cp932"))
    assert found.counts() == Counts(2, 0, 1, 1)
    expenses.bring(store, trip, found)
    assert {(line.amount, line.payee) for line in found.lines[:2]} == {(Money(1200, "JPY"), "セブンイレブン千葉")}
    assert look(store, trip, CP932.encode("cp932")).counts() == Counts(0, 0, 3, 1)


def test_what_may_be_there_is_asked_for_and_fills_what_is_empty(store: Store, trip: str) -> None:
    own = {
        "delegation_id": trip,
        "paid_on": date(2019, 9, 17),
        "payee": "千葉駅",
        "amount_minor": 12_000,
        "currency": "JPY",
    }
    mine = store.do("x", records.add, Expense, own)
    data = BIG5.encode("cp950", "replace")
    found = look(store, trip, data)
    assert (found.lines[0].what, found.lines[0].candidates) == ("unclear", (mine,))
    assert found.counts() == Counts(3, 0, 1, 2)
    same = look(store, trip, data, decisions={0: mine})
    assert (same.lines[0].what, same.lines[0].values) == ("updated", {"settled_minor": 264_000})
    assert look(store, trip, data, decisions={0: NEW}).lines[0].what == "added"
    expenses.bring(store, trip, same, {0})
    row = rows(store, trip)[mine]
    assert (row["payee"], row["settled_minor"], row["paid_on"]) == ("千葉駅", 264_000, date(2019, 9, 17))


def test_own_workbooks_come_back_as_they_are_and_changes_are_taken(store: Store, trip: str) -> None:
    with store.read() as connection:
        payer, other = list(budgetfiles.payers(connection, trip))[:2]
    slip = {"delegation_id": trip, "currency": "JPY", "kind": "slip", "rate_date": date(2019, 9, 10)}
    for whose, rate in ((payer, "0.19"), (other, "0.2")):  # each claims by the own proof
        bought = {"amount_minor": 90_000, "proof": "yes", "person_id": whose, "rate": rate}
        store.do("x", records.add, Rate, {**slip, **bought})
    store.do("x", records.add, Expense, {"delegation_id": trip, "amount_minor": 700, "currency": "JPY",
                                         "payer_id": payer, "payee": "駅", "paid_on": date(2019, 9, 18)})  # fmt: skip
    for ending, language in (("xlsx", "zh_TW"), ("ods", "ja")):
        data = exporting.budget(store, trip, ending, language)
        found = look(store, trip, data, f"b.{ending}")
        assert not found.complaints()
        assert found.counts() == Counts(0, 0, len(rows(store, trip)) + 1, 0)  # and the row of sums
    mine, row = next(iter(rows(store, trip).items()))
    table = [
        ["系統編號", "金額", "幣別", "狀態", "受款人", "付款人"],
        [mine, row["amount_minor"] / 100 + 0.1, "TWD", "核銷中", "", "某某"],
    ]
    found = look(store, trip, sheets.write(table, "xlsx", "x"), "x.xlsx")
    assert found.lines[0].what == "updated" and found.lines[0].values["amount_minor"] == row["amount_minor"] + 10
    assert [name for _row, name, _why in found.remarks()] == ["payer"]


def test_another_currency_takes_the_tax_along(store: Store, trip: str) -> None:
    raw = {"delegation_id": trip, "amount_minor": 5_400, "currency": "JPY", "tax_minor": 400, "payee": "駅"}
    mine = store.do("x", records.add, Expense, raw)
    data = sheets.write([["系統編號", "金額", "幣別"], [mine, "5,400", "TWD"]], "xlsx", "x")
    expenses.bring(store, trip, look(store, trip, data, "x.xlsx"))
    row = rows(store, trip)[mine]
    assert (row["amount_minor"], row["currency"], row["tax_minor"]) == (540_000, "TWD", 40_000)  # not NT$ 4


def test_what_holds_for_all_and_what_was_said_last_time(store: Store, trip: str) -> None:
    old = next(row for row in rows(store, trip).values() if row["budget_line_id"])
    store.do("x", records.edit, Expense, old["id"], {"payee": "○○旅行社"})
    with store.read() as connection:
        payer = next(iter(budgetfiles.payers(connection, trip)))
    table = "日期,受款人,金額\n2019/9/18,〇〇旅行社,5\n2019/9/18,○○旅行社,US$12.50\n2030/1/1,x,0\n".encode()
    lines = look(store, trip, table, payment="cash", payer_id=payer, currency="JPY").lines
    assert [line.amount for line in lines] == [Money(5, "JPY"), Money(1250, "USD"), Money(0, "JPY")]
    assert lines[1].values["budget_line_id"] == old["budget_line_id"] and "budget_line_id" not in lines[2].values
    assert all(line.values["payment"] == "cash" and line.values["payer_id"] == payer for line in lines)
    assert len(lines[2].notes) == 2  # zero, and ahead


def test_lists_of_offices_and_statements_of_japanese_cards(store: Store, trip: str) -> None:
    own = '日期,單據編號,金額（日圓）,匯率,新臺幣金額\n9/18,A-9,"1,000",0.25,250\n9/18,A-10,,,300\n'.encode()
    found = look(store, trip, own).lines
    assert (found[0].amount, found[0].values["rate"], "settled_minor" in found[0].values) == (
        Money(1000, "JPY"),
        "0.25",
        False,
    )
    assert found[1].amount == Money(30_000)
    card = "利用日,利用店名・商品名,利用者,支払方法,利用金額,支払総額\n2019/09/18,駅,本人,1回払い,700,700\n".encode(
        "cp932"
    )
    line = look(store, trip, card).lines[0]
    assert (line.amount, line.values["payment"], line.notes) == (Money(700, "JPY"), "card", ())


def test_without_a_header_and_with_columns_by_hand(store: Store, trip: str) -> None:
    headless = "山田 様,1234-****\n2019/09/18,セブン,1200,1\n2019/09/19,ローソン,340,1\n".encode("cp932")
    assert [line.amount for line in look(store, trip, headless).lines] == [Money(1200, "JPY"), Money(340, "JPY")]
    by_hand = look(store, trip, b"a;b\n5;2019/9/18\n", header=0, columns={0: "amount", 1: "paid_on"})
    assert by_hand.counts() == Counts(1)
    learned = look(store, trip, "甲,乙\n5,2019/9/18\n".encode(), learned={"甲": "amount", "乙": "paid_on"})
    assert learned.lines[0].day == date(2019, 9, 18)
    with pytest.raises(UserError):
        look(store, trip, b"a,b\n1,2\n")


@given(st.integers(-(10**12), 10**12), st.sampled_from(["JPY", "TWD", "USD"]))
def test_no_unit_is_lost_or_made_between_a_file_and_the_store(minor: int, currency: str) -> None:
    """Also through the float of a spreadsheet's cell."""
    amount = Money(minor, currency).amount
    for cell in (float(amount), f"{amount:,.{DIGITS[currency]}f}"):
        sheet = sheets.Sheet((sheets.Row(1, ("金額", "幣別")), sheets.Row(2, (cell, currency))), "xlsx")
        row = expense_table.parse(sheet, expense_table.recognise(sheet))[0]
        assert (row.values["amount_minor"], row.values["currency"]) == (minor, currency)
