"""What opens a handbook: its cover, and the contents that lead to their pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop.documents import frame, worn
from desktop.documents.cards import picture_of
from desktop.documents.embedding import Pdf
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.frame import Look
from desktop.documents.tables import ASCENT, LEADING
from desktop.documents.tagging import HEAD
from desktop.documents.typeset import INDIGO, INK, MM, MUTED, Ink, Speech, flat
from desktop.domain import dates
from desktop.domain.handbook import Handbook
from desktop.domain.text import Pair
from desktop.i18n import CODES, N_, gettext_for

SPACING, SMALLER = 0.05, 0.62  # of the size: between letters of the name, and what it may become to stand on a line
HEADING, CONTENTS = N_("Handbook"), N_("Table of contents")
MANUAL = N_("Manual for organising a delegation")


def heading(book: Handbook) -> str:
    """What the book is called, marked."""
    return MANUAL if book.organising else HEADING


def words(msgid: str) -> Pair:
    """A marked word in both languages."""
    return Pair(*(gettext_for(code)(msgid) for code in CODES))


@dataclass
class Entry:
    """A line of the contents: ``page`` counts the pages behind the contents, from 0."""

    text: Pair
    depth: int
    page: int


def cover(pdf: Pdf, m: Look, voices: Sequence[Speech], book: Handbook) -> Flow:
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
        chain = voice.regular if number else voice.bold
        size = m.subtitle * 1.15 if number else large
        wide = (chain.width(name) + SPACING * len(name)) * size  # rather smaller than broken inside a word
        room = look.right - look.left - 1
        size *= max(room / wide, SMALLER) if room < wide and wide * SMALLER <= room else 1.0
        frame.centred(flow, look, [(voice, name, size, not number, INK)], SPACING)
        flow.y += 2 * MM
    flow.y += 5 * MM
    middle = (m.left + m.right) / 2
    flow.pages[-1].box(middle - 14 * MM, flow.y, 28 * MM, 1.0 * MM, INDIGO)
    flow.y += 6 * MM
    said = list(dict.fromkeys((voice.say(heading(book)), n) for n, voice in enumerate(voices)))
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
    ink.decorate(f"q {w:.3f} 0 0 {h:.3f} {x:.3f} {low:.3f} cm /{ink.pdf.image(picture)} Do Q")
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
Lead = tuple[int, Box, int, str, int]  # page of the contents, box, page of the body, name, number of its tag


def contents(
    pdf: Pdf, m: Look, voices: Sequence[Speech], entries: Sequence[Entry], front: int, *, dry: bool = False
) -> tuple[Flow, list[Lead]]:
    """The pages of the contents, and where on them what leads to which page of the body; ``dry`` only counts them."""
    flow = frame.pages(pdf, m, dry=dry)
    chapter_head(flow, m, voices, words(CONTENTS), None)
    links: list[Lead] = []
    rows = [_content(m, voices, entry, front, flow, links) for entry in entries]
    flow.section([], [], rows)
    return flow, links


def _content(m: Look, voices: Sequence[Speech], entry: Entry, front: int, flow: Flow, links: list[Lead]) -> Row:
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
    above, below = (m.above * 0.9, m.below * 0.7) if entry.depth == 0 else (m.above * 0.45, m.below * 0.25)
    row = Row((Cell(m.left + indent, tuple(lines)), Cell(m.right - right, (number,))), above, below, entry.depth == 0)

    def note(ink: Ink, baseline: float) -> None:
        top, low = baseline - row.ascent - above, baseline + row.depth + below
        box = (m.left, m.height - low, m.right, m.height - top)
        links.append((len(flow.pages) - 1, box, entry.page, names[0], len(ink.tags)))

    return replace(row, before=note)


def chapter_head(
    flow: Flow, m: Look, voices: Sequence[Speech], text_: Pair, note: Callable[[Ink, float], None] | None
) -> None:
    pieces: list[Piece] = []
    x = 0.0
    for n, voice in enumerate(voices):
        chain, size = (voice.regular, m.subtitle) if n else (voice.bold, m.title)
        text = flat(text_.get(voice.code))
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

    flow.draw(replace(row, before=before, role=HEAD))
    flow.y += m.above * 0.8
