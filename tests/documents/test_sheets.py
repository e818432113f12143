from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.documents.sheets import label_sheets, problems_of, sheets


def test_shipped_sheets_fit_and_plain_paper_is_first() -> None:
    assert sheets()[0].key == "plain-10" and sheets()[0].crop_marks
    assert label_sheets()[0].key == "plain-12" and label_sheets()[0].crop_marks
    shipped = (*sheets(), *label_sheets())
    assert len({sheet.key for sheet in shipped}) == len(shipped)
    assert not [problem for sheet in shipped for problem in problems_of(sheet)]


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"left": 28.2}, "left"),
        ({"top": 22.2}, "top"),
        ({"pitch_x": 80.0}, "pitch_x"),
        ({"pitch_y": 54.0}, "pitch_y"),
        ({"columns": 3}, "left"),
        ({"rows": 0}, "top"),
    ],
)
def test_a_sheet_that_cannot_be_is_refused(changed: dict[str, float], field: str) -> None:
    assert field in [problem.field for problem in problems_of(replace(sheets()[0], **changed))]  # type: ignore[arg-type]
