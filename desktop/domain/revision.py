"""How often and when an item changed: what calendars call SEQUENCE and LAST-MODIFIED."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


class Revision(NamedTuple):
    """``sequence`` grows with every change and is the same on all laptops; ``changed`` is UTC, to the second."""

    sequence: int = 0
    changed: datetime = BEGINNING
