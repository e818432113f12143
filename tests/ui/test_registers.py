"""The windows of suggestions, agreements and outcomes: typed, ticked, moved, taken back, saved and printed."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop import papers
from desktop.sheets.reading import read
from desktop.store import followups, records
from desktop.store import tables as t
from desktop.ui import dialogs, jumping, tablesaving, text
from desktop.ui.agreements import AgreementsDialog
from desktop.ui.linegrid import put
from desktop.ui.outcomesregister import OutcomesDialog
from desktop.ui.suggestions import SuggestionsDialog
from desktop.ui.window import Window


def enter(dialog: SuggestionsDialog | AgreementsDialog | OutcomesDialog, **values: str) -> None:
    for key, value in values.items():
        put(dialog.new.fields[key], value)
    dialog.new.enter()


def test_what_came_of_a_trip(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.binder is not None
    for name in ("suggestions", "agreements", "outcomesregister"):
        with dialogs.answers(True) as asked:
            window.actions_.by_name[f"{name}:show"].trigger()
        assert len(asked) == 1
    page, today = window.binder.page("itinerary"), date.today()
    trip = page.delegation_id

    advice = SuggestionsDialog(page)
    qtbot.addWidget(advice)
    enter(advice, text_zh="建議每年輪流舉辦。", unit="經發局")
    enter(advice, text_zh="建議設單一窗口。")
    first, second = advice.grid.ids()
    assert advice.register.lines[1].unit == "經發局"  # kept for the next one
    advice.on_move(second, -1)
    advice.on_edited(second, "status", "adopted")
    advice.refresh()
    assert [one.id for one in advice.register.lines] == [second, first]
    assert advice.register.lines[0].decided == today and advice.register.lines[1].waiting
    advice.undo()
    assert advice.register.lines[0].decided is None
    text.switch("ja")
    assert "採用 0 件" in advice.note.text()
    text.switch("zh_TW")

    deals = AgreementsDialog(page)
    qtbot.addWidget(deals)
    enter(deals, title_zh="友好交流備忘錄", signed_on="106/5/31")
    enter(deals, title_zh="草案")
    enter(deals, title_zh="x", signed_on="soon")
    assert not deals.said.isHidden() and len(deals.register.lines) == 2
    signed = next(one for one in deals.register.lines if one.signed)
    deals.on_edited(signed.id, "expires_on", "105/1/1")  # before it was signed
    assert not deals.said.isHidden()
    deals.on_edited(signed.id, "expires_on", (today + timedelta(30)).isoformat())
    deals.refresh()
    assert deals.register.lines[0].id == signed.id and deals.register.lines[0].state == "ending"
    deals.choose(signed.id)
    assert deals.checks.count() == 7
    deals.modes.button(1).click()
    assert deals.grid.ids()[0] == signed.id
    window.binder.advise()
    assert window.header.follow_button.isVisible() and "1" in window.header.follow_button.text()

    told = OutcomesDialog(page)
    qtbot.addWidget(told)
    for line in told.outcomes.lines:  # what the sample brings
        told.act("x", records.remove, t.Outcome, line.id)
    enter(told, text_zh="締結友好城市。")
    put(told.new_theme.fields["name_ja"], "都市外交")
    told.new_theme.enter()
    told.refresh()
    (one,), (theme,) = told.outcomes.lines, told.outcomes.themes
    assert one.themes == (theme.id,) and theme.name.zh == "都市外交"
    told._on_theme(theme.id, False)
    told.refresh()
    assert told.outcomes.without_theme() == 1
    told.undo()
    told.themes.delete_asked.emit(theme.id)
    told.refresh()
    assert told.outcomes.themes == () and told.outcomes.lines[0].themes == ()
    told.undo()
    assert told.outcomes.lines[0].themes == (theme.id,)

    for entity, row_id in (("suggestion", first), ("agreement", signed.id), ("outcome", one.id)):
        with dialogs.answers(True) as asked:
            jumping.mend(window.binder, entity, row_id, "")
        assert len(asked) == 1
    target = tmp_path / "list.ods"
    for dialog, cell in ((advice, (2, "建議設單一窗口。")), (deals, (2, "友好交流備忘錄")), (told, (3, "都市外交"))):
        with dialogs.answers(target):
            tablesaving.save(dialog, dialog.listing, "ods")  # type: ignore[arg-type]
        assert read(target.read_bytes(), target.name).rows[1].cells[cell[0]] == cell[1]
    page.store.do("x", followups.add, {"delegation_id": trip, "title_zh": "追蹤", "due_on": today})
    for key in ("follow-up-status", "suggestions", "agreements", "outcomes"):
        assert papers.sheet(page.store, key, trip, "xlsx")
    paper = papers.make(page.store, "outcomes", trip, papers.options(language="zh_TW", variant="all"))
    assert paper.pdf.startswith(b"%PDF") and not paper.notices
