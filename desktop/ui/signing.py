"""The name under which this copy writes its changes: what colleagues read beside a value.

The first start takes it from its answers; where nobody ever said one, it is the name of the login.
"""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.store import Store

LONGEST = 60


def login_name() -> str:
    """The name of the login; empty where the system knows none."""
    try:
        return getpass.getuser()[:LONGEST]
    except (OSError, KeyError, ImportError):
        return ""


def sign(store: Store) -> None:
    """Make sure that changes have a name."""
    if not store.author.name and (name := login_name()):
        store.sign_as(name)


def rename(store: Store, name: str) -> None:
    """Write under another name from now on; an empty one changes nothing."""
    clean = " ".join(name.split())[:LONGEST]
    if clean and clean != store.author.name:
        store.sign_as(clean)
