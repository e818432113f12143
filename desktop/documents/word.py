"""Papers as DOCX, for whoever goes on writing in them (needs.md rows 86 and 87): plain parts in, one file out.

Fonts are named, not embedded: Word takes its own of the language where ours are missing.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop import i18n
from desktop.documents.packed import dated
from desktop.documents.typeset import clean

if TYPE_CHECKING:
    from docx.document import Document as Docx

EAST_ASIAN = {"zh_TW": "Microsoft JhengHei", "ja": "Yu Gothic"}
LATIN = "Calibri"
SIZE = 10.5  # points
EDGE = 2.5  # cm on the left, for the punch; 2 elsewhere (conventions.md 2.3)
MOST = 255  # letters of a title among the properties
LEFT, CENTRE, RIGHT = "left", "center", "right"


@dataclass(frozen=True)
class Said:
    """A text in one language; a line feed stays one. ``size`` in points, 0 as the paper's."""

    text: str
    code: str = "zh_TW"
    bold: bool = False
    size: float = 0.0


@dataclass(frozen=True)
class Lines:
    """A paragraph: its texts one after the other."""

    texts: tuple[Said, ...]
    align: str = LEFT
    heading: int = 0  # 1 to 3, 0 for none
    above: float = 0.0  # points
    below: float = 4.0


@dataclass(frozen=True)
class Grid:
    """A table with lines. ``widths``: shares of the page's width; ``head``: how many rows are repeated on each page."""

    rows: tuple[tuple[tuple[Lines, ...], ...], ...]
    widths: tuple[float, ...]
    head: int = 0
    lined: bool = True


@dataclass(frozen=True)
class Break:
    """Go on on another page."""


Part = Lines | Grid | Break


def write(
    parts: Sequence[Part], *, title: str, language: str, made: datetime, foot: str = "", landscape: bool = False
) -> bytes:
    """A file of A4. ``language`` leads; ``foot`` stands on every page (版次・現在日); ``made`` dates the file."""
    from docx import Document
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm, Mm, Pt, RGBColor

    file = Document()
    for name in ("Normal", *(f"Heading {level}" for level in (1, 2, 3)), "Title"):
        _fonts(file.styles[name].element.get_or_add_rPr(), language)
        file.styles[name].font.color.rgb = RGBColor(0, 0, 0)
    file.styles["Normal"].font.size = Pt(SIZE)
    section = file.sections[0]
    wide, high = (297, 210) if landscape else (210, 297)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(wide), Mm(high)
    section.left_margin, section.right_margin = Cm(EDGE), Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)
    room = wide / 10 - EDGE - 2
    turned = False  # a break belongs to what follows: a paragraph of its own on a full page would leave one empty
    for part in parts:
        if isinstance(part, Break):
            turned = True
            continue
        if isinstance(part, Grid):
            if turned:
                empty = file.add_paragraph().paragraph_format
                empty.page_break_before, empty.space_after = True, Pt(0)
            _table(file, part, room)
        else:
            shown = file.add_paragraph(style=f"Heading {part.heading}" if part.heading else None)
            _paragraph(shown, part)
            shown.paragraph_format.page_break_before = turned or None
        turned = False
    if foot:
        _paragraph(section.footer.paragraphs[0], Lines((Said(foot, language, size=8.0),), below=0.0))
    about = file.core_properties
    about.title, about.author, about.comments, about.last_modified_by = _legal(title)[:MOST], "", "", ""
    about.language = i18n.language(language).bcp47
    about.created = about.modified = made
    target = io.BytesIO()
    file.save(target)
    return dated(target, made)


def _table(file: Docx, grid: Grid, room: float) -> None:
    from docx.oxml import OxmlElement
    from docx.shared import Cm

    table = file.add_table(rows=0, cols=len(grid.widths), style="Table Grid" if grid.lined else None)
    table.autofit = False
    whole = sum(grid.widths)
    for column, share in zip(table.columns, grid.widths, strict=True):
        column.width = Cm(room * share / whole)  # LibreOffice goes by these, Word by those of the cells
    for number, cells in enumerate(grid.rows):
        row = table.add_row()
        if number < grid.head:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, share, paragraphs in zip(row.cells, grid.widths, cells, strict=True):
            cell.width = Cm(room * share / whole)
            first = cell.paragraphs[0]
            for at, one in enumerate(paragraphs):
                _paragraph(cell.add_paragraph() if at else first, one)
            if not paragraphs:
                first.paragraph_format.space_after = 0
    file.add_paragraph().paragraph_format.space_after = 0


def _legal(text: str) -> str:
    """``text`` as XML may hold it."""
    return clean(text).translate({0xFFFE: 0xFFFD, 0xFFFF: 0xFFFD})


def _paragraph(paragraph: Any, lines: Lines) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, lines.align.upper())
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(lines.above), Pt(lines.below)
    for said in lines.texts:
        for number, line in enumerate(_legal(said.text).split("\n")):
            run = paragraph.add_run()
            if number:
                run.add_break()
            run.add_text(line)
            if said.bold:
                run.bold = True
            if said.size:
                run.font.size = Pt(said.size)
            _fonts(run._r.get_or_add_rPr(), said.code)


def _fonts(properties: Any, code: str) -> None:
    """East Asian letters in the forms of ``code``, whatever the reader's own Word is set to."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    fonts = properties.get_or_add_rFonts()
    for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(name), None)
    fonts.set(qn("w:ascii"), LATIN)
    fonts.set(qn("w:hAnsi"), LATIN)
    fonts.set(qn("w:eastAsia"), EAST_ASIAN[code])
    language = properties.find(qn("w:lang"))
    if language is None:
        language = OxmlElement("w:lang")
        properties.append(language)
    language.set(qn("w:eastAsia"), i18n.language(code).bcp47)
