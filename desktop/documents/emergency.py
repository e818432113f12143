"""緊急聯絡單／緊急連絡シート: whom to call, where to go, what to do and what to show, on one page.

Nobody's emergency contact stands on it: paper is lost more often than a laptop.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.documents import frame
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.frame import LARGE, Look, rich_lines, stacked
from desktop.documents.paper import A4, BOTH, Paper
from desktop.documents.tables import ASCENT, LEADING
from desktop.documents.typeset import INDIGO, INK, MM, MUTED, VERMILION, Speech, flat, glyph_notices, in_both, speech
from desktop.domain import dates, emergency
from desktop.domain.dates import Calendar
from desktop.domain.emergency import Leaflet, Mission, Phrase
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

HEADING = N_("Emergency sheet")
POLICE, AMBULANCE, OWN = N_("Police"), N_("Ambulance, fire"), N_("Our own emergency telephone")
MISSION, LINE, HOURS = N_("Mission responsible here"), N_("Emergency line"), N_("Office hours")
CONFIRM = N_("to be confirmed")
INSURER, NIGHTS, PEOPLE = N_("Insurer"), N_("Hotels"), N_("Members")
MORE = N_("More numbers")
MINISTRY, VISITORS = N_("Foreign ministry, Taipei"), N_("Visitor hotline (Chinese, day and night)")
SHOW = N_("To show:")
NO_PHONE = N_("The trip’s own emergency telephone is missing. Enter it in the delegation’s details.")
LABEL_WIDTH, GAP = 30 * MM, 6 * MM
FULL = replace(LARGE, top=14 * MM, next_top=25 * MM, bottom=278 * MM, foot=286 * MM)  # one page, if at all possible
SMALL, PHRASE, MEANING = 8.2, 12.5, 7.6


def render(values: Sequence[Leaflet], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """One sheet for each trip."""
    voices = frame.voices(language, calendar)
    first = voices[0]
    day = max((leaflet.as_of for leaflet in values), default=date(1970, 1, 1))
    pdf = frame.begin(first, HEADING, day)
    flows, notices = [], []
    for leaflet in values:
        flow = frame.filled(pdf, FULL, lambda f, m, one=leaflet: _fill(f, m, voices, one))  # type: ignore[misc]
        titles = [frame.heading(leaflet.trip, HEADING, voice) for voice in voices]
        frame.furnish(flow, FULL, voices, titles, leaflet.edition, leaflet.as_of)
        flows.append((titles[0], flow))
        if not leaflet.phone:
            notices.append(Notice("", Sentence(NO_PHONE)).at("delegation", leaflet.trip_id, "emergency_phone"))
        for fellow in leaflet.fellows:
            name = fellow.name.get(first.code)
            notices += glyph_notices(name, first, [name])
    return Paper(frame.finish(pdf, flows, A4), tuple(notices))


def _fill(flow: Flow, m: Look, voices: Sequence[Speech], leaflet: Leaflet) -> None:
    lines = [
        (voice, frame.heading(leaflet.trip, HEADING, voice), 12.0 if n else 15.0, not n, INK)
        for n, voice in enumerate(voices)
    ]
    frame.centred(flow, m, lines)
    flow.y += 4 * MM
    flow.draw(_numbers(m, voices, leaflet))
    rows = [_mission(m, voices, mission) for mission in leaflet.missions]
    rows += [row for row in _facts(m, voices, leaflet) if row.cells[1].lines]
    for row in rows:
        flow.section([row], [], [])
    for guide in emergency.GUIDES:  # the last step of each is about the program, not for paper
        flow.y += m.above * 0.6
        flow.section([], [], [_guide_head(m, voices, guide.title), *_steps(m, voices, guide.steps[:-1])])
        flow.section([], [], [phrase_row(m, voices, p) for p in emergency.PHRASES if p.guide == guide.key])


def _label(m: Look, voices: Sequence[Speech], msgid: str) -> Cell:
    words = in_both(msgid)
    return Cell(m.left, tuple(stacked(voices, words, (7.6, 7.2), LABEL_WIDTH - 2 * MM, colours=(MUTED, MUTED))))


def _fact(m: Look, voices: Sequence[Speech], msgid: str, lines: Sequence[Line]) -> Row:
    return Row(
        (_label(m, voices, msgid), Cell(m.left + LABEL_WIDTH, tuple(lines))), m.above * 0.6, m.below * 0.6, rule=True
    )


def _numbers(m: Look, voices: Sequence[Speech], leaflet: Leaflet) -> Row:
    """110, 119 and the trip's own number, large."""
    cells = []
    places = (
        (0.0, POLICE, emergency.POLICE),
        (34 * MM, AMBULANCE, emergency.AMBULANCE),
        (80 * MM, OWN, leaflet.phone or "―"),
    )
    for x, msgid, number in places:
        what = rich_lines(voices[0].regular, [(frame.both(voices, msgid, "／"), MUTED)], 7.6, m.right - m.left - x)
        bold, wide = voices[0].bold, voices[0].bold.width(flat(number)) * 20.0
        size = 20.0 if wide <= m.right - m.left - x else 11.0  # two numbers, or a word: a phone's number is never cut
        big = rich_lines(bold, [(number, VERMILION)], size, m.right - m.left - x, gap=22.0 - size * LEADING)
        cells.append(Cell(m.left + x, (*what[:1], *big)))
    return Row(tuple(cells), 2.0, 5.0, rule=True)


