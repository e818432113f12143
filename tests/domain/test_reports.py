"""The blocks of a report: numbers, prose, lengths."""

from __future__ import annotations

from desktop.domain.reports import FigureBlock, Heading, Para, TableBlock, characters, label, numbered, ordinal, prose


def test_headings_tables_and_figures_are_numbered_in_their_order() -> None:
    blocks = numbered(
        (
            Heading(1, "目的"),
            Heading(1, "過程"),
            Heading(2, "團員及任務分工"),
            TableBlock(("姓名",), (("王大明",),), "出國人員名單"),
            TableBlock((), (("沒有標題的表",),)),
            Heading(2, "行程表"),
            TableBlock((), (("上午",),), "行程表"),
            Heading(1, "工作內容"),
            Heading(2, "拜會千葉縣廳"),
            Heading(3, "單位簡介"),
            FigureBlock("", "合影"),
            FigureBlock("", ""),
        )
    )
    assert [block.line for block in blocks if isinstance(block, Heading)] == [
        "壹、目的", "貳、過程", "一、團員及任務分工", "二、行程表", "參、工作內容", "一、拜會千葉縣廳", "(一) 單位簡介",
    ]  # fmt: skip
    labels = [label(block) for block in blocks if isinstance(block, TableBlock | FigureBlock)]
    assert labels == ["表 1：出國人員名單", "", "表 2：行程表", "圖 1：合影", ""]


def test_numbers_go_on_beyond_ten() -> None:
    assert [ordinal(1, n) for n in (1, 9, 10, 11, 20)] == ["壹、", "玖、", "拾、", "拾壹、", "貳拾、"]
    assert [ordinal(2, n) for n in (10, 19, 21)] == ["十、", "十九、", "二十一、"]
    assert (ordinal(3, 4), ordinal(4, 12), ordinal(5, 3)) == ("(四)", "12.", "(3)")


def test_a_typed_text_becomes_paragraphs_and_items() -> None:
    found = list(prose("前言。\n\n1. 時間：下午\n 2.地點\n(1)由本局簡報\n（2）介紹\n2.5 倍成長\n3.\n"))
    assert found == [
        Para("前言。"),
        Para("時間：下午", "1."),
        Para("地點", "2."),
        Para("由本局簡報", "(1)", 1),
        Para("介紹", "(2)", 1),
        Para("2.5 倍成長"),
        Para("3."),
    ]


def test_a_length_is_counted_as_an_office_does() -> None:
    assert characters("為深化與日本交流，108 年 9 月參訪 JETRO。\n共 1,234 人 (TJIC)") == 23
