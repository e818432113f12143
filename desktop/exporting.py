"""An itinerary for other programs: a calendar, a table, a page for phones; and the lists of the members as tables.

What window and command line share.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop import i18n
from desktop.domain.rosters import LISTINGS
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.exchange import ics
from desktop.exchange.itinerary_table import cells_of, exported, header
from desktop.i18n import N_
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.store import Store

TABLES = ("xlsx", "ods", "csv")
ENDINGS = ("ics", *TABLES, "html")
BOOKS = ("xlsx", "ods")
LISTS = (*(made.key for made in LISTINGS), "companies")
WRONG_LIST = N_("{file}: a list is written as one of: {endings}. Name a file that ends so.")
WRONG_BOOK = N_("{file}: a budget is written as one of: {endings}. Name a file that ends so.")
WRONG_ENDING = N_("{file}: an itinerary is written as one of: {endings}. Name a file that ends so.")


def ending_of(file: str) -> str:
    """The kind of file that a name asks for; UserError for one that there is none of."""
    ending = file.rpartition(".")[2].lower() if "." in file else ""
    if ending not in ENDINGS:
        raise UserError(WRONG_ENDING, file=file, endings=", ".join(f".{known}" for known in ENDINGS))
    return ending


def alarms() -> ics.Alarms:
    """How long before an item the calendar rings, as this user set it."""
    settings = Settings()
    return ics.Alarms(
        settings.get("alarm_minutes", ics.USUAL.usual), settings.get("alarm_journey_minutes", ics.USUAL.journeys)
    )


def itinerary(
    store: Store,
    delegation_id: str,
    ending: str,
    *,
    member_id: str = "",
    team_id: str = "",
    language: str = "both",
) -> bytes:
    """The itinerary of everybody, a member or a sub-group as one of ENDINGS. A table is always the whole itinerary."""
    if ending == "html":
        from desktop import papers

        return papers.phone_page(store, delegation_id, member_id=member_id, team_id=team_id)
    if ending in TABLES:
        return table(store, delegation_id, ending, language)
    from desktop.store import plan as plans
    from desktop.store import revisions

    with store.read() as connection:
        plan = plans.read(connection, delegation_id)
        known = revisions.of(connection, delegation_id)
    return ics.write(plan, known, member_id=member_id, team_id=team_id, language=language, alarms=alarms())


def table(store: Store, delegation_id: str, ending: str, language: str = "") -> bytes:
    """Every item as a row that comes back as the same item; internal notes stay at home."""
    from desktop import sheets
    from desktop.store import itemrows
    from desktop.store import plan as plans

    code = language if language in i18n.CODES else i18n.current()
    with store.read() as connection:
        rows = itemrows.of(connection, delegation_id)
        bodies = itemrows.organisations(connection)
        plan = plans.read(connection, delegation_id, ())
    columns = exported()
    lines = [header(code, columns)]
    for row in rows.values():
        team = plan.team(row["team_id"] or "")
        names = {
            "organisation": bodies.get(row["organisation_id"] or "", Pair()).get(code),
            "team": team.name.get(code) if team else "",
        }
        lines.append(cells_of(row, columns, code, names))
    return sheets.write(lines, ending, plan.name.get(code))


def ending_of_list(file: str) -> str:
    """xlsx, ods or csv; UserError for another ending."""
    ending = file.rpartition(".")[2].lower() if "." in file else ""
    if ending not in TABLES:
        raise UserError(WRONG_LIST, file=file, endings=", ".join(f".{known}" for known in TABLES))
    return ending


def is_personal(key: str) -> bool:
    """Whether the list ``key`` has columns of what only travel needs."""
    return any(made.key == key and made.personal for made in LISTINGS)


def members(
    store: Store, delegation_id: str, key: str, ending: str, *, language: str = "both", personal: bool = False,
    event: str = "", today: date | None = None,
) -> bytes:  # fmt: skip
    """The list ``key`` of LISTS as one of TABLES; ``personal`` fills the columns of what only travel needs; ``event``:
    of those who come to this item, its id or the unique beginning of it, where the list can be so cut.
    """
    from desktop import sheets
    from desktop.domain import profiles as companies
    from desktop.domain import rosters as lists
    from desktop.store import events, profiles, rosters

    code = language if language in i18n.CODES else i18n.current()
    with store.read() as connection:
        ids = (events.one(connection, delegation_id, event).id,) if event else ()
        day = today or date.today()
        if key == "companies":
            booklet = profiles.read(connection, delegation_id, day)
            return sheets.write(companies.table(booklet, language), ending, booklet.trip.get(code))
        roster = rosters.read(connection, delegation_id, key, day, personal=personal, event_ids=ids)
    return sheets.write(lists.table(roster, language, personal=personal), ending, roster.listing.stem.get(code))


def ending_of_book(file: str) -> str:
    """The same for the budget."""
    ending = file.rpartition(".")[2].lower() if "." in file else ""
    if ending not in BOOKS:
        raise UserError(WRONG_BOOK, file=file, endings=", ".join(f".{known}" for known in BOOKS))
    return ending


def budget(store: Store, delegation_id: str, ending: str, language: str = "") -> bytes:
    """Plan, expenses and rates as one of BOOKS, with formulas that go on counting."""
    from desktop.exchange import budget_book
    from desktop.store import budgetfiles, ledger

    code = language if language in i18n.CODES else i18n.current()
    with store.read() as connection:
        book = ledger.read(connection, delegation_id)
        name = budgetfiles.trip_name(connection, delegation_id)
        notes = budgetfiles.notes(connection, delegation_id)
    return budget_book.book(name, book, ending, code, notes)
