"""提供本人資料 本人への情報提供: everything that is held about one person as a file, noted in the record of access.

open_dialog(page, person_id)
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import i18n, personfiles
from desktop.domain.persondata import PersonData
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import Store, persondata
from desktop.ui import dialogs, filewriting, work
from desktop.ui.conflictrows import text_label
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.inputs import Combo
from desktop.ui.paperoptions import LANGUAGES
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

KINDS = {
    "pdf": N_("PDF, to read and print"),
    "xlsx": N_("Excel workbook"),
    "ods": N_("OpenDocument spreadsheet"),
    "csv": N_("CSV table"),
    "json": N_("JSON with the pictures, for other programs"),
}
WIDE = 520


def open_dialog(page: Page, person_id: str) -> Path | None:
    """Show what is held, ask for the kind of file and where to; the file, or None."""
    try:
        with page.store.read() as connection:
            held = persondata.read(connection, person_id, date.today())
    except UserError as error:
        page.complain(error)
        return None
    dialog = PersonDataDialog(page, held)
    if not dialogs.run(dialog):
        return None
    ending, language = dialog.ending(), dialog.language()
    name = f"{date.today():%Y-%m-%d} {held.name.get(i18n.current())}"
    args = page.store, person_id, ending, language
    noted = partial(personfiles.told, page.store, person_id)
    return filewriting.write(page, name, ending, KINDS[ending], _written, *args, done=noted)


def _written(store: Store, person_id: str, ending: str, language: str, progress: work.Progress) -> bytes:
    return personfiles.written(store, person_id, ending, language)


class PersonDataDialog(Asking):
    """What is held, counted by kind; in which form and language it is handed over."""

    def __init__(self, page: Page, held: PersonData) -> None:
        super().__init__(page.window(), N_("Give this person their data"), N_("Save the file…"))
        self.setMinimumWidth(WIDE)
        self.held = held
        self.body.addWidget(text_label(held.name.get(i18n.current()), "heading"))
        self.body.addWidget(
            words(
                N_(
                    "Everything that is held about this person: the contact, posts, trips, meetings, answers, passport"
                    " and health data, what was changed and what was deleted. Hand it to nobody else."
                )
            )
        )
        self.holds = words(role="muted")
        bind(self.holds.setText, self._counts, owner=self.holds)
        self.body.addWidget(self.holds)
        self.kind, self.speech = Combo(), Combo()
        for ending, text in KINDS.items():
            self.kind.addItem(_(text), ending)
        for code, text in LANGUAGES:
            self.speech.addItem(_(text), code)
        for label, box in ((N_("File format"), self.kind), (N_("Language"), self.speech)):
            bind(box.setAccessibleName, label)
            self.body.addWidget(words(label, "label"))
            self.body.addWidget(box)
        self.body.addWidget(words(N_("It is noted in the record of access that these data were given out."), "small"))
        self.kind.activated.connect(lambda _place: self.speech.setEnabled(self.ending() != "json"))
        self.kind.setFocus()

    def _counts(self) -> str:
        code = i18n.current()
        counts = Counter(record.heading(code) for record in self.held.records)
        if self.held.files:
            counts[_("Attached files")] = len(self.held.files)
        return "、".join(f"{name} {count}" for name, count in counts.items())

    def ending(self) -> str:
        return str(self.kind.currentData())

    def language(self) -> str:
        return str(self.speech.currentData())
