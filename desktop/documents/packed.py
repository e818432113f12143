"""Files that are archives of parts: dated alike, so that equal contents give equal bytes."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime

STORED = "mimetype"  # of OpenDocument: first, and not compressed


def dated(file: io.BytesIO, made: datetime) -> bytes:
    """The archive with every part dated ``made`` and the parts in one order."""
    again = io.BytesIO()
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in sorted(old.infolist(), key=lambda entry: (entry.filename != STORED, entry.header_offset)):
            kept = zipfile.ZipInfo(entry.filename, made.timetuple()[:6])
            kept.compress_type = zipfile.ZIP_STORED if entry.filename == STORED else zipfile.ZIP_DEFLATED
            new.writestr(kept, old.read(entry))
    return again.getvalue()
