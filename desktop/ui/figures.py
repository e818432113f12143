"""照片 写真: the photographs of an item, taken in by dropping, pasting or choosing files; captions and their order.

FigureStrip(page).show_event(event_id)      the strip below a record; ``rest()`` before the store is closed
open_dialog(page)                           all photographs of the delegation (``ui.figurewindow``)
"""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates
from desktop.domain.figures import moment_of
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import events, figures, records
from desktop.store import tables as t
from desktop.store.figures import FigureRow
from desktop.ui import dialogs, figureimport, icons
from desktop.ui.attachments import MISSING, NOT_SAVED, safe_name, take_out
from desktop.ui.figurelist import FigureList
from desktop.ui.form import Form, PairField
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.pictureplace import written
from desktop.ui.record import Record
from desktop.ui.text import bind, follow
from desktop.ui.thumbs import Thumbs
from desktop.ui.work import run

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

ORDER, PUT = N_("Put photographs in order"), N_("Put photographs with another item")
CAPTION, ADD_ONE = N_("Change caption"), N_("Add photograph")
PRINT, REMOVE = N_("Choose photographs for the report"), N_("Remove photographs")
ALL = N_("All photographs of the trip…")
WHOLE_TRIP = N_("(of the whole trip)")
ELSEWHERE = N_("By the time when they were taken, {count} of them belong to “{item}”.")
FORBIDDEN = N_("The host does not allow photographs: ask before one is printed.")
ASK_FIRST = N_("The host wants to be asked before photographs are printed.")
DROP = N_("Drop them here, or paste them (Ctrl+V).")
KEYS = N_("Arrows pick, Alt+←→ moves, Space: in the report or not, Enter: caption, F3: large, Delete removes.")


def open_dialog(page: Page) -> None:
    """All photographs of the delegation that is shown."""
    if page.delegation_id:
        importlib.import_module("desktop.ui.figurewindow").open_dialog(page)


def names(page: Page) -> dict[str, Pair]:
    """Items of the programme by id, as a list to choose from shows them; empty for the whole trip."""
    with page.store.read() as connection:
        rows = events.of(connection, page.delegation_id)
    found = {"": Pair(i18n.gettext_for("zh_TW")(WHOLE_TRIP), i18n.gettext_for("ja")(WHOLE_TRIP))}
    for row in rows:
        day = f"{row.start_date.month}/{row.start_date.day} " if row.start_date else ""
        title = row.title()
        found[row.id] = Pair(day + title.get("zh_TW"), day + title.get("ja"))
    return found


def taken_words(row: FigureRow) -> str:
    """「9/18（三）17:05」 as the camera wrote it; empty where it did not."""
    taken = moment_of(row.taken_at)
    return f"{dates.short(taken.date(), i18n.current())} {taken:%H:%M}" if taken is not None else ""


