"""Papers of one visit that want to be one page: facts with a label, people, texts; a column for each language.

Lengths are points, measured downwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.documents import frame
from desktop.documents.embedding import Pdf
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.frame import Look, rich_lines
from desktop.documents.ruled import PORTRAIT
from desktop.documents.tables import name_lines, phrase_lines
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    NO_CHINESE,
    NO_JAPANESE,
    VERMILION,
    Colour,
    Ink,
    Speech,
    clean,
    flat,
    glyph_notices,
)
from desktop.domain import dates, honorifics
from desktop.domain.speeches import Somebody, Visit
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

SHEET = replace(PORTRAIT, top=14 * MM, next_top=24 * MM, bottom=272 * MM, foot=281 * MM)
TRIES = (
    (10.6, 1.2),
    (10.2, 1.0),
    (9.8, 1.0),
    (9.8, 0.7),
    (9.2, 0.7),
    (9.2, 0.5),
    (8.6, 0.5),
    (8.2, 0.4),
    (8.0, 0.3),
)  # size, space
LOOSE = 3  # of TRIES, for what is no single page anyway
LABEL_WIDTH, GAP = 29 * MM, 5 * MM
QUOTED = 24  # letters of a text that a notice repeats

TO_BE_SETTLED = N_("To be settled")
WHEN, WHERE = N_("Date and time"), N_("Place")
COMPARABLE = N_("comparable to {title}")
EMPTY = N_("Empty, the paper says that it is still to be settled: {fields}.")
SEVERAL_PAGES = N_("This paper is meant for one page and takes {count}. Shorten its texts.")
NO_READING = N_("The reading of the name is missing.")


@dataclass(frozen=True)
class Face:
    """One attempt at a page: how large its letters are, and how much of the usual space stands between rows."""

    voices: tuple[Speech, ...]
    size: float
    space: float
    look: Look = SHEET

    def columns(self, label: float = LABEL_WIDTH) -> list[tuple[Speech, float, float]]:
        """Each language with its left edge and its width, right of the labels."""
        m, first = self.look, self.look.left + label
        if len(self.voices) == 1:
            return [(self.voices[0], first, m.right - first)]
        middle = (m.left + m.right) / 2  # the second language begins there in every row
        zh, ja = self.voices
        return [(zh, first, middle - GAP / 2 - first), (ja, middle + GAP / 2, m.right - middle - GAP / 2)]

    def label(self, msgid: str) -> Cell:
        """A marked word at the left, the second language below the first."""
        lines: list[Line] = []
        for text in dict.fromkeys(voice.say(msgid) for voice in self.voices):
            voice = next(v for v in self.voices if v.say(msgid) == text)
            lines += rich_lines(voice.regular, [(text, MUTED)], self.size * 0.84, LABEL_WIDTH - 2 * MM)
        return Cell(self.look.left, tuple(lines))

    def row(self, cells: Sequence[Cell], *, rule: bool = True, joined: bool = False) -> Row:
        return Row(tuple(cells), 5.4 * self.space, 3.9 * self.space, rule=rule, joined=joined)

    def fact(self, msgid: str, of: Callable[[Speech], str], colour: Colour = INK) -> Row:
        """A label and what ``of`` says of it in each language; 調整中 where it says nothing."""
        cells = [self.label(msgid)]
        for voice, x, width in self.columns():
            text = clean(of(voice)).strip()
            if not text:
                lines = rich_lines(voice.regular, [(voice.say(TO_BE_SETTLED), MUTED)], self.size, width)
            elif "　" in text and "\n" not in text:
                lines = frame.parted(voice.regular, text, self.size, width, colour)
            else:
                lines = rich_lines(voice.regular, [(text, colour)], self.size, width)
            cells.append(Cell(x, tuple(lines)))
        return self.row(cells)

    def pair(self, msgid: str, text: Pair, colour: Colour = INK) -> Row:
        """The same of a text in both languages."""
        return self.fact(msgid, lambda voice: text.get(voice.code), colour)

    def heading(self, msgid: str, colour: Colour = INDIGO) -> Row:
        """A heading over the whole width with a bar before it."""
        pieces, x, m = [], 3.2 * MM, self.look
        for number, voice in enumerate(self.voices):
            chain, size = (voice.regular, self.size) if number else (voice.bold, self.size + 1.2)
            pieces.append(Piece(x, chain, voice.say(msgid), size, MUTED if number else INK))
            x += chain.width(voice.say(msgid)) * size + 6

        def bar(ink: Ink, baseline: float) -> None:
            ink.box(m.left, baseline - self.size - 1.2, 1.1 * MM, self.size + 4.4, colour)

        line = Line(tuple(pieces), self.size * 1.1, self.size * 1.6)
        return Row((Cell(m.left, (line,)),), 7 * self.space, 5 * self.space, joined=True, before=bar)

    def prose(self, text: Pair, colour: Colour = INK) -> Row:
        """A text below a heading, each language in its column over the whole width."""
        cells = []
        for voice, x, width in self.columns(0.0):
            spans = [(clean(text.get(voice.code)).strip(), colour)]
            cells.append(Cell(x, tuple(rich_lines(voice.regular, spans, self.size, width))))
        return self.row(cells)

    def person(self, one: Somebody, label: float = 0.0, *, equal: bool = False) -> Row:
        """A name with its reading, place and title; with ``equal`` the title that the readers would compare."""
        cells = []
        for voice, x, width in self.columns(label):
            part = min(34 * MM, width * 0.36)
            name, code = flat(one.name.get(voice.code)), voice.code
            if name:
                sign = honorifics.honorific(
                    name, code, choice=one.choice, title=flat(one.title.get(code)), side=one.side
                )  # fmt: skip
                reading = flat(one.reading) if code == "ja" else ""
                cells.append(Cell(x, tuple(name_lines(voice, name, sign.strip(), reading, part - 2 * MM))))
            else:
                spans = [(voice.say(TO_BE_SETTLED), MUTED)]
                cells.append(Cell(x, tuple(rich_lines(voice.regular, spans, self.size, part))))
            posts = post_parts(one, voice, equal=equal)
            cells.append(Cell(x + part, tuple(phrase_lines(voice.regular, posts, self.size * 0.92, width - part, " "))))
        return Row(tuple(cells), max(2.6 * self.space, 2.2), max(3.4 * self.space, 1.8), rule=True)


def post_parts(one: Somebody, voice: Speech, *, equal: bool = False) -> list[str]:
    """Place, title with the role in the delegation, and the comparable rank, each in one piece."""
    code = voice.code
    title, role = flat(one.title.get(code)), flat(one.role.get(code))
    if role:
        title = f"{title}（{role}）" if title else role
    like = flat(one.equal.exactly(code)) if equal else ""
    parts = [*flat(one.place.get(code)).split(" "), title]
    if like:
        parts.append(f"〔{voice.say(COMPARABLE).format(title=like)}〕")
    return [part for part in parts if part]


def when(visit: Visit, voice: Speech) -> str:
    """Date and time in the calendar of the paper."""
    value = visit.when
    if value is None:
        return ""
    last = value.start_date if value.start_time else value.last_date
    day = dates.span(value.start_date, last, voice.code, voice.calendar)
    return f"{day} {dates.times(value, voice.code)}".strip()


def where(visit: Visit, voice: Speech) -> str:
    """Place and room on one line, the address below them."""
    code = voice.code
    named = "　".join(flat(part.get(code)) for part in (visit.place, visit.room) if part)
    return "\n".join(part for part in (named, flat(visit.address.get(code))) if part)


def heading(visit: Visit, msgid: str, voice: Speech) -> str:
    """「拜會千葉縣廳　訪問概要」; of no item the name of the trip stands there."""
    return frame.heading(visit.title or visit.trip, msgid, voice)


def title(flow: Flow, face: Face, visit: Visit, msgid: str) -> None:
    """The title in each language, the trip above it, and what is not simply planned below it."""
    m = face.look
    if visit.title:
        frame.centred(flow, m, [(voice, text, 9.0, False, MUTED) for voice, text in trip(visit, face.voices)])
    lines = [(v, heading(visit, msgid, v), 11.0 if n else 16.0, not n, INK) for n, v in enumerate(face.voices)]
    frame.centred(flow, m, lines)
    frame.centred(flow, m, [(v, text, 10.5, True, VERMILION) for v, text in status(visit, face.voices)])
    flow.y += 3.4 * MM * max(face.space, 0.5)


def trip(visit: Visit, voices: Sequence[Speech]) -> list[tuple[Speech, str]]:
    """Whose visit it is, in each language of the paper."""
    return _in_each(visit.trip, voices)


def status(visit: Visit, voices: Sequence[Speech]) -> list[tuple[Speech, str]]:
    """What is not simply planned, in each language of the paper: 「取消（颱風）」; nothing where all is as planned."""
    return _in_each(visit.status, voices)


def _in_each(text: Pair, voices: Sequence[Speech]) -> list[tuple[Speech, str]]:
    said_: dict[str, Speech] = {}
    for voice in voices:
        said_.setdefault(flat(text.get(voice.code)), voice)
    return [(voice, words) for words, voice in said_.items() if words]


def one_page(
    pdf: Pdf, voices: tuple[Speech, ...], fill: Callable[[Flow, Face], None], look: Look = SHEET
) -> Flow:  # fmt: skip
    """What ``fill`` puts on a page, as large as one page allows; if none does, pages that are easy to read."""

    def laid(size: float, space: float, *, dry: bool) -> Flow:
        flow = frame.pages(pdf, look, dry=dry)
        fill(flow, Face(voices, size, space, look))
        return flow

    for size, space in TRIES:
        if len(laid(size, space, dry=True).pages) == 1:
            return laid(size, space, dry=False)
    return laid(*TRIES[LOOSE], dry=False)


# What a person should look at


def quoted(text: str) -> str:
    """As much of a text as a sentence repeats."""
    whole = flat(text)
    return whole if len(whole) <= QUOTED else f"{whole[: QUOTED - 1]}…"


def called(visit: Visit, voice: Speech) -> str:
    """What a notice calls a visit."""
    return quoted((visit.title or visit.trip).get(voice.code))


def notices(
    visit: Visit, voices: Sequence[Speech], texts: Iterable[tuple[Pair, str, str]], people: Iterable[Somebody] = (),
    *, entity: str = "event", row_id: str = "",
) -> list[Notice]:  # fmt: skip
    """Texts as (text, its marked label, its column): those that are empty, lack a language or a character; people
    without a reading. A label of "" may be empty.
    """
    first, found, empty = voices[0], list[Notice](), list[tuple[str, str]]()
    subject = called(visit, first)
    for text, label, column in texts:
        place = (entity, row_id or visit.id, column)
        if label and not text:
            empty.append((label, column))
        found += glyph_notices(subject, first, [text.get(voice.code) for voice in voices])
        for voice in voices:
            if text and not text.exactly(voice.code):
                msgid = NO_JAPANESE if voice.code == "ja" else NO_CHINESE
                found.append(Notice(subject, Sentence(msgid, {"text": quoted(text.get(voice.code))}), place))
    if empty:
        where_ = next((column for _label, column in empty if column), "")
        said = Sentence(EMPTY, {"fields": _listed([label for label, _column in empty])})
        found.insert(0, Notice(subject, said, (entity, row_id or visit.id, where_)))
    japanese = any(voice.code == "ja" for voice in voices)
    for one in people:
        name = flat(one.name.get(first.code))
        texts_ = [part.get(voice.code) for part in (one.name, one.place, one.title) for voice in voices]
        found += glyph_notices(name, first, texts_)
        if japanese and name and one.id and not one.reading:
            found.append(Notice(name, Sentence(NO_READING), ("person", one.id, "kana")))
    return found


def _listed(labels: Sequence[str]) -> Sentence:
    """Marked words one after the other, in whatever language they are shown."""
    whole = Sentence(labels[0])
    for label in labels[1:]:
        whole = Sentence("{before}、{label}", {"before": whole, "label": Sentence(label)})
    return whole


def too_long(visit: Visit, voices: Sequence[Speech], flow: Flow) -> list[Notice]:
    """That a paper is longer than the page that it should be."""
    if len(flow.pages) < 2:
        return []
    subject = called(visit, voices[0])
    return [Notice(subject, Sentence(SEVERAL_PAGES, {"count": len(flow.pages)}), ("event", visit.id, ""))]
