"""The page "cases" of the programme."""

from __future__ import annotations

from desktop.ui.pages.page import Page


class CasesPage(Page):
    """A page of the programme."""

    key = "cases"
