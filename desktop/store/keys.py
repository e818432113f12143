"""The key of an encrypted store: 32 random bytes, wrapped in a small file beside it (data.md 2, D10).

Each *wrap* holds the same key for somebody else: passphrases (Argon2id + AES-GCM) and offices (age, x25519). A new
passphrase rewrites this file only, never the data. Whoever once held the key and a copy of the data can read that copy
for ever. Writing is temporary file, fsync, rename; the file from before stays until the new one has opened the store.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from desktop import paths
from desktop.errors import Invalid, Problem, Sentence, UserError
from desktop.i18n import N_
from desktop.store import wraps
from desktop.store.engine import key_file, opens

T = TypeVar("T")
Runner = Callable[[Callable[..., T]], T]  # of work that shall not keep a window waiting
Progress = Callable[[int, int], None]  # (done, all); raising inside it stops the work

SHORTEST = 10  # characters of a passphrase

TOO_SHORT = N_("The passphrase needs at least {count} characters. Several words are easy to remember.")
NEEDED = N_("{file} is encrypted. Enter its passphrase.")
NOT_WRITTEN = N_("{key} could not be written. Check the folder and the free space; the passphrase is the one before.")
TOO_MANY = N_("No more than {count} passphrases and offices can open one file. Take one away first.")


def at_once(work: Callable[..., T]) -> T:
    """The runner of work for which nobody waits before a window."""
    return work()


class PassphraseNeeded(UserError):
    """The store is encrypted and no passphrase was given."""


class Opened(NamedTuple):
    """The key, and whether only the key file from before the last change of passphrase gave it."""

    key: bytes
    from_old: bool


def old_file(path: Path) -> Path:
    """The key file from before the last change, kept until the new one has opened the store (at once, where it can)."""
    now = key_file(path)
    return now.with_name(now.name + ".old")


def new_key() -> bytes:
    return secrets.token_bytes(wraps.KEY_BYTES)


def check_passphrase(passphrase: str, field: str = "passphrase") -> None:
    """Invalid with one Problem for a passphrase that is too short."""
    if len(wraps.folded(passphrase).decode("utf-8", "surrogatepass")) < SHORTEST:
        raise Invalid([Problem(field, Sentence(TOO_SHORT, {"count": SHORTEST}))])


# The file


def prepare(path: Path, passphrase: str) -> bytes:
    """The key for a store that is about to be encrypted, its key file safely on the disk.

    A key file that lies there already is never overwritten: if the passphrase opens it, it is used (a conversion or
    creation that was interrupted), otherwise it is set aside under another name, since a backup may need it.
    """
    check_passphrase(passphrase)
    with suppress(UserError):
        return wraps.unwrap(wraps.read(key_file(path)), passphrase, path)
    _set_aside(path)
    key = new_key()
    _write(path, wraps.document(key, [wraps.for_passphrase(key, passphrase)]))
    return key


def _set_aside(path: Path) -> None:
    stamp = f"{datetime.now():%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
    for file in (key_file(path), old_file(path)):
        if file.exists():
            with _written(path):
                file.replace(file.with_name(f"{file.name}.before-{stamp}"))


def unlock(path: Path, passphrase: str) -> bytes:
    """The key of the store at ``path``. UserError: no, wrong passphrase; key file missing, damaged, newer."""
    return find(path, passphrase).key


def find(path: Path, passphrase: str) -> Opened:
    """Like ``unlock``, falling back to the key file of before; ``settle`` wants to know which it was."""
    if not wraps.folded(passphrase):
        raise PassphraseNeeded(NEEDED, file=path.name)
    try:
        opened = Opened(wraps.unwrap(wraps.read(key_file(path)), passphrase, path), False)
    except UserError as error:
        with suppress(UserError):
            key = wraps.unwrap(wraps.read(old_file(path)), passphrase, path)
            if id_beside(path) != wraps.key_id(key) or not opens(path, key):
                return Opened(key, True)
        raise error  # also where the new key file is whole and this store's: its passphrases are the ones that count
    if old_file(path).exists() and not opens(path, opened.key):  # another store's, of a restore that was interrupted
        with suppress(UserError):
            key = wraps.unwrap(wraps.read(old_file(path)), passphrase, path)
            if opens(path, key):
                return Opened(key, True)
    return opened


def settle(path: Path, opened: Opened) -> None:
    """After the store opened: the key file that did it stays, the one before goes (data.md D10)."""
    with suppress(OSError, UserError):
        if not opened.from_old:
            old_file(path).unlink(missing_ok=True)
            return
        if id_beside(path) != wraps.key_id(opened.key):  # missing, damaged, another's: the one before comes back
            _write(path, old_file(path).read_bytes())


def set_passphrase(path: Path, key: bytes, passphrase: str, instead_of: str = "") -> None:
    """Wrap ``key`` under a new passphrase; the one in ``instead_of`` goes, or all where none is named.

    Only the key file is written. Invalid for a short passphrase; UserError where it cannot be written, and then
    the passphrase from before holds.
    """
    check_passphrase(passphrase)
    others: list[dict[str, Any]] = []
    try:
        document = _own(path, key)
        for wrap in document["wraps"]:
            if wrap["kind"] != "passphrase" or (instead_of and not wraps.opens(wrap, instead_of)):
                others.append(wrap)
    except UserError:  # missing, damaged or another store's: whoever calls has the key, so it is written anew
        _set_aside(path)
    _replace(path, key, [wraps.for_passphrase(key, passphrase), *others])
    with suppress(UserError):
        written = wraps.unwrap(wraps.read(key_file(path)), passphrase, path)
        if opens(path, written):  # the passphrase from before is to open nothing from now on
            settle(path, Opened(written, False))


def change_passphrase(path: Path, old: str, new: str) -> None:
    """Put ``new`` in the place of ``old``; UserError where ``old`` is wrong."""
    check_passphrase(new)
    set_passphrase(path, unlock(path, old), new, instead_of=old)


def add_passphrase(path: Path, key: bytes, passphrase: str) -> None:
    """A further passphrase beside those that are: for a deputy."""
    check_passphrase(passphrase)
    _replace(path, key, [*_own(path, key)["wraps"], wraps.for_passphrase(key, passphrase)])


def add_office(path: Path, key: bytes, public_key: str, name: str = "") -> None:
    """Seal the key for an office too, so that nobody's leaving locks the data; a known office is not added twice."""
    wrap = wraps.for_office(key, public_key, name)
    others = [w for w in _own(path, key)["wraps"] if w.get("public") != wrap["public"]]
    _replace(path, key, [*others, wrap])


