"""The clean table of terms: no note in a term, variants apart, and in step with the glossary it comes from."""

from __future__ import annotations

import pytest

import terms

ROW = {"cat": "org", "sure": "S", "source_or_note": ""}


def derived(zh: str, ja: str) -> list[tuple[str, str, str]]:
    return [(t.zh, t.ja, t.way) for t in terms.derived([{**ROW, "zh_hant": zh, "ja": ja}], [])]


@pytest.mark.parametrize(
    ("zh", "ja", "expected"),
    [
        (
            "中小企業處（→中小及新創企業署）",
            "中小企業処（現・中小及新創企業署）",
            [("中小企業處", "中小企業処", "both")],
        ),
        ("技術處→產業技術司", "技術処", [("技術處", "技術処", "both")]),
        ("訪問團／訪日團", "訪問団／訪日団", [("訪問團", "訪問団", "both"), ("訪日團", "訪日団", "both")]),
        ("隨員／隨行人員", "随員（随行者）", [("隨員", "随員", "both"), ("隨行人員", "随員", "ja")]),
        ("論壇", "フォーラム／討論会", [("論壇", "フォーラム", "both"), ("論壇", "討論会", "zh")]),
        ("縣市工業會", "（○○市）工業会", []),
        ("千葉海外商務支援中心（COBSC）", "（日文正式名稱待確認）", []),
    ],
)
def test_notes_are_no_terms_and_variants_are_apart(zh: str, ja: str, expected: list[tuple[str, str, str]]) -> None:
    assert derived(zh, ja) == expected


def test_a_note_that_is_a_term_says_where_alone_a_pair_holds() -> None:
    rows = [("駐日代表處經濟組", "代表処 経済部"), ("組長（駐日代表處經濟組）", "部長"), ("組長", "組長")]
    found = terms.derived([{**ROW, "zh_hant": zh, "ja": ja} for zh, ja in rows], [])
    assert [(t.zh, t.ja) for t in found][1:] == [("駐日代表處經濟組 組長", "代表処 経済部 部長"), ("組長", "組長")]


def test_the_table_in_the_program_is_the_derived_one() -> None:
    assert terms.main(["check"]) == 0
    rows = [line.split("\t") for line in terms.TABLE.read_text(encoding="utf-8").splitlines()[1:]]
    assert not [row for row in rows if set("（）→／○()") & set(row[1] + row[2]) or not row[1] or not row[2]]
    pairs = {(row[1], row[2]) for row in rows}
    assert {("勞動", "労働"), ("中心", "センター"), ("能源", "エネルギー")} <= pairs
    assert len(pairs) == len(rows)
