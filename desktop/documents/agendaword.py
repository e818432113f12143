"""議程／次第 as DOCX: what the paper of an event says, for hosts who go on writing in it (needs.md row 87)."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import docxparts, frame
from desktop.documents.agenda import (
    ASKING,
    DATE,
    HEADING,
    NAME_HEAD,
    PLACE,
    POST_HEAD,
    PURPOSE,
    TO_BE_SETTLED,
    heading,
    when_parts,
)
from desktop.documents.attendance import docx_name, docx_post, sides
from desktop.documents.docxparts import Cell
from desktop.documents.paper import PrintOptions
from desktop.documents.typeset import Speech, clean, flat
from desktop.documents.word import CENTRE, Break, Grid, Lines, Part, Said
from desktop.domain import dates
from desktop.domain.agenda import Agenda, AgendaLine
from desktop.domain.text import Pair

TIME, FACT, NAME = 18.0, 26.0, 58.0  # shares of the page, of 165


def word(values: Sequence[Agenda], options: PrintOptions) -> bytes:
    """The papers of all events in ``values``, each on a page of its own."""
    voices = frame.voices(options.language, options.calendar)
    parts: list[Part] = []
    for number, event in enumerate(values):
        parts += [Break()] if number else []
        parts += event_parts(event, voices)
    title = heading(values[0], voices[0]) if len(values) == 1 else voices[0].say(HEADING)
    day, edition = max(event.as_of for event in values), max(event.edition for event in values)
    return docxparts.file(voices, parts, title, edition, day)


def event_parts(event: Agenda, voices: Sequence[Speech]) -> list[Part]:
    """One event."""
    parts = docxparts.title(voices, [heading(event, voice) for voice in voices])
    if event.status:
        said = dict.fromkeys(flat(event.status.get(voice.code)) for voice in voices)
        parts.append(Lines((Said("／".join(said), voices[0].code, True, 11.0),), CENTRE))
    each = (165 - FACT) / len(voices)
    parts.append(Grid(tuple(_facts(event, voices)), (FACT, *(each,) * len(voices))))
    each = (165 - TIME) / len(voices)
    points = tuple(_point(line, voices) for line in event.lines) or (_row((), voices, ASKING),)
    parts += [docxparts.section(voices, HEADING), Grid(points, (TIME, *(each,) * len(voices)))]
    for title, guests, people, _note in sides(event, "", voices):
        rows: list[tuple[Cell, ...]] = [docxparts.heads(voices, NAME_HEAD, POST_HEAD)]
        rows += [(docx_name(voices, one, guests, ""), docx_post(voices, one)) for one in people]
        if not people:
            rows.append((docxparts.said([(voice, voice.say(TO_BE_SETTLED)) for voice in voices]), ()))
        parts += [docxparts.section(voices, title), Grid(tuple(rows), (NAME, 165 - NAME), head=1)]
    return parts


def _facts(event: Agenda, voices: Sequence[Speech]) -> list[tuple[Cell, ...]]:
    """Label, then the text in each language: when, where, what for, who holds it."""

    def label(text: str) -> Cell:
        return (Lines((Said(text, voices[0].code, size=9.0),), below=0.0),)

    days = tuple(docxparts.plain("".join(when_parts(event, voice)), voice.code) for voice in voices)
    rows: list[tuple[Cell, ...]] = [(label(docxparts.both(voices, DATE, "／")), *days)]
    places = []
    for voice in voices:
        named = "　".join(flat(part.get(voice.code)) for part in (event.place, event.room) if part)
        texts = [named or voice.say(ASKING), flat(event.address.get(voice.code))]
        places.append(tuple(line for text in texts for line in docxparts.plain(text, voice.code)))
    rows.append((label(docxparts.both(voices, PLACE, "／")), *places))
    if event.purpose:
        rows.append((label(docxparts.both(voices, PURPOSE, "／")), *_each(event.purpose, voices)))
    for host in event.hosts:
        words = "／".join(dict.fromkeys(flat(host.role.get(voice.code)) for voice in voices))
        for number, name in enumerate(host.names):
            rows.append((label(words) if not number else (), *_each(name, voices)))
    return rows


def _each(words: Pair, voices: Sequence[Speech]) -> tuple[Cell, ...]:
    """A text in a cell for each language."""
    return tuple(docxparts.plain(clean(words.get(voice.code)).strip(), voice.code) for voice in voices)


def _row(lead: Cell, voices: Sequence[Speech], msgid: str) -> tuple[Cell, ...]:
    return (lead, *(docxparts.plain(voice.say(msgid), voice.code) for voice in voices))


def _point(line: AgendaLine, voices: Sequence[Speech]) -> tuple[Cell, ...]:
    """A point: its time, then title and speaker with a remark below, language by language."""
    cells = []
    for voice in voices:
        code = voice.code
        said = "　".join(
            filter(None, (flat(line.title.get(code)) or voice.say(TO_BE_SETTLED), flat(line.speaker.get(code))))
        )
        cells.append(docxparts.plain(said, code) + docxparts.plain(clean(line.note.get(code)).strip(), code))
    return (docxparts.plain(dates.clock(line.start) if line.start else ""), *cells)
