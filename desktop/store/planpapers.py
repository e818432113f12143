"""What the papers of a change of plan are made of: 行程變更說明 and the list of those who must know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from desktop.domain.changes import ChangeNote, InformSheet, changed_line, load, reason_words
from desktop.domain.text import Pair, joined
from desktop.store import informing, replan, versions
from desktop.store.posts import names_on
from desktop.store.registers import read_row
from desktop.store.tables import Delegation

if TYPE_CHECKING:
    from desktop.store.papers import Wish


def change_notes(connection: Connection, wish: Wish) -> tuple[ChangeNote, ...]:
    """Every change of plan in the order of time, or those whose ids stand in ``wish.event_ids``."""
    trip = read_row(connection, Delegation, wish.delegation_id)
    numbers = {row.id: row for row in versions.listed(connection, wish.delegation_id)}
    found = []
    for row in reversed(_wanted(connection, wish)):
        against = numbers.get(row["against_id"] or "")
        is_approved = against is not None and against.kind == "approved"
        led_to = numbers.get(row["version_id"] or "")
        found.append(
            ChangeNote(
                delegation=Pair(trip["name_zh"], trip["name_ja"]),
                office=_office(connection, trip),
                start=trip["start_date"],
                end=trip["end_date"],
                number=led_to.number if led_to else 0,
                against=against.number if against else 0,
                approved_on=trip["approved_on"] if is_approved else None,
                approval_no=trip["approval_no"] if is_approved else "",
                decided_on=row["decided_on"],
                decided_time=row["decided_time"],
                reason=reason_words(row["reason"], Pair(row["reason_zh"], row["reason_ja"])),
                proof=row["proof"],
                again_on=row["approved_on"],
                again_no=row["approval_no"],
                lines=tuple(changed_line(kept.line) for kept in load(row["lines"])),
                notes=row["notes"],
                as_of=wish.today,
            )
        )
    return tuple(found)


def inform_sheets(connection: Connection, wish: Wish) -> tuple[InformSheet, ...]:
    """The list of the latest change, or of those whose ids stand in ``wish.event_ids``."""
    trip = read_row(connection, Delegation, wish.delegation_id)
    numbers = {row.id: row.number for row in versions.listed(connection, wish.delegation_id)}
    rows = _wanted(connection, wish)
    return tuple(
        InformSheet(
            delegation=Pair(trip["name_zh"], trip["name_ja"]),
            office=_office(connection, trip),
            reason=reason_words(row["reason"], Pair(row["reason_zh"], row["reason_ja"])),
            decided_on=row["decided_on"],
            decided_time=row["decided_time"],
            number=numbers.get(row["version_id"] or "", 0),
            changed=tuple(changed_line(kept.line) for kept in load(row["lines"])),
            lines=tuple(one.line for one in informing.listed(connection, row["id"])),
            as_of=wish.today,
        )
        for row in (rows if wish.event_ids else rows[:1])
    )


def _wanted(connection: Connection, wish: Wish) -> list[dict[str, Any]]:
    rows = replan.changes(connection, wish.delegation_id)
    return [row for row in rows if row["id"] in wish.event_ids] if wish.event_ids else rows


def _office(connection: Connection, trip: dict[str, Any]) -> Pair:
    office = names_on(connection, [trip["office_id"]], trip["start_date"]).get(trip["office_id"] or "")
    return joined(" ", *office) if office else Pair()
