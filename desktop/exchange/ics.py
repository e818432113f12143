"""iCalendar (RFC 5545), written: an itinerary for the calendars of phones, both time zones and what was called off.

Same plan, same bytes: every time comes from the journal. An item keeps its UID for ever, its SEQUENCE grows with every
change, so a calendar that reads the file again moves what it has. An item without a clock time is an all-day entry with
上午 or 午後 in its title.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain import dates
from desktop.domain.itemwords import airport, carrier_of, heading, moved, said, title_of
from desktop.domain.plan import Item, Plan
from desktop.domain.programme import Entry
from desktop.domain.programme import of as programme_of
from desktop.domain.revision import Revision
from desktop.domain.schedule import TAIPEI, TOKYO, Part, When, instant
from desktop.domain.text import Pair, joined
from desktop.domain.words import EVENT_STATUSES, find
from desktop.i18n import N_

DOMAIN = "@hashidate"  # after an item's own id
LANGUAGES = {"zh_TW": ("zh_TW",), "ja": ("ja",), "both": ("zh_TW", "ja")}
OFFSETS = {TOKYO: ("JST", 9), TAIPEI: ("CST", 8)}  # neither has had summer time since 1980
STATUSES = {
    "planned": "TENTATIVE", "pending": "TENTATIVE", "confirmed": "CONFIRMED", "changed": "CONFIRMED",
    "done": "CONFIRMED", "cancelled": "CANCELLED",
}  # fmt: skip
MARKED = ("cancelled", "pending")  # said in the title too: many calendars do not show the status
PRODUCT = "-//Hashidate//Hashidate 1//ZH"

HOSTED, PHONE, PLACE_OF_DEPARTURE, ARRIVAL = N_("Meeting"), N_("Phone"), N_("Departure"), N_("Arrival")
STATION, TOPICS = N_("Nearest station"), N_("Topics")


class Alarms(NamedTuple):
    """Minutes before the start; 0 is no alarm."""

    usual: int = 30
    journeys: int = 120


USUAL = Alarms()


class Face(NamedTuple):
    """What of an item stands in a calendar. ``end`` of days is the day after the last, as the format wants it."""

    summary: str
    location: str
    start: date
    end: date | None
    status: str

    @property
    def timed(self) -> bool:
        return isinstance(self.start, datetime)


def uid_of(item: Item) -> str:
    """That of the calendar it came from, else one made of its id."""
    return item.ics_uid or f"{item.id}{DOMAIN}"


def id_of(uid: str) -> str:
    """The id of the item of ours that a UID names; empty for a foreign one."""
    return uid.removesuffix(DOMAIN) if uid.endswith(DOMAIN) else ""


def write(
    plan: Plan,
    revisions: Mapping[str, Revision],
    *,
    member_id: str = "",
    team_id: str = "",
    language: str = "both",
    alarms: Alarms = USUAL,
) -> bytes:
    """The calendar of everybody, a member or a sub-group; ``language`` is a key of LANGUAGES."""
    import icalendar

    items = plan.of_member(member_id) if member_id else plan.of_team(team_id) if team_id else plan.items
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    name = " / ".join(dict.fromkeys(clean(plan.name.get(code)) for code in LANGUAGES[language]))
    calendar.add("x-wr-calname", _text(name), encode=False)
    calendar.add("name", _text(name), encode=False)
    for zone in OFFSETS:
        calendar.add_component(_zone(zone))
    made = programme_of(plan, as_of=plan.start or date.min, member_id=member_id, team_id=team_id)
    entries = {entry.item_id: entry for day in made.days for entry in day.entries if not entry.lasting}
    taken: set[str] = set()
    for item in items:
        if item.when is not None:
            revision = revisions.get(item.id, Revision())
            event = _event(plan, item, entries.get(item.id), revision, language, alarms)
            uid = clean(uid_of(item))
            uid = f"{item.id}{DOMAIN}" if uid in taken else uid  # a calendar shows but one of two with the same
            event.add("uid", _text(uid), encode=False)
            taken.add(uid)
            calendar.add_component(event)
    return bytes(calendar.to_ical())


def clean(text: str) -> str:
    """Without what no calendar may hold: control characters, of which line breaks stay as \\n."""
    text = re.sub(r"\r\n|[\r\u2028\u2029]", "\n", text).replace("\ufeff", "")
    return "".join(c for c in text if c in "\n\t" or (ord(c) >= 0x20 and not 0x7F <= ord(c) <= 0x9F))


def _text(said: str) -> Any:
    """A TEXT of the format. The library would take a written ``\\N`` for the end of a line."""
    import icalendar

    class Text(icalendar.vText):
        def to_ical(self) -> bytes:
            escaped = str(self).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
            return escaped.replace("\n", "\\n").encode()

    return Text(said)


def _zone(name: str) -> Any:
    import icalendar

    short, hours = OFFSETS[name]
    zone, standard = icalendar.Timezone(), icalendar.TimezoneStandard()
    zone.add("tzid", name)
    standard.add("dtstart", datetime(1980, 1, 1))
    standard.add("tzoffsetfrom", timedelta(hours=hours))
    standard.add("tzoffsetto", timedelta(hours=hours))
    standard.add("tzname", short)
    zone.add_component(standard)
    return zone


def _event(plan: Plan, item: Item, entry: Entry | None, revision: Revision, language: str, alarms: Alarms) -> Any:
    import icalendar

    face = face_of(item, language)
    event = icalendar.Event()
    event.add("sequence", revision.sequence)
    event.add("dtstamp", revision.changed)
    event.add("last-modified", revision.changed)
    event.add("dtstart", face.start)
    if face.end is not None:
        event.add("dtend", face.end)
    event.add("status", face.status)
    event.add("summary", _text(face.summary), encode=False)
    if face.location:
        event.add("location", _text(face.location), encode=False)
    if told := _description(plan, item, entry, language):
        event.add("description", _text(told), encode=False)
    event.add("transp", "OPAQUE" if item.stands and face.timed and item.kind != "free" else "TRANSPARENT")
    event.add("x-hashidate-id", item.id)
    event.add("x-hashidate-kind", item.kind)
    event.add("x-hashidate-status", item.status)
    event.add("x-hashidate-language", language)
    if item.when and item.when.part and not item.when.start_time:
        event.add("x-hashidate-part", str(item.when.part))
    minutes = alarms.journeys if item.is_travel else alarms.usual
    if minutes > 0 and face.timed and item.stands:
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", _text(face.summary), encode=False)
        alarm.add("trigger", timedelta(minutes=-minutes))
        event.add_component(alarm)
    return event


def face_of(item: Item, language: str) -> Face:
    """What an item with a date looks like in a calendar in this language."""
    assert item.when is not None
    start, end = _times(item.when, nights=item.kind == "hotel")
    codes = LANGUAGES[language]
    summary = " / ".join(dict.fromkeys(filter(None, (_summary(item, code) for code in codes))))
    location = " / ".join(dict.fromkeys(filter(None, (_location(item, code) for code in codes))))
    return Face(summary, location, start, end, STATUSES.get(item.status, "TENTATIVE"))


def _times(when: When, nights: bool) -> tuple[date, date | None]:
    """Both ends; whole days up to the day after the last, of a hotel up to the day on which one leaves."""
    last = when.last_date if when.last_date >= when.start_date else when.start_date
    if not is_timed(when):
        if nights and last > when.start_date:
            return when.start_date, last
        return when.start_date, last + timedelta(days=1) if last < date.max else last
    start = _wall(when.start_date, when.start_time, when.start_zone)
    end = _wall(last, when.end_time, when.end_zone)
    assert start is not None
    return start, end if end is not None and end >= start else None


def is_timed(when: When) -> bool:
    """Whether it stands by the clock. A stay of several days cannot while its end has no time."""
    return when.start_time is not None and (when.end_time is not None or when.last_date <= when.start_date)


def _wall(day: date, clock: Any, zone: str) -> datetime | None:
    found = instant(day, clock, zone)
    return found if found is None or zone in OFFSETS else found.astimezone(ZoneInfo(TOKYO))


def marks(item: Item, code: str) -> str:
    """「【取消】上午 」: what stands before the title of an item."""
    mark = f"【{find(EVENT_STATUSES, item.status).pair().get(code)}】" if item.status in MARKED else ""
    when = item.when
    if when is None or is_timed(when):
        return mark
    if when.start_time is not None:
        return f"{mark}{dates.clock(when.start_time)} "
    return f"{mark}{dates.part(when.part, code)} " if when.part and when.part is not Part.DAY else mark


def _summary(item: Item, code: str) -> str:
    return clean(marks(item, code) + heading(item).get(code)).replace("\n", " ")


def _location(item: Item, code: str) -> str:
    if item.is_travel and item.origin:
        return clean(joined(" ", airport(item, item.origin, first=True), item.origin_stop).get(code))
    parts = [item.venue.get(code), item.room.get(code), item.address.get(code)]
    return clean("，".join(part for part in parts if part) if code == "zh_TW" else " ".join(filter(None, parts)))


def _description(plan: Plan, item: Item, entry: Entry | None, language: str) -> str:
    """What whoever goes must know, a labelled line each; both languages one after the other."""
    lines: list[Pair] = []

    def add(label: str, text: Pair) -> None:
        if text:
            lines.append(joined("：", said(label), text))

    if not item.stands:
        lines.append(title_of(plan, item))
    elif note := moved(item):
        lines.append(note)
    if item.is_travel:
        lines += [pair for pair in (carrier_of(item),) if pair]
        for label, end, stop, first in (
            (PLACE_OF_DEPARTURE, item.origin, item.origin_stop, True),
            (ARRIVAL, item.target, item.target_stop, False),
        ):
            add(label, joined(" ", airport(item, end, first=first), stop))
    if entry is not None:
        add(HOSTED, joined(" ", entry.body, joined("、", *entry.people)))
        for remark in entry.remarks:
            lines.append(
                Pair(f"{remark.label.zh}：{remark.text.get('zh_TW')}", f"{remark.label.ja}：{remark.text.get('ja')}")
            )
    add(STATION, item.station)
    add(PHONE, Pair(item.phone, item.phone))
    add(TOPICS, item.topics)
    for point in item.points if item.stands else ():
        begin = dates.clock(point.start) if point.start else ""
        shown = joined(" ", Pair(begin, begin), point.title, point.speaker)
        lines += [shown] if shown else []
    texts = ["\n".join(clean(line.get(code)) for line in lines) for code in LANGUAGES[language]]
    return "\n\n".join(dict.fromkeys(text for text in texts if text))
