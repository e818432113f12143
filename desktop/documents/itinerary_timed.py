"""行程表／日程表 by the clock: time, what, where with its address, who receives, what to mind; a table for each day.

On a pocket leaf the same stands below each other beside the time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.documents import frame, itinerary
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.frame import Look, rich_lines, shared_label, stacked
from desktop.documents.paper import A4, BOTH, Paper
from desktop.documents.tables import CONTINUED
from desktop.documents.tagging import SUBHEAD
from desktop.documents.typeset import INK, MM, MUTED, Chain, Colour, Ink, Speech, each_once, flat
from desktop.domain import dates
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.programme import Day, Entry, Night, Programme
from desktop.domain.schedule import Part
from desktop.domain.text import Pair
from desktop.i18n import N_

PLACE, RECEIVES, REMARKS, STATION = N_("Place"), N_("Received by"), N_("Remarks"), N_("Nearest station")
LONGEST_NAME = 8  # letters; what is longer in a list is a phrase that may be broken
COLUMNS = (("time", 0.0, 20.5), ("what", 22.5, 42.5), ("place", 67.0, 38.0), ("people", 107.0, 30.0), ("note", 139, 26))


def render(
    values: Programme | Sequence[Programme], language: str = BOTH, calendar: Calendar | None = None, size: str = A4
) -> Paper:
    """The papers of all programmes in ``values``, each beginning on a page of its own."""
    programmes = (values,) if isinstance(values, Programme) else tuple(values)
    measures, voices = frame.look(size), frame.voices(language, calendar)
    pdf = itinerary.open_pdf(programmes, voices)
    flows, notices = [], []
    for programme in programmes:
        flow = frame.filled(pdf, measures, lambda f, m, p=programme: _fill(f, m, voices, p))  # type: ignore[misc]
        running = itinerary.running
        frame.furnish(
            flow, measures, voices, [running(programme, v) for v in voices], programme.edition, programme.as_of
        )
        flows.append((running(programme, voices[0]), flow))
        notices += itinerary.notices_of(programme, voices)
    return Paper(frame.finish(pdf, flows, size), each_once(notices))


def _fill(flow: Flow, measures: Look, voices: Sequence[Speech], programme: Programme) -> None:
    itinerary.title(flow, measures, voices, programme)
    for day in programme.days:
        draw_day(flow, measures, voices, day)
    itinerary.closing(flow, measures, voices, programme)


def draw_day(
    flow: Flow, m: Look, voices: Sequence[Speech], day: Day, note: Callable[[Ink, float], None] | None = None
) -> None:
    """The table of a day; ``note`` is told when its head is drawn, with the page and the baseline."""
    (_pocket_day if m.pocket else _day)(flow, m, voices, day, note)


def clock_lines(entry: Entry, voice: Speech, size: float, width: float, colour: Colour) -> list[Line]:
    """The time on one line, or begin and end below each other where it is longer (two zones)."""
    text = flat(entry.clock.get(voice.code))
    chain = voice.regular
    if not text:
        text = dates.part(Part.DAY, voice.code) if entry.lasting else ""
    parts = [text]
    if chain.width(text) * size > width:
        dash = "～" if "～" in text else "–"
        first, mark, last = text.partition(dash)
        parts = [first, mark + last] if mark else parts
        size = min([size, *(width / chain.width(part) for part in parts)])
    return [line for part in parts for line in rich_lines(chain, [(part, colour)], size, width)]


def clocks(entry: Entry, voices: Sequence[Speech], sizes: tuple[float, float], width: float) -> list[Line]:
    """The time; a part of the day in each language, figures once."""
    figures = any(char.isdigit() for char in entry.clock.zh)
    lines: list[Line] = []
    for number, voice in enumerate(voices[:1] if figures else voices):
        lines += clock_lines(entry, voice, sizes[min(number, 1)], width, MUTED if number else INK)
    return _once(lines)


# The table of a day on A4


def _day(flow: Flow, m: Look, voices: Sequence[Speech], day: Day, note: Callable[[Ink, float], None] | None) -> None:
    heads = [_noted(_head(day, m, voices, again=False), note), _head(day, m, voices, again=True)]
    rows = [_row(entry, m, voices) for entry in day.entries]
    if not day.entries:
        lines = tuple(stacked(voices, said(itinerary.NOTHING), (m.small, m.small), 60 * MM, colours=(MUTED, MUTED)))
        rows.append(Row((Cell(_x(m, "what"), lines),), m.above, m.below, rule=True))
    if day.nights:
        rows.append(_night(day.nights, m, voices))
    flow.section(heads[:1], heads[1:], rows)
    flow.y += m.above * 2.4


def _noted(row: Row, note: Callable[[Ink, float], None] | None) -> Row:
    """``row``, which tells when it is drawn."""
    if note is None:
        return row
    draw = row.before

    def before(ink: Ink, baseline: float) -> None:
        if draw:
            draw(ink, baseline)
        note(ink, baseline)

    return replace(row, before=before, role=SUBHEAD)


def _x(m: Look, key: str) -> float:
    return m.left + next(x for name, x, _w in COLUMNS if name == key) * MM


def _width(key: str) -> float:
    return next(w for name, _x, w in COLUMNS if name == key) * MM


def _head(day: Day, m: Look, voices: Sequence[Speech], *, again: bool) -> Row:
    """The band with the date and the names of the columns."""
    pieces, x = [], 0.0
    for number, voice in enumerate(voices):
        chain, size = (voice.regular, 9.5) if number else (voice.bold, 10.5)
        text = dates.short(day.day, voice.code) + (voice.say(CONTINUED) if again else "")
        pieces.append(Piece(x, chain, text, size, MUTED if number else INK))
        x += chain.width(text) * size + 6
    cells = [Cell(m.left + 1.5 * MM, (Line(tuple(pieces), 9.5, 14.0),))]
    for key, msgid in (("place", PLACE), ("people", RECEIVES), ("note", REMARKS)):
        words = frame.both(voices, msgid)
        cells.append(Cell(_x(m, key), tuple(rich_lines(voices[0].regular, [(words, MUTED)], 7.5, _width(key) + 10))))
    return frame.banded(cells, m, above=4.0, below=3.4)


def _row(entry: Entry, m: Look, voices: Sequence[Speech]) -> Row:
    body, second, small = 8.8, 8.2, 7.4
    sizes = (body, second)
    clock = clocks(entry, voices, sizes, _width("time"))
    alone = entry.off or not (entry.place or entry.address or entry.body or entry.people)
    room = _x(m, "note") - _x(m, "what") - 2 * MM if alone else _width("what")
    what: list[Line] = []
    for number, voice in enumerate(voices):
        chain = voice.regular if number or entry.off else voice.bold
        spans = itinerary.spans_of(entry, voice, MUTED if number else INK)
        what += rich_lines(chain, spans, sizes[min(number, 1)], room, gap=1.0 if number else 0.0)
    if not entry.off:
        what += stacked(voices, entry.carrier, (small, small), room, colours=(MUTED, MUTED))
    place: list[Line] = []
    people: list[Line] = []
    for number, voice in enumerate(voices):
        if not entry.off:
            gap = 2.0 if number and place else 0.0
            place += _place(entry, voice, sizes[min(number, 1)], small, _width("place"), MUTED if number else INK, gap)
            gap = 2.0 if number and people else 0.0
            people += _people(
                entry, voice, small + (0.0 if number else 0.4), _width("people"), MUTED if number else INK, gap
            )
    notes: list[Line] = []
    for number, voice in enumerate(voices):
        notes += _remarks(entry, voice, small, _width("note"), MUTED if number else INK, 2.0 if number else 0.0)
    cells = (
        Cell(_x(m, "time") + 1.5 * MM, tuple(clock)),
        Cell(_x(m, "what"), tuple(what)),
        Cell(_x(m, "place"), tuple(_once(place))),
        Cell(_x(m, "people"), tuple(_once(people))),
        Cell(_x(m, "note"), tuple(notes)),
    )
    return Row(cells, m.above * 0.85, m.below * 0.87, rule=True)


def _once(lines: list[Line]) -> list[Line]:
    """Without a second half that says the very same (an address that is written alike)."""
    half = len(lines) // 2
    if len(lines) % 2 or not half:
        return lines
    texts = ["".join(p.text for p in line.pieces) for line in lines]
    return lines[:half] if texts[:half] == texts[half:] else lines


def _place(
    entry: Entry, voice: Speech, size: float, small: float, width: float, colour: Colour, gap: float
) -> list[Line]:
    code = voice.code
    lines = frame.parted(voice.regular, flat(entry.place.get(code)), size, width, colour, gap)
    lines += rich_lines(voice.regular, [(flat(entry.address.get(code)), MUTED)], small, width)
    if entry.station:
        text = f"{voice.say(STATION)}：{flat(entry.station.get(code))}"
        lines += rich_lines(voice.regular, [(text, MUTED)], small, width)
    if entry.phone:
        lines += rich_lines(voice.regular, [(f"☎ {entry.phone}", MUTED)], small, width)
    return lines


def _people(entry: Entry, voice: Speech, size: float, width: float, colour: Colour, gap: float) -> list[Line]:
    lines = rich_lines(voice.regular, [(flat(entry.body.get(voice.code)), colour)], size, width, gap=gap)
    for person in entry.people:
        lines += frame.parted(voice.regular, flat(person.get(voice.code)), size, width, colour)
    return lines


def _remarks(entry: Entry, voice: Speech, size: float, width: float, colour: Colour, gap: float = 0.0) -> list[Line]:
    lines: list[Line] = []
    for remark in entry.remarks:
        label, text = f"{flat(remark.label.get(voice.code))}：", flat(remark.text.get(voice.code))
        text = unparted(voice.regular, label, text, width / size)
        lines += rich_lines(voice.regular, [(label, MUTED), (text, colour)], size, width, gap=0 if lines else gap)
    return lines


def unparted(chain: Chain, label: str, text: str, limit: float) -> str:
    """A list of names behind its label with line feeds where a line is full: no name is parted at the end of one."""
    names = text.split("、")
    if len(names) < 2 or any(len(name) > LONGEST_NAME for name in names):
        return text
    lines = [""]
    for number, name in enumerate(names, 1):
        item = name if number == len(names) else f"{name}、"
        before = label if len(lines) == 1 else ""
        if lines[-1] and chain.width(before + lines[-1] + item) > limit:
            lines.append("")
        lines[-1] += item
    return "\n".join(lines)


def _night(nights: Sequence[Night], m: Look, voices: Sequence[Speech]) -> Row:
    """住宿／宿泊 with address and telephone."""
    words = shared_label(voices, said(itinerary.STAY), 8.0, _width("time"))
    lines = night_lines(nights, voices, 8.4, 7.4, _x(m, "note") + _width("note") - _x(m, "what"))
    cells = (Cell(_x(m, "time") + 1.5 * MM, tuple(words)), Cell(_x(m, "what"), tuple(lines)))
    return Row(cells, m.above * 0.7, m.below * 0.74, rule=True)


def night_lines(
    nights: Sequence[Night], voices: Sequence[Speech], size: float, small: float, width: float
) -> list[Line]:
    """Each hotel with what is needed to find it."""
    lines: list[Line] = []
    for night in nights:
        for number, voice in enumerate(voices):
            code = voice.code
            shown = Night(Pair(*(night.text.get(code),) * 2), group=night.group, off=night.off, changed=night.changed)
            if number and night.text.get(code) == night.text.get(voices[0].code) and not night.address:
                continue
            spans = itinerary.night_spans(shown, voice, MUTED if number else INK)
            if night.address:
                spans.append((f"　{flat(night.address.get(code))}", MUTED))
            if night.phone and not number:
                spans.append((f"　☎ {night.phone}", MUTED))
            lines += rich_lines(voice.regular, spans, small if number else size, width)
    return lines


# A pocket leaf


def _pocket_day(
    flow: Flow, m: Look, voices: Sequence[Speech], day: Day, note: Callable[[Ink, float], None] | None
) -> None:
    heads = [_noted(itinerary.pocket_head(day, m, voices), note), itinerary.pocket_head(day, m, voices, again=True)]
    x, width = m.left + 19 * MM, m.right - m.left - 19 * MM
    rows = []
    for entry in day.entries:
        clock = clocks(entry, voices, (m.body, m.small), x - m.left - 3)
        text = rich_lines
        lines: list[Line] = []
        for number, voice in enumerate(voices):
            colour, size = (MUTED, m.second) if number else (INK, m.body)
            chain = voice.regular if number or entry.off else voice.bold
            lines += text(chain, itinerary.spans_of(entry, voice, colour), size, width, gap=2.0 if number else 0.0)
            if entry.off:
                continue
            lines += text(voice.regular, [(flat(entry.carrier.get(voice.code)), MUTED)], m.small, width)
            lines += _place(entry, voice, m.small + (0 if number else 0.4), m.small, width, colour, 0.0)
            people = [flat(entry.body.get(voice.code)), *(flat(p.get(voice.code)) for p in entry.people)]
            lines += text(voice.regular, [("、".join(filter(None, people)), MUTED)], m.small, width)
            lines += _remarks(entry, voice, m.small, width, colour)
        rows.append(Row((Cell(m.left, tuple(clock)), Cell(x, tuple(lines))), m.above, m.below, rule=True))
    if not rows:
        lines = stacked(voices, said(itinerary.NOTHING), (m.small, m.small), width, colours=(MUTED, MUTED))
        rows.append(Row((Cell(x, tuple(lines)),), m.above, m.below, rule=True))
    if day.nights:
        words = shared_label(voices, said(itinerary.STAY), m.small, x - m.left - 2)
        lines = night_lines(day.nights, voices, m.body, m.small, width)
        rows.append(Row((Cell(m.left, tuple(words)), Cell(x, tuple(lines))), m.above, m.below, rule=True))
    flow.section(heads[:1], heads[1:], rows)
    flow.y += m.above * 2.4
