"""Japan's and Taiwan's days off of a year, from a table; of a year that it lacks, from the library ``holidays``.

The window asks soon after its start. The library imports the calendars of fifteen religions, 5 MiB and 40 ms, for two
countries' forty days. ``packaging/holidays_table.py`` makes the table from it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from desktop import paths

TABLE = "holidays.tsv"
Year = tuple[Mapping[date, str], frozenset[date]]


def year(country: str, number: int) -> Year:
    """A year's holidays by day, each named in the language of the country, and the weekend days that are worked.

    ``country`` is of ISO 3166-1: "JP" or "TW".
    """
    found = of_table(country, number)
    return of_library(country, number) if found is None else found


def of_table(country: str, number: int) -> Year | None:
    """The year as the table has it; None where it has not. Line by line: only what was asked for is kept."""
    start = f"{country}\t{number:04}-"
    with (paths.resources() / "reference" / TABLE).open(encoding="utf-8") as file:
        lines = [line for line in file if line.startswith(start)]
    if not lines:
        return None
    days = {date.fromisoformat(day): name for _country, day, name in (line.rstrip("\n").split("\t") for line in lines)}
    return {day: name for day, name in days.items() if name}, frozenset(day for day, name in days.items() if not name)


def of_library(country: str, number: int) -> Year:
    """The year as the library has it; nothing of years that it does not compute."""
    with _few_countries():
        from holidays.countries.japan import Japan
        from holidays.countries.taiwan import Taiwan
    made: Any = Japan if country == "JP" else Taiwan
    found = made(years=[number], language="ja" if country == "JP" else "zh_TW")
    # A day worked for a day off of the next year comes with every year that is asked for.
    return dict(found.items()), frozenset(day for day in found.weekend_workdays if day.year == number)


@contextmanager
def _few_countries() -> Iterator[None]:
    """Countries of ``holidays`` one by one: its package of countries would load all 250 (8 MiB, 50 ms)."""
    import holidays

    whole = "holidays.countries"
    if whole in sys.modules:
        yield
        return
    package = ModuleType(whole)
    package.__path__ = [str(Path(holidays.__file__).parent / "countries")]
    sys.modules[whole] = package
    try:
        yield
    finally:
        del sys.modules[whole]
