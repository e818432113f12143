"""Matches of the directory become wishes of one-to-one meetings: both companies come, one wishes to meet the other."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.companymatch import Match
from desktop.store import talkediting, talks
from desktop.store.journal import Work

WEIGHT = 2  # neither dear nor faint: nobody asked the companies yet


def take(work: Work, day_id: str, matches: Sequence[Match]) -> int:
    """Enter what is not entered yet, nobody's wish or refusal is changed; how many wishes are new."""
    for side, country in (("tw", "TW"), ("jp", "JP")):
        both = (company for match in matches for company in (match.seeker, match.partner))
        ids = dict.fromkeys(company.id for company in both if company.country == country)
        talkediting.add_companies(work, day_id, side, [{"organisation_id": row_id} for row_id in ids])
    day = talks.read(work.connection, day_id)
    there = {one.organisation_id: one.id for one in day.companies.values() if one.organisation_id}
    pairs = [(there[match.seeker.id], there[match.partner.id]) for match in matches]
    fresh = [pair for pair in pairs if not day.wishes.get(pair) and not day.wishes.get(pair[::-1])]
    return talkediting.wish(work, day_id, dict.fromkeys(fresh, WEIGHT))
