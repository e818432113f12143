"""行程表／日程表 in half-days, as the trip report prints it: a row for each day, 上午 and 下午 side by side.

晚上 gets a column of its own where something happens then. On a pocket leaf the parts of a day stand below each other.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop import i18n
from desktop.documents import frame
from desktop.documents.embedding import Pdf
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.frame import MARK, Look, rich_lines, shared_label, stacked
from desktop.documents.paper import A4, BOTH, Paper
from desktop.documents.tables import CONTINUED
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    NO_CHINESE,
    NO_JAPANESE,
    VERMILION,
    Colour,
    Speech,
    clean,
    each_once,
    flat,
    glyph_notices,
)
from desktop.domain import dates
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.programme import SETTLING, Day, Entry, Night, Programme
from desktop.domain.schedule import Part
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

HEADING = N_("Itinerary (paper)")
STAY = N_("Overnight stay")
GOES_ON = N_("(continued from the day before)")
NOTHING = N_("Nothing arranged")
QUOTED = 24  # letters of a text that a notice repeats


def render(
    values: Programme | Sequence[Programme], language: str = BOTH, calendar: Calendar | None = None, size: str = A4
) -> Paper:
    """The papers of all programmes in ``values``, each beginning on a page of its own."""
    programmes = (values,) if isinstance(values, Programme) else tuple(values)
    measures, voices = frame.look(size), frame.voices(language, calendar)
    pdf = open_pdf(programmes, voices)
    flows, notices = [], []
    for programme in programmes:
        flow = frame.filled(pdf, measures, lambda f, m, p=programme: _fill(f, m, voices, p))  # type: ignore[misc]
        frame.furnish(
            flow, measures, voices, [running(programme, v) for v in voices], programme.edition, programme.as_of
        )
        flows.append((running(programme, voices[0]), flow))
        notices += notices_of(programme, voices)
    return Paper(frame.finish(pdf, flows, size), each_once(notices))


def _fill(flow: Flow, measures: Look, voices: Sequence[Speech], programme: Programme) -> None:
    title(flow, measures, voices, programme)
    (_pocket if measures.pocket else _table)(flow, measures, voices, programme)
    closing(flow, measures, voices, programme)


# What both forms share


def open_pdf(programmes: Sequence[Programme], voices: Sequence[Speech]) -> Pdf:
    """The file with its title and day."""
    name = frame.heading(programmes[0].name, HEADING, voices[0]) if programmes else voices[0].say(HEADING)
    day = max((p.as_of for p in programmes), default=None)
    return Pdf(title=name, lang=i18n.language(voices[0].code).bcp47, day=day)


def running(programme: Programme, voice: Speech) -> str:
    """The head of later pages: name, and for whom."""
    return "　".join(
        filter(None, (frame.heading(programme.name, HEADING, voice), flat(programme.whom.get(voice.code))))
    )


def title(flow: Flow, measures: Look, voices: Sequence[Speech], programme: Programme) -> None:
    """Name in each language, dates in each calendar, for whom."""
    m = measures
    frame.title(flow, m, voices, [frame.heading(programme.name, HEADING, v) for v in voices], 0.06)
    flow.y += m.above * (0.6 if len(voices) > 1 else 1.2)
    if programme.start and programme.end:
        spans = [dates.span(programme.start, programme.end, v.code, v.calendar) for v in voices]
        gap, chain, size = "　", voices[0].regular, m.body
        if chain.width(gap.join(spans)) * size <= m.right - m.left:
            frame.centred(flow, m, [(voices[0], gap.join(spans), size, False, MUTED)])
        else:
            frame.centred(flow, m, [(v, s, size, False, MUTED) for v, s in zip(voices, spans, strict=True)])
    if programme.whom:
        names = list(dict.fromkeys(flat(programme.whom.get(v.code)) for v in voices))
        frame.centred(flow, m, [(voices[0], "／".join(names), m.body + 1, True, INDIGO)])
    flow.y += m.above * 2.4


def closing(flow: Flow, measures: Look, voices: Sequence[Speech], programme: Programme) -> None:
    """What is said below the table: zones, marks, what is gone, the emergency number."""
    m = measures
    lines: list[Line] = []
    width = m.right - m.left

    def add(text: Pair, colour: Colour = MUTED) -> None:
        lines.extend(stacked(voices, text, (m.small, m.small), width, colours=(colour, colour)))

    if programme.undated:
        add(_listed(frame.UNDATED, programme.undated), INK)
    if programme.emergency_phone:
        label = "／".join(dict.fromkeys(v.say(frame.EMERGENCY) for v in voices))
        lines.extend(rich_lines(voices[0].bold, [(f"{label}　{programme.emergency_phone}", INK)], m.body, width))
    if programme.abroad:
        add(said(frame.LOCAL))
    if programme.against:
        number = programme.against
        add(Pair(*(f"{MARK} {text}" for text in _pair(said(frame.CHANGED, edition=number)))), VERMILION)
        if programme.dropped:
            add(_listed(frame.DROPPED, programme.dropped), VERMILION)
    if lines:
        flow.section([], [], [Row((Cell(m.left, tuple(lines)),), m.above * 1.4, 0.0)])


def _listed(msgid: str, texts: Sequence[Pair]) -> Pair:
    """「已刪除：甲、乙」."""
    head = said(msgid)
    return Pair(*(f"{head.get(code)}：{'、'.join(text.get(code) for text in texts)}" for code in i18n.CODES))


def _pair(words: Pair) -> tuple[str, str]:
    return words.zh, words.ja


def notices_of(programme: Programme, voices: Sequence[Speech]) -> list[Notice]:
    """Texts that stand in the other language, and characters that no font has."""
    found: list[Notice] = []
    subject = flat(programme.name.get(voices[0].code))
    nights = [night.text for day in programme.days for night in day.nights]
    parts: list[tuple[str, list[Pair]]] = [("", [programme.name, programme.whom, *nights])]
    for entry in (entry for day in programme.days for entry in day.entries):
        texts = [entry.title, entry.place, entry.address, entry.body, *entry.people, entry.group, *entry.notes]
        parts.append((entry.item_id, texts + [remark.text for remark in entry.remarks]))
    for item_id, pieces in parts:
        lacking = glyph_notices(subject, voices[0], [piece.get(v.code) for piece in pieces for v in voices])
        found += [one.at("event", item_id) for one in lacking]
    for voice in voices:
        msgid = NO_JAPANESE if voice.code == "ja" else NO_CHINESE
        tail = "ja" if voice.code == "ja" else "zh"
        asked = dict.fromkeys((programme.name, *nights), ("", ""))
        for entry in (entry for day in programme.days for entry in day.entries):
            for text, field in ((entry.title, f"title_{tail}"), (entry.place, f"place_{tail}")):
                asked.setdefault(text, (entry.item_id, field))
        for text, place in asked.items():
            if text and not text.exactly(voice.code):
                shown = flat(text.get(voice.code))
                shown = shown if len(shown) <= QUOTED else f"{shown[:QUOTED]}…"
                found.append(Notice(subject, Sentence(msgid, {"text": shown})).at("event", *place))
    return found


def tint(entry: Entry, colour: Colour) -> Colour:
    return MUTED if entry.off else colour


def spans_of(entry: Entry, voice: Speech, colour: Colour) -> list[tuple[str, Colour]]:
    """Mark, sub-group, title, what became of the plan, 〔調整中〕."""
    code = voice.code
    spans: list[tuple[str, Colour]] = [(f"{MARK} ", VERMILION)] if entry.changed else []
    if entry.group:
        spans.append((f"〔{flat(entry.group.get(code))}〕", INDIGO))
    spans.append((flat(entry.title.get(code)), tint(entry, colour)))
    spans += [(flat(note.get(code)), colour) for note in entry.notes]
    if entry.open and not entry.off:
        spans.append((said(SETTLING).get(code), VERMILION))
    if entry.lasting:
        spans.append((voice.say(GOES_ON), MUTED))
    return spans


# The table


def _columns(programme: Programme, measures: Look) -> list[tuple[Part, float, float]]:
    """(part, x, width) of each part of the day that has a column."""
    parts = [Part.AM, Part.PM]
    if any(entry.half == Part.EVENING for day in programme.days for entry in day.entries):
        parts.append(Part.EVENING)
    x, gap = measures.left + 23 * MM, 4 * MM
    whole = measures.right - 1.5 * MM - x - gap * (len(parts) - 1)
    if len(parts) == 2:
        return [(parts[0], x, whole / 2), (parts[1], x + whole / 2 + gap, whole / 2)]
    least = 37 * MM  # of three columns the fuller ones get what is left
    letters = {part: 1 + sum(len(entry.title.get("ja")) for d in programme.days for entry in d.entries
                             if entry.half == part) for part in parts}  # fmt: skip
    found = []
    for part in parts:
        width = least + (whole - least * len(parts)) * letters[part] / sum(letters.values())
        found.append((part, x, width))
        x += width + gap
    return found


def _table(flow: Flow, measures: Look, voices: Sequence[Speech], programme: Programme) -> None:
    m = measures
    grid = _columns(programme, m)
    cells = []
    for part, x, width in grid:
        words = Pair(dates.part(part, "zh_TW"), dates.part(part, "ja"))
        cells.append(Cell(x, tuple(shared_label(voices, words, m.body - 0.5, width))))
    head = frame.banded(cells, m, above=4.0, below=3.6)
    rows: list[Row] = []
    for day in programme.days:
        rows += _day_rows(day, grid, m, voices)
    flow.section([head], [head], rows)


def _day_rows(day: Day, grid: list[tuple[Part, float, float]], m: Look, voices: Sequence[Speech]) -> list[Row]:
    """The day's row; what lasts the whole day stands above it, the night below."""
    label = Cell(m.left + 1.5 * MM, tuple(_day_lines(day, m, voices)))
    rows: list[Row] = []
    _first, x, _width = grid[0]
    whole = grid[-1][1] + grid[-1][2] - x
    all_day = [entry for entry in day.entries if entry.half == Part.DAY]
    if all_day:
        lines = tuple(_lines(all_day, m, voices, whole))
        rows.append(Row((label, Cell(x, lines)), m.above, 0.0, joined=True))
        label = Cell(m.left, ())
    cells = []
    for part, left, width in grid:
        here = [entry for entry in day.entries if entry.half == part]
        cells.append(Cell(left, tuple(_lines(here, m, voices, width))))
    filled = any(cell.lines for cell in cells)
    if filled or not rows:
        rows.append(Row((label, *cells), m.above if not rows else 2.0, 0.0, joined=True))
    if day.nights:
        words = tuple(shared_label(voices, said(STAY), m.small, 20 * MM))
        lines = tuple(_night_lines(day.nights, m, voices, whole - 14 * MM))
        rows.append(Row((Cell(x, words), Cell(x + 14 * MM, lines)), 5.0, 0.0, joined=True))
    last = rows[-1]
    rows[-1] = Row(last.cells, last.above, m.below, rule=True, joined=False)
    return rows


