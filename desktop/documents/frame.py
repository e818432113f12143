"""What the papers of an itinerary share: their sizes, their title and foot, stacked languages, four leaves on a sheet.

Lengths are points, measured downwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from desktop import i18n
from desktop.documents.embedding import Pdf
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.linebreak import headline, wrap
from desktop.documents.paper import A4, BOTH, FOUR
from desktop.documents.tables import ASCENT, LEADING
from desktop.documents.tagging import TEXT
from desktop.documents.typeset import INK, MM, MUTED, RULE, Chain, Colour, Ink, Speech, clean, flat, formed, speech
from desktop.domain import dates
from desktop.domain.dates import Calendar
from desktop.domain.text import Pair
from desktop.i18n import N_

BAND: Colour = (0.945, 0.937, 0.918)  # beneath heads of tables
EDITION, AS_OF = N_("Edition {edition}, as of {date}"), N_("As of {date}")
LOCAL = N_("Times are local: Japan is one hour ahead of Taiwan.")
EMERGENCY = N_("Emergency number")
CHANGED, DROPPED = N_("Differs from edition {edition}"), N_("No longer in it")
UNDATED = N_("Day not known yet")
MARK = "◆"
TIGHTEST = 0.5  # of the space between rows, where that saves a page
_CACHED = 5_000
KEPT_WHOLE = 10  # letters of a bracket that is never parted
SQUEEZED = 0.84  # of its size: what a title may become rather than break


@dataclass(frozen=True)
class Look:
    """The measures of a size: edges of the text, sizes of letters, spaces above and below a row."""

    width: float
    height: float
    left: float
    right: float
    top: float
    next_top: float
    bottom: float
    foot: float
    title: float
    subtitle: float
    body: float
    second: float  # the other language below the first
    small: float
    above: float
    below: float

    @property
    def pocket(self) -> bool:
        return self.width < 150 * MM

    def tightened(self, factor: float) -> Look:
        """The same with less space between rows."""
        return replace(self, above=self.above * factor, below=self.below * factor)


LARGE = Look(
    210 * MM, 297 * MM, 25 * MM, 190 * MM, 20 * MM, 31 * MM, 267 * MM, 276 * MM,
    18.0, 11.5, 9.5, 9.0, 8.0, 5.2, 4.6,
)  # fmt: skip
POCKET = Look(
    105 * MM, 148 * MM, 8 * MM, 97 * MM, 8 * MM, 14 * MM, 134 * MM, 140 * MM,
    11.0, 8.5, 7.8, 7.3, 6.6, 2.6, 2.4,
)  # fmt: skip


def look(size: str) -> Look:
    """The measures of a key of SIZES."""
    return LARGE if size == A4 else POCKET


def voices(language: str, calendar: Calendar | None) -> tuple[Speech, ...]:
    """The languages of a paper, the first one leading."""
    codes = i18n.CODES if language == BOTH else (language,)
    return tuple(speech(code, calendar) for code in codes)


def filled(pdf: Pdf, measures: Look, fill: Callable[[Flow, Look], None]) -> Flow:
    """Pages of this size with what ``fill`` puts there: a little tighter where that saves a page."""

    def laid_out(factor: float, *, dry: bool = False) -> Flow:
        m = measures.tightened(factor)
        flow = pages(pdf, m, dry=dry)
        fill(flow, m)
        return flow

    flow = laid_out(1.0)
    count = len(flow.pages)
    if count > 1 and len(laid_out(TIGHTEST, dry=True).pages) < count:
        low, high = TIGHTEST, 1.0
        for _step in range(3):  # as loose as still saves the page
            middle = (low + high) / 2
            saved = len(laid_out(middle, dry=True).pages) < count
            low, high = (middle, high) if saved else (low, middle)
        flow = laid_out(low)
    return flow


def begin(voice: Speech, msgid: str, day: date | None, *, tagged: bool = False) -> Pdf:
    """The file of a paper in its leading language, with its marked name as title."""
    return Pdf(title=voice.say(msgid), lang=i18n.language(voice.code).bcp47, day=day, tagged=tagged)


def pages(pdf: Pdf, measures: Look, *, dry: bool = False) -> Flow:
    """Empty pages of this size, one after the other."""
    m = measures
    return Flow(pdf, m.width, m.height, m.left, m.right, m.top, m.next_top, m.bottom, dry=dry)


Span = tuple[str, Colour]


def rich_lines(
    chain: Chain, spans: Sequence[Span], size: float, width: float, x: float = 0.0, gap: float = 0.0
) -> list[Line]:
    """``spans`` one after the other in lines of ``width`` from ``x``; ``gap`` is added above the first.

    A short span in 〔brackets〕 (a sub-group, 調整中) is never parted.
    """
    spans = [(clean(text), colour) for text, colour in spans if text]
    if not "".join(text for text, _colour in spans).strip():
        return []
    lines = _coloured(chain, tuple(spans), width / size)
    made = []
    for number, parts in enumerate(lines):
        pieces, along = [], x
        for text, colour in parts:
            pieces.append(Piece(along, chain, text, size, colour))
            along += chain.width(text) * size
        made.append(Line(tuple(pieces), size * ASCENT, size * LEADING + (gap if number == 0 else 0.0)))
    return made


@lru_cache(_CACHED)  # pages are laid out several times, until they are as loose as fits
def _coloured(chain: Chain, spans: tuple[Span, ...], limit: float) -> list[list[Span]]:
    """Lines of parts. A bracket stands as one private sign while lines are broken, so that it moves as a whole."""
    if len(spans) == 1:
        return [[(text, spans[0][1])] for text in wrap(spans[0][0], chain.width, limit)]
    whole: dict[str, str] = {}
    signs = []
    for number, (text, _colour) in enumerate(spans):
        if text.startswith("〔") and len(text) <= KEPT_WHOLE:
            whole[chr(0xE000 + number)] = text
            text = chr(0xE000 + number)
        signs.append(text)

    def wide(text: str) -> float:
        kept = sum(chain.width(whole[char]) for char in text if char in whole)
        return kept + chain.width("".join(char for char in text if char not in whole))

    joined, lines, at = "".join(signs), [], 0
    for line in wrap(joined, wide, limit):
        at = joined.index(line, at)
        parts, offset = [], 0
        for sign, (_text, colour) in zip(signs, spans, strict=True):
            begin, end = max(at, offset), min(at + len(line), offset + len(sign))
            if begin < end:
                shown = joined[begin:end]
                parts.append((whole.get(shown, shown), colour))
            offset += len(sign)
        at += len(line)
        lines.append(parts)
    return lines


def stacked(
    voices_: Sequence[Speech], text: Pair, sizes: tuple[float, float], width: float, *, bold: bool = False,
    colours: tuple[Colour, Colour] = (INK, MUTED),
) -> list[Line]:  # fmt: skip
    """``text`` in each language, one below the other; once where both say the same in the same letters."""
    lines: list[Line] = []
    seen: set[str] = set()
    for number, voice in enumerate(voices_):
        shown = clean(text.get(voice.code)).strip()
        if not shown or shown in seen:
            continue
        seen.add(shown)
        chain = voice.bold if bold and not number else voice.regular
        lines += rich_lines(chain, [(shown, colours[min(number, 1)])], sizes[min(number, 1)], width)
    return lines


def parted(chain: Chain, text: str, size: float, width: float, colour: Colour = INK, gap: float = 0.0) -> list[Line]:
    """``text`` on one line, or broken at its full-width spaces rather than inside a phrase."""
    parts = [text] if chain.width(text) * size <= width else text.split("　")
    lines = [rich_lines(chain, [(part, colour)], size, width, gap=0.0 if at else gap) for at, part in enumerate(parts)]
    return [line for some in lines for line in some]


def both(voices_: Sequence[Speech], msgid: str, separator: str = " ") -> str:
    """A marked word in the languages of the paper."""
    said = {voice.say(msgid): voice.code for voice in reversed(voices_)}  # the first language has what both say
    return separator.join(formed(text, code) if len(said) > 1 else text for text, code in reversed(said.items()))


def shared_label(voices_: Sequence[Speech], words: Pair, size: float, width: float) -> list[Line]:
    """A label in the languages of the paper, on one line where there is room."""
    texts = list(dict.fromkeys(flat(words.get(v.code)) for v in voices_))
    whole, chain = " ".join(formed(t, v.code) for v, t in zip(voices_, texts, strict=False)), voices_[0].regular
    if chain.width(whole) * size <= width:
        return rich_lines(chain, [(whole, MUTED)], size, width)
    return [
        line for v, t in zip(voices_, texts, strict=False) for line in rich_lines(v.regular, [(t, MUTED)], size, width)
    ]


def banded(cells: Iterable[Cell], measures: Look, *, above: float, below: float, joined: bool = True) -> Row:
    """A head of a table: text on a tinted band over the whole width."""
    row = Row(tuple(cells), above, below, rule=True, joined=joined)

    def band(ink: Ink, baseline: float) -> None:
        top = baseline - row.ascent - row.above
        ink.box(measures.left, top, measures.right - measures.left, row.height(), BAND)

    return Row(row.cells, above, below, rule=True, joined=joined, before=band)


def centred(
    flow: Flow, measures: Look, lines: Iterable[tuple[Speech, str, float, bool, Colour]], spacing: float = 0.0
) -> None:
    """Lines in the middle of the page: (voice, text, size, bold, colour)."""
    middle, width = (measures.left + measures.right) / 2, measures.right - measures.left
    for voice, text, size, bold, colour in lines:
        chain = voice.bold if bold else voice.regular
        gap = spacing if bold else 0.0

        def wide(t: str, c: Chain = chain, s: float = gap) -> float:
            return c.width(t) + s * len(t)

        if wide(text) * size > 2 * width:  # more than two lines: a title, not a poster
            size *= 0.75
        parts = [text]
        if wide(text) * size > width:
            parts = [text] if wide(text) * size * SQUEEZED <= width else text.split("　")
            longest = max(map(wide, parts)) * size
            size *= max(min(width / longest, 1.0), SQUEEZED) if longest * SQUEEZED <= width else 1.0
        for line in [line for part in parts for line in headline(part, wide, width / size)]:
            if flow.y + size * 1.6 > flow.bottom:
                flow.new_page()
            flow.y += size * (1.15 if flow.fresh else 1.55)
            drawn = wide(line) * size - gap * size
            ink = flow.pages[-1]
            ink.begin(TEXT)
            ink.text(middle - drawn / 2, flow.y, chain, line, size, colour, spacing=gap * size)
            ink.end()


def heading(name: Pair, msgid: str, voice: Speech) -> str:
    """「訪問團　行程表」."""
    return "　".join(filter(None, (flat(name.get(voice.code)), voice.say(msgid))))


def title(flow: Flow, measures: Look, voices_: Sequence[Speech], texts: Iterable[str], spacing: float = 0.0) -> None:
    """The title of a paper, one of ``texts`` in each language, the leading one large."""
    m = measures
    lines = [
        (v, text, m.subtitle if n else m.title, not n, INK)
        for n, (v, text) in enumerate(zip(voices_, texts, strict=True))
    ]
    centred(flow, m, lines, spacing)


def period(flow: Flow, measures: Look, voices_: Sequence[Speech], start: date, end: date, size: float) -> None:
    """From when until when, below the title, in each language's calendar."""
    centred(flow, measures, [(v, dates.span(start, end, v.code, v.calendar), size, False, MUTED) for v in voices_])


