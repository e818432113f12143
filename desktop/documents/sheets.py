"""The sheets of cards, badges and labels as shipped in ``resources/reference``, and those that somebody measured."""

from __future__ import annotations

import csv
from functools import cache

from desktop import paths
from desktop.domain.cards import Sheet
from desktop.errors import Notice, Problem, Sentence, UserError
from desktop.i18n import N_

TOLERANCE = 0.05  # mm; makers round to 0.1
CARD, BADGE, LABEL = "card", "badge", "label"  # paperwords.SHEET_KINDS
FILES = {CARD: "sheets.csv", BADGE: "badges.csv", LABEL: "labels.csv"}
KIND_OF = {"labels": LABEL, "gift-labels": LABEL, "badges": BADGE}  # of the papers that go onto them; else cards
LENGTHS = ("page_width", "page_height", "width", "height", "left", "top", "pitch_x", "pitch_y")
OWN = "own"  # key of the sheet that earlier versions kept in the settings
OF_OWN = ("columns", "rows", "width", "height", "left", "top", "pitch_x", "pitch_y")
NO_LINE = N_("This is no sheet as LibreOffice writes it: S; and ten whole numbers with ; between them.")


@cache
def of_kind(kind: str) -> tuple[Sheet, ...]:
    """Every shipped sheet of CARD, BADGE or LABEL, plain paper first."""
    return _read(FILES[kind])


def sheets() -> tuple[Sheet, ...]:
    """Every sheet of cards."""
    return of_kind(CARD)


def badge_sheets() -> tuple[Sheet, ...]:
    """Every sheet of badges."""
    return of_kind(BADGE)


def label_sheets() -> tuple[Sheet, ...]:
    """Every sheet of labels."""
    return of_kind(LABEL)


def shipped() -> tuple[Sheet, ...]:
    """All of them; no two have one key."""
    return tuple(sheet for kind in FILES for sheet in of_kind(kind))


def kind_of(document: str) -> str:
    """The kind of sheet that a document is printed on."""
    return KIND_OF.get(document, CARD)


def _read(name: str) -> tuple[Sheet, ...]:
    with (paths.resources() / "reference" / name).open(encoding="utf-8", newline="") as file:
        found = tuple(_sheet(row) for row in csv.DictReader(file))
    for sheet in found:
        if problems_of(sheet):
            raise ValueError(f"{name}: {sheet.key} does not fit its page")
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


def own(text: str) -> Sheet | None:
    """The A4 sheet that an earlier version kept in the settings as one line; None where it cannot be."""
    try:
        values = dict(zip(OF_OWN, map(float, text.split()), strict=True))
    except ValueError:
        return None
    if any(not 0 <= value <= 1000 for value in values.values()):
        return None
    columns, rows = int(values.pop("columns")), int(values.pop("rows"))
    made = Sheet(OWN, "", "", 210, 297, columns=columns, rows=rows, crop_marks=False, **values)
    return None if problems_of(made) else made


def notices_of(sheet: Sheet) -> list[Notice]:
    """What to say before anything is printed on ``sheet``: one that two people changed at a time may fit no page."""
    name = sheet.name_zh or sheet.name_ja
    said = {problem.message.msgid: problem.message for problem in problems_of(sheet)}
    return [Notice(name, message).at("card_sheet", sheet.key) for message in said.values()]


def libreoffice(sheet: Sheet) -> str:
    """The sheet as a line of LibreOffice's labels: S;pitches;size;margins;counts;page, in hundredths of a mm."""
    s = sheet
    before = (s.pitch_x, s.pitch_y, s.width, s.height, s.left, s.top)
    numbers = [*_hundredths(*before), s.columns, s.rows, *_hundredths(s.page_width, s.page_height)]
    return ";".join(["S", *map(str, numbers)])


def from_libreoffice(line: str, key: str = "", name_zh: str = "", name_ja: str = "") -> Sheet:
    """The sheet of such a line; UserError where it is none. Whether it fits its page is ``problems_of``'s to say."""
    head, *parts = line.strip().strip('"').split(";")
    if head.strip().upper() != "S" or len(parts) != 10 or not all(p.strip().isdecimal() for p in parts):
        raise UserError(NO_LINE)
    if any(len(p.strip()) > 6 for p in parts):
        raise UserError(NO_LINE)
    numbers = [int(p) for p in parts]
    pitch_x, pitch_y, width, height, left, top = (n / 100 for n in numbers[:6])
    columns, rows, page_width, page_height = *numbers[6:8], numbers[8] / 100, numbers[9] / 100
    return Sheet(
        key, name_zh, name_ja, page_width, page_height, width, height, columns, rows, left, top, pitch_x, pitch_y, False
    )


def _hundredths(*lengths: float) -> list[int]:
    return [round(length * 100) for length in lengths]


def _sheet(row: dict[str, str]) -> Sheet:
    return Sheet(
        key=row["key"],
        name_zh=row["name_zh"],
        name_ja=row["name_ja"],
        columns=int(row["columns"]),
        rows=int(row["rows"]),
        crop_marks=row["crop_marks"] == "1",
        **{name: float(row[name]) for name in LENGTHS},
    )
