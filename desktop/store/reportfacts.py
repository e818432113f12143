"""What a report says of a trip by itself: its members, itinerary, meetings, photographs, surveys and suggestions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain import programme
from desktop.domain import reportprofiles as profiles
from desktop.domain import reporttexts as texts
from desktop.domain.minutes import Attendee, Minutes
from desktop.domain.plan import AWAY, Item, Plan
from desktop.domain.reportparts import EVENT, Part
from desktop.domain.reports import Block, TableBlock
from desktop.domain.schedule import Part as Half
from desktop.domain.text import Pair
from desktop.domain.words import MEETING_KINDS
from desktop.store import delegations, figures, minutes
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store.bulk import among
from desktop.store.figures import FigureRow
from desktop.store.posts import names_on
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
    goal = "\n".join(filter(None, (trip["purpose_zh"].strip(), texts.sentence(f"依據：{basis}") if basis else "")))
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
    for item in facts.plan.items:
        if item.kind not in MEETING_KINDS or not item.stands:
            continue
        record = minutes.read(connection, item.id)
        pictures = facts.pictures.get(item.id, [])
        if item.kind in ASIDE and not (record.points or record.summary or pictures):
            continue
        found += _event(connection, facts, item, record, pictures, in_full=in_full)
    return found


def _event(
    connection: Connection, facts: Facts, item: Item, record: Minutes, pictures: list[FigureRow], *, in_full: bool
) -> list[Part]:
    key = f"{EVENT}{item.id}"
    title = item.name.get(ZH)
    row = read_row(connection, t.Event, item.id)
    seminar = texts.OF_KIND.get(item.kind) == texts.SEMINAR
    told = texts.minutes(_points(record))
    after: list[Block] = [*_surveys(connection, item.id), *facts.numbers.get(item.id, ()), *_pictures(pictures)]
    counted = record.actuals
    sums = texts.actuals(counted.companies, counted.people, counted.talks, counted.amount)
    summary = record.summary.get(ZH)
    if not in_full:
        return [Part(key, 2, title, "\n".join(filter(None, (summary or told, sums))))]
    parts = [Part(key, 2, title, needed=False)]
    if seminar:
        known = {"goal": row["purpose_zh"], "summary": _seminar(item, told, summary, sums)}
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
        theirs = _attendees(record.there("jp"))
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


def _attendees(people: Sequence[Attendee]) -> list[tuple[str, str, str]]:
    """(body, section and title, name): 「千葉縣 商工勞動部」「經濟政策課 副參事」「石井克明」."""
    found = []
    for one in people:
        if not one.name:
            continue
        body, unit, title = one.organisation.get(ZH), one.unit.get(ZH), one.title.get(ZH)
        first, gap, rest = unit.partition(" ")
        if first.endswith(("部", "局", "廳", "署", "府")):  # a department belongs to the body, a section to the post
            body, unit = f"{body} {first}", rest if gap else ""
        found.append((body, " ".join(filter(None, (unit, title))), one.name.get(ZH)))
    return found


def _points(record: Minutes) -> list[texts.Point]:
    """The points that a public report may tell; who has a post is named with it."""
    titles = {one.person_id: one.title.get(ZH) for one in (*record.theirs, *record.ours) if one.person_id}
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
    """What questionnaires of the item brought."""
    survey, question, answer = table_of(t.Survey), table_of(t.Question), table_of(t.Answer)
    query = select(survey).where(and_(survey.c.event_id == event_id, survey.c.alive)).order_by(survey.c.id)
    found: list[Block] = []
    for row in connection.execute(query):
        asked = select(question).where(and_(question.c.survey_id == row.id, question.c.alive))
        questions = connection.execute(asked.order_by(question.c.position, question.c.id)).all()
        given = select(answer).where(
            and_(answer.c.alive, among(connection, answer.c.question_id, [one.id for one in questions]))
        )
        answers: dict[str, list[Any]] = defaultdict(list)
        for line in connection.execute(given.order_by(answer.c.position, answer.c.id)):
            answers[line.question_id].append(line)
        told = [
            texts.Question(
                one.text_zh or one.text_ja,
                tuple((a.text_zh or a.text_ja, a.count) for a in answers[one.id] if a.count is not None),
                tuple(a.text_zh or a.text_ja for a in answers[one.id] if a.count is None and (a.text_zh or a.text_ja)),
            )
            for one in questions
        ]
        found += texts.survey(row.name_zh or row.name_ja, row.handed_out, row.returned, row.source, told)
    return found