def day_text(day: date, voice: Speech) -> str:
    """A day in the paper's calendar without the name of the years: 「108年9月10日」, 「令和元年9月10日」."""
    year = dates.year(day, voice.calendar)
    return f"{year.removeprefix('民國') if voice.code == 'zh_TW' else year}{day.month}月{day.day}日"


def edition_line(voice: Speech, edition: int, as_of: date) -> str:
    """「第3版・令和元年9月10日現在」."""
    msgid = EDITION if edition else AS_OF
    return voice.say(msgid).format(edition=edition, date=day_text(as_of, voice))


def furnish(
    flow: Flow, measures: Look, voices_: Sequence[Speech], titles: Sequence[str], edition: int, as_of: date
) -> None:
    """Heads of later pages, edition, and page x / y on every page."""
    m, count = measures, len(flow.pages)
    size = 7.5 if not m.pocket else 6.0
    for number, ink in enumerate(flow.pages, 1):
        ink.line(m.left, m.foot - size * 1.5, m.right, m.foot - size * 1.5, 0.4, RULE)
        counted = f"{number} / {count}"
        chain = voices_[0].regular
        ink.text(m.right - chain.width(counted) * size, m.foot, chain, counted, size, MUTED)
        x, room = m.left, m.right - chain.width(counted) * size - 6
        for voice in voices_:
            text = edition_line(voice, edition, as_of)
            if x + voice.regular.width(text) * size <= room:
                x += ink.text(x, m.foot, voice.regular, text, size, MUTED) + size * 2
        if number == 1:
            continue
        shown = list(zip(voices_, titles, strict=True))
        gap = 14.0
        while len(shown) > 1 and sum(v.regular.width(t) * (size + 0.5) for v, t in shown) + gap > m.right - m.left:
            shown.pop()
        x, base = m.left, m.top + size + 0.5
        for voice, text in shown:
            lines = wrap(text, voice.regular.width, (m.right - m.left) / (size + 0.5))
            x += ink.text(x, base, voice.regular, lines[0], size + 0.5, MUTED) + gap
        ink.line(m.left, base + size * 0.7, m.right, base + size * 0.7, 0.4, RULE)


