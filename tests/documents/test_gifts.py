"""The list of gifts and the table that a council reads, read back from the finished PDF."""

from __future__ import annotations

from collections.abc import Callable

from paper_samples import council_table, gift_register

from desktop.documents import gifts, year_budget
from tests.data.council_2018 import AS_PRINTED

Pages = Callable[[bytes], list[str]]


def tight(text: str) -> str:
    return "".join(text.split())


def test_the_council_reads_its_table_as_it_was_printed(pages: Pages, sound: Callable[[bytes], None]) -> None:
    paper = year_budget.render([council_table()], "zh_TW")
    text = tight("".join(pages(paper.pdf)))
    assert all(f"新臺幣{tight(amount)}" in text for amount in AS_PRINTED)
    assert text.count("核銷中") == 5  # three trips, the year 107 and the sum
    assert "新臺幣783萬6,797元" in text and "104/4/06-4/11" in text and "等七人" in text
    assert "12,000,000" in text and "−4,200,000" in text and "−35.0%" in text
    sound(paper.pdf)
    assert "783万6,797台湾ドル" in tight("".join(pages(year_budget.render([council_table()], "ja").pdf)))


def test_the_list_of_gifts_sums_up_and_says_what_is_still_to_be_reported(pages: Pages) -> None:
    text = tight("".join(pages(gifts.render([gift_register()], "zh_TW").pdf)))
    assert "致贈禮品" in text and "受贈禮品" in text and "鳳梨酥禮盒" in text
    assert "9,040" in text and "¥15,000" in text and "4,350" in text and "1筆無匯率" in text
    assert "108年9月21日前" in text
    (page,) = pages(gifts.render([gift_register()], "both").pdf)
    assert "令和元年9月21日まで" in tight(page)
