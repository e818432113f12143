"""A day of the itinerary as one picture of a phone's width, for a messenger (needs.md row 78): PNG, 1080 pixels wide.

Set as a page with the fonts of the papers, so that every name has its glyph; as high as the day is full.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from datetime import date

from desktop import i18n
from desktop.documents import frame, itinerary, messenger
from desktop.documents.embedding import Pdf
from desktop.documents.flow import Cell, Flow, Line, Row
from desktop.documents.frame import rich_lines, stacked
from desktop.documents.paper import BOTH
from desktop.documents.preview import opened
from desktop.documents.typeset import INDIGO, INK, MUTED, VERMILION, Colour, Ink, Speech, clean, flat
from desktop.domain import dates
from desktop.domain.itemwords import said
from desktop.domain.programme import BRING, DRESS, GATHERING, Day, Programme
from desktop.domain.text import Pair
from desktop.i18n import N_

WIDTH, PIXELS = 270.0, 1080  # points and pixels: the letters are as large as in the messenger itself
LEFT, RIGHT = 16.0, WIDTH - 16.0
HIGHEST = 14_000 / PIXELS * WIDTH  # what pictures of messengers may be high
BODY, SECOND, SMALL = 12.0, 11.0, 10.0
WHITE: Colour = (1.0, 1.0, 1.0)
PALE: Colour = (0.8, 0.85, 0.93)
DAY_NUMBER = N_("Day {number}")


def png(programme: Programme, day: date, language: str = BOTH) -> bytes:
    """The picture of ``day``."""
    pdf = page(programme, day, language)
    with opened(pdf) as preview:
        made = preview.picture(0, PIXELS / WIDTH)
    return encoded(made.width, made.height, made.pixels)


def page(programme: Programme, day: date, language: str = BOTH) -> bytes:
    """The page that is drawn, as PDF."""
    voices = frame.voices(language, None)
    found = programme.on(day) or Day(day, 0)
    pdf = Pdf(title=dates.short(day, voices[0].code), lang=i18n.language(voices[0].code).bcp47, day=programme.as_of)
    measured = _fill(pdf, HIGHEST, programme, found, voices, dry=True)
    height = min(measured.y + 10, HIGHEST)
    flow = _fill(pdf, height, programme, found, voices)
    pdf.page(WIDTH, height, flow.pages[0].operators)
    return pdf.finish()


def _fill(
    pdf: Pdf, height: float, programme: Programme, day: Day, voices: Sequence[Speech], *, dry: bool = False
) -> Flow:
    flow = Flow(pdf, WIDTH, height, LEFT, RIGHT, 0.0, 0.0, height + 1e4, dry=dry)
    _head(flow, programme, day, voices)
    gathered = messenger.gatherings(day)
    for entry, words in gathered:
        heads = said(GATHERING)
        if len(gathered) > 1:
            heads = Pair(*(f"{heads.get(c)}（{entry.title.get(c)}）" for c in i18n.CODES))
        _block(flow, voices, heads, words, strong=True)
    if messenger.gathers_later(day):
        _block(flow, voices, said(GATHERING), said(messenger.LATER))
    for entry in day.entries:
        lines: list[Line] = []
        for number, voice in enumerate(voices):
            colour, size = (MUTED, SECOND) if number else (INK, BODY)
            clock = flat(entry.clock.get(voice.code)) if not entry.off else ""
            if clock and not number:
                lines += rich_lines(voice.bold, [(clock, INDIGO)], BODY, RIGHT - LEFT)
            chain = voice.regular if number or entry.off else voice.bold
            lines += rich_lines(
                chain, itinerary.spans_of(entry, voice, colour), size, RIGHT - LEFT, gap=2.0 if number else 0
            )
            if entry.off:
                continue
            for part in (entry.carrier, entry.place, entry.address):
                lines += rich_lines(voice.regular, [(flat(part.get(voice.code)), MUTED)], SMALL, RIGHT - LEFT)
        flow.draw(Row((Cell(LEFT, tuple(lines)),), 7.0, 6.0, rule=True))
    if not day.entries:
        lines = stacked(voices, said(itinerary.NOTHING), (BODY, SECOND), RIGHT - LEFT)
        flow.draw(Row((Cell(LEFT, tuple(lines)),), 8.0, 7.0, rule=True))
    for night in day.nights:
        words = Pair(*(f"{night.text.get(c)}　{night.phone}".strip("　") for c in i18n.CODES))
        _block(flow, voices, said(itinerary.STAY), words)
    for label, words in ((DRESS, messenger.dress(day)), (BRING, messenger.bring(day))):
        if words:
            _block(flow, voices, said(label), words)
    if programme.emergency_phone:
        phone = Pair(programme.emergency_phone, programme.emergency_phone)
        _block(flow, voices, said(frame.EMERGENCY), phone, colour=VERMILION, strong=True)
    foot = "　".join(dict.fromkeys(messenger.edition(programme, v.code) for v in voices))
    lines = rich_lines(voices[0].regular, [(foot, MUTED)], 8.0, RIGHT - LEFT)
    flow.draw(Row((Cell(LEFT, tuple(lines)),), 7.0, 2.0))
    return flow


def _head(flow: Flow, programme: Programme, day: Day, voices: Sequence[Speech]) -> None:
    """The band with the date."""
    lines: list[Line] = []
    for number, voice in enumerate(voices):
        text = dates.short(day.day, voice.code)
        if day.number:
            text += "　" + voice.say(DAY_NUMBER).format(number=day.number)
        chain, size = (voice.regular, SECOND) if number else (voice.bold, 20.0)
        lines += rich_lines(chain, [(text, PALE if number else WHITE)], size, RIGHT - LEFT)
    lines += stacked(voices, programme.name, (SMALL, SMALL), RIGHT - LEFT, colours=(PALE, PALE))
    if programme.whom:
        names = "／".join(dict.fromkeys(flat(programme.whom.get(v.code)) for v in voices))
        lines += rich_lines(voices[0].bold, [(names, WHITE)], SMALL, RIGHT - LEFT)
    row = Row((Cell(LEFT, tuple(lines)),), 14.0, 12.0)

    def band(ink: Ink, _baseline: float) -> None:
        ink.box(0, 0, WIDTH, row.height(), INDIGO)

    flow.draw(Row(row.cells, row.above, row.below, before=band))


def _block(
    flow: Flow, voices: Sequence[Speech], label: Pair, words: Pair, *, colour: Colour = INK, strong: bool = False
) -> None:
    """A label and its text below."""
    names = " ".join(dict.fromkeys(clean(label.get(v.code)) for v in voices))
    lines = rich_lines(voices[0].regular, [(names, MUTED)], 9.0, RIGHT - LEFT)
    lines += stacked(voices, words, (BODY, SECOND), RIGHT - LEFT, bold=strong, colours=(colour, MUTED))
    flow.draw(Row((Cell(LEFT, tuple(lines)),), 6.0, 5.0, rule=True))


def encoded(width: int, height: int, pixels: bytes) -> bytes:
    """BGRx pixels as a PNG."""
    size = width * height
    colours = bytearray(size * 3)
    for place, source in enumerate((2, 1, 0)):
        colours[place::3] = pixels[source::4]
    row = width * 3
    lines = b"".join(b"\0" + colours[y * row : (y + 1) * row] for y in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines, 6)) + chunk(b"IEND", b"")
