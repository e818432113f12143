"""A year of the programme: every window asks for the years before its first page, and seldom for what hangs on them."""

from typing import Annotated

from desktop.domain.checks import Data, Day, Line, Text, keys_of, one_of
from desktop.domain.schemewords import COUNTED, SCHEME_STATUSES
from desktop.domain.words import YES_NO
from desktop.errors import Problem, Sentence
from desktop.i18n import N_

LARGE_FROM = 2_000_000  # people; the plan never says what large is (rules.md, table of prefectures)


class SchemeData(Data):
    """One year of the programme. ``places``: counties that are chosen. Weights are points of the pairing.

    ``counted``: kinds of items that count as 商談會及經貿交流會. ``large_from``: a prefecture with as many people is
    large.
    """

    year: int = 0  # AD
    name_zh: Line = ""
    name_ja: Line = ""
    status: Annotated[Line, one_of(SCHEME_STATUSES)] = "preparing"
    places: int = 10
    each: int = 2  # prefectures of a county
    large_from: int = LARGE_FROM
    twice: Annotated[Line, one_of(YES_NO)] = ""  # one prefecture may have several counties
    wish_weight: int = 10
    strength_weight: int = 5
    tie_weight: int = 15
    size_weight: int = 20
    counted: Annotated[Line, keys_of(COUNTED)] = "matching reception seminar"
    applications_until: Day = None
    notes: Text = ""


def scheme_in_order(value: SchemeData) -> list[Problem]:
    """A year that somebody lives in, and numbers that can be met."""
    found = []
    if not 1912 <= value.year <= 2200:
        found.append(Problem("year", Sentence(N_("Not a year. Write it like 2026 or 115."))))
    for name, most in (("places", 22), ("each", 47)):
        if not 1 <= getattr(value, name) <= most:
            found.append(Problem(name, Sentence(N_("From 1 to {most}. Correct the number."), {"most": most})))
    for name in ("large_from", "wish_weight", "strength_weight", "tie_weight", "size_weight"):
        if getattr(value, name) < 0:
            found.append(Problem(name, Sentence(N_("Not below 0. Correct the number."))))
    return found
