"""In which order a list of those present stands, and what it says about that (conventions.md 2.4 to 2.6)."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain import sorting
from desktop.domain.agenda import Attendee
from desktop.domain.honorifics import honorific
from desktop.i18n import N_

RANK, KANA, NONE = "rank", "kana", "none"  # of PrintOptions.sorting; "" is by rank too
BY_READING, BY_STROKES = N_("In the order of the readings"), N_("In the order of strokes")
NO_ORDER = N_("In no particular order, honorifics left out")


def ordered(people: Sequence[Attendee], how: str, code: str) -> list[Attendee]:
    """``people`` (by rank) as a list in language ``code`` has them; posts without a name stay behind the others."""
    if how not in (KANA, NONE):
        return list(people)
    if how == KANA and code != "ja":
        return sorted(people, key=lambda one: (not one.name, sorting.strokes(one.name.get("zh_TW"))))
    return sorted(people, key=lambda one: (not one.name, sorting.gojuon(one.reading_ja, one.name.get("ja"))))


def note(how: str, code: str) -> str:
    """The marked sentence on the order, "" where it is by rank; ``code`` as in ``ordered``."""
    if how == KANA:
        return BY_READING if code == "ja" else BY_STROKES
    return NO_ORDER if how == NONE else ""


def sign_of(one: Attendee, code: str, how: str, *, guests: bool) -> str:
    """The honorific behind a name, with its space; none where the list leaves them out, or for the own side."""
    if how == NONE:
        return ""
    side = "jp" if guests else "tw"
    return honorific(one.name.get(code), code, choice=one.honorific, title=one.title.get(code), side=side)
