"""Alliance cases and tables of figures: tables 1 to 4 of the paper of 2012 typed in, ticked and printed."""

from __future__ import annotations

from datetime import date

import pytest
from pypdfium2 import PdfDocument

from desktop import papers
from desktop.domain.caselist import number, parted, pasted, stored
from desktop.domain.text import Pair
from desktop.errors import Invalid
from desktop.sheets.reading import read
from desktop.store import Store, briefings, cases, events, handbook, organising, records, sample
from desktop.store import tables as t
from desktop.store.papers import Wish
from tests.data import alliance_2012 as paper

DAY = date(2026, 11, 22)


def test_the_tables_of_the_paper_are_typed_in_and_printed(store: Store) -> None:
    trip = sample.write(store)
    for raw in paper.TABLES:
        store.do("add", cases.add, t.DataTable, raw)
    ids = [store.do("add", cases.add, t.AllianceCase, raw) for raw in paper.CASES]
    store.do("move", cases.move, t.AllianceCase, ids[1], -1)
    with store.read() as connection:
        found, tables = cases.cases(connection), cases.tables(connection)
    assert [case.id for case in found[:2]] == [ids[1], ids[0]]
    assert [len(table.rows) for table in tables] == [21, 7, 24]
    store.undo()
    store.do("as of", records.edit, t.AllianceCase, ids[5], {"as_of": date(2011, 9, 22)})
    made = papers.make(store, "cases", trip, papers.options(language="zh_TW"), today=DAY)
    said = "".join(page.get_textpage().get_text_range() for page in PdfDocument(made.pdf))
    order = (
        "策略聯盟企業",
        "DLE",
        "GREENPADDY",
        "希華科技（明電通訊工業）",
        "資料來源：經濟部（2011b）；經濟部（2011b）（100/9/22資料）",
    )
    places = ["".join(said.split()).find(words) for words in order]
    assert places == sorted(places) and places[0] >= 0 and not made.notices
    made = papers.file(store, "data-tables", trip, papers.options(language="zh_TW"), "xlsx", today=DAY)
    names = read(made.data, "x.xlsx").names
    (row,) = [line.cells for line in read(made.data, "x.xlsx", sheet=names[2]).rows if line.cells[0] == "2010"]
    assert row == ("2010", 699.2, 13.3, 180.1, 6.6, 519.2, 20.7, -339.1)
    # ticked for one handbook, and for no other; what is deleted meanwhile is no longer there
    store.do("tick", cases.tick, cases.HANDBOOK, trip, [ids[0], ids[2], tables[2].id])
    with store.read() as connection:
        visit = next(row.id for row in events.of(connection, trip) if row.kind == "visit")
    store.do("tick", cases.tick, cases.BRIEFING, visit, [ids[0]])
    store.do("delete", records.remove, t.AllianceCase, ids[2])
    with store.read() as connection:
        beside = cases.beside(connection, cases.HANDBOOK, trip)
        assert [one.id for one in (*beside.cases, *beside.tables)] == [ids[0], tables[2].id]
        told = {one.visit.id: one.beside for one in briefings.briefings(connection, Wish(trip, DAY))}
        assert [row.id for row in told.pop(visit).cases] == [ids[0]] and not any(told.values())
        wish = Wish(trip, DAY)
        assert handbook.read(connection, trip, DAY)[0].beside == beside
        (manual,) = organising.books(connection, wish)
    text = repr(manual)
    assert manual.organising and manual.organising.tasks and "JETRO" in text and "商工會議所" in text
    for name in ("王大明", "陳小華", "山田太郎", "佐藤花子", "090-", "+81"):  # it goes to other offices
        assert name not in text


def test_a_row_that_is_too_long_is_refused(store: Store) -> None:
    with pytest.raises(Invalid):
        store.do("add", records.add, t.DataTable, {"title_zh": "表", "heads_zh": "甲\t乙", "cells": "1\t2\t3"})


def test_what_is_pasted_is_read_with_all_that_stands_around_it() -> None:
    sheet = "表 3：貿易統計\n單位：億美元\n\t台灣\t\t中國\n年次\t件數\t金額\t件數\n"
    sheet += "1993 年\t1,262 (8,067)\t-48.6\t9\n註：甲\n資料來源：乙\n"
    found = pasted(sheet)
    assert found.said == {"title": "貿易統計", "unit": "億美元", "note": "甲", "source": "乙"}
    assert found.heads == ["年次", "台灣／件數", "台灣／金額", "中國／件數"]
    assert found.rows == [["1993 年", "1,262 (8,067)", "-48.6", "9"]]
    text = pasted("年次\n輸出\n依存度\n（％）\n1952 1,467,859 52.57\n1991 年以前 237 174")  # as a PDF gives it
    assert text.heads == ["年次", "輸出", "依存度（％）"] and text.rows[1] == ["1991 年以前", "237", "174"]
    assert parted("▲48.6") == ("−48", ".6") and parted("1991 年") is None and number("728 (7,997)") is None
    assert stored([Pair("甲"), Pair()], [["1", "2"], ["", ""]]) == {"heads_zh": "甲\t", "heads_ja": "", "cells": "1\t2"}
