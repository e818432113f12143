"""The answer sheet from an item's panel: out, back with a question, one action; who stays away is on no paper."""

from __future__ import annotations

from pathlib import Path

from desktop import sheets
from desktop.exchange import answersheet as forms
from desktop.store import answers, attendance, events, plan
from desktop.ui import dialogs, text
from desktop.ui.answersheet import ReadDialog
from desktop.ui.pages.itinerary import ItineraryPage
from desktop.ui.window import Window


def test_from_the_panel_and_back(window: Window, tmp_path: Path) -> None:
    window.show_page("itinerary")
    page = window.findChild(ItineraryPage)
    assert page is not None
    with page.store.read() as connection:
        visit = next(row for row in events.of(connection, page.delegation_id) if row.kind == "visit")
        before = answers.known(connection, visit.id).guests
    page.show_record(visit.id)
    page.panel.theirs.refresh()
    people, file = page.panel.people, tmp_path / "回答票"
    with dialogs.answers(file):
        people._open_answers("send_dialog")
    file = file.with_suffix(".xlsx")
    rows = [list(row.cells) for row in sheets.read(file.read_bytes(), file.name).rows]
    head = next(place for place, row in enumerate(rows) if row[4] == "氏名")
    rows[head + 1][6], rows[head + 2][6], rows[head + 3][4] = "欠席", "出席", "別人花子"
    file.write_bytes(sheets.write(rows, "xlsx", forms.SHEET))

    def answer(dialog: ReadDialog) -> bool:
        dialog.show()
        assert dialog.chosen() == {0, 1}
        assert dialog.table.currentRow() == 2 and dialog.who.isVisible()  # the first open question
        dialog.who.setCurrentIndex(dialog.who.findData(before[2].person_id))
        dialog.who.activated.emit(1)
        assert dialog.chosen() == {0, 1, 2}
        text.switch("ja")
        assert dialog.ok_button.text() == "3件を取り込む"
        text.switch("zh_TW")
        return True

    with dialogs.answers(file, answer):
        people._open_answers("open_dialog")
    with page.store.read() as connection:
        after = answers.known(connection, visit.id).guests
        printed = [row.name.ja for row in attendance.participants(connection, visit.id)]
        (item,) = plan.items(connection, page.delegation_id, [visit.id])
    assert before[0].person_id not in {who.person_id for who in item.people}
    replies = {guest.id: guest.row["reply"] for guest in after}
    assert [replies[guest.id] for guest in before[:3]] == ["no", "yes", ""]
    assert "別人花子" in printed and before[0].name.ja not in printed
    assert next(entry for entry in _entries(page) if before[0].name.zh in entry).endswith("（不出席）")
    page.store.undo()
    with page.store.read() as connection:
        assert answers.known(connection, visit.id).guests == before


def _entries(page: ItineraryPage) -> list[str]:
    rows = page.panel.theirs.list
    return [rows.item(place).text() for place in range(rows.count())]
