"""商談會公布欄／商談会掲示: the whole day on one sheet of A4 or A3, by company or by table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.documents import frame
from desktop.documents.flow import Flow, Row
from desktop.documents.frame import Look
from desktop.documents.paper import A4, Paper, PrintOptions
from desktop.documents.ruled import CENTRE, LANDSCAPE, Box, Grid, caption
from desktop.documents.talkparts import OF_TABLE, begin, notices, pause
from desktop.documents.typeset import MM, Speech, each_once
from desktop.domain.badges import A3
from desktop.domain.itemwords import said
from desktop.domain.schemewords import MATCH_SIDES
from desktop.domain.talkpapers import JP, TW, Meeting, Party, Slot, TalkPlan, brief
from desktop.domain.text import Pair, joined
from desktop.domain.words import find
from desktop.i18n import CODES, N_

HEADING = N_("Timetable of the talks")
COMPANY, PLACE = N_("Company"), N_("Table")
TABLES = "tables"  # a variant
LARGER = 1.414
MOST = {A4: 7, A3: 12}  # slots beside each other
FIRST, OTHERS, GAP = 40.0, 33.0, 9.0  # mm of A4: the first column, a slot, a break
SEAT = N_("Table {number}: {code}")


def look_of(size: str) -> Look:
    """A4 across, or the same on twice the paper."""
    if size != A3:
        return LANDSCAPE
    edges = {name: getattr(LANDSCAPE, name) * LARGER for name in ("width", "height", "left", "right", "bottom", "foot")}
    return replace(LANDSCAPE, **edges, title=20.0, subtitle=14.0, small=10.0)


def render(values: Sequence[TalkPlan], options: PrintOptions) -> Paper:
    """Rows of companies, side after side, or of tables; as many slots beside each other as there is room for."""
    voices = frame.voices(options.language, options.calendar)
    size = A3 if options.size == A3 else A4
    look = look_of(size)
    pdf = frame.begin(voices[0], HEADING, max(plan.as_of for plan in values))
    flows, found = [], []
    for plan in values:
        flow = frame.pages(pdf, look)
        begin(flow, look, voices, plan, HEADING)
        shown, most = _columns(plan), MOST[size]
        for part in (tuple(shown[at : at + most]) for at in range(0, len(shown), most)):
            if options.variant == TABLES:
                _tables(flow, voices, look, plan, part)
            else:
                for side in (TW, JP):
                    _companies(flow, voices, look, plan, part, side)
        titles = [frame.heading(plan.name, HEADING, voice) for voice in voices]
        frame.furnish(flow, look, voices, titles, plan.edition, plan.as_of)
        flows.append((titles[0], flow))
        found += notices(plan, voices)
    return Paper(frame.finish(pdf, flows, A4), each_once(found))


Part = tuple[Slot, ...]


def _columns(plan: TalkPlan) -> list[Slot]:
    """The slots and the breaks between them; none at either end."""
    shown = list(plan.slots)
    while shown and not shown[-1].number:
        shown.pop()
    while shown and not shown[0].number:
        shown.pop(0)
    return shown


def _grid(voices: Sequence[Speech], look: Look, part: Part) -> Grid:
    widths = (FIRST, *(OTHERS if slot.number else GAP for slot in part))
    whole = (look.right - look.left) / MM
    if sum(widths) < whole * 0.75:  # a short day: no wider than is read with ease
        widths = tuple(width * 1.25 for width in widths)
        widths = (*widths, max(whole - sum(widths), 0.0))
    sizes = (9.4, 8.0) if look is not LANDSCAPE else (7.6, 6.5)
    grid = Grid.of(voices, look, widths, sizes)
    return replace(grid, widths=grid.widths[: len(part) + 1])


def _head(grid: Grid, part: Part, label: str) -> Row:
    boxes = [Box(slot.hours() if slot.number else pause(slot), CENTRE, label=True) for slot in part]
    return replace(grid, sizes=(grid.sizes[0] - 0.3, grid.sizes[1] - 0.3)).row(Box.word(label), *boxes, joined=True)


def _body(part: Part, cell: Callable[[int], Box]) -> list[Box]:
    return [cell(slot.number) if slot.number else Box(label=True) for slot in part]


def _companies(
    flow: Flow, voices: Sequence[Speech], look: Look, plan: TalkPlan, part: Part, side: str
) -> None:  # fmt: skip
    grid = _grid(voices, look, part)
    top = _head(grid, part, COMPANY)
    rows = []
    for party in plan.parties:
        if party.side != side:
            continue
        met = plan.of(party)

        def seat(number: int, met: dict[int, Meeting] = met, own: str = party.id) -> Box:
            one = met.get(number)
            if one is None:
                return Box()
            other = one.jp if one.tw.id == own else one.tw
            return Box(_led(voices, said(SEAT, number=one.table, code=other.code), other.name), CENTRE)

        rows.append(grid.row(Box(_named(voices, party), bold=True), *_body(part, seat)))
    name = caption(look, voices, find(MATCH_SIDES, side).pair(), (10.0, 8.4), bold=True, joined=True)
    flow.section([name, top], [top], rows)
    flow.y += 5 * MM


def _led(voices: Sequence[Speech], lead: Pair, name: Pair) -> Pair:
    """A name below its lead; in the second language the name alone, for each line costs room."""
    first = voices[0].code
    texts = {v.code: brief(name.get(v.code)) for v in voices}
    texts[first] = f"{lead.get(first)}\n{texts[first]}"
    if len({texts[first].partition("\n")[2], *(texts[v.code] for v in voices[1:])}) == 1:
        texts = dict.fromkeys(texts, texts[first])
    return Pair(texts.get("zh_TW", ""), texts.get("ja", ""))


def _named(voices: Sequence[Speech], party: Party) -> Pair:
    """「T03　研華」, in the second language the name alone."""
    shown = {code: brief(party.name.get(code)) for code in CODES}
    first, lead = voices[0].code, f"{party.code}　".lstrip("　")
    alike = len({shown[voice.code] for voice in voices}) == 1
    return Pair(*(lead + shown[code] if alike or code == first else shown[code] for code in CODES))


def _tables(flow: Flow, voices: Sequence[Speech], look: Look, plan: TalkPlan, part: Part) -> None:
    grid = _grid(voices, look, part)
    top = _head(grid, part, PLACE)
    rows = []
    for table in sorted({one.table for one in plan.meetings}):
        met = plan.at(table)

        def both(number: int, met: dict[int, Meeting] = met) -> Box:
            one = met.get(number)
            return Box(joined("\n", _named(voices, one.tw), _named(voices, one.jp)) if one else Pair(), CENTRE)

        rows.append(grid.row(Box(said(OF_TABLE, number=table), CENTRE, bold=True), *_body(part, both)))
    flow.section([top], [top], rows)
    flow.y += 5 * MM
