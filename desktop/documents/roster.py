"""Every list of the delegation as a paper: one table, its columns as wide as their words, on a page as it needs.

Which columns a list has, and who may read it, stands in ``domain.rosters``; a list with personal data says so on top.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop import i18n
from desktop.documents import frame
from desktop.documents.embedding import Pdf
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.frame import LARGE, Look, rich_lines, stacked
from desktop.documents.paper import A4, BOTH, Paper
from desktop.documents.tables import ASCENT, LEADING
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    VERMILION,
    Ink,
    Speech,
    each_once,
    flat,
    glyph_notices,
    speech,
)  # fmt: skip
from desktop.documents.worn import look
from desktop.domain import dates, rosters
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.rosters import Column, Listing, Roster, Section
from desktop.domain.text import Pair
from desktop.domain.wording import said as said_own
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

FOR, COUNT = N_("For: {audience}"), N_("{count} on this list")
GAP_OF = N_("{what} is missing for {count}: {names}")
NO_BED = N_("Without a place on this list: {names}")
PORTRAIT = replace(LARGE, left=20 * MM, top=16 * MM, next_top=27 * MM, above=3.6, below=2.8, title=16.0, subtitle=11.0)
LANDSCAPE = replace(
    PORTRAIT, width=297 * MM, height=210 * MM, left=15 * MM, right=282 * MM, bottom=186 * MM, foot=195 * MM
)
BODY, SECOND, HEAD = 8.8, 7.8, 7.6
GAP = 2.2 * MM
BOX = 3.4 * MM
SHORT = 40  # lines
SHOWN_NAMES = 6  # in a notice


def render(values: Sequence[Roster], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """The lists in ``values``; dates in western years, as passports have them, unless ``calendar`` says otherwise."""
    made = values[0].listing
    voices = voices_of(made, language, calendar)
    first = voices[0]
    day = max(roster.as_of for roster in values)
    pdf = Pdf(title=made.stem.get(first.code), lang=i18n.language(first.code).bcp47, day=day)
    measures = LANDSCAPE if made.wide else PORTRAIT
    years = calendar or Calendar.WESTERN
    flows, notices = [], []
    for roster in values:
        flow = _laid_out(pdf, measures, voices, roster, years)
        titles = [heading(roster, voice) for voice in voices]
        frame.furnish(flow, measures, voices, titles, roster.edition, roster.as_of)
        flows.append((titles[0], flow))
        notices += notices_of(roster, first)
    return Paper(frame.finish(pdf, flows, A4), each_once(notices))


def _laid_out(pdf: Pdf, m: Look, voices: Sequence[Speech], roster: Roster, years: Calendar) -> Flow:
    """The pages; only of a short list it is worth trying whether tighter rows save one."""
    if sum(len(section.lines) for section in roster.sections) <= SHORT:
        return frame.filled(pdf, m, lambda flow, look: _fill(flow, look, voices, roster, years))
    flow = frame.pages(pdf, m)
    _fill(flow, m, voices, roster, years)
    return flow


def voices_of(made: Listing, language: str, calendar: Calendar | None) -> tuple[Speech, ...]:
    """The languages of a paper, that of its readers first."""
    codes = made.codes if language == BOTH else (language,)
    return tuple(speech(code, calendar) for code in codes)


def heading(roster: Roster, voice: Speech) -> str:
    """「訪日団　団員名簿」: as its readers call it, not as our shelf does."""
    made = roster.listing
    title = said_own(look().wording, f"heading.{made.key}", made.stem).get(voice.code)
    return "　".join(filter(None, (flat(roster.trip.get(voice.code)), flat(title))))


def notices_of(roster: Roster, voice: Speech) -> list[Notice]:
    """What nobody entered yet, and names that no font can draw."""
    found = []
    for label, entries in roster.gaps():
        names = _shortened([entry.name.get(voice.code) for entry in entries])
        said = Notice("", Sentence(GAP_OF, {"what": Sentence(label), "count": len(entries), "names": names}))
        found.append(said.at("member", entries[0].member_id))
    for section in roster.sections:
        if section.lacking:
            sentence = Sentence(NO_BED, {"names": _shortened(section.lacking)})
            found.append(Notice(section.title.get(voice.code), sentence))
    for entry in roster.entries():
        name = entry.name.get(voice.code)
        texts = [name, entry.title.get(voice.code), entry.organisation.get(voice.code)]
        found += [one.at("person", entry.person_id) for one in glyph_notices(name, voice, texts)]
    return found


def _shortened(names: Sequence[str]) -> str:
    return "、".join(names[:SHOWN_NAMES]) + ("…" if len(names) > SHOWN_NAMES else "")


def _fill(flow: Flow, m: Look, voices: Sequence[Speech], roster: Roster, years: Calendar) -> None:
    made = roster.listing
    head = [(voice, heading(roster, voice), m.subtitle if n else m.title, not n, INK) for n, voice in enumerate(voices)]
    frame.centred(flow, m, head)
    flow.y += 2.5 * MM
    _note(flow, m, voices, roster)
    for number, section in enumerate(roster.sections):
        if number:
            flow.y += 3 * MM
        columns = _placed(roster.columns(section), m, made)
        opening = _section_head(m, voices, section)
        labels = _labels(m, voices, columns)
        rows = [_row(m, voices, columns, _spoken(line, made, voices), years) for line in section.lines]
        again = [*opening[:1], labels] if section.title else [labels]
        flow.section([*opening, labels], again, rows)


def _spoken(line: rosters.Line, made: Listing, voices: Sequence[Speech]) -> rosters.Line:
    """Without the reading, where the list has none or nobody reads Japanese."""
    if line.entry is None or ("kana" in made.columns and any(voice.code == "ja" for voice in voices)):
        return line
    return replace(line, entry=replace(line.entry, kana=""))


def _note(flow: Flow, m: Look, voices: Sequence[Speech], roster: Roster) -> None:
    """Dates, how many, for whom; and that it holds personal data."""
    made = roster.listing
    for voice in voices:
        parts = []
        if roster.start and roster.end:
            parts.append(dates.span(roster.start, roster.end, voice.code, voice.calendar))
        people = len(roster.entries())
        if people:
            parts.append(voice.say(COUNT).format(count=people))
        if made.audience not in rosters.JAPANESE:
            parts.append(voice.say(FOR).format(audience=voice.say(rosters.audience_words(made.audience))))
        parts += [flat(f"{voice.say(label)} {words.get(voice.code)}") for label, words in roster.facts]
        lines = rich_lines(voice.regular, [("　".join(parts), MUTED)], 8.4, m.right - m.left)
        flow.draw(Row((Cell(m.left, tuple(lines)),), 2.2))
    if made.personal:
        for voice in voices:
            text = rosters.personal_words(made, voice.code)
            lines = rich_lines(voice.bold, [(text, VERMILION)], 8.4, m.right - m.left)
            flow.draw(Row((Cell(m.left, tuple(lines)),), 2.2))
    flow.y += 2 * MM


def _section_head(m: Look, voices: Sequence[Speech], section: Section) -> list[Row]:
    """The hotel, the journey, the group; then where it is."""
    if not section.title:
        return []
    width = m.right - m.left
    lines = stacked(voices, section.title, (10.5, 8.8), width - 3.2 * MM, bold=True)

    def bar(ink: Ink, baseline: float) -> None:
        ink.box(m.left, baseline - 9.6, 1.1 * MM, 12.6, INDIGO)

    rows = [Row((Cell(m.left + 3.2 * MM, tuple(lines)),), 3.0, 3.0, joined=True, before=bar)]
    facts = []
    for label, words in section.facts:
        texts = list(dict.fromkeys(flat(words.get(v.code)) for v in voices))
        facts += rich_lines(
            voices[0].regular, [(f"{frame.both(voices, label, '／')}　", MUTED), ("／".join(texts), INK)], 8.2, width
        )
    if facts:
        rows.append(Row((Cell(m.left + 3.2 * MM, tuple(facts)),), 0.0, 4.0, joined=True))
    return rows


Placed = list[tuple[Column, float, float]]  # with its left edge and its width


def _placed(columns: Sequence[Column], m: Look, made: Listing) -> Placed:
    """The columns side by side over the whole width; the reading stands below the name and needs none."""
    shown = [c for c in columns if not (c.key == "kana" and "name" in made.columns)]
    room = (m.right - m.left) / sum(c.width for c in shown)
    placed, x = [], m.left
    for column in shown:
        placed.append((column, x + GAP / 2, column.width * room - GAP))
        x += column.width * room
    return placed


def _labels(m: Look, voices: Sequence[Speech], columns: Placed) -> Row:
    cells = [
        Cell(
            x + _inset(voices, column, width),
            tuple(stacked(voices, said(column.label), (HEAD, HEAD - 0.6), width, colours=(MUTED, MUTED))),
        )
        for column, x, width in columns
    ]
    return frame.banded(cells, m, above=3.2, below=2.8)


def _inset(voices: Sequence[Speech], column: Column, width: float) -> float:
    """The heading of boxes to tick stands over their middle."""
    if not column.key.startswith("box"):
        return 0.0
    return (width - voices[0].regular.width(column.label) * HEAD) / 2


def _row(m: Look, voices: Sequence[Speech], columns: Placed, line: rosters.Line, years: Calendar) -> Row:
    """One line. Who shares a room stands below the other without its number, except where a page begins."""
    small = len(columns) > 10
    sizes = (BODY - 0.8, SECOND - 0.8) if small else (BODY, SECOND)
    boxes = [(x, width) for column, x, width in columns if column.key.startswith("box")]
    cells = []
    for column, x, width in columns:
        if line.joined and column.key in ("room", "floor", "room_kind"):
            continue
        lines = _lines(voices, column, line, sizes, width, years)
        if column.key == "name" and line.entry and line.entry.kana:
            lines += rich_lines(speech("ja").regular, [(line.entry.kana, MUTED)], sizes[1] - 0.8, width)
        cells.append(Cell(x, tuple(lines)))

    def squares(ink: Ink, baseline: float) -> None:
        for x, width in boxes:
            left, low = x + (width - BOX) / 2, baseline + 1.6
            for x1, y1, x2, y2 in (
                (left, low, left + BOX, low), (left, low - BOX, left + BOX, low - BOX),
                (left, low, left, low - BOX), (left + BOX, low, left + BOX, low - BOX),
            ):  # fmt: skip
                ink.line(x1, y1, x2, y2, 0.6, INK)

    anew = (lambda: _row(m, voices, columns, replace(line, joined=False), years)) if line.joined else None
    return Row(tuple(cells), m.above, m.below, rule=True, anew=anew, before=squares if boxes else None)


def _lines(
    voices: Sequence[Speech], column: Column, line: rosters.Line, sizes: tuple[float, float], width: float,
    years: Calendar,
) -> list[Line]:  # fmt: skip
    value = column.read(line)
    first = voices[0]
    if value is None or value == "":
        return []
    if isinstance(value, Pair):
        return stacked(voices, value, sizes, width, bold=column.key == "name")
    if isinstance(value, date):
        return _whole(first, day_text(value, years, first.code), sizes[0], width)
    if isinstance(value, int):
        return _whole(first, f"{value:,}", sizes[0] - (0.6 if column.key == "number" else 0.0), width)
    if column.key in ("passport_no", "mobile", "insurance_no", "booking", "seat", "emergency_phone"):
        return _whole(first, flat(value), sizes[0], width)
    return rich_lines(first.regular, [(value, INK)], sizes[0], width)


def _whole(voice: Speech, text: str, size: float, width: float) -> list[Line]:
    """A number or a day on one line: condensed a little rather than broken; broken only where it is far too long."""
    wide = voice.regular.width(text) * size
    if wide <= width or wide * 0.72 > width:
        return rich_lines(voice.regular, [(text, INK)], size, width)
    return [Line((Piece(0, voice.regular, text, size, INK, stretch=width / wide),), size * ASCENT, size * LEADING)]


def day_text(day: date, years: Calendar, code: str) -> str:
    """「1980/05/03」, 「民國69年5月3日」."""
    if years is Calendar.WESTERN:
        return f"{day.year:04}/{day.month:02}/{day.day:02}"
    return f"{dates.year(day, years)}{day.month}月{day.day}日"
