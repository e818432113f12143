"""備份: the whole store into one file, and a backup in the place of the present data, looked at first."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import backup, keys, restore, wraps
from desktop.store.opening import open_store
from desktop.ui import dialogs, folders, unlock, work
from desktop.ui.keepingdialogs import OldPassphraseDialog, PreviewDialog, RestoreDialog

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.binder import Binder

ENDING = ".hashidate-backup"
LOOKING, RESTORING = N_("Looking at the backup…"), N_("Restoring the backup…")


def _patterns() -> str:
    backups, everything = _("Backup"), _("All files")
    return f"{backups} (*{ENDING} *.db);;{everything} (*)"


def back_up(binder: Binder) -> None:
    """Write everything into one file that opens with what opens the store."""
    if binder.store.is_server:
        binder.complain(UserError(N_("An office server is backed up as an exchange file of everything.")))
        return
    binder.keep_forms()
    name = f"hashidate-{datetime.now():%Y%m%d-%H%M}{ENDING}"
    target = dialogs.save_file(binder.window, name, _patterns(), folders.BACKUPS)
    if target is None:
        return
    try:
        done = work.run(binder.window, N_("Writing the backup…"), _export, binder.store, target)
    except UserError as error:
        binder.complain(error)
        return
    if done:
        binder.tell(
            Sentence(
                N_("Everything is in {file}. Keep it somewhere else than on this computer."), {"file": target.name}
            )
        )


def _export(store: Store, target: Path, progress: work.Progress) -> bool:
    backup.export(store, target)
    return True


def restore_backup(binder: Binder) -> None:
    """Choose a backup, see what would be different, and put it in the place of the present data."""
    if binder.store.is_server:
        binder.complain(UserError(restore.OFFICE))
        return
    asking = RestoreDialog(binder.window, backup.copies(binder.store.path), lambda: _other_file(binder))
    if dialogs.run(asking) and asking.file is not None:
        restore_file(binder, asking.file)


def restore_file(binder: Binder, file: Path) -> None:
    """See what would be different with the backup in ``file``, and put it in the place of the present data."""
    store = binder.store
    if store.is_server:
        binder.complain(UserError(restore.OFFICE))
        return
    binder.keep_forms()
    passphrase = ""
    said: Sentence | None = None
    while True:
        try:
            preview = work.run(binder.window, LOOKING, _preview, store, file, passphrase)
            break
        except (keys.PassphraseNeeded, wraps.PassphraseWrong):
            dialog = OldPassphraseDialog(binder.window, file.name, said)
            if not dialogs.run(dialog):
                return
            passphrase, said = dialog.text(), Sentence(wraps.WRONG, {"file": file.name})
        except UserError as error:
            binder.complain(error)
            return
    if preview is not None and dialogs.run(PreviewDialog(binder.window, file.name, preview)):
        put_back(binder, file, passphrase)


def _other_file(binder: Binder) -> Path | None:
    return dialogs.open_file(binder.window, N_("Restore a backup…"), _patterns())


def _preview(store: Store, file: Path, passphrase: str, progress: work.Progress) -> restore.Preview:
    return restore.preview(store, file, passphrase=passphrase)


def put_back(binder: Binder, file: Path, passphrase: str = "") -> None:
    """Close the store, restore ``file`` in its place and go on with it; if that fails, with the data as they were."""
    store, path, key = binder.store, binder.store.path, binder.store.key
    who = store.author.name
    binder.stop()
    store.close()
    failed: UserError | None = None
    try:
        done = work.run(binder.window, RESTORING, _restore, path, file, passphrase, key)
    except UserError as error:
        failed, done = error, None
    opened = _opened(binder, path, key, passphrase)
    if opened is None:
        binder.window.close()  # the data lie there, whole, and nobody gave what opens them
        return
    store.become(opened)
    if done:
        store.sign_as(who)
        restore.record(store, file.name, who)
    binder.start_anew()
    if failed is not None:
        binder.complain(failed)
    elif done:
        binder.tell(
            Sentence(
                N_("Restored from {file}. What was here before is in {folder}."),
                {"file": file.name, "folder": backup.folder_of(path).name},
            )
        )


def _restore(path: Path, file: Path, passphrase: str, key: bytes | None, progress: work.Progress) -> bool:
    restore.restore(path, file, passphrase=passphrase, present=key, progress=progress)
    return True


def _opened(binder: Binder, path: Path, key: bytes | None, passphrase: str) -> Store | None:
    """The store in its place, by the key it had, by the passphrase of the backup, or by asking."""
    ways: list[dict[str, Any]] = [{"key": key}, {"passphrase": passphrase}]
    for way in ways:
        try:
            return open_store(path, **way)
        except UserError:
            continue
    return unlock.ask(binder.window, binder.window.settings, path)
