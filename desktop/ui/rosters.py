"""名冊匯出: a list of the members as a spreadsheet; says for whom it is and what stands in it before it is written.

open_dialog(page)             # ask which list, in which language and format, and where to
open_dialog(page, "rooming")  # the same, this one chosen already
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from desktop import exporting, i18n, papers
from desktop.domain import rosters
from desktop.domain.rosters import COLUMNS, LISTINGS
from desktop.i18n import N_, _
from desktop.ui import dialogs, filewriting, work
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.exporting import KINDS, LANGUAGES
from desktop.ui.inputs import Combo
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.pages.page import Page

FOR_WHOM, HOLDS = N_("For whom it is: {audience}"), N_("Columns: {columns}")
WITHOUT = N_("Never given to them: {columns}")
WITH = N_("With passports, birth dates and the like")
NOTED = N_("It is noted in the record of access that these data were given out.")


def open_dialog(page: Page, key: str = "") -> Path | None:
    """Ask, write, and tell; the file, or None. What cannot be written stands on the page."""
    if not page.delegation_id:
        return None
    dialog = ListDialog(page, key)
    if not dialogs.run(dialog):
        return None
    return save_as(page, dialog.key(), dialog.ending(), dialog.language(), personal=dialog.personal())


def save_as(page: Page, key: str, ending: str, language: str, *, personal: bool) -> Path | None:
    """Ask where to, and write the list there."""
    document = papers.document(key)
    assert document is not None
    stem = document.stem.get(i18n.current())
    args = page.store, page.delegation_id, key, ending, language, personal
    noted = partial(papers.told, page.store, key) if personal else None
    return filewriting.write(page, stem, ending, KINDS[ending], _written, *args, done=noted)


def _written(
    store: Store, trip: str, key: str, ending: str, language: str, personal: bool, progress: work.Progress
) -> bytes:
    return exporting.members(store, trip, key, ending, language=language, personal=personal)


class ListDialog(Asking):
    """Which list, for whom, in which language and format."""

    def __init__(self, page: Page, key: str = "") -> None:
        super().__init__(page.window(), N_("List for other programs"), N_("Save the file…"))
        self.which, self.speech, self.kind = Combo(), Combo(), Combo()
        for one in exporting.LISTS:
            document = papers.document(one)
            assert document is not None
            self.which.addItem(_(document.title), one)
        for code, name in LANGUAGES.items():
            self.speech.addItem(_(name), code)
        for ending in exporting.TABLES:
            self.kind.addItem(_(KINDS[ending]), ending)
        self.audience, self.columns, self.without = (words(role="small") for _n in range(3))
        self.noted = words(NOTED, "small")
        self.with_personal = QCheckBox()
        bind(self.with_personal.setText, WITH)
        for label, box in (
            (N_("Which list"), self.which),
            (N_("Language"), self.speech),
            (N_("File format"), self.kind),
        ):
            bind(box.setAccessibleName, label)
            self.body.addWidget(words(label, "label"))
            self.body.addWidget(box)
            if box is self.which:
                self.body.addWidget(self.audience)
                self.body.addWidget(self.columns)
                self.body.addWidget(self.without)
        self.body.addWidget(self.with_personal)
        self.body.addWidget(self.noted)
        self.which.setCurrentIndex(max(self.which.findData(key), 0))
        self.which.currentIndexChanged.connect(self._write)
        self.with_personal.toggled.connect(self._write)
        self.which.setFocus()
        self._write()

    def _write(self) -> None:
        """Say for whom the chosen list is and what stands in it."""
        made = next((one for one in LISTINGS if one.key == self.key()), None)
        audience = rosters.audience_words(made.audience if made else rosters.HOST)
        self.audience.setText(_(FOR_WHOM).format(audience=_(audience)))
        labels = [_(COLUMNS[key].label) for key in made.columns if not key.startswith("box")] if made else []
        self.columns.setText(_(HOLDS).format(columns="、".join(labels)))
        self.columns.setVisible(bool(labels))
        kept = rosters.withheld(made.audience if made else rosters.HOST)
        self.without.setText(_(WITHOUT).format(columns="、".join(_(column.label) for column in kept)))
        self.without.setVisible(bool(kept))
        self.with_personal.setVisible(made is not None and made.personal)
        self.noted.setVisible(self.personal())

    def key(self) -> str:
        return str(self.which.currentData())

    def language(self) -> str:
        return str(self.speech.currentData())

    def ending(self) -> str:
        return str(self.kind.currentData())

    def personal(self) -> bool:
        """Whether what only travel needs was asked for, of a list that has it."""
        return self.with_personal.isChecked() and exporting.is_personal(self.key())
