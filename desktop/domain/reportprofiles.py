"""What each authority asks of a report: which form for which trip, its sections, lengths and days (rules.md B.3).

The rules themselves are data (resources/reference/report_profiles.tsv, read by ``desktop.reference``).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain import calendars, deadlines
from desktop.domain.outcomewords import REPORT_CATEGORIES
from desktop.domain.words import Choice
from desktop.errors import Sentence
from desktop.i18n import N_

ABSTRACT = "abstract"  # key of the 摘要, which stands before the contents
GOAL, PROCESS, MEMBERS, ITINERARY, WORK = "goal", "process", "members", "itinerary", "work"
FINDINGS, THOUGHTS, SUGGESTIONS, ANNEXES = "findings", "thoughts", "suggestions", "annexes"
TITLES = {
    ABSTRACT: N_("Abstract"),
    GOAL: N_("Purpose (chapter)"),
    PROCESS: N_("Course of the trip"),
    MEMBERS: N_("Members and their duties"),
    ITINERARY: N_("Itinerary (table)"),
    WORK: N_("Work done (chapter)"),
    FINDINGS: N_("Findings and suggestions"),
    THOUGHTS: N_("Findings"),
    SUGGESTIONS: N_("Suggestions (chapter)"),
    ANNEXES: N_("Annexes"),
}
TOO_SHORT = N_("{count} characters; at least {least} are asked for.")
TOO_LONG = N_("{count} characters; no more than {most} are allowed.")
TOO_FEW = N_("{count} suggestions; at least {least} are asked for.")


@dataclass(frozen=True)
class Profile:
    """One form of an authority. ``abstract``: least and most characters, 0 for no rule; ``suggestions``: how many at
    least; months count from the return, 0: not asked for; ``rolled``: to the next working day. ``sure`` and ``source``
    tell where the rule was read.
    """

    key: str
    form: str
    categories: tuple[str, ...]
    sections: tuple[str, ...]
    abstract: tuple[int, int] = (0, 0)
    suggestions: int = 0
    report_months: int = 3
    summary_months: int = 0
    tracking_months: int = 0
    rolled: bool = False
    sure: str = ""
    source: str = ""

    def due(self, returned: date) -> date:
        """When the report is due of a trip that came back on ``returned``; months count from the day after."""
        return self._after(returned, self.report_months)

    def days(self, returned: date) -> dict[str, date]:
        """All that is due, by a kind of ``deadlines.KINDS``."""
        spans = (
            (deadlines.REPORT, self.report_months),
            (deadlines.SUMMARY, self.summary_months),
            (deadlines.TRACKING, self.tracking_months),
        )
        return {kind: self._after(returned, months) for kind, months in spans if months}

    def _after(self, returned: date, months: int) -> date:
        day = deadlines.months_after(returned, months)
        while self.rolled and day < date.max and not calendars.works(day, calendars.TAIWAN):
            day += timedelta(days=1)
        return day

    def length_problem(self, count: int) -> Sentence | None:
        """What is wrong with an abstract of ``count`` characters."""
        least, most = self.abstract
        if count < least:
            return Sentence(TOO_SHORT, {"count": count, "least": least})
        if most and count > most:
            return Sentence(TOO_LONG, {"count": count, "most": most})
        return None

    def suggestion_problem(self, count: int) -> Sentence | None:
        """What is wrong with ``count`` suggestions."""
        if count < self.suggestions:
            return Sentence(TOO_FEW, {"count": count, "least": self.suggestions})
        return None

    def kinds(self) -> tuple[Choice, ...]:
        """出國類別 that lead to this form."""
        return tuple(choice for choice in REPORT_CATEGORIES if choice.key in self.categories)


def find(profiles: Iterable[Profile], key: str, form: str) -> Profile:
    """The form of an authority; where it has none such its first, where it is not known that of the first authority."""
    known = tuple(profiles)
    own = [one for one in known if one.key == key] or list(known[:1])
    return next((one for one in own if one.form == form), own[0])


def proposed(profiles: Iterable[Profile], key: str, category: str) -> Profile:
    """The form that an authority asks for of a trip of this category."""
    own = [one for one in profiles if one.key == key]
    return next((one for one in own if category in one.categories), own[0])
