"""全團照片 全ての写真: every photograph of the trip under its item, in the order in which the report shows them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QImage, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout

from desktop import i18n
from desktop.domain.folding import fold
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import figures, records
from desktop.store import tables as t
from desktop.store.figures import FigureRow
from desktop.ui import dialogs, figureimport
from desktop.ui.exchangedialogs import words
from desktop.ui.figures import CAPTION, ORDER, PRINT, PUT, REMOVE, names, taken_words
from desktop.ui.figureview import open_dialog as open_view
from desktop.ui.griddialog import GridDialog, plain_button, start_in_list
from desktop.ui.inputs import Line
from desktop.ui.linegrid import ID, Column, Entry, Group
from desktop.ui.pictureplace import files_in, image_in, written
from desktop.ui.soon import soon
from desktop.ui.text import bind, follow
from desktop.ui.thumbs import Thumbs

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("All photographs of the trip")
KEYS = N_("Space: in the report or not. Enter edits, Tab goes on, Delete removes, Alt+↑↓ moves, Ctrl+Z takes back.")
COUNTED = N_("{count} photographs, {printed} of them in the report")
DROP = N_("Drop or paste files and folders anywhere here; each finds its item by its time.")
DOUBLES = N_("The same photograph came in on two computers: those without a caption, else the later ones, go.")
EMPTY = N_("No photographs yet. Drop files or folders here, or paste them (Ctrl+V).")
SMALL, LINE = QSize(84, 56), QSize(84, 64)
WIDTH, HEIGHT = 1180, 680


def open_dialog(page: Page, figure_id: str = "") -> None:
    """Photographs of the delegation that is shown, the cursor in the caption of one of them."""
    dialog = FiguresDialog(page)
    if figure_id:
        dialog.grid.choose(figure_id, 1)
    dialogs.run(dialog)


class FiguresDialog(GridDialog):
    """Captions are written one below the other; what comes in finds its item by its time."""

    keys = KEYS

    def __init__(self, page: Page) -> None:
        self._names = names(page)
        columns = [
            Column("number", N_("In the report"), 190, fixed=True),
            Column("caption_zh", N_("Caption (Chinese)"), stretch=3, glyphs="zh_TW"),
            Column("caption_ja", N_("Caption (Japanese)"), stretch=3, glyphs="ja"),
            Column("event_id", N_("Item"), stretch=2, options=self._items),
            Column("taken_at", N_("Taken at"), 130, fixed=True),
        ]
        self.finder = Line()
        super().__init__(page, TITLE, columns, [])
        self.thumbs = Thumbs(page.store, self)
        self.thumbs.ready.connect(lambda _sha: self._put_pictures())
        self.grid.verticalScrollBar().valueChanged.connect(lambda _value: self._put_pictures())
        self.new.hide()
        self.setAcceptDrops(True)
        self.grid.setIconSize(SMALL)
        bind(self.finder.setAccessibleName, N_("Find a photograph"))
        bind(self.finder.say, N_("Find a photograph"))
        self.finder.setFixedWidth(190)
        self.finder.textEdited.connect(lambda _text: self.refresh())
        self.add_button = plain_button(N_("Add photographs…"), self.choose, "primary")
        self.time_button = plain_button(N_("Put them with their items"), self.by_time)
        bind(self.time_button.setToolTip, N_("Photographs of no item, by the time when they were taken"))
        self.view_button = plain_button(N_("Show large…"), self.view)
        bind(self.view_button.setToolTip, "F3")
        QShortcut(QKeySequence(Qt.Key.Key_F3), self).activated.connect(self.view)
        self.doubles_button = plain_button(N_("Remove doubles"), self.remove_doubles)
        bind(self.doubles_button.setToolTip, DOUBLES)
        for widget in (self.finder, self.view_button, self.doubles_button, self.time_button, self.add_button):
            self.tools.addWidget(widget)
        self.drop_hint = words(DROP, "small")
        foot = QHBoxLayout()
        foot.addWidget(self.drop_hint, 1)
        self.column.insertLayout(self.column.count() - 1, foot)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated.connect(self.paste)
        self.empty = words(EMPTY, "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.insertWidget(2, self.empty, 1)
        self.finished.connect(lambda _result: self.thumbs.rest())
        self.fit(WIDTH, HEIGHT)
        follow(self.retranslate)
        self.refresh()
        start_in_list(self) if self.rows else self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Heads of groups are written anew."""
        self.refresh()

    def _items(self) -> list[tuple[str, str]]:
        return [(row_id, name.get(i18n.current())) for row_id, name in self._names.items()]

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            self.rows = figures.of_delegation(connection, self.page.delegation_id)
        self._names = names(self.page)
        wanted = fold(self.finder.text().strip())
        groups: dict[str, list[Entry]] = {}
        for row in self.rows:
            known = (row.caption.zh, row.caption.ja, row.name, *_both(self._names.get(row.event_id)))
            if not wanted or any(wanted in fold(text) for text in known):
                groups.setdefault(row.event_id, []).append(self._entry(row))
        printed = sum(row.printed for row in self.rows)
        self.note.setText(_(COUNTED).format(count=len(self.rows), printed=printed) if self.rows else "")
        self.time_button.setEnabled(any(not row.event_id and row.taken_at for row in self.rows))
        code = i18n.current()
        return [Group(self._names[key].get(code) if key in self._names else "", made) for key, made in groups.items()]

    def _entry(self, row: FigureRow) -> Entry:
        item = self._names[row.event_id].get(i18n.current()) if row.event_id in self._names else ""
        number = _(N_("Figure {number}")).format(number=row.number) if row.number else ""
        shown = (number, row.caption.zh, row.caption.ja, item, taken_words(row))
        held = ("", row.caption.zh, row.caption.ja, row.event_id, "")
        tips = (row.name, row.caption.zh, row.caption.ja, item, row.taken_where)
        return Entry(row.id, shown, held, ticked=row.printed, tone="" if row.printed else "muted", tips=tips)

    def refresh(self) -> None:
        super().refresh()
        for widget in (self.grid, self.finder, self.view_button, self.time_button):
            widget.setVisible(bool(self.rows))
        self.doubles_button.setVisible(bool(figures.doubles(self.rows)))
        self.empty.setVisible(not self.rows)
        self._put_pictures()

    def _put_pictures(self) -> None:
        """Small pictures of the lines in sight: of hundreds nobody waits for those that nobody looks at."""
        known = {row.id: row.sha256 for row in self.rows}
        seen = self.grid.viewport().rect()
        self.grid.blockSignals(True)
        for place in range(self.grid.topLevelItemCount()):
            item = self.grid.topLevelItem(place)
            row_id = str(item.data(0, ID) or "") if item is not None else ""
            if item is None or not row_id:
                continue
            if item.sizeHint(0) != LINE:
                item.setSizeHint(0, LINE)
            if not item.icon(0).isNull() or not self.grid.visualItemRect(item).intersects(seen):
                continue
            made = self.thumbs.get(known.get(row_id, ""), SMALL, self.devicePixelRatioF())
            if made is not None:
                item.setIcon(0, QIcon(_in_the_middle(made)))
        self.grid.blockSignals(False)

    # Acting

    def on_ticked(self, row_id: str, ticked: bool) -> None:
        self.act(PRINT, figures.set_printed, [row_id], ticked)

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        if key == "event_id":
            self.act(PUT, figures.put, [row_id], value)
        else:
            self.act(CAPTION, records.edit, t.Figure, row_id, {key: value})

    def on_delete(self, row_id: str) -> None:
        self.act(REMOVE, figures.remove, [row_id])

    def on_move(self, row_id: str, step: int) -> None:
        self.act(ORDER, figures.move, row_id, step)

    def by_time(self) -> None:
        """Photographs of no item to the item at whose time they were taken."""
        loose = [row for row in self.rows if not row.event_id]
        moved = self.act(PUT, figures.put_by_time, self.page.delegation_id, [row.id for row in loose])
        if moved == 0:
            self.say(Sentence(N_("Their times fit no item of the programme.")))

    def view(self) -> None:
        """The line's photograph, as large as the screen allows."""
        if self.grid.current():
            self.grid.choose(open_view(self.page, self.rows, self.grid.current()))

    def remove_doubles(self) -> None:
        """Of photographs with the same file one stays; Ctrl+Z brings the others back."""
        self.act(REMOVE, figures.remove, figures.doubles(self.rows))

    def choose(self) -> None:
        """Take pictures from the disk."""
        self.take(dialogs.open_files(self, N_("Add photographs…"), figureimport.PATTERNS))

    def take(self, given: Sequence[Path]) -> None:
        """Take these files and the pictures in these folders; each finds its item by its time."""
        if given:
            self._take(figureimport.files_of(given))

    def _take(self, given: Sequence[Path | tuple[str, bytes]]) -> None:
        trip = self.page.delegation_id
        try:
            taken = figureimport.read(self, self.store, trip, given)
            if taken is None:
                return
            with self.store.read() as connection:
                items = figures.propose(connection, trip, taken.kept)
        except UserError as error:
            self.say(error.sentence)
            return
        self.thumbs.know(taken.small)
        if taken.kept and not self.act(figureimport.ADD, figures.add, trip, taken.kept, items):
            return
        self.say(figureimport.told(taken), good=not taken.refused)

    def take_image(self, image: QImage) -> None:
        """Take a picture that has no file."""
        self._take([(_("Pasted picture") + ".png", written(image, "PNG"))])

    def paste(self) -> None:
        """Files or a picture from the clipboard."""
        data = QApplication.clipboard().mimeData()
        if files := files_in(data):
            self.take(files)
        elif not (image := image_in(data)).isNull():
            self.take_image(image)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := files_in(event.mimeData()):
            event.acceptProposedAction()
            soon(self, lambda: self.take(files))  # the other program waits for the drop to end
        elif not (image := image_in(event.mimeData())).isNull():
            event.acceptProposedAction()
            soon(self, lambda: self.take_image(image))


def _both(pair: Pair | None) -> tuple[str, str]:
    return (pair.zh, pair.ja) if pair is not None else ("", "")


def _in_the_middle(picture: QPixmap) -> QPixmap:
    """All as wide as each other, so that the numbers beside them stand in a line."""
    ratio = picture.devicePixelRatio()
    made = QPixmap(SMALL * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    size = picture.deviceIndependentSize()
    painter = QPainter(made)
    painter.drawPixmap(round((SMALL.width() - size.width()) / 2), round((SMALL.height() - size.height()) / 2), picture)
    painter.end()
    return made
