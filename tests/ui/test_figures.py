"""Photographs in the window: taken in by dropping and choosing, put in order, captioned, each step taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from pytestqt.qtbot import QtBot

from desktop.store import attachments, events, figures, records
from desktop.store import tables as t
from desktop.ui import dialogs, figureimport, text, work
from desktop.ui.figures import FigureStrip
from desktop.ui.figureview import FigureView
from desktop.ui.figurewindow import FiguresDialog
from desktop.ui.inputs import Line
from desktop.ui.pages.page import Page
from desktop.ui.window import Window
from tests.photographs import camera


def pictures(folder: Path) -> list[Path]:
    """Two of the visit in Chiba, one of the centre of the next day, one of a camera without a clock, and no picture."""
    taken = ("2019:09:18 17:20:00", "2019:09:18 17:10:00", "2019:09:19 10:30:00", "")
    files = []
    for place, (when, colour) in enumerate(zip(taken, ("navy", "peru", "teal", "olive"), strict=True)):
        files.append(folder / f"IMG_{place}.jpg")
        files[-1].write_bytes(camera(when, size=(320, 240), colour=colour))
    files.append(folder / "notes.jpg")
    files[-1].write_bytes(b"no picture")
    return files


def item(page: Page, name: str) -> str:
    with page.store.read() as connection:
        return next(row.id for row in events.of(connection, page.delegation_id) if row.title().zh == name)


def dropped(data: QMimeData, at: QPoint) -> QDropEvent:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    return QDropEvent(QPointF(at), copy, data, left, Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop)


def test_photographs_of_an_item(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    assert window.binder is not None
    page = window.binder.page("itinerary")
    visit, centre = item(page, "拜會千葉縣廳"), item(page, "參觀福島縣 Technology Centre")
    strip = FigureStrip(page)
    qtbot.addWidget(strip)
    strip.resize(760, 300)
    strip.show()
    strip.show_event(visit)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in pictures(tmp_path)])
    strip.list.dropEvent(dropped(data, QPoint(5, 5)))
    qtbot.waitUntil(lambda: len(strip.list.rows()) == 4)
    assert [row.name for row in strip.list.rows()] == ["IMG_1.jpg", "IMG_0.jpg", "IMG_2.jpg", "IMG_3.jpg"]
    assert [row.number for row in strip.list.rows()] == [0, 0, 0, 0]  # the report counts those with a caption
    said = page.banner.label.text()
    assert "已加入 4 張照片" in said and "notes.jpg" in said
    assert attachments.read(page.store, strip.list.rows()[0].sha256) == (tmp_path / "IMG_1.jpg").read_bytes()
    strip.take([tmp_path])  # the folder: nothing in it is new
    assert len(strip.list.rows()) == 4 and "4 張先前已加入" in page.banner.label.text()

    assert "參觀福島縣" in strip.hint.text() and strip.there_button.isVisible()  # what the clock says of one of them
    strip.put_there()
    assert [row.name for row in strip.list.rows()] == ["IMG_1.jpg", "IMG_0.jpg", "IMG_3.jpg"]
    assert strip.hint.isHidden()

    first, second, third = (row.id for row in strip.list.rows())
    strip.list.pick([first])
    qtbot.keyClick(strip.list, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert [row.id for row in strip.list.rows()] == [second, first, third] and strip.list.ids() == [first]
    moved = QMimeData()
    moved.setData("application/x-hashidate-figure", third.encode())
    strip.list.dropEvent(dropped(moved, QPoint(5, 20)))
    qtbot.waitUntil(lambda: [row.id for row in strip.list.rows()] == [third, second, first])
    qtbot.keyClick(strip.list, Qt.Key.Key_Space)
    assert [row.printed for row in strip.list.rows()] == [True, True, False]
    qtbot.keyClick(strip.list, Qt.Key.Key_Space)
    qtbot.keyClick(strip.list, Qt.Key.Key_Return)
    line = strip.form.findChildren(Line)[0]
    qtbot.keyClicks(line, "TJPO")
    line.editingFinished.emit()
    assert strip.list.rows()[2].caption.zh == "TJPO"
    assert [strip.list.item(n).text() for n in (1, 2)] == ["尚無圖說", "圖 1：TJPO"]

    strip.list.pick([second, third])
    qtbot.keyClick(strip.list, Qt.Key.Key_Delete)
    assert [row.id for row in strip.list.rows()] == [first]
    for _step in range(7):
        page.store.undo()
    strip.refresh()
    assert len(strip.list.rows()) == 4
    view = FigureView(page, strip.list.rows(), first)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: not view.picture.pixmap().isNull())
    begun = view.at
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.at == begun + 1 and view.caption.text() == "尚無圖說"
    view._maker.rest()
    target = tmp_path / "copy.jpg"
    strip.list.pick([first])
    with dialogs.answers(target):
        strip.save()
    assert target.read_bytes() == (tmp_path / "IMG_1.jpg").read_bytes()
    page.store.do("x", records.edit, t.Event, visit, {"photos": "no"})
    strip.refresh()
    assert "主辦方不開放拍照" in strip.rule.text()
    page.store.undo()
    qtbot.waitUntil(lambda: not strip.thumbs.busy)
    strip.rest()
    page.store.undo()
    assert item(page, "參觀福島縣 Technology Centre") == centre


def test_all_photographs_find_their_items(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    assert window.binder is not None
    page = window.binder.page("itinerary")
    dialog = FiguresDialog(page)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.empty.isVisible()
    dialog.take(pictures(tmp_path))
    qtbot.waitUntil(lambda: len(dialog.grid.ids()) == 4)
    visit, centre = item(page, "拜會千葉縣廳"), item(page, "參觀福島縣 Technology Centre")
    assert [row.event_id for row in dialog.rows] == [visit, visit, centre, ""]
    qtbot.waitUntil(lambda: not dialog.grid.topLevelItem(1).icon(0).isNull())  # type: ignore[union-attr]
    dialog.on_edited(dialog.rows[2].id, "caption_ja", "＜集合写真＞")
    dialog.on_edited(dialog.rows[3].id, "event_id", centre)
    dialog.on_ticked(dialog.rows[0].id, False)
    qtbot.waitUntil(lambda: [row.number for row in dialog.rows] == [0, 0, 1, 0])
    dialog.finder.setText("集合")
    dialog.refresh()
    assert dialog.grid.ids() == [dialog.rows[2].id]
    dialog.finder.setText("")
    text.switch("ja")
    text.catch_up()
    assert "全4枚" in dialog.note.text()
    text.switch("zh_TW")
    for _step in range(4):
        dialog.undo()
    assert dialog.grid.ids() == []
    dialog.take_image(QImage(8, 8, QImage.Format.Format_RGB32))
    qtbot.waitUntil(lambda: len(dialog.grid.ids()) == 1)
    assert dialog.rows[0].media_type == "image/png"
    dialog.thumbs.rest()


def test_who_cancels_finds_everything_as_it_was(window: Window, tmp_path: Path) -> None:
    assert window.binder is not None
    page = window.binder.page("itinerary")
    files = pictures(tmp_path)
    figureimport.prepare(page.store)

    def stop(done: int, _all: int) -> None:
        if done == 3:
            raise work.Cancelled

    try:
        figureimport._read_all(page.store, set(), list(files), stop)
    except work.Cancelled:
        pass
    else:
        raise AssertionError
    folder = attachments.folder_of(page.store.path)
    assert [file for file in folder.rglob("*") if file.is_file()] == []
    with page.store.read() as connection:
        assert figures.of_delegation(connection, page.delegation_id) == []
