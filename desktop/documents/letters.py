"""書簡／函: the letters of a trip, one to a page, in the custom of each language; PDF and DOCX say the same.

In both languages a letter is two, the Japanese first: one is sent, the other kept or enclosed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from desktop import i18n
from desktop.documents import frame
from desktop.documents import word as docx
from desktop.documents.embedding import clusters
from desktop.documents.flow import Cell, Flow, Line, Row
from desktop.documents.frame import LARGE, Look
from desktop.documents.letterparts import CENTRE, RIGHT, Block, compose
from desktop.documents.paper import A4, BOTH, Paper, PrintOptions
from desktop.documents.typeset import (
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
from desktop.domain import letters
from desktop.domain.letters import ANSWERED, Letter
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

HEADING = N_("Letters")
NO_DATE = N_("The letter has no date yet. Today's is printed.")
NO_SENDER = N_("It is not known who sends this letter. Enter the office of the delegation, or who leads it.")
NO_ANSWER_BY = N_("No day is set by which an answer is wanted.")
UNWRITTEN = N_("This letter says nothing yet but its greetings. Write its text.")
EARLY = N_("The letter thanks for {what}, but bears an earlier day. Correct its date.")
SIZE, AIRY = 10.8, 1.72  # points; of the size
SPACES = 1.05  # ems beyond a label
LABEL = 34 * MM  # of a row of the slip
LOOSEST = 0.1  # of the size, between letters of a line that is set to both edges
ITEM = 6.2  # ems of a label in a list, at most so wide it is set evenly


def order(language: str) -> str | tuple[str, ...]:
    """Languages of a letter, in which each is a letter of its own."""
    return ("ja", "zh_TW") if language == BOTH else (language,)


def render(values: Sequence[Letter], options: PrintOptions) -> Paper:
    """All letters, each on pages of its own."""
    voices = [frame.voices(code, options.calendar)[0] for code in order(options.language)]
    pdf = frame.begin(voices[0], HEADING, max(letter.as_of for letter in values))
    flows, notices = [], []
    for number, letter in enumerate(values):
        options.progress(number, len(values))
        for voice in voices:
            blocks = compose(letter, voice)
            flow = frame.filled(pdf, LARGE, lambda f, m, b=blocks, v=voice: _fill(f, m, v, b))  # type: ignore[misc]
            title = flat(letters.subject(letter, voice.code, voice.calendar))
            frame.furnish(flow, LARGE, [voice], [title], letter.edition, letter.as_of)
            flows.append(("　".join(filter(None, (whom(letter, voice.code), title))), flow))
            notices += _notices(letter, voice, blocks)
    return Paper(frame.finish(pdf, flows, A4), each_once(notices))


def whom(letter: Letter, code: str) -> str:
    """A letter's addressee in short."""
    to = letter.to
    return flat(to.name.get(code) or to.title.get(code) or to.body.get(code))


def _notices(letter: Letter, voice: Speech, blocks: Sequence[Block]) -> list[Notice]:
    who = whom(letter, voice.code) or flat(letters.subject(letter, voice.code, voice.calendar))
    found = glyph_notices(who, voice, [text for block in blocks for text in (block.label, block.text)])
    here = letter.id

    def place(field: str) -> tuple[str, str, str] | None:
        return ("letter", here, field) if here else None

    if letter.dated_on is None and here:  # one that nobody wrote yet bears the day on which it is printed
        found.append(Notice(who, Sentence(NO_DATE), place("dated_on")))
    if letter.kind in ANSWERED and letter.reply_by is None:
        found.append(Notice(who, Sentence(NO_ANSWER_BY), place("reply_by")))
    column = "ja" if voice.code == "ja" else "zh"
    if letter.kind == "other" and not letter.body.exactly(voice.code).strip():  # its template has nothing to say
        found.append(Notice(who, Sentence(UNWRITTEN), place(f"body_{column}")))
    when = letter.facts.when
    if here and letter.kind == "thanks" and when is not None and letter.day < when.start_date:
        said = Sentence(EARLY, {"what": flat(letter.facts.item.get(voice.code))})
        found.append(Notice(who, said, place("dated_on")))
    if not (letter.sender.office or letter.sender.name):
        trip = letter.trip_id
        found.append(Notice(who, Sentence(NO_SENDER), ("delegation", trip, "office_id") if trip else None))
    lacking = NO_JAPANESE if voice.code == "ja" else NO_CHINESE
    person = ("person", letter.to.person_id) if letter.to.person_id else None
    names = [(letter.to.name, "name", person), (letter.to.title, "title", None), (letter.to.body, "body", None)]
    names += [(letter.facts.item, "item", None), (letter.facts.trip, "trip", None), (letter.facts.place, "place", None)]
    shown = "\n".join(block.text for block in blocks)
    for pair, field, owner in names:
        text = pair.get(voice.code)
        if text and not pair.exactly(voice.code) and text in shown:
            where = (*owner, f"{field}_{column}") if owner else None
            found.append(Notice(who, Sentence(lacking, {"text": flat(text)}), where))
    return found


