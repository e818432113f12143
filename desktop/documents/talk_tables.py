"""桌次表／テーブル別スケジュール: who sits down at a table and when; a page for each table, to be set up on it."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import frame
from desktop.documents.flow import Flow, Row
from desktop.documents.paper import A4, Paper, PrintOptions
from desktop.documents.ruled import CENTRE, PORTRAIT, Box, Grid
from desktop.documents.talkparts import INTERPRETER, OF_TABLE, TIME, begin, break_row, head, large, notices, words
from desktop.documents.typeset import MM, Speech, each_once, flat
from desktop.domain.itemwords import said
from desktop.domain.talkpapers import TalkPlan
from desktop.i18n import N_

HEADING = N_("Table list")
TAIWANESE, JAPANESE = N_("Taiwanese company"), N_("Japanese company")
WIDTHS = (27, 60, 60, 33)  # mm


def render(values: Sequence[TalkPlan], options: PrintOptions) -> Paper:
    """A page for every table at which somebody meets."""
    voices = frame.voices(options.language, options.calendar)
    pdf = frame.begin(voices[0], HEADING, max(plan.as_of for plan in values))
    flows, found = [], []
    for plan in values:
        for table in sorted({one.table for one in plan.meetings}):
            flow = frame.pages(pdf, PORTRAIT)
            _page(flow, voices, plan, table)
            titles = [flat(said(OF_TABLE, number=table).get(voice.code)) for voice in voices]
            frame.furnish(flow, PORTRAIT, voices, titles, plan.edition, plan.as_of)
            flows.append((titles[0], flow))
        found += notices(plan, voices)
    return Paper(frame.finish(pdf, flows, A4), each_once(found))


def _page(flow: Flow, voices: Sequence[Speech], plan: TalkPlan, table: int) -> None:
    begin(flow, PORTRAIT, voices, plan, HEADING)
    large(flow, PORTRAIT, voices, said(OF_TABLE, number=table), 26.0)
    flow.y += 6 * MM
    grid = Grid.of(voices, PORTRAIT, WIDTHS, (9.2, 8.0))
    top = head(grid, TIME, TAIWANESE, JAPANESE, INTERPRETER)
    met = plan.at(table)

    def row(place: int) -> Row:
        slot = plan.slots[place]
        if not slot.number:
            return break_row(grid, slot, len(WIDTHS))
        one = met.get(slot.number)
        if one is None:
            return grid.row(Box(slot.hours(), CENTRE), Box(), Box(), Box(), tall=9 * MM)
        return grid.row(
            Box(slot.hours(), CENTRE), Box(words(one.tw), bold=True), Box(words(one.jp), bold=True),
            Box(one.interpreter, CENTRE), tall=9 * MM,
        )  # fmt: skip

    flow.section([top], [top], [row(place) for place in range(len(plan.slots))])
