"""Ways to a record: from the search box, and from a notice on a paper to the field where it is mended."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from desktop import i18n
from desktop.ui.search import Result
from desktop.ui.soon import soon

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.binder import Binder

FOUND = 30
REGISTERS = {  # what has no page: the window of all of its kind
    "follow_up": "followups",
    "suggestion": "suggestions",
    "agreement": "agreements",
    "outcome": "outcomesregister",
}


def find(store: Store, wanted: str) -> list[Result]:
    """What the search box shows."""
    from desktop.store import search

    code = i18n.current()
    with store.read() as connection:
        hits = search.find(connection, wanted, FOUND, code)
    found = []
    for hit in hits:
        name = (hit.name_ja or hit.name_zh) if code == "ja" else (hit.name_zh or hit.name_ja)
        note = (hit.note_ja or hit.note_zh) if code == "ja" else (hit.note_zh or hit.note_ja)
        found.append(Result(hit.kind, hit.id, name, note, hit.delegation_id))
    return found


def mend(binder: Binder, entity: str, row_id: str, field: str) -> None:
    """Go to where something is entered, and into its field."""
    from desktop.store import places

    if entity == "card_sheet":
        _mend_sheet(binder, row_id)
        return
    if entity == "council":
        _mend_council(binder, row_id, field)
        return
    if entity == "application":
        _mend_application(binder, row_id)
        return
    if entity == "report":
        _mend_report(binder, row_id, field)
        return
    if entity in REGISTERS:
        _mend_register(binder, entity, row_id)
        return
    if entity == "figure" or (entity == "event" and field.startswith("summary")):
        _mend_outcome(binder, entity, row_id, field)
        return
    with binder.store.read() as connection:
        place, trip_id = places.find(connection, entity, row_id), places.trip_of(connection, entity, row_id)
    if place is None:
        return
    if trip_id and trip_id != binder.desk.delegation_id:  # a number counts records of every trip
        binder.choose(trip_id, show=False)
    if place.page == places.DETAILS:
        if place.row_id != binder.desk.delegation_id:  # a report to the council tells of every trip
            binder.choose(place.row_id, show=False)
        binder.show_details()
    else:
        binder.show_record(place.page, place.row_id)
    pages = {**binder.window.pages, **binder.window.plan}
    page = binder.details if place.page == places.DETAILS else pages.get(place.page)
    if page is not None and entity in ("briefing", "script"):
        from desktop.ui import briefing

        briefing.open_dialog(page, place.row_id, entity, field)
    elif page is not None and entity == "seat_plan":
        from desktop.ui import seatplans

        seatplans.open_dialog(page, "" if place.page == places.DETAILS else place.row_id, row_id)
    elif page is not None and entity == "letter":
        from desktop.ui import letters

        letters.open_dialog(page, letter_id=row_id, field=field)
    elif field and page is not None:
        soon(page, lambda: page.show_field(field))


def _mend_outcome(binder: Binder, entity: str, row_id: str, field: str) -> None:
    """What came of an item has windows above the page of outcomes: its photographs, its summary."""
    binder.show_record("outcomes", "" if entity == "figure" else row_id)
    page = binder.window.page
    if page is None:
        return
    if entity == "figure":
        from desktop.ui import figurewindow

        figurewindow.open_dialog(page, row_id)
    else:
        from desktop.ui import meetingfacts

        meetingfacts.open_dialog(page, row_id, field)


def _mend_application(binder: Binder, row_id: str) -> None:
    """To a county's application, in the year that it is of."""
    from desktop.store import applications
    from desktop.ui import applications as window

    with binder.store.read() as connection:
        scheme = applications.scheme_of(connection, row_id)
    if scheme:
        binder.window.settings.put(scheme=scheme)
        window.open_dialog(binder.page("itinerary"), row_id)


def _mend_council(binder: Binder, row_id: str, field: str) -> None:
    """A report to the council is of no trip: its window opens above the page that is shown."""
    from desktop.ui import council

    page = binder.window.page
    if page is not None:
        council.open_dialog(page, row_id, field)


def _mend_report(binder: Binder, delegation_id: str, section: str) -> None:
    """The editor of a trip's report opens at the section."""
    from desktop.ui import report

    if delegation_id != binder.desk.delegation_id:
        binder.choose(delegation_id, show=False)
    page = binder.window.page
    if page is not None:
        report.open_dialog(page, section)


def _mend_register(binder: Binder, entity: str, row_id: str) -> None:
    """The register's window opens above the page that is shown, with the record picked."""
    page = binder.window.page
    if page is not None:
        import_module(f"desktop.ui.{REGISTERS[entity]}").open_dialog(page, row_id)


def _mend_sheet(binder: Binder, row_id: str) -> None:
    """An own sheet has no page: its window opens above the one that is shown."""
    from desktop.store import cardsheets
    from desktop.ui import sheetdialog

    with binder.store.read() as connection:
        found = cardsheets.one(connection, row_id)
        kind = cardsheets.kind_of(connection, row_id) if found is not None else ""
    page = binder.window.page
    if found is not None and page is not None:
        sheetdialog.open_dialog(page, binder.store, kind, found)
        page.refresh()
