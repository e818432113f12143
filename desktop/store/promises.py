"""What names somebody and is still to come: items, speeches, bodies, open tasks and follow-ups; and handing it on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, select

from desktop.domain.followups import SETTLED
from desktop.domain.text import Pair
from desktop.store import tables as t
from desktop.store.bulk import among
from desktop.store.journal import Work
from desktop.store.projection import WIDE, batches
from desktop.store.registers import read_row, table_of


class Promise(NamedTuple):
    """Something of the future that names a person. ``key`` is kind:row id; the kind one of PROMISES."""

    key: str
    what: Pair
    day: date | None


PROMISES: dict[str, tuple[type[t.Row], str]] = {
    "participant": (t.Participant, "person_id"),
    "speaker": (t.AgendaItem, "speaker_id"),
    "interpreter": (t.AgendaItem, "interpreter_id"),
    "contact": (t.Organisation, "main_contact_id"),
    "task": (t.Task, "owner_id"),
    "follow_up": (t.FollowUp, "owner_id"),
    "counterpart": (t.FollowUp, "person_id"),
}


def of_people(connection: Connection, people: Iterable[str], since: date) -> dict[str, list[Promise]]:
    """Person -> what names him or her from ``since`` on: items, speeches, bodies as their contact, what is open."""
    event, agenda, part = table_of(t.Event), table_of(t.AgendaItem), table_of(t.Participant)
    body, task, aim = table_of(t.Organisation), table_of(t.Task), table_of(t.FollowUp)
    still = and_(aim.c.alive, aim.c.status.not_in(SETTLED))
    ahead = and_(event.c.alive, event.c.start_date >= since, event.c.status.not_in(("cancelled", "done")))
    titles = (event.c.title_zh, event.c.title_ja, event.c.start_date)
    at_item = part.join(event, event.c.id == part.c.event_id)
    at_point = agenda.join(event, event.c.id == agenda.c.event_id)
    found: dict[str, list[Promise]] = {}
    for several in batches(set(people), WIDE):

        def one_of(column: Any, several: Sequence[str] = tuple(several)) -> Any:
            return among(connection, column, several)

        queries = [
            ("participant", select(part.c.id, part.c.person_id, *titles).select_from(at_item)
             .where(and_(part.c.alive, ahead, one_of(part.c.person_id)))),
            *((kind, select(agenda.c.id, agenda.c[column], *titles).select_from(at_point)
               .where(and_(agenda.c.alive, ahead, one_of(agenda.c[column]))))
              for kind, column in (("speaker", "speaker_id"), ("interpreter", "interpreter_id"))),
            ("contact", select(body.c.id, body.c.main_contact_id, body.c.name_zh, body.c.name_ja)
             .where(and_(body.c.alive, one_of(body.c.main_contact_id)))),
            ("task", select(task.c.id, task.c.owner_id, task.c.title, task.c.title_ja, task.c.due)
             .where(and_(task.c.alive, task.c.done_on.is_(None), one_of(task.c.owner_id)))),
            *((kind, select(aim.c.id, aim.c[column], aim.c.title_zh, aim.c.title_ja, aim.c.due_on)
               .where(and_(still, one_of(aim.c[column]))))
              for kind, column in (("follow_up", "owner_id"), ("counterpart", "person_id"))),
        ]  # fmt: skip
        for kind, query in queries:
            for row_id, person, zh, ja, *day in connection.execute(query):
                found.setdefault(person, []).append(Promise(f"{kind}:{row_id}", Pair(zh, ja), day[0] if day else None))
    kinds = list(PROMISES)
    for promised in found.values():
        promised.sort(key=lambda p: (kinds.index(p.key.partition(":")[0]), p.day or date.max, p.key))
    return found


def hand_over(work: Work, heirs: Mapping[str, str]) -> int:
    """Put each promise into its heir's hands, all at once: whoever hands on may receive too."""
    guests: dict[str, str] = {}
    count = 0
    for key, heir in heirs.items():
        kind, _colon, row_id = key.partition(":")
        model, column = PROMISES[kind]
        if kind == "participant":
            guests[row_id] = heir
        else:
            count += work.change(model, row_id, {column: heir})
    return count + _guests(work, guests)


def _guests(work: Work, heirs: Mapping[str, str]) -> int:
    """Those listed at items: nobody twice, and what the one before answered is not the answer of the next."""
    table = table_of(t.Participant)
    events = {read_row(work.connection, t.Participant, row_id)["event_id"] for row_id in heirs}
    count = 0
    for event_id in sorted(events):
        query = select(table).where(and_(table.c.event_id == event_id, table.c.alive)).order_by(table.c.id)
        rows = work.connection.execute(query).mappings().all()
        staying = {row["person_id"]: row for row in rows if row["id"] not in heirs}
        for row in rows:
            heir = heirs.get(row["id"])
            if heir is None:
                continue
            count += 1
            there = staying.get(heir)
            if there is not None:
                if row["role"] and not there["role"]:
                    work.change(t.Participant, there["id"], {"role": row["role"]})
                work.delete(t.Participant, row["id"])
                continue
            staying[heir] = row
            blank = {"reply": "", "replied_on": None, "reply_notes": ""}
            work.change(t.Participant, row["id"], {"person_id": heir, **blank})
    return count
