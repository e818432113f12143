"""The calculation of the daily allowance: every figure and its point stand on it, in both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2 as pdfium
import pytest
from paper_samples import allowances

from desktop.documents import perdiem
from desktop.domain.stays import Reckoned


def words(pdf: bytes) -> str:
    found = pdfium.PdfDocument(pdf)
    whole = "".join(found[n].get_textpage().get_text_range() for n in range(len(found)))
    return whole.replace("\r", "").replace("\n", "")  # wherever lines are broken


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "zh_TW",
            (
                "生活費計算表",
                "王大明",
                "未供應之餐：4 %（第 9 點）",
                "進位為 US$ 857",
                "2 萬 6,897 元",
                "（數額表附註）",
            ),
        ),
        ("ja", ("滞在費計算書", "行事指定ホテル", "第9点", "切り上げ US$ 857", "2万6,897台湾ドル", "合計 856.06")),
        ("both", ("生活費計算表", "滞在費計算書", "未供應之餐", "提供のない食事")),
    ],
)
def test_every_figure_stands_on_it(language: str, said: tuple[str, ...]) -> None:
    paper = perdiem.render([allowances()], language)
    text = words(paper.pdf)
    # 299; 299 x 84 %; 180.50 + 209 x 30 %; 209 x 30 %
    for figure in ("299.00", "251.16", "243.20", "180.50", "62.70", "856.06"):
        assert text.count(figure) >= 2, figure
    for part in said:
        assert part in text, part
    assert not paper.notices


def test_where_it_is_rounded_and_what_is_missing_is_said() -> None:
    text = words(perdiem.render([allowances("twd")], "zh_TW").pdf)
    assert "US$ 8" not in text and "2 萬 6,868 元" in text  # 856.06 x 31.385 = 26,867.4431, up
    living = allowances()
    first = living.people[0]
    lost = replace(first, days=(Reckoned(replace(first.days[0].day, open=True), None), *first.days[1:]))
    paper = perdiem.render([replace(living, people=(lost, living.people[1]))], "zh_TW")
    assert [notice.subject for notice in paper.notices] == ["王大明", "王大明"]
    assert "無該年度數額表" in words(paper.pdf) and date(2026, 9, 17) in lost.without_table
