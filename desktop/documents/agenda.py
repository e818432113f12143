"""議程／次第: one event's paper, in both languages side by side in step, or in one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import pairwise

from desktop import i18n
from desktop.documents.embedding import Pdf
from desktop.documents.flow import Cell, Flow, Row
from desktop.documents.linebreak import headline, wrap
from desktop.documents.paper import BOTH, Paper
from desktop.documents.tables import (
    ABOVE,
    BELOW,
    BODY,
    LEFT,
    NO_READING,
    PAGE,
    RIGHT,
    SMALL,
    Column,
    columns,
    label,
    name_lines,
    pair_label,
    phrase_lines,
    ruled,
    section_head,
    text_lines,
    unread,
)
from desktop.documents.typeset import (
    INK,
    MM,
    MUTED,
    NO_CHINESE,
    NO_JAPANESE,
    RULE,
    VERMILION,
    Ink,
    Speech,
    clean,
    each_once,
    flat,
    glyph_notices,
)
from desktop.domain import dates
from desktop.domain.agenda import Agenda, AgendaLine, Attendee
from desktop.domain.dates import Calendar
from desktop.domain.honorifics import honorific
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

TOP, NEXT_TOP, BOTTOM, FOOT = 20 * MM, 31 * MM, 267 * MM, 276 * MM
TIGHTEST = 0.5  # of such spaces, where that saves a page
QUOTED = 24  # letters of a text that a notice repeats

HEADING = N_("Agenda")
EDITION = N_("Edition {edition}, as of {date}")
TO_BE_SETTLED = N_("To be settled")
NO_POST = N_("No post is known on this day. Only the name is printed.")
ASKING = N_("Enquiry under way")
DATE, PLACE, PURPOSE = N_("Date and time"), N_("Place"), N_("Purpose")
THEIRS, OURS = N_("Participants from Japan"), N_("Participants from Taiwan")
RUNNING = 52  # characters of 8 pt that surely stand on one line
NAME_HEAD, POST_HEAD = N_("Name"), N_("Organisation and title")
SAME = N_("ditto")


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
    return Paper(pdf.finish(), each_once(notices))


def heading(event: Agenda, voice: Speech) -> str:
    """「拜會千葉縣廳　議程」."""
    return "　".join(filter(None, (flat(event.title.get(voice.code)), voice.say(HEADING))))


# What stands on a page


def _fill(pdf: Pdf, event: Agenda, grid: tuple[Column, ...]) -> Flow:
    """The pages of one event: set a little tighter where that saves a page."""
    sections: list[tuple[list[Row], list[Row], list[Row]]] = [([], [], _facts(event, grid))]
    points = [_point(line, grid) for line in event.lines] or [_open_row(grid, ASKING)]
    sections.append(([section_head(grid, HEADING)], [section_head(grid, HEADING, again=True)], points))
    for title, people, guests in ((THEIRS, event.theirs, True), (OURS, event.ours, False)):
        rows = _people(people, grid, guests=guests) or [_open_row(grid, TO_BE_SETTLED)]
        labels = [_list_head(grid)] if people else []
        sections.append(([section_head(grid, title), *labels], [section_head(grid, title, again=True), *labels], rows))
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
        lines = headline(text, lambda t, c=chain, s=spacing: c.width(t) + s * len(t), width / size)  # type: ignore[misc]
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
    days = [phrase_lines(c.voice.regular, when_parts(event, c.voice), BODY, c.width, "") for c in grid]
    rows = [ruled(label(grid, DATE), [Cell(c.x, tuple(lines)) for c, lines in zip(grid, days, strict=True)])]
    rows.append(ruled(label(grid, PLACE), [_where(event, column) for column in grid]))
    if event.purpose:
        rows.append(ruled(label(grid, PURPOSE), [_plain(c, event.purpose.get(c.voice.code)) for c in grid]))
    for host in event.hosts:
        role = pair_label(grid, host.role)
        for number, name in enumerate(host.names):
            last = number == len(host.names) - 1
            cells = [_plain(c, name.get(c.voice.code)) for c in grid]
            lead = role if number == 0 else Cell(LEFT, ())
            above, below = ABOVE if number == 0 else 0.0, BELOW if last else 2.0
            rows.append(Row((lead, *cells), above, below, rule=last, joined=number == 0 and not last))
    return rows


def when_parts(event: Agenda, voice: Speech) -> list[str]:
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
    lines = phrase_lines(column.voice.regular, named or [column.voice.say(ASKING)], BODY, column.width, "　")
    lines += text_lines(column.voice.regular, flat(event.address.get(code)), SMALL, column.width, MUTED)
    return Cell(column.x, tuple(lines))


def _point(line: AgendaLine, grid: tuple[Column, ...]) -> Row:
    """One point of the agenda."""
    clock = dates.clock(line.start) if line.start else ""
    cells = []
    for column in grid:
        voice = column.voice
        parts = [flat(line.title.get(voice.code)) or voice.say(TO_BE_SETTLED), flat(line.speaker.get(voice.code))]
        lines = phrase_lines(voice.regular, [part for part in parts if part], BODY, column.width, "　")
        lines += text_lines(voice.regular, clean(line.note.get(voice.code)), SMALL, column.width, MUTED)
        cells.append(Cell(column.x, tuple(lines)))
    chain = grid[0].voice.regular
    return ruled(Cell(LEFT, tuple(text_lines(chain, clock, BODY, 24 * MM, INK))), cells)


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
        side = "jp" if guests else "tw"
        title = flat(person.title.get(code))
        sign = honorific(name, code, choice=person.honorific, title=title, side=side).strip()
        names = name_lines(voice, name, sign, reading, column.name_width)
    else:
        names = text_lines(voice.regular, voice.say(TO_BE_SETTLED), BODY, column.name_width, MUTED)
    organisation = flat(person.organisation.get(code))
    unit = flat(person.unit.get(code))
    if before and organisation and organisation == flat(before.organisation.get(code)):
        first, _space, unit = unit.partition(" ")
        organisation = f"{voice.say(SAME)} {first}".strip()
    title, role = flat(person.title.get(code)), flat(person.role.get(code))
    if role:
        title = f"{title}（{role}）" if title else role
    parts = [*organisation.split("　"), *unit.split(" "), title]
    for other in person.also:
        parts += [f"兼 {first}" if n == 0 else first for n, first in enumerate(flat(other.get(code)).split(" "))]
    posts = phrase_lines(voice.regular, filter(None, parts), BODY, column.post_width, " ")
    return [Cell(column.name_x, tuple(names)), Cell(column.post_x, tuple(posts))]


# Pieces of rows


def _open_row(grid: tuple[Column, ...], msgid: str) -> Row:
    cells = (Cell(c.x, tuple(text_lines(c.voice.regular, c.voice.say(msgid), BODY, c.width, MUTED))) for c in grid)
    return Row(tuple(cells), ABOVE, BELOW, rule=True)


def _list_head(grid: tuple[Column, ...]) -> Row:
    """The small head of a list of persons."""
    cells = []
    for column in grid:
        chain = column.voice.regular
        for x, msgid in ((column.name_x, NAME_HEAD), (column.post_x, POST_HEAD)):
            cells.append(Cell(x, tuple(text_lines(chain, column.voice.say(msgid), 7.0, 60 * MM, MUTED))))
    return Row(tuple(cells), 0.5, 2.5, rule=True, joined=True)


def _plain(column: Column, text: str) -> Cell:
    return Cell(column.x, tuple(text_lines(column.voice.regular, clean(text).strip(), BODY, column.width)))


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
        short = [(c.voice, c.voice.say(HEADING)) for c in grid]  # in full it stands on the first page
        most = RUNNING // len(grid)
        titles = [(voice, text if len(text) <= most else f"{text[: most - 1]}…") for voice, text in short]
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
    found = [one.at("event", event.event_id) for one in glyph_notices(subject, first, _shown(texts, grid))]
    for person in people:
        who = flat(person.name.get(first.code))
        parts = (person.name, person.organisation, person.unit, person.title, person.role, *person.also)
        readings = [person.reading_zh, person.reading_ja]
        said = glyph_notices(who, first, [*_shown(parts, grid), *readings])
        if who and not (person.organisation or person.title):
            said.append(Notice(who, Sentence(NO_POST)))
        found += [one.at("person", person.person_id) for one in said]
        if person in event.theirs and unread(person.name, person.reading_ja, [column.voice for column in grid]):
            found.append(Notice(who, Sentence(NO_READING)).at("person", person.person_id, "kana"))
    for column in grid:
        code = column.voice.code
        msgid = NO_JAPANESE if code == "ja" else NO_CHINESE
        held = [name for host in event.hosts for name in host.names]
        shown = [(event.title, "title"), (event.place, "place"), (event.room, "room"), (event.purpose, "purpose")]
        shown += [(text, "") for text in (*(line.title for line in event.lines), *held)]
        for text, name in shown:
            if text and not text.exactly(code):
                field = f"{name}_{'ja' if code == 'ja' else 'zh'}" if name else ""
                found.append(_lacking(subject, msgid, text, code).at("event", event.event_id, field))
        for person in people:
            name = flat(person.name.get(code))
            for text in (person.name, person.title):
                if text and name and not text.exactly(code):
                    field = ("name_ja" if code == "ja" else "name_zh") if text is person.name else ""
                    found.append(_lacking(name, msgid, text, code).at("person", person.person_id, field))
    return found


def _lacking(subject: str, msgid: str, text: Pair, code: str) -> Notice:
    """That ``text`` prints in the other language; a long one is recognised by its beginning."""
    shown = flat(text.get(code))
    return Notice(subject, Sentence(msgid, {"text": shown if len(shown) <= QUOTED else f"{shown[:QUOTED]}…"}))


def _shown(texts: Iterable[Pair], grid: tuple[Column, ...]) -> list[str]:
    return [text.get(column.voice.code) for text in texts for column in grid]
