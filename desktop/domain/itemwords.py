"""How an item is called on paper and in messages: its heading, its way, its time, and what became of the plan.

Every text is a pair, each language by its own rules: what was called off or moved keeps what was planned (needs.md
row 31), an airport is named as the readers of the language know it (row 98).
"""

from __future__ import annotations

from datetime import date

from desktop.domain import dates
from desktop.domain.plan import Item, Plan
from desktop.domain.schedule import TAIPEI, When
from desktop.domain.text import Pair, joined
from desktop.domain.words import EVENT_KINDS, VEHICLES, find
from desktop.i18n import N_, gettext_for

CALLED_OFF, CALLED_OFF_WHY = N_("(planned: {what}; called off)"), N_("(planned: {what}; called off: {why})")
REPLACED = N_("(planned: {what}; called off: {why}; instead: {instead})")
MOVED = {  # what changed -> with a cause, without
    "later": (N_("(planned {when}; put off: {why})"), N_("(planned {when}; put off)")),
    "earlier": (N_("(planned {when}; brought forward: {why})"), N_("(planned {when}; brought forward)")),
    "delayed": (N_("(planned {when}; begins later: {why})"), N_("(planned {when}; begins later)")),
    "sooner": (N_("(planned {when}; begins earlier: {why})"), N_("(planned {when}; begins earlier)")),
    "length": (N_("(planned {when}; time changed: {why})"), N_("(planned {when}; time changed)")),
    "place": (N_("(planned at {when}; place changed: {why})"), N_("(planned at {when}; place changed)")),
    "other": (N_("(changed: {why})"), N_("(changed)")),
}
CAUSES = {  # as they stand in such a sentence
    "weather": N_("the weather"),
    "transport": N_("disrupted transport"),
    "host": N_("the host's circumstances"),
    "own": N_("our own circumstances"),
    "health": N_("ill health"),
}
ABROAD = {TAIPEI: N_("{clock} (Taiwan)"), "": N_("{clock} (Japan)")}
AIRPORTS = {  # needs.md row 98: 松山 in a Japanese paper is a city in Ehime
    "松山": "台北松山空港",
    "桃園": "台湾桃園国際空港",
}


def said(msgid: str, **values: Pair | str | int) -> Pair:
    """A marked message in both languages, with the values of each."""
    found = []
    for code in ("zh_TW", "ja"):
        known = {key: value.get(code) if isinstance(value, Pair) else value for key, value in values.items()}
        found.append(gettext_for(code)(msgid).format(**known))
    return Pair(*found)


def cause(item: Item) -> Pair:
    """Why it changed, as it stands in a sentence; empty where nobody said."""
    return item.why or (said(CAUSES[item.reason]) if item.reason in CAUSES else Pair())


def heading(item: Item) -> Pair:
    """「去程（松山→羽田機場）」, 「拜會千葉縣廳」: what an item is called, a journey with its way."""
    word = item.title or find(EVENT_KINDS, item.kind).pair()
    way = route(item) if item.is_travel else Pair()
    if not way:
        return word
    zh, ja = (
        text if way.get(code) in text else f"{text}（{way.get(code)}）"
        for code, text in (("zh_TW", word.get("zh_TW")), ("ja", word.get("ja")))
    )
    return Pair(zh, ja)


def route(item: Item) -> Pair:
    """「松山機場→羽田機場」 / 「台北松山空港→羽田空港」."""
    ends = [airport(item, item.origin, first=True), airport(item, item.target, first=False)]
    known = [end for end in ends if end]
    return joined("→", *known)


def airport(item: Item, end: Pair, *, first: bool) -> Pair:
    """An end of a journey; one in Taiwan by the name that Japanese readers know."""
    zone = (item.when.start_zone if first else item.when.end_zone) if item.when else ""
    if zone != TAIPEI:
        return end
    bare = end.get("ja")
    for tail in ("國際機場", "国際空港", "機場", "空港"):
        bare = bare.removesuffix(tail)
    return Pair(end.zh, AIRPORTS.get(bare, end.ja))


