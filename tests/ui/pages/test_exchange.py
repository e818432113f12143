"""Exchange in the window: preview, bringing in, deciding, handing on; two real files, edited apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop import packs
from desktop.settings import Settings
from desktop.store import Store, conflicts, directory, events, lastexchange, records, role
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.store.registers import read_row
from desktop.ui import dialogs, text
from desktop.ui.desk import Desk
from desktop.ui.exchangedialogs import Choice, ExportDialog, PassphraseDialog, ValueDialog
from desktop.ui.form import MoneyField
from desktop.ui.pages.exchange import ExchangePage

pytestmark = pytest.mark.usefixtures("cheap")
SECRET = "櫻花 出團 2019"


@pytest.fixture
def page(show: Callable[[type[ExchangePage]], ExchangePage], desk: Desk) -> ExchangePage:
    desk.store.sign_as("王大明")
    return show(ExchangePage)


@pytest.fixture
def colleague(page: ExchangePage, desk: Desk, tmp_path: Path) -> Iterator[Store]:
    """The laptop of 李裕發, with the same data."""
    made = open_store(tmp_path / "colleague.db", create=True)
    made.sign_as("李裕發")
    packs.bring_in(made, packs.make(desk.store, personal=True))
    yield made
    made.close()


def edit(store: Store, table: type[t.Row], row_id: str, **values: Any) -> None:
    store.do("Change item", records.edit, table, row_id, values)


def row(store: Store, table: type[t.Row], row_id: str) -> dict[str, Any]:
    with store.read() as connection:
        return read_row(connection, table, row_id)


def an_event(store: Store, delegation: str) -> str:
    with store.read() as connection:
        return next(event.id for event in events.of(connection, delegation) if event.title_zh == "拜會東北經產局")


def an_expense(store: Store) -> str:
    with store.read() as connection:
        wanted = "SELECT id FROM expense WHERE currency = 'JPY' AND amount_minor NOT IN (372000, 380000) ORDER BY id"
        return str(connection.exec_driver_sql(wanted).scalar())


def file_from(store: Store, tmp_path: Path, passphrase: str = "", name: str = "b.hashidate") -> Path:
    packs.save(packs.make(store, personal=True), tmp_path / name, passphrase)
    return tmp_path / name


def bring_in(page: ExchangePage, path: Path) -> None:
    with dialogs.answers(path):
        page.bring_in()
    page.apply()


def buttons(page: ExchangePage, place: int = 0) -> list[str]:
    return [button.text() for button in page.list.rows[place].buttons]


def texts(page: ExchangePage, place: int = 0) -> list[str]:
    described = page.list.rows[place].described
    return [described.title, described.sub, *(option.text for option in described.options), described.base]


@pytest.fixture
def two_times(page: ExchangePage, desk: Desk, colleague: Store) -> str:
    """The same event at two different times; its id."""
    event = an_event(colleague, desk.delegation_id)
    edit(desk.store, t.Event, event, start_time="08:10")
    edit(colleague, t.Event, event, start_time="08:40")
    return event


def test_the_preview_says_who_and_what_and_changes_nothing(
    page: ExchangePage, desk: Desk, colleague: Store, two_times: str, tmp_path: Path
) -> None:
    colleague.do("Add contact", records.add, t.Person, {"name_zh": "高坂英利", "name_ja": "高坂英利"})
    with dialogs.answers(file_from(colleague, tmp_path)):
        page.bring_in()
    assert page.stack.currentIndex() == 1
    assert page.preview.title.text() == "來自「李裕發的筆電」"
    assert page.preview.chip.text() == "1 項要決定"
    assert page.preview.sub.text().endswith("・新增 1")
    assert [label.text() for label in page.preview.report.rows[0].findChildren(QLabel)][:2] == [
        "新增",
        "聯絡人　高坂英利",
    ]
    assert page.preview.conflicts.rows[0].described.title == "拜會東北經產局"
    page.preview.cancel_button.click()
    assert page.stack.currentIndex() == 0
    with desk.store.read() as connection:
        assert conflicts.count(connection) == 0 and not directory.people(connection, "高坂英利")


def test_what_was_brought_in_is_listed_and_the_conflict_waits(
    page: ExchangePage, desk: Desk, colleague: Store, two_times: str, tmp_path: Path
) -> None:
    colleague.do("Add contact", records.add, t.Person, {"name_zh": "高坂英利", "name_ja": "高坂英利"})
    bring_in(page, file_from(colleague, tmp_path))
    assert page.title.text() == "與「李裕發的筆電」交換"
    assert page.chip.text() == "1 項要決定"
    assert texts(page) == ["拜會東北經產局", "9/20（五）　開始時間", "08:10", "08:40", "10:00"]
    assert buttons(page) == ["用我的", "用這個", "另填…"]
    assert page.merged_sub.text() == "李裕發的筆電：新增 1"
    text.switch("ja")
    try:
        assert texts(page)[:2] == ["東北経済産業局訪問", "9/20（金）　開始時刻"]
        assert page.title.text() == "「李裕發さんのPC」との交換"
    finally:
        text.switch("zh_TW")


def test_a_decision_is_one_click_and_one_undoable_action(
    page: ExchangePage, desk: Desk, colleague: Store, two_times: str, tmp_path: Path, qtbot: QtBot
) -> None:
    bring_in(page, file_from(colleague, tmp_path))
    qtbot.mouseClick(page.list.rows[0].buttons[1], Qt.MouseButton.LeftButton)
    assert f"{row(desk.store, t.Event, two_times)['start_time']:%H:%M}" == "08:40"
    assert not page.list.isVisible() and page.none.isVisible()
    desk.store.undo()
    page.refresh()
    assert len(page.list.rows) == 1 and texts(page)[2:4] == ["08:10", "08:40"]


def test_another_value_is_checked_like_the_form(
    page: ExchangePage, desk: Desk, colleague: Store, tmp_path: Path
) -> None:
    expense = an_expense(colleague)
    edit(desk.store, t.Expense, expense, amount_minor=372_000)
    edit(colleague, t.Expense, expense, amount_minor=380_000)
    bring_in(page, file_from(colleague, tmp_path))
    assert texts(page)[1:4] == ["支出　金額與幣別", "¥ 372,000", "¥ 380,000"]

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, ValueDialog)
        amount = dialog.form.field("amount_minor")
        assert isinstance(amount, MoneyField) and amount.input.text() == "372,000"
        amount.input.setText("viel")
        dialog.accept()
        assert dialog.result() != QDialog.DialogCode.Accepted
        assert amount.problem is not None
        amount.input.setText("¥375,000")
        dialog.accept()
        assert dialog.result() == QDialog.DialogCode.Accepted
        return True

    with dialogs.answers(fill):
        page.list.rows[0].buttons[2].click()
    assert row(desk.store, t.Expense, expense)["amount_minor"] == 375_000
    assert not page.waiting


def test_three_values_stand_below_each_other(page: ExchangePage, desk: Desk, colleague: Store, tmp_path: Path) -> None:
    third = open_store(tmp_path / "third.db", create=True)
    third.sign_as("周美鵬")
    packs.bring_in(third, packs.make(desk.store))
    event = an_event(colleague, desk.delegation_id)
    for number, store in enumerate((desk.store, colleague, third)):
        edit(store, t.Event, event, place_zh=f"第{number}會議室")
    packs.bring_in(colleague, packs.make(third))
    third.close()
    bring_in(page, file_from(colleague, tmp_path))
    assert buttons(page) == ["用我的", "用這個", "用這個", "另填…"]
    assert [option.by.split("・")[0] for option in page.list.rows[0].described.options] == ["我", "李裕發", "周美鵬"]
    page.list.rows[0].buttons[2].click()
    assert row(desk.store, t.Event, event)["place_zh"] == "第2會議室"


def test_deleted_by_one_and_changed_by_the_other(
    page: ExchangePage, desk: Desk, colleague: Store, tmp_path: Path
) -> None:
    event = an_event(colleague, desk.delegation_id)
    edit(desk.store, t.Event, event, place_zh="第一會議室")
    colleague.do("Delete item", records.remove, t.Event, event)
    bring_in(page, file_from(colleague, tmp_path))
    assert texts(page)[1:4] == ["行程　一方刪除、另一方修改", "地點（中文）　第一會議室", "刪除"]
    assert buttons(page) == ["保留", "刪除"]
    page.list.rows[0].buttons[0].click()
    assert row(desk.store, t.Event, event)["alive"] and not page.waiting


def test_a_reference_to_what_was_deleted(page: ExchangePage, desk: Desk, colleague: Store, tmp_path: Path) -> None:
    body = desk.store.do("Add", records.add, t.Organisation, {"name_zh": "福島縣產業振興中心"})
    packs.bring_in(colleague, packs.make(desk.store))
    event = an_event(colleague, desk.delegation_id)
    edit(desk.store, t.Event, event, organisation_id=body)
    colleague.do("Delete organisation", records.remove, t.Organisation, body)
    bring_in(page, file_from(colleague, tmp_path))
    assert texts(page)[1:4] == [
        "行程　對象：「福島縣產業振興中心」已刪除",
        "把「福島縣產業振興中心」還原",
        "將此欄清空",
    ]
    page.list.rows[0].buttons[0].click()
    assert row(desk.store, t.Organisation, body)["alive"] and not page.waiting


def test_two_entries_of_one_person(page: ExchangePage, desk: Desk, colleague: Store, tmp_path: Path) -> None:
    mine = desk.store.do("Add", records.add, t.Person, {"name_zh": "高坂英利", "phone": "043-227-4103"})
    theirs = colleague.do("Add", records.add, t.Person, {"name_zh": "高坂英利", "email": "kosaka@example.jp"})
    bring_in(page, file_from(colleague, tmp_path))
    assert page.list.rows[0].described.sub == "聯絡人　重複，可能是同一筆"
    assert buttons(page) == ["留這筆", "留這筆", "不同筆"]
    page.list.rows[0].buttons[0].click()
    alive = [row(desk.store, t.Person, person) for person in (mine, theirs)]
    kept = next(one for one in alive if one["alive"])
    assert sum(one["alive"] for one in alive) == 1
    assert (kept["phone"], kept["email"]) == ("043-227-4103", "kosaka@example.jp"), "what only the other knew stays"


def test_all_of_one_colleague_at_once(
    page: ExchangePage, desk: Desk, colleague: Store, two_times: str, tmp_path: Path
) -> None:
    expense = an_expense(colleague)
    edit(desk.store, t.Expense, expense, amount_minor=372_000)
    edit(colleague, t.Expense, expense, amount_minor=380_000)
    bring_in(page, file_from(colleague, tmp_path))
    page.fill_bulk()
    assert [a.text() for a in page.bulk.actions()] == ["全部採用李裕發的（2 項）", "全部用我的（2 項）"]
    page.bulk.actions()[0].trigger()
    assert row(desk.store, t.Expense, expense)["amount_minor"] == 380_000
    assert f"{row(desk.store, t.Event, two_times)['start_time']:%H:%M}" == "08:40"
    assert not page.waiting and desk.store.undo_label() == "Decide several conflicts"
    desk.store.undo()
    with desk.store.read() as connection:
        assert conflicts.count(connection) == 2


def test_what_a_colleague_deleted_can_be_restored(
    page: ExchangePage, desk: Desk, colleague: Store, tmp_path: Path
) -> None:
    event = an_event(colleague, desk.delegation_id)
    colleague.do("Delete item", records.remove, t.Event, event)
    bring_in(page, file_from(colleague, tmp_path))
    assert not row(desk.store, t.Event, event)["alive"]
    assert event in page.lines.buttons
    page.lines.buttons[event].click()
    assert row(desk.store, t.Event, event)["alive"]
    assert event not in page.lines.buttons


def test_a_sealed_file_asks_once_and_is_remembered(
    page: ExchangePage, desk: Desk, colleague: Store, two_times: str, tmp_path: Path
) -> None:
    sealed = file_from(colleague, tmp_path, SECRET)

    def wrong(dialog: QDialog) -> bool:
        assert isinstance(dialog, PassphraseDialog)
        dialog.line.setText("sakura 2018")
        return True

    def right(dialog: QDialog) -> bool:
        assert isinstance(dialog, PassphraseDialog)
        assert "密碼" in dialog.problem.text() and dialog.problem.isVisibleTo(dialog)
        dialog.line.setText(SECRET)
        return True

    with dialogs.answers(sealed, wrong, right):
        page.bring_in()
    assert page.stack.currentIndex() == 1
    page.preview.cancel_button.click()
    with dialogs.answers(sealed):
        page.bring_in()
    assert page.stack.currentIndex() == 1, "the passphrase was remembered"


def test_cancelling_the_passphrase_leaves_the_list(page: ExchangePage, colleague: Store, tmp_path: Path) -> None:
    with dialogs.answers(file_from(colleague, tmp_path, SECRET), False):
        page.bring_in()
    assert page.stack.currentIndex() == 0 and not page.banner.isVisible()


@pytest.mark.parametrize("contents", [b"", b"nothing of ours", b"PK\x03\x04" + bytes(40)])
def test_a_foreign_file_is_one_sentence(page: ExchangePage, tmp_path: Path, contents: bytes) -> None:
    (tmp_path / "x.hashidate").write_bytes(contents)
    with dialogs.answers(tmp_path / "x.hashidate"):
        page.bring_in()
    assert page.banner.isVisible() and "橋立" in page.banner.label.text()
    assert page.banner.label.text().startswith("x.hashidate：")
    assert page.stack.currentIndex() == 0


def test_an_own_file_comes_from_this_computer(page: ExchangePage, desk: Desk, tmp_path: Path) -> None:
    with dialogs.answers(file_from(desk.store, tmp_path)):
        page.bring_in()
    assert page.preview.title.text() == "來自這台電腦"
    page.apply()
    assert lastexchange.last(desk.store) is None, "nobody else had a part in it"


def test_a_damaged_file_is_one_sentence(page: ExchangePage, colleague: Store, tmp_path: Path) -> None:
    path = file_from(colleague, tmp_path)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with dialogs.answers(path):
        page.bring_in()
    assert page.banner.isVisible() and page.banner.label.text().startswith(f"{path.name}：")
    with dialogs.answers(tmp_path / "gone.hashidate"):
        page.bring_in()
    assert page.banner.label.text().count("gone.hashidate") == 1


def test_a_file_that_is_known_already_says_so(page: ExchangePage, colleague: Store, tmp_path: Path) -> None:
    path = file_from(colleague, tmp_path)
    with dialogs.answers(path):
        page.bring_in()
    assert not page.preview.apply_button.isEnabled() and page.preview.nothing.isVisible()


def order(
    passphrase: str = "", *, personal: bool = False, keys: str = "", name: str = "王大明"
) -> Callable[[QDialog], bool]:
    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        dialog.personal.setChecked(personal)
        dialog.author.setText(name)
        for line in (dialog.first, dialog.second):
            line.setText(passphrase)
        if keys:
            dialog.fold.setChecked(True)
            dialog.keys.setPlainText(keys)
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    return fill


def test_handing_on_seals_with_a_passphrase_set_once(
    page: ExchangePage, desk: Desk, colleague: Store, two_times: str, tmp_path: Path
) -> None:
    target = tmp_path / "a.hashidate"
    with dialogs.answers(order(SECRET), target):
        page.hand_on()
    assert page.banner.objectName() == "said" and "a.hashidate" in page.banner.label.text()
    assert target.read_bytes().startswith(b"age-encryption.org/")
    assert packs.pack_passphrase(desk.store, desk.delegation_id) == SECRET

    def known(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        assert dialog.known.isVisibleTo(dialog) and not dialog.asked.isVisibleTo(dialog)
        dialog.change_button.click()
        assert dialog.asked.isVisibleTo(dialog)
        return False

    with dialogs.answers(known):
        page.hand_on()
    pack = packs.opened(target.read_bytes(), SECRET)
    assert pack.header["author"] == "王大明"
    assert packs.bring_in(colleague, pack).conflict_count == 1


def test_passports_stay_unless_they_are_ticked(page: ExchangePage, desk: Desk, tmp_path: Path) -> None:
    with desk.store.read() as connection:
        person = directory.people(connection)[0].id
    desk.store.do("x", records.add, t.Personal, {"person_id": person, "passport_no": "301234567"})
    for personal, target in ((False, tmp_path / "a.hashidate"), (True, tmp_path / "b.hashidate")):
        with dialogs.answers(order(SECRET, personal=personal), target):
            page.hand_on()
        told = str(packs.opened(target.read_bytes(), SECRET).transactions)
        assert ("301234567" in told) is personal


@pytest.mark.parametrize(
    ("passphrase", "again", "name", "said"),
    [("short", "short", "王大明", "至少"), (SECRET, "other one", "王大明", "不同"), (SECRET, SECRET, " ", "姓名")],
)
def test_what_is_missing_is_said_in_the_dialog(
    page: ExchangePage, passphrase: str, again: str, name: str, said: str
) -> None:
    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        dialog.first.setText(passphrase)
        dialog.second.setText(again)
        dialog.author.setText(name)
        dialog.accept()
        assert dialog.result() != QDialog.DialogCode.Accepted
        assert said in dialog.problem.text()
        return False

    with dialogs.answers(fill):
        page.hand_on()


def test_a_file_for_one_colleagues_key(
    page: ExchangePage, desk: Desk, colleague: Store, two_times: str, tmp_path: Path
) -> None:
    target = tmp_path / "a.hashidate"
    with dialogs.answers(order(keys=packs.public_key(colleague)), target):
        page.hand_on()
    data = target.read_bytes()
    assert packs.open_with_known(colleague, data, []) is not None
    with dialogs.answers(target):
        page.bring_in()
    assert page.banner.isVisible(), "sealed for another key than ours"


def test_passport_numbers_are_hidden_until_asked_for(
    page: ExchangePage, desk: Desk, colleague: Store, tmp_path: Path
) -> None:
    with desk.store.read() as connection:
        person = directory.people(connection)[0].id
    private = desk.store.do("x", records.add, t.Personal, {"person_id": person, "passport_no": "1"})
    packs.bring_in(colleague, packs.make(desk.store, personal=True))
    edit(desk.store, t.Personal, private, passport_no="301234567")
    edit(colleague, t.Personal, private, passport_no="309999999")
    bring_in(page, file_from(colleague, tmp_path))
    assert "301234567" not in str(page.list.rows[0].described)
    page.reveal.click()
    assert texts(page)[2:4] == ["301234567", "309999999"]


def test_the_keyboard_walks_through_the_decisions(
    page: ExchangePage, desk: Desk, colleague: Store, two_times: str, tmp_path: Path, qtbot: QtBot
) -> None:
    expense = an_expense(colleague)
    edit(desk.store, t.Expense, expense, amount_minor=372_000)
    edit(colleague, t.Expense, expense, amount_minor=380_000)
    bring_in(page, file_from(colleague, tmp_path))
    assert page.import_button.hasFocus(), "a key too many must not decide anything"
    page.list.rows[0].buttons[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert page.list.rows[0].buttons[1].hasFocus(), QApplication.focusWidget().accessibleName()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert page.list.rows[1].buttons[1].hasFocus() and page.list.rows[1].property("current")
    assert page.list.rows[1].buttons[1].accessibleName().startswith("用這個　")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert len(page.list.rows) == 1 and page.list.rows[0].buttons[1].hasFocus(), "the cursor stays in the list"


def test_the_keyboard_walks_down_a_dialog_and_to_its_buttons(qtbot: QtBot) -> None:
    dialog = ExportDialog(None, [Choice("", "全部", "")], "王大明", lambda: "age1")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    walked = []
    for _step in range(8):
        walked.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert walked == [
        dialog.what,
        dialog.author,
        dialog.personal,
        dialog.first,
        dialog.second,
        dialog.fold,
        dialog.cancel_button,
        dialog.ok_button,
    ]


def test_fields_have_names_for_screen_readers(page: ExchangePage) -> None:
    def look(dialog: QDialog) -> bool:
        assert all(line.accessibleName() for line in dialog.findChildren(QLineEdit))
        return False

    with dialogs.answers(look):
        page.hand_on()


def test_the_part_of_a_city_is_handed_on_by_the_central_office_alone(
    page: ExchangePage, desk: Desk, tmp_path: Path
) -> None:
    year = desk.store.do("x", records.add, t.Scheme, {"year": 2027})
    desk.store.do("x", records.add, t.Application, {"scheme_id": year, "county": "TW-TXG"})
    listed: list[str] = []

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExportDialog)
        listed[:] = [dialog.what.itemText(place) for place in range(dialog.what.count())]
        return False

    with dialogs.answers(look):
        page.hand_on()
    assert not any("臺中市" in name for name in listed)
    Settings().put(office_role=role.CENTRAL)
    target = tmp_path / "a.hashidate"

    def choose(dialog: QDialog) -> bool:
        look(dialog)
        assert isinstance(dialog, ExportDialog)
        dialog.what.setCurrentIndex(next(n for n, name in enumerate(listed) if "臺中市" in name))
        return order(keys=packs.public_key(desk.store))(dialog)

    with dialogs.answers(choose, target):
        page.hand_on()
    pack = packs.opened(target.read_bytes(), identities=[packs.identity(desk.store)])
    assert pack.header["name"] == "臺中市政府" and len(pack.transactions) == 2
