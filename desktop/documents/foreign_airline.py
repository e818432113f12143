"""搭乘外籍航空公司班機申請書: which flights of other countries' airlines, by whom; the reason is written by hand."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import frame
from desktop.documents.flow import Flow, Row
from desktop.documents.paper import BOTH, Paper
from desktop.documents.ruled import CENTRE, PORTRAIT, Box, Grid, bound, signatures
from desktop.documents.typeset import MM, Speech, glyph_notices
from desktop.domain import dates
from desktop.domain.accountpapers import Flight, ForeignFlights
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.text import Pair
from desktop.errors import Notice
from desktop.i18n import CODES, N_

HEADING = N_("Request to take flights of a foreign airline")
TRIP, PERIOD, TRAVELLERS = N_("Reason for the trip"), N_("Period"), N_("Travellers")
DAY, FLIGHT, WAY, TIMES, WHO = N_("Date"), N_("Flight no."), N_("From and to"), N_("Times"), N_("Travellers")
EVERYBODY = N_("All travellers")
REASON = N_("Reason, and which exception of the rules it is")
PROOF = N_("Proof attached")
SIGNED = (N_("Applicant"), N_("Head of the unit"), N_("Personnel"), N_("Accounting"), N_("Head of the agency"))


def render(values: Sequence[ForeignFlights], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """A request for each trip in ``values``."""
    return bound(
        values, frame.voices(language, calendar), PORTRAIT, HEADING,
        of=lambda one: (one.head.office, one.head.as_of), fill=_fill, notices=_notices,
    )  # fmt: skip


def _notices(one: ForeignFlights, voices: Sequence[Speech]) -> Sequence[Notice]:
    first = voices[0]
    texts = [flight.way.get(first.code) for flight in one.flights] + [who.get(first.code) for who in one.travellers]
    return glyph_notices(one.head.trip.get(first.code), first, texts)


def _fill(flow: Flow, voices: Sequence[Speech], one: ForeignFlights) -> None:
    m = PORTRAIT
    frame.title(flow, m, voices, [frame.heading(one.head.office, HEADING, v) for v in voices])
    flow.y += 5 * MM
    facts = Grid.of(voices, m, (34, 136), (9.4, 7.8))
    span = Pair(*(dates.span(one.head.start, one.head.end, code) for code in CODES))
    rows = [(TRIP, one.head.trip), (PERIOD, span), (TRAVELLERS, _names(one.travellers))]
    flow.section([], [], [facts.row(Box.word(label, "left"), Box(words)) for label, words in rows])
    flow.y += 4 * MM
    grid = Grid.of(voices, m, (26, 28, 52, 26, 38), (9.0, 7.4))
    head = grid.row(*(Box.word(word) for word in (DAY, FLIGHT, WAY, TIMES, WHO)), joined=True)
    flow.section([head], [head], [_flight(grid, flight) for flight in one.flights])
    flow.y += 4 * MM
    whole = Grid.of(voices, m, (1,), (9.4, 7.8))
    flow.section([], [], [
        whole.row(Box.word(REASON, "left"), joined=True), whole.row(Box(), tall=44 * MM),
        whole.row(Box.word(PROOF, "left"), joined=True), whole.row(Box(), tall=18 * MM),
    ])  # fmt: skip
    flow.y += 5 * MM
    flow.section(signatures(grid, SIGNED, 20 * MM), [], [])


def _names(people: Sequence[Pair]) -> Pair:
    return Pair(*("、".join(one.get(code) for one in people) for code in CODES))


def _flight(grid: Grid, flight: Flight) -> Row:
    day = Pair(*(dates.short(flight.day, code) for code in CODES)) if flight.day else Pair()
    who = _names(flight.people) if flight.people else said(EVERYBODY)
    return grid.row(Box(day, CENTRE), Box(flight.carrier, CENTRE), Box(flight.way), Box(flight.times, CENTRE), Box(who))
