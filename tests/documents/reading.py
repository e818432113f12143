"""Where the ink of a paper lies."""

from __future__ import annotations

from typing import NamedTuple

import pypdfium2 as pdfium
from PIL import Image, ImageChops

MM = 72 / 25.4


class Box(NamedTuple):
    """A character on a page; mm from the page's top left corner."""

    char: str
    left: float
    top: float
    right: float
    bottom: float


def boxes(pdf: bytes, page: int = 0) -> list[Box]:
    """Every character of ``page`` with the box of its ink."""
    document = pdfium.PdfDocument(pdf)
    opened = document[page]
    text = opened.get_textpage()
    height = opened.get_height()
    found = []
    for index in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(index)
        char = text.get_text_range(index, 1)
        if char.strip() and right > left:
            found.append(Box(char, left / MM, (height - top) / MM, right / MM, (height - bottom) / MM))
    document.close()
    return found


def picture(pdf: bytes, page: int = 0, scale: float = 4.0) -> Image.Image:
    """``page`` in grey."""
    document = pdfium.PdfDocument(pdf)
    image = document[page].render(scale=scale, grayscale=True).to_pil().convert("L")
    document.close()
    return image


def ink_bounds(image: Image.Image) -> tuple[int, int, int, int]:
    """The smallest box (pixels) that holds everything drawn."""
    bounds = ImageChops.invert(image).point(lambda value: 255 if value > 25 else 0).getbbox()
    assert bounds is not None
    return bounds


def cropped(image: Image.Image, box: Box, scale: float = 4.0) -> Image.Image:
    """The ink of one character."""
    unit = MM * scale
    return image.crop(tuple(round(v * unit) for v in (box.left, box.top, box.right, box.bottom)))  # type: ignore[arg-type]
