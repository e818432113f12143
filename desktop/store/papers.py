"""What papers are made of: frozen values read by one function per document, never a live row.

To add a paper: its values in ``domain``, a reader here and in READERS, its renderer in ``documents``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from desktop.domain import audience, directorypapers
from desktop.domain.addresses import AddressList
from desktop.domain.agenda import Agenda, Attendee, HostLine
from desktop.domain.cards import Card
from desktop.domain.directorypapers import Directory
from desktop.domain.eventrow import EventRow
from desktop.domain.gifts import Register
from desktop.domain.handbook import Handbook
from desktop.domain.memberlist import MemberList
from desktop.domain.profiles import Companies
from desktop.domain.programme import Programme
from desktop.domain.rosters import LISTINGS, Roster
from desktop.domain.text import Pair, joined
from desktop.domain.words import HOST_ROLES, MEETING_KINDS
from desktop.domain.yearly import Yearly
from desktop.store import (
    addresses,
    attachments,
    attendance,
    delegations,
    events,
    gifts,
    handbook,
    honorifics,
    memberlist,
    posts,
    profiles,
    programme,
    rosters,
    yearly,
)
from desktop.store import directorypapers as directories
from desktop.store.registers import read_row
from desktop.store.tables import Delegation, Event, Organisation, Person
from desktop.store.visits import member_roles, status_pair, timed_lines

if TYPE_CHECKING:
    from desktop.store import Store


@dataclass(frozen=True)
class Wish:
    """Which paper of which delegation: all its events where ``event_ids`` is empty, ``today`` is its 現在日.

    Of papers of a change of plan ``event_ids`` names changes.
    """

    delegation_id: str
    today: date
    event_ids: tuple[str, ...] = ()
    member_ids: tuple[str, ...] = ()  # of itineraries one member's, or programme.EACH for one paper each
    team_id: str = ""
    against_id: str = ""  # the version that differences are marked from
    store: Store | None = None  # where logos lie
    personal: bool = True  # whether lists have what only travel needs
    person_ids: tuple[str, ...] = ()  # of papers of the directory; everybody where there are none
    reader: str = directorypapers.OFFICE  # and who reads them
    most: int = 0  # people, of a first look
    by_strokes: bool = False  # in the order of Chinese papers
    photos: bool = False  # whether faces are printed
    variant: str = ""  # which kind of the paper, as ``Document.variants``
    language: str = "both"  # scores, 大/小, 志願序 and budgets are read for papers in Chinese alone


@dataclass(frozen=True)
class _In:
    """A reader in another module of this room, which is imported when its paper is first asked for.

    All of them together would hold the window up for half a second. ``how`` calls what does not take a wish.
    """

    module: str
    name: str
    how: Callable[[Any, Connection, Wish], tuple[Any, ...]] | None = None

    def load(self) -> Any:
        """The function."""
        return getattr(import_module(f"desktop.store.{self.module}"), self.name)

    def __call__(self, connection: Connection, wish: Wish) -> tuple[Any, ...]:
        found: tuple[Any, ...] = self.how(self.load(), connection, wish) if self.how else self.load()(connection, wish)
        return found


def agendas(connection: Connection, wish: Wish) -> tuple[Agenda, ...]:
    """The agenda of each event asked for; without any, of every meeting that has something to print."""
    rows = events.of(connection, wish.delegation_id)
    if wish.event_ids:
        rows = [row for row in rows if row.id in wish.event_ids]
    else:
        rows = [row for row in rows if row.kind in MEETING_KINDS and row.status != "cancelled"]
    return tuple(agenda(connection, row, wish.today) for row in rows)


def agenda(connection: Connection, row: EventRow, today: date) -> Agenda:
    """One event's agenda, with the posts and names valid on its day."""
    full = read_row(connection, Event, row.id)
    roles = member_roles(connection, row.delegation_id)
    coming = attendance.participants(connection, row.id)
    signs = honorifics.of(connection, {p.person_id: p.post.organisation_id for p in coming if p.side == "jp"})
    people = [(p.side, attendee(p, roles.get(p.person_id, Pair()), signs.get(p.person_id, ""))) for p in coming]
    held = events.hosts(connection, row.id)
    present = [choice for choice in HOST_ROLES if any(h.role == choice.key for h in held)]
    where = Pair(row.place_zh, row.place_ja)
    address = Pair(full["address_zh"], full["address_ja"])
    if full["organisation_id"]:
        host = read_row(connection, Organisation, full["organisation_id"])
        where = where or posts.own_name_on(connection, full["organisation_id"], row.start_date)
        address = address or Pair(host["address_zh"], host["address_ja"])
    return Agenda(
        title=row.title(),
        when=row.when(),
        place=where,
        room=Pair(row.room_zh, row.room_ja),
        address=address,
        purpose=Pair(full["purpose_zh"], full["purpose_ja"]),
        status=status_pair(row),
        hosts=tuple(HostLine(choice.pair(), tuple(h.name for h in held if h.role == choice.key)) for choice in present),
        lines=tuple(timed_lines(row.start_time, events.agenda(connection, row.id), full["interpreting"])),
        theirs=tuple(person for side, person in people if side == "jp"),
        ours=tuple(person for side, person in people if side == "tw"),
        edition=full["edition"],
        as_of=today,
        event_id=row.id,
    )


