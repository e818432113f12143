"""Papers that tell what was, from ``domain.told``: as PDF, as DOCX to go on writing in, as a workbook.

Lengths are points, measured downwards.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby

from desktop import i18n
from desktop.documents import docxparts, facts, frame, word
from desktop.documents.embedding import Pdf
from desktop.documents.facts import SHEET, Face
from desktop.documents.flow import Cell, Flow, Piece, Row
from desktop.documents.frame import rich_lines
from desktop.documents.paper import A4, Paper, PrintOptions
from desktop.documents.ruled import Box, Grid, signatures
from desktop.documents.typeset import INDIGO, INK, MM, MUTED, Ink, Speech, clean, each_once, flat, glyph_notices
from desktop.documents.word import Break, Lines, Part, Said
from desktop.domain import honorifics
from desktop.domain.speeches import NEVER, Somebody
from desktop.domain.text import Pair
from desktop.domain.told import (
    NOWHERE,
    Block,
    Fact,
    Heading,
    People,
    Point,
    Prose,
    Signatures,
    Table,
    Told,
    texts,
)
from desktop.errors import Notice
from desktop.i18n import N_
from desktop.sheets import book

SPOKEN = "："
ONE_PAGE = 60  # rows, more than which no page holds
KEY = N_("Key (leave it as it is)")


def render(values: Sequence[Told], options: PrintOptions) -> Paper:
    """Each on pages of its own, on one where it fits."""
    voices = frame.voices(options.language, options.calendar)
    pdf = frame.begin(voices[0], values[0].heading, max((one.visit.as_of for one in values), default=NEVER))
    flows, found = [], list[Notice]()
    for one in values:
        flow = _laid(pdf, voices, one)
        titles = [_title(one, voice) for voice in voices]
        frame.furnish(flow, SHEET, voices, titles, 0, one.visit.as_of)
        flows.append((titles[0], flow))
        for text, place in texts(one):
            entity, row_id, column = place
            if place == NOWHERE:
                found += glyph_notices(facts.called(one.visit, voices[0]), voices[0], [text.zh, text.ja])
            else:
                found += facts.notices(one.visit, voices, [(text, "", column)], entity=entity, row_id=row_id)
    return Paper(frame.finish(pdf, flows, A4), each_once(found))


def _laid(pdf: Pdf, voices: tuple[Speech, ...], one: Told) -> Flow:
    """On one page where that can be; what is long from the start is laid out once."""
    if sum(len(block.rows) if isinstance(block, Table) else 1 for block in one.blocks) <= ONE_PAGE:
        return facts.one_page(pdf, voices, lambda flow, face: _fill(flow, face, one))
    flow = frame.pages(pdf, SHEET)
    _fill(flow, Face(voices, *facts.TRIES[facts.LOOSE]), one)
    return flow


def _title(one: Told, voice: Speech) -> str:
    return frame.heading(one.title or one.visit.title or one.visit.trip, one.heading, voice)


def _fill(flow: Flow, face: Face, one: Told) -> None:
    if one.title:
        kinds = dict.fromkeys(voice.say(one.heading) for voice in face.voices)
        first = face.voices[0]
        frame.centred(flow, face.look, [(first, "　".join(kinds), 11.0, True, MUTED)])
        names = [(v, flat(one.title.get(v.code)), 12.0 if n else 15.0, not n, INK) for n, v in enumerate(face.voices)]
        frame.centred(flow, face.look, names)
        flow.y += 3.4 * MM
    else:
        facts.title(flow, face, one.visit, one.heading)
    head: list[Row] = []
    rows: list[Row] = []

    def put() -> None:
        flow.section(head, head, rows)
        head.clear()
        rows.clear()

    for block in one.blocks:
        if isinstance(block, Heading):
            put()
            flow.y += 3 * face.space
            head.append(_heading(face, block))
        elif isinstance(block, Table):
            if rows:
                put()
            top, lines = _table(face, block)
            flow.section([*head, top], [top], lines)
            head.clear()
        elif isinstance(block, Signatures):
            put()
            flow.y += 8
            flow.section([], [], signatures(_grid(face, (1,)), block.words))
        elif isinstance(block, People):
            if block.label:
                rows.append(replace(_label_row(face, block.label), joined=True))
            rows += [face.person(person) for person in block.people]
        else:
            rows.append(_row(face, block))
    put()


def _heading(face: Face, block: Heading) -> Row:
    if block.msgid and not block.name:
        return face.heading(block.msgid)
    pieces: list[Piece] = []
    x, m = 3.2 * MM, face.look
    for number, voice in enumerate(face.voices):
        parts = (voice.say(block.msgid) if block.msgid else "", flat(block.name.get(voice.code)))
        text = "　".join(filter(None, parts))
        if number and text == pieces[0].text:
            continue
        chain, size = (voice.regular, face.size) if number else (voice.bold, face.size + 1.2)
        if x + chain.width(text) * size > m.right - m.left:
            if number:
                continue
            size *= max((m.right - m.left - x) / (chain.width(text) * size), 0.6)
        pieces.append(Piece(x, chain, text, size, MUTED if number else INK))
        x += chain.width(text) * size + 6

    def bar(ink: Ink, baseline: float) -> None:
        ink.box(m.left, baseline - face.size - 1.2, 1.1 * MM, face.size + 4.4, INDIGO)

    row = face.heading("")
    line = row.cells[0].lines[0]._replace(pieces=tuple(pieces))
    return replace(row, cells=(Cell(m.left, (line,)),), before=bar)


def _label_row(face: Face, msgid: str) -> Row:
    x, cells = face.look.left, list[Cell]()
    for text, voice in {voice.say(msgid): voice for voice in reversed(face.voices)}.items():
        cells.insert(0, Cell(0.0, tuple(rich_lines(voice.regular, [(text, MUTED)], face.size * 0.9, 90 * MM))))
    placed = []
    for cell in cells:
        placed.append(Cell(x, cell.lines))
        x += sum(piece.chain.width(piece.text) * piece.size for line in cell.lines for piece in line.pieces) + 6
    return Row(tuple(placed), 5.0 * face.space, 2.0 * face.space)


def _row(face: Face, block: Fact | Prose | Point) -> Row:
    if isinstance(block, Fact):
        return face.pair(block.label, block.text)
    if isinstance(block, Prose):
        return face.prose(block.text)
    cells = []
    lines = [
        line
        for voice in face.voices
        for line in rich_lines(voice.regular, [(flat(block.mark.get(voice.code)), MUTED)], face.size * 0.84, 22 * MM)
    ]
    if block.mark.zh == block.mark.ja:
        lines = lines[: len(lines) // len(face.voices)]
    cells.append(Cell(face.look.left, tuple(lines)))
    for voice, x, width in face.columns(24 * MM):
        who, said = flat(block.who.get(voice.code)), clean(block.text.get(voice.code)).strip()
        spans = [(f"{who}{SPOKEN}", MUTED)] if who else []
        cells.append(Cell(x, tuple(rich_lines(voice.regular, [*spans, (said, INK)], face.size, width))))
    return face.row(cells)


def _grid(face: Face, widths: Sequence[int]) -> Grid:
    size = min(face.size, 9.0)
    return Grid.of(face.voices, face.look, widths, (size, size * 0.9))


def _table(face: Face, block: Table) -> tuple[Row, list[Row]]:
    grid = _grid(face, block.widths)
    head = replace(grid.row(*(Box.word(msgid) for msgid in block.heads)), joined=True)
    return head, [grid.row(*(Box(cell) for cell in row)) for row in block.rows]


# The same for whoever goes on writing in it


def write(values: Sequence[Told], options: PrintOptions) -> bytes:
    """The same as DOCX; both languages stand below each other."""
    voices = frame.voices(options.language, options.calendar)
    parts: list[Part] = []
    for number, one in enumerate(values):
        parts += [Break()] if number else []
        parts += docxparts.title(voices, [_title(one, voice) for voice in voices])
        for alike, group in groupby(one.blocks, lambda block: isinstance(block, Fact)):
            if alike:
                parts.append(word.Grid(tuple(_fact(voices, block) for block in group), (26.0, 138.0)))  # type: ignore[arg-type]
            else:
                parts += [part for block in group for part in _parts(voices, block)]
    day = max((one.visit.as_of for one in values), default=NEVER)
    return docxparts.file(voices, parts, voices[0].say(values[0].heading), 0, day)


def _parts(voices: tuple[Speech, ...], block: Block) -> list[Part]:
    if isinstance(block, Heading):
        texts_ = list(docxparts.words(voices, block.msgid, "　", bold=True, size=11.0)) if block.msgid else []
        name = [Said(line, voice.code, True, 11.0) for voice, line in _lines(voices, block.name)]
        return [Lines((*texts_, *name), heading=2, above=8.0)]
    if isinstance(block, Fact):
        return [word.Grid((_fact(voices, block),), (26.0, 138.0))]
    if isinstance(block, People):
        head = (
            [Lines(docxparts.words(voices, block.label, "／", bold=True), above=4.0, below=0.0)] if block.label else []
        )
        return [*head, *(line for person in block.people for line in _person(voices, person))]
    if isinstance(block, Prose):
        return list(_paragraphs(voices, block.text, below=6.0))
    if isinstance(block, Point):
        made: list[Part] = []
        for voice, line in _lines(voices, block.text):
            who = flat(block.who.get(voice.code))
            mark = Said(f"【{flat(block.mark.get(voice.code))}】{who}{SPOKEN if who else ''}", voice.code, True)
            made.append(Lines((mark, Said(line, voice.code)), below=3.0))
        return made
    if isinstance(block, Table):
        heads = docxparts.heads(voices, *block.heads)
        rows = tuple(tuple(_paragraphs(voices, cell) for cell in row) for row in block.rows)
        return [word.Grid((heads, *rows), tuple(map(float, block.widths)), head=1)]
    empty = tuple((Lines((Said("\n\n"),)),) for _one in block.words)
    return [word.Grid((docxparts.heads(voices, *block.words), empty), (1.0,) * len(block.words))]


def _fact(voices: tuple[Speech, ...], block: Fact) -> tuple[tuple[Lines, ...], ...]:
    return docxparts.heads(voices, block.label)[0], _paragraphs(voices, block.text)


def _lines(voices: Sequence[Speech], text: Pair) -> list[tuple[Speech, str]]:
    kept: dict[str, Speech] = {}
    for voice in voices:
        if said := clean(text.get(voice.code)).strip():
            kept.setdefault(said, voice)
    return [(voice, said) for said, voice in kept.items()]


def _paragraphs(voices: Sequence[Speech], text: Pair, below: float = 0.0) -> tuple[Lines, ...]:
    return tuple(Lines((Said(line, voice.code),), below=below) for voice, line in _lines(voices, text))


def _person(voices: Sequence[Speech], one: Somebody) -> list[Lines]:
    made = []
    for voice in voices:
        code = voice.code
        name = flat(one.name.get(code)) or voice.say(facts.TO_BE_SETTLED)
        called = honorifics.called(name, code, choice=one.choice, side=one.side)
        reading = f"（{one.reading}）" if one.reading and code == "ja" else ""
        post = " ".join(facts.post_parts(one, voice))
        made.append(Lines((Said(f"　{post}　", code), Said(called, code, True), Said(reading, code)), below=1.0))
    return made


# And as a table that needs no program of ours (needs.md row 82)


def sheets(values: Sequence[Told], language: str) -> list[book.Sheet]:
    """A sheet for each paper; what is no table stands in rows of label and text."""
    codes = (language,) if language in i18n.CODES else i18n.CODES

    def say(text: Pair) -> str:
        return "\n".join(dict.fromkeys(filter(None, (text.get(code) for code in codes))))

    def name(msgid: str) -> str:
        return "\n".join(dict.fromkeys(i18n.gettext_for(code)(msgid) for code in codes)) if msgid else ""

    made: list[book.Sheet] = []
    for one in values:
        title = "　".join(filter(None, (one.visit.trip.get(codes[0]), i18n.gettext_for(codes[0])(one.heading))))
        count = sum(isinstance(block, Table) for block in one.blocks)
        several = count > 1  # then each has a sheet of its own
        sheet, lines, widths = i18n.gettext_for(codes[0])(one.heading), [book.Line((title,), book.TITLE)], [18, 60]
        if len(values) > 1:
            sheet = one.visit.title.get(codes[0]) or sheet
        for block in one.blocks:
            if several and isinstance(block, Heading):
                made.append(_sheet(sheet, lines, widths))
                sheet = i18n.gettext_for(codes[0])(block.msgid) if block.msgid else block.name.get(codes[0])
                lines, widths = [book.Line((sheet,), book.TITLE)], [18, 60]
            elif isinstance(block, Table):
                heads = [name(head).replace("\n", " ") for head in (*block.heads, *([KEY] if block.keys else []))]
                lines.append(book.Line(tuple(heads), book.HEAD))
                keys: list[tuple[str, ...]] = [(key,) for key in block.keys] or [()] * len(block.rows)
                lines += [book.Line((*map(say, row), *key)) for row, key in zip(block.rows, keys, strict=True)]
                widths = [max(width * 2, 8) for width in block.widths]
            elif count == 1:
                lines += [book.Line((text,), book.NOTE) for text in _spread(block, say, name)]  # over all columns
            else:
                lines += _sheet_lines(block, say, name)
        made.append(_sheet(sheet, lines, widths))
    return made


def _spread(block: Block, say: Callable[[Pair], str], name: Callable[[str], str]) -> list[str]:
    """A block beside a table as lines that run over its columns, a sentence each."""
    lines = _sheet_lines(block, say, name)
    texts_ = ["　".join(str(cell) for cell in line.cells if cell).replace("。", "。\n") for line in lines]
    return [part for text in texts_ for part in text.split("\n") if part]


def _sheet(name: str, lines: list[book.Line], widths: list[int]) -> book.Sheet:
    columns = max(len(line.cells) for line in lines)
    head = 2 if len(lines) > 1 and lines[1].role == book.HEAD else 1
    return book.Sheet(name, tuple(lines), tuple([*widths, *([14] * columns)][:columns]), head)


def _sheet_lines(block: Block, say: Callable[[Pair], str], name: Callable[[str], str]) -> list[book.Line]:
    if isinstance(block, Heading):
        return [book.Line(("",)), book.Line(("　".join(filter(None, (name(block.msgid), say(block.name)))),), book.SUM)]
    if isinstance(block, Fact):
        return [book.Line((name(block.label), say(block.text)))]
    if isinstance(block, People):
        return [book.Line((name(block.label), f"{say(p.title)}　{say(p.name)}".strip())) for p in block.people]
    if isinstance(block, Prose):
        return [book.Line(("", say(block.text)))]
    if isinstance(block, Point):
        return [book.Line((say(block.mark), "　".join(filter(None, (say(block.who), say(block.text))))))]
    if isinstance(block, Signatures):
        return [book.Line((name(msgid), "")) for msgid in block.words]
    return []
