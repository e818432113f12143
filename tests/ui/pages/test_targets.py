"""The page of targets: what is typed stays, what is not understood is said, a number leads to its records."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.domain.targets import BUSINESS, MEETINGS, PEOPLE, YEARLY
from desktop.i18n import _
from desktop.sheets.reading import read
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import dialogs, targetfiles, text
from desktop.ui.linegrid import put
from desktop.ui.pages.targets import NOT_A_NUMBER, NOT_YOURS, TargetsPage
from desktop.ui.programmelink import LinkDialog
from desktop.ui.relations import RelationsDialog
from desktop.ui.returnvisits import VisitsDialog
from desktop.ui.window import Window


def test_targets_are_typed_counted_and_saved(window: Window, tmp_path: Path) -> None:
    store, binder = window.store, window.binder
    assert store is not None and binder is not None
    year = store.do("x", records.add, t.Scheme, {"year": 2019, "counted": "seminar"})
    store.do("x", records.edit, t.Delegation, binder.desk.delegation_id, {"kind": "city", "scheme_id": year})
    window.settings.put(office_role="central")
    page = binder.plan.page("targets")
    assert isinstance(page, TargetsPage)
    window.stack.setCurrentWidget(page)
    page.refresh()
    assert page.value is not None and page.year.currentText() == "108年度"

    page.grid.choose(f"{YEARLY} {MEETINGS}")
    seminars = page.value.line(YEARLY, MEETINGS).actual
    assert seminars.number == len(page.records.model_.rows) > 0
    asked: list[tuple[str, str, str]] = []
    page.desk.mend_asked.disconnect()
    page.desk.mend_asked.connect(lambda *place: asked.append(place))
    page.records.select_place(0)
    page.records.opened.emit(page.records.current())
    assert asked == [("event", seminars.records[0].id, "")]

    page.on_edited(f"{YEARLY} {PEOPLE}", "value", "兩百")
    assert page.banner.label.text() == _(NOT_A_NUMBER) and page.value.line(YEARLY, PEOPLE).goal.value == 250
    page.on_edited(f"{YEARLY} {PEOPLE}", "value", "３00")
    page.on_edited(f"{YEARLY} {BUSINESS}", "value", "3,000 萬")
    page.refresh()
    assert page.value.line(YEARLY, PEOPLE).goal.value == 300
    text.switch("ja")
    assert "目標" in page.grid.headerItem().text(1) and page.chart.accessibleName().startswith("2019年")
    text.switch("zh_TW")
    with dialogs.answers(tmp_path / "t.ods"):
        targetfiles.save(page, "ods")
    rows = [row.cells for row in read((tmp_path / "t.ods").read_bytes(), "t.ods").rows]
    assert [row[3] for row in rows if "參加企業團員" in row] == [300]
    assert [row[4] for row in rows if "預估商機" in row][-1] == 30_000_000
    page.on_delete(f"{YEARLY} {BUSINESS}")
    page.refresh()
    assert page.value.line(YEARLY, BUSINESS).goal.money is None

    window.settings.put(office_role="", office_county="TW-TXG")
    page.refresh()
    page.on_edited(f"{YEARLY} {PEOPLE}", "value", "9")
    assert page.banner.label.text() == _(NOT_YOURS) and page.value.line(YEARLY, PEOPLE).goal.value == 30


def test_return_visits_and_steps_are_entered_in_their_windows(window: Window, qtbot: QtBot) -> None:
    store, binder = window.store, window.binder
    assert store is not None and binder is not None
    year = store.do("x", records.add, t.Scheme, {"year": 2019})
    pair = {"scheme_id": year, "county": "TW-TXG", "prefecture": "JP-12", "status": "approved"}
    pair_id = store.do("x", records.add, t.Pairing, pair)
    window.settings.put(office_role="central")
    page = binder.plan.page("targets")
    window.stack.setCurrentWidget(page)
    visits = VisitsDialog(page)
    qtbot.addWidget(visits)
    put(visits.new.fields["start"], "108/11/31")
    visits.new.enter()
    assert visits.said.text() and visits.grid.ids() == [f"{pair_id} "]
    put(visits.new.fields["start"], "108/11/30")
    visits.new.enter()
    (row_id,) = visits.grid.ids()
    trip_id = row_id.removeprefix(f"{pair_id} ")
    visits.on_delete(row_id)
    visits.refresh()
    assert visits.grid.ids() == [f"{pair_id} ", f" {trip_id}"]
    visits.undo()
    visits.refresh()
    assert visits.grid.ids() == [row_id]

    steps = RelationsDialog(page)
    qtbot.addWidget(steps)
    for key, value in (("county", "TW-TXG"), ("prefecture", "JP-12"), ("since", "108.9.18"), ("stage", "solid")):
        put(steps.new.fields[key], value)
    steps.new.enter()
    (one,) = steps.value.relations
    assert (one.present.stage, one.present.level) == ("solid", "")
    steps.on_edited(one.present.id, "level", "vice")
    steps.refresh()
    assert "堅實化、次長級" in steps.grid.topLevelItem(0).text(0)  # type: ignore[union-attr]

    binder.choose(trip_id)
    link = LinkDialog(binder.page("itinerary"))
    qtbot.addWidget(link)
    assert link.boxes["pairing_id"].currentText() == "臺中市 ↔ 千葉縣" and link.boxes["application_id"].isHidden()
    put(link.boxes["kind"], "city")
    link.choose("kind")
    assert not link.boxes["application_id"].isHidden() and link.boxes["pairing_id"].isHidden()
