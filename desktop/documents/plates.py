"""桌上名牌／卓上名札: plates that are folded like a roof, the upper half upside down, a language on each side.

Lengths of sheets are mm, those of content points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop import i18n
from desktop.documents.badges import notices_of
from desktop.documents.embedding import Pdf
from desktop.documents.fitting import Part, stack
from desktop.documents.paper import A4, BOTH, Paper, PrintOptions
from desktop.documents.slots import impose
from desktop.documents.typeset import INK, MM, MUTED, Colour, Ink, Speech, each_once, flat, speech
from desktop.domain import honorifics
from desktop.domain.badges import A4_STRIPS, PLATES, Bearer, Party, Plate, plate, spread
from desktop.domain.cards import Sheet
from desktop.errors import Notice, Sentence, UserError
from desktop.i18n import N_

TITLE = N_("Desk plates")
NAME_ONLY = "name"  # a variant
NO_SIZE = N_("There is no size {size}. Write width x height in mm, with a flap as 180x60+15, or one of: {keys}")
TOO_LARGE = N_("A plate of {size} fits on no sheet of A3. Choose a smaller one.")
FOLD, CUT, GLUE = N_("mountain fold"), N_("cut here"), N_("flap to glue")
GREY: Colour = (0.72, 0.72, 0.72)
HAIR = 0.25 * MM  # of lines to cut and fold along (conventions.md 2.2: at most 0.3 mm)
DASHED = "[9 2.4 1 2.4] 0 d"  # dash-dot: 山折り
WORDS = 5.5
SIDE, ABOVE = 9 * MM, 0.11  # free at the sides; above and below the text, of the height of a face
# Of the height of a face.
NAME, ONLY, READING, PLACE, POST, APART = 0.40, 0.52, 0.085, 0.105, 0.12, 0.05


def render(values: Sequence[Party], options: PrintOptions) -> Paper:
    """A plate for everybody of each of ``values``: the other side first, as they sit."""
    return made(values, options, TITLE, A4_STRIPS, options.variant == NAME_ONLY)


def made(values: Sequence[Party], options: PrintOptions, title: str, usual: str, name_only: bool = False) -> Paper:
    """Plates of ``options.size`` (a key, or measures), ``usual`` where none is chosen, on the page that fits them."""
    codes = i18n.CODES if options.language == BOTH else (options.language,)
    voices = tuple(speech(code) for code in codes)
    one, sheet = measured(options.size, usual)
    pdf = Pdf(title=voices[0].say(title), lang=i18n.language(codes[0]).bcp47, day=max(v.as_of for v in values))
    pdf.canvas.setViewerPreference("PrintScaling", "None")
    drawn: list[list[str]] = []
    notices: list[Notice] = []
    for party in values:
        for bearer in party.people:
            operators, said = _plate(pdf, one, bearer, voices, name_only)
            drawn.append([operators])
            notices += notices_of(bearer, voices, said)
    impose(pdf, drawn, sheet, options.placing, guides(pdf, one, sheet))
    return Paper(pdf.finish(), each_once(notices))


def measured(size: str, usual: str) -> tuple[Plate, Sheet]:
    """The plate of this size and the page that it is printed on; UserError where there is none."""
    size = "" if size == A4 else size  # what nobody chose
    one = plate(size, usual)
    if one is None:
        raise UserError(NO_SIZE, size=size, keys=", ".join(PLATES))
    lies = spread(one)
    if lies is None:
        raise UserError(TOO_LARGE, size=size)
    return one, Sheet(
        "plates", "", "", lies.page_width, lies.page_height, one.width, one.unfolded, lies.columns, lies.rows,
        lies.left, lies.top, one.width, one.unfolded, crop_marks=False,
    )  # fmt: skip


def guides(pdf: Pdf, one: Plate, sheet: Sheet) -> list[str]:
    """Lines to cut and to fold along with their words beside them, for every place of a page.

    Where a plate ends at the edge of the page nothing is cut.
    """
    ink = Ink(pdf, sheet.page_height * MM)
    left, right = sheet.left * MM, (sheet.left + sheet.columns * sheet.width) * MM
    top, bottom = sheet.top * MM, (sheet.top + sheet.rows * sheet.height) * MM
    wide, high = sheet.page_width * MM, sheet.page_height * MM
    words = {msgid: _said(msgid) for msgid in (FOLD, CUT, GLUE)}
    voice = speech("ja")

    def written(x: float, y: float, msgid: str) -> None:
        ink.text(x, y, voice.regular, words[msgid], WORDS, MUTED)

    said_cut = False
    for row in range(sheet.rows + 1):
        y = top + row * sheet.height * MM
        if 1.0 < y < high - 1.0:
            ink.line(left, y, right, y, HAIR, GREY)
            if not said_cut:
                written(left + 2 * MM, y - 1.5, CUT)
                said_cut = True
    for column in range(sheet.columns + 1):
        x = left + column * sheet.width * MM
        if 1.0 < x < wide - 1.0:
            ink.line(x, top, x, bottom, HAIR, GREY)
    folds: list[str] = []
    for row in range(sheet.rows):
        for column in range(sheet.columns):
            x, y = left + column * one.width * MM, top + row * one.unfolded * MM
            for n in (1, 2) if one.flap else (1,):
                at = ink.height - y - n * one.height * MM
                folds.append(f"{x:.3f} {at:.3f} m {x + one.width * MM:.3f} {at:.3f} l S")
                written(x + 2 * MM, y + n * one.height * MM - 1.5, FOLD)
            if one.flap:
                middle = y + (2 * one.height + one.flap / 2) * MM + WORDS * 0.35
                width = voice.regular.width(words[GLUE]) * WORDS
                written(x + (one.width * MM - width) / 2, middle, GLUE)
    red, green, blue = GREY
    return [*ink.operators, f"q {DASHED} {red} {green} {blue} RG {HAIR:.3f} w", *folds, "Q"]


def _said(msgid: str) -> str:
    """The word in both languages: whoever cuts may read only one of them."""
    return "／".join(dict.fromkeys(i18n.gettext_for(code)(msgid) for code in i18n.CODES))


def _plate(
    pdf: Pdf, one: Plate, bearer: Bearer, voices: Sequence[Speech], name_only: bool
) -> tuple[str, list[Sentence]]:
    """Operators of a plate from its lower left corner: its first language upright below the fold, the other above it,
    turned. Both halves are equal for one language.
    """
    upright, low = _face(pdf, one, bearer, voices[0], name_only)
    turned, high = _face(pdf, one, bearer, voices[-1], name_only) if len(voices) > 1 else (upright, [])
    width, height, flap = one.width * MM, one.height * MM, one.flap * MM
    lower = f"q 1 0 0 1 0 {flap:.3f} cm {upright} Q"
    upper = f"q -1 0 0 -1 {width:.3f} {flap + 2 * height:.3f} cm {turned} Q"
    return f"{upper} {lower}", [*low, *high]


def _face(pdf: Pdf, one: Plate, bearer: Bearer, voice: Speech, name_only: bool) -> tuple[str, list[Sentence]]:
    """One half, upright: where the person comes from, the post, the name with its reading and 様."""
    width, height = one.width * MM, one.height * MM
    ink, code = Ink(pdf, height), voice.code
    parts: list[Part] = []
    apart = APART * height
    shown = bearer if bearer.name else replace(bearer, name=bearer.title, title=bearer.unit, unit=bearer.organisation)
    if not name_only:
        places = (bearer.organisation,) if bearer.name else ()
        for pair in places:
            parts.append(Part(voice.regular, pair.get(code), PLACE * height, MUTED, 2))
        post = "　".join(filter(None, (flat(shown.unit.get(code)), flat(shown.title.get(code)))))
        parts.append(Part(voice.regular, post, POST * height, INK, 2, apart))
    if bearer.kana and code == "ja" and bearer.name:
        parts.append(Part(voice.regular, bearer.kana, READING * height, MUTED, 1, apart * 1.3))
    tail = ""
    if bearer.guest:
        text, held = shown.name.get(code), bearer.title.get(code)
        said_of = honorifics.honorific(text, code, choice=bearer.honorific, title=held)
        tail = said_of.strip() if bearer.name else honorifics.post(text, code).removeprefix(text).strip()
    size = (ONLY if name_only else NAME) * height
    name = flat(shown.name.get(code)) or flat(shown.title.get(code)) or flat(shown.unit.get(code))
    parts.append(Part(voice.bold, name, size, INK, 2, apart, name=True, tail=tail, tail_chain=voice.regular))
    seat = "　".join(filter(None, (flat(bearer.table.get(code)), flat(bearer.place))))
    if seat:
        parts.append(Part(voice.regular, seat, PLACE * height, MUTED, 1, apart))
    free, side = ABOVE * height, min(SIDE, 0.08 * width)
    said = stack(ink, parts, side, free, width - 2 * side, height - 2 * free)
    return " ".join(ink.operators), said
