"""縣市與日方交流階段表／自治体交流段階一覧: how far county and prefecture have come, with the steps before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop.documents import frame
from desktop.documents.flow import Flow, Row
from desktop.documents.paper import Paper, PrintOptions
from desktop.documents.ruled import CENTRE, PORTRAIT, Box, Grid, bound
from desktop.documents.typeset import MM, Speech, glyph_notices
from desktop.domain.itemwords import said
from desktop.domain.relations import HEADS, Relation, Relations, since, table
from desktop.domain.text import Pair
from desktop.errors import Notice
from desktop.i18n import CODES, N_
from desktop.sheets.book import BODY, HEAD, Line, Sheet

HEADING = N_("Stages of relations between counties and prefectures")
WIDTHS = (24, 24, 28, 28, 26, 40)  # mm


def render(values: Sequence[Relations], options: PrintOptions) -> Paper:
    """A table for each of ``values``."""

    def fill(flow: Flow, voices: Sequence[Speech], value: Relations) -> None:
        frame.title(flow, PORTRAIT, voices, [voice.say(HEADING) for voice in voices])
        flow.y += 4 * MM
        grid = Grid.of(voices, PORTRAIT, WIDTHS, (8.6, 7.2))
        head = replace(grid, sizes=(7.8, 6.6)).row(*(Box.word(label) for label in HEADS), joined=True)
        flow.section([head], [head], [row for one in value.relations for row in _rows(grid, one)])

    voices = frame.voices(options.language, options.calendar)
    return bound(values, voices, PORTRAIT, HEADING, of=lambda one: (Pair(), one.as_of), fill=fill, notices=_notices)


def _rows(grid: Grid, one: Relation) -> list[Row]:
    """The newest step in bold with the names, those before it below."""
    made = []
    for place, step in enumerate(one.steps or (one.present,)):
        names = (one.county_name, one.prefecture_name) if not place else (Pair(), Pair())
        made.append(
            grid.row(
                *(Box(name, bold=not place) for name in names), Box(step.stage_words(), bold=not place),
                Box(step.level_words()), Box(since(step), CENTRE), Box(step.note),
            )
        )  # fmt: skip
    return made


def _notices(value: Relations, voices: Sequence[Speech]) -> list[Notice]:
    first, found = voices[0], list[Notice]()
    for one in value.relations:
        texts = [step.note.get(v.code) for step in one.steps for v in voices]
        found += glyph_notices(one.name().get(first.code), first, texts)
    return found


def sheets(values: Sequence[Any], language: str) -> list[Sheet]:
    """The same as a workbook, texts in the first language of ``language``."""
    code = language if language in CODES else CODES[0]
    made = []
    for value in values:
        head, *body = table(value, code)
        lines = [Line(tuple(map(str, head)), HEAD)]
        lines += [Line(tuple(cell if not isinstance(cell, int) else str(cell) for cell in row), BODY) for row in body]
        made.append(Sheet(said(HEADING).get(code)[:24], tuple(lines), (12, 12, 16, 16, 12, 44)))
    return made
