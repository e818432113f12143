"""The look of tables on paper: columns of languages, labels, section heads, lines of text, names with readings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.documents.flow import Cell, Line, Piece, Row
from desktop.documents.linebreak import wrap
from desktop.documents.paper import BOTH
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    NARROWEST,
    Chain,
    Colour,
    Ink,
    Speech,
    flat,
    in_both,
    speech,
)
from desktop.domain.dates import Calendar
from desktop.domain.text import Pair
from desktop.i18n import N_

PAGE = (210 * MM, 297 * MM)
LEFT, RIGHT = 25 * MM, 190 * MM  # 25 left for the punch (conventions.md 2.3)
BODY, SMALL, NAME, LABEL = 9.5, 8.0, 10.5, 8.5
ASCENT, LEADING = 0.88, 1.48  # of the size
ABOVE, BELOW = 5.9, 4.5  # the text of a row: it looks centred so
HAN = re.compile("[\u3005\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
TWO = re.compile("[\u3005\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]{2}")  # a name of two characters
SQUEEZE = 0.93  # what one line may be condensed to rather than end in a widow
RUBY_RISE = NAME  # of the reading over the name's baseline

CONTINUED = N_("(continued)")
NO_READING = N_("No reading is printed with the name. Enter it, or open it for the other side.")


@dataclass(frozen=True)
class Column:
    """Where one language stands: its text, and in lists of persons its name and post."""

    voice: Speech
    x: float
    width: float
    name_x: float
    name_width: float
    post_x: float
    post_width: float


def columns(language: str, calendar: Calendar | None) -> tuple[Column, ...]:
    """The columns of a paper in ``language``: in a list of persons the first one's names stand among the labels."""
    if language != BOTH:
        return (Column(speech(language, calendar), 50 * MM, 140 * MM, LEFT, 31 * MM, 58 * MM, 132 * MM),)
    zh, ja = speech("zh_TW", calendar), speech("ja", calendar)
    return (
        Column(zh, 49 * MM, 61 * MM, LEFT, 22.5 * MM, 49 * MM, 61 * MM),
        Column(ja, 114 * MM, 76 * MM, 114 * MM, 25 * MM, 140.5 * MM, 49.5 * MM),
    )


def ruled(lead: Cell, cells: Sequence[Cell]) -> Row:
    """A row with a hairline below it."""
    return Row((lead, *cells), ABOVE, BELOW, rule=True)


def label(grid: tuple[Column, ...], msgid: str) -> Cell:
    """A marked word at the left, in the languages of the paper."""
    return pair_label(grid, in_both(msgid))


def pair_label(grid: tuple[Column, ...], words: Pair) -> Cell:
    """「時間／日時」, each half in the forms of its language; one word where both say the same."""
    said: list[tuple[Speech, str]] = []
    for column in grid:
        word = flat(words.get(column.voice.code))
        if word and word not in (text for _voice, text in said):
            said.append((column.voice, word))
    room = (49 if len(grid) > 1 else 50) * MM - LEFT - 2 * MM
    whole = "／".join(text for _voice, text in said)
    if said and said[0][0].regular.width(whole) * LABEL > room:
        lines = [line for voice, text in said for line in text_lines(voice.regular, text, LABEL, room, MUTED)]
        return Cell(LEFT, tuple(lines))
    pieces, x = [], 0.0
    for number, (voice, word) in enumerate(said):
        text = f"／{word}" if number else word
        pieces.append(Piece(x, voice.regular, text, LABEL, MUTED))
        x += voice.regular.width(text) * LABEL
    return Cell(LEFT, (Line(tuple(pieces), LABEL * ASCENT, LABEL * LEADING),))


def section_head(grid: tuple[Column, ...], msgid: str, *, again: bool = False) -> Row:
    """A bar and the heading in each language; 「（續）」 where it comes again."""
    pieces, x = [], 3.2 * MM
    for number, column in enumerate(grid):
        voice = column.voice
        chain, size = (voice.regular, 10.0) if number else (voice.bold, 11.0)
        text = voice.say(msgid) + (voice.say(CONTINUED) if again else "")
        pieces.append(Piece(x, chain, text, size, MUTED if number else INK))
        x += chain.width(text) * size + 6

    def bar(ink: Ink, baseline: float) -> None:
        ink.box(LEFT, baseline - 11.9, 1.1 * MM, 15.5, INDIGO)

    lines = [Line(tuple(pieces), 11 * ASCENT, 11 * LEADING)]
    if x - 6 > RIGHT - LEFT:  # an office's own words: each language on lines of its own
        lines, room = [], RIGHT - LEFT - 3.2 * MM
        for piece in pieces:
            for line in text_lines(piece.chain, piece.text, piece.size, room, piece.colour):
                lines.append(line._replace(pieces=tuple(part._replace(x=3.2 * MM) for part in line.pieces)))
    return Row((Cell(LEFT, tuple(lines)),), 3.2, 6.4, joined=True, before=bar)


