"""The window of sub-groups: what is ticked is stored at once, and undo takes it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.plan import Part, Team
from desktop.store import Store, plan
from desktop.ui import dialogs
from desktop.ui.form import PairField
from desktop.ui.pages.itinerary import ItineraryPage
from desktop.ui.teams import TeamsDialog, open_dialog
from desktop.ui.window import Window


@pytest.fixture
def page(window: Window) -> ItineraryPage:
    found = window.page
    assert isinstance(found, ItineraryPage)
    return found


def teams(store: Store, delegation_id: str) -> tuple[Team, ...]:
    with store.read() as connection:
        return plan.teams(connection, delegation_id)


def put(dialog: TeamsDialog, name: str, typed: str) -> None:
    form = dialog.teams.form if name.startswith("name") else dialog.days
    field = form.field(name)
    line = field.inputs[name] if isinstance(field, PairField) else field.focusProxy()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.setText(typed)
    line.textEdited.emit(typed)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_a_group_is_made_filled_and_limited_to_days(page: ItineraryPage, qtbot: QtBot) -> None:
    dialog = TeamsDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.members.isHidden() and not dialog.empty.isHidden()
    dialog.teams.start_new()
    put(dialog, "name_zh", "A 組")
    dialog.teams._on_done()
    dialog.teams.close_form()
    dialog.teams.list.setCurrentRow(0)
    assert dialog.members.count() == 4
    dialog.members.item(1).setCheckState(Qt.CheckState.Checked)
    (made,) = teams(page.store, page.delegation_id)
    assert (made.name.zh, made.colour, made.kind, len(made.parts)) == ("A 組", "indigo", "group", 1)
    assert not dialog.days.isHidden()
    put(dialog, "from_date", "9/19")
    put(dialog, "until_date", "9/18")
    assert dialog.days.field("until_date").problem is not None
    put(dialog, "until_date", "9/20")
    (made,) = teams(page.store, page.delegation_id)
    assert made.parts == (Part(made.parts[0].member_id, date(2019, 9, 19), date(2019, 9, 20)),)
    assert "9/19（四）～9/20（五）" in dialog.members.item(1).text()
    assert dialog.teams.list.item(0).text() == "A 組　共1人"
    dialog.members.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert teams(page.store, page.delegation_id)[0].parts == ()
    page.store.undo()
    assert len(teams(page.store, page.delegation_id)[0].parts) == 1
    dialog.done(0)


def test_the_page_opens_it(page: ItineraryPage) -> None:
    seen: list[Callable[[], None]] = []
    with dialogs.answers(lambda dialog: seen.append(dialog) or True) as asked:
        open_dialog(page)
    assert asked == ["TeamsDialog"] and isinstance(seen[0], TeamsDialog)
