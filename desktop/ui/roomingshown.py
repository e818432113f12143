"""What the window of rooms says: its cards, its nights, and those who wait for a bed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from desktop import i18n
from desktop.domain import dates, words
from desktop.domain.rooming import Room, Rooming, Stay
from desktop.domain.text import Pair
from desktop.domain.warningfacts import item_name
from desktop.domain.warningrooms import Finding
from desktop.i18n import _
from desktop.ui.roomingboard import Card, Sleep

NOBODY = Pair("○", "○")


class Waiting(NamedTuple):
    """Somebody without a bed: name, wish, and the nights where it is not all of them."""

    member_id: str
    text: str
    notes: str


def waiting(
    known: Rooming, stay: Stay, night: date | None, lacking: Mapping[tuple[str, date], frozenset[str]]
) -> list[Waiting]:
    """Those without a bed in this night, or in one of the stay, in print order."""
    code = i18n.current()
    found: dict[str, list[date]] = {}
    for day in stay.nights:
        if night in (None, day):
            for member in lacking[stay.item.id, day]:
                found.setdefault(member, []).append(day)
    several = []
    for guest in known.guests:
        days = found.get(guest.member_id)
        if days:
            wish = _(words.find(words.ROOM_KINDS, guest.wish).label) if guest.wish else ""
            part = "" if night or len(days) == len(stay.nights) else said_nights(days)
            text = "　".join(text for text in (guest.name.get(code), wish, part) if text)
            several.append(Waiting(guest.member_id, text, guest.notes))
    return several


def cards_of(
    known: Rooming, stay: Stay, night: date | None, found: Sequence[Finding], names: Mapping[str, Pair]
) -> list[Card]:
    """The rooms of a hotel with those who sleep in them in this night, or in any."""
    order = {guest.member_id: place for place, guest in enumerate(known.guests)}
    return [_card(known, room, stay, night, found, names, order) for room in known.in_hotel(stay.item.id)]


def _card(
    known: Rooming,
    room: Room,
    stay: Stay,
    night: date | None,
    found: Sequence[Finding],
    names: Mapping[str, Pair],
    order: Mapping[str, int],
) -> Card:
    code = i18n.current()
    nights: dict[str, list[date]] = {}
    for day in stay.nights if night is None else (night,):
        for member in room.on(day):
            nights.setdefault(member, []).append(day)
    wrong = {member for one in found if one.room_id in ("", room.id) for member in one.members}
    people = tuple(
        Sleep(
            member,
            names.get(member, NOBODY).get(code),
            "" if night or len(days) == len(stay.nights) else said_nights(days),
            member in wrong,
        )
        for member, days in sorted(nights.items(), key=lambda pair: (pair[1][0], order.get(pair[0], len(order))))
    )
    kind = _(words.find(words.ROOM_KINDS, room.kind).label)
    said = " ".join(text for text in (kind if room.number else "", room.floor) if text)
    marked = any(one.room_id == room.id for one in found)
    return Card(room.id, known.labels[room.id].get(code), said, room.capacity, marked, people)


def hotel_name(stay: Stay) -> Pair:
    """The name of the house, or of the item."""
    return stay.item.venue or item_name(stay.item)


def span_of(stay: Stay, code: str) -> str:
    """「9/17（二）–9/20（五）」."""
    when = stay.item.when
    return f"{dates.short(when.start_date, code)}–{dates.short(when.last_date, code)}" if when else ""


def said_nights(days: Iterable[date]) -> str:
    """Nights in short: 「9/17」, 「9/17–9/18」, with a gap 「9/17 9/19」."""
    several = sorted(days)
    short = [f"{day.month}/{day.day}" for day in several]
    whole = (several[-1] - several[0]).days + 1 == len(several)
    return f"{short[0]}–{short[-1]}" if whole and len(several) > 1 else " ".join(short)


def night_text(stay: Stay, night: date | None, lacking: Mapping[tuple[str, date], frozenset[str]], code: str) -> str:
    """「東京飯店 9/17（二）–9/20（五）」, and below it each night with how many of how many have a bed."""
    if night is None:
        return f"{hotel_name(stay).get(code)}\n{span_of(stay, code)}"
    need = len(stay.needs[night])
    return f"　{dates.short(night, code)}　{need - len(lacking[stay.item.id, night])}/{need}"
