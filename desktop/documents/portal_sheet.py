"""登錄資料表: all fields that the portal of reports asks for, to be copied there (rules.md B.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents import frame
from desktop.documents.flow import Flow
from desktop.documents.paper import Paper, PrintOptions
from desktop.documents.ruled import LEFT, PORTRAIT, Box, Grid, bound
from desktop.documents.typeset import MM, Speech, glyph_notices
from desktop.domain.reportforms import FILES, Sheet
from desktop.domain.text import Pair
from desktop.errors import Notice
from desktop.i18n import N_

HEADING = N_("Fields for the portal of reports")


def render(values: Sequence[Sheet], options: PrintOptions) -> Paper:
    """A sheet for each of ``values``."""
    return bound(
        values, frame.voices(options.language, options.calendar), PORTRAIT, HEADING,
        of=lambda one: (Pair(one.title, one.title), one.as_of), fill=_fill, notices=_notices,
    )  # fmt: skip


def _fill(flow: Flow, voices: Sequence[Speech], one: Sheet) -> None:
    m = PORTRAIT
    flow.least = 0.2
    frame.title(flow, m, voices, [voice.say(HEADING) for voice in voices], 0.05)
    flow.y += 4 * MM
    grid = replace(Grid.of(voices, m, (44, 126), (9.6, 7.8)), above=4.2, below=4.2)
    rows = [grid.row(Box.word(field.label, LEFT), Box(field.value)) for field in one.fields]
    flow.section([], [], [*rows, grid.row(Box.word(FILES, LEFT), Box("□　　□"))])


def _notices(one: Sheet, voices: Sequence[Speech]) -> list[Notice]:
    return glyph_notices(one.title, voices[0], [field.value for field in one.fields])
