"""What a column is called and of what kind it is: the words that ``fields`` and ``memberfields`` are made of."""

from __future__ import annotations

from typing import NamedTuple

from desktop.domain import words
from desktop.domain.words import Choice
from desktop.i18n import N_


class Field(NamedTuple):
    """One register. ``kind``: text, pair, day, clock, choice, keys, number, money, twd (minor units), to (a reference),
    hidden, frozen (JSON, told by its length); groups of columns: when, was, told.
    """

    label: str
    kind: str = "text"
    choices: tuple[Choice, ...] = ()
    target: str = ""


class Table(NamedTuple):
    """What a record of a table is called, and its registers; a pair stands under its stem (``name``)."""

    name: str
    fields: dict[str, Field]


def pairs(**labels: str) -> dict[str, Field]:
    return {stem: Field(label, "pair") for stem, label in labels.items()}


def lines(**labels: str) -> dict[str, Field]:
    return {name: Field(label) for name, label in labels.items()}


def days(**labels: str) -> dict[str, Field]:
    return {name: Field(label, "day") for name, label in labels.items()}


def one(label: str, choices: tuple[Choice, ...]) -> Field:
    return Field(label, "choice", choices)


def to(label: str, target: str) -> Field:
    return Field(label, "to", (), target)


KIND, STATUS, NOTES, PHONE = N_("Kind"), N_("Status"), N_("Internal notes"), N_("Phone")
SHOWN = N_("Who may see which field")
ORGANISATION, PERSON, ITEM, TRIP = N_("Organisation"), N_("Person"), N_("Itinerary item"), N_("Delegation")
POSITION = Field(N_("Order"), "number")
COUNTRY = one(N_("Country"), words.COUNTRIES)
DAYS = Field(N_("Days before departure (−) or after the return"), "number")
OF_TRIP, OF_ITEM, OF_PERSON = to(TRIP, "delegation"), to(ITEM, "event"), to(PERSON, "person")
OF_ORGANISATION = to(ORGANISATION, "organisation")
A_SUM, A_TIME = Field(N_("Amount and currency"), "money"), Field(N_("Date and time"), "when")
