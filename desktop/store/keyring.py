"""The system's keyring as a convenience: it may hold a copy of the key, and is never its only holder.

Where there is none, or it refuses, every call says "not available" and nothing else: Signal's users lost their data to
a keyring that had changed (data.md 2).
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from desktop.store.wraps import KEY_BYTES
from desktop.store.wraps import key_id as id_of

SERVICE = "hashidate"


def _backend() -> Any | None:
    """The keyring of this system; None where there is none that keeps secrets secret."""
    with suppress(Exception):  # a library that talks to the desktop may fail in any way
        import keyring

        found = keyring.get_keyring()
        module = type(found).__module__
        if not module.startswith("keyring.backends.") or module.endswith((".fail", ".null")):
            return None
        if module.endswith(".chainer") and not getattr(found, "backends", ()):
            return None
        return found
    return None


def available() -> bool:
    """Whether this computer has a keyring."""
    return _backend() is not None


def remember(key: bytes) -> bool:
    """Keep a copy of the key for this user on this computer; whether it was kept."""
    with suppress(Exception):
        backend = _backend()
        if backend is not None:
            backend.set_password(SERVICE, id_of(key), key.hex())
            return lookup(id_of(key)) == key
    return False


def lookup(key_id: str) -> bytes | None:
    """The key with this id (``keys.id_beside``), if this computer remembers it."""
    with suppress(Exception):
        backend = _backend()
        found = backend.get_password(SERVICE, key_id) if backend is not None else None
        key = bytes.fromhex(found or "")
        if len(key) == KEY_BYTES and id_of(key) == key_id:
            return key
    return None


def forget(key_id: str) -> None:
    """Take the copy away again."""
    with suppress(Exception):
        backend = _backend()
        if backend is not None:
            backend.delete_password(SERVICE, key_id)
