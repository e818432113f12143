"""Days off come from the table where it has the year, and are what the library says; else from the library itself."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import holidays_table
from desktop import daysoff

ROOT = Path(__file__).resolve().parent.parent
LOADED = "print(sorted({'holidays', 'dateutil', 'six'} & set(sys.modules)))"


def loaded_after(code: str) -> list[str]:
    """What of the library a fresh process has imported, having printed what ``code`` prints."""
    program = f"import sys\nfrom desktop import daysoff\n{code}\n{LOADED}"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


@pytest.mark.parametrize("year", holidays_table.YEARS)
@pytest.mark.parametrize("country", holidays_table.COUNTRIES)
def test_the_table_is_what_the_installed_library_says(country: str, year: int) -> None:
    """Else: run packaging/holidays_table.py and read what changed."""
    table = daysoff.of_table(country, year)
    assert table is not None, f"{country} {year} is not in the table: run packaging/holidays_table.py"
    assert table == daysoff.of_library(country, year), f"run packaging/holidays_table.py and read {country} {year}"
    assert daysoff.year(country, year) == table
    assert len(table[0]) > 10


@pytest.mark.parametrize("year", [holidays_table.YEARS.start - 1, holidays_table.YEARS.stop, 2150, 20])
@pytest.mark.parametrize("country", holidays_table.COUNTRIES)
def test_other_years_come_from_the_library(country: str, year: int) -> None:
    assert daysoff.of_table(country, year) is None
    assert daysoff.year(country, year) == daysoff.of_library(country, year)


def test_a_year_that_nobody_computes_has_no_days_off() -> None:
    assert daysoff.year("JP", 2150) == ({}, frozenset())


def test_names_are_in_the_language_of_the_country() -> None:
    named, worked = daysoff.year("TW", 2025)
    assert named[date(2025, 1, 27)] == "放假日（2025-02-08 補班）"
    assert worked == {date(2025, 2, 8)}
    assert daysoff.year("JP", 2026)[0][date(2026, 9, 22)] == "国民の休日"
    assert daysoff.year("JP", 2060)[0][date(2060, 1, 1)] == "元日"


def test_the_library_is_imported_only_for_years_that_the_table_lacks() -> None:
    assert loaded_after("print(len(daysoff.year('TW', 2026)[0]) > 10)") == ["True", "[]"]
    said, loaded = loaded_after("print(len(daysoff.year('TW', 2060)[0]) > 10)")
    assert said == "True"
    assert "'holidays'" in loaded
