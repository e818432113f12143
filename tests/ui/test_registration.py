"""A registration form in the window: made, read back with a preview, asked about, one action; in both languages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from desktop import sheets
from desktop.exchange import registration as forms
from desktop.store import delegations
from desktop.ui import dialogs, registration, registrationsend, text
from desktop.ui.pages.members import MembersPage
from desktop.ui.personal import MASK
from desktop.ui.registration import ReadDialog
from desktop.ui.registrationsend import EACH, SendDialog
from desktop.ui.window import Window


def members(page: MembersPage) -> list[delegations.MemberRow]:
    with page.store.read() as connection:
        return delegations.members(connection, page.delegation_id)


def cells(dialog: ReadDialog, column: int) -> list[str]:
    table = dialog.preview_page.table
    return [item.text() if (item := table.item(row, column)) else "" for row in range(table.rowCount())]


def test_a_form_comes_back_and_a_doubtful_line_is_asked_about(window: Window, tmp_path: Path) -> None:
    window.show_page("members")
    page = window.findChild(MembersPage)
    assert page is not None
    before = members(page)
    known = before[1]
    file = tmp_path / "報名.csv"
    lines = (
        "姓名,公司,護照號碼,出生年月日,報名狀態", "林志明,大明機械,312345678,70/3/15,報名",
        "陳美玲,大明機械,A123456789,70/3/16,報名", f"{known.name_zh},別的公司,,,取消", "合計,2人,,,",
        f"{before[2].name_zh},{before[2].post.organisation.zh},312345699,,",
    )  # fmt: skip
    file.write_bytes("\r\n".join(lines).encode("cp950"))

    def answer(dialog: ReadDialog) -> bool:
        dialog.show()
        shown = dialog.preview_page
        assert cells(dialog, 0)[:4] == ["新增", "待確認", "待確認", "已變更"]
        assert shown.chosen() == {0, 3}
        assert MASK in cells(dialog, 4)[3]
        assert not any("312345699" in cell for cell in cells(dialog, 4))
        shown.table.setCurrentCell(1, 0)
        assert not shown.who_box.isVisible()
        item = shown.table.item(1, 0)
        assert item is not None
        item.setCheckState(Qt.CheckState.Checked)
        assert shown.chosen() == {0, 1, 3}
        shown.table.setCurrentCell(2, 0)
        assert shown.who_box.isVisible()
        shown.who_box.setCurrentIndex(shown.who_box.findData(known.person_id))
        shown.who_box.activated.emit(1)
        assert cells(dialog, 0)[:4] == ["新增", "待確認", "已變更", "已變更"]
        assert shown.chosen() == {0, 1, 2, 3}
        assert shown.who_box.currentData() == known.person_id
        shown.only_box.setChecked(True)
        assert shown.table.isRowHidden(0)
        assert not shown.table.isRowHidden(1)
        text.switch("ja")
        assert cells(dialog, 0)[1] == "要確認"
        text.switch("zh_TW")
        return True

    with dialogs.answers(file, answer):
        assert registration.open_dialog(page)
    after = {row.name_zh: row for row in members(page)}
    assert set(after) - {row.name_zh for row in before} == {"林志明", "陳美玲"}
    assert after[known.name_zh].status == "cancelled"
    assert after[known.name_zh].post.organisation.zh == "別的公司"
    page.store.undo()
    assert members(page) == before


def test_a_file_for_each_company_holds_only_its_people(window: Window, tmp_path: Path) -> None:
    window.show_page("members")
    page = window.findChild(MembersPage)
    assert page is not None

    def answer(dialog: SendDialog) -> bool:
        place = next(n for n in range(dialog.rows.count()) if dialog.rows.itemData(n)[0] == EACH)
        assert not dialog.personal.isEnabled()
        dialog.rows.setCurrentIndex(place)
        assert dialog.personal.isEnabled()
        assert not dialog.with_personal()
        return True

    with dialogs.answers(answer, tmp_path / "表.xlsx"):
        assert registrationsend.send_dialog(page) == tmp_path / "表.xlsx"
    found = {}
    for file in tmp_path.glob("表_*.xlsx"):
        sheet = sheets.read(file.read_bytes(), file.name)
        layout = forms.recognise(sheet)
        found |= {answer.id: answer.values for answer in forms.parse(sheet, layout).answers}
    assert set(found) == {row.id for row in members(page)}
    assert {values["company_zh"] for values in found.values()} == {row.post.organisation.zh for row in members(page)}
