"""Contacts in the window: dropped or chosen, asked about, one action; exported; copied; in both languages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.importing import people_out
from desktop.store import replica
from desktop.ui import answersheet, dialogs, peopleexport, peopleimport, registration, security, text
from desktop.ui.pages.contacts import ContactsPage
from desktop.ui.peopleexport import ExportDialog
from desktop.ui.peopleimport import ImportDialog
from desktop.ui.window import Window
from tests.exchange import cardfiles as files


def page_of(window: Window) -> ContactsPage:
    window.show_page("contacts")
    page = window.findChild(ContactsPage)
    assert page is not None
    return page


def cells(dialog: ImportDialog, column: int) -> list[str]:
    lines = dialog.preview_page.lines
    return [str(lines.data(lines.index(row, column))) for row in range(lines.rowCount())]


def test_a_file_is_dropped_asked_about_and_taken(window: Window, tmp_path: Path) -> None:
    page, cards = page_of(window), tmp_path / "名刺.vcf"
    known = people_out.contacts(page.store, None)[0]
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{known.name().get('ja')}\r\nEND:VCARD\r\n"
    cards.write_bytes(files.outlook() + files.iphone() + card.encode())
    before = len(people_out.everybody(page.store))

    def answer(dialog: ImportDialog) -> bool:
        dialog.show()
        assert not dialog.ok_button.isVisible()
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(cards))])
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        drop = QDropEvent(QPoint(5, 5), action, mime, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(dialog.drop_page, QDragEnterEvent(QPoint(5, 5), action, mime, button, drop.modifiers()))
        QApplication.sendEvent(dialog.drop_page, drop)
        QApplication.processEvents()
        shown = dialog.preview_page
        assert cells(dialog, 0) == ["新增", "新增", "新增", "待確認"]
        assert shown.table.currentIndex().row() == 3
        assert shown.who_box.isVisible()
        text.switch("ja")
        assert cells(dialog, 0)[3] == "要確認"
        text.switch("zh_TW")
        shown.who_box.setCurrentIndex(shown.who_box.findData(known.id))
        shown.who_box.activated.emit(1)
        assert cells(dialog, 0)[3] == "不變"
        shown.table.setCurrentIndex(shown.lines.index(1, 0))
        QTest.keyClick(shown.table, Qt.Key.Key_Space)
        assert shown.chosen() == {0, 2}
        assert dialog.ok_button.text() == "匯入 2 筆"
        return True

    with dialogs.answers(answer):
        assert peopleimport.open_dialog(page)
    assert len(people_out.everybody(page.store)) == before + 2
    page.store.undo()
    assert len(people_out.everybody(page.store)) == before


def test_cards_of_several_files_come_in_together(window: Window, tmp_path: Path) -> None:
    page, dropped = page_of(window), []
    for number, (name, code) in enumerate(
        (("林美玲二", "cp950"), ("髙橋一", "cp932"), ("王大同", "utf-8"), ("李一", "utf-16"))
    ):
        card = f"BEGIN:VCARD\r\nVERSION:2.1\r\nN:{name}\r\nTITLE:専門員\r\nEND:VCARD\r\n"
        dropped.append(tmp_path / f"{number}.vcf")
        dropped[-1].write_bytes(card.replace("専門員", "主任" if code == "cp950" else "専門員").encode(code))
    table = tmp_path / "表.csv"
    table.write_text("姓名,公司\n林美玲二,大明\n", "utf-8")

    def answer(dialog: ImportDialog) -> bool:
        dialog.show()
        dialog.drop_page.given.emit([*dropped, table])
        assert "表.csv" in dialog.problem.text() and dialog.problem.isVisible() and dialog.preview is None
        with dialogs.answers(dropped):
            dialog.choose()
        assert cells(dialog, 2) == ["林美玲二", "髙橋一", "王大同", "李一"]
        assert "0.vcf 等 4 個檔案" in dialog.heading.text()
        return True

    with dialogs.answers(answer):
        assert peopleimport.open_dialog(page)


def test_a_column_set_by_hand_is_learned(window: Window, tmp_path: Path) -> None:
    page, table = page_of(window), tmp_path / "表.csv"
    table.write_bytes("姓名,公司,暱稱欄\r\n林美玲二,大明,LIN Mei-Ling\r\n".encode("cp950"))
    broken = tmp_path / "x.vcf"
    broken.write_bytes(b"%PDF-1.7")

    def answer(dialog: ImportDialog) -> bool:
        dialog.show()
        dialog.take([broken])
        assert dialog.problem.isVisible()
        dialog.take([table])
        columns = dialog.columns_page
        assert [columns.box(n).currentData() for n in range(3)] == ["name", "organisation", ""]
        columns.box(2).setCurrentIndex(columns.box(2).findData("roman"))
        columns.box(2).activated.emit(0)
        dialog.go_on()
        assert cells(dialog, 2) == ["林美玲二"]
        return False

    with dialogs.answers(answer):
        assert not peopleimport.open_dialog(page)

    def again(dialog: ImportDialog) -> bool:
        assert dialog.columns_page.box(2).currentData() == "roman"
        dialog.go_on()
        return True

    with dialogs.answers(again):
        assert peopleimport.bring_in(page, [table])
    assert any(one.values.get("roman") == "LIN Mei-Ling" for one in people_out.contacts(page.store, None))


def test_a_row_of_people_is_never_learned() -> None:
    peopleimport.learn({"林美玲": "name_zh", "大明": "organisation_zh", "0912": "mobile"})
    assert peopleimport.learned() == {}


def test_contacts_go_out_and_are_copied(window: Window, tmp_path: Path) -> None:
    page, target = page_of(window), tmp_path / "out"
    everybody = people_out.contacts(page.store, None)
    ids = [one.id for one in everybody[:2]]

    def answer(dialog: ExportDialog) -> bool:
        assert dialog.pictures.isHidden()
        dialog.readers.setCurrentIndex(dialog.readers.findData("office"))
        assert not dialog.pictures.isHidden()
        text.switch("ja")
        assert dialog.readers.currentData() == "office"
        text.switch("zh_TW")
        return True

    with dialogs.answers(answer, target):
        written = peopleexport.open_dialog(page, ids)
    assert written == tmp_path / "out.vcf"
    assert written.read_bytes().count(b"END:VCARD") == 2


def test_the_first_people_of_a_file_come_into_an_encrypted_store_only(window: Window, tmp_path: Path) -> None:
    page = page_of(window)
    with page.store.writing() as connection:
        replica.set_meta(connection, security.PRACTISING, "")
    (tmp_path / "x.vcf").write_bytes(files.outlook())
    for bring in (
        lambda: peopleimport.open_dialog(page),
        lambda: peopleimport.bring_in(page, [tmp_path / "x.vcf"]),
        lambda: answersheet.open_dialog(page, ""),
        lambda: registration.bring_in(page, tmp_path / "x.xlsx"),
    ):
        with dialogs.answers(False) as asked:
            assert not bring()
        assert asked == ["ProtectDialog"]
