"""Deadlines in words: in the header, and above the list of what accounting would refuse."""

from __future__ import annotations

from datetime import date

from desktop.domain import dates
from desktop.domain.deadlines import KINDS, Deadline
from desktop.domain.words import find
from desktop.i18n import _, current


def left_of(one: Deadline, today: date) -> str:
    """「還有 14 天」, 「逾期 3 天」, or that it is handed in."""
    if one.done:
        return _("Handed in")
    left = one.left(today)
    return _("{count} days left").format(count=left) if left >= 0 else _("{count} days late").format(count=-left)


def said(one: Deadline, today: date) -> str:
    """「旅費核銷 12/5（六）還有 14 天」."""
    return f"{_(find(KINDS, one.kind).label)} {dates.short(one.day, current())} {left_of(one, today)}"
