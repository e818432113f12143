"""The window of a visit's briefing and speeches: stored as it is typed, taken back, timed, offered to the agenda."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.text import Pair
from desktop.store import briefings, events
from desktop.ui import dialogs, text
from desktop.ui.briefing import BriefingDialog
from desktop.ui.form import Form, PairField
from desktop.ui.pages.page import Page
from desktop.ui.window import Window


@pytest.fixture
def page(window: Window) -> Page:
    assert window.binder is not None
    return window.binder.page("itinerary")


def type_in(form: Form, name: str, value: object) -> None:
    field = form.field(name)
    field.set_values({name: value})
    field.changed.emit()
    field.committed.emit()


def test_a_briefing_and_a_speech_are_typed_timed_and_taken_back(page: Page, qtbot: QtBot) -> None:
    store = page.store
    with store.read() as connection:
        visit = next(r.id for r in events.of(connection, page.delegation_id) if r.title_zh == "拜會千葉縣廳")
        talk = events.agenda(connection, visit)[1]
    page.show_record(visit)
    with dialogs.answers(True) as asked:
        page.panel.speeches_button.click()  # type: ignore[attr-defined]
    assert asked == ["BriefingDialog"]

    def written() -> str:
        with store.read() as connection:
            return briefings.of_event(connection, visit)

    dialog = BriefingDialog(page, visit)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not written()
    profile = dialog.form.field("profile_zh")
    assert isinstance(profile, PairField) and profile.inputs["profile_zh"].offers  # what the directory knows
    type_in(dialog.form, "sensitive_zh", "食品")
    assert dialog.record.row_id == written() != ""
    type_in(dialog.form, "asks_ja", "訪台")
    dialog.undo()
    dialog.undo()
    assert not written() and dialog.form.values()["sensitive_zh"] == ""
    type_in(dialog.form, "terms", "搭橋＝架け橋")
    assert written()

    dialog.show_view(1)
    speeches, parts = dialog.speeches, dialog.speeches.parts
    parts.start_new()
    assert parts.form.values()["person_id"]  # the head of the delegation
    for name, value in (("title_zh", "致詞"), ("agenda_item_id", talk.id), ("body_zh", "好" * 840)):
        type_in(parts.form, name, value)
    parts.done_button.click()
    parts.list.setCurrentRow(0)
    assert "4:00" in speeches.time.text() and not speeches.take_button.isHidden()
    speeches.take_button.click()
    with store.read() as connection:
        point = events.agenda(connection, visit)[1]
    assert (point.minutes, point.kind) == (4, "talk") and speeches.take_button.isHidden()
    type_in(parts.form, "body_ja", "い\n\nろ")
    assert "2" in speeches.time.text() and speeches.time.property("role") == "problem"
    speeches.pace_lines["speech_zh"].setText("5")
    speeches.pace_lines["speech_zh"].editingFinished.emit()
    assert "60" in speeches.pace_wrong.text() and briefings.pace().zh == 210
    text.switch("ja")
    assert dialog.item.name == Pair("拜會千葉縣廳", "千葉県商工労働部訪問") and "朗読" not in speeches.time.text()
    dialog.done(0)


def test_the_print_room_leads_to_the_texts(window: Window) -> None:
    assert window.binder is not None
    page = window.binder.page("documents")
    page.show_document("script", "")
    link = page.options.texts  # type: ignore[attr-defined]
    assert not link.isHidden()
    with dialogs.answers(True) as asked:
        link.open()
    assert asked == ["BriefingDialog"]
    page.show_document("agenda", "")
    assert link.isHidden()
