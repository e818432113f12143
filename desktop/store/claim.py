"""Reads what the papers of accounting are made of: claims of members, vouchers, settlements, lists of expenses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, select

from desktop.domain import accountpapers, dates
from desktop.domain import claim as claims
from desktop.domain.accountpapers import ExpenseList, Flight, ForeignFlights, Head, Settlement, Vouchers
from desktop.domain.budget import in_home
from desktop.domain.claim import Advanced, Claim, Claimer, Journey
from desktop.domain.itemwords import airport, heading, route
from desktop.domain.ledger import Ledger, rate_by_rule
from desktop.domain.perdiem import ROUND_USD
from desktop.domain.perdiem import total as total_of
from desktop.domain.plan import LONGEST, Item, Plan, on_day
from desktop.domain.refusaltrips import is_foreign
from desktop.domain.stays import Living
from desktop.domain.text import Pair, joined
from desktop.domain.words import EVENT_KINDS, find
from desktop.i18n import CODES
from desktop.settings import Settings
from desktop.store import delegations, ledger, perdiem, plan
from desktop.store.programme import EACH
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Advance, Delegation, Member, Organisation

if TYPE_CHECKING:
    from desktop.store.papers import Wish

FIRST = 30  # lines of a list, of a first look
DEEPEST = 10  # parts of parts; a loop made by two laptops must not hang a paper
NO_WORK = frozenset({"hotel", "free", "meal"})


def read(
    connection: Connection,
    delegation_id: str,
    today: date,
    member_ids: Iterable[str] = (),
    rounded_in: str = ROUND_USD,
    most: int = 0,
    book: Ledger | None = None,
) -> tuple[Claim, ...]:
    """The claims of these members, or of everybody who travels and whom no company sends; ``most`` of them for a first
    look; ``book`` where it was read already. UserError where there is no such delegation.
    """
    whole = plan.read(connection, delegation_id)
    living = perdiem.read(connection, delegation_id, rounded_in, today)
    book = book or ledger.read(connection, delegation_id)
    drawn = advances(connection, delegation_id)
    row = read_row(connection, Delegation, delegation_id)
    wanted = [key for key in member_ids if key != EACH]
    laid_out = {one.payer_id for one in book.spent}
    made = []
    for one in delegations.members(connection, delegation_id):
        if wanted and one.id not in wanted:
            continue
        travels = one.id in whole.travelling or one.person_id in laid_out
        if not wanted and (not travels or _sent_by_company(connection, one.post.organisation_id)):
            continue
        who = Claimer(one.id, one.person_id, one.name(), one.post.place(), one.post.title)
        made.append(_claim(whole, living, book, who, drawn.get(one.id, Advanced()), row, today))
        if len(made) == most:
            break
    return tuple(made)


def _claim(
    whole: Plan, living: Living, book: Ledger, who: Claimer, drawn: Advanced, row: dict[str, object], today: date
) -> Claim:
    claimant = living.of(who.member_id)
    total = claimant.total if claimant else total_of((), living.rate, living.rounded_in)
    vehicles = {item.id: (item.vehicle or _flies(item), item.when.start_date if item.when else None)
                for item in whole.items if item.is_travel}  # fmt: skip
    placed, left_out = claims.placed(book, who.person_id, vehicles)
    dollar = rate_by_rule(book.trip, book.quotes, "USD", who.person_id)
    approved_on = row["approved_on"]
    own = [one.day.stay.day for one in claimant.days] if claimant else []  # who goes home early, or stays behind
    start, end = (own[0], own[-1]) if own else (book.trip.start, book.trip.end)
    return Claim(
        who=who,
        trip=whole.name,
        office=whole.office or who.organisation,
        start=start,
        end=end,
        days=claims.days_of(journeys(whole, living, who.member_id, start, end), total.days, placed),
        placed=placed,
        left_out=left_out,
        living=total,
        living_rate=dollar,
        living_home=claims.living_in_home(total) if total.days else 0,
        notes=claims.exchange_notes(placed, dollar if total.days else None),
        advanced=drawn,
        approval_no=str(row["approval_no"] or ""),
        approved_on=approved_on if isinstance(approved_on, date) else None,
        rounded_in=living.rounded_in,
        without_table=claimant.without_table if claimant else (),
        as_of=today,
    )


def _flies(item: Item) -> str:
    """A journey between the countries without a vehicle is a flight."""
    return "flight" if item.kind in ("outbound", "return") else ""


def journeys(whole: Plan, living: Living, member_id: str, start: date, end: date) -> list[Journey]:
    """Every day of somebody's trip with its way and what was done, as a member's itinerary says."""
    items = [item for item in whole.of_member(member_id) if item.stands and item.when]
    claimant, made = living.of(member_id), []
    for number in range(min(max((end - start).days, 0), LONGEST.days) + 1):
        day = start + timedelta(days=number)
        here = [item for item in on_day(items, day) if member_id in whole.attending(item, day)]
        begun = [item for item in here if item.when and item.when.start_date == day]
        rides = [item for item in begun if item.is_travel]
        work = [heading(item) for item in begun if not item.is_travel and item.kind not in NO_WORK]
        work = work or [find(EVENT_KINDS, item.kind).pair() for item in rides]
        found = claimant.on(day) if claimant else None
        place = found.day.stay.place if found else ""
        made.append(Journey(day, _way(rides) or Pair(place, place), joined("、", *dict.fromkeys(work))))
    return made


def _way(rides: Iterable[Item]) -> Pair:
    """「松山→羽田→千葉」: where one journey ends and the next begins is said once."""
    found: dict[str, list[str]] = {"zh_TW": [], "ja": []}
    for ride in rides:
        ends = airport(ride, ride.origin, first=True), airport(ride, ride.target, first=False)
        for code, stops in found.items():
            for end in ends:
                text = end.get(code)
                if text and stops[-1:] != [text]:
                    stops.append(text)
    return Pair("→".join(found["zh_TW"]), "→".join(found["ja"]))


def _sent_by_company(connection: Connection, organisation_id: str) -> bool:
    step: str | None = organisation_id
    for _ in range(DEEPEST):
        if not step:
            return False
        row = read_row(connection, Organisation, step)
        if row["kind"] == "company":
            return True
        step = row["parent_id"]
    return False


def advances(connection: Connection, delegation_id: str) -> dict[str, Advanced]:
    """What each member drew before the trip, by member id; an amount that cannot be converted counts for nothing."""
    found: dict[str, Advanced] = {}
    for row in advance_rows(connection, delegation_id):
        home = in_home(row["amount_minor"], row["currency"], row["rate"])
        before = found.get(row["member_id"], Advanced())
        drawn, back = before.drawn + (home.minor if home else 0), before.returned + (row["returned_minor"] or 0)
        found[row["member_id"]] = Advanced(drawn, back)
    return found


def advance_rows(connection: Connection, delegation_id: str) -> list[Any]:
    """The advances of a delegation, by day."""
    table, member = table_of(Advance), table_of(Member)
    mine = and_(member.c.delegation_id == delegation_id, table.c.alive)
    found = select(table).join(member, member.c.id == table.c.member_id).where(mine)
    return list(connection.execute(found.order_by(table.c.drawn_on.nulls_last(), table.c.id)).mappings())


def head(connection: Connection, delegation_id: str, today: date) -> Head:
    """What stands above the papers; UserError where there is no such delegation."""
    row, trip = read_row(connection, Delegation, delegation_id), ledger.trip(connection, delegation_id)
    office = plan.read(connection, delegation_id, ()).office
    return Head(
        Pair(row["name_zh"], row["name_ja"]), office, trip.start, trip.end, row["account"], row["approval_no"],
        row["approved_on"], today,
    )  # fmt: skip


def of_members(connection: Connection, wish: Wish) -> tuple[Claim, ...]:
    """The claims that were asked for: of members, of a sub-group, or of everybody."""
    members: tuple[str, ...] = wish.member_ids
    if wish.team_id:
        members = _of_team(connection, wish)
        if not members:
            return ()
    rounded_in = perdiem.rounding(Settings())
    return read(connection, wish.delegation_id, wish.today, members, rounded_in, 0 if wish.personal else 1)


def _of_team(connection: Connection, wish: Wish) -> tuple[str, ...]:
    """The members of the sub-group that was asked for."""
    team = plan.read(connection, wish.delegation_id, ()).team(wish.team_id)
    return tuple(part.member_id for part in team.parts) if team else ()


def vouchers(connection: Connection, wish: Wish) -> tuple[Vouchers, ...]:
    """The vouchers of the trip, or of what some members laid out; nothing where there is no receipt."""
    book, payers = ledger.read(connection, wish.delegation_id), None
    if wish.team_id or (wish.member_ids and wish.member_ids != (EACH,)):
        members = _of_team(connection, wish) if wish.team_id else wish.member_ids
        payers = {
            row.person_id for row in delegations.members(connection, wish.delegation_id) if row.id in members
        }  # fmt: skip
    found = accountpapers.vouchers(book, head(connection, wish.delegation_id, wish.today), payers)
    if not wish.personal:
        found = replace(found, vouchers=found.vouchers[:1])
    return (found,) if found.vouchers else ()


def foreign_flights(connection: Connection, wish: Wish) -> tuple[ForeignFlights, ...]:
    """The flights of foreign airlines with those who take them; nothing where all fly with airlines of Taiwan."""
    whole, flights = plan.read(connection, wish.delegation_id), []
    claimers = [
        one
        for one in delegations.members(connection, wish.delegation_id)
        if one.id in whole.travelling and not _sent_by_company(connection, one.post.organisation_id)
    ]
    for item in whole.items:
        if not item.stands or (item.vehicle or _flies(item)) != "flight" or not is_foreign(item.carrier):
            continue
        there = [one for one in claimers if one.id in whole.attending(item)]
        day = item.when.start_date if item.when else None
        times = Pair(*(dates.times(item.when, code) for code in CODES)) if item.when else Pair()
        names = () if len(there) == len(claimers) else tuple(one.name() for one in there)
        if there:
            flights.append(Flight(day, item.carrier, route(item), times, names))
    names = tuple(one.name() for one in claimers)
    found = ForeignFlights(head(connection, wish.delegation_id, wish.today), names, tuple(flights))
    return (found,) if flights else ()


def settlement(connection: Connection, wish: Wish) -> tuple[Settlement, ...]:
    """The settlement by source of funds; nothing where nothing is planned or spent."""
    book = ledger.read(connection, wish.delegation_id)
    found = accountpapers.settlement(book, head(connection, wish.delegation_id, wish.today))
    return (found,) if found.funds else ()


def expense_list(connection: Connection, wish: Wish) -> tuple[ExpenseList, ...]:
    """Every expense; nothing where there is none."""
    book = ledger.read(connection, wish.delegation_id)
    most = 0 if wish.personal else FIRST
    found = accountpapers.expense_list(book, head(connection, wish.delegation_id, wish.today), most)
    return (found,) if found.lines else ()
