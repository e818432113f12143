"""議程／次第: one event's paper, in both languages side by side in step, or in one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from desktop import i18n
from desktop.documents.embedding import Pdf
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.linebreak import wrap
from desktop.documents.paper import BOTH, Paper
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    NARROWEST,
    NO_CHINESE,
    NO_JAPANESE,
    RULE,
    VERMILION,
    Chain,
    Colour,
    Ink,
    Speech,
    clean,
    flat,
    glyph_notices,
    speech,
    with_honorific,
)
from desktop.domain import dates
from desktop.domain.agenda import Agenda, AgendaLine, Attendee
from desktop.domain.dates import Calendar
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

PAGE = (210 * MM, 297 * MM)
LEFT, RIGHT = 25 * MM, 190 * MM  # 25 left for the punch (conventions.md 2.3)
TOP, NEXT_TOP, BOTTOM, FOOT = 20 * MM, 31 * MM, 267 * MM, 276 * MM
BODY, SMALL, NAME, LABEL = 9.5, 8.0, 10.5, 8.5
ASCENT, LEADING = 0.88, 1.48  # of the size
ABOVE, BELOW = 5.9, 4.5  # the text of a row: it looks centred so
TIGHTEST = 0.5  # of such spaces, where that saves a page
SQUEEZE = 0.93  # what one line may be condensed to rather than end in a widow
RUBY_RISE = NAME  # of the reading over the name's baseline

HEADING = N_("Agenda")
CONTINUED = N_("(continued)")
EDITION = N_("Edition {edition}, as of {date}")
TO_BE_SETTLED = N_("To be settled")
ASKING = N_("Enquiry under way")
DATE, PLACE, PURPOSE = N_("Date and time"), N_("Place"), N_("Purpose")
THEIRS, OURS = N_("Participants from Japan"), N_("Participants from Taiwan")
NAME_HEAD, POST_HEAD = N_("Name"), N_("Organisation and title")
SAME = N_("ditto")


@dataclass(frozen=True)
class Column:
    """Where one language stands: its text, and in lists of persons its name and post."""

    voice: Speech
    x: float
    width: float
    name_x: float
    name_width: float
    post_x: float
    post_width: float


def columns(language: str, calendar: Calendar | None) -> tuple[Column, ...]:
    """The columns of a paper in ``language``: in a list of persons the first one's names stand among the labels."""
    if language != BOTH:
        return (Column(speech(language, calendar), 50 * MM, 140 * MM, LEFT, 31 * MM, 58 * MM, 132 * MM),)
    zh, ja = speech("zh_TW", calendar), speech("ja", calendar)
    return (
        Column(zh, 49 * MM, 61 * MM, LEFT, 22.5 * MM, 49 * MM, 61 * MM),
        Column(ja, 114 * MM, 76 * MM, 114 * MM, 25 * MM, 140.5 * MM, 49.5 * MM),
    )


