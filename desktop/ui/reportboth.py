"""Where two colleagues wrote the same section: both texts, with who and when, and the choice between them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.i18n import N_
from desktop.store import conflicts
from desktop.store import tables as t
from desktop.store.projection import FIELD
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.moments import who_and_when
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store.conflicts import Value
    from desktop.ui.report import ReportDialog

DECIDE = N_("Decide between two texts of the report")
HEAD = N_("Two people wrote this section. Both texts are kept until you choose.")
HIGHEST = 220  # pixels


class Both(QWidget):
    """Hidden while one text stands."""

    def __init__(self, dialog: ReportDialog) -> None:
        super().__init__()
        self.dialog = dialog
        self.values: list[Value] = []
        self._place = ("", "")
        head = Label()
        head.setWordWrap(True)
        head.setProperty("role", "problem")
        bind(head.setText, HEAD)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setMaximumHeight(HIGHEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(head)
        column.addWidget(self.area)
        self.hide()

    def show_for(self, model: type[t.Section] | type[t.Report], row_id: str, register: str) -> None:
        """Show what stands in a text of this row."""
        self.values = []
        if row_id:
            with self.dialog.store.read() as connection:
                self.values = conflicts.field_values(connection, model, row_id, register)
        self._place = (conflicts.key_of(FIELD, str(model.__tablename__), row_id, register), register)
        self.setVisible(len(self.values) > 1)
        if len(self.values) > 1:
            self._write()

    def retranslate(self) -> None:
        """Who and when, in the language of the screen."""
        if len(self.values) > 1:
            self._write()

    def texts(self) -> list[str]:
        """The texts that stand."""
        return [str(value.columns.get(self._place[1], "")) for value in self.values]

    def _write(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for number, (value, text) in enumerate(zip(self.values, self.texts(), strict=True)):
            said, shown = Label(who_and_when(value.author, value.wall, value.mine)), Label(text)
            said.setProperty("role", "muted")
            shown.setWordWrap(True)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            row = QHBoxLayout()
            row.addWidget(said, 1)
            row.addWidget(plain_button(N_("Use this text"), partial(self.take, number)))
            column.addLayout(row)
            column.addWidget(shown)
        column.addWidget(plain_button(N_("Keep both, one after the other"), self.keep_both))
        self.area.setWidget(inner)

    def take(self, number: int) -> None:
        """Decide for one of them."""
        self._decide(self.texts()[number])

    def keep_both(self) -> None:
        """Both become one text, to be edited."""
        self._decide("\n".join(dict.fromkeys(filter(None, self.texts()))))

    def _decide(self, text: str) -> None:
        key, register = self._place
        self.dialog.act(DECIDE, conflicts.resolve_with, key, {register: text})
