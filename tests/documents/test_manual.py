"""The guide on paper."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from desktop import manual
from desktop.documents import manual as paper


def test_all_topics_with_pictures_and_keys(pdftotext: Callable[[bytes], str]) -> None:
    made = paper.render("zh_TW", {"undo": "Ctrl+Z"}, [("復原", "Ctrl+Z")], "9.9", date(2026, 3, 1))
    assert made.notices == ()
    text = re.sub(r"\s", "", pdftotext(made.pdf))
    assert "橋立使用手冊" in text and "9.9" in text
    for number, topic in enumerate(manual.TOPICS, 1):
        assert f"{number}{manual.title('zh_TW', topic).replace(' ', '')}" in text
    assert "「復原」（Ctrl+Z）" in text
    assert made.pdf.count(b"/Subtype /Image") == 12
    assert made == paper.render("zh_TW", {"undo": "Ctrl+Z"}, [("復原", "Ctrl+Z")], "9.9", date(2026, 3, 1))
