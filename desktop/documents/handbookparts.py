"""The chapters of a handbook: rows that run down its pages. Its cover, contents and pages are ``handbook``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.documents import emergency as sheet
from desktop.documents import frame, itinerary, itinerary_timed, worn
from desktop.documents.fitting import spacing_of
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.frame import Look, rich_lines, shared_label, stacked
from desktop.documents.tables import ASCENT, LEADING, phrase_lines
from desktop.documents.tagging import SUBHEAD
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    NARROWEST,
    VERMILION,
    Colour,
    Ink,
    Speech,
    flat,
    speech,
)
from desktop.domain import dates, emergency, wording
from desktop.domain.handbook import ETIQUETTE, GIFTS, KEYS, PACKING, Call, Handbook, Host, Hotel, lines_of, paragraphs
from desktop.domain.itemwords import said
from desktop.domain.programme import TO_BE_SETTLED
from desktop.domain.rosters import Entry
from desktop.domain.text import Pair, joined
from desktop.i18n import CODES, N_

NO, NAME, POST, ROLE, PHONE = N_("No."), N_("Name"), N_("Organisation and title"), N_("Roles"), N_("Mobile in Japan")
SLEEPING, ADDRESS, CALL = N_("Check-in to check-out"), N_("Address"), N_("Phone")
NIGHTS, STATION, ROOM = N_("{count} nights"), N_("Nearest station"), N_("Room number")
STAYS, STATUS = N_("Sub-group"), N_("Status")
VISIT, RECEIVES, WEB, HEAD = N_("Our visit"), N_("Received by"), N_("Website"), N_("Head")
INDUSTRIES, PURPOSE = N_("Main industries and tasks"), N_("Purpose")
MANNERS, PRESENTS = N_("Good manners"), N_("Gifts")
GAP = 6 * MM
BOX = 3.0 * MM

Mark = Callable[[Pair], Callable[[Ink, float], None]]  # text for the contents -> what notes the page it begins on


def wide(m: Look, voices: Sequence[Speech]) -> bool:
    """Whether there is room for the languages side by side."""
    return len(voices) > 1 and not m.pocket


def texts(m: Look, voices: Sequence[Speech], text: Pair, indent: float = 0.0, sign: str = "") -> Row:
    """A paragraph in each language, side by side or one below the other; ``sign`` stands in the indent."""
    cells: list[Cell] = []
    if wide(m, voices) and text.zh and text.ja and text.zh != text.ja:
        width = (m.right - m.left - GAP) / 2
        for number, voice in enumerate(voices):
            x = m.left + number * (width + GAP)
            lines = rich_lines(voice.regular, [(text.get(voice.code), INK)], m.body, width - indent)
            cells += [Cell(x, _sign(m, voice, sign)), Cell(x + indent, tuple(lines))]
    else:
        lines = stacked(voices, text, (m.body, m.second), m.right - m.left - indent)
        cells += [Cell(m.left, _sign(m, voices[0], sign)), Cell(m.left + indent, tuple(lines))]
    return Row(tuple(cells), m.above * 0.3, m.below * 0.5)


def _sign(m: Look, voice: Speech, sign: str) -> tuple[Line, ...]:
    return tuple(rich_lines(voice.regular, [(sign, INDIGO)], m.body, 20.0)) if sign else ()


def subhead(m: Look, voices: Sequence[Speech], text: Pair, note: Callable[[Ink, float], None] | None = None) -> Row:
    """A name within a chapter, with a bar at its left."""
    lines = stacked(voices, text, (m.body + 1.2, m.second), m.right - m.left - 3.2 * MM, bold=True)
    row = Row((Cell(m.left + 3.2 * MM, tuple(lines)),), m.above * 1.3, m.below * 0.8, joined=True)

    def bar(ink: Ink, baseline: float) -> None:
        ink.box(m.left, baseline - row.ascent - 0.6, 1.1 * MM, row.ascent + row.depth + 0.6, INDIGO)
        if note:
            note(ink, baseline)

    return Row(row.cells, row.above, row.below, joined=True, before=bar, role=SUBHEAD)


def fact(m: Look, voices: Sequence[Speech], msgid: str, lines: Sequence[Line]) -> list[Row]:
    """A labelled row; none where there is nothing to say."""
    if not lines:
        return []
    label = shared_label(voices, said(msgid), m.small, _label(m) - 2 * MM)
    return [
        Row((Cell(m.left, tuple(label)), Cell(m.left + _label(m), tuple(lines))), m.above * 0.6, m.below * 0.6, True)
    ]


def _label(m: Look) -> float:
    return (32 if not m.pocket else 26 if m.width > 120 * MM else 20) * MM


def words(m: Look, voices: Sequence[Speech], text: Pair, colour: Colour = INK) -> list[Line]:
    """A text beside a label."""
    return stacked(voices, text, (m.body, m.second), m.right - m.left - _label(m), colours=(colour, MUTED))


def plain(m: Look, voices: Sequence[Speech], text: str) -> list[Line]:
    return words(m, voices, Pair(text, text))


def number(voice: Speech, text: str, size: float, width: float, colour: Colour = INK) -> list[Line]:
    """A telephone number on one line, condensed a little where it must be."""
    text = flat(text)
    needed = voice.regular.width(text) * size
    if needed <= width or needed * NARROWEST > width:
        return rich_lines(voice.regular, [(text, colour)], size, width)
    piece = Piece(0, voice.regular, text, size, colour, stretch=width / needed)
    return [Line((piece,), size * ASCENT, size * LEADING)]


# The chapters


def days(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, mark: Mark) -> None:
    """The itinerary by the clock."""
    for day in book.programme.days:
        text = Pair(dates.short(day.day, "zh_TW"), dates.short(day.day, "ja"))
        itinerary_timed.draw_day(flow, m, voices, day, mark(text))
    itinerary.closing(flow, m, voices, book.programme)


def members(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, _mark: Mark) -> None:
    """Who travels, with what they do and how to reach them."""
    width = m.right - m.left
    parts: tuple[tuple[str, float, float], ...] = (
        (NO, 0.0, 0.05),
        (NAME, 0.055, 0.2),
        (POST, 0.27, 0.36),
        (ROLE, 0.645, 0.145),
        (PHONE, 0.8, 0.2),
    )
    if m.pocket:
        parts = ((NO, 0.0, 0.06), (NAME, 0.065, 0.275), (POST, 0.355, 0.35), (PHONE, 0.72, 0.28))
    places = {msgid: (m.left + x * width, share * width - 1 * MM) for msgid, x, share in parts}
    heads = [Cell(x, tuple(shared_label(voices, said(msgid), m.small, w))) for msgid, (x, w) in places.items()]
    head = frame.banded(heads, m, above=3.0, below=2.6)
    flow.section([head], [head], [_member(m, voices, entry, places) for entry in book.members])


def _member(m: Look, voices: Sequence[Speech], entry: Entry, places: dict[str, tuple[float, float]]) -> Row:
    first = voices[0]
    room = places[NAME][1]
    name = [_wide(line, room) for line in stacked(voices, entry.name, (m.body + 0.6, m.second), room, bold=True)]
    if entry.kana and any(voice.code == "ja" for voice in voices):
        japanese = next(voice for voice in voices if voice.code == "ja")
        name += rich_lines(japanese.regular, [(entry.kana, MUTED)], m.small - 0.6, room)
    if entry.team or entry.bus:
        name += stacked(voices, joined("・", entry.team, entry.bus), (m.small, m.small), room, colours=(INDIGO, MUTED))
    role = stacked(voices, entry.roles, (m.body, m.second), places.get(ROLE, places[NAME])[1])
    if ROLE not in places:
        name += shared_label(voices, entry.roles, m.small, room)
    cells = [
        Cell(places[NO][0], tuple(rich_lines(first.regular, [(str(entry.number), MUTED)], m.small, 30.0))),
        Cell(places[NAME][0], tuple(name)),
        Cell(places[POST][0], tuple(_post(m, voices, entry, places[POST][1]))),
        Cell(places[PHONE][0], tuple(number(first, entry.mobile, m.body - 0.3, places[PHONE][1]))),
    ]
    if ROLE in places:
        cells.append(Cell(places[ROLE][0], tuple(role)))
    return Row(tuple(cells), m.above * 0.75, m.below * 0.75, rule=True)


def _wide(line: Line, room: float) -> Line:
    """A short name as custom sets it, wide (鄒 宗 勳), where there is room."""
    piece = line.pieces[0]
    gap = spacing_of(piece.text) * piece.size
    if not gap or piece.chain.width(piece.text) * piece.size + gap * (len(piece.text) - 1) > room:
        return line
    return line._replace(pieces=(piece._replace(spacing=gap),))


def _post(m: Look, voices: Sequence[Speech], entry: Entry, width: float) -> list[Line]:
    """Organisation, unit and title, broken between them rather than inside one; once where both languages say it."""
    lines: list[Line] = []
    seen: set[tuple[str, ...]] = set()
    for n, voice in enumerate(voices):
        parts = tuple(flat(part.get(voice.code)) for part in (entry.organisation, entry.unit, entry.title) if part)
        if parts not in seen:
            seen.add(parts)
            found = phrase_lines(voice.regular, parts, m.second if n else m.body, width, "　")
            lines += (
                [line._replace(pieces=tuple(p._replace(colour=MUTED) for p in line.pieces)) for line in found]
                if n
                else found
            )
    return lines


def hotels(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, mark: Mark) -> None:
    """Where to sleep, and how to get there."""
    for hotel in book.hotels:
        rows = _hotel(m, voices, hotel)
        whole = [replace(row, joined=n < len(rows) - 1) for n, row in enumerate(rows)]  # on one page
        flow.section([subhead(m, voices, hotel.name, mark(hotel.name))], [], whole)


def _hotel(m: Look, voices: Sequence[Speech], hotel: Hotel) -> list[Row]:
    when, nights = hotel.when, hotel.nights
    rows: list[Row] = []
    if when:
        begin, end = (
            [f"{dates.short(day, code)} {dates.clock(clock) if clock else ''}".strip() for code in CODES]
            for day, clock in ((when.start_date, when.start_time), (when.last_date, when.end_time))
        )
        stay = Pair(*(f"{a}{dates.RANGE[code]}{b}" for code, a, b in zip(CODES, begin, end, strict=True)))
        if nights:
            stay = joined("　", stay, said(NIGHTS, count=nights))
        rows += fact(m, voices, SLEEPING, words(m, voices, stay))
    if hotel.open:
        rows += fact(m, voices, STATUS, words(m, voices, said(TO_BE_SETTLED), VERMILION))
    rows += fact(m, voices, ROOM, plain(m, voices, hotel.room))
    rows += fact(m, voices, STAYS, words(m, voices, hotel.group))
    rows += fact(m, voices, ADDRESS, words(m, voices, hotel.address))
    rows += fact(m, voices, STATION, words(m, voices, hotel.station))
    return rows + fact(m, voices, CALL, plain(m, voices, hotel.phone))


def emergencies(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, mark: Mark) -> None:
    """Whom to call, what to do, what to show."""
    leaflet, first = book.leaflet, voices[0]
    width = m.right - m.left - _label(m)
    rows: list[Row] = []
    for msgid, text in (
        (sheet.POLICE, emergency.POLICE), (sheet.AMBULANCE, emergency.AMBULANCE), (sheet.OWN, leaflet.phone or "―"),
    ):  # fmt: skip
        rows += fact(m, voices, msgid, number(replace(first, regular=first.bold), text, m.body + 5.0, width, VERMILION))
    for mission in leaflet.missions:
        lines = stacked(voices, mission.name, (m.body, m.second), width, bold=True)
        for label, text in ((sheet.LINE, mission.emergency), (sheet.HOURS, mission.phone)):
            if text:
                lines += rich_lines(
                    first.regular, [(f"{frame.both(voices, label, '／')} ", MUTED), (text, INDIGO)], m.second, width
                )
        if mission.to_confirm:
            lines += rich_lines(
                first.regular, [(f"▲{frame.both(voices, sheet.CONFIRM, '／')}", VERMILION)], m.small, width
            )
        where = " ".join(filter(None, (f"〒{mission.postal_code}" if mission.postal_code else "", mission.address.ja)))
        lines += rich_lines(speech("ja").regular, [(where, INK)], m.second, width)
        rows += fact(m, voices, sheet.MISSION, lines)
    insurer = joined("　", leaflet.insurer, Pair(leaflet.insurer_phone, leaflet.insurer_phone))
    rows += fact(m, voices, sheet.INSURER, words(m, voices, insurer))
    helpers: list[Line] = []
    for one in leaflet.helpers:
        parts = joined("　", said(one.role), one.name, Pair(one.phone, one.phone))
        helpers += stacked(voices[:1], parts, (m.body, m.second), width)
    rows += fact(m, voices, sheet.PEOPLE, helpers)
    hotlines: list[Line] = []
    for msgid, text in ((sheet.MINISTRY, emergency.MINISTRY), (sheet.VISITORS, emergency.VISITORS)):
        spans = [
            (f"{frame.both(voices, msgid, '／')}　", MUTED), (text, INK),
            (f"　▲{frame.both(voices, sheet.CONFIRM, '／')}", VERMILION),
        ]  # fmt: skip
        hotlines += rich_lines(first.regular, spans, m.second, width)
    rows += fact(m, voices, sheet.MORE, hotlines)
    flow.section([], [], rows)
    for guide in emergency.GUIDES:  # the last step of each is about the program, not for paper
        title = said(guide.title)
        steps = [_step(m, voices, step, n) for n, step in enumerate(guide.steps[:-1], 1)]
        flow.section([subhead(m, voices, title, mark(title))], [subhead(m, voices, title)], steps)
        flow.section([], [], [sheet.phrase_row(m, voices, p) for p in emergency.PHRASES if p.guide == guide.key])


def _step(m: Look, voices: Sequence[Speech], step: str, at: int) -> Row:
    told = {voice.code: emergency.step_text(step, voice.say) for voice in voices}
    return texts(m, voices, Pair(told.get("zh_TW", ""), told.get("ja", "")), 4 * MM, str(at))


def hosts(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, mark: Mark) -> None:
    """Whom we visit: when, where, and what is known of them."""
    for host in book.hosts:
        again = [subhead(m, voices, host.name)]  # over the page too one reads whose address it is
        flow.section([subhead(m, voices, host.name, mark(host.name))], again, _host(m, voices, host))
        flow.y += m.above


def _host(m: Look, voices: Sequence[Speech], host: Host) -> list[Row]:
    rows: list[Row] = []
    for call in host.calls:
        rows += fact(m, voices, VISIT, words(m, voices, _visit(call)))
        people: list[Line] = []
        for n, voice in enumerate(voices):  # everybody in one language, then in the other
            for person in call.people:
                spans = [(flat(person.get(voice.code)), MUTED if n else INK)]
                width = m.right - m.left - _label(m)
                people += rich_lines(voice.regular, spans, m.second if n else m.body, width)
        rows += fact(m, voices, RECEIVES, people)
        rows += fact(m, voices, PURPOSE, words(m, voices, call.purpose))
    postal = Pair(*(f"〒{host.postal_code}",) * 2) if host.postal_code and host.address else Pair()
    rows += fact(m, voices, ADDRESS, words(m, voices, joined(" ", postal, host.address)))
    rows += fact(m, voices, CALL, plain(m, voices, host.phone))
    rows += fact(m, voices, WEB, plain(m, voices, host.url))
    rows += fact(m, voices, HEAD, words(m, voices, host.head))
    rows += fact(m, voices, INDUSTRIES, words(m, voices, host.industries))
    for paragraph in paragraphs(host.about):
        rows.append(texts(m, voices, paragraph))
    return rows or [Row((), m.above, 0.0)]


def _visit(call: Call) -> Pair:
    when = call.when
    day = (
        Pair(*(f"{dates.short(when.start_date, c)} {dates.times(when, c)}".strip() for c in CODES)) if when else Pair()
    )
    return joined("　", day, call.title, call.place)


def advice(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, _mark: Mark) -> None:
    """Manners, then gifts."""
    for part, msgid in ((ETIQUETTE, MANNERS), (GIFTS, PRESENTS)):
        rows = [texts(m, voices, line, 4 * MM, "・") for line in lines_for(book, part)]
        if rows:
            flow.section([subhead(m, voices, said(msgid))], [], rows)


def advised(book: Handbook) -> bool:
    """Whether there is any advice."""
    return bool(lines_for(book, ETIQUETTE) or lines_for(book, GIFTS))


def lines_for(book: Handbook, part: str) -> tuple[Pair, ...]:
    """The office's own sentences in each language where it has some, else the usual ones."""
    usual = book.advice.get(part, ())
    whole = Pair("\n".join(line.zh for line in usual), "\n".join(line.ja for line in usual))
    return lines_of(wording.said(worn.look().wording, KEYS[part], whole))


