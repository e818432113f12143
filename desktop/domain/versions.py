"""第 n 版: the itinerary as it stood, frozen as JSON, and what is different since (needs.md row 75).

Frozen are times, places, agenda and hosts, never the names of people: a version outlives a purge.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

from desktop.domain import dates
from desktop.domain.plan import Host, Item, Plan, Point
from desktop.domain.planwords import CODES, name_of, when_words
from desktop.domain.schedule import TOKYO, When, part_of
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_, gettext_for

FORMAT = 1
PAIRS = (
    *("title", "why", "was_place", "place", "room", "address", "station", "organisation", "origin", "target"),
    *("origin_stop", "target_stop", "gather"),
)
TEXTS = (
    *("id", "kind", "status", "reason", "replaces_id", "team_id", "phone", "organisation_id", "carrier"),
    *("vehicle", "coach"),
)


@dataclass(frozen=True)
class Frozen:
    """What a version holds; items with the frozen fields only."""

    start: date | None = None
    end: date | None = None
    items: tuple[Item, ...] = ()


@dataclass(frozen=True)
class Difference:
    """One 變更箇所. ``kind``: added, removed, cancelled, restored, time, place, gather, title, way, agenda,
    status.
    """

    kind: str
    item_id: str
    sentence: Pair
    day: date | None = None


def freeze(plan: Plan) -> str:
    """The plan as JSON, with no names of people."""
    body = {
        "format": FORMAT,
        "start": _iso(plan.start),
        "end": _iso(plan.end),
        "items": [item_out(item) for item in plan.items],
    }
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def thaw(text: str) -> Frozen:
    """The inverse of ``freeze``; UserError where it is none. Fields that a newer program added are left out."""
    try:
        body: Any = json.loads(text)
    except ValueError:
        body = None
    if not isinstance(body, dict) or not isinstance(body.get("items"), list):
        raise UserError(N_("This version cannot be read."))
    items = tuple(item_in(row) for row in body["items"] if isinstance(row, dict))
    return Frozen(_date(body.get("start")), _date(body.get("end")), items)


def frozen(plan: Plan) -> Frozen:
    """A plan as a version would hold it, to compare with one."""
    return Frozen(plan.start, plan.end, tuple(_plain(item) for item in plan.items))


def _plain(item: Item) -> Item:
    return item_in(item_out(item))


def item_out(item: Item) -> dict[str, Any]:
    """An item's frozen fields; empty ones are left out."""
    row: dict[str, Any] = {name: getattr(item, name) for name in TEXTS if getattr(item, name)}
    row |= {name: [pair.zh, pair.ja] for name in PAIRS if (pair := getattr(item, name))}
    row |= {name: _when_out(when) for name in ("when", "was") if (when := getattr(item, name)) is not None}
    if item.gather_time is not None:
        row["gather_time"] = _iso(item.gather_time)
    if item.position:
        row["position"] = item.position
    if item.hosts:
        row["hosts"] = [[h.role, h.name.zh, h.name.ja, h.organisation_id] for h in item.hosts]
    if item.points:
        row["points"] = [[p.title.zh, p.title.ja, p.kind, _iso(p.start), p.minutes] for p in item.points]
    return row


def item_in(row: Mapping[str, Any]) -> Item:
    """The inverse of ``item_out``; what is of another shape counts as not said."""
    known: dict[str, Any] = {name: row[name] for name in TEXTS if isinstance(row.get(name), str)}
    known.setdefault("id", "")
    known |= {name: _pair(row[name]) for name in PAIRS if name in row}
    known |= {name: _when_in(row[name]) for name in ("when", "was") if isinstance(row.get(name), dict)}
    known["gather_time"] = _time(row.get("gather_time"))
    if isinstance(row.get("position"), int):
        known["position"] = row["position"]
    hosts = [h for h in _list(row.get("hosts")) if isinstance(h, list) and len(h) >= 4]
    points = [p for p in _list(row.get("points")) if isinstance(p, list) and len(p) >= 5]
    known["hosts"] = tuple(Host(str(h[0]), Pair(str(h[1]), str(h[2])), str(h[3])) for h in hosts)
    known["points"] = tuple(
        Point(Pair(str(p[0]), str(p[1])), str(p[2]), _time(p[3]), p[4] if isinstance(p[4], int) else None)
        for p in points
    )
    return Item(**known)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _pair(value: Any) -> Pair:
    return Pair(str(value[0]), str(value[1])) if isinstance(value, list) and len(value) == 2 else Pair()


def _iso(value: date | time | None) -> str:
    if isinstance(value, time):
        return value.isoformat(timespec="minutes")
    return value.isoformat() if value else ""


def _date(value: Any) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) and value else None
    except ValueError:
        return None


def _time(value: Any) -> time | None:
    try:
        return time.fromisoformat(value) if isinstance(value, str) and value else None
    except ValueError:
        return None


def _when_out(when: When) -> dict[str, str]:
    row = {
        "start": _iso(when.start_date), "at": _iso(when.start_time), "zone": when.start_zone,
        "end": _iso(when.end_date), "until": _iso(when.end_time), "end_zone": when.end_zone,
        "part": str(when.part) if when.part else "",
    }  # fmt: skip
    return {key: value for key, value in row.items() if value}


def _when_in(row: Mapping[str, Any]) -> When | None:
    start = _date(row.get("start"))
    if start is None:
        return None
    zones = [zone if isinstance(zone := row.get(name), str) else TOKYO for name in ("zone", "end_zone")]
    return When(
        start, _time(row.get("at")), zones[0], _date(row.get("end")), _time(row.get("until")), zones[1],
        part_of(str(row.get("part", ""))),
    )  # fmt: skip


