"""The page "pairing" of the programme."""

from __future__ import annotations

from desktop.ui.pages.page import Page


class PairingPage(Page):
    """A page of the programme."""

    key = "pairing"
