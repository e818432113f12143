"""Photographs as cameras and phones write them: what they are, when and where they were taken, and a small picture.

Files come from anybody: what is no whole picture, or would need too much memory, is refused in one sentence.
"""

from __future__ import annotations

import io
import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.errors import UserError
from desktop.i18n import N_

if TYPE_CHECKING:
    from PIL.Image import Image

KINDS = {"JPEG": "image/jpeg", "MPO": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}
OPENED = ("JPEG", "PNG", "WEBP")  # the first also gives MPO: a JPEG with more behind it
ENDINGS = (".jpg", ".jpeg", ".png", ".webp")
LARGEST = {"JPEG": 150_000_000, "MPO": 150_000_000, "PNG": 60_000_000, "WEBP": 60_000_000}  # pixels; JPEG reads small
LONGEST = 30_000  # pixels of a side
SMALL = 480  # pixels of the longer side of a small picture
HEIF = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc", b"ftypavif")

NO_PICTURE = N_("{name} is no JPEG, PNG or WebP picture. Choose another file.")
OF_PHONE = N_("{name} is a picture in the phone's own form (HEIC). Let the phone send it as JPEG.")
BROKEN = N_("{name} is damaged: part of the picture is missing. Fetch it from the camera again.")
TOO_MANY_PIXELS = N_("{name} has too many pixels. Make it smaller and try again.")

_EXIF, _GPS = 0x8769, 0x8825
_TAKEN, _OFFSET, _CHANGED = 0x9003, 0x9011, 0x0132
_WHEN = re.compile(r"(\d{4})[:\-/](\d\d)[:\-/](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_ZONE = re.compile(r"([+-])(\d\d):(\d\d)$")


class Photograph(NamedTuple):
    """What a file says of itself. ``taken_at`` local time as the camera wrote it, ISO 8601, with its offset where it
    wrote one; ``taken_where`` latitude,longitude in degrees; both empty where it did not. ``small`` is a JPEG.
    """

    media_type: str
    width: int
    height: int
    taken_at: str
    taken_where: str
    small: bytes


def read(data: bytes, name: str = "", most: int = SMALL) -> Photograph:
    """What is in the bytes of a picture; UserError for what is none, is damaged, or too large.

    No side of its small picture is longer than ``most`` pixels.
    """
    from PIL import Image, WebPImagePlugin  # noqa: F401  (Pillow knows of WebP only then)

    if data[4:12] in HEIF:
        raise UserError(OF_PHONE, name=name)
    try:
        opened = Image.open(io.BytesIO(data), formats=OPENED)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise UserError(TOO_MANY_PIXELS, name=name) from None
    except Exception:  # a file of somebody else's making can break in any way
        raise UserError(NO_PICTURE, name=name) from None
    with opened:
        kind, (width, height) = str(opened.format), opened.size
        if width * height > LARGEST[kind] or max(width, height) > LONGEST:
            raise UserError(TOO_MANY_PIXELS, name=name)
        exif = _exif(opened)
        try:
            small = _small(opened, most)
        except Exception:
            raise UserError(BROKEN, name=name) from None
    if exif.get(0x0112) in (5, 6, 7, 8):
        width, height = height, width
    return Photograph(KINDS[kind], width, height, taken_at(exif), taken_where(exif), small)


def small(data: bytes, most: int = SMALL) -> bytes:
    """The small picture alone; empty where it cannot be made."""
    try:
        return read(data, most=most).small
    except UserError:
        return b""


def _small(opened: Image, most: int) -> bytes:
    """Upright, as JPEG; all of the file is read on the way, so that half a picture is noticed."""
    from PIL import Image, ImageOps

    opened.draft("RGB", (most, most))  # a large JPEG is read at a fraction of its size
    opened.load()
    upright = ImageOps.exif_transpose(opened)
    upright.thumbnail((most, most), Image.Resampling.BILINEAR)
    out = io.BytesIO()
    on_white(upright).save(out, "JPEG", quality=82)
    return out.getvalue()


def on_white(image: Image) -> Image:
    """The picture in three colours; what is transparent lies on white paper."""
    from PIL import Image

    if image.mode == "RGB":
        return image
    if "A" in image.getbands() or "transparency" in image.info:
        clear = image.convert("RGBA")
        ground = Image.new("RGB", clear.size, "white")
        ground.paste(clear, mask=clear.getchannel("A"))
        return ground
    return image.convert("RGB")


def _exif(opened: Image) -> dict[int, Any]:
    """The tags of the picture with those of the camera, and those of the place under ``_GPS``; none where broken."""
    try:
        found = opened.getexif()
        return {**dict(found), **dict(found.get_ifd(_EXIF)), _GPS: dict(found.get_ifd(_GPS))}
    except Exception:
        return {}


def taken_at(exif: dict[int, Any]) -> str:
    """「2019-09-18T17:05:00+09:00」; empty where the camera knew no time."""
    found = _WHEN.match(str(exif.get(_TAKEN) or exif.get(_CHANGED) or ""))
    if found is None:
        return ""
    try:
        when = datetime(*(int(part) for part in found.groups()))  # type: ignore[arg-type]
    except ValueError:  # 0000:00:00, of a camera whose clock was never set
        return ""
    zone = _ZONE.match(str(exif.get(_OFFSET) or "").strip("\x00 "))
    offset = ""
    if zone is not None and timedelta(hours=int(zone[2]), minutes=int(zone[3])) <= timedelta(hours=14):
        offset = zone[0]
    return when.isoformat() + offset


def taken_where(exif: dict[int, Any]) -> str:
    """「35.60472,140.12333」; empty where the camera knew no place."""
    gps = exif.get(_GPS) or {}
    try:
        latitude, longitude = (_degrees(gps[key]) for key in (2, 4))
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return ""
    if str(gps.get(1, "N")).upper().startswith("S"):
        latitude = -latitude
    if str(gps.get(3, "E")).upper().startswith("W"):
        longitude = -longitude
    if not (abs(latitude) <= 90 and abs(longitude) <= 180) or (latitude, longitude) == (0, 0):
        return ""
    return f"{latitude:.5f},{longitude:.5f}"


def _degrees(parts: Any) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    return degrees + minutes / 60 + seconds / 3600