def _day_lines(day: Day, m: Look, voices: Sequence[Speech]) -> list[Line]:
    return stacked(
        voices, Pair(dates.short(day.day, "zh_TW"), dates.short(day.day, "ja")), (m.body, m.second), 21 * MM, bold=True
    )


def _lines(entries: Sequence[Entry], m: Look, voices: Sequence[Speech], width: float) -> list[Line]:
    """All entries in one language, then in the other."""
    lines: list[Line] = []
    for number, voice in enumerate(voices):
        size, colour = (m.second, MUTED) if number else (m.body, INK)
        for at, entry in enumerate(entries):
            gap = 1.0 if at else (2.6 if number else 0.0)
            lines += _entry(entry, voice, m, size, colour, width, gap, below=not number)
    return lines


def _entry(
    entry: Entry, voice: Speech, m: Look, size: float, colour: Colour, width: float, gap: float, *, below: bool
) -> list[Line]:
    """「13:30 拜會千葉縣廳」 with its text hanging beside the time; ``below`` it a journey's number and times."""
    chain = voice.regular
    indent = chain.width("00:00 ") * size + 1 if entry.start else 0.0
    lines = rich_lines(chain, spans_of(entry, voice, colour), size, width - indent, indent, gap)
    if entry.start and lines:
        clock = Piece(0, chain, entry.start, size, tint(entry, colour))
        lines[0] = lines[0]._replace(pieces=(clock, *lines[0].pieces))
    if below and (entry.carrier or entry.abroad) and not entry.off:
        carrier, times = flat(entry.carrier.get(voice.code)), flat(entry.clock.get(voice.code))
        dash = "～" if "～" in times else "–"
        first, mark, last = times.partition(dash)
        room = width - indent
        parts = [part for part in (carrier, times) if part]
        if chain.width("　".join(parts)) * m.small <= room:
            parts = ["　".join(parts)]
        elif chain.width(times) * m.small > room:  # two zones in a narrow column
            parts = [part for part in (carrier, first, mark + last) if part]
        for part in parts:
            lines += rich_lines(chain, [(part, MUTED)], m.small, room, indent)
    return lines


