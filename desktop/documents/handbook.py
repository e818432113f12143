"""團員手冊／しおり: a cover, contents that lead to their pages, and everything that a member carries along.

A4 to be punched, A5 and A6 for the pocket; as a booklet two pages of A5 stand on each side of a sheet of A4, in the
order of a fold. The numbers on the pages are those of the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from desktop.documents import booklet, casechapter, frame, itinerary, organisingparts, worn
from desktop.documents import handbookfront as opening
from desktop.documents import handbookparts as parts
from desktop.documents.cards import BAD_LOGO, picture_of
from desktop.documents.embedding import Link, Pdf
from desktop.documents.flow import Flow
from desktop.documents.frame import LARGE, POCKET, Look
from desktop.documents.paper import Paper, PrintOptions
from desktop.documents.typeset import (
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
from desktop.domain.handbook import A4, A5, A6, PACKING, Handbook
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

NO_PHONE = N_("The trip’s own emergency telephone is missing. Enter it in the delegation’s details.")
FULL = replace(LARGE, top=24 * MM, next_top=24 * MM, bottom=268 * MM, foot=279 * MM, title=17.0, subtitle=11.5)
HALF = Look(
    148 * MM, 210 * MM, 16 * MM, 134 * MM, 19 * MM, 19 * MM, 190 * MM, 199 * MM,
    14.0, 10.0, 8.8, 8.2, 7.4, 3.6, 3.2,
)  # fmt: skip
SMALL = replace(POCKET, next_top=14 * MM, top=14 * MM)
LYING = (297 * MM, 210 * MM)  # a sheet of A4 for a booklet
LOOKS = {A4: FULL, A5: HALF, A6: SMALL}
ENOUGH = 0.35  # of a page: where so much is left, a short chapter begins below the one before
QUOTED = 24  # letters of a text that a notice repeats

FIGURES = N_("Alliances and figures")
Fill = Callable[[Flow, Look, Sequence[Speech], Handbook, parts.Mark], None]
CHAPTERS: tuple[tuple[str, Fill, Callable[[Handbook], object], bool], ...] = (
    # its name, what fills it, whether there is any of it, whether it always begins on a page of its own
    (N_("Itinerary (paper)"), parts.days, lambda book: book.programme.days, True),
    (N_("Purpose and notes"), parts.own_texts, lambda book: book.purpose or book.texts, False),
    (N_("Members"), parts.members, lambda book: book.members, False),
    (N_("Hotels"), parts.hotels, lambda book: book.hotels, False),
    (N_("Emergency numbers"), parts.emergencies, lambda book: True, True),
    (N_("Those we visit"), parts.hosts, lambda book: book.hosts, False),
    (N_("Good manners and gifts"), parts.advice, parts.advised, False),
    (N_("Words of the trip"), parts.terms, lambda book: book.terms, False),
    (FIGURES, casechapter.fill, lambda book: book.beside, False),
    (N_("To take along"), parts.things, lambda book: book.packing or parts.lines_for(book, PACKING), False),
)
MANUAL: tuple[tuple[str, Fill, Callable[[Handbook], object], bool], ...] = (  # for other offices: nobody by name
    (N_("How a delegation is organised"), organisingparts.steps, lambda book: True, True),
    (N_("Check list"), organisingparts.tasks, lambda book: organisingparts.of(book).tasks, True),
    (N_("Itinerary (paper)"), parts.days, lambda book: book.programme.days, True),
    (N_("Agendas"), organisingparts.agendas, lambda book: organisingparts.of(book).agendas, False),
    (N_("Those we visit"), parts.hosts, lambda book: book.hosts, False),
    (N_("Who helps and takes part"), organisingparts.bodies, lambda book: organisingparts.of(book).bodies, False),
    (N_("Words of the trip"), parts.terms, lambda book: book.terms, False),
    (FIGURES, casechapter.fill, lambda book: book.beside, False),
)
NOTES = N_("Space for notes")


@dataclass
class Body:
    """The pages of the chapters, and what begins where."""

    flow: Flow
    entries: list[opening.Entry] = field(default_factory=list)

    def mark(self, text: Pair, depth: int = 1) -> Callable[[Ink, float], None]:
        """Something that notes the page which it is drawn on."""

        def note(_ink: Ink, _baseline: float) -> None:
            self.entries.append(opening.Entry(text, depth, len(self.flow.pages) - 1))

        return note


def render(values: Sequence[Handbook], options: PrintOptions) -> Paper:
    """The books in ``values``, one after the other in one file."""
    voices = frame.voices(options.language, options.calendar)
    first = voices[0]
    m = HALF if options.booklet else LOOKS.get(options.size, FULL)
    day = max((book.as_of for book in values), default=date(1970, 1, 1))
    kind = opening.heading(values[0]) if values else opening.HEADING
    pdf = frame.begin(first, kind, day, tagged=not options.booklet)
    if values:
        pdf.canvas.setTitle(frame.heading(values[0].programme.name, kind, first))
    pdf.canvas.showOutline()
    notices: list[Notice] = []
    made = 0
    for number, book in enumerate(values):
        options.progress(number, len(values))
        pages = list(_pages(pdf, m, voices, book, made, booklet=options.booklet))
        name = _called(book, first)
        if options.booklet:
            booklet.impose(pdf, [ink.operators for ink, _marks, _links in pages], m.width, LYING, name, options.placing)
        else:
            for at, (ink, marks, links) in enumerate(pages):
                begins = "" if at else name
                pdf.page(m.width, m.height, ink.operators, bookmark=begins, marks=marks, links=links, tags=ink.tags)
        made += len(pages)
        notices += _notices(book, voices)
    if not values:
        pdf.page(m.width, m.height, ())
    options.progress(len(values), len(values))
    return Paper(pdf.finish(), each_once(notices))


def _called(book: Handbook, voice: Speech) -> str:
    """「訪問團　團員手冊　王大明」."""
    whom = book.own.name if book.own else book.programme.whom
    return "　".join(
        filter(None, (frame.heading(book.programme.name, opening.heading(book), voice), flat(whom.get(voice.code))))
    )


Page = tuple[Ink, list[tuple[str, int]], list[Link]]


def _pages(
    pdf: Pdf, m: Look, voices: Sequence[Speech], book: Handbook, before: int, *, booklet: bool
) -> Iterator[Page]:
    """Cover, contents and chapters; ``before`` is how many pages of the file stand before them."""
    cover = opening.cover(pdf, m, voices, book)
    body = _body(pdf, m, voices, book)
    listed = [*body.entries, opening.Entry(opening.words(NOTES), 0, 0)]
    front = len(cover.pages) + len(opening.contents(pdf, m, voices, listed, 0, dry=True)[0].pages)
    _notes(body, m, voices, (-(front + len(body.flow.pages) + 1)) % booklet_leaf(booklet))
    contents, links = opening.contents(pdf, m, voices, body.entries, front)
    whole = front + len(body.flow.pages)
    for ink in cover.pages:
        yield ink, [], []
    for at, ink in enumerate(contents.pages, 1):
        here = len(cover.pages) + at
        _furnish(ink, m, voices, book, opening.words(opening.CONTENTS), here, whole)
        marks = [(voices[0].say(opening.CONTENTS), 1)] if at == 1 else []
        boxes = [
            (box, before + front + page + 1, text, tag) for number, box, page, text, tag in links if number == at - 1
        ]
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


# The chapters and their pages


def _body(pdf: Pdf, m: Look, voices: Sequence[Speech], book: Handbook) -> Body:
    body = Body(frame.pages(pdf, m))
    flow = body.flow
    for msgid, fill, there, alone in MANUAL if book.organising else CHAPTERS:
        if not there(book):
            continue
        left = (m.bottom - flow.y) / (m.bottom - m.next_top)
        if not flow.fresh and (alone or left < ENOUGH):
            flow.new_page()
        elif not flow.fresh:
            flow.y += 9 * MM
        words = opening.words(msgid)
        opening.chapter_head(flow, m, voices, words, body.mark(words, 0))
        fill(flow, m, voices, book, body.mark)
    return body


def _notes(body: Body, m: Look, voices: Sequence[Speech], further: int) -> None:
    """Pages to write on; ``further`` more than one."""
    flow = body.flow
    flow.new_page()
    words = opening.words(NOTES)
    opening.chapter_head(flow, m, voices, words, body.mark(words, 0))
    _ruled(flow, m)
    for _page in range(further):
        flow.new_page()
        _ruled(flow, m)


def _ruled(flow: Flow, m: Look) -> None:
    """Lines to write on, down to the end of the page."""
    step = (8.0 if not m.pocket else 7.0) * MM
    y = flow.y + step
    while y <= m.bottom:
        flow.pages[-1].line(m.left, y, m.right, y, 0.4, RULE)
        y += step
    flow.y = m.bottom


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
        left = flat(first.say(opening.heading(book)))  # in full it stands on the cover
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
    if not book.leaflet.phone and not book.organising:
        found.append(Notice("", Sentence(NO_PHONE), _field(book, "emergency_phone")))
    subject = flat(book.programme.name.get(first.code))
    for voice in voices:
        side = "ja" if voice.code == "ja" else "zh"
        for stem, text in (("places", book.places), ("purpose", book.purpose), ("handbook", book.texts)):
            found += [replace(one, place=_field(book, f"{stem}_{side}")) for one in _lacking(subject, text, voice.code)]
    told = list(_printed(book))
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


def _field(book: Handbook, name: str) -> tuple[str, str, str] | None:
    """A field of the delegation."""
    return ("delegation", book.delegation_id, name) if book.delegation_id else None


def _lacking(subject: str, text: Pair, code: str) -> list[Notice]:
    if not text or text.exactly(code):
        return []
    shown = flat(text.get(code))
    shown = shown if len(shown) <= QUOTED else f"{shown[:QUOTED]}…"
    return [Notice(subject, Sentence(NO_JAPANESE if code == "ja" else NO_CHINESE, {"text": shown}))]


def _printed(book: Handbook) -> Iterable[Pair]:
    """Every text of the directory that is printed: for what no font has and what is not said in a language."""
    for hotel in book.hotels:
        yield from (hotel.name, hotel.address, hotel.station)
    for host in book.hosts:
        yield from (host.name, host.address, host.head, host.industries, host.about)
        for call in host.calls:
            yield from (call.title, call.purpose, *call.people)
    for thing in book.packing:
        yield from (thing.name, thing.carrier)
    yield from (book.places, book.texts, book.purpose)
