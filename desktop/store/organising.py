"""Reads 組團赴日拓銷手冊: how the demonstration delegation was organised, for the offices that follow it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from desktop import reference
from desktop.domain.agenda import AgendaLine
from desktop.domain.caselist import Beside
from desktop.domain.emergency import Leaflet
from desktop.domain.handbook import Handbook, Organising, Task
from desktop.domain.programme import Programme
from desktop.domain.text import Pair, joined
from desktop.domain.words import HOST_ROLES, MEETING_KINDS, find
from desktop.store import cases, events, handbook, tasks
from desktop.store import tables as t
from desktop.store.registers import read_row, table_of

if TYPE_CHECKING:
    from desktop.store.papers import Wish

DEMONSTRATION = "demonstration"


def books(connection: Connection, wish: Wish) -> tuple[Handbook, ...]:
    """The manual from the demonstration delegation; where there is none, from the delegation that is shown."""
    from desktop.store import papers

    trip = demonstration(connection, wish.delegation_id)
    made = []
    for book in handbook.read(connection, trip, wish.today, store=wish.store, glance=not wish.personal):
        rows = [row for row in events.of(connection, trip) if row.kind in MEETING_KINDS and row.status != "cancelled"]
        agendas = [papers.agenda(connection, row, wish.today) for row in rows]
        kept = [replace(one, theirs=(), ours=(), lines=_unnamed(one.lines)) for one in agendas]
        organising = Organising(
            reference.organising(),
            tuple(_tasks(connection)),
            tuple(_bodies(connection, [row.id for row in rows])),
            tuple(one for one in kept if one.lines),
        )
        hosts = tuple(
            replace(host, calls=tuple(replace(call, people=()) for call in host.calls)) for host in book.hosts
        )
        beside = book.beside or Beside(cases.cases(connection))
        bare = replace(book, own=None, members=(), hotels=(), packing=(), programme=_nameless(book.programme))
        bare = replace(bare, leaflet=Leaflet(book.leaflet.trip, wish.today))
        made.append(replace(bare, hosts=hosts, beside=beside, organising=organising))
    return tuple(made)


def _nameless(programme: Programme) -> Programme:
    """The itinerary without who receives and whom to call."""
    days = (replace(day, entries=tuple(replace(one, people=()) for one in day.entries)) for day in programme.days)
    return replace(programme, days=tuple(days), emergency_phone="")


def _unnamed(lines: Iterable[AgendaLine]) -> tuple[AgendaLine, ...]:
    """The points without who speaks."""
    return tuple(replace(line, speaker=Pair()) for line in lines)


def demonstration(connection: Connection, delegation_id: str) -> str:
    """The delegation itself where it is the demonstration, else the newest that is, else itself."""
    if read_row(connection, t.Delegation, delegation_id)["kind"] == DEMONSTRATION:
        return delegation_id
    table = table_of(t.Delegation)
    query = select(table.c.id).where(table.c.alive, table.c.kind == DEMONSTRATION)
    found = connection.execute(query.order_by(table.c.start_date.desc().nulls_last(), table.c.id).limit(1)).scalar()
    return str(found or delegation_id)


def _tasks(connection: Connection) -> Iterable[Task]:
    """The first list of the office's templates, else the one that comes with the program, in the order of its days."""
    for template in tasks.templates(connection):
        for line in tasks.template_lines(connection, template.id):
            yield Task(line.title, line.days)
        return
    for shipped in reference.task_templates()[:1]:
        for one in sorted(shipped.lines, key=lambda line: (line.days is None, line.days or 0)):
            yield Task(one.title, one.days)


def _bodies(connection: Connection, items: Iterable[str]) -> Iterable[tuple[Pair, Pair]]:
    """主辦, 協辦 … of all meetings, each once, with all parts that it took."""
    found: dict[Pair, list[str]] = {}
    for item in items:
        for host in events.hosts(connection, item):
            parts = found.setdefault(host.name, [])
            parts += [host.role] if host.role not in parts else []
    for name, roles in found.items():
        yield name, joined("、", *(find(HOST_ROLES, role).pair() for role in roles))
