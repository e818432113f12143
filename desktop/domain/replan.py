"""A change of plan as a pure function: shift, move to another day, shorten, call off, replace (needs.md row 31).

``apply`` gives the plan as it would be; nothing is stored. The first plan is kept in ``Item.was`` over any number of
changes, and an item that comes back to it is no longer changed. Times move on the clock of their own place: a flight
keeps both its zones.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from desktop.domain import agenda
from desktop.domain.agenda import Slot
from desktop.domain.plan import Item, Plan, Point
from desktop.domain.schedule import EVENING_FROM, NOON, Part, When, instant
from desktop.domain.text import Pair
from desktop.domain.words import Choice
from desktop.errors import UserError
from desktop.i18n import N_

DAY = 24 * 60
FURTHEST = 366 * DAY
NEW = "new"  # id of an item that ``apply`` made and no store knows
KINDS = (
    Choice("shift", N_("Earlier or later")),
    Choice("to_day", N_("To another day")),
    Choice("shorten", N_("Make shorter")),
    Choice("cancel", N_("Call off")),
    Choice("replace", N_("Replace")),
)
AGENDAS = (
    Choice("scale", N_("Shorten every point alike")),
    Choice("cut", N_("Leave out what comes last")),
    Choice("keep", N_("Leave the agenda as it is")),
)


@dataclass(frozen=True)
class Change:
    """What is to happen to the chosen items. ``kind`` is a key of KINDS, ``reason`` of STATUS_REASONS.

    shift: ``minutes`` later (earlier where below 0). to_day: the first chosen item goes to ``day``, the others keep
    their distance. shorten: to the clock time ``end``, or by ``minutes`` where that is None; ``agenda`` of AGENDAS.
    replace: ``new`` takes the place of the first chosen item, and all of them are called off.
    """

    kind: str
    reason: str = ""
    why: Pair = Pair()
    minutes: int = 0
    day: date | None = None
    end: time | None = None
    agenda: str = "scale"
    new: Item | None = None


@dataclass(frozen=True)
class Line:
    """What became of an item: ``purpose`` cancel, move, shorten, replace, or back (to the first plan).

    ``new`` of a replacement is the item that stands in for ``old``.
    """

    purpose: str
    old: Item
    new: Item


def movable(item: Item) -> bool:
    """What has taken place or was called off stays as it is."""
    return item.status not in {"cancelled", "done"} and item.when is not None


def first_day(items: Iterable[Item]) -> date | None:
    """The first day on which one of these begins."""
    return min((item.when.start_date for item in items if item.when), default=None)


def of_day(plan: Plan, day: date) -> list[str]:
    """Ids of what begins on ``day`` and can still be changed; the night in a hotel is chosen by itself only."""
    return [i.id for i in plan.items if movable(i) and i.kind != "hotel" and i.when and i.when.start_date == day]


def from_now(plan: Plan, day: date, clock: time) -> list[str]:
    """Ids of what begins at this moment (local time of each item) or later on that day; a half-day until it is over."""
    chosen = set(of_day(plan, day))
    return [i.id for i in plan.items if i.id in chosen and i.when is not None and not _before(i.when, clock)]


def _before(when: When, clock: time) -> bool:
    if when.start_time is not None:
        return when.start_time < clock
    over = {Part.AM: NOON, Part.PM: EVENING_FROM}.get(when.half)
    return over is not None and over <= clock and when.last_date == when.start_date


def apply(plan: Plan, ids: Iterable[str], change: Change, statuses: Mapping[str, str] | None = None) -> Plan:
    """The plan with the change made to those of ``ids`` that can be changed, in the order of the programme.

    ``statuses``: what an item's status was before its first change, where known; it returns with the first plan.
    UserError where the change is not said whole (no day, no minutes).
    """
    wanted = set(ids)
    chosen = [item for item in plan.items if item.id in wanted and movable(item)]
    made = _changed(chosen, change)
    items = [_settled(item, made[item.id], change, statuses or {}) if item.id in made else item for item in plan.items]
    if change.kind == "replace" and change.new is not None and chosen:
        items.append(replace(change.new, id=NEW, replaces_id=chosen[0].id))
    return replace(plan, items=tuple(sorted(items, key=order)))


def _changed(chosen: list[Item], change: Change) -> dict[str, Item]:
    """Id -> the item as it would be, of those that really change."""
    if change.kind in {"cancel", "replace"}:
        if change.kind == "replace" and change.new is None:
            raise UserError(N_("Say what takes its place."))
        return {item.id: replace(item, status="cancelled") for item in chosen}
    if change.kind == "to_day":
        first = first_day(chosen)
        if change.day is None:
            raise UserError(N_("Say on which day."))
        days = 0 if first is None else (change.day - first).days
        made = {item.id: shifted(item, days * DAY) for item in chosen}
    elif change.kind == "shift":
        made = {item.id: shifted(item, change.minutes) for item in chosen}
    else:
        if change.end is None and change.minutes <= 0:
            raise UserError(N_("Say when it ends, or by how many minutes it is shortened."))
        made = {item.id: shortened(item, change) for item in chosen}
    before = {item.id: item for item in chosen}
    return {key: item for key, item in made.items() if item != before[key]}


def _settled(old: Item, new: Item, change: Change, statuses: Mapping[str, str]) -> Item:
    """With its status, its reason and the first plan."""
    if new.status == "cancelled":
        return replace(new, reason=change.reason, why=change.why)
    first, place = (old.was, old.was_place or old.place) if old.was else (old.when, old.place)
    if same_time(first, new.when) and place == new.place:
        status = statuses.get(old.id, "planned") if old.status == "changed" else old.status
        return replace(new, was=None, was_place=Pair(), status=status, reason="", why=Pair())
    return replace(new, was=first, was_place=place, status="changed", reason=change.reason, why=change.why)


def order(item: Item) -> tuple[object, ...]:
    """Sort key in the programme, as ``eventrow.programme_key``."""
    if item.when is None:
        return True, "", 0, 0, 0, "", item.id
    day, half, clock = item.when.order
    if clock:
        return False, day, half, 0, 0, clock, item.id
    return False, day, half, 1 if item.position > 0 else -1, item.position, "", item.id


def same_time(one: When | None, two: When | None) -> bool:
    """Whether both are the same moment of the programme; a last day that is the first needs not be written."""
    if one is None or two is None:
        return one is two
    return replace(one, end_date=one.last_date) == replace(two, end_date=two.last_date)


def shifted(item: Item, minutes: int) -> Item:
    """The item so much later on its clocks. What has no clock time moves by whole days only."""
    if item.when is None or minutes == 0:
        return item
    if abs(minutes) > FURTHEST:
        raise UserError(N_("At most a year earlier or later."))
    if item.when.start_time is None and minutes % DAY:
        return item
    return replace(
        item,
        when=_moved(item.when, minutes),
        gather_time=clock_later(item.gather_time, minutes),
        points=tuple(replace(point, start=clock_later(point.start, minutes)) for point in item.points),
    )


def clock_later(value: time | None, minutes: int) -> time | None:
    """A time of day so many minutes later, on its own clock."""
    if value is None:
        return None
    total = (value.hour * 60 + value.minute + minutes) % DAY
    return time(total // 60, total % 60)


def _moved(when: When, minutes: int) -> When:
    by = timedelta(minutes=minutes)
    try:
        start = datetime.combine(when.start_date, when.start_time or time()) + by
        end = datetime.combine(when.last_date, when.end_time or when.start_time or time()) + by
    except OverflowError:  # a year that somebody mistyped
        raise UserError(N_("At most a year earlier or later.")) from None
    return replace(
        when,
        start_date=start.date(),
        start_time=start.time() if when.start_time is not None else None,
        end_date=end.date() if end.date() != start.date() else None,
        end_time=end.time() if when.end_time is not None else None,
    )


def length(when: When | None) -> int | None:
    """Minutes from start to end, over zones; None where one of them is not known."""
    start, end = (when.start_instant(), when.end_instant()) if when else (None, None)
    return round((end - start).total_seconds() / 60) if start and end else None


def shortened(item: Item, change: Change) -> Item:
    """The item with its earlier end, and its agenda in the time that is left; as it was where that cannot be."""
    when = item.when
    if when is None or when.start_time is None:
        return item
    lasts = length(when)
    if change.end is not None:
        new = _until(when, change.end)
        start, finish = when.start_instant(), new.end_instant()
        if start is None or finish is None:
            return item
        left = round((finish - start).total_seconds() / 60)
    else:
        if lasts is None or when.end_time is None:
            return item
        left = lasts - change.minutes
        end = datetime.combine(when.last_date, when.end_time) - timedelta(minutes=change.minutes)
        new = replace(when, end_time=end.time(), end_date=end.date() if end.date() != when.start_date else None)
    if left <= 0 or (lasts is not None and left >= lasts):
        return item
    spoken = [Slot(p.start, p.minutes, p.kind, p.interpreting) for p in item.points]
    planned = lasts or agenda.span(when.start_time, spoken, item.interpreting)
    points = item.points
    if planned and change.agenda == "scale":
        points = scaled(item.points, when.start_time, planned, left)
    elif planned and change.agenda == "cut":
        points = cut(item.points, when.start_time, left, item.interpreting)
    return replace(item, when=new, points=points)


def _until(when: When, clock: time) -> When:
    """Ending at ``clock``: on its last day, or a day sooner where that is what shortens it (22:00–2:00 to 23:30)."""
    old, start = when.end_instant(), when.start_instant()
    last = when.last_date
    end = instant(last, clock, when.end_zone)
    if old and start and end and end >= old and last > when.start_date:
        sooner = instant(last - timedelta(days=1), clock, when.end_zone)
        if sooner and sooner > start:
            last -= timedelta(days=1)
    return replace(when, end_time=clock, end_date=last if last != when.start_date else None)


def scaled(points: tuple[Point, ...], start: time, planned: int, left: int) -> tuple[Point, ...]:
    """Every point alike shorter, at least a minute each; together they are as much shorter as the whole."""
    made, before, kept = [], 0, 0
    base = start.hour * 60 + start.minute
    for point in points:
        new = point
        if point.minutes is not None:
            before += point.minutes
            minutes = max(round(before * left / planned) - kept, 1)
            kept += minutes
            new = replace(new, minutes=minutes)
        if point.start is not None:
            after = (point.start.hour * 60 + point.start.minute - base) % DAY
            total = (base + round(after * left / planned)) % DAY
            new = replace(new, start=time(total // 60, total % 60))
        made.append(new)
    return tuple(made)


def cut(points: tuple[Point, ...], start: time, left: int, interpreting: str = "") -> tuple[Point, ...]:
    """The points that begin before the new end; the last one ends with it."""
    base = start.hour * 60 + start.minute
    spoken = [Slot(p.start, p.minutes, p.kind, p.interpreting) for p in points]
    made = []
    for point, timed in zip(points, agenda.timed(start, spoken, interpreting), strict=True):
        if timed.start is None:
            made.append(point)
            continue
        after = (timed.start.hour * 60 + timed.start.minute - base) % DAY
        if after >= left:
            continue
        if timed.minutes is not None and point.minutes is not None and after + timed.minutes > left:
            point = replace(point, minutes=max(1, point.minutes * (left - after) // timed.minutes))
        made.append(point)
    return tuple(made)


def lines(old: Plan, new: Plan) -> list[Line]:
    """What ``apply`` did, in the order of the old programme."""
    after = {item.id: item for item in new.items}
    stand_ins = {item.replaces_id: item for item in new.items if item.replaces_id and item.id == NEW}
    found = []
    for item in old.items:
        now = after.get(item.id)
        if now is None or now == item:
            continue
        if item.id in stand_ins:
            found.append(Line("replace", item, stand_ins[item.id]))
        else:
            found.append(Line(purpose(item, now), item, now))
    return found


def purpose(old: Item, new: Item) -> str:
    """cancel, back, shorten or move."""
    if new.status == "cancelled":
        return "cancel"
    if new.was is None and old.was is not None:
        return "back"
    if old.when and new.when and (old.when.start_date, old.when.start_time) == (
        new.when.start_date, new.when.start_time,
    ):  # fmt: skip
        return "shorten"
    return "move"


def left_alone(plan: Plan, ids: Iterable[str], change: Change) -> list[Item]:
    """Those of ``ids`` that this change cannot reach: no clock time, over already, too short."""
    wanted = set(ids)
    now = {item.id: item for item in apply(plan, wanted, change).items}
    return [item for item in plan.items if item.id in wanted and now[item.id] == item]
