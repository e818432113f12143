"""Letters read back: all that was written stands on them, the heads and feet of custom in their place, DOCX alike."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from docx import Document
from paper_samples import letter, roster
from reading import boxes

import desktop.documents
from desktop.documents import letters as papers
from desktop.documents import thanks
from desktop.documents.paper import Look, PrintOptions
from desktop.documents.roster import render as render_roster
from desktop.documents.worn import worn
from desktop.domain.letters import Sender, To
from desktop.domain.text import Pair
from desktop.domain.wording import HEADINGS, TEXTS

Pages = Callable[[bytes], list[str]]
JA, ZH = PrintOptions(language="ja"), PrintOptions(language="zh_TW")


def tight(text: str) -> str:
    return "".join(text.split())


def test_a_japanese_letter_has_its_parts_where_they_belong(pages: Pages, sound: Callable[[bytes], None]) -> None:
    paper = papers.render([letter()], JA)
    (page,) = pages(paper.pdf)
    text = tight(page)
    for said in (
        "令和元年9月10日",
        "部長山田太郎様",
        "拝啓初秋の候",
        "1訪問団台中市経済訪問団（12名）",
        "写し台北駐日経済文化代表処",
    ):
        assert said in text, said
    assert "様様" not in text and "王大明様" not in text and "第3版・令和元年9月10日現在" in text
    ink = boxes(paper.pdf)
    centre = next(box for box in ink if box.char == "記" and abs((box.left + box.right) / 2 - 107.5) < 1)
    closing = next(box for before, box in pairwise(ink) if before.char == "敬" and box.char == "具")
    assert closing.bottom < centre.top and 180 < closing.right < 190
    assert max(box.right for box in ink) <= 190.5 and min(box.left for box in ink) >= 24.5
    sound(paper.pdf)
    assert papers.render([letter()], JA).pdf == paper.pdf


def test_a_chinese_one_is_official_where_offices_write_and_personal_in_thanks(pages: Pages) -> None:
    (official,) = map(tight, pages(papers.render([letter()], ZH).pdf))
    for said in (
        "臺中市政府經濟發展局函",
        "受文者：千葉縣商工勞動部山田太郎部長",
        "中華民國108年9月10日",
        "主旨：",
        "說明：",
        "正本：",
    ):
        assert said in official, said
    (personal,) = map(tight, pages(thanks.render([letter("thanks")], ZH).pdf))
    assert "山田太郎部長勛鑒：" in personal and "王大明敬上" in personal and "主旨" not in personal


def test_an_invitation_has_a_slip_to_answer_on_and_fits_one_page(pages: Pages) -> None:
    for options, said in ((JA, "出欠回答票"), (ZH, "回條")):
        (page,) = map(tight, pages(papers.render([letter("reception")], options).pdf))
        assert said in page
    both = pages(papers.render([letter("reception"), letter("thanks")], PrintOptions()).pdf)
    assert len(both) == 4 and "礼" in both[2]


def test_what_is_missing_is_said_with_the_place_where_it_can_be_mended() -> None:
    odd = replace(
        letter("reception"), id="L1", dated_on=None, reply_by=None,
        to=To(Pair("縣廳"), Pair(), Pair("山田\U000e0fff太郎😀\u202e"), person_id="P1"),
    )  # fmt: skip
    notices = papers.render([odd], JA).notices
    places = {notice.place for notice in notices}
    assert {("letter", "L1", "dated_on"), ("letter", "L1", "reply_by"), ("person", "P1", "name_ja")} <= places
    empty = papers.render([replace(letter("other"), id="L1")], JA).notices
    assert {notice.place for notice in empty} == {("letter", "L1", "body_ja")}
    assert not papers.render([replace(letter("other"), body=Pair("", "資料をお送りします。"))], JA).notices
    (early,) = papers.render([replace(letter("thanks"), id="L1")], ZH).notices
    assert early.place == ("letter", "L1", "dated_on") and "拜會千葉縣" in str(early.message.values)
    assert not papers.render([replace(letter("thanks"), id="L1", dated_on=date(2019, 9, 21))], ZH).notices
    long = replace(
        odd, to=To(Pair("", "部" * 300), Pair("", "長" * 300), Pair("", "名" * 300)), body=Pair("", "文" * 9000)
    )
    paper = papers.render([long], PrintOptions())
    assert all(box.right <= 190.6 for box in boxes(paper.pdf))
    nobody = papers.render([replace(odd, to=To(), sender=Sender(), trip_id="T1")], PrintOptions()).notices
    assert ("delegation", "T1", "office_id") in {notice.place for notice in nobody}


@pytest.mark.parametrize("kind", ["request", "reception"])
def test_the_docx_says_what_the_pdf_says(kind: str) -> None:
    written = papers.word([letter(kind)], PrintOptions())
    file = Document(io.BytesIO(written))
    text = tight("".join(part.text or "" for part in file.element.body.iter() if part.tag.endswith("}t")))
    for said in ("部長山田太郎様", "拝啓初秋の候", "台北駐日経済文化代表処", "臺中市政府經濟發展局"):
        assert said in text, said
    assert ("出欠回答票" in text) == (kind == "reception")
    assert written == papers.word([letter(kind)], PrintOptions())


def test_every_own_heading_is_the_heading_of_a_paper() -> None:
    """Who renames the heading of a paper learns here that offices may have their own."""
    folder = Path(desktop.documents.__path__[0])
    said = "\n".join(file.read_text(encoding="utf-8") for file in folder.glob("*.py"))
    known = set(re.findall(r'\b(?:HEADING|TITLE)\b[^\n=]*= N_\("([^"]+)"\)', said))
    lacking = {text.msgid for text in TEXTS if text.group == HEADINGS and not text.usual} - known
    assert not lacking
    with worn(Look(wording={"heading.members-host": Pair("自訂名單", "")})):
        text = tight("".join(box.char for box in boxes(render_roster([roster("members-host")], "zh_TW").pdf)))
    assert "自訂名單" in text
    with worn(Look(wording={"Answer slip": Pair("回函", "御返信")})):
        text = tight("".join(box.char for box in boxes(papers.render([letter("reception")], JA).pdf)))
    assert "御返信" in text and "出欠回答票" not in text.replace("別添の出欠回答票", "")
