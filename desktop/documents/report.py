"""出國報告: cover, abstract, lists of contents, tables and figures that lead to their pages, chapters with photographs.

An official paper of Taiwan: it is written in Chinese whatever language the other papers are printed in.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.documents import frame
from desktop.documents import reportfront as front
from desktop.documents.embedding import Link, Pdf
from desktop.documents.paper import Paper, PrintOptions
from desktop.documents.reportbody import PAGE, Body, pages
from desktop.documents.typeset import INK, MUTED, Ink, Speech, each_once, glyph_notices, speech
from desktop.domain.reports import CONTENTS, LIST_TITLES, Document, Heading, text_of
from desktop.errors import Notice
from desktop.i18n import N_

HEADING = N_("Report of a trip abroad")
FOOT = 10.0  # size of page numbers


def render(values: Sequence[Document], options: PrintOptions) -> Paper:
    """The reports in ``values``, one after the other in one file."""
    day = max((one.dated_on for one in values if one.dated_on), default=date(1970, 1, 1))
    first = speech(values[0].language if values else "zh_TW", options.calendar)
    pdf = frame.begin(first, HEADING, day, tagged=True)
    if values:
        pdf.canvas.setTitle(values[0].title)
        pdf.canvas.setAuthor(values[0].author)
    pdf.canvas.showOutline()
    notices: list[Notice] = []
    made = 0
    for document in values:
        voice = speech(document.language, options.calendar)
        count, found = _write(pdf, voice, document, made, options)
        made += count
        texts = [text_of(block) for block in (*document.front, *document.blocks)]
        texts += [text for line in document.cover for text in line.values]
        notices += [*document.notices, *found, *glyph_notices(document.title, voice, texts)]
    if not values:
        pdf.page(PAGE.width, PAGE.height, ())
    return Paper(pdf.finish(), each_once(notices))


def odt(values: Sequence[Document], _options: PrintOptions) -> bytes:
    """The first of ``values`` as ODT, on which officials go on writing."""
    from desktop.documents import odt as writer

    return writer.write(values[0])


def _write(
    pdf: Pdf, voice: Speech, document: Document, before: int, options: PrintOptions
) -> tuple[int, list[Notice]]:  # fmt: skip
    """All pages of a report; how many they are, and what is to be looked at."""
    body = Body(voice, document, pages(pdf), options.progress)
    if not document.cover:
        frame.centred(body.flow, PAGE, [(voice, document.title, PAGE.title, True, INK)], 0.04)
        body.flow.y += 16.0
    body.fill(document.blocks)
    opening = Body(voice, document, pages(pdf), lambda _done, _all: None)
    opening.fill(document.front)
    cover = front.cover(pdf, voice, document).pages if document.cover else []
    said = opening.flow.pages if document.front else []
    listed, leads = front.lists(pdf, voice, document, body.placed)
    contents = listed.pages if document.listed() else []
    ahead = len(cover) + len(said) + len(contents)
    for at, ink in enumerate(cover):
        _page(pdf, ink, bookmark="" if at else document.title)
    number = 0
    for at, ink in enumerate(said):
        number += 1
        _numbered(ink, voice, front.roman(number))
        marks = [(one.block.line, 1) for one in opening.placed if one.page == at and isinstance(one.block, Heading)]
        _page(pdf, ink, marks=marks)
    for at, ink in enumerate(contents):
        number += 1
        _numbered(ink, voice, front.roman(number))
        links = [(box, before + ahead + page + 1, text, tag) for here, (box, page, text, tag) in leads if here == at]
        _page(pdf, ink, marks=[] if at else [(voice.say(LIST_TITLES[CONTENTS]), 1)], links=links)
    depth = 0
    for at, ink in enumerate(body.flow.pages):
        _numbered(ink, voice, str(at + 1))
        marks = []
        for one in body.placed:
            if one.page == at and isinstance(one.block, Heading):
                depth = min(one.block.level, depth + 1)  # an outline goes down step by step
                marks.append((one.block.line, depth))
        _page(pdf, ink, bookmark=document.title if at == 0 and not cover else "", marks=marks)
    return ahead + len(body.flow.pages), [*opening.notices, *body.notices]


def _page(
    pdf: Pdf, ink: Ink, *, bookmark: str = "", marks: Sequence[tuple[str, int]] = (), links: Sequence[Link] = ()
) -> None:
    pdf.page(PAGE.width, PAGE.height, ink.operators, bookmark=bookmark, marks=marks, links=links, tags=ink.tags)


def _numbered(ink: Ink, voice: Speech, text: str) -> None:
    """The number of a page in the middle of its foot."""
    x = (PAGE.left + PAGE.right - voice.regular.width(text) * FOOT) / 2
    ink.text(x, PAGE.foot, voice.regular, text, FOOT, MUTED)
