"""The page "targets" of the programme."""

from __future__ import annotations

from desktop.ui.pages.page import Page


class TargetsPage(Page):
    """A page of the programme."""

    key = "targets"
