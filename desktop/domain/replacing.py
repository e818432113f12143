"""遞補 交代: which days somebody who drops out keeps, and which go to whoever travels instead."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple


class Split(NamedTuple):
    """``kept``: the last day that stays with the one who drops out, None where none does; ``given``: whether any goes.

    ``kept`` is only of use where something is given.
    """

    given: bool
    kept: date | None = None


def split(first: date | None, last: date | None, since: date | None) -> Split:
    """Days from ``first`` to ``last`` (both inclusive, None = open) at a change on ``since`` (None = at once)."""
    if since is None or (first is not None and first >= since):
        return Split(True)
    if last is not None and last < since:
        return Split(False)
    return Split(True, since - timedelta(days=1))


def follows(day: date | None, since: date | None) -> bool:
    """Whether an item on this day goes to the new one; one without a date does."""
    return since is None or day is None or day >= since


def roles(old: str, new: str) -> str:
    """The roles of both, those that are taken over first; who is something more is no plain member besides."""
    keys = list(dict.fromkeys([*old.split(), *new.split()]))
    kept = [key for key in keys if key != "member" or "member" in old.split()]
    return " ".join(kept or ["member"])