def _fill(flow: Flow, m: Look, voice: Speech, blocks: Sequence[Block]) -> None:
    tight = m.above / LARGE.above
    widest = _labels(voice, blocks)
    rows = [_row(block, m, voice, widest, tight) for block in blocks]
    flow.section([], [], rows)


def _labels(voice: Speech, blocks: Sequence[Block]) -> float:
    """Ems that the labels of a list take: as wide as the longest, that of short ones is set evenly (日　　時)."""
    return max((voice.regular.width(block.label) for block in blocks if block.kind == "item"), default=0.0)


def _lines(
    voice: Speech, text: str, size: float, width: float, *, bold: bool = False, tight: float = 1.0
) -> list[Line]:
    chain = voice.bold if bold else voice.regular
    made = frame.rich_lines(chain, [(text, INK)], size, width)
    leading = size * (1.35 + (AIRY - 1.35) * tight)
    last = len(made) - 1
    return [
        (line if number == last else justified(line, width))._replace(leading=leading)
        for number, line in enumerate(made)
    ]


def justified(line: Line, width: float) -> Line:
    """A line that reaches the right edge; one that is far from it (an address, a list) is left as it is."""
    if len(line.pieces) != 1:
        return line
    (piece,) = line.pieces
    room = (width - _wide(line)) / max(len(list(clusters(piece.text))) - 1, 1)
    return line._replace(pieces=(piece._replace(spacing=room),)) if 0 < room <= LOOSEST * piece.size else line


def _row(block: Block, m: Look, voice: Speech, widest: float, tight: float) -> Row:
    size = SIZE * block.scale
    left, width = m.left + block.indent * SIZE, m.right - m.left - block.indent * SIZE
    above, below = block.above * SIZE * tight, size * (AIRY - 1.35) * tight * 0.6 + size * 0.12
    if block.kind == "row":
        return _slip_row(block, m, voice, above)
    if block.kind == "cut":
        return _cut(block, m, voice, above)
    if block.kind in ("item", "hang"):
        cells, x = [], left
        if block.number:
            cells.append(Cell(x, tuple(_lines(voice, block.number, size, 3 * size))))
            x += 1.6 * size
        own = voice.regular.width(block.label)
        line = Line((), 0, 0)
        if block.label:
            (line, *_rest) = frame.rich_lines(voice.regular, [(block.label, INK)], size, width)
        if block.kind == "item" and len(block.label) > 1 and own < widest <= ITEM:
            spread = (widest - own) * size / (len(block.label) - 1)
            line = line._replace(pieces=(line.pieces[0]._replace(spacing=spread),))
        cells.append(Cell(x, (line,) if line.pieces else ()))
        x += (max(own, widest) + SPACES if block.kind == "item" else own) * size
        cells.append(Cell(x, tuple(_lines(voice, block.text, size, m.right - x, tight=tight))))
        return Row(tuple(cells), above, below, joined=block.kept)
    if block.wide:
        (line,) = frame.rich_lines(voice.bold, [(block.text, INK)], size, 3 * width)[:1]
        if _wide(line) * (1 + block.wide) <= width:
            spaced = line._replace(pieces=(line.pieces[0]._replace(spacing=block.wide * size),))
            return Row((Cell(left, (spaced,)),), above, below, joined=block.kept)
    text = _broken(block.text, voice, size, width) if block.align == CENTRE else [block.text]
    lines = [line for one in text for line in _lines(voice, one, size, width, bold=block.bold, tight=tight)]
    if block.align == CENTRE:
        lines = [_moved(line, (m.right - m.left - _wide(line)) / 2) for line in lines]
        left = m.left
    elif block.align == RIGHT:
        lines = [_moved(line, width - _wide(line)) for line in lines]
        left = m.left
    return Row((Cell(left, tuple(lines)),), above, below, joined=block.kept)


def _broken(title: str, voice: Speech, size: float, width: float) -> list[str]:
    """A title that is too long for one line is broken before 「（依頼）」 rather than within it."""
    head, bracket, tail = title.rpartition("（")
    if not bracket or not head or voice.bold.width(title) * size <= width:
        return [title]
    return [head, bracket + tail]


