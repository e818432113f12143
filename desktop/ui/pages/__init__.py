"""The tabs of the window and the pages of the programme. To add one: a module here with a ``Page``, and one line below.

A page's module is imported after the first painted frame (it brings the database along), so the line names it.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from desktop.i18n import N_

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page


@dataclass(frozen=True)
class Entry:
    """A tab, or a page of the section 計畫: ``key`` is also the name of its module, ``page`` the class in it."""

    key: str
    title: str
    icon: str
    page: str

    def load(self) -> type[Page]:
        """Import the module and give its page."""
        module = importlib.import_module(f"desktop.ui.pages.{self.key}")
        return cast("type[Page]", getattr(module, self.page))


PAGES = (
    Entry("itinerary", N_("Itinerary"), "itinerary", "ItineraryPage"),
    Entry("contacts", N_("Contacts"), "contacts", "ContactsPage"),
    Entry("members", N_("Members"), "members", "MembersPage"),
    Entry("budget", N_("Budget"), "budget", "BudgetPage"),
    Entry("documents", N_("Documents"), "documents", "DocumentsPage"),
    Entry("outcomes", N_("Outcomes"), "meeting", "OutcomesPage"),
)
KEYS = tuple(entry.key for entry in PAGES)
# Pages without a tab; who sees which is told by ``store.role``.
PLAN = (
    Entry("pairing", N_("Pairing of counties"), "bridge", "PairingPage"),
    Entry("targets", N_("Targets of the year"), "ok", "TargetsPage"),
    Entry("companies", N_("Companies and matching"), "organisation", "CompaniesPage"),
    Entry("cases", N_("Alliance cases"), "documents", "CasesPage"),
)
PLAN_KEYS = tuple(entry.key for entry in PLAN)
