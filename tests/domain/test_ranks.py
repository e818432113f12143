"""相當職位 is suggested as lists of both sides write it."""

from __future__ import annotations

import pytest

from desktop.domain import ranks


@pytest.mark.parametrize(
    ("title", "country", "firm", "wanted"),
    [
        ("科長", "TW", False, "課長級"),
        ("電資組組長", "TW", False, "部長級"),
        ("副局長", "TW", False, "局次長級"),
        ("副總經理", "TW", True, "副社長級"),
        ("課長", "JP", False, "科長級"),
        ("主幹兼室長", "JP", False, "科長級"),
        ("産業振興課長", "JP", False, "科長級"),
        ("代表取締役社長", "JP", True, "總經理級"),
        ("館長", "TW", False, "局長級"),  # by its rank
        ("エバンジェリスト", "JP", True, ""),
        ("", "TW", False, ""),
        ("課長", "US", False, ""),
    ],
)
def test_comparable_posts(title: str, country: str, firm: bool, wanted: str) -> None:
    assert ranks.comparable(title, country, firm=firm) == wanted


def test_every_line_of_the_tables_is_reached() -> None:
    """None is hidden behind a shorter word, and none stands twice."""
    for firm, tables in ((False, (ranks.OFFICE_TW, ranks.OFFICE_JP)), (True, (ranks.FIRM_TW, ranks.FIRM_JP))):
        for country, table in zip(("TW", "JP"), tables, strict=True):
            assert len(dict(table)) == len(table)
            for word, other in table:
                assert ranks.comparable(f"某{word}", country, firm=firm) == other + ranks.LEVEL
