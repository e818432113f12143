"""Whose programme is shown: everything to the central office, its own part to a city, and what every office has."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop.settings import Settings
from desktop.store import Store, records, role, sample
from desktop.store import tables as t

pytestmark = pytest.mark.databases
LATER = date(2031, 1, 1)


def test_the_pages_follow_the_role_and_the_years_there_are(store: Store, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    sample.write(store)
    with store.read() as connection:
        assert role.of(connection, settings) == role.Role(central=False, county="")
        assert (role.shown(connection, settings), role.scheme(connection, settings)) == (role.ALWAYS, "")
    body = store.do("add", records.add, t.Organisation, {"name_zh": "臺中市政府", "region": "TW-TXG"})
    store.do(
        "add",
        records.add,
        t.Delegation,
        {"code": "later", "name_zh": "後團", "start_date": LATER, "end_date": LATER, "office_id": body},
    )
    with store.read() as connection:
        assert role.of(connection, settings) == role.Role(central=False, county="TW-TXG")
    years = [store.do("add", records.add, t.Scheme, {"year": year}) for year in (2027, 2026)]
    with store.read() as connection:
        assert role.shown(connection, settings) == role.ALL
        assert role.scheme(connection, settings) == years[0]
        settings.put(scheme=years[1])
        assert role.scheme(connection, settings) == years[1]
    store.do("remove", records.remove, t.Scheme, years[1])
    settings.put(office_role="central")
    with store.read() as connection:
        assert role.scheme(connection, settings) == years[0]
        assert role.of(connection, settings) == role.Role(central=True, county="")


def test_an_office_that_is_nowhere_has_no_part_in_anything() -> None:
    """Empty means everybody's: only the central office may ask for that."""
    assert role.Role(central=True, county="TW-TXG").only == ""
    assert role.Role(central=False, county="TW-TXG").only == "TW-TXG"
    assert role.Role(central=False, county="").only == role.NOWHERE != ""
