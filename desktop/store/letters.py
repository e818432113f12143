"""The letters of a trip: read with names and posts of their day, made from templates, one for everybody who was met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, or_, select

from desktop import i18n, reference
from desktop.domain import audience, informtexts, wording
from desktop.domain.inform import Addressee
from desktop.domain.letters import Facts, Letter, Sender, To
from desktop.domain.paperwords import LETTER_KINDS
from desktop.domain.text import Pair
from desktop.domain.words import MEETING_KINDS
from desktop.store import delegations, events, honorifics, versions
from desktop.store import plan as plans
from desktop.store import wording as wordings
from desktop.store.posts import PostOn, names_on, posts_on
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Delegation, Event, MinutePoint, Organisation, Participant, Person
from desktop.store.tables import Letter as LetterTable

if TYPE_CHECKING:
    from desktop.store.papers import Wish

THANKS = "thanks"
THANKED = MEETING_KINDS | {"meal"}
FIRST_LOOK = 3  # letters are surely more than the first page of a preview


@dataclass(frozen=True)
class LetterRow:
    """A line of the window: the letter with its text, and the record behind it."""

    id: str
    letter: Letter
    event: Pair
    own: frozenset[str]  # the codes of the languages in which somebody wrote the text


def listed(connection: Connection, delegation_id: str, today: date) -> list[LetterRow]:
    """Every letter of a trip, in order."""
    rows = rows_of(connection, delegation_id)
    letters = _letters(connection, delegation_id, rows, today)
    columns = {"zh_TW": "body_zh", "ja": "body_ja"}
    return [
        LetterRow(
            row["id"], letter, letter.facts.item, frozenset(code for code, column in columns.items() if row[column])
        )
        for row, letter in zip(rows, letters, strict=True)
    ]


def papers(connection: Connection, wish: Wish) -> tuple[Letter, ...]:
    """The letters of a trip, of an item, or those whose ids are asked for; those of thanks have a paper of their own
    unless one is asked for.
    """
    rows = rows_of(connection, wish.delegation_id)
    if wish.person_ids:
        rows = [row for row in rows if row["id"] in wish.person_ids]
    else:
        rows = [row for row in rows if row["kind"] != THANKS]
    if wish.event_ids:
        rows = [row for row in rows if row["event_id"] in wish.event_ids]
    rows = rows[:FIRST_LOOK] if wish.most else rows
    found = _letters(connection, wish.delegation_id, rows, wish.today)
    return tuple(one for letter in found for one in _each(connection, letter))


def thanks(connection: Connection, wish: Wish) -> tuple[Letter, ...]:
    """A letter of thanks to everybody of the other side at each meeting that took place: the one that was written, else
    that of the item for all, else the template's. Nobody is thanked twice for one item.
    """
    asked = set(wish.event_ids)
    written = [row for row in rows_of(connection, wish.delegation_id) if row["kind"] == THANKS]
    if asked:
        written = [row for row in written if row["event_id"] in asked]
    meetings = [
        event.id
        for event in events.of(connection, wish.delegation_id)
        if event.status != "cancelled" and event.kind in THANKED and (not asked or event.id in asked)
    ]
    blank = {**_BLANK, "delegation_id": wish.delegation_id, "kind": THANKS}
    general = {row["event_id"] for row in written if not (row["person_id"] or row["organisation_id"])}
    rows = [*written, *({**blank, "event_id": event} for event in meetings if event not in general)]
    letters = _letters(connection, wish.delegation_id, rows, wish.today)
    found: list[Letter] = []
    for event in dict.fromkeys([*meetings, *(letter.event_id for letter in letters)]):
        found += _to_each(connection, event, [letter for letter in letters if letter.event_id == event])
        if wish.most and len(found) >= FIRST_LOOK:
            break
    return tuple(found)


def _to_each(connection: Connection, event_id: str, letters: Sequence[Letter]) -> list[Letter]:
    """The letters of an item: those to somebody, then the general one to each of the others who were there."""
    own = [letter for letter in letters if letter.to != To()]
    general = [letter for letter in letters if letter.to == To()]
    if not event_id or not general:
        return [*own, *general]
    known = {letter.to.person_id for letter in own} - {""}
    return [*own, *(replace(general[0], to=to) for to in attending(connection, event_id) if to.person_id not in known)]


_BLANK: dict[str, Any] = {
    **dict.fromkeys(("event_id", "organisation_id", "person_id", "dated_on", "reply_by", "sent_on")),
    **dict.fromkeys(("id", "number", "subject_zh", "subject_ja", "body_zh", "body_ja", "copies_zh", "copies_ja"), ""),
}


def _each(connection: Connection, letter: Letter) -> list[Letter]:
    """A letter of thanks to nobody in particular is one to each who was there."""
    if letter.kind != THANKS or letter.to != To() or not letter.event_id:
        return [letter]
    return [replace(letter, to=to) for to in attending(connection, letter.event_id)] or [letter]


def attending(connection: Connection, event_id: str) -> list[To]:
    """The other side at an item, in order; posts without a name too. Not those who did not come, nor, until somebody
    says that they did, those who answered that they would not.
    """
    table = table_of(Participant)
    declined = and_(table.c.reply == "no", table.c.came != "yes")
    absent = or_(table.c.came == "no", declined)
    away = select(table.c.id).where(and_(table.c.event_id == event_id, table.c.alive, absent))
    gone = set(connection.execute(away).scalars())
    people = [row for row in events.participants(connection, event_id) if row.side == "jp" and row.id not in gone]
    signs = honorifics.of(connection, {p.person_id: p.post.organisation_id for p in people if p.person_id})
    return [
        To(_place(p.post), p.post.title, p.name, signs.get(p.person_id, ""), p.person_id)
        for p in people
        if p.name or p.post.title or p.post.organisation
    ]


def _place(post: PostOn) -> Pair:
    """Body and unit, written together in Chinese and with a space in Japanese."""
    top, unit = post.organisation, post.unit
    if not unit:
        return top
    return Pair(f"{top.get('zh_TW')}{unit.get('zh_TW')}", " ".join(filter(None, (top.get("ja"), unit.get("ja")))))


def rows_of(connection: Connection, delegation_id: str) -> list[dict[str, Any]]:
    table = table_of(LetterTable)
    query = select(table).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    return [dict(row) for row in connection.execute(query.order_by(table.c.position, table.c.id)).mappings()]


def _letters(
    connection: Connection, delegation_id: str, rows: Sequence[Mapping[str, Any]], today: date
) -> list[Letter]:
    """The rows as letters, in few queries."""
    if not rows:
        return []
    trip = read_row(connection, Delegation, delegation_id)
    sender = sender_of(connection, trip)
    made = versions.listed(connection, delegation_id)
    templates = _templates(connection)
    items = {row["event_id"]: read_row(connection, Event, row["event_id"]) for row in rows if row["event_id"]}
    count = sum(m.status not in ("cancelled", "waiting") for m in delegations.members(connection, delegation_id))
    found = []
    for row in rows:
        item = items.get(row["event_id"])
        day = item["start_date"] if item and row["kind"] == THANKS else row["dated_on"]
        found.append(
            Letter(
                kind=row["kind"],
                to=_to(connection, row, day or today),
                sender=sender,
                facts=_facts(connection, trip, item, count, row["kind"]),
                as_of=today,
                subject=Pair(row["subject_zh"], row["subject_ja"]),
                body=Pair(row["body_zh"], row["body_ja"]),
                template=templates.get(row["kind"], templates["other"]),
                number=row["number"],
                dated_on=row["dated_on"],
                reply_by=row["reply_by"],
                sent_on=row["sent_on"],
                copies=Pair(row["copies_zh"], row["copies_ja"]),
                edition=item["edition"] if item else made[0].number if made else 0,
                id=row["id"],
                event_id=row["event_id"] or "",
                trip_id=delegation_id,
            )
        )
    return found


def _templates(connection: Connection) -> dict[str, tuple[Pair, Pair]]:
    """Kind -> subject and body: the office's own, else as shipped."""
    own, shipped = wordings.own(connection), reference.letter_templates()

    def said(kind: str, part: str, usual: Pair) -> Pair:
        return wording.said(own, f"letter.{kind}.{part}", usual)

    return {
        kind.key: (
            said(kind.key, wording.SUBJECT, shipped[kind.key][0]),
            said(kind.key, wording.BODY, shipped[kind.key][1]),
        )
        for kind in LETTER_KINDS
    }


