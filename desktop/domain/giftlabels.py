"""Labels for gifts: to whom, the words that stand on it by custom (表書き), from whom. Never what it is or is worth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.text import Pair
from desktop.i18n import N_

WORDS = (  # conventions.md 2.8: key, what is chosen, what is printed
    ("", N_("With thanks (御礼)"), N_("With thanks (on a gift)")),
    ("small", N_("A small thing (粗品)"), N_("A small thing (on a gift)")),
    ("keepsake", N_("Keepsake (記念品)"), N_("Keepsake (on a gift)")),
    ("greeting", N_("Greeting (御挨拶)"), N_("Greeting (on a gift)")),
    ("none", N_("Without words"), ""),
)
VARIANTS = tuple((key, label) for key, label, _printed in WORDS)
MOST = 200  # labels of one line of the register: more is a slip of the pen


@dataclass(frozen=True)
class GiftLabel:
    """The labels of one line of the register. ``person`` is empty where a body gets it; ``country`` the receiver's."""

    body: Pair = Pair()
    person: Pair = Pair()
    title: Pair = Pair()
    honorific: str = ""  # a key of HONORIFICS
    country: str = "JP"
    quantity: int = 1
    id: str = ""


@dataclass(frozen=True)
class GiftLabels:
    """Those of a trip, and who gives."""

    trip: Pair
    as_of: date
    office: Pair = Pair()
    giver: Pair = Pair()  # 「局長　王大明」
    labels: tuple[GiftLabel, ...] = ()


def word(key: str) -> str:
    """The marked word printed for a variant; the usual one for a key that is none."""
    return next((printed for own, _label, printed in WORDS if own == key), WORDS[0][2])
