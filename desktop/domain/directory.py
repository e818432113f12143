"""What the directory knows beside people, bodies and posts: more numbers, who met whom, confirmed words."""

from typing import Annotated

from desktop.domain.checks import Data, Day, Line, Text, one_of
from desktop.domain.words import AUDIENCES, TERM_KINDS, TERM_STATES, WAYS
from desktop.errors import Problem, Sentence
from desktop.i18n import N_


class ContactWayData(Data):
    """One more number, mail or address of a person or of a body; ``value`` as it is written, extension and all."""

    person_id: str | None = None
    organisation_id: str | None = None
    kind: Annotated[Line, one_of(WAYS)] = "phone"
    label: Line = ""
    value: Line = ""
    position: int = 0
    audience: Annotated[Line, one_of(AUDIENCES)] = "open"


class EncounterData(Data):
    """Somebody of ours met a person: at an item of an itinerary, or on a day. ``by_id`` is who met the person."""

    person_id: str = ""
    event_id: str | None = None
    met_on: Day = None
    by_id: str | None = None
    notes: Text = ""


class TermData(Data):
    """A word in both languages as this office writes it, before any shipped one; ``off``: never suggest this pair."""

    kind: Annotated[Line, one_of(TERM_KINDS)] = "other"
    zh: Line = ""
    ja: Line = ""
    state: Annotated[Line, one_of(TERM_STATES)] = "confirmed"
    source: Line = ""
    notes: Text = ""


def belongs(way: ContactWayData) -> list[Problem]:
    """A number belongs to a person or to a body, and says something."""
    if not way.value:
        return [Problem("value", Sentence(N_("This is needed. Fill it in.")))]
    if bool(way.person_id) == bool(way.organisation_id):
        return [Problem("value", Sentence(N_("A number belongs to one person or one organisation.")))]
    return []


def both_sides(term: TermData) -> list[Problem]:
    """A pair has two sides."""
    empty = [side for side in ("zh", "ja") if not getattr(term, side)]
    return [Problem(side, Sentence(N_("This is needed. Fill it in."))) for side in empty]
