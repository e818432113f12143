"""Photographs for paper: no more pixels than the box on the page needs, upright, without what the camera noted.

    made = pictures.fitted(data, 120, 80)     # millimetres of the box
    made.data, made.width, made.height        # JPEG, and its size on the page in millimetres

Where and when a photograph was taken is never in what is handed out.
"""

from __future__ import annotations

import hashlib
import io
from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 220
INCH = 25.4  # millimetres
QUALITY = 85
MOST = 96 << 20  # bytes that are kept: some 700 photographs of a report
LARGEST = 150_000_000  # pixels of what is opened at all


class Fitted(NamedTuple):
    """A JPEG with its size on the page in millimetres, and in pixels."""

    data: bytes
    width: float
    height: float
    pixels: tuple[int, int]


_made: OrderedDict[tuple[str, int, int], Fitted | None] = OrderedDict()
_lock = Lock()  # previews are made beside the window


def fitted(data: bytes, width: float, height: float, dpi: int = DPI, sha256: str = "") -> Fitted | None:
    """The picture as large as a box of ``width`` x ``height`` mm allows; None for what cannot be read.

    It is made once for each size. ``sha256`` of ``data``, where it is known, saves counting it.
    """
    across, down = round(width / INCH * dpi), round(height / INCH * dpi)
    key = (sha256 or hashlib.sha256(data).hexdigest(), across, down)
    with _lock:
        if key in _made:
            _made.move_to_end(key)
            return _made[key]
    made = _fit(data, across, down, width, height)  # without the lock: each takes a while
    with _lock:
        _made[key] = made
        while sum(len(one.data) for one in _made.values() if one) > MOST:
            _made.popitem(last=False)
    return made


def _fit(data: bytes, across: int, down: int, width: float, height: float) -> Fitted | None:
    from PIL import Image, ImageOps, WebPImagePlugin  # noqa: F401  (Pillow knows of WebP only then)

    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "WEBP")) as opened:
            if opened.width * opened.height > LARGEST:
                return None
            lies = opened.getexif().get(0x0112) in (5, 6, 7, 8)
            size = (opened.height, opened.width) if lies else opened.size
            scale, grown = min(across / size[0], down / size[1]), min(width / size[0], height / size[1])
            wanted = max(round(size[0] * scale), 1), max(round(size[1] * scale), 1)
            opened.draft("RGB", wanted[::-1] if lies else wanted)  # a large JPEG is read at a fraction of its size
            image = ImageOps.exif_transpose(opened)
            if scale < 1:
                image = image.resize(wanted, Image.Resampling.LANCZOS, reducing_gap=2.0)
            out = io.BytesIO()
            image = _on_white(image)
            image.save(out, "JPEG", quality=QUALITY)
    except Exception:  # a picture of somebody else's making can break in any way
        return None
    return Fitted(out.getvalue(), size[0] * grown, size[1] * grown, image.size)


def _on_white(image: Image) -> Image:
    """In three colours; what is transparent lies on white paper."""
    from PIL import Image

    if "A" in image.getbands() or "transparency" in image.info:
        clear = image.convert("RGBA")
        ground = Image.new("RGB", clear.size, "white")
        ground.paste(clear, mask=clear.getchannel("A"))
        return ground
    return image.convert("RGB")
