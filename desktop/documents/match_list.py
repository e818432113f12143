"""媒合清單／マッチング候補一覧: who could help whom, with every reason; for the other side too, so nothing internal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from desktop.documents import frame
from desktop.documents.company_list import lacking
from desktop.documents.flow import Flow, Row
from desktop.documents.paper import Paper, PrintOptions
from desktop.documents.ruled import CENTRE, LANDSCAPE, Box, Grid, bound, caption
from desktop.documents.typeset import MM, Speech, glyph_notices
from desktop.domain.companies import listed
from desktop.domain.companymatch import Match, MatchList
from desktop.domain.itemwords import said
from desktop.domain.text import Pair, joined
from desktop.errors import Notice
from desktop.i18n import N_

HEADING = N_("List of possible partners")
SEEKING = {
    "JP": N_("What Japanese companies look for, and companies of Taiwan that could provide it"),
    "TW": N_("What companies of Taiwan look for, and Japanese companies that could provide it"),
}
LOOKS_FOR = N_("Looks for: {what}")
NUMBER, PARTNER, FIELD = N_("No."), N_("Possible partner"), N_("Field of expertise")
OFFERS, PLACES, WHY = N_("What it offers"), N_("Places of business"), N_("Why they fit")
WIDTHS = (9, 46, 52, 46, 42, 72)  # mm
SIZES = (8.2, 7.0)


def render(values: Sequence[MatchList], options: PrintOptions) -> Paper:
    """A table for each company that looks for something, best partners first."""
    voices = frame.voices(options.language, options.calendar)
    return bound(
        values, voices, LANDSCAPE, HEADING, of=lambda one: (Pair(), one.as_of), fill=_fill, notices=_notices
    )  # fmt: skip


def _fill(flow: Flow, voices: Sequence[Speech], value: MatchList) -> None:
    frame.title(flow, LANDSCAPE, voices, [frame.heading(Pair(), HEADING, voice) for voice in voices])
    flow.y += 1 * MM
    flow.section([], [], [caption(LANDSCAPE, voices, said(SEEKING[value.seeking]), (8.8, 7.6))])
    flow.y += 2 * MM
    grid = Grid.of(voices, LANDSCAPE, WIDTHS, SIZES)
    labels = (NUMBER, PARTNER, FIELD, OFFERS, PLACES, WHY)
    head = replace(grid, sizes=(7.6, 6.6)).row(*(Box.word(label) for label in labels), joined=True)
    for seeker, own in groupby(value.matches, key=lambda match: match.seeker):
        what = listed([*(tag.name for tag in seeker.needs)]) or seeker.wants
        lead = [caption(LANDSCAPE, voices, seeker.name, (10.4, 8.8), bold=True, joined=True)]
        if what:
            lead.append(caption(LANDSCAPE, voices, said(LOOKS_FOR, what=what), (8.4, 7.2), joined=True))
        flow.section([*lead, head], [head], [_match(grid, match, place) for place, match in enumerate(own, 1)])
        flow.y += 4 * MM


def _match(grid: Grid, match: Match, number: int) -> Row:
    partner = match.partner
    offers = joined("\n", listed(tag.name for tag in partner.offers), partner.products)
    return grid.row(
        Box(str(number), CENTRE), Box(partner.name, bold=True), Box(partner.field_names()), Box(offers),
        Box(partner.place_names()), Box(match.why()),
    )  # fmt: skip


def _notices(value: MatchList, voices: Sequence[Speech]) -> list[Notice]:
    first, found = voices[0], list[Notice]()
    companies = dict.fromkeys(c for match in value.matches for c in (match.seeker, match.partner))
    for company in companies:
        pairs = (company.name, company.field_names(), company.place_names(), company.products, company.wants)
        texts = [pair.get(voice.code) for pair in pairs for voice in voices]
        for notice in glyph_notices(company.name.get(first.code), first, texts):
            found.append(notice.at("organisation", company.id))
    return [*found, *lacking(companies, voices)]
