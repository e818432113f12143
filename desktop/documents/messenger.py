"""A day of the itinerary as plain text for a messenger: when and where to gather, what happens, what to wear and bring.

Short lines and full-width spaces, so that it reads on a phone in any messenger (needs.md row 78).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import chain

from desktop import i18n
from desktop.documents.paper import BOTH
from desktop.domain import dates
from desktop.domain.itemwords import said
from desktop.domain.programme import BRING, DRESS, GATHERING, SETTLING, Day, Entry, Programme
from desktop.domain.text import Pair
from desktop.i18n import N_, gettext_for

LATER = N_("To be announced")
WHAT = N_("Programme of the day")
EMERGENCY = N_("Emergency number")
STAY = N_("Overnight stay")
FREE = N_("Nothing arranged")
EDITION, AS_OF = N_("Edition {edition}, as of {date}"), N_("As of {date}")


def text(programme: Programme, day: date, language: str = BOTH) -> str:
    """What is sent; in both languages one after the other. A day outside the programme has nothing arranged."""
    codes = i18n.CODES if language == BOTH else (language,)
    found = programme.on(day) or Day(day, 0)
    return "\n\n".join(_text(programme, found, code) for code in codes) + "\n"


def gatherings(day: Day) -> list[tuple[Entry, Pair]]:
    """When and where to gather, 「13:00　會場1樓大廳」, for each item that says so."""
    found = []
    for entry in day.entries:
        if not entry.off and (entry.gather_clock or entry.gather):
            group = {c: f"〔{entry.group.get(c)}〕" if entry.group else "" for c in i18n.CODES}
            words = (f"{group[c]}{entry.gather_clock}　{entry.gather.get(c)}".strip("　") for c in i18n.CODES)
            found.append((entry, Pair(*words)))
    return found


def gathers_later(day: Day) -> bool:
    """Whether there is something to gather for, and nobody has said when."""
    return any(not entry.off for entry in day.entries) and not gatherings(day)


def dress(day: Day) -> Pair:
    """What to wear on this day, each thing once."""
    return _once(entry.dress for entry in day.entries if not entry.off)


def bring(day: Day) -> Pair:
    """What to bring on this day, each thing once."""
    return _once(chain.from_iterable(entry.bring for entry in day.entries if not entry.off))


def _once(texts: Iterable[Pair]) -> Pair:
    """The parts of lists written with 、, each once."""
    kept = [text for text in texts if text]
    parts = {code: dict.fromkeys(part for t in kept for part in t.get(code).split("、") if part) for code in i18n.CODES}
    return Pair(*("、".join(parts[code]) for code in i18n.CODES))


def edition(programme: Programme, code: str) -> str:
    """「第3版　108年9月10日」 / 「第3版・令和元年9月10日現在」."""
    day = programme.as_of
    year = dates.year(day, dates.calendar_of(code)).removeprefix("民國")
    msgid = EDITION if programme.edition else AS_OF
    return gettext_for(code)(msgid).format(edition=programme.edition, date=f"{year}{day.month}月{day.day}日")


def entry_words(entry: Entry, code: str) -> str:
    """「〔A組〕拜會千葉縣廳（原定17:00，因颱風延後）」."""
    group = f"〔{entry.group.get(code)}〕" if entry.group else ""
    settling = said(SETTLING).get(code) if entry.open and not entry.off else ""
    return group + entry.title.get(code) + "".join(note.get(code) for note in entry.notes) + settling


def _text(programme: Programme, day: Day, code: str) -> str:
    say = gettext_for(code)
    lines = [f"【{dates.short(day.day, code)}】{programme.name.get(code)}"]
    if programme.whom:
        lines.append(programme.whom.get(code))
    gathered = gatherings(day)
    for entry, words in gathered:
        of = f"（{entry.title.get(code)}）" if len(gathered) > 1 else ""
        lines.append(f"{say(GATHERING)}：{words.get(code)}{of}")
    if gathers_later(day):
        lines.append(f"{say(GATHERING)}：{say(LATER)}")
    lines += ["", f"■ {say(WHAT)}"]
    for entry in day.entries:
        lines += _entry(entry, code)
    if not day.entries:
        lines.append(say(FREE))
    lines.append("")
    for night in day.nights:
        group = f"〔{night.group.get(code)}〕" if night.group else ""
        where = "　".join(part for part in (night.text.get(code), night.address.get(code), night.phone) if part)
        lines.append(f"{say(STAY)}：{group}{where}")
    for label, words in ((DRESS, dress(day)), (BRING, bring(day))):
        if words:
            lines.append(f"{say(label)}：{words.get(code)}")
    if programme.emergency_phone:
        lines.append(f"{say(EMERGENCY)}：{programme.emergency_phone}")
    lines.append(edition(programme, code))
    return "\n".join(_plain(line) for line in lines)


def _entry(entry: Entry, code: str) -> list[str]:
    clock = entry.clock.get(code)
    lines = ["　".join(part for part in (clock if not entry.off else "", entry_words(entry, code)) if part)]
    if entry.off:
        return lines
    for part in (entry.carrier, entry.place, entry.address):
        if part:
            lines.append(f"　{part.get(code)}")
    return lines


def _plain(line: str) -> str:
    """On one line, without signs that turn the writing round or cannot be seen."""
    return "".join(char for char in " ".join(line.split(" ")) if char.isprintable() or char == "　").rstrip()
