"""A store written with an older folding table finds as before once it is opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain import folding
from desktop.store import replica, sample, search
from desktop.store.opening import open_store
from tests.store.conftest import Place

pytestmark = pytest.mark.databases


def test_keys_are_computed_anew_when_the_table_changed(place: Place) -> None:
    store = open_store(place, create=True)
    sample.write(store)
    with store.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE person SET search_key = 'old', search_more = 'old', search_rest = 'old', sort_ja = ''"
        )
        replica.set_meta(connection, "folding", str(folding.VERSION - 1))
    with store.read() as connection:
        assert [hit for hit in search.find(connection, "渡辺") if hit.kind == "person"] == []
    store.close()
    store = open_store(place)
    with store.read() as connection:
        assert [hit.name_ja for hit in search.find(connection, "渡辺")] == ["渡邉次郎", "渡邊 八重"]
        assert replica.meta(connection, "folding") == str(folding.VERSION)
        anew = connection.exec_driver_sql("SELECT search_more, search_rest, sort_ja FROM person").all()
    assert all(sort and "old" not in (more, rest) for more, rest, sort in anew)
    store.close()


def test_two_starts_on_a_missing_file_share_one_store(tmp_path: Path) -> None:
    from desktop.store.opening import _create, _place

    path = tmp_path / "trip.db"
    _create(path)
    before = path.read_bytes()
    rival = tmp_path / "rival.new"
    rival.write_bytes(b"made a moment later")
    _place(rival, path)
    assert path.read_bytes() == before
