"""When two entries of the directory may be one person: keys to compare by, and the reasons that a reader sees.

Keys are for finding only. A person decides; nothing is ever made one by the program.
"""

from __future__ import annotations

import re
import unicodedata

from desktop.domain.words import Choice
from desktop.i18n import N_

REASONS = (  # the surest first
    Choice("uid", N_("From the same card file")),
    Choice("mail", N_("Same mail address")),
    Choice("name", N_("Same name and organisation")),
    Choice("phone", N_("Same number")),
    Choice("namesake", N_("Same name")),
)
ORDER = {reason.key: place for place, reason in enumerate(REASONS)}
LONGEST = 100  # letters of a number with all that people write beside it
SHORTEST = 7  # digits of a number that tells anything
EXTENSION = re.compile(r"(?:ext(?:ension)?\.?|内線|內線|分機|転|轉|#|x)\s*[:：]?\s*(\d+)\D*$", re.IGNORECASE)
BETWEEN = str.maketrans("", "", " -().")
CODES = ("0081", "00886", "81", "886")  # in front of numbers that are written for a caller from abroad


def number_key(text: str) -> str:
    """The digits of a telephone number as they are dialled within its country, with its extension; "" for none.

    +81-43-223-2703, 0081 43 223 2703 and 043(223)2703 are one; another extension is another number.
    """
    if len(text) > LONGEST:
        return ""
    bare = text.translate(BETWEEN)
    if bare.isdigit() and bare.isascii() and not bare.startswith("00"):  # nearly all, and there are many of them
        return bare if len(bare) >= SHORTEST else ""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    found = EXTENSION.search(plain)
    base = plain[: found.start()] if found else plain
    digits = "".join(c for c in base if c.isdecimal())
    if base.lstrip(" (").startswith("+") or digits.startswith("00"):
        for code in CODES:
            if digits.startswith(code):
                rest = digits[len(code) :]
                digits = rest if rest.startswith("0") else f"0{rest}"  # +81 (0)43 is written too
                break
    if len(digits) < SHORTEST:
        return ""
    return f"{digits}x{found[1]}" if found else digits


def mail_key(text: str) -> str:
    """A mail address as its server sees it."""
    return unicodedata.normalize("NFKC", text).strip().casefold()
