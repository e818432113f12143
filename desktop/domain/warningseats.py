"""Seats and tickets: somebody without one, two on one, a sub-group over several coaches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from desktop.domain.plan import Item, Plan
from desktop.domain.seating import Unit, member_key
from desktop.domain.seatplans import SeatPlan
from desktop.domain.text import Pair
from desktop.domain.tickets import Ticket, is_ticketed
from desktop.domain.warningclashes import People
from desktop.domain.warningfacts import Facts, Told, Warning, fingerprint, name_of, names_of
from desktop.errors import Sentence
from desktop.i18n import N_

OF_TRIP = {  # nobody can be taken off the whole trip for that
    "coach": N_("No seat in the coaches of the trip for {who} yet."),
    "table": N_("No place at the tables of the trip for {who} yet."),
}
NO_SEAT = {
    "coach": N_("No seat in a coach for {who}. Give one, or take them off the item."),
    "table": N_("No place at a table for {who}. Give one, or take them off the item."),
}


def of_plan(plan: Plan, people: People, facts: Facts) -> Iterator[list[Warning]]:
    """Everything about seats and tickets, a coach party or a journey at a time."""
    items = {item.id: item for item in plan.items if item.stands}
    sets: dict[tuple[str, str], list[Unit]] = defaultdict(list)
    for unit in facts.units:
        sets[unit.event_id, unit.kind].append(unit)
    for (event_id, _kind), units in sets.items():
        if not event_id or event_id in items:
            yield of_units(plan, people, units, items.get(event_id))
    for drawn in facts.seat_plans:
        if drawn.taken and (not drawn.event_id or drawn.event_id in items):
            yield of_seat_plan(plan, people, drawn, items.get(drawn.event_id))
    tickets: dict[str, list[Ticket]] = defaultdict(list)
    for ticket in facts.tickets:
        tickets[ticket.event_id].append(ticket)
    for event_id, several in tickets.items():
        if event_id in items:
            yield of_journey(people, items[event_id], several)


def of_units(plan: Plan, people: People, units: Sequence[Unit], item: Item | None) -> list[Warning]:
    """The coaches or the tables of one item, or of the whole trip; none before the first has a seat."""
    if not any(unit.taken for unit in units):
        return []
    whole = frozenset(one.member_id for one in plan.travellers if one.travels)
    coming = people.attending(item) if item is not None else whole
    where: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        for taken in unit.taken:
            where[taken.key].append(unit)
    of_key = {member_key(one.member_id): one.member_id for one in plan.travellers}
    seated = {of_key[key] for key in where if key in of_key}
    found: list[Warning] = []
    item_id, kind = item.id if item else "", units[0].kind

    def say(key: str, msgid: str, who: frozenset[str], *more: object, **values: object) -> None:
        named = {"who": people.named(frozenset(people.person_of[one] for one in who))} if who else {}
        facts = fingerprint(kind, who, *more)
        page = "itinerary" if item_id else "members"
        found.append(Warning(key, item_id, Sentence(msgid, {**named, **values}), facts, page=page))

    if coming - seated:
        words = NO_SEAT if item else OF_TRIP
        say("no_seat", words.get(kind, words["table"]), coming - seated)
    if seated - coming:
        say("seat_away", N_("{who} does not come and still has a seat. Free it."), frozenset(seated - coming))
    twice = frozenset(of_key[key] for key, several in where.items() if len(several) > 1 and key in of_key)
    if twice:
        say("seat_double", N_("Two seats at once for {who}. Take one away."), twice)
    for unit in units:
        name = _name(unit, units)
        if len(unit.taken) > unit.capacity:
            msgid = N_("{name}: {count} people on {seats} seats. Move somebody, or enter more seats.")
            count = len(unit.taken)
            say("seat_over", msgid, frozenset(), unit.id, count, name=name, count=count, seats=unit.capacity)
        for place, keys in _doubled(unit):
            msgid = N_("{name}: two people on seat {place}.")
            say("seat_taken", msgid, frozenset(), unit.id, frozenset(keys), name=name, place=place)
    if kind == "coach":
        _split(plan, units, coming, where, item, say)
    return found


def of_seat_plan(plan: Plan, people: People, drawn: SeatPlan, item: Item | None) -> list[Warning]:
    """A room, a car, a stage: members with a place who do not come, and two people on one place."""
    coming = people.attending(item) if item else frozenset(o.member_id for o in plan.travellers if o.travels)
    of_key = {member_key(one.member_id): one.member_id for one in plan.travellers}
    away = frozenset(of_key[one.key] for one in drawn.taken if one.key in of_key) - coming
    name, item_id = name_of(drawn.title()), item.id if item else ""
    page = "itinerary" if item_id else "members"
    found: list[Warning] = []
    if away:
        who = people.named(frozenset(people.person_of[one] for one in away))
        said = Sentence(N_("{name}: {who} does not come and still has a place. Free it."), {"name": name, "who": who})
        found.append(Warning("plan_away", item_id, said, fingerprint(drawn.id, away), page=page))
    on: dict[str, set[str]] = defaultdict(set)
    for taken in drawn.taken:
        on[taken.place].add(taken.key)
    for place, keys in sorted(on.items()):
        if len(keys) > 1:
            number = place.lstrip("gh")
            said = Sentence(N_("{name}: two people on seat {place}."), {"name": name, "place": number})
            facts = fingerprint(drawn.id, place, frozenset(keys))
            found.append(Warning("plan_taken", item_id, said, facts, page=page))
    return found


def _split(plan: Plan, units: Sequence[Unit], coming: frozenset[str], where: dict[str, list[Unit]],
           item: Item | None, say: object) -> None:  # fmt: skip
    """Sub-groups that would fit into one coach and sit in several."""
    assert callable(say)
    day: date | None = item.when.start_date if item is not None and item.when else None
    most = max(unit.capacity for unit in units)
    for team in plan.teams:
        members = team.on(day) & coming
        coaches = {unit.id: unit for one in members for unit in where.get(member_key(one), ())}
        if team.kind == "group" and len(members) <= most and len(coaches) > 1:
            names = [_pair(unit, units) for unit in units if unit.id in coaches]
            say(
                "group_split",
                N_("Sub-group {name} is split over {coaches}. It would fit into one."),
                frozenset(), team.id, frozenset(coaches), name=name_of(team.name), coaches=names_of(names),
            )  # fmt: skip


def _pair(unit: Unit, units: Sequence[Unit]) -> Pair:
    """Its name, or its number among the others."""
    if unit.name:
        return unit.name
    number = str([one.id for one in units].index(unit.id) + 1)
    return Pair(number, number)


def _name(unit: Unit, units: Sequence[Unit]) -> Told:
    return name_of(_pair(unit, units))


def _doubled(unit: Unit) -> list[tuple[str, list[str]]]:
    on: dict[str, list[str]] = defaultdict(list)
    for taken in unit.taken:
        if taken.place:
            on[taken.place].append(taken.key)
    return [(place, keys) for place, keys in sorted(on.items()) if len(keys) > 1]


def of_journey(people: People, item: Item, tickets: Sequence[Ticket]) -> list[Warning]:
    """A flight or a train, once the first ticket is known."""
    having = {ticket.member_id: ticket for ticket in tickets if ticket.is_known}
    if not having or not is_ticketed(item):
        return []
    coming = people.attending(item)
    found: list[Warning] = []

    def say(key: str, msgid: str, who: frozenset[str], **values: object) -> None:
        named = people.named(frozenset(people.person_of[one] for one in who))
        said = Sentence(msgid, {"who": named, **values})
        found.append(Warning(key, item.id, said, fingerprint(who, *values.values())))

    lacking = coming - having.keys()
    if lacking:
        say("no_ticket", N_("No ticket for {who}. Enter it, or mark that they do not take this journey."), lacking)
    away = frozenset(one for one in having.keys() - coming if one in people.person_of)
    if away:
        say("ticket_away", N_("{who} does not take this journey and still has a ticket. Give it back."), away)
    on: dict[tuple[str, str], set[str]] = defaultdict(set)
    for ticket in having.values():
        if ticket.seat and ticket.member_id in coming:
            on[ticket.coach, ticket.seat].add(ticket.member_id)
    for (coach, seat), members in sorted(on.items()):
        if len(members) > 1:
            place = f"{coach}-{seat}" if coach else seat
            said = N_("Seat {place} was given to {who}. Only one of them can sit there.")
            say("ticket_twice", said, frozenset(members), place=place)
    return found
