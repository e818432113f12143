"""The report on paper: what its lists say is where they say it, and a missing photograph is told."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdfium2 as pdfium
from report_samples import report

from desktop.documents.paper import PrintOptions
from desktop.documents.report import render
from desktop.documents.reportfront import roman
from desktop.domain.reports import FigureBlock, Heading, PageBreak, Para, TableBlock, label, no_pictures, numbered


def pages(data: bytes) -> list[str]:
    file = pdfium.PdfDocument(io.BytesIO(data))
    return [page.get_textpage().get_text_range() for page in file]


def bare(text: str) -> str:
    return "".join(text.split())


def test_the_lists_name_the_pages_on_which_things_stand() -> None:
    document = report(meetings=4, lines=9)
    told: list[tuple[int, int]] = []
    paper = render([document], PrintOptions(progress=lambda done, whole: told.append((done, whole))))
    texts = pages(paper.pdf)
    first = next(at for at, text in enumerate(texts) if text.startswith("壹、目的") and "……" not in text and at > 2)
    lists = bare("\n".join(texts[2:first]))
    body = [bare(text) for text in texts[first:]]
    assert not paper.notices and told[-1][0] == told[-1][1] == len(document.blocks)
    seen = 0
    for block in document.blocks:
        if isinstance(block, Heading) and block.level < 3:
            line = bare(block.line)
        elif isinstance(block, TableBlock | FigureBlock):
            line = bare(label(block))
        else:
            continue
        at = next(number for number, text in enumerate(body) if line in text)
        assert f"{line}{at + 1}" in lists, line
        seen += 1
    assert seen == 3 + 2 + 2 + 4 + 4 and "會議摘要與結論" not in lists
    for number, text in enumerate(body, 1):
        assert text.endswith(str(number)) or text.startswith(str(number))
    assert [bare(text)[-len(sign) :] for text, sign in zip(texts[1:3], ("i", "ii"), strict=True)] == ["i", "ii"]
    file = pdfium.PdfDocument(io.BytesIO(paper.pdf))
    outline = [(item.get_title(), item.get_dest().get_index()) for item in file.get_toc()]
    assert ("參、工作內容", first + 2) in outline and ("目次", 2) in outline


def test_a_digest_begins_with_its_title_and_a_lost_photograph_is_told() -> None:
    document = replace(report(), title="出國報告提要", cover=(), front=(), lists=(), load=no_pictures)
    paper = render([document], PrintOptions())
    assert bare(pages(paper.pdf)[0]).startswith("出國報告提要")
    (notice,) = paper.notices
    assert notice.subject == "圖 1：第1處合影"


def test_roman_numbers() -> None:
    assert [roman(number) for number in (1, 3, 4, 8, 9, 14)] == ["i", "iii", "iv", "viii", "ix", "xiv"]


def test_whatever_was_typed_stands_on_pages() -> None:
    blocks = numbered(
        [
            TableBlock(("a", "b"), (("字" * 6000, "短"),), "長表" * 60, source="\u202e來源", unit="\x00單位"),
            TableBlock((), (), "空表"),
            TableBlock((), (("一",), ()), widths=(0.0,)),
            Heading(1, "題" * 200, new_page=True),
            Heading(3, ""),
            Para("A" * 2000),
            Para("項", "1234567890." * 9, 9),
            PageBreak(),
            PageBreak(),
            FigureBlock("", ""),
        ]
    )
    texts = pages(render([replace(report(), blocks=blocks)], PrintOptions()).pdf)
    assert sum(text.count("字") for text in texts) == 6000
    assert sum(text.count("A") for text in texts) == 2000
    assert all("字" not in text or "a" in text for text in texts)  # the head of the table on each of its pages
