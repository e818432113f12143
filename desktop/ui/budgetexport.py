"""匯出…: the budget as a workbook that goes on counting: plan, expenses, rates and sums, each with its formulas."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop import exporting, i18n
from desktop.i18n import N_, _
from desktop.store import plan as plans
from desktop.ui import dialogs, filewriting, work
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.exporting import KINDS
from desktop.ui.inputs import Combo
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.pages.page import Page

TITLE = N_("Export the budget")


def open_dialog(page: Page) -> Path | None:
    """Ask for the kind and the language, then where to; the file, or None. What is wrong stands on the page."""
    if not page.delegation_id:
        return None
    dialog = ExportDialog(page)
    if not dialogs.run(dialog):
        return None
    ending, language = dialog.ending(), dialog.language()
    with page.store.read() as connection:
        code = plans.read(connection, page.delegation_id, ()).code
    stem = "_".join(part for part in (code, i18n.gettext_for(language)(N_("Budget"))) if part)
    safe = "".join("_" if c in '<>:"/\\|?*' or not c.isprintable() else c for c in stem).strip(" .")
    args = page.store, page.delegation_id, ending, language
    return filewriting.write(page, safe, ending, KINDS[ending], _written, *args)


def _written(store: Store, trip: str, ending: str, language: str, progress: work.Progress) -> bytes:
    return exporting.budget(store, trip, ending, language)


class ExportDialog(Asking):
    """Which kind of file, in which language."""

    def __init__(self, page: Page) -> None:
        super().__init__(page.window(), TITLE, N_("Save the file…"))
        self.kind, self.speech = Combo(), Combo()
        self.kind.setMinimumContentsLength(22)
        for ending in exporting.BOOKS:
            self.kind.addItem(f"{_(KINDS[ending])} (.{ending})", ending)
        for language in i18n.LANGUAGES:
            self.speech.addItem(language.own_name, language.code)
        self.speech.setCurrentIndex(max(self.speech.findData(i18n.current()), 0))
        for name, box in ((N_("File format"), self.kind), (N_("Language"), self.speech)):
            bind(box.setAccessibleName, name)
            self.body.addWidget(words(name, "label"))
            self.body.addWidget(box)
        said = N_("Budget lines, expenses, rates and sums. Change a rate or an amount there, and the sums follow.")
        self.body.addWidget(words(said, "small"))
        self.kind.setFocus()

    def ending(self) -> str:
        """The kind of file."""
        return str(self.kind.currentData())

    def language(self) -> str:
        """The language of the heads and words."""
        return str(self.speech.currentData())
