"""企業名錄／企業一覧: companies with fields, places of business and source; or the fields with their companies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.documents import frame
from desktop.documents.flow import Flow, Row
from desktop.documents.paper import Paper, PrintOptions
from desktop.documents.ruled import LANDSCAPE, PORTRAIT, Box, Grid, bound, caption
from desktop.documents.typeset import MM, NO_CHINESE, NO_JAPANESE, Speech, flat, glyph_notices
from desktop.domain.companies import BOTH_COUNTRIES, ELSE, SIDES, Company, CompanyList, FieldLine, by_field, listed
from desktop.domain.itemwords import said
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

HEADING, FIELDS_HEADING = N_("Directory of companies"), N_("Companies by field")
NAME, FIELD, PLACES, SOURCE = (
    N_("Name of company"),
    N_("Field of expertise"),
    N_("Places of business"),
    N_("Data source"),
)
PRODUCTS, CONCERNED = N_("Field of products"), N_("Companies concerned")
WIDTHS, FIELD_WIDTHS = (48, 96, 76, 47), (34, 36, 100)  # mm
SIZES = (8.6, 7.4)


def render(values: Sequence[CompanyList], options: PrintOptions) -> Paper:
    """A table for each country, or one of fields, for each of ``values``."""
    voices = frame.voices(options.language, options.calendar)
    grouped = all(value.by_field for value in values)
    look = PORTRAIT if grouped else LANDSCAPE
    msgid = FIELDS_HEADING if grouped else HEADING

    def fill(flow: Flow, spoken: Sequence[Speech], value: CompanyList) -> None:
        frame.title(flow, look, spoken, [frame.heading(Pair(), msgid, voice) for voice in spoken])
        flow.y += 3 * MM
        (_fields if grouped else _tables)(flow, spoken, value)

    return bound(values, voices, look, msgid, of=lambda one: (Pair(), one.as_of), fill=fill, notices=_notices)


def _tables(flow: Flow, voices: Sequence[Speech], value: CompanyList) -> None:
    grid = Grid.of(voices, LANDSCAPE, WIDTHS, SIZES)
    head = replace(grid, sizes=(8.0, 6.8)).row(*(Box.word(w) for w in (NAME, FIELD, PLACES, SOURCE)), joined=True)
    for country in BOTH_COUNTRIES:
        companies = [company for company in value.companies if company.country == country]
        if companies:
            lead = caption(LANDSCAPE, voices, said(SIDES[country]), (10.0, 8.6), bold=True, joined=True)
            flow.section([lead, head], [head], [_company(grid, company) for company in companies])
            flow.y += 4 * MM


def _company(grid: Grid, company: Company) -> Row:
    return grid.row(
        Box(company.name, bold=True), Box(company.field_names()), Box(company.place_names()),
        Box(company.source_words()),
    )  # fmt: skip


def _fields(flow: Flow, voices: Sequence[Speech], value: CompanyList) -> None:
    lines = by_field(value.companies, said(ELSE))
    nested = any(line.group for line in lines)
    grid = Grid.of(voices, PORTRAIT, FIELD_WIDTHS if nested else (sum(FIELD_WIDTHS[:2]), FIELD_WIDTHS[2]), SIZES)
    labels = [Box.word(PRODUCTS, span=2 if nested else 1), Box.word(CONCERNED)]
    head = replace(grid, sizes=(8.0, 6.8)).row(*labels, joined=True)
    before, rows = Pair(), list[Row]()
    for line in lines:
        rows.append(_field(grid, line, nested, line.group if line.group != before else Pair()))
        before = line.group
    flow.section([head], [head], rows)


def _field(grid: Grid, line: FieldLine, nested: bool, group: Pair) -> Row:
    companies = Box(listed(company.name for company in line.companies))
    if nested and line.group:
        return grid.row(Box(group), Box(line.field), companies)
    return grid.row(Box(line.field, span=2 if nested else 1), companies)


def _notices(value: CompanyList, voices: Sequence[Speech]) -> list[Notice]:
    first, found = voices[0], list[Notice]()
    for company in value.companies:
        pairs = (company.name, company.field_names(), company.place_names(), company.source_words())
        texts = [pair.get(voice.code) for pair in pairs for voice in voices]
        for notice in glyph_notices(company.name.get(first.code), first, texts):
            found.append(notice.at("organisation", company.id))
    return [*found, *lacking(value.companies, voices)]


def lacking(companies: Iterable[Company], voices: Sequence[Speech]) -> list[Notice]:
    """Names of companies, fields, needs and offers that are not written in a language of the paper, each once."""
    found = []
    for company in companies:
        tags = (*company.fields, *company.needs, *company.offers)
        for pair in (company.name, *(tag.name for tag in tags)):
            for voice in voices:
                if pair and not pair.exactly(voice.code):
                    text = flat(pair.get(voice.code))
                    said = Sentence(NO_JAPANESE if voice.code == "ja" else NO_CHINESE, {"text": text})
                    found.append(Notice(text, said).at("organisation", company.id))
    return found
