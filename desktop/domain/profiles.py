"""参加企業紹介: the companies of a delegation as its hosts read about them. Nothing here is personal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.text import Pair
from desktop.i18n import CODES, N_, gettext_for

# In the order of a table; the paper takes its words from here.
NAME, READING, HEAD = N_("Company"), N_("Reading"), N_("Head of the company")
FOUNDED, CAPITAL, EMPLOYEES = N_("Founded"), N_("Capital"), N_("Employees")
ADDRESS, PHONE, WEB = N_("Address"), N_("Phone"), N_("Website")
PRODUCTS, ABOUT, WANTS = N_("Products and services"), N_("About the company"), N_("Looks for")
HERE = N_("Takes part in this visit")


@dataclass(frozen=True)
class Sent:
    """Somebody whom a company sends."""

    name: Pair
    kana: str = ""
    title: Pair = Pair()


@dataclass(frozen=True)
class Profile:
    """A company; what is empty prints nothing."""

    name: Pair
    kana: str = ""
    logo: bytes | None = None  # PNG or JPEG
    head: Pair = Pair()
    founded: str = ""
    capital: str = ""
    employees: str = ""
    address: Pair = Pair()
    phone: str = ""
    url: str = ""
    products: Pair = Pair()
    about: Pair = Pair()
    wants: Pair = Pair()
    people: tuple[Sent, ...] = ()
    organisation_id: str = ""  # where what is wrong can be mended


@dataclass(frozen=True)
class Companies:
    """The companies of a trip in the order of their first members."""

    trip: Pair
    start: date | None
    end: date | None
    as_of: date
    profiles: tuple[Profile, ...] = ()
    edition: int = 0


def table(booklet: Companies, language: str) -> list[list[str | int | date | None]]:
    """The companies as rows of a spreadsheet, headings first; ``language`` a code or "both"."""
    codes = tuple(reversed(CODES)) if language not in CODES else (language,)
    head: list[str | int | date | None] = []
    for label, paired in _COLUMNS:
        words = [gettext_for(code)(label) for code in codes]
        head += words if paired and len(set(words)) == len(words) else ["／".join(dict.fromkeys(words))]
        if paired and len(set(words)) < len(words):  # the same word in both languages
            head += words[1:]
    rows = [head]
    for one in booklet.profiles:
        people = Pair(
            "、".join(f"{p.name.get('zh_TW')}（{p.title.get('zh_TW')}）" for p in one.people),
            "、".join(f"{p.name.get('ja')}（{p.title.get('ja')}）" for p in one.people),
        )
        values = (
            one.name, one.kana, one.head, one.founded, one.capital, one.employees, one.address, one.phone, one.url,
            one.products, one.about, one.wants, people,
        )  # fmt: skip
        row: list[str | int | date | None] = []
        for value in values:
            row += [value.get(code) for code in codes] if isinstance(value, Pair) else [value]
        rows.append(row)
    return rows


_COLUMNS = (
    (NAME, True), (READING, False), (HEAD, True), (FOUNDED, False), (CAPITAL, False), (EMPLOYEES, False),
    (ADDRESS, True), (PHONE, False), (WEB, False), (PRODUCTS, True), (ABOUT, True), (WANTS, True), (HERE, True),
)  # fmt: skip
