"""口譯資料／通訳資料: who is there and how the names sound, what will be said, and the words for it.

Names, titles and words stand in both languages whatever the language of the paper; nothing internal stands on it.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import briefing, facts, frame
from desktop.documents.facts import SHEET, Face
from desktop.documents.flow import Cell, Flow, Line, Row
from desktop.documents.frame import Look, rich_lines
from desktop.documents.paper import A4, Paper, PrintOptions
from desktop.documents.typeset import INK, MM, MUTED, Speech, clean, each_once, flat, speech
from desktop.domain import honorifics
from desktop.domain.speeches import NEVER, Interpreting, Somebody, in_step
from desktop.domain.text import Pair
from desktop.errors import Notice
from desktop.i18n import CODES, N_

HEADING = N_("Sheet for the interpreter")
LANGUAGE, PURPOSE, TOPICS = N_("Language and interpreting"), N_("Purpose"), N_("Topics")
THEIRS, OURS, AGENDA = N_("Participants from Japan"), N_("Participants from Taiwan"), N_("Agenda")
POINTS, TERMS = N_("Talking points"), N_("Words that will occur")
NAME, READING, POST = N_("Name"), N_("Reading"), N_("Organisation and title")
EDGES = (0.0, 44 * MM, 84 * MM)  # of the columns of people, from the left


def render(values: Sequence[Interpreting], options: PrintOptions) -> Paper:
    """A sheet for each visit, as long as it needs."""
    voices = frame.voices(options.language, options.calendar)
    pdf = frame.begin(voices[0], HEADING, max((one.visit.as_of for one in values), default=NEVER))
    flows, found = [], list[Notice]()
    for one in values:
        flow = frame.filled(pdf, SHEET, lambda f, m, one=one: _fill(f, _face(voices, m), one))  # type: ignore[misc]
        titles = [facts.heading(one.visit, HEADING, voice) for voice in voices]
        frame.furnish(flow, SHEET, voices, titles, one.visit.edition, one.visit.as_of)
        flows.append((titles[0], flow))
        texts = [(one.purpose, "", "purpose_zh"), (one.topics, "", "topics_zh")]
        found += facts.notices(one.visit, voices, [*texts, *((line.title, "", "") for line in one.lines)])
        texts = [(one.points, "", "points_zh"), *((term, "", "terms") for term in one.terms)]
        entity = ("briefing", one.id) if one.id else ("event", one.visit.id)
        found += facts.notices(one.visit, voices, texts, entity=entity[0], row_id=entity[1])
        both = (speech("zh_TW"), speech("ja"))
        found += facts.notices(one.visit, both, [], [*one.theirs, *one.ours])
    return Paper(frame.finish(pdf, flows, A4), each_once(found))


def _face(voices: tuple[Speech, ...], measures: Look) -> Face:
    """Its letters, with as much space between rows as these measures have."""
    return Face(voices, 10.2, 0.8 * measures.above / SHEET.above)


def _fill(flow: Flow, face: Face, one: Interpreting) -> None:
    facts.title(flow, face, one.visit, HEADING)
    rows = [
        face.fact(facts.WHEN, lambda voice: facts.when(one.visit, voice)),
        face.fact(facts.WHERE, lambda voice: facts.where(one.visit, voice)),
        face.pair(LANGUAGE, one.language),
    ]
    rows += [face.pair(label, text) for label, text in ((PURPOSE, one.purpose), (TOPICS, one.topics)) if text]
    flow.section([], [], rows)
    for label, people in ((THEIRS, one.theirs), (OURS, one.ours)):
        if people:
            again = [face.heading(label), _people_head(face)]
            flow.section(again, again, [_person(face, person) for person in people])
    if one.lines:
        head = face.heading(AGENDA)
        flow.section([head], [head], [briefing.point(face, line) for line in one.lines])
    if one.points:
        head = face.heading(POINTS)
        flow.section([head], [head], [_step(face, step) for step in in_step(one.points)])
    if one.terms:
        head = face.heading(TERMS)
        flow.section([head], [head], _terms(face, one.terms))


def _people_head(face: Face) -> Row:
    first, m = face.voices[0], face.look
    cells = []
    for x, msgid in zip(EDGES, (NAME, READING, POST), strict=True):
        lines = rich_lines(first.regular, [(frame.both(face.voices, msgid, "／"), MUTED)], 7.2, 60 * MM)
        cells.append(Cell(m.left + x, tuple(lines)))
    return Row(tuple(cells), 0.5, 2.5, rule=True, joined=True)


def _stacked(texts: Pair, code: str, size: float, width: float, *, bold: bool = False) -> list[Line]:
    """Chinese above Japanese, each in its own forms; once, in the forms of ``code``, where both are the same."""
    lines: list[Line] = []
    for one in (code,) if texts.get("zh_TW") == texts.get("ja") else CODES:
        voice = speech(one)
        lines += rich_lines(voice.bold if bold else voice.regular, [(flat(texts.exactly(one)), INK)], size, width)
    return lines


def _person(face: Face, one: Somebody) -> Row:
    m, size, code = face.look, face.size, "ja" if one.side == "jp" else "zh_TW"
    unknown = rich_lines(
        face.voices[0].regular, [(face.voices[0].say(facts.TO_BE_SETTLED), MUTED)], size, EDGES[1]
    )  # fmt: skip
    names = _stacked(_called(face, one), code, size + 0.8, EDGES[1] - 2 * MM, bold=True) if one.name else unknown
    readings = [
        line
        for text in dict.fromkeys(filter(None, (*one.readings, one.roman)))
        for line in rich_lines(speech("ja").regular, [(flat(text), INK)], size * 0.9, EDGES[2] - EDGES[1] - 2 * MM)
    ]
    said = Pair(*(" ".join(facts.post_parts(one, speech(c))) for c in CODES))
    posts = _stacked(said, code, size * 0.9, m.right - m.left - EDGES[2])
    cells = [Cell(m.left + x, tuple(lines)) for x, lines in zip(EDGES, (names, readings, posts), strict=True)]
    return Row(tuple(cells), 4.0 * face.space, 4.0 * face.space, rule=True)


def _called(face: Face, one: Somebody) -> Pair:
    """The names, with what Japanese readers expect behind that of a host."""
    zh, ja = (flat(one.name.get(code)) for code in CODES)
    if all(voice.code != "ja" for voice in face.voices):
        return one.name
    title = flat(one.title.get("ja"))
    said = honorifics.called(ja, "ja", choice=one.choice, title=title, side=one.side)
    return Pair(said if zh == ja else zh, said)


def _step(face: Face, step: Pair) -> Row:
    """A paragraph in the languages of the paper, side by side."""
    cells = []
    for voice, x, width in face.columns(0.0):
        text = clean(step.exactly(voice.code) if len(face.voices) > 1 else step.get(voice.code)).strip()
        cells.append(Cell(x, tuple(rich_lines(voice.regular, [(text, INK)], face.size, width))))
    return face.row(cells)


def _terms(face: Face, terms: Sequence[Pair]) -> list[Row]:
    """Two pairs of words beside each other."""
    m = face.look
    half = (m.right - m.left) / 2
    rows = []
    for at in range(0, len(terms), 2):
        cells: list[Cell] = []
        for number, term in enumerate(terms[at : at + 2]):
            for place, code in enumerate(CODES):
                voice: Speech = speech(code)
                width = half / 2 - 2 * MM
                lines = rich_lines(voice.regular, [(flat(term.exactly(code)) or "―", INK)], face.size, width)
                cells.append(Cell(m.left + number * half + place * half / 2, tuple(lines)))
        rows.append(Row(tuple(cells), 3.0 * face.space, 3.5 * face.space, rule=True))
    return rows
