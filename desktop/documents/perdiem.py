"""生活費計算表／滞在費計算書: each member's days with rate, lodging, meals and sundries, and by which point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from desktop.documents import frame
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.frame import LARGE, Look, rich_lines, stacked
from desktop.documents.paper import A4, BOTH, Paper
from desktop.documents.tables import ASCENT, LEADING
from desktop.documents.typeset import INDIGO, INK, MM, MUTED, VERMILION, Colour, Ink, Speech, glyph_notices
from desktop.domain import amounts, dates, words
from desktop.domain.dates import Calendar
from desktop.domain.money import Money
from desktop.domain.perdiem import ALL_MEALS, ROUND_USD, WHOLE_NIGHT, Reason
from desktop.domain.places import words_of
from desktop.domain.stays import Claimant, Living, Reckoned, sentence
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.errors import Notice, Sentence
from desktop.i18n import N_, gettext_for

HEADING = N_("Calculation of the daily allowance")
COLUMNS = (  # heading, width in mm, whether a number
    (N_("Date"), 21, False),
    (N_("Place of the night"), 24, False),
    (N_("Rate (US$)"), 27, True),
    (N_("Lodging 70 %"), 22, True),
    (N_("Meals 20 %"), 20, True),
    (N_("Sundries 10 %"), 20, True),
    (N_("Sum (US$)"), 24, True),
    (N_("Remark and point of the rules"), 0, False),
)
SUM, ROUNDED, CHANGED = N_("Sum"), N_("rounded up: {amount}"), N_("in Taiwan dollars: {amount}")
NO_TABLE = N_("no table of this year")
POINT, NOTE = N_("point {point}"), N_("note of the table")
BASIS = N_("Rules on expenses for trips abroad, points 7 to 11; each day at the rate of the place of its night.")
WHERE = {
    True: N_("All days are added up and rounded up once to a whole US dollar, then changed into Taiwan dollars."),
    False: N_("All days are added up, changed into Taiwan dollars and rounded up once to a whole dollar."),
}
RATE = N_("Rate: NT$ {rate} for a US dollar. {why}")
MADE, CHECKED = N_("Made by"), N_("Checked by")
WITHOUT = N_("No table of daily rates of {years} is entered: those days are not counted.")
UNKNOWN = N_("For {count} days nobody said where the night is: 其他 counts.")
LOOK = replace(
    LARGE, width=297 * MM, height=210 * MM, left=18 * MM, right=279 * MM, top=16 * MM, next_top=27 * MM,
    bottom=186 * MM, foot=195 * MM, title=16.0, subtitle=11.0, above=3.4, below=2.6,
)  # fmt: skip
BODY, SECOND, HEAD = 9.0, 7.8, 7.8
GAP = 2.2 * MM
PER_CENT = frozenset({WHOLE_NIGHT, ALL_MEALS})  # what the columns say already


def render(values: Sequence[Living], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """A section for each member who has days."""
    voices = frame.voices(language, calendar)
    first = voices[0]
    pdf = frame.begin(first, HEADING, max(living.as_of for living in values))
    flows, notices = [], []
    for living in values:
        flow = frame.filled(pdf, LOOK, lambda f, m, one=living: _fill(f, m, voices, one))  # type: ignore[misc]
        titles = [frame.heading(living.trip, HEADING, voice) for voice in voices]
        frame.furnish(flow, LOOK, voices, titles, 0, living.as_of)
        flows.append((titles[0], flow))
        for person in living.people:
            notices += _notices(person, first)
    return Paper(frame.finish(pdf, flows, A4), tuple(notices))


def _notices(person: Claimant, voice: Speech) -> list[Notice]:
    name = person.member.name.get(voice.code)
    found = glyph_notices(name, voice, [name])
    if person.without_table:
        years = "、".join(map(str, sorted({day.year for day in person.without_table})))
        found.append(Notice(name, Sentence(WITHOUT, {"years": years})))
    if person.still_open:
        found.append(Notice(name, Sentence(UNKNOWN, {"count": len(person.still_open)})))
    return found


def _fill(flow: Flow, m: Look, voices: Sequence[Speech], living: Living) -> None:
    frame.title(flow, m, voices, [frame.heading(living.trip, HEADING, v) for v in voices])
    flow.y += 2.5 * MM
    for voice in voices:
        said = [voice.say(BASIS), voice.say(WHERE[living.rounded_in == ROUND_USD])]
        if living.rate and living.rate_why is not None:
            said.append(voice.say(RATE).format(rate=living.rate, why=rate_words(living.rate_why, voice.code)))
        lines = rich_lines(voice.regular, [("　".join(said), MUTED)], 8.0, m.right - m.left)
        flow.draw(Row((Cell(m.left, tuple(lines)),), 2.0))
    flow.y += 1.5 * MM
    for number, person in enumerate(one for one in living.people if one.days):
        if number:
            flow.y += 3 * MM
        labels = _labels(m, voices)
        opening = [_person(m, voices, person), labels]
        rows = [_day(m, voices, one) for one in person.days]
        flow.section(opening, opening, [*rows, _sum(m, voices, person, living)])
    _signatures(flow, m, voices)


def rate_words(why: Sentence, code: str) -> str:
    """Which rate it is: 「9/16（一）之即期賣出匯率」."""
    say, values = gettext_for(code), dict(why.values)
    if "kind" in values:
        values["kind"] = say(find(words.RATE_KINDS, str(values["kind"])).label)
    if "day" in values:
        values["day"] = dates.short(values["day"], code)  # type: ignore[arg-type]
    return Sentence(why.msgid, values).text(say)


def _places(m: Look) -> list[tuple[float, float]]:
    """Left edge and width of each column; the last one takes what is left."""
    found, x = [], m.left
    for _label, width, _number in COLUMNS:
        wide = width * MM if width else m.right - x
        found.append((x + GAP / 2, wide - GAP))
        x += wide
    return found


def _right(voice: Speech, text: str, width: float, size: float = BODY, bold: bool = False) -> tuple[Line, ...]:
    chain = voice.bold if bold else voice.regular
    piece = Piece(width - chain.width(text) * size, chain, text, size, INK)
    return (Line((piece,), size * ASCENT, size * LEADING),) if text else ()


def _labels(m: Look, voices: Sequence[Speech]) -> Row:
    cells = []
    for (label, _width, number), (x, width) in zip(COLUMNS, _places(m), strict=True):
        lines: list[Line] = []
        for voice in dict.fromkeys(voices) if len({voice.say(label) for voice in voices}) > 1 else voices[:1]:
            text, size = voice.say(label), HEAD - 0.5 * bool(lines)
            at = max(width - voice.regular.width(text) * size, 0.0) if number else 0.0
            made = rich_lines(voice.regular, [(text, MUTED)], size, width)
            lines += [line._replace(pieces=tuple(p._replace(x=p.x + at) for p in line.pieces)) for line in made]
        cells.append(Cell(x, tuple(lines)))
    return frame.banded(cells, m, above=3.0, below=2.6)


def _person(m: Look, voices: Sequence[Speech], person: Claimant) -> Row:
    who = person.member
    spans: list[tuple[str, Colour]] = []
    for number, voice in enumerate(voices):
        parts = [part.get(voice.code) for part in (who.name, who.organisation, who.title) if part]
        text = "　".join(parts)
        if text not in [said for said, _colour in spans]:
            spans.append((text, MUTED if number else INK))
    lines: list[Line] = []
    for number, (text, colour) in enumerate(spans):
        chain = voices[number].regular if number else voices[0].bold
        lines += rich_lines(chain, [(text, colour)], 8.6 if number else 10.5, m.right - m.left - 3.2 * MM)

    def bar(ink: Ink, baseline: float) -> None:
        ink.box(m.left, baseline - 9.6, 1.1 * MM, 12.6, INDIGO)

    return Row((Cell(m.left + 3.2 * MM, tuple(lines)),), 3.0, 3.0, joined=True, before=bar)


def figures(amount: Decimal) -> str:
    """「251.16」, with every decimal where there are more than two."""
    cents = amount * 100
    if cents == int(cents):
        return Money(int(cents), "USD").bare()
    return f"{amount.normalize():,f}"


def _day(m: Look, voices: Sequence[Speech], one: Reckoned) -> Row:
    first, places = voices[0], _places(m)
    stay, made = one.day.stay, one.allowance
    cells = [Cell(places[0][0], tuple(rich_lines(first.regular, [(dates.short(stay.day, first.code), INK)], BODY, 90)))]
    where = words_of(stay.place) if stay.place else Pair("？", "？")
    cells.append(Cell(places[1][0], tuple(stacked(voices, where, (BODY, SECOND), places[1][1]))))
    if made is None:
        lines = rich_lines(first.regular, [(first.say(NO_TABLE), VERMILION)], BODY, places[7][1])
        return Row((*cells, Cell(places[7][0], tuple(lines))), m.above, m.below, rule=True)
    night, meals, sundries = made.reasons[-3:]
    numbers = [made.rate.usd, night.usd, meals.usd, sundries.usd, made.usd]
    for amount, (x, width) in zip(numbers, places[2:7], strict=True):
        cells.append(Cell(x, _right(first, figures(amount or Decimal(0)), width)))
    remarks = [*made.reasons[:-3], *(step for step in (night, meals) if step.said not in PER_CENT)]
    lines = []
    for number, voice in enumerate(voices):
        text = "；".join(f"{sentence(step).text(gettext_for(voice.code))}（{_point(step, voice)}）" for step in remarks)
        size, colour = (SECOND, MUTED if number else INK)
        lines += rich_lines(voice.regular, [(text, colour)], size, places[7][1])
    cells.append(Cell(places[7][0], tuple(lines)))
    return Row(tuple(cells), m.above, m.below, rule=True)


def _point(step: Reason, voice: Speech) -> str:
    return voice.say(POINT).format(point=step.point) if step.point.isdigit() else voice.say(NOTE)


def _sum(m: Look, voices: Sequence[Speech], person: Claimant, living: Living) -> Row:
    first, places = voices[0], _places(m)
    total = person.total
    cells = [
        Cell(places[0][0], tuple(rich_lines(first.bold, [(frame.both(voices, SUM, "／"), INK)], BODY, 120))),
        Cell(places[6][0], _right(first, figures(total.exact), places[6][1], bold=True)),
    ]
    lines: list[Line] = []
    for number, voice in enumerate(voices):
        said = []
        if living.rounded_in == ROUND_USD:
            said.append(voice.say(ROUNDED).format(amount=f"US$ {total.usd:,f}"))
        if total.twd is not None:
            own = f"（US$ 1 = NT$ {person.rate}）" if person.rate != living.rate else ""
            said.append(voice.say(CHANGED).format(amount=amounts.mixed(Money(int(total.twd) * 100), voice.code)) + own)
        colour = MUTED if number else INK
        chain = voice.regular if number else voice.bold
        lines += rich_lines(chain, [("　".join(said), colour)], SECOND if number else BODY, places[7][1])
    cells.append(Cell(places[7][0], tuple(lines)))
    return Row(tuple(cells), m.above + 0.6, m.below + 0.6, rule=True)


def _signatures(flow: Flow, m: Look, voices: Sequence[Speech]) -> None:
    flow.y += 6 * MM
    half = (m.right - m.left) / 2
    cells = [
        Cell(
            m.left + n * half,
            tuple(rich_lines(voices[0].regular, [(frame.both(voices, msgid, "／"), INK)], BODY, half)),
        )
        for n, msgid in enumerate((MADE, CHECKED))
    ]
    flow.section([Row(tuple(cells), 2.0, 6 * MM)], [], [])
