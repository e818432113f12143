"""All colours, light and dark. Imports nothing of Qt: the first painted frame needs them before the rest is there.

Light colours are those of the design's base.css, except that words in muted, amber, moss and vermilion are a shade
darker than their marks, to reach a contrast of 4.5 on every ground they stand on.
"""

from __future__ import annotations

from typing import NamedTuple


class Palette(NamedTuple):
    """Every colour of the program, "#rrggbb". ``…_soft`` is the ground of a chip, ``mark_…`` a bar or a dot."""

    ink: str
    muted: str
    faint: str
    line: str
    paper: str
    side: str
    card: str
    field: str
    head: str
    sel: str
    sel_line: str
    hover: str
    indigo: str
    indigo_hover: str
    on_indigo: str
    indigo_soft: str
    vermilion: str
    vermilion_soft: str
    moss: str
    moss_soft: str
    amber: str
    amber_soft: str
    mark_zh: str
    mark_ja: str
    mark_grey: str
    mark_moss: str
    mark_vermilion: str
    mark_plum: str
    mark_teal: str
    shadow: str


LIGHT = Palette(
    ink="#1d2733", muted="#5d6873", faint="#9aa1a8", line="#e2e0da", paper="#f6f4ef", side="#efece5", card="#ffffff",
    field="#ffffff", head="#f0ede6", sel="#dfe8f4", sel_line="#9bb4d6", hover="#f0ede6", indigo="#22406b",
    indigo_hover="#2d5288", on_indigo="#ffffff", indigo_soft="#e6ecf5", vermilion="#b23826", vermilion_soft="#f8e4e0",
    moss="#2f6a48", moss_soft="#e3f0e8", amber="#87590f", amber_soft="#fbf0dc", mark_zh="#22406b", mark_ja="#b98a3a",
    mark_grey="#8b949e", mark_moss="#3f7d58", mark_vermilion="#c2412c", mark_plum="#84507e",
    mark_teal="#2c7a86", shadow="#c9c5bb",
)  # fmt: skip
DARK = Palette(
    ink="#e6e8ea", muted="#a3adb8", faint="#6f7a86", line="#353c45", paper="#1b2027", side="#171b21", card="#232932",
    field="#1d232b", head="#2a313b", sel="#2c3e57", sel_line="#55759f", hover="#2d343e", indigo="#9dbcec",
    indigo_hover="#b6cff5", on_indigo="#14202f", indigo_soft="#283850", vermilion="#f0907e", vermilion_soft="#472822",
    moss="#8fcca6", moss_soft="#20392b", amber="#e6b764", amber_soft="#40311a", mark_zh="#7fa3da", mark_ja="#d0a456",
    mark_grey="#7c8794", mark_moss="#5fa57e", mark_vermilion="#dd6b56", mark_plum="#bd8cb6",
    mark_teal="#5fb0bc", shadow="#0f1216",
)  # fmt: skip