def _mission(m: Look, voices: Sequence[Speech], mission: Mission) -> Row:
    width = m.right - m.left - LABEL_WIDTH
    lines = stacked(voices, mission.name, (9.6, 8.0), width, bold=True)
    first = voices[0]
    spans = []
    for msgid, number in ((LINE, mission.emergency), (HOURS, mission.phone)):
        spans += [(f"{frame.both(voices, msgid, '／')} ", MUTED), (f"{number}　", INDIGO)]
    if mission.to_confirm:
        spans.append((f"▲{frame.both(voices, CONFIRM, '／')}", VERMILION))
    lines += rich_lines(first.regular, spans, 8.6, width)
    japanese = speech("ja").regular
    lines += rich_lines(japanese, [(f"〒{mission.postal_code} {mission.address.ja}", INK)], 8.2, width)
    return _fact(m, voices, MISSION, lines)


def _facts(m: Look, voices: Sequence[Speech], leaflet: Leaflet) -> list[Row]:
    first, width = voices[0], m.right - m.left - LABEL_WIDTH
    code = first.code

    def joined(*parts: str) -> str:
        return "　".join(flat(part) for part in parts if part)

    insurer = rich_lines(first.regular, [(joined(leaflet.insurer.get(code), leaflet.insurer_phone), INK)], 9.0, width)
    nights: list[Line] = []
    for day, lodging in leaflet.nights:
        text = joined(dates.short(day, code), lodging.name.get(code), lodging.phone, lodging.address.ja)
        nights += rich_lines(first.regular, [(text, INK)], SMALL, width)
    helpers = {helper.person_id: first.say(helper.role) for helper in leaflet.helpers}
    people: list[Line] = []
    told = {fellow.person_id for fellow in leaflet.fellows}
    texts = [joined(f.name.get(code), f.roles.get(code), f.phone) for f in leaflet.fellows]
    texts += [
        joined(h.name.get(code), helpers[h.person_id], h.phone) for h in leaflet.helpers if h.person_id not in told
    ]
    widest = max((first.regular.width(text) * SMALL for text in texts), default=1.0) + 3 * MM
    across = max(min(int(width / widest), 3), 1)  # so many people beside each other
    for at in range(0, len(texts), across):
        pieces = [Piece(n * width / across, first.regular, t, SMALL) for n, t in enumerate(texts[at : at + across])]
        people += [Line(tuple(pieces), SMALL * ASCENT, SMALL * LEADING)] if across > 1 else []
        people += rich_lines(first.regular, [(texts[at], INK)], SMALL, width) if across == 1 else []
    hotlines: list[Line] = []
    for msgid, number in ((MINISTRY, emergency.MINISTRY), (VISITORS, emergency.VISITORS)):
        spans = [
            (f"{frame.both(voices, msgid, '／')}　", MUTED),
            (number, INK),
            (f"　▲{frame.both(voices, CONFIRM, '／')}", VERMILION),
        ]
        hotlines += rich_lines(first.regular, spans, SMALL, width)
    return [
        _fact(m, voices, INSURER, insurer),
        _fact(m, voices, NIGHTS, nights),
        _fact(m, voices, PEOPLE, people),
        _fact(m, voices, MORE, hotlines),
    ]


