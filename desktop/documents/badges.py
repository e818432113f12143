"""名牌／名札: badges with the colour of the sub-group, the name so large that it is read across a table."""

from __future__ import annotations

from collections.abc import Sequence

from desktop import i18n
from desktop.documents.embedding import Pdf
from desktop.documents.fitting import Part, shortened, stack
from desktop.documents.paper import BOTH, Paper, PrintOptions
from desktop.documents.sheets import badge_sheets
from desktop.documents.slots import impose
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    NO_CHINESE,
    NO_JAPANESE,
    Colour,
    Ink,
    Speech,
    each_once,
    flat,
    glyph_notices,
    speech,
)
from desktop.domain.badges import Bearer, Party
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

TITLE = N_("Badges")
TWO_SIDES = "two-sides"  # a variant
NO_NAME = N_("The name is not known yet. The post is printed in its place.")
COLOURS: dict[str, Colour] = {  # keys of TEAM_COLOURS, dark enough for white letters
    "indigo": INDIGO,
    "moss": (0.25, 0.40, 0.22),
    "ochre": (0.62, 0.42, 0.07),
    "plum": (0.42, 0.20, 0.38),
    "teal": (0.06, 0.40, 0.42),
    "brick": (0.60, 0.23, 0.15),
}
OF_GUESTS: Colour = (0.36, 0.36, 0.38)
WHITE: Colour = (1, 1, 1)
EDGE = 4.5  # mm free on each side: what a cutter may miss, and the rim of a case
PLAIN = (91.0, 55.0)  # the badge that the sizes below are for, mm
HEAD, NAME, OTHER, READING, POST, ROLE = 8.0, 25.0, 11.0, 8.0, 8.4, 8.6  # pt


def render(values: Sequence[Party], options: PrintOptions) -> Paper:
    """A badge for everybody of each of ``values`` on ``options.sheet``."""
    codes = i18n.CODES if options.language == BOTH else (options.language,)
    voices = tuple(speech(code) for code in codes)
    sheet = options.sheet or badge_sheets()[0]
    pdf = Pdf(title=voices[0].say(TITLE), lang=i18n.language(codes[0]).bcp47, day=max(v.as_of for v in values))
    pdf.canvas.setViewerPreference("PrintScaling", "None")
    two = len(voices) > 1 and options.variant == TWO_SIDES
    if two:
        pdf.canvas.setViewerPreference("Duplex", "DuplexFlipLongEdge")
    sides = [(voice,) for voice in voices] if two else [voices]
    box = sheet.width * MM, sheet.height * MM
    drawn: list[list[str]] = []
    notices: list[Notice] = []
    for party in values:
        for one in party.people:
            faces = [_face(pdf, box, party, one, side) for side in sides]
            drawn.append([operators for operators, _said in faces])
            notices += notices_of(one, voices, [sentence for _face, said in faces for sentence in said])
    impose(pdf, drawn, sheet, options.placing)
    return Paper(pdf.finish(), each_once(notices))


def who(one: Bearer, voices: Sequence[Speech]) -> str:
    """What a notice calls somebody."""
    code = voices[0].code
    return shortened(flat(one.name.get(code) or one.title.get(code) or one.organisation.get(code)))


def notices_of(one: Bearer, voices: Sequence[Speech], said: Sequence[Sentence]) -> list[Notice]:
    """What to look at: what did not fit, characters no font has, a name in one language only, no name at all."""
    subject = who(one, voices)
    place = ("person", one.person_id, "") if one.person_id else None
    pairs = (one.name, one.organisation, one.unit, one.title, one.role, one.group, one.table)
    texts = [pair.get(voice.code) for pair in pairs for voice in voices]
    found = [
        Notice(notice.subject, notice.message, place)
        for notice in glyph_notices(subject, voices[0], [*texts, one.kana, one.roman])
    ]
    for voice in voices:
        if one.name and not one.name.exactly(voice.code):
            msgid = NO_JAPANESE if voice.code == "ja" else NO_CHINESE
            field = "name_ja" if voice.code == "ja" else "name_zh"
            at = ("person", one.person_id, field) if one.person_id else None
            found.append(Notice(subject, Sentence(msgid, {"text": shortened(flat(one.name.get(voice.code)))}), at))
    if not one.name:
        found.append(Notice(subject, Sentence(NO_NAME)))
    return found + [Notice(subject, sentence, place) for sentence in said]


