"""Photographs as a camera writes them, made here: with its time, its place and the way it was held."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image


def camera(
    taken: str = "", offset: str = "", where: tuple[float, float] | None = None, turned: int = 1,
    size: tuple[int, int] = (64, 48), kind: str = "JPEG", colour: str = "navy", mode: str = "RGB", **more: Any,
) -> bytes:  # fmt: skip
    """The bytes of a picture whose left half is white; ``taken`` as 「2019:09:18 17:05:00」, ``where`` in degrees."""
    image = Image.new("RGB", size, colour)
    image.paste("white", (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x0112] = turned
    inside = exif.get_ifd(0x8769)
    if taken:
        inside[0x9003] = taken
    if offset:
        inside[0x9011] = offset
    if where is not None:
        gps = exif.get_ifd(0x8825)
        latitude, longitude = where
        gps[1], gps[2] = "N" if latitude >= 0 else "S", (int(abs(latitude)), (abs(latitude) % 1) * 60, 0.0)
        gps[3], gps[4] = "E" if longitude >= 0 else "W", (int(abs(longitude)), (abs(longitude) % 1) * 60, 0.0)
    out = io.BytesIO()
    image.convert(mode).save(out, kind, exif=exif, **more)
    return out.getvalue()
