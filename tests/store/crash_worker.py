"""The program, to be killed: a process that has everything imported and forks a child for each job it is given.

One job is a JSON line on stdin: {"kind", "folder", "acks", "step"}. The answer is the child's pid, then, when it is
gone, its status. What the child was told is done it writes to the file ``acks``, as a program tells its user. With
``step`` the child kills itself before its so-many-th rename, link, deletion or flush, so that a moment which a random
kill would hardly meet is met too; the last line of a job that ended says how many there were. Of an upgrade every
statement counts as well.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from desktop import packs, papers
from desktop.store import Store, attachments, backup, delegations, records, restore, vault, wraps
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store

WORD = "出團密碼 for 2026"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
LABEL = "write"
ROWS = 3  # that one action makes
MERGES = 4
wraps.COST = wraps.Cost(64, 1, 1)  # of the second that a passphrase takes nothing is learnt


def action(work: Work, token: str) -> None:
    """Three rows in one named change; with fewer of them in the store it was torn."""
    made = records.add(work, t.Person, {"name_zh": token, "notes": "長" * 3000})
    records.add(work, t.Post, {"person_id": made, "title_zh": token})
    records.edit(work, t.Person, made, {"kana": token})
    records.add(work, t.Post, {"person_id": made, "title_zh": token})


Say = Callable[[str], None]


def edit(folder: Path, say: Say, name: str) -> None:
    store = open_store(folder / "trip.db")
    for number in itertools.count():
        store.do(LABEL, action, f"{name}-{number}")
        say(f"saved {name}-{number}")
        if number % 5 == 4:
            say(f"undoing {name}-{number}")
            store.undo()
            say(f"undone {name}-{number}")


def merge(folder: Path, say: Say, name: str) -> None:
    store = open_store(folder / "trip.db")
    for number in range(MERGES):
        packs.bring_in(store, packs.opened(packs.load(folder / f"{number}.hashidate")))
        say(f"merged {number}")
        store.do(LABEL, action, f"{name}-{number}")
        say(f"saved {name}-{number}")
    store.close()


def back_up(folder: Path, say: Say, name: str) -> None:
    store = open_store(folder / "trip.db")
    for number in range(6):
        store.do(LABEL, action, f"{name}-{number}")
        say(f"saved {name}-{number}")
        backup.automatic(store, "merge")
        say(f"copied {name}-{number}")
        backup.export(store, folder / "all.backup")
        say(f"exported {name}-{number}")


def migrate(folder: Path, say: Say, name: str) -> None:
    store = open_store(folder / "trip.db")
    say("opened")
    store.do(LABEL, action, f"{name}-0")
    say(f"saved {name}-0")
    store.close()


def upgrade(folder: Path, say: Say, name: str) -> None:
    """The same of an encrypted store."""
    store = open_store(folder / "trip.db", passphrase=WORD)
    say("opened")
    store.do(LABEL, action, f"{name}-0")
    say(f"saved {name}-0")
    store.close()


def put_back(folder: Path, say: Say, name: str) -> None:
    for number in range(6):
        restore.restore(folder / "trip.db", folder / ("one.backup", "two.db")[number % 2], passphrase=WORD)
        say("restored")
        store = open_store(folder / "trip.db", passphrase=WORD)
        store.do(LABEL, action, f"{name}-{number}")
        say(f"saved {name}-{number}")
        backup.at_close(store)
        store.close()


def encrypt(folder: Path, say: Say, name: str) -> None:
    store = open_store(folder / "trip.db")
    vault.protect(store, WORD)
    say("encrypted")
    store.do(LABEL, action, f"{name}-0")
    say(f"saved {name}-0")
    backup.at_close(store)
    store.close()
    say("closed")


def printing(folder: Path, say: Say, name: str) -> None:
    store = open_store(folder / "trip.db")
    with store.read() as connection:
        trip = delegations.one(connection, "sample-2019").id
    for number in itertools.count():
        store.do(LABEL, action, f"{name}-{number}")
        say(f"saved {name}-{number}")
        papers.save(papers.make(store, "agenda", trip, papers.options()).pdf, folder / "agenda.pdf")
        say(f"printed {name}-{number}")


JOBS: dict[str, Callable[[Path, Say, str], None]] = {
    "edit": edit,
    "merge": merge,
    "backup": back_up,
    "migrate": migrate,
    "upgrade": upgrade,
    "restore": put_back,
    "rekey": put_back,
    "encrypt": encrypt,
    "print": printing,
}


def logo(store: Store) -> None:
    """An attachment, so that there is a file to seal, copy and bring back."""
    sha = attachments.keep(store, PICTURE)
    office = store.do(LABEL, records.add, t.Organisation, {"name_zh": "辦公室"})
    store.do(LABEL, attachments.set_logo, office, "logo.png", PICTURE, sha)


DONE = [0]  # calls that change names or flush


def die_at(step: int, statements: bool) -> None:
    """Count what changes names or flushes, or is asked of the database, and kill this process before that number."""

    def counted(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            DONE[0] += 1
            if DONE[0] == step:
                os.kill(os.getpid(), signal.SIGKILL)
            return function(*arguments, **named)

        return call

    for name in ("replace", "rename", "link", "unlink", "rmdir", "fsync", "mkdir"):
        setattr(os, name, counted(getattr(os, name)))
    if statements:
        event.listen(Engine, "before_cursor_execute", counted(lambda *_arguments: None))


def child(job: dict[str, Any]) -> None:
    acks = os.open(job["acks"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    if job["step"]:
        die_at(job["step"], job["kind"] in ("migrate", "upgrade"))

    def say(line: str) -> None:
        os.write(acks, f"{line}\n".encode())

    JOBS[job["kind"]](Path(job["folder"]), say, job["name"])
    say(f"end {DONE[0]}")
    if not job["step"]:
        signal.pause()  # whoever wants to kill must find it


def main() -> None:
    papers.document_keys()  # imports what printing needs
    print("ready", flush=True)
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                child(json.loads(line))
                status = 0
            finally:
                sys.stderr.flush()
                os._exit(status)
        print(pid, flush=True)
        print(os.waitpid(pid, 0)[1], flush=True)


if __name__ == "__main__":
    main()
