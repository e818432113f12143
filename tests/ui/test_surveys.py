"""The windows of questionnaires and statistics: typed line by line, refused where wrong, taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.store import events, statistics, surveys
from desktop.ui import dialogs, resultsaving, text
from desktop.ui.linegrid import NewRow, put
from desktop.ui.pages.page import Page
from desktop.ui.statistics import StatisticsDialog
from desktop.ui.surveys import SURVEY, SurveysDialog
from desktop.ui.window import Window


def seminar(window: Window) -> tuple[Page, str]:
    assert window.binder is not None
    page = window.binder.page("itinerary")
    with page.store.read() as connection:
        return page, next(row.id for row in events.of(connection, page.delegation_id) if row.kind == "seminar")


def enter(row: NewRow, **typed: str) -> None:
    for key, value in typed.items():
        put(row.fields[key], value)
    row.enter()


def test_a_questionnaire_is_typed_in(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    page, event_id = seminar(window)
    dialog = SurveysDialog(page, event_id)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.empty.isVisible() and not dialog.contents.isVisible()
    dialog.add()
    enter(dialog.new, text_zh="先有答案", kind="", count="3")
    assert "請先輸入題目" in dialog.said.text()
    enter(dialog.new, text_zh="滿意嗎？", text_ja="満足度", kind="scale", count="")
    enter(dialog.new, text_zh="5 非常滿意", kind="", count="３１")
    enter(dialog.new, text_zh="4 滿意", kind="", count="many")
    assert "不是人數" in dialog.said.text()
    enter(dialog.new, count="31")
    dialog.form.set_values({"handed_out": 80, "returned": 50})
    dialog.form.changed.emit("returned")
    dialog.form.changed.emit("handed_out")
    dialog.form.committed.emit("returned")
    qtbot.waitUntil(lambda: "回收率 62.5%" in dialog.note.text())
    assert "多於回收份數" in dialog.odd.text()
    with page.store.read() as connection:
        survey = surveys.of_event(connection, event_id)[0]
    assert [(one.text.zh, one.count, str(one.share)) for one in survey.questions[0].answers] == [
        ("5 非常滿意", 31, "50.0"), ("4 滿意", 31, "50.0"),
    ]  # fmt: skip
    answers = [one.id for one in survey.questions[0].answers]
    dialog.on_edited(answers[1], "count", "19")
    dialog.on_move(answers[1], -1)
    assert "4.62" in dialog.groups()[0].title and dialog.odd.isHidden()
    dialog.copy()
    assert "4 滿意 19 人（38.0%）、5 非常滿意 31 人（62.0%）" in QApplication.clipboard().text()
    with dialogs.answers(tmp_path / "survey"):
        resultsaving.save(dialog, SURVEY, dialog.sheets, "xlsx")
    assert (tmp_path / "survey.xlsx").read_bytes().startswith(b"PK") and "survey.xlsx" in dialog.said.text()
    dialog.grid.choose(answers[0])
    QApplication.clipboard().setText("3 普通\t0\n2 不滿意：1")
    dialog.paste()
    assert [entry.shown[3] for entry in dialog.groups()[0].entries] == ["", "19", "31", "0", "1"]
    dialog.undo()
    dialog.remove()
    assert dialog.groups() == []
    dialog.undo()
    assert len(dialog.groups()[0].entries) == 3
    text.switch("ja")
    text.catch_up()
    assert "回収率62.5%" in dialog.note.text()
    text.switch("zh_TW")
    for _step in range(12):
        dialog.undo()
    with page.store.read() as connection:
        assert surveys.of_event(connection, event_id) == []


def test_figures_are_typed_and_pasted(window: Window, qtbot: QtBot) -> None:
    page, event_id = seminar(window)
    dialog = StatisticsDialog(page, event_id)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.clipboard().setText("代理銷售(68.0%)、拓銷(60.0%)、決策快")
    dialog.paste()
    assert "請先填寫表格標題" in dialog.said.text()
    dialog.form.set_values({"table_zh": "合作需求", "source_zh": "三菱總研"})
    dialog.paste()
    assert "已加入 2 筆" in dialog.said.text() and "決策快" in dialog.said.text()
    enter(dialog.new, label_zh="技轉", value="四成")
    assert "不是數字" in dialog.said.text() and len(dialog.grid.ids()) == 2
    enter(dialog.new, value="41.6")
    dialog.on_move(dialog.grid.ids()[2], -1)
    dialog.form.set_values({"table_ja": "連携ニーズ", "as_of": "2019/9/1"})
    dialog.write_about()
    dialog.begin()
    dialog.form.set_values({"table_zh": "出貨"})
    enter(dialog.new, label_zh="2013 年", value="1,234.5 億日圓")
    with page.store.read() as connection:
        found = statistics.of_event(connection, page.delegation_id, event_id)
    needs, goods = found
    assert [(one.label.zh, one.value) for one in needs.figures] == [
        ("代理銷售", "68.0"), ("技轉", "41.6"), ("拓銷", "60.0"),
    ]  # fmt: skip
    assert (needs.heading.ja, needs.source.zh, str(needs.as_of)) == ("連携ニーズ", "三菱總研", "2019-09-01")
    assert (needs.unit.ja, goods.unit.zh, goods.unit.ja) == ("%", "億日圓", "")
    dialog.finder.setText("代理")
    dialog.refresh()
    assert dialog.list.count() == 1
    dialog.finder.setText("")
    dialog.refresh()
    dialog.remove_table()
    assert len(dialog.tables) == 1 or len(dialog.groups()) == 0
    for _step in range(7):
        dialog.undo()
    with page.store.read() as connection:
        assert statistics.tables(connection, page.delegation_id) == []