def _wide(line: Line) -> float:
    return sum(piece.chain.width(piece.text) * piece.size for piece in line.pieces)


def _moved(line: Line, x: float) -> Line:
    return line._replace(pieces=tuple(piece._replace(x=piece.x + x) for piece in line.pieces))


def _cut(block: Block, m: Look, voice: Speech, above: float) -> Row:
    """Dashes with words in their middle."""
    size = 8.0
    width = voice.regular.width(block.text) * size
    middle = (m.left + m.right) / 2
    line = frame.rich_lines(voice.regular, [(block.text, MUTED)], size, m.right - m.left)[0]

    def dashes(ink: Ink, baseline: float) -> None:
        y = baseline - size * 0.36
        for begin, end in ((m.left, middle - width / 2 - 6), (middle + width / 2 + 6, m.right)):
            x = begin
            while x < end:
                ink.line(x, y, min(x + 4, end), y, 0.6, MUTED)
                x += 7

    return Row((Cell(middle - width / 2, (line,)),), above, 6.0, joined=True, before=dashes)


def _slip_row(block: Block, m: Look, voice: Speech, above: float) -> Row:
    """A row of the slip in its box."""
    label = _lines(voice, block.label, SIZE * 0.95, LABEL - 4 * MM)
    text = _lines(voice, block.text, SIZE * 0.95, m.right - m.left - LABEL - 6 * MM)
    pad = 6.0
    more = (block.tall - 1) * SIZE * AIRY
    row = Row((Cell(m.left + 2.5 * MM, tuple(label)), Cell(m.left + LABEL + 3 * MM, tuple(text))), pad, pad + more)
    height, ascent = row.height(), row.ascent

    def box(ink: Ink, baseline: float) -> None:
        top = baseline - ascent - pad
        for y in (top, top + height):
            ink.line(m.left, y, m.right, y, 0.6, RULE)
        for x in (m.left, m.left + LABEL, m.right):
            ink.line(x, top, x, top + height, 0.6, RULE)

    return Row(row.cells, above + pad, pad + more, joined=True, before=box)


# the same as DOCX


def word(values: Sequence[Letter], options: PrintOptions) -> bytes:
    """All letters for Word, each on pages of its own."""
    voices = [frame.voices(code, options.calendar)[0] for code in order(options.language)]
    parts: list[docx.Part] = []
    for letter in values:
        for voice in voices:
            if parts:
                parts.append(docx.Break())
            parts += _paragraphs(compose(letter, voice), voice.code)
    first = voices[0]
    day = max(letter.as_of for letter in values)
    foot = frame.edition_line(first, max(letter.edition for letter in values), day)
    title = letters.subject(values[0], first.code, first.calendar) if len(values) == 1 else first.say(HEADING)
    made = datetime.combine(day, time(12))
    return docx.write(parts, title=title, language=i18n.language(first.code).code, made=made, foot=foot)


def _paragraphs(blocks: Sequence[Block], code: str) -> list[docx.Part]:
    """Blocks as paragraphs; lists and the slip as tables."""
    made: list[docx.Part] = []
    rows: list[tuple[tuple[docx.Lines, ...], ...]] = []
    kind = ""
    dense = any(block.kind == "cut" for block in blocks)  # so that the slip stands on the page of its letter

    def close() -> None:
        if rows:
            widths = {"item": (0.05, 0.22, 0.73), "row": (0.24, 0.76)}[kind]
            made.append(docx.Grid(tuple(rows), widths, lined=kind == "row"))
            rows.clear()

    def text(words: str, block: Block, above: float = 0.0) -> docx.Lines:
        size = round(SIZE * block.scale * 2) / 2
        return docx.Lines(
            (docx.Said(words, code, block.bold, size),),
            block.align,
            0,
            above * (0.6 if dense else 1),
            0.5 if dense else 3.0,
        )

    for block in blocks:
        if block.kind != kind:
            close()
            kind = block.kind
        if kind == "item":
            rows.append(tuple((text(words, block),) for words in (block.number, block.label, block.text)))
        elif kind == "row":
            room = "\n" * (block.tall - 1)
            rows.append(((text(block.label, block),), (text(block.text + room, block),)))
        elif kind == "cut":
            dashes = "－" * 12
            made.append(docx.Lines((docx.Said(f"{dashes}　{block.text}　{dashes}", code, size=8.0),), CENTRE, 0, 12, 3))
        else:
            spaces = "　" * round(block.indent) if block.align != CENTRE else ""
            words = f"{block.text}{spaces}" if block.align == RIGHT else f"{spaces}{block.label}{block.text}"
            made.append(text(words, block, block.above * SIZE))
    close()
    return made
