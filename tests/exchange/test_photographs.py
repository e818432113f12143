"""Photographs of cameras and phones: what they say of themselves, and which files are none."""

from __future__ import annotations

import contextlib
import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop.errors import UserError
from desktop.exchange import photographs
from tests.photographs import camera

CHIBA = (35.60472, 140.12333)


def bomb(side: int) -> bytes:
    """A PNG that claims to be ``side`` pixels wide and high."""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    made = b"\x89PNG\r\n\x1a\n"
    for body in (b"IHDR" + head, b"IDAT" + zlib.compress(b"\0" * 4096)):
        made += struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return made


def test_what_the_camera_noted() -> None:
    found = photographs.read(camera("2019:09:18 17:05:00", "+09:00", CHIBA, turned=6, size=(640, 480)))
    assert (found.media_type, found.width, found.height) == ("image/jpeg", 480, 640)  # held upright
    assert (found.taken_at, found.taken_where) == ("2019-09-18T17:05:00+09:00", "35.60472,140.12333")
    with Image.open(io.BytesIO(found.small)) as small:
        assert (small.format, small.size) == ("JPEG", (360, 480))
        assert small.getpixel((180, 20)) == (255, 255, 255) and small.getpixel((180, 460))[2] < 140  # type: ignore[index]
        assert not small.getexif()


@pytest.mark.parametrize(
    ("taken", "offset", "where", "said"),
    [
        ("0000:00:00 00:00:00", "", None, ("", "")),
        ("2019:09:18 17:05:00", "何", (-33.5, -70.25), ("2019-09-18T17:05:00", "-33.50000,-70.25000")),
        ("2019:13:45 17:05:00", "+99:00", (0, 0), ("", "")),
    ],
)
def test_nonsense_of_a_camera_is_nothing(
    taken: str, offset: str, where: tuple[float, float] | None, said: tuple[str, str]
) -> None:
    found = photographs.read(camera(taken, "" if offset == "何" else offset, where))
    assert (found.taken_at, found.taken_where) == said


def test_other_kinds_lie_on_white() -> None:
    for kind, media_type in (("PNG", "image/png"), ("WEBP", "image/webp")):
        found = photographs.read(camera(kind=kind, mode="RGBA"))
        assert (found.media_type, found.width) == (media_type, 64) and found.small.startswith(b"\xff\xd8")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", photographs.NO_PICTURE),
        (b"\xff\xd8\xff\xe0" + b"\0" * 400, photographs.NO_PICTURE),
        (b"GIF89a" + b"\0" * 40, photographs.NO_PICTURE),
        (b"%PDF-1.7", photographs.NO_PICTURE),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", photographs.NO_PICTURE),
        (b"\0\0\0\x18ftypheic\0\0\0\0", photographs.OF_PHONE),
        (camera(size=(640, 480))[:-900], photographs.BROKEN),
        (camera(size=(640, 480), kind="PNG")[:-700], photographs.BROKEN),
        (bomb(40_000), photographs.TOO_MANY_PIXELS),
        (bomb(8_000), photographs.TOO_MANY_PIXELS),
    ],
)
def test_what_is_no_photograph_is_refused_by_name(data: bytes, said: str) -> None:
    with pytest.raises(UserError) as refused:
        photographs.read(data, "IMG_1.jpg")
    assert refused.value.sentence.msgid == said and refused.value.sentence.values == {"name": "IMG_1.jpg"}
    assert photographs.small(data) == b""


@given(st.data())
def test_a_damaged_file_is_read_or_refused(data: st.DataObject) -> None:
    """Whatever byte is wrong, never a traceback."""
    whole = bytearray(camera("2019:09:18 17:05:00", "+09:00", CHIBA))
    for _once in range(3):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(UserError):
        photographs.read(bytes(whole))
