"""策略聯盟案例, 統計表: alliance cases in the columns of 表4, and tables of figures, as PDF, DOCX and workbook.

Lengths are points, measured downwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from desktop.documents import docxparts, frame, word
from desktop.documents.flow import Flow
from desktop.documents.frame import Look
from desktop.documents.paper import Paper, PrintOptions
from desktop.documents.ruled import CENTRE, LANDSCAPE, LEFT, PAD, PORTRAIT, RIGHT, Box, Grid, bound, caption
from desktop.documents.typeset import MM, NO_CHINESE, NO_JAPANESE, Speech, flat, glyph_notices
from desktop.domain.caselist import OF_GROUP, Case, CaseList, DataTable, DataTables, number, parted, sourced, sources
from desktop.domain.itemwords import said
from desktop.domain.text import Pair, joined
from desktop.errors import Notice, Sentence
from desktop.i18n import CODES, N_
from desktop.sheets.book import BODY, HEAD, NOTE, TITLE, Line, Number, Sheet

CASES, TABLES = N_("Typical cases of alliances between Taiwan and Japan"), N_("Tables of figures (paper)")
FIRMS, JAPAN, TAIWAN = N_("Allied companies"), N_("Japanese side (alliance)"), N_("Taiwanese side (alliance)")
FIELD, FORM = N_("Field of the alliance"), N_("Form of the alliance")
EFFECT = N_("Effect of the alliance (for the Japanese companies)")
HEADS = ((FIRMS, JAPAN), (FIRMS, TAIWAN), ("", FIELD), ("", FORM), ("", EFFECT))
SOURCE, UNIT, REMARK = N_("Source: {source}"), N_("Unit: {unit}"), N_("Note: {note}")
WIDTHS = (34, 34, 50, 62, 68)  # mm
NARROW, FULL = 9.0, 0.62  # letters of a column that at least is reckoned; of the page that a table may leave free
QUOTED = 24  # letters of a text that a notice repeats


def render(values: Sequence[Any], options: PrintOptions) -> Paper:
    """The cases, or the tables, of each of ``values``."""
    voices = frame.voices(options.language, options.calendar)
    if isinstance(values[0], CaseList):
        return bound(
            values, voices, LANDSCAPE, CASES, of=lambda one: (Pair(), one.as_of), fill=_fill_cases, notices=_of_cases
        )
    return bound(
        values, voices, PORTRAIT, TABLES, of=lambda one: (Pair(), one.as_of), fill=_fill_tables, notices=_of_tables
    )


# Cases


def _fill_cases(flow: Flow, voices: Sequence[Speech], value: CaseList) -> None:
    frame.title(flow, LANDSCAPE, voices, [voice.say(CASES) for voice in voices])
    flow.y += 4 * MM
    grid = Grid.of(voices, LANDSCAPE, WIDTHS, (8.6, 7.4))
    labels = [(said(shared) if shared else Pair(), said(label)) for shared, label in HEADS]
    head = replace(grid, sizes=(8.2, 7.0)).deep(labels)
    flow.section([head], [head], [grid.row(*map(Box, case.cells())) for case in value.cases])
    if told := value.sources():
        below = caption(LANDSCAPE, voices, _labelled(SOURCE, "source", joined("；", *told)), (8.2, 7.2))
        flow.section([], [], [below])


def _labelled(msgid: str, name: str, text: Pair) -> Pair:
    """「資料來源：…」 in both languages."""
    return said(msgid, **{name: text})


def _of_cases(value: CaseList, voices: Sequence[Speech]) -> Iterable[Notice]:
    stems = ("japan", "taiwan", "field", "form", "effect")
    for case in value.cases:
        subject = flat(case.name().get(voices[0].code))
        texts = dict(zip(stems, case.cells(), strict=True))
        yield from notices(subject, voices, {**texts, "source": case.source}, "alliance_case", case.id)


def notices(
    subject: str, voices: Sequence[Speech], texts: dict[str, Pair], entity: str, row_id: str
) -> Iterable[Notice]:
    """What no font has, and what is not said in a language of the paper; each leads to where it is typed."""
    for stem, text in texts.items():
        place = f"{stem}_{'ja' if voices[0].code == 'ja' else 'zh'}"
        for one in glyph_notices(subject, voices[0], [text.get(voice.code) for voice in voices]):
            yield one.at(entity, row_id, place)
        for voice in voices:
            shown = flat(text.get(voice.code))
            if shown and not text.exactly(voice.code) and not shown.isascii():
                shown = shown if len(shown) <= QUOTED else f"{shown[:QUOTED]}…"
                lacking = Sentence(NO_JAPANESE if voice.code == "ja" else NO_CHINESE, {"text": shown})
                side = "ja" if voice.code == "ja" else "zh"
                yield Notice(subject, lacking).at(entity, row_id, f"{stem}_{side}")


# Tables


def _fill_tables(flow: Flow, voices: Sequence[Speech], value: DataTables) -> None:
    frame.title(flow, PORTRAIT, voices, [voice.say(TABLES) for voice in voices])
    for table in value.tables:
        flow.y += 6 * MM
        draw(flow, PORTRAIT, voices, table)


def draw(flow: Flow, look: Look, voices: Sequence[Speech], table: DataTable, size: float = 8.6) -> None:
    """One table with its title, its unit, what it notes and where it comes from."""
    small = (size - 0.6, size - 1.4)
    lead = [caption(look, voices, table.title, (size + 1.4, size + 0.2), bold=True, joined=True)]
    if table.unit:
        lead.append(caption(look, voices, _labelled(UNIT, "unit", table.unit), small, joined=True))
    chain = voices[0].regular
    grid = Grid(tuple(voices), look, _columns(look, voices, table, size), (size, size - 1.0), 2.2, 1.9)
    heads = _heads(table)
    labelled = replace(grid, sizes=(size - 0.4, size - 1.4))
    top = labelled.deep(heads)
    shapes = [_shape(table, column) for column in range(len(table.heads))]
    hangs = [
        max((chain.width(part.rest) for row in table.rows if (part := parted(row[n]))), default=0.0)
        for n in range(len(shapes))
    ]

    def box(cell: str, column: int) -> Box:
        part = parted(cell) if shapes[column] == RIGHT else None
        if part is None:
            return Box(cell, CENTRE if shapes[column] == RIGHT else shapes[column])
        return Box(part.whole + part.rest, RIGHT, hang=hangs[column] - chain.width(part.rest))

    rows = [grid.row(*(box(cell, n) for n, cell in enumerate(row))) for row in table.rows]
    shown = [top] if any(own or shared for shared, own in heads) else []
    told = [(REMARK, "note", table.note), (SOURCE, "source", sourced(table.source, table.as_of))]
    foot = [caption(look, voices, _labelled(m, n, text), small) for m, n, text in told if text]
    if rows and foot:  # never a page of its own for where it comes from
        rows[-1] = replace(rows[-1], joined=True)
        foot[:-1] = [replace(row, joined=True) for row in foot[:-1]]
    high = sum(row.height(flow.tight) for row in (*lead, *shown, *rows, *foot))
    if flow.y + high > flow.bottom and high <= flow.bottom - flow.next_top and not flow.fresh:
        flow.new_page()
    flow.section([*lead, *shown], shown, [*rows, *foot])


def _heads(table: DataTable) -> list[tuple[Pair, Pair]]:
    """What each column shares with its neighbours, and its own heading."""
    found = []
    for head in table.heads:
        zh, ja = (text.partition(OF_GROUP) for text in (head.get("zh_TW"), head.get("ja")))
        both = zh[1] and ja[1]
        found.append((Pair(zh[0], ja[0]), Pair(zh[2], ja[2])) if both else (Pair(), head))
    return found


def _shape(table: DataTable, column: int) -> str:
    if table.numeric(column):
        return RIGHT
    return CENTRE if column == 0 and all(len(row[0]) <= 8 for row in table.rows) else LEFT


def _columns(look: Look, voices: Sequence[Speech], table: DataTable, size: float) -> tuple[float, ...]:
    """Widths in points: as wide as the cells want, over the whole line where that is not much more."""
    chain, wanted = voices[0].regular, []
    for place, (_shared, own) in enumerate(_heads(table)):
        cells = max((chain.width(row[place]) for row in table.rows), default=0.0)
        head = max((chain.width(part) for voice in voices for part in own.get(voice.code).split()), default=0.0)
        wanted.append(min(max(cells + 0.8, min(head + 0.4, NARROW), 2.2), 26.0) * size + 2 * PAD)
    room, whole = look.right - look.left, sum(wanted)
    if whole > room:  # figures are condensed, the names of their rows are not
        rest = (room - wanted[0]) / (whole - wanted[0]) if len(wanted) > 1 and wanted[0] < room / 2 else room / whole
        return tuple(width * (rest if n or rest == room / whole else 1.0) for n, width in enumerate(wanted))
    goal = room if whole > room * (1 - FULL) else max(whole, room * FULL)
    return tuple(width * goal / whole for width in wanted)


def _of_tables(value: DataTables, voices: Sequence[Speech]) -> Iterable[Notice]:
    for table in value.tables:
        subject = flat(table.title.get(voices[0].code))
        texts = {stem: getattr(table, stem) for stem in ("title", "unit", "source", "note")}
        yield from notices(subject, voices, texts, "data_table", table.id)
        for head in table.heads:
            yield from notices(subject, voices, {"heads": head}, "data_table", table.id)
        for found in glyph_notices(subject, voices[0], [cell for row in table.rows for cell in row]):
            yield found.at("data_table", table.id)


# To go on writing in


def write(values: Sequence[Any], options: PrintOptions) -> bytes:
    """The same as a DOCX."""
    voices = frame.voices(options.language, options.calendar)
    cases = isinstance(values[0], CaseList)
    name = CASES if cases else TABLES
    parts: list[word.Part] = list(docxparts.title(voices, [voice.say(name) for voice in voices]))
    for value in values:
        for part in case_parts(voices, value.cases) if cases else table_parts(voices, value.tables):
            parts.append(part)
    day = max(value.as_of for value in values)
    return docxparts.file(voices, parts, voices[0].say(name), 0, day, landscape=cases)


def case_parts(voices: Sequence[Speech], cases: Sequence[Case]) -> Iterable[word.Part]:
    """The table of cases, and where they come from."""
    head = docxparts.heads(voices, *(label for _group, label in HEADS))
    rows = tuple(tuple(docxparts.pair(voices, cell) for cell in case.cells()) for case in cases)
    yield word.Grid((head, *rows), WIDTHS, 1)
    if told := sources(cases):
        yield from docxparts.pair(voices, _labelled(SOURCE, "source", joined("；", *told)))


def table_parts(voices: Sequence[Speech], tables: Sequence[DataTable]) -> Iterable[word.Part]:
    """Each table with what stands above and below it."""
    for table in tables:
        yield word.Lines((), above=6.0, below=0.0)
        yield from docxparts.pair(voices, table.title, bold=True)
        if table.unit:
            yield from docxparts.pair(voices, _labelled(UNIT, "unit", table.unit))
        head = tuple(docxparts.pair(voices, one, bold=True) for one in table.heads)
        rows = []
        for row in table.rows:
            cells = []
            for column, cell in enumerate(row):
                part = parted(cell) if table.numeric(column) else None
                text = part.whole + part.rest if part else cell
                align = word.RIGHT if part else word.LEFT
                cells.append((word.Lines((word.Said(text, voices[0].code),), align, below=0.0),) if text else ())
            rows.append(tuple(cells))
        yield word.Grid((head, *rows), (1.0,) * len(table.heads), 1)
        for msgid, name, words in (
            (REMARK, "note", table.note),
            (SOURCE, "source", sourced(table.source, table.as_of)),
        ):
            if words:
                yield from docxparts.pair(voices, _labelled(msgid, name, words))


def sheets(values: Sequence[Any], language: str) -> list[Sheet]:
    """A workbook in the first language of ``language``: one sheet of cases, or one a table."""
    code = language if language in CODES else CODES[0]
    if isinstance(values[0], CaseList):
        name = said(CASES).get(code)
        lines = [Line((name,), TITLE), Line(tuple(said(label).get(code) for _group, label in HEADS), HEAD)]
        for value in values:
            lines += [Line(tuple(cell.get(code) for cell in case.cells()), BODY) for case in value.cases]
            lines += [Line((_labelled(SOURCE, "source", one).get(code),), NOTE) for one in value.sources()]
        return [Sheet(name[:24], tuple(lines), (22, 22, 34, 42, 46), 2)]
    return [_sheet(table, code) for value in values for table in value.tables]


def _sheet(table: DataTable, code: str) -> Sheet:
    title, unit = table.title.get(code), _labelled(UNIT, "unit", table.unit).get(code) if table.unit else ""
    lines = [Line((title,), TITLE), Line((unit,), NOTE), Line(tuple(head.get(code) for head in table.heads), HEAD)]
    for row in table.rows:
        lines.append(Line(tuple(_cell(table, n, cell) for n, cell in enumerate(row)), BODY))
    for msgid, name, words in ((REMARK, "note", table.note), (SOURCE, "source", sourced(table.source, table.as_of))):
        lines += [Line((_labelled(msgid, name, words).get(code),), NOTE)] if words else []
    widths = [max([8, *(len(row[n]) + 3 for row in table.rows)]) for n in range(len(table.heads))]
    heads = [min(len(head.get(code)) * 2 + 2, 18) for head in table.heads]
    return Sheet(title[:24] or "1", tuple(lines), tuple(map(max, widths, heads)), 3, landscape=len(widths) > 6)


def _cell(table: DataTable, column: int, cell: str) -> str | Number:
    found = number(cell) if table.numeric(column) else None
    return Number(*found) if found else cell
