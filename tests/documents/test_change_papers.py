"""The papers of a change of plan: the note for the second approval, the list to tick off."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from paper_samples import change_note as note
from paper_samples import inform_sheet
from reading import boxes

from desktop.documents import change_note, inform_list

Pages = Callable[[bytes], list[str]]


def told(pdf: bytes, pages: Pages) -> str:
    return re.sub(r"\s", "", "".join(pages(pdf)))


def test_the_note_sets_what_was_approved_beside_what_stands(pages: Pages, sound: Callable[[bytes], None]) -> None:
    paper = change_note.render(note())
    assert paper.notices == ()
    sound(paper.pdf)
    text = told(paper.pdf, pages)
    for part in (
        "行程變更說明", "日程変更説明書", "民國108年8月30日（五）府經字第1080000001號第2版", "天候（颱風）",
        "天候（台風）",
        "民國108年9月18日（三）06:30", "JR東日本運行情報9/1806:10", "原核定行程", "変更後", "取消", "中止",
        "（尚未核定）",
        "承辦人", "機關首長", "第3版108年9月18日",
    ):  # fmt: skip
        assert part in text, part
    found = boxes(paper.pdf)
    whole = "".join(box.char for box in found)
    before, after = (found[whole.index(clock)] for clock in ("17:00", "18:00"))
    assert before.right < after.left and abs(before.bottom - after.bottom) < 30
    approved = told(
        change_note.render(replace(note(), again_on=date(2019, 9, 20), again_no="補字第2號"), "ja").pdf, pages
    )
    assert "令和元年9月20日（金）補字第2號" in approved and "未承認" not in approved and "承辦人" not in approved
    plain = told(change_note.render(replace(note(), approved_on=None), "zh_TW").pdf, pages)
    assert "原定行程" in plain and "原核定" not in plain


def test_each_is_told_in_the_language_of_his_own(pages: Pages, sound: Callable[[bytes], None]) -> None:
    for language in ("zh_TW", "ja", "both"):
        paper = inform_list.render(inform_sheet(), language)
        sound(paper.pdf)
        assert [notice.subject for notice in paper.notices] == ["王大明"]
        text = told(paper.pdf, pages)
        for part in (
            "千葉県産業振興課長山田太郎様", "（やまだたろう）", "☎043-000-0001", "お世話になっております",
            "拜會千葉縣廳改至18:00",
            "9/1806:45", "陳美玲", "山田様",
        ):  # fmt: skip
            assert part in text, (language, part)


def test_a_long_list_goes_on_over_pages(pages: Pages) -> None:
    one = inform_sheet()
    lines = tuple(replace(one.lines[0], addressee=f"千葉県 山田{n}様", text="連絡\n" * 12) for n in range(100, 120))
    texts = pages(inform_list.render(replace(one, lines=lines)).pdf)
    whole = "".join(texts)
    assert len(texts) > 4 and all(f"山田{n}様" in whole for n in range(100, 120))
    assert all("通知名單" in text for text in texts)
