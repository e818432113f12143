"""One-to-one meetings of companies (商談會): who comes, who wishes to meet whom, tables, slots, results."""

from typing import Annotated

from desktop.domain.checks import Clock, Data, Day, Line, Text, keys_of, one_of
from desktop.domain.event import DEAL_CURRENCIES, ZONES
from desktop.domain.schemewords import (
    MATCH_LANGUAGES,
    MATCH_SIDES,
    MATCH_STATUSES,
    MATCH_WISHES,
    TALK_RESULTS,
    TALK_STATUSES,
)
from desktop.domain.words import YES_NO, Choice
from desktop.errors import Problem, Sentence
from desktop.i18n import N_

MINUTES = 20  # of a slot
SITTING = (Choice("", N_("Nobody")), *MATCH_SIDES)


class MatchDayData(Data):
    """One 商談會. Slots of ``minutes`` follow each other from ``start_time`` with ``pause`` minutes between them.

    ``tables`` are given out; ``spare`` further ones stay free for what comes up. ``sits``: the side that keeps its
    table, empty for none. ``bound``: the solver's bound of ``reached``, in thousandths of a wish's weight.
    """

    event_id: str | None = None
    scheme_id: str | None = None
    name_zh: Line = ""
    name_ja: Line = ""
    place_zh: Line = ""
    place_ja: Line = ""
    day: Day = None
    start_time: Clock = None
    end_time: Clock = None
    zone: Annotated[Line, one_of(ZONES)] = "Asia/Tokyo"
    minutes: int = MINUTES
    pause: int = 5
    tables: int = 10
    spare: int = 1
    sits: Annotated[Line, one_of(SITTING)] = "jp"
    reached: int | None = None
    bound: int | None = None
    planned_at: Line = ""
    notes: Text = ""


class MatchBreakData(Data):
    """A time in which nobody meets: lunch, coffee."""

    match_day_id: str = ""
    start_time: Clock = None
    end_time: Clock = None
    name_zh: Line = ""
    name_ja: Line = ""


class MatchCompanyData(Data):
    """A company that takes part. ``languages``: what its people speak; ``arrives`` and ``leaves``: local time."""

    match_day_id: str = ""
    organisation_id: str | None = None
    side: Annotated[Line, one_of(MATCH_SIDES)] = "tw"
    position: int = 0
    code: Line = ""
    name_zh: Line = ""
    name_ja: Line = ""
    people_zh: Line = ""
    people_ja: Line = ""
    languages: Annotated[Line, keys_of(MATCH_LANGUAGES)] = ""
    own_interpreter: Annotated[Line, one_of(YES_NO)] = ""
    arrives: Clock = None
    leaves: Clock = None
    place: int | None = None  # the table that it keeps
    most: int | None = None  # meetings at most
    status: Annotated[Line, one_of(MATCH_STATUSES)] = ""
    notes: Text = ""


class MatchWishData(Data):
    """One company about another; ``weight`` 3 is the dearest wish. A refusal holds whatever the other one wishes."""

    match_day_id: str = ""
    from_id: str = ""
    to_id: str = ""
    kind: Annotated[Line, one_of(MATCH_WISHES)] = "wish"
    weight: int = 2
    notes: Line = ""


class MatchInterpreterData(Data):
    """Somebody who interprets between ``languages``."""

    match_day_id: str = ""
    person_id: str | None = None
    position: int = 0
    name_zh: Line = ""
    name_ja: Line = ""
    languages: Annotated[Line, keys_of(MATCH_LANGUAGES)] = "zh ja"
    arrives: Clock = None
    leaves: Clock = None
    status: Annotated[Line, one_of(MATCH_STATUSES)] = ""


class TalkData(Data):
    """One meeting of two companies: ``slot`` and ``place`` (table) count from 1; ``pinned`` stays where it is."""

    match_day_id: str = ""
    tw_id: str = ""
    jp_id: str = ""
    slot: int = 1
    place: int = 1
    interpreter_id: str | None = None
    pinned: Annotated[Line, one_of(YES_NO)] = ""
    status: Annotated[Line, one_of(TALK_STATUSES)] = "planned"
    result: Annotated[Line, one_of(TALK_RESULTS)] = ""
    amount_minor: int | None = None
    currency: Annotated[Line, one_of(DEAL_CURRENCIES)] = ""
    note_zh: Text = ""
    note_ja: Text = ""


def match_day_in_order(value: MatchDayData) -> list[Problem]:
    """Slots that exist."""
    found = []
    if value.start_time and value.end_time and value.end_time <= value.start_time:
        found.append(Problem("end_time", Sentence(N_("The end lies before the start. Correct the time."))))
    for name, least, most in (("minutes", 5, 240), ("pause", 0, 120), ("tables", 1, 500), ("spare", 0, 100)):
        if not least <= getattr(value, name) <= most:
            said = Sentence(N_("From {least} to {most}. Correct the number."), {"least": least, "most": most})
            found.append(Problem(name, said))
    return found


def span_in_order(value: MatchBreakData) -> list[Problem]:
    """A break begins and ends."""
    if value.start_time is None or value.end_time is None:
        missing = "start_time" if value.start_time is None else "end_time"
        return [Problem(missing, Sentence(N_("This is needed. Fill it in.")))]
    if value.end_time <= value.start_time:
        return [Problem("end_time", Sentence(N_("The end lies before the start. Correct the time.")))]
    return []


def there_in_order(value: MatchCompanyData | MatchInterpreterData) -> list[Problem]:
    """Nobody leaves before coming; nobody is nameless."""
    found = []
    if value.arrives and value.leaves and value.leaves <= value.arrives:
        found.append(Problem("leaves", Sentence(N_("The end lies before the start. Correct the time."))))
    linked = value.organisation_id if isinstance(value, MatchCompanyData) else value.person_id
    if not (linked or value.name_zh or value.name_ja):
        found.append(Problem("name_zh", Sentence(N_("A name is needed, in Chinese or in Japanese."))))
    return found


def weight_in_order(value: MatchWishData) -> list[Problem]:
    """From 1 to 3, and never of oneself."""
    found = []
    if not 1 <= value.weight <= 3:
        said = Sentence(N_("From {least} to {most}. Correct the number."), {"least": 1, "most": 3})
        found.append(Problem("weight", said))
    if value.from_id == value.to_id:
        found.append(Problem("to_id", Sentence(N_("A company cannot meet itself. Choose another one."))))
    return found


def talk_in_order(value: TalkData) -> list[Problem]:
    """Slots and tables count from 1."""
    return [
        Problem(name, Sentence(N_("At least 1. Enter how many.")))
        for name in ("slot", "place")
        if getattr(value, name) < 1
    ]
