"""縣市配對一覽表／日台自治体交流一覧: the pairs of a year county by county.

At home with 大/小, 志願序, what both are strong in, and who decided when; for the other side who meets whom.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from desktop import i18n
from desktop.documents import frame
from desktop.documents.flow import Flow
from desktop.documents.pairing_map import WISH, year_and_name
from desktop.documents.paper import BOTH, Paper
from desktop.documents.ruled import CENTRE, PORTRAIT, Box, Grid, bound, caption
from desktop.documents.typeset import MM, Speech, glyph_notices
from desktop.domain import dates, pairmap
from desktop.domain.dates import Calendar, calendar_of
from desktop.domain.itemwords import said
from desktop.domain.pairmap import PairLine, PairSheet
from desktop.domain.text import Pair
from desktop.errors import Notice
from desktop.i18n import CODES, N_
from desktop.sheets.book import BODY, HEAD, NOTE, TITLE, Cell, Line, Sheet

HEADING = N_("List of paired counties and prefectures")
NUMBER, COUNTY, PREFECTURES, STATUS = N_("No."), N_("County or city"), N_("Prefectures of Japan"), N_("Status")
LARGE, SMALL, STRENGTHS = N_("Large prefecture"), N_("Small prefecture"), N_("Shared strengths")
THRESHOLD = N_("Large: {count} people or more")
COUNTS = N_("{counties} counties, {prefectures} prefectures")
INSIDE, OUTSIDE = (8, 24, 38, 38, 36, 26), (10, 50, 76, 34)  # mm


def render(values: Sequence[PairSheet], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """A table for each of ``values``."""

    def fill(flow: Flow, voices: Sequence[Speech], value: PairSheet) -> None:
        name = year_and_name(value, calendar)
        frame.title(flow, PORTRAIT, voices, [frame.heading(name, HEADING, voice) for voice in voices])
        flow.y += 4 * MM
        grid = Grid.of(voices, PORTRAIT, INSIDE if value.inside else OUTSIDE, (9.0, 7.6))
        head = replace(grid, sizes=(8.2, 7.0)).row(*(Box.word(label) for label in _heads(value)), joined=True)
        rows = [
            grid.row(*(Box(cell, CENTRE if at in (0, len(cells) - 1) else "left") for at, cell in enumerate(cells)))
            for cells in _rows(value, calendar)
        ]
        notes = [caption(PORTRAIT, voices, note, (8.0, 6.8)) for note in _notes(value)]
        flow.section([head], [head], [*rows, *notes])

    return bound(
        values, frame.voices(language, calendar), PORTRAIT, HEADING,
        of=lambda one: (year_and_name(one, calendar), one.as_of), fill=fill, notices=_notices,
    )  # fmt: skip


def sheets(values: Sequence[PairSheet], language: str) -> list[Sheet]:
    """The same as a workbook."""
    made = []
    for value in values:
        voices = i18n.CODES if language == BOTH else (language,)

        def told(pair: Pair, codes: Sequence[str] = voices) -> str:
            return "／".join(dict.fromkeys(filter(None, (pair.get(code) for code in codes))))

        title = "／".join(
            dict.fromkeys(f"{year_and_name(value, None).get(code)} {said(HEADING).get(code)}" for code in voices)
        )
        lines = [Line((title,), TITLE), Line(tuple(told(said(label)) for label in _heads(value)), HEAD)]
        lines += [Line(tuple(_cell(cell, told) for cell in cells), BODY) for cells in _rows(value, None)]
        lines += [Line((told(note),), NOTE) for note in _notes(value)]
        widths = (6, 14, 26, 26, 26, 22) if value.inside else (6, 22, 40, 18)
        made.append(Sheet(told(said(HEADING)), tuple(lines), widths, head=2, landscape=value.inside))
    return made


def _cell(cell: Pair | str, told: Callable[[Pair], str]) -> Cell:
    return cell if isinstance(cell, str) else told(cell)


def _heads(value: PairSheet) -> tuple[str, ...]:
    if value.inside:
        return NUMBER, COUNTY, LARGE, SMALL, STRENGTHS, STATUS
    return NUMBER, COUNTY, PREFECTURES, STATUS


def _rows(value: PairSheet, calendar: Calendar | None) -> list[tuple[Pair | str, ...]]:
    names, rows = value.names(), list[tuple[Pair | str, ...]]()
    for number, county in enumerate(value.counties(), 1):
        pairs = value.of(county)
        cells: list[Pair | str] = [str(number), names[county]]
        if value.inside:
            cells += [_named(some, names) for some in pairmap.by_size(pairs)]
            shared = dict.fromkeys(tag for pair in pairs for tag in pair.strengths)
            cells.append(_each(lambda code, tags=tuple(shared): "、".join(tag.get(code) for tag in tags)))  # type: ignore[misc]
        else:
            cells.append(_each(lambda code, of=pairs: "、".join(names[one.prefecture].get(code) for one in of)))  # type: ignore[misc]
        cells.append(_status(pairs, value.inside, calendar))
        rows.append(tuple(cells))
    return rows


def _each(of: Callable[[str], str]) -> Pair:
    return Pair(*(of(code) for code in CODES))


def _named(pairs: Sequence[PairLine], names: dict[str, Pair]) -> Pair:
    """A prefecture a line, with the county's wish behind it where that may be told."""

    def told(pair: PairLine, code: str) -> str:
        wish = said(WISH, rank=pair.rank).get(code) if pair.rank else ""
        return names[pair.prefecture].get(code) + (f"（{wish}）" if wish else "")

    return _each(lambda code: "\n".join(told(pair, code) for pair in pairs))


def _status(pairs: Sequence[PairLine], inside: bool, calendar: Calendar | None) -> Pair:
    """What the pairs of a county have reached, each once, and who decided it when."""

    def told(code: str) -> str:
        words = ["、".join(dict.fromkeys(said(pairmap.status_of(pair, inside)).get(code) for pair in pairs))]
        for pair in pairs if inside else ():
            if pair.decided_by or pair.decided_on:
                words.append("\n".join(filter(None, (pair.decided_by, _day(pair.decided_on, code, calendar)))))
        return "\n".join(dict.fromkeys(words))

    return _each(told)


def _day(day: date | None, code: str, calendar: Calendar | None) -> str:
    if day is None:
        return ""
    return dates.year(day, calendar or calendar_of(code)).removeprefix("民國") + f"{day.month}月{day.day}日"


def _notes(value: PairSheet) -> list[Pair]:
    found = [said(COUNTS, counties=len(value.counties()), prefectures=len({pair.prefecture for pair in value.pairs}))]
    if value.large_from:
        found.append(said(THRESHOLD, count=f"{value.large_from:,}"))
    return found


def _notices(value: PairSheet, voices: Sequence[Speech]) -> list[Notice]:
    texts = [value.name, *(tag for pair in value.pairs for tag in pair.strengths)]
    deciders = [pair.decided_by for pair in value.pairs]
    return [
        found
        for voice in voices
        for found in glyph_notices(value.name.get(voice.code), voice, [*(t.get(voice.code) for t in texts), *deciders])
    ]
