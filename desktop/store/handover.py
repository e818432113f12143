"""移交清冊 引継書: what whoever takes over the post must know, of all trips (needs.md row 82). All of it is internal.

Open promises, those whom we know on the other side and what is known of them, money that is not settled, agreements and
when they expire, where originals lie. A passphrase is never printed: two people write down that it was handed over.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Connection, and_, select

from desktop.domain import dates, precedence
from desktop.domain.delegationrow import DelegationRow
from desktop.domain.followups import day_pair
from desktop.domain.itemwords import said
from desktop.domain.money import Money
from desktop.domain.outcomewords import AGREEMENT_KINDS, FOLLOW_STATUSES
from desktop.domain.speeches import Visit
from desktop.domain.text import Pair, joined
from desktop.domain.told import Block, Fact, Heading, Prose, Signatures, Table, Told
from desktop.domain.words import find
from desktop.i18n import CODES, N_
from desktop.store import delegations, followups, posts, records
from desktop.store import tables as t
from desktop.store.bulk import among
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish

HANDOVER = N_("List for handing over")
DAY, OFFICE, TRIPS = N_("As of (handover)"), N_("Office"), N_("Trips in the store")
PROMISES, SPOKEN = N_("Open promises and follow-ups"), N_("Promises of which nobody made a follow-up yet")
TASKS, PEOPLE = N_("Open tasks of trips"), N_("Counterparts and what is known of them")
UNSETTLED, ADVANCES = N_("Money that is not settled"), N_("Advances that are not cleared")
AGREEMENTS, ORIGINALS = N_("Agreements and when they expire"), N_("Where originals lie")
PASSPHRASE = N_("Passphrase and keys of the data")
TRIP, WHAT, WHO, OTHER = N_("Trip"), N_("What is to be done"), N_("Who does it"), N_("Whom it is with")
DUE, STATE, BODY, NAME = N_("Due"), N_("State of it"), N_("Body of the post"), N_("Post and name")
LAST_MET, KNOWN, SUM, COUNT = N_("Last met"), N_("Background"), N_("Sum"), N_("Number of items")
SIGNED, EXPIRES, LIES = N_("Signed on"), N_("Expires on"), N_("Where it lies")
NOTHING = N_("Nothing is open.")
NO_EXPIRY, EXPIRED, SOON = N_("open-ended"), N_("{day} (expired)"), N_("{day} (within a year)")
TRIPS_SAID = N_("{count} trips, the last one {name}")
RULE = N_(
    "The passphrase is not part of this list. Whoever hands over tells it in the presence of a witness; whoever takes"
    " over changes it at once, makes a new recovery sheet, and destroys the old one. Both sign below, and the day is"
    " entered here: ____ / ____ / ____"
)
SIGNS = (N_("Handed over by"), N_("Taken over by"), N_("Witnessed by"))
KEY_SIGNS = (N_("Passphrase told by"), N_("Passphrase changed by"), N_("Witness of the passphrase"))
YEARS = 3  # of meetings that are looked through for counterparts
OPEN_MONEY = frozenset({"committed", "unpaid", "paid", "settling", "rejected"})
MONTHS = timedelta(days=365)


LABEL = N_("Write down that the passphrase was handed over")


def told(work: Work, names: Sequence[str], day: date, at: str, author: str) -> str:
    """Write into the record of access who told the passphrase to whom, and who saw it. ``at`` as entries have it."""
    giver, taker, witness = names
    note = f"{day.isoformat()} {giver} → {taker} ({witness})"
    return records.add(work, t.Access, {"what": "handover", "who": author, "at": at, "note": note})


def read(connection: Connection, wish: Wish) -> tuple[Told, ...]:
    """The list of everything, whatever delegation is shown."""
    today = wish.today
    trips = delegations.everything(connection)
    names = {row.id: Pair(row.name_zh, row.name_ja) for row in trips}
    trip = read_row(connection, t.Delegation, wish.delegation_id)
    office = joined("", *posts.names_on(connection, [trip["office_id"]], today).get(trip["office_id"] or "", ()))
    blocks: list[Block] = [Fact(DAY, _long(today))]
    blocks += [Fact(OFFICE, office)] if office else []
    blocks.append(Fact(TRIPS, said(TRIPS_SAID, count=len(trips), name=names[trips[0].id])))
    for heading, table in (
        (PROMISES, _promises(connection, today)),
        (SPOKEN, _spoken(connection, names)),
        (TASKS, _tasks(connection, names)),
        (PEOPLE, _people(connection, today)),
        (UNSETTLED, _money(connection, trips)),
        (ADVANCES, _advances(connection, names)),
        (AGREEMENTS, _agreements(connection, today)),
        (ORIGINALS, _originals(connection, names)),
    ):
        blocks += [Heading(heading), table if table.rows else Prose(said(NOTHING))]
    blocks += [Heading(PASSPHRASE), Prose(said(RULE)), Signatures(KEY_SIGNS), Signatures(SIGNS)]
    return (Told(HANDOVER, Visit("", office or names[trips[0].id], as_of=today), tuple(blocks)),)


def _promises(connection: Connection, today: date) -> Table:
    rows = tuple(
        (one.trip, one.title, one.who(), one.other(), day_pair(one.due), find(FOLLOW_STATUSES, one.status).pair())
        for one in followups.read(connection, today)
        if not one.is_settled
    )
    return Table((TRIP, WHAT, WHO, OTHER, DUE, STATE), rows, (12, 22, 11, 12, 11, 8))


def _spoken(connection: Connection, names: Mapping[str, Pair]) -> Table:
    """Points that were promised and that no follow-up was made of."""
    point, event, follow = table_of(t.MinutePoint), table_of(t.Event), table_of(t.FollowUp)
    taken = select(follow.c.point_id).where(and_(follow.c.alive, follow.c.point_id.is_not(None)))
    columns = (point.c.text_zh, point.c.text_ja, point.c.speaker_zh, point.c.speaker_ja, point.c.person_id)
    found = (
        select(*columns, point.c.due_on, event.c.delegation_id, event.c.title_zh, event.c.title_ja)
        .select_from(point.join(event, event.c.id == point.c.event_id))
        .where(and_(point.c.alive, event.c.alive, point.c.kind == "promised", point.c.id.not_in(taken)))
        .order_by(event.c.start_date.nulls_last(), point.c.position, point.c.id)
    )
    rows = connection.execute(found).mappings().all()
    people = _names(connection, [row["person_id"] for row in rows])
    lines = tuple(
        (
            joined("　", names.get(row["delegation_id"], Pair()), Pair(row["title_zh"], row["title_ja"])),
            Pair(row["text_zh"], row["text_ja"]),
            people.get(row["person_id"] or "", Pair(row["speaker_zh"], row["speaker_ja"])),
            day_pair(row["due_on"]),
        )
        for row in rows
        if row["delegation_id"] in names
    )
    return Table((TRIP, WHAT, WHO, DUE), lines, (20, 32, 13, 11))


def _tasks(connection: Connection, names: Mapping[str, Pair]) -> Table:
    table = table_of(t.Task)
    found = select(table).where(and_(table.c.alive, table.c.done_on.is_(None)))
    rows = connection.execute(found.order_by(table.c.due.nulls_last(), table.c.position, table.c.id)).mappings().all()
    people = _names(connection, [row["owner_id"] for row in rows])
    lines = tuple(
        (
            names[row["delegation_id"]],
            Pair(row["title"], row["title_ja"]),
            people.get(row["owner_id"] or "", Pair()),
            day_pair(row["due"]),
        )
        for row in rows
        if row["delegation_id"] in names
    )
    return Table((TRIP, WHAT, WHO, DUE), lines, (20, 32, 13, 11))


def _people(connection: Connection, today: date) -> Table:
    """Those of the other side whom we met in the last years, with the latest meeting and what is known of them."""
    part, event, person = table_of(t.Participant), table_of(t.Event), table_of(t.Person)
    since = today.replace(year=today.year - YEARS, day=min(today.day, 28))
    found = (
        select(part.c.person_id, event.c.start_date, event.c.title_zh, event.c.title_ja)
        .select_from(part.join(event, event.c.id == part.c.event_id))
        .where(and_(part.c.alive, part.c.side == "jp", part.c.came != "no", part.c.person_id.is_not(None)))
        .where(and_(event.c.alive, event.c.status != "cancelled", event.c.start_date >= since))
        .order_by(event.c.start_date.nulls_first(), event.c.id)
    )
    met = {row.person_id: (row.start_date, Pair(row.title_zh, row.title_ja)) for row in connection.execute(found)}
    on = posts.posts_on(connection, list(met), today)
    query = select(person).where(and_(person.c.alive, among(connection, person.c.id, list(met))))
    rows = {row["id"]: row for row in connection.execute(query).mappings()}

    def place(key: str) -> tuple[str, int, str]:
        post = on.get(key, posts.PostOn())
        title = (post.title.zh, post.title.ja)
        return post.organisation.get("zh_TW"), precedence.key(None, post.rank, title, "")[2], key

    lines = []
    for key in sorted((key for key in met if key in rows), key=place):
        row, (day, title) = rows[key], met[key]
        post = on.get(key, posts.PostOn())
        known = joined("\n", *(_same(text) for text in (row["notes"], row["gifts"]) if text.strip()))
        name = joined(" ", post.title, Pair(row["name_zh"], row["name_ja"]))
        lines.append((post.place(), name, joined(" ", day_pair(day), title), known))
    return Table((BODY, NAME, LAST_MET, KNOWN), tuple(lines), (18, 15, 21, 22))


def _money(connection: Connection, trips: Sequence[DelegationRow]) -> Table:
    """What was spent on trips that are not settled, each currency by itself."""
    table, trip = table_of(t.Expense), table_of(t.Delegation)
    settled = set(connection.execute(select(trip.c.id).where(trip.c.settled_on.is_not(None))).scalars())
    found = select(table.c.delegation_id, table.c.currency, table.c.amount_minor).where(
        and_(table.c.alive, table.c.status.in_(sorted(OPEN_MONEY)))
    )
    sums: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    counts: dict[str, int] = defaultdict(int)
    for row in connection.execute(found):
        sums[row.delegation_id][row.currency] += row.amount_minor
        counts[row.delegation_id] += 1
    lines = []
    for one in trips:
        if one.id in sums and one.id not in settled:
            text = "\n".join(Money(minor, currency).show() for currency, minor in sorted(sums[one.id].items()))
            lines.append((Pair(one.name_zh, one.name_ja), _same(str(counts[one.id])), _same(text)))
    return Table((TRIP, COUNT, SUM), tuple(lines), (40, 12, 24))


def _advances(connection: Connection, names: Mapping[str, Pair]) -> Table:
    advance, member = table_of(t.Advance), table_of(t.Member)
    found = (
        select(
            member.c.delegation_id, member.c.person_id, advance.c.amount_minor, advance.c.currency, advance.c.drawn_on
        )
        .select_from(advance.join(member, member.c.id == advance.c.member_id))
        .where(and_(advance.c.alive, member.c.alive, advance.c.cleared_on.is_(None)))
        .order_by(advance.c.drawn_on.nulls_last(), advance.c.id)
    )
    rows = connection.execute(found).all()
    people = _names(connection, [row.person_id for row in rows])
    lines = tuple(
        (
            names[row.delegation_id],
            people.get(row.person_id, Pair()),
            day_pair(row.drawn_on),
            _same(Money(row.amount_minor, row.currency).show()),
        )
        for row in rows
        if row.delegation_id in names
    )
    return Table((TRIP, WHO, N_("Drawn on"), SUM), lines, (30, 16, 12, 16))


def _agreements(connection: Connection, today: date) -> Table:
    table = table_of(t.Agreement)
    found = select(table).where(table.c.alive)
    rows = connection.execute(
        found.order_by(table.c.expires_on.nulls_last(), table.c.signed_on.nulls_last(), table.c.id)
    )
    lines = []
    for row in rows.mappings():
        title = Pair(row["title_zh"], row["title_ja"]) or find(AGREEMENT_KINDS, row["kind"]).pair()
        expires = row["expires_on"]
        if expires is None:
            until = said(NO_EXPIRY)
        elif expires < today:
            until = said(EXPIRED, day=day_pair(expires))
        else:
            until = said(SOON, day=day_pair(expires)) if expires <= today + MONTHS else day_pair(expires)
        parties = Pair("、".join(row["parties_zh"].splitlines()), "、".join(row["parties_ja"].splitlines()))
        lines.append((title, parties, day_pair(row["signed_on"]), until, _same(row["original_at"])))
    return Table((N_("Name of the agreement"), OTHER, SIGNED, EXPIRES, LIES), tuple(lines), (20, 20, 12, 13, 11))


def _originals(connection: Connection, names: Mapping[str, Pair]) -> Table:
    """Where the originals of receipts lie, a line for each place of a trip."""
    table = table_of(t.Expense)
    found = select(table.c.delegation_id, table.c.kept_at).where(and_(table.c.alive, table.c.kept_at != ""))
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for row in connection.execute(found):
        counts[row.delegation_id, row.kept_at] += 1
    lines = tuple(
        (names[trip], _same(place), _same(str(count)))
        for (trip, place), count in sorted(counts.items(), key=lambda one: (list(names).index(one[0][0]), one[0][1]))
        if trip in names
    )
    return Table((TRIP, LIES, COUNT), lines, (36, 28, 12))


def _names(connection: Connection, ids: Iterable[str | None]) -> dict[str, Pair]:
    wanted, table = sorted({row_id for row_id in ids if row_id}), table_of(t.Person)
    query = select(table.c.id, table.c.name_zh, table.c.name_ja).where(among(connection, table.c.id, wanted))
    return {row.id: Pair(row.name_zh, row.name_ja) for row in connection.execute(query)}


def _long(day: date) -> Pair:
    return Pair(*(dates.long(day, code) for code in CODES))


def _same(text: str) -> Pair:
    return Pair(text, text)
