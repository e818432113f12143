"""What a report says of a trip by itself: its members, itinerary, meetings, photographs, surveys and suggestions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain import programme
from desktop.domain import reportprofiles as profiles
from desktop.domain import reporttexts as texts
from desktop.domain.minutes import Attendee, Minutes
from desktop.domain.money import Money
from desktop.domain.plan import AWAY, Item, Plan
from desktop.domain.reportparts import EVENT, Part
from desktop.domain.reports import Block, TableBlock
from desktop.domain.schedule import Part as Half
from desktop.domain.surveys import shown
from desktop.domain.text import Pair
from desktop.domain.words import MEETING_KINDS
from desktop.store import delegations, events, figures, minutes, surveys
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store.figures import FigureRow
from desktop.store.posts import PostOn, names_on
from desktop.store.registers import read_row, table_of

ZH = texts.ZH
LEFT_OUT = frozenset({"meal", "hotel", "free", "briefing", "rehearsal"})  # of the table of the itinerary
ASIDE = frozenset({"reception", "press"})  # of the sections: only where something was written of them
OFFICES = frozenset({"prefecture", "city"})
DEEPEST = 10  # parts of parts; a loop made by two laptops must not hang a paper


@dataclass(frozen=True)
class Facts:
    """A trip as its report tells it. ``agency`` sends it, ``signing`` are those of it who sign, ``loose`` belongs to
    no item.
    """

    trip: dict[str, Any]
    plan: Plan
    agency: str
    signing: tuple[str, ...]
    leader: str
    countries: str
    goal: str
    members: TableBlock
    itinerary: TableBlock
    outcomes: str
    suggestions: tuple[str, ...]
    pictures: dict[str, list[FigureRow]]
    numbers: dict[str, list[TableBlock]]
    titles: dict[str, str]  # of our own, by person

    @cached_property
    def loose(self) -> tuple[Block, ...]:
        return (*self.numbers.get("", ()), *_pictures(self.pictures.get("", ())))

    @cached_property
    def opening(self) -> str:
        """A first sentence of the abstract."""
        start, end = self.trip["start_date"], self.trip["end_date"]
        return texts.opening(self.trip["purpose_zh"].split("\n")[0], self.leader, start, end, self.countries)

    @cached_property
    def suggested(self) -> str:
        """The suggestions of the register, numbered."""
        return "\n".join(f"{number}. {text}" for number, text in enumerate(self.suggestions, 1))

    def told(self, key: str) -> str:
        """What is known for a chapter of prose."""
        if key == profiles.GOAL:
            return self.goal
        if key == profiles.SUGGESTIONS:
            return self.suggested or "無"
        if key == profiles.THOUGHTS:
            return self.outcomes
        return "\n".join(filter(None, (self.outcomes, self.suggested))) if key == profiles.FINDINGS else ""


def read(connection: Connection, delegation_id: str) -> Facts:
    """All that is known of a trip. UserError where there is no such delegation."""
    trip = read_row(connection, t.Delegation, delegation_id)
    plan = plans.read(connection, delegation_id)
    rows = [row for row in delegations.members(connection, delegation_id) if row.status not in AWAY]
    office, below = names_on(connection, [trip["office_id"]], trip["start_date"]).get(
        trip["office_id"] or "", (Pair(), Pair())
    )
    agency = office.get(ZH)
    own = [row for row in rows if agency and row.post.organisation.get(ZH) == agency] or rows
    signing = tuple(
        texts.cover_name(
            row.post.unit.get(ZH) if agency else row.post.place().get(ZH), row.name().get(ZH), row.post.title.get(ZH)
        )
        for row in own
    )
    lead = next((row for row in rows if "leader" in row.roles.split()), None)
    leader = f"{lead.name().get(ZH)}{lead.post.title.get(ZH)}" if lead else ""
    if lead and below:
        leader = f"{lead.post.unit.get(ZH).replace(' ', '')}{leader}"
    members = texts.members(
        [
            (
                row.post.place().get(ZH).replace(" ", ""),
                row.name().get(ZH),
                row.post.title.get(ZH),
                row.role_pair().get(ZH),
            )
            for row in rows
        ]
    )
    pictures: dict[str, list[FigureRow]] = defaultdict(list)
    for figure in figures.of_delegation(connection, delegation_id):
        if figure.printed:
            pictures[figure.event_id].append(figure)
    basis = trip["basis_zh"].strip()
    told = basis if not basis or basis.startswith("依據") else f"依據：{basis}"
    goal = "\n".join(filter(None, (trip["purpose_zh"].strip(), texts.sentence(told))))
    return Facts(
        trip,
        plan,
        agency,
        signing,
        leader,
        texts.countries(trip["places_zh"]),
        goal,
        members,
        _itinerary(plan),
        "\n".join(_texts(connection, t.Outcome, delegation_id)),
        tuple(_texts(connection, t.Suggestion, delegation_id)),
        pictures,
        _statistics(connection, delegation_id),
        {row.person_id: row.post.title.get(ZH) for row in rows},
    )


def _texts(connection: Connection, model: type[t.Row], delegation_id: str) -> list[str]:
    """The Chinese texts of a register of the trip, in order, one line each."""
    table = table_of(model)
    query = select(table.c.text_zh).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    found = connection.execute(query.order_by(table.c.position, table.c.id)).scalars()
    return [texts.sentence(" ".join(text.split("\n"))) for text in found if text.strip()]


def _itinerary(plan: Plan) -> TableBlock:
    """The half-days of the trip; what was called off stands in brackets with its reason."""
    made = programme.of(plan, as_of=plan.start or date.min)
    days = []
    for day in made.days:
        if not day.number:
            continue
        halves: dict[Half, list[str]] = defaultdict(list)
        for entry in day.entries:
            if entry.kind not in LEFT_OUT and not entry.lasting:
                where = Half.AM if entry.half is Half.DAY else entry.half
                halves[where].append("".join((entry.title.get(ZH), *(note.get(ZH) for note in entry.notes))))
        days.append((day.day, halves[Half.AM], halves[Half.PM], halves[Half.EVENING]))
    return texts.itinerary(days)


def _statistics(connection: Connection, delegation_id: str) -> dict[str, list[TableBlock]]:
    """Tables of figures by item, those of none under ""."""
    table = table_of(t.Statistic)
    query = select(table).where(and_(table.c.delegation_id == delegation_id, table.c.alive))
    found: dict[tuple[str, str], list[texts.Figure]] = defaultdict(list)
    for row in connection.execute(query.order_by(table.c.position, table.c.id)):
        figure = texts.Figure(
            row.label_zh or row.label_ja,
            row.value,
            row.unit_zh or row.unit_ja,
            row.source_zh or row.source_ja,
            row.as_of,
        )
        found[row.event_id or "", row.table_zh or row.table_ja].append(figure)
    made: dict[str, list[TableBlock]] = defaultdict(list)
    for (event_id, title), listed in found.items():
        made[event_id].append(texts.statistics(title, listed))
    return made


def _pictures(rows: Iterable[FigureRow]) -> list[Block]:
    return texts.pictures((row.id, row.sha256, row.caption.get(ZH)) for row in rows)


# Meetings


def event_parts(connection: Connection, facts: Facts, *, in_full: bool) -> list[Part]:
    """A section for each meeting that took place, in its form; ``in_full`` False gives each one text."""
    found: list[Part] = []
    items = [item for item in facts.plan.items if item.kind in MEETING_KINDS and item.stands]
    said = minutes.points(connection, [item.id for item in items])
    for item in items:
        row = read_row(connection, t.Event, item.id)
        summary, pictures = Pair(row["summary_zh"], row["summary_ja"]), facts.pictures.get(item.id, [])
        if item.kind in ASIDE and not (said[item.id] or summary or pictures):
            continue
        theirs = tuple(minutes.theirs(connection, item.id)) if in_full else ()
        record = Minutes(item.id, tuple(said[item.id]), theirs, summary=summary)
        found += _event(connection, facts, item, row, record, pictures, in_full=in_full)
    return found


def _event(
    connection: Connection, facts: Facts, item: Item, row: dict[str, Any], record: Minutes, pictures: list[FigureRow],
    *, in_full: bool,
) -> list[Part]:  # fmt: skip
    key = f"{EVENT}{item.id}"
    title = item.name.get(ZH)
    seminar = texts.OF_KIND.get(item.kind) == texts.SEMINAR
    told = texts.minutes(_points(record, facts.titles))
    after: list[Block] = [*_surveys(connection, item.id), *facts.numbers.get(item.id, ()), *_pictures(pictures)]
    value = Money(row["amount_minor"], row["currency"] or "TWD") if row["amount_minor"] is not None else None
    sums = texts.actuals(row["companies"], row["people"], row["talks"], value)
    summary = record.summary.get(ZH)
    if not in_full:
        return [Part(key, 2, title, "\n".join(filter(None, (summary or told, sums))))]
    parts = [Part(key, 2, title, needed=False)]
    if seminar:
        goal = "\n".join(filter(None, (texts.sentence(row["basis_zh"]), row["purpose_zh"].strip())))
        known = {"goal": goal, "summary": _seminar(item, told, summary, sums)}
        made: dict[str, tuple[Block, ...]] = {"summary": tuple(after)}
    else:
        body = texts.visited(title, item.organisation.get(ZH) or title)
        ours = "\n".join(filter(None, (summary, told)))
        known = {
            "profile": _profile(connection, item.organisation_id),
            "topics": texts.items(row["topics_zh"].split("\n")),
            "benefits": row["benefits_zh"] or row["purpose_zh"],
            "minutes": "\n".join(filter(None, (ours, sums))),
        }
        theirs = _attendees(connection, item, record.there("jp"))
        made = {"attendees": (texts.attendees(body, theirs),) if theirs else (), "minutes": tuple(after)}
    for name, words in texts.SEMINAR_PARTS if seminar else texts.VISIT_PARTS:
        parts.append(Part(f"{key}:{name}", 3, words, known.get(name, ""), made=made.get(name, ())))
    return parts


def _seminar(item: Item, told: str, summary: str, sums: str) -> str:
    """1. 時間 2. 地點 3. 主辦單位 … and what happened there."""
    lines = []
    if item.when is not None:
        lines.append(f"時間：{texts.when_text(item.when)}")
    where = texts.beside(item.venue.get(ZH), item.room.get(ZH))
    if where:
        address = item.address.get(ZH)
        lines.append(f"地點：{where}" + (f"({address})" if address else ""))
    for role, words in texts.HOSTS:
        names = [host.name.get(ZH) for host in item.hosts if host.role == role]
        if names:
            lines.append(f"{words}：{'、'.join(names)}")
    talks = [point for point in item.points if point.kind == "talk"]
    happened = [line for line in (summary or "").split("\n") if line.strip()]
    if not happened and not told:
        happened = [_talk(point.speaker.get(ZH), point.title.get(ZH)) for point in talks]
    if happened or told:
        lines.append("活動摘要：")
    found = [f"{number}. {line}" for number, line in enumerate(lines, 1)]
    found += texts.items(happened, 5).split("\n") if happened else []
    found += [f"({line.replace('. ', ') ', 1)}" for line in told.split("\n") if line]
    if sums:
        found.append(f"{len(lines) + 1}. 辦理成果：{sums}")
    return "\n".join(found)


def _talk(speaker: str, title: str) -> str:
    told = f"《{title.strip('《》')}》" if title else ""
    return texts.sentence(f"{speaker}介紹{told}" if speaker else told)


def _profile(connection: Connection, organisation_id: str) -> str:
    """1. 地址 2. 知事 3. 主要產業 of the body, or of the nearest above it that says so."""
    chain = _chain(connection, organisation_id)
    if not chain:
        return ""

    def said(name: str) -> str:
        return next((str(row[name]) for row in chain if row[name]), "")

    lines = [f"地址：{said('address_zh')}"] if said("address_zh") else []
    head = next((row for row in chain if row["head_zh"]), None)
    if head is not None:
        lines += filter(None, [texts.head_line(head["head_zh"], head["head_other_zh"])])
    industries = [line for line in said("industries_zh").split("\n") if line.strip()]
    about = said("profile_zh")
    if industries:
        office = any(row["kind"] in OFFICES for row in chain)
        lines.append("主要產業：" if office else "主要業務：")
    elif about:
        lines.append("簡介：")
    found = [f"{number}. {line}" for number, line in enumerate(lines, 1)]
    if industries:
        found += texts.items(industries, 5).split("\n")
    elif about:
        found.append(about)
    return "\n".join(found)


def _chain(connection: Connection, organisation_id: str) -> list[Any]:
    """The body and those above it."""
    table = table_of(t.Organisation)
    found: list[Any] = []
    step: str | None = organisation_id
    while step and len(found) < DEEPEST:
        row = connection.execute(select(table).where(and_(table.c.id == step, table.c.alive))).mappings().first()
        if row is None:
            break
        found.append(row)
        step = row["parent_id"]
    return found


def _attendees(connection: Connection, item: Item, people: Sequence[Attendee]) -> list[tuple[str, str, str]]:
    """(body, section and title, name): 「千葉縣 商工勞動部」「經濟政策課 副參事」「石井克明」."""
    posts = {row.id: row.post for row in events.participants(connection, item.id)}
    names = names_on(
        connection, [post.organisation_id for post in posts.values()], item.when.start_date if item.when else None
    )
    found = []
    for one in people:
        if not one.name:
            continue
        post = posts.get(one.id, PostOn())
        top, below = names.get(post.organisation_id, (one.organisation, Pair()))
        unit = one.unit.get(ZH).removeprefix(below.get(ZH)).strip()
        body = " ".join(filter(None, (top.get(ZH), below.get(ZH))))
        found.append((body, " ".join(filter(None, (unit, one.title.get(ZH)))), one.name.get(ZH)))
    return found


def _points(record: Minutes, ours: Mapping[str, str]) -> list[texts.Point]:
    """The points that a public report may tell; who has a post is named with it."""
    titles = {**ours, **{one.person_id: one.title.get(ZH) for one in record.theirs if one.person_id}}
    found = []
    for point in record.said():
        who = point.who.get(ZH)
        if who and titles.get(point.person_id) and not who.endswith(titles[point.person_id]):
            who += titles[point.person_id]
        if not who and point.kind in ("asked", "answered", "intent", "promised"):
            who = "日方" if point.side == "jp" else "我方"
        found.append(texts.Point(point.kind, point.text.get(ZH), who, point.due_on))
    return found


def _surveys(connection: Connection, event_id: str) -> list[Block]:
    """What questionnaires of the item brought, with the shares that their window shows."""
    found: list[Block] = []
    for one in surveys.of_event(connection, event_id):
        told = [
            texts.Question(
                asked.text.get(ZH) + (f"（平均 {asked.mean}）" if asked.mean is not None else ""),
                tuple((a.text.get(ZH), a.count, shown(a.share) or "–") for a in asked.answers if a.count is not None),
                tuple(a.text.get(ZH) for a in asked.answers if a.count is None and a.text),
            )
            for asked in one.questions
        ]
        found += texts.survey(one.name.get(ZH), one.handed_out, one.returned, one.source, told)
    return found
