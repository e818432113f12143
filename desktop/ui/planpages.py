"""The pages of the programme: reached from the section 計畫 at the left, as the role of the office has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.store import role
from desktop.ui.pages import PLAN

if TYPE_CHECKING:
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page


class PlanPages(QObject):
    """One for each binder; the pages themselves lie in ``window.plan``."""

    def __init__(self, binder: Binder) -> None:
        super().__init__(binder)
        self.binder, self.window = binder, binder.window
        self.window.navigation.page_chosen.connect(self.show)

    def keys(self) -> tuple[str, ...]:
        """Those that this office sees."""
        with self.binder.store.read() as connection:
            return role.shown(connection, self.window.settings)

    def page(self, key: str) -> Page:
        """A page, made when it is first asked for."""
        if key not in self.window.plan:
            made = self.window.plan[key] = next(entry for entry in PLAN if entry.key == key).load()(self.binder.desk)
            self.window.stack.addWidget(made)
        return self.window.plan[key]

    def and_tabs(self) -> list[Page]:
        """Every page that was made so far, those of the tabs too."""
        return [*self.window.pages.values(), *self.window.plan.values()]

    def show(self, key: str, row_id: str = "") -> None:
        """Show a page, and a record on it; one that this office does not see stays away."""
        if key not in self.window.navigation.plan:
            return
        page = self.page(key)
        self.binder.put_up(page)
        page.freshen()
        if row_id:
            page.show_record(row_id)

    def show_role(self) -> None:
        """The pages as the office's role has them now; one that is shown and no longer seen goes."""
        self.binder.show_delegations()
        for page in self.window.plan.values():
            page.mark_stale()
        if self.window.navigation.key and self.window.navigation.key not in self.window.navigation.plan:
            self.binder.show_current()
