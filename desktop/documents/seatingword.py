"""座位圖／席次図 as DOCX, for whoever moves people once more: the seats of a room as cells, and a list."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import docxparts, frame
from desktop.documents.docxparts import Cell
from desktop.documents.paper import PrintOptions
from desktop.documents.seatdrawing import called, worded
from desktop.documents.seating import TITLE, about, groups, heading
from desktop.documents.typeset import Speech
from desktop.documents.word import CENTRE, Break, Grid, Lines, Part, Said
from desktop.domain.seatpapers import SeatingSheet, walls
from desktop.domain.seatplans import GUEST, HOST, TWO_SIDED, SeatPlan, Sitter, honoured_edge
from desktop.domain.text import Pair, joined
from desktop.i18n import N_

NUMBER, NAME, POST = N_("Seat no."), N_("Name"), N_("Organisation and post")
COLUMNS = 12  # seats beside each other that fit the page as cells


def word(values: Sequence[SeatingSheet], options: PrintOptions) -> bytes:
    """All of ``values``, each on a page of its own."""
    voices = frame.voices(options.language, options.calendar)
    parts: list[Part] = []
    for number, sheet in enumerate(values):
        parts += [Break()] if number else []
        parts += docxparts.title(voices, [heading(sheet, voice) for voice in voices])
        parts += [Lines((Said(text, voice.code),), CENTRE, below=2.0) for voice, text in about(sheet, voices)]
        if sheet.plan is not None and sheet.plan.kind in TWO_SIDED:
            parts += _room(sheet.plan, sheet, voices)
        for label, rows in groups(sheet):
            cells: list[tuple[Cell, ...]] = [docxparts.heads(voices, NUMBER, NAME, POST)]
            cells += [(docxparts.plain(at), _name(one, voices, at=""), _post(one, voices)) for at, one in rows]
            parts += [docxparts.section(voices, label), Grid(tuple(cells), (12.0, 60.0, 180.0), head=1)]
    title = heading(values[0], voices[0]) if len(values) == 1 else voices[0].say(TITLE)
    day, edition = max(sheet.as_of for sheet in values), max(sheet.edition for sheet in values)
    return docxparts.file(voices, parts, title, edition, day, landscape=True)


def _name(one: Sitter, voices: Sequence[Speech], at: str) -> Cell:
    """The name with what follows it, once where the languages differ in 様 alone."""
    spoken = [(voice, *called(one, voice)) for voice in voices]
    if len({text for _voice, text, _tail in spoken}) == 1:
        spoken = [max(spoken, key=lambda said: len(said[2]))]
    number = docxparts.plain(at)
    return (*number, *docxparts.said([(v, f"{text} {tail}".strip()) for v, text, tail in spoken], bold=True))


def _post(one: Sitter, voices: Sequence[Speech]) -> Cell:
    return docxparts.pair(voices, joined(" ", one.organisation, one.title if one.name else Pair()))


def _room(plan: SeatPlan, sheet: SeatingSheet, voices: Sequence[Speech]) -> list[Part]:
    """Cells as people sit, seen from above, with what stands at the walls; none where there are too many."""
    if plan.count > COLUMNS:
        return []
    on = plan.people()
    upright = honoured_edge(plan) in ("left", "right")

    def cell(key: str, rank: int) -> Cell:
        who = sheet.people.get(on.get(key, ""))
        return _name(who, voices, str(rank)) if who is not None else docxparts.plain(str(rank))

    order = sorted(plan.places, key=lambda place: place.y if upright else place.x)
    sides = [[place for place in order if place.side == side] for side in (GUEST, HOST)]
    first, second = sorted(sides, key=lambda side: side[0].x if upright else side[0].y)
    if upright:
        rows = tuple((cell(a.key, a.rank), (), cell(b.key, b.rank)) for a, b in zip(first, second, strict=True))
        grid = Grid(rows, (3.0, 1.0, 3.0))
    else:
        table: tuple[Cell, ...] = ((),) * plan.count
        lines = [tuple(cell(p.key, p.rank) for p in side) for side in (first, second)]
        grid = Grid((lines[0], table, lines[1]), (1.0,) * plan.count)
    marks = walls(plan)
    above = [f"↑ {worded(voices, msgid)}" for msgid, edge in marks if edge == "top"]
    left = [f"← {worded(voices, msgid)}" for msgid, edge in marks if edge == "left"]
    right = [f"{worded(voices, msgid)} →" for msgid, edge in marks if edge == "right"]
    below = [f"↓ {worded(voices, msgid)}" for msgid, edge in marks if edge == "bottom"]
    code = voices[0].code
    parts: list[Part] = [Lines((Said("　".join(texts), code),), CENTRE) for texts in (above, [*left, *right]) if texts]
    return [*parts, grid, *([Lines((Said("　".join(below), code),), CENTRE)] if below else [])]
