"""When something happened, and who it was: 「今天 08:10」, 「李裕發・9/18 19:40」, 「民國108年9月18日 19:40」."""

from __future__ import annotations

from datetime import datetime

from desktop import i18n
from desktop.domain import dates
from desktop.i18n import N_, _


def moment(wall: int, now: datetime | None = None) -> str:
    """The moment of ``wall`` (ms since 1970) in this computer's zone; empty for 0, which means unknown.

    A wrong clock may say anything: what no calendar holds is shown as a dash.
    """
    if not wall:
        return ""
    here = now or datetime.now()
    try:
        when = datetime.fromtimestamp(wall / 1000)
    except (OverflowError, OSError, ValueError):
        return "—"
    clock = f"{when:%H:%M}"
    if when.date() == here.date():
        return _("today {time}").format(time=clock)
    if when.year == here.year:
        return f"{when.month}/{when.day} {clock}"
    code = i18n.current()
    return f"{dates.year(when.date(), dates.calendar_of(code))}{when.month}月{when.day}日 {clock}"


def span(first: int, last: int, now: datetime | None = None) -> str:
    """「9/18 20:03–20:31」; the day is said once where both are of one day."""
    start, end = moment(first, now), moment(last, now)
    if start == end or not end:
        return start
    day, _blank, clock = end.rpartition(" ")
    dash = "～" if i18n.current() == "ja" else "–"
    return f"{start}{dash}{clock if day and start.startswith(day + ' ') else end}"


def laptop(author: str) -> str:
    """「李裕發的筆電」; the computer of somebody who gave no name is another one."""
    return _("{name}'s laptop").format(name=author) if author else _("another computer")


NOBODY = N_("unknown")
ME = N_("me")


def who(author: str, mine: bool) -> str:
    """「我」, the name, or that it is not known."""
    return _(ME) if mine else author or _(NOBODY)


def who_and_when(author: str, wall: int, mine: bool) -> str:
    """「李裕發・9/18 20:05」."""
    return "・".join(part for part in (who(author, mine), moment(wall)) if part)
