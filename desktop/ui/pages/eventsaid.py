"""What the closed sections of an item say, each in one line, and the lines above them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop import i18n
from desktop.domain import agenda, dates, words
from desktop.domain.plan import Host, Item, Point
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.store.events import Named

DOT = "・"
PHOTOS, SOCIAL, PRESS = N_("Photographs"), N_("Social media"), N_("Press")


@dataclass(frozen=True)
class Shown:
    """An item and what is known of it besides: things to bring, names of files, the item that it stands in for."""

    item: Item
    things: tuple[Pair, ...] = ()
    files: tuple[str, ...] = ()
    instead_of: Named | None = None
    notes: str = ""
    benefits: Pair = Pair()
    basis: Pair = Pair()


def said(pair: Pair) -> str:
    """A pair in the language of the screen, on one line."""
    return " ".join(pair.get(i18n.current()).split())


def word(choices: tuple[words.Choice, ...], key: str) -> str:
    return _(words.find(choices, key).label) if key else ""


def dotted(*parts: str) -> str:
    return DOT.join(part for part in parts if part)


def basics(shown: Shown) -> str:
    return said(shown.item.name)


def moment(when: When | None) -> str:
    """「9/18（三）13:30–16:30」."""
    if when is None:
        return ""
    code = i18n.current()
    last = f"～{dates.short(when.last_date, code)}" if when.last_date != when.start_date else ""
    return f"{dates.short(when.start_date, code)}{last} {dates.times(when, code)}".strip()


def gather(shown: Shown) -> str:
    item = shown.item
    return " ".join(p for p in (dates.clock(item.gather_time) if item.gather_time else "", said(item.gather)) if p)


def journey(shown: Shown) -> str:
    item = shown.item
    return dotted(" ".join(p for p in (item.carrier, said(item.route)) if p), item.seats, item.coach)


def venue(shown: Shown) -> str:
    item = shown.item
    return " ".join(p for p in (said(item.venue), said(item.room)) if p) or said(item.address)


def language(shown: Shown) -> str:
    item = shown.item
    return dotted(word(words.SPEECHES, item.speech), word(words.INTERPRETING, item.interpreting))


def purpose(shown: Shown) -> str:
    item = shown.item
    return said(item.purpose or item.topics or shown.benefits or shown.basis)


def conditions(shown: Shown) -> str:
    item, found = shown.item, []
    for key, label in ((item.photos, PHOTOS), (item.social, SOCIAL), (item.press, PRESS)):
        if key:
            found.append(f"{_(label)} {word(words.PERMISSIONS, key)}")
    if item.list_due:
        due = dates.short(item.list_due, i18n.current())
        found.append(_("list by {day}").format(day=due))
    return dotted(*found, said(item.dress), said(item.bring), said(item.parking))


def hosts(shown: Shown) -> str:
    """「主辦 JETRO千葉 ＋2・協辦 千葉商工會議所 ＋2」."""
    found = []
    for choice in words.HOST_ROLES:
        held: list[Host] = [host for host in shown.item.hosts if host.role == choice.key]
        if held:
            more = f" ＋{len(held) - 1}" if len(held) > 1 else ""
            role = "" if choice.key == "host" else _(choice.label)  # the heading says it
            found.append(f"{role} {said(held[0].name)}{more}".strip())
    return dotted(*found)


def people(shown: Shown) -> str:
    """「日方 8・台方 4・調整中 1」."""
    found = []
    for choice in words.SIDES:
        count = sum(who.side == choice.key for who in shown.item.people)
        if count:
            found.append(f"{_(choice.label)} {count}")
    open_posts = sum(not who.name for who in shown.item.people)
    return dotted(*found, _("{count} names to come").format(count=open_posts) if open_posts else "")


def points(shown: Shown) -> str:
    listed: Sequence[Point] = shown.item.points
    if not listed:
        return ""
    slots = [agenda.Slot(point.start, point.minutes, point.kind, point.interpreting) for point in listed]
    needed = agenda.span(shown.item.when.start_time if shown.item.when else None, slots, shown.item.interpreting)
    count = _("{count} points").format(count=len(listed))
    return dotted(count, "" if needed is None else _("{count} minutes").format(count=needed))


def things(shown: Shown) -> str:
    return "、".join(said(thing) for thing in shown.things)


def files(shown: Shown) -> str:
    return "、".join(shown.files)


def other(shown: Shown) -> str:
    return " ".join(shown.notes.split())


SAID: dict[str, Callable[[Shown], str]] = {
    "basics": basics,
    "gather": gather,
    "journey": journey,
    "venue": venue,
    "language": language,
    "purpose": purpose,
    "conditions": conditions,
    "hosts": hosts,
    "people": people,
    "agenda": points,
    "packing": things,
    "files": files,
    "other": other,
}


def planned(shown: Shown) -> str:
    """「原定 9/18（三）13:30–16:30　千葉縣廳」; empty where the plan never changed."""
    item = shown.item
    if item.was is None and not item.was_place:
        return ""
    what = "　".join(p for p in (moment(item.was), said(item.was_place)) if p)
    return _("Planned at first: {what}").format(what=what)


def original(shown: Shown) -> str:
    """「替代 9/18（三）企業參訪（千葉）（取消）」."""
    one = shown.instead_of
    if one is None:
        return ""
    name = said(one.name) or word(words.EVENT_KINDS, one.kind)
    day = dates.short(one.day, i18n.current()) if one.day else ""
    status = word(words.EVENT_STATUSES, one.status)
    return _("Stands in for {what} ({status})").format(what=f"{day} {name}".strip(), status=status)