def sender_of(connection: Connection, trip: Mapping[str, Any]) -> Sender:
    """The office that sends the delegation, signed by the one who leads it."""
    office_id = trip["office_id"] or ""
    names = names_on(connection, [office_id], trip["start_date"]).get(office_id)
    body = read_row(connection, Organisation, office_id) if office_id else {}
    office = Pair("".join(p.get("zh_TW") for p in names), "".join(p.get("ja") for p in names)) if names else Pair()

    def shown(field: str) -> str:
        return "" if audience.withheld("organisation", field, body.get("audience", "")) else str(body.get(field, ""))

    people = [m for m in delegations.members(connection, trip["id"]) if m.status not in ("cancelled", "waiting")]
    head = next((m for m in people if "leader" in m.roles.split()), None)
    return Sender(
        office,
        head.post.title if head else Pair(),
        head.name() if head else Pair(),
        Pair(shown("address_zh"), shown("address_ja")),
        shown("phone"),
        shown("fax"),
        shown("email"),
        trip["emergency_phone"],
    )


def _to(connection: Connection, row: Mapping[str, Any], day: date) -> To:
    """To whom, with the post of that day; of a person without one the organisation that the letter names."""
    if row["person_id"]:
        person = read_row(connection, Person, row["person_id"])
        post = posts_on(connection, [row["person_id"]], day).get(row["person_id"], PostOn())
        body = _place(post) or _body(connection, row["organisation_id"], day)
        sign = honorifics.of(connection, {row["person_id"]: post.organisation_id or row["organisation_id"] or ""})
        name = Pair(person["name_zh"], person["name_ja"])
        return To(body, post.title, name, sign.get(row["person_id"], ""), row["person_id"])
    return To(_body(connection, row["organisation_id"], day))


