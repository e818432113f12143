"""One delegation as the list at the left shows it, and the order of that list.

Knows neither pydantic nor a database: the first picture of a start is painted from it (``glance``).
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

ORDER = ("travelling", "preparing", "finished", "cancelled")


class DelegationRow(NamedTuple):
    """One line of the list at the left; ``places`` is the short line below the name."""

    id: str
    code: str
    name_zh: str
    name_ja: str
    start: date | None
    end: date | None
    status: str
    places_zh: str
    places_ja: str

    def rank(self) -> int:
        """What is under way comes first; the sort key of the list, which keeps the order of those of one status."""
        return ORDER.index(self.status) if self.status in ORDER else len(ORDER)
