"""The windows of applications: a year begun, counties that apply, wishes in order, points, the choice, delegations."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop import reference
from desktop.store import applications, events, role, strengths
from desktop.store import tables as t
from desktop.store.registers import read_row
from desktop.ui import dialogs, officerole, regionfield, schemesaving, text
from desktop.ui.applications import ApplicationsDialog, open_dialog
from desktop.ui.linegrid import put
from desktop.ui.ranked import Ranked
from desktop.ui.schemes import SchemesDialog
from desktop.ui.schemetrips import DemonstrationDialog
from desktop.ui.scoring import ChooseDialog, ScoresDialog
from desktop.ui.strengths import StrengthsDialog
from desktop.ui.window import Window


def drag(list_: Ranked, row: int, before: int) -> None:
    """With the mouse, from the middle of a line to above another one or below the last."""
    rects = [list_.visualItemRect(item) for item in list_._items()]
    start = rects[row].center()
    end = QPoint(start.x(), rects[before].top() + 2 if before < len(rects) else rects[-1].bottom() - 2)
    QTest.mousePress(list_.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for point in ((start + end) / 2, end):
        QTest.mouseMove(list_.viewport(), point)
    QTest.mouseRelease(list_.viewport(), Qt.MouseButton.LeftButton, pos=end)


def test_a_year_from_its_beginning_to_its_delegations(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    binder = window.binder
    assert binder is not None
    page, store = binder.page("itinerary"), binder.store
    assert window.navigation.plan == role.ALWAYS

    def central(dialog: officerole.RoleDialog) -> bool:
        assert dialog.focusWidget() is dialog.city
        dialog.central.setChecked(True)
        dialog.accept()
        return True

    with dialogs.answers(central):
        window.actions_.by_name["officerole:show"].trigger()
    assert window.navigation.plan == role.ALL and window.settings.get("office_role", "") == "central"
    with dialogs.answers(True) as asked:  # no year yet: the years come first
        open_dialog(page)
    assert asked == ["SchemesDialog"]

    years = SchemesDialog(page)
    qtbot.addWidget(years)
    for typed in ("soon", "115", "116"):
        put(years.new.fields["year"], typed)
        years.new.enter()
    assert len(years.grid.ids()) == 2 and window.settings.get("scheme", "") == years.row_id
    put(years.new_criterion.fields["name_zh"], "經費")
    years.new_criterion.enter()
    years.refresh()
    first, second, third = years.criteria.ids()
    years.criteria.move_asked.emit(third, -1)
    years.criteria.edited.emit(second, "highest", "0")  # refused
    years.refresh()
    assert years.criteria.ids() == [first, third, second]
    scheme = years.row_id

    asking = ApplicationsDialog(page)
    qtbot.addWidget(asking)
    for county in ("TW-TXG", "TW-KHH"):
        asking.apply(county)
    made = asking.row_id
    asking.add_menu.aboutToShow.emit()
    assert len(asking.add_menu.actions()) == len(reference.counties()) - 2
    for code in ("JP-43", "JP-40", "JP-43"):  # the last one is refused
        asking.picker.choose(regionfield.named(code))
    assert not asking.said.isHidden()
    one, other = asking.wishes.ids()
    asking.show()
    drag(asking.wishes, 1, 0)
    drag(asking.wishes, 1, 2)  # where it is already
    asking.wishes.move_asked.emit(one, 1)  # is the last already
    asking.wishes.edited.emit(other, "reason_zh", "姊妹縣市")
    assert asking.wishes.ids() == [other, one]
    asking.undo()
    asking.undo()
    assert asking.wishes.ids() == [one, other]
    tags = asking.form.field("tags")
    tags.set_values({"tags": ""})
    tags.input.setText("港埠")  # type: ignore[attr-defined]
    tags.take_typed()  # type: ignore[attr-defined]
    with store.read() as connection:
        row = read_row(connection, t.Application, made)
        assert [name.zh for name in strengths.named(row["tags"], strengths.tags(connection))] == ["港埠"]
    text.switch("ja")
    assert "熊本県、福岡県" in asking.grid.topLevelItem(2).text(1)  # type: ignore[union-attr]
    text.switch("zh_TW")

    scores = ScoresDialog(page, scheme)
    qtbot.addWidget(scores)
    key = scores.grid.columns[2].key
    scores.on_edited(made, key, "50")
    scores.on_edited(made, key, "51")  # too many
    scores.refresh()
    assert scores.grid.ids()[0] == made and "高雄市、臺中市" in scores.doubts.text()

    def decide(dialog: ChooseDialog) -> bool:
        dialog.form.set_values({"decided_by": "局長", "decided_on": date(2026, 1, 5)})
        return True

    with dialogs.answers(decide):
        scores.choose()
    asking.refresh()
    assert {row.status for row in asking.rows.values()} == {"chosen"} and asking.rows[made].decided_by == "局長"
    for wanted in (schemesaving.FORMS[0], schemesaving.FORMS[1], *schemesaving.LISTS):
        with dialogs.answers(tmp_path / f"x.{wanted.ending}"):
            file = schemesaving.save(asking, wanted, made if wanted.one else scheme)
        assert file is not None and file.read_bytes()[:2] in (b"%P", b"PK")

    asking._make_trip()
    assert "預定赴日期間" in asking.said.text()
    store.do("x", applications.edit, t.Application, made, {"start_date": "2027-09-01", "end_date": "2027-09-04"})
    asking._make_trip()
    asking._make_trip()  # there is one
    assert "已建立" in asking.said.text() and "高雄市" in asking.said.text()

    def travel(dialog: DemonstrationDialog) -> bool:
        dialog.form.set_values({"press": date(2027, 3, 11)})
        dialog.accept()  # after the departure
        assert dialog.form.field("press").problem is not None
        dialog.form.set_values({"press": None})
        dialog.accept()
        return True

    with dialogs.answers(travel):
        years._demonstrate()
    years._demonstrate()
    assert "示範" in years.said.text()
    with store.read() as connection:
        found = connection.exec_driver_sql("SELECT id, kind FROM delegation WHERE scheme_id IS NOT NULL").all()
        trips = {kind: row_id for row_id, kind in found}
        kinds = [row.kind for row in events.of(connection, trips["demonstration"])]
    assert set(trips) == {"city", "demonstration"}
    assert kinds[0] == "briefing" and sum(kind in ("matching", "reception", "seminar") for kind in kinds) == 3

    places = StrengthsDialog(page)
    qtbot.addWidget(places)
    places.on_edited("JP-13", "tags", "金融、サービス業")
    places.on_edited("TW-TPE", "size", "L")  # of Japan only
    places.on_edited("JP-13", "population", "viele")
    places.search.setText("金融")
    assert places.grid.ids() == ["JP-13"] and "服務業" in places.grid.topLevelItem(1).text(1)  # type: ignore[union-attr]

    window.settings.put(office_role="", office_county="TW-TXG")
    mine = ApplicationsDialog(page)
    qtbot.addWidget(mine)
    assert [row.county for row in mine.rows.values()] == ["TW-TXG"] and mine.rows[mine.row_id].total is None
    assert "points" not in [column.key for column in mine.grid.columns] and mine.buttons[0].isHidden()
    assert not mine.form.field("decided_by").isEnabled() and mine.form.field("people").isEnabled()
    assert mine.which.itemText(0).startswith("116年度")
