"""名片建檔: one name card becomes a person, a post, perhaps a body, and the meeting at which it was handed over.

One card is one action. What an existing entry already says is never overwritten: another number becomes a further one,
another post of one body follows the old one, one of another body stands beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, select

from desktop.domain.alike import mail_key, number_key
from desktop.domain.finding import BREAK
from desktop.domain.folding import fold, fold_body
from desktop.domain.text import Pair
from desktop.i18n import N_
from desktop.store import attachments, records
from desktop.store.bulk import among
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.search import former_keys, with_parts
from desktop.store.succession import tops
from desktop.store.tables import (
    BY_NAME,
    Attachment,
    ContactWay,
    Encounter,
    Organisation,
    Person,
    Post,
    Row,
)

ENTER, TAKE_BACK = N_("Enter name card"), N_("Take back name card")
MOST_TITLES = 400
MAIN = (("phone", "phone"), ("mobile", "mobile"), ("email", "email"))


class Picture(NamedTuple):
    """A side of the card that was photographed; ``sha256`` as ``attachments.keep`` gave it."""

    purpose: str
    name: str
    data: bytes
    sha256: str


@dataclass(frozen=True)
class Card:
    """What stands on a card, in its language ``code``; ``person_id`` where the person is in the directory already.

    ``organisation_id`` wins over the text ``organisation``; a unit or title that is known in both languages is a pair.
    """

    code: str
    name: str
    reading: str = ""
    other_name: str = ""  # of the other face
    roman: str = ""
    organisation_id: str = ""
    organisation: str = ""
    unit: Pair = Pair()
    title: Pair = Pair()
    phone: str = ""
    mobile: str = ""
    email: str = ""
    notes: str = ""
    source: str = ""
    event_id: str = ""
    met_on: date | None = None
    by_id: str = ""
    person_id: str = ""
    pictures: tuple[Picture, ...] = ()


class Entered(NamedTuple):
    """What one card wrote, to be taken back alone: rows that were made, and columns with their old and new value."""

    person_id: str
    name: str
    made: tuple[tuple[str, str], ...]
    changed: tuple[tuple[str, str, dict[str, tuple[Any, Any]]], ...]
    new: bool


class _Writing:
    """Writes down what one card does while it does it."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.made: list[tuple[str, str]] = []
        self.changed: list[tuple[str, str, dict[str, tuple[Any, Any]]]] = []

    def add(self, table: type[Row], fields: dict[str, Any]) -> str:
        made = records.add(self.work, table, fields)
        self.made.append((str(table.__tablename__), made))
        return made

    def edit(self, table: type[Row], row_id: str, fields: dict[str, Any]) -> None:
        before = read_row(self.work.connection, table, row_id)
        if records.edit(self.work, table, row_id, fields):
            after = read_row(self.work.connection, table, row_id)
            kept = {name: (before[name], after[name]) for name in fields if before[name] != after[name]}
            self.changed.append((str(table.__tablename__), row_id, kept))


def enter(work: Work, card: Card) -> Entered:
    """Write one card. Invalid with every problem, and then nothing is written."""
    writing = _Writing(work)
    own, other = ("ja", "zh") if card.code == "ja" else ("zh", "ja")
    fields = {
        f"name_{own}": card.name,
        f"name_{other}": card.other_name,
        "kana": card.reading,
        "roman": card.roman,
        "phone": card.phone,
        "mobile": card.mobile,
        "email": card.email,
        "notes": card.notes,
    }
    if card.person_id:
        person = card.person_id
        _complete(writing, person, fields, card)
    else:
        country = "JP" if card.code == "ja" else "TW"
        person = writing.add(Person, {**fields, "country": country, "source": card.source})
    body, unit = _body(writing, card, own)
    _post(writing, card, person, body, unit)
    _meeting(writing, card, person)
    for picture in card.pictures:
        held = attachments.of(work.connection, "person", person, picture.purpose)
        if not any(row["sha256"] == picture.sha256 for row in held):
            made = attachments.set_picture(
                work, "person", person, picture.purpose, picture.name, picture.data, picture.sha256
            )
            writing.made.append((str(Attachment.__tablename__), made))
    return Entered(person, card.name, tuple(writing.made), tuple(writing.changed), not card.person_id)


def take_back(work: Work, entered: Entered) -> bool:
    """Undo one card of the stack and no other; a body that others were put into meanwhile stays."""
    for entity, row_id, columns in reversed(entered.changed):
        row = read_row(work.connection, BY_NAME[entity], row_id)
        back = {name: old for name, (old, new) in columns.items() if row[name] == new}
        if row["alive"] and back:
            work.change(BY_NAME[entity], row_id, back)
    done = bool(entered.changed)
    for entity, row_id in reversed(entered.made):
        table = BY_NAME[entity]
        if not read_row(work.connection, table, row_id)["alive"]:
            continue
        if table is Organisation and records.uses(work.connection, table, row_id):
            continue
        done = bool(work.delete(table, row_id)) or done
    return done


