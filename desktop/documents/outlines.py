"""Outlines of OTF fonts as TrueType: one way of embedding serves all, and every reader of PDF draws it.

Only the few glyphs that a paper uses come here, so it takes a moment.
"""

from __future__ import annotations

import io
from typing import Any

MOST_OFF = 1.0  # of the thousand or so units of an em: what a curve may be off


def as_truetype(data: bytes) -> bytes:
    """The font file ``data`` with the table ``glyf`` instead of ``CFF``, glyph numbers as they were."""
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.ttLib import TTFont, newTable

    font: Any = TTFont(io.BytesIO(data), lazy=False, recalcTimestamp=False)
    names = font.getGlyphOrder()
    drawn = font.getGlyphSet()
    outlines: dict[str, Any] = {}
    for name in names:
        pen = TTGlyphPen(None)
        drawn[name].draw(Cu2QuPen(pen, MOST_OFF, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = table = newTable("glyf")
    table.glyphOrder, table.glyphs = names, outlines
    most = font["maxp"]
    most.tableVersion = 0x00010000
    for name in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs"):
        setattr(most, name, 0)
    for name in ("maxStackElements", "maxSizeOfInstructions", "maxComponentElements", "maxComponentDepth"):
        setattr(most, name, 0)
    most.maxZones = 1
    for tag in ("CFF ", "VORG", "post"):
        if tag in font:
            del font[tag]
    font.sfntVersion = "\000\001\000\000"
    made = io.BytesIO()
    font.save(made, reorderTables=False)
    return made.getvalue()
