"""自訂紙張 独自の用紙: sheets that somebody measured with a ruler, drawn while the numbers are typed.

open_dialog(parent, store, kind, begin_with) -> the key of the sheet to use, "" for none
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n
from desktop.domain.cards import Sheet
from desktop.domain.paperdata import CardSheetData
from desktop.errors import Invalid, Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import Store, cardsheets
from desktop.ui import dialogs, speaking
from desktop.ui.exchangedialogs import words
from desktop.ui.griddialog import plain_button
from desktop.ui.sheetform import SheetForm
from desktop.ui.text import bind, follow

TITLE = N_("Own sheets")
TITLES = {"card": N_("Own sheets of cards"), "badge": N_("Own sheets of badges"), "label": N_("Own sheets of labels")}
ADD, CHANGE, REMOVE = N_("Add own sheet"), N_("Change own sheet"), N_("Remove own sheet")
UNSAVED = N_("New sheet")
COPY_OF = N_("Copy of {name}")
LOSE = N_("The measures of this sheet are not saved, for they do not fit the page or have no name. Discard them?")
WIDTH, HEIGHT = 960, 620


def open_dialog(parent: QWidget, store: Store, kind: str, begin_with: Sheet | None) -> str:
    """Show the own sheets of a kind; gives the key of the one that was worked on last."""
    dialog = SheetDialog(parent, store, kind, begin_with)
    dialogs.run(dialog)
    return dialog.chosen


class SheetDialog(QDialog):
    """The sheets at the left, the measures of one in the middle, its drawing at the right."""

    def __init__(self, parent: QWidget, store: Store, kind: str, begin_with: Sheet | None) -> None:
        super().__init__(parent.window())
        self.store, self.kind, self.chosen = store, kind, ""
        self._begin_with = begin_with or cardsheets.sheet_of(CardSheetData().model_dump())
        self._key, self._before = "", self._begin_with
        self.form = SheetForm(self._begin_with)
        self.form.changed.connect(self._on_change)
        bind(self.setWindowTitle, TITLES.get(kind, TITLE))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addWidget(words(TITLES.get(kind, TITLE), "emptyTitle"))
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addLayout(self._list(), 2)
        area = QScrollArea()  # on a small or much enlarged screen
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(area, 5)
        column.addLayout(row, 1)
        self.said = words(role="problem")
        self.said.hide()
        column.addWidget(self.said)
        column.addLayout(self._foot())
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(self.screen().availableSize() - QSize(24, 48)))
        follow(self._write_names)
        speaking.offer(self)
        self.refresh(begin_with.key if begin_with is not None else "")

    def _list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        bind(self.list.setAccessibleName, TITLE)
        self.list.currentItemChanged.connect(self._on_item)
        column.addWidget(self.list, 1)
        self.new_button = plain_button(N_("New"), self.begin)
        self.copy_button = plain_button(N_("Duplicate"), self.copy)
        self.remove_button = plain_button(N_("Remove"), self.remove, "danger")
        buttons = QHBoxLayout()
        for button in (self.new_button, self.copy_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return column

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.save_button = plain_button(N_("Save"), self.save, "primary")
        self.close_button = plain_button(N_("Close"), self.reject)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save_button)
        return foot

    # The list

    def refresh(self, key: str = "") -> None:
        """Read the sheets anew and show the one with this key, else the first; a new one where there is none."""
        with self.store.read() as connection:
            self._sheets = {sheet.key: sheet for sheet in cardsheets.listed(connection, self.kind)}
        self.list.blockSignals(True)
        self.list.clear()
        for sheet in self._sheets.values():
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, sheet.key)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._write_names()
        shown = self._sheets.get(key) or next(iter(self._sheets.values()), None)
        if shown is None:
            self._new(cardsheets.copied(self._begin_with, "", ""))
        else:
            self._show(shown.key, shown)

    def _write_names(self) -> None:
        code = i18n.current()
        for place in range(self.list.count()):
            item = self.list.item(place)
            sheet = self._sheets.get(item.data(Qt.ItemDataRole.UserRole))
            item.setText((sheet.name_ja if code == "ja" else sheet.name_zh) if sheet is not None else _(UNSAVED))
        self.form.write_count()

    def _on_item(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is None:
            return
        key = str(item.data(Qt.ItemDataRole.UserRole))
        if key != self._key and self.left():
            self.refresh(key)
        else:
            self._select()

    def _select(self) -> None:
        self.list.blockSignals(True)
        for place in range(self.list.count()):
            if self.list.item(place).data(Qt.ItemDataRole.UserRole) == self._key:
                self.list.setCurrentRow(place)
        self.list.blockSignals(False)

    def begin(self) -> None:
        """A new sheet, with the measures of the one that was chosen beside the preview."""
        if self.left():
            self._new(cardsheets.copied(self._begin_with, "", ""))

    def copy(self) -> None:
        """The same measures under another name."""
        if self.left():
            now = self.form.sheet()
            zh, ja = i18n.gettext_for("zh_TW")(COPY_OF), i18n.gettext_for("ja")(COPY_OF)
            name_zh = zh.format(name=now.name_zh) if now.name_zh else ""
            name_ja = ja.format(name=now.name_ja) if now.name_ja else ""
            self._new(cardsheets.copied(now, name_zh, name_ja), saved=False)

    def _new(self, sheet: Sheet, saved: bool = True) -> None:
        if not any(self.list.item(n).data(Qt.ItemDataRole.UserRole) == "" for n in range(self.list.count())):
            item = QListWidgetItem(_(UNSAVED))
            item.setData(Qt.ItemDataRole.UserRole, "")
            self.list.blockSignals(True)
            self.list.addItem(item)
            self.list.blockSignals(False)
        self._show("", sheet)
        if not saved:
            self._before = replace(sheet, name_zh="", name_ja="")
            self._on_change()
        self.form.names["name_zh"].setFocus()

    def _show(self, key: str, sheet: Sheet) -> None:
        self._key = key
        self.form.show_sheet(replace(sheet, key=key))
        self._before = self.form.sheet()
        self.said.hide()
        self._select()
        self._on_change()

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.form.sheet() != self._before

    def _on_change(self) -> None:
        self.save_button.setEnabled(self.is_changed)

    # Writing

    def save(self) -> bool:
        """Store what stands in the fields; what is refused stands beside its field."""
        if not self.is_changed and self._key:
            return True
        sheet = self.form.sheet()
        try:
            if self._key:
                self.store.do(CHANGE, cardsheets.change, self._key, sheet, self.kind)
                key = self._key
            else:
                key = self.store.do(ADD, cardsheets.add, sheet, self.kind)
        except Invalid as error:
            self.form.say(error.problems)
            return False
        except UserError as error:
            self._refuse(error.sentence)
            return False
        self.chosen = key
        self.refresh(key)
        return True

    def _refuse(self, sentence: Sentence) -> None:
        bind(self.said.setText, lambda: sentence.text(_))
        self.said.show()

    def remove(self) -> None:
        """Away with the sheet; Ctrl+Z in the main window brings it back."""
        if self._key:
            try:
                self.store.do(REMOVE, cardsheets.remove, self._key)
            except UserError as error:
                self._refuse(error.sentence)
                return
            if self.chosen == self._key:
                self.chosen = ""
        self._key, self._before = "", self.form.sheet()
        self.refresh()

    def left(self) -> bool:
        """Whether the sheet that is shown may be left: it is stored, or nobody wants it."""
        if not self.is_changed or self.save():
            return True
        return dialogs.confirm(self, Sentence(LOSE), N_("Discard"))

    def reject(self) -> None:
        if self.left():
            super().reject()