def _face(
    pdf: Pdf, box: tuple[float, float], party: Party, one: Bearer, voices: Sequence[Speech]
) -> tuple[str, list[Sentence]]:
    """One side: a band with trip and sub-group, the person in the middle, the role at the foot."""
    if one.guest:  # its readers' own language stands first
        voices = sorted(voices, key=lambda voice: voice.code != "ja")
    first = voices[0]
    width, height = box
    ink = Ink(pdf, height)
    tallish = 1.4 if height > width else 1.0  # where there is more height than the usual badge has
    unit = min(tallish * width / PLAIN[0], height / PLAIN[1]) / MM * (1.12 if len(voices) == 1 else 1.0)
    tall = min(unit, 1.45)  # band and foot grow less than the name
    edge, band = EDGE * MM, 7.5 * MM * tall
    colour = COLOURS.get(one.colour, OF_GUESTS if one.guest else INDIGO)
    ink.box(edge, edge, width - 2 * edge, band, colour)
    inner = width - 2 * edge - 4 * MM
    group = flat(one.group.get(first.code))
    room = inner
    if group:
        kept = min(first.bold.width(group) * HEAD * tall, inner * 0.4)
        stack(ink, [Part(first.bold, group, HEAD * tall, WHITE)], width - edge - 2 * MM - kept, edge, kept, band)
        room -= kept + 2 * MM
    trip = party.item if party.item and one.guest else party.trip
    said = stack(
        ink, [Part(first.regular, trip.get(first.code), HEAD * 0.88 * tall, WHITE, 2)], edge + 2 * MM, edge, room, band,
        align="left",
    )  # fmt: skip
    foot = height - edge
    shown = list(dict.fromkeys(filter(None, (flat(one.role.get(voice.code)) for voice in voices))))
    if shown:
        low = ROLE * tall * 1.75
        ink.line(edge, foot - low, width - edge, foot - low, 0.8, colour)
        text = "／".join(shown)
        said += stack(ink, [Part(first.bold, text, ROLE * tall, colour)], edge, foot - low, width - 2 * edge, low)
        foot -= low
    top = edge + band + 1.2 * MM * tall
    said += stack(ink, _parts(one, voices, unit), edge, top, width - 2 * edge, foot - top - 1.2 * MM)
    return " ".join(ink.operators), said


def _parts(one: Bearer, voices: Sequence[Speech], unit: float) -> list[Part]:
    """Organisation and post above, the name with its reading, then the name in the other language."""
    first = voices[0]
    places, posts = (_once(voices, pair) for pair in (one.organisation, _post(one) if one.name else one.unit))
    parts = [
        Part(voice.regular, text, POST * unit * (0.85 if n else 1.0), MUTED if n else INK, 2, unit)
        for n, (voice, text) in enumerate(places)
    ]
    parts += [
        Part(
            voice.regular, text, POST * unit * (0.85 if n else 1.0), MUTED if n else INK, 2, (1.0 if n else 2.2) * unit
        )
        for n, (voice, text) in enumerate(posts)
    ]
    names = _once(voices, one.name or one.title)
    reading = flat(one.kana) if any(voice.code == "ja" for voice in voices) else ""
    if reading:
        parts.append(Part(first.regular, reading, READING * unit, MUTED, 1, 4.5 * unit))
    if names:
        voice, text = names[0]
        parts.append(Part(voice.bold, text, NAME * unit, INK, 2, (2.0 if reading else 5.0) * unit, name=True))
    parts += [Part(voice.regular, text, OTHER * unit, INK, 2, 4 * unit, name=True) for voice, text in names[1:]]
    if one.roman:
        parts.append(Part(first.regular, one.roman, READING * unit, MUTED, 1, 3.4 * unit))
    return parts


def _post(one: Bearer) -> Pair:
    """「產業發展科　科長」."""
    texts = [flat(f"{one.unit.get(code)}　{one.title.get(code)}".strip("　 ")) for code in i18n.CODES]
    return Pair(*texts)


def _once(voices: Sequence[Speech], pair: Pair) -> list[tuple[Speech, str]]:
    """The text in each language; once where both write it alike."""
    found: dict[str, Speech] = {}
    for voice in voices:
        text = flat(pair.get(voice.code))
        if text:
            found.setdefault(text, voice)
    return [(voice, text) for text, voice in found.items()]