ADDED = N_("{day} {item}: new ({time})")
REMOVED = N_("{day} {item}: taken out")
CANCELLED = N_("{day} {item}: called off ({why})")
CANCELLED_PLAIN = N_("{day} {item}: called off")
RESTORED = N_("{day} {item}: takes place after all")
TIME = N_("{day} {item}: {old} becomes {new}")
PLACE = N_("{day} {item}: place changed from {old} to {new}")
GATHER = N_("{day} {item}: {old} becomes {new} (gathering)")
TITLE = N_("{day} {item}: is now called {new}")
WAY = N_("{day} {item}: {old} becomes {new} (transport)")
AGENDA = N_("{day} {item}: agenda changed")
STATUS = N_("{day} {item}: {old} becomes {new} (status)")
PENDING = N_("not yet known")


def differences(old: Frozen, new: Frozen) -> list[Difference]:
    """What is different in ``new``, in the order of the programme; the same plan gives none."""
    before = {item.id: item for item in old.items}
    after = {item.id: item for item in new.items}
    found: list[Difference] = []
    for item in new.items:
        found += _of(before[item.id], item) if item.id in before else [_said("added", ADDED, item, item)]
    found += [_said("removed", REMOVED, item, item) for item in old.items if item.id not in after]
    return sorted(found, key=lambda d: (d.day is None, d.day or date.min))


def _of(old: Item, new: Item) -> list[Difference]:
    if new.status == "cancelled" and old.status == "cancelled":
        return []
    if new.status == "cancelled":
        why = new.why_words
        return [_said("cancelled", CANCELLED if why else CANCELLED_PLAIN, old, new, why=why)]
    found = []
    if old.status == "cancelled":
        found.append(_said("restored", RESTORED, old, new))
    if _time_key(old.when) != _time_key(new.when):
        found.append(_said("time", TIME, old, new, old=_when(old, new), new=_when(new, old)))
    if _place(old) != _place(new):
        found.append(_said("place", PLACE, old, new, old=_place(old), new=_place(new)))
    elif old.address != new.address:
        found.append(_said("place", PLACE, old, new, old=_place(old, old.address), new=_place(new, new.address)))
    if _gathers_otherwise(old, new):
        found.append(_said("gather", GATHER, old, new, old=_gather(old), new=_gather(new)))
    if old.title != new.title:
        found.append(_said("title", TITLE, old, new, new=new.title))
    ways = [(i.route, i.carrier, i.origin_stop, i.target_stop) for i in (old, new)]
    if ways[0] != ways[1]:
        found.append(_said("way", WAY, old, new, old=_way(old), new=_way(new)))
    if old.points != new.points:
        found.append(_said("agenda", AGENDA, old, new))
    moved = {old.status, new.status} <= {"planned", "confirmed", "pending", "changed"}
    if old.status != new.status and (not moved or "pending" in {old.status, new.status}) and not found:
        found.append(_said("status", STATUS, old, new, old=old.status_words, new=new.status_words))
    return found


def _time_key(when: When | None) -> When | None:
    return replace(when, end_date=when.last_date) if when else None


def _when(item: Item, other: Item) -> Pair:
    """Only the clock where both are of one day, which stands in front of the sentence."""
    same = item.when and other.when and item.when.start_date == other.when.start_date
    if item.when and same and all(dates.times(w, CODES[0]) for w in (item.when, other.when) if w):
        return Pair(*(dates.times(item.when, code) for code in CODES))
    return Pair(*(when_words(item.when, code) for code in CODES))


def _place(item: Item, address: Pair = Pair()) -> Pair:
    return Pair(*(" ".join(p for p in (item.venue.get(c), item.room.get(c), address.get(c)) if p) for c in CODES))


def _gather(item: Item) -> Pair:
    clock = dates.clock(item.gather_time) if item.gather_time else ""
    return Pair(*(" ".join(p for p in (clock, item.gather.get(c)) if p) for c in CODES))


def _gathers_otherwise(old: Item, new: Item) -> bool:
    """Whether the time or place to gather is another one, beyond what the new time of the item says already."""
    if old.gather != new.gather:
        return True
    clocks = (old.gather_time, new.gather_time, *(i.when.start_time if i.when else None for i in (old, new)))
    before, after, start, begins = (None if c is None else c.hour * 60 + c.minute for c in clocks)
    if before is None or after is None or start is None or begins is None:
        return before != after
    return before != after and (after - before - begins + start) % (24 * 60) != 0


def _way(item: Item) -> Pair:
    return Pair(*(" ".join(p for p in (item.route.get(c), item.carrier) if p) for c in CODES))


def _said(kind: str, msgid: str, before: Item, after: Item, /, **values: Pair) -> Difference:
    day = before.when.start_date if before.when else None
    said = []
    for code in CODES:
        translate = gettext_for(code)
        shown = {key: value.get(code) or translate(PENDING) for key, value in values.items()}
        clock = dates.times(after.when, code) if after.when else ""
        said.append(
            translate(msgid)
            .format(
                **{
                    "day": dates.short(day, code) if day else "",
                    "item": name_of(before).get(code),
                    "time": clock or translate(PENDING),
                    **shown,
                }
            )
            .strip()
        )
    return Difference(kind, after.id, Pair(*said), after.when.start_date if after.when else day)