def title_of(plan: Plan, item: Item) -> Pair:
    """The heading, or the sentence in brackets of what was called off."""
    what = heading(item)
    if item.stands:
        return what
    why = _bare_cause(cause(item))
    instead = next((heading(i) for i in plan.items if item.id and i.replaces_id == item.id and i.stands), None)
    if instead and why:
        return said(REPLACED, what=what, why=why, instead=instead)
    return said(CALLED_OFF_WHY, what=what, why=why) if why else said(CALLED_OFF, what=what)


def _bare_cause(why: Pair) -> Pair:
    """「日本當地風災臨時被迫」 of 「因日本當地風災臨時被迫取消」: the sentence around it says the rest."""
    zh = why.zh if why.zh.startswith("因應") else why.zh.removeprefix("因")
    ja = why.ja.removesuffix("中止").removesuffix("のため").removesuffix("により")
    return Pair(zh.removesuffix("取消") or why.zh, ja or why.ja)


def moved(item: Item) -> Pair:
    """「（原定09:00，因颱風延後）」; empty where nothing of time and place changed."""
    if not item.stands or (item.was is None and item.status != "changed"):
        return Pair()
    kind, when = _move(item)
    if not kind:
        return Pair()
    why = cause(item)
    with_cause, without = MOVED[kind]
    return said(with_cause, when=when, why=why) if why else said(without, when=when)


def _move(item: Item) -> tuple[str, Pair]:
    """What changed, and how it was said before."""
    was, now = item.was, item.when
    if was is not None and now is not None:
        if was.start_date != now.start_date:
            before = Pair(*(f"{dates.short(was.start_date, code)}{_begin(was, code)}" for code in ("zh_TW", "ja")))
            return "later" if was.start_date < now.start_date else "earlier", before
        before = Pair(_begin(was, "zh_TW"), _begin(was, "ja"))
        if before and was.half == now.half and None in (was.start_time, now.start_time):
            return "length", before  # no sooner and no later as far as anybody knew
        if before and was.order != now.order:
            return "delayed" if was.order < now.order else "sooner", before
        if (was.end_time, was.last_date) != (now.end_time, now.last_date) and was.end_time:
            return "length", Pair(dates.times(was, "zh_TW"), dates.times(was, "ja"))
    if item.was_place and item.was_place != item.place:
        return "place", item.was_place
    return ("other", Pair()) if item.status == "changed" else ("", Pair())


def _begin(when: When, code: str) -> str:
    if when.start_time:
        return dates.clock(when.start_time)
    return dates.part(when.part, code) if when.part else ""


def clock(when: When) -> Pair:
    """「13:30–16:30」; with both zones where one of them is not Japan's: 「13:50（臺灣）–17:50（日本）」."""
    if when.start_time is None or TAIPEI not in (when.start_zone, when.end_zone if when.end_time else when.start_zone):
        return Pair(dates.times(when, "zh_TW"), dates.times(when, "ja"))

    def zoned(text: str, zone: str) -> Pair:
        return said(ABROAD.get(zone, ABROAD[""]), clock=text)

    if when.end_time is None or when.start_zone == when.end_zone:
        whole = Pair(dates.times(when, "zh_TW"), dates.times(when, "ja"))
        return Pair(*(zoned(whole.get(code), when.start_zone).get(code) for code in ("zh_TW", "ja")))
    day = f"{when.last_date.month}/{when.last_date.day} " if when.last_date > when.start_date else ""
    first = zoned(dates.clock(when.start_time), when.start_zone)
    last = zoned(day + dates.clock(when.end_time), when.end_zone)
    return Pair(f"{first.zh}–{last.zh}", f"{first.ja}～{last.ja}")


def clock_on(when: When, day: date) -> Pair:
    """The same on one of its days: where it began before, 「→06:00」 on the last one, nothing between."""
    if day <= when.start_date:
        return clock(when)
    if day != when.last_date or when.end_time is None:
        return Pair()
    text = f"→{dates.clock(when.end_time)}"
    if TAIPEI not in (when.start_zone, when.end_zone):
        return Pair(text, text)
    return said(ABROAD.get(when.end_zone, ABROAD[""]), clock=text)


def carrier_of(item: Item) -> Pair:
    """What stands on the ticket, else the kind of vehicle."""
    if item.carrier:
        return Pair(item.carrier, item.carrier)
    return find(VEHICLES, item.vehicle).pair() if item.vehicle else Pair()
