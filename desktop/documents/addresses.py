"""地址一覽／住所一覧 of a trip: where letters to the hosts and to everybody met go; for our own office."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.documents import docxparts, frame
from desktop.documents.attendance import BODY, NAME, POST, SECOND, missing
from desktop.documents.directory import INTERNAL, LANDSCAPE
from desktop.documents.flow import Cell, Flow, Line, Row
from desktop.documents.frame import Look, rich_lines, stacked
from desktop.documents.paper import A4, Paper, PrintOptions
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    VERMILION,
    Ink,
    Speech,
    each_once,
    flat,
    glyph_notices,
)  # fmt: skip
from desktop.domain.addresses import Address, AddressList
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import N_
from desktop.sheets import book

HEADING = N_("Addresses of the trip")
ADDRESS, REACHED, POSTAL = N_("Address"), N_("Telephone and e-mail"), N_("Postal code")
LOOSE = N_("Without an organisation")
NO_ADDRESS = N_("No address is known. Enter it at the person or at the organisation.")
NAME_X, POST_X, ADDRESS_X, WAYS_X = 3 * MM, 62 * MM, 132 * MM, 214 * MM


def render(values: Sequence[AddressList], options: PrintOptions) -> Paper:
    """The lists in ``values``."""
    voices = frame.voices(options.language, options.calendar)
    pdf = frame.begin(voices[0], HEADING, max((held.as_of for held in values), default=None))
    flows, notices = [], list[Notice]()
    for held in values:
        flow = frame.pages(pdf, LANDSCAPE)
        _fill(flow, LANDSCAPE, voices, held)
        titles = [frame.heading(held.trip, HEADING, voice) for voice in voices]
        frame.furnish(flow, LANDSCAPE, voices, titles, held.edition, held.as_of)
        flows.append((titles[0], flow))
        notices += _notices(held, voices)
    return Paper(frame.finish(pdf, flows, A4), each_once(notices))


def _fill(flow: Flow, m: Look, voices: Sequence[Speech], held: AddressList) -> None:
    frame.title(flow, m, voices, [frame.heading(held.trip, HEADING, voice) for voice in voices])
    flow.y += 2 * MM
    frame.centred(flow, m, [(voice, voice.say(INTERNAL), 8.2, True, VERMILION) for voice in voices])
    flow.y += 3 * MM
    labels = _labels(m, voices)
    rows: list[Row] = []
    for name, lines in held.groups:
        own = bool(lines) and lines[0].is_body and lines[0].name == name
        if not own:  # else the body's line is the heading
            rows.append(_head(m, voices, name))
        rows += [_row(m, voices, one, barred=own and not n) for n, one in enumerate(lines)]
    flow.section([labels], [labels], rows)


def _bar(m: Look, ink: Ink, baseline: float) -> None:
    ink.box(m.left, baseline - 9.4, 1.1 * MM, 12.4, INDIGO)


def _head(m: Look, voices: Sequence[Speech], name: Pair) -> Row:
    """The body at the top, behind a bar."""
    words = name or Pair(*(voices[0].say(LOOSE),) * 2)
    texts = list(dict.fromkeys(flat(words.get(voice.code)) for voice in voices))
    spans = [(texts[0], INK), *((f"　{text}", MUTED) for text in texts[1:])]
    lines = rich_lines(voices[0].bold, spans, 9.6, m.right - m.left - 5 * MM)
    return Row((Cell(m.left + NAME_X, tuple(lines)),), m.above, 2.0, joined=True, before=partial(_bar, m))


def _labels(m: Look, voices: Sequence[Speech]) -> Row:
    cells = []
    for x, msgid in ((NAME_X, NAME), (POST_X, POST), (ADDRESS_X, ADDRESS), (WAYS_X, REACHED)):
        text = frame.both(voices, msgid, "／")
        cells.append(Cell(m.left + x, tuple(rich_lines(voices[0].regular, [(text, MUTED)], 7.6, 70 * MM))))
    return frame.banded(cells, m, above=2.6, below=2.2)


def _row(m: Look, voices: Sequence[Speech], one: Address, *, barred: bool) -> Row:
    own = _own_first(voices, one)
    width = POST_X - NAME_X - 3 * MM
    if one.is_body:
        width = ADDRESS_X - NAME_X - 3 * MM
    alike = not one.is_body and flat(one.name.get("zh_TW")) == flat(one.name.get("ja"))
    names = stacked(own[:1] if alike else own, _called(one), (9.6, SECOND), width, bold=True)
    if one.kana and any(voice.code == "ja" for voice in voices):
        names += rich_lines(own[0].regular, [(flat(one.kana), MUTED)], SECOND - 0.6, width)
    posts: list[Line] = []
    if not one.is_body:
        for number, voice in enumerate(own):
            said = " ".join(filter(None, (flat(one.place.get(voice.code)), flat(one.title.get(voice.code)))))
            size, colour = (SECOND, MUTED) if number else (BODY, INK)
            posts += rich_lines(voice.regular, [(said, colour)], size, ADDRESS_X - POST_X - 3 * MM)
    room = WAYS_X - ADDRESS_X - 3 * MM
    where = rich_lines(own[0].regular, [(one.postal(), INK)], BODY, room)
    where += stacked(own, one.address, (BODY, SECOND), room)
    numbers = [
        line
        for way in one.ways
        for line in rich_lines(own[0].regular, [(flat(way), INK)], BODY, m.right - m.left - WAYS_X - 1 * MM)
    ]
    columns = ((NAME_X, names), (POST_X, posts), (ADDRESS_X, where), (WAYS_X, numbers))
    cells = tuple(Cell(m.left + x, tuple(lines)) for x, lines in columns)
    return Row(cells, m.above, m.below, rule=True, before=partial(_bar, m) if barred else None)


def _own_first(voices: Sequence[Speech], one: Address) -> list[Speech]:
    """The language of where the letter is delivered comes first."""
    own = "ja" if one.country == "JP" else "zh_TW"
    return sorted(voices, key=lambda voice: voice.code != own)


def _called(one: Address) -> Pair:
    return Pair(one.called("zh_TW"), one.called("ja"))


def _notices(held: AddressList, voices: Sequence[Speech]) -> list[Notice]:
    found: list[Notice] = []
    for one in held.everybody():
        who = flat(one.name.get(voices[0].code))
        parts = (one.name, one.place, one.title, one.address)
        said = glyph_notices(who, voices[0], [part.get(voice.code) for part in parts for voice in voices])
        said += missing(who, (one.name,), voices)
        found += [notice.at(one.entity, one.row_id) for notice in said]
        if not one.address:
            found.append(Notice(who, Sentence(NO_ADDRESS), (one.entity, one.row_id, "address_ja")))
    return found


def sheets(values: Sequence[AddressList], language: str) -> list[book.Sheet]:
    """The same as a workbook, for letters made with Word: a line for each, a column for each part of an address."""
    voices, held = frame.voices(language, None), values[0]
    heads: list[str] = []
    for msgid in (NAME, POST, ADDRESS):
        heads += [voice.say(msgid) for voice in voices]
    first = voices[0]
    lines = [book.Line((*heads, first.say(POSTAL), docxparts.both(voices, REACHED, "／")), book.HEAD)]
    for one in held.everybody():
        cells = [flat(one.called(voice.code)) for voice in voices]
        cells += [flat(" ".join(filter(None, (one.place.get(v.code), one.title.get(v.code))))) for v in voices]
        cells += [flat(one.address.get(v.code)) for v in voices]
        lines.append(book.Line((*cells, flat(one.postal_code), flat("、".join(one.ways)))))
    count = len(voices)
    widths = (*(22,) * count, *(34,) * count, *(40,) * count, 12, 40)
    return [book.Sheet(flat(held.trip.get(first.code))[:28] or "1", tuple(lines), widths)]