def attendee(row: events.ParticipantRow, role: Pair, honorific: str = "") -> Attendee:
    """A participant as printed; the furigana stands over Japanese forms of a name only."""
    return Attendee(
        row.name,
        row.post.organisation,
        row.post.unit,
        row.post.title,
        role if row.side == "tw" else Pair(),
        reading_ja=row.kana,
        also=row.post.others(),
        honorific=honorific,
        person_id=row.person_id,
    )


def cards(connection: Connection, wish: Wish) -> tuple[Card, ...]:
    """A card for each member who takes part, with the office's address and the post on the first day."""
    result = []
    for row in delegations.members(connection, wish.delegation_id):
        if row.status in ("cancelled", "waiting") or (wish.member_ids and row.id not in wish.member_ids):
            continue
        person = read_row(connection, Person, row.person_id)
        office = office_of(connection, row.post.organisation_id)
        kept = str(office.get("audience", ""))
        result.append(
            Card(
                name=Pair(row.name_zh, row.name_ja),
                organisation=row.post.organisation,
                unit=row.post.unit,
                title=row.post.title,
                reading_ja=_shown("person", "kana", person),
                roman=_shown("person", "roman", person),
                address=Pair() if audience.withheld("organisation", "address", kept) else joined_address(office),
                phone=_shown("person", "phone", person) or _shown("organisation", "phone", office),
                mobile=_shown("person", "mobile", person),
                email=_shown("person", "email", person),
                url=_shown("organisation", "url", office),
                logo=logo_of(connection, row.post.organisation_id, wish.store),
                also=row.post.others(),
                person_id=row.person_id,
            )
        )
    return tuple(result)


def _shown(entity: str, field: str, row: Any) -> str:
    """What stands in a field of a record, empty where the record keeps it inside."""
    return str(row[field]) if row and not audience.withheld(entity, field, row["audience"]) else ""


def logo_of(connection: Connection, organisation_id: str, store: Store | None) -> bytes | None:
    """The logo of an organisation or of the nearest above it that has one."""
    step: str | None = organisation_id
    for _ in range(10):
        if not step or store is None:
            return None
        for row in attachments.of(connection, "organisation", step, attachments.LOGO):
            data = attachments.read(store, row["sha256"])
            if data is not None:
                return data
        step = read_row(connection, Organisation, step)["parent_id"]
    return None


