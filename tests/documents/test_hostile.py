"""Whatever stands in the records, every paper is made, keeps its ink on the page and names what it cannot draw."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import cycle
from typing import Any

import pypdfium2 as pdfium
import pytest
from paper_samples import chiba
from test_registry import VALUES

from desktop.documents.paper import PrintOptions
from desktop.documents.registry import DOCUMENTS, Document
from desktop.domain.text import Pair

NOWHERE = "\U000e1000\U0003fffd"  # of no script
ODD = (
    "臺灣與日本産業合作推動計畫之訪問團歡迎會暨" * 14,  # 300 characters
    "王",
    "司馬相如歐陽修上官婉兒諸葛",
    "\u202eabc\u202c אבג \u200fمرحبا",
    "👨‍👩‍👧‍👦🇹🇼 台湾",
    f"林{NOWHERE}明",
    "\ud800甲\udfff",
    "甲\r\n乙\x00\x07\t丙\u2028丁",
    "<b>&amp;</b> {name} %s \\n (丙) \\",
    "か\u3099 e\u0301 邉\U000e0101",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "",
)
FREE = {  # fields of one language that people type
    *("reading_ja", "reading_zh", "kana", "roman", "phone", "mobile", "email", "url", "notes", "note", "carrier"),
    *("address", "postal", "seat", "coach", "booking", "room", "payee", "purpose", "number", "text", "why"),
}
SAFE = 1.0  # points that a glyph may reach over the edge of its box


def spoiled(value: Any, odd: Iterator[str]) -> Any:
    """``value`` with every text that people type replaced by the next odd one."""
    if isinstance(value, Pair):
        return Pair(next(odd), next(odd)) if value else value
    if is_dataclass(value) and not isinstance(value, type):
        found = {}
        for field in fields(value):
            held = getattr(value, field.name)
            typed = isinstance(held, str) and field.name in FREE and held
            found[field.name] = next(odd) if typed else spoiled(held, odd)
        return replace(value, **{name: new for name, new in found.items() if new is not getattr(value, name)})
    if isinstance(value, tuple) and hasattr(value, "_replace"):
        return value._replace(**{n: spoiled(v, odd) for n, v in value._asdict().items()})
    if isinstance(value, (tuple, list)):
        return type(value)(spoiled(one, odd) for one in value)
    return value


def outside(pdf: bytes) -> list[str]:
    """Characters whose ink leaves the page, and pages that cannot be drawn."""
    found = []
    document = pdfium.PdfDocument(pdf)
    for page in document:
        text, (width, height) = page.get_textpage(), page.get_size()
        for index in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(index)
            if right > left and not (
                left >= -SAFE and right <= width + SAFE and bottom >= -SAFE and top <= height + SAFE
            ):
                found.append(f"{text.get_text_range(index, 1)!r} at {left:.0f} {bottom:.0f} {right:.0f} {top:.0f}")
    document.close()
    return found


@pytest.mark.proof
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.key)
def test_every_paper_bears_what_people_type(document: Document, scale: float) -> None:
    for start in range(len(ODD) if scale == 1.0 else 1):
        odd = cycle((*ODD[start:], *ODD[:start]))
        paper = document.render([spoiled(value, odd) for value in VALUES[document.key]], PrintOptions())
        assert outside(paper.pdf) == [], start


def test_what_is_spoiled_is_spoiled(sound: Callable[[bytes], None]) -> None:
    """The law above would hold of papers that nobody changed."""
    event = spoiled(chiba(), cycle(ODD))
    assert event.title.zh == ODD[0] and event.lines[0].title != chiba().lines[0].title
    paper = next(d for d in DOCUMENTS if d.key == "agenda").render([event], PrintOptions())
    said = " ".join(str(v) for notice in paper.notices for v in notice.message.values.values())
    assert NOWHERE[1] in said
    sound(paper.pdf)
