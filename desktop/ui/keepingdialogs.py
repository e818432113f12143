"""The windows of restoring: which backup, its passphrase, and what would be different."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QWidget

from desktop import i18n
from desktop.domain import labels
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store.backup import Copy
from desktop.store.restore import Preview
from desktop.ui.conflictrows import text_label
from desktop.ui.exchangedialogs import Asking, secret_line, words
from desktop.ui.moments import moment
from desktop.ui.packpreview import Notice, heading
from desktop.ui.reportlist import AND_MORE
from desktop.ui.text import bind

REASONS = {
    "close": N_("when the program was closed"),
    "protect": N_("when the data were encrypted"),
    "migration": N_("before a new version"),
    "merge": N_("before an exchange file"),
    "restore": N_("before a restore"),
    "purge": N_("before personal data were erased"),
}
NAMES = 8
WIDE = 600


class Copies(QListWidget):
    """Enter takes the row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.itemDoubleClicked.emit(self.currentItem())
            return
        super().keyPressEvent(event)


class RestoreDialog(Asking):
    """The automatic copies, newest first, or any other file. ``file`` is what was chosen."""

    def __init__(self, parent: QWidget | None, copies: Sequence[Copy], other: Callable[[], Path | None]) -> None:
        super().__init__(parent, N_("Restore a backup"), N_("Look at it…"))
        self._copies, self._other = copies, other
        self.file: Path | None = None
        self.body.addWidget(words(N_("Nothing is changed before you have seen what would be different.")))
        self.list = Copies()
        self.list.setObjectName("searchResults")
        self.list.setMinimumHeight(200)
        bind(self.list.setAccessibleName, N_("Automatic backups"))
        for copy in copies:
            self.list.addItem(f"{moment(round(copy.at.timestamp() * 1000))}　{_(REASONS.get(copy.reason, ''))}")
        self.list.setCurrentRow(0)
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        self.none = words(N_("There is no automatic backup yet."), "muted")
        self.body.addWidget(self.list)
        self.body.addWidget(self.none)
        self.list.setVisible(bool(copies))
        self.none.setVisible(not copies)
        self.ok_button.setEnabled(bool(copies))
        self.other_button = QPushButton()
        bind(self.other_button.setText, N_("Another file…"))
        self.other_button.clicked.connect(self.choose_other)
        row = QHBoxLayout()
        row.addWidget(self.other_button)
        row.addStretch(1)
        self.body.addLayout(row)
        (self.list if copies else self.other_button).setFocus()

    def choose_other(self) -> None:
        """A file from elsewhere."""
        self.file = self._other()
        if self.file is not None:
            super().accept()

    def accept(self) -> None:
        if 0 <= self.list.currentRow() < len(self._copies):
            self.file = self._copies[self.list.currentRow()].path
            super().accept()


class OldPassphraseDialog(Asking):
    """Asks for the passphrase that the data had when the backup was made."""

    def __init__(self, parent: QWidget | None, file: str, wrong: Sentence | None = None) -> None:
        super().__init__(parent, N_("Passphrase of the backup"), N_("Open"))
        said = words()
        bind(said.setText, N_("{file} is encrypted. Enter the passphrase that the data had at that time."), file=file)
        self.line = secret_line(N_("Passphrase"))
        self.body.addWidget(said)
        self.body.addWidget(self.line)
        if wrong is not None:
            self.say(wrong)
        self.line.setFocus()

    def text(self) -> str:
        return self.line.text()


class PreviewDialog(Asking):
    """What is in a backup, and what would come, change and go."""

    def __init__(self, parent: QWidget | None, file: str, preview: Preview) -> None:
        super().__init__(parent, N_("What would be different"), N_("Restore"))
        self.ok_button.setDefault(False)
        self.ok_button.setProperty("role", "danger")
        self.cancel_button.setDefault(True)
        contents = preview.contents
        self.body.addWidget(text_label(f"{file}・{_written(contents.made, contents.last, contents.author)}", "muted"))
        holds = _("{trips} delegations, {people} people, {files} files").format(
            trips=len(contents.delegations), people=contents.people, files=contents.attachments
        )
        names = "、".join(name.get(i18n.current()) for name in contents.delegations[:NAMES])
        self.body.addWidget(text_label(f"{holds}：{names}" if names else holds))
        self.lost, self.foreign = Notice(), Notice()
        said = _("{count} changes made since would be gone. They stay in a copy of today.")
        self.lost.say(said.format(count=preview.lost) if preview.lost else "")
        said = _("The backup is of other data than those that are open here.")
        self.foreign.say("" if preview.same_store else said)
        self.body.addWidget(self.foreign)
        self.body.addWidget(self.lost)
        self.lines = lines_of(preview)
        self._build_lines()
        self.setMinimumWidth(WIDE)
        self.cancel_button.setFocus()

    def _build_lines(self) -> None:
        if not self.lines:
            self.body.addWidget(words(N_("Nothing would be different."), "muted"))
            return
        for what, lines in self.lines:
            self.body.addWidget(heading(what))
            for line in lines:
                self.body.addWidget(text_label(line))
        self.body.addStretch(1)


def _written(made: int, last: int, author: str) -> str:
    """「今天 08:10 製作・最後修改 9/18 19:40（李裕發）」."""
    said = [_("made {when}").format(when=moment(made))] if made else []
    if last:
        said.append(_("last change {when} ({who})").format(when=moment(last), who=author or _("unknown")))
    return "・".join(said)


def lines_of(preview: Preview) -> list[tuple[str, list[str]]]:
    """(marked heading, lines) of what would come back, be as it was, and be gone."""
    found: list[tuple[str, list[str]]] = []
    for place, title in enumerate((N_("Comes back"), N_("Becomes as it was"), N_("Is gone"))):
        lines = []
        for one in preview.differences:
            rows = (one.added, one.changed, one.gone)[place]
            if rows:
                lines.append(f"{labels.name_of(one.entity).text(_)}　{_names(rows)}")
        if lines:
            found.append((title, lines))
    return found


def _names(rows: Sequence[Pair]) -> str:
    named = list(dict.fromkeys(row.get(i18n.current()) for row in rows if row)) or ["—"]
    if len(rows) <= min(NAMES, len(named)):
        return "、".join(named)
    return _(AND_MORE).format(names="、".join(named[:NAMES]), count=len(rows))
