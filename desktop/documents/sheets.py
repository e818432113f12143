"""The sheets of cards and of labels as shipped in ``resources/reference``, and one that the office measured."""

from __future__ import annotations

import csv
from functools import cache

from desktop import paths
from desktop.domain.cards import Sheet
from desktop.errors import Problem, Sentence
from desktop.i18n import N_

TOLERANCE = 0.05  # mm; makers round to 0.1


OWN = "own"  # key of the sheet that somebody measured
LENGTHS = ("width", "height", "left", "top", "pitch_x", "pitch_y")
OF_OWN = ("columns", "rows", *LENGTHS)


@cache
def sheets() -> tuple[Sheet, ...]:
    """Every sheet of cards, plain paper first."""
    return _read("sheets.csv")


@cache
def label_sheets() -> tuple[Sheet, ...]:
    """Every sheet of labels, plain paper first."""
    return _read("labels.csv")


def _read(name: str) -> tuple[Sheet, ...]:
    with (paths.resources() / "reference" / name).open(encoding="utf-8", newline="") as file:
        found = tuple(_sheet(row) for row in csv.DictReader(file))
    for sheet in found:
        if problems_of(sheet):
            raise ValueError(f"{name}: {sheet.key} does not fit its page")
    return found


def own(text: str) -> Sheet | None:
    """The office's own sheet of A4 from what ``written`` wrote; None where there is none, or it cannot be."""
    try:
        values = dict(zip(OF_OWN, map(float, text.split()), strict=True))
    except ValueError:
        return None
    lengths = {name: values[name] for name in LENGTHS}
    if any(not 0 <= value <= 1000 for value in values.values()):
        return None
    made = Sheet(OWN, "", "", 210, 297, columns=int(values["columns"]), rows=int(values["rows"]), crop_marks=False,
                 **lengths)  # fmt: skip
    return None if problems_of(made) else made


def written(sheet: Sheet) -> str:
    """The measures of a sheet in one line, for the settings."""
    return " ".join(f"{getattr(sheet, name):g}" for name in OF_OWN)


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