def office_of(connection: Connection, organisation_id: str) -> dict[str, Any]:
    """The organisation that has an address: the one itself or the nearest above it."""
    step: str | None = organisation_id
    for _ in range(10):
        if not step:
            break
        row = read_row(connection, Organisation, step)
        if row["address_zh"] or row["address_ja"]:
            return row
        step = row["parent_id"]
    return {}


def joined_address(office: dict[str, Any]) -> Pair:
    """Postal code and address; 〒 only before a Japanese one (conventions.md 2.9)."""
    if not office:
        return Pair()
    mark = "〒" if office["country"] == "JP" and office["postal_code"] else ""
    code = Pair(*(f"{mark}{office['postal_code']}",) * 2) if office["postal_code"] else Pair()
    return joined(" ", code, Pair(office["address_zh"], office["address_ja"]))


def programmes(connection: Connection, wish: Wish) -> tuple[Programme, ...]:
    """The itinerary for whom it was asked."""
    return programme.read(
        connection,
        wish.delegation_id,
        wish.today,
        member_id=wish.member_ids[0] if wish.member_ids else "",
        team_id=wish.team_id,
        against_id=wish.against_id,
    )


def handbooks(connection: Connection, wish: Wish) -> tuple[Handbook, ...]:
    """The handbook of whom it was asked for, or of each member."""
    return handbook.read(
        connection,
        wish.delegation_id,
        wish.today,
        member_id=wish.member_ids[0] if wish.member_ids else "",
        team_id=wish.team_id,
        store=wish.store,
        glance=not wish.personal,
    )


def of_directory(connection: Connection, wish: Wish, key: str) -> tuple[Directory, ...]:
    """People of the directory; nothing where there is nobody."""
    found = directories.read(
        connection, key, wish.today, wish.person_ids, wish.reader, wish.most, by_strokes=wish.by_strokes
    )
    return (found,) if found.everybody() else ()


def listed(connection: Connection, wish: Wish, key: str) -> tuple[Roster, ...]:
    """A list of the members; nothing where it would be empty."""
    found = rosters.read(
        connection, wish.delegation_id, key, wish.today, personal=wish.personal, event_ids=wish.event_ids
    )
    return (found,) if found.sections else ()


def address_lists(connection: Connection, wish: Wish) -> tuple[AddressList, ...]:
    """Where letters go; nothing where nobody is visited yet."""
    found = addresses.read(connection, wish.delegation_id, wish.today, wish.event_ids)
    return (found,) if found.groups else ()


def member_lists(connection: Connection, wish: Wish) -> tuple[MemberList, ...]:
    """The members as the other side gets them; nothing where nobody takes part yet."""
    found = memberlist.read(connection, wish.delegation_id, wish.today, wish.store if wish.photos else None)
    return (found,) if found.people else ()


def companies(connection: Connection, wish: Wish) -> tuple[Companies, ...]:
    """The companies that send members; nothing where there is none."""
    found = profiles.read(connection, wish.delegation_id, wish.today, wish.store)
    return (found,) if found.profiles else ()


def gift_lists(connection: Connection, wish: Wish) -> tuple[Register, ...]:
    """The gifts of a trip; nothing where there are none."""
    found = gifts.read(connection, wish.delegation_id, wish.today)
    return (found,) if found.lines else ()


def year_budgets(connection: Connection, wish: Wish) -> tuple[Yearly, ...]:
    """Years and trips of the office that sends the delegation; of all where nobody said which."""
    return (yearly.read(connection, yearly.office_of(connection, wish.delegation_id), wish.today),)


