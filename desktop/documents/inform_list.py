"""通知名單／連絡先一覧: whom a change of plan concerns, with number and ready text, to be ticked off one by one.

The text stands in the language of whoever is told; the words around it in the languages of the paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.documents import frame
from desktop.documents.change_note import change_head, change_row, fact, heading, moment, newest
from desktop.documents.flow import Cell, Flow, Line, Row
from desktop.documents.frame import LARGE, Look, rich_lines, stacked
from desktop.documents.paper import A4, BOTH, Paper
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    RULE,
    Ink,
    Speech,
    clean,
    each_once,
    flat,
    glyph_notices,
    speech,
)
from desktop.domain import dates
from desktop.domain.changes import InformLine, InformSheet
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

HEADING = N_("People to inform (paper)")
DELEGATION, REASON, DECIDED = N_("Delegation"), N_("Reason for the change"), N_("Decided")
COUNT, TOLD_COUNT = N_("To inform"), N_("{told} of {count} told")
ALOUD, WRITTEN = N_("To read aloud"), N_("To send")
WHEN, BY, CONFIRMED = N_("Told at"), N_("Told by (paper)"), N_("Confirmed by (paper)")
NO_PHONE = N_("No telephone number is known. Look for one before the list is used.")
BOX = 3.6 * MM


def render(
    values: InformSheet | Sequence[InformSheet], language: str = BOTH, calendar: Calendar | None = None
) -> Paper:
    """The lists of all changes in ``values``, each beginning on a page of its own."""
    sheets = (values,) if isinstance(values, InformSheet) else tuple(values)
    voices = frame.voices(language, calendar)
    first = voices[0]
    pdf = frame.begin(first, HEADING, newest(s.as_of for s in sheets))
    flows, notices = [], []
    for sheet in sheets:
        flow = frame.filled(pdf, LARGE, lambda f, m, s=sheet: _fill(f, m, voices, s))  # type: ignore[misc]
        titles = [frame.heading(sheet.delegation, HEADING, v) for v in voices]
        frame.furnish(flow, LARGE, voices, titles, sheet.number, sheet.as_of or date(1970, 1, 1))
        flows.append((titles[0], flow))
        for line in sheet.lines:
            who = flat(line.name.get(first.code) or line.organisation.get(first.code) or line.addressee)
            notices += glyph_notices(who, speech(line.language), [line.addressee, line.text, line.spoken])
            if not line.phone and not line.email:
                notices.append(Notice(who, Sentence(NO_PHONE)))
    return Paper(frame.finish(pdf, flows, A4), each_once(notices))


def _fill(flow: Flow, m: Look, voices: Sequence[Speech], sheet: InformSheet) -> None:
    heading(flow, m, voices, HEADING)
    count = said(TOLD_COUNT, told=sheet.told, count=len(sheet.lines))
    facts = [
        (DELEGATION, sheet.delegation),
        (REASON, sheet.reason),
        (DECIDED, moment(sheet.decided_on, sheet.decided_time, voices)),
        (COUNT, count),
    ]
    flow.section([], [], [fact(m, voices, msgid, words) for msgid, words in facts if words])
    if sheet.changed:
        flow.y += m.above * 2
        head = change_head(m, voices, approved=False)
        flow.section([head], [head], [change_row(line, m, voices) for line in sheet.changed])
    flow.y += m.above * 2
    for line in sheet.lines:
        flow.section([_who(line, m, voices)], [], _texts(line, m, voices))


def _who(line: InformLine, m: Look, voices: Sequence[Speech]) -> Row:
    """The box to tick, the person, the number to call."""
    own = speech(line.language)
    x, right = m.left + BOX + 3 * MM, m.left + 108 * MM
    name = line.addressee or line.name.get(own.code) or line.organisation.get(own.code)
    lines = rich_lines(own.bold, [(flat(name), INK)], 11.0, right - x - 3 * MM)
    if line.kana:
        lines += rich_lines(own.regular, [(f"（{flat(line.kana)}）", MUTED)], 7.5, right - x)
    role = "／".join(dict.fromkeys(flat(line.role.get(v.code)) for v in voices))
    post = "　".join(filter(None, (flat(line.organisation.get(own.code)), flat(line.title.get(own.code)))))
    lines += rich_lines(own.regular, [("　".join(filter(None, (role, post))), MUTED)], 8.0, right - x - 3 * MM)
    reach: list[Line] = rich_lines(own.bold, [(f"☎ {line.phone}", INDIGO)], 11.0, m.right - right)
    reach += rich_lines(own.regular, [(line.email, MUTED)], 8.5, m.right - right)

    def box(ink: Ink, baseline: float) -> None:
        left, low = m.left, baseline + 0.6
        for x1, y1, x2, y2 in (
            (left, low, left + BOX, low), (left, low - BOX, left + BOX, low - BOX),
            (left, low, left, low - BOX), (left + BOX, low, left + BOX, low - BOX),
        ):  # fmt: skip
            ink.line(x1, y1, x2, y2, 0.8, INK)
        if line.told:
            ink.line(left + 1.5, low - BOX / 2, left + BOX * 0.42, low - 2, 1.4, INDIGO)
            ink.line(left + BOX * 0.42, low - 2, left + BOX - 1, low - BOX + 1, 1.4, INDIGO)
        if not line.phone:  # somebody will ask for it and write it down here
            ink.line(right + 5 * MM, low, m.right - 4 * MM, low, 0.4, RULE)

    return Row((Cell(x, tuple(lines)), Cell(right, tuple(reach))), m.above * 1.2, 2.0, joined=True, before=box)


def _texts(line: InformLine, m: Look, voices: Sequence[Speech]) -> list[Row]:
    """What to say, what to send, and room to note who was told when."""
    own = speech(line.language)
    label_x, x = m.left + BOX + 3 * MM, m.left + BOX + 29 * MM
    rows = []
    for msgid, text in ((ALOUD, line.spoken), (WRITTEN, line.text)):
        if text.strip():
            words = tuple(stacked(voices, said(msgid), (7.5, 7.0), 25 * MM, colours=(MUTED, MUTED)))
            body = tuple(rich_lines(own.regular, [(clean(text).strip(), INK)], 8.8, m.right - x))
            rows.append(Row((Cell(label_x, words), Cell(x, body)), 1.6, 1.6))
    clock = f" {dates.clock(line.told_time)}" if line.told_time else ""
    told = f"{line.told_on.month}/{line.told_on.day}{clock}" if line.told_on else ""
    cells, third = [], (m.right - label_x) / 3
    for n, (msgid, text) in enumerate(((WHEN, told), (BY, line.told_by), (CONFIRMED, line.confirmed_by))):
        label = frame.both(voices, msgid, "／")
        spans = [(f"{label}　", MUTED), (flat(text), INK)]
        cells.append(Cell(label_x + n * third, tuple(rich_lines(voices[0].regular, spans, 7.8, third - 3 * MM))))

    def rules(ink: Ink, baseline: float) -> None:
        for n in range(3):
            left = label_x + n * third
            ink.line(left, baseline + 3, left + third - 4 * MM, baseline + 3, 0.4, RULE)

    rows.append(Row(tuple(cells), 5.0, m.below * 1.6, rule=True, before=rules))
    return rows
