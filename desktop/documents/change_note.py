"""行程變更說明／日程変更説明書: a departure from the approved itinerary, its reason and proof, for the second approval.

Each change of plan is a paper of its own (needs.md row 72): what had been approved, what stands now, line by line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time

from desktop import i18n
from desktop.documents import frame
from desktop.documents.flow import Cell, Flow, Row
from desktop.documents.frame import LARGE, Look, shared_label, stacked
from desktop.documents.paper import A4, BOTH, Paper
from desktop.documents.typeset import (
    INK,
    MM,
    MUTED,
    RULE,
    VERMILION,
    Colour,
    Ink,
    Speech,
    each_once,
    glyph_notices,
)
from desktop.domain import dates
from desktop.domain.changes import ChangedLine, ChangeNote
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.text import Pair, joined
from desktop.i18n import N_

HEADING = N_("Note on a change of itinerary")
DELEGATION, OFFICE, DAYS, APPROVED = (
    N_("Delegation"),
    N_("Office (paper)"),
    N_("Dates of the trip"),
    N_("Approved before"),
)
REASON, PROOF, DECIDED, AGAIN, NOTES = (
    N_("Reason for the change"), N_("Proof"), N_("Decided"), N_("Second approval"), N_("Explanation"),
)  # fmt: skip
ITEM, BEFORE, AFTER = N_("Item of the itinerary"), N_("As approved"), N_("As changed")
PLANNED = N_("As it was planned")
VERSION = N_("Edition {number}")
SIGNERS = (N_("Person in charge"), N_("Head of unit"), N_("Head of office"))
BLANK = N_("(not yet)")
X = (0.0, 38.0, 100.5)  # mm from the left: item, before, after
WIDTHS = (36.0, 60.5, 62.0)


def render(values: ChangeNote | Sequence[ChangeNote], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """The papers of all changes in ``values``, each beginning on a page of its own."""
    notes = (values,) if isinstance(values, ChangeNote) else tuple(values)
    voices = frame.voices(language, calendar)
    first = voices[0]
    pdf = frame.begin(first, HEADING, newest(n.as_of for n in notes))
    flows, notices = [], []
    for note in notes:
        flow = frame.filled(pdf, LARGE, lambda f, m, n=note: _fill(f, m, voices, n))  # type: ignore[misc]
        titles = [frame.heading(note.delegation, HEADING, v) for v in voices]
        frame.furnish(flow, LARGE, voices, titles, note.number, note.as_of or date(1970, 1, 1))
        flows.append((titles[0], flow))
        texts = [
            text.get(v.code) for line in note.lines for text in (line.name, line.before, line.after) for v in voices
        ]
        notices += glyph_notices(note.delegation.get(first.code), first, [*texts, note.proof, note.notes])
    return Paper(frame.finish(pdf, flows, A4), each_once(notices))


def newest(days: Iterable[date | None]) -> date | None:
    """The latest of the days that are known."""
    return max((day for day in days if day is not None), default=None)


def heading(flow: Flow, m: Look, voices: Sequence[Speech], msgid: str) -> None:
    """The name of the paper in each language."""
    frame.title(flow, m, voices, [v.say(msgid) for v in voices], 0.1)
    flow.y += m.above * 2.4


def fact(m: Look, voices: Sequence[Speech], msgid: str, words: Pair, colour: Colour = INK) -> Row:
    """A label and what it says, each language below the other."""
    x = m.left + 34 * MM
    lines = tuple(shared_label(voices, said(msgid), 8.5, 32 * MM))
    text = tuple(stacked(voices, words, (m.body, m.second), m.right - x, colours=(colour, MUTED)))
    return Row((Cell(m.left, lines), Cell(x, text)), m.above, m.below, rule=True)


def moment(day: date | None, clock: time | None, voices: Sequence[Speech]) -> Pair:
    """「民國108年9月18日（三）06:30」 in each language's calendar; empty without a day."""
    if day is None:
        return Pair()
    calendars = {v.code: v.calendar for v in voices}
    hour = f" {dates.clock(clock)}" if clock else ""
    return Pair(*(dates.long(day, code, calendars.get(code)) + hour for code in i18n.CODES))


