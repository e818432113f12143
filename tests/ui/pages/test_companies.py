"""企業媒合 in the window: a table comes in, companies are found and changed, and who fits whom is read and saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop import sheets
from desktop.store import companies, talkediting, talks
from desktop.ui import companyimport, dialogs, text
from desktop.ui.pages.companies import DIRECTORY, MATCHES, CompaniesPage
from desktop.ui.tagfield import TagsField
from desktop.ui.tags import TagsDialog
from tests.data import essay_2017 as essay


@pytest.fixture
def page(show: Callable[[type[CompaniesPage]], CompaniesPage]) -> CompaniesPage:
    return show(CompaniesPage)


def names(page: CompaniesPage) -> list[str]:
    return [company.name.zh or company.name.ja for company in page.directory.shown]


def test_companies_come_in_are_found_changed_and_matched(
    page: CompaniesPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(page.directory.everybody)
    (tmp_path / "名冊.xlsx").write_bytes(sheets.write([*essay.ENGINEERS], "xlsx", "x"))
    (tmp_path / "一覧.csv").write_bytes(sheets.write([*essay.JAPANESE], "csv", "x"))

    def accept(dialog: companyimport.ImportDialog) -> bool:
        dialog.go_on()  # from the columns to the preview
        assert dialog.preview is not None and dialog.ok_button.isEnabled()
        return True

    monkeypatch.setattr(dialogs, "run", accept)
    assert companyimport.bring_in(page, tmp_path / "名冊.xlsx") and companyimport.bring_in(page, tmp_path / "一覧.csv")
    assert len(page.directory.everybody) == before + 9

    page.search.line.setText("ベトナム 土木")
    page.directory.go_into_list()
    assert set(names(page)) == {"中興工程顧問", "達欣工程", "黎明工程顧問", "みなと建設株式会社"}
    page.search.line.clear()
    box = page.directory.narrowing.boxes["place"]
    box.setCurrentIndex(box.findData("MM"))
    page.directory.narrowing.picked("place")
    assert names(page) == ["亞新工程顧問"]

    page.directory.table.choose(page.directory.shown[0].id)
    field = page.directory.panel.form.field("offers")
    field.setFocus()
    assert isinstance(field, TagsField)
    field.input.setText("現地パートナー、地盤調査")
    qtbot.keyClick(field.input, Qt.Key.Key_Return)
    with page.store.read() as connection:
        one = next(c for c in companies.read(connection) if c.name.zh == "亞新工程顧問")
    assert [tag.name.ja for tag in one.offers] == ["現地パートナー", "地盤調査"]
    page.directory.narrowing.clear()

    page.show_view(MATCHES)
    assert {match.seeker.country for match in page.matches.matches} == {"JP"}
    market = page.matches.narrowing.boxes["market"]
    market.setCurrentIndex(market.findData("VN"))
    page.matches.narrowing.picked("market")
    assert {match.partner.name.zh for match in page.matches.matches} == {
        *("中鼎集團", "中興工程顧問", "達欣工程", "黎明工程顧問")
    }
    page.matches.table.choose(page.matches.matches[0].id)
    text.switch("ja")
    assert "ベトナム" in "".join(label.text() for label in page.matches.panel.labels)
    target = tmp_path / "候補.pdf"
    monkeypatch.setattr(dialogs, "save_file", lambda *_args: target)
    page.matches.menu.actions()[2].trigger()  # in Japanese
    assert target.read_bytes().startswith(b"%PDF")
    day = page.store.do("x", talkediting.begin)
    page.matches.take_menu.aboutToShow.emit()
    this, listed = page.matches.take_menu.actions()
    this.trigger()
    listed.trigger()
    listed.trigger()  # nothing more: each stands there once
    with page.store.read() as connection:
        held = talks.read(connection, day)
    assert len(held.wishes) == len(page.matches.matches)
    assert {one.side for one in held.companies.values()} == {"tw", "jp"}
    page.matches.panel.buttons[1].click()
    assert page.view == DIRECTORY and page.directory.panel.row_id == page.matches.matches[0].partner.id

    dialog = TagsDialog(page)
    kept = next(row_id for row_id, tag in dialog.tags.items() if tag.name.zh == "土木")
    gone = next(row_id for row_id, tag in dialog.tags.items() if tag.name.zh == "土木工程")
    dialog.on_edited(gone, "into", kept)
    with page.store.read() as connection:
        assert gone not in companies.tags(connection)
    dialog.undo()
    with page.store.read() as connection:
        assert gone in companies.tags(connection)
    dialog.on_entered({"zh": "感測器", "ja": "", "kind": "field"})
    qtbot.waitUntil(lambda: bool(dialog.offers) and not dialog._waiting())
    made = next(row_id for row_id, tag in dialog.tags.items() if tag.name.zh == "感測器")
    dialog.on_ticked(made, True)
    with page.store.read() as connection:
        assert companies.tags(connection)[made].name.ja == "センサー"  # from the glossary
    dialog.deleteLater()
