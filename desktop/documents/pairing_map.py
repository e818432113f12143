"""縣市配對圖／自治体連携図: both countries as tile maps, each county's prefectures in its colour, and a list beside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.documents import frame, mapdrawing
from desktop.documents.flow import Flow
from desktop.documents.linebreak import wrap
from desktop.documents.paper import BOTH, Paper
from desktop.documents.ruled import LANDSCAPE, bound
from desktop.documents.typeset import INK, MM, MUTED, Chain, Colour, Ink, Speech, flat, glyph_notices
from desktop.domain import pairmap, yearly
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.pairmap import APPROVED, PROPOSED, PairLine, PairSheet
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import CODES, N_

HEADING = N_("Map of paired counties and prefectures")
WISH = N_("wish no. {rank}")
TAIWAN, JAPAN = N_("Taiwan"), N_("Japan")
MAP, GAP = 203 * MM, 5 * MM
LEFT = LANDSCAPE.left + MAP + GAP  # of the list
ROOM = LANDSCAPE.bottom - LANDSCAPE.top - 16 * MM  # its height below a title in two languages
LARGEST, ROOMY, SMALLEST, STEP, SECOND = 8.6, 6.2, 5.0, 0.4, 0.82  # letters of the list
LEADING = 1.34
NO_ROOM = N_("The list beside the map has no room for all counties. Print the list of pairs too.")
LEGEND = 15.0


def render(values: Sequence[PairSheet], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """A page for each of ``values``."""

    def fill(flow: Flow, voices: Sequence[Speech], value: PairSheet) -> None:
        heads = [frame.heading(year_and_name(value, calendar), HEADING, voice) for voice in voices]
        frame.title(flow, LANDSCAPE, voices, heads)
        ink, top = flow.pages[-1], flow.y + 3 * MM
        field = mapdrawing.placed(LANDSCAPE.left, top, MAP, LANDSCAPE.bottom - top)
        mapdrawing.draw(ink, field, value, voices)
        _list(ink, value, voices, top)

    return bound(
        values, frame.voices(language, calendar), LANDSCAPE, HEADING,
        of=lambda one: (year_and_name(one, calendar), one.as_of), fill=fill, notices=_notices,
    )  # fmt: skip


def year_and_name(value: PairSheet, calendar: Calendar | None) -> Pair:
    """「116年度」 and what the programme is called, where that does not tell its year itself."""
    found = []
    for code in CODES:
        year, name = yearly.year_text(value.year, code, calendar), flat(value.name.exactly(code))
        told = any(number in name for number in (str(value.year), str(value.year - 1911), year))
        found.append(name if told else f"{year}　{name}".strip())
    return Pair(*found)


def _notices(value: PairSheet, voices: Sequence[Speech]) -> list[Notice]:
    name = year_and_name(value, None)
    texts = [value.name, *value.names().values()]
    found = [
        one
        for voice in voices
        for one in glyph_notices(name.get(voice.code), voice, [text.get(voice.code) for text in texts])
    ]
    if not _fitting(value, voices).whole:
        found.append(Notice(name.get(voices[0].code), Sentence(NO_ROOM)))
    return found


class Piece(NamedTuple):
    """A line of the list: left edge of its text, and the first in a language beside it where there is room."""

    chain: Chain
    text: str
    size: float
    colour: Colour
    beside: tuple[Chain, str, float] | None = None


class Fitted(NamedTuple):
    """The list as it fits: the lines of each county, and whether all of them are there."""

    entries: tuple[tuple[Piece, ...], ...]
    size: float
    whole: bool


def _fitting(value: PairSheet, voices: Sequence[Speech]) -> Fitted:
    """As large as fits beside the map: each prefecture on a line of its own, or each county in one run of text."""
    room = ROOM - LEGEND
    for tight, largest, smallest in ((False, LARGEST, ROOMY), (True, LARGEST, SMALLEST)):
        size = largest
        while size >= smallest:
            entries = tuple(tuple(_entry(value, county, voices, size, tight)) for county in value.counties())
            if sum(map(_tall, entries)) <= room:
                return Fitted(entries, size, True)
            size -= STEP
    kept, tall = [], 0.0
    for entry in entries:
        tall += _tall(entry)
        if tall > room:
            break
        kept.append(entry)
    return Fitted(tuple(kept), size + STEP, False)


def _tall(entry: Sequence[Piece]) -> float:
    return sum(piece.size * LEADING for piece in entry) + entry[0].size * 0.75


def _inset(size: float) -> float:
    return size * 1.3 + 4


def _entry(value: PairSheet, county: str, voices: Sequence[Speech], size: float, tight: bool) -> list[Piece]:
    """A county and its prefectures in each language; a language that says the same says nothing."""
    names, width = value.names(), LANDSCAPE.right - LEFT - _inset(size)
    first, name = voices[0], flat(names[county].get(voices[0].code))
    made: list[Piece] = []
    if not tight:
        made = [Piece(first.bold, line, size, INK) for line in wrap(name, first.bold.width, width / size)]
        second = flat(names[county].get(voices[-1].code))
        if second != name:
            chain, small = voices[-1].regular, size * SECOND
            if first.bold.width(name) * size + 5 + chain.width(second) * small <= width:
                made[-1] = made[-1]._replace(beside=(chain, second, small))
            else:
                made += [Piece(chain, line, small, MUTED) for line in wrap(second, chain.width, width / small)]
    seen: set[str] = set()
    for number, voice in enumerate(voices):
        each = [_said(pair, names[pair.prefecture], voice) for pair in value.of(county)]
        own, small = flat(names[county].get(voice.code)), size * (SECOND if number else 1.0)
        texts = [f"{own}：{'、'.join(each)}"] if tight else each if value.inside else ["、".join(each)]
        if "".join(texts) in seen:
            continue
        seen.add("".join(texts))
        for text in texts:
            colour = MUTED if number else INK
            lines = wrap(flat(text), voice.regular.width, width / small)
            made += [Piece(voice.regular, line, small, colour) for line in lines]
    return made


def _list(ink: Ink, value: PairSheet, voices: Sequence[Speech], top: float) -> None:
    """The pairs county by county, and below them what the lines mean."""
    fitted, y = _fitting(value, voices), top
    for number, entry in enumerate(fitted.entries, 1):
        mapdrawing.badge(ink, LEFT, y + 1.2, fitted.size * 1.3, number, voices[0].bold)
        x = LEFT + _inset(fitted.size)
        for piece in entry:
            y += piece.size * LEADING
            wide = ink.text(x, y - piece.size * 0.3, piece.chain, piece.text, piece.size, piece.colour)
            if piece.beside is not None:
                chain, text, size = piece.beside
                ink.text(x + wide + 5, y - piece.size * 0.3, chain, text, size, MUTED)
        y += entry[0].size * 0.75
    _legend(ink, value, voices)


def _said(pair: PairLine, name: Pair, voice: Speech) -> str:
    """「大阪府（大・志願序1）」 at home, 「大阪府」 abroad."""
    inside = [voice.say(pairmap.size_of(pair.size))] if pair.size else []
    inside += [voice.say(WISH).format(rank=pair.rank)] if pair.rank else []
    return name.get(voice.code) + (f"（{'・'.join(inside)}）" if inside else "")


def _legend(ink: Ink, value: PairSheet, voices: Sequence[Speech]) -> None:
    x, base = LEFT, LANDSCAPE.bottom - 2
    for status in (APPROVED, PROPOSED):
        if all(pair.status != status for pair in value.pairs):
            continue
        mapdrawing.sample_line(ink, x, base - 2.6, 22, status == PROPOSED)
        x += 26
        words = said(pairmap.status_of(PairLine("", "", status), value.inside))
        text = "／".join(dict.fromkeys(words.get(voice.code) for voice in voices))
        x += ink.text(x, base, voices[0].regular, text, 7.2, MUTED) + 10
