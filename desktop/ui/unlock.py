"""Opening the store at the start: an encrypted one asks for its passphrase, or opens by what helps without it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.errors import Declined, Sentence, UserError
from desktop.i18n import N_
from desktop.settings import Settings
from desktop.store import Store, engine, keys, opening, schema, wraps
from desktop.store.opening import open_store
from desktop.ui import dialogs, stretching, work

if TYPE_CHECKING:
    from desktop.store.upgrading import Upgraded

TITLE = N_("The data are brought to this version. A copy is made before…")
STOPPED = N_("The data were not brought to this version. They are as they were.")
UPGRADING = ("_strptime", "desktop.store.upgrading", "desktop.store.migrations.steps")
REMEMBERED = "keyring"  # setting: a key is remembered on this computer, so that looking for it is worth the time


# What another passphrase, or the recovery sheet, can mend.
ASKED_AGAIN = (keys.NEEDED, wraps.WRONG, wraps.DAMAGED, wraps.MISSING, engine.NO_KEY_FILE, engine.NOT_ITS_KEY)


def open_or_mend(window: QWidget, settings: Settings, path: Path, *, create: bool = False) -> Store:
    """As ``open_or_ask``; a damaged store is offered to be mended first, and a way back from a newer program's."""
    try:
        return open_or_ask(window, settings, path, create=create)
    except UserError as error:
        if error.sentence.msgid not in (engine.DAMAGED, engine.NOT_ITS_KEY, *schema.OF_NEWER):
            raise
        from desktop.ui import mending  # rarely needed, and so not loaded at every start

        choose = mending.go_back if error.sentence.msgid in schema.OF_NEWER else mending.mend
        passphrase = choose(window, path, error.sentence)
    if not passphrase:
        return open_or_ask(window, settings, path)
    return open_store(path, passphrase=passphrase, upgrading=beside(window))


def beside(window: QWidget) -> opening.Upgrading:
    """An upgrade runs beside the window, which says so; stopped, it is taken back, and the program ends."""

    def run(upgrade: Callable[..., Upgraded | None]) -> Upgraded | None:
        for name in UPGRADING:
            importlib.import_module(name)  # nothing is imported in the other thread
        stopped: list[bool] = [True]

        def upgraded(progress: work.Progress) -> Upgraded | None:
            done = upgrade(progress=progress)
            stopped.clear()
            return done

        done = work.run(window, TITLE, upgraded)
        if stopped:
            raise Declined(STOPPED)
        return done

    return run


def open_or_ask(window: QWidget, settings: Settings, path: Path, *, create: bool = False) -> Store:
    """The open store. UserError as ``open_store`` raises it; Declined where nobody gave the passphrase."""
    remembered = _remembered(settings, path)
    if remembered is not None:
        try:
            return open_store(path, key=remembered, upgrading=beside(window))
        except UserError:
            pass  # another key since: the passphrase says what is wrong
    try:
        return open_store(path, create=create, upgrading=beside(window))
    except UserError as error:
        if error.sentence.msgid not in ASKED_AGAIN:
            raise
        said = None if isinstance(error, keys.PassphraseNeeded) else error.sentence
        store = ask(window, settings, path, said)
        if store is None:
            raise Declined(error.sentence.msgid, **error.sentence.values) from None
        return store


def ask(window: QWidget, settings: Settings, path: Path, said: Sentence | None = None) -> Store | None:
    """The store, opened by what the person types; None where they leave. UserError for what no typing mends."""
    from desktop.store import keyring
    from desktop.ui.securitydialogs import UnlockDialog

    found: list[Store] = []
    failed: list[UserError] = []

    def by_passphrase(text: str) -> None:
        try:
            tried = partial(stretching.tried, dialog)
            found.append(open_store(path, passphrase=text, upgrading=beside(dialog), trying=tried))
        except UserError as error:
            if error.sentence.msgid in ASKED_AGAIN and error.sentence.msgid != engine.NOT_ITS_KEY:
                raise
            failed.append(error)  # also where the passphrase was right and the data do not open with its key

    def forgotten() -> bool:
        store = open_without(dialog, path)
        if store is not None:
            found.append(store)
        return store is not None

    dialog = UnlockDialog(window, path, by_passphrase, forgotten)
    if said is not None:
        dialog.say(said)
    accepted = dialogs.run(dialog)
    if failed:
        raise failed[0]
    if not accepted or not found:
        return None
    key = found[0].key
    if dialog.remember.isChecked() and key is not None and keyring.remember(key):
        settings.put(**{REMEMBERED: True})
    return found[0]


def open_without(parent: QWidget, path: Path) -> Store | None:
    """The store opened by recovery sheet or office key, its new passphrase set; None where the person leaves."""
    from desktop.ui.securitydialogs import ForgottenDialog, Way
    from desktop.ui.signing import login_name

    found: list[Store] = []

    def attempt(way: Way, passphrase: str) -> None:
        if way.key is not None:
            store = open_store(path, key=way.key, upgrading=beside(parent))
        else:
            assert way.file is not None
            store = opening.open_by_office(path, way.file, way.passphrase, way.who, beside(parent))
        try:
            assert store.key is not None
            stretching.written(parent, partial(keys.set_passphrase, path, store.key, passphrase))
        except BaseException:
            store.close()
            raise
        found.append(store)

    dialogs.run(ForgottenDialog(parent, login_name(), attempt))
    return found[0] if found else None


def _remembered(settings: Settings, path: Path) -> bytes | None:
    if not settings.get(REMEMBERED, False):
        return None
    from desktop.store import keyring

    return keyring.lookup(keys.id_beside(path))
