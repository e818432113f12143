"""What a registration form would do to the list of members, line by line, and the one action that does it.

    preview = registration.preview(store, delegation_id, data, "報名表.xlsx", registration.Options())
    store.do(registration.LABEL, registration.apply, delegation_id, preview)

What is empty in the form overwrites nothing. A line of which a cell was not understood waits until somebody says that
the rest may come in; a line of which nobody can tell whose it is waits for an answer.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from desktop import i18n, sheets
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.exchange import registration as forms
from desktop.exchange import registration_odd
from desktop.exchange.registration_cells import key_word
from desktop.exchange.registration_columns import BY_KEY
from desktop.i18n import N_
from desktop.importing.preview import ADDED, REJECTED, UNCHANGED, UPDATED, Counts
from desktop.importing.registration_lines import CELLS, UNCLEAR, WHO, Line, Maker
from desktop.importing.registration_match import NEW, Matcher, body_key
from desktop.store import Store, records, registration
from desktop.store import tables as t
from desktop.store.bulk import undisturbed
from desktop.store.journal import Work
from desktop.store.personal import of_person
from desktop.store.registers import read_row

__all__ = ["CELLS", "LABEL", "NEW", "UNCLEAR", "WHO", "Line", "Options", "Preview", "apply", "field_name", "preview"]

LABEL = registration.READ_BACK
NO_COLUMNS = N_("{file}: no columns of a registration form were recognised. There must be a name and something else.")


@dataclass(frozen=True)
class Options:
    """What the person decided: the sheet, encoding and separator of the file, and who a line is, by its place."""

    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    decisions: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Preview:
    """``lines`` in the order of the file; ``remarks`` are of what is no line: (row, column, sentence)."""

    file: str
    lines: tuple[Line, ...]
    remarks: tuple[tuple[int, str, Sentence], ...] = ()
    columns: int = 0

    def outcome(self, place: int, chosen: Collection[int] | None) -> str:
        """What becomes of a line; without ``chosen`` whatever needs no answer comes in."""
        line = self.lines[place]
        if line.what in (ADDED, UPDATED):
            return line.what if chosen is None or place in chosen else UNCHANGED
        if line.what == UNCLEAR:
            return line.would if chosen is not None and place in chosen and line.needs == CELLS else REJECTED
        return line.what

    def counts(self, chosen: Collection[int] | None = None) -> Counts:
        """How many of each; what is unclear and was not taken by hand counts as rejected."""
        kinds = [self.outcome(place, chosen) for place in range(len(self.lines))]
        return Counts(*(kinds.count(kind) for kind in (ADDED, UPDATED, UNCHANGED, REJECTED)))

    def complaints(self) -> list[tuple[int, str, Sentence]]:
        """Why lines do not come in, by row."""
        return [(line.number, key, why) for line in self.lines for key, why in line.problems]


def field_name(key: str) -> str:
    """What a column is called on the screen; a whole line a dash; an unknown column by the name in the file."""
    if key in BY_KEY and key:
        return BY_KEY[key].name.get(i18n.current())
    return key or "－"


def sheet_of(data: bytes, file: str, options: Options) -> sheets.Sheet:
    """The table that the options name."""
    return sheets.read(
        data,
        file,
        sheet=options.sheet,
        encoding=options.encoding,
        delimiter=options.delimiter,
        words=forms.header_words(),
    )


def answers_of(data: bytes, file: str, options: Options, roles: Mapping[str, str]) -> tuple[forms.Parsed, int]:
    """What the rows say, and how many columns were recognised; UserError where the file is no form."""
    sheet = sheet_of(data, file, options)
    layout = forms.recognise(sheet)
    if not layout.usable and sheet.names and not options.sheet:  # the form may lie behind a page of instructions
        for name in sheet.names[:20]:
            other = sheets.read(data, file, sheet=name)
            if (found := forms.recognise(other)).usable:
                sheet, layout = other, found
                break
    if not layout.usable:
        raise UserError(NO_COLUMNS, file=file)
    odd = registration_odd.find(data, sheet.sheet) if sheet.kind == "xlsx" else {}
    return forms.parse(sheet, layout, roles, odd), len(layout.columns)


def preview(store: Store, delegation_id: str, data: bytes, file: str, options: Options | None = None) -> Preview:
    """What a form would do; nothing is stored. UserError where it holds no people."""
    with undisturbed():
        return _preview(store, delegation_id, data, file, options or Options())


def _preview(store: Store, delegation_id: str, data: bytes, file: str, chosen: Options) -> Preview:
    with store.read() as connection:
        known = registration.known(connection, delegation_id)
        roles = {key_word(name): role for role, pair in known.roles.items() for name in (pair.zh, pair.ja) if name}
        parsed, columns = answers_of(data, file, chosen, roles)
        matcher = Matcher(known, parsed.answers, lambda people: registration.posts(connection, people, known.start))
    maker = Maker(known, matcher)
    lines = [maker.line(answer, chosen.decisions.get(place, "")) for place, answer in enumerate(parsed.answers)]
    return Preview(file, tuple(lines), parsed.remarks, columns)


def apply(work: Work, delegation_id: str, preview: Preview, chosen: Collection[int] | None = None) -> Counts:
    """Do what the preview says, of ``chosen`` places only; a line that waits for an answer does nothing."""
    bodies: dict[str, str] = {}
    trip = (delegation_id, *registration.trip_of(work.connection, delegation_id))
    with undisturbed():
        for place, line in enumerate(preview.lines):
            if preview.outcome(place, chosen) in (ADDED, UPDATED):
                _write(work, trip, line, preview.file, bodies)
    return preview.counts(chosen)


def _write(work: Work, trip: tuple[str, date | None, str], line: Line, file: str, bodies: dict[str, str]) -> None:
    delegation_id, start, country = trip
    person_id = line.person_id
    person = dict(line.writes.get("person", {}))
    if not person_id:
        person_id = records.add(work, t.Person, {"country": country, "source": file[:300], **person})
    elif person:
        records.edit(work, t.Person, person_id, person)
    _write_post(work, line, person_id, start, country, bodies)
    if personal := line.writes.get("personal"):
        rows = of_person(work.connection, person_id) if line.person_id else []
        if rows:
            records.edit(work, t.Personal, rows[0]["id"], personal)
        else:
            records.add(work, t.Personal, {"person_id": person_id, **personal})
    member = line.writes.get("member", {})
    if line.member_id:
        if member:
            records.edit(work, t.Member, line.member_id, member)
    else:
        records.add(work, t.Member, {"delegation_id": delegation_id, "person_id": person_id, **member})


def _write_post(
    work: Work, line: Line, person_id: str, start: date | None, country: str, bodies: dict[str, str]
) -> None:
    if line.post.names:
        records.edit(work, t.Organisation, line.post.body, line.post.names)
    values: dict[str, Any] = dict(line.writes.get("post", {}))
    if not values:
        return
    if line.post.new_body != Pair():
        values["organisation_id"] = _made_body(work, line.post.new_body, country, bodies)
    if not line.post.id:
        records.add(work, t.Post, {"person_id": person_id, **values})
        return
    if not line.post.follows:
        records.edit(work, t.Post, line.post.id, values)
        return
    old = read_row(work.connection, t.Post, line.post.id)
    day = min(date.today(), start) if start else date.today()
    if old["valid_from"] is not None and old["valid_from"] >= day:
        records.edit(work, t.Post, line.post.id, values)
        return
    kept = {name: old[name] for name in ("organisation_id", "unit_zh", "unit_ja", "title_zh", "title_ja")}
    if "organisation_id" in values:  # another company: what was said of the old one does not go along
        kept = {name: None if name == "organisation_id" else "" for name in kept}
    records.edit(work, t.Post, line.post.id, {"valid_to": day - timedelta(days=1)})
    records.add(work, t.Post, {"person_id": person_id, **kept, **values, "valid_from": day})


def _made_body(work: Work, name: Pair, country: str, bodies: dict[str, str]) -> str:
    """The company of this name, made once however many of its people come in."""
    keys = [body_key(text) for text in (name.zh, name.ja) if text]
    made = next((bodies[key] for key in keys if key in bodies), "")
    given = {"name_zh": name.zh, "name_ja": name.ja}
    if not made:
        made = records.add(work, t.Organisation, {**given, "country": country, "kind": "company"})
    else:  # a later row may say what it is called in the other language
        row = read_row(work.connection, t.Organisation, made)
        if more := {key: text for key, text in given.items() if text and not row[key]}:
            records.edit(work, t.Organisation, made, more)
    bodies |= dict.fromkeys(keys, made)
    return made