def _body(connection: Connection, organisation_id: str | None, day: date) -> Pair:
    found = names_on(connection, [organisation_id], day).get(organisation_id or "")
    if not found:
        return Pair()
    top, path = found
    return Pair(f"{top.get('zh_TW')}{path.get('zh_TW')}", " ".join(filter(None, (top.get("ja"), path.get("ja")))))


def _facts(
    connection: Connection, trip: Mapping[str, Any], item: Mapping[str, Any] | None, count: int, kind: str
) -> Facts:
    facts = Facts(Pair(trip["name_zh"], trip["name_ja"]), count, trip["start_date"], trip["end_date"])
    if item is None:
        return replace(facts, purpose=Pair(trip["purpose_zh"], trip["purpose_ja"]), why=_why({}))
    held = events.one(connection, item["delegation_id"], item["id"])
    place = Pair(item["place_zh"], item["place_ja"])
    address = Pair(item["address_zh"], item["address_ja"])
    if item["organisation_id"]:
        body = read_row(connection, Organisation, item["organisation_id"])
        place = place or _body(connection, item["organisation_id"], item["start_date"] or trip["start_date"])
        address = address or Pair(body["address_zh"], body["address_ja"])
    if kind == THANKS:
        facts = replace(facts, spoken=_said(connection, item["id"], "jp"), pledged=_pledged(connection, item["id"]))
    room = Pair(item["room_zh"], item["room_ja"])
    if place and room:
        place = Pair(f"{place.get('zh_TW')}{room.get('zh_TW')}", f"{place.get('ja')}　{room.get('ja')}")
    return replace(
        facts,
        item=held.title(),
        when=plans.when_of(item),
        was=plans.was_of(item),
        place=place or room,
        address=address,
        gather=Pair(item["gather_zh"], item["gather_ja"]),
        meet=Pair(item["meet_zh"], item["meet_ja"]) if kind == "request" else Pair(),
        purpose=Pair(item["purpose_zh"], item["purpose_ja"]),
        questions=Pair(item["questions_zh"], item["questions_ja"]) if kind == "request" else Pair(),
        why=_why(item),
    )


TELLING = ("explained", "answered", "intent", "promised")  # what a speaker is thanked for


def _said(connection: Connection, event_id: str, side: str) -> tuple[tuple[str, Pair], ...]:
    """What a side said at an item, in order, nothing internal: person and text (needs.md row 70)."""
    table = table_of(MinutePoint)
    mine = and_(table.c.event_id == event_id, table.c.alive, table.c.side == side, table.c.secret != "yes")
    kinds = TELLING if side == "jp" else ("promised",)
    query = select(table.c.person_id, table.c.text_zh, table.c.text_ja).where(and_(mine, table.c.kind.in_(kinds)))
    rows = connection.execute(query.order_by(table.c.position, table.c.id))
    return tuple((row.person_id or "", Pair(row.text_zh, row.text_ja)) for row in rows)


def _pledged(connection: Connection, event_id: str) -> tuple[Pair, ...]:
    return tuple(text for _person, text in _said(connection, event_id, "tw"))


def _why(item: Mapping[str, Any]) -> Pair:
    """「因颱風」 / 「台風のため」."""
    reason = Pair(item.get("reason_zh", ""), item.get("reason_ja", ""))
    sender = informtexts.Sender(Pair(), Pair(), "", item.get("reason", ""), reason)
    said = [
        informtexts.because(sender, Addressee("", "other", language="zh" if code == "zh_TW" else "ja"))
        for code in i18n.CODES
    ]
    return Pair(*said)
