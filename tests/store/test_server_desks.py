"""Eight desks write at once, one of them is killed: nothing acknowledged is lost, nothing is overwritten unseen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.store import conflicts, integrity, records
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.store.registers import read_row
from tests.servers import Server
from tests.store.conftest import assert_journal_is_tables

ROOT = Path(__file__).resolve().parents[2]
DESKS, SECONDS = 8, 60.0


def start(place: str, number: int, seconds: float, person: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.office_desk", place, str(number), str(seconds), person],
        cwd=ROOT,
        env={**os.environ, "HASHIDATE_DATA": str(folder / f"desk{number}")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.proof
def test_no_desk_loses_what_another_writes(server: Server, tmp_path: Path, scale: float) -> None:
    with server.database() as place:
        store = open_store(place, create=True)
        person = store.do("add", records.add, t.Person, {"name_zh": "王大明", "notes": "0", "kana": "d0s0"})
        desks = [start(place, number, SECONDS * scale, person, tmp_path) for number in range(DESKS)]
        for desk in desks:
            assert desk.stdout is not None and desk.stdout.readline() == "ready\n"
        for desk in desks:
            assert desk.stdin is not None
            desk.stdin.write("go\n")
            desk.stdin.flush()
        time.sleep(SECONDS * scale / 2)
        desks[0].kill()
        said: list[list[str]] = []
        for number, desk in enumerate(desks):
            output, _none = desk.communicate(timeout=120)
            lines = [line.split("\t") for line in output.split("\n")[:-1]]
            assert number == 0 or lines.pop() == ["done"]
            said += lines
        done = Counter(line[0] for line in said)
        print(dict(done), f"{sum(done[k] for k in ('count', 'form', 'add', 'remove', 'undo')) / SECONDS / scale:.0f}/s")
        assert done["refused"] == 0, [line for line in said if line[0] == "refused"]
        assert min(done[kind] for kind in ("count", "form", "stale", "add", "remove", "undo")) > 0

        with store.read() as connection:
            written = connection.execute(text("SELECT id, label FROM change_tx")).all()
            row = read_row(connection, t.Person, person)
            forms = connection.execute(
                text(
                    "SELECT c.tx_id, c.value, c.old, c.parents FROM change c JOIN change_tx x ON x.id = c.tx_id "
                    "WHERE c.reg = 'kana' ORDER BY x.hlc"
                )
            ).all()
            assert conflicts.count(connection) == 0
        # Acknowledged is written; what is written beyond that is at most the one action of the killed desk.
        acknowledged = {line[1] for line in said if line[0] in ("count", "form", "add", "remove")}
        assert acknowledged <= {tx for tx, _label in written}
        assert len(written) - 1 - len(acknowledged) - done["undo"] in (0, 1)
        # No step of the count is lost.
        counted = sum(label == "count" for _tx, label in written)
        assert int(row["notes"]) == counted and counted - done["count"] in (0, 1)
        # Each form replaced exactly what it had shown, in one unbroken line.
        shown = {line[1]: (line[2], line[3]) for line in said if line[0] == "form"}
        last = "d0s0"
        for tx, value, old, parents in forms:
            assert json.loads(old) == {"kana": last} and len(json.loads(parents)) == 1
            new = json.loads(value)["kana"]
            assert shown.get(tx, (last, new)) == (last, new)
            last = new
        assert row["kana"] == last
        # Who was late was told by whom.
        names = {f"desk {number}" for number in range(DESKS)}
        assert {line[1] for line in said if line[0] == "stale"} <= names | {""}
        assert_journal_is_tables(store)
        assert integrity.problems(store) == []
        store.close()
