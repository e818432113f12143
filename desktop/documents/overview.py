"""訪問概要: the hosts' first paper of a visit, on one A4, as PDF and as DOCX to paste from (needs.md row 86)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from desktop.documents import facts, frame
from desktop.documents.facts import SHEET, Face
from desktop.documents.flow import Cell, Flow, Row
from desktop.documents.frame import rich_lines
from desktop.documents.paper import A4, Paper, PrintOptions
from desktop.documents.typeset import MUTED, Speech, clean, each_once, flat
from desktop.documents.word import CENTRE, Break, Grid, Lines, Part, Said, write
from desktop.domain import honorifics
from desktop.domain.speeches import NEVER, Overview, Somebody
from desktop.domain.text import Pair
from desktop.errors import Notice
from desktop.i18n import N_

HEADING = N_("Outline of the visit")
PURPOSE, MEET, MEMBERS = N_("Purpose"), N_("Whom we wish to meet"), N_("Members")
TOPICS, QUESTIONS = N_("Topics"), N_("Questions in advance")
LANGUAGE, ARRIVAL = N_("Language and interpreting"), N_("Vehicle and arrival")
REACHABLE, DIETS = N_("Telephone on the day"), N_("Dietary needs")
GIFTS, CAMERAS = N_("Gifts"), N_("Photographs and press")
MORE = N_("and {count} more")
FIELDS = (  # label, attribute, column where it is mended
    (PURPOSE, "purpose", "purpose_zh"),
    (MEET, "meet", "meet_zh"),
    (TOPICS, "topics", "topics_zh"),
    (QUESTIONS, "questions", "questions_zh"),
    (LANGUAGE, "language", "speech"),
    (ARRIVAL, "arrival", "gather_time"),
    (REACHABLE, "reachable", ""),
    (DIETS, "diets", ""),
    (GIFTS, "gifts", ""),
    (CAMERAS, "cameras", "photos"),
)
ABOVE = 2  # of FIELDS stand above the members


def render(values: Sequence[Overview], options: PrintOptions) -> Paper:
    """One page for each visit."""
    voices = frame.voices(options.language, options.calendar)
    pdf = frame.begin(voices[0], HEADING, max((one.visit.as_of for one in values), default=NEVER))
    flows, found = [], list[Notice]()
    for one in values:
        flow = facts.one_page(pdf, voices, lambda f, face, one=one: _fill(f, face, one))  # type: ignore[misc]
        titles = [facts.heading(one.visit, HEADING, voice) for voice in voices]
        frame.furnish(flow, SHEET, voices, titles, one.visit.edition, one.visit.as_of)
        flows.append((titles[0], flow))
        found += facts.too_long(one.visit, voices, flow)
        found += facts.notices(one.visit, voices, _texts(one), one.ours)
    return Paper(frame.finish(pdf, flows, A4), each_once(found))


def _texts(one: Overview) -> list[tuple[Pair, str, str]]:
    texts = [(getattr(one, name), label, column) for label, name, column in FIELDS]
    return [*texts, (one.visit.title, "", "title_zh"), (one.visit.place, facts.WHERE, "place_zh")]


def _fill(flow: Flow, face: Face, one: Overview) -> None:
    facts.title(flow, face, one.visit, HEADING)
    rows = [
        face.fact(facts.WHEN, lambda voice: facts.when(one.visit, voice)),
        face.fact(facts.WHERE, lambda voice: facts.where(one.visit, voice)),
    ]
    rows += [face.pair(label, getattr(one, name)) for label, name, _column in FIELDS[:ABOVE]]
    flow.section([], [], rows)
    people = [face.person(person, equal=True) for person in one.ours]
    if one.more:
        people.append(_more(face, one.more))
    if people:
        flow.section([face.heading(MEMBERS)], [face.heading(MEMBERS)], people)
    flow.y += 5 * face.space
    flow.section([], [], [face.pair(label, getattr(one, name)) for label, name, _column in FIELDS[ABOVE:]])


def _more(face: Face, count: int) -> Row:
    cells = [
        Cell(x, tuple(rich_lines(voice.regular, [(voice.say(MORE).format(count=count), MUTED)], face.size, width)))
        for voice, x, width in face.columns(0.0)
    ]
    return face.row(cells)


# The same for whoever goes on writing in it


def word(values: Sequence[Overview], options: PrintOptions) -> bytes:
    """A page for each visit; each language in a column."""
    voices = frame.voices(options.language, options.calendar)
    first, parts = voices[0], list[Part]()
    for number, one in enumerate(values):
        parts += [Break()] if number else []
        for voice, text in facts.trip(one.visit, voices):
            parts.append(Lines((Said(text, voice.code, size=9.0),), CENTRE))
        for place, voice in enumerate(voices):
            text = facts.heading(one.visit, HEADING, voice)
            said = Said(text, voice.code, bold=not place, size=11.0 if place else 16.0)
            parts.append(Lines((said,), CENTRE, heading=0 if place else 1))
        for voice, text in facts.status(one.visit, voices):
            parts.append(Lines((Said(text, voice.code, bold=True),), CENTRE))
        parts.append(_grid(one, voices))
    day = max((one.visit.as_of for one in values), default=NEVER)
    editions = {one.visit.edition for one in values}  # the foot of the file is that of all its visits
    edition = editions.pop() if len(editions) == 1 else 0
    foot = "　".join(frame.edition_line(voice, edition, day) for voice in voices)
    made = datetime.combine(max(day, datetime(1980, 1, 1).date()), time())
    return write(parts, title=first.say(HEADING), language=first.code, made=made, foot=foot)


def _grid(one: Overview, voices: Sequence[Speech]) -> Grid:
    rows = [_said(facts.WHEN, voices, [facts.when(one.visit, voice) for voice in voices])]
    rows.append(_said(facts.WHERE, voices, [facts.where(one.visit, voice) for voice in voices]))
    made = [_said(label, voices, [getattr(one, name).get(v.code) for v in voices]) for label, name, _column in FIELDS]
    people = (_label(MEMBERS, voices), *(tuple(_people(one, voice)) for voice in voices))
    rows += [*made[:ABOVE], people, *made[ABOVE:]]
    return Grid(tuple(rows), (26.0, *([138.0 / len(voices)] * len(voices))))


def _label(msgid: str, voices: Sequence[Speech]) -> tuple[Lines, ...]:
    said: dict[str, str] = {}
    for voice in voices:
        said.setdefault(voice.say(msgid), voice.code)
    return tuple(Lines((Said(text, code, size=9.0),), above=2.0, below=1.0) for text, code in said.items())


def _said(msgid: str, voices: Sequence[Speech], texts: Sequence[str]) -> tuple[tuple[Lines, ...], ...]:
    cells = []
    for voice, text in zip(voices, texts, strict=True):
        shown = clean(text).strip() or voice.say(facts.TO_BE_SETTLED)
        cells.append((Lines((Said(shown, voice.code),), above=2.0, below=3.0),))
    return (_label(msgid, voices), *cells)


def _people(one: Overview, voice: Speech) -> list[Lines]:
    made = [_person(person, voice) for person in one.ours]
    if one.more:
        made.append(Lines((Said(voice.say(MORE).format(count=one.more), voice.code),), below=2.0))
    return made or [Lines((Said(voice.say(facts.TO_BE_SETTLED), voice.code),), below=2.0)]


def _person(one: Somebody, voice: Speech) -> Lines:
    """「林志豪（リン シゴウ）　科長　〔課長相当〕」."""
    code = voice.code
    name = honorifics.called(
        flat(one.name.get(code)) or voice.say(facts.TO_BE_SETTLED), code, choice=one.choice, side=one.side
    )  # fmt: skip
    reading = f"（{one.reading}）" if one.reading and code == "ja" else ""
    post = " ".join(facts.post_parts(one, voice, equal=True))
    return Lines((Said(name, code, bold=True), Said(f"{reading}　{post}", code)), above=2.0, below=2.0)
