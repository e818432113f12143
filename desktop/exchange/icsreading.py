"""iCalendar (RFC 5545), read: of airlines, hotels, other calendars and our own. What can be read comes in, the rest is
named line by line.

The file is taken apart entry by entry, so that a broken one spoils no other; the values of dates and durations are read
by the library. An end of an entry that no zone is known for stays without one: whoever imports it says where it was.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from desktop.errors import Sentence, UserError
from desktop.exchange.ics import LANGUAGES, clean
from desktop.i18n import N_
from desktop.sheets import text as texts

MOST_BYTES, MOST_LINES, MOST_ENTRIES, LONGEST_LINE = 8_000_000, 300_000, 3_000, 60_000
YEARS = range(1900, 2200)  # others are slips, and nobody can count on from the last day of the calendar

NO_CALENDAR = N_("{file} is no calendar file. Choose a file that ends in .ics.")
TOO_LARGE = N_("{file} is too large for the calendar of a trip. Export only the days of the trip.")
NO_LINE = N_("This line is no part of a calendar and was left out.")
NO_END = N_("The entry does not end: the file was cut off.")
NO_START = N_("The entry has no readable start.")
BAD_DATE = N_("Not a date or time of a calendar: {text}")
UNKNOWN_ZONE = N_("The time zone {name} is not known; the time is taken as local time.")
REPEATS = N_("It repeats. Only the first time is taken.")
ONE_OF_MANY = N_("One day of an entry that repeats. Only the first time is taken.")
LONGER_TEXT = N_("The text is very long and was cut off.")


class Moment(NamedTuple):
    """An end of an entry: ``clock`` None for whole days, ``zone`` an IANA name, a fixed offset, or "" (floating)."""

    day: date
    clock: time | None = None
    zone: str = ""
    instant: datetime | None = None

    def at(self, zone: str) -> Moment:
        """The same moment as the clocks of ``zone`` show it; floating times already are local."""
        if self.clock is None or self.instant is None or self.zone == zone:
            return self._replace(zone=zone)
        try:
            there = self.instant.astimezone(ZoneInfo(zone))
        except OverflowError:  # the first or last day that can be counted
            return self._replace(zone=zone)
        return Moment(there.date(), there.time().replace(second=0, microsecond=0), zone, self.instant)


class LineProblem(NamedTuple):
    """Something that could not be read; ``field`` is the property, empty for a whole line."""

    line: int
    field: str
    message: Sentence


@dataclass(frozen=True)
class Found:
    """An entry of a calendar. ``line`` is that of its beginning, ``end`` of whole days is the last of them.

    ``own_id``, ``kind``, ``own_status``, ``part`` and ``language`` are what our own files say besides.
    """

    line: int
    uid: str = ""
    sequence: int = 0
    status: str = ""
    summary: str = ""
    location: str = ""
    description: str = ""
    start: Moment | None = None
    end: Moment | None = None
    own_id: str = ""
    kind: str = ""
    own_status: str = ""
    part: str = ""
    language: str = ""
    notes: tuple[Sentence, ...] = ()


@dataclass(frozen=True)
class Calendar:
    """What a file holds: entries in its order, and what could not be read. ``rejected`` counts lost entries."""

    entries: tuple[Found, ...] = ()
    problems: tuple[LineProblem, ...] = ()
    rejected: int = 0
    method: str = ""
    product: str = ""


class _Property(NamedTuple):
    line: int
    name: str
    given: dict[str, str]
    value: str


@dataclass
class _Component:
    name: str
    line: int
    properties: list[_Property] = field(default_factory=list)
    inner: list[_Component] = field(default_factory=list)
    broken: list[LineProblem] = field(default_factory=list)
    ended: bool = False

    def first(self, name: str) -> _Property | None:
        return next((p for p in self.properties if p.name == name), None)


def looks_like(data: bytes) -> bool:
    """Whether bytes are a calendar, whatever the file is called."""
    return b"BEGIN:VCALENDAR" in data[:4096].upper().replace(b"\0", b"")


def read(data: bytes, file: str) -> Calendar:
    """All entries of a file; UserError only where it is no calendar at all or far too large."""
    if len(data) > MOST_BYTES:
        raise UserError(TOO_LARGE, file=file)
    if not looks_like(data):
        raise UserError(NO_CALENDAR, file=file)
    text = texts.decode(data, file).text
    if text.count("\n") > MOST_LINES:
        raise UserError(TOO_LARGE, file=file)
    root = _Component("", 1)
    _components(_lines(text), root)
    calendars = [c for c in root.inner if c.name == "VCALENDAR"] or [root]
    problems, entries, rejected = list(root.broken), list[Found](), 0
    for calendar in calendars:
        zones = _zones(calendar)
        problems += calendar.broken
        for part in calendar.inner:
            if part.name != "VEVENT":
                continue
            if len(entries) + rejected >= MOST_ENTRIES:
                raise UserError(TOO_LARGE, file=file)
            found, wrong = _entry(part, zones)
            problems += wrong
            entries += [found] if found else []
            rejected += found is None
    first = calendars[0]
    method, product = first.first("METHOD"), first.first("PRODID")
    return Calendar(
        tuple(entries),
        tuple(sorted(problems, key=lambda p: p.line)),
        rejected,
        method.value.strip().upper() if method else "",
        product.value if product else "",
    )


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Unfolded lines with the number of the physical line on which each begins."""
    begun, parts, length = 0, list[str](), 0
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), 1):
        if line[:1] in (" ", "\t") and begun:
            if length <= LONGEST_LINE:
                parts.append(line[1:])
            length += len(line)
            continue
        if begun:
            yield begun, "".join(parts)
        begun, parts, length = (number, [line], len(line)) if line.strip() else (0, [], 0)
    if begun:
        yield begun, "".join(parts)


