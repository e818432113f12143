"""One photograph as large as the screen allows, with its caption: who stands on it is seen before it is written.

open_dialog(page, rows, row_id)      ← → go through ``rows``
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout

from desktop import i18n
from desktop.errors import UserError
from desktop.exchange import photographs
from desktop.i18n import N_, _
from desktop.store import attachments
from desktop.ui import dialogs, figureimport
from desktop.ui.exchangedialogs import words
from desktop.ui.figurelist import GONE, caption_of
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.making import Maker
from desktop.ui.narrowscreen import AROUND
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store.figures import FigureRow
    from desktop.ui.pages.page import Page
    from desktop.ui.work import Progress

MOST = 2200  # pixels of the longer side
WIDTH, HEIGHT = 1240, 700
KEYS = {"Left": -1, "PgUp": -1, "Right": 1, "PgDown": 1}


def open_dialog(page: Page, rows: Sequence[FigureRow], row_id: str) -> str:
    """Show a photograph; gives the id of the one that was looked at last."""
    dialog = FigureView(page, rows, row_id)
    dialogs.run(dialog)
    return dialog.row.id


class FigureView(QDialog):
    """See above. ``row`` is what is shown."""

    def __init__(self, page: Page, rows: Sequence[FigureRow], row_id: str) -> None:
        super().__init__(page.window())
        self.store, self.rows = page.store, list(rows)
        self.at = next((place for place, row in enumerate(self.rows) if row.id == row_id), 0)
        self._whole = QPixmap()
        self._maker = Maker(self)
        bind(self.setWindowTitle, N_("Photograph"))
        self.picture = Label()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.picture.setMinimumSize(320, 200)
        self.caption = words(role="heading")
        self.other = words(role="muted")
        self.back_button = plain_button(N_("← Previous"), lambda: self.step(-1))
        self.next_button = plain_button(N_("Next →"), lambda: self.step(1))
        self.close_button = plain_button(N_("Close"), self.accept)
        foot = QHBoxLayout()
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.caption)
        said.addWidget(self.other)
        foot.addLayout(said, 1)
        for button in (self.back_button, self.next_button, self.close_button):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.picture, 1)
        column.addLayout(foot)
        for keys, by in KEYS.items():
            QShortcut(QKeySequence(keys), self).activated.connect(lambda by=by: self.step(by))
        self.finished.connect(lambda _result: self._maker.rest())
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(self.screen().availableSize() - AROUND))
        self.show_row()

    @property
    def row(self) -> FigureRow:
        return self.rows[self.at]

    def step(self, by: int) -> None:
        """The next or the previous one."""
        if 0 <= self.at + by < len(self.rows):
            self.at += by
            self.show_row()

    def show_row(self) -> None:
        """Show the photograph; it is read beside the window."""
        row, store, code = self.row, self.store, i18n.current()
        self.back_button.setEnabled(self.at > 0)
        self.next_button.setEnabled(self.at + 1 < len(self.rows))
        self.caption.setText(caption_of(row, code))
        self.other.setText(row.caption.exactly(i18n.other(code)))
        self.other.setVisible(bool(self.other.text()))
        self._whole = QPixmap()
        self.picture.setText("")
        figureimport.prepare(store)

        def make(_progress: Progress) -> bytes:
            data = attachments.read(store, row.sha256) if row.sha256 else None
            return photographs.small(data, MOST) if data else b""

        self._maker.ask(make, self._show)

    def _show(self, made: bytes | UserError) -> None:
        if isinstance(made, bytes) and self._whole.loadFromData(made):
            self._fit()
        else:
            self.picture.setText(_(GONE))

    def _fit(self) -> None:
        if self._whole.isNull():
            return
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = self._whole.scaled(self.picture.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
