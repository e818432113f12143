"""What a table of companies would do to the directory, line by line, and the one action that does it.

    preview = companies.preview(store, data, "名冊.xlsx", companies.Options())
    store.do(companies.LABEL, companies.apply, preview)

A company is found again by its id, else by its name in any spelling, with or without its legal form. What is empty in
the file overwrites nothing; tags and places are added to those that are there, never taken away.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from desktop import i18n, sheets
from desktop.domain import dates, labels
from desktop.domain.checks import check
from desktop.domain.companies import Company, Place
from desktop.domain.folding import fold
from desktop.domain.organisation import OrganisationData, has_a_name
from desktop.domain.text import Pair
from desktop.errors import Invalid, Sentence, UserError
from desktop.exchange import company_table
from desktop.exchange.company_columns import BY_KEY, TAGS
from desktop.exchange.company_table import Parsed
from desktop.exchange.itinerary_table import Layout
from desktop.i18n import N_, _
from desktop.importing.answered import Answered
from desktop.importing.peoplebodies import keys_of
from desktop.importing.preview import ADDED, REJECTED, UNCHANGED, UPDATED, Counts
from desktop.importing.registration import NEW, UNCLEAR
from desktop.store import Store, peopleknown, records
from desktop.store import companies as stored
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row

LABEL = N_("Import companies")
NO_COLUMNS = N_("{file}: no columns of companies were recognised. There must be a name.")
SEVERAL = N_("Several companies of the directory have this name.")
KINDS = {"fields": "field", "needs": "deal", "offers": "deal"}  # of new tags
_SPACE = uuid.UUID("5f1f1b53-6c64-4a0e-9e36-0d2f6a6a1f10")


@dataclass(frozen=True)
class Options:
    """What the person decided: how the file is read, and which company a line is."""

    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    header: int | None = None
    columns: Mapping[int, str] | None = None
    decisions: Mapping[int, str] = field(default_factory=dict)  # by place among the lines


@dataclass(frozen=True)
class Line:
    """One company. ``values`` are columns to write, ``tags`` and ``places`` those that it does not have yet;
    ``changes`` say what is written over: (column, before, after).
    """

    number: int
    what: str
    name: Pair = Pair()
    country: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    tags: Mapping[str, tuple[Pair, ...]] = field(default_factory=dict)
    places: tuple[Place, ...] = ()
    row_id: str = ""
    candidates: tuple[str, ...] = ()
    changes: tuple[tuple[str, str, str], ...] = ()
    problems: tuple[tuple[str, Sentence], ...] = ()
    notes: tuple[tuple[str, Sentence], ...] = ()


@dataclass(frozen=True)
class Preview(Answered):
    """``lines`` in the order of the file; ``told`` are the names of companies that a line may be."""

    file: str
    lines: tuple[Line, ...]
    told: Mapping[str, Pair] = field(default_factory=dict)

    def told_of(self) -> list[tuple[int, str, Sentence]]:
        """Why lines do not come in, and what is worth reading of the others: row, column, sentence."""
        return [(line.number, name, why) for line in self.lines for name, why in (*line.problems, *line.notes)]


def is_companies(data: bytes, file: str) -> bool:
    """Whether a file is a table of companies, also where nobody said so: names with what companies do or need."""
    try:
        layout = company_table.recognise(sheet_of(data, file, Options()))
    except UserError:
        return False
    return company_table.usable(layout) and bool({*TAGS, "places"} & set(layout.columns.values()))


def field_name(name: str) -> str:
    """What a column is called on the screen; a whole line a dash."""
    if not name:
        return "－"
    if name in BY_KEY:
        return BY_KEY[name].name.get(i18n.current())
    return labels.label("organisation", name).text(_) if labels.known("organisation", name) else name


def sheet_of(data: bytes, file: str, options: Options) -> sheets.Sheet:
    """The table that the options name."""
    return sheets.read(
        data,
        file,
        sheet=options.sheet,
        encoding=options.encoding,
        delimiter=options.delimiter,
        words=company_table.header_words(),
    )


def layout_of(sheet: sheets.Sheet, options: Options) -> Layout:
    """The columns as the person set them, else as they are recognised."""
    found = company_table.recognise(sheet)
    if options.columns is None and options.header is None:
        return found
    header = found.header if options.header is None else options.header
    return Layout(header, found.columns if options.columns is None else options.columns)


def preview(store: Store, data: bytes, file: str, options: Options | None = None) -> Preview:
    """What a file would do; nothing is stored. UserError where it holds no companies."""
    chosen = options or Options()
    sheet = sheet_of(data, file, chosen)
    layout = layout_of(sheet, chosen)
    if not company_table.usable(layout):
        raise UserError(NO_COLUMNS, file=file)
    parsed = company_table.parse(sheet, layout)
    with store.read() as connection:
        rows = stored.bodies(connection)
        known = {company.id: company for company in stored.read(connection)}
    named: dict[str, list[str]] = {}
    for row_id, row in rows.items():
        for key in keys_of(Pair(row["name_zh"], row["name_ja"])) | keys_of(Pair(row["short_zh"], row["short_ja"])):
            named.setdefault(key, []).append(row_id)
    lines = [_line(one, rows, known, named, chosen.decisions.get(n, "")) for n, one in enumerate(parsed)]
    told = {row_id: Pair(rows[row_id]["name_zh"], rows[row_id]["name_ja"]) for x in lines for row_id in x.candidates}
    return Preview(file, tuple(lines), told)


def _line(
    one: Parsed, rows: Mapping[str, Any], known: Mapping[str, Company], named: Mapping[str, Sequence[str]], said: str
) -> Line:
    line = Line(one.number, REJECTED, one.name, one.country, notes=tuple(one.notes))
    if one.problems:
        return replace(line, problems=tuple(one.problems))
    fits = list(dict.fromkeys(row_id for key in keys_of(one.name) for row_id in named.get(key, ())))
    firms = [row_id for row_id in fits if row_id in known] or fits
    candidates = tuple(firms) if len(firms) > 1 and one.id not in rows else ()
    if candidates and not said:
        return replace(line, what=UNCLEAR, candidates=candidates, notes=(*line.notes, ("", Sentence(SEVERAL))))
    decided = said if said != NEW else ""
    row_id = one.id if one.id in rows else decided if candidates else next(iter(firms), "")
    line = replace(line, candidates=candidates)
    return _known(line, one, rows[row_id], known.get(row_id)) if row_id in rows else _new(line, one)


def _new(line: Line, one: Parsed) -> Line:
    values = {**one.values, "name_zh": one.name.zh, "name_ja": one.name.ja, "country": one.country, "kind": "company"}
    try:
        check(OrganisationData, values, has_a_name)
    except Invalid as error:
        return replace(line, problems=tuple((problem.field, problem.message) for problem in error.problems))
    return replace(line, what=ADDED, values=values, tags=one.tags, places=one.places)


def _known(line: Line, one: Parsed, row: Mapping[str, Any], company: Company | None) -> Line:
    values = {name: value for name, value in one.values.items() if row[name] != value}
    for name, text in (("name_zh", one.name.zh), ("name_ja", one.name.ja)):
        if text and row[name] != text and (one.id == row["id"] or not row[name]):
            values[name] = text
    if row["kind"] == "other":
        values["kind"] = "company"
    tags = {}
    for name in TAGS:
        held = {fold(text) for tag in getattr(company, name, ()) for text in (tag.name.zh, tag.name.ja) if text}
        tags[name] = tuple(tag for tag in one.tags.get(name, ()) if fold(tag.zh or tag.ja) not in held)
    there = {fold(text) for place in (company.places if company else ()) for text in _names(place)}
    places = tuple(place for place in one.places if not {fold(text) for text in _names(place)} & there)
    try:
        checked = check(OrganisationData, {**_fields(row), **values}, has_a_name)
    except Invalid as error:
        return replace(line, problems=tuple((problem.field, problem.message) for problem in error.problems))
    values = {name: getattr(checked, name) for name in values if getattr(checked, name) != row[name]}
    changes = tuple((name, _shown(row[name]), _shown(value)) for name, value in values.items() if name != "kind")
    what = UPDATED if values or any(tags.values()) or places else UNCHANGED
    own = Pair(row["name_zh"], row["name_ja"])
    return replace(
        line, what=what, row_id=row["id"], name=own or line.name, country=row["country"], values=values,
        tags=tags, places=places, changes=changes,
    )  # fmt: skip


def _fields(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in OrganisationData.model_fields if name in row}


def _names(place: Place) -> list[str]:
    return [text for text in (place.name().zh, place.name().ja, place.written.zh, place.written.ja) if text]


def _shown(value: Any) -> str:
    return dates.long(value, i18n.current()) if hasattr(value, "year") else str(value or "")


def apply(work: Work, preview: Preview, chosen: Collection[int] | None = None) -> Counts:
    """Do what the preview says, of ``chosen`` places only; Invalid where somebody changed a company meanwhile."""
    taken = [n for n in range(len(preview.lines)) if preview.outcome(n, chosen) in (ADDED, UPDATED)]
    used = set(peopleknown.standing(work.connection, t.Organisation, {_id(preview.lines[n]) for n in taken}))
    tagged: dict[tuple[str, str], str] = {}
    for place in taken:
        line = preview.lines[place]
        row_id, before = line.row_id, dict[str, str]()
        if row_id:
            row = read_row(work.connection, t.Organisation, row_id)
            before = {name: row[name] or "" for name in TAGS}
        ids = {name: before.get(name, "").split() for name in TAGS}
        for name, tags in line.tags.items():
            for tag in tags:
                key = (KINDS[name], fold(tag.zh or tag.ja))
                if key not in tagged:
                    tagged[key] = stored.add_tag(work, tag, KINDS[name])
                ids[name].append(tagged[key])
        told = {name: " ".join(dict.fromkeys(several)) for name, several in ids.items()}
        values = {**line.values, **{name: text for name, text in told.items() if text != before.get(name, "")}}
        if not row_id:
            wanted = _id(line)
            row_id = records.add(work, t.Organisation, values, None if wanted in used else wanted)
            used.add(wanted)
        elif values:
            records.edit(work, t.Organisation, row_id, values)
        start = records.next_position(work.connection, t.Branch, "organisation_id", row_id)
        for position, where in enumerate(line.places, start):
            raw = {"organisation_id": row_id, "country": where.country, "position": position}
            written = {"place_zh": where.written.zh, "place_ja": where.written.ja}
            same = "\n".join((row_id, where.country, *written.values()))
            records.put(work, t.Branch, str(uuid.uuid5(_SPACE, same)), {**raw, **written}, {})
    return preview.counts(chosen)


def _id(line: Line) -> str:
    """The id of a new company: the same on every laptop that reads the file."""
    return str(uuid.uuid5(_SPACE, f"{line.country} {line.name.zh or line.name.ja}"))