def stands(connection: Connection, entered: Entered) -> bool:
    """Whether anything of what a card wrote is still there."""
    if any(read_row(connection, BY_NAME[entity], row_id)["alive"] for entity, row_id in entered.made):
        return True
    return any(
        read_row(connection, BY_NAME[entity], row_id)[name] == new
        for entity, row_id, columns in entered.changed
        for name, (_old, new) in columns.items()
    )


def country_of(connection: Connection, organisation_id: str) -> str:
    """The country of a body; "" for one that is not here."""
    table = table_of(Organisation)
    return str(connection.execute(select(table.c.country).where(table.c.id == organisation_id)).scalar() or "")


def _complete(writing: _Writing, person: str, fields: dict[str, Any], card: Card) -> None:
    """Fill what the entry does not say yet; another number or mail becomes a further one."""
    row = read_row(writing.work.connection, Person, person)
    empty = {name: value for name, value in fields.items() if value and not row[name]}
    if card.notes and row["notes"] and card.notes not in row["notes"]:
        empty["notes"] = f"{row['notes']}\n{card.notes}"
    if empty:
        writing.edit(Person, person, empty)
    table = table_of(ContactWay)
    mine = select(table.c.value).where(and_(table.c.person_id == person, table.c.alive))
    known = {_number(value) for value in writing.work.connection.execute(mine).scalars()}
    known |= {_number(row[column]) for column, _kind in MAIN if row[column]}
    for column, kind in MAIN:
        value = str(fields[column] or "")
        if value and column not in empty and _number(value) not in known:
            place = records.next_position(writing.work.connection, ContactWay, "person_id", person)
            further = {"person_id": person, "kind": kind, "value": value, "position": place}
            writing.add(ContactWay, {**further, "audience": "inside" if kind == "mobile" else "open"})


def _number(value: str) -> str:
    return mail_key(value) if "@" in value else number_key(value) or fold(value)


def _body(writing: _Writing, card: Card, own: str) -> tuple[str, Pair]:
    """The body of the post, found or made, and what of the unit is left as text."""
    connection = writing.work.connection
    body = card.organisation_id or named(connection, card.organisation)
    if not body and card.organisation.strip():
        country = "JP" if card.code == "ja" else "TW"
        body = writing.add(Organisation, {f"name_{own}": card.organisation, "country": country, "source": card.source})
    if body and card.unit:
        code = "ja" if own == "ja" else "zh_TW"
        text = card.unit.exactly(code)
        best = ("", "", "")  # name of the section, its id, what is left
        for unit, part in units(connection, body):
            if part and _same(unit, card.unit):
                return part, Pair()
            name = unit.exactly(code)
            if part and name and text.startswith(name) and len(name) > len(best[0]):  # 商工労働部 経済政策課
                best = (name, part, text[len(name) :].strip())
        if best[1]:
            return best[1], Pair("", best[2]) if own == "ja" else Pair(best[2], "")
    return body, card.unit


def _same(one: Pair, other: Pair) -> bool:
    said = {fold(text) for text in (one.zh, one.ja) if text}
    return bool(said & {fold(text) for text in (other.zh, other.ja) if text})


def _post(writing: _Writing, card: Card, person: str, body: str, unit: Pair) -> None:
    if not (body or unit or card.title):
        return
    table = table_of(Post)
    mine = and_(table.c.person_id == person, table.c.alive, table.c.valid_to.is_(None))
    current = [dict(row) for row in writing.work.connection.execute(select(table).where(mine)).mappings()]
    for row in current:
        held, part = Pair(row["title_zh"], row["title_ja"]), Pair(row["unit_zh"], row["unit_ja"])
        same_title = held == card.title or _same(held, card.title)
        if (row["organisation_id"] or "") == body and same_title and (not unit or _same(part, unit)):
            seen = max((day for day in (row["confirmed_on"], card.met_on) if day), default=None)
            writing.edit(Post, row["id"], {"confirmed_on": seen})
            return
    place = records.next_position(writing.work.connection, Post, "person_id", person)
    fields: dict[str, Any] = {"person_id": person, "organisation_id": body or None, "position": place}
    words = {"unit_zh": unit.zh, "unit_ja": unit.ja, "title_zh": card.title.zh, "title_ja": card.title.ja}
    since = card.met_on if current else None  # papers of before keep the title of their day
    if since and len(current) == 1 and _follows(writing.work.connection, current[0], body, since):
        writing.edit(Post, current[0]["id"], {"valid_to": since - timedelta(days=1)})
    said = {"valid_from": since, "confirmed_on": card.met_on, "source": card.source}
    writing.add(Post, {**fields, **words, **said})


def _follows(connection: Connection, old: Mapping[str, Any], body: str, since: date) -> bool:
    """Whether the post of a card takes the place of the only one known: another title or section in one body."""
    known = max((day for day in (old["valid_from"], old["confirmed_on"]) if day), default=date.min)
    above = tops(connection, [body, old["organisation_id"] or ""])
    return known < since and bool(above[body]) and above[body] == above[old["organisation_id"] or ""]


