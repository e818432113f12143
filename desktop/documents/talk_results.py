"""商談成果表／商談結果一覧: what came of every talk, and the sums."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from desktop.documents import frame
from desktop.documents.flow import Flow
from desktop.documents.paper import Paper, PrintOptions
from desktop.documents.ruled import CENTRE, LANDSCAPE, Box, Grid, bound, caption, number
from desktop.documents.talkparts import INTERPRETER, begin, head, notices, words
from desktop.documents.typeset import MM, Speech
from desktop.domain.itemwords import said
from desktop.domain.money import DIGITS
from desktop.domain.schemewords import TALK_RESULTS, TALK_STATUSES
from desktop.domain.talkpapers import Result, Slot, TalkResults
from desktop.domain.text import Pair, joined
from desktop.domain.words import find
from desktop.i18n import CODES, N_
from desktop.sheets.book import BODY, HEAD, NOTE, TITLE, Cell, Line, Number, Sheet

HEADING = N_("Results of the talks")
TAIWANESE, JAPANESE = N_("Taiwanese company"), N_("Japanese company")
HEADS = (
    N_("Time"), N_("Table"), TAIWANESE, JAPANESE, N_("Result of the talk"), N_("Agreed value"), N_("Remark"),
)  # fmt: skip
WIDTHS = (26, 12, 58, 58, 32, 34, 47)  # mm
COUNTED = N_("{talks} talks held, {tw} Taiwanese and {jp} Japanese companies")
AGREED = N_("Agreed in all: {sums}")


def render(values: Sequence[TalkResults], options: PrintOptions) -> Paper:
    """A table for each day."""

    def fill(flow: Flow, voices: Sequence[Speech], value: TalkResults) -> None:
        begin(flow, LANDSCAPE, voices, value.plan, HEADING)
        grid = Grid.of(voices, LANDSCAPE, WIDTHS)
        top = head(grid, *HEADS)
        rows = [
            grid.row(
                Box(_hours(value, line), CENTRE), Box(str(line.meeting.table), CENTRE), Box(words(line.meeting.tw)),
                Box(words(line.meeting.jp)), Box(outcome(line), CENTRE),
                number(line.amount.show() if line.amount else ""), Box(line.note),
            )
            for line in value.lines
        ]  # fmt: skip
        flow.section([top], [top], rows)
        flow.y += 2 * MM
        for told in _sums(value):
            flow.section([], [], [caption(LANDSCAPE, voices, told, (9.4, 8.0))])

    return bound(
        values, frame.voices(options.language, options.calendar), LANDSCAPE, HEADING,
        of=lambda one: (one.plan.name, one.plan.as_of), fill=fill,
        notices=lambda one, spoken: notices(one.plan, spoken),
    )  # fmt: skip


def outcome(line: Result) -> Pair:
    """The result, or that there was no talk; empty while nobody said."""
    if line.status == "missed":
        return find(TALK_STATUSES, line.status).pair()
    return find(TALK_RESULTS, line.result).pair() if line.result else Pair()


def _slot(value: TalkResults, line: Result) -> Slot | None:
    return next((slot for slot in value.plan.slots if slot.number == line.meeting.slot), None)


def _hours(value: TalkResults, line: Result) -> str:
    slot = _slot(value, line)
    return slot.hours() if slot else ""


def _sums(value: TalkResults) -> list[Pair]:
    counted = said(COUNTED, talks=value.held, tw=value.companies("tw"), jp=value.companies("jp"))
    sums = "、".join(one.show() for one in value.sums())
    return [counted, *([said(AGREED, sums=sums)] if sums else [])]


def sheets(values: Sequence[TalkResults], language: str) -> list[Sheet]:
    """A sheet for each day; amounts are numbers, their currency beside them."""

    def say(text: Pair) -> str:
        if language in CODES:
            return text.get(language)
        return "\n".join(dict.fromkeys(filter(None, (text.get(code) for code in CODES))))

    made = []
    for value in values:
        heads = [N_("Time"), N_("Table"), N_("Company number"), TAIWANESE, N_("Company number"), JAPANESE]
        heads += [INTERPRETER, N_("Result of the talk"), N_("Agreed value"), N_("Currency"), N_("Remark")]
        lines = [Line((say(joined("　", value.plan.name, said(HEADING))),), TITLE)]
        lines.append(Line(tuple(say(said(label)) for label in heads), HEAD))
        lines += [Line(_cells(value, line, say), BODY) for line in value.lines]
        lines += [Line((say(told),), NOTE) for told in _sums(value)]
        name = value.plan.name.get(language if language in CODES else CODES[0]) or say(said(HEADING))
        made.append(Sheet(name, tuple(lines), (14, 7, 9, 30, 9, 30, 16, 16, 14, 9, 36), 2))
    return made


def _cells(value: TalkResults, line: Result, say: Callable[[Pair], str]) -> tuple[Cell, ...]:
    one = line.meeting
    amount = Number(line.amount.amount, DIGITS.get(line.amount.currency, 0)) if line.amount else None
    return (
        _hours(value, line), Number(Decimal(one.table)), one.tw.code, say(one.tw.name), one.jp.code, say(one.jp.name),
        say(one.interpreter), say(outcome(line)), amount, line.amount.currency if line.amount else "", say(line.note),
    )  # fmt: skip
