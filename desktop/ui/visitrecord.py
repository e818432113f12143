"""訪問紀錄 訪問記録: from the points of a meeting to the paper that its hosts get.

open_dialog(page, event_id)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page


def open_dialog(page: Page, event_id: str) -> None:
    """To the paper of this item in the print room."""
    page.window_print("visit-record", event_id)
