"""行李牌／荷物タグ: eight tags on a sheet, one for each piece. Strangers read them: no title, company or number."""

from __future__ import annotations

from collections.abc import Sequence

from desktop import i18n
from desktop.documents.embedding import Pdf, clusters
from desktop.documents.fitting import SMALLEST, shortened
from desktop.documents.paper import AS_IT_COMES, BOTH, Paper
from desktop.documents.roster import notices_of
from desktop.documents.slots import impose
from desktop.documents.typeset import (
    CUT_OFF,
    INDIGO,
    INK,
    MM,
    MUTED,
    NARROWEST,
    RULE,
    Chain,
    Colour,
    Ink,
    Speech,
    each_once,
    flat,
    speech,
)
from desktop.domain.cards import Sheet
from desktop.domain.rosters import Entry, Roster
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

FOUND, PIECE = N_("If found, please call: {phone}"), N_("{number} of {count}")
NO_PHONE = N_("The trip’s own emergency telephone is missing: the tags bear no number to call.")
TAGS = Sheet("tags", "", "", 210, 297, 90, 65, 2, 4, 15, 18.5, 90, 65, True)  # mm, like those of cards
EDGE, NUMBER = 6 * MM, 20 * MM
MOST = 9  # tags for one person: more is a slip of the pen


def render(values: Sequence[Roster], language: str = BOTH) -> Paper:
    """A tag for each piece of everybody's luggage, one where nobody said how many."""
    codes = i18n.CODES if language == BOTH else (language,)
    voices = tuple(speech(code) for code in codes)
    first = voices[0]
    day = max(roster.as_of for roster in values)
    pdf = Pdf(title=values[0].listing.stem.get(first.code), lang=i18n.language(first.code).bcp47, day=day)
    pdf.canvas.setViewerPreference("PrintScaling", "None")
    drawn: list[list[str]] = []
    notices: list[Notice] = []
    for roster in values:
        notices += (
            [] if roster.phone else [Notice("", Sentence(NO_PHONE)).at("delegation", roster.trip_id, "emergency_phone")]
        )
        notices += notices_of(roster, first)
        for entry in roster.entries():
            count = min(max(entry.bags or 1, 1), MOST)
            for number in range(1, count + 1):
                tag, told = _tag(pdf, voices, roster, entry, number, count)
                drawn.append([tag])
                notices += [Notice("", sentence) for sentence in told]
    if drawn:
        impose(pdf, drawn, TAGS, AS_IT_COMES)
    return Paper(pdf.finish(), each_once(notices))


def _tag(
    pdf: Pdf, voices: Sequence[Speech], roster: Roster, entry: Entry, number: int, count: int
) -> tuple[str, list[Sentence]]:
    """A tag, and what it had to cut off."""
    told: list[Sentence] = []
    width, height = TAGS.width * MM, TAGS.height * MM
    ink, first = Ink(pdf, height), voices[0]
    room = width - 2 * EDGE
    ink.box(0, 0, width, 3 * MM, INDIGO)
    y = 10.5 * MM
    for n, text in enumerate(dict.fromkeys(flat(roster.trip.get(voice.code)) for voice in voices)):
        _fitted(ink, EDGE, y, first.regular if not n else voices[n].regular, text, 9.5 - 1.5 * n, room, MUTED, told)
        y += 4.6 * MM
    _fitted(ink, EDGE, 33 * MM, first.bold, str(entry.number), 40.0, NUMBER - 2 * MM, INDIGO, told)
    beside = room - NUMBER
    _fitted(ink, EDGE + NUMBER, 28 * MM, first.bold, flat(entry.name.get(first.code)), 19.0, beside, INK, told)
    _fitted(ink, EDGE + NUMBER, 35 * MM, first.regular, flat(entry.roman), 10.5, beside, INK, told)
    said = (flat(part.get(voice.code)) for part in (entry.bus, entry.team) for voice in voices)
    _fitted(
        ink, EDGE, 44 * MM, first.regular, "／".join(dict.fromkeys(filter(None, said))), 9.0, room - 26 * MM, INK, told
    )
    if count > 1:
        text = first.say(PIECE).format(number=number, count=count)
        wide = first.regular.width(text) * 9.0
        ink.text(width - EDGE - wide, 44 * MM, first.regular, text, 9.0, MUTED)
    if roster.phone:
        ink.line(EDGE, 48.5 * MM, width - EDGE, 48.5 * MM, 0.4, RULE)
        y = 54 * MM
        for voice in voices:
            _fitted(ink, EDGE, y, voice.regular, voice.say(FOUND).format(phone=roster.phone), 8.4, room, INK, told)
            y += 4.8 * MM
    return " ".join(ink.operators), told


def _fitted(
    ink: Ink, x: float, y: float, chain: Chain, text: str, size: float, width: float, colour: Colour,
    told: list[Sentence],
) -> None:  # fmt: skip
    """``text`` on one line: condensed, then smaller where it is long; what could not be read any more is cut off."""
    natural = chain.width(text)
    if not natural:
        return
    if natural * NARROWEST * size * SMALLEST > width:
        told.append(Sentence(CUT_OFF, {"text": shortened(text)}))
        kept = list(clusters(text))
        while kept and chain.width("".join(kept) + "…") * NARROWEST * size * SMALLEST > width:
            kept.pop()
        text = "".join(kept).rstrip() + "…"
        natural = chain.width(text)
    stretch = max(NARROWEST, min(1.0, width / (natural * size)))
    shown = min(size, width / (natural * stretch))
    ink.text(x, y, chain, text, shown, colour, stretch=stretch)
