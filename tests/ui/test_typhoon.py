# ruff: noqa: E501  (the table as printed)
"""The trip of September 2019 typed in from its report as a new user would, then 18 September as the storm forced it.

Source: 出國報告 (2019-11-25), table 2 行程表. Texts go through the input method, choices and times through the keyboard.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop import papers
from desktop.store import Store, delegations, plan, records
from desktop.store import replan as changes
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.ui import theme
from desktop.ui.desk import Desk
from desktop.ui.form import ChoiceField, LineField, PairField
from desktop.ui.pages.itinerary import ItineraryPage
from desktop.ui.replanning import ReplanDialog, now_in_japan


class Typed(NamedTuple):
    """One entry of the report's table, as it is typed."""

    kind: str
    day: str
    begins: str = ""
    ends: str = ""
    part: str = ""
    title: tuple[str, str] = ("", "")
    way: tuple[str, str, str, str] = ("", "", "", "")


TABLE = (
    Typed("outbound", "9/17", "13:50", "17:50", title=("去程", "往路"), way=("松山", "羽田機場", "台北松山空港", "羽田空港")),
    Typed("tour", "9/18", part="am", title=("參訪企業", "企業訪問")),
    Typed("seminar", "9/18", "1330", "1630", title=("台日夥伴關係強化研討會－千葉縣", "日台パートナーシップ強化セミナー・千葉県")),
    Typed("visit", "9/18", "17:00", "18:00", title=("拜會千葉縣廳", "千葉県商工労働部訪問")),
    Typed("transfer", "9/19", part="am", way=("東京", "福島", "東京", "福島")),
    Typed("tour", "9/19", part="am", title=("參觀福島縣 Technology Centre", "福島県ハイテクプラザ視察")),
    Typed("seminar", "9/19", "1330", "1600", title=("台日夥伴關係強化研討會－福島縣", "日台パートナーシップ強化セミナー・福島県")),
    Typed("transfer", "9/20", part="am", way=("福島", "仙台", "福島", "仙台")),
    Typed("visit", "9/20", part="am", title=("拜會東北經產局", "東北経済産業局訪問")),
    Typed("return", "9/20", part="pm", title=("回程", "復路"), way=("仙台機場", "桃園", "仙台空港", "台湾桃園国際空港")),
)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "2019.db", create=True)
    yield opened
    opened.close()


@pytest.fixture
def page(store: Store, qtbot: QtBot) -> ItineraryPage:
    desk = Desk(store)
    trip = {
        "code": "2019",
        "name_zh": "台日夥伴關係強化研討會訪問團",
        "name_ja": "日台パートナーシップ強化セミナー訪問団",
    }
    dates = {"start_date": "108/9/17", "end_date": "108/9/20"}
    desk.delegation_id = store.do("trip", records.add, t.Delegation, {**trip, **dates})
    theme.load_fonts()
    made = ItineraryPage(desk)
    store.listen(lambda _label: made.mark_stale())
    qtbot.addWidget(made)
    made.resize(1160, 620)
    made.refresh()
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def write(line: QLineEdit, words: str) -> None:
    line.setFocus()
    line.selectAll()
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(line, event)


def choose(qtbot: QtBot, combo: QComboBox, key: str) -> None:
    """Walk to a choice with the arrow keys."""
    combo.setFocus()
    away = combo.findData(key) - combo.currentIndex()
    for _step in range(abs(away)):
        qtbot.keyClick(combo, Qt.Key.Key_Down if away > 0 else Qt.Key.Key_Up)
    assert combo.currentData() == key


def type_in(page: ItineraryPage, qtbot: QtBot, entry: Typed) -> None:
    page.add_button.click()
    form = page.panel.form

    def line(name: str) -> QLineEdit:
        field = form.field(name)
        found = field.inputs[name] if isinstance(field, PairField) else field.input  # type: ignore[attr-defined]
        assert isinstance(field, PairField | LineField) and isinstance(found, QLineEdit)
        return found

    def choice(name: str) -> QComboBox:
        field = form.field(name)
        assert isinstance(field, ChoiceField)
        return field.input

    choose(qtbot, choice("kind"), entry.kind)
    for name, words in (("title_zh", entry.title[0]), ("title_ja", entry.title[1]), ("start_date", entry.day)):
        if words:
            write(line(name), words)
    if entry.begins:
        write(line("start_time"), entry.begins)
        write(line("end_time"), entry.ends)
    else:
        choose(qtbot, choice("part"), entry.part)
    if entry.way[0]:  # the way out begins, the way home ends in Taiwan: said in the form, for the person to see
        zones = choice("start_zone").currentData(), choice("end_zone").currentData()
        assert zones == tuple("Asia/Taipei" if entry.kind == kind else "Asia/Tokyo" for kind in ("outbound", "return"))
    for name, words in zip(("origin_zh", "target_zh", "origin_ja", "target_ja"), entry.way, strict=True):
        if words:
            write(line(name), words)
    qtbot.keyClick(page.panel.create_button, Qt.Key.Key_Space)
    assert page.panel.row_id, form.values()


def printed(page: ItineraryPage, language: str) -> str:
    """The itinerary as paper, without blanks and line ends."""
    paper = papers.make(page.store, "itinerary", page.delegation_id, papers.options(language=language))
    document = pypdfium2.PdfDocument(paper.pdf)
    return "".join("".join(page.get_textpage().get_text_range() for page in document).split())


def test_the_trip_of_2019_and_the_storm(page: ItineraryPage, qtbot: QtBot) -> None:
    for entry in TABLE:
        type_in(page, qtbot, entry)
    with page.store.read() as connection:
        whole = plan.read(connection, page.delegation_id)
    assert [(i.kind, i.when.start_date.day if i.when else 0) for i in whole.items] == [
        (entry.kind, int(entry.day[2:])) for entry in TABLE
    ]
    assert whole.days() == [date(2019, 9, day) for day in (17, 18, 19, 20)]
    before = printed(page, "both")
    assert "參訪企業" in before and "取消" not in before

    # 18 September: the wind has taken the morning.
    morning = whole.items[1]
    page.board.choose(morning.id)
    with page.store.read() as connection:
        opened = changes.opened(connection, page.delegation_id)
    dialog = ReplanDialog(page, opened, page.selected(), now_in_japan())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.fields.choose("cancel")
    choose(qtbot, dialog.fields.reason, "weather")
    write(dialog.fields.why_zh, "日本當地風災臨時被迫")
    write(dialog.fields.why_ja, "台風被害")
    dialog.preview()
    assert [item.id for item in dialog.chosen()] == [morning.id]
    dialog.accept()
    assert dialog.change_id
    page.refresh()
    assert "（原定參訪企業，因日本當地風災臨時被迫取消）" in printed(page, "zh_TW"), "as the report prints it"
    assert "（当初予定の企業訪問は台風被害のため中止）" in printed(page, "ja")
    with page.store.read() as connection:
        after = plan.read(connection, page.delegation_id)
    assert [i.when for i in after.items] == [i.when for i in whole.items]
    assert {i.id for i in after.items if not i.stands} == {morning.id}

    # One step back, and the morning stands again; what the office keeps of the change goes with it.
    page.store.undo()
    page.refresh()
    assert printed(page, "both") == before
    with page.store.read() as connection:
        assert delegations.one(connection).id == page.delegation_id
