"""What is told of a county, a prefecture or the whole year beside the map of pairs and in its tips."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from desktop import i18n, reference
from desktop.domain import pairing as rules
from desktop.domain.schemewords import PAIR_STATUSES, SIZES
from desktop.domain.words import find
from desktop.i18n import N_, _
from desktop.ui.pairside import Told, decided

if TYPE_CHECKING:
    from desktop.proposing import Costs
    from desktop.store.pairing import Line, Row, Year

WISHES = N_("Wishes: {names}")
NO_WISHES = N_("No wishes are entered.")
PAIRED, POINTS = N_("{prefecture} ({size})"), N_("{points} points")
COSTS = N_("By hand: {points} points beside the best without it")
PICK = N_("Click a county to see why it is paired so; drag it to a prefecture to pair it by hand.")
NO_PAIRS = N_("No county takes part in this year yet. Choose them among the applications.")
NOT_YET = N_("No pairs yet. The central office proposes them, or drags a county to a prefecture.")
LOOK = N_("To look at ({count})")
PEOPLE = N_("{count} people")
DECIDED = N_("Decided: {who}")
WITH = N_("Paired with {names}")
MANY = 12  # things to look at that are listed at once


@cache
def _names(code: str) -> dict[str, str]:
    return {tile.code: tile.name.get(code) for tile in reference.tiles()}


def names(code: str = "") -> dict[str, str]:
    """Code of a region -> its name in a language, or in that of the screen."""
    return _names(code or i18n.current())


def _tag_names(year: Year, code: str) -> rules.Names:
    return lambda tag: year.tags[tag].get(code) if tag in year.tags else ""


def size_word(size: str) -> str:
    """大 or 小 in the language of the screen."""
    return _(find(SIZES, size).label) if size else ""


def about_year(year: Year, code: str) -> list[Told]:
    """What to look at in the whole pairing; of an empty map what comes first."""
    if not year.lines or not year.pairs:
        return [Told(_(NOT_YET if year.lines else NO_PAIRS), "muted")]
    found = [Told(_(PICK), "muted")]
    if year.problem is None:
        return found
    doubts = rules.doubts(year.problem, year.pairs, lambda one: names(code).get(one, one))
    texts = list(dict.fromkeys(doubt.message.text(_) for doubt in doubts))
    if texts:
        found.append(Told(_(LOOK).format(count=len(texts)), "strong"))
        found += [Told(f"⚠ {text}", "suggestion") for text in texts[:MANY]]
        if len(texts) > MANY:
            found.append(Told("…", "suggestion"))
    return found


def about_county(year: Year, line: Line, costs: Costs | None, code: str) -> list[Told]:
    """Its wishes, its pairs with their reasons, what a change by hand costs, what to look at."""
    found = [Told(names(code)[line.county], "heading")]
    wished = "、".join(f"{place} {names(code)[one]}" for place, one in enumerate(line.wishes, 1))
    found.append(Told(_(WISHES).format(names=wished) if wished else _(NO_WISHES), "small"))
    for row in line.pairs:
        found += _about_pair(year, row, costs, code)
    if year.problem is not None:
        doubts = rules.doubts(year.problem, year.pairs, lambda one: names(code).get(one, one))
        found += [Told(f"⚠ {one.message.text(_)}", "suggestion") for one in doubts if one.county == line.county]
    return found


def _about_pair(year: Year, row: Row, costs: Costs | None, code: str) -> list[Told]:
    name = names(code)[row.prefecture]
    named = _(PAIRED).format(prefecture=name, size=size_word(row.size)) if row.size else name
    parts = [named, _(find(PAIR_STATUSES, row.status).label)]
    if row.tenths is not None and row.status != "stopped":
        parts.append(_(POINTS).format(points=rules.points(row.tenths)))
    found = [Told("　".join(parts), "strong")]
    for reason in row.reasons if row.status != "stopped" else ():
        said = rules.sentence(reason, _tag_names(year, code)).text(_)
        worth = f"　+{rules.points(reason.tenths)}" if reason.tenths else ""
        found.append(Told(f"・{said}{worth}", "small"))
    if row.tenths is None and row.common:  # a city reads what is shared, and no points
        found.append(Told("・" + "、".join(tag.get(code) for tag in row.common), "small"))
    if costs is not None and row.key in costs.by_hand:
        found.append(Told(_(COSTS).format(points=signed(costs.by_hand[row.key])), "suggestion"))
    who = decided(row.decided_by, row.decided_on, code)
    if who:
        found.append(Told(_(DECIDED).format(who=who), "small"))
    if row.why:
        found.append(Told(row.why, "small"))
    return found


def signed(tenths: int) -> str:
    """Tenths of a point with their sign: +1.5, −20."""
    return ("+" if tenths > 0 else "") + rules.points(tenths)


def about_region(region: str, year: Year, code: str) -> str:
    """Its whole name, its size and people, with whom it is paired."""
    found = [names(code)[region]]
    place = year.problem.place(region) if year.problem is not None else None
    if place is not None:
        people = _(PEOPLE).format(count=f"{place.population:,}") if place.population else ""
        found.append("　".join(filter(None, (size_word(place.size), people))))
        found.append("、".join(_tag_names(year, code)(tag) for tag in sorted(place.tags)))
    county = region.startswith("TW-")
    others = [b if county else a for a, b in year.pairs if region in (a, b)]
    if others:
        found.append(_(WITH).format(names="、".join(names(code)[one] for one in others)))
    return "\n".join(filter(None, found))


def points(before: int, after: int) -> dict[str, str]:
    """Two sums of tenths and what lies between them, as they are read."""
    change = ("+" if after > before else "") + rules.points(after - before)
    return {"before": rules.points(before), "after": rules.points(after), "change": change}


def pair_name(row: Row) -> str:
    """「臺中市 → 大阪府　建議」."""
    status = _(find(PAIR_STATUSES, row.status).label)
    return f"{names()[row.county]} → {names()[row.prefecture]}　{status}"
