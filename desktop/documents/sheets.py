"""The sheets that cards are printed on, as shipped in ``resources/reference/sheets.csv``."""

from __future__ import annotations

import csv
from functools import cache

from desktop import paths
from desktop.domain.cards import Sheet
from desktop.errors import Problem, Sentence
from desktop.i18n import N_

TOLERANCE = 0.05  # mm; makers round to 0.1


@cache
def sheets() -> tuple[Sheet, ...]:
    """Every sheet, plain paper first."""
    with (paths.resources() / "reference" / "sheets.csv").open(encoding="utf-8", newline="") as file:
        found = tuple(_sheet(row) for row in csv.DictReader(file))
    for sheet in found:
        if problems_of(sheet):
            raise ValueError(f"sheets.csv: {sheet.key} does not fit its page")
    return found


def problems_of(sheet: Sheet) -> list[Problem]:
    """What is wrong with ``sheet``: cards that leave the page or lie upon each other."""
    found = []
    across = sheet.left + (sheet.columns - 1) * sheet.pitch_x + sheet.width
    down = sheet.top + (sheet.rows - 1) * sheet.pitch_y + sheet.height
    outside = Sentence(N_("The cards reach over the edge of the page. Correct the margins or the size."))
    if sheet.columns < 1 or sheet.left < 0 or sheet.width <= 0 or across > sheet.page_width + TOLERANCE:
        found.append(Problem("left", outside))
    if sheet.rows < 1 or sheet.top < 0 or sheet.height <= 0 or down > sheet.page_height + TOLERANCE:
        found.append(Problem("top", outside))
    overlap = Sentence(N_("The cards lie upon each other. The pitch must be at least the size of a card."))
    if sheet.columns > 1 and sheet.pitch_x < sheet.width - TOLERANCE:
        found.append(Problem("pitch_x", overlap))
    if sheet.rows > 1 and sheet.pitch_y < sheet.height - TOLERANCE:
        found.append(Problem("pitch_y", overlap))
    return found


def _sheet(row: dict[str, str]) -> Sheet:
    lengths = ("page_width", "page_height", "width", "height", "left", "top", "pitch_x", "pitch_y")
    return Sheet(
        key=row["key"],
        name_zh=row["name_zh"],
        name_ja=row["name_ja"],
        columns=int(row["columns"]),
        rows=int(row["rows"]),
        crop_marks=row["crop_marks"] == "1",
        **{name: float(row[name]) for name in lengths},
    )
