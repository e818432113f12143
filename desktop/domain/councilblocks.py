"""The report to the council as blocks, which its PDF, its ODT and its page on screen are all made of."""

from __future__ import annotations

from desktop.domain import council
from desktop.domain.council import CouncilReport
from desktop.domain.itemwords import said
from desktop.domain.reports import (
    CONTENTS,
    DAY,
    LINE,
    NOTE,
    TITLE,
    Block,
    CoverLine,
    Document,
    Heading,
    Para,
    TableBlock,
)

CHAPTER, THEME = 2, 3  # levels of headings: these are numbered 一、 and (一)
WIDTHS = (0.145, 0.113, 0.092, 0.125, 0.1, 0.425)  # of the columns, shares of the width


def document(report: CouncilReport, code: str = "zh_TW") -> Document:
    """Cover, 前言, a section for each theme, 結語, the table on pages of its own, and 備註 below it."""

    def word(msgid: str) -> str:
        return said(msgid).get(code)

    themes = council.chapters(report, code)
    titles = [council.PREFACE, *([council.RESULTS] if themes else []), council.CLOSING]
    texts = {council.PREFACE: report.preface, council.CLOSING: report.closing}
    blocks: list[Block] = []
    for number, msgid in enumerate(titles, 1):
        blocks.append(Heading(CHAPTER, word(msgid), council.ordinal(number), key=msgid))
        blocks += [Para(text) for text in council.paragraphs(texts.get(msgid, ""))]
        if msgid == council.RESULTS:
            for place, (theme, told) in enumerate(themes, 1):
                name = theme.name.get(code)
                blocks.append(Heading(THEME, name, council.ordinal(place, 1), key=f"theme:{theme.id}"))
                blocks += [Para(text) for text in told]
    named = said(council.TABLE_LINE, name=said(council.TABLE)).get(code)
    blocks.append(Heading(CHAPTER, named, key=council.TABLE, new_page=True, lying=True))
    blocks.append(
        TableBlock(
            tuple(map(word, council.HEADS)),
            tuple(council.cells(one, code) for one in report.listed),
            widths=WIDTHS,
        )
    )
    blocks += _remarks(report, code)
    return Document(
        report.title, _cover(report, code), blocks=tuple(blocks), lists=(CONTENTS,), language=code,
        author=report.office, dated_on=report.dated_on, notices=council.notices(report, code),
    )  # fmt: skip


def _cover(report: CouncilReport, code: str) -> tuple[CoverLine, ...]:
    """Session, title, office, who reports, and the day."""
    day = council.day_text(report.dated_on or report.as_of, code)
    who = said(council.REPORTER, name=report.reporter).get(code) if report.reporter else ""
    lines = [(LINE, report.session), (TITLE, report.title), (LINE, report.office), (LINE, who), (DAY, day)]
    return tuple(
        CoverLine(role, values=tuple(filter(None, text.split("\u3000")))) for role, text in lines if text.strip()
    )  # a full-width space begins a new line


def _remarks(report: CouncilReport, code: str) -> list[Block]:
    made = council.remarks(report, code)
    if len(made) < 2:
        return [Para(said(council.REMARKS, text=text).get(code), kind=NOTE) for text in made]
    head = Para(said(council.REMARKS, text="").get(code).strip(), kind=NOTE)
    return [head, *(Para(text, f"{number}.", kind=NOTE) for number, text in enumerate(made, 1))]
