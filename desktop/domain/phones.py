"""Telephone numbers as people write them: checked, compared, and written as their country does.

What is stored is always what was typed; nothing here refuses anything. The plans of the countries come from the library
``phonenumbers``, which is imported with the first number.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 100  # letters of a number with all that people write beside it
EXTENSION_WORDS = {"JP": "内線", "TW": "分機"}
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−ー─ｰ", "-"))
_BEFORE = re.compile(r"^\s*(?:tel|phone|fax|mobile|電話|傳真|手機|行動|携帯|直通)\s*[.:]?\s*", re.IGNORECASE)
_NOTE = re.compile(r"\(\s*(?:代表?|直通?|総機|總機|代表號|大代表)\s*\)")
_RANGE = re.compile(r"(?<=\d)\s*[~〜]\s*\d{1,3}(?!\d)")  # 02-2345-6789~91: several lines, the first one counts
_EXTENSION = re.compile(
    r"[\s(,;、]*(?:內線|内線|内线|分機|分机|轉接?|转|extension|ext|(?<=[\d\s])x|#)\s*[.:]?\s*"
    r"(\d{1,7}(?:\s*[,、/-]\s*\d{1,7})*)\s*\)?\s*$",
    re.IGNORECASE,
)
_OTHER_TEXT = re.compile(r"[^\d\s()+./-]")


@dataclass(frozen=True)
class Phone:
    """A number that exists in a plan. ``shown`` is how its country writes it, the extension with the words there."""

    e164: str
    extension: str
    region: str
    shown: str


@lru_cache(maxsize=4096)
def read(text: str, country: str) -> Phone | None:
    """The number that ``text`` stands for, seen from ``country`` (JP, TW, …); None where it cannot be one."""
    import phonenumbers as library

    if len(text) > LONGEST:
        return None
    number, extension = _split(text)
    if not number or _OTHER_TEXT.search(number):
        return None
    try:
        parsed = library.parse(number, country if country in library.SUPPORTED_REGIONS else "JP")
    except library.NumberParseException:
        return None
    if not library.is_valid_number(parsed):
        return None
    region = library.region_code_for_number(parsed) or ""
    form = library.PhoneNumberFormat
    abroad = number.startswith("+") or region != country
    shown = library.format_number(parsed, form.INTERNATIONAL if abroad else form.NATIONAL)
    if region == "TW" and not abroad:
        shown = shown.replace(" ", "-")  # the plan of the library has spaces where Taiwan writes hyphens
    if extension:
        shown += f" {'ext.' if abroad else EXTENSION_WORDS.get(region, 'ext.')} {extension}"
    return Phone(library.format_number(parsed, form.E164), extension, region, shown)


def key(text: str, country: str) -> str:
    """What two ways of writing one number have in common: E.164 with its extension, else the digits; "" for none."""
    found = read(text, country)
    if found is not None:
        return f"{found.e164};{found.extension}" if found.extension else found.e164
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isdecimal())


def is_doubtful(text: str, country: str) -> bool:
    """Whether something was written that is no number of the country's plan."""
    return bool(text.strip()) and read(text, country) is None


def _split(text: str) -> tuple[str, str]:
    """Number and extension, in half-width digits."""
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).strip()
    plain = _NOTE.sub("", _BEFORE.sub("", plain))
    found = _EXTENSION.search(plain)
    extension = ""
    if found:
        plain, extension = plain[: found.start()], re.sub(r"\s+", "", found.group(1))
    return _RANGE.sub("", plain).strip(), extension