def render(values: Agenda | Sequence[Agenda], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """The papers of all events in ``values``, each beginning on a page of its own and counting its own pages."""
    events = (values,) if isinstance(values, Agenda) else tuple(values)
    grid = columns(language, calendar)
    first = grid[0].voice
    title = heading(events[0], first) if len(events) == 1 else first.say(HEADING)
    day = max((event.as_of for event in events), default=None)
    pdf = Pdf(title=title, lang=i18n.language(first.code).bcp47, day=day)
    notices: list[Notice] = []
    for event in events:
        flow = _fill(pdf, event, grid)
        for number, ink in enumerate(flow.pages, 1):
            _furnish(ink, event, grid, number, len(flow.pages))
            pdf.page(*PAGE, ink.operators, bookmark=heading(event, first) if number == 1 else "")
        notices += _notices(event, grid)
    if not events:
        pdf.page(*PAGE, ())
    return Paper(pdf.finish(), _each_once(notices))


def heading(event: Agenda, voice: Speech) -> str:
    """「拜會千葉縣廳　議程」."""
    return "　".join(filter(None, (flat(event.title.get(voice.code)), voice.say(HEADING))))


# What stands on a page


def _fill(pdf: Pdf, event: Agenda, grid: tuple[Column, ...]) -> Flow:
    """The pages of one event: set a little tighter where that saves a page."""
    sections: list[tuple[list[Row], list[Row], list[Row]]] = [([], [], _facts(event, grid))]
    points = [_point(line, grid) for line in event.lines] or [_open_row(grid, ASKING)]
    sections.append(([_section_head(grid, HEADING)], [_section_head(grid, HEADING, again=True)], points))
    for title, people, guests in ((THEIRS, event.theirs, True), (OURS, event.ours, False)):
        rows = _people(people, grid, guests=guests) or [_open_row(grid, TO_BE_SETTLED)]
        labels = [_list_head(grid)] if people else []
        sections.append(
            ([_section_head(grid, title), *labels], [_section_head(grid, title, again=True), *labels], rows)
        )
    flow = _lay_out(pdf, event, grid, sections, 1.0)
    count = len(flow.pages)
    if count > 1 and len(_lay_out(pdf, event, grid, sections, TIGHTEST, dry=True).pages) < count:
        low, high = TIGHTEST, 1.0
        for _step in range(3):  # as loose as still saves the page
            middle = (low + high) / 2
            saved = len(_lay_out(pdf, event, grid, sections, middle, dry=True).pages) < count
            low, high = (middle, high) if saved else (low, middle)
        flow = _lay_out(pdf, event, grid, sections, low)
    return flow


def _lay_out(
    pdf: Pdf,
    event: Agenda,
    grid: tuple[Column, ...],
    sections: list[tuple[list[Row], list[Row], list[Row]]],
    tight: float,
    *,
    dry: bool = False,
) -> Flow:
    flow = Flow(pdf, *PAGE, LEFT, RIGHT, TOP, NEXT_TOP, BOTTOM, tight, dry)
    _title(flow, event, grid)
    for number, section in enumerate(sections):
        flow.y += 5 * MM * tight if number else 0
        flow.section(*section)
    return flow


def _title(flow: Flow, event: Agenda, grid: tuple[Column, ...]) -> None:
    middle, width = (LEFT + RIGHT) / 2, RIGHT - LEFT
    for number, column in enumerate(grid):
        voice = column.voice
        chain, text = (voice.regular if number else voice.bold), heading(event, voice)
        size = 11.5 if number else 18.0
        spacing = 0.0 if number else 0.08
        if chain.width(text) * (1 + spacing) * size > 2 * width:  # more than two lines: a title, not a poster
            size, spacing = (10.0, 0.0) if number else (13.0, 0.0)
        lines = wrap(text, lambda t, c=chain, s=spacing: c.width(t) + s * len(t), width / size)  # type: ignore[misc]
        for line in lines:
            if flow.y + size * 1.6 > flow.bottom:
                flow.new_page()
            flow.y += size * (1.15 if flow.fresh else 1.6)
            drawn = chain.width(line) * size + spacing * size * (len(line) - 1)
            flow.pages[-1].text(middle - drawn / 2, flow.y, chain, line, size, INK, spacing=spacing * size)
    if event.status:
        said = list(dict.fromkeys(flat(event.status.get(c.voice.code)) for c in grid))
        flow.y += 6
        for column, text in zip(grid, said, strict=False):
            for line in wrap(text, column.voice.bold.width, width / 11):
                flow.y += 16
                drawn = column.voice.bold.width(line) * 11
                flow.pages[-1].text(middle - drawn / 2, flow.y, column.voice.bold, line, 11, VERMILION)
    flow.y += 7 * MM * flow.tight


def _facts(event: Agenda, grid: tuple[Column, ...]) -> list[Row]:
    """Date, place, purpose, hosts."""
    days = [_phrases(c.voice.regular, _when(event, c.voice), BODY, c.width, "") for c in grid]
    rows = [_row(_label(grid, DATE), [Cell(c.x, tuple(lines)) for c, lines in zip(grid, days, strict=True)])]
    rows.append(_row(_label(grid, PLACE), [_where(event, column) for column in grid]))
    if event.purpose:
        rows.append(_row(_label(grid, PURPOSE), [_plain(c, event.purpose.get(c.voice.code)) for c in grid]))
    for host in event.hosts:
        label = _pair_label(grid, host.role)
        for number, name in enumerate(host.names):
            last = number == len(host.names) - 1
            cells = [_plain(c, name.get(c.voice.code)) for c in grid]
            lead = label if number == 0 else Cell(LEFT, ())
            above, below = ABOVE if number == 0 else 0.0, BELOW if last else 2.0
            rows.append(Row((lead, *cells), above, below, rule=last, joined=number == 0 and not last))
    return rows


def _when(event: Agenda, voice: Speech) -> list[str]:
    """Date and time in the parts between which a line may end."""
    when = event.when
    if when is None:
        return [voice.say(TO_BE_SETTLED)]
    last = when.start_date if when.start_time else when.last_date  # a clock time carries its own next day
    span = dates.span(when.start_date, last, voice.code, voice.calendar)
    first, mark, end = span.partition(dates.RANGE[voice.code])
    return [part for part in (first, mark + end, " " + dates.times(when, voice.code)) if part.strip()]


def _where(event: Agenda, column: Column) -> Cell:
    code = column.voice.code
    named = [flat(part.get(code)) for part in (event.place, event.room) if part]
    lines = _phrases(column.voice.regular, named or [column.voice.say(ASKING)], BODY, column.width, "　")
    lines += _lines(column.voice.regular, flat(event.address.get(code)), SMALL, column.width, MUTED)
    return Cell(column.x, tuple(lines))


def _point(line: AgendaLine, grid: tuple[Column, ...]) -> Row:
    """One point of the agenda."""
    clock = dates.clock(line.start) if line.start else ""
    cells = []
    for column in grid:
        voice = column.voice
        parts = [flat(line.title.get(voice.code)) or voice.say(TO_BE_SETTLED), flat(line.speaker.get(voice.code))]
        lines = _phrases(voice.regular, [part for part in parts if part], BODY, column.width, "　")
        lines += _lines(voice.regular, clean(line.note.get(voice.code)), SMALL, column.width, MUTED)
        cells.append(Cell(column.x, tuple(lines)))
    chain = grid[0].voice.regular
    return _row(Cell(LEFT, tuple(_lines(chain, clock, BODY, 24 * MM, INK))), cells)


def _people(people: Sequence[Attendee], grid: tuple[Column, ...], *, guests: bool) -> list[Row]:
    """The list of one side, in the order given; 「同」 for the organisation of the line before."""
    rows = []
    for before, person in pairwise((None, *people)):
        assert person is not None

        def row(person: Attendee = person, before: Attendee | None = before) -> Row:
            cells: list[Cell] = []
            for column in grid:
                cells += _person(person, before, column, guests=guests)
            return Row(tuple(cells), ABOVE - 1, BELOW, rule=True)

        rows.append(_anew(row(), lambda row=row: row(before=None)) if before else row())  # type: ignore[misc]
    return rows


def _anew(row: Row, anew: Callable[[], Row]) -> Row:
    return Row(row.cells, row.above, row.below, row.rule, row.joined, anew)


def _person(person: Attendee, before: Attendee | None, column: Column, *, guests: bool) -> list[Cell]:
    voice = column.voice
    code = voice.code
    name = flat(person.name.get(code))
    if name:
        reading = flat(person.reading_ja if code == "ja" else person.reading_zh)
        shown = with_honorific(name, code) if guests else name
        names = _name_lines(voice, name, shown[len(name) :].strip(), reading, column.name_width)
    else:
        names = _lines(voice.regular, voice.say(TO_BE_SETTLED), BODY, column.name_width, MUTED)
    organisation = flat(person.organisation.get(code))
    unit = flat(person.unit.get(code))
    if before and organisation and organisation == flat(before.organisation.get(code)):
        first, _space, unit = unit.partition(" ")
        organisation = f"{voice.say(SAME)} {first}".strip()
    title, role = flat(person.title.get(code)), flat(person.role.get(code))
    if role:
        title = f"{title}（{role}）" if title else role
    parts = [*organisation.split("　"), *unit.split(" "), title]
    posts = _phrases(voice.regular, filter(None, parts), BODY, column.post_width, " ")
    return [Cell(column.name_x, tuple(names)), Cell(column.post_x, tuple(posts))]


# Pieces of rows


def _row(label: Cell, cells: Sequence[Cell]) -> Row:
    return Row((label, *cells), ABOVE, BELOW, rule=True)


def _open_row(grid: tuple[Column, ...], msgid: str) -> Row:
    cells = (Cell(c.x, tuple(_lines(c.voice.regular, c.voice.say(msgid), BODY, c.width, MUTED))) for c in grid)
    return Row(tuple(cells), ABOVE, BELOW, rule=True)


def _label(grid: tuple[Column, ...], msgid: str) -> Cell:
    return _pair_label(grid, Pair(*(i18n.gettext_for(code)(msgid) for code in i18n.CODES)))


def _pair_label(grid: tuple[Column, ...], words: Pair) -> Cell:
    """「時間／日時」, each half in the forms of its language; one word where both say the same."""
    said: list[tuple[Speech, str]] = []
    for column in grid:
        word = flat(words.get(column.voice.code))
        if word and word not in (text for _voice, text in said):
            said.append((column.voice, word))
    room = (49 if len(grid) > 1 else 50) * MM - LEFT - 2 * MM
    whole = "／".join(text for _voice, text in said)
    if said and said[0][0].regular.width(whole) * LABEL > room:
        lines = [line for voice, text in said for line in _lines(voice.regular, text, LABEL, room, MUTED)]
        return Cell(LEFT, tuple(lines))
    pieces, x = [], 0.0
    for number, (voice, word) in enumerate(said):
        text = f"／{word}" if number else word
        pieces.append(Piece(x, voice.regular, text, LABEL, MUTED))
        x += voice.regular.width(text) * LABEL
    return Cell(LEFT, (Line(tuple(pieces), LABEL * ASCENT, LABEL * LEADING),))


def _section_head(grid: tuple[Column, ...], msgid: str, *, again: bool = False) -> Row:
    """A bar and the heading in each language; 「（續）」 where it comes again."""
    pieces, x = [], 3.2 * MM
    for number, column in enumerate(grid):
        voice = column.voice
        chain, size = (voice.regular, 10.0) if number else (voice.bold, 11.0)
        text = voice.say(msgid) + (voice.say(CONTINUED) if again else "")
        pieces.append(Piece(x, chain, text, size, MUTED if number else INK))
        x += chain.width(text) * size + 6

    def bar(ink: Ink, baseline: float) -> None:
        ink.box(LEFT, baseline - 11.9, 1.1 * MM, 15.5, INDIGO)

    line = Line(tuple(pieces), 11 * ASCENT, 11 * LEADING)
    return Row((Cell(LEFT, (line,)),), 3.2, 6.4, joined=True, before=bar)


def _list_head(grid: tuple[Column, ...]) -> Row:
    """The small head of a list of persons."""
    cells = []
    for column in grid:
        chain = column.voice.regular
        for x, msgid in ((column.name_x, NAME_HEAD), (column.post_x, POST_HEAD)):
            cells.append(Cell(x, tuple(_lines(chain, column.voice.say(msgid), 7.0, 60 * MM, MUTED))))
    return Row(tuple(cells), 0.5, 2.5, rule=True, joined=True)


def _plain(column: Column, text: str) -> Cell:
    return Cell(column.x, tuple(_lines(column.voice.regular, clean(text).strip(), BODY, column.width)))


def _lines(chain: Chain, text: str, size: float, width: float, colour: Colour = INK) -> list[Line]:
    if not text:
        return []
    natural = chain.width(text) * size
    if width < natural <= width / SQUEEZE and "\n" not in text:
        piece = Piece(0, chain, text, size, colour, stretch=width / natural)
        return [Line((piece,), size * ASCENT, size * LEADING)]
    broken = wrap(text, chain.width, width / size)
    return [Line((Piece(0, chain, line, size, colour),), size * ASCENT, size * LEADING) for line in broken]


def _phrases(chain: Chain, phrases: Iterable[str], size: float, width: float, gap: str) -> list[Line]:
    """``phrases`` with ``gap`` between them, broken between phrases rather than inside one."""
    limit, texts = width / size / SQUEEZE, [""]
    for phrase in phrases:
        longer = f"{texts[-1]}{gap}{phrase}" if texts[-1] else phrase
        if chain.width(longer) <= limit or not texts[-1]:
            texts[-1] = longer
        else:
            texts.append(phrase.lstrip())
    return [line for text in texts for line in _lines(chain, text, size, width)]


def _name_lines(voice: Speech, name: str, honorific: str, reading: str, width: float) -> list[Line]:
    """A name in bold with its reading over it and 様 behind it; too long, it is condensed, then wrapped."""
    tail = voice.regular.width(honorific) * BODY + 2.6 if honorific else 0.0
    pieces, used = _ruby(voice, name, reading)
    if used + tail > width:
        stretch = (width - tail) / used
        if stretch < NARROWEST:
            return _wrapped_name(voice, f"{name} {honorific}".strip(), reading, width)
        pieces = [p._replace(x=p.x * stretch, stretch=stretch, spacing=p.spacing) for p in pieces]
        used *= stretch
    if honorific:
        pieces.append(Piece(used + 2.6, voice.regular, honorific, BODY))
    ascent = RUBY_RISE + NAME / 2 * ASCENT if reading else NAME * ASCENT
    return [Line(tuple(pieces), ascent, ascent + NAME * 0.6)]


def _wrapped_name(voice: Speech, name: str, reading: str, width: float) -> list[Line]:
    lines = _lines(voice.bold, name, NAME, width)
    return lines + (_lines(voice.regular, f"（{reading}）", 6.5, width, MUTED) if reading else [])


def _ruby(voice: Speech, name: str, reading: str) -> tuple[list[Piece], float]:
    """The name with its reading centred above, part by part where both are written in parts; and the width."""
    names, readings = name.split(" "), reading.split(" ") if reading else []
    if len(names) != len(readings):
        names, readings = [name], [reading]
    small = NAME / 2
    pieces: list[Piece] = []
    x = 0.0
    for number, (base, kana) in enumerate(zip(names, readings, strict=True)):
        x += NAME * 0.3 if number else 0.0
        wide, over = voice.bold.width(base) * NAME, voice.regular.width(kana) * small
        room = max(wide, over)
        slack = (room - wide) / len(base) if base else 0.0
        pieces.append(Piece(x + slack / 2, voice.bold, base, NAME, INK, 0.0, 1.0, slack if len(base) > 1 else 0.0))
        if kana:
            over_x = x + (room - over) / 2  # drawn first, so that a search finds name and 様 in one piece
            pieces.insert(number, Piece(over_x, voice.regular, kana, small, MUTED, RUBY_RISE))
        x += room
    return pieces, x


def _furnish(ink: Ink, event: Agenda, grid: tuple[Column, ...], number: int, count: int) -> None:
    """Head of later pages, edition, and page x / y."""
    x = LEFT
    for column in grid:
        voice = column.voice
        text = voice.say(EDITION).format(edition=event.edition, date=_as_of(event.as_of, voice))
        x += ink.text(x, FOOT, voice.regular, text, 7.5, MUTED) + 14
    chain, pages = grid[0].voice.regular, f"{number} / {count}"
    ink.text(RIGHT - chain.width(pages) * 7.5, FOOT, chain, pages, 7.5, MUTED)
    ink.line(LEFT, FOOT - 11, RIGHT, FOOT - 11, 0.4, RULE)
    if number == 1:
        return
    titles = [(c.voice, heading(event, c.voice)) for c in grid]
    if sum(voice.regular.width(text) * 8 for voice, text in titles) + 14 > RIGHT - LEFT:
        titles = [(c.voice, c.voice.say(HEADING)) for c in grid]  # in full it stands on the first page
    x = LEFT
    for voice, text in titles:
        x += ink.text(x, TOP + 8, voice.regular, text, 8, MUTED) + 14
    ink.line(LEFT, TOP + 14, RIGHT, TOP + 14, 0.4, RULE)


def _as_of(day: date, voice: Speech) -> str:
    year = dates.year(day, voice.calendar)
    if voice.code == "zh_TW":
        year = year.removeprefix("民國")
    return f"{year}{day.month}月{day.day}日"


# What a person should look at


def _notices(event: Agenda, grid: tuple[Column, ...]) -> list[Notice]:
    first = grid[0].voice
    subject = flat(event.title.get(first.code))
    people = (*event.theirs, *event.ours)
    texts = [event.title, event.place, event.room, event.address, event.purpose, event.status]
    texts += [name for host in event.hosts for name in host.names]
    texts += [text for line in event.lines for text in (line.title, line.speaker, line.note)]
    found = glyph_notices(subject, first, _shown(texts, grid))
    for person in people:
        who = flat(person.name.get(first.code))
        parts = (person.name, person.organisation, person.unit, person.title, person.role)
        readings = [person.reading_zh, person.reading_ja]
        found += glyph_notices(who, first, [*_shown(parts, grid), *readings])
    for column in grid:
        code = column.voice.code
        msgid = NO_JAPANESE if code == "ja" else NO_CHINESE
        for text in (event.title, event.place, *(line.title for line in event.lines)):
            if text and not text.exactly(code):
                found.append(Notice(subject, Sentence(msgid, {"text": flat(text.get(code))})))
        for person in people:
            if person.name and not person.name.exactly(code):
                name = flat(person.name.get(code))
                found.append(Notice(name, Sentence(msgid, {"text": name})))
    return found


def _shown(texts: Iterable[Pair], grid: tuple[Column, ...]) -> list[str]:
    return [text.get(column.voice.code) for text in texts for column in grid]


def _each_once(notices: Sequence[Notice]) -> tuple[Notice, ...]:
    kept: dict[tuple[str, str, str], Notice] = {}
    for notice in notices:
        kept.setdefault((notice.subject, notice.message.msgid, repr(notice.message.values)), notice)
    return tuple(kept.values())
