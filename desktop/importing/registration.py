"""What a registration form would do to the list of members, line by line, and the one action that does it.

    preview = registration.preview(store, delegation_id, data, "報名表.xlsx", registration.Options())
    registration.bring(store, delegation_id, preview)

What is empty in the form overwrites nothing. A line of which a cell was not understood waits until somebody says that
the rest may come in; a line of which nobody can tell whose it is waits for an answer.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, ClassVar

from desktop import i18n, sheets
from desktop.collector import undisturbed
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.exchange import itinerary_table, people_table, registration_odd
from desktop.exchange import registration as forms
from desktop.exchange.registration_cells import key_word
from desktop.exchange.registration_columns import BY_KEY
from desktop.exchange.registration_form import HELP, LISTS
from desktop.i18n import N_
from desktop.importing.answered import TakenByHand
from desktop.importing.preview import ADDED, UPDATED, Counts
from desktop.importing.registration_lines import CELLS, UNCLEAR, WHO, Line, Maker
from desktop.importing.registration_match import NEW, Matcher, body_key
from desktop.importing.registration_wishes import of_line, with_wishes
from desktop.store import Store, attachments, records, registration
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.personal import of_person
from desktop.store.registers import read_row

__all__ = ["CELLS", "LABEL", "NEW", "UNCLEAR", "WHO", "Line", "Options", "Preview", "bring", "field_name"]
__all__ += ["is_form", "preview"]

LABEL = registration.READ_BACK
PURPOSES = {"photo": attachments.PHOTO, "card": attachments.CARD}
ASKED = frozenset(column.key for column in BY_KEY.values() if column.table in ("person", "personal", "company"))
OTHER_SHEET = N_("This sheet of the file holds people too and was not read. Save it as a file of its own.")
MORE_SINCE = N_("Members were added since the form was looked at. Read it once more.")
NO_COLUMNS = N_("{file}: no columns of a registration form were recognised. There must be a name and something else.")


@dataclass(frozen=True)
class Options:
    """What the person decided: the sheet, encoding and separator of the file, and who a line is, by its place."""

    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    decisions: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Preview(TakenByHand):
    """``lines`` in the order of the file; ``remarks`` are of what is no line: (row, column, sentence)."""

    file: str
    lines: tuple[Line, ...]
    remarks: tuple[tuple[int, str, Sentence], ...] = ()
    columns: int = 0
    seen: frozenset[str] = frozenset()  # ids of those who were on the list then


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
    odd = registration_odd.find(data, sheet.sheet)
    parsed = forms.parse(sheet, layout, roles, odd)
    others = [name for name in sheet.names[:20] if name not in (sheet.sheet, HELP, LISTS)]
    unread = [name for name in others if forms.recognise(sheets.read(data, file, sheet=name)).usable]
    remarks = [(1, name, Sentence(OTHER_SHEET)) for name in unread]
    return forms.Parsed(parsed.answers, (*parsed.remarks, *remarks)), len(layout.columns)


def is_form(data: bytes, file: str) -> bool:
    """Whether a table is a form: names, two things more that one asks for, one of them of travellers only, no items."""
    try:
        sheet = sheet_of(data, file, Options())
    except UserError:
        return False
    layout = forms.recognise(sheet)
    keys = set(layout.columns.values())
    named = layout.usable and bool(keys & {"name_zh", "name_ja"}) and len(keys & ASKED) > 2
    named = named and any(BY_KEY[key].table in ("personal", "member") for key in keys)  # else a list of contacts
    if not named or itinerary_table.recognise(sheet).usable:
        return False
    return len(people_table.recognise(sheet).columns) <= len(layout.columns)  # else contacts, as we write them too


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
    wished = tuple(with_wishes(lines, parsed.answers, known))
    return Preview(file, wished, parsed.remarks, columns, frozenset(known.members))


def bring(store: Store, delegation_id: str, preview: Preview, chosen: Collection[int] | None = None) -> Counts:
    """Put the pictures away, then do what the preview says as one action."""
    for place, line in enumerate(preview.lines):
        if preview.outcome(place, chosen) in (ADDED, UPDATED):
            for data in line.pictures.values():
                attachments.keep(store, data)
    return store.do(LABEL, apply, delegation_id, preview, chosen)


def apply(work: Work, delegation_id: str, preview: Preview, chosen: Collection[int] | None = None) -> Counts:
    """Do what the preview says, of ``chosen`` places only; a line that waits for an answer does nothing.

    UserError where somebody came onto the list since the preview was made: it might be the same person.
    """
    writer = _Writer(work, delegation_id, preview.file)
    taken = {n: line for n, line in enumerate(preview.lines) if preview.outcome(n, chosen) in (ADDED, UPDATED)}
    new = any(not line.member_id for line in taken.values())
    if new and not registration.member_ids(work.connection, delegation_id) <= preview.seen:
        raise UserError(MORE_SINCE)
    with undisturbed():
        for place, line in taken.items():
            writer.write(place, line)
        writer.finish()
    return preview.counts(chosen)


class _Writer:
    """Writes the lines of one form: what changes at once, what is new together at the end, since it is many rows."""

    ORDER: ClassVar[tuple[type[t.Row], ...]] = (t.Organisation, t.Person, t.Personal, t.Post, t.Member)

    def __init__(self, work: Work, delegation_id: str, file: str) -> None:
        self._work, self._trip, self._file = work, delegation_id, file
        self._start, self._country = registration.trip_of(work.connection, delegation_id)
        self._new: dict[type[t.Row], dict[str, dict[str, Any]]] = {table: {} for table in self.ORDER}
        self._bodies: dict[str, str] = {}
        self._pictures: list[tuple[str, str, bytes]] = []
        self._members: dict[str, str] = {}  # by the place of their line
        self._wishes: list[tuple[str, str]] = []

    def finish(self) -> None:
        """Add what is new, each before what refers to it."""
        for table in self.ORDER:
            records.add_all(self._work, table, self._new[table])
        for member_id, other in self._wishes:
            other_id = self._members.get(other, "" if other.startswith("#") else other)
            if other_id:  # else the other line was left out
                wish = {"member_id": member_id, "other_id": other_id, "kind": "together"}
                records.add(self._work, t.RoomWish, {"delegation_id": self._trip, **wish})
        for person_id, key, data in self._pictures:
            name = f"{key}.{'png' if attachments.picture_type(data) == 'image/png' else 'jpg'}"
            digest = hashlib.sha256(data).hexdigest()
            attachments.set_picture(self._work, "person", person_id, PURPOSES[key], name, data, digest)

    def _add(self, table: type[t.Row], raw: dict[str, Any]) -> str:
        row_id = str(uuid.uuid4())
        self._new[table][row_id] = raw
        return row_id

    def write(self, place: int, line: Line) -> None:
        """One person."""
        person_id, person = line.person_id, dict(line.writes.get("person", {}))
        if not person_id:
            person_id = self._add(t.Person, {"country": self._country, "source": self._file[:300], **person})
        elif person:
            records.edit(self._work, t.Person, person_id, person)
        self._post(line, person_id)
        self._pictures += [(person_id, key, data) for key, data in line.pictures.items()]
        if personal := line.writes.get("personal"):
            rows = of_person(self._work.connection, person_id) if line.person_id else []
            if rows:
                records.edit(self._work, t.Personal, rows[0]["id"], personal)
            else:
                self._add(t.Personal, {"person_id": person_id, **personal})
        member = line.writes.get("member", {})
        member_id = line.member_id
        if not member_id:
            member_id = self._add(t.Member, {"delegation_id": self._trip, "person_id": person_id, **member})
        elif member:
            records.edit(self._work, t.Member, member_id, member)
        self._members[of_line(place)] = member_id
        self._wishes += [(member_id, other) for other in line.wishes]

    def _post(self, line: Line, person_id: str) -> None:
        if line.post.names:
            records.edit(self._work, t.Organisation, line.post.body, line.post.names)
        values: dict[str, Any] = dict(line.writes.get("post", {}))
        if not values:
            return
        if line.post.new_body != Pair():
            values["organisation_id"] = self._body(line.post.new_body)
        if not line.post.id:
            self._add(t.Post, {"person_id": person_id, **values})
            return
        if not line.post.follows:
            self._edit_post(line.post.id, values)
            return
        old = read_row(self._work.connection, t.Post, line.post.id)
        day = min(date.today(), self._start) if self._start else date.today()
        if old["valid_from"] is not None and old["valid_from"] >= day:
            self._edit_post(line.post.id, values)
            return
        kept = {name: old[name] for name in ("organisation_id", "unit_zh", "unit_ja", "title_zh", "title_ja")}
        if "organisation_id" in values:  # another company: what was said of the old one does not go along
            kept = {name: None if name == "organisation_id" else "" for name in kept}
        records.edit(self._work, t.Post, line.post.id, {"valid_to": day - timedelta(days=1)})
        self._add(t.Post, {"person_id": person_id, **kept, **values, "valid_from": day})

    def _edit_post(self, post_id: str, values: dict[str, Any]) -> None:
        body = values.get("organisation_id")
        if body in self._new[t.Organisation]:  # a post cannot name what is not there yet
            records.add(self._work, t.Organisation, self._new[t.Organisation].pop(body), body)
        records.edit(self._work, t.Post, post_id, values)

    def _body(self, name: Pair) -> str:
        """The company of this name, made once however many of its people come in."""
        keys = [body_key(text) for text in (name.zh, name.ja) if text]
        made = next((self._bodies[key] for key in keys if key in self._bodies), "")
        given = {"name_zh": name.zh, "name_ja": name.ja}
        if not made:
            made = self._add(t.Organisation, {**given, "country": self._country, "kind": "company"})
        elif made in self._new[t.Organisation]:  # a later row may say what it is called in the other language
            raw = self._new[t.Organisation][made]
            raw |= {key: text for key, text in given.items() if text and not raw[key]}
        else:
            row = read_row(self._work.connection, t.Organisation, made)
            if more := {key: text for key, text in given.items() if text and not row[key]}:
                records.edit(self._work, t.Organisation, made, more)
        self._bodies |= dict.fromkeys(keys, made)
        return made
