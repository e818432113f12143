"""本人資料／保有個人情報の写し: everything held about one person, for that person alone. Never one of DOCUMENTS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop import i18n
from desktop.documents import frame
from desktop.documents.flow import Cell, Line, Row
from desktop.documents.frame import LARGE, Look, rich_lines, shared_label, stacked
from desktop.documents.paper import A4, BOTH, Paper
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    VERMILION,
    Ink,
    Speech,
    flat,
    glyph_notices,
    in_both,
    speech,
)
from desktop.domain.dates import Calendar
from desktop.domain.persondata import FILES, Item, PersonData, Record, earlier
from desktop.domain.text import Pair
from desktop.i18n import N_

HEADING = N_("Data held about you")
FOR_YOU = N_("For {name} only. It holds everything that our records have about you, also what was changed or deleted.")
PAGE = replace(LARGE, left=22 * MM, top=18 * MM, next_top=28 * MM, title=16.0, subtitle=11.0)
LABEL, BODY, SECOND = 44 * MM, 9.0, 8.2


def render(held: PersonData, language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """The copy, entry by entry, with what stood in a field before."""
    codes = i18n.CODES if language == BOTH else (language,)
    voices = tuple(speech(code, calendar) for code in codes)
    first, m = voices[0], PAGE
    pdf = frame.begin(first, HEADING, held.as_of)
    flow = frame.pages(pdf, m)
    heads = [f"{v.say(HEADING)}　{flat(held.name.get(v.code))}" for v in voices]
    frame.title(flow, m, voices, heads)
    flow.y += 3 * MM
    for voice in voices:
        text = voice.say(FOR_YOU).format(name=flat(held.name.get(voice.code)))
        flow.draw(
            Row((Cell(m.left, tuple(rich_lines(voice.regular, [(text, VERMILION)], 8.4, m.right - m.left))),), 2.0)
        )
    flow.y += 3 * MM
    for record in held.records:
        title = _title(m, voices, record)
        flow.section([title], [title], [_item(m, voices, item) for item in record.items])
    if held.files:
        heading = Record("", in_both(FILES), ())
        title = _title(m, voices, heading)
        names = [Item(Pair(one.purpose, one.purpose), Pair(one.name, one.name)) for one in held.files]
        flow.section([title], [title], [_item(m, voices, item) for item in names])
    frame.furnish(flow, m, voices, heads, 0, held.as_of)
    texts = [item.value.get(first.code) for record in held.records for item in record.items]
    return Paper(
        frame.finish(pdf, [(heads[0], flow)], A4), tuple(glyph_notices(held.name.get(first.code), first, texts))
    )


def _title(m: Look, voices: Sequence[Speech], record: Record) -> Row:
    texts = list(dict.fromkeys(record.heading(voice.code) for voice in voices))

    def bar(ink: Ink, baseline: float) -> None:
        ink.box(m.left, baseline - 9.8, 1.1 * MM, 12.8, INDIGO)

    lines = rich_lines(voices[0].bold, [("　".join(texts), INK)], 10.5, m.right - m.left - 3.2 * MM)
    return Row((Cell(m.left + 3.2 * MM, tuple(lines)),), 8.0, 3.0, joined=True, before=bar)


def _item(m: Look, voices: Sequence[Speech], item: Item) -> Row:
    width = m.right - m.left - LABEL
    lines: list[Line] = stacked(voices, item.value, (BODY, SECOND), width)
    for before in item.earlier:
        told = Pair(earlier(before, "zh_TW"), earlier(before, "ja"))
        lines += stacked(voices, told, (SECOND, SECOND), width, colours=(MUTED, MUTED))
    label = tuple(shared_label(voices, item.label, 8.2, LABEL - 3 * MM))
    return Row((Cell(m.left, label), Cell(m.left + LABEL, tuple(lines))), 3.2, 2.8, rule=True)
