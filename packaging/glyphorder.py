"""Which glyphs come first in the fonts that a frozen program carries: those of its own texts, the most frequent ahead.

The system reads a font's file where glyphs are drawn, 64 KB at a time. Noto's order strews those of a window over most
of three files; with them in front a window holds 4 MB of the fonts instead of 12.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont
from fontTools.ttLib.reorderGlyphs import reorderGlyphs

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SPOKEN = {"Noto Sans TC": "zh_TW", "Noto Sans JP": "ja"}
# Rows of a language's character set that hold the letters in common use: Big5 level 1, JIS level 1.
COMMON = {"zh_TW": ("big5", range(0xA4, 0xC7)), "ja": ("euc_jp", range(0xB0, 0xD0))}
ALL_LETTERS = "letters_*"  # tables of every letter there is: nothing that is shown as it stands


def arranged(font: bytes, characters: Iterable[str]) -> bytes:
    """``font`` with the glyphs of ``characters`` first, in that order; the bytes of each outline are kept."""
    made: Any = TTFont(io.BytesIO(font), recalcBBoxes=False, recalcTimestamp=False)
    names, charted = made.getGlyphOrder(), made.getBestCmap()
    first = [charted[ord(character)] for character in characters if ord(character) in charted]
    outlines = made["glyf"].glyphs
    if any(outline.isComposite() for outline in outlines.values()):
        raise ValueError("Outlines that name others by number cannot be moved unread.")
    # What names glyphs by number is read whole, the outlines are not: that would take four times as long as all this.
    for tag in made.keys():  # noqa: SIM118  a font is no mapping
        read = getattr(made[tag], "ensureDecompiled", None)
        if read and tag != "glyf":
            read(recurse=True)
    made.lazy = False  # for reorderGlyphs: nothing is left to read
    reorderGlyphs(made, [*dict.fromkeys([names[0], *first, *names])])
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def by_use(code: str) -> list[str]:
    """Characters in the order in which a window in language ``code`` is likely to want them."""
    plain = [chr(number) for number in range(0x20, 0x7F)]
    return [*dict.fromkeys([*plain, *_counted(_own(code)), *_counted(_all()), *_common(code)])]


def _own(code: str) -> list[Path]:
    return [*(RESOURCES / "i18n" / code).rglob("*.po"), *(RESOURCES / "help" / code).rglob("*.txt")]


def _all() -> list[Path]:
    tables = [file for file in (RESOURCES / "reference").glob("*.?sv") if not file.match(ALL_LETTERS)]
    return [*tables, *(file for code in COMMON for file in _own(code))]


def _counted(files: list[Path]) -> list[str]:
    seen = Counter("".join(file.read_text(encoding="utf-8") for file in files))
    return sorted(seen, key=lambda character: (-seen[character], character))


def _common(code: str) -> list[str]:
    codec, rows = COMMON[code]
    return [*"".join(bytes((row, cell)).decode(codec, "ignore") for row in rows for cell in range(0x40, 0xFF))]
