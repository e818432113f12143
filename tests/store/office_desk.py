"""One desk at an office server, as a process: ``office_desk.py ADDRESS NUMBER SECONDS PERSON``. A line for each action.

Each line says what was acknowledged: kind, transaction, and what the oracle in ``test_server_desks.py`` needs.
"""

from __future__ import annotations

import random
import sys
import time

from desktop.errors import UserError
from desktop.store import Store, records, search
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store
from desktop.store.registers import read_row
from desktop.store.stale import Stale


def say(*words: object) -> None:
    print(*words, sep="\t", flush=True)


def count_up(work: Work, person: str) -> str:
    """Reads and writes in one action: nobody's step may be lost."""
    number = int(read_row(work.connection, t.Person, person)["notes"] or 0)
    records.edit(work, t.Person, person, {"notes": str(number + 1)})
    return work.id


def fill_in(work: Work, person: str, token: str, heads: object) -> str:
    """What a form does: it names what it was opened with."""
    records.edit(work, t.Person, person, {"kana": token}, heads)  # type: ignore[arg-type]
    return work.id


def add(work: Work, name: str) -> tuple[str, str]:
    return records.add(work, t.Person, {"name_zh": name}), work.id


def remove(work: Work, row: str) -> str:
    return work.id if records.remove(work, t.Person, row) else ""  # an undo may have taken it already


def one(store: Store, number: int, step: int, person: str, mine: list[str], dice: random.Random) -> None:
    kind = dice.choice(("count", "count", "form", "form", "add", "remove", "undo", "find"))
    if kind == "count":
        say("count", store.do("count", count_up, person))
    elif kind == "form":
        with store.read() as connection:
            row, heads = records.opened(connection, t.Person, person)
        time.sleep(dice.random() * 0.02)  # the person types
        token = f"d{number}s{step}"
        try:
            say("form", store.do("form", fill_in, person, token, heads), row["kana"], token)
        except Stale as error:
            say("stale", error.author, error.value["kana"])
    elif kind == "add":
        row_id, tx = store.do("add", add, f"新{number}-{step}")
        mine.append(row_id)
        say("add", tx, row_id)
    elif kind == "remove" and mine:
        if tx := store.do("remove", remove, mine.pop()):
            say("remove", tx)
    elif kind == "undo" and store.undo_label() == "add":
        store.undo()
        say("undo")
    elif kind == "find":
        with store.read() as connection:
            search.find(connection, "新")


def main(place: str, number: int, seconds: float, person: str) -> None:
    store = open_store(place)
    store.sign_as(f"desk {number}")
    say("ready")
    sys.stdin.readline()
    dice, mine, step = random.Random(number), [], 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        step += 1
        try:
            one(store, number, step, person, mine, dice)
        except UserError as error:
            say("refused", error.sentence.msgid)
    store.close()
    say("done")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), sys.argv[4])
