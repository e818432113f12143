"""匯出…: the itinerary for other programs. ``entries(page)`` are the lines of the menu."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSpinBox

from desktop import exporting, i18n
from desktop.domain.plan import Plan
from desktop.i18n import N_, _
from desktop.settings import Settings
from desktop.store import plan as plans
from desktop.ui import dialogs, filewriting, work
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.inputs import Combo
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.pages.page import Page

KINDS = {
    "ics": N_("Calendar"),
    "xlsx": N_("Excel workbook"),
    "ods": N_("OpenDocument spreadsheet"),
    "csv": N_("Table as text (CSV)"),
    "html": N_("Page for phones"),
}
LANGUAGES = {"both": N_("Chinese and Japanese"), "zh_TW": N_("Chinese"), "ja": N_("Japanese")}


def entries(page: Page) -> list[tuple[str, Callable[[], object]]]:
    """Marked texts of the menu, and what each does."""
    return [
        (N_("Calendar (.ics)…"), lambda: save_calendar(page)),
        (N_("Excel (.xlsx)…"), lambda: save_as(page, "xlsx")),
        (N_("OpenDocument (.ods)…"), lambda: save_as(page, "ods")),
        (N_("CSV (.csv)…"), lambda: save_as(page, "csv")),
        (N_("Page for phones (.html)…"), lambda: save_as(page, "html")),
        (N_("For the members' phones…"), lambda: _phones(page)),
    ]


def _phones(page: Page) -> object:
    return importlib.import_module("desktop.ui.phones").open_dialog(page)


def save_calendar(page: Page) -> Path | None:
    """Ask for whom, in which language and when it rings; then where to."""
    if not page.delegation_id:
        return None
    with page.store.read() as connection:
        plan = plans.read(connection, page.delegation_id)
    dialog = CalendarDialog(page, plan)
    if not dialogs.run(dialog):
        return None
    dialog.remember()
    member, team = dialog.whom()
    return save_as(page, "ics", member_id=member, team_id=team, language=dialog.language(), whom=dialog.name())


def save_as(
    page: Page, ending: str, *, member_id: str = "", team_id: str = "", language: str = "", whom: str = ""
) -> Path | None:
    """Ask where to, and write there; the file, or None. What cannot be written stands on the page."""
    if not page.delegation_id:
        return None
    with page.store.read() as connection:
        plan = plans.read(connection, page.delegation_id, ())
    stem = "_".join(part for part in (plan.code or _("Itinerary"), whom) if part)
    safe = "".join("_" if c in '<>:"/\\|?*' or not c.isprintable() else c for c in stem).strip(" .")
    args = page.store, page.delegation_id, ending, member_id, team_id, language or i18n.current()
    return filewriting.write(page, safe, ending, KINDS[ending], _written, *args)


def _written(
    store: Store, trip: str, ending: str, member: str, team: str, language: str, progress: work.Progress
) -> bytes:
    return exporting.itinerary(store, trip, ending, member_id=member, team_id=team, language=language)


class CalendarDialog(Asking):
    """Whose calendar, in which language, and how long before an item it rings."""

    def __init__(self, page: Page, plan: Plan) -> None:
        super().__init__(page.window(), N_("Calendar for other programs"), N_("Save the file…"))
        code = i18n.current()
        self.who, self.speech = Combo(), Combo()
        self.who.addItem(_("The whole delegation"), ("", "", ""))
        for team in plan.teams:
            self.who.addItem(team.name.get(code), ("", team.id, team.name.get(code)))
        for traveller in plan.travellers:
            if traveller.travels:
                name = traveller.name.get(code)
                self.who.addItem(name, (traveller.member_id, "", name))
        for key, name in LANGUAGES.items():
            self.speech.addItem(_(name), key)
        self.usual, self.journeys = QSpinBox(), QSpinBox()
        bind(self.who.setAccessibleName, N_("For whom"))
        bind(self.speech.setAccessibleName, N_("Language"))
        self.body.addWidget(words(N_("For whom"), "label"))
        self.body.addWidget(self.who)
        self.body.addWidget(words(N_("Language"), "label"))
        self.body.addWidget(self.speech)
        set_now = exporting.alarms()
        for spin, name, value in (
            (self.usual, N_("Rings before an item (minutes, 0 = never)"), set_now.usual),
            (self.journeys, N_("Rings before a journey (minutes, 0 = never)"), set_now.journeys),
        ):
            spin.setRange(0, 1440)
            spin.setSingleStep(10)
            spin.setValue(value)
            bind(spin.setAccessibleName, name)
            self.body.addWidget(words(name, "label"))
            row = QHBoxLayout()
            row.addWidget(spin)
            row.addStretch(1)
            self.body.addLayout(row)
        self.body.addWidget(
            words(
                N_("Import the file again after a change: entries move and are called off there, none is doubled."),
                "small",
            )
        )
        self.who.setFocus()

    def whom(self) -> tuple[str, str]:
        """Ids of the member and of the sub-group; both empty for everybody."""
        member, team, _name = self.who.currentData()
        return member, team

    def name(self) -> str:
        """Of whom it is, for the name of the file."""
        return str(self.who.currentData()[2])

    def language(self) -> str:
        return str(self.speech.currentData())

    def remember(self) -> None:
        """Keep the alarms for the next time."""
        Settings().put(alarm_minutes=self.usual.value(), alarm_journey_minutes=self.journeys.value())
