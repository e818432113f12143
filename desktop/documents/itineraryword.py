"""行程表／日程表 as DOCX, in half-days and by the clock (needs.md row 87)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from desktop.documents import docxparts, frame
from desktop.documents.docxparts import Cell
from desktop.documents.itinerary import NOTHING, STAY, night_spans, running, spans_of
from desktop.documents.itinerary_timed import PLACE, RECEIVES, REMARKS
from desktop.documents.paper import PrintOptions
from desktop.documents.typeset import INK, Speech, flat
from desktop.documents.word import CENTRE, Break, Grid, Lines, Part, Said
from desktop.domain import dates
from desktop.domain.itemwords import said
from desktop.domain.programme import Day, Entry, Programme
from desktop.domain.schedule import Part as HalfDay
from desktop.domain.text import Pair


def word(values: Sequence[Programme], options: PrintOptions) -> bytes:
    """A row for each half-day."""
    return _file(values, options, timed=False)


def timed(values: Sequence[Programme], options: PrintOptions) -> bytes:
    """A table for each day: time, item, place, who receives, remarks."""
    return _file(values, options, timed=True)


def _file(values: Sequence[Programme], options: PrintOptions, *, timed: bool) -> bytes:
    voices = frame.voices(options.language, options.calendar)
    parts: list[Part] = []
    for number, one in enumerate(values):
        parts += [Break()] if number else []
        parts += docxparts.title(voices, [running(one, voice) for voice in voices])
        if one.start and one.end:
            spans = [Said(dates.span(one.start, one.end, v.code, v.calendar), v.code) for v in voices]
            parts += [Lines((span,), CENTRE) for span in spans]
        parts += _timed(one, voices) if timed else [_halves(one, voices)]
        parts += _closing(one, voices)
    first = values[0]
    return docxparts.file(voices, parts, running(first, voices[0]), first.edition, first.as_of, landscape=timed)


def _date(day: Day, voices: Sequence[Speech]) -> Cell:
    return docxparts.said([(voice, dates.short(day.day, voice.code)) for voice in voices], bold=True)


def _spans(entry: Entry, voice: Speech) -> str:
    """Mark, sub-group, title, what became of it."""
    return "".join(text for text, _colour in spans_of(entry, voice, INK))


def _halves(one: Programme, voices: Sequence[Speech]) -> Grid:
    """Day, part of the day, what happens: in each language one below the other."""
    rows: list[tuple[Cell, ...]] = []
    for day in one.days:
        lead = _date(day, voices)
        for half, entries in groupby(day.entries, key=lambda entry: entry.half):
            words = docxparts.pair(voices, Pair(dates.part(half, "zh_TW"), dates.part(half, "ja")))
            listed = list(entries)
            texts = [(voice, f"{entry.start} {_spans(entry, voice)}".strip()) for voice in voices for entry in listed]
            rows.append((lead, words, docxparts.said(texts)))
            lead = ()
        if not day.entries:
            rows.append((lead, (), docxparts.pair(voices, said(NOTHING))))
            lead = ()
        if day.nights:
            nights = [
                (voice, "".join(text for text, _c in night_spans(night, voice, INK)))
                for voice in voices
                for night in day.nights
            ]
            rows.append((lead, docxparts.pair(voices, said(STAY)), docxparts.said(nights)))
    return Grid(tuple(rows), (28, 22, 115))


def _timed(one: Programme, voices: Sequence[Speech]) -> list[Part]:
    parts: list[Part] = []
    for day in one.days:
        rows: list[tuple[Cell, ...]] = [(_date(day, voices), (), *docxparts.heads(voices, PLACE, RECEIVES, REMARKS))]
        rows += [_entry(entry, voices) for entry in day.entries]
        if not day.entries:
            rows.append(((), docxparts.pair(voices, said(NOTHING)), (), (), ()))
        for night in day.nights:
            where = [
                (voice, "".join(text for text, _c in night_spans(night, voice, INK)) + (
                    f"　{flat(night.address.get(voice.code))}" if night.address else ""))
                for voice in voices
            ]  # fmt: skip
            phone = docxparts.plain(f"☎ {night.phone}") if night.phone else ()
            rows.append((docxparts.pair(voices, said(STAY)), docxparts.said(where), phone, (), ()))
        parts.append(Grid(tuple(rows), (30, 70, 60, 50, 45), head=1))
    return parts


def _entry(entry: Entry, voices: Sequence[Speech]) -> tuple[Cell, ...]:
    clock = docxparts.pair(voices, entry.clock)
    if not clock and entry.half is not None:
        half: HalfDay = entry.half
        clock = docxparts.pair(voices, Pair(dates.part(half, "zh_TW"), dates.part(half, "ja")))
    what = docxparts.said([(voice, _spans(entry, voice)) for voice in voices], bold=not entry.off)
    if entry.off:
        return clock, what, (), (), ()
    what += docxparts.pair(voices, entry.carrier)
    place = docxparts.pair(voices, entry.place) + docxparts.pair(voices, entry.address)
    place += docxparts.plain(f"☎ {entry.phone}") if entry.phone else ()
    people = docxparts.pair(voices, entry.body)
    for person in entry.people:
        people += docxparts.pair(voices, person)
    notes = docxparts.said(
        [
            (voice, f"{flat(remark.label.get(voice.code))}：{flat(remark.text.get(voice.code))}")
            for voice in voices
            for remark in entry.remarks
        ]
    )
    return clock, what, place, people, notes


def _closing(one: Programme, voices: Sequence[Speech]) -> list[Part]:
    """Days not known yet, the emergency number, zones."""
    texts: list[tuple[Speech, str]] = []
    for voice in voices:
        if one.undated:
            listed = "、".join(flat(words.get(voice.code)) for words in one.undated)
            texts.append((voice, f"{voice.say(frame.UNDATED)}：{listed}"))
        if one.emergency_phone:
            texts.append((voice, f"{voice.say(frame.EMERGENCY)}　{one.emergency_phone}"))
        if one.abroad:
            texts.append((voice, voice.say(frame.LOCAL)))
        if one.against:
            texts.append((voice, f"◆ {voice.say(frame.CHANGED).format(edition=one.against)}"))
    return list(docxparts.said(texts))
