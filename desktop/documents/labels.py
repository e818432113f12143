"""地址標籤／宛名ラベル: addresses on sheets of labels, each in the language in which it is read."""

from __future__ import annotations

from collections.abc import Sequence

from desktop import i18n
from desktop.documents.embedding import Pdf
from desktop.documents.linebreak import wrap
from desktop.documents.paper import AS_IT_COMES, BOTH, Paper, Placing, Progress
from desktop.documents.sheets import label_sheets, notices_of
from desktop.documents.slots import impose
from desktop.documents.typeset import (
    CUT_OFF,
    INK,
    MM,
    MUTED,
    NARROWEST,
    TOO_LONG,
    Chain,
    Colour,
    Ink,
    Speech,
    each_once,
    flat,
    glyph_notices,
    speech,
)
from desktop.domain.cards import Sheet
from desktop.domain.directorypapers import Contact, Directory, address_lines, language_of
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

TITLE = N_("Address labels")
NO_ADDRESS = N_("There is no address. The label bears the name only.")
EDGE_X, EDGE_Y = 5 * MM, 2.6 * MM  # what a printer may miss (peers.md: 5 across, 2 down)
POSTAL, ADDRESS, PLACE, NAME = 10.0, 9.6, 9.6, 14.0
LEADING, APART = 1.36, 3.0
SMALLEST, TINIEST = 0.6, 0.36  # of these sizes: below the first a notice is due, below the second nothing can be read
ABROAD = "JAPAN"
STEP = 50  # people, between two words on how far it is

Part = tuple[Chain, str, float, Colour, float]  # font, text, size, colour, horizontal scaling


def render(
    values: Sequence[Directory], language: str = BOTH, sheet: Sheet | None = None, placing: Placing = AS_IT_COMES,
    progress: Progress | None = None,
) -> Paper:  # fmt: skip
    """Fill ``sheet`` with a label for each, as ``placing`` says."""
    sheet = sheet or label_sheets()[0]
    first = speech("zh_TW" if language == BOTH else language)
    pdf = Pdf(title=first.say(TITLE), lang=i18n.language(first.code).bcp47, day=values[0].as_of)
    pdf.canvas.setViewerPreference("PrintScaling", "None")  # a label must come out in its own size
    notices = notices_of(sheet)
    drawn: list[list[str]] = []
    people = [contact for held in values for contact in held.everybody()]
    for number, one in enumerate(people, 1):
        if progress is not None and number % STEP == 0:
            progress(number, len(people))
        voice = speech(language_of(one.country, language))
        label, said = _label(pdf, sheet, one, voice, placing.margin)
        drawn.append([label])
        notices += said
    impose(pdf, drawn, sheet, placing)
    return Paper(pdf.finish(), each_once(notices))


def _label(
    pdf: Pdf, sheet: Sheet, one: Contact, voice: Speech, margin: float | None = None
) -> tuple[str, list[Notice]]:
    """One label, smaller where it is full; and what should be looked at. ``margin``: mm instead of the usual edges."""
    width, height = sheet.width * MM, sheet.height * MM
    edge_x, edge_y = (EDGE_X, EDGE_Y) if margin is None else (min(margin * MM, width / 4), min(margin * MM, height / 4))
    room, high = width - 2 * edge_x, height - 2 * edge_y
    postal, lines, name = address_lines(one, voice.code)
    postal, lines, name = flat(postal), tuple(map(flat, lines)), flat(name)
    scale = 1.0
    while True:
        parts = _parts(voice, postal, lines, name, room, scale)
        tall = sum(part[2] * LEADING for part in parts) + APART * scale
        if tall <= high or scale <= TINIEST:
            break
        scale -= 0.04
    ink = Ink(pdf, height)
    y = edge_y + max((high - tall) / 2, 0.0)
    for number, (chain, text, size, colour, stretch) in enumerate(parts):
        if y + size * LEADING > height:
            break
        if number == len(parts) - 1:
            y += APART * scale
        y += size * LEADING
        ink.text(edge_x, y - size * 0.3, chain, text, size, colour, stretch=stretch)
        if number == 0 and postal and one.country == "JP" and one.address:
            wide = voice.regular.width(ABROAD) * size * 0.8
            ink.text(width - edge_x - wide, y - size * 0.3, voice.regular, ABROAD, size * 0.8, MUTED)
    who = flat(one.name.get(voice.code)) or flat(one.post.organisation.get(voice.code))
    notices = glyph_notices(who, voice, [postal, *lines, name])
    if not one.address:
        notices.append(Notice(who, Sentence(NO_ADDRESS)))
    if scale < SMALLEST:
        notices.append(
            Notice(who, Sentence(TOO_LONG if tall <= high else CUT_OFF, {"text": max((*lines, name), key=len)}))
        )
    return " ".join(ink.operators), [notice.at("person", one.id) for notice in notices]


def _parts(voice: Speech, postal: str, lines: Sequence[str], name: str, room: float, scale: float) -> list[Part]:
    """The lines of a label from above; a name is condensed before it breaks."""
    parts: list[Part] = []
    if postal:
        parts.append((voice.regular, postal, POSTAL * scale, INK, 1.0))
    for number, text in enumerate(lines):
        size = (PLACE if number else ADDRESS) * scale
        parts += [(voice.regular, line, size, INK, 1.0) for line in wrap(text, voice.regular.width, room / size)]
    size = NAME * scale
    natural = voice.bold.width(name) * size
    if natural * NARROWEST <= room:
        return [*parts, (voice.bold, name, size, INK, min(1.0, room / natural) if natural else 1.0)]
    return [
        *parts,
        *((voice.bold, line, size * 0.8, INK, 1.0) for line in wrap(name, voice.bold.width, room / size / 0.8)),
    ]
