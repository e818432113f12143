"""An office's key pair: the public half seals a second way into every store, the secret half lies in a safe.

The secret half is a file that any ``age`` program can open: it must still be readable when this program is not.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import NamedTuple

from desktop import paths
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import keys, wraps

FILE_LIMIT = 64 * 1024  # bytes
MARK = "AGE-SECRET-KEY-1"

WRONG = N_("This passphrase does not open {file}. Try again.")
NOT_ONE = N_("{file} is no key file of an office. Choose the file that Hashidate made.")
NOT_WRITTEN = N_("{file} could not be written. Check the folder and the free space.")


class Pair(NamedTuple):
    """The public key, one line to hand on, and the file of the secret key, sealed by a passphrase."""

    public: str
    sealed: bytes


def new(passphrase: str) -> Pair:
    """A new pair; Invalid for a short passphrase. Takes about a second: age's own work factor."""
    import pyrage

    keys.check_passphrase(passphrase)
    identity = pyrage.x25519.Identity.generate()
    public = str(identity.to_public())
    text = f"# Hashidate office key\n# public key: {public}\n{identity}\n"
    return Pair(public, pyrage.passphrase.encrypt(text.encode(), wraps.folded(passphrase).decode()))


def save(pair: Pair, file: Path) -> None:
    """Write the sealed secret key to ``file`` and the public key beside it, ending in .pub."""
    try:
        paths.write_whole(file, pair.sealed)
        paths.write_whole(file.with_name(file.name + ".pub"), f"{pair.public}\n".encode())
    except OSError:
        raise UserError(NOT_WRITTEN, file=file.name) from None


def open_identity(file: Path, passphrase: str) -> str:
    """The secret key in ``file``; UserError for a wrong passphrase or a foreign file."""
    import pyrage

    try:
        with file.open("rb") as opened:
            sealed = opened.read(FILE_LIMIT + 1)
    except OSError:
        raise UserError(NOT_ONE, file=file.name) from None
    if len(sealed) > FILE_LIMIT or not sealed.startswith(b"age-encryption.org/"):
        raise UserError(NOT_ONE, file=file.name)
    try:
        text = pyrage.passphrase.decrypt(sealed, wraps.folded(passphrase).decode())
    except pyrage.DecryptError:
        raise UserError(WRONG, file=file.name) from None
    lines = io.StringIO(text.decode(errors="replace")).read().splitlines()
    found = next((line.strip() for line in lines if line.startswith(MARK)), None)
    if found is None:
        raise UserError(NOT_ONE, file=file.name)
    return found


def read_public(text: str) -> str:
    """The public key in what a person pasted or a .pub file holds: its first line that begins with age1."""
    for line in text.splitlines():
        if line.strip().startswith("age1"):
            return line.strip()
    raise UserError(wraps.NOT_A_PUBLIC_KEY)
