"""Sections that fold: what is open is remembered in the window's settings; what is closed keeps what it was given."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.errors import Problem, Sentence
from desktop.i18n import N_
from desktop.store import events
from desktop.ui.form import LineField, PairField
from desktop.ui.pages.event_panel import EventPanel
from desktop.ui.pages.itinerary import ItineraryPage
from desktop.ui.sections import Chapter, SectionForm, Spec
from desktop.ui.window import Window


def two(made: list[str]) -> SectionForm:
    def line(name: str) -> LineField:
        made.append(name)
        return LineField(name)

    return SectionForm(
        (
            Chapter("first", N_("Basics"), (Spec(N_("Phone"), ("phone",), lambda: line("phone")),)),
            Chapter(
                "second",
                N_("Other"),
                (
                    Spec(N_("Title"), ("title_zh", "title_ja"), lambda: PairField("title"), wide=True),
                    Spec(N_("Seats"), ("seats",), lambda: line("seats")),
                ),
            ),
        )
    )


def test_a_closed_section_gives_back_what_it_was_given(qtbot: QtBot) -> None:
    made: list[str] = []
    form = two(made)
    qtbot.addWidget(form)
    form.sections["first"].open()
    form.set_values({"phone": "03", "title_ja": "題", "seats": None, "unknown": 1})
    assert made == ["phone"]
    assert form.values() == {"phone": "03", "title_ja": "題"}, "nothing is made up for what nobody entered"
    assert form.names() == ["phone", "title_zh", "title_ja", "seats"]
    form.set_values({"title_ja": "題名"})
    assert form.field("title_ja").values() == {"title_zh": "", "title_ja": "題名"}
    assert made == ["phone", "seats"] and form.open_keys() == ["first", "second"]
    form.open_only(["first"])
    assert form.values()["title_ja"] == "題名"
    assert form.add_problems([Problem("seats", Sentence(N_("This is needed. Fill it in.")))]) == []
    assert form.open_keys() == ["first", "second"] and form.field("seats").problem is not None
    form.offer("second", False)
    assert len(form.add_problems([Problem("seats", Sentence("x"))])) == 1, "what nobody can see goes to the banner"


def test_what_is_open_is_remembered_beyond_the_window(window: Window, qtbot: QtBot) -> None:
    page = window.page
    assert isinstance(page, ItineraryPage)
    with page.store.read() as connection:
        visit = next(row.id for row in events.of(connection, page.delegation_id) if row.kind == "visit")
    page.show_record(visit)
    QTest.mouseClick(page.panel.form.sections["venue"].heading, Qt.MouseButton.LeftButton)
    assert window.settings.get("sections_visit", "") == "basics venue agenda"
    again = EventPanel(page)
    again.setParent(page)
    again.open(visit)
    assert again.form.open_keys() == ["basics", "venue", "agenda"]
    again.clear()
