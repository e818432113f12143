"""Nights for which somebody has no bed."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from desktop.domain.plan import LONGEST, Item, Plan, nights_of
from desktop.domain.warningclashes import People
from desktop.domain.warningfacts import Warning, day_of, fingerprint, told
from desktop.errors import Sentence
from desktop.i18n import N_

ONE = timedelta(days=1)


def without_hotel(plan: Plan, people: People) -> list[Warning]:
    """Nights of the trip in which a member has neither a hotel nor a night train; nights in a row are one warning.

    Whoever has left for home, or has not yet left it, sleeps there.
    """
    if plan.start is None or plan.end is None or not any(item.stands for item in plan.items):
        return []
    slept: dict[str, set[date]] = defaultdict(set)
    first: dict[str, date] = {}
    last: dict[str, date] = {}
    cancelled: dict[date, Item] = {}
    for item in plan.items:
        if item.when is None or not (item.is_travel or item.kind == "hotel"):
            continue
        if not item.stands:
            if item.kind == "hotel":
                cancelled.update((night, item) for night in nights_of(item))
            continue
        for night in nights_of(item):
            for member in plan.attending(item, night):
                slept[member].add(night)
        for member in people.attending(item):
            if item.kind == "outbound":
                first[member] = min(first.get(member, date.max), item.when.start_date)
            elif item.kind == "return":
                last[member] = max(last.get(member, date.min), item.when.last_date)
    lacking: dict[date, set[str]] = defaultdict(set)
    for one in plan.travellers:
        if one.travels:
            member = one.member_id
            night = max(plan.start, first.get(member, plan.start))
            end = last.get(member) or _stays_until(plan, member)
            latest = LONGEST.days
            while night < end and latest:
                latest -= 1
                if night not in slept[member]:
                    lacking[night].add(member)
                night += ONE
    found = {night: frozenset(members) for night, members in lacking.items()}
    return [_warning(span, people, cancelled) for span in _runs(found, cancelled)]


def _stays_until(plan: Plan, member: str) -> date:
    """The last day of the trip, or of the branch of somebody who stays behind."""
    branches = (part for team in plan.teams if team.kind == "branch" for part in team.parts)
    ends = [part.last for part in branches if part.member_id == member and part.last]
    return max([*ends, *([plan.end] if plan.end else [])])


def _runs(lacking: dict[date, frozenset[str]], cancelled: dict[date, Item]) -> list[list[tuple[date, frozenset[str]]]]:
    """Nights that follow each other, lack a bed for the same people, and stand under the same cancelled hotel."""
    found: list[list[tuple[date, frozenset[str]]]] = []
    for night, members in sorted(lacking.items()):
        before = found[-1][-1] if found else None
        if (
            before is not None
            and before[0] + ONE == night
            and before[1] == members
            and cancelled.get(before[0]) == cancelled.get(night)
        ):
            found[-1].append((night, members))
        else:
            found.append([(night, members)])
    return found


def _warning(run: list[tuple[date, frozenset[str]]], people: People, cancelled: dict[date, Item]) -> Warning:
    first, members = run[0]
    last = run[-1][0]
    hotel = cancelled.get(first)
    who = people.named(frozenset(people.person_of[member] for member in members))
    start, end = day_of(first), day_of(last + ONE)
    said = N_("Night of {night}: no hotel for {who}. Add one, or extend the stay before.")
    if hotel is not None:
        said = N_("Night of {night}: the hotel was cancelled and there is no other for {who}. Book one.")
    values = {"night": told(lambda code: f"{start.say(code)}–{end.say(code)}"), "who": who}
    key = "no_hotel"
    facts = fingerprint(first, last, members)
    return Warning(key, hotel.id if hotel else "", Sentence(said, values), facts)
