"""Opening and writing exchange files for the page: what is slow runs beside the window, what is missing is asked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop import packs
from desktop.errors import Sentence, UserError
from desktop.exchange.pack import WRONG_PASSPHRASE, Pack
from desktop.i18n import N_
from desktop.store import Store, delegations
from desktop.ui import dialogs, signing, work
from desktop.ui.exchangedialogs import Order, PassphraseDialog

OPENING = N_("Opening the exchange file…")


def open_pack(parent: QWidget, store: Store, delegation_id: str, path: Path) -> Pack | None:
    """The pack in a file, asking for its passphrase where none that is known fits; None when it is not given.

    A passphrase that fits is remembered for its delegation. UserError for what is no exchange file.
    """
    data = packs.load(path)
    with store.read() as connection:
        trips = [row.id for row in delegations.everything(connection)]
    trips.sort(key=lambda trip: trip != delegation_id)
    done = work.run(parent, OPENING, _known, store, data, [*trips, ""])
    if done is None:
        return None
    (pack,) = done
    wrong: Sentence | None = None
    while pack is None:
        dialog = PassphraseDialog(parent, path.name, wrong)
        if not dialogs.run(dialog):
            return None
        passphrase = dialog.text()
        try:
            pack = work.run(parent, OPENING, _tried, data, passphrase)
        except UserError as error:
            if error.sentence.msgid != WRONG_PASSPHRASE and passphrase:
                raise
            wrong = error.sentence
            continue
        if pack is None:
            return None
        trip = pack.header["delegation"]
        if not packs.pack_passphrase(store, trip):
            packs.set_pack_passphrase(store, trip, passphrase)
    return pack


def _known(store: Store, data: bytes, trips: list[str], progress: work.Progress) -> tuple[Pack | None]:
    """In the other thread; in a tuple, because None alone means that the person pressed Cancel."""
    return (packs.open_with_known(store, data, trips, progress),)


def _tried(data: bytes, passphrase: str, progress: work.Progress) -> Pack:
    return packs.opened(data, passphrase)


def write_pack(parent: QWidget, store: Store, order: Order, target: Path) -> bool:
    """Write what was ordered under the person's name; whether it was not cancelled."""
    signing.rename(store, order.author)
    if order.passphrase:
        packs.set_pack_passphrase(store, order.delegation_id, order.passphrase)
    return bool(work.run(parent, N_("Writing the exchange file…"), _written, store, order, target))


def _written(store: Store, order: Order, target: Path, progress: work.Progress) -> bool:
    progress(0, 2)
    passphrase = "" if order.recipients else order.passphrase
    packs.hand_on(
        store,
        target,
        order.delegation_id,
        personal=order.personal,
        passphrase=passphrase,
        recipients=order.recipients,
    )
    return True
