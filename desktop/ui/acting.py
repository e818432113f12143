"""A window that writes at once: each action is one transaction, and Ctrl+Z takes back what was done in it, no more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog

from desktop.errors import Sentence, UserError
from desktop.i18n import _
from desktop.ui import folders
from desktop.ui.labels import Label
from desktop.ui.narrowscreen import AROUND, bring_into_view, keep_on_screen
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store.journal import Work
    from desktop.ui.pages.page import Page

P = ParamSpec("P")
T = TypeVar("T")


class ActingDialog(QDialog):
    """Base: a subclass puts ``said`` above its buttons and shows in ``refresh`` what stands in the store."""

    def __init__(self, page: Page) -> None:
        super().__init__(page.window())
        self.page, self.store = page, page.store
        self._steps = 0  # actions done here: Ctrl+Z takes back no others
        self.said = Label()
        self.said.setWordWrap(True)
        self.said.hide()
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self.undo)

    def fit(self, width: int, height: int, around: QSize = AROUND) -> None:
        """So large, or as large as the screen allows."""
        self.resize(QSize(width, height).boundedTo(self.screen().availableSize() - around))

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            keep_on_screen(self)
        super().showEvent(event)

    def done(self, result: int) -> None:
        """What is typed is written now; once the window is gone its field says nothing any more."""
        field = self.focusWidget()
        if field is not None:
            field.clearFocus()
        super().done(result)

    def refresh(self) -> None:
        """Show what stands in the store."""
        raise NotImplementedError

    def act(
        self, label: str, command: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """One named transaction; what is refused stands above the buttons, and the answer is None.

        ``command`` gives something true where it changed anything: only that is counted, and taken back by Ctrl+Z.
        """
        try:
            result = self.page.act(label, command, *args, **kwargs)
        except UserError as error:
            self.say(error.sentence)
            self.refused()
            return None
        self.said.hide()
        if result:
            self._steps += 1
        self.acted()
        return result

    def acted(self) -> None:
        """An action is done."""
        self.refresh()

    def refused(self) -> None:
        """An action was refused: somebody else may have written."""
        self.refresh()

    def say(self, sentence: Sentence, good: bool = False) -> None:
        """What went wrong, or what was done."""
        self.said.setProperty("role", "muted" if good else "problem")
        self.said.style().polish(self.said)
        bind(self.said.setText, lambda: sentence.text(_))
        self.said.show()
        if not good:
            bring_into_view(self.said)

    def complain(self, error: UserError) -> None:
        """What went wrong, as a page says it."""
        self.say(error.sentence)

    def tell(self, sentence: Sentence) -> None:
        """What was done, likewise."""
        self.say(sentence, good=True)

    def saved(self, target: Path) -> None:
        """Which file was written."""
        self.tell(folders.saved(target))

    def undo(self) -> None:
        """Take back the last action done here."""
        if self._steps <= 0:
            return
        try:
            self.store.undo()
            self._steps -= 1
            self.said.hide()
        except UserError as error:
            self.say(error.sentence)
        self.undone()

    def undone(self) -> None:
        """Something was taken back, or could not be."""
        self.refresh()
