"""Which version of the program can read a file that this one cannot: the file itself says so, in a place that stays.

- a store: the fact ``KEY`` in ``meta``, a table that every revision has;
- a pack or backup of a later format: the line that follows the two bytes of the format;
- a key file of a later version: the entry ``KEY`` of its document.

A program that makes such a file writes its own first fitting version there; one that reads it only compares formats.
"""

from __future__ import annotations

import re
from contextlib import suppress

from desktop import __version__
from desktop.errors import UserError

KEY = "needs"
LINE = 32  # bytes of a later format in which its line must end
VERSION = re.compile(r"\d{1,4}(\.\d{1,4}){1,3}", re.ASCII).fullmatch


def version(found: object) -> str:
    """The version that a file names; empty for anything that is no version: strangers write files too."""
    return found if isinstance(found, str) and VERSION(found) else ""


def version_after(rest: bytes) -> str:
    """The version in the line that begins what follows a later format."""
    with suppress(UnicodeDecodeError):
        line, end, _more = bytes(rest[:LINE]).partition(b"\n")
        return version(line.decode("ascii")) if end else ""
    return ""


def refusal(named: str, unnamed: str, found: object, **values: object) -> UserError:
    """The error that says which version is needed and which this is, or only that a newer one is.

    A file may name what this program is already: then it is of an unfinished one.
    """
    needed = version(found)
    if not needed or ordered(needed) <= ordered(__version__):
        return UserError(unnamed, **values)
    return UserError(named, **values, version=needed, own=__version__)


def ordered(text: str) -> tuple[int, ...]:
    """A version as numbers that compare."""
    return tuple(int(part) for part in text.split("."))
