"""Two laptops after a day without a network, made from the sample: what the pictures of an exchange show."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop import packs
from desktop.i18n import N_
from desktop.store import Store, backup, delegations, directory, events, ledger, records
from desktop.store import tables as t
from desktop.store.opening import open_store

MINE, THEIRS = "王大明", "李裕發"
CHANGE, ADD, DELETE = N_("Change contact"), N_("Add contact"), N_("Delete item")


def apart(source: Store, folder: Path) -> tuple[Path, Path]:
    """My copy of the store in ``folder``, and the pack of a colleague who worked on another one meanwhile."""
    for name in (MINE, THEIRS):
        (folder / name).mkdir(parents=True)
        backup.copy_to(source.engine, folder / name / "trip.db")
    work(folder / MINE / "trip.db", MINE, mine)
    pack = folder / f"{THEIRS}{packs.ENDING}"
    work(folder / THEIRS / "trip.db", THEIRS, theirs, pack)
    return folder / MINE / "trip.db", pack


def work(path: Path, name: str, day: Callable[[Store], None], pack: Path | None = None) -> None:
    """A day's work of one person on one copy, handed on at its end where ``pack`` is named."""
    store = open_store(path)
    try:
        store.sign_as(name)
        day(store)
        if pack is not None:
            packs.hand_on(store, pack)
    finally:
        store.close()


class Known:
    """The ids of the sample's records by what they are called."""

    def __init__(self, store: Store) -> None:
        with store.read() as connection:
            trip = delegations.everything(connection)[0].id
            self.events = {row.title().zh: row.id for row in events.of(connection, trip)}
            self.people = {row.name_ja: row.id for row in directory.people(connection)}
            self.lines = {row.name.zh: row.id for row in ledger.lines(connection, trip)}


def edit(store: Store, table: type[t.Row], row_id: str, **values: Any) -> None:
    store.do(CHANGE, records.edit, table, row_id, values)


def mine(store: Store) -> None:
    known = Known(store)
    edit(store, t.Event, known.events["拜會東北經產局"], start_time="08:10")
    edit(store, t.BudgetLine, known.lines["座談會／懇親會"], amount_minor=372_000)
    edit(store, t.Person, known.people["渡邉次郎"], phone="022-111-2222")
    store.do(ADD, records.add, t.Person, {"name_ja": "高坂英利"})


def theirs(store: Store) -> None:
    known = Known(store)
    edit(store, t.Event, known.events["拜會東北經產局"], start_time="08:40", notes="大廳集合")
    edit(store, t.BudgetLine, known.lines["座談會／懇親會"], amount_minor=390_000)
    edit(store, t.Person, known.people["渡邉次郎"], phone="022-111-3333")
    for name in ("高坂英利", "千葉雅幸", "西谷剛"):
        store.do(ADD, records.add, t.Person, {"name_ja": name})
    store.do(DELETE, records.remove, t.Event, known.events["企業參訪（千葉）"])
