"""A PDF as pictures, for the screen and for the printer. No Qt: whoever shows them wraps the bytes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from typing import NamedTuple

import pypdfium2 as pdfium

ONE = RLock()  # PDFium must never be called from two threads at once


class Picture(NamedTuple):
    """``pixels`` is BGRx, 4 bytes a pixel, rows without gap: what a QImage of Format_RGB32 takes as it is."""

    width: int
    height: int
    pixels: bytes


class Preview:
    """An opened paper; ``close`` it, or use ``opened``."""

    def __init__(self, pdf: bytes) -> None:
        with ONE:
            self._document = pdfium.PdfDocument(pdf)

    def __len__(self) -> int:
        return len(self._document)

    def size(self, page: int) -> tuple[float, float]:
        """Width and height of ``page`` (from 0) in points."""
        with ONE:
            width, height = self._document.get_page_size(page)
        return float(width), float(height)

    def picture(self, page: int, scale: float, *, printing: bool = False) -> Picture:
        """``page`` (from 0) at ``scale`` pixels a point: 1.0 is 72 dpi, 600 / 72 a printer's 600 dpi."""
        with ONE:
            opened = self._document[page]
            try:
                bitmap = opened.render(
                    scale=scale,
                    rev_byteorder=False,
                    force_bitmap_format=pdfium.raw.FPDFBitmap_BGRx,
                    optimize_mode="print" if printing else None,
                )
                pixels = bytes(bitmap.buffer)
                row = bitmap.width * 4
                if bitmap.stride != row:
                    lines = range(bitmap.height)
                    pixels = b"".join(pixels[y * bitmap.stride : y * bitmap.stride + row] for y in lines)
                return Picture(bitmap.width, bitmap.height, pixels)
            finally:
                opened.close()

    def close(self) -> None:
        """Give the memory back."""
        with ONE:
            self._document.close()


@contextmanager
def opened(pdf: bytes) -> Iterator[Preview]:
    """``with opened(paper.pdf) as preview: …``"""
    preview = Preview(pdf)
    try:
        yield preview
    finally:
        preview.close()
