"""Calendars of others: airlines, hotels, Outlook; broken and hostile ones."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import UserError
from desktop.exchange import ics, icsreading
from desktop.exchange.icsreading import Found, Moment

WHOLE = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//EN")


def calendar(*lines: str, end: str = "\r\n") -> bytes:
    return end.join([*WHOLE, *lines, "END:VCALENDAR", ""]).encode()


def entry(*lines: str) -> tuple[str, ...]:
    return ("BEGIN:VEVENT", "UID:u", "SUMMARY:S", *lines, "END:VEVENT")


def one(*lines: str) -> Found:
    found = icsreading.read(calendar(*entry(*lines)), "x.ics")
    assert found.problems == ()
    return found.entries[0]


def start(*lines: str) -> Moment:
    found = one(*lines).start
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("line", "zone", "hour"),
    [
        ("DTSTART;TZID=Asia/Tokyo:20190918T133000", "Asia/Tokyo", 4),
        ("DTSTART;TZID=Tokyo Standard Time:20190918T133000", "Asia/Tokyo", 4),
        ('DTSTART;TZID="Taipei Standard Time":20190918T133000', "Asia/Taipei", 5),
        ("DTSTART;TZID=/mozilla.org/20070129_1/Asia/Taipei:20190918T133000", "Asia/Taipei", 5),
        ("DTSTART:20190918T133000Z", "UTC", 13),
    ],
)
def test_zones_by_all_their_names(line: str, zone: str, hour: int) -> None:
    assert start(line) == Moment(
        date(2019, 9, 18), time(13, 30), zone, datetime(2019, 9, 18, hour, 30, tzinfo=UTC)
    )  # fmt: skip


def test_zones_that_the_file_describes_and_that_nobody_knows() -> None:
    described = (
        "BEGIN:VTIMEZONE", "TZID:Own", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0900",
        "TZOFFSETTO:+0900", "END:STANDARD", "END:VTIMEZONE",
    )  # fmt: skip
    found = icsreading.read(calendar(*described, *entry("DTSTART;TZID=Own:20190918T133000")), "x.ics").entries[0]
    assert found.start is not None
    assert found.start.at("Asia/Taipei").clock == time(12, 30)
    unknown = one("DTSTART;TZID=Nowhere/Land:20190918T133000")
    assert unknown.start == Moment(date(2019, 9, 18), time(13, 30))
    assert [note.msgid for note in unknown.notes] == [icsreading.UNKNOWN_ZONE]
    floating = start("DTSTART:20190918T133000")
    assert (floating.zone, floating.at("Asia/Taipei").clock) == ("", time(13, 30))


def test_ends() -> None:
    assert one("DTSTART;VALUE=DATE:20190917", "DTEND;VALUE=DATE:20190920").end == Moment(date(2019, 9, 19))
    assert one("DTSTART;VALUE=DATE:20190917").end is None
    lasting = one("DTSTART;TZID=Asia/Tokyo:20190917T230000", "DURATION:PT2H30M").end
    assert lasting is not None
    assert (lasting.day, lasting.clock, lasting.zone) == (date(2019, 9, 18), time(1, 30), "Asia/Tokyo")


def test_texts_are_unfolded_and_unescaped() -> None:
    found = one("DTSTART:20190917T100000", "DESCRIPTION:a\\, b\\; c\\\\n", " d\\ne", "LOCATION;LANGUAGE=ja:千葉県庁")
    assert found.description == "a, b; c\\nd\ne"
    assert found.location == "千葉県庁"


def test_what_can_be_read_is_read_and_the_rest_named_by_its_line() -> None:
    data = calendar(
        *entry("DTSTART:20190917T100000", "this is no line"),  # 4 to 9, the broken one is 8
        "BEGIN:VEVENT", "UID:v", "DTSTART:2019-09-17", "SUMMARY:bad", "END:VEVENT",  # 10 to 14
        "BEGIN:VEVENT", "UID:w", "SUMMARY:without", "END:VEVENT",  # 15 to 18
        *entry("DTSTART:20190918T100000", "RRULE:FREQ=DAILY"),
        *entry("DTSTART:20190919T100000", "RECURRENCE-ID:20190919T100000"),  # 25 to 30
        "BEGIN:VEVENT", "UID:x", "DTSTART:20190918T100000", "SUMMARY:cut off",  # 31
    )  # fmt: skip
    found = icsreading.read(data, "x.ics")
    assert [entry.start.day.day for entry in found.entries if entry.start] == [17, 18]
    assert [(problem.line, problem.field) for problem in found.problems] == [
        (8, ""), (12, "DTSTART"), (15, "DTSTART"), (25, "RECURRENCE-ID"), (31, ""),
    ]  # fmt: skip
    assert found.rejected == 4
    assert [note.msgid for note in found.entries[1].notes] == [icsreading.REPEATS]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp950"])
def test_line_ends_and_encodings(end: str, encoding: str) -> None:
    data = calendar(*entry("DTSTART:20190917T100000", "LOCATION:臺北市政府，拜會"), end=end)
    found = icsreading.read(data.decode().encode(encoding), "x.ics").entries
    assert [e.location for e in found] == ["臺北市政府，拜會"]


def test_hostile_files_are_refused_or_bounded() -> None:
    for data in (b"", b"BEGIN:VCARD\r\nEND:VCARD", b"\0" * 5000, b"PK\x03\x04"):
        with pytest.raises(UserError):
            icsreading.read(data, "x.ics")
    with pytest.raises(UserError):
        icsreading.read(calendar("X:" + "a" * icsreading.MOST_BYTES), "x.ics")
    with pytest.raises(UserError):
        icsreading.read(calendar(*entry("DTSTART:20190917T100000") * (icsreading.MOST_ENTRIES + 1)), "x.ics")
    deep = icsreading.read(calendar(*["BEGIN:X"] * 20_000, *entry("DTSTART:20190917T100000")), "x.ics")
    assert len(deep.entries) == 1
    folded = icsreading.read(calendar(*entry("DTSTART:20190917T100000", "DESCRIPTION:a", *[" b" * 400] * 500)), "x.ics")
    assert len(folded.entries[0].description) == 8_000
    assert [note.msgid for note in folded.entries[0].notes] == [icsreading.LONGER_TEXT]


PIECES = st.sampled_from(
    ["BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:VALARM", "BEGIN:VCALENDAR", "END:VCALENDAR", "UID:1",
     "DTSTART:", "DTSTART:20190917T100000Z", "DTSTART;VALUE=DATE:00010101", "DTEND;TZID=X:99991231T235959",
     "DURATION:-P9999999D",
     "DTSTART;TZID=Asia/Tokyo:00010101T000000", "DURATION:PT99999999999H", "SEQUENCE:x", "STATUS:CANCELLED", " folded",
     "BEGIN:VTIMEZONE", "TZID:X", "BEGIN:STANDARD", "TZOFFSETTO:+9999", "END:STANDARD", "END:VTIMEZONE", ";:;", ":",
     "A;B", "DTSTART;TZID=../../etc/passwd:20190917T100000", "SUMMARY:\\", "RRULE:FREQ=SECONDLY", "DTSTART:２０１９"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30))
def test_no_file_breaks_the_reader(lines: list[str]) -> None:
    found = icsreading.read(calendar(*lines), "x.ics")
    for each in found.entries:
        for moment in (each.start, each.end):
            if moment is not None:
                assert moment.at("Asia/Tokyo").zone == "Asia/Tokyo"


def test_our_own_files_say_what_they_are() -> None:
    assert ics.id_of("abc@hashidate") == "abc"
    assert ics.id_of("abc@airline.example") == ""


def test_a_file_may_nest_as_deep_as_it_likes() -> None:
    """With every END searching all that is open, this would take a quarter of an hour."""
    deep = b"BEGIN:VCALENDAR\r\n" + b"BEGIN:X\r\n" * 140_000 + b"END:Y\r\n" * 140_000
    entry = b"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20190918T100000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    found = icsreading.read(deep + entry, "x.ics")
    assert [one.uid for one in found.entries] == ["1"]
