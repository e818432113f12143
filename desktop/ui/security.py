"""What a person does about secrecy: a passphrase before the first real person, the recovery sheet, the office's key.

Nothing of it is imported before the window has been painted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop import i18n, papers
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import keyring, keys, offices, recovery, replica, vault, wraps
from desktop.ui import dialogs, folders, stretching

if TYPE_CHECKING:
    from desktop.store import Store

ENCRYPTING, MAKING = N_("Encrypting the data…"), N_("Making the key pair…")
PRACTISING = "practising"  # meta key: somebody said that this practice file holds no real people


def protected(store: Store) -> bool:
    """Whether real people may be entered: encrypted, or on an office server, which others guard."""
    return store.is_server or store.key is not None


def allow(parent: QWidget, store: Store) -> bool:
    """Whether somebody may be entered now. An unencrypted store asks for a passphrase first; a no is a no."""
    if protected(store):
        return True
    with store.read() as connection:
        practice = bool(replica.meta(connection, replica.PRACTICE))
        if practice and replica.meta(connection, PRACTISING):
            return True
    return ask_to_protect(parent, store, practice=practice)


def ask_to_protect(parent: QWidget, store: Store, *, practice: bool = False) -> bool:
    """Ask for a passphrase, encrypt, offer the sheet. ``practice``: "only practising" is an answer too."""
    from desktop.ui.securitydialogs import ProtectDialog

    dialog = ProtectDialog(parent, lambda passphrase: protect(store, passphrase, dialog), practice=practice)
    if dialogs.run(dialog):
        show_sheet(parent, store)
        return True
    if dialog.practising:
        practise(store)
    return dialog.practising


def practise(store: Store) -> None:
    """Remember that this file is for practice and is not to be asked about again."""
    with store.writing() as connection:
        replica.set_meta(connection, PRACTISING, "1")


def protect(store: Store, passphrase: str, parent: QWidget | None = None) -> None:
    """Encrypt an open store; from then on it is no practice file."""
    with stretching.still():
        beside = partial(stretching.stoppable, parent, title=ENCRYPTING)
        vault.protect(store, passphrase, beside, partial(stretching.written, parent, title=ENCRYPTING))
    with store.writing() as connection:
        replica.set_meta(connection, replica.PRACTICE, "")


@contextmanager
def waiting() -> Iterator[None]:
    """The cursor of a program that is busy for a moment."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()


# The recovery sheet


def sheet(store: Store) -> bytes:
    """The PDF of the recovery sheet of an open encrypted store."""
    from desktop.documents import recovery as paper

    key = store.key
    assert key is not None
    lines = recovery.code(key)
    values = paper.RecoverySheet(
        store.path.name, lines, recovery.PREFIX + "".join(lines).replace(" ", ""), wraps.key_id(key), date.today()
    )
    return paper.render(values, i18n.current())


def sheet_made(store: Store) -> bool:
    """Whether the sheet of the present key was printed or saved."""
    if store.key is None:
        return False
    with store.read() as connection:
        return recovery.made(connection, store.key)


def note_sheet(store: Store) -> None:
    assert store.key is not None
    with store.writing() as connection:
        recovery.note_made(connection, store.key)


def show_sheet(parent: QWidget, store: Store) -> None:
    """Offer to print or save the sheet."""
    from desktop.ui.securitydialogs import SheetDialog

    dialogs.run(SheetDialog(parent, lambda: save_sheet(parent, store) is not None, lambda: print_sheet(parent, store)))


def save_sheet(parent: QWidget, store: Store) -> Path | None:
    """Save the sheet as PDF where the person says; UserError where that cannot be written."""

    name = f"{_('Recovery sheet')} {store.path.stem}.pdf"
    target = dialogs.save_file(parent, name, "PDF (*.pdf)", folders.KEYS)
    if target is None:
        return None
    papers.save(sheet(store), target)
    note_sheet(store)
    return target


def print_sheet(parent: QWidget, store: Store) -> bool:
    """Print the sheet through the system's dialog."""
    from PySide6.QtPrintSupport import QPrinter

    from desktop.ui import printing
    from desktop.ui.preview import send

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setDocName(_("Recovery sheet"))
    if not printing.ask(printer, parent):
        return False
    send(sheet(store), printer)
    note_sheet(store)
    return True


# The passphrase and the office's key


def change_passphrase(parent: QWidget, store: Store) -> bool:
    """Ask for the present and a new passphrase."""
    from desktop.ui.securitydialogs import ChangeDialog

    def change(old: str, new: str) -> None:
        stretching.written(dialog, partial(keys.change_passphrase, store.path, old, new))

    dialog = ChangeDialog(parent, change)
    return dialogs.run(dialog)


def seal_for_office(parent: QWidget, store: Store) -> bool:
    """Ask for the public key of the office and seal the store's key for it too."""
    from desktop.ui.securitydialogs import OfficeDialog

    def add(public: str, name: str) -> None:
        assert store.key is not None
        keys.add_office(store.path, store.key, public, name)

    return dialogs.run(OfficeDialog(parent, add))


def make_pair(parent: QWidget, tell: Callable[[Sentence], object]) -> bool:
    """A new key pair for the office, saved where the person says; nothing of it stays in this program."""
    from desktop.ui.securitydialogs import PairDialog

    def make(passphrase: str) -> None:
        target = dialogs.save_file(parent, _("Office key") + ".age", "age (*.age)", folders.KEYS)
        if target is None:
            raise UserError(N_("The key file was not saved. Choose a place for it, such as a USB stick for the safe."))
        pair = stretching.tried(dialog, partial(offices.new, passphrase), title=MAKING)
        offices.save(pair, target)
        tell(Sentence(N_("Saved as {file}; the public key lies beside it, ending in .pub."), {"file": target.name}))

    dialog = PairDialog(parent, make)
    return dialogs.run(dialog)


def forget_here(store: Store) -> None:
    """Take the key out of this computer's keyring."""
    keyring.forget(keys.id_beside(store.path))
