"""Small font files made for tests: an OTF with a few characters, or a TTF, as an office might bring."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen


def font_bytes(characters: Sequence[str], *, otf: bool = True, allowed: int = 0, name: str = "Office Sans") -> bytes:
    """A font in which every character is a square; ``allowed`` is fsType of OS/2."""
    names = [".notdef", *(f"c{ord(char):X}" for char in characters)]
    made = FontBuilder(1000, isTTF=not otf)
    made.setupGlyphOrder(names)
    made.setupCharacterMap({ord(char): f"c{ord(char):X}" for char in characters})
    drawn = {each: _square(otf) for each in names}
    if otf:
        made.setupCFF(name.replace(" ", ""), {"FullName": name}, drawn, {})
    else:
        made.setupGlyf(drawn)
    made.setupHorizontalMetrics(dict.fromkeys(names, (1000, 100)))
    made.setupHorizontalHeader(ascent=880, descent=-120)
    made.setupNameTable({"familyName": name, "styleName": "Regular", "psName": name.replace(" ", "")})
    made.setupOS2(fsType=allowed)
    made.setupPost()
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def _square(otf: bool) -> Any:
    pen: Any = T2CharStringPen(1000, None) if otf else TTGlyphPen(None)
    for place, point in enumerate(((100, 0), (100, 800), (900, 800), (900, 0))):
        (pen.lineTo if place else pen.moveTo)(point)
    pen.closePath()
    return pen.getCharString() if otf else pen.glyph()
