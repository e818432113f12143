"""18 September, 06:30: the storm has closed the line. One dialog, one action, and everybody who must know."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.domain import replan
from desktop.domain.plan import Plan
from desktop.store import plan as plans
from desktop.store import replan as store_replan
from desktop.store import versions as store_versions
from desktop.ui import dialogs, informing, replanning, text, versions
from desktop.ui.informing import InformDialog
from desktop.ui.pages.page import Page
from desktop.ui.replanning import ReplanDialog
from desktop.ui.versions import VersionsDialog
from desktop.ui.window import Window
from tests.ui.pseudo import clipped

D18 = date(2019, 9, 18)
NOW = datetime(2019, 9, 18, 6, 30)


@pytest.fixture
def page(window: Window, monkeypatch: pytest.MonkeyPatch) -> Page:
    """The itinerary at 06:30 of that day."""
    monkeypatch.setattr(replanning, "now_in_japan", lambda: NOW)
    window.show_page("itinerary")
    assert window.page is not None
    return window.page


def plan_of(page: Page) -> Plan:
    with page.store.read() as connection:
        return plans.read(connection, page.delegation_id)


def shown(dialog: QDialog, qtbot: QtBot) -> None:
    """On the screen, as a person sees it, with nothing cut off."""
    qtbot.addWidget(dialog)
    dialog.setMinimumWidth(1100)
    dialog.show()
    QApplication.processEvents()
    assert clipped(dialog) == []


@pytest.mark.parametrize("code", i18n.CODES)
def test_the_day_is_rebuilt_and_everybody_is_informed(page: Page, qtbot: QtBot, code: str) -> None:
    text.switch(code)
    ids = replan.of_day(plan_of(page), D18)

    def fill(dialog: ReplanDialog) -> bool:
        shown(dialog, qtbot)
        dialog.fields.minutes.setText("90")
        dialog.fields.reason.setCurrentIndex(dialog.fields.reason.findData("weather"))
        dialog.fields.why_zh.setText("颱風")
        dialog.fields.why_ja.setText("台風15号")
        dialog.preview()
        assert [item.id for item in dialog.chosen()] == ids
        assert any("18:30" in line and "17:00" in line for line in dialog.beside.lines())
        assert dialog.warnings.isVisibleTo(dialog)  # 18:30 is after office hours
        assert clipped(dialog) == []
        dialog.accept()
        return bool(dialog.change_id)

    def inform(dialog: InformDialog) -> bool:
        shown(dialog, qtbot)
        every = dialog.list.count()
        assert dialog.progress.text().endswith(f"0/{every}")
        said = {dialog.list.item(n).text().split("\n")[0]: n for n in range(every)}
        dialog.list.setCurrentRow(next(n for name, n in said.items() if "濵田六子" in name))
        assert "濵田六子 様" in dialog.text.toPlainText() and "（はまだ むつこ）様" in dialog.speech.toPlainText()
        dialog.copy_text.click()
        assert QApplication.clipboard().text() == dialog.text.toPlainText()
        dialog.confirmed.setText("濵田")
        dialog.tick_button.click()
        dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
        assert dialog.progress.text().endswith(f"2/{every}")
        dialog.list.setCurrentRow(every - 1)
        assert "颱風" in dialog.text.toPlainText()
        dialog.text.setPlainText("改好的文字")
        dialog.list.setCurrentRow(0)
        dialog.list.setCurrentRow(every - 1)
        assert dialog.text.toPlainText() == "改好的文字"
        dialog.reset.click()
        assert "颱風" in dialog.text.toPlainText()
        dialog.other.setText("駐日代表處")
        dialog.number.setText("03-0000-0001")
        dialog.add_button.click()
        assert dialog.list.count() == every + 1 and dialog.phone.text() == "03-0000-0001"
        assert "駐日代表處" in dialog.text.toPlainText()
        dialog._print("inform-list")
        return True

    before = plan_of(page)
    with dialogs.answers(fill, inform) as asked:
        assert replanning.open_dialog(page, ids)
    assert asked == ["ReplanDialog", "InformDialog"]
    documents = page.window().pages["documents"]  # type: ignore[attr-defined]
    assert page.window().key == "documents" and documents.document.key == "inform-list"  # type: ignore[attr-defined]
    visit = plan_of(page).item(ids[-1])
    assert visit.status == "changed" and visit.when is not None and visit.when.start_time == time(18, 30)
    texts, ticks = ["Rewrite a text"] * 2, ["Tell somebody of a change"] * 2
    assert [page.store.undo() for _step in range(6)] == [
        "Add somebody who must know",
        *texts,
        *ticks,
        "Change the plan",
    ]
    assert plan_of(page) == before
    with page.store.read() as connection:
        assert store_replan.changes(connection, page.delegation_id) == []


def test_choosing_what_changes_and_how(page: Page, qtbot: QtBot) -> None:
    with page.store.read() as connection:
        opened = store_replan.opened(connection, page.delegation_id)
    dialog = ReplanDialog(page, opened, [], NOW)
    shown(dialog, qtbot)
    assert [i.id for i in dialog.chosen()] == replan.of_day(opened.plan, D18)  # nothing was selected: from now on
    dialog.groups.setCurrentIndex(dialog.groups.findData("2019-09-19"))
    dialog.clock.setText("12:00")
    dialog.clock.textEdited.emit("12:00")
    assert [i.title.zh for i in dialog.chosen()] == ["台日夥伴關係強化研討會－福島縣"]
    dialog.fields.first.setText("15:00")
    dialog.fields.first.textEdited.emit("15:00")
    assert dialog.fields.change().minutes == 90
    for kind in ("to_day", "shorten", "cancel"):
        dialog.fields.choose(kind)
        dialog.preview()
        assert dialog.ok_button.isEnabled() and dialog.beside.lines()
        assert clipped(dialog) == []
    dialog.fields.choose("to_day")
    assert dialog.fields.change().day == date(2019, 9, 20), "the day after"
    dialog.fields.choose("replace")
    assert (dialog.fields.new_kind.currentData(), dialog.fields.new_start.text()) == ("seminar", "13:30")
    dialog.choose(replan.of_day(opened.plan, D18))
    for place in range(dialog.list.count()):
        entry = dialog.list.item(place)
        if "13:30" in entry.text():
            entry.setCheckState(Qt.CheckState.Unchecked)
    offered = dialog.fields.new_kind.currentData(), dialog.fields.new_start.text(), dialog.fields.new_end.text()
    assert offered == ("visit", "17:00", "18:00"), "what nobody touched follows what is ticked"
    dialog.preview()
    assert not dialog.ok_button.isEnabled() and dialog.who.text() == "請填寫替代行程的名稱。"
    dialog.fields.new_ja.setText("オンライン会議")
    dialog.preview()
    assert dialog.ok_button.isEnabled() and any("オンライン会議" in line for line in dialog.beside.lines())
    train = next(i for i in opened.plan.items if i.vehicle == "shinkansen")
    dialog.choose([train.id])
    dialog.fields.new_kind.setCurrentIndex(dialog.fields.new_kind.findData("transfer"))
    dialog.fields.new_ja.clear()
    dialog.fields.vehicle.setCurrentIndex(dialog.fields.vehicle.findData("coach"))
    dialog.fields.carrier.setText("包車")
    bus = dialog.fields.change().new
    assert bus is not None and (bus.route, bus.vehicle, bus.carrier) == (train.route, "coach", "包車")
    assert dialog.fields.carrier.isVisible() and not dialog.fields.place_zh.isVisible() and clipped(dialog) == []
    dialog.choose([i.id for i in opened.plan.items if i.kind == "hotel"])
    dialog.fields.choose("shift")
    dialog.preview()
    assert not dialog.ok_button.isEnabled() and dialog.alone.isVisibleTo(dialog)


@pytest.mark.parametrize("code", i18n.CODES)
def test_versions_are_compared_approved_and_handed_out(page: Page, qtbot: QtBot, code: str) -> None:
    text.switch(code)
    dialog = VersionsDialog(page)
    shown(dialog, qtbot)
    assert dialog.list.count() == 0 and dialog.none.isVisible()
    dialog.make_button.click()
    dialog.parts.button(2).click()
    dialog.approval.on.set_values({"approved_on": date(2019, 8, 20)})
    dialog.approval.number.setText("府授經字第1號")
    dialog.approval.freeze_button.click()
    assert [row.kind for row in dialog.rows] == ["approved", "draft"] and clipped(dialog) == []
    dialog.parts.button(1).click()
    dialog.handed.list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.handed.other.setText("某飯店")
    dialog.handed.send_button.click()
    assert dialog.handed.had.count() == 2 and dialog.rows[0].sent == 2 and clipped(dialog) == []
    change = page.store.do(
        "x",
        store_replan.commit,
        store_replan.Opened(plan_of(page), {}),
        replan.of_day(plan_of(page), D18),
        replan.Change("cancel", "weather"),
        NOW,
    )
    dialog.load()
    dialog.handed.had.setCurrentRow(0)
    dialog.handed.since_button.click()
    assert dialog.changes.count() == 2 and dialog.changes.isVisible()
    dialog.parts.button(2).click()
    assert dialog.approval.list.count() == 2 and dialog.approval.which.count() == 1
    dialog.approval.again_no.setText("府授經字第2號")
    dialog.approval.save_button.click()
    with page.store.read() as connection:
        assert store_replan.one(connection, change)["approval_no"] == "府授經字第2號"
        assert len(store_versions.listed(connection, page.delegation_id)) == 3
    assert clipped(dialog) == []
    dialog.approval.inform_button.click()
    assert dialog.change_id == change


def test_the_menu_opens_it_with_what_is_selected(page: Page, window: Window) -> None:
    ids = replan.of_day(plan_of(page), date(2019, 9, 19))[:1]
    window.pages["itinerary"].show_record(ids[0])
    with dialogs.answers(lambda dialog: [item.id for item in dialog.chosen()] != ids and pytest.fail("others")):
        window.actions_.by_name["replanning:show"].trigger()


def test_without_any_change_there_is_nobody_to_inform(page: Page) -> None:
    informing.open_dialog(page)
    assert "尚未調整過行程" in page.banner.label.text()
    with dialogs.answers(lambda dialog: isinstance(dialog, VersionsDialog)):
        versions.open_dialog(page)
