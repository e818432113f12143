"""試印／試し刷り: a page that is held against a sheet, and says which numbers to type so that the printer meets it.

Where the edge of a card lies on the printed scale, there stands the number: no sign has to be worked out.
"""

from __future__ import annotations

from desktop import i18n
from desktop.documents.embedding import Pdf
from desktop.documents.linebreak import wrap
from desktop.documents.paper import BOTH, Paper, Placing
from desktop.documents.slots import impose
from desktop.documents.typeset import INDIGO, INK, MM, MUTED, VERMILION, Ink, Speech, flat, speech
from desktop.domain.cards import Sheet
from desktop.i18n import N_

TITLE = N_("Test print")
STEPS = (
    N_("Print at actual size (100 %), without “fit to page”. Check the long line with a ruler."),
    N_("Lay this page over an empty sheet, edge on edge, and hold both against the light."),
    N_("At the scales: type the number where the edge of the card lies. To the right and downwards is +."),
    N_(
        "On plain paper: seen from the front, the fronts’ crosses must lie on the backs’. If they lie further to the "
        "right, take half of the distance from the number; further to the left, add it."
    ),
)
ACROSS, DOWN = N_("Shift to the right"), N_("Shift downwards")
BACK = N_("Back")
NOW = N_("Printed with: to the right {right} mm, downwards {down} mm")
REACH = 3  # mm either way that a scale measures, by halves
ROWS = REACH * 4 + 1
FIRST_ROW, ROW, TICK = 11 * MM, 2.5 * MM, 2.2 * MM
FIRST_COLUMN, COLUMN = 11 * MM, 5.6 * MM
NEAR = REACH + 2.0  # mm; an edge that lies so near the paper's has no room for a scale
FAINT, HAIR = 0.25, 0.35  # widths of lines, points
CROSS = 3 * MM
RULED = 100.0  # mm, shorter on a small page
TEXT, LABEL, LEADING = 8.5, 5.6, 1.5


def render(sheet: Sheet, language: str = BOTH, offset: tuple[float, float] = (0.0, 0.0)) -> Paper:
    """Front and back of one sheet; ``offset`` is what is typed already, so that the scales give what to type next."""
    codes = i18n.CODES if language == BOTH else (language,)
    voices = [speech(code) for code in codes]
    pdf = Pdf(title=voices[0].say(TITLE), lang=i18n.language(voices[0].code).bcp47)
    pdf.canvas.setViewerPreference("PrintScaling", "None")
    wide = sheet.page_width > sheet.page_height
    pdf.canvas.setViewerPreference("Duplex", "DuplexFlipShortEdge" if wide else "DuplexFlipLongEdge")
    whole = Sheet("", "", "", sheet.page_width, sheet.page_height, sheet.page_width, sheet.page_height, 1, 1, 0, 0,
                  sheet.page_width, sheet.page_height, False)  # fmt: skip
    front = Ink(pdf, sheet.page_height * MM)
    _outlines(front, sheet, mirrored=False)
    _scales(front, sheet, voices[0], offset)
    _words(front, sheet, voices, offset)
    back = Ink(pdf, sheet.page_height * MM)
    _outlines(back, sheet, mirrored=True)
    said = "　".join(dict.fromkeys(voice.say(BACK) for voice in voices))
    back.text(12 * MM, 20 * MM, voices[0].bold, said, 12, MUTED)
    impose(pdf, [[" ".join(front.operators), " ".join(back.operators)]], whole, Placing(offset=offset))
    return Paper(pdf.finish())


def _outlines(ink: Ink, sheet: Sheet, *, mirrored: bool) -> None:
    """Every card's outline, faint, with a cross at its middle."""
    for slot in range(sheet.per_page):
        x, y = (value * MM for value in sheet.slot(slot, mirrored=mirrored))
        wide, high = sheet.width * MM, sheet.height * MM
        for x1, y1, x2, y2 in (
            (x, y + high, x + wide, y + high),
            (x + wide, y, x + wide, y + high),
            (x, y, x + wide, y),
            (x, y, x, y + high),
        ):
            if slot or mirrored:  # on the first card's edges stand the scales
                ink.line(x1, y1, x2, y2, FAINT, MUTED)
        middle, level = x + wide / 2, y + high / 2
        colour = VERMILION if mirrored else INDIGO
        ink.line(middle - CROSS, level, middle + CROSS, level, HAIR, colour)
        ink.line(middle, level - CROSS, middle, level + CROSS, HAIR, colour)


