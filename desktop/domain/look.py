"""The colour of an office's papers: how it is written, and whether it can be read on white paper."""

from __future__ import annotations

import re

from desktop.errors import Problem, Sentence
from desktop.i18n import N_

Colour = tuple[float, float, float]  # red, green, blue, each from 0 to 1
ACCENT = "look.accent"  # key under which an office's own wording keeps it, as #rrggbb
LEAST = 3.0  # contrast with white that large letters need (WCAG 2.2, 1.4.3)
COLOURS = (  # proposals, that of the program first: name and #rrggbb
    (N_("Indigo (usual)"), "#22406b"),
    (N_("Deep green"), "#1f5c45"),
    (N_("Wine red"), "#7a2339"),
    (N_("Violet"), "#52357b"),
    (N_("Umber"), "#6b4a23"),
    (N_("Black"), "#1d2733"),
)
_WRITTEN = re.compile(r"#?([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})$")


def colour(text: str) -> Colour | None:
    """``#22406b`` as parts; None for what is no colour."""
    found = _WRITTEN.match(text.strip())
    if found is None:
        return None
    red, green, blue = (int(part, 16) / 255 for part in found.groups())
    return red, green, blue


def contrast(shown: Colour) -> float:
    """Contrast of a colour with white, from 1 (none) to 21 (black), as WCAG 2.2 counts it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, shown)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def problems_of(text: str) -> list[Problem]:
    """What is wrong with a colour that somebody typed; empty is the program's own."""
    if not text.strip():
        return []
    shown = colour(text)
    if shown is None:
        return [Problem("accent", Sentence(N_("Not a colour. Write it like #22406b.")))]
    if contrast(shown) < LEAST:
        return [Problem("accent", Sentence(N_("This colour is too pale on white paper. Take a darker one.")))]
    return []
