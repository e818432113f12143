"""議員索資資料: a trip as it may be told to whoever asks (needs.md row 85).

Names of those below a head of section, telephone numbers, mail addresses and numbers of passports are removed from
every text; that it was given out is written down by whoever saves or prints it (``papers.told``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, and_, select

from desktop.domain import dates, itemwords, precedence, yearly
from desktop.domain.followups import day_pair
from desktop.domain.itemwords import said
from desktop.domain.money import Money
from desktop.domain.outcomewords import AGREEMENT_KINDS, FOLLOW_STATUSES
from desktop.domain.plan import Item, Plan
from desktop.domain.speeches import Visit
from desktop.domain.text import Pair, joined
from desktop.domain.told import HIDDEN, Block, Fact, Heading, Table, Told, bare, texts, without
from desktop.domain.words import find
from desktop.i18n import CODES, N_
from desktop.store import delegations, events, followups
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store import yearly as years
from desktop.store.posts import PostOn, posts_on
from desktop.store.registers import read_row, table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish

REQUEST = N_("Information for a council member")
NAME, DAYS, PLACES, PURPOSE = N_("Name of the trip"), N_("Days abroad"), N_("Places visited"), N_("Purpose of the trip")
COUNT, APPROVED, COST = N_("People travelling"), N_("Approved cost"), N_("Cost")
PEOPLE, PROGRAMME, RESULTS = N_("Who travelled"), N_("Programme of the trip"), N_("What came of it (request)")
FOLLOWED, SIGNED = N_("Followed up since"), N_("Agreements that were signed")
POST, PERSON, BODY = N_("Post held"), N_("Name (request)"), N_("Body of the post")
DAY, TIME, ITEM = N_("Date"), N_("Time"), N_("Item of the day")
NUMBER, TEXT, STATE, DUE = N_("No."), N_("Result"), N_("State of it"), N_("Due")
PEOPLE_COUNT = N_("{count} people (request)")
NOTE, NOTE_TEXT = N_("Note"), N_("Personal data and the names of those below a head of section are left out.")
ITEM_OF_FOLLOW = N_("What is followed up")
HEAD_OF_SECTION = 60  # of ``precedence``: 科長, 課長
AWAY = ("cancelled", "waiting")
SPELT = ("name_zh", "name_ja", "roman", "kana", "kana_other")


def read(connection: Connection, wish: Wish) -> tuple[Told, ...]:
    """The paper of one trip."""
    row = read_row(connection, t.Delegation, wish.delegation_id)
    plan = plans.read(connection, wish.delegation_id)
    members = [one for one in delegations.members(connection, wish.delegation_id) if one.status not in AWAY]
    trip = next((one for one in years.read(connection, years.EVERY, wish.today).trips if one.id == row["id"]), None)
    blocks: list[Block] = [Fact(NAME, Pair(row["name_zh"], row["name_ja"]))]
    if row["start_date"] and row["end_date"]:
        blocks.append(Fact(DAYS, Pair(*(dates.span(row["start_date"], row["end_date"], code) for code in CODES))))
    facts = [(PLACES, Pair(row["places_zh"], row["places_ja"])), (PURPOSE, Pair(row["purpose_zh"], row["purpose_ja"]))]
    facts.append((COUNT, said(PEOPLE_COUNT, count=len(members)) if members else Pair()))
    if row["approved_minor"] is not None:
        facts.append((APPROVED, _same(Money(row["approved_minor"]).show())))
    facts.append((COST, yearly.cost(trip) if trip else Pair()))
    blocks += [Fact(label, text) for label, text in facts if text]
    for heading, table in (
        (PEOPLE, _people(members)),
        (PROGRAMME, _programme(plan)),
        (RESULTS, _results(connection, wish.delegation_id)),
        (FOLLOWED, _followed(connection, wish)),
        (SIGNED, _agreements(connection, wish.delegation_id)),
    ):
        if table.rows:
            blocks += [Heading(heading), table]
    blocks.append(Fact(NOTE, said(NOTE_TEXT)))
    told = Told(REQUEST, Visit("", plan.name, as_of=wish.today), tuple(blocks))
    return (without(told, _hidden(connection, told, plan, members)),)


def shown(post: PostOn) -> bool:
    """Whether the name of who holds a post may be told."""
    titles = [title for title in (post.title.zh, post.title.ja) if title]
    rank = post.rank if post.rank is not None else min(map(precedence.rank_of, titles), default=precedence.UNRANKED)
    return rank <= HEAD_OF_SECTION


def _hidden(connection: Connection, told: Told, plan: Plan, members: list[delegations.MemberRow]) -> set[str]:
    """The names that may not be told, in every form: of both sides of the trip, and of everybody else whom the texts
    name. Of the trip's a part of the name with the post is one too (高橋主査).
    """
    everybody = [(row.post, (row.name().zh, row.name().ja)) for row in members]
    for item in plan.items:
        everybody += [(row.post, (row.name.zh, row.name.ja)) for row in events.participants(connection, item.id)]
    of_trip = tuple(everybody)
    day = min((item.when.start_date for item in plan.items if item.when), default=None)
    named, table = {}, table_of(t.Person)
    corpus = bare("\n".join(text for pair, _place in texts(told) for text in (pair.zh, pair.ja)))
    for row in connection.execute(select(table.c.id, *(table.c[name] for name in SPELT)).where(table.c.alive)):
        forms = tuple(filter(None, row[1:]))
        if any(bare(form) in corpus for form in forms):
            named[row.id] = forms
    on = posts_on(connection, list(named), day)
    everybody += [(on.get(key, PostOn()), forms) for key, forms in named.items()]
    open_ = {form for post, forms in everybody if shown(post) for form in forms}
    hidden = {form for post, forms in everybody if not shown(post) for form in forms} - open_
    for post, forms in of_trip:
        if hidden.intersection(forms):
            titles = [title for title in (post.title.zh, post.title.ja) if title]
            hidden |= {form[:end] + title for form in forms for end in range(1, len(form)) for title in titles}
    return hidden


def _people(members: list[delegations.MemberRow]) -> Table:
    lines = []
    for row in members:
        name = row.name() if shown(row.post) else _same(HIDDEN)
        lines.append((row.post.organisation, joined("", row.post.title), name))
    return Table((BODY, POST, PERSON), tuple(lines), (30, 24, 18))


def _programme(plan: Plan) -> Table:
    lines = []
    for item in plan.items:
        if item.when is None or item.kind == "hotel":
            continue
        day = Pair(*(dates.short(item.when.start_date, code) for code in CODES))
        lines.append((day, itemwords.clock(item.when), _item(plan, item)))
    return Table((DAY, TIME, ITEM), tuple(lines), (12, 16, 48))


def _item(plan: Plan, item: Item) -> Pair:
    return joined(" ", itemwords.title_of(plan, item), itemwords.moved(item))


def _results(connection: Connection, delegation_id: str) -> Table:
    table = table_of(t.Outcome)
    query = select(table).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    rows = connection.execute(query.order_by(table.c.position, table.c.id)).mappings()
    texts = [text for row in rows if (text := Pair(row["text_zh"].strip(), row["text_ja"].strip()))]
    return Table((NUMBER, TEXT), tuple((_same(str(n)), text) for n, text in enumerate(texts, 1)), (6, 70))


def _followed(connection: Connection, wish: Wish) -> Table:
    """What is followed up, but for what was said in confidence."""
    inside = followups.in_confidence(connection)
    rows = [row for row in followups.read(connection, wish.today, wish.delegation_id) if row.id not in inside]
    lines = [
        (
            one.title,
            day_pair(one.due),
            joined("\n", find(FOLLOW_STATUSES, one.status).pair(), *(s.words() for s in one.steps)),
        )
        for one in rows
    ]
    return Table((ITEM_OF_FOLLOW, DUE, STATE), tuple(lines), (34, 12, 30))


def _agreements(connection: Connection, delegation_id: str) -> Table:
    table = table_of(t.Agreement)
    query = select(table).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    lines = []
    for row in connection.execute(query.order_by(table.c.signed_on.nulls_last(), table.c.id)).mappings():
        title = Pair(row["title_zh"], row["title_ja"]) or find(AGREEMENT_KINDS, row["kind"]).pair()
        parties = Pair("、".join(row["parties_zh"].splitlines()), "、".join(row["parties_ja"].splitlines()))
        lines.append((title, parties, day_pair(row["signed_on"])))
    return Table((N_("Name of the agreement"), N_("Parties"), N_("Signed on")), tuple(lines), (32, 32, 12))


def _same(text: str) -> Pair:
    return Pair(text, text)