def night_spans(night: Night, voice: Speech, colour: Colour) -> list[tuple[str, Colour]]:
    """Mark, sub-group, where the night is spent."""
    spans: list[tuple[str, Colour]] = [(f"{MARK} ", VERMILION)] if night.changed else []
    if night.group:
        spans.append((f"〔{flat(night.group.get(voice.code))}〕", INDIGO))
    spans.append((flat(night.text.get(voice.code)), MUTED if night.off else colour))
    return spans


def _night_lines(nights: Sequence[Night], m: Look, voices: Sequence[Speech], width: float) -> list[Line]:
    lines: list[Line] = []
    seen: set[str] = set()
    for number, voice in enumerate(voices):
        for night in nights:
            spans = night_spans(night, voice, MUTED if number else INK)
            text = "".join(part for part, _colour in spans)
            if text not in seen:
                seen.add(text)
                lines += rich_lines(voice.regular, spans, m.small, width)
    return lines


# The pocket


def _pocket(flow: Flow, measures: Look, voices: Sequence[Speech], programme: Programme) -> None:
    """Each day a band and its parts below each other."""
    m = measures
    for day in programme.days:
        head, again = (pocket_head(day, m, voices, again=again) for again in (False, True))
        rows = []
        x = m.left + (15 if len(voices) > 1 else 11) * MM
        width = m.right - x
        for part in (Part.DAY, Part.AM, Part.PM, Part.EVENING):
            here = [entry for entry in day.entries if entry.half == part]
            if here:
                words = Pair(dates.part(part, "zh_TW"), dates.part(part, "ja"))
                label = tuple(shared_label(voices, words, m.small, x - m.left - 2))
                lines = tuple(_lines(here, m, voices, width))
                rows.append(Row((Cell(m.left, label), Cell(x, lines)), m.above, m.below, rule=True))
        if not rows:
            lines = tuple(stacked(voices, said(NOTHING), (m.small, m.small), width, colours=(MUTED, MUTED)))
            rows.append(Row((Cell(x, lines),), m.above, m.below, rule=True))
        if day.nights:
            words_ = tuple(shared_label(voices, said(STAY), m.small, x - m.left - 2))
            lines = tuple(_night_lines(day.nights, m, voices, width))
            rows.append(Row((Cell(m.left, words_), Cell(x, lines)), m.above, m.below, rule=True))
        flow.section([head], [again], rows)
        flow.y += m.above * 2.4


def pocket_head(day: Day, m: Look, voices: Sequence[Speech], *, again: bool = False) -> Row:
    """The band with the date."""
    pieces, x = [], 1.2 * MM
    for number, voice in enumerate(voices):
        chain, size = (voice.regular, m.body) if number else (voice.bold, m.body + 0.8)
        text = clean(dates.short(day.day, voice.code)) + (voice.say(CONTINUED) if again else "")
        pieces.append(Piece(x, chain, text, size, MUTED if number else INK))
        x += chain.width(text) * size + 6
    line = Line(tuple(pieces), m.body, m.body * 1.4)
    return frame.banded([Cell(m.left, (line,))], m, above=2.2, below=2.0)