def remove_office(path: Path, key: bytes, public_key: str) -> None:
    """Take an office's wrap out of the key file. Copies of the file from before still hold it."""
    _replace(path, key, [w for w in _own(path, key)["wraps"] if w.get("public") != public_key])


def offices(path: Path) -> list[tuple[str, str]]:
    """(public key, name) of each office that the key is sealed for."""
    return [(w["public"], w["name"]) for w in wraps.read(key_file(path))["wraps"] if w["kind"] == "office"]


def unlock_by_office(path: Path, identity: str) -> bytes:
    """The key, by an office's secret key as ``offices.open_identity`` gave it.

    Opening the store with it is to be recorded: ``opening.open_by_office`` does both.
    """
    return wraps.unwrap_for_office(wraps.read(key_file(path)), identity, key_file(path))


def id_beside(path: Path) -> str:
    """The id of the key in the key file, by which a keyring knows it; empty where no key file can be read."""
    try:
        return str(wraps.read(key_file(path))["id"])
    except UserError:
        return ""


def _own(path: Path, key: bytes) -> dict[str, Any]:
    document = wraps.read(key_file(path))
    if document["id"] != wraps.key_id(key):
        raise UserError(wraps.DAMAGED, key=key_file(path).name)
    return document


@contextmanager
def _written(path: Path) -> Iterator[None]:
    """Says in one sentence that the key file could not be written."""
    try:
        yield
    except OSError as error:
        raise UserError(NOT_WRITTEN, key=key_file(path).name) from error


def _write(path: Path, data: bytes) -> None:
    with _written(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        paths.write_whole(key_file(path), data)
        paths.sync_folder(path.parent)


def _replace(path: Path, key: bytes, all_wraps: list[dict[str, Any]]) -> None:
    """Put a new key file in the place of the old, which is kept beside it; at no moment is there none."""
    if len(all_wraps) > wraps.WRAPS:
        raise UserError(TOO_MANY, count=wraps.WRAPS)
    current, before = key_file(path), b""
    if current.exists():
        with _written(path):
            before = current.read_bytes()
            paths.write_whole(old_file(path), before)
            paths.sync_folder(path.parent)
    try:
        _write(path, wraps.document(key, all_wraps))
    except UserError:
        with suppress(UserError, OSError):
            if before and current.read_bytes() != before:  # it was written, and only that it lasts is not sure
                _write(path, before)
        raise
