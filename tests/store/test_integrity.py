"""``check`` finds what was changed behind the program's back, and nothing in a sound store."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from desktop.store import integrity, sample
from desktop.store.opening import open_store


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "trip.db"
    store = open_store(path, create=True)
    sample.write(store)
    store.close()
    return path


def problems(path: Path) -> list[str]:
    store = open_store(path)
    try:
        return [sentence.msgid for sentence in integrity.problems(store)]
    finally:
        store.close()


def test_a_sound_store_has_no_problems(file: Path) -> None:
    assert problems(file) == []


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("UPDATE person SET name_zh = '某某' WHERE rowid = 1", "differ from the journal"),
        ("UPDATE event SET alive = 0 WHERE rowid = 1", "differ from the journal"),
        ("UPDATE change SET value = '{}' WHERE rowid = 5", "altered"),
        ("UPDATE change SET parents = '[\"x:1\"]' WHERE rowid = 5", "altered"),
        ("DELETE FROM change WHERE rowid = 5", "altered"),
        ("UPDATE change_tx SET author = 'somebody else'", "altered"),
        ("PRAGMA foreign_keys=OFF; DELETE FROM organisation WHERE name_zh = '經濟部'", "does not exist"),
    ],
)
def test_what_was_altered_is_found(file: Path, statement: str, part: str) -> None:
    connection = driver.connect(str(file))
    connection.executescript(statement)
    connection.commit()
    connection.close()
    assert any(part in found for found in problems(file))