def _columns(m: Look, voices: Sequence[Speech]) -> list[tuple[Speech, float, float]]:
    """Each language with its left edge and width."""
    width = (m.right - m.left - GAP * (len(voices) - 1)) / len(voices)
    return [(voice, m.left + n * (width + GAP), width) for n, voice in enumerate(voices)]


def _guide_head(m: Look, voices: Sequence[Speech], title: str) -> Row:
    cells = [
        Cell(x, tuple(rich_lines(voice.bold, [(voice.say(title), INDIGO)], 10.0, width)))
        for voice, x, width in _columns(m, voices)
    ]
    return Row(tuple(cells), 2.0, 2.0, joined=True)


def _steps(m: Look, voices: Sequence[Speech], steps: Sequence[str]) -> list[Row]:
    rows = []
    for number, step in enumerate(steps, 1):
        cells = []
        for voice, x, width in _columns(m, voices):
            lines = rich_lines(voice.regular, [(emergency.step_text(step, voice.say), INK)], SMALL, width - 4 * MM)
            cells.append(Cell(x + 4 * MM, tuple(lines)))
            cells.append(Cell(x, tuple(rich_lines(voice.regular, [(str(number), MUTED)], SMALL, 4 * MM))))
        rows.append(Row(tuple(cells), m.above * 0.12, m.below * 0.2))
    return rows


def phrase_row(m: Look, voices: Sequence[Speech], phrase: Phrase) -> Row:
    """A Japanese sentence with its readings; for Chinese readers what it says below it."""
    japanese = speech("ja").regular
    pieces: list[Piece] = []
    x = 0.0
    for base, reading in emergency.ruby(phrase.japanese):
        wide, over = japanese.width(base) * PHRASE, japanese.width(reading) * PHRASE / 2
        room = max(wide, over)
        if reading:
            pieces.append(Piece(x + (room - over) / 2, japanese, reading, PHRASE / 2, MUTED, PHRASE))
        pieces.append(Piece(x + (room - wide) / 2, japanese, base, PHRASE))
        x += room
    room = m.right - m.left
    if x > room:  # one line to show, condensed rather than broken
        pieces = [p._replace(x=p.x * room / x, stretch=room / x) for p in pieces]
    ascent = PHRASE * 1.5 * ASCENT
    lines = [Line(tuple(pieces), ascent, ascent + 4)]
    chinese = next((voice for voice in voices if voice.code != "ja"), None)
    if chinese is not None:
        text = chinese.say(phrase.meaning)
        wide = chinese.regular.width(text) * MEANING
        if x + 3 * MM + wide <= room:  # beside it, or below where it is long
            lines[0] = Line((*pieces, Piece(x + 3 * MM, chinese.regular, text, MEANING, MUTED)), ascent, ascent + 4)
        else:
            said = Piece(0, chinese.regular, text, MEANING, MUTED)
            lines.append(Line((said,), MEANING * ASCENT, MEANING * LEADING))
    return Row((Cell(m.left, tuple(lines)),), m.above * 0.58, m.below * 0.4)
