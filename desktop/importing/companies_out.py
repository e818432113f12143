"""The directory of companies as a table that comes back unchanged."""

from __future__ import annotations

from collections.abc import Sequence

from desktop import sheets
from desktop.domain.companies import Company
from desktop.errors import UserError
from desktop.exchange import company_table
from desktop.i18n import N_
from desktop.sheets.reading import Cell
from desktop.store import Store, companies

ENDINGS = ("xlsx", "ods", "csv")
OTHER = N_("{file}: companies can be written as {formats}.")


def rows(store: Store, listed: Sequence[Company], code: str) -> list[list[Cell]]:
    """These companies under headings in language ``code``."""
    with store.read() as connection:
        records = companies.bodies(connection)
    return company_table.table(listed, code, records)


def ending_of(file: str) -> str:
    """The format that the name of a file says; UserError for any other."""
    ending = file.rpartition(".")[2].lower()
    if ending not in ENDINGS:
        raise UserError(OTHER, file=file, formats=", ".join(ENDINGS))
    return ending


def write(store: Store, ending: str, code: str) -> bytes:
    """All companies."""
    with store.read() as connection:
        everybody = companies.read(connection, code)
    return sheets.write(rows(store, everybody, code), ending, "companies")
