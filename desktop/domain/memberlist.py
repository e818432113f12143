"""The values of 團員名單／団員名簿 as it is handed over: who comes, in which post, with which part in the trip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain import sorting
from desktop.domain.attendees import KANA, NONE
from desktop.domain.text import Pair


@dataclass(frozen=True)
class Listed:
    """A member. ``equal``: what the other side would call such a post (相當職位); ``role`` in words, ``duty`` as
    written; ``photo``: PNG or JPEG, None where there is none or none was asked for.
    """

    name: Pair
    kana: str = ""
    roman: str = ""
    organisation: Pair = Pair()
    unit: Pair = Pair()
    title: Pair = Pair()
    also: tuple[Pair, ...] = ()
    equal: Pair = Pair()
    role: Pair = Pair()
    duty: Pair = Pair()
    photo: bytes | None = None
    person_id: str = ""


@dataclass(frozen=True)
class MemberList:
    """The list of a trip, in print order: by hand, else the leader first, then by rank."""

    trip: Pair
    start: date | None
    end: date | None
    as_of: date
    edition: int = 0
    people: tuple[Listed, ...] = ()


def ordered(people: Sequence[Listed], how: str, code: str) -> list[Listed]:
    """``people`` in the order that was asked for, for readers of ``code``."""
    if how not in (KANA, NONE):
        return list(people)
    if code == "ja":
        return sorted(people, key=lambda one: sorting.gojuon(one.kana, one.name.get("ja")))
    return sorted(people, key=lambda one: sorting.strokes(one.name.get("zh_TW")))
