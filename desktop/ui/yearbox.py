"""Which year of the programme is shown: one choice for all of its pages, remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from desktop import i18n
from desktop.i18n import N_
from desktop.settings import Settings, load
from desktop.store import role, targets
from desktop.ui.inputs import Combo
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page
    from desktop.ui.window import Window


def settings_of(page: Page) -> Settings:
    """Those of the window: what one page puts there, another one gets."""
    found = getattr(page.window(), "settings", None)
    return found if isinstance(found, Settings) else load()


class YearBox(Combo):
    """The years, the latest first; choosing one shows it on every page of the programme."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.setMinimumContentsLength(14)
        bind(self.setAccessibleName, N_("Year of the programme"))
        self.activated.connect(self._on_chosen)

    def read(self) -> str:
        """Write the list anew; the id of the year that is shown, empty while there is none."""
        code = i18n.current()
        with self.page.store.read() as connection:
            chosen = role.scheme(connection, settings_of(self.page))
            found = [(year.id, year.name.get(code)) for year in targets.years(connection)]
        if found != [(self.itemData(place), self.itemText(place)) for place in range(self.count())]:
            self.clear()
            for row_id, name in found:
                self.addItem(name, row_id)
        self.setCurrentIndex(max(self.findData(chosen), -1))
        self.setVisible(bool(found))
        return chosen

    def _on_chosen(self) -> None:
        settings_of(self.page).put(scheme=str(self.currentData() or ""))
        window = cast("Window", self.page.window())
        pages = getattr(window, "plan", {})
        for page in [*pages.values()] if isinstance(pages, dict) else [self.page]:
            page.mark_stale()
