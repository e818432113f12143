"""A registration form's cells: dates of every calendar, numbers of any width, and whatever else people put there."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange import registration as forms
from desktop.exchange.registration_cells import Trouble, read
from desktop.exchange.registration_columns import BY_KEY, CHOICES, COLUMNS
from desktop.exchange.registration_form import cell_of, heading
from desktop.sheets import Row, Sheet


def value(key: str, cell: Any) -> Any:
    return read(BY_KEY[key], cell, {}).value


@pytest.mark.parametrize(
    "cell",
    [
        "64/3/5",
        "６４．３．５",
        "民國64年3月5日",
        "昭和50年3月5日",
        "S50.3.5",
        "1975-03-05",
        "1975年3月5日（三）",
        "0640305",
        "640305",
        640305,
        19750305,
        "05 MAR 1975",
        "Mar 5, 1975",
        27458,
        date(1975, 3, 5),
        datetime(1975, 3, 5),
        "西元1975/3/5",
        "64 / 3 / 5",
    ],
)
def test_one_birth_date_written_in_many_ways(cell: Any) -> None:
    assert value("birth_date", cell) == date(1975, 3, 5)


@pytest.mark.parametrize(
    ("key", "cell"),
    [("birth_date", "03/04/1975"), ("birth_date", "115/13/1"), ("birth_date", "2999-01-01"), ("birth_date", 12.5),
     ("birth_date", time(8)), ("birth_date", True), ("passport_no", "A123456789"), ("passport_no", "#VALUE!"),
     ("passport_no", "見附件"), ("passport_expiry", "12"), ("name_zh", 312345678), ("name_zh", "=A1&B1"), ("sex", "？"),
     ("email", "大明"), ("person_mobile", "同公司"), ("fee_minor", "¥500"), ("fee_minor", "一萬二"), ("bags", "很多"),
     ("roles", "團長、會計長"), ("status", "再說"), ("name_zh", "王大明\x01"), ("notes", "x" * 301)],
)  # fmt: skip
def test_what_cannot_be_understood_is_not_taken(key: str, cell: Any) -> None:
    with pytest.raises(Trouble):
        value(key, cell)


@pytest.mark.parametrize(
    ("key", "cell", "wanted"),
    [
        ("passport_no", "３１２３４５６７８", "312345678"),
        ("passport_no", 312345678, "312345678"),
        ("sex", "女士", "f"),
        ("sex", "Ｍ", "m"),
        ("diet", "蛋奶素", "vegetarian"),
        ("diet", "不吃牛肉", "no_beef"),
        ("room_kind", "雙人房（禁菸）", "twin"),
        ("fee_minor", "NT$１２，０００元", 1_200_000),
        ("person_mobile", 912345678, "0912345678"),
        ("person_mobile", "+886-912-345-678", "+886-912-345-678"),
        ("email", "大明 <a@b.tw>", "a@b.tw"),
        ("roles", "副團長/翻譯", "deputy interpreter"),
        ("status", "候補", "waiting"),
        ("name_zh", "王　大　明", "王大明"),
        ("name_ja", "山田 太郎", "山田 太郎"),
        ("bags", "２件", 2),
    ],
)
def test_what_people_write(key: str, cell: Any, wanted: Any) -> None:
    assert value(key, cell) == wanted


def test_every_heading_and_every_word_of_a_drop_down_comes_back() -> None:
    for column in COLUMNS:
        if column.kind != "nothing":
            assert forms.column_of(heading(column)) == column.key
            assert forms.column_of(column.name.zh) == forms.column_of(column.name.ja) == column.key
    for key, choices in CHOICES.items():
        for choice in choices:
            if choice.key and (shown := cell_of(BY_KEY[key], choice.key, {})):
                assert value(key, shown) == choice.key


CELLS = st.one_of(
    st.text(max_size=12), st.integers(), st.floats(), st.booleans(), st.dates(), st.datetimes(), st.times(), st.none(),
    st.sampled_from(["同上", "無", "王大明、李小華", "王大明\n李小華", "=1", "合計", "79/1/1", "#N/A", "○"]),
)  # fmt: skip
KEYS = tuple(column.key for column in COLUMNS if column.key)


@given(st.lists(st.lists(CELLS, min_size=len(KEYS), max_size=len(KEYS)), max_size=3))
def test_no_cell_breaks_the_reading(rows: list[list[Any]]) -> None:
    head = Row(1, tuple(BY_KEY[key].name.zh for key in KEYS))
    sheet = Sheet((head, *(Row(n, tuple(cells)) for n, cells in enumerate(rows, 2))), "csv")
    layout = forms.recognise(sheet)
    assert layout.header == 0
    for answer in forms.parse(sheet, layout).answers:
        assert answer.lost or answer.id or any(answer.values.get(key) for key in ("name_zh", "name_ja", "roman"))
