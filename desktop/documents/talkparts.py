"""What the papers of a 商談會 share: its heading, the words of a company, the order of its slots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents import frame
from desktop.documents.flow import Flow, Row
from desktop.documents.frame import Look
from desktop.documents.ruled import CENTRE, Box, Grid
from desktop.documents.typeset import INK, MM, MUTED, Speech, glyph_notices
from desktop.domain import dates
from desktop.domain.itemwords import said
from desktop.domain.talkpapers import Party, Slot, TalkPlan
from desktop.domain.text import Pair, joined
from desktop.errors import Notice
from desktop.i18n import N_

TIME, TABLE, INTERPRETER, BREAK, MEMO = N_("Time"), N_("Table"), N_("Interpreter (of a talk)"), N_("Break"), N_("Memo")
OF_TABLE = N_("Table {number}")


def when(plan: TalkPlan, voice: Speech) -> str:
    """「108年9月17日（二）　會場」."""
    day = dates.long(plan.day, voice.code, voice.calendar) if plan.day else ""
    return "　".join(filter(None, (day, plan.place.get(voice.code))))


def begin(flow: Flow, look: Look, voices: Sequence[Speech], plan: TalkPlan, msgid: str) -> None:
    """Title, day and place."""
    frame.title(flow, look, voices, [frame.heading(plan.name, msgid, voice) for voice in voices])
    told = list(dict.fromkeys(when(plan, voice) for voice in voices))
    lines = [(voice, text, look.small + 1, False, MUTED) for voice, text in zip(voices, told, strict=False) if text]
    frame.centred(flow, look, lines)
    flow.y += 4 * MM


def called(party: Party, code: str = "") -> str:
    """「T03 Acme」 in one language."""
    return "　".join(filter(None, (party.code, party.name.get(code))))


def words(party: Party) -> Pair:
    """The same in both."""
    number = Pair(party.code, party.code)
    return joined("　", number, party.name)


def head(grid: Grid, *labels: str) -> Row:
    """The head of a table."""
    return replace(grid, sizes=(grid.sizes[0] - 0.4, grid.sizes[1] - 0.3)).row(
        *(Box.word(label) for label in labels), joined=True
    )


def pause(slot: Slot) -> Pair:
    """What a break is called."""
    return slot.name or said(BREAK)


def break_row(grid: Grid, slot: Slot, columns: int) -> Row:
    """A break over all columns but the first."""
    box = Box(pause(slot), CENTRE, columns - 1, label=True)
    return grid.row(Box(slot.hours(), CENTRE, label=True), box)


def notices(plan: TalkPlan, voices: Sequence[Speech]) -> list[Notice]:
    """Letters that no font has."""
    first, found = voices[0], list[Notice]()
    for party in plan.parties:
        texts = [text.get(voice.code) for text in (party.name, party.people) for voice in voices]
        found += glyph_notices(called(party, first.code), first, texts)
    return found


def large(flow: Flow, look: Look, voices: Sequence[Speech], words_: Pair, size: float) -> None:
    """A name in large letters, each language on a line of its own."""
    seen: dict[str, Speech] = {}
    for voice in voices:
        seen.setdefault(words_.get(voice.code), voice)
    lines = [(v, t, size if not n else size * 0.74, not n, INK) for n, (t, v) in enumerate(seen.items()) if t]
    frame.centred(flow, look, lines)
