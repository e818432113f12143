"""A strict reader of iCalendar after RFC 5545, written from its text and sharing nothing with what writes our files.

It accepts what the standard allows and raises ``Wrong`` otherwise, where the libraries of calendars are lenient.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

TEXTS = {"SUMMARY", "LOCATION", "DESCRIPTION", "UID", "TZID", "NAME", "X-WR-CALNAME", "TZNAME"}
ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "LOCATION", "DESCRIPTION", "STATUS", "SEQUENCE",
        "LAST-MODIFIED", "TRANSP"}  # fmt: skip
STATUSES = {"TENTATIVE", "CONFIRMED", "CANCELLED"}


class Wrong(AssertionError):
    """Not allowed by the standard."""


@dataclass
class Component:
    name: str
    properties: list[tuple[str, dict[str, str], str]] = field(default_factory=list)
    inner: list[Component] = field(default_factory=list)

    def all(self, name: str) -> list[tuple[dict[str, str], str]]:
        return [(given, value) for n, given, value in self.properties if n == name]

    def one(self, name: str) -> str:
        found = self.all(name)
        ensure(len(found) == 1, f"{self.name}: {len(found)} times {name}")
        return text(found[0][1]) if name in TEXTS else found[0][1]


@dataclass
class Entry:
    """A VEVENT: ``start`` and ``end`` as UTC instants, or as days."""

    uid: str
    start: datetime | date
    end: datetime | date | None
    summary: str
    location: str
    description: str
    status: str
    sequence: int
    stamp: datetime
    alarms: list[timedelta]
    zones: tuple[str, str]


def ensure(fact: bool, otherwise: str) -> None:
    if not fact:
        raise Wrong(otherwise)


def lines(data: bytes) -> list[str]:
    """3.1: lines of at most 75 octets end in CRLF; a fold is CRLF and one blank, and cuts no letter here."""
    ensure(data.endswith(b"\r\n"), "the last line does not end")
    unfolded: list[str] = []
    for raw in data[:-2].split(b"\r\n"):
        ensure(len(raw) <= 75, f"{len(raw)} octets in a line")
        ensure(b"\r" not in raw and b"\n" not in raw, "a bare line end")
        line = raw.decode("utf-8")
        ensure(not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", line), "a control character")
        if line[:1] in (" ", "\t"):
            ensure(bool(unfolded), "the first line is folded")
            unfolded[-1] += line[1:]
        else:
            unfolded.append(line)
    return unfolded


PARAMETER = r'[A-Za-z0-9-]+=(?:"[^"\x00-\x1f]*"|[^"\x00-\x1f;:,]*)(?:,(?:"[^"\x00-\x1f]*"|[^"\x00-\x1f;:,]*))*'
LINE = re.compile(rf"([A-Za-z0-9-]+)((?:;{PARAMETER})*):(.*)\Z", re.S)


def text(value: str) -> str:
    """3.3.11: commas, semicolons and backslashes are escaped, and nothing else but N."""
    out, place = [], 0
    while place < len(value):
        c = value[place]
        if c == "\\":
            ensure(value[place + 1 : place + 2] in set("\\;,nN"), f"escape of {value[place + 1 : place + 2]!r}")
            out.append("\n" if value[place + 1] in "nN" else value[place + 1])
            place += 2
            continue
        ensure(c not in ",;", f"bare {c!r} in {value!r}")
        out.append(c)
        place += 1
    return "".join(out)


def read(data: bytes) -> tuple[Component, list[Entry]]:
    """The calendar with its entries."""
    stack = [Component("")]
    for line in lines(data):
        found = LINE.match(line)
        ensure(found is not None, f"no content line: {line[:60]!r}")
        assert found is not None
        name, value = found[1].upper(), found[3]
        given = dict(p.split("=", 1) for p in re.findall(PARAMETER, found[2]))
        if name == "BEGIN":
            stack.append(Component(value.upper()))
            stack[-2].inner.append(stack[-1])
        elif name == "END":
            ensure(stack.pop().name == value.upper(), f"END:{value} closes nothing")
        else:
            stack[-1].properties.append((name, {k.upper(): v.strip('"') for k, v in given.items()}, value))
    ensure(len(stack) == 1 and len(stack[0].inner) == 1, "not one calendar")
    calendar = stack[0].inner[0]
    ensure(calendar.name == "VCALENDAR", calendar.name)
    ensure(calendar.one("VERSION") == "2.0", "VERSION")
    ensure(bool(calendar.one("PRODID")), "PRODID")
    zones = {zone.one("TZID"): offset(zone) for zone in calendar.inner if zone.name == "VTIMEZONE"}
    entries = [entry(part, zones) for part in calendar.inner if part.name == "VEVENT"]
    ensure(len({e.uid for e in entries}) == len(entries), "a UID twice")
    return calendar, entries


def offset(zone: Component) -> timedelta:
    """3.6.5: at least one STANDARD or DAYLIGHT with its three needed properties; here one, so the offset is fixed."""
    ensure(len(zone.inner) == 1 and zone.inner[0].name == "STANDARD", "VTIMEZONE")
    part = zone.inner[0]
    ensure(re.fullmatch(r"\d{8}T\d{6}", part.one("DTSTART")) is not None, "DTSTART of a zone is local")
    found = re.fullmatch(r"([+-])(\d\d)(\d\d)", part.one("TZOFFSETTO"))
    ensure(found is not None and bool(part.one("TZOFFSETFROM")), "TZOFFSETTO")
    assert found is not None
    return (-1 if found[1] == "-" else 1) * timedelta(hours=int(found[2]), minutes=int(found[3]))


def when(given: dict[str, str], value: str, zones: dict[str, timedelta]) -> datetime | date:
    if given.get("VALUE") == "DATE":
        ensure(re.fullmatch(r"\d{8}", value) is not None, value)
        return datetime.strptime(value, "%Y%m%d").date()
    ensure(re.fullmatch(r"\d{8}T\d{6}Z?", value) is not None, value)
    if value.endswith("Z"):
        ensure("TZID" not in given, "UTC with a TZID")
        return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    ensure(given.get("TZID") in zones, f"TZID {given.get('TZID')} is not described")
    return (datetime.strptime(value, "%Y%m%dT%H%M%S") - zones[given["TZID"]]).replace(tzinfo=UTC)


def entry(part: Component, zones: dict[str, timedelta]) -> Entry:
    """3.6.1: what an entry must and may have."""
    for name in ONCE:
        ensure(len(part.all(name)) <= 1, f"{name} twice")
    start = when(*part.all("DTSTART")[0], zones)
    ends = part.all("DTEND")
    end = when(*ends[0], zones) if ends else None
    ensure(end is None or type(end) is type(start), "DTEND is of another kind")
    ensure(end is None or end >= start, "ends before it starts")  # type: ignore[operator]
    ensure(not (type(start) is date and end is not None and end <= start), "a day that ends on itself")
    stamp = when({}, part.one("DTSTAMP"), zones)
    assert isinstance(stamp, datetime)
    status = part.one("STATUS")
    ensure(status in STATUSES, status)
    ensure(part.one("SEQUENCE").isdigit(), "SEQUENCE")
    alarms = []
    for inner in part.inner:
        ensure(inner.name == "VALARM", inner.name)
        ensure(inner.one("ACTION") == "DISPLAY" and bool(inner.all("DESCRIPTION")), "VALARM")
        alarms.append(duration(inner.one("TRIGGER")))
    optional = {name: text(part.all(name)[0][1]) if part.all(name) else "" for name in ("LOCATION", "DESCRIPTION")}
    first = part.all("DTSTART")[0][0].get("TZID", "")
    return Entry(
        part.one("UID"), start, end, part.one("SUMMARY"), optional["LOCATION"], optional["DESCRIPTION"], status,
        int(part.one("SEQUENCE")), stamp, alarms, (first, ends[0][0].get("TZID", "") if ends else first),
    )  # fmt: skip


def duration(value: str) -> timedelta:
    found = re.fullmatch(r"([+-]?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", value)
    ensure(found is not None, value)
    assert found is not None
    days, hours, minutes, seconds = (int(n or 0) for n in found.groups()[1:])
    lasts = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -lasts if found[1] == "-" else lasts
