"""The side panel of a list: one record's form, its parts, and the buttons of a new one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.errors import Sentence
from desktop.i18n import N_
from desktop.ui import dialogs, icons
from desktop.ui.labels import Label
from desktop.ui.panel import Panel
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.form import Form
    from desktop.ui.pages.page import Page
    from desktop.ui.parts import Parts
    from desktop.ui.record import Record

ADD_KEYS = "Ctrl+Enter"
THROW_AWAY = Sentence(N_("Throw away what you have typed?"))


class Held(Protocol):
    """What hangs on the record of a panel."""

    def show_owner(self, owner: str) -> None:
        """Show what hangs on another record."""

    def refresh(self) -> None:
        """Read it anew."""

    def setVisible(self, visible: bool) -> None:
        """Qt's own."""


class RecordPanel(Panel):
    """A panel with one record's form, its parts, and the buttons of a new one.

    ``parts`` may grow while the panel lives (sections are made when they are opened).
    """

    cancelled = Signal()  # a new record was given up

    def __init__(self, page: Page, form: Form, record: Record, parts: list[Parts], delete_text: str) -> None:
        super().__init__()  # no parent yet: the keyboard walks in the order of the layout
        self.form, self.record = form, record
        self.parts: list[Held] = [*parts]
        self.row_id = ""
        self.heading = Label()
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.history_button = icons.button(self, "history", N_("History (Ctrl+H)"))
        self.history_button.clicked.connect(page.desk.history_asked)
        self.delete_button = icons.button(self, "delete", delete_text)
        self.head = QHBoxLayout()
        self.head.addWidget(self.heading, 1)
        self.head.addWidget(self.history_button)
        self.head.addWidget(self.delete_button)
        self._begun: tuple[Mapping[str, Any], Mapping[str, Any] | None] = ({}, None)
        self.draft = QFrame()
        self._build_draft()
        self.create_button = QPushButton()
        self.create_button.setProperty("role", "primary")
        bind(self.create_button.setText, record.add_label)
        self.create_button.clicked.connect(record.add)
        self.cancel_button = QPushButton()
        bind(self.cancel_button.setText, N_("Cancel"))
        self.cancel_button.clicked.connect(self.cancel)
        bind(self.create_button.setToolTip, N_("Or press {keys}"), keys=ADD_KEYS)
        for keys in (ADD_KEYS, "Ctrl+Return"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._add_new)
        self.foot = QHBoxLayout()
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel_button)
        self.foot.addWidget(self.create_button)
        above = QVBoxLayout()
        above.setSpacing(8)
        above.addLayout(self.head)
        above.addWidget(self.draft)
        self.body.addLayout(above)
        self.body.addWidget(form)
        for part in parts:
            self.body.addWidget(part)
        self.body.addLayout(self.foot)
        self.body.addStretch(1)
        self.clear()

    def _build_draft(self) -> None:
        """Whose text it is that stands in a new form unasked, and the way out of it."""
        said, away = Label(), QPushButton()
        said.setWordWrap(True)
        bind(said.setText, N_("A draft from earlier, not added yet"))
        away.setProperty("role", "link")
        bind(away.setText, N_("Throw away the draft"))
        away.clicked.connect(self.throw_away)
        row = QHBoxLayout(self.draft)
        row.setContentsMargins(10, 4, 6, 4)
        row.addWidget(said, 1)
        row.addWidget(away)
        self.draft.setObjectName("notice")
        self.draft.hide()

    def throw_away(self) -> None:
        """An empty form in the place of what was typed earlier, after a question: no undo brings that back."""
        if dialogs.confirm(self.window(), THROW_AWAY, N_("Throw away")):
            self.record.discard()
            self.start_new(*self._begun)

    def clear(self) -> None:
        """Show no record."""
        self.record.leave()
        self.row_id = self.record.row_id = ""
        for part in self.parts:
            part.show_owner("")
        self.hide()

    def cancel(self) -> None:
        """Forget a new record; what was typed into it only after a question, for no undo brings it back."""
        if self.record.is_typed and not dialogs.confirm(self.window(), THROW_AWAY, N_("Throw away")):
            return
        self.record.discard()
        self.clear()
        self.cancelled.emit()

    def _add_new(self) -> None:
        if self.record.is_new:
            self.record.add()

    def open(self, row_id: str) -> None:
        """Show a record."""
        if row_id == self.row_id:
            self.refresh()
            return
        self.record.open(row_id)
        self.draft.hide()
        self.row_id = row_id
        for part in self.parts:
            part.show_owner(row_id)
        self._adapt()
        self.show()
        self.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Take what changed in the store; what is being typed stays."""
        if self.row_id:
            self.record.reload()
            for part in self.parts:
                part.refresh()

    def start_new(self, defaults: Mapping[str, Any], fixed: Mapping[str, Any] | None = None) -> None:
        """An empty form for one more record; ``fixed`` are values that no field shows."""
        self.row_id = ""
        for part in self.parts:
            part.show_owner("")
        self._begun = defaults, fixed
        self.record.start_new(fixed or {}, defaults)
        self.draft.setVisible(self.record.returned)
        self._adapt()
        self.show()
        self.go_to_first()

    def go_to_first(self) -> None:
        """The cursor to where one begins to type."""
        self.form.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _adapt(self) -> None:
        new = self.record.is_new
        for part in self.parts:
            part.setVisible(not new)
        self.delete_button.setVisible(not new)
        self.history_button.setVisible(not new)
        self.create_button.setVisible(new)
        self.cancel_button.setVisible(new)
