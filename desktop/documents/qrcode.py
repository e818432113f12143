"""A QR code as operators of a page: dark runs of modules, nothing else."""

from __future__ import annotations

from functools import lru_cache

SMALLEST = 0.28  # mm a module: what telephones still read from an office printer
_CACHED = 4_000


@lru_cache(_CACHED)
def code(text: str) -> tuple[int, str] | None:
    """(modules a side, rectangles in modules from the lower left corner); None where it is too long for any code."""
    import segno
    from segno.encoder import DataOverflowError

    try:
        made = segno.make_qr(text, error="l", encoding="utf-8", boost_error=True)
    except (DataOverflowError, UnicodeError):
        return None
    rows = [bytes(row) for row in made.matrix]
    side, parts = len(rows), []
    for down, row in enumerate(rows):
        start = 0
        while start < side:
            if not row[start]:
                start += 1
                continue
            end = start
            while end < side and row[end]:
                end += 1
            parts.append(f"{start} {side - 1 - down} {end - start} 1 re")
            start = end
    return side, " ".join(parts)
