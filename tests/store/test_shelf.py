"""Tables are made when they are asked for, and none is forgotten."""

from __future__ import annotations

import subprocess
import sys

from desktop.store import tables as t
from desktop.store.shelf import Shelf

LOADED = """
import sys
import desktop.ui.binder, desktop.store.opening
print(*(name for name in sys.modules if name.startswith("desktop.store.") and name.endswith("tables")))
"""


def test_the_window_begins_with_few_tables() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    loaded = {name.rpartition(".")[2] for name in done.stdout.split()}
    assert {"tables", "journaltables"} <= loaded
    assert loaded <= {"tables", "journaltables", "teamtables", "yeartables"}


def test_every_table_stands_under_its_name() -> None:
    for table, (module, name) in t.SYNCED.places.items():
        model = t.BY_NAME[table]
        assert (str(model.__tablename__), model.__module__, model.__name__) == (table, module, name)
        assert getattr(t, name) is model
    assert list(t.SYNCED) == list(t.BY_NAME.values())


def test_no_table_is_left_out() -> None:
    t.everything()
    made, todo = set(), [t.Row]
    while todo:
        below = todo.pop().__subclasses__()
        made.update(below)
        todo += below
    assert {model for model in made if "__tablename__" in vars(model)} == set(t.SYNCED)


def test_whether_a_table_is_known_makes_none() -> None:
    fresh = Shelf(t.SYNCED)
    assert "task" in fresh and "tasks" not in fresh and len(fresh) == len(t.SYNCED)
    assert all(made is None for made in fresh._made.values())
    assert fresh.pop("task") is t.Task and "task" not in fresh