READERS: dict[str, Callable[[Connection, Wish], tuple[Any, ...]]] = {
    "agenda": agendas,
    "seating": _In("seatpapers", "sheets"),
    "attendance": agendas,
    "addresses": address_lists,
    "members": member_lists,
    "itinerary": programmes,
    "itinerary-timed": programmes,
    "change-note": _In("planpapers", "change_notes"),
    "inform-list": _In("planpapers", "inform_sheets"),
    "letters": _In("letters", "papers"),
    "thanks": _In("letters", "thanks"),
    "emergency": _In("emergency", "leaflets", lambda read, on, wish: read(on, wish.delegation_id, wish.today)),
    "cards": cards,
    "badges": _In("badges", "of_badges"),
    "plates": _In("badges", "of_plates"),
    "place-cards": _In("badges", "of_places"),
    "boards": _In("badges", "of_boards"),
    "gift-labels": _In("giftlabels", "read"),
    "host-profile": _In("hostprofiles", "read"),
    "handbook": handbooks,
    "overview": _In("briefings", "overviews"),
    "briefing": _In("briefings", "briefings"),
    "script": _In("briefings", "speeches"),
    "interpreter": _In("briefings", "interpreting"),
    "visit-record": _In("visitrecords", "records"),
    "statements": _In("visitrecords", "confirmations"),
    "daily-report": _In("dayreports", "reports"),
    "press-release": _In("dayreports", "press"),
    "council": _In("council", "papers"),
    "follow-up-status": _In("trackers", "follow_ups"),
    "suggestions": _In("trackers", "suggestions"),
    "agreements": _In("trackers", "agreements"),
    "outcomes": _In("trackers", "outcomes"),
    "handover": _In("handover", "read"),
    "council-request": _In("councilrequest", "read"),
    "report": _In("reports", "for_paper"),
    "report-digest": _In("reports", "for_paper", lambda read, on, wish: read(on, wish, "digest")),
    "report-check": _In("reportforms", "check_forms"),
    "portal-sheet": _In("reportforms", "portal_sheets"),
    **dict.fromkeys(("talk-timetable", "talk-tables", "talk-board"), _In("talkpapers", "plans")),
    "talk-results": _In("talkpapers", "results"),
    "companies": companies,
    "press-conference": _In("pressconference", "papers"),
    "organising-handbook": _In("organising", "books"),
    "cases": _In("cases", "for_cases"),
    "data-tables": _In("cases", "for_tables"),
    "application": _In("applicationpapers", "of_paper"),
    "applications": _In("applicationpapers", "of_list"),
    **dict.fromkeys(("pairing-map", "pairing-list"), _In("pairingpapers", "papers")),
    "gifts": gift_lists,
    "year-budget": year_budgets,
    "company-list": _In("companies", "company_lists"),
    "match-list": _In("companies", "match_lists"),
    "targets": _In("targets", "papers"),
    "relations": _In("relations", "papers"),
    "perdiem": _In(
        *("perdiem", "sheets"),
        lambda read, on, wish: read(on, wish.delegation_id, wish.today, wish.member_ids, wish.team_id),
    ),
    "claim": _In("claim", "of_members"),
    "vouchers": _In("claim", "vouchers"),
    "settlement": _In("claim", "settlement"),
    "expense-list": _In("claim", "expense_list"),
    "foreign-airline": _In("claim", "foreign_flights"),
    **{key: lambda connection, wish, key=key: of_directory(connection, wish, key) for key in directorypapers.KEYS},  # type: ignore[misc]
    **{made.key: lambda connection, wish, key=made.key: listed(connection, wish, key) for made in LISTINGS},  # type: ignore[misc]
}


# Of the programme: printed where there is no trip at all, too.
OF_YEARS = frozenset(
    {
        "cases",
        "data-tables",
        "pairing-map",
        "pairing-list",
        "targets",
        "application",
        "applications",
        "company-list",
        "match-list",
    }
)


def load(key: str) -> None:
    """Import what reads document ``key``."""
    reader = READERS[key]
    if isinstance(reader, _In):
        reader.load()


def read(connection: Connection, key: str, wish: Wish) -> tuple[Any, ...]:
    """The values of document ``key``; of a delegation's paper the delegation must exist."""
    if key not in directorypapers.KEYS and not (key in OF_YEARS and not wish.delegation_id):
        read_row(connection, Delegation, wish.delegation_id)
    return READERS[key](connection, wish)
