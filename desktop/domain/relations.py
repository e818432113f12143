"""How far county and prefecture have come: 堅實化, 常設化, 制度化, and the level of contact (needs.md row 15).

Each step is a record with its day; the newest one is the present one, the others are its history.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.domain.followups import day_pair
from desktop.domain.schemewords import LEVELS, STAGES
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.i18n import N_, gettext_for

HEADS = (
    N_("County or city"), N_("Prefecture"), N_("Stage of relations"), N_("Level of contact"), N_("Since"),
    N_("Remark"),
)  # fmt: skip


@dataclass(frozen=True)
class Step:
    """What was reached on a day."""

    id: str
    county: str
    prefecture: str
    stage: str = ""
    level: str = ""
    since: date | None = None
    note: Pair = Pair()

    def stage_words(self) -> Pair:
        """The stage in both languages."""
        return find(STAGES, self.stage).pair()

    def level_words(self) -> Pair:
        """The level of contact; nothing where nobody said."""
        return find(LEVELS, self.level).pair() if self.level else Pair()


@dataclass(frozen=True)
class Relation:
    """A county and a prefecture with their steps, the newest first; without any the relation has not begun."""

    county: str
    prefecture: str
    county_name: Pair
    prefecture_name: Pair
    steps: tuple[Step, ...] = ()

    @property
    def present(self) -> Step:
        """Where they stand now."""
        return self.steps[0] if self.steps else Step("", self.county, self.prefecture)

    def name(self) -> Pair:
        """「臺中市 ↔ 大阪府」."""
        return Pair(*(f"{self.county_name.get(code)} ↔ {self.prefecture_name.get(code)}" for code in ("zh_TW", "ja")))


@dataclass(frozen=True)
class Relations:
    """All relations on a day."""

    relations: tuple[Relation, ...]
    as_of: date


def newest_first(steps: Iterable[Step]) -> tuple[Step, ...]:
    """In the order of their days; what has none is the oldest."""
    return tuple(sorted(steps, key=lambda one: (one.since or date.min, one.id), reverse=True))


def table(value: Relations, language: str) -> list[list[str | int | date | None]]:
    """A line for each step under the head, the newest of each relation first. "both": Chinese."""
    code = "ja" if language == "ja" else "zh_TW"
    rows: list[list[str | int | date | None]] = [[gettext_for(code)(head) for head in HEADS]]
    for one in value.relations:
        for step in one.steps or (one.present,):
            names = (one.county_name.get(code), one.prefecture_name.get(code))
            words = (step.stage_words().get(code), step.level_words().get(code))
            rows.append([*names, *words, step.since, step.note.get(code)])
    return rows


def since(step: Step) -> Pair:
    """The day as a table writes it."""
    return day_pair(step.since)
