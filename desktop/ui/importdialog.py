"""What the dialogs that bring in a file share: its columns are named, what it would do is shown, one button does it.

A dialog says how its file is read and looked at; ``brought`` shows it and carries out what was accepted.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from desktop import importing
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.settings import Settings
from desktop.ui import dialogs, work
from desktop.ui.importcolumns import ColumnsPage
from desktop.ui.labels import Label
from desktop.ui.text import bind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.sheets import Sheet
    from desktop.store import Store
    from desktop.ui.pages.page import Page

Apply = Callable[["Store", str, Any, Collection[int], work.Progress], importing.Counts]
SIZE = 1120, 660
READING, BRINGING = N_("Reading the file…"), N_("Importing…")
DONE = N_("Imported from {file}: {added} new, {updated} changed.")
MOST_REMEMBERED = 300


class PreviewDialog(QDialog):
    """What would come of a file, and the button that does it; nothing is stored before. The file is known, or comes
    later. A dialog says in ``_look`` what the file would do, and ends its making with ``_lay_out``.
    """

    options: Any
    preview: Any
    preview_page: Any

    def __init__(self, page: Page, data: bytes, file: str, title: str) -> None:
        super().__init__(page.window())
        self._page, self._data, self.file = page, data, file
        self.preview = None
        bind(self.setWindowTitle, title)
        self.heading, self.problem = Label(), Label()
        self.heading.setProperty("role", "emptyTitle")
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.cancel_button, self.ok_button = QPushButton(), QPushButton()
        bind(self.cancel_button.setText, N_("Cancel"))
        self.ok_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.ok_button.clicked.connect(self.go_on)

    def _lay_out(self, body: QWidget, left: Collection[QPushButton] = (), size: tuple[int, int] = SIZE) -> None:
        """What is shown and the buttons below; ``left`` are those beside the two that all have."""
        self.preview_page.ticked.connect(self._write)
        bind(self.ok_button.setText, self._ok_text)
        bind(self.heading.setText, self._title)
        foot = QHBoxLayout()
        for button in left:
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.ok_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(body, 1)
        column.addWidget(self.problem)
        column.addLayout(foot)
        area = self.screen().availableGeometry()
        self.resize(min(size[0], area.width() - 40), min(size[1], area.height() - 60))

    def _look(self) -> Any:
        """What the file would do; None when the person stopped it."""
        raise NotImplementedError

    def _show(self, found: Any) -> None:
        self.preview_page.show_preview(found, self.options.decisions)

    def _turn_to_preview(self) -> None:
        """Nothing else is shown here."""

    def _title(self) -> str:
        return _("What would come in: {file}").format(file=self.file)

    def _ok_text(self) -> str:
        return _("Import {count}").format(count=self._count())

    def _count(self) -> int:
        if self.preview is None:
            return 0
        counts = self.preview.counts(self.preview_page.chosen())
        return int(counts.added + counts.updated)

    def _write(self) -> None:
        self.ok_button.setText(self._ok_text())
        self.heading.setText(self._title())
        self.ok_button.setEnabled(self._count() > 0)

    def _say(self, error: UserError | None) -> None:
        self.problem.setVisible(error is not None)
        if error is not None:
            bind(self.problem.setText, lambda: error.sentence.text(_))

    def _parent(self) -> Any:
        return self if self.isVisible() else self.parentWidget()

    def begin(self) -> bool:
        """Read the file; False when the person stopped it, UserError where it cannot be read."""
        return self.show_preview()

    def show_preview(self) -> bool:
        """What would come of it; False when the person stopped it, UserError where it cannot be said."""
        found = self._look()
        if found is None:
            return False
        self.preview = found
        self._show(found)
        self._turn_to_preview()
        self._say(None)
        self._write()
        self.preview_page.table.setFocus()
        return True

    def go_on(self) -> None:
        """The button."""
        self.accept()

    def _again(self) -> bool:
        """Look once more, with other options; whether it is shown. Why not stands below."""
        try:
            return self.show_preview()
        except UserError as error:
            self._say(error)
            return False

    def _on_answer(self, place: int, which: str) -> None:
        """Somebody said who or which a line is; the file is looked at once more."""
        decisions = {key: value for key, value in self.options.decisions.items() if key != place}
        self.options = replace(self.options, decisions={**decisions, **({place: which} if which else {})})
        self._again()


class ColumnsDialog(PreviewDialog):
    """With a page before the preview: which column is what. A dialog says in ``_read`` how the table is read."""

    def __init__(self, page: Page, data: bytes, file: str, title: str, columns_page: ColumnsPage) -> None:
        super().__init__(page, data, file, title)
        self.columns_page, self.stack = columns_page, QStackedWidget()
        self.back_button = QPushButton()
        bind(self.back_button.setText, N_("Back to the columns"))
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self.show_columns)
        self.columns_page.reread.connect(self._reread)

    def _stacked(self, *pages: QWidget) -> QStackedWidget:
        """The pages, one behind the other."""
        for page in pages:
            self.stack.addWidget(page)
        return self.stack

    def _turn_to_preview(self) -> None:
        self.stack.setCurrentWidget(self.preview_page)

    def _read(self) -> tuple[Sheet | None, Any] | None:
        """The table and which column is what; None when the person stopped it."""
        raise NotImplementedError

    def _show_sheet(self, sheet: Sheet, layout: Any) -> None:
        self.columns_page.show_sheet(sheet, layout)

    @property
    def on_columns(self) -> bool:
        return self.stack.currentWidget() is self.columns_page

    def _title(self) -> str:
        return _("Which column is what: {file}").format(file=self.file) if self.on_columns else super()._title()

    def _ok_text(self) -> str:
        return _("Go on") if self.on_columns or self.preview is None else super()._ok_text()

    def _write(self) -> None:
        super()._write()
        self.back_button.setVisible(not self.on_columns)
        self.ok_button.setEnabled(self.on_columns or self._count() > 0)

    def begin(self) -> bool:
        """Read the file; False when the person stopped it, UserError where it cannot be read."""
        done = self._read()
        if done is None or done[0] is None:
            return False
        self._show_sheet(done[0], done[1])
        self.show_columns()
        return True

    def show_columns(self) -> None:
        """Which column is what."""
        self.stack.setCurrentWidget(self.columns_page)
        self._say(None)
        self._write()
        self.columns_page.table.setFocus()

    def _reread(self) -> None:
        """Another sheet, encoding or separator: the columns are looked for anew."""
        self.options = replace(self.columns_page.source(self.options), columns=None, header=None)
        try:
            done = self._read()
        except UserError as error:
            self._say(error)
            return
        if done is not None and done[0] is not None:
            self._say(None)
            self._show_sheet(done[0], done[1])


def brought(page: Page, path: Path, make: Callable[[Page, bytes, str], PreviewDialog], apply: Apply, done: str) -> bool:
    """Show what a file would do and do what was accepted; whether something was. ``done`` says what."""
    try:
        dialog = make(page, importing.load(path), path.name)
        if not dialog.begin():
            dialog.deleteLater()
            return False
    except UserError as error:
        page.complain(error)
        return False
    return carried_out(page, dialog, apply, done)


def carried_out(page: Page, dialog: PreviewDialog, apply: Apply, done: str) -> bool:
    """Let the dialog be answered and do what was accepted; whether something was. ``done`` says what."""
    if not dialogs.run(dialog) or dialog.preview is None:
        return False
    try:
        chosen = dialog.preview_page.chosen()
        counts = work.run(page, BRINGING, apply, page.store, page.delegation_id, dialog.preview, chosen)
    except UserError as error:
        page.complain(error)
        return False
    page.refresh()
    if counts is None:
        return False
    page.tell(Sentence(done, {"file": dialog.file, **counts._asdict()}))
    return True


def remembered(setting: str, known: Collection[str]) -> dict[str, str]:
    """Names of columns (folded) with what they were taken as before: a key that is known, or none."""
    try:
        found = json.loads(Settings().get(setting, ""))
        return {str(name): str(key) for name, key in found.items() if key in known or key == ""}
    except (ValueError, AttributeError):
        return {}


def remember(setting: str, names: dict[str, str]) -> None:
    """Keep them for the next file, the latest of them."""
    Settings().put(**{setting: json.dumps(dict(list(names.items())[-MOST_REMEMBERED:]), ensure_ascii=False)})
