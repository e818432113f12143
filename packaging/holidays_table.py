"""Makes resources/reference/holidays.tsv, the days off of Japan and Taiwan, from the library ``holidays``.

.venv/bin/python packaging/holidays_table.py            # after another version of the library was installed
.venv/bin/python packaging/holidays_table.py --check    # writes nothing; exit status 1 where it would say otherwise

Names are in the language of the country (``domain/calendars.py`` has the other one); a weekend day that is worked for a
day off (補行上班日) has none. Read what changed before it is shipped: the library computes years not yet announced.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "resources" / "reference" / "holidays.tsv"
COUNTRIES = ("JP", "TW")
YEARS = range(2010, 2046)
HEAD = """\
# Holidays of Japan and Taiwan, and without a name the weekend days that Taiwan works. Made by
# packaging/holidays_table.py from holidays {version} (https://github.com/vacanza/holidays).
# Licence: MIT, © Vacanza Team and contributors; its text is resources/licences/holidays.txt.
country	day	name
"""


def table() -> str:
    """The table as it must stand in the file."""
    return HEAD.format(version=importlib.metadata.version("holidays")) + "".join(
        f"{line}\n" for country in COUNTRIES for year in YEARS for line in lines(country, year)
    )


def lines(country: str, year: int) -> Iterator[str]:
    """What the installed library says of a year, day by day."""
    from desktop import daysoff

    named, worked = daysoff.of_library(country, year)
    for day in sorted(named.keys() | worked):
        yield f"{country}\t{day}\t{named.get(day, '')}"


def problems(stands: str, made: str) -> list[str]:
    """What the table says and the library does not, or the other way round; one sentence for each year."""
    if stands == made:
        return []
    before, now = _parts(stands), _parts(made)
    return [
        f"{TABLE.relative_to(ROOT)}: {what} is not what the installed library says. "
        "Make the table again with packaging/holidays_table.py and read what changed."
        for what in dict.fromkeys((*now, *before))
        if before.get(what) != now.get(what)
    ]


def _parts(text: str) -> dict[str, list[str]]:
    """Lines by what they are of: the head, or a year of a country."""
    parts: dict[str, list[str]] = {}
    for line in text.splitlines():
        country, _tab, rest = line.partition("\t")
        parts.setdefault(f"{country} {rest[:4]}" if country in COUNTRIES else "the version in the head", []).append(
            line
        )
    return parts


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    sys.path.insert(0, str(ROOT))
    made = table()
    if parser.parse_args(arguments).check:
        wrong = problems(TABLE.read_text(encoding="utf-8") if TABLE.is_file() else "", made)
        print("\n".join(wrong) or "ok")
        return int(bool(wrong))
    TABLE.write_text(made, encoding="utf-8", newline="\n")
    print(f"{TABLE.relative_to(ROOT)} {len(made.encode())} bytes, {made.count(chr(10))} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
