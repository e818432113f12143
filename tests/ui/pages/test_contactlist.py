"""The list of the directory: long lists a page at a time, order, groups, columns, narrowing, the tree."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import dialogs, text
from desktop.ui.desk import Desk
from desktop.ui.pages.contactcounts import FEW
from desktop.ui.pages.contacts import ContactsPage
from desktop.ui.pages.contactsbar import SinceDialog
from desktop.ui.pages.peopletable import PAGE
from desktop.ui.rows import Heading


@pytest.fixture
def page(show: Callable[[type[ContactsPage]], ContactsPage]) -> ContactsPage:
    return show(ContactsPage)


def choose(page: ContactsPage, key: str, data: str) -> None:
    box = page.narrowing.boxes[key]
    place = box.findData(data)
    assert place > 0, [box.itemData(n) for n in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_a_long_list_is_read_where_it_is_looked_at(page: ContactsPage, desk: Desk) -> None:
    raws = {f"{number:036}": {"name_zh": f"王{number:04}", "kana": f"んん{number:04}"} for number in range(4 * PAGE)}
    desk.store.do("many", records.add_all, t.Person, raws)
    page.refresh()
    rows = page.people.model_.rows
    assert len(rows) == 4 * PAGE + 22
    assert len(rows._read) <= 2  # type: ignore[attr-defined]
    last = rows[-1]
    page.show_record(last.id)
    assert page.people.current() == last.id and page.people.currentIndex().row() == len(rows) - 1
    assert page.shown_ids()[-1] == last.id
    place = page.people.verticalScrollBar().value()
    desk.store.do("edit", records.edit, t.Person, last.id, {"notes": "茶"})
    assert (page.people.current(), page.people.verticalScrollBar().value()) == (last.id, place)
    page.filter.setText("王0007")
    page._reload()
    assert [row.name_zh for row in page.people.model_.rows] == ["王0007"] and place > 0
    assert page.narrowing.count.text() == "共 1 人"


def test_order_groups_and_columns_stay_through_the_switch_of_language(page: ContactsPage, qtbot: QtBot) -> None:
    table, narrowing = page.people, page.narrowing
    narrowing.order.setCurrentIndex(narrowing.order.findData("precedence"))
    page._on_order()
    qtbot.mouseClick(narrowing.group_button, Qt.MouseButton.LeftButton)
    heads = [row.title for row in table.model_.rows if isinstance(row, Heading)]
    assert "千葉縣（8）" in heads and table.columnSpan(0, 0) == len(table.model_.columns)
    titles = [row.post.title.zh for row in table.model_.rows[heads.index("千葉縣（8）") :] if row.id][:2]
    assert titles
    assert not page.people.model_.flags(table.model_.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    page._menu._fill()
    page._menu._toggle("met", True)
    page._menu._toggle("region", False)
    assert page._menu.keys == ["name", "organisation", "post", "met"]
    page.show_record(next(row.id for row in table.model_.rows if row.id))
    kept = table.current()
    try:
        text.switch("ja")
        text.catch_up()
        assert table.current() == kept
        assert "千葉県（8）" in [row.title for row in table.model_.rows if isinstance(row, Heading)]
        assert table.model_.headerData(3, Qt.Orientation.Horizontal) == "前回の面会"
        assert narrowing.order.currentText() == "役職順"
    finally:
        text.switch("zh_TW")
        text.catch_up()


def test_order_and_columns_are_remembered_and_the_keyboard_goes_from_the_search_into_the_list(
    page: ContactsPage, show: Callable[[type[ContactsPage]], ContactsPage], tmp_path: Path, qtbot: QtBot
) -> None:
    page.settings = Settings(tmp_path / "settings.json")  # type: ignore[attr-defined]  # as the window's
    page.narrowing.order.setCurrentIndex(page.narrowing.order.findData("gojuon"))
    qtbot.mouseClick(page.narrowing.group_button, Qt.MouseButton.LeftButton)
    page._menu.take(["name", "email"])
    again = ContactsPage(page.desk)
    qtbot.addWidget(again)
    again.settings = Settings(tmp_path / "settings.json")  # type: ignore[attr-defined]
    again.refresh()
    assert again.narrowing.order.currentData() == "gojuon" and again.narrowing.group_button.isChecked()
    assert [column.header for column in again.people.model_.columns] == ["Name", "E-mail"]
    page.filter.setFocus()
    page.filter.setText("渡邉次郎")
    qtbot.keyClick(page.filter, Qt.Key.Key_Down)
    assert page.people.hasFocus() and page.person_panel.row_id == page.people.current() != ""
    assert page.people.selectedIndexes(), "who stands in the panel is marked in the list"
    page.show_record(page.people.current())
    qtbot.mouseClick(page.bodies_button, Qt.MouseButton.LeftButton)
    page.filter.setText("千葉")
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    assert page.bodies.hasFocus() and page.body_panel.row_id == page.bodies.current() != ""


def test_boxes_narrow_and_who_is_asked_for_by_a_jump_is_shown_all_the_same(page: ContactsPage, desk: Desk) -> None:
    choose(page, "region", "JP-12")
    assert page.narrowing.count.text() == "共 8 人" and page.narrowing.clear_button.isVisible()
    assert len(page.shown_ids()) == 8
    choose(page, "trip", desk.delegation_id)
    assert page.narrowing.boxes["item"].isEnabled()
    choose(page, "item", page.narrowing.boxes["item"].itemData(2))
    with dialogs.answers(lambda dialog: isinstance(dialog, SinceDialog) and fill(dialog)) as asked:
        choose(page, "met", "ask")
    assert asked == ["SinceDialog"] and page.narrowing.boxes["met"].currentText() == "民國113年1月1日（一）"
    assert page.people.model_.rowCount() == 0
    page.narrowing.clear_button.click()
    assert page.narrowing.count.text() == "共 22 人"
    choose(page, "region", "JP-12")
    everybody = page.shown_ids()
    page.narrowing.clear()
    other = next(row.id for row in page.people.model_.rows if row.id not in everybody)
    choose(page, "region", "JP-12")
    page.show_record(other)
    assert page.people.current() == other and not page.narrowing.is_filtering


def fill(dialog: SinceDialog) -> bool:
    dialog.field.set_values({"day": "昨日か"})
    dialog.accept()
    assert dialog.field.problem is not None
    dialog.field.set_values({"day": "113/1/1"})
    dialog.accept()
    return True


def test_in_a_large_directory_the_numbers_come_from_beside_the_window(page: ContactsPage, qtbot: QtBot) -> None:
    page._counting.stop()
    page.tools.show_count("waiting", 0)
    page._size = FEW + 1
    page._count()
    page._count()  # what changed while it counted is counted once more
    assert page.tools.counted["waiting"].text() == "職務確認"
    with qtbot.waitSignals([page.counter.counted] * 4, timeout=5000):
        pass
    assert page.tools.counted["waiting"].text().startswith("職務確認（")


def test_the_tree_opens_closes_and_counts(page: ContactsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.bodies_button, Qt.MouseButton.LeftButton)
    tree = page.bodies
    chiba = next(body.id for body, _depth in tree.tree.walk() if body.name_ja == "千葉県")
    (section,) = tree.tree.below[chiba]
    tree.choose(chiba)
    assert tree.isExpanded(tree.model_.index_of(chiba))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert not tree.isExpanded(tree.model_.index_of(chiba))
    page.refresh()
    assert not tree.isExpanded(tree.model_.index_of(chiba)) and tree.current() == chiba
    row = tree.model_.index_of(chiba).siblingAtColumn(4)
    assert (row.data(), tree.model_.index_of(chiba).siblingAtColumn(2).data()) == ("8", "千葉縣")
    page.filter.setText("商工労働")
    page._reload()
    assert set(tree.model_.nodes) == {chiba, section}
    assert len(page.shown_ids()) == 8  # those who work in what is shown
    page.filter.clear()
    page.show_record(section)
    assert tree.current() == section and tree.isExpanded(tree.model_.index_of(chiba))
    assert tree.model_.rowCount(QModelIndex()) == len(tree.tree.below[""])


def test_card_files_are_dropped_on_the_page(page: ContactsPage, tmp_path: Path, qtbot: QtBot) -> None:
    cards, other = tmp_path / "a.vcf", tmp_path / "a.pdf"
    cards.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:江戸 一\r\nEND:VCARD\r\n", encoding="utf-8")
    other.write_bytes(b"%PDF-")

    def drop(file: Path) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        middle, buttons, none = page.rect().center(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        coming = QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, buttons, none)
        coming.ignore()
        QApplication.sendEvent(page, coming)
        if coming.isAccepted():
            QApplication.sendEvent(page, QDropEvent(middle, Qt.DropAction.CopyAction, data, buttons, none))
        return coming.isAccepted()

    assert not drop(other)
    with dialogs.answers(True):
        assert drop(cards)
        qtbot.waitUntil(lambda: "江戸 一" in [row.name_ja for row in page.people.model_.rows])
