"""團員手冊／しおり: a cover, contents that lead to their pages, and everything that a member carries along.

A4 to be punched, A5 and A6 for the pocket; as a booklet two pages of A5 stand on each side of a sheet of A4, in the
order of a fold. The numbers on the pages are those of the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from desktop.documents import booklet, frame, itinerary, worn
from desktop.documents import handbookparts as parts
from desktop.documents.cards import BAD_LOGO, picture_of
from desktop.documents.embedding import Pdf
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.frame import LARGE, POCKET, Look
from desktop.documents.paper import Paper, PrintOptions
from desktop.documents.tables import ASCENT, LEADING
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    NO_CHINESE,
    NO_JAPANESE,
    RULE,
    Ink,
    Speech,
    each_once,
    flat,
    glyph_notices,
)
from desktop.domain import dates
from desktop.domain.handbook import A4, A5, A6, Handbook
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import CODES, N_, gettext_for

HEADING, CONTENTS = N_("Handbook"), N_("Table of contents")
NO_PHONE = N_("The trip’s own emergency telephone is missing. Enter it in the delegation’s details.")
FULL = replace(LARGE, top=24 * MM, next_top=24 * MM, bottom=268 * MM, foot=279 * MM, title=17.0, subtitle=11.5)
HALF = Look(
    148 * MM, 210 * MM, 16 * MM, 134 * MM, 19 * MM, 19 * MM, 190 * MM, 199 * MM,
    14.0, 10.0, 8.8, 8.2, 7.4, 3.6, 3.2,
)  # fmt: skip
SMALL = replace(POCKET, next_top=14 * MM, top=14 * MM)
LYING = (297 * MM, 210 * MM)  # a sheet of A4 for a booklet
LOOKS = {A4: FULL, A5: HALF, A6: SMALL}
ENOUGH = 0.45  # of a page: where so much is left, a short chapter begins below the one before
QUOTED = 24  # letters of a text that a notice repeats

Fill = Callable[[Flow, Look, Sequence[Speech], Handbook, parts.Mark], None]
CHAPTERS: tuple[tuple[str, Fill, Callable[[Handbook], object], bool], ...] = (
    # its name, what fills it, whether there is any of it, whether it always begins on a page of its own
    (N_("Itinerary (paper)"), parts.days, lambda book: book.programme.days, True),
    (N_("Purpose and notes"), parts.own_texts, lambda book: book.purpose or book.texts, False),
    (N_("Members"), parts.members, lambda book: book.members, False),
    (N_("Hotels"), parts.hotels, lambda book: book.hotels, False),
    (N_("Emergency numbers"), parts.emergencies, lambda book: True, True),
    (N_("Those we visit"), parts.hosts, lambda book: book.hosts, False),
    (N_("Good manners and gifts"), parts.advice, lambda book: True, False),
    (N_("Words of the trip"), parts.terms, lambda book: book.terms, False),
    (N_("To take along"), parts.things, lambda book: True, False),
)
NOTES = N_("Space for notes")


@dataclass
class Entry:
    """A line of the contents: ``page`` counts the pages behind the contents, from 0."""

    text: Pair
    depth: int
    page: int


@dataclass
class Body:
    """The pages of the chapters, and what begins where."""

    flow: Flow
    entries: list[Entry] = field(default_factory=list)

    def mark(self, text: Pair, depth: int = 1) -> Callable[[Ink, float], None]:
        """Something that notes the page which it is drawn on."""

        def note(_ink: Ink, _baseline: float) -> None:
            self.entries.append(Entry(text, depth, len(self.flow.pages) - 1))

        return note


def render(values: Sequence[Handbook], options: PrintOptions) -> Paper:
    """The books in ``values``, one after the other in one file."""
    voices = frame.voices(options.language, options.calendar)
    first = voices[0]
    m = HALF if options.booklet else LOOKS.get(options.size, FULL)
    day = max((book.as_of for book in values), default=date(1970, 1, 1))
    pdf = frame.begin(first, HEADING, day)
    if values:
        pdf.canvas.setTitle(frame.heading(values[0].programme.name, HEADING, first))
    pdf.canvas.showOutline()
    notices: list[Notice] = []
    made = 0
    for number, book in enumerate(values):
        options.progress(number, len(values))
        pages = list(_pages(pdf, m, voices, book, made, booklet=options.booklet))
        name = _called(book, first)
        if options.booklet:
            booklet.impose(pdf, [ink.operators for ink, _marks, _links in pages], m.width, LYING, name)
        else:
            for at, (ink, marks, links) in enumerate(pages):
                pdf.page(m.width, m.height, ink.operators, bookmark="" if at else name, marks=marks, links=links)
        made += len(pages)
        notices += _notices(book, voices)
    options.progress(len(values), len(values))
    return Paper(pdf.finish(), each_once(notices))


def _called(book: Handbook, voice: Speech) -> str:
    """「訪問團　團員手冊　王大明」."""
    whom = book.own.name if book.own else book.programme.whom
    return "　".join(filter(None, (frame.heading(book.programme.name, HEADING, voice), flat(whom.get(voice.code)))))


Page = tuple[Ink, list[tuple[str, int]], list[tuple[tuple[float, float, float, float], int]]]


def _pages(
    pdf: Pdf, m: Look, voices: Sequence[Speech], book: Handbook, before: int, *, booklet: bool
) -> Iterator[Page]:
    """Cover, contents and chapters; ``before`` is how many pages of the file stand before them."""
    cover = _cover(pdf, m, voices, book)
    body = _body(pdf, m, voices, book)
    empty = len(_contents(pdf, m, voices, body, 0)[0].pages)
    front = len(cover.pages) + empty
    _notes(body, m, voices, (-(front + len(body.flow.pages) + 1)) % booklet_leaf(booklet))
    contents, links = _contents(pdf, m, voices, body, front)
    whole = front + len(body.flow.pages)
    for ink in cover.pages:
        yield ink, [], []
    for at, ink in enumerate(contents.pages, 1):
        here = len(cover.pages) + at
        _furnish(ink, m, voices, book, _words(CONTENTS), here, whole)
        marks = [(voices[0].say(CONTENTS), 1)] if at == 1 else []
        boxes = [(box, before + front + page + 1) for number, box, page in links if number == at - 1]
        yield ink, marks, boxes
    chapter = Pair()
    for at, ink in enumerate(body.flow.pages):
        begun = [entry for entry in body.entries if entry.page == at]
        chapters = [entry.text for entry in begun if entry.depth == 0]
        chapter = chapters[0] if chapters and not chapter else chapter
        _furnish(ink, m, voices, book, chapter if not chapters else chapters[0], front + at + 1, whole)
        chapter = chapters[-1] if chapters else chapter
        yield ink, [(flat(e.text.get(voices[0].code)), e.depth + 1) for e in begun], []


def booklet_leaf(wanted: bool) -> int:
    """Pages come in fours where they are folded."""
    return booklet.LEAF if wanted else 1


def _words(msgid: str) -> Pair:
    return Pair(*(gettext_for(code)(msgid) for code in CODES))


# The cover and the contents


def _cover(pdf: Pdf, m: Look, voices: Sequence[Speech], book: Handbook) -> Flow:
    """Logo, name of the trip, what this is, when and where, whose it is, who made it, and as of when."""
    flow = frame.pages(pdf, replace(m, bottom=m.height - 6 * MM))
    large = m.title * (1.75 if not m.pocket else 1.4)
    look = replace(m, left=m.left + 4 * MM, right=m.right - 4 * MM)
    logo = worn.look().logo or book.logo
    flow.y = m.height * 0.13
    picture = picture_of(logo) if logo else None
    if picture is not None:
        _logo(flow, m, picture)
    flow.y = max(flow.y + 8 * MM, m.height * 0.27)
    names = [flat(book.programme.name.get(voice.code)) for voice in voices]
    for number, (voice, name) in enumerate(zip(voices, names, strict=True)):
        if number and name == names[0]:
            continue
        frame.centred(flow, look, [(voice, name, m.subtitle * 1.15 if number else large, not number, INK)], 0.05)
        flow.y += 2 * MM
    flow.y += 5 * MM
    middle = (m.left + m.right) / 2
    flow.pages[-1].box(middle - 14 * MM, flow.y, 28 * MM, 1.0 * MM, INDIGO)
    flow.y += 6 * MM
    said = list(dict.fromkeys((voice.say(HEADING), n) for n, voice in enumerate(voices)))
    for text, n in said:
        size = m.subtitle * 1.1 if n else m.title * 1.15
        frame.centred(flow, look, [(voices[n], text, size, not n, INDIGO if not n else MUTED)], 0.2)
        flow.y += 1.5 * MM
    flow.y += 9 * MM
    start, end = book.programme.start, book.programme.end
    if start and end:
        frame.centred(
            flow, look, [(v, dates.span(start, end, v.code, v.calendar), m.body + 1, False, INK) for v in voices]
        )
        flow.y += 2 * MM
    places = list(dict.fromkeys(flat(book.places.get(v.code)) for v in voices))
    frame.centred(flow, look, [(v, p, m.body + 0.5, False, MUTED) for v, p in zip(voices, places, strict=False) if p])
    flow.y += 8 * MM
    _whose(flow, look, voices, book)
    foot = m.foot - (len(voices) + 1) * m.body * 1.7
    if flow.y < foot:
        flow.y = foot
    office = list(dict.fromkeys(flat(book.programme.office.get(v.code)) for v in voices))
    for voice, text in zip(voices, office, strict=False):
        if text:
            frame.centred(flow, look, [(voice, text, m.body, False, INK)])
    edition = "　".join(
        dict.fromkeys(frame.edition_line(v, book.programme.edition, book.programme.as_of) for v in voices)
    )
    frame.centred(flow, look, [(voices[0], edition, m.small, False, MUTED)])
    return flow


def _logo(flow: Flow, m: Look, picture: object) -> None:
    """In the middle, as large as its place allows."""
    wide, tall = map(float, picture.getSize())  # type: ignore[attr-defined]
    room = (m.right - m.left) * 0.45, m.height * 0.085
    scale = min(room[0] / wide, room[1] / tall)
    w, h = wide * scale, tall * scale
    ink = flow.pages[-1]
    x, low = (m.left + m.right - w) / 2, m.height - flow.y - h
    ink.operators.append(f"q {w:.3f} 0 0 {h:.3f} {x:.3f} {low:.3f} cm /{ink.pdf.image(picture)} Do Q")
    flow.y += h


def _whose(flow: Flow, look: Look, voices: Sequence[Speech], book: Handbook) -> None:
    """The member, or the sub-group, whose book it is."""
    own, whom = book.own, book.programme.whom
    if own is None and not whom:
        return
    name = own.name if own else whom
    first = voices[0]
    frame.centred(flow, look, [(first, flat(name.get(first.code)), look.title, True, INK)], 0.1)
    if own is not None:
        flow.y += 1 * MM
        for text in (own.roles, own.organisation, own.coach):
            said = "／".join(dict.fromkeys(flat(text.get(v.code)) for v in voices if text))
            if said:
                frame.centred(flow, look, [(first, said, look.second, False, MUTED)])


Box = tuple[float, float, float, float]


def _contents(
    pdf: Pdf, m: Look, voices: Sequence[Speech], body: Body, front: int
) -> tuple[Flow, list[tuple[int, Box, int]]]:
    """The pages of the contents, and where on them what leads to which page of the body."""
    flow = frame.pages(pdf, m)
    _chapter_head(flow, m, voices, _words(CONTENTS), None)
    links: list[tuple[int, Box, int]] = []
    rows = [_content(m, voices, entry, front, flow, links) for entry in body.entries]
    flow.section([], [], rows)
    return flow, links


def _content(
    m: Look, voices: Sequence[Speech], entry: Entry, front: int, flow: Flow, links: list[tuple[int, Box, int]]
) -> Row:
    """A name with its page at the right; the whole line leads there."""
    size = m.body + 0.8 if entry.depth == 0 else m.body - 0.6
    indent = entry.depth * 5 * MM
    page = str(front + entry.page + 1)
    first = voices[0]
    room = m.right - m.left - indent - 12 * MM
    names = list(dict.fromkeys(flat(entry.text.get(v.code)) for v in voices))
    pieces: list[Piece] = []
    x = 0.0
    lines: list[Line] = []
    for n, (voice, name) in enumerate(zip(voices, names, strict=False)):
        chain = voice.bold if entry.depth == 0 and n == 0 else voice.regular
        scale = size if n == 0 else size - 0.8
        width = chain.width(name) * scale
        if (n == 0 and width > room) or (n and x + width > room):
            more = frame.rich_lines(chain, [(name, MUTED if n else INK)], scale, room)
            lines += more
            continue
        pieces.append(Piece(x, chain, name, scale, MUTED if n else INK))
        x += width + 8
    if pieces:
        lines.insert(0, Line(tuple(pieces), size * ASCENT, size * LEADING))
    right = first.regular.width(page) * size
    number = Line((Piece(0, first.regular, page, size, INK),), size * ASCENT, size * LEADING)
    above, below = (m.above * 0.9, m.below * 0.7) if entry.depth == 0 else (m.above * 0.2, m.below * 0.25)
    row = Row((Cell(m.left + indent, tuple(lines)), Cell(m.right - right, (number,))), above, below, entry.depth == 0)

    def note(_ink: Ink, baseline: float) -> None:
        top, low = baseline - row.ascent - above, baseline + row.depth + below
        box = (m.left, m.height - low, m.right, m.height - top)
        links.append((len(flow.pages) - 1, box, entry.page))

    return replace(row, before=note)


# The chapters and their pages


def _body(pdf: Pdf, m: Look, voices: Sequence[Speech], book: Handbook) -> Body:
    body = Body(frame.pages(pdf, m))
    flow = body.flow
    for msgid, fill, there, alone in CHAPTERS:
        if not there(book):
            continue
        left = (m.bottom - flow.y) / (m.bottom - m.next_top)
        if not flow.fresh and (alone or left < ENOUGH):
            flow.new_page()
        elif not flow.fresh:
            flow.y += 9 * MM
        words = _words(msgid)
        _chapter_head(flow, m, voices, words, body.mark(words, 0))
        fill(flow, m, voices, book, body.mark)
    return body


def _notes(body: Body, m: Look, voices: Sequence[Speech], further: int) -> None:
    """Pages to write on; ``further`` more than one."""
    flow = body.flow
    flow.new_page()
    words = _words(NOTES)
    _chapter_head(flow, m, voices, words, body.mark(words, 0))
    parts.ruled(flow, m)
    for _page in range(further):
        flow.new_page()
        parts.ruled(flow, m)


def _chapter_head(
    flow: Flow, m: Look, voices: Sequence[Speech], words: Pair, note: Callable[[Ink, float], None] | None
) -> None:
    pieces: list[Piece] = []
    x = 0.0
    for n, voice in enumerate(voices):
        chain, size = (voice.regular, m.subtitle) if n else (voice.bold, m.title)
        text = flat(words.get(voice.code))
        if n and text == pieces[0].text:
            continue
        pieces.append(Piece(x, chain, text, size, MUTED if n else INK))
        x += chain.width(text) * size + size
    row = Row((Cell(m.left, (Line(tuple(pieces), m.title * ASCENT, m.title * LEADING),)),), 0.0, m.title * 0.55)

    def before(ink: Ink, baseline: float) -> None:
        low = baseline + m.title * 0.5
        ink.line(m.left, low, m.right, low, 1.2, INDIGO)
        if note:
            note(ink, baseline)

    flow.draw(replace(row, before=before))
    flow.y += m.above * 0.8


def _furnish(
    ink: Ink, m: Look, voices: Sequence[Speech], book: Handbook, chapter: Pair, number: int, whole: int
) -> None:
    """Head and foot: the trip, the chapter, the edition, the page. Even pages of a pocket size bear theirs outside."""
    size = 7.5 if not m.pocket else 6.2
    first = voices[0]
    head = m.next_top - size * 1.9
    left, right = flat(book.programme.name.get(first.code)), flat(chapter.get(first.code))
    wide = first.regular.width(right) * size
    room = m.right - m.left - wide - 10
    if first.regular.width(left) * size > room:
        left = flat(first.say(HEADING))  # in full it stands on the cover
    ink.text(m.left, head, first.regular, left, size, MUTED)
    ink.text(m.right - wide, head, first.regular, right, size, MUTED)
    ink.line(m.left, head + size * 0.6, m.right, head + size * 0.6, 0.4, RULE)
    ink.line(m.left, m.foot - size * 1.5, m.right, m.foot - size * 1.5, 0.4, RULE)
    counted = f"{number} / {whole}"
    wide = first.regular.width(counted) * size
    outside = m.pocket and number % 2 == 0
    ink.text(m.left if outside else m.right - wide, m.foot, first.regular, counted, size, MUTED)
    room, x = m.right - m.left - wide - 8, 0.0
    for voice in voices:
        text = frame.edition_line(voice, book.programme.edition, book.programme.as_of)
        needed = voice.regular.width(text) * size
        if x + needed <= room:
            at = m.right - x - needed if outside else m.left + x
            ink.text(at, m.foot, voice.regular, text, size, MUTED)
            x += needed + size * 2


# What a person should look at


def _notices(book: Handbook, voices: Sequence[Speech]) -> list[Notice]:
    first = voices[0]
    found = itinerary.notices_of(book.programme, voices)
    if not book.leaflet.phone:
        found.append(Notice("", Sentence(NO_PHONE)))
    subject = flat(book.programme.name.get(first.code))
    told = list(parts.everything(book))
    found += glyph_notices(subject, first, [text.get(v.code) for text in told for v in voices])
    for entry in book.members:
        name = flat(entry.name.get(first.code))
        pairs = (entry.name, entry.organisation, entry.unit, entry.title, entry.roles)
        place = ("person", entry.person_id, "name_zh")
        found += [
            replace(one, place=place)
            for one in glyph_notices(name, first, [pair.get(v.code) for pair in pairs for v in voices])
        ]
        found += [
            replace(one, place=("person", entry.person_id, "name_ja" if v.code == "ja" else "name_zh"))
            for v in voices
            for one in _lacking(name, entry.name, v.code)
        ]
    for host in book.hosts:
        for voice in voices:
            for stem, text in (("name", host.name), ("profile", host.about)):
                field_ = f"{stem}_{'ja' if voice.code == 'ja' else 'zh'}"
                found += [
                    replace(one, place=("organisation", host.organisation_id, field_))
                    for one in _lacking(flat(host.name.get(first.code)), text, voice.code)
                ]
    logo = worn.look().logo or book.logo
    if logo and picture_of(logo) is None:
        found.append(Notice("", Sentence(BAD_LOGO)))
    return found


def _lacking(subject: str, text: Pair, code: str) -> list[Notice]:
    if not text or text.exactly(code):
        return []
    shown = flat(text.get(code))
    shown = shown if len(shown) <= QUOTED else f"{shown[:QUOTED]}…"
    return [Notice(subject, Sentence(NO_JAPANESE if code == "ja" else NO_CHINESE, {"text": shown}))]
