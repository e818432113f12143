"""Entries of a calendar become items: those of airlines, hotels and other calendars by what their words say, our own by
what they would look like if nobody had touched them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from desktop.domain import dates
from desktop.domain.event import WHEN
from desktop.domain.plan import Item, Plan
from desktop.domain.schedule import TAIPEI, TOKYO, Part
from desktop.domain.text import Pair
from desktop.domain.words import EVENT_KINDS, EVENT_STATUSES, TRANSPORT_KINDS
from desktop.errors import Sentence
from desktop.exchange import ics, itemguess
from desktop.exchange.icsreading import Calendar, Found, Moment
from desktop.i18n import N_
from desktop.importing.preview import UNCHANGED, Line, Matcher, Options, Preview
from desktop.store import Store, revisions
from desktop.store import plan as plans

OLDER = N_("The file is older than what stands here; nothing of it is taken.")
TITLE_OF_BOTH = N_("The title was changed in the other calendar. Enter it here by hand: {text}")
PLACE_BY_HAND = N_("The place was changed in the other calendar. Enter it here by hand: {text}")
NOTHING_TO_CANCEL = N_("It is called off, and was never in this itinerary.")
GUESSED_ZONE = N_("No time zone is given; it is taken as {zone}.")
ZONES = {TOKYO: N_("Japan time"), TAIPEI: N_("Taiwan time")}
KINDS = frozenset(choice.key for choice in EVENT_KINDS)
STATUSES = frozenset(choice.key for choice in EVENT_STATUSES)
Notes = list[tuple[str, Sentence]]


def preview(store: Store, delegation_id: str, calendar: Calendar, file: str, options: Options) -> Preview:
    """What the entries would do. Of several with one UID the one with the highest SEQUENCE counts."""
    with store.read() as connection:
        plan = plans.read(connection, delegation_id)
        sequences = {row_id: found.sequence for row_id, found in revisions.of(connection, delegation_id).items()}
    newest: dict[str, Found] = {}
    for entry in calendar.entries:
        if entry.uid and (entry.uid not in newest or entry.sequence >= newest[entry.uid].sequence):
            newest[entry.uid] = entry
    matcher, items, lines = Matcher(store, delegation_id), {item.id: item for item in plan.items}, list[Line]()
    for entry in calendar.entries:
        if entry.uid and newest[entry.uid] is not entry:
            continue
        called_off = entry.status == "CANCELLED" or calendar.method == "CANCEL"
        own = items.get(entry.own_id) or items.get(ics.id_of(entry.uid))
        if own is not None and own.when is not None:
            lines.append(_own(entry, own, matcher, sequences.get(own.id, 0), called_off))
        else:
            lines.append(_foreign(entry, plan, matcher, called_off, options))
    broken = tuple((problem.line, problem.field, problem.message) for problem in calendar.problems)
    return Preview(file, tuple(lines), broken)


def _own(entry: Found, item: Item, matcher: Matcher, sequence: int, called_off: bool) -> Line:
    """An entry that we wrote: only what somebody changed in the other calendar comes back."""
    language = entry.language or "both"
    face, notes, values = ics.face_of(item, language), Notes(), dict[str, Any]()
    values |= _moved(entry, item, face)
    status = "CANCELLED" if called_off else entry.status
    if status and status != face.status:
        values["status"] = "cancelled" if called_off else "confirmed" if status == "CONFIRMED" else "planned"
    if entry.summary and entry.summary != face.summary:
        values |= _title(entry.summary, item, language, notes)
    if entry.location and entry.location != face.location:
        values |= _place(entry.location, item, language, notes)
    if entry.sequence < sequence and (values or notes):
        values, notes = {}, [("", Sentence(OLDER))]
    return matcher.line(entry.line, values, item.id, [], notes)


def _moved(entry: Found, item: Item, face: ics.Face) -> dict[str, Any]:
    """The columns of time where the entry stands elsewhere than we wrote it."""
    assert entry.start is not None and item.when is not None
    start, end = entry.start, entry.end
    if start.clock is None:
        last = end.day if end else start.day
        before = face.end - timedelta(days=1) if face.end is not None and not face.timed else None
        if not face.timed and (start.day, last) == (face.start, before):
            return {}
        last += timedelta(days=item.kind == "hotel")
        found: dict[str, Any] = {"start_date": start.day, "end_date": last if last > start.day else None}
        return found | ({"start_time": None, "end_time": None, "part": "day"} if face.timed else {})
    begin = start.at(item.when.start_zone)
    finish = end.at(item.when.end_zone) if end is not None and end.clock is not None else None
    now = _columns(begin, finish)
    old = {name: getattr(item.when, name) for name in now} | {"part": item.when.part or ""}
    if face.timed and all(now[name] == old[name] for name in ("start_date", "start_time", "end_time")):
        same_day = (now["end_date"] or now["start_date"]) == (old["end_date"] or old["start_date"])
        return {} if same_day else now
    if face.timed and finish is None and face.end is None and (begin.day, begin.clock) == _start(item):
        return {}
    return now | ({} if face.timed else {"part": ""})


def _start(item: Item) -> tuple[Any, Any]:
    assert item.when is not None
    return item.when.start_date, item.when.start_time


def _columns(begin: Moment, finish: Moment | None) -> dict[str, Any]:
    return {
        "start_date": begin.day,
        "start_time": begin.clock,
        "start_zone": begin.zone,
        "end_date": finish.day if finish is not None and finish.day != begin.day else None,
        "end_time": finish.clock if finish is not None else None,
        "end_zone": finish.zone if finish is not None else begin.zone,
    }


def _title(summary: str, item: Item, language: str, notes: Notes) -> dict[str, Any]:
    codes = ics.LANGUAGES[language]
    parts = summary.split(" / ")
    if len(parts) != len(codes):
        notes.append(("title", Sentence(TITLE_OF_BOTH, {"text": summary[:120]})))
        return {}
    before = ics.face_of(item, language).summary.split(" / ")
    before = before if len(before) == len(codes) else before * len(codes)
    found = {}
    for code, said, old in zip(codes, parts, before, strict=True):
        if said != old:
            bare = said.removeprefix(ics.marks(item, code))
            if item.is_travel and (way := item.route.get(code)):
                bare = re.sub(rf"（[^（）]*{re.escape(way[-3:])}[^（）]*）$", "", bare)
            found["title_ja" if code == "ja" else "title_zh"] = bare.strip()
    return found


def _place(location: str, item: Item, language: str, notes: Notes) -> dict[str, Any]:
    codes = ics.LANGUAGES[language]
    parts = location.split(" / ")
    if len(parts) != len(codes) or item.room or item.address or item.is_travel or not (item.place or not item.venue):
        notes.append(("place", Sentence(PLACE_BY_HAND, {"text": location[:120]})))
        return {}
    return {"place_ja" if code == "ja" else "place_zh": said.strip() for code, said in zip(codes, parts, strict=True)}


def _foreign(entry: Found, plan: Plan, matcher: Matcher, called_off: bool, options: Options) -> Line:
    """An entry of another program, or of ours where this itinerary does not have it."""
    old = matcher.same_uid(entry.uid)
    values = _read(entry, options, old)
    if old:
        kept = matcher.by_hand(old["id"])
        values = {name: value for name, value in values.items() if name not in kept}
    notes: Notes = [("", note) for note in entry.notes]
    timed = entry.start is not None and entry.start.clock is not None  # else it stands in whole days, whatever its end
    zones = [e.zone for e in (entry.start, entry.end) if timed and e is not None and e.clock is not None]
    if "" in zones and not options.zone and not values.get("vehicle") and not old:
        notes.append(("start_zone", Sentence(GUESSED_ZONE, {"zone": Sentence(ZONES[values["start_zone"]])})))
    known = matcher.peek(values) if called_off else ""
    if called_off:
        if not known and not ics.id_of(entry.uid):
            notes.append(("status", Sentence(NOTHING_TO_CANCEL)))
            return Line(entry.line, UNCHANGED, Pair(entry.summary), notes=tuple(notes), day=values["start_date"])
        if known:  # what was booked keeps its words and its time; it only no longer takes place
            values = {"status": "cancelled", **{n: values[n] for n in ("ics_uid",) if n in values}}
            stays = ("start_date", "start_time", "title_zh", "title_ja", "carrier")
            values |= {name: matcher.rows[known][name] for name in stays}
        else:
            values["status"] = "cancelled"
    defaults = {} if entry.kind in KINDS else {"kind": values.pop("kind", "visit")}
    if entry.line in options.kinds:
        values["kind"] = options.kinds[entry.line]
    return matcher.line(entry.line, values, "", [], notes, defaults)


def _read(entry: Found, options: Options, old: Mapping[str, Any]) -> dict[str, Any]:
    """The columns that an entry fills."""
    assert entry.start is not None
    values: dict[str, Any] = {"ics_uid": entry.uid} if entry.uid else {}
    values |= _own_words(entry) if entry.language else _words(entry)
    zones = values.pop("zones", None)
    begin, finish = _zoned(entry, zones, values, options, old)
    if begin.clock is None:
        last = finish.day if finish is not None else begin.day
        values.setdefault("part", _part(entry))
        if values.get("kind") == "hotel":  # its days are nights: one leaves on the day after
            last += timedelta(days=1)
            values["part"] = entry.part or "evening"
        values |= {"start_date": begin.day, "end_date": last if last > begin.day else None}
    else:
        values |= _columns(begin, finish)
    status = {"CONFIRMED": "confirmed", "TENTATIVE": "planned"}.get(entry.status)
    if entry.own_status in STATUSES:
        status = entry.own_status
    if status:
        values["status"] = status
    return {name: value for name, value in values.items() if value not in ("",) or name in WHEN}


def _zoned(
    entry: Found, zones: Any, values: Mapping[str, Any], options: Options, old: Mapping[str, Any]
) -> tuple[Moment, Moment | None]:
    """Both ends by the clocks of where they are: of a journey its airports, of others the place that is named.

    A time without a zone stays in the one that the item has already.
    """
    start, end = entry.start, entry.end
    assert start is not None
    near = options.zone or itemguess.zone_near(entry.location, entry.summary)
    if zones is None and values.get("kind") in ("outbound", "return"):
        zones = (TAIPEI, TOKYO) if values["kind"] == "outbound" else (TOKYO, TAIPEI)
    if old and not start.zone and not options.zone:
        zones = (old["start_zone"], old["end_zone"])
    first = zones[0] if zones else start.zone if start.zone in ZONES else near
    last = zones[1] if zones else end.zone if end is not None and end.zone in ZONES else first
    return start.at(first), end.at(last) if end is not None else None


def _words(entry: Found) -> dict[str, Any]:
    """Of a foreign entry: a journey, a hotel, or what its words say."""
    title, place = entry.summary, " ".join(entry.location.split())
    code = "ja" if itemguess.language_of(f"{title}{place}") == "ja" else "zh"
    found = itemguess.journey(title, place, entry.description)
    kind = itemguess.kind_of(title)
    if found and (kind in ("", "transfer", "outbound", "return") or "carrier" in found):
        if "origin_zh" not in found and "origin_ja" not in found:
            found[f"title_{code}"] = title
    else:
        hotel = itemguess.is_hotel(title) and kind in ("", "transfer", "visit")
        found = {"kind": "hotel" if hotel else kind or "visit", f"title_{code}": title}
        if place:
            found[f"place_{code}"] = place[:300]
    if not any(found.get(name) for name in ("title_zh", "title_ja", "origin_zh", "origin_ja")):
        found[f"title_{code}"] = place[:300]
    if entry.description:
        found["notes"] = entry.description
    return found


_WAY = re.compile(r"(.*)（([^（）→]+)→([^（）→]+)）$")  # as ``itemwords.heading`` writes it


def _own_words(entry: Found) -> dict[str, Any]:
    """Of an entry that another copy of this program wrote."""
    found: dict[str, Any] = {"kind": entry.kind if entry.kind in KINDS else "visit"}
    codes = ics.LANGUAGES[entry.language]
    for stem, text in (("title", entry.summary), ("place", " ".join(entry.location.split()))):
        parts = text.split(" / ")
        for code, said in zip(codes, parts if len(parts) == len(codes) else [text], strict=False):
            bare = re.sub(r"^(?:【[^】]*】)?", "", said) if stem == "title" else said
            if entry.part and stem == "title":
                words = [dates.part(part, code) for part in Part]
                bare = next((bare.removeprefix(f"{word} ") for word in words if bare.startswith(f"{word} ")), bare)
            suffix = "ja" if code == "ja" else "zh"
            if found["kind"] in TRANSPORT_KINDS:
                if stem == "title" and (way := _WAY.match(bare)):
                    bare = way[1]
                    found |= {f"origin_{suffix}": way[2][:300], f"target_{suffix}": way[3][:300]}
                elif stem == "place":
                    continue  # where it departs
            found[f"{stem}_{suffix}"] = bare[:300]
    if entry.part in [str(part) for part in Part]:
        found["part"] = entry.part
    return found


def _part(entry: Found) -> str:
    """The half-day that a whole-day title begins with, as ours do; else the whole day."""
    for part in Part:
        if any(entry.summary.startswith(f"{dates.part(part, code)} ") for code in ("zh_TW", "ja")):
            return str(part)
    return "day"
