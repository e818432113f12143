"""首長談參: what the head of the delegation must know before a visit, on one A4. Internal, all of it (row 77)."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import casetables, facts, frame
from desktop.documents.facts import SHEET, Face
from desktop.documents.flow import Cell, Flow, Row
from desktop.documents.frame import rich_lines
from desktop.documents.paper import A4, Paper, PrintOptions
from desktop.documents.tables import phrase_lines
from desktop.documents.typeset import MUTED, VERMILION, each_once, flat
from desktop.domain import dates
from desktop.domain.agenda import AgendaLine
from desktop.domain.caselist import Case
from desktop.domain.speeches import NEVER, Briefing
from desktop.domain.text import Pair, joined
from desktop.errors import Notice
from desktop.i18n import N_

HEADING = N_("Briefing for the head of the delegation")
INTERNAL = N_("Internal: not to be handed on")
GATHER, CONDITIONS = N_("Meeting point"), N_("Conditions")
THEIRS, AGENDA, CASES = N_("Participants from Japan"), N_("Agenda"), N_("Cases of alliances")
PARTS = (  # heading, attribute, whether it stands out
    (N_("About the other side"), "profile", False),
    (N_("Relations so far"), "history", False),
    (N_("What we want"), "asks", False),
    (N_("Sensitive topics"), "sensitive", True),
    (N_("How to answer"), "replies", True),
)


def render(values: Sequence[Briefing], options: PrintOptions) -> Paper:
    """One page for each visit."""
    voices = frame.voices(options.language, options.calendar)
    pdf = frame.begin(voices[0], HEADING, max((one.visit.as_of for one in values), default=NEVER))
    flows, found = [], list[Notice]()
    for one in values:
        flow = facts.one_page(pdf, voices, lambda f, face, one=one: _fill(f, face, one))  # type: ignore[misc]
        titles = [facts.heading(one.visit, HEADING, voice) for voice in voices]
        frame.furnish(flow, SHEET, voices, titles, one.visit.edition, one.visit.as_of)
        for ink in flow.pages:  # on every page, lest one is copied alone
            text = frame.both(voices, INTERNAL, "／")
            chain = voices[0].bold
            ink.text(SHEET.right - chain.width(text) * 9, SHEET.top - 5, chain, text, 9.0, VERMILION)
        flows.append((titles[0], flow))
        if not one.beside:  # with figures it is longer on purpose
            found += facts.too_long(one.visit, voices, flow)
        texts = [(getattr(one, name), "", f"{name}_zh") for _label, name, _red in PARTS]
        entity = ("briefing", one.id) if one.id else ("event", one.visit.id)
        found += facts.notices(one.visit, voices, texts, one.theirs, entity=entity[0], row_id=entity[1])
        found += facts.notices(one.visit, voices, [(line.title, "", "") for line in one.lines])
    return Paper(frame.finish(pdf, flows, A4), each_once(found))


def _fill(flow: Flow, face: Face, one: Briefing) -> None:
    facts.title(flow, face, one.visit, HEADING)
    rows = [
        face.fact(facts.WHEN, lambda voice: facts.when(one.visit, voice)),
        face.fact(facts.WHERE, lambda voice: facts.where(one.visit, voice)),
    ]
    rows += [face.pair(label, text) for label, text in ((GATHER, one.gather), (CONDITIONS, one.conditions)) if text]
    flow.section([], [], rows)
    _section(flow, face, THEIRS, [face.person(person, equal=True) for person in one.theirs])
    for label, name, red in PARTS:
        text: Pair = getattr(one, name)
        if text:
            row, head = face.prose(text), face.heading(label, VERMILION) if red else face.heading(label)
            flow.section([head], [head], [row])
    _section(flow, face, AGENDA, [point(face, line) for line in one.lines])
    _section(flow, face, CASES, [face.prose(_case(case)) for case in one.beside.cases])
    for table in one.beside.tables:
        flow.y += 2 * face.space
        casetables.draw(flow, face.look, face.voices, table, face.size - 1.4)


def _case(case: Case) -> Pair:
    """「DLE × GREEN PADDY：… ／…」, what they do together and what it brings."""
    return joined("：", case.name(), joined("　", case.field, case.effect))


def _section(flow: Flow, face: Face, msgid: str, rows: Sequence[Row]) -> None:
    if rows:
        head = face.heading(msgid)
        flow.section([head], [head], rows)


def point(face: Face, line: AgendaLine) -> Row:
    """A point of an agenda: when, what, who speaks."""
    first = face.voices[0].regular
    clock = dates.clock(line.start) if line.start else "―"
    cells = [Cell(face.look.left, tuple(rich_lines(first, [(clock, MUTED)], face.size, 16 * 72 / 25.4)))]
    for voice, x, width in face.columns(16 * 72 / 25.4):
        parts = [flat(line.title.get(voice.code)), flat(line.speaker.get(voice.code))]
        shown = [part for part in parts if part] or [voice.say(facts.TO_BE_SETTLED)]
        cells.append(Cell(x, tuple(phrase_lines(voice.regular, shown, face.size, width, "　"))))
    return Row(tuple(cells), 3.6 * face.space, 2.8 * face.space, rule=True)
