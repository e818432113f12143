"""縣市配對圖／自治体連携図: both countries as tile maps, each county's prefectures in its colour, and a list beside."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import frame, mapdrawing
from desktop.documents.flow import Flow
from desktop.documents.linebreak import wrap
from desktop.documents.paper import BOTH, Paper
from desktop.documents.ruled import LANDSCAPE, bound
from desktop.documents.typeset import INK, MM, MUTED, Ink, Speech, glyph_notices
from desktop.domain import pairmap, yearly
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.pairmap import APPROVED, PROPOSED, PairLine, PairSheet
from desktop.domain.text import Pair
from desktop.errors import Notice
from desktop.i18n import CODES, N_

HEADING = N_("Map of paired counties and prefectures")
WISH = N_("wish no. {rank}")
TAIWAN, JAPAN = N_("Taiwan"), N_("Japan")
MAP, GAP = 203 * MM, 5 * MM
LARGEST, SMALLEST, STEP = 8.6, 5.4, 0.4  # letters of the list
LEGEND = 15.0


def render(values: Sequence[PairSheet], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """A page for each of ``values``."""

    def fill(flow: Flow, voices: Sequence[Speech], value: PairSheet) -> None:
        heads = [frame.heading(year_and_name(value, calendar), HEADING, voice) for voice in voices]
        frame.title(flow, LANDSCAPE, voices, heads)
        ink, top = flow.pages[-1], flow.y + 3 * MM
        field = mapdrawing.placed(LANDSCAPE.left, top, MAP, LANDSCAPE.bottom - top)
        mapdrawing.draw(ink, field, value, voices)
        left = LANDSCAPE.left + MAP + GAP
        _list(ink, value, voices, (left, top, LANDSCAPE.right - left, LANDSCAPE.bottom - top))

    return bound(
        values, frame.voices(language, calendar), LANDSCAPE, HEADING,
        of=lambda one: (year_and_name(one, calendar), one.as_of), fill=fill, notices=_notices,
    )  # fmt: skip


def year_and_name(value: PairSheet, calendar: Calendar | None) -> Pair:
    """The name of the programme, which tells its year; 「116年度」 where it has none."""
    return Pair(*(value.name.exactly(code) or yearly.year_text(value.year, code, calendar) for code in CODES))


def _notices(value: PairSheet, voices: Sequence[Speech]) -> list[Notice]:
    return [found for voice in voices for found in glyph_notices(value.name.zh, voice, [value.name.get(voice.code)])]


def _list(ink: Ink, value: PairSheet, voices: Sequence[Speech], box: tuple[float, float, float, float]) -> None:
    """The pairs county by county, as large as fits, and below them what the lines mean."""
    x, y, width, height = box
    size = LARGEST
    while size > SMALLEST and _tall(value, voices, width, size) > height - LEGEND:
        size -= STEP
    names = value.names()
    for number, county in enumerate(value.counties(), 1):
        mapdrawing.badge(ink, x, y + 0.6, size * 1.3, number, voices[0].bold)
        inset = size * 1.3 + 4
        at = x + inset
        for nth, voice in enumerate(voices):
            text = names[county].get(voice.code)
            if nth and text == names[county].get(voices[0].code):
                continue
            chain = voice.regular if nth else voice.bold
            at += ink.text(at, y + size, chain, text, size if not nth else size * 0.82, MUTED if nth else INK) + 5
        y += size * 1.5
        for nth, lines in enumerate(_lines(value, county, voices, width - inset, size)):
            for line in lines:
                y += size * (0.82 if nth else 1.0) * 1.32
                chain = voices[nth].regular
                ink.text(x + inset, y - size * 0.4, chain, line, size * (0.82 if nth else 1), MUTED if nth else INK)
        y += size * 0.7
    _legend(ink, value, voices, box)


def _tall(value: PairSheet, voices: Sequence[Speech], width: float, size: float) -> float:
    inset, tall = size * 1.3 + 4, 0.0
    for county in value.counties():
        tall += size * 2.2
        for nth, lines in enumerate(_lines(value, county, voices, width - inset, size)):
            tall += len(lines) * size * (0.82 if nth else 1.0) * 1.32
    return tall


def _lines(value: PairSheet, county: str, voices: Sequence[Speech], width: float, size: float) -> list[list[str]]:
    """The prefectures of a county in each language; a language that says the same says nothing."""
    made: list[list[str]] = []
    seen: set[str] = set()
    names = value.names()
    for nth, voice in enumerate(voices):
        said_of = [_said(pair, names[pair.prefecture], voice) for pair in value.of(county)]
        texts = said_of if value.inside else ["、".join(said_of)]
        text, room = "\n".join(texts), width / (size * (0.82 if nth else 1.0))
        lines = [] if text in seen else [line for one in texts for line in wrap(one, voice.regular.width, room)]
        seen.add(text)
        made.append(lines)
    return made


def _said(pair: PairLine, name: Pair, voice: Speech) -> str:
    """「大阪府（大・志願序1）」 at home, 「大阪府」 abroad."""
    inside = [voice.say(pairmap.size_of(pair.size))] if pair.size else []
    inside += [voice.say(WISH).format(rank=pair.rank)] if pair.rank else []
    return name.get(voice.code) + (f"（{'・'.join(inside)}）" if inside else "")


def _legend(ink: Ink, value: PairSheet, voices: Sequence[Speech], box: tuple[float, float, float, float]) -> None:
    x, y, _width, height = box
    base = y + height - 2
    for status in (APPROVED, PROPOSED):
        if all(pair.status != status for pair in value.pairs):
            continue
        mapdrawing.sample_line(ink, x, base - 2.6, 22, status == PROPOSED)
        x += 26
        words = said(pairmap.status_of(PairLine("", "", status), value.inside))
        text = "／".join(dict.fromkeys(words.get(voice.code) for voice in voices))
        x += ink.text(x, base, voices[0].regular, text, 7.2, MUTED) + 10
