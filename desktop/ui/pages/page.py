"""What every page is: a bar of buttons, a place to work, a banner for what went wrong, and named transactions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.ui import folders, icons
from desktop.ui.desk import Desk
from desktop.ui.labels import Label
from desktop.ui.panel import restyle
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.store.journal import Work

P = ParamSpec("P")
T = TypeVar("T")
READ_MS = 30_000  # for which a saved file is said: long enough to read it, to copy it and to go there


class Banner(QFrame):
    """One sentence at the top of a page, with a cross to dismiss it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.sentence: Sentence | None = None  # what was said last
        self.label = Label()
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = icons.button(self, "close", N_("Dismiss"))
        self.close_button.clicked.connect(self.hide)
        self.file: Path | None = None  # that was saved
        self.folder_button = QPushButton()
        self.folder_button.setProperty("role", "link")
        bind(self.folder_button.setText, N_("Open the folder"))
        self.folder_button.clicked.connect(self._show_folder)
        self.read = QTimer(self, singleShot=True, interval=READ_MS)
        self.read.timeout.connect(self._on_read)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 6, 4)
        row.addWidget(self.label, 1)
        row.addWidget(self.folder_button)
        row.addWidget(self.close_button)
        self.hide()

    def say(self, sentence: Sentence, good: bool = False, file: Path | None = None) -> None:
        """Show the sentence, in whatever language is switched to meanwhile; ``good`` news on a quiet ground.

        Where it is about a ``file`` that was saved, its folder can be opened, and the sentence goes after a while.
        """
        self.sentence, self.file = sentence, file
        self.folder_button.setVisible(file is not None)
        if file is not None:
            self.read.start()
        else:
            self.read.stop()
        self.setObjectName("said" if good else "banner")
        restyle(self)
        restyle(self.label)
        bind(self.label.setText, lambda: sentence.text(_))
        bind(self.setAccessibleName, lambda: sentence.text(_))
        self.show()

    def _show_folder(self) -> None:
        from desktop.ui import saving

        if self.file is not None:
            saving.show_file(self.file.absolute().parent)

    def _on_read(self) -> None:
        """Gone, but not from under the mouse or the keyboard, nor while another window is read: the paper itself."""
        focus = QApplication.focusWidget()
        if self.isVisible() and (
            self.underMouse() or not self.isActiveWindow() or (focus is not None and self.isAncestorOf(focus))
        ):
            self.read.start()
        else:
            self.hide()

    def forget(self) -> None:
        """Good news of an action is none once that action is taken back."""
        if self.objectName() == "said":
            self.hide()


class Page(QWidget):
    """Base of the pages. A page fills ``bar`` and ``work`` in ``build`` and reads the store in ``refresh``."""

    key = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stale = True
        self.banner = Banner(self)
        holder = QHBoxLayout()
        holder.setContentsMargins(16, 8, 16, 0)
        holder.addWidget(self.banner)
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(16, 8, 16, 8)
        self.bar.setSpacing(8)
        self.work = QVBoxLayout()
        self.work.setContentsMargins(0, 0, 0, 0)
        self.work.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(holder)
        whole.addLayout(self.bar)
        whole.addLayout(self.work, 1)
        self.build()

    def build(self) -> None:
        """Make the widgets; called once."""

    def refresh(self) -> None:
        """Read the store anew; selection, scroll position and unsaved text stay."""

    def leave_delegation(self) -> None:
        """Another delegation is about to be shown."""

    def show_record(self, row_id: str) -> None:
        """Select a record and bring it into view."""

    def show_field(self, name: str) -> None:
        """Put the cursor into the field of a column of the record that is shown, where it has one."""
        from desktop.ui.form import Form

        for form in self.findChildren(Form):
            if form.isVisible() and form.reach(name):
                return

    def rest(self) -> None:
        """Let nothing of this page touch the store any more."""

    def show_document(self, key: str, event: str) -> None:
        """Show a paper (the page of documents)."""

    def add(self) -> None:
        """Start a new record."""

    def edit(self) -> None:
        """Go into the fields of the selected record."""

    def delete(self) -> None:
        """Delete the selected record."""

    def print_papers(self) -> bool:
        """Open the page's own window for printing; False where the papers lie in the tab of documents."""
        return False

    @property
    def store(self) -> Store:
        return self.desk.store

    @property
    def delegation_id(self) -> str:
        """Id of the delegation that is shown; empty while there is none."""
        return self.desk.delegation_id

    def mark_stale(self) -> None:
        """The store changed. The visible page refreshes now, another one when it is shown."""
        self._stale = True
        if self.isVisible():
            self.freshen()

    def freshen(self) -> None:
        """Refresh if the store changed since the last time."""
        if self._stale:
            self._stale = False
            self.refresh()

    def act(self, label: str, command: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run one named transaction; what is refused is raised, for a form to show beside its fields."""
        result = self.store.do(label, command, *args, **kwargs)
        self.banner.hide()
        return result

    def do(self, label: str, command: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Run one named transaction; what is refused stands in the banner, and the answer is None."""
        try:
            return self.act(label, command, *args, **kwargs)
        except UserError as error:
            self.complain(error)
            return None

    def complain(self, error: UserError) -> None:
        """Say at the top of the page what went wrong."""
        self.banner.say(error.sentence)

    def tell(self, sentence: Sentence) -> None:
        """Say at the top of the page what was done."""
        self.banner.say(sentence, good=True)

    def saved(self, target: Path) -> None:
        """Say at the top of the page which file was written, and lead to its folder."""
        self.banner.say(folders.saved(target), good=True, file=target)

    def window_print(self, document: str, event: str) -> None:
        """Show a paper in the tab of documents, ready to print."""
        self.desk.paper_asked.emit(document, event)
