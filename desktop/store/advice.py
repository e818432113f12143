"""Collects the friendly warnings of one delegation, each with the page and record to jump to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from desktop import synced
from desktop.domain.advice import of_member
from desktop.domain.plan import Item
from desktop.domain.text import Pair
from desktop.domain.warningfacts import Warning, item_name, told
from desktop.errors import Notice, Sentence
from desktop.i18n import N_, gettext_for
from desktop.settings import Settings
from desktop.store import delegations, ledger, purge, recovery, warnings
from desktop.store.warnings import Looked

COPIED = N_(
    "The data lie in a folder that {service} copies: two computers could overwrite each other. Close the program and "
    "move {file}, with all that begins so, to this computer's own disk."
)
ELSEWHERE = N_("The data lie in a synchronised or network folder. Move them to this computer's own disk.")
# What a rule may stumble over in values that were written elsewhere and never checked here.
UNREADABLE = (ArithmeticError, LookupError, TypeError, ValueError)


class Advice(NamedTuple):
    """One warning and where to mend it: a page's key and the record's id (empty for the whole page)."""

    page: str
    row_id: str
    notice: Notice


def of_delegation(connection: Connection, delegation_id: str, settings: Settings | None = None) -> list[Advice]:
    """Everything worth a look at once: warnings of the itinerary, then members, then money."""
    looked = warnings.look(connection, delegation_id, settings)
    return [*of_plan(looked), *of_others(connection, delegation_id)]


def of_plan(looked: Looked) -> Iterator[Advice]:
    """The open warnings of an itinerary, each with the name of its item."""
    items = {item.id: item for item in looked.plan.items}
    return (_advice(one, items.get(one.item_id)) for one in looked.open)


def _advice(warning: Warning, item: Item | None) -> Advice:
    said = warning.sentence
    if item is not None:
        name = item_name(item)
        said = told(lambda code: f"{name.get(code)}：{warning.sentence.text(gettext_for(code))}")
    return Advice(warning.page, warning.item_id, Notice("", said))


def of_others(connection: Connection, delegation_id: str) -> list[Advice]:
    """What is worth a look outside the itinerary: members, then money."""
    found = []
    for member in delegations.members(connection, delegation_id):
        if member.status in ("cancelled", "waiting"):
            continue
        for notice in of_member(Pair(member.name_zh, member.name_ja), member.kana, member.post.title):
            found.append(Advice("members", member.id, notice))
    unknown = ledger.unknown(connection, delegation_id)
    if unknown:
        said = Sentence(N_("{count} amounts have no exchange rate and are in no total."), {"count": unknown})
        found.append(Advice("budget", "", Notice("", said)))
    return found


def of_key(connection: Connection, key: bytes | None) -> list[Advice]:
    """Encrypted data without a recovery sheet: one forgotten passphrase away from being lost."""
    if key is None or recovery.made(connection, key):
        return []
    said = Sentence(
        N_("No recovery sheet was printed yet: a forgotten passphrase would lose the data (menu File > Security).")
    )
    return [Advice("", "", Notice("", said))]


def of_settled(connection: Connection, today: date, days: int) -> list[Advice]:
    """Settled delegations whose travellers' passports and birth dates are still here after ``days`` days."""
    said = N_("Settled on {date}: the personal data of {count} people may be erased (menu File).")
    return [
        Advice("", "", Notice(due.name.zh, Sentence(said, {"date": due.settled_on.isoformat(), "count": due.people})))
        for due in purge.due(connection, today, days)
    ]


def of_place(path: Path) -> list[Advice]:
    """Whether the store lies where another program synchronises or redirects it (row 95)."""
    said = place_said(path)
    return [] if said is None else [Advice("", "", Notice("", said))]


@lru_cache(8)  # asked after every action; it looks at a few dozen files
def place_said(path: Path) -> Sentence | None:
    """What is wrong with the folder of a store; None of a disk of this computer's own."""
    service = synced.service_of(path)
    if service == synced.NETWORK:
        return Sentence(ELSEWHERE)
    return Sentence(COPIED, {"service": service, "file": path.name}) if service else None
