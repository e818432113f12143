"""致詞稿／挨拶文: a speech in letters that can be read at a lectern, both languages in step, with its reading time.

In one language it stands large over the whole width; in both, paragraph beside paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from desktop.documents import facts, frame
from desktop.documents.facts import SHEET, Face
from desktop.documents.flow import Cell, Flow, Line, Row
from desktop.documents.frame import rich_lines
from desktop.documents.paper import A4, Paper, PrintOptions
from desktop.documents.typeset import INK, MM, MUTED, VERMILION, Speech, clean, each_once, flat
from desktop.documents.word import Break, Grid, Lines, Part, Said, write
from desktop.domain import honorifics
from desktop.domain.speeches import CONSECUTIVE, NEVER, in_step, minutes, seconds, uneven
from desktop.domain.speeches import Speech as Spoken
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

HEADING = N_("Speech")
TIME = N_("about {count} min")
TWICE = N_("about {count} min, with the interpreter {all} min")
SPEAKER, READ_ALOUD = N_("Who speaks"), N_("Time to read aloud")
UNEVEN = N_("The two languages have different numbers of paragraphs. Put an empty line where they belong together.")
TOO_MUCH = N_("The speech takes about {needed} minutes; the agenda gives it {given}.")
ONE_SIZE, BOTH_SIZE = 17.0, 12.5  # points: what is read standing at arm's length, and what is followed sitting
LEADING = 1.85  # of the size
NUMBER = 13 * MM  # at the left of each paragraph
PARAGRAPH = 9.0


def render(values: Sequence[Spoken], options: PrintOptions) -> Paper:
    """Each speech on pages of its own."""
    voices = frame.voices(options.language, options.calendar)
    pdf = frame.begin(voices[0], HEADING, max((one.visit.as_of for one in values), default=NEVER))
    flows, found = [], list[Notice]()
    for one in values:
        face = Face(voices, 9.6, 0.6)
        flow = frame.pages(pdf, SHEET)
        _fill(flow, face, one)
        titles = [_title(one, voice) for voice in voices]
        frame.furnish(flow, SHEET, voices, titles, one.visit.edition, one.visit.as_of)
        flows.append((titles[0], flow))
        found += _notices(one, voices)
    return Paper(frame.finish(pdf, flows, A4), each_once(found))


def _title(one: Spoken, voice: Speech) -> str:
    return flat(one.title.get(voice.code)) or facts.heading(one.visit, HEADING, voice)


def _notices(one: Spoken, voices: Sequence[Speech]) -> list[Notice]:
    subject = facts.quoted((one.title or one.visit.title).get(voices[0].code))
    texts = [(one.text, HEADING, "body_zh"), (one.title, "", "title_zh")]
    found = facts.notices(one.visit, voices, texts, [one.speaker], entity="script", row_id=one.id)
    if len(voices) > 1 and uneven(one.text):
        found.append(Notice(subject, Sentence(UNEVEN), ("script", one.id, "body_zh")))
    needed = one.longest()
    if one.minutes is not None and needed > one.minutes:
        said = Sentence(TOO_MUCH, {"needed": needed, "given": one.minutes})
        found.append(Notice(subject, said, ("script", one.id, "agenda_item_id")))
    return found


def reading_time(one: Spoken, voice: Speech) -> str:
    """「約3分」, 「約3分（含口譯約6分）」."""
    text = one.text.exactly(voice.code)
    once = minutes(seconds(text, voice.code, one.pace))
    if not once:
        return ""
    if one.visit.interpreting != CONSECUTIVE:
        return voice.say(TIME).format(count=once)
    return voice.say(TWICE).format(count=once, all=minutes(one.seconds(voice.code)))


def speaker(one: Spoken, voice: Speech) -> str:
    """Post and name, in a running line."""
    who, code = one.speaker, voice.code
    name = flat(who.name.get(code))
    if not name:
        return ""
    called = honorifics.called(name, code, choice=who.choice, title=flat(who.title.get(code)), side=who.side)
    return "　".join(part for part in (" ".join(facts.post_parts(who, voice)), called) if part)


def _fill(flow: Flow, face: Face, one: Spoken) -> None:
    m = face.look
    lines = [(v, _title(one, v), 12.0 if n else 18.0, not n, INK) for n, v in enumerate(face.voices)]
    frame.centred(flow, m, lines)
    frame.centred(flow, m, [(v, t, 10.5, True, VERMILION) for v, t in facts.status(one.visit, face.voices)])
    flow.y += 4 * MM
    rows = []
    if one.visit.title:
        rows.append(face.pair(N_("Occasion"), one.visit.title))
    if one.visit.when:
        rows.append(face.fact(facts.WHEN, lambda voice: facts.when(one.visit, voice)))
    if one.speaker.name:
        rows.append(face.fact(SPEAKER, lambda voice: speaker(one, voice)))
    if one.text:
        rows.append(face.fact(READ_ALOUD, lambda voice: reading_time(one, voice)))
    flow.section([], [], rows)
    flow.y += 5 * MM
    said = dict.fromkeys((voice.code for voice in face.voices), 0)
    steps = in_step(one.text)
    if len(face.voices) == 1:  # its own paragraphs; where it is not written at all the other language's
        text = one.text.get(face.voices[0].code)
        steps = in_step(Pair(text, text))
    flow.section([], [], [_paragraph(face, one, number, step, said) for number, step in enumerate(steps, 1)])


def _paragraph(face: Face, one: Spoken, number: int, step: Pair, said: dict[str, int]) -> Row:
    """A paragraph with its number and how much time has gone by when it begins."""
    m, size = face.look, ONE_SIZE if len(face.voices) == 1 else BOTH_SIZE
    first = face.voices[0]
    gone = said[first.code]
    mark = [*rich_lines(first.regular, [(str(number), MUTED)], 9.5, NUMBER)]
    mark += rich_lines(first.regular, [(f"{gone // 60}:{gone % 60:02}", MUTED)], 7.5, NUMBER)
    cells = [Cell(m.left, tuple(mark))]
    for voice, x, width in face.columns(NUMBER):
        text = clean(step.exactly(voice.code)).strip("\n")
        lines = rich_lines(voice.regular, [(text, INK)], size, width)
        cells.append(Cell(x, tuple(Line(line.pieces, line.ascent, size * LEADING) for line in lines)))
        said[voice.code] += seconds(text, voice.code, one.pace, one.visit.interpreting)
    return Row(tuple(cells), PARAGRAPH * 0.4, PARAGRAPH + size * 0.5)


# The same for whoever goes on writing in it


def word(values: Sequence[Spoken], options: PrintOptions) -> bytes:
    """The speeches with their languages side by side, or one of them."""
    voices = frame.voices(options.language, options.calendar)
    first, parts = voices[0], list[Part]()
    for number, one in enumerate(values):
        parts += [Break()] if number else []
        for place, voice in enumerate(voices):
            said = Said(_title(one, voice), voice.code, bold=not place, size=11.0 if place else 16.0)
            parts.append(Lines((said,), heading=0 if place else 1))
            known = [text for _voice, text in facts.status(one.visit, [voice])]
            known += [facts.when(one.visit, voice), speaker(one, voice), reading_time(one, voice)]
            parts += [Lines((Said(text, voice.code, size=9.0),), below=1.0) for text in known if text]
        parts.append(Lines((), below=8.0))
        steps = in_step(one.text)
        if len(voices) == 1:
            parts += [
                Lines((Said(getattr(step, "ja" if first.code == "ja" else "zh"), first.code, size=14.0),), below=12.0)
                for step in in_step(Pair(one.text.get(first.code), one.text.get(first.code)))
            ]
        elif steps:
            rows = tuple(
                tuple((Lines((Said(step.exactly(v.code), v.code, size=12.0),), below=6.0),) for v in voices)
                for step in steps
            )
            parts.append(Grid(rows, (1.0,) * len(voices), lined=False))
    day = max((one.visit.as_of for one in values), default=NEVER)
    editions = {one.visit.edition for one in values}  # the foot of the file is that of all its speeches
    edition = editions.pop() if len(editions) == 1 else 0
    foot = "　".join(frame.edition_line(voice, edition, day) for voice in voices)
    made = datetime.combine(max(day, datetime(1980, 1, 1).date()), time())
    return write(parts, title=first.say(HEADING), language=first.code, made=made, foot=foot)
