"""How many come to an item and what they do not eat, for hosts and restaurants: numbers, never names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.domain import dates
from desktop.domain.itemwords import heading, said
from desktop.domain.plan import Item, Plan
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.domain.words import DIETS, find
from desktop.i18n import N_, gettext_for

ABSENT = frozenset({"contact"})  # roles of those who are named at an item and are not there
MEALS = frozenset({"meal", "reception"})
Tally = tuple[tuple[Pair, int], ...]

PEOPLE, OF_BOTH = N_("{count} heads"), N_("{count} heads (delegation: {ours}, Japanese side: {theirs})")
DIET_LINE, ALLERGY_LINE = N_("Not eaten: {what}"), N_("Allergies: {what}")
SO_MANY = N_("{what} {count}")


@dataclass(frozen=True)
class Needs:
    """What one person does not eat. ``diet`` is a key of DIETS, ``words`` what is not eaten in words."""

    diet: str = ""
    words: Pair = Pair()
    allergy: Pair = Pair()


@dataclass(frozen=True)
class HeadCount:
    """``ours`` are the members and others of our side, ``theirs`` those of the Japanese side who are listed."""

    item_id: str
    kind: str
    when: When | None
    name: Pair
    venue: Pair
    ours: int
    theirs: int
    diets: Tally = ()
    allergies: Tally = ()

    @property
    def total(self) -> int:
        return self.ours + self.theirs


def of_item(plan: Plan, item: Item, needs: Mapping[str, Needs]) -> HeadCount:
    """The count of one item; ``needs`` by person id."""
    people_of = {one.member_id: one.person_id for one in plan.travellers}
    members = [people_of[member] for member in plan.attending(item)]
    known = set(people_of.values())
    guests = [who for who in item.people if who.role not in ABSENT and who.person_id not in known]
    others = list(dict.fromkeys(who.person_id for who in guests if who.person_id))
    sides = Counter(who.side for who in {who.person_id or id(who): who for who in guests}.values())
    eating = [needs[key] for key in (*members, *others) if key in needs]
    venue = item.venue if item.venue and item.venue != item.name else Pair()
    return HeadCount(
        item.id, item.kind, item.when, heading(item), venue, len(members) + sides["tw"],
        sum(count for side, count in sides.items() if side != "tw"),
        tally(_diet(one) for one in eating), tally(one.allergy for one in eating),
    )  # fmt: skip


def _diet(one: Needs) -> Pair:
    """The word for the diet, with what was written beside it; what was written alone where the diet is another one."""
    word = find(DIETS, one.diet).pair() if one.diet not in ("", "other") else Pair()
    if not word or not one.words:
        return word or one.words or (find(DIETS, one.diet).pair() if one.diet else Pair())
    return Pair(*(f"{word.get(code)}（{one.words.get(code)}）" for code in ("zh_TW", "ja")))


def tally(words: Iterable[Pair]) -> Tally:
    """The same words counted, the most frequent first; the same Chinese is the same thing, whoever wrote Japanese."""
    counted: dict[str, int] = Counter()
    shown: dict[str, Pair] = {}
    for word in words:
        key = "".join(word.get("zh_TW").split())
        if not key:
            continue
        counted[key] += 1
        if key not in shown or (word.ja and not shown[key].ja):
            shown[key] = word
    return tuple((shown[key], count) for key, count in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])))


def counts(plan: Plan, needs: Mapping[str, Needs]) -> list[HeadCount]:
    """Every item that stands and to which somebody comes, in the order of the programme."""
    found = [of_item(plan, item, needs) for item in plan.items if item.stands]
    return [one for one in found if one.total]


def people(count: HeadCount) -> Pair:
    """「28名（訪問団23名、日本側5名）」."""
    if not count.theirs:
        return said(PEOPLE, count=count.total)
    return said(OF_BOTH, count=count.total, ours=count.ours, theirs=count.theirs)


def listed(tallied: Tally, code: str) -> str:
    """「ベジタリアン2名、牛肉不可1名」."""
    word = gettext_for(code)(SO_MANY)
    return "、".join(word.format(what=what.get(code), count=count) for what, count in tallied)


def text(count: HeadCount, code: str) -> str:
    """A few lines as they are pasted into a message: when, what and where; how many; diets; allergies."""
    when = ""
    if count.when is not None:
        day = dates.long(count.when.start_date, code).partition("年")[2]
        when = " ".join(part for part in (day, dates.times(count.when, code)) if part)
    lines = ["　".join(part for part in (when, count.name.get(code), count.venue.get(code)) if part)]
    lines.append(people(count).get(code))
    for msgid, tallied in ((DIET_LINE, count.diets), (ALLERGY_LINE, count.allergies)):
        if tallied:
            lines.append(gettext_for(code)(msgid).format(what=listed(tallied, code)))
    return "\n".join(lines)