def own_texts(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, _mark: Mark) -> None:
    """Why the trip is made, and the delegation's own pages."""
    if book.purpose:
        rows = [texts(m, voices, paragraph) for paragraph in paragraphs(book.purpose)]
        flow.section([subhead(m, voices, said(PURPOSE))], [], rows)
        flow.y += m.above
    for paragraph in paragraphs(book.texts):
        flow.section([], [], [texts(m, voices, paragraph)])
        flow.y += m.above * 0.6


def terms(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, _mark: Mark) -> None:
    """中文 beside 日本語, each in its own letters, whatever the language of the book."""
    chinese, japanese = speech("zh_TW"), speech("ja")
    across = 1 if m.pocket else 2
    width = (m.right - m.left - GAP * (across - 1)) / across
    down = -(-len(book.terms) // across)
    rows = []
    for at in range(down):
        cells = []
        for column, term in enumerate(book.terms[at::down]):
            x = m.left + column * (width + GAP)
            for voice, text, left in ((chinese, term.zh, 0.0), (japanese, term.ja, width / 2)):
                lines = rich_lines(voice.regular, [(text, INK if not left else MUTED)], m.second, width / 2 - 2 * MM)
                cells.append(Cell(x + left, tuple(lines)))
        rows.append(Row(tuple(cells), m.above * 0.35, m.below * 0.35, rule=True))
    flow.section([], [], rows)


def things(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, _mark: Mark) -> None:
    """What to take along, to be ticked: the trip's own list, then the usual things."""
    rows = []
    for thing in book.packing:
        count = f" ×{thing.quantity}" if thing.quantity and thing.quantity > 1 else ""
        name = Pair(*(f"{thing.name.get(code)}{count}" for code in CODES))
        rows.append(tick(m, voices, name, joined("　", thing.carrier, thing.event)))
    rows += [tick(m, voices, line, Pair()) for line in lines_for(book, PACKING)]
    flow.section([], [], rows)


def tick(m: Look, voices: Sequence[Speech], text: Pair, more: Pair) -> Row:
    """A line with a box before it."""
    row = texts(m, voices, text, 6 * MM)
    cells = list(row.cells)
    if more:
        lines = stacked(voices, more, (m.small, m.small), m.right - m.left - 6 * MM, colours=(MUTED, MUTED))
        last = cells[-1] if len(cells) == 2 else cells[1]
        cells = [c if c is not last else Cell(c.x, (*c.lines, *lines)) for c in cells]

    def box(ink: Ink, baseline: float) -> None:
        low = baseline + 0.6
        _square(ink, m.left, low)

    return Row(tuple(cells), m.above * 0.5, m.below * 0.6, rule=True, before=box)


def _square(ink: Ink, left: float, low: float) -> None:
    for x1, y1, x2, y2 in (
        (left, low, left + BOX, low), (left, low - BOX, left + BOX, low - BOX),
        (left, low, left, low - BOX), (left + BOX, low, left + BOX, low - BOX),
    ):  # fmt: skip
        ink.line(x1, y1, x2, y2, 0.6, INK)