class FigureStrip(QWidget):
    """Photographs of one item; ``changed`` after any came, went or moved."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.event_id = page, ""
        self._shown: object = None  # what stands here: nothing is built anew while that is the same
        self._elsewhere: dict[str, list[str]] = {}  # other item -> photographs that seem to belong to it
        self.thumbs = Thumbs(page.store, self)
        self.list = FigureList(self.thumbs)
        self.form = Form()
        self.form.add(N_("Caption"), _side_by_side(PairField("caption", kind="doc")))
        self.record = Record(page, self.form, t.Figure, CAPTION, ADD_ONE)
        self.record.edited.connect(self._on_caption)
        self.printed = QCheckBox()
        bind(self.printed.setText, N_("In the report"))
        self.printed.clicked.connect(lambda _on: self.print_picked())
        self.item = Combo()
        bind(self.item.setAccessibleName, N_("Item"))
        self.item.activated.connect(lambda _place: self.put_picked(str(self.item.currentData() or "")))
        self.taken = Label()
        self.taken.setProperty("role", "small")
        self._lay_out()
        self.list.picked.connect(self._on_picked)
        self.list.placed.connect(lambda row, before: self._do(ORDER, figures.place, row, before))
        self.list.moved.connect(lambda row, step: self._do(ORDER, figures.move, row, step))
        self.list.print_asked.connect(self.print_picked)
        self.list.caption_asked.connect(lambda: self.form.reach("caption_zh"))
        self.list.view_asked.connect(self.view)
        self.list.delete_asked.connect(self.remove_picked)
        self.list.files_asked.connect(self.choose)
        self.list.files_given.connect(self.take)
        self.list.image_given.connect(self.take_image)
        follow(self.refresh)

    def _lay_out(self) -> None:
        title = Label()
        title.setProperty("role", "heading")
        bind(title.setText, N_("Photographs taken"))
        bind(title.setToolTip, KEYS)
        bind(self.list.setAccessibleDescription, KEYS)
        self.drop_hint = Label()
        self.drop_hint.setProperty("role", "small")
        bind(self.drop_hint.setText, DROP)
        self.setAcceptDrops(True)
        self.rule = Label()
        self.rule.setProperty("role", "suggestion")
        self.add_button = plain_button(N_("Add photographs…"), self.choose, "link")
        self.all_button = plain_button(ALL, lambda: open_dialog(self.page), "link")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addSpacing(8)
        head.addWidget(self.drop_hint)
        head.addWidget(self.rule, 1)
        head.addWidget(self.add_button)
        head.addWidget(self.all_button)
        self.hint = Label()
        self.hint.setProperty("role", "suggestion")
        self.hint.setWordWrap(True)
        self.there_button = plain_button(N_("Put them there"), self.put_there, "link")
        told = QHBoxLayout()
        told.addWidget(self.hint, 1)
        told.addWidget(self.there_button)
        self.view_button = plain_button(N_("Show large…"), self.view)
        self.save_button = plain_button(N_("Save a copy…"), self.save)
        self.remove_button = icons.button(self, "delete", REMOVE)
        self.remove_button.clicked.connect(self.remove_picked)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.printed)
        line.addWidget(self.item, 1)
        line.addWidget(self.taken)
        line.addStretch(1)
        line.addWidget(self.view_button)
        line.addWidget(self.save_button)
        line.addWidget(self.remove_button)
        self.about = QWidget()
        below = QVBoxLayout(self.about)
        below.setContentsMargins(0, 2, 0, 0)
        below.setSpacing(6)
        below.addWidget(self.form)
        below.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addLayout(told)
        column.addWidget(self.about)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    # Showing

    def show_event(self, event_id: str) -> None:
        """Show the photographs of another item; what was typed is written."""
        if event_id != self.event_id:
            self.record.leave()
            self.event_id = event_id
            self._elsewhere = {}
            self.list.clearSelection()
        self.refresh()

    def refresh(self) -> None:
        """Read the store anew; what is picked and what is being typed stays."""
        self.setVisible(bool(self.event_id))
        if not self.event_id or self.page.store.locked:
            return
        with self.page.store.read() as connection:
            rows = figures.of_event(connection, self.page.delegation_id, self.event_id)
            item = records.opened(connection, t.Event, self.event_id)[0]
        shown = (self.event_id, i18n.current(), item["photos"], tuple(rows))
        if shown == self._shown:  # a page refreshes with every point that is typed
            self.record.reload()
            return
        self._shown = shown
        self._names = names(self.page)
        self.rule.setText({"no": _(FORBIDDEN), "ask": _(ASK_FIRST)}.get(item["photos"], "") if rows else "")
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))  # without any, the points of the meeting have the room
        self.drop_hint.setVisible(not rows)
        self._tell_elsewhere({row.id for row in rows})

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.list.take_data(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.list.take_data(QApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def rest(self) -> None:
        """Nothing here touches the store any more."""
        self.thumbs.rest()

    def _on_picked(self) -> None:
        ids = self.list.ids()
        rows = [row for row in self.list.rows() if row.id in ids]
        self.about.setVisible(bool(rows))
        if not rows:
            if self.record.leave():
                self.record.row_id = ""
            return
        self.form.setVisible(len(rows) == 1)
        if len(rows) == 1 and self.record.row_id != rows[0].id:
            self.record.open(rows[0].id)
        elif len(rows) == 1:
            self.record.reload()
        self.printed.setChecked(all(row.printed for row in rows))
        self.taken.setText(taken_words(rows[0]) if len(rows) == 1 else "")
        self.taken.setToolTip(rows[0].taken_where if len(rows) == 1 else "")
        self.save_button.setVisible(len(rows) == 1)
        self.item.clear()
        for row_id, name in self._names.items():
            self.item.addItem(name.get(i18n.current()), row_id)
        self.item.setCurrentIndex(max(self.item.findData(self.event_id), 0))

    def _tell_elsewhere(self, here: set[str]) -> None:
        """Whose time says that they are of another item."""
        self._elsewhere = {
            item: left for item, ids in self._elsewhere.items() if (left := [i for i in ids if i in here])
        }
        item = next(iter(self._elsewhere), "")
        self.hint.setVisible(bool(item))
        self.there_button.setVisible(bool(item))
        if item:
            name = self._names.get(item, Pair()).get(i18n.current())
            self.hint.setText(_(ELSEWHERE).format(count=len(self._elsewhere[item]), item=name))

    def _on_caption(self) -> None:
        self.refresh()
        self.changed.emit()

    # Acting

    def _do(self, label: str, command: object, *args: object) -> object:
        made = self.page.do(label, command, *args)  # type: ignore[arg-type]
        self.refresh()
        self.changed.emit()
        return made

    def choose(self) -> None:
        """Take pictures from the disk."""
        self.take(dialogs.open_files(self, N_("Add photographs…"), figureimport.PATTERNS))

    def take_image(self, image: QImage) -> None:
        """Take a picture that has no file: a piece of the screen, from a page."""
        self._take([(_("Pasted picture") + ".png", written(image, "PNG"))])

    def take(self, given: Sequence[Path]) -> None:
        """Take these files and the pictures in these folders."""
        if given:
            self._take(figureimport.files_of(given))

    def _take(self, given: Sequence[Path | tuple[str, bytes]]) -> None:
        if not self.event_id:
            return
        try:
            taken = figureimport.read(self, self.page.store, self.page.delegation_id, given)
            if taken is None:
                return
            ids: list[str] = []
            if taken.kept:
                items = [self.event_id] * len(taken.kept)
                self.thumbs.know(taken.small)
                ids = self.page.act(figureimport.ADD, figures.add, self.page.delegation_id, taken.kept, items)
        except UserError as error:
            self.page.complain(error)
            return
        if ids:
            self._guess(ids)
        self._shown = None
        self.refresh()
        self.list.pick(ids)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        said = figureimport.told(taken)
        if taken.refused:
            self.page.complain(UserError(said.msgid, **said.values))
        else:
            self.page.tell(said)
        self.changed.emit()

    def _guess(self, ids: Sequence[str]) -> None:
        """Which of those that just came were taken at another item's time."""
        with self.page.store.read() as connection:
            rows = figures.of_event(connection, self.page.delegation_id, self.event_id)
            new = [row for row in rows if row.id in ids]
            known = [figures.Kept(row.name, "", 0, "", row.taken_at, row.taken_where) for row in new]
            others = figures.propose(connection, self.page.delegation_id, known)
        found = Counter(other for other in others if other and other != self.event_id)
        self._elsewhere = {
            item: [row.id for row, other in zip(new, others, strict=True) if other == item]
            for item, _count in found.most_common()
        }

    def put_there(self) -> None:
        """Those that seem to belong to another item go there."""
        item = next(iter(self._elsewhere), "")
        if item:
            self._do(PUT, figures.put, self._elsewhere.pop(item), item)

    def put_picked(self, event_id: str) -> None:
        """What is picked goes to another item."""
        if event_id != self.event_id:
            self.record.leave()
            self._do(PUT, figures.put, self.list.ids(), event_id)

    def print_picked(self) -> None:
        """All of what is picked into the report, or out of it where all of it is in."""
        rows = [row for row in self.list.rows() if row.id in self.list.ids()]
        if rows:
            self._do(PRINT, figures.set_printed, [row.id for row in rows], not all(row.printed for row in rows))

    def remove_picked(self) -> None:
        """Away with what is picked; undo brings it back."""
        ids = self.list.ids()
        if ids:
            self.record.discard()
            self.record.row_id = ""
            self._do(REMOVE, figures.remove, ids)

    def view(self) -> None:
        """What is picked, as large as the screen allows; the one looked at last is picked then."""
        if ids := self.list.ids():
            view = importlib.import_module("desktop.ui.figureview")
            self.list.pick([view.open_dialog(self.page, self.list.rows(), ids[0])])

    def save(self) -> None:
        """A copy of the file as the camera wrote it, where the person wants it."""
        row = next((row for row in self.list.rows() if [row.id] == self.list.ids()), None)
        if row is None:
            return
        name = safe_name(row.name)
        target = dialogs.save_file(self, name)
        if target is None:
            return
        figureimport.prepare(self.page.store)
        try:
            there = run(self, N_("Saving the file…"), take_out, self.page.store, row.sha256, target)
        except OSError:
            self.page.complain(UserError(NOT_SAVED, name=name))
            return
        if there:
            self.page.tell(Sentence(N_("Saved as {name}."), {"name": target.name}))
        elif there is not None:
            self.page.complain(UserError(MISSING, name=name))


def _side_by_side(field: PairField) -> PairField:
    """Both languages in one row: the strip must leave room for the points of the meeting."""
    column, row = field.layout(), QHBoxLayout()
    assert isinstance(column, QVBoxLayout)
    row.setSpacing(8)
    for line in field.inputs.values():
        column.removeWidget(line)
        row.addWidget(line)
    column.insertLayout(0, row)
    return field