def _meeting(writing: _Writing, card: Card, person: str) -> None:
    if not (card.event_id or card.by_id):
        return
    table = table_of(Encounter)
    same = and_(table.c.person_id == person, table.c.alive, table.c.event_id == (card.event_id or None))
    if card.event_id and writing.work.connection.execute(select(table.c.id).where(same)).first():
        return
    fields = {"person_id": person, "event_id": card.event_id or None, "met_on": card.met_on}
    writing.add(Encounter, {**fields, "by_id": card.by_id or None})


def named(connection: Connection, text: str) -> str:
    """The one body of exactly this name, short name or former name, in any spelling; "" where none or several are."""
    wanted = fold_body(text)
    if not wanted:
        return ""
    table = table_of(Organisation)
    columns = (table.c.name_zh, table.c.name_ja, table.c.short_zh, table.c.short_ja)
    near = f"%{fold(text).replace('!', '!!').replace('%', '!%').replace('_', '!_')}%"
    query = select(table.c.id, *columns).where(and_(table.c.alive, table.c.search_key.like(near, escape="!")))
    found = [row[0] for row in connection.execute(query) if wanted in {fold_body(word) for word in row[1:] if word}]
    if not found:
        line = f"{BREAK}{fold(text)}{BREAK}"
        found = [body for body, key in former_keys(connection).items() if line in key]
    return found[0] if len(found) == 1 else ""


def units(connection: Connection, organisation_id: str) -> list[tuple[Pair, str]]:
    """Sections within a body: (name, id) of those that are bodies themselves, then those that only posts name ("")."""
    bodies, posts = table_of(Organisation), table_of(Post)
    below = sorted(with_parts(connection, {organisation_id}) - {organisation_id})
    named_ones = connection.execute(
        select(bodies.c.id, bodies.c.parent_id, bodies.c.name_zh, bodies.c.name_ja)
        .where(and_(bodies.c.alive, among(connection, bodies.c.id, below)))
        .order_by(bodies.c.name_ja, bodies.c.id)
    ).all()
    path = {row.id: (row.parent_id, Pair(row.name_zh, row.name_ja)) for row in named_ones}

    def whole(row_id: str, deep: int = 8) -> Pair:
        parent, name = path[row_id]
        if parent not in path or not deep:
            return name
        above = whole(parent, deep - 1)
        return Pair(f"{above.get('zh_TW')} {name.get('zh_TW')}", f"{above.get('ja')} {name.get('ja')}")

    found = [(whole(row.id), str(row.id)) for row in named_ones]
    often = (
        select(posts.c.unit_zh, posts.c.unit_ja, func.count().label("often"))
        .where(and_(posts.c.alive, posts.c.organisation_id == organisation_id))
        .group_by(posts.c.unit_zh, posts.c.unit_ja)
    )
    rows = sorted(connection.execute(often), key=lambda row: (-row.often, row.unit_ja, row.unit_zh))
    return [*found, *((Pair(row.unit_zh, row.unit_ja), "") for row in rows if row.unit_zh or row.unit_ja)]


def titles(connection: Connection) -> list[Pair]:
    """Titles of posts, those that most people bear first."""
    table = table_of(Post)
    often = func.count().label("often")
    query = (
        select(table.c.title_zh, table.c.title_ja, often)
        .where(table.c.alive)
        .group_by(table.c.title_zh, table.c.title_ja)
        .order_by(often.desc(), table.c.title_ja, table.c.title_zh)
        .limit(MOST_TITLES)
    )
    return [pair for row in connection.execute(query) if (pair := Pair(row.title_zh, row.title_ja))]


class Reached(NamedTuple):
    """How the people of a body are reached: the hosts of their mail addresses, and their numbers; the usual first."""

    hosts: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


def reached(connection: Connection, organisation_id: str, most: int = 300) -> Reached:
    """What a card of this body will probably say too."""
    people, posts, bodies = table_of(Person), table_of(Post), table_of(Organisation)
    inside = sorted(with_parts(connection, {organisation_id}))
    query = (
        select(people.c.email, people.c.phone)
        .select_from(people.join(posts, posts.c.person_id == people.c.id))
        .where(and_(people.c.alive, posts.c.alive, among(connection, posts.c.organisation_id, inside)))
        .limit(most)
    )
    rows: list[Sequence[Any]] = list(connection.execute(query))
    own = select(bodies.c.email, bodies.c.phone).where(and_(bodies.c.alive, among(connection, bodies.c.id, inside)))
    rows += list(connection.execute(own))
    hosts = [mail.rpartition("@")[2] for mail, _phone in rows if "@" in mail]
    numbers = [phone for _mail, phone in rows if phone]
    return Reached(_usual(hosts), _usual(numbers))


def _usual(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(values), key=lambda value: -values.count(value)))
