"""What was said at a visit, as the other side gets it: the record in a prefecture's own form, and what to confirm.

Nothing internal stands in either (needs.md rows 88 and 89): no secret point, nobody who did not come.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, select

from desktop.domain import dates, letters
from desktop.domain.followups import day_pair
from desktop.domain.itemwords import said
from desktop.domain.outcomewords import POINT_KINDS
from desktop.domain.plan import Item, Plan
from desktop.domain.speeches import Somebody
from desktop.domain.text import Pair, joined
from desktop.domain.told import Block, Fact, Heading, People, Point, Prose, Table, Told
from desktop.domain.words import MEETING_KINDS, find
from desktop.i18n import CODES, N_
from desktop.store import attendance, delegations, visits
from desktop.store import plan as plans
from desktop.store import records as record_rows
from desktop.store import tables as t
from desktop.store.journal import Seen, Work
from desktop.store.registers import read_row, table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish

RECORD, CONFIRM = N_("Record of the visit"), N_("Statements to confirm")
MATTER, WHEN, WHERE = N_("(record) Matter"), N_("(1) Date and time"), N_("(2) Place")
TAKING_PART, THEIRS, OURS = N_("(3) Those taking part"), N_("Other side"), N_("Our side")
OUTLINE = N_("(4) Outline")
IN_ALL = N_("{count} people were there")
BY = N_("{text} (by {day}, as the speaker said)")
NUMBER, SPEAKER, KIND = N_("No."), N_("(record) Speaker"), N_("Kind of statement")
GIST, AGREED, CORRECTION = N_("Gist of the statement"), N_("Found right"), N_("Correction")
DONE_ON = N_("agreed on {day}")
PLEASE = N_(
    "Below is the gist of what was said by your side at our meeting. Before anything of it is published, please look"
    " through it and write a correction where something should read differently."
)


def records(connection: Connection, wish: Wish) -> tuple[Told, ...]:
    """訪問記録（概要）of each item asked for; without any, of every meeting of which there is a record."""
    found = []
    plan = plans.read(connection, wish.delegation_id)
    members = delegations.members(connection, wish.delegation_id)
    for item in wanted(plan, wish.event_ids):
        points = [row for row in points_of(connection, item.id) if row["secret"] != "yes"]
        summary = summary_of(connection, item.id)
        if points or summary or wish.event_ids:
            found.append(_record(connection, plan, item, wish.today, members, points, summary))
    return tuple(found)


def _record(
    connection: Connection,
    plan: Plan,
    item: Item,
    today: date,
    members: list[delegations.MemberRow],
    points: list[Mapping[str, Any]],
    summary: Pair,
) -> Told:
    head = visits.visit(connection, plan, item, today)
    theirs, ours = who_came(connection, plan, item, members)
    blocks: list[Block] = [
        Fact(MATTER, item.name, ("event", item.id, "title_zh")),
        Fact(WHEN, _when(item)),
        Fact(WHERE, joined("　", head.place, head.room), ("event", item.id, "place_zh")),
        Heading(TAKING_PART),
    ]
    blocks += [People(label, people) for label, people in ((THEIRS, theirs), (OURS, ours)) if people]
    blocks.append(Prose(said(IN_ALL, count=len(theirs) + len(ours))))
    blocks.append(Heading(OUTLINE))
    if summary:
        blocks.append(Prose(summary, ("event", item.id, "summary_zh")))
    blocks += points_told(connection, plan, item, points)
    return Told(RECORD, head, tuple(blocks))


def confirmations(connection: Connection, wish: Wish) -> tuple[Told, ...]:
    """発言要旨確認依頼: what the other side said at each item asked for, or at every one."""
    found = []
    plan = plans.read(connection, wish.delegation_id)
    for item in wanted(plan, wish.event_ids):
        rows = to_confirm(connection, item.id)
        if not rows:
            continue
        head = visits.visit(connection, plan, item, wish.today)
        told = points_told(connection, plan, item, rows)
        lines = tuple(
            (Pair(str(n), str(n)), point.who, point.mark, point.text, _agreed(row["checked_on"]), Pair())
            for n, (point, row) in enumerate(zip(told, rows, strict=True), 1)
        )
        heads = (NUMBER, SPEAKER, KIND, GIST, AGREED, CORRECTION)
        blocks: tuple[Block, ...] = (
            Fact(MATTER, item.name, ("event", item.id, "title_zh")),
            Fact(WHEN, _when(item)),
            Prose(said(PLEASE)),
            Table(heads, lines, (5, 11, 7, 30, 9, 18), tuple(row["id"] for row in rows)),
        )
        found.append(Told(CONFIRM, head, blocks))
    return tuple(found)


def to_confirm(connection: Connection, event_id: str) -> list[Mapping[str, Any]]:
    """Points of the other side that may leave the house."""
    return [row for row in points_of(connection, event_id) if row["side"] == "jp" and row["secret"] != "yes"]


AGREED_TO = ("kind", "text_zh", "text_ja", "due_on", "person_id", "speaker_zh", "speaker_ja")


def edit_point(
    work: Work, table: type[t.Row], row_id: str, raw: Mapping[str, Any], seen: Seen | None = None
) -> bool:  # fmt: skip
    """As ``records.edit``; who agreed to a wording did not agree to another one."""
    changed = record_rows.edit(work, table, row_id, raw, seen)
    row = read_row(work.connection, table, row_id)
    if changed and row["checked_on"] is not None and "checked_on" not in raw and any(name in raw for name in AGREED_TO):
        record_rows.edit(work, table, row_id, {"checked_on": None})
    return changed


def wanted(plan: Plan, event_ids: Iterable[str]) -> list[Item]:
    """Items asked for; without any, the meetings that stand."""
    asked = set(event_ids)
    if asked:
        return [item for item in plan.items if item.id in asked]
    return [item for item in plan.items if item.kind in MEETING_KINDS and item.stands]


def points_of(connection: Connection, event_id: str) -> list[Mapping[str, Any]]:
    """The points of a meeting in order, with something to read."""
    table = table_of(t.MinutePoint)
    query = select(table).where(and_(table.c.event_id == event_id, table.c.alive))
    rows = connection.execute(query.order_by(table.c.position, table.c.id)).mappings().all()
    return [row for row in rows if row["text_zh"].strip() or row["text_ja"].strip()]  # type: ignore[misc]


def summary_of(connection: Connection, event_id: str) -> Pair:
    """活動摘要 of an item."""
    table = table_of(t.Event)
    row = connection.execute(select(table.c.summary_zh, table.c.summary_ja).where(table.c.id == event_id)).one()
    return Pair(*row)


def points_told(connection: Connection, plan: Plan, item: Item, rows: Iterable[Mapping[str, Any]]) -> list[Point]:
    """Points as papers print them: kind, who spoke with the title of that day, and the words."""
    known: dict[str, Somebody] = {}
    found = []
    for row in rows:
        who = Pair(row["speaker_zh"], row["speaker_ja"])
        if row["person_id"]:
            if row["person_id"] not in known:
                known[row["person_id"]] = visits.speaker(connection, plan, row["person_id"], item)
            who = _called(known[row["person_id"]])
        text = Pair(row["text_zh"], row["text_ja"])
        if row["due_on"]:
            day = Pair(*(dates.long(row["due_on"], code) for code in CODES))
            text = Pair(*(said(BY, text=text, day=day).get(code) if text.exactly(code) else "" for code in CODES))
        found.append(Point(find(POINT_KINDS, row["kind"]).pair(), who, text, ("minute_point", row["id"], "text_zh")))
    return found


def _called(one: Somebody) -> Pair:
    """「山田太郎課長」 / 「山田 太郎 課長」, the post alone where there is no name."""
    zh = f"{one.name.get('zh_TW')}{one.title.get('zh_TW').split('、')[0]}"
    ja = " ".join(filter(None, (one.name.get("ja"), one.title.get("ja").split("、")[0])))
    return Pair(zh, ja)


def who_came(
    connection: Connection, plan: Plan, item: Item, members: list[delegations.MemberRow]
) -> tuple[tuple[Somebody, ...], tuple[Somebody, ...]]:
    """Those of both sides who were there: the hosts as ticked, ours as counted."""
    table = table_of(t.Participant)
    away = select(table.c.person_id).where(and_(table.c.event_id == item.id, table.c.alive, table.c.came == "no"))
    gone = set(connection.execute(away).scalars())
    count = attendance.present(connection, item.id)
    missing = {row.person_id for row in members if row.id in count.missing | count.excused}
    theirs, ours = visits.both_sides(connection, plan, item, members)
    return (
        tuple(one for one in theirs if not one.id or one.id not in gone),
        tuple(one for one in ours if one.id not in gone and one.id not in missing),
    )


def _when(item: Item) -> Pair:
    """In words, as a record and a letter say it: 「令和元年9月18日（水）午後5時から午後6時まで」 (rules.md D.2)."""
    return Pair(*(letters.prose_when(item.when, code) for code in CODES))


def _agreed(day: date | None) -> Pair:
    return said(DONE_ON, day=day_pair(day)) if day else Pair()
