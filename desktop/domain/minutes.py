"""The record of a meeting as a value: who was really there, what was said in order, and what came of it in numbers.

A point is kept as it was spoken (needs.md rows 42 and 89): a promise is one only where it was called so, and a day
stands beside it only where the speaker named one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain import finding
from desktop.domain.folding import fold
from desktop.domain.money import Money
from desktop.domain.outcomewords import POINT_KINDS
from desktop.domain.text import Pair

USUAL_KIND = "explained"
KIND_LETTERS = {  # as the word begins in pinyin and in Roman letters; the digits 1 to 7 stand for the same
    "explained": "se",
    "asked": "tq",
    "answered": "ha",
    "intent": "yi",
    "promised": "cp",
    "concluded": "jk",
    "personnel": "rn",
}
_KEYS = {
    key: kind.key
    for number, kind in enumerate(POINT_KINDS, 1)
    for key in (str(number), *KIND_LETTERS[kind.key])
}  # fmt: skip
WHOLE, BEGINS, HAS = 0, 1, 4  # how well a name fits what was typed; what belongs to the post comes one later


@dataclass(frozen=True)
class Speaker:
    """Somebody who may say something: a person, or a body or post by its ``name`` alone (``person_id`` empty).

    ``own`` and ``more`` are search keys: of the name, and of body and post.
    """

    side: str
    name: Pair
    note: Pair = Pair()
    person_id: str = ""
    own: str = ""
    more: str = ""


@dataclass(frozen=True)
class Follow:
    """What is to come of a point, in so far as its line says it."""

    id: str
    title: Pair
    due_on: date | None = None
    status: str = ""


@dataclass(frozen=True)
class Point:
    """One point; ``who`` is the speaker as the record names them, empty where nobody was named."""

    id: str
    position: int
    kind: str
    side: str
    person_id: str
    who: Pair
    text: Pair
    due_on: date | None = None
    secret: bool = False
    checked_on: date | None = None
    follow: tuple[Follow, ...] = ()


@dataclass(frozen=True)
class Attendee:
    """Somebody who was to be there. ``came`` is "yes", "no", or "" where nobody said.

    ``id`` is the participant's, of ours the member's; ``planned`` of ours: no head count says anything of them.
    """

    id: str
    side: str
    person_id: str
    name: Pair
    organisation: Pair
    unit: Pair
    title: Pair
    reply: str = ""
    came: str = ""
    planned: bool = False

    @property
    def present(self) -> bool:
        """Whether the report lists them: who is known to have stayed away is left out, and who said so beforehand."""
        return self.came == "yes" or (not self.came and self.reply != "no")


@dataclass(frozen=True)
class Actuals:
    """What there was at an item (needs.md row 48); None where nobody counted."""

    companies: int | None = None
    people: int | None = None
    talks: int | None = None
    amount: Money | None = None

    def __bool__(self) -> bool:
        return any(part is not None for part in (self.companies, self.people, self.talks, self.amount))


@dataclass(frozen=True)
class Minutes:
    """The record of one item: ``theirs`` and ``ours`` in the order of print, ``points`` as they were said."""

    event_id: str
    points: tuple[Point, ...] = ()
    theirs: tuple[Attendee, ...] = ()
    ours: tuple[Attendee, ...] = ()
    actuals: Actuals = Actuals()
    summary: Pair = Pair()

    def said(self, secret: bool = False) -> tuple[Point, ...]:
        """The points for a paper: internal ones only where the paper stays in the house."""
        return tuple(point for point in self.points if secret or not point.secret)

    def there(self, side: str) -> tuple[Attendee, ...]:
        """Who of a side was there."""
        return tuple(one for one in (self.theirs if side == "jp" else self.ours) if one.present)


def kind_of_key(text: str) -> str:
    """The kind that a digit or letter stands for; empty where none does. Full-width ones are meant too."""
    return _KEYS.get(fold(text)[:1], "") if text.strip() else ""


def next_kind(kind: str) -> str:
    """What is likely said after a point of this kind: after a question its answer. Never a promise by itself."""
    return {"asked": "answered", "explained": "explained"}.get(kind, USUAL_KIND)


def initials(name: str) -> str:
    """The first letters of a Chinese name as it sounds: 鄒宗勳 is zzx."""
    from desktop.domain import mandarin

    sounds = [mandarin.syllables(letter) for letter in name]
    return "".join(sound[0][0] for sound in sounds if sound)


def speaker(
    side: str, name: Pair, note: Pair = Pair(), person_id: str = "", own: str = "", more: str = ""
) -> Speaker:  # fmt: skip
    """A speaker with the keys by which two letters find them; ``own`` and ``more`` are keys that are known already."""
    mine = [*own.split(finding.BREAK), *finding.key((name.zh, name.ja), (), (name.zh,)).split(finding.BREAK)]
    beside = [*more.split(finding.BREAK), *finding.key((note.zh, note.ja), (), (note.zh,)).split(finding.BREAK)]
    return Speaker(side, name, note, person_id, finding.lines([*mine, initials(name.zh)]), finding.lines(beside))


def find_speakers(speakers: Sequence[Speaker], typed: str, recent: Iterable[tuple[str, str]] = ()) -> list[Speaker]:
    """Who is meant, best first: a whole name, the beginning of one, of a body or post, then a part of them.

    ``recent`` are (person id, name) of who spoke, the last one last: among equals they come first, the latest before
    the others. With nothing typed everybody, in that order.
    """
    asked = finding.query(typed)
    late = {known: number for number, known in enumerate(recent)}

    def lately(one: Speaker) -> int:
        return -late.get((one.person_id, "" if one.person_id else one.name.zh or one.name.ja), -1)

    if asked is None:
        return sorted(speakers, key=lately)
    found = []
    for place, one in enumerate(speakers):
        rank = _rank(one, asked)
        if rank is not None:
            found.append((rank, lately(one), place, one))
    return [one for _rank_, _late, _place, one in sorted(found, key=lambda each: each[:3])]


def _rank(one: Speaker, asked: finding.Query) -> int | None:
    for later, key in enumerate((one.own, one.more)):
        if any(f"{finding.BREAK}{way}{finding.BREAK}" in key for way in asked.whole.ways):
            return WHOLE + later
        if any(f"{finding.BREAK}{way}" in key for way in asked.whole.ways):
            return BEGINS + 2 * later
    return HAS if finding.fits(asked, one.own + one.more) else None


def moved(ids: Sequence[str], row_id: str, step: int) -> list[str]:
    """The order after a point went so many places down (up where negative); the same where it cannot."""
    order = list(ids)
    if row_id not in order:
        return order
    here = order.index(row_id)
    place = max(0, min(here + step, len(order) - 1))
    order.insert(place, order.pop(here))
    return order
