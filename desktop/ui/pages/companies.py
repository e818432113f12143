"""The page "companies" of the programme."""

from __future__ import annotations

from desktop.ui.pages.page import Page


class CompaniesPage(Page):
    """A page of the programme."""

    key = "companies"
