"""The windows of the evening: a day's record, what the other side is asked to agree to; the copy; the handover."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.store import access, dayreports, delegations, drafts, events, records
from desktop.store import tables as t
from desktop.store.registers import read_row
from desktop.ui import copying, dialogs, handover
from desktop.ui.copying import CopyDialog
from desktop.ui.daynote import DayNoteDialog
from desktop.ui.form import Form
from desktop.ui.handover import HandoverDialog
from desktop.ui.statements import StatementsDialog
from desktop.ui.window import Window

DAY, NEXT = date(2019, 9, 18), date(2019, 9, 19)


def type_in(form: Form, name: str, value: str) -> None:
    field = form.field(name)
    field.set_values({name: value})
    field.changed.emit()
    field.committed.emit()


def test_evening(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.binder is not None
    page = window.binder.page("itinerary")
    store, trip = page.store, page.delegation_id
    with store.read() as connection:
        visit = next(r.id for r in events.of(connection, trip) if r.title_zh == "拜會千葉縣廳")
        days = dayreports.days(connection, trip)
    point = {"event_id": visit, "text_zh": "復舊中。", "text_ja": "復旧中。"}
    said = store.do("x", records.add, t.MinutePoint, point)

    with dialogs.answers():
        statements = StatementsDialog(page, visit)
        qtbot.addWidget(statements)
        cell = statements.table.item(0, 0)
        assert statements.table.rowCount() == 1 and cell is not None
        dialog = DayNoteDialog(page, days, DAY)
        qtbot.addWidget(dialog)
        assert not dialog.quotes.isHidden()
        cell.setCheckState(Qt.CheckState.Checked)
        with store.read() as connection:
            assert read_row(connection, t.MinutePoint, said)["checked_on"] == date.today()

        field = dialog.form.field("report_zh")
        field.set_values({"report_zh": "順利。"})
        field.changed.emit()
        dialog.record.keep()  # what the timer does after one and a half seconds
        assert "順利。" in str(drafts.kept(store, f"day_note:new:{dayreports.note_id(trip, DAY)}"))
        dialog.step(1)
        assert dialog.day == NEXT and dialog.form.values()["report_zh"] == ""
        dialog.step(-1)
        assert dialog.form.values()["report_zh"] == "順利。" and dialog.quotes.isHidden()
        dialog.fill()
        values = dialog.form.values()
        assert (
            values["report_zh"] == "順利。" and "復旧中" in values["press_ja"] and "千葉県" in values["press_title_ja"]
        )
        with dialogs.answers(tmp_path / "press.docx", tmp_path / "report.pdf"):
            dialog.save("press-release", "docx")
            dialog.save("daily-report", "pdf")
        assert (tmp_path / "press.docx").exists() and (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
        type_in(dialog.form, "press_title_ja", "千葉県を訪問")
        dialog.undo()
        dialog.undo()
        assert dialog.form.values()["press_ja"] == ""
        dialog.undo()
        with store.read() as connection:
            assert dayreports.of_day(connection, trip, DAY) is None
        dialog.accept()
        statements.accept()

    def fill(asked: CopyDialog) -> bool:
        assert asked.form.values()["code"] == "sample-2020"
        asked.form.field("start_date").set_values({"start_date": "??"})
        asked.accept()
        assert not asked.made  # the day cannot be read
        asked.form.field("start_date").set_values({"start_date": date(2020, 9, 22)})
        asked.accept()
        return bool(asked.made)

    with dialogs.answers(fill):
        copying.show(window.binder)
    with store.read() as connection:
        copied = delegations.one(connection, "sample-2020")
    assert page.delegation_id == copied.id != trip and copied.end == date(2020, 9, 25)

    def hand_over(asked: HandoverDialog) -> bool:
        for name, value in (("giver", "王大明"), ("taker", "王 大明"), ("witness", "林美玲")):
            asked.form.field(name).set_values({name: value})
        asked.accept()
        assert not asked.result()  # one person is no two
        asked.form.field("taker").set_values({"taker": "陳小華"})
        asked.accept()
        return bool(asked.result())

    with dialogs.answers(hand_over):
        handover.show(window.binder)
    with store.read() as connection:
        (entry,) = access.entries(connection)
    assert entry.what == "handover" and entry.note.endswith("王大明 → 陳小華 (林美玲)")
