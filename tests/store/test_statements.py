"""The sheet of statements comes back: agreed, corrected, silent, and never for other words than were sent."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from desktop import papers
from desktop.errors import UserError
from desktop.importing import statements
from desktop.sheets import read, write
from desktop.store import Store, events, records
from desktop.store import tables as t
from desktop.store.registers import read_row, table_of

DAY = date(2019, 9, 25)
NAMES = ("拜會千葉縣廳", "參觀福島縣 Technology Centre")


def test_a_sheet_goes_out_and_comes_back(filled: Store) -> None:
    store = filled
    with store.read() as connection:
        trip = str(connection.execute(select(table_of(t.Delegation).c.id)).scalar_one())
        items = events.of(connection, trip)
    visit, twin = (next(row.id for row in items if row.title_zh == name) for name in NAMES)

    def add(text: str, **more: Any) -> str:
        point = {"event_id": visit, "text_ja": text, "text_zh": f"中文{text}", **more}
        return store.do("x", records.add, t.MinutePoint, point)

    other = {"event_id": twin, "text_ja": "復旧中。"}
    elsewhere = store.do("x", records.add, t.MinutePoint, other)
    ids = [add(text, position=n) for n, text in enumerate(("復旧中。", "訪台を検討。", "名簿を出す。", "未定。"))]
    secret = add("機密", secret="yes")
    sent = papers.file(store, "statements", trip, papers.options(language="ja"), "xlsx", event=visit, today=DAY).data
    rows = [list(row.cells) for row in read(sent, "sent.xlsx").rows]
    head = next(row for row in rows if "修正案" in row)
    agreed, text, key = (head.index(name) for name in ("御確認", "修正案", "照合番号（変更しないでください）"))
    found = {row[key]: row for row in rows if len(row) > key}
    assert secret not in found
    store.do("x", records.edit, t.Event, twin, {"title_ja": "千葉県商工労働部訪問"})  # as the other one is called
    for ending in ("xlsx", "ods"):  # of all meetings a sheet each; each finds its own
        both = papers.file(store, "statements", trip, papers.options(language="ja"), ending, today=DAY).data
        assert {line.id for line in statements.read(store, twin, both, f"x.{ending}") if line.id} == {elsewhere}
        assert {line.id for line in statements.read(store, visit, both, f"x.{ending}") if line.id} == set(ids)
    found[ids[0]][agreed], found[ids[2]][agreed] = "可", " ＯＫ "
    found[ids[1]][text] = "訪台を前向きに検討したい。"
    rows.append([None] * key + ["no-such-key"])
    back = write(rows, "xlsx", "x")
    store.do("x", records.edit, t.MinutePoint, ids[2], {"text_ja": "企業名簿を出す。"})  # other words than were sent

    lines = statements.read(store, visit, back, "back.xlsx")
    kinds = [statements.AGREED, statements.CORRECTED, statements.CHANGED, statements.SILENT, statements.UNKNOWN]
    assert [line.what for line in lines] == kinds
    taken = [line for line in lines if line.what in statements.TAKEN]
    assert store.do(statements.LABEL, statements.apply, taken, DAY) == 2
    with store.read() as connection:
        points = [read_row(connection, t.MinutePoint, row_id) for row_id in ids]
    assert [row["checked_on"] for row in points] == [DAY, DAY, None, None]
    assert [row["text_ja"] for row in points][:2] == ["復旧中。", "訪台を前向きに検討したい。"]
    assert points[1]["text_zh"] == "中文訪台を検討。"
    store.undo()  # one action
    with store.read() as connection:
        table = table_of(t.MinutePoint)
        assert set(connection.execute(select(table.c.checked_on)).scalars()) == {None}

    with pytest.raises(UserError):
        statements.read(store, visit, write([["氏名", "出欠"]], "xlsx", "x"), "other.xlsx")
