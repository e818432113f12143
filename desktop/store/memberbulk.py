"""The same for several members at once: a status, a fee, that it was paid."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from desktop.store import records
from desktop.store.journal import Work
from desktop.store.registers import read_row
from desktop.store.tables import Member


def set_all(
    work: Work, member_ids: Iterable[str], fields: Mapping[str, Any], today: date, paid_on: date | None = None
) -> int:
    """Set these fields, a new status with its day; ``paid_on`` where each has paid what was due. How many changed."""
    count = 0
    for member_id in member_ids:
        row = read_row(work.connection, Member, member_id)
        raw = dict(fields)
        if "status" in raw and raw["status"] != row["status"]:
            raw["status_on"] = today
        due = raw.get("fee_minor", row["fee_minor"])
        if paid_on is not None and due and not isinstance(due, str) and row["paid_minor"] != due:
            raw |= {"paid_minor": due, "paid_on": paid_on}
        count += bool(raw) and records.edit(work, Member, member_id, raw)
    return count
