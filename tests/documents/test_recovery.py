"""The recovery sheet: one page, both languages, the code as it must be typed, nothing about any person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from reading import Box, boxes, picture
from reportlab.graphics.barcode.qr import QrCodeWidget

from desktop.documents import recovery
from desktop.store import recovery as codes

KEY = bytes(range(200, 232))
LINES = codes.code(KEY)
VALUES = recovery.RecoverySheet(
    "hashidate.db", LINES, codes.PREFIX + "".join(LINES).replace(" ", ""), "a1b2c3d4e5f60718", date(2026, 11, 21)
)


@pytest.mark.parametrize("language", ["zh_TW", "ja"])
def test_one_sound_page_says_what_it_is_for_in_both_languages(
    language: str, pages: Callable[[bytes], list[str]], sound: Callable[[bytes], None]
) -> None:
    pdf = recovery.render(VALUES, language)
    sound(pdf)
    (text,) = pages(pdf)
    for told in ("復原單", "復旧シート", "hashidate.db", "民國115年11月21日", "令和8年11月21日", "A1B2C3D4E5F60718"):
        assert told in text, told
    assert (text.index("復原單") < text.index("復旧シート")) == (language == "zh_TW")
    for box in boxes(pdf):
        assert box.left >= 24.9 and box.right <= 190.3 and box.top >= 15 and box.bottom <= 285, box


def code_boxes() -> list[list[Box]]:
    """The big characters, line by line from the left."""
    found = [box for box in boxes(recovery.render(VALUES)) if box.char.isascii() and box.bottom - box.top > 4.5]
    found = sorted(found, key=lambda box: box.top)
    return [sorted(found[at : at + 16], key=lambda box: box.left) for at in range(0, len(found), 16)]


def test_the_code_on_paper_is_the_key() -> None:
    """Read back by place, line by line, as a person types it."""
    lines = ["".join(box.char for box in line) for line in code_boxes()]
    assert lines == [line.replace(" ", "") for line in LINES]
    assert codes.key_of("\n".join(lines)) == KEY


def test_characters_stand_in_equal_cells_and_groups_apart() -> None:
    first, *others = [[(box.left + box.right) / 2 for box in line] for line in code_boxes()]
    for line in others:
        assert all(abs(one - two) < 0.6 for one, two in zip(first, line, strict=True))
    steps = [after - before for before, after in pairwise(first)]
    assert all(step > 8.5 for step in steps[3::4]) and all(step < 7 for n, step in enumerate(steps) if n % 4 != 3)


def test_the_qr_code_holds_the_same() -> None:
    """Every module as printed is the one that the encoder made for this text."""
    scale = 8.0
    image = picture(recovery.render(VALUES), scale=scale)
    wanted = QrCodeWidget(VALUES.qr, barLevel="M").qr
    wanted.make()
    count = wanted.getModuleCount()
    dark = [
        (x, y)
        for y in range(0, image.height, 2)
        for x in range(image.width // 2, image.width, 2)
        if image.getpixel((x, y)) == 0
    ]
    left, top = min(x for x, _y in dark), min(y for _x, y in dark)
    module = recovery.QR / (count + 8) * scale
    for row in range(count):
        for column in range(count):
            pixel = image.getpixel((round(left + (column + 0.5) * module), round(top + (row + 0.5) * module)))
            assert (pixel < 128) == wanted.isDark(row, column)  # type: ignore[operator]