def _fill(flow: Flow, m: Look, voices: Sequence[Speech], note: ChangeNote) -> None:
    heading(flow, m, voices, HEADING)
    calendars = {v.code: v.calendar for v in voices}
    facts = [(DELEGATION, note.delegation), (OFFICE, note.office)]
    if note.start and note.end:
        span = (dates.span(note.start, note.end, code, calendars.get(code)) for code in i18n.CODES)
        facts.append((DAYS, Pair(*span)))
    approved = moment(note.approved_on, None, voices)
    if approved:
        number = said(VERSION, number=note.against) if note.against else Pair()
        facts.append((APPROVED, joined("　", approved, Pair(note.approval_no, note.approval_no), number)))
    facts += [(REASON, note.reason), (DECIDED, moment(note.decided_on, note.decided_time, voices))]
    facts.append((PROOF, Pair(note.proof, note.proof)))
    facts.append((NOTES, Pair(note.notes, note.notes)))
    flow.section([], [], [fact(m, voices, msgid, words) for msgid, words in facts if words])
    flow.y += m.above * 2.4
    head = change_head(m, voices, approved=bool(approved))
    flow.section([head], [head], [change_row(line, m, voices) for line in note.lines])
    flow.y += m.above * 2.4
    again = joined("　", moment(note.again_on, None, voices), Pair(note.again_no, note.again_no)) or said(BLANK)
    flow.section([], [], [fact(m, voices, AGAIN, again), _signers(m, voices)])


def change_head(m: Look, voices: Sequence[Speech], *, approved: bool) -> Row:
    """The band over the table of changes."""
    cells = []
    for msgid, x, width in zip((ITEM, BEFORE if approved else PLANNED, AFTER), X, WIDTHS, strict=True):
        lines = tuple(shared_label(voices, said(msgid), 8.5, width * MM))
        cells.append(Cell(m.left + 1.5 * MM + x * MM, lines))
    return frame.banded(cells, m, above=4.0, below=3.4)


def change_row(line: ChangedLine, m: Look, voices: Sequence[Speech]) -> Row:
    """One item: what it is, what stood, what stands."""
    colour = VERMILION if line.purpose == "cancel" else INK
    cells = []
    for words, x, width, bold in zip(
        (line.name, line.before, line.after), X, WIDTHS, (True, False, False), strict=True
    ):
        shade = colour if words is line.after else INK
        lines = []
        for number, voice in enumerate(voices):
            text = words.get(voice.code)
            if number and text == words.get(voices[0].code):
                continue
            chain, size = (voice.bold if bold and not number else voice.regular), m.second if number else m.body
            shown = frame.parted(chain, text, size, width * MM, MUTED if number and shade == INK else shade)
            lines += shown
        cells.append(Cell(m.left + 1.5 * MM + x * MM, tuple(lines)))
    return Row(tuple(cells), m.above, m.below, rule=True)


def _signers(m: Look, voices: Sequence[Speech]) -> Row:
    """Room to sign, or to stamp."""
    third = (m.right - m.left) / 3
    cells = [
        Cell(m.left + n * third, tuple(shared_label(voices, said(msgid), 8.5, third - 4 * MM)))
        for n, msgid in enumerate(SIGNERS)
    ]

    def boxes(ink: Ink, baseline: float) -> None:
        for n in range(3):
            x, y = m.left + n * third, baseline + 5
            right, low = x + third - 4 * MM, baseline + 5 + 20 * MM
            for x1, y1, x2, y2 in ((x, y, right, y), (x, low, right, low), (x, y, x, low), (right, y, right, low)):
                ink.line(x1, y1, x2, y2, 0.5, RULE)

    return Row(tuple(cells), m.above * 2.4, 24 * MM, before=boxes)
