"""What a published list of appointments says of the posts that the office knows."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain import succession
from desktop.domain.succession import MOVED, RETIRED, SAME, SUCCEEDED, UNKNOWN, Holding, Proposal
from desktop.errors import UserError
from desktop.exchange import appointments

CHIBA, LABOUR = "千葉県", "商工労働部 経済政策課"


def holding(name: str, title: str, place: str = LABOUR, key: str = "") -> Holding:
    return Holding(key or name, f"p-{name}", CHIBA, place, title, (name, name.replace("辺", "邊")))


KNOWN = (
    holding("山田太郎", "課長"),
    holding("鈴木花子", "副参事"),
    holding("佐藤一郎", "副主幹"),
    holding("渡辺次郎", "部長", "商工労働部"),
    holding("高橋三郎", "課長", "商工労働部 産業振興課"),
    holding("田中四郎", "理事", ""),
)
PUBLISHED = """令和8年4月1日付け人事異動
【部長級】
商工労働部長　　山田　太郎（経済政策課長）
◇商工労働部
経済政策課長　高橋 三郎（産業振興課長）
経済政策課副参事　鈴木花子
産業振興課長　中村五郎（総務課副課長）
経済政策課副主幹　小林六郎（前任・佐藤一郎）
【退職】
商工労働部長　渡邊次郎
理事　別人七郎
"""


def said(found: dict[str, Proposal]) -> dict[str, tuple[str, str, str]]:
    return {key: (p.fate, p.successor, p.section + p.title) for key, p in found.items()}


def test_a_list_as_newspapers_print_it() -> None:
    found = succession.propose(KNOWN, appointments.read_text(PUBLISHED))
    assert said(found) == {
        "山田太郎": (MOVED, "高橋 三郎", "商工労働部長"),
        "鈴木花子": (SAME, "", ""),
        "佐藤一郎": (SUCCEEDED, "小林六郎", ""),
        "渡辺次郎": (RETIRED, "山田　太郎", ""),
        "高橋三郎": (MOVED, "中村五郎", "商工労働部経済政策課長"),
    }


@pytest.mark.parametrize("ending", ["txt", "csv", "xlsx"])
def test_the_same_as_a_table(ending: str) -> None:
    from desktop import sheets

    rows = [
        ("所属", "職名", "氏名", "旧職", "備考"),
        ("商工労働部", "部長", "山田太郎", "経済政策課長", ""),
        ("経済政策課", "課長", "高橋三郎", "産業振興課長", ""),
        ("経済政策課", "副参事", "鈴木花子", "", ""),
        ("商工労働部", "部長", "渡辺次郎", "", "退職"),
        ("総務部", "副主幹", "佐藤一郎", "観光課副主幹", ""),  # somebody else of that name
    ]
    if ending == "txt":
        read = appointments.read_text("\n".join("\t".join(row) for row in rows))
    else:
        read = appointments.read_file(sheets.write(rows, ending, "異動"), f"異動.{ending}")
    assert said(succession.propose(KNOWN, read)) == {
        "山田太郎": (MOVED, "高橋三郎", "商工労働部部長"),
        "鈴木花子": (SAME, "", ""),
        "渡辺次郎": (RETIRED, "山田太郎", ""),
        "高橋三郎": (MOVED, "", "経済政策課課長"),
    }


def test_of_several_who_hold_one_post_nobody_is_guessed() -> None:
    several = (holding("甲野一", "副参事"), holding("乙野二", "副参事"), holding("丙野三", "副参事"))
    text = "経済政策課副参事　甲野一\n経済政策課副参事　丁野四\n経済政策課副参事　戊野五（前任・丙野三）"
    found = succession.propose(several, appointments.read_text(text))
    assert said(found) == {"甲野一": (SAME, "", ""), "乙野二": (UNKNOWN, "", ""), "丙野三": (SUCCEEDED, "戊野五", "")}
    note = found["乙野二"].note
    assert note is not None and note.msgid == succession.SEVERAL


def test_what_is_no_list_is_refused() -> None:
    for text in ("", "人事異動のお知らせ\n以上", "課長\n\t\t"):
        with pytest.raises(UserError):
            appointments.read_text(text)


@pytest.mark.parametrize(
    ("today", "start", "day"),
    [
        (date(2026, 4, 1), (4, 1), date(2026, 4, 1)),
        (date(2026, 3, 31), (4, 1), date(2025, 4, 1)),
        (date(2026, 12, 1), (2, 29), date(2026, 2, 28)),
    ],
)
def test_the_day_of_changes(today: date, start: tuple[int, int], day: date) -> None:
    assert succession.changes_on(today, start) == day


def test_month_and_day_as_people_write_them() -> None:
    assert [succession.start_of(text) for text in ("4/1", " 04-01 ", "7月1日", "13/1", "2/30", "x")] == [
        (4, 1), (4, 1), (7, 1), None, None, None,
    ]  # fmt: skip


def test_the_letter_names_the_predecessor() -> None:
    text = succession.letter("千葉県商工労働部", "部長", "山田太郎", "渡辺次郎", "臺中市政府", date(2026, 4, 3))
    assert text.splitlines()[:2] == ["千葉県商工労働部", "部長　山田太郎　様"]
    assert "陽春の候" in text and "御前任の渡辺次郎様" in text and text.endswith("令和8年4月\n臺中市政府")
    assert "御前任" not in succession.letter("千葉県", "部長", "山田太郎", "", "", date(2026, 4, 3))


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("経済政策課副参事", ("経済政策課", "副参事")),
        ("商工労働部長", ("商工労働部", "部長")),
        ("経済政策課副課長", ("経済政策課", "副課長")),
        ("国際経済推進室　主幹兼室長", ("国際経済推進室", "主幹兼室長")),
        ("部長", ("", "部長")),
        ("統括リーダー", ("", "統括リーダー")),
    ],
)
def test_a_post_in_one_word_is_taken_apart(text: str, post: tuple[str, str]) -> None:
    assert succession.split_post(text) == post


BETWEEN = "▽商工労働部長（経済政策課長）山田太郎▽経済政策課長（産業振興課長）高橋三郎\n▽退職（商工労働部長）渡辺次郎"
SPACED = """商工労働部長（経済政策課長） 山田 太郎
経済政策課長（産業振興課長）　高橋　三郎
【退職】
渡辺次郎（商工労働部長）"""
CELLS = """新所属・職名\t氏名\t旧所属・職名
商工労働部長\t山田太郎\t経済政策課長
経済政策課長\t高橋三郎\t産業振興課長
退職\t渡辺次郎\t商工労働部長"""


@pytest.mark.parametrize("text", [BETWEEN, SPACED, CELLS], ids=["between", "spaced", "cells"])
def test_the_ways_of_newspapers_and_offices(text: str) -> None:
    found = succession.propose(KNOWN, appointments.read_text(text))
    assert {key: (fate, "".join(successor.split())) for key, (fate, successor, _post) in said(found).items()} == {
        "山田太郎": (MOVED, "高橋三郎"),
        "渡辺次郎": (RETIRED, "山田太郎"),
        "高橋三郎": (MOVED, ""),
    }


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="課長部副　 ()（）【】◇▽・\t\n前任退職山田太郎高橋三", max_size=120))
def test_any_text_is_read_or_refused_in_a_sentence(text: str) -> None:
    try:
        lines = appointments.read_text(text)
    except UserError:
        return
    found = succession.propose(KNOWN, lines)
    assert all(line.new for line in lines) and found.keys() <= {holding.id for holding in KNOWN}


def test_the_same_section_is_written_out() -> None:
    (line,) = appointments.read_text("経済政策課国際室長　高橋三郎（同室主幹）")
    assert (line.title, line.old_post) == ("経済政策課国際室長", "経済政策課国際室主幹")
    (line,) = appointments.read_text("観光課長　高橋三郎（同窓会事務局長）")
    assert line.old_post == "同窓会事務局長"
