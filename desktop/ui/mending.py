"""When the data cannot be opened as they are: say so, and offer what there is to go on with, never less.

Of damaged ones the latest backup, or whatever can still be read; of a newer program's the copies from before it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from desktop.domain import dates
from desktop.errors import Declined, Sentence, UserError
from desktop.i18n import N_, _, current
from desktop.store import backup, engine, keys, mending, restore, upgrading
from desktop.ui import dialogs, stretching, unlock, work
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.text import bind, follow

REASONS = {
    "close": N_("at closing"),
    "protect": N_("when the data were encrypted"),
    "migration": N_("before an upgrade"),
    "merge": N_("before an exchange"),
    "restore": N_("before a restore"),
    "purge": N_("before personal data were erased"),
}
RESTORING, SAVING = N_("Restoring the backup…"), N_("Saving what can be read…")
SAVED = N_("{rows} entries were saved, {lost} could not be read. The damaged file is kept as {file}.")
RESTORED = N_("The backup is back in its place. The damaged file is kept in the folder {folder}.")


def mend(window: QWidget, path: Path, damage: Sentence) -> str:
    """Let the person choose what to go on with; the passphrase that was typed for it. Declined on leaving."""
    dialog = MendDialog(window, path)
    if not dialogs.run(dialog):
        raise Declined(damage.msgid, **damage.values)
    return dialog.passphrase


def go_back(window: QWidget, path: Path, refusal: Sentence) -> str:
    """The same for data of a newer program: a backup from before its upgrade, unless the program is updated first."""
    dialog = GoBackDialog(window, path, refusal)
    if not dialogs.run(dialog):
        raise Declined(refusal.msgid, **refusal.values)
    return dialog.passphrase


def _is_plain(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(engine.HEADER)) == engine.HEADER


class MendDialog(Asking):
    """The automatic copies, newest first, any other backup, or what can be read of the damaged file."""

    restored = RESTORED

    def __init__(self, parent: QWidget | None, path: Path) -> None:
        super().__init__(parent, N_("The data are damaged"), N_("Restore the chosen backup"))
        self.explain(
            Sentence(
                N_("{file} cannot be read whole. It stays as it is; choose what to go on with."), {"file": path.name}
            )
        )
        self.offer(path, backup.copies(path))

    def explain(self, sentence: Sentence) -> None:
        """A paragraph above the list."""
        said = words()
        bind(said.setText, lambda: sentence.text(_))
        self.body.addWidget(said)

    def offer(self, path: Path, copies: list[backup.Copy]) -> None:
        """The list and what else there is."""
        self.path, self.passphrase, self.copies = path, "", copies
        self.list = QListWidget()
        self.list.setObjectName("searchResults")
        self.list.setMinimumHeight(150)
        bind(self.list.setAccessibleName, N_("Backups"))
        self.list.itemDoubleClicked.connect(self.accept)
        self.body.addWidget(self.list)
        self.other_button, self.save_button = QPushButton(), QPushButton()
        bind(self.other_button.setText, N_("Another backup file…"))
        bind(self.save_button.setText, N_("Save what can be read"))
        self.other_button.clicked.connect(self.restore_other)
        self.save_button.clicked.connect(self.salvage)
        self.body.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.ok_button.setEnabled(bool(self.copies))
        self._write()
        follow(self._write)

    def _write(self) -> None:
        chosen = max(self.list.currentRow(), 0)
        self.list.clear()
        for copy in self.copies:
            day = dates.long(copy.at.date(), current())
            self.list.addItem(QListWidgetItem(f"{day} {copy.at:%H:%M}　{_(REASONS.get(copy.reason, copy.reason))}"))
        self.list.setCurrentRow(chosen)

    def accept(self) -> None:
        if self.copies:
            self._restore(self.copies[max(self.list.currentRow(), 0)].path)

    def restore_other(self) -> None:
        file = dialogs.open_file(self, N_("Choose a backup"), "*.*")
        if file is not None:
            self._restore(file)

    def _restore(self, file: Path) -> None:
        def attempt(passphrase: str, progress: work.Progress) -> None:
            restore.restore(self.path, file, passphrase=passphrase, progress=progress)

        folder = backup.folder_of(self.path).name
        self._finish(RESTORING, attempt, lambda: Sentence(self.restored, {"folder": folder}))

    def salvage(self) -> None:
        """Make a new store of what can be read and put it in the place of the damaged one."""
        done: list[mending.Mended] = []

        def attempt(passphrase: str, progress: work.Progress) -> None:
            key = None if _is_plain(self.path) else keys.unlock(self.path, passphrase)
            done.append(mending.mend(self.path, key, progress))

        def said() -> Sentence:
            saved, aside = done[0]
            return Sentence(SAVED, {"rows": saved.rows, "lost": saved.lost, "file": aside.name})

        self._finish(SAVING, attempt, said)

    def _finish(self, title: str, attempt: Callable[..., None], said: Callable[[], Sentence]) -> None:
        """Do it beside the window, asking for the passphrase where it needs one; a refusal stays above the buttons."""
        from desktop.ui.securitydialogs import UnlockDialog

        def with_passphrase(text: str) -> None:
            stretching.stoppable(self, partial(attempt, text), title)
            self.passphrase = text

        try:
            with_passphrase("")
        except Declined:
            return
        except UserError as error:
            if error.sentence.msgid not in unlock.ASKED_AGAIN:
                self.say(error.sentence)
                return
            if not dialogs.run(UnlockDialog(self, self.path, with_passphrase, lambda: False)):
                return
        dialogs.tell(self, said())
        super().accept()


class GoBackDialog(MendDialog):
    """The automatic copies that this program reads, or any other backup. Leaving is what Enter does."""

    restored = N_("The backup is back in its place. What the newer program wrote is kept in the folder {folder}.")

    def __init__(self, parent: QWidget | None, path: Path, refusal: Sentence) -> None:
        super(MendDialog, self).__init__(parent, N_("The data are of a newer version"), N_("Go back to this backup"))
        self.explain(refusal)
        self.explain(
            Sentence(
                N_(
                    "Or go back to a backup from before the update. What was entered since then is then not here; it is"
                    " kept in {folder}, and can be restored with the newer program."
                ),
                {"folder": backup.folder_of(path).name},
            )
        )
        self.offer(path, upgrading.copies_from_before(path))
        self.save_button.hide()
        self.ok_button.setDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()
