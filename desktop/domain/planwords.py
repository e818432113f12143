"""An item of the itinerary in words: when, where, what it is called; in both languages."""

from __future__ import annotations

from desktop.domain import dates
from desktop.domain.plan import Item
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.domain.words import EVENT_KINDS, find

CODES = ("zh_TW", "ja")


def when_words(when: When | None, code: str) -> str:
    """「9月18日（三）17:00–18:00」, 「9月18日（三）上午」; empty without a day."""
    if when is None:
        return ""
    day = day_words(when, code)
    clock = dates.times(when, code)
    if when.start_time is None and when.last_date > when.start_date:
        last = when.last_date
        return f"{day}{dates.RANGE[code]}{last.month}月{last.day}日（{dates.weekday(last, code)}）"
    return f"{day}{clock}"


def day_words(when: When, code: str) -> str:
    """「9月18日（三）」."""
    day = when.start_date
    return f"{day.month}月{day.day}日（{dates.weekday(day, code)}）"


def where_words(item: Item, code: str) -> str:
    """The place with its room; of a journey the route with what runs."""
    if item.route:
        return " ".join(part for part in (item.route.get(code), item.carrier) if part)
    return " ".join(part for part in (item.venue.get(code), item.room.get(code)) if part)


def item_words(item: Item) -> Pair:
    """「9月18日（三）17:00–18:00　千葉縣廳」."""
    return Pair(*("　".join(p for p in (when_words(item.when, c), where_words(item, c)) if p) for c in CODES))


def name_of(item: Item) -> Pair:
    """The name of an item, or the word for its kind."""
    return item.name or find(EVENT_KINDS, item.kind).pair()