_NAME = r"[A-Za-z0-9-]+"
_PARAMETER = re.compile(rf';\s*({_NAME})=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)')


def _property(number: int, line: str) -> _Property | None:
    """``NAME;PARAMETER=value:VALUE`` taken apart; None where it is none."""
    name = re.match(_NAME, line)
    if name is None:
        return None
    place, given = name.end(), dict[str, str]()
    while found := _PARAMETER.match(line, place):
        given[found[1].upper()] = found[2].replace('"', "")
        place = found.end()
    if line[place : place + 1] != ":":
        return None
    return _Property(number, name[0].upper(), given, line[place + 1 :])


def _components(lines: Iterator[tuple[int, str]], root: _Component) -> None:
    """Put every line into the component that it stands in; an END closes what it names, with all inside."""
    open_, names = [root], Counter[str]()  # how many of each name are open: a file may nest a hundred thousand

    def close() -> _Component:
        names[open_[-1].name] -= 1
        return open_.pop()

    for number, line in lines:
        found = _property(number, line)
        if found is None:
            open_[-1].broken.append(LineProblem(number, "", Sentence(NO_LINE)))
        elif found.name == "BEGIN":
            made = _Component(found.value.strip().upper(), number)
            if made.name in ("VEVENT", "VCALENDAR"):  # neither stands in another entry: that one has no end
                while open_[-1].name not in ("VCALENDAR", "") or (made.name == "VCALENDAR" and open_[-1].name):
                    close()
            open_[-1].inner.append(made)
            open_.append(made)
            names[made.name] += 1
        elif found.name == "END":
            name = found.value.strip().upper()
            if names[name] > 0:
                while open_[-1].name != name:
                    close()
                close().ended = True
        else:
            open_[-1].properties.append(found)


def _zones(calendar: _Component) -> dict[str, timedelta]:
    """Offset of each zone that the file describes itself, where it has but one."""
    found = {}
    for zone in calendar.inner:
        named = zone.first("TZID")
        if zone.name == "VTIMEZONE" and named:
            offsets = {p.value.strip() for c in zone.inner if (p := c.first("TZOFFSETTO"))}
            if len(offsets) == 1 and (fits := re.match(r"([+-])(\d{2})(\d{2})", offsets.pop())):
                sign = -1 if fits[1] == "-" else 1
                found[named.value.strip()] = sign * timedelta(hours=int(fits[2]), minutes=int(fits[3]))
    return found


def unescape(value: str) -> str:
    """TEXT of RFC 5545 as it reads: ``\\n`` is a line break, ``\\,`` a comma."""
    return clean(re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value, flags=re.S))


