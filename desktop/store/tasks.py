"""Tasks of a delegation, and the templates that they are taken from."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, select

from desktop.domain import folding, tasks
from desktop.domain.checks import check
from desktop.domain.tasks import State, TaskRow
from desktop.domain.text import Pair
from desktop.errors import Invalid, Problem, Sentence
from desktop.i18n import N_
from desktop.store import records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.rows import Row

PROVIDE = N_("Write the usual task lists")  # in store.NOT_UNDOABLE: nobody asked for it as an action of its own
UNREADABLE = N_("Write a date like 115/3/5, or days like “-90” before departure and “+30” after the return.")
_SPACE = uuid.UUID("6b7a4f6e-6f29-4c5a-9a4e-6f3c1d2b8e10")


class Template(NamedTuple):
    """A stored template and how many lines it has."""

    id: str
    name: Pair
    notes: str
    lines: int


class TemplateLine(NamedTuple):
    """A line of a stored template."""

    id: str
    title: Pair
    days: int | None
    notes: str


def of(connection: Connection, delegation_id: str, today: date) -> list[TaskRow]:
    """Every task of the delegation in the order of the list."""
    task, person = table_of(t.Task), table_of(t.Person)
    start, end = _span(connection, delegation_id)
    query = (
        select(task, person.c.name_zh, person.c.name_ja)
        .select_from(task.outerjoin(person, person.c.id == task.c.owner_id))
        .where(and_(task.c.delegation_id == delegation_id, task.c.alive))
    )
    made = []
    for row in connection.execute(query).mappings():
        day = tasks.due_day(row["days"], row["due"], start, end)
        made.append(
            TaskRow(
                row["id"],
                Pair(row["title"], row["title_ja"]),
                row["days"],
                row["due"],
                day,
                row["done_on"],
                row["owner_id"] or "",
                Pair(row["name_zh"] or "", row["name_ja"] or ""),
                row["notes"],
                row["position"],
                tasks.state_of(day, row["done_on"], today),
            )
        )
    return tasks.in_order(made)


def due(connection: Connection, delegation_id: str, today: date) -> list[TaskRow]:
    """What is overdue or due within a week, and not done."""
    return [row for row in of(connection, delegation_id, today) if row.state in tasks.URGENT]


def due_count(connection: Connection, delegation_id: str, today: date) -> tuple[int, int]:
    """How many are due, and how many of these are overdue: two small queries, for the header."""
    task, trip = table_of(t.Task), table_of(t.Delegation)
    open_ = and_(task.c.delegation_id == delegation_id, task.c.alive, task.c.done_on.is_(None))
    rows = connection.execute(select(task.c.days, task.c.due).where(open_)).all()
    if not rows:
        return 0, 0
    query = select(trip.c.start_date, trip.c.end_date, trip.c.status).where(trip.c.id == delegation_id)
    found = connection.execute(query).one_or_none()
    if found is None or found.status == "cancelled":
        return 0, 0
    days = (tasks.due_day(row.days, row.due, found.start_date, found.end_date) for row in rows)
    states = [tasks.state_of(day, None, today) for day in days]
    return sum(state in tasks.URGENT for state in states), states.count(State.OVERDUE)


def _span(connection: Connection, delegation_id: str) -> tuple[date | None, date | None]:
    trip = read_row(connection, t.Delegation, delegation_id)
    return trip["start_date"], trip["end_date"]


def when(text: str, near: date | None) -> dict[str, Any]:
    """The columns ``days`` and ``due`` from what was typed; Invalid where it is neither."""
    found = tasks.parse(text, near)
    if found is None:
        raise Invalid([Problem("days", Sentence(UNREADABLE))])
    return {"days": found.days, "due": found.day}


def add(work: Work, delegation_id: str, raw: dict[str, Any]) -> str:
    """A new task at the end of its day. ``title`` may be missing where ``title_ja`` is there."""
    position = records.next_position(work.connection, t.Task, "delegation_id", delegation_id)
    return records.add(work, t.Task, {"position": position, **_titled(raw), "delegation_id": delegation_id})


def _titled(raw: dict[str, Any]) -> dict[str, Any]:
    """A title in one language is enough: a colleague in Japan writes hers in Japanese."""
    if not str(raw.get("title") or "").strip() and str(raw.get("title_ja") or "").strip():
        return {**raw, "title": raw["title_ja"]}
    return raw


def set_done(work: Work, task_id: str, day: date | None) -> bool:
    """Done on ``day``, or open again with None."""
    return records.edit(work, t.Task, task_id, {"done_on": day})


def move(work: Work, ids: Sequence[str], row_id: str, step: int) -> bool:
    """One place up (-1) or down (1) among ``ids``, which are those of the same day; whether there was room."""
    return reordered(work, t.Task, ids, row_id, step)


def reordered(work: Work, table: type[Row], ids: Sequence[str], row_id: str, step: int) -> bool:
    """Move a row among ``ids`` and number them anew; whether anything is different now."""
    moved = shifted(ids, row_id, step)
    if moved == list(ids):
        return False
    changed = [work.change(table, one, {"position": place}) for place, one in enumerate(moved, 1)]  # all of them
    return any(changed)


def shifted(ids: Sequence[str], row_id: str, step: int) -> list[str]:
    """``ids`` with one of them a place further on; the first stays first, the last last."""
    order = list(ids)
    place = order.index(row_id)
    if 0 <= place + step < len(order):
        order[place], order[place + step] = order[place + step], order[place]
    return order


def move_line(work: Work, ids: Sequence[str], row_id: str, step: int) -> bool:
    """The same among the lines of a template."""
    return reordered(work, t.TemplateTask, ids, row_id, step)


def templates(connection: Connection) -> list[Template]:
    """The templates in their order."""
    table, line = table_of(t.TaskTemplate), table_of(t.TemplateTask)
    counted = select(line.c.template_id, func.count().label("lines")).where(line.c.alive).group_by(line.c.template_id)
    counts = {row.template_id: row.lines for row in connection.execute(counted)}
    query = select(table).where(table.c.alive).order_by(table.c.position, table.c.id)
    return [
        Template(row["id"], Pair(row["name_zh"], row["name_ja"]), row["notes"], counts.get(row["id"], 0))
        for row in connection.execute(query).mappings()
    ]


def template_lines(connection: Connection, template_id: str) -> list[TemplateLine]:
    """The lines of a template: by days, those without last."""
    table = table_of(t.TemplateTask)
    query = select(table).where(and_(table.c.template_id == template_id, table.c.alive))
    rows = [
        (row["position"], TemplateLine(row["id"], Pair(row["title"], row["title_ja"]), row["days"], row["notes"]))
        for row in connection.execute(query).mappings()
    ]
    ordered = sorted(rows, key=lambda r: (r[1].days is None, r[1].days or 0, r[0], r[1].id))
    return [line for _position, line in ordered]


def add_line(work: Work, template_id: str, raw: dict[str, Any]) -> str:
    """A new line of a template."""
    position = records.next_position(work.connection, t.TemplateTask, "template_id", template_id)
    return records.add(work, t.TemplateTask, {"position": position, **_titled(raw), "template_id": template_id})


def add_template(work: Work, name_zh: str, name_ja: str = "") -> str:
    """An empty template after the others."""
    table = table_of(t.TaskTemplate)
    last = work.connection.execute(select(func.max(table.c.position)).where(table.c.alive)).scalar() or 0
    return records.add(work, t.TaskTemplate, {"name_zh": name_zh or name_ja, "name_ja": name_ja, "position": last + 1})


def is_provided(connection: Connection) -> bool:
    """Whether the shipped templates were ever written here or came with a pack; also those deleted since count."""
    from desktop import reference  # rarely needed, and the window counts what is due at its start

    table = table_of(t.TaskTemplate)
    ids = [_id(one.key) for one in reference.task_templates()]
    return connection.execute(select(table.c.id).where(table.c.id.in_(ids)).limit(1)).first() is not None


def provide(work: Work) -> int:
    """Write the shipped templates; how many. Their ids are the same on every laptop, so that merging doubles none.

    Nothing where they were written before, perhaps a moment ago by another desk of the office's server.
    """
    from desktop import reference

    if is_provided(work.connection):
        return 0
    shipped = reference.task_templates()
    for place, one in enumerate(shipped, 1):
        head = {"name_zh": one.name.zh, "name_ja": one.name.ja, "position": place, "notes": one.notes}
        _write(work, t.TaskTemplate, head, _id(one.key))
        for number, line in enumerate(one.lines, 1):
            body = {"title": line.title.zh, "title_ja": line.title.ja, "days": line.days, "notes": line.notes}
            body |= {"template_id": _id(one.key), "position": number}
            _write(work, t.TemplateTask, body, _id(f"{one.key} {number}"))
    return len(shipped)


def _write(work: Work, table: type[Row], raw: dict[str, Any], row_id: str) -> None:
    model, rules = records.checked_by(table)
    work.add(table, check(model, raw, *rules), row_id)


def _id(key: str) -> str:
    return str(uuid.uuid5(_SPACE, key))


def apply(work: Work, delegation_id: str, template_id: str) -> int:
    """Take a template over into the delegation; how many tasks were added. One that is there already, open or done,
    by its name in either language, is not doubled.
    """
    task = table_of(t.Task)
    query = select(task.c.title, task.c.title_ja).where(and_(task.c.delegation_id == delegation_id, task.c.alive))
    known = {key for row in work.connection.execute(query) for key in _keys(row.title, row.title_ja)}
    added = 0
    for position, line in enumerate(template_lines(work.connection, template_id), 1):
        keys = _keys(line.title.zh, line.title.ja)
        if keys & known:
            continue
        known |= keys
        raw = {"title": line.title.zh, "title_ja": line.title.ja, "days": line.days, "notes": line.notes}
        row_id = _unused(work, f"{delegation_id} {line.id}")
        records.add(work, t.Task, {**raw, "delegation_id": delegation_id, "position": position}, row_id)
        added += 1
    return added


def _unused(work: Work, key: str) -> str | None:
    """The same id on every laptop, so that two who take a template over have its tasks once; None where it was used."""
    row_id, table = _id(key), table_of(t.Task)
    used = work.connection.execute(select(table.c.id).where(table.c.id == row_id)).first()
    return None if used else row_id


def _keys(*titles: str) -> set[str]:
    return {folding.fold(title) for title in titles if title}


def save_as_template(work: Work, delegation_id: str, name_zh: str, name_ja: str = "") -> str:
    """The delegation's list as a new template: days of their own become days from the trip, owners stay behind."""
    start, end = _span(work.connection, delegation_id)
    template = add_template(work, name_zh, name_ja)
    for number, row in enumerate(of(work.connection, delegation_id, date.min), 1):
        days = row.days
        if row.due is not None and start is not None:
            days = tasks.days_of(row.due, start, end or start)
        raw = {"title": row.title.zh, "title_ja": row.title.ja, "days": days, "notes": row.notes}
        records.add(work, t.TemplateTask, {**raw, "template_id": template, "position": number})
    return template
