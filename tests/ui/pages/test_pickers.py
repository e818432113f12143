"""A name that is in no list is asked about before the record is made, never dropped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from desktop.store import events
from desktop.ui.desk import Desk
from desktop.ui.pages.itinerary import ItineraryPage


def test_an_unknown_organisation_keeps_the_item_from_being_added(
    show: Callable[[type[ItineraryPage]], ItineraryPage], desk: Desk
) -> None:
    page = show(ItineraryPage)
    page.add()
    form = page.panel.form
    form.set_values({"title_zh": "拜會某單位"})
    picker = form.field("organisation_id")
    line = picker.focusProxy()
    assert isinstance(line, QLineEdit)
    line.setText("沒有這個單位")
    line.textEdited.emit("沒有這個單位")
    assert page.panel.record.add() == ""
    assert picker.problem is not None
    assert line.text() == "沒有這個單位"
    line.setText("")
    line.textEdited.emit("")
    assert page.panel.record.add() != ""
    with desk.store.read() as connection:
        assert "拜會某單位" in {row.title_zh for row in events.of(connection, desk.delegation_id)}
