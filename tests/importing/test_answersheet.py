"""出席者回答票: out to the hosts, filled in by them in their ways, and back without doubling anybody."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop import sheets as tables
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.exchange import answersheet as sheets
from desktop.importing import answersheet, answersheet_out
from desktop.importing.answersheet import NEW_POST, Options
from desktop.importing.registration_match import NEW
from desktop.store import Store, attendance, events, records
from desktop.store import tables as t
from desktop.store.opening import open_store

TODAY = date(2026, 4, 20)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "a.db", create=True)
    yield made
    made.close()


def add(store: Store, table: type[t.Row], **raw: Any) -> str:
    return store.do("add", records.add, table, raw)


@pytest.fixture
def visit(store: Store) -> str:
    """A visit with a chief, a clerk who bears an old letter, and a post whose holder is still asked for."""
    chiba = add(store, t.Organisation, name_ja="千葉県", name_zh="千葉縣")
    add(store, t.Organisation, name_ja="千葉商工会議所")
    trip = add(store, t.Delegation, code="a", name_zh="團", start_date="2026-05-10", end_date="2026-05-12")
    event = add(store, t.Event, delegation_id=trip, title_zh="拜會千葉縣", title_ja="千葉県訪問", organisation_id=chiba,
                start_date="2026-05-11", start_time="10:00", list_due="2026-04-30")  # fmt: skip
    for name, kana, title in (("山田太郎", "やまだ たろう", "課長"), ("渡邉次郎", "", "主事")):
        person = add(store, t.Person, name_ja=name, kana=kana)
        add(
            store, t.Post, person_id=person, organisation_id=chiba, unit_ja="経済政策課", title_ja=title, title_zh=title
        )
        add(store, t.Participant, event_id=event, person_id=person)
    add(store, t.Participant, event_id=event, title_ja="部長", unit_ja="商工労働部", organisation_id=chiba)
    return event


def grid(data: bytes) -> list[list[Any]]:
    """Its cells, row by row from the first."""
    return [list(row.cells) for row in tables.read(data, "x.xlsx").rows]


def filled(data: bytes, cells: dict[str, str]) -> bytes:
    """What a host makes of a sheet, saved by another program."""
    rows = [*grid(data), [""] * len(sheets.COLUMNS)]
    for place, text in cells.items():
        rows[int(place[1:]) - 1][ord(place[0]) - ord("A")] = text
    return tables.write(rows, "xlsx", sheets.SHEET)


def rows_of(store: Store, event: str) -> list[tuple[str, str, str, str]]:
    with store.read() as connection:
        found = events.participants(connection, event)
    return [(row.name.ja, row.post.organisation.ja, row.post.unit.ja, row.post.title.ja) for row in found]


def read(store: Store, data: bytes, **options: Any) -> answersheet.Preview:
    return answersheet.preview(store, "", data, "回答票.xlsx", Options(**options))


def bring(store: Store, preview: answersheet.Preview) -> Any:
    return store.do(answersheet.LABEL, answersheet.apply, preview, None, TODAY)


FIRST = 8  # the row of the first guest; B 団体名 C 部署 D 役職 E 氏名 F ふりがな G 出欠 H 配席 I 備考
ANSWERS = {
    "C8": "商工労働部", "D8": "部長", "E8": "鈴木花子", "F8": "すずき はなこ", "G8": "出席", "H8": "中央",
    "D9": "主幹兼課長", "G9": "○", "I9": "車で到着",
    "E10": "渡邊次郎", "F10": "わたなべ じろう", "G10": "ご欠席",
    "B11": "千葉商工会議所", "C11": "国際部", "D11": "部長", "E11": "佐藤一郎", "G11": "代理出席",
}  # fmt: skip


def test_a_sheet_goes_out_and_comes_back(store: Store, visit: str) -> None:
    blank = answersheet_out.form(store, visit)
    assert sheets.is_one(blank, "x.xlsx")
    with zipfile.ZipFile(io.BytesIO(blank)) as parts:
        assert b'<col min="1" max="1" ' in (xml := parts.read("xl/worksheets/sheet1.xml"))
        assert b'hidden="1"' in xml and b"dataValidation" in xml
    before = grid(blank)
    assert [row[4] for row in before[FIRST - 1 : FIRST + 2]] == ["", "山田太郎", "渡邉次郎"]  # by rank
    assert any("4月30日までに" in str(cell) for row in before[:FIRST] for cell in row)
    again = read(store, blank)
    assert again.counts() == (0, 0, 3, 0)
    preview = read(store, filled(blank, ANSWERS))
    assert [line.what for line in preview.lines] == ["updated", "updated", "updated", "added"]
    assert bring(store, preview) == (1, 3, 0, 0)
    assert rows_of(store, visit) == [
        ("佐藤一郎", "千葉商工会議所", "国際部", "部長"),
        ("鈴木花子", "千葉県", "商工労働部", "部長"),
        ("山田太郎", "千葉県", "経済政策課", "主幹兼課長"),
        ("渡邊次郎", "千葉県", "経済政策課", "主事"),
    ]
    with store.read() as connection:
        known = {g.name.ja: g for g in answersheet.answers.known(connection, visit).guests}
    said = {name: (g.row["reply"], g.row["seat"], g.row["reply_notes"], g.kana) for name, g in known.items()}
    assert said == {
        "鈴木花子": ("yes", "中央", "", "すずき はなこ"),
        "佐藤一郎": ("deputy", "", "", ""),
        "山田太郎": ("yes", "", "車で到着", "やまだ たろう"),
        "渡邊次郎": ("no", "", "", "わたなべ じろう"),
    }
    assert known["山田太郎"].row["replied_on"] == TODAY
    assert known["山田太郎"].row["title_ja"] == "主幹兼課長" and known["山田太郎"].row["title_zh"] == ""
    # The same sheet once more, and a fresh one: nobody is doubled.
    assert read(store, filled(blank, ANSWERS)).counts() == (0, 0, 4, 0)
    assert read(store, answersheet_out.form(store, visit)).counts() == (0, 0, 4, 0)
    store.undo()
    assert [row[0] for row in rows_of(store, visit)] == ["", "山田太郎", "渡邉次郎"]


def test_titles_may_become_the_new_post(store: Store, visit: str) -> None:
    sheet = filled(answersheet_out.form(store, visit), {"D9": "参事", "G9": "出席"})
    bring(store, read(store, sheet, titles=NEW_POST))
    assert ("山田太郎", "千葉県", "経済政策課", "参事") in rows_of(store, visit)
    with store.read() as connection:
        (guest,) = [g for g in answersheet.answers.known(connection, visit).guests if g.name.ja == "山田太郎"]
        held = answersheet.posts.posts_on(connection, [guest.person_id], date(2026, 4, 1))[guest.person_id]
    assert (guest.row["title_ja"], guest.post.title.zh, held.title) == ("", "", Pair("課長", "課長"))
    assert read(store, sheet, titles=NEW_POST).counts() == (0, 0, 3, 0)


def test_another_name_in_a_row_is_asked_about(store: Store, visit: str) -> None:
    sheet = filled(answersheet_out.form(store, visit), {"E9": "山口太郎", "G9": "出席", "G10": "たぶん"})
    preview = read(store, sheet)
    assert [(line.what, line.needs) for line in preview.lines] == [("unchanged", ""), ("unclear", "who"),
                                                                   ("unclear", "cells")]  # fmt: skip
    assert preview.counts() == (0, 0, 1, 2)
    (candidate,) = preview.lines[1].candidates
    corrected = read(store, sheet, decisions={1: candidate[0]})
    assert corrected.lines[1].changes[0] == ("name", "山田太郎", "山口太郎")
    bring(store, read(store, sheet, decisions={1: NEW}))
    assert rows_of(store, visit)[1][0] == "山口太郎"
    with store.read() as connection:  # the one before is still in the directory
        assert answersheet.answers.person(connection, candidate[0])["name_ja"] == "山田太郎"


def test_a_sheet_of_another_item_and_what_is_none_are_refused(store: Store, visit: str) -> None:
    sheet = answersheet_out.form(store, visit)
    with pytest.raises(UserError):
        answersheet.preview(store, "another", sheet, "x.xlsx")
    with pytest.raises(UserError):
        answersheet.preview(store, visit, "日付,題名\r\n5/11,会".encode("cp932"), "x.csv")
    preview = read(store, filled(sheet, {"G9": "出席"}))
    add(store, t.Participant, event_id=visit, title_ja="次長")
    with pytest.raises(UserError):
        bring(store, preview)


def test_a_table_of_the_hosts_own_is_matched_by_name(store: Store, visit: str) -> None:
    lines = (
        "所属,職名,氏名,フリガナ,出欠",
        "経済政策課,課長,山田　太郎,ヤマダ タロウ,出席",
        "観光課,主事,新人,しんじん,出",
    )
    preview = answersheet.preview(store, visit, "\r\n".join(lines).encode("cp932"), "名簿.csv")
    assert [(line.what, [key for key, _old, _new in line.changes]) for line in preview.lines] == [
        ("updated", ["reply"]),
        ("added", ["name", "kana", "reply", "unit", "title"]),
    ]


def test_a_reading_that_is_kept_inside_goes_to_no_host(store: Store, visit: str) -> None:
    person = add(store, t.Person, name_ja="山田花子", kana="やまだ はなこ", audience="kana=inside")
    add(store, t.Participant, event_id=visit, person_id=person, side="jp")
    data = answersheet_out.form(store, visit)
    told = [cell for row in grid(data) for cell in row]
    assert "山田花子" in told and "やまだ はなこ" not in told
    assert read(store, data).counts().updated == 0  # the blank says nothing
    with store.read() as connection:
        papers = {row.person_id: row.kana for row in attendance.participants(connection, visit)}
    assert papers[person] == "" and any(papers.values())


def test_what_hosts_write_for_nobody_and_out_of_politeness_is_no_name(store: Store, visit: str) -> None:
    lines = (
        "団体名,所属,職名,氏名,フリガナ,出欠",
        "千葉県,観光課,課長,新井 一 様,ｱﾗｲ ﾊｼﾞﾒ,出席",
        "同上,同上,主事,鈴木花子（すずき はなこ）,,〃",
        "〃,国際課,－,調整中,－,",
    )
    preview = answersheet.preview(store, visit, "\r\n".join(lines).encode("cp932"), "名簿.csv")
    assert [(line.name, line.post) for line in preview.lines] == [
        ("新井 一", "千葉県 観光課 課長"), ("鈴木花子", "千葉県 観光課 主事"),
    ]  # fmt: skip
    assert [line.writes["person"]["kana"] for line in preview.lines] == ["あらい はじめ", "すずき はなこ"]
    assert [line.writes["participant"]["reply"] for line in preview.lines] == ["yes", "yes"]