def finish(pdf: Pdf, flows: Iterable[tuple[str, Flow]], size: str) -> bytes:
    """The PDF of all pages; four A6 on a sheet of A4 with lines to cut along for ``FOUR``."""
    leaves: list[Ink] = []
    for bookmark, flow in flows:
        if size == FOUR:
            leaves += flow.pages
            continue
        for number, ink in enumerate(flow.pages):
            pdf.page(flow.width, flow.height, ink.operators, bookmark=bookmark if number == 0 else "")
    for start in range(0, len(leaves), 4):
        pdf.page(LARGE.width, LARGE.height, _four(pdf, leaves[start : start + 4]))
    return pdf.finish()


def _four(pdf: Pdf, leaves: Sequence[Ink]) -> list[str]:
    """Up to four leaves on one page, in reading order."""
    operators: list[str] = []
    half = LARGE.width / 2
    for place, leaf in enumerate(leaves):
        x, y = place % 2 * half, LARGE.height - (place // 2 + 1) * POCKET.height
        operators += [f"q 1 0 0 1 {x:.3f} {y:.3f} cm", *leaf.operators, "Q"]
    cuts = Ink(pdf, LARGE.height)
    for n in range(24):  # dashed
        step = LARGE.height / 24
        cuts.line(half, n * step, half, n * step + step / 2, 0.3, RULE)
        step = LARGE.width / 24
        cuts.line(n * step, LARGE.height / 2, n * step + step / 2, LARGE.height / 2, 0.3, RULE)
    return [*operators, *cuts.operators]
