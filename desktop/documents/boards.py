"""歡迎牌／歓迎ボード: boards to hold up at the airport or to set up at a reception.

Whoever holds one receives: its names bear the honorific also where they are of our own side.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop import i18n
from desktop.documents.badges import notices_of
from desktop.documents.cards import BAD_LOGO, picture_of
from desktop.documents.embedding import Pdf
from desktop.documents.fitting import Part, stack
from desktop.documents.paper import BOTH, Paper, PrintOptions
from desktop.documents.typeset import INDIGO, INK, MM, MUTED, VERMILION, Ink, Speech, each_once, flat, speech
from desktop.documents.worn import look
from desktop.domain import honorifics
from desktop.domain.badges import A3, Bearer, Party
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence, UserError
from desktop.i18n import N_

TITLE = N_("Name boards")
WELCOME, AND_PARTY = N_("Welcome (on a board)"), N_("and party (on a board)")
WHOLE, MEMBERS, GUESTS = "", "members", "guests"  # variants
NOBODY = N_("There is nobody yet for whom such a board could be. Add members, or people of the other side to an item.")
A4_ACROSS, A3_ACROSS = (297.0, 210.0), (420.0, 297.0)
EDGE, BAND = 14.0, 9.0  # mm of a board of A4
# Points of a board of A4.
WELCOMED, NAME, TRIP, OTHER, POST, SMALL = 66.0, 150.0, 68.0, 42.0, 30.0, 22.0
LOGO = (60.0, 24.0)


def render(values: Sequence[Party], options: PrintOptions) -> Paper:
    """The board of each delegation, or one for every member or every guest, a page each; bookmarks name them."""
    codes = i18n.CODES if options.language == BOTH else (options.language,)
    voices = tuple(speech(code) for code in codes)
    page = A3_ACROSS if options.size == A3 else A4_ACROSS
    pdf = Pdf(title=voices[0].say(TITLE), lang=i18n.language(codes[0]).bcp47, day=max(v.as_of for v in values))
    pdf.canvas.setViewerPreference("PrintScaling", "None")
    notices: list[Notice] = []
    made = 0
    for party in values:
        people: list[Bearer | None] = [None]
        if options.variant in (MEMBERS, GUESTS):
            people = [one for one in party.people if one.guest == (options.variant == GUESTS)]
        for one in people:
            said = _page(pdf, page, voices, party, one)
            notices += notices_of(one or Bearer(party.trip), voices, said)
            made += 1
        logo = look().logo or party.logo
        if logo and people and picture_of(logo) is None:
            notices.append(Notice("", Sentence(BAD_LOGO)))
    if not made:
        raise UserError(NOBODY)
    return Paper(pdf.finish(), each_once(notices))


def _page(
    pdf: Pdf, page: tuple[float, float], voices: Sequence[Speech], party: Party, one: Bearer | None
) -> list[Sentence]:
    """A board: 歡迎 above, the name in the middle, who is received below."""
    width, height = page[0] * MM, page[1] * MM
    unit = page[0] / A4_ACROSS[0]
    ink, edge, band = Ink(pdf, height), EDGE * MM * unit, BAND * MM * unit
    for y in (edge, height - edge - band):
        ink.box(edge, y, width - 2 * edge, band, INDIGO)
    _logo(ink, party, width, edge + band, unit)
    top, room = edge + band + 3 * MM * unit, width - 2 * edge - 16 * MM * unit
    left = (width - room) / 2
    said_in = list({voice.say(WELCOME): voice for voice in reversed(voices)}.values())[::-1]
    high, cell = WELCOMED * unit * 1.5, WELCOMED * unit * (3.2 if len(said_in) > 1 else 9)
    said: list[Sentence] = []
    for number, voice in enumerate(said_in):  # side by side, each in its own forms of the characters
        x = width / 2 + (number - len(said_in) / 2) * cell
        said += stack(ink, [Part(voice.bold, voice.say(WELCOME), WELCOMED * unit, VERMILION)], x, top, cell, high)
    parts = _of_person(voices, one, unit) if one is not None else _of_whole(voices, party, unit)
    said += stack(ink, parts, left, top + high, room, height - edge - band - top - high - 4 * MM * unit)
    name = (one.name or one.title) if one is not None else party.trip
    pdf.page(width, height, ink.operators, bookmark=flat(name.get(voices[0].code)))
    return said


def _of_whole(voices: Sequence[Speech], party: Party, unit: float) -> list[Part]:
    """The delegation in each language, 御一行様 below the Japanese name."""
    parts = []
    for number, voice in enumerate(voices):
        size = (OTHER if number else TRIP) * unit
        chain = voice.regular if number else voice.bold
        parts.append(Part(chain, party.trip.get(voice.code), size, INK, 2, 24 * unit if number else 0))
        after = voice.say(AND_PARTY)
        if voice.code == "ja" and not flat(party.trip.get("ja")).endswith(honorifics.ENDINGS):
            parts.append(Part(voice.regular, after, size * 0.8, INK, 1, 13 * unit))
    return parts


def _of_person(voices: Sequence[Speech], one: Bearer, unit: float) -> list[Part]:
    """A person: where from, the reading, the name as large as there is room, and in the other language."""
    voices = sorted(voices, key=lambda voice: voice.code != "ja") if one.guest else voices
    parts = []
    for number, voice in enumerate(_different(voices, _post(one))):
        size = (SMALL if number else POST) * unit
        parts.append(Part(voice.regular, _post(one).get(voice.code), size, MUTED if number else INK, 2, 6 * unit))
    name = one.name or one.title
    japanese = next((voice for voice in voices if voice.code == "ja"), None)
    if one.kana and one.name and japanese is not None:
        parts.append(Part(japanese.regular, one.kana, SMALL * unit, MUTED, 1, 12 * unit))
    shown = _different(voices, name)
    for number, voice in enumerate(shown):
        text = name.get(voice.code)
        said_by = japanese if len(shown) == 1 and japanese is not None else voice  # one name for both
        tail = honorifics.honorific(text, said_by.code, choice=one.honorific, title=one.title.get(said_by.code))
        size, chain = (OTHER * 1.3, voice.regular) if number else (NAME, voice.bold)
        parts.append(Part(chain, text, size * unit, INK, 2, 14 * unit, True, tail.strip(), (japanese or voice).regular))
    if one.roman:
        parts.append(Part(voices[0].regular, one.roman, POST * unit, MUTED, 1, 12 * unit))
    return parts


def _post(one: Bearer) -> Pair:
    texts = []
    for code in i18n.CODES:
        title = one.title if one.name else Pair()
        texts.append("　".join(filter(None, (flat(p.get(code)) for p in (one.organisation, one.unit, title)))))
    return Pair(*texts)


def _different(voices: Sequence[Speech], pair: Pair) -> list[Speech]:
    """The languages in which ``pair`` says something else than before."""
    found: dict[str, Speech] = {}
    for voice in voices:
        found.setdefault(flat(pair.get(voice.code)), voice)
    return list(found.values())


def _logo(ink: Ink, party: Party, width: float, y: float, unit: float) -> None:
    """The office's logo at the upper left, below the band."""
    logo = look().logo or party.logo
    picture = picture_of(logo) if logo else None
    if picture is None:
        return
    wide, high = map(float, picture.getSize())
    scale = min(LOGO[0] / wide, LOGO[1] / high) * MM * unit
    low = ink.height - y - 6 * MM * unit - high * scale
    name = ink.pdf.image(picture)
    x = EDGE * MM * unit
    ink.operators.append(f"q {wide * scale:.3f} 0 0 {high * scale:.3f} {x:.3f} {low:.3f} cm /{name} Do Q")
