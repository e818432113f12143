"""People and the posts they hold."""

from typing import Annotated

from desktop.domain.checks import Data, Day, Email, Line, Text, one_of
from desktop.domain.paperwords import HONORIFICS
from desktop.domain.text import Pair
from desktop.domain.words import COUNTRIES, DIETS, SEXES
from desktop.errors import Problem, Sentence
from desktop.i18n import N_


class PersonData(Data):
    """A person, spelled as that person writes the name. ``kana`` is the reading on Japanese papers for both sides.

    ``roman`` puts the surname first and in capitals (YAMADA Haruo); ``legal_name`` is the one on contracts where
    the person is known by another (needs.md row 20). ``kana_other`` is the second reading of a Taiwanese name: where
    ``kana`` says how Mandarin sounds, how Japanese reads the characters, or the other way round. ``uid`` is the one of
    the card file the person came from. ``purpose`` and ``noticed_on``: what the data are for, and when the person was
    told so (rules.md B.7). ``audience``: fields that this record shows otherwise than usual (``domain.audience``).
    """

    name_zh: Line = ""
    name_ja: Line = ""
    kana: Line = ""
    kana_other: Line = ""
    roman: Line = ""
    legal_name: Line = ""
    country: Annotated[Line, one_of(COUNTRIES)] = "JP"
    phone: Line = ""
    mobile: Line = ""
    email: Email = ""
    postal_code: Line = ""
    address_zh: Line = ""
    address_ja: Line = ""
    languages: Line = ""
    honorific: Annotated[Line, one_of(HONORIFICS)] = ""  # before that of the body
    gifts: Text = ""  # what was given and received, likes and dislikes
    source: Line = ""
    purpose: Line = ""
    noticed_on: Day = None
    uid: Line = ""
    audience: Line = ""
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
    """Who held which title where, from when to when; ``rank`` only where custom differs from the title.

    Posts held at the same time stand in the order of ``position``. ``confirmed_on``: when somebody last knew it to be
    true, and from what (``source``); ``follows_id``: the post of the predecessor in the same office (needs.md row 83).
    """

    person_id: str = ""
    organisation_id: str | None = None
    unit_zh: Line = ""
    unit_ja: Line = ""
    title_zh: Line = ""
    title_ja: Line = ""
    equal_zh: Line = ""  # 相當職位: what the other side would call such a post
    equal_ja: Line = ""
    rank: int | None = None
    position: int = 0
    valid_from: Day = None
    valid_to: Day = None
    confirmed_on: Day = None
    source: Line = ""
    follows_id: str | None = None


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
