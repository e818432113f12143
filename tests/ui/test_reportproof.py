"""Proof-reading above the editor of the report: one key corrects, leaves, or leads to where it is mended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.store import events, records, reports
from desktop.store import tables as t
from desktop.ui import dialogs, jumping
from desktop.ui.figurewindow import FiguresDialog
from desktop.ui.inputs import Text
from desktop.ui.meetingfacts import FactsDialog
from desktop.ui.report import ReportDialog
from desktop.ui.reportproof import ReportProofDialog, open_dialog
from desktop.ui.window import Window


def test_marks_are_corrected_left_and_lead_to_section_and_photograph(window: Window, qtbot: QtBot) -> None:
    assert window.binder is not None
    page = window.binder.page("itinerary")
    store, trip = page.store, page.delegation_id
    store.do(
        "write", reports.write_section, trip, "findings", {"body": "今後由 TIPO 推動。\n預計 10 月回訪，另洽 QXZV。"}
    )
    file = {"entity": "figure", "owner": trip, "sha256": "0" * 64, "name": "a.jpg", "size": 1}
    kept = store.do("file", records.add, t.Attachment, {**file, "media_type": "image/jpeg"})
    picture = store.do("photograph", records.add, t.Figure, {"delegation_id": trip, "attachment_id": kept})
    with store.read() as connection:
        meeting = next(row.id for row in events.of(connection, trip) if row.kind == "visit")
    editor = ReportDialog(page, "goal")
    qtbot.addWidget(editor)
    seen: list[str] = []

    def work_through(shown: ReportProofDialog) -> bool:
        def choose(found: str) -> None:
            shown.table.choose(next(one.id for one in shown.table.model_.rows if one.why.values.get("found") == found))

        choose("TIPO")
        assert "TIPO → TJPO" in shown.table.model_.columns[1].sub(shown.current)  # type: ignore[misc]
        qtbot.keyClick(shown.table, Qt.Key.Key_Space)
        choose("10 月")
        qtbot.keyClick(shown.table, Qt.Key.Key_Space)
        assert shown.said.isVisibleTo(shown)  # of which year, only a person knows
        qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
        seen.extend(str(one.why.values.get("found")) for one in shown.table.model_.rows)
        choose("QXZV")
        qtbot.keyClick(shown.table, Qt.Key.Key_Return)
        return True

    with dialogs.answers(work_through):
        editor.beside.proof_button.click()
    assert not {"TIPO", "10 月"} & set(seen)
    assert editor.key == "findings" and "由 TJPO 推動" in editor.body.input.toPlainText()
    assert editor.body.input.textCursor().selectedText() == "QXZV"

    def to_photograph(shown: ReportProofDialog) -> bool:
        ids = {one.place: one.id for one in shown.table.model_.rows}
        assert ("figure", picture, "") in ids  # no file
        shown.table.choose(ids["figure", picture, "caption_zh"])
        shown.go_button.click()
        return True

    asked: list[tuple[str, str, str]] = []
    page.desk.mend_asked.connect(lambda *place: asked.append(place))
    editor.show()
    with dialogs.answers(to_photograph):
        open_dialog(editor)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [("figure", picture, "caption_zh")] and not editor.isVisible()

    def look(shown: FiguresDialog | FactsDialog) -> bool:
        at = (shown.grid.current(), shown.grid.currentColumn()) if isinstance(shown, FiguresDialog) else ()
        led.append((type(shown), at or shown.focusWidget()))
        return True

    led: list[tuple[type, object]] = []
    for place in (asked[0], ("event", meeting, "summary_zh")):
        with dialogs.answers(look):
            jumping.mend(window.binder, *place)
    assert led[0] == (FiguresDialog, (picture, 1))
    assert led[1][0] is FactsDialog and isinstance(led[1][1], Text)
