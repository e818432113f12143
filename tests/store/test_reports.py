"""The 出國報告 put together from the store, and what its author writes into it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from desktop.domain.reportparts import Report
from desktop.domain.reports import FigureBlock, Heading, Para, TableBlock, text_of
from desktop.domain.words import MEETING_KINDS
from desktop.store import Store, events, records, reports
from desktop.store import tables as t
from desktop.store.registers import table_of


def read(store: Store, trip: str, form: str = "") -> Report:
    with store.read() as connection:
        return reports.read(connection, trip, store, form)


def test_what_is_known_stands_in_the_report_and_the_author_has_the_last_word(filled: Store) -> None:
    store = filled
    with store.read() as connection:
        trip = str(connection.execute(select(table_of(t.Delegation).c.id)).scalar_one())
        rows = events.of(connection, trip)
        visit = next(row.id for row in rows if row.title_zh == "拜會千葉縣廳")
        seminar = next(row.id for row in rows if row.kind == "seminar")
        guests = [row for row in events.participants(connection, visit) if row.side == "jp"]
    says = {"event_id": visit, "side": "jp"}
    told = (
        {**says, "kind": "asked", "side": "tw", "speaker_zh": "TJPO", "text_zh": "如何推動國際合作", "position": 1},
        {**says, "kind": "answered", "text_zh": "由國際經濟推進室負責。\n活用 JETRO 千葉", "position": 2},
        {**says, "kind": "promised", "person_id": guests[0].person_id, "text_zh": "提供名單",
         "due_on": date(2019, 10, 1), "position": 3},
        {**says, "kind": "explained", "text_zh": "機密", "secret": "yes", "position": 4},
    )  # fmt: skip
    for point in told:
        store.do("x", records.add, t.MinutePoint, point)
    store.do("x", records.edit, t.Participant, guests[-1].id, {"came": "no"})
    store.do("x", records.edit, t.Event, seminar, {"people": 1200, "companies": 14, "amount_minor": 51_200_500,
                                                   "currency": "TWD", "summary_zh": "甲介紹。\n乙介紹。"})  # fmt: skip
    file = {"entity": "figure", "sha256": "0" * 64, "name": "a.jpg", "media_type": "image/jpeg", "size": 1}
    for event, caption in ((visit, "交流會議"), (None, "訪團合影留念")):
        kept = store.do("x", records.add, t.Attachment, {**file, "owner": trip})
        figure = {"delegation_id": trip, "event_id": event, "attachment_id": kept, "caption_zh": caption}
        store.do("x", records.add, t.Figure, figure)
    share = {
        "delegation_id": trip,
        "event_id": seminar,
        "table_zh": "合作需求",
        "unit_zh": "%",
        "source_zh": "三菱總研",
    }
    for at, (label, value) in enumerate((("代理銷售", "68.0"), ("拓銷", "60.0"))):
        store.do("x", records.add, t.Statistic, {**share, "label_zh": label, "value": value, "position": at})
    survey = store.do("x", records.add, t.Survey, {"event_id": seminar, "handed_out": 80, "returned": 60})
    asked = store.do("x", records.add, t.Question, {"survey_id": survey, "text_zh": "合作意願"})
    for text, count in (("有", 45), ("無", 15), ("希望到台灣視察", None)):
        store.do("x", records.add, t.Answer, {"question_id": asked, "text_zh": text, "count": count})
    store.do("x", records.add, t.Suggestion, {"delegation_id": trip, "text_zh": "研討會＋商談會"})

    report = read(store, trip)
    document = report.document()
    whole = "\n".join(text_of(block) for block in document.blocks)
    assert [block.line for block in document.headings() if block.level == 1] == [
        "壹、目的", "貳、過程", "參、工作內容", "肆、心得與建議",
    ]  # fmt: skip
    assert "1. TJPO 提問，如何推動國際合作。日方回覆，由國際經濟推進室負責。活用 JETRO 千葉。" in whole
    assert f"2. {guests[0].name.zh}副參事承諾，提供名單（期限：108年10月1日）。" in whole
    assert "機密" not in whole and guests[-1].name.zh not in whole
    assert "辦理成果：參加廠商 14 家，與會 1,200 人，成約金額新臺幣 51 萬 2,005 元。" in whole
    assert "(1) 甲介紹。\n(2) 乙介紹。" in whole and "（原定企業參訪（千葉），因颱風取消）" in whole
    assert "有\t45\t75.0%" in whole and "會後問卷：發出 80 份，回收 60 份，回收率 75.0%。" in whole
    assert "單位：%\n三菱總研" in whole and "- 希望到台灣視察" in whole and "1. 研討會＋商談會。" in whole
    figures = [(block.number, block.caption) for block in document.blocks if isinstance(block, FigureBlock)]
    assert figures == [(1, "交流會議"), (2, "訪團合影留念")]
    captions = [block.caption for block in document.tables()]
    assert captions[:3] == ["出國人員名單", "行程表", "會後問卷結果"] and "千葉縣廳出席人員" in captions
    assert any(notice.place == ("report", trip, "abstract") for notice in document.notices)

    key = f"event:{visit}:minutes"
    store.do("x", reports.write, trip, {"abstract": "摘" * 200, "dated_on": date(2019, 11, 25)})
    store.do("x", reports.write_section, trip, key, {"body": "親自寫的"})
    store.do("x", reports.write_section, trip, f"event:{visit}", {"title": "拜會"})
    store.do("x", reports.write_section, trip, f"event:{seminar}", {"state": "hidden"})
    store.do("x", reports.write_section, trip, "annexes", {"body": "附件一"})  # not in this form, and yet not lost
    report = read(store, trip)
    document = report.document()
    assert report.report_id == reports.report_id(trip) and report.length() == 200
    assert document.cover[-1].values == ("108年11月25日",)
    assert Para("親自寫的") in document.blocks and "TJPO" not in "".join(map(text_of, document.blocks))
    lines = [block.line for block in document.headings()]
    assert "一、拜會" in lines and lines[-1] == "伍、附件" and "甲介紹" not in "".join(map(text_of, document.blocks))
    meetings = sum(row.kind in MEETING_KINDS and row.status != "cancelled" for row in rows)
    assert sum(block.level == 2 for block in document.headings()) == 2 + meetings - 1

    store.do("x", reports.write, trip, {"profile": "taoyuan"})
    report = read(store, trip)
    assert [part.heading for part in report.parts if part.level == 1] == ["目的", "過程", "心得", "建議", "附件"]
    assert report.document().headings()[-1].line == "伍、附件" and "拜會" in [p.own_title for p in report.parts]
    last = report.document().blocks[-1]
    assert isinstance(last, FigureBlock) and last.caption == "訪團合影留念"  # of no item

    for _undo in range(6):
        store.undo()
    assert read(store, trip).report_id == "" and store.do("x", reports.write_section, trip, key, {"body": "再寫"})
    assert read(store, trip).part(key).text == "再寫"  # type: ignore[union-attr]


def test_a_digest_has_one_table_instead_of_a_cover(filled: Store) -> None:
    with filled.read() as connection:
        trip = str(connection.execute(select(table_of(t.Delegation).c.id)).scalar_one())
        found = reports.assemble(connection, trip, form="digest")
        store_form = reports.read(connection, trip).profile.form
    assert store_form == "report" and not found.cover and not found.lists and found.title == "出國報告提要"
    filled.do("x", reports.write, trip, {"profile": "taoyuan"})
    assert read(filled, trip).document().headings()[-1].line == "肆、建議"  # without annexes that nobody wrote
    first = found.blocks[0]
    assert isinstance(first, TableBlock) and ("派赴國家", "日本千葉、福島、宮城") in first.rows
    assert not any(isinstance(block, Heading) and block.new_page for block in found.blocks)
