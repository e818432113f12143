"""The window of reports to the council: begun, narrowed down, told by themes, saved as every kind of file, undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import lists
from desktop.store import council as stored
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import dialogs, jumping
from desktop.ui.council import CouncilDialog
from desktop.ui.pages.page import Page
from desktop.ui.window import Window
from tests.data.council_entered import enter


@pytest.fixture
def page(window: Window) -> Page:
    assert window.binder is not None
    return window.binder.page("itinerary")


def test_a_report_is_begun_narrowed_down_told_and_saved(
    window: Window, page: Page, qtbot: QtBot, tmp_path: Path
) -> None:
    store = page.store
    first = store.do("x", enter)
    with dialogs.answers(True) as asked:
        assert window.binder is not None
        jumping.mend(window.binder, "council", first, "closing")
    assert asked == ["CouncilDialog"]
    dialog = CouncilDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.table.rowCount() == 14 and "表列 13 件，備註 1 件" in dialog.sums.text()
    assert "783 萬 6,797 元" in dialog.sums.text() and "「前言」" in dialog.missing.text()

    def typed(name: str, **values: object) -> None:
        field = dialog.form.field(name)
        field.set_values(values)
        field.changed.emit()
        field.committed.emit()

    dialog.begin()
    made = dialog.record.row_id
    assert made != first and dialog.which.count() == 2 and dialog.form.values()["title"] == "專案報告"
    typed("first_day", first_day=date(2017, 1, 1))
    typed("last_day", last_day=date(2017, 12, 31))
    typed("country", country="日本")
    assert dialog.table.rowCount() == 2
    flora, sport = dialog.themes.boxes
    assert (len(flora.told), sport.text.toPlainText()) == (1, "親自拜會。\n列入競賽項目。")  # those of the latest again
    flora.fill()
    flora.text.setPlainText(flora.text.toPlainText() + "\n自撰一段。")
    flora.text.left.emit()
    sport.tick.setChecked(False)
    with store.read() as connection:
        report = stored.read(connection, made, date(2026, 1, 1))
    assert [len(one.prose or ()) for one in report.themes] == [2, 0] and report.themes[1].prose == ()
    dialog.undo()
    assert sport.tick.isChecked() and not sport.text.isHidden()

    for ending, begins in (("pdf", b"%PDF"), ("odt", b"PK"), ("xlsx", b"PK"), ("ods", b"PK")):
        with dialogs.answers(tmp_path / f"x.{ending}"):
            target = dialog.save(ending)
        assert target is not None, dialog.said.text()
        assert target.read_bytes().startswith(begins)
    listed = lists.LISTINGS["councils"](store, "")
    assert [row["id"] for row in listed] == [made, first] and listed[0]["last_day"] == "2017-12-31"
    dialog.delete()
    assert dialog.record.row_id == first and dialog.which.count() == 1
    store.do("x", records.remove, t.Council, first)
    dialog.refresh()
    assert dialog.area.isHidden() and not dialog.save_button.isEnabled() and dialog.table.rowCount() > 13
    with store.read() as connection:
        hints = stored.hints(connection, page.delegation_id, stored.read(connection, "", date(2018, 5, 11)), "zh_TW")
    other = report.trips[0].trip.id
    jumping.mend(window.binder, "delegation", other, "places_zh")  # what is missing of another trip
    assert window.binder.desk.delegation_id == other == page.delegation_id
    assert hints.first_day[1] == "民國107年1月1日（一）" and hints.last_day[-1] == "民國104年12月31日（四）"
    assert hints.leader[0] == "林佳龍" and hints.preface[0].startswith("本府依據")