def _entry(part: _Component, zones: dict[str, timedelta]) -> tuple[Found | None, list[LineProblem]]:
    wrong, notes = list(part.broken), list[Sentence]()
    if not part.ended:
        return None, [*wrong, LineProblem(part.line, "", Sentence(NO_END))]
    start = _moment(part.first("DTSTART"), zones, notes, wrong)
    if start is None:
        if not any(p.field == "DTSTART" for p in wrong):
            wrong.append(LineProblem(part.line, "DTSTART", Sentence(NO_START)))
        return None, wrong
    if part.first("RECURRENCE-ID"):
        return None, [*wrong, LineProblem(part.line, "RECURRENCE-ID", Sentence(ONE_OF_MANY))]
    if part.first("RRULE") or part.first("RDATE"):
        notes.append(Sentence(REPEATS))
    end = _moment(part.first("DTEND"), zones, notes, wrong) or _after(start, part.first("DURATION"), wrong)
    if end is not None and part.first("DTEND") and end.clock is None and end.day > start.day:
        end = end._replace(day=end.day - timedelta(days=1))  # the day after the last

    def words(name: str, longest: int) -> str:
        found = part.first(name)
        text = unescape(found.value).strip() if found else ""
        if len(text) > longest:
            notes.append(Sentence(LONGER_TEXT))
        return text[:longest]

    sequence = words("SEQUENCE", 12)
    language = words("X-HASHIDATE-LANGUAGE", 12)
    return Found(
        part.line,
        words("UID", 300),
        int(sequence) if sequence.isascii() and sequence.isdigit() else 0,
        words("STATUS", 20).upper(),
        " ".join(words("SUMMARY", 300).split("\n")),
        words("LOCATION", 2_000),
        words("DESCRIPTION", 8_000),
        start,
        end,
        words("X-HASHIDATE-ID", 36),
        words("X-HASHIDATE-KIND", 20),
        words("X-HASHIDATE-STATUS", 20),
        words("X-HASHIDATE-PART", 20),
        language if language in LANGUAGES else "",
        _once(notes),
    ), wrong


def _once(notes: list[Sentence]) -> tuple[Sentence, ...]:
    kept: list[Sentence] = []
    for note in notes:
        if note not in kept:
            kept.append(note)
    return tuple(kept)


def _moment(
    found: _Property | None, zones: dict[str, timedelta], notes: list[Sentence], wrong: list[LineProblem]
) -> Moment | None:
    """The value of DTSTART or DTEND; None where there is none or it cannot be read, which then stands in ``wrong``."""
    if found is None:
        return None
    from icalendar import vDDDTypes

    value = found.value.strip()
    try:
        read_: Any = vDDDTypes.from_ical(value)  # type: ignore[no-untyped-call]
        if isinstance(read_, date) and read_.year not in YEARS:
            raise ValueError(read_)
        if isinstance(read_, datetime):
            return _timed(read_, found.given.get("TZID", "").strip(), zones, notes)
        if isinstance(read_, date):
            return Moment(read_)
    except (ValueError, OverflowError, TypeError, AttributeError):
        pass
    wrong.append(LineProblem(found.line, found.name, Sentence(BAD_DATE, {"text": value[:40]})))
    return None


def _timed(read_: datetime, name: str, zones: dict[str, timedelta], notes: list[Sentence]) -> Moment:
    clock = read_.time().replace(second=0, microsecond=0, tzinfo=None)
    if read_.tzinfo is not None:
        return Moment(read_.date(), clock, "UTC", read_.astimezone(UTC))
    if not name:
        return Moment(read_.date(), clock)
    known = zone_of(name)
    if known:
        return Moment(read_.date(), clock, known, read_.replace(tzinfo=ZoneInfo(known)).astimezone(UTC))
    if name in zones:
        return Moment(read_.date(), clock, name, (read_ - zones[name]).replace(tzinfo=UTC))
    notes.append(Sentence(UNKNOWN_ZONE, {"name": clean(name)[:60]}))
    return Moment(read_.date(), clock)


def zone_of(name: str) -> str:
    """The IANA zone of a TZID: itself, a Windows name, a path that ends in one; empty where nobody knows it."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    bare = name.strip().strip("/")
    tails = [bare, WINDOWS_TO_OLSON.get(bare, ""), "/".join(bare.split("/")[-2:])]
    for tried in tails:
        if re.fullmatch(r"[A-Za-z]+(?:/[A-Za-z0-9_+-]+)*", tried or "!"):
            try:
                ZoneInfo(tried)
                return tried
            except (KeyError, ValueError, OSError):
                continue
    return ""


def _after(start: Moment, found: _Property | None, wrong: list[LineProblem]) -> Moment | None:
    """The end that a DURATION leads to."""
    if found is None:
        return None
    from icalendar import vDuration

    try:
        lasts: timedelta = vDuration.from_ical(found.value.strip())  # type: ignore[no-untyped-call]
        if start.clock is None:
            last = start.day + max(lasts - timedelta(days=1), timedelta(0))
            if last.year not in YEARS:
                raise ValueError(last)
            return Moment(last)
        wall = datetime.combine(start.day, start.clock) + lasts
        if wall.year not in YEARS:
            raise ValueError(wall)
        return Moment(wall.date(), wall.time(), start.zone, start.instant + lasts if start.instant else None)
    except (ValueError, OverflowError, TypeError):
        wrong.append(LineProblem(found.line, "DURATION", Sentence(BAD_DATE, {"text": found.value[:40]})))
        return None
