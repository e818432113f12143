"""The windows of gifts and of the yearly budget: what is typed is stored at once, judged, taken back, and saved."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.sheets.reading import read
from desktop.store import gifts as stored
from desktop.store import yearly
from desktop.ui import dialogs, gifts, tablesaving, text, yearbudget
from desktop.ui.giftlimits import LimitsDialog
from desktop.ui.gifts import GiftsDialog
from desktop.ui.linegrid import put
from desktop.ui.pages.page import Page
from desktop.ui.window import Window
from desktop.ui.yearbudget import YearsDialog


@pytest.fixture
def page(window: Window) -> Page:
    assert window.binder is not None
    return window.binder.page("itinerary")


def type_in(dialog: GiftsDialog, name: str, value: object) -> None:
    field = dialog.form.field(name)
    field.set_values({name: value})
    field.changed.emit()
    field.committed.emit()


def advice(dialog: GiftsDialog) -> str:
    rows = dialog.advice_rows
    widgets = [item.widget() for item in map(rows.itemAt, range(rows.count())) if item is not None]
    return "\n".join(widget.text() for widget in widgets if widget is not None)  # type: ignore[attr-defined]


def test_a_gift_is_typed_judged_reported_and_taken_back(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    with dialogs.answers(True) as asked:
        gifts.open_dialog(page)
    assert asked == ["GiftsDialog"]
    dialog = GiftsDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.empty.isHidden() and dialog.area.isHidden()
    dialog.add("received")
    type_in(dialog, "party", "千葉縣")
    type_in(dialog, "happened_on", date(2019, 9, 18))
    dialog.form.field("amount_minor").set_values({"amount_minor": 400_000, "currency": "TWD"})
    dialog.form.field("amount_minor").changed.emit()
    dialog.form.field("amount_minor").committed.emit()
    type_in(dialog, "courtesy", "no")
    (line,) = dialog.register.lines
    assert (line.state, line.due) == ("late", date(2019, 9, 21))
    assert "108年9月21日" in advice(dialog) and "逾期" in dialog.table.item(0, 5).text()  # type: ignore[union-attr]
    type_in(dialog, "quantity", "many")
    assert dialog.form.field("quantity").problem is not None and dialog.register.lines[0].gift.quantity == 1
    type_in(dialog, "quantity", 1)
    type_in(dialog, "reported_on", date(2019, 9, 20))
    assert dialog.register.lines[0].state == "done"
    dialog.undo()
    assert dialog.register.lines[0].state == "late"
    dialog.add("given")
    type_in(dialog, "item_zh", "桌上時鐘")
    assert "送終" in advice(dialog) and dialog.courtesy.isHidden()
    text.switch("ja")
    assert "最期を看取る" in advice(dialog)
    text.switch("zh_TW")
    target = tmp_path / "gifts.ods"
    with dialogs.answers(target):
        tablesaving.save(dialog, dialog.listing, "ods")
    _head, given, came = (row.cells for row in read(target.read_bytes(), "gifts.ods").rows)
    assert (given[3], given[8], came[2], came[8]) == ("桌上時鐘", 0, "千葉縣", 4_000)
    dialog.delete()
    assert len(dialog.register.lines) == 1
    dialog.undo()
    assert len(dialog.register.lines) == 2
    limits = LimitsDialog(dialog)
    qtbot.addWidget(limits)
    limits.lines["tw_custom"].setText("零")
    limits.accept()
    assert limits.problem.isVisibleTo(limits) and stored.limits().tw_custom == 3_000
    limits.lines["tw_custom"].setText("５,000")
    limits.accept()
    dialog.refresh()
    assert dialog.register.limits.tw_custom == 5_000
    assert [line.state for line in dialog.register.of("received")] == [""]


def test_a_year_is_typed_compared_and_taken_back(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    with dialogs.answers(True) as asked:
        yearbudget.open_dialog(page)
    assert asked == ["YearsDialog"]
    dialog = YearsDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    (bare,) = dialog.grid.ids()  # the year of the sample, without a budget yet
    assert bare == "year:2019" and dialog.trips.rowCount() == 1
    for year, budget in (("100", "1,200萬"), ("107", "７８０萬元")):
        put(dialog.new.fields["year"], year)
        put(dialog.new.fields["budget_minor"], budget)
        dialog.new.enter()
    assert [(one.year, one.budget, one.change) for one in dialog.value.years] == [
        (2011, 12_000_000_00, 0), (2018, 7_800_000_00, -4_200_000_00), (2019, None, None),
    ]  # fmt: skip
    for values in (
        {"year": "107"},
        {"year": "soon"},
        {"year": "108", "budget_minor": "¥ 5"},
        {"year": "108", "budget_minor": "-5"},
    ):
        dialog.on_entered({"budget_minor": "1", "executed_minor": "", "notes": "", **values})
        assert not dialog.said.isHidden() and len(dialog.value.years) == 3
    dialog.on_edited(bare, "budget_minor", "25萬")
    dialog.refresh()
    last = dialog.value.years[-1]
    assert last.budget == 250_000_00 and last.entered is not None and last.counted
    dialog.on_ticked(last.entered.id, True)
    dialog.refresh()
    assert [one.base_year for one in dialog.value.years] == [2019, 2019, 2019]
    dialog.on_edited(last.entered.id, "executed_minor", "200,000")
    dialog.refresh()
    assert (dialog.value.years[-1].executed, dialog.value.years[-1].left) == (200_000_00, 50_000_00)
    with dialogs.answers(tmp_path / "years"):
        assert tablesaving.save(dialog, dialog.listing, "pdf") == tmp_path / "years.pdf"
    assert (tmp_path / "years.pdf").read_bytes().startswith(b"%PDF")
    for _step in range(3):
        dialog.undo()
    dialog.refresh()
    assert dialog.value.years[-1].budget is None
    with page.store.read() as connection:
        assert len(yearly.read(connection, dialog.office_id, date.today()).years) == 3
