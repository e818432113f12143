"""The page of pairs: proposed, changed by hand with mouse and keys, decided; a city sees its own alone."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from desktop.i18n import _
from desktop.sheets.reading import read
from desktop.store import applications, pairing, records, strengths
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.ui import dialogs, pairfiles, pairmenu, pairprices
from desktop.ui.labels import Label
from desktop.ui.pages import pairing as shown
from desktop.ui.pages.pairing import PairingPage
from desktop.ui.pairacts import DecideDialog, OverrideDialog
from desktop.ui.pairprices import PricesDialog
from desktop.ui.pairtold import NO_PAIRS, NOT_YET
from desktop.ui.window import Window

WISHES = {"TW-TXG": ("JP-27", "JP-38"), "TW-PIF": ("JP-01", "JP-47")}


def fill(work: Work) -> str:
    """Two chosen counties with what they wish."""
    year = records.add(work, t.Scheme, {"year": 2027})
    strengths.edit(work, "JP-27", {"tags": "自行車"})
    for county, wishes in WISHES.items():
        row = applications.apply(work, year, county, date(2026, 10, 1))
        applications.edit(work, t.Application, row, {"tags": "自行車"})
        for wish in wishes:
            applications.wish(work, row, wish)
        applications.decide(work, row, "chosen", "局長", date(2026, 10, 20))
    return year


def told(page: PairingPage) -> str:
    rows = page.side.area.widget().layout()
    widgets = [rows.itemAt(place).widget() for place in range(rows.count())]
    return "\n".join(label.text() for label in widgets if isinstance(label, Label))


def test_pairing_is_proposed_changed_by_hand_and_decided(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert window.binder is not None and window.store is not None
    store, plan = window.store, window.binder.plan
    window.settings.put(office_role="central")
    plan.show_role()
    store.do("x", records.add, t.Scheme, {"year": 2026})
    plan.show("pairing")
    page = window.plan["pairing"]
    assert isinstance(page, PairingPage) and told(page) == _(NO_PAIRS)
    year = store.do("x", fill)
    plan.show_role()
    page.refresh()
    assert page.scheme_id == year
    assert told(page) == _(NOT_YET), "an empty map says how it is filled"
    page.propose()
    page.refresh()  # the window does so a moment later
    assert {(arc.county, arc.prefecture) for arc in page.map.arcs} == {(c, p) for c, ps in WISHES.items() for p in ps}
    with monkeypatch.context() as patch:  # at home the solver is loaded part by part, and the window answers between
        patch.setattr(dialogs, "answered_by_tests", lambda: False)
        patch.setattr(shown, "SOLVER", ("tabnanny", "symtable"))
        for name in shown.SOLVER:
            patch.delitem(sys.modules, name, raising=False)
        page.weigh()
        assert "tabnanny" in sys.modules and "symtable" not in sys.modules and page._weigher.isActive()
        page._weigher.stop()
    page.weigh()
    assert "（最佳解）" in page.score.text() and "最佳配對" in page.banner.label.text()

    def pairs() -> dict[tuple[str, str], str]:
        with store.read() as connection:
            return {row.key: row.status for line in pairing.read(connection, year).lines for row in line.pairs}

    # by keyboard, called off; then by mouse: what it means is shown before, and it is one action
    page.pick("TW-TXG")
    page.map.setFocus()
    assert page.map.current == "TW-TXG" and "志願序 1" in told(page) and "自行車" in told(page)
    qtbot.keyClick(page.map, Qt.Key.Key_Space)
    assert page.map.carried == "TW-TXG"
    while page.map.current != "JP-01":
        before = page.map.current
        right = page.map.tiles[before].column < page.map.tiles["JP-01"].column
        qtbot.keyClick(page.map, Qt.Key.Key_Right if right else Qt.Key.Key_Up)
        assert page.map.current != before
    seen: list[str] = []

    def refuse(dialog: OverrideDialog) -> bool:
        seen.append("\n".join(label.text() for label in dialog.findChildren(type(dialog.problem))))
        return False

    with dialogs.answers(refuse) as asked:
        qtbot.keyClick(page.map, Qt.Key.Key_Space)
    assert asked == ["OverrideDialog"] and ("TW-TXG", "JP-01") not in pairs() and not page.map.carried
    assert "大阪府移出" in seen[0] and "志願中沒有北海道" in seen[0] and "2 個縣市" in seen[0]

    def accept(dialog: OverrideDialog) -> bool:
        dialog.form.set_values({"decided_by": "署長 王大明", "why": "首長指示"})
        return True

    start, end = page.map.rect_of("TW-TXG").center(), page.map.rect_of("JP-12").center()
    qtbot.mousePress(page.map, Qt.MouseButton.LeftButton, pos=start.toPoint())
    qtbot.mouseMove(page.map, QPointF(start.x() + 40, start.y()).toPoint())
    qtbot.mouseMove(page.map, end.toPoint())
    with dialogs.answers(accept):
        qtbot.mouseRelease(page.map, Qt.MouseButton.LeftButton, pos=end.toPoint())
    assert pairs()["TW-TXG", "JP-12"] == "proposed" and ("TW-TXG", "JP-27") not in pairs()
    page.refresh()
    page.weigh()
    assert "手動調整 1 處 −" in page.score.text() and "署長 王大明" in told(page) and "首長指示" in told(page)

    # the cursor stays where it is put: over a prefecture its county stands out, and Delete takes the pair away
    page.map.current = "JP-46"
    qtbot.keyClick(page.map, Qt.Key.Key_Down)
    assert page.map.current == "JP-47" and page.county == "TW-PIF"
    qtbot.keyClick(page.map, Qt.Key.Key_Delete)
    assert ("TW-PIF", "JP-47") not in pairs()
    store.undo()
    page.refresh()
    assert ("TW-PIF", "JP-47") in pairs()
    page.pick("TW-TXG")

    # the list of prices is the way without the map
    def choose(dialog: PricesDialog) -> bool:
        rows = dialog.table.model_.rows
        assert len(rows) == 45 and all(row.cost == "0" or row.cost[0] == "−" for row in rows)
        dialog.table.choose("JP-27")
        return True

    with dialogs.answers(choose, False) as asked:
        pairprices.open_dialog(page)
    assert asked == ["PricesDialog", "OverrideDialog"]

    # decided, with who: without it nothing is written
    def decide(dialog: DecideDialog) -> bool:
        dialog.form.set_values({"decided_by": ""})
        dialog.accept()
        assert "approved" not in pairs().values()
        dialog.form.set_values({"decided_by": "署長 王大明"})
        dialog.accept()
        return True

    with dialogs.answers(decide):
        page.approve()
    assert {key for key, status in pairs().items() if status == "approved"} == {
        ("TW-TXG", "JP-12"), ("TW-TXG", "JP-38"),
    }  # fmt: skip
    page.refresh()
    pairmenu.fill(page, page.more)
    assert [action.text() for action in page.more.actions()][:2] == ["千葉縣", "愛媛縣"]
    with dialogs.answers(tmp_path / "a.xlsx"):
        pairfiles.save(page, pairfiles.LIST, "zh_TW", "xlsx")
    cells = [cell for row in read((tmp_path / "a.xlsx").read_bytes(), "a.xlsx").rows for cell in row.cells]
    assert "千葉縣" in cells and any("署長 王大明" in str(cell) for cell in cells)

    # a city: its own pairs, no points, nothing to drag
    window.settings.put(office_role="", office_county="TW-PIF")
    plan.show_role()
    page.refresh()
    assert [line.county for line in page.lines] == ["TW-PIF"] and not page.map.editable
    assert page.year is not None and page.year.problem is None and not page.score.text()
    assert page.propose_button.isHidden() and page.approve_button.isHidden()
    with dialogs.answers(tmp_path / "b.xlsx"):
        pairfiles.save(page, pairfiles.LIST, "ja", "xlsx")
    cells = [str(cell) for row in read((tmp_path / "b.xlsx").read_bytes(), "b.xlsx").rows for cell in row.cells]
    assert any("沖縄県" in cell for cell in cells) and not any("千葉" in cell or "希望" in cell for cell in cells)
