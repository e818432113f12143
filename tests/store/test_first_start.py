"""Three answers become a delegation that prints."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from desktop import papers
from desktop.domain.text import Pair
from desktop.errors import Invalid
from desktop.store import delegations, events, first_start, records
from desktop.store import tables as t
from desktop.store.first_start import Answers
from desktop.store.opening import open_store
from desktop.store.registers import table_of
from tests.store.conftest import Place

pytestmark = pytest.mark.databases

ANSWERS = Answers(
    county="TW-TXG",
    bureau=Pair("經濟發展局", "経済発展局"),
    name=Pair("王大明", ""),
    title=Pair("科員", "科員"),
    start=date(2026, 3, 5),
    end=date(2026, 3, 9),
    prefectures=("JP-12", "JP-13"),
)


def test_agenda_and_cards_print_at_once(place: Place) -> None:
    store = open_store(place, create=True)
    made = store.do(first_start.LABEL, first_start.begin, ANSWERS)
    with store.read() as connection:
        row = delegations.one(connection)
        items = events.of(connection, made)
        agenda = events.agenda(connection, items[0].id)
    assert (row.code, row.name_zh, row.name_ja) == ("2026-03-txg", "臺中市訪日團", "台中市訪日団")
    assert [(e.title().zh, e.title().ja) for e in items] == [
        ("拜會千葉縣廳", "千葉県庁訪問"),
        ("拜會東京都廳", "東京都庁訪問"),
    ]
    assert [point.title.ja for point in agenda] == ["出席者紹介", "挨拶", "懇談", "記念品交換", "記念撮影"]
    assert [point.title.zh for point in agenda] == ["出席者介紹", "致詞", "座談", "致贈紀念品", "合影"]
    assert sum(point.minutes or 0 for point in agenda) == 60
    for key in ("agenda", "cards"):
        paper = papers.make(store, key, made, papers.options(), today=date(2026, 3, 1))
        assert paper.pdf.startswith(b"%PDF-")
    named = [n for n in papers.make(store, "cards", made, papers.options()).notices if n.subject == "王大明"]
    assert named, "a missing Japanese name is listed, never blocks"
    assert store.undo_label() is None, "a first set-up is no action to undo by accident"
    store.close()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"county": ""}, "county"),
        ({"name": Pair()}, "name"),
        ({"start": None}, "start"),
        ({"end": date(2026, 3, 1)}, "end"),
        ({"prefectures": ()}, "prefectures"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_made(place: Place, change: dict[str, object], field: str) -> None:
    store = open_store(place, create=True)
    with pytest.raises(Invalid) as caught:
        store.do(first_start.LABEL, first_start.begin, replace(ANSWERS, **change))  # type: ignore[arg-type]
    assert [problem.field for problem in caught.value.problems] == [field]
    with store.read() as connection:
        assert delegations.everything(connection) == []
    store.close()


def test_a_second_trip_in_the_same_month_gets_its_own_code_and_the_same_office(place: Place) -> None:
    store = open_store(place, create=True)
    in_a_list = {"kind": "prefecture", "name_zh": "", "name_ja": "千葉県", "country": "JP", "region": ""}
    store.do(first_start.LABEL, records.add, t.Organisation, in_a_list)
    for _n in range(2):
        store.do(first_start.LABEL, first_start.begin, ANSWERS)
    with store.read() as connection:
        assert sorted(row.code for row in delegations.everything(connection)) == ["2026-03-txg", "2026-03-txg-2"]
        counted = [
            connection.execute(select(func.count()).select_from(table_of(table))).scalar()
            for table in (t.Organisation, t.Person, t.Post, t.Member)
        ]
    assert counted == [4, 1, 1, 2], "office, bureau and two hosts; one person with one post, in both trips"
    store.close()
