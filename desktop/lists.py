"""What the command line lists: rows with the stable English keys of the contract (dates ISO 8601, ids UUIDs)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from desktop import i18n

if TYPE_CHECKING:
    from desktop.domain.cards import Sheet
    from desktop.store import Store
    from desktop.store.conflicts import Waiting


def plain(value: Any) -> Any:
    """A value for JSON: dates ISO 8601, times HH:MM, an empty reference null."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat(timespec="minutes")
    return value


def document_rows() -> list[dict[str, Any]]:
    from desktop.documents.registry import DOCUMENTS

    zh, ja = i18n.gettext_for("zh_TW"), i18n.gettext_for("ja")
    return [{"key": d.key, "name_zh": zh(d.title), "name_ja": ja(d.title)} for d in DOCUMENTS]


def sheet_rows(own: Sequence[Sheet] = ()) -> list[dict[str, Any]]:
    """Sheets of cards, badges and labels, ``own`` ones among them, and the sizes of an itinerary."""
    from desktop.documents.paper import SIZES
    from desktop.documents.sheets import shipped

    zh, ja = i18n.gettext_for("zh_TW"), i18n.gettext_for("ja")
    return [
        {"key": s.key, "name_zh": s.name_zh, "name_ja": s.name_ja, "width": s.width, "height": s.height}
        for s in (*shipped(), *own)
    ] + [
        {"key": key, "name_zh": zh(name), "name_ja": ja(name), "width": float(width), "height": float(height)}
        for key, name, width, height in SIZES
    ]


def list_delegations(store: Store, _delegation_id: str) -> list[dict[str, Any]]:
    from desktop.store import delegations

    with store.read() as connection:
        return [
            {
                "code": r.code,
                "id": r.id,
                "name_zh": r.name_zh,
                "name_ja": r.name_ja,
                "start": plain(r.start),
                "end": plain(r.end),
                "status": r.status,
            }
            for r in delegations.everything(connection)
        ]


def list_events(store: Store, delegation_id: str) -> list[dict[str, Any]]:
    from desktop.store import events

    with store.read() as connection:
        rows = events.of(connection, delegation_id)
    listed = []
    for row in rows:
        title = row.title()
        listed.append(
            {
                "id": row.id,
                "kind": row.kind,
                "status": row.status,
                "start": moment(row.start_date, row.start_time),
                "start_zone": row.start_zone,
                "end": moment(row.end_date or row.start_date, row.end_time),
                "end_zone": row.end_zone,
                "part": row.part or None,
                "title_zh": title.zh,
                "title_ja": title.ja,
            }
        )
    return listed


def moment(day: date | None, clock: time | None) -> str | None:
    """Local wall time as ISO 8601; only the date where no clock time is known."""
    if day is None:
        return None
    return day.isoformat() if clock is None else f"{day.isoformat()}T{clock.isoformat(timespec='minutes')}"


def list_members(store: Store, delegation_id: str) -> list[dict[str, Any]]:
    from desktop.store import delegations

    with store.read() as connection:
        rows = delegations.members(connection, delegation_id)
    return [
        {
            "id": r.id,
            "person_id": r.person_id,
            "name_zh": r.name_zh,
            "name_ja": r.name_ja,
            "kana": r.kana,
            "roman": r.roman,
            "roles": r.roles,
            "status": r.status,
            "duty_zh": r.role_pair().zh,
            "duty_ja": r.role_pair().ja,
            **post_fields(r.post),
        }
        for r in rows
    ]


def list_people(store: Store, _delegation_id: str) -> list[dict[str, Any]]:
    from desktop.store import directory

    with store.read() as connection:
        rows = directory.people(connection, limit=1_000_000)
    return [
        {
            "id": r.id,
            "name_zh": r.name_zh,
            "name_ja": r.name_ja,
            "kana": r.kana,
            "roman": r.roman,
            **post_fields(r.post),
        }
        for r in rows
    ]


def post_fields(post: Any) -> dict[str, str]:
    """Organisation with its unit, and title, in both languages."""
    place = post.place()
    return {
        "organisation_zh": place.zh,
        "organisation_ja": place.ja,
        "title_zh": post.title.zh,
        "title_ja": post.title.ja,
    }


def list_conflicts(store: Store, _delegation_id: str) -> list[dict[str, Any]]:
    """What waits for a decision; ``resolve`` takes the key and a place in ``values``, the same on every laptop.

    ``values`` of a field are plain, of a register of several columns objects; else "keep" and "delete", "restore" and
    "remove", or the ids of two rows that may be one and "distinct".
    """
    from desktop.store import conflicts

    with store.read() as connection:
        found = conflicts.waiting(connection, store.replica)
    return [
        {
            "key": c.key,
            "kind": c.kind,
            "entity": c.entity,
            "id": c.row_id,
            "field": c.register,
            "values": values_of(c),
            "base": None if c.base is None else of_register(c.base),
            "name_zh": c.name.zh,
            "name_ja": c.name.ja,
            "authors": [v.author for v in c.values],
            "times": [moment_of(v.wall) for v in c.values],
        }
        for c in found
    ]


def values_of(conflict: Waiting) -> list[Any]:
    """The values to choose from, for JSON."""
    if conflict.kind == "deleted":
        return ["keep", "delete"]
    if conflict.kind == "dangling":
        return ["restore", "remove"]
    if conflict.kind == "duplicate":
        return [*conflict.rows, "distinct"]
    return [of_register(v.columns) for v in conflict.values]


def of_register(columns: dict[str, Any]) -> Any:
    """The one value of a register of one column, else its columns."""
    values = {column: plain(value) for column, value in columns.items()}
    return next(iter(values.values())) if len(values) == 1 else values


def moment_of(wall: int) -> str | None:
    """Wall ms as local time with its offset, ISO 8601."""
    return datetime.fromtimestamp(wall / 1000).astimezone().isoformat(timespec="seconds") if wall else None


def list_councils(store: Store, _delegation_id: str) -> list[dict[str, Any]]:
    """The reports to the council, the latest first; ``print council --event`` takes their ids."""
    from desktop.store import council

    with store.read() as connection:
        rows = council.everything(connection)
    keys = ("id", "title", "session", "dated_on", "first_day", "last_day", "leader", "country")
    return [{key: plain(row[key]) for key in keys} for row in rows]


# What has the same name as the key in the command; those of OF_DELEGATION want a delegation's id.
LISTINGS: dict[str, Callable[[Store, str], list[dict[str, Any]]]] = {
    "delegations": list_delegations,
    "events": list_events,
    "members": list_members,
    "people": list_people,
    "conflicts": list_conflicts,
    "councils": list_councils,
}
OF_DELEGATION = frozenset({"events", "members"})
