"""The papers of the directory, read back from the finished PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from paper_samples import directory

from desktop.documents import address_book, labels
from desktop.documents import directory as lists
from desktop.documents.paper import Placing
from desktop.documents.sheets import label_sheets, own
from desktop.domain.directorypapers import OTHER, Contact, Held, address_lines
from desktop.domain.text import Pair
from desktop.i18n import gettext_for

Pages = Callable[[bytes], list[str]]
OFFICE_OF = Held(Pair("千葉縣", "千葉県"), Pair("經濟政策課", "経済政策課"), Pair("課長", "課長"), "chiba")


def tight(text: str) -> str:
    return "".join(text.split())


def test_posts_held_at_the_same_time_and_every_number_stand_on_the_list(
    pages: Pages, sound: Callable[..., None]
) -> None:
    paper = lists.render([directory()], "ja")
    text = tight("".join(pages(paper.pdf)))
    assert "経済政策課" in text and "国際経済推進室" in text and "室長" in text
    assert "敬称略" in text and "043-000-0000" in text and "携帯電話090-0000-0000" in text and "内部資料です" in text
    assert not paper.notices
    other = tight("".join(pages(lists.render([replace(directory(), reader=OTHER)]).pdf)))
    assert "内部資料です" not in other and other.index("連絡先一覧") < other.index("聯絡人名單")
    sound(paper.pdf)


def test_the_address_book_says_once_what_a_body_is_and_then_who_is_in_it(pages: Pages) -> None:
    held = replace(directory(), people=directory().people[2:])
    text = tight("".join(pages(address_book.render([held], "zh_TW").pdf)))
    assert text.index("千葉縣") < text.index("山田太郎") < text.index("經濟政策課") < text.index("未歸屬單位")
    assert text.count("260-8667") == 1 and text.index("未歸屬單位") < text.index("鈴木花子")


@pytest.mark.parametrize(
    ("contact", "code", "expected"),
    [
        (Contact("1", Pair("山田太郎", "山田太郎"), posts=(OFFICE_OF,)), "ja",
         ("〒260-8667", ("千葉市1", "千葉県", "経済政策課", "課長"), "山田太郎 様")),
        (Contact("1", Pair("王大明"), country="TW", posts=(OFFICE_OF,)), "zh_TW",
         ("260-8667", ("千葉市1", "千葉縣", "經濟政策課"), "王大明 課長 鈞啟")),
        (Contact("1", Pair("王大明"), country="TW"), "zh_TW", ("260-8667", ("千葉市1",), "王大明 先生／女士 鈞啟")),
        (Contact("1", Pair("", "山田太郎先生")), "ja", ("〒260-8667", ("千葉市1",), "山田太郎先生")),
        (Contact("1", Pair(), posts=(OFFICE_OF,)), "ja", ("〒260-8667", ("千葉市1", "千葉県"), "経済政策課 御中")),
        (Contact("1", Pair(), posts=(OFFICE_OF,)), "zh_TW", ("260-8667", ("千葉市1", "千葉縣"), "經濟政策課 公啟")),
        (Contact("1", Pair("", "山田太郎"), posts=(OFFICE_OF,), own_address=True), "ja",
         ("〒260-8667", ("千葉市1",), "山田太郎 様")),
    ],
)  # fmt: skip
def test_a_label_calls_its_reader_as_is_proper(contact: Contact, code: str, expected: object) -> None:
    given = replace(contact, postal_code="260-8667", address=Pair("千葉市1", "千葉市1"))
    assert address_lines(given, code) == expected


def test_a_sheet_of_labels_begun_yesterday_is_used_up_and_what_is_lacking_is_told(pages: Pages) -> None:
    held = directory()
    for sheet in label_sheets():
        paper = labels.render([held], sheet=sheet, placing=Placing(2, sheet.per_page))
        assert len(pages(paper.pdf)) == 1 + -(-(2 * len(held.everybody()) - 1) // sheet.per_page), sheet.key
    first = pages(labels.render([held], placing=Placing(1, 12)).pdf)
    assert "山田太郎 様" in first[0] and "鈴木花子" not in first[0] and "王大明 科長 鈞啟" in first[1]
    said = [notice.text(gettext_for("zh_TW")) for notice in labels.render([held]).notices]
    assert said == ["鈴木花子：沒有地址，標籤上只印姓名。"]


@pytest.mark.parametrize("render", [lists.render, address_book.render, labels.render])
def test_a_long_paper_can_be_called_off(render: Callable[..., object]) -> None:
    def stop(_done: int, _all: int) -> None:
        raise TimeoutError

    held = directory()
    people = tuple(replace(held.people[0], id=str(n)) for n in range(60))
    with pytest.raises(TimeoutError):
        render([replace(held, people=people)], progress=stop)


def test_an_office_measures_its_own_sheet() -> None:
    sheet = own("3 8 64 33.9 7 13 66 33.9")
    assert sheet is not None and sheet.per_page == 24
    assert [own(text) for text in ("", "3 8", "x 8 64 33.9 7 13 66 33.9", "3 9 64 33.9 7 13 66 33.9", "nan " * 8)] == [
        None
    ] * 5
