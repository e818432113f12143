"""禮品標籤／のし紙ラベル: labels for gifts with 表書き, a knot in red and white, and who gives."""

from __future__ import annotations

from collections.abc import Sequence

from desktop import i18n
from desktop.documents.embedding import Pdf
from desktop.documents.fitting import Part, stack
from desktop.documents.paper import BOTH, Paper, PrintOptions
from desktop.documents.sheets import label_sheets
from desktop.documents.slots import impose
from desktop.documents.typeset import (
    INK,
    MM,
    MUTED,
    NO_JAPANESE,
    VERMILION,
    Colour,
    Ink,
    Speech,
    each_once,
    flat,
    glyph_notices,
    speech,
)
from desktop.domain import honorifics
from desktop.domain.cards import Sheet
from desktop.domain.directorypapers import language_of
from desktop.domain.giftlabels import GiftLabel, GiftLabels, word
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

TITLE = N_("Gift labels")
NO_GIVER = N_("The delegation has neither an office nor a head: the labels do not say who gives.")
SILVER: Colour = (0.72, 0.70, 0.66)
EDGE_X, EDGE_Y = 5.0, 2.4  # mm: what a printer may miss
TO, WORD, GIVER, NAME = 0.085, 0.23, 0.08, 0.11  # of a label's height
CORD = 0.50  # how far down the knot is


def render(values: Sequence[GiftLabels], options: PrintOptions) -> Paper:
    """A label for each piece, in the language of who gets it."""
    sheet = options.sheet or label_sheets()[0]
    first = speech("zh_TW" if options.language == BOTH else options.language)
    pdf = Pdf(title=first.say(TITLE), lang=i18n.language(first.code).bcp47, day=max(v.as_of for v in values))
    pdf.canvas.setViewerPreference("PrintScaling", "None")
    drawn: list[list[str]] = []
    notices: list[Notice] = []
    for held in values:
        if not held.office and not held.giver:
            notices.append(Notice("", Sentence(NO_GIVER)))
        for one in held.labels:
            voice = speech(language_of(one.country, options.language))
            label, said = _label(pdf, sheet, held, one, voice, options.variant)
            drawn += [[label]] * one.quantity
            place = ("gift", one.id, "") if one.id else None
            who = flat((one.person or one.body).get(voice.code))
            notices += [Notice(who, sentence, place) for sentence in said]
            notices += _notices(held, one, voice, who)
    impose(pdf, drawn, sheet, options.placing)
    return Paper(pdf.finish(), each_once(notices))


def _notices(held: GiftLabels, one: GiftLabel, voice: Speech, who: str) -> list[Notice]:
    pairs = (one.body, one.person, one.title, held.office, held.giver)
    found = glyph_notices(who, voice, [pair.get(voice.code) for pair in pairs])
    if voice.code == "ja":
        lacking = (pair for pair in (one.person or one.body, held.office, held.giver) if pair and not pair.ja)
        found += [Notice(who, Sentence(NO_JAPANESE, {"text": flat(pair.zh)})) for pair in lacking]
    return found


def _label(
    pdf: Pdf, sheet: Sheet, held: GiftLabels, one: GiftLabel, voice: Speech, variant: str
) -> tuple[str, list[Sentence]]:
    """The words above the knot, who gives below it; to whom at the upper left."""
    width, height, code = sheet.width * MM, sheet.height * MM, voice.code
    ink = Ink(pdf, height)
    x, room = EDGE_X * MM, width - 2 * EDGE_X * MM
    unit = min(height, width * 0.62)  # a tall label is no larger than it is wide
    top = (height - unit) / 2 + EDGE_Y * MM
    name, body = one.person.get(code), one.body.get(code)
    if name:
        called = honorifics.called(name, code, choice=one.honorific, title=one.title.get(code))
        addressed = "　".join(filter(None, (flat(body), flat(one.title.get(code)), called)))
    else:
        addressed = honorifics.body(body, code) if code == "ja" else body  # 公啟 is of letters
    said = stack(
        ink, [Part(voice.regular, addressed, TO * unit, MUTED)], x, top, room, TO * unit * 1.3, align="left"
    )  # fmt: skip
    middle = (height - unit) / 2 + CORD * unit
    printed = word(variant)
    if printed:
        above = top + TO * unit * 1.4
        room_of_word = middle - 0.07 * unit - above
        text = voice.say(printed)
        said += stack(ink, [Part(voice.bold, text, WORD * unit, INK, name=True)], x, above, room, room_of_word)
    _cord(ink, width, middle, unit)
    lines = [Part(voice.regular, held.office.get(code), GIVER * unit, INK, 2)]
    lines.append(Part(voice.bold, (held.giver or held.trip).get(code), NAME * unit, INK, 1, 0.025 * unit))
    below = middle + 0.12 * unit
    said += stack(ink, lines, x, below, room, (height + unit) / 2 - EDGE_Y * MM - below)
    return " ".join(ink.operators), said


def _cord(ink: Ink, width: float, y: float, unit: float) -> None:
    """水引 with a bow (蝶結び: what may come again), white at the left and red at the right."""
    middle, low, edge = width / 2, ink.height - y, EDGE_X * MM
    thick, loop = 0.012 * unit, 0.13 * unit
    for side, colour in ((-1, SILVER), (1, VERMILION)):
        ink.operators.append(f"q {colour[0]} {colour[1]} {colour[2]} RG {thick:.3f} w 1 J")
        end = edge if side < 0 else width - edge
        for apart in (-0.9, 0.9):
            at = low + apart * thick
            ink.operators.append(f"{middle:.3f} {at:.3f} m {end:.3f} {at:.3f} l S")

        def point(dx: float, dy: float, side: int = side) -> str:
            return f"{middle + side * dx * loop:.3f} {low + dy * loop:.3f}"

        ink.operators.append(
            f"{point(0, 0)} m {point(0.3, 0.55)} {point(1.0, 0.6)} {point(1.0, 0.22)} c"
            f" {point(1.0, -0.1)} {point(0.35, -0.1)} {point(0, 0)} c S"
            f" {point(0, 0)} m {point(0.25, -0.25)} {point(0.5, -0.5)} {point(0.75, -0.58)} c S Q"
        )
