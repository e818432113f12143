"""What a file of people (cards, or a table) would do to the directory, line by line, and the one action that does it.

    preview = people.preview(store, data, "名片.vcf", people.Options())
    people.bring(store, preview)

A person is found again by the number of the card (UID), else by folded name and organisation, mail or telephone. What
is empty in the file overwrites nothing; the same file a second time changes nothing.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop import importing, sheets
from desktop.collector import undisturbed
from desktop.domain import labels
from desktop.domain.folding import fold
from desktop.errors import Sentence, UserError
from desktop.exchange import vcardlines, vcardreading
from desktop.exchange.people import Contact
from desktop.exchange.vcardlines import looks_like
from desktop.i18n import N_, _
from desktop.importing.answered import Answered
from desktop.importing.peoplebodies import Found, body_key, made_of
from desktop.importing.peoplelines import NEW, UNCLEAR, Line, Maker, Post, name_keys, numbers_of
from desktop.importing.preview import ADDED, UPDATED, Counts
from desktop.store import Store, attachments, peopleknown, records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row

if TYPE_CHECKING:
    from desktop.exchange.people_table import Layout

__all__ = ["LABEL", "NEW", "UNCLEAR", "Line", "Options", "Preview", "bring", "field_name", "looks_like", "preview"]

LABEL = N_("Import contacts")
NO_COLUMNS = N_("{file}: no columns of contacts were recognised. There must be a name.")
AT_ONCE = 500  # people between two looks at whether to stop
_SPACE = uuid.UUID("7d7c3a52-5b0f-4a53-9d3c-65a1f7f0b1d2")
ONE_TABLE = N_("{file} holds no cards. Only cards (.vcf) can be read several files at once; choose a table alone.")
PICTURES = {"photo": N_("Photograph"), "card": N_("Name card"), "card-back": N_("Back of the name card")}
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Options:
    """What the person decided: how the file is read, the language of names (zh, ja, "" guesses), who a line is."""

    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    header: int | None = None
    columns: Mapping[int, str] | None = None
    names: str = ""
    learned: Mapping[str, str] = field(default_factory=dict)  # names of columns -> key, from before
    decisions: Mapping[int, str] = field(default_factory=dict)  # by place among the lines


@dataclass(frozen=True)
class Preview(Answered):
    """``lines`` in the order of the file."""

    file: str
    lines: tuple[Line, ...]

    def remarks(self) -> list[tuple[int, str, Sentence]]:
        """What is worth reading of the others."""
        return [(line.number, name, why) for line in self.lines for name, why in line.notes]


def field_name(name: str) -> str:
    """What a column is called on the screen; a property of a card by its own name, a whole line a dash."""
    if not name:
        return "－"
    return labels.label("person", name).text(_) if labels.known("person", name) else name


def load(path: Path) -> bytes:
    """The bytes of a file; a card file may be larger than a table, for its pictures."""
    try:
        if path.is_file() and path.stat().st_size <= vcardlines.MOST_BYTES:
            with path.open("rb") as file:
                head = file.read(4000)
                return head + file.read() if looks_like(head) else importing.load(path)
    except OSError:
        pass
    return importing.load(path)


def load_all(files: Sequence[Path]) -> bytes:
    """The same of several card files, as mail programs give one for each contact."""
    loaded = [load(path) for path in files]
    if len(loaded) == 1:
        return loaded[0]
    if sum(map(len, loaded)) > vcardlines.MOST_BYTES:
        raise UserError(vcardlines.TOO_LARGE, file=files[0].name)
    for path, data in zip(files, loaded, strict=True):
        if not looks_like(data):
            raise UserError(ONE_TABLE, file=path.name)
    return vcardlines.joined(loaded)


def is_card_file(file: str) -> bool:
    """Whether a file is one of cards by its name, whatever is in it."""
    return file.lower().endswith((".vcf", ".vcard"))


def is_people(data: bytes, file: str) -> bool:
    """Whether a file holds people rather than an itinerary: cards, or a table with names and where they work."""
    from desktop.exchange import people_table

    if looks_like(data) or is_card_file(file):
        return True
    try:
        return people_table.recognise(sheet_of(data, file, Options())).certain
    except UserError:
        return False


def sheet_of(data: bytes, file: str, options: Options) -> sheets.Sheet:
    """The table that the options name."""
    from desktop.exchange import people_table

    return sheets.read(
        data,
        file,
        sheet=options.sheet,
        encoding=options.encoding,
        delimiter=options.delimiter,
        words=people_table.header_words(),
    )


def layout_of(sheet: sheets.Sheet, options: Options) -> Layout:
    """The columns as the person set them, else as they are recognised."""
    from desktop.exchange import people_table

    found = people_table.recognise(sheet, options.learned)
    if options.columns is None and options.header is None:
        return found
    header = found.header if options.header is None else options.header
    return people_table.Layout(header, found.columns if options.columns is None else options.columns)


def contacts_of(data: bytes, file: str, options: Options) -> list[Contact]:
    """The people of a file; UserError where it holds none."""
    if looks_like(data) or is_card_file(file):
        return vcardreading.read(data, file, options.encoding, options.names)
    from desktop.exchange import people_table

    sheet = sheet_of(data, file, options)
    layout = layout_of(sheet, options)
    if not layout.usable:
        raise UserError(NO_COLUMNS, file=file)
    return people_table.parse(sheet, layout, options.names)


def preview(
    store: Store, data: bytes, file: str, options: Options | None = None, progress: Progress | None = None
) -> Preview:
    """What a file would do; nothing is stored. UserError where it holds no people."""
    chosen = options or Options()
    with undisturbed():
        contacts = _merged(contacts_of(data, file, chosen))
        names = {key for contact in contacts for key in name_keys(contact)}
        uids = {str(contact.values.get("uid") or "") for contact in contacts}
        ids = {contact.id for contact in contacts} | {uid.removeprefix("urn:uuid:") for uid in uids}
        with store.read() as connection:
            known = peopleknown.read(connection, names, uids, ids)
        maker, lines = Maker(known, file), list[Line]()
        for place, contact in enumerate(contacts):
            if progress is not None and place % AT_ONCE == 0:
                progress(place, len(contacts))
            lines.append(maker.line(contact, chosen.decisions.get(place, "")))
    return Preview(file, tuple(lines))


def _merged(contacts: list[Contact]) -> list[Contact]:
    """The people of a file, each once: telephones write somebody whom they know from two accounts twice."""
    from desktop.importing.peoplebodies import keys_of

    kept: list[Contact] = []
    seen: dict[tuple[str, str], list[Contact]] = {}
    uids: dict[str, Contact] = {}
    for contact in contacts:
        uid = contact.id or str(contact.values.get("uid") or "")
        twin = uids.get(uid) if uid else None
        places = sorted(key for job in contact.jobs[:1] for pair in job.path[:1] for key in keys_of(pair)) or [""]
        keys = [(name, places[0]) for name in name_keys(contact)]
        if twin is None and not contact.id:
            twin = next((one for key in keys for one in seen.get(key, ()) if _one_person(one, contact)), None)
        if twin is None:
            kept.append(contact)
            for key in keys:
                seen.setdefault(key, []).append(contact)
            if uid:
                uids[uid] = contact
            continue
        twin.values = {**contact.values, **{name: value for name, value in twin.values.items() if value}}
        held = numbers_of(twin.values, [way.value for way in twin.ways])
        twin.ways += [way for way in contact.ways if not numbers_of({}, [way.value]) <= held]
        twin.jobs = twin.jobs or contact.jobs
        twin.pictures = {**contact.pictures, **twin.pictures}
        twin.notes.append(("", Sentence(N_("Put together with line {line}, which is the same person."),
                                        {"line": contact.number})))  # fmt: skip
    return kept


def _one_person(one: Contact, other: Contact) -> bool:
    """Whether two cards of one name and organisation are one person: nothing tells them apart."""
    if one.id or (one.values.get("uid") and other.values.get("uid")):
        return False
    here, there = (numbers_of(c.values, [way.value for way in c.ways]) for c in (one, other))
    return not here or not there or bool(here & there)


@lru_cache(maxsize=20_000)
def _row_id(uid: str) -> str:
    """The id of a new person whose card has a number: the same on every laptop that reads the file."""
    return str(uuid.uuid5(_SPACE, uid))


def bring(
    store: Store, preview: Preview, chosen: Collection[int] | None = None, progress: Progress | None = None
) -> Counts:
    """Put the pictures away, then do what the preview says as one action; stopped half-way, nothing of it stays."""
    kept: list[str] = []
    try:
        for place, line in enumerate(preview.lines):
            if preview.outcome(place, chosen) in (ADDED, UPDATED):
                for data in line.pictures.values():
                    digest = hashlib.sha256(data).hexdigest()
                    if not attachments.has(store, digest):
                        kept.append(digest)
                    attachments.keep(store, data)
            if progress is not None and place % AT_ONCE == 0:
                progress(0, len(preview.lines))
        with undisturbed():
            return store.do(LABEL, apply, preview, chosen, progress)
    except BaseException:
        for digest in kept:
            attachments.drop(store, digest)
        raise


def apply(
    work: Work, preview: Preview, chosen: Collection[int] | None = None, progress: Progress | None = None
) -> Counts:
    """Do what the preview says, of ``chosen`` places only."""
    taken = [n for n in range(len(preview.lines)) if preview.outcome(n, chosen) in (ADDED, UPDATED)]
    writer = _Writer(work, peopleknown.standing(work.connection, t.Person, {_wanted(preview.lines[n]) for n in taken}))
    for done, place in enumerate(taken, 1):
        writer.write(preview.lines[place])
        if done % AT_ONCE == 0:
            writer.flush()
            if progress is not None:
                progress(done, len(taken))
    writer.flush()
    return preview.counts(chosen)


class _Writer:
    """Writes the lines of one file: organisations at once, people and what is theirs many together."""

    def __init__(self, work: Work, used: frozenset[str]) -> None:
        self._work = work
        self._people: dict[str, dict[str, Any]] = {}
        self._posts: dict[str, dict[str, Any]] = {}
        self._ways: dict[str, dict[str, Any]] = {}
        self._pictures: list[tuple[str, str, bytes]] = []
        self._bodies: dict[tuple[str, str], str] = {}
        self._named: set[str] = set()
        self._used = set(used)  # ids of people that there are or were: who was deleted does not come back under his

    def write(self, line: Line) -> None:
        """One person."""
        work = self._work
        person_id = line.person_id
        if person_id:
            if line.person:
                records.edit(work, t.Person, person_id, line.person)
        else:
            person_id = self._new_id(line)
            self._people[person_id] = dict(line.person)
        for body, names in line.names.items():
            if body not in self._named:
                self._named.add(body)
                records.edit(work, t.Organisation, body, names)
        for post in line.posts:
            self._post(post, person_id, str(line.person.get("country") or "JP"))
        start = 1
        if line.ways and line.person_id:
            start = records.next_position(work.connection, t.ContactWay, "person_id", person_id)
        for position, way in enumerate(line.ways, start):
            raw = {"person_id": person_id, "position": position, **way._asdict()}
            self._ways[_same_id(person_id, *way)] = raw
        self._pictures += [(person_id, purpose, data) for purpose, data in line.pictures.items()]

    def _new_id(self, line: Line) -> str:
        wanted = _wanted(line)
        if not wanted or wanted in self._used:
            return str(uuid.uuid4())
        self._used.add(wanted)
        return wanted

    def _post(self, post: Post, person_id: str, country: str) -> None:
        values = dict(post.values)
        if post.id:
            records.edit(self._work, t.Post, post.id, values)
            return
        if post.ends:
            began = read_row(self._work.connection, t.Post, post.ends)["valid_from"]
            last = max(date.today() - timedelta(days=1), began or date.min)
            records.edit(self._work, t.Post, post.ends, {"valid_to": last})
        if post.found is not None and (post.found.body or post.found.rest):
            values["organisation_id"] = self._body(post.found, country)
        words = (
            str(values.get(name) or "") for name in ("organisation_id", "title_zh", "title_ja", "unit_zh", "unit_ja")
        )
        self._posts[_same_id(person_id, *words, str(values.get("valid_from") or ""))] = {
            "person_id": person_id,
            **values,
        }

    def _body(self, found: Found, country: str) -> str:
        """The organisation, whatever is missing of its path made once however many of its people come in."""
        body = found.body
        for level in found.rest:
            keys = [(body, body_key(text)) for text in (level.zh, level.ja) if text]
            known = next((self._bodies[key] for key in keys if key in self._bodies), "")
            if not known:
                raw = {**made_of(level, country, bool(body)), "parent_id": body or None}
                known = _same_id(body, body_key(level.ja or level.zh))
                if peopleknown.standing(self._work.connection, t.Organisation, [known]):
                    known = str(uuid.uuid4())
                records.add(self._work, t.Organisation, raw, known)
            self._bodies |= dict.fromkeys(keys, known)
            body = known
        return body

    def flush(self) -> None:
        """Write what was gathered, each before what refers to it."""
        for table, rows in ((t.Person, self._people), (t.Post, self._posts), (t.ContactWay, self._ways)):
            if rows:
                there = peopleknown.standing(self._work.connection, table, rows.keys())
                new = {str(uuid.uuid4()) if row_id in there else row_id: row for row_id, row in rows.items()}
                self._work.add_all(table, new)  # checked when the preview was made
        for person_id, purpose, data in self._pictures:
            ending = "png" if attachments.picture_type(data) == "image/png" else "jpg"
            digest = hashlib.sha256(data).hexdigest()
            attachments.set_picture(self._work, "person", person_id, purpose, f"{purpose}.{ending}", data, digest)
        self._people, self._posts, self._ways, self._pictures = {}, {}, {}, []


def _same_id(*words: str) -> str:
    """The id of what these words say: two laptops that bring in one file have one row of it once they come together."""
    return str(uuid.uuid5(_SPACE, "\n".join(words)))


def _wanted(line: Line) -> str:
    """The id that a new person should have: as our own file says, by the card's number, or by what tells him apart."""
    if line.person_id:
        return ""
    uid = str(line.person.get("uid") or "")
    if line.row_id or uid:
        return line.row_id or _row_id(uid)
    told = [fold(line.company), *sorted(numbers_of(line.person, [way.value for way in line.ways]))]
    return _same_id(fold(line.name.ja or line.name.zh), *told) if any(told) else ""
