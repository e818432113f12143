"""What a careful reader marks, and what is right as it is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.proofreading import Known, Passage, Renamed, of_passages

KNOWN = Known(
    bodies={
        "zh_TW": [
            ("千葉縣", "1"),
            ("台日產業合作推動辦公室", "2"),
            ("日本台灣交流協會", "3"),
            ("TJPO", "2"),
            ("鹿島市", "5"),
        ],
        "ja": [("千葉県", "1"), ("台日産業連携推進オフィス", "2"), ("日本台湾交流協会", "3"), ("鹿島市", "5")],
    },
    people=("広瀬太郎", "李裕發", "渡邊 八重"),
    abbreviations=frozenset({"TJPO", "JETRO"}),
    renamed=(
        Renamed("交流協會", "日本台灣交流協會", date(2017, 1, 1), "zh_TW"),
        Renamed("國際貿易局", "國際貿易署", date(2023, 9, 26), "zh_TW"),
    ),
    words=frozenset({"國際課", "LED"}),
)


def remarks(
    text: str, code: str = "zh_TW", *, day: date = date(2026, 9, 1), people: bool = False
) -> list[tuple[str, str, str]]:
    passage = Passage("event", "1", "topics_zh", code, text, day=day, people=people)
    return [(one.rule, one.found, one.fix) for one in of_passages([passage], KNOWN)]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("TIPO 與 JETRO 座談", "zh_TW", [("abbreviation", "TIPO", "TJPO")]),
        ("LED 與 XYZQ", "zh_TW", []),
        ("由台日產業合作推動辦公室( TJPO )安排，拜會千葉縣、由利本庄市。", "zh_TW", []),
        ("意進軍台灣，有 TIPO 與經濟部協助", "zh_TW", [("abbreviation", "TIPO", "TJPO")]),
        ("千葉県、千葉縣。", "zh_TW", [("spelling", "千葉県", "千葉縣")]),
        ("拜會國際貿易局", "zh_TW", [("former", "國際貿易局", "國際貿易署")]),
        ("拜會原國際貿易局、日本台灣交流協會", "zh_TW", []),
        ("透過日台交流協會的牽線", "zh_TW", [("former", "交流協會", "")]),
        ("與交流協會座談", "zh_TW", [("former", "交流協會", "日本台灣交流協會")]),
        ("产业合作、头发", "zh_TW", [("zh_letters", "产", "產"), ("zh_letters", "业", "業"), ("zh_letters", "头", "頭"),
                              ("zh_letters", "发", "髮")]),
        ("経済合作", "zh_TW", [("zh_letters", "経", "經"), ("zh_letters", "済", "濟")]),
        ("広瀬太郎知事、里長、皇后", "zh_TW", []),
        ("參訪千葉県", "zh_TW", [("spelling", "千葉県", "千葉縣")]),
        ("経濟と龍ケ崎市、李裕發", "ja", [("ja_letters", "濟", "済")]),
        ("我们", "ja", [("ja_letters", "们", "們")]),
        ("鹿嶋市", "ja", []),
        ("台日産業連携推進オフィス", "ja", []),
    ],
)  # fmt: skip
def test_what_is_marked(text: str, code: str, expected: list[tuple[str, str, str]]) -> None:
    found = remarks(text, code)
    assert found == expected or (text == "我们" and [one[:2] for one in found] == [("ja_letters", "们")])


def test_a_former_name_is_right_on_a_day_when_it_was_the_name() -> None:
    assert remarks("拜會國際貿易局", day=date(2019, 9, 10)) == []


def test_tai_is_marked_only_where_both_are_written_and_never_within_a_name() -> None:
    texts = ("臺北市政府", "從台北出發，經台北車站", "台日產業合作推動辦公室", "台積電")
    passages = [Passage("event", str(n), "title_zh", "zh_TW", text) for n, text in enumerate(texts)]
    (one,) = of_passages(passages, KNOWN)
    assert (one.rule, one.found, one.fix, one.passage.row_id) == ("tai", "台北", "臺北", "1")
    assert one.corrected() == "從臺北出發，經臺北車站"
    assert of_passages(passages[1:], KNOWN) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("千葉縣 山田太郎 課長", ["山田太郎"]),
        ("渡邊 八重 所長、広瀬太郎氏", []),
        ("国際課 林範例先生", ["林範例"]),
        ("知事、經濟政策課長", []),
    ],
)
def test_who_is_nobody_in_the_directory(text: str, expected: list[str]) -> None:
    assert [found for rule, found, _fix in remarks(text, people=True) if rule == "person"] == expected


def test_a_body_that_stands_twice_and_one_that_was_renamed_are_told_but_not_changed() -> None:
    known = Known(
        bodies={"zh_TW": [("經濟部工業局", "1"), ("経濟部工業局", "2"), ("國際貿易局", "3")], "ja": []},
        renamed=KNOWN.renamed,
    )
    passages = [
        Passage("organisation", row, "name_zh", "zh_TW", text, day=date(2026, 1, 1), own_name=True)
        for row, text in (("1", "經濟部工業局"), ("2", "経濟部工業局"), ("3", "國際貿易局"))
    ]
    found = [(one.rule, one.passage.row_id, one.fix) for one in of_passages(passages, known)]
    assert found == [("zh_letters", "2", "經"), ("spelling", "2", ""), ("former", "3", "")]


@given(st.text(st.sampled_from("台臺北灣县縣経济經TIPOJ交流協會日本國際貿易局 李裕發千葉，"), max_size=24))
def test_a_correction_changes_what_was_found_and_ends(text: str) -> None:
    """Corrected again and again, a text comes to rest, and no remark loses a letter around it."""
    for _step in range(60):
        passage = Passage("event", "1", "topics_zh", "zh_TW", text, day=date(2026, 9, 1))
        found = [one for one in of_passages([passage], KNOWN) if one.fix]
        if not found:
            return
        one = found[0]
        assert all(text.startswith(one.found, at) for at in one.places)
        after = one.corrected()
        assert len(after) == len(text) + len(one.places) * (len(one.fix) - len(one.found)) and after != text
        text = after
    raise AssertionError(text)