def text_lines(chain: Chain, text: str, size: float, width: float, colour: Colour = INK) -> list[Line]:
    """``text`` in lines of ``width``; none where it is empty."""
    if not text:
        return []
    natural = chain.width(text) * size
    if width < natural <= width / SQUEEZE and "\n" not in text:
        piece = Piece(0, chain, text, size, colour, stretch=width / natural)
        return [Line((piece,), size * ASCENT, size * LEADING)]
    broken = wrap(text, chain.width, width / size)
    return [Line((Piece(0, chain, line, size, colour),), size * ASCENT, size * LEADING) for line in broken]


def phrase_lines(
    chain: Chain, phrases: Iterable[str], size: float, width: float, gap: str, colour: Colour = INK
) -> list[Line]:
    """``phrases`` with ``gap`` between them, broken between phrases rather than inside one."""
    limit, texts = width / size / SQUEEZE, [""]
    for phrase in phrases:
        longer = f"{texts[-1]}{gap}{phrase}" if texts[-1] else phrase
        if chain.width(longer) <= limit or not texts[-1]:
            texts[-1] = longer
        else:
            texts.append(phrase.lstrip())
    return [line for text in texts for line in text_lines(chain, text, size, width, colour)]


def name_lines(voice: Speech, name: str, honorific: str, reading: str, width: float) -> list[Line]:
    """A name in bold with its reading over it and 様 behind it; too long, it is condensed, then wrapped."""
    tail = voice.regular.width(honorific) * BODY + 2.6 if honorific else 0.0
    pieces, used = _ruby(voice, name, reading)
    if used + tail > width:
        stretch = (width - tail) / used
        if stretch < NARROWEST:
            return _wrapped_name(voice, f"{name} {honorific}".strip(), reading, width)
        pieces = [p._replace(x=p.x * stretch, stretch=stretch, spacing=p.spacing) for p in pieces]
        used *= stretch
    if honorific:
        pieces.append(Piece(used + 2.6, voice.regular, honorific, BODY))
    ascent = RUBY_RISE + NAME / 2 * ASCENT if reading else NAME * ASCENT
    return [Line(tuple(pieces), ascent, ascent + NAME * 0.6)]


def _wrapped_name(voice: Speech, name: str, reading: str, width: float) -> list[Line]:
    lines = text_lines(voice.bold, name, NAME, width)
    return lines + (text_lines(voice.regular, f"（{reading}）", 6.5, width, MUTED) if reading else [])


def _ruby(voice: Speech, name: str, reading: str) -> tuple[list[Piece], float]:
    """The name with its reading centred above, part by part where both are written in parts; and the width."""
    names, readings = name.split(" "), reading.split(" ") if reading else []
    if len(names) != len(readings):
        names, readings = [name], [reading]
    small = NAME / 2
    pieces: list[Piece] = []
    x = 0.0
    for number, (base, kana) in enumerate(zip(names, readings, strict=True)):
        x += NAME * 0.3 if number else 0.0
        apart = NAME if len(names) == 1 and TWO.fullmatch(base) else 0.0  # 王　明 ends where 王大明 does
        wide, over = voice.bold.width(base) * NAME + apart, voice.regular.width(kana) * small
        room = max(wide, over)
        slack = (room - wide) / len(base) if base else 0.0
        gap = apart + slack if len(base) > 1 else 0.0
        pieces.append(Piece(x + slack / 2, voice.bold, base, NAME, INK, 0.0, 1.0, gap))
        if kana:
            over_x = x + (room - over) / 2  # drawn first, so that a search finds name and 様 in one piece
            pieces.insert(number, Piece(over_x, voice.regular, kana, small, MUTED, RUBY_RISE))
        x += room
    return pieces, x


def unread(name: Pair, reading: str, voices: Sequence[Speech]) -> bool:
    """Whether Japanese readers get a name in Han characters without its reading."""
    return not reading and any(voice.code == "ja" for voice in voices) and bool(HAN.search(name.get("ja")))
