"""Photographs on paper: no more pixels than the box needs, upright, and nothing of where they were taken."""

from __future__ import annotations

import io

from PIL import Image

from desktop.documents import pictures
from tests.photographs import camera


def test_a_photograph_is_made_for_its_box_once() -> None:
    data = camera("2019:09:18 17:05:00", "+09:00", (35.6, 140.1), turned=6, size=(1600, 1200))
    made = pictures.fitted(data, 60, 60)
    assert made is not None
    assert (made.width, made.height, made.pixels) == (45, 60, (390, 520))  # 60 mm at 220 dpi, held upright
    with Image.open(io.BytesIO(made.data)) as opened:
        assert (opened.format, opened.size) == ("JPEG", (390, 520)) and not opened.getexif()
        assert opened.getpixel((195, 20)) == (255, 255, 255)  # what was left is above
    assert b"Exif" not in made.data and b"Exif" in data
    assert pictures.fitted(data, 60, 60) is made


def test_a_small_one_keeps_its_pixels_and_a_clear_one_lies_on_white() -> None:
    made = pictures.fitted(camera(size=(64, 48)), 120, 80)
    assert made is not None and made.pixels == (64, 48) and round(made.width, 3) == round(80 / 48 * 64, 3)
    clear = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(clear, "PNG")
    white = pictures.fitted(clear.getvalue(), 20, 20)
    assert white is not None
    with Image.open(io.BytesIO(white.data)) as opened:
        assert opened.getpixel((10, 10)) == (255, 255, 255)


def test_what_cannot_be_read_is_none() -> None:
    assert pictures.fitted(b"no picture", 60, 60) is None
    assert pictures.fitted(camera(size=(640, 480))[:-900], 60, 60) is None
