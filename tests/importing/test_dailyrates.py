"""A table of daily rates out of a file: the official columns, an office's own, and what is no rate."""

from __future__ import annotations

from datetime import date

import pytest

from desktop import sheets
from desktop.errors import UserError
from desktop.importing.dailyrates import dated, read

OFFICIAL = """中央政府各機關派赴國外各地區出差人員生活費日支數額表
國家,城市,日支數額（美元）
日本 Japan,東京(Tokyo),305
,大阪(Osaka),246.5
,其他(Other),"1,209"
,名古屋(Nagoya),abc
韓國,首爾(Seoul),250
"""


@pytest.mark.parametrize("encoding", ["utf-8", "big5"])
def test_the_official_file_of_all_countries(encoding: str) -> None:
    found = read(OFFICIAL.replace(" Japan", "").encode(encoding), "表.csv")
    assert [(row["place"], row["usd_minor"]) for row in found.rows] == [
        ("東京", 30_500), ("大阪", 24_650), ("其他", 120_900),
    ]  # fmt: skip
    assert (found.others, found.undated, [number for number, _why in found.refused]) == (1, True, [6])
    assert dated(found, date(2027, 1, 1))[0]["first_day"] == date(2027, 1, 1)


def test_an_own_workbook_with_days_and_never_a_float() -> None:
    rows = [
        ["地點", "日支數額", "生效日", "失效日", "文號"],
        ["東京", 299.5, date(2027, 1, 1), None, "115.10.31"],
        ["その他", "２０９", "116年1月1日", "116/12/31", ""],
        ["京都", 282, "soon", None, ""],
        ["神戶", 216.005, None, None, ""],
        ["福岡", -1, None, None, ""],
    ]
    found = read(sheets.write(rows, "xlsx", "x"), "x.xlsx")
    assert [(r["place"], r["usd_minor"], r["first_day"], r["last_day"]) for r in found.rows] == [
        ("東京", 29_950, date(2027, 1, 1), None),
        ("其他", 20_900, date(2027, 1, 1), date(2027, 12, 31)),
    ]
    assert len(found.refused) == 3 and all(type(row["usd_minor"]) is int for row in found.rows)


def test_no_table_is_said_in_a_sentence() -> None:
    with pytest.raises(UserError):
        read(b"a,b\n1,2\n", "x.csv")
