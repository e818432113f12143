"""A report as ODT, for the officials who go on editing it: headings that count by themselves, real contents and lists.

Page numbers of the contents are fields: right as soon as the file is opened, and the lists can be made anew in the
usual way. Tables and figures are numbered by sequence fields, so that what is put in between counts along.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from desktop.documents import pictures
from desktop.documents.odtstyles import EDGE, LEVELS, SPACES, WIDTH, fonts, styles
from desktop.documents.packed import dated
from desktop.documents.paper import PrintOptions
from desktop.documents.typeset import clean
from desktop.domain.reports import (
    BODY,
    CENTRE,
    CONTENTS,
    DEEPEST,
    FIGURE_LABEL,
    FIGURES,
    KIND,
    LIST_TITLES,
    LISTED,
    REMARK,
    RIGHT,
    SOURCE,
    TABLE_LABEL,
    TABLES,
    TITLE,
    Block,
    CoverLine,
    Document,
    FigureBlock,
    Heading,
    PageBreak,
    Para,
    TableBlock,
    ordinal,
)
from desktop.i18n import gettext_for

HIGHEST = 297.0 - 2 * EDGE - 60.0  # millimetres of a figure, so that its caption stays below it
SEQUENCES = ("Table", "Figure")
LEFT_OUT = ("Configurations2/", "Thumbnails/", "manifest.rdf")  # what the library's template brings along
UNDATED = datetime(2000, 1, 1)
ALIGNED = {CENTRE: "center", RIGHT: "end"}


class Picture(NamedTuple):
    """A file within the file."""

    name: str
    data: bytes


def odt(values: Sequence[Any], options: PrintOptions) -> bytes:
    """The report that ``values`` begin with: of documents that are blocks (``domain.reports``)."""
    return write(values[0])


def write(report: Document) -> bytes:
    """``report`` as a file; equal reports give equal bytes."""
    from odfdo import Document as Odf

    content = _Content(report)
    body = "".join(content.parts())
    file = Odf("text")
    for part in file.manifest.get_paths():
        if part.startswith(LEFT_OUT):
            file.manifest.del_full_path(part)
    for part in file.get_parts():
        if part.startswith(LEFT_OUT):
            file.del_part(part)
    file.set_part("styles.xml", styles(report.language).encode())
    file.set_part("content.xml", _whole(report, body, content.shares).encode())
    for picture in content.pictures:
        file.set_part(picture.name, picture.data)
        file.manifest.add_full_path(picture.name, "image/jpeg")
    made = datetime.combine(report.dated_on, datetime.min.time()) if isinstance(report.dated_on, date) else UNDATED
    about = file.meta
    about.title, about.initial_creator, about.creator = _text(report.title), _text(report.author), _text(report.author)
    about.language = {"zh_TW": "zh-TW", "ja": "ja-JP"}[report.language]
    about.creation_date = about.date = made
    about.generator = "Hashidate"
    target = io.BytesIO()
    file.save(target)
    return dated(target, made)


def _whole(report: Document, body: str, shares: Iterable[int]) -> str:
    names = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in SPACES.items())
    declared = "".join(f'<text:sequence-decl text:display-outline-level="0" text:name="{name}"/>' for name in SEQUENCES)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names} office:version="1.3">'
        f"{fonts(report.language)}<office:automatic-styles>{''.join(_automatic(shares))}</office:automatic-styles>"
        f"<office:body><office:text><text:sequence-decls>{declared}</text:sequence-decls>{body}</office:text>"
        "</office:body></office:document-content>"
    )


def _automatic(shares: Iterable[int]) -> Iterator[str]:
    """Styles of places in this file: what begins a part of it, how cells stand."""
    for name, parent, master, count in (
        ("OnCover", "Cover_20_Kind", "Cover", ""),
        ("OnFront", "Front_20_Heading", "Front", ' style:page-number="1"'),
        ("OnBody", "Heading_20_1", "Body", ' style:page-number="1"'),
        ("OnTitle", "Front_20_Heading", "Body", ' style:page-number="1"'),
        ("OnBodyText", "Text_20_body", "Body", ' style:page-number="1"'),
        *((f"Lying{n}", f"Heading_20_{n}", "Lying", "") for n in (1, 2, 3)),
    ):
        yield (
            f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}" '
            f'style:master-page-name="{master}"><style:paragraph-properties{count}/></style:style>'
        )
    for name, parent in (
        ("NewPage", "Standard"),
        ("NewFront", "Front_20_Heading"),
        *((f"New{n}", f"Heading_20_{n}") for n in (1, 2, 3)),
    ):
        yield (
            f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}">'
            '<style:paragraph-properties fo:break-before="page"/></style:style>'
        )
    for name, where in ALIGNED.items():
        yield (
            f'<style:style style:name="Cell_{name}" style:family="paragraph" '
            f'style:parent-style-name="Table_20_Contents"><style:paragraph-properties fo:text-align="{where}"/>'
            "</style:style>"
        )
    yield (
        '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties '
        'fo:border="0.5pt solid #000000" fo:padding="1mm" style:vertical-align="middle"/></style:style>'
        '<style:style style:name="HeadCell" style:family="table-cell"><style:table-cell-properties '
        'fo:border="0.5pt solid #000000" fo:padding="1mm" fo:background-color="#f2f0eb" '
        'style:vertical-align="middle"/></style:style>'
        f'<style:style style:name="Grid" style:family="table"><style:table-properties style:width="{WIDTH:g}mm" '
        'table:align="margins" fo:margin-bottom="3mm" table:border-model="collapsing"/></style:style>'
        '<style:style style:name="Line" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/>'
        "</style:style>"
        '<style:style style:name="Photograph" style:family="graphic"><style:graphic-properties '
        'style:vertical-pos="top" style:vertical-rel="baseline" fo:border="none"/></style:style>'
        '<style:style style:name="List" style:family="section"><style:section-properties style:editable="false"/>'
        "</style:style>"
    )
    for share in sorted(shares):
        yield (
            f'<style:style style:name="Share{share}" style:family="table-column"><style:table-column-properties '
            f'style:column-width="{WIDTH * share / 1000:.2f}mm" style:rel-column-width="{share}*"/></style:style>'
        )


class _Content:
    """The body, part by part. ``pictures`` fills while it is made."""

    def __init__(self, report: Document) -> None:
        self.report, self.say = report, gettext_for(report.language)
        self.pictures: list[Picture] = []
        self._named: dict[tuple[str, float], tuple[str, float, float]] = {}
        self._counts = [0] * (DEEPEST + 1)
        self.shares: set[int] = set()  # thousandths of the page's width that columns of tables have
        self._begun = False
        self._headings = self._frames = 0

    def parts(self) -> Iterator[str]:
        yield from self._cover()
        first = True
        for block in self.report.front:
            if isinstance(block, Heading):
                yield f'<text:p text:style-name="{"OnFront" if first else "NewFront"}">{_text(block.line)}</text:p>'
                first = False
            else:
                yield self._block(block)
        for key in self.report.listed():  # the lists of tables and figures follow the contents
            yield self._list(key, "OnFront" if first else "NewFront" if key == CONTENTS else "Front_20_Heading")
            first = False
        if not self.report.cover:  # nothing else says what it is
            yield f'<text:p text:style-name="OnTitle">{_text(self.report.title)}</text:p>'
            self._begun = True
        for block in self.report.blocks:
            yield self._block(block, body=True)

    def _cover(self) -> Iterator[str]:
        shown = {KIND: "OnCover", TITLE: "Cover_20_Title"}
        for line in self.report.cover:
            style = shown.get(line.role, "Cover_20_Line" if line.label else "Cover_20_Middle")
            yield f'<text:p text:style-name="{style}">{_cover_text(line)}</text:p>'

    def _block(self, block: Block, body: bool = False) -> str:
        match block:
            case Heading():
                return self._heading(block)
            case Para():
                return self._para(block, body)
            case TableBlock():
                return "".join(self._table(block))
            case FigureBlock():
                return self._figure(block)
            case PageBreak():
                return '<text:p text:style-name="NewPage"/>'

    def _heading(self, heading: Heading) -> str:
        level = min(max(heading.level, 1), DEEPEST)
        kind = "Lying" if heading.lying else "New" if heading.new_page and self._begun else "Heading_20_"
        style = f"{kind}{level}"
        if not self._begun:
            style, self._begun = "OnBody", True
        mark = f"h{self._headings}"
        self._headings += 1
        typed, plain = "", ""
        self._counts[level] += 1
        if heading.number == ordinal(level, self._counts[level]):
            self._counts[level + 1 :] = [0] * (DEEPEST - level)
        else:  # numbered otherwise, or not at all: what the outline would count is typed
            self._counts[level] -= 1
            typed, plain = heading.line[: -len(heading.text) or None], ' text:is-list-header="true"'
        return (
            f'<text:h text:style-name="{style}" text:outline-level="{level}"{plain}>'
            f'<text:bookmark-start text:name="{mark}"/>{_text(typed)}{_text(heading.text)}'
            f'<text:bookmark-end text:name="{mark}"/></text:h>'
        )

    def _para(self, para: Para, body: bool) -> str:
        style = "Text_20_body" if para.kind == BODY else "Note"
        if body and not self._begun:
            style, self._begun = "OnBodyText", True
        if para.number:
            level = min(para.level, LEVELS - 1) + 1
            return (
                f'<text:p text:style-name="Item_20_{level}">{_text(para.number)}<text:tab/>{_text(para.text)}</text:p>'
            )
        if para.level and style == "Text_20_body":
            return f'<text:p text:style-name="Item_20_{min(para.level, LEVELS)}">{_text(para.text)}</text:p>'
        return f'<text:p text:style-name="{style}">{_text(para.text)}</text:p>'

    def _caption(self, block: TableBlock | FigureBlock) -> str:
        table = isinstance(block, TableBlock)
        name, style = ("Table", "Caption_20_Table") if table else ("Figure", "Caption_20_Figure")
        if not block.number:
            return f'<text:p text:style-name="{style}">{_text(block.caption)}</text:p>' if block.caption else ""
        before, _mark, behind = self.say(TABLE_LABEL if table else FIGURE_LABEL).partition("{number}")
        field = (
            f'<text:sequence text:ref-name="ref{name}{block.number}" text:name="{name}" '
            f'text:formula="ooow:{name}+1" style:num-format="1">{block.number}</text:sequence>'
        )
        mark = f"{name.lower()}{block.number}"
        return (
            f'<text:p text:style-name="{style}"><text:bookmark text:name="{mark}"/>{_text(before)}{field}'
            f"{_text(behind.format(caption=block.caption))}</text:p>"
        )

    def _table(self, table: TableBlock) -> Iterator[str]:
        yield self._caption(table)
        if table.unit:
            yield f'<text:p text:style-name="Unit">{_text(table.unit)}</text:p>'
        columns = table.columns
        shares = table.widths if len(table.widths) == columns else _shares(table)
        yield '<table:table table:style-name="Grid">'
        for share in shares:
            thousandths = round(share / sum(shares) * 1000)
            self.shares.add(thousandths)
            yield f'<table:table-column table:style-name="Share{thousandths}"/>'
        if any(table.head):
            cells = "".join(_cell(text, "HeadCell", "Table_20_Heading") for text in _filled(table.head, columns))
            yield f"<table:table-header-rows><table:table-row>{cells}</table:table-row></table:table-header-rows>"
        for row in table.rows:
            cells = "".join(
                _cell(text, "Cell", _aligned(table, place)) for place, text in enumerate(_filled(row, columns))
            )
            yield f'<table:table-row table:style-name="Line">{cells}</table:table-row>'
        yield "</table:table>"
        for msgid, text in ((SOURCE, table.source), (REMARK, table.remark)):
            if text:
                yield f'<text:p text:style-name="Note">{_text(self.say(msgid).format(text=text))}</text:p>'

    def _figure(self, figure: FigureBlock) -> str:
        key = figure.sha256, figure.share
        if key not in self._named:
            data = self.report.load(figure.sha256)
            made = pictures.fitted(data, WIDTH * figure.share, HIGHEST, sha256=figure.sha256) if data else None
            if made is None:
                return self._caption(figure)
            name = f"Pictures/{len(self.pictures) + 1:04d}.jpg"
            self.pictures.append(Picture(name, made.data))
            self._named[key] = name, made.width, made.height
        name, width, height = self._named[key]
        self._frames += 1
        said = f"<svg:title>{_text(figure.caption)}</svg:title>" if figure.caption else ""
        return (
            f'<text:p text:style-name="Figure"><draw:frame draw:style-name="Photograph" '
            f'draw:name={quoteattr(f"figure {self._frames}")} text:anchor-type="as-char" '
            f'svg:width="{width:.2f}mm" svg:height="{height:.2f}mm"><draw:image xlink:href="{name}" '
            f'xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>{said}</draw:frame></text:p>'
            + self._caption(figure)
        )

    def _list(self, key: str, style: str) -> str:
        title = _text(self.say(LIST_TITLES[key]))
        entries = "".join(self._entries(key))
        kind = {CONTENTS: "table-of-content", TABLES: "table-index", FIGURES: "illustration-index"}[key]
        source = _contents_source() if key == CONTENTS else _index_source(kind, SEQUENCES[key == FIGURES])
        return (
            f'<text:p text:style-name="{style}">{title}</text:p>'
            f'<text:{kind} text:style-name="List" text:protected="true" text:name="{key}">{source}'
            f"<text:index-body>{entries}</text:index-body></text:{kind}>"
        )

    def _entries(self, key: str) -> Iterator[str]:
        if key == CONTENTS:
            for number, heading in enumerate(self.report.headings()):
                level = max(heading.level, 1)
                if level > LISTED:
                    continue
                yield _entry(f"Contents_20_{level}", heading.line, f"h{number}")
            return
        several: Iterable[TableBlock | FigureBlock] = self.report.tables() if key == TABLES else self.report.figures()
        msgid, name = (TABLE_LABEL, "table") if key == TABLES else (FIGURE_LABEL, "figure")
        for block in several:
            said = self.say(msgid).format(number=block.number, caption=block.caption)
            yield _entry("Contents_20_1", said, f"{name}{block.number}")


def _entry(style: str, said: str, mark: str) -> str:
    page = f'<text:bookmark-ref text:reference-format="page" text:ref-name="{mark}">1</text:bookmark-ref>'
    return (
        f'<text:p text:style-name="{style}"><text:a xlink:type="simple" xlink:href="#{mark}" '
        f'text:style-name="Index_20_Link" text:visited-style-name="Index_20_Link">{_text(said)}'
        f"<text:tab/>{page}</text:a></text:p>"
    )


def _template(kind: str, level: str, style: str, chapter: bool) -> str:
    number = "<text:index-entry-chapter/>" if chapter else ""
    return (
        f'<text:{kind}-entry-template{level} text:style-name="{style}"><text:index-entry-link-start '
        f'text:style-name="Index_20_Link"/>{number}'
        '<text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/>'
        f"<text:index-entry-page-number/><text:index-entry-link-end/></text:{kind}-entry-template>"
    )


def _contents_source() -> str:
    templates = "".join(
        _template("table-of-content", f' text:outline-level="{level}"', f"Contents_20_{level}", True)
        for level in range(1, LISTED + 1)
    )
    return (
        f'<text:table-of-content-source text:outline-level="{LISTED}" text:use-index-marks="false">'
        f'<text:index-title-template text:style-name="Contents_20_Heading"/>{templates}</text:table-of-content-source>'
    )


def _index_source(kind: str, sequence: str) -> str:
    return (
        f'<text:{kind}-source text:caption-sequence-name="{sequence}" text:caption-sequence-format="text">'
        '<text:index-title-template text:style-name="Contents_20_Heading"/>'
        f"{_template(kind, '', 'Contents_20_1', False)}</text:{kind}-source>"
    )


def _cover_text(line: CoverLine) -> str:
    """「服務機關：經濟部」; several values below each other."""
    label = f"{_text(line.label)}：" if line.label and line.values else _text(line.label)
    return label + "<text:line-break/>".join(map(_text, line.values))


def _shares(table: TableBlock) -> tuple[float, ...]:
    """What the longest text of a column needs, none less than a tenth and none more than half of the whole."""
    needs = [1.0] * table.columns
    for row in (table.head, *table.rows):
        for place, text in enumerate(row):
            longest = max(map(len, text.split("\n")), default=0)
            needs[place] = max(needs[place], min(longest, 24))
    whole = sum(needs)
    return tuple(max(need / whole, 0.1 if table.columns < 8 else 0.04) for need in needs)


def _filled(row: tuple[str, ...], columns: int) -> tuple[str, ...]:
    return row + ("",) * (columns - len(row))


def _aligned(table: TableBlock, place: int) -> str:
    where = table.align[place] if place < len(table.align) else ""
    return f"Cell_{where}" if where in ALIGNED else "Table_20_Contents"


def _cell(text: str, style: str, paragraph: str) -> str:
    lines = "".join(f'<text:p text:style-name="{paragraph}">{_text(line)}</text:p>' for line in text.split("\n"))
    return f'<table:table-cell table:style-name="{style}" office:value-type="string">{lines}</table:table-cell>'


def _text(text: str) -> str:
    """``text`` as XML may hold it: runs of spaces and feeds stay."""
    shown = escape(clean(text).translate({0xFFFE: 0xFFFD, 0xFFFF: 0xFFFD}))
    return shown.replace("\n", "<text:line-break/>").replace("  ", ' <text:s text:c="1"/>')
