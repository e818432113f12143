"""Bringing an itinerary in from a file: what it would do is a ``Preview``; then one action does it, and undo takes it
back.

    preview = importing.preview(store, delegation_id, data, "plan.xlsx", importing.Options())
    store.do(importing.LABEL, importing.apply, delegation_id, preview)

An item is found again by its id, by its UID, else by date, time and title; so a file comes in twice without doubles.
What is empty in the file overwrites nothing.
"""

from __future__ import annotations

from pathlib import Path

from desktop.errors import UserError
from desktop.exchange import icsreading
from desktop.i18n import N_
from desktop.importing import calendars, tables
from desktop.importing.preview import LABEL, Counts, Line, Options, Preview, apply, field_name
from desktop.sheets import guard
from desktop.store import Store

__all__ = ["LABEL", "Counts", "Line", "Options", "Preview", "apply", "field_name", "is_calendar", "load", "preview"]

CANNOT_READ = N_("{file} cannot be read. Check the name and the right to read it.")
VCARD = N_("{file} holds contacts, not an itinerary.")


def load(path: Path) -> bytes:
    """The bytes of a file that is not too large; UserError where it cannot be read."""
    try:
        if not path.is_file():  # a folder, or a device that never ends
            raise UserError(CANNOT_READ, file=path.name)
        if path.stat().st_size > guard.MOST_BYTES:
            raise UserError(guard.TOO_LARGE, file=path.name)
        return path.read_bytes()
    except OSError:
        raise UserError(CANNOT_READ, file=path.name) from None


def is_calendar(data: bytes, file: str) -> bool:
    """Whether a file is a calendar rather than a table; UserError for one of contacts."""
    if b"BEGIN:VCARD" in data[:400].upper():
        raise UserError(VCARD, file=file)
    return icsreading.looks_like(data) or file.lower().endswith((".ics", ".ical", ".ifb"))


def preview(store: Store, delegation_id: str, data: bytes, file: str, options: Options | None = None) -> Preview:
    """What a file would do; nothing is stored. UserError where it holds no itinerary."""
    chosen = options or Options()
    if is_calendar(data, file):
        return calendars.preview(store, delegation_id, icsreading.read(data, file), file, chosen)
    return tables.preview(store, delegation_id, data, file, chosen)
