"""出國報告審核表: ten points, each with what the traveller ticks and room for the agency (rules.md B.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents import frame
from desktop.documents.flow import Flow
from desktop.documents.paper import Paper, PrintOptions
from desktop.documents.ruled import CENTRE, PORTRAIT, Box, Grid, bound, signatures
from desktop.documents.typeset import MM, Speech, glyph_notices
from desktop.domain import dates
from desktop.domain.itemwords import said
from desktop.domain.reportforms import CHECKS, RETURNED, CheckForm
from desktop.domain.text import Pair
from desktop.errors import Notice
from desktop.i18n import CODES, N_

HEADING = N_("Review of a report of a trip abroad")
NAME, WHO, TITLE = N_("Name of the report"), N_("Names of the travellers"), N_("Title (of a post)")
UNIT, CATEGORY, PERIOD, HANDED = N_("Serving in"), N_("Category of the trip"), N_("Period"), N_("Report handed in on")
POINT, OWN, REVIEW = N_("Point"), N_("Ticked by the traveller"), N_("Review by the agency in charge")
SIGNED = (N_("Traveller (report)"), N_("Head of the first-level unit"), N_("Head of the agency or deputy"))
YES, NO = "■", "□"
AIRY, CLOSE = 4.3, 2.5  # above and below a line, in one language and in both


def render(values: Sequence[CheckForm], options: PrintOptions) -> Paper:
    """A form for each of ``values``."""
    return bound(
        values, frame.voices(options.language, options.calendar), PORTRAIT, HEADING,
        of=lambda one: (Pair(one.title, one.title), one.as_of), fill=_fill, notices=_notices,
    )  # fmt: skip


def _fill(flow: Flow, voices: Sequence[Speech], one: CheckForm) -> None:
    m = PORTRAIT
    frame.title(flow, m, voices, [voice.say(HEADING) for voice in voices], 0.05)
    flow.y += 4 * MM
    room = AIRY if len(voices) == 1 else CLOSE
    grid = replace(Grid.of(voices, m, (26, 62, 26, 56), (9.4, 7.6)), above=room, below=room)
    period = Pair(*(dates.span(one.start, one.end, code) for code in CODES))
    day = Pair(*(dates.long(one.handed_in, code) for code in CODES)) if one.handed_in else Pair()
    rows = [
        grid.row(Box.word(NAME), Box(one.title, span=3)),
        grid.row(Box.word(WHO), Box(one.names), Box.word(TITLE), Box(one.titles)),
        grid.row(Box.word(UNIT), Box(one.unit), Box.word(CATEGORY), Box(one.category)),
        grid.row(Box.word(PERIOD), Box(period), Box.word(HANDED), Box(day)),
    ]
    flow.section([], [], rows)
    flow.y += 3 * MM
    points = replace(Grid.of(voices, m, (9, 109, 26, 26), (9.6, 7.4)), above=room, below=room)
    head = points.row(Box(), Box.word(POINT), Box.word(OWN), Box.word(REVIEW), joined=True)
    rows = []
    for number, check in enumerate(CHECKS, 1):
        text = check.pair()
        if check.key == "returned":
            text = Pair(*("\n".join((text.get(code), *_reasons(code))) for code in CODES))
        own = YES if check.key in one.ticked else NO
        rows.append(points.row(Box(str(number), CENTRE), Box(text), Box(own, CENTRE), Box(NO, CENTRE)))
    flow.section([head], [head], rows)
    flow.y += 2.5 * MM
    flow.section(signatures(grid, SIGNED, 14 * MM), [], [])


def _reasons(code: str) -> list[str]:
    return [f"{NO} ({number}) {choice.pair().get(code)}" for number, choice in enumerate(RETURNED, 1)]


def _notices(one: CheckForm, voices: Sequence[Speech]) -> list[Notice]:
    texts = [one.title, one.names, one.titles, one.unit, said(HEADING).get(voices[0].code)]
    return glyph_notices(one.title, voices[0], texts)
