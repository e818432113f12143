"""Lines of a file of which some wait for an answer: what becomes of each, and how many of each there are."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from desktop.errors import Sentence
from desktop.importing.preview import ADDED, REJECTED, UNCHANGED, UPDATED, Counts
from desktop.importing.registration_lines import CELLS, UNCLEAR


class Answered:
    """Base of previews. ``lines`` in the order of the file, each with ``number``, ``what`` and ``problems``."""

    lines: tuple[Any, ...]

    def outcome(self, place: int, chosen: Collection[int] | None) -> str:
        """What becomes of a line; without ``chosen`` whatever needs no answer comes in; what waits for one never."""
        what = str(self.lines[place].what)
        if what in (ADDED, UPDATED):
            return what if chosen is None or place in chosen else UNCHANGED
        return REJECTED if what == UNCLEAR else what

    def counts(self, chosen: Collection[int] | None = None) -> Counts:
        """How many of each; what is unclear and was not taken by hand counts as rejected."""
        kinds = [self.outcome(place, chosen) for place in range(len(self.lines))]
        return Counts(*(kinds.count(kind) for kind in (ADDED, UPDATED, UNCHANGED, REJECTED)))

    def complaints(self) -> list[tuple[int, str, Sentence]]:
        """Why lines do not come in, by row."""
        return [(line.number, key, why) for line in self.lines for key, why in line.problems]


class TakenByHand(Answered):
    """A line of which only single cells were not understood may be chosen all the same, without those."""

    def outcome(self, place: int, chosen: Collection[int] | None) -> str:
        line = self.lines[place]
        by_hand = line.what == UNCLEAR and chosen is not None and place in chosen and line.needs == CELLS
        return str(line.would) if by_hand else super().outcome(place, chosen)