def _scales(ink: Ink, sheet: Sheet, voice: Speech, offset: tuple[float, float]) -> None:
    """Stairs of ticks across the left and the upper edge of the first card. The tick of +1 lies 1 mm to the right.

    A printer that prints 1 mm too far left brings that tick onto the edge: +1 mends it.
    """
    x, y = (value * MM for value in sheet.slot(0))
    across, down = anchors(sheet)
    for number, step in enumerate(range(-REACH * 2, REACH * 2 + 1)):
        away = step / 2 * MM
        level, along = y + FIRST_ROW + number * ROW, x + FIRST_COLUMN + number * COLUMN
        right, low = (_signed(step / 2 + shift) for shift in offset)
        if across is not None:
            at = across * MM + away
            ink.line(at, level, at, level + TICK, HAIR, INDIGO)
            ink.text(at + 1.5, level + TICK * 0.85, voice.regular, right, LABEL, INDIGO)
        if down is not None:
            at = down * MM + away
            ink.line(along, at, along + COLUMN * 0.8, at, HAIR, INDIGO)
            wide = voice.regular.width(low) * LABEL
            ink.text(along + (COLUMN * 0.8 - wide) / 2, at + LABEL, voice.regular, low, LABEL, INDIGO)


def anchors(sheet: Sheet) -> tuple[float | None, float | None]:
    """Where the scales lie, mm from the page's left and upper edge: on the first card's edges, or on its other ones
    where those lie too near the paper's; None where there is no edge inside the page.
    """
    x, y = sheet.slot(0)
    if x < NEAR:
        x = x + sheet.width if sheet.columns > 1 else 0.0
    if y < NEAR:
        y = y + sheet.height if sheet.rows > 1 else 0.0
    return x or None, y or None


def _signed(value: float) -> str:
    return f"{value:+g}".replace("-", "−") if round(value, 3) else "0"


def _words(ink: Ink, sheet: Sheet, voices: list[Speech], offset: tuple[float, float]) -> None:
    """What to do, below the scales, on a white ground; beside each scale what it is for."""
    first, page = voices[0], sheet.page_width * MM
    x, y = (value * MM for value in sheet.slot(0))
    across, down = anchors(sheet)
    places = []
    if across is not None:
        places.append((ACROSS, (across * MM + 9 * MM, y + FIRST_ROW + ROWS * ROW - ROW)))
    if down is not None:
        places.append((DOWN, (x + FIRST_COLUMN, down * MM + REACH * MM + 5 * MM)))
    for msgid, at in places:
        said = "／".join(dict.fromkeys(voice.say(msgid) for voice in voices))
        ink.text(*at, first.bold, said, LABEL * 1.2, INDIGO)
    left = max(min(sheet.left, page / MM / 8), 9) * MM
    width = page - 2 * left
    size = min(TEXT, width / 46)
    lines: list[tuple[Speech, str, float]] = []
    for voice in voices:
        name = sheet.name_ja if voice.code == "ja" else sheet.name_zh
        texts = [("　".join(filter(None, (voice.say(TITLE), name))), size * 1.25)]
        texts += [(f"{number}. {voice.say(step)}", size) for number, step in enumerate(STEPS, 1)]
        right, low = (_signed(value) for value in offset)
        texts.append((voice.say(NOW).format(right=right, down=low), size))
        lines += [
            (voice, line, large)
            for said, large in texts
            for line in wrap(flat(said), voice.regular.width, width / large)
        ]
        lines.append((voice, "", size * 0.7))
    lowest = max(y + FIRST_ROW + (ROWS + 1) * ROW, ((down or 0.0) + REACH + 12) * MM)
    y = max(lowest, sheet.page_height * MM * 0.4)
    tall = 6 * MM + sum(large * LEADING for _voice, _line, large in lines)
    ink.box(left - 2 * MM, y - 3 * MM, width + 4 * MM, tall + 3 * MM, (1, 1, 1))
    ruled = min(RULED, width / MM // 10 * 10) * MM
    ink.line(left, y, left + ruled, y, 0.7, INK)
    for end in (left, left + ruled):
        ink.line(end, y - 2 * MM, end, y + 2 * MM, 0.7, INK)
    ink.text(left + ruled + 2 * MM, y + size * 0.35, first.regular, f"{ruled / MM:.0f} mm", size, INK)
    y += 4 * MM
    for voice, line, large in lines:
        y += large * LEADING
        ink.text(left, y, voice.regular, line, large, INK)
