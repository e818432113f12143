"""Who may see what: no list takes a column that its readers may not have."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain import rosters
from desktop.domain.rosters import AUDIENCES, COLUMNS, LISTINGS, Entry, Line, Listing, Roster, Section, table
from desktop.domain.text import Pair

WANG = Entry(
    "m", "p", 1, Pair("王大明", "王大明"), "おう だいめい", "WANG TA-MING", Pair("團長", "団長"),
    passport_no="300000001",
    birth_date=date(1980, 5, 3), sex=Pair("女", "女性"), emergency_name="王小美", bags=2,
)  # fmt: skip


def test_a_list_with_a_column_that_is_not_for_its_readers_cannot_be_made() -> None:
    for audience, column in (("host", "passport_no"), ("hotel", "birth_date"), ("agency", "emergency_name"),
                             ("insurer", "diet"), ("restaurant", "roman"), ("anybody", "mobile")):  # fmt: skip
        with pytest.raises(ValueError, match=f"not for {audience}: {column}"):
            Listing("x", "X", Pair("x", "x"), audience, ("number", column))
    assert all(made.columns and made.needed <= set(made.columns) for made in LISTINGS)


def test_what_only_travel_needs_never_goes_to_hosts_by_default_and_emergency_contacts_stay_at_home() -> None:
    known = {choice.key for choice in AUDIENCES}
    for column in COLUMNS.values():
        assert "office" in column.audiences <= known
        if column.key.startswith(("emergency", "owed", "status", "email")):
            assert column.audiences == {"office"}
        if column.key.startswith(("passport", "birth")):
            assert column.audiences <= {"office", "agency", "insurer"}
    personal = {made.key for made in LISTINGS if made.personal}
    assert personal == {"members-office", "members-agency", "rooming", "passengers", "insurance", "contacts"}


def test_a_table_has_a_column_for_each_language_and_says_that_it_is_personal() -> None:
    made = rosters.listing("insurance")
    roster = Roster(made, Pair("團", "団"), None, None, date(2019, 9, 10), sections=(Section(lines=(Line(WANG),)),))
    head, row, _gap, note = table(roster, "both")
    assert head[:3] == ["編號／番号", "姓名", "氏名"] and "性別（中）" in head and "性別（日）" in head
    assert row[:4] == [1, "王大明", "王大明", "WANG TA-MING"] and date(1980, 5, 3) in row
    assert "限保險公司使用" in str(note[0]) and "保険会社限り" in str(note[0])
    assert table(roster, "ja")[0][1:3] == ["氏名", "旅券のローマ字氏名"]


def test_a_column_nobody_needs_in_a_section_stays_empty_there() -> None:
    made = rosters.listing("passengers")
    train = Section(Pair("のぞみ", "のぞみ"), lines=(Line(WANG, coach="8"),), without=frozenset({"passport_no"}))
    roster = Roster(made, Pair("團", "団"), None, None, date(2019, 9, 10), sections=(train,))
    assert "300000001" not in str(table(roster, "ja")) and "8" in table(roster, "ja")[1]


def test_the_gaps_of_needed_columns_are_told() -> None:
    made = rosters.listing("contacts")
    roster = Roster(made, Pair(), None, None, date(2019, 9, 10), sections=(Section(lines=(Line(WANG),)),))
    assert [label for label, _who in roster.gaps()] == ["Telephone of the emergency contact"]
