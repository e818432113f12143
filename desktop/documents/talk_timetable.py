"""個別時間表／個別スケジュール: whom a company meets, when, at which table, with which interpreter; a page for each."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import frame
from desktop.documents.flow import Flow, Row
from desktop.documents.paper import A4, Paper, PrintOptions
from desktop.documents.ruled import CENTRE, PORTRAIT, Box, Grid
from desktop.documents.talkparts import (
    INTERPRETER,
    MEMO,
    TABLE,
    TIME,
    begin,
    break_row,
    called,
    head,
    large,
    notices,
    words,
)
from desktop.documents.typeset import MM, Speech, each_once, flat
from desktop.domain.itemwords import said
from desktop.domain.talkpapers import JP, Party, TalkPlan
from desktop.domain.text import Pair, joined
from desktop.i18n import N_

HEADING = N_("Personal timetable")
WITH = N_("You meet")
FREE = N_("Free (slot)")
WIDTHS = (27, 18, 72, 31, 32)  # mm


def render(values: Sequence[TalkPlan], options: PrintOptions) -> Paper:
    """A page for every company that meets somebody; of a Japanese one its own language leads."""
    voices = frame.voices(options.language, options.calendar)
    pdf = frame.begin(voices[0], HEADING, max(plan.as_of for plan in values))
    flows, found = [], []
    for plan in values:
        for party in plan.parties:
            spoken = sorted(voices, key=lambda voice: (voice.code == "ja") != (party.side == JP))
            flow = frame.pages(pdf, PORTRAIT)
            _page(flow, spoken, plan, party)
            titles = [flat(called(party, voice.code)) for voice in spoken]
            frame.furnish(flow, PORTRAIT, spoken, titles, plan.edition, plan.as_of)
            flows.append((titles[0], flow))
        found += notices(plan, voices)
    return Paper(frame.finish(pdf, flows, A4), each_once(found))


def _page(flow: Flow, voices: Sequence[Speech], plan: TalkPlan, party: Party) -> None:
    begin(flow, PORTRAIT, voices, plan, HEADING)
    large(flow, PORTRAIT, voices, words(party), 15.0)
    if party.people:
        large(flow, PORTRAIT, voices, party.people, 9.5)
    flow.y += 5 * MM
    grid = Grid.of(voices, PORTRAIT, WIDTHS, (9.2, 8.0))
    top = head(grid, TIME, TABLE, WITH, INTERPRETER, MEMO)
    flow.section([top], [top], [_row(grid, plan, party, place) for place in range(len(plan.slots))])


def _row(grid: Grid, plan: TalkPlan, party: Party, place: int) -> Row:
    slot = plan.slots[place]
    if not slot.number:
        return break_row(grid, slot, len(WIDTHS))
    met = plan.of(party).get(slot.number)
    if met is None:
        return grid.row(Box(slot.hours(), CENTRE), Box(), Box(said(FREE)), Box(), Box(), tall=9 * MM)
    other = met.other(party)
    whom = joined("\n", words(other), Pair(*(f"（{p}）" if p else "" for p in (other.people.zh, other.people.ja))))
    return grid.row(
        Box(slot.hours(), CENTRE), Box(str(met.table), CENTRE, bold=True), Box(whom, bold=True),
        Box(met.interpreter, CENTRE), Box(), tall=9 * MM,
    )  # fmt: skip
