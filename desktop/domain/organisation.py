"""Organisations as a tree: prefecture > department > section; names in both languages, former names with dates."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated

from desktop.domain.checks import Data, Day, Email, Line, Text, one_of
from desktop.domain.paperwords import HONORIFICS
from desktop.domain.schemewords import BRANCH_KINDS, COUNTRIES_OF_BRANCHES
from desktop.domain.text import Pair
from desktop.domain.words import COUNTRIES, ORGANISATION_KINDS
from desktop.errors import Problem, Sentence
from desktop.i18n import N_


class OrganisationData(Data):
    """A body or a part of one. ``region`` is ISO 3166-2 (JP-12, TW-TXG).

    ``head_other``: the name that its head bears elsewhere (森田健作 / 鈴木榮治, needs.md row 20). ``industries``: main
    industries or tasks, one a line, printed numbered. ``as_of``: when ``source`` said so.
    """

    parent_id: str | None = None
    kind: Annotated[Line, one_of(ORGANISATION_KINDS)] = "other"
    country: Annotated[Line, one_of(COUNTRIES)] = "JP"
    region: Line = ""
    name_zh: Line = ""
    name_ja: Line = ""
    kana: Line = ""
    short_zh: Line = ""
    short_ja: Line = ""
    postal_code: Line = ""
    address_zh: Line = ""
    address_ja: Line = ""
    phone: Line = ""
    fax: Line = ""
    honorific: Annotated[Line, one_of(HONORIFICS)] = ""  # what its people are called (conventions.md 2.6)
    email: Email = ""
    url: Line = ""
    head_zh: Line = ""
    head_ja: Line = ""
    head_other_zh: Line = ""
    head_other_ja: Line = ""
    main_contact_id: str | None = None
    industries_zh: Text = ""
    industries_ja: Text = ""
    profile_zh: Text = ""
    profile_ja: Text = ""
    products_zh: Text = ""
    products_ja: Text = ""
    wants_zh: Text = ""  # what a company looks for in the other country
    wants_ja: Text = ""
    fields: Text = ""  # ids of tags: 專業領域
    needs: Text = ""  # ids of tags: what it looks for
    offers: Text = ""  # ids of tags: what it has to give
    founded: Line = ""
    employees: Line = ""
    capital: Line = ""
    notes: Text = ""
    source: Line = ""
    as_of: Day = None
    audience: Line = ""


class BranchData(Data):
    """Where a company works (needs.md row 25); ``place`` as people write it."""

    organisation_id: str = ""
    country: Annotated[Line, one_of(COUNTRIES_OF_BRANCHES)] = ""
    kind: Annotated[Line, one_of(BRANCH_KINDS)] = ""
    place_zh: Line = ""
    place_ja: Line = ""
    position: int = 0


class FormerNameData(Data):
    """A name that an organisation bore from one day to another (both inclusive, None = open)."""

    organisation_id: str = ""
    name_zh: Line = ""
    name_ja: Line = ""
    valid_from: Day = None
    valid_to: Day = None


def has_a_name(organisation: OrganisationData) -> list[Problem]:
    """An organisation needs a name in at least one language."""
    if organisation.name_zh or organisation.name_ja:
        return []
    return [Problem("name_zh", Sentence(N_("A name is needed, in Chinese or in Japanese.")))]


def name_on(day: date, today: Pair, former: Iterable[tuple[Pair, date | None, date | None]]) -> Pair:
    """The name valid on ``day``: a former one whose span covers it, else the present one (needs.md row 14)."""
    for name, first, last in former:
        if (first is None or first <= day) and (last is None or day <= last):
            return name
    return today
