"""The forms around a report: 審核表 with what its author ticks, and the fields of the portal (rules.md B.4, B.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.text import Pair
from desktop.domain.words import Choice
from desktop.i18n import N_

CHECKS = (  # of the 審核表, in its order; those of point 8 stand below it
    Choice("on-time", N_("The report was handed in within the term")),
    Choice("complete", N_("Its form is complete: purpose, course, findings and suggestions")),
    Choice("own-work", N_("Nothing is taken over from others")),
    Choice("full", N_("Its contents are full and to the point")),
    Choice("useful", N_("Its suggestions are of use")),
    Choice("to-agency", N_("Sent to our agency for reference or further study")),
    Choice("to-superior", N_("Sent to the superior agency for reference")),
    Choice("returned", N_("Sent back to be corrected, because:")),
    Choice("published", N_("How it was made public: briefing, meeting or other")),
    Choice("other", N_("Other remarks and what is done with it")),
)
RETURNED = (
    Choice("returned-plan", N_("It is not in keeping with the approved plan")),
    Choice("returned-foreign", N_("It is in a foreign language or only collects foreign material")),
    Choice("returned-empty", N_("It is empty or leaves out what was asked for")),
    Choice("returned-copied", N_("It copies others")),
    Choice("returned-source", N_("It quotes without naming the source")),
    Choice("returned-file", N_("Its file is not of the prescribed form")),
)
SELF = frozenset({"on-time", "complete", "own-work", "full", "useful"})  # what the traveller may say of the report


@dataclass(frozen=True)
class CheckForm:
    """The 審核表 of one report; ``ticked`` are keys of CHECKS that the traveller ticks, ``proposed`` those that hold by
    what is known.
    """

    title: str
    names: str
    titles: str
    unit: str
    category: Pair
    start: date
    end: date
    handed_in: date | None
    ticked: frozenset[str]
    as_of: date
    proposed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Field:
    """A field of the portal: a marked label, and its text as it is copied; ``column`` is that of the report's row that
    an author may fill, empty for what comes from elsewhere.
    """

    label: str
    value: str
    column: str = ""


@dataclass(frozen=True)
class Sheet:
    """All fields of a report in the portal's order; the long ones stand below each other."""

    title: str
    as_of: date
    fields: tuple[Field, ...]
    delegation_id: str = ""


NUMBER, PLAN, NAME = N_("System number"), N_("Name of the plan"), N_("Name of the report")
SUBJECT, ADMIN, SPONSOR = N_("Subject class"), N_("Class of policy"), N_("Agency in charge of the plan")
TRAVELLERS, COUNT, COUNTRIES = (
    N_("Travellers (portal)"),
    N_("Number of travellers"),
    N_("Countries and regions visited"),
)
VISITED, FIRST, LAST = N_("Bodies visited"), N_("First day abroad"), N_("Last day abroad")
CATEGORY, DATED, PAGES = N_("Category of the trip"), N_("Date of the report"), N_("Pages of the report")
KEYWORDS, ABSTRACT, REMARKS = N_("Keywords"), N_("Abstract of the report"), N_("Remarks")
FILES = N_("Files: the report, and its annexes")


def proposed(*, handed_in: date | None, due: date, complete: bool, useful: bool) -> frozenset[str]:
    """What of the 審核表 holds by what is known: in time, complete, with suggestions."""
    found = {
        "on-time": handed_in is not None and handed_in <= due,
        "complete": complete,
        "useful": useful,
    }
    return frozenset(key for key, holds in found.items() if holds)
