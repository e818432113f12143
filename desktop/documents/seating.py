"""座位圖／席次図: who sits where, drawn from above with door, screen and view, and everybody's post beside it.

A page for each plan, coach and table; where more people sit than fit beside the drawing the list goes on behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents import frame
from desktop.documents.fitting import shortened
from desktop.documents.flow import Cell, Flow, Line, Row
from desktop.documents.frame import LARGE
from desktop.documents.paper import A4, Paper, PrintOptions
from desktop.documents.seatdrawing import LARGEST, called, draw_plan, draw_unit, legend, unit_drawing, worded
from desktop.documents.tables import phrase_lines, text_lines
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    NO_JAPANESE,
    Colour,
    Ink,
    Speech,
    each_once,
    flat,
    glyph_notices,
)
from desktop.domain import dates
from desktop.domain.seatcustoms import broken, name_of
from desktop.domain.seatpapers import GUEST_SIDE, HOST_SIDE, SeatingSheet
from desktop.domain.seatplans import DRIVER, HOST, TWO_SIDED, Drawing, Place, Sitter
from desktop.domain.text import Pair, joined
from desktop.domain.words import COUNTRIES
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

TITLE = N_("Seating plan (paper)")
ALL = N_("Places in order")
NOBODY, LEFT = N_("Nobody sits in {name} yet."), N_("Without a place: {names}")
SHOWN = 6  # names in a notice
Columns = list[tuple[float, float, float]]  # left, right, top
WIDE_AS = 1.9  # times as wide as high: then the list stands below
PAGE = replace(
    LARGE, width=297 * MM, height=210 * MM, left=15 * MM, right=282 * MM, top=13 * MM, next_top=24 * MM,
    bottom=188 * MM, foot=196 * MM, title=16.0, subtitle=10.5, body=8.4, second=7.2, above=1.9, below=1.6,
)  # fmt: skip
LIST = 98 * MM  # beside the drawing
GUTTER = 7 * MM
NUMBER, NAMED = 8 * MM, 33 * MM  # columns of the list
ENGLISH = {choice.key: choice.label for choice in COUNTRIES}  # many flags stand by their English names


def render(values: Sequence[SeatingSheet], options: PrintOptions) -> Paper:
    """One or more pages for each of ``values``."""
    voices = frame.voices(options.language, options.calendar)
    pdf = frame.begin(voices[0], TITLE, max(sheet.as_of for sheet in values))
    flows, notices = [], []
    for sheet in values:
        flow = frame.pages(pdf, PAGE)
        titles = [heading(sheet, voice) for voice in voices]
        _head(flow, sheet, voices, titles)
        columns, said = _drawn(flow, sheet, voices)
        _listed(flow, sheet, voices, columns)
        flow.left, flow.right = PAGE.left, PAGE.right
        frame.furnish(flow, PAGE, voices, titles, sheet.edition, sheet.as_of)
        flows.append(("　".join(filter(None, (titles[0], flat(sheet.title().get(voices[0].code))))), flow))
        notices += [Notice(shortened(flat(sheet.title().get(voices[0].code))), sentence) for sentence in said]
        notices += _notices(sheet, voices)
    return Paper(frame.finish(pdf, flows, A4), each_once(notices))


def heading(sheet: SeatingSheet, voice: Speech) -> str:
    """「千葉県庁訪問　席次図」."""
    return frame.heading(sheet.item or sheet.trip, TITLE, voice)


def _head(flow: Flow, sheet: SeatingSheet, voices: Sequence[Speech], titles: Sequence[str]) -> None:
    """What it is, when and where."""
    frame.title(flow, PAGE, voices, titles)
    lines = [(voice, text, 8.8, False, MUTED) for voice, text in about(sheet, voices)]
    frame.centred(flow, PAGE, lines)
    flow.y += 4 * MM


def about(sheet: SeatingSheet, voices: Sequence[Speech]) -> list[tuple[Speech, str]]:
    """What the plan is called, when and where: in each language, once where both say the same."""
    found: dict[str, Speech] = {}
    for voice in voices:
        when = ""
        if sheet.when is not None:
            day = dates.long(sheet.when.start_date, voice.code, voice.calendar)
            when = f"{day} {dates.times(sheet.when, voice.code)}".strip()
        parts = [sheet.title().get(voice.code), when, sheet.place.get(voice.code)]
        text = "　".join(dict.fromkeys(flat(part) for part in parts if part))
        if text:
            found.setdefault(text, voice)
    return [(voice, text) for text, voice in found.items()]


def _drawn(flow: Flow, sheet: SeatingSheet, voices: Sequence[Speech]) -> tuple[Columns, list[Sentence]]:
    """The drawing on the first page, with the columns left for the list: below a wide one, else beside it."""
    top, ink, drawing = flow.y, flow.pages[-1], _drawing(sheet)
    below = drawing.width > WIDE_AS * drawing.height
    wide = PAGE.right - PAGE.left
    if below:
        unit = min(wide / drawing.width, LARGEST)
        flags = 6 * MM if sheet.plan and sheet.plan.flags.strip() else 0.0
        box = (PAGE.left, top, wide, min(drawing.height * unit + 12 * MM + flags, (PAGE.bottom - top) * 0.62))
        columns = _thirds(box[1] + box[3] + 3 * MM)
    else:
        box = (PAGE.left, top, wide - LIST - GUTTER, PAGE.bottom - top)
        columns = [(PAGE.right - LIST, PAGE.right, top)]
    said: list[Sentence] = []
    if sheet.plan is not None:
        said = draw_plan(ink, sheet.plan, sheet.people, voices, box)
    elif sheet.unit is not None:
        said = draw_unit(ink, sheet.unit, sheet.people, voices, box)
    legend(ink, seated(sheet), voices, PAGE.left, PAGE.foot - 5.6 * MM)
    return columns, said


def seated(sheet: SeatingSheet) -> list[Sitter]:
    """Who sits there."""
    made = sheet.plan or sheet.unit
    return [sheet.people[t.key] for t in (made.taken if made else ()) if t.key in sheet.people]


def _drawing(sheet: SeatingSheet) -> Drawing:
    if sheet.plan is not None:
        return sheet.plan.drawing
    assert sheet.unit is not None
    return unit_drawing(sheet.unit)


def _thirds(top: float) -> Columns:
    """Three columns over the page."""
    wide = (PAGE.right - PAGE.left - 2 * GUTTER) / 3
    lefts = [PAGE.left + n * (wide + GUTTER) for n in range(3)]
    return [(left, left + wide, top) for left in lefts]


def _listed(flow: Flow, sheet: SeatingSheet, voices: Sequence[Speech], columns: Columns) -> None:
    """Number, name and post of everybody; what does not fit on the page of the drawing goes on behind it."""
    at = 0
    flow.left, flow.right, flow.y = columns[0]

    def turn() -> None:
        nonlocal at, columns
        at += 1
        if at >= len(columns):
            flow.left, flow.right = PAGE.left, PAGE.right
            flow.new_page()
            columns, at = _thirds(flow.next_top), 0
        flow.left, flow.right, flow.y = columns[at]

    for group, (label, rows) in enumerate(groups(sheet)):
        if group and at + 1 < len(columns):  # each side begins a column where there is one
            turn()
        head = _label(flow, voices, label)
        first = _row(flow, voices, *rows[0])
        if flow.y + head.height() + first.height() > flow.bottom:
            turn()
        flow.draw(_label(flow, voices, label))
        for number, one in rows:
            row = _row(flow, voices, number, one)
            if flow.y + row.height() > flow.bottom:
                turn()
                row = _row(flow, voices, number, one)
            while flow.y + row.height() > flow.bottom:  # a post that is longer than a column
                part, row = row.split(flow.bottom - flow.y, 1.0)
                flow.draw(part)
                left = flow.left
                turn()
                row = _moved(row, flow.left - left)
            flow.draw(row)
        flow.y += 2.5 * MM


def _moved(row: Row, by: float) -> Row:
    """The rest of a row in the next column."""
    return replace(row, cells=tuple(Cell(cell.x + by, cell.lines) for cell in row.cells))


def groups(sheet: SeatingSheet) -> list[tuple[str, list[tuple[str, Sitter]]]]:
    """Who sits there, in the order of places: (heading, [(number, who)])."""
    if sheet.plan is not None:
        on = sheet.plan.people()
        places = [place for place in sheet.plan.places if on.get(place.key) in sheet.people]
        lines = [(_number(place), sheet.people[on[place.key]], place.side) for place in places]
        if sheet.plan.kind not in TWO_SIDED:
            return [(ALL, [(number, one) for number, one, _side in lines])] if lines else []
        sides = ((GUEST_SIDE, [x for x in lines if x[2] != HOST]), (HOST_SIDE, [x for x in lines if x[2] == HOST]))
        return [(label, [(number, one) for number, one, _side in some]) for label, some in sides if some]
    if sheet.unit is None:
        return []
    taken = {one.place: one.key for one in reversed(sheet.unit.taken)}
    shown = [place.key for place in unit_drawing(sheet.unit).places if taken.get(place.key) in sheet.people]
    rows = [(label, sheet.people[taken[label]]) for label in shown]
    rows += [("", sheet.people[t.key]) for t in sheet.unit.taken if t.place not in shown and t.key in sheet.people]
    return [(ALL, rows)] if rows else []


def _number(place: Place) -> str:
    return "○" if place.key == DRIVER else str(place.rank)


def _label(flow: Flow, voices: Sequence[Speech], msgid: str) -> Row:
    text = worded(voices, msgid)
    lines = text_lines(voices[0].bold, text, 9.2, flow.right - flow.left - 3 * MM)

    def bar(ink: Ink, baseline: float) -> None:
        ink.box(flow.left, baseline - 8.6, 1.0 * MM, 11.2, INDIGO)

    return Row((Cell(flow.left + 3 * MM, tuple(lines)),), 1.0, 3.0, before=bar)


def _row(flow: Flow, voices: Sequence[Speech], number: str, one: Sitter) -> Row:
    x = flow.left
    width = flow.right - flow.left
    names: list[Line] = []
    spoken = [(voice, *called(one, voice)) for voice in voices]
    alike = len({text for _voice, text, _tail in spoken}) == 1
    if alike:  # once, with the 様 that only one language has
        spoken = [max(spoken, key=lambda said: len(said[2]))]
    for at, (voice, text, tail) in enumerate(spoken):
        chain = voice.regular if at else voice.bold
        shown = f"{text} {tail}".strip()
        names += text_lines(chain, shown, PAGE.second if at else PAGE.body, NAMED - 2 * MM, MUTED if at else INK)
    post = joined(" ", one.organisation, one.title if one.name else Pair())
    posts: list[Line] = []
    said: set[str] = set()
    for voice in voices:
        text = flat(post.get(voice.code))
        if text and text not in said:
            colour, size = (MUTED, PAGE.second - 0.2) if said else (INK, PAGE.second + 0.2)
            room = width - NUMBER - NAMED
            posts += [_tinted(line, colour) for line in phrase_lines(voice.regular, text.split(" "), size, room, " ")]
        said.add(text)
    cells = (
        Cell(x, tuple(text_lines(voices[0].regular, number, PAGE.body, NUMBER, MUTED))),
        Cell(x + NUMBER, tuple(names)),
        Cell(x + NUMBER + NAMED, tuple(posts)),
    )
    return Row(cells, PAGE.above, PAGE.below, rule=True)


def _tinted(line: Line, colour: Colour) -> Line:
    return line._replace(pieces=tuple(piece._replace(colour=colour) for piece in line.pieces))


def _notices(sheet: SeatingSheet, voices: Sequence[Speech]) -> list[Notice]:
    """Names that cannot be drawn or lack their Japanese, and what of the plan breaks custom."""
    first = voices[0]
    what = shortened(flat(sheet.title().get(first.code)))
    found: list[Notice] = []
    if sheet.empty:
        found.append(Notice(flat((sheet.item or sheet.trip).get(first.code)), Sentence(NOBODY, {"name": what})))
    place = ("seat_plan", sheet.plan.id, "") if sheet.plan and sheet.plan.id else None
    if sheet.waiting and not sheet.empty:
        names = [shortened(flat(name_of(one, first.code))) for one in sheet.waiting]
        said = "、".join(names[:SHOWN]) + ("…" if len(names) > SHOWN else "")
        found.append(Notice(what, Sentence(LEFT, {"names": said}), place))
    for one in seated(sheet):
        who = shortened(flat(name_of(one, first.code)))
        texts = [pair.get(voice.code) for pair in (one.name, one.title, one.organisation) for voice in voices]
        found += glyph_notices(who, first, texts)
        if any(voice.code == "ja" for voice in voices):
            for pair, field in ((one.name, "name_ja"), (one.title, "")):
                if pair and not pair.ja:
                    found.append(
                        Notice(who, Sentence(NO_JAPANESE, {"text": shortened(flat(pair.zh))}), _mended(one, field))
                    )
    if sheet.plan is not None:
        coming = [one for key, one in sheet.people.items() if key in sheet.coming]
        rules = broken(sheet.plan, sheet.people, coming, host=sheet.host, english=ENGLISH, code=first.code)
        found += [Notice(what, one.sentence, place) for one in rules]
    return found


def _mended(one: Sitter, field: str) -> tuple[str, str, str] | None:
    """Where what lacks is written: with the person, or at the item where only a post is known."""
    if one.person_id:
        return "person", one.person_id, field
    return ("participant", one.key[2:], "") if one.key.startswith("q:") else None
