"""The sheet itself: what is written is read back, formulas stay text, and hosts answer in many ways."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import UserError
from desktop.exchange import answersheet as sheets

KEYS = ("organisation", "unit", "title", "name", "kana", "seat", "notes")
TEXT = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x9FFF, exclude_categories=("C", "Z", "M")), max_size=12)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.fixed_dictionaries(dict.fromkeys(KEYS, TEXT)), max_size=4))
def test_what_is_written_is_read_back(rows: list[dict[str, str]]) -> None:
    given_rows = [{**row, "id": f"p{n}", "title": f"={row['title']}"} for n, row in enumerate(rows)]
    parsed = sheets.read(sheets.write(sheets.Form("e1", "会", rows=given_rows)), "x.xlsx")
    assert parsed.event_id == "e1"
    assert [(a.id, a.values) for a in parsed.answers] == [
        (row["id"], {key: row[key] for key in KEYS if row[key]}) for row in given_rows
    ]


@pytest.mark.parametrize(
    ("said", "reply"),
    [("出席", "yes"), ("ご出席", "yes"), ("○", "yes"), ("〇", "yes"), ("参加", "yes"), ("欠席", "no"), ("×", "no"),
     ("不参加", "no"), ("缺席", "no"), ("代理出席", "deputy"), ("代理（山田）", "deputy"), ("△", "deputy"),
     ("検討中", None)],
)  # fmt: skip
def test_hosts_answer_in_many_ways(said: str, reply: str | None) -> None:
    (answer,) = sheets.read(f"氏名,役職,出欠\r\n山田,課長,{said}\r\n".encode(), "x.csv").answers
    assert answer.values.get("reply") == reply
    assert bool(answer.problems) == (reply is None)


def test_what_is_no_sheet_is_refused() -> None:
    for data in (b"", b"a,b\r\n1,2\r\n", "氏名\r\n山田\r\n".encode(), b"%PDF-1.7"):
        with pytest.raises(UserError):
            sheets.read(data, "x.csv")
        assert not sheets.is_one(data, "x.csv")
