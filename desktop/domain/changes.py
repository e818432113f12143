"""A change of plan as it is kept and printed: 行程變更說明, and the list of those who must know.

``PlanChange.lines`` holds the items before and after as JSON (``dump`` and ``load``), without names of people, and
beside each the ids of those whom it concerns. Sentences are made from it when they are read, in either language.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from desktop.domain.planwords import CODES, item_words, name_of
from desktop.domain.replan import Line
from desktop.domain.text import Pair
from desktop.domain.versions import item_in, item_out
from desktop.domain.words import STATUS_REASONS, find
from desktop.i18n import N_, gettext_for

CALLED_OFF = N_("called off")
INSTEAD = N_("{item} instead")


@dataclass(frozen=True)
class ChangedLine:
    """One item and what became of it, ready to print. ``purpose`` as ``replan.Line``; ``day`` that of the old plan."""

    day: date | None
    name: Pair
    before: Pair  # 「9/18（三）17:00–18:00　千葉縣廳」
    after: Pair  # 「9/18（三）19:00–20:00　千葉縣廳」, 「取消」, or what takes its place
    purpose: str = "move"


@dataclass(frozen=True)
class ChangeNote:
    """行程變更說明 (needs.md row 72): a departure from the approved itinerary, its reason and proof, both approvals.

    ``number`` and ``against`` are versions: that which the change led to, and the one it departs from; 0 is unknown.
    ``approved_on`` is None where no itinerary was approved before. ``decided_time`` is local time in Japan.
    """

    delegation: Pair
    office: Pair
    start: date | None
    end: date | None
    number: int
    against: int
    approved_on: date | None
    approval_no: str
    decided_on: date | None
    decided_time: time | None
    reason: Pair  # 「天候（颱風）」
    proof: str
    again_on: date | None  # the second approval
    again_no: str
    lines: tuple[ChangedLine, ...]
    notes: str = ""
    as_of: date | None = None


@dataclass(frozen=True)
class InformLine:
    """Somebody who must know. ``addressee`` as a letter writes it; ``text`` and ``spoken`` in ``language``.

    ``kana`` is the reading of the name; ``told_…`` and ``confirmed_by`` are empty until somebody told them.
    """

    role: Pair
    name: Pair
    organisation: Pair
    title: Pair
    addressee: str
    kana: str
    phone: str
    email: str
    language: str  # zh_TW or ja
    text: str
    spoken: str
    told_on: date | None = None
    told_time: time | None = None
    told_by: str = ""
    confirmed_by: str = ""

    @property
    def told(self) -> bool:
        return self.told_on is not None


@dataclass(frozen=True)
class InformSheet:
    """The list to tick off, for one change of plan."""

    delegation: Pair
    office: Pair
    reason: Pair
    decided_on: date | None
    decided_time: time | None
    number: int
    changed: tuple[ChangedLine, ...]
    lines: tuple[InformLine, ...]
    as_of: date | None = None

    @property
    def told(self) -> int:
        return sum(line.told for line in self.lines)


@dataclass(frozen=True)
class Kept:
    """A line as it is stored, and whom it concerns: ids of people and organisations, or ``role:item id``."""

    line: Line
    concerns: tuple[str, ...] = ()


def dump(kept: Iterable[Kept]) -> str:
    """As JSON."""
    rows = [
        {"p": k.line.purpose, "old": item_out(k.line.old), "new": item_out(k.line.new), "for": list(k.concerns)}
        for k in kept
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def load(text: str) -> list[Kept]:
    """The inverse of ``dump``; what cannot be read (written by a newer program, damaged) is left out."""
    try:
        rows: Any = json.loads(text or "[]")
    except ValueError:
        return []
    found = []
    for row in rows if isinstance(rows, list) else []:
        if isinstance(row, dict) and isinstance(row.get("old"), dict) and isinstance(row.get("new"), dict):
            concerns = row.get("for")
            keys = tuple(str(key) for key in concerns) if isinstance(concerns, list) else ()
            found.append(Kept(Line(str(row.get("p", "move")), item_in(row["old"]), item_in(row["new"])), keys))
    return found


def changed_line(line: Line) -> ChangedLine:
    """The words of one line."""
    old, new = line.old, line.new
    after = item_words(new)
    if line.purpose == "cancel":
        after = Pair(*(gettext_for(code)(CALLED_OFF) for code in CODES))
    elif line.purpose == "replace":
        said = item_words(new)
        name = new.title if new.route else name_of(new)  # the route stands in its words already
        after = Pair(*("　".join(p for p in (name.get(c), said.exactly(c)) if p) for c in CODES))
        after = Pair(*(gettext_for(c)(INSTEAD).format(item=after.exactly(c)) for c in CODES))
    return ChangedLine(old.when.start_date if old.when else None, name_of(old), item_words(old), after, line.purpose)


def reason_words(reason: str, why: Pair) -> Pair:
    """「天候（颱風）」; only one of both where the other was not given."""
    kind = find(STATUS_REASONS, reason).pair() if reason else Pair()
    if not kind or not why:
        return kind or why
    return Pair(f"{kind.zh}（{why.get('zh_TW')}）", f"{kind.ja}（{why.get('ja')}）")
