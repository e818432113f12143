"""People and the posts they hold."""

from __future__ import annotations

from typing import Annotated

from desktop.domain.checks import Data, Day, Email, Line, Text, one_of
from desktop.domain.text import Pair
from desktop.domain.words import COUNTRIES, DIETS, SEXES
from desktop.errors import Problem, Sentence
from desktop.i18n import N_


class PersonData(Data):
    """A person, spelled as that person writes the name. ``kana`` is the reading on Japanese papers for both sides.

    ``roman`` puts the surname first and in capitals (YAMADA Haruo); ``legal_name`` is the one on contracts where
    the person is known by another (needs.md row 20).
    """

    name_zh: Line = ""
    name_ja: Line = ""
    kana: Line = ""
    roman: Line = ""
    legal_name: Line = ""
    country: Annotated[Line, one_of(COUNTRIES)] = "JP"
    phone: Line = ""
    mobile: Line = ""
    email: Email = ""
    languages: Line = ""
    source: Line = ""
    notes: Text = ""


class PersonalData(Data):
    """What only travel needs and nobody else may see: masked on screen, left out of packs unless asked for, purged
    after settlement (rules.md B.7).
    """

    person_id: str = ""
    passport_no: Line = ""
    passport_expiry: Day = None
    birth_date: Day = None
    emergency_name: Line = ""
    emergency_relation: Line = ""
    emergency_phone: Line = ""
    insurance_no: Line = ""
    sex: Annotated[Line, one_of(SEXES)] = ""
    diet: Annotated[Line, one_of(DIETS)] = ""
    diet_zh: Line = ""  # what is not eaten, in words
    diet_ja: Line = ""
    allergy_zh: Line = ""
    allergy_ja: Line = ""


class PostData(Data):
    """Who held which title where, from when to when; ``rank`` only where custom differs from the title."""

    person_id: str = ""
    organisation_id: str | None = None
    unit_zh: Line = ""
    unit_ja: Line = ""
    title_zh: Line = ""
    title_ja: Line = ""
    rank: int | None = None
    valid_from: Day = None
    valid_to: Day = None


def has_a_name(person: PersonData) -> list[Problem]:
    """A person needs a name in at least one language."""
    if person.name_zh or person.name_ja:
        return []
    return [Problem("name_zh", Sentence(N_("A name is needed, in Chinese or in Japanese.")))]


def post_in_order(post: PostData) -> list[Problem]:
    """A post ends after it began."""
    if post.valid_from and post.valid_to and post.valid_to < post.valid_from:
        return [Problem("valid_to", Sentence(N_("The end lies before the start. Correct the date.")))]
    return []


def names(person: PersonData) -> Pair:
    """The name for each paper; a missing one is filled by ``Pair.get``, never converted."""
    return Pair(person.name_zh, person.name_ja)
