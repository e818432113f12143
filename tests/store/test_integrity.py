"""``check`` finds what was changed behind the program's back, and nothing in a sound store."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text

from desktop.store import integrity
from desktop.store.opening import open_store
from tests.store.conftest import Place

pytestmark = pytest.mark.databases


def problems(place: Place) -> list[str]:
    store = open_store(place)
    try:
        return [sentence.msgid for sentence in integrity.problems(store)]
    finally:
        store.close()


def test_a_sound_store_has_no_problems(sample_place: Place) -> None:
    assert problems(sample_place) == []


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("UPDATE person SET name_zh = '某某' WHERE name_zh = '田中四郎'", "differ from the journal"),
        ("UPDATE event SET alive = false WHERE kind = 'tour'", "differ from the journal"),
        ("UPDATE change SET value = '{}' WHERE n = 5", "altered"),
        ("UPDATE change SET parents = '[\"x:1\"]' WHERE n = 5", "altered"),
        ("DELETE FROM change WHERE n = 5", "altered"),
        ("UPDATE change_tx SET author = 'somebody else'", "altered"),
    ],
)
def test_what_was_altered_is_found(sample_place: Place, statement: str, part: str) -> None:
    store = open_store(sample_place)
    with store.writing() as connection:
        assert connection.execute(text(statement)).rowcount >= 1
    store.close()
    assert any(part in found for found in problems(sample_place))


def test_a_reference_to_nothing_is_found(sample_file: Path, path: Path) -> None:
    path.write_bytes(sample_file.read_bytes())
    connection = driver.connect(str(path))
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("DELETE FROM organisation WHERE name_zh = '經濟部'")
    connection.commit()
    connection.close()
    assert any("does not exist" in found for found in problems(path))
