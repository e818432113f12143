"""匯出聯絡人…: whom, for whom, as what.

open_dialog(page, ids)   # by default those whom the page lists
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QCheckBox

from desktop import i18n
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.importing import people_out
from desktop.ui import dialogs, filewriting, work
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.exporting import KINDS
from desktop.ui.inputs import Combo
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.pages.page import Page

TITLE = N_("Export contacts")
CARDS = N_("Contact cards (.vcf)")
FORMATS = (
    ("3.0", "vcf", N_("Contact cards (.vcf), for every telephone and Outlook")),
    ("4.0", "vcf", N_("Contact cards version 4 (.vcf)")),
    ("", "xlsx", N_("Excel workbook")),
    ("", "ods", N_("OpenDocument spreadsheet")),
    ("", "csv", N_("Table as text (CSV)")),
)
READERS = (
    ("other", N_("For the other side: only what may be shown")),
    ("office", N_("For the own office: everything, and it comes back unchanged")),
)
LANGUAGES = {"zh_TW": N_("Chinese"), "ja": N_("Japanese")}
NOBODY = N_("Nobody is listed here. Show the contacts that you want to export.")
COUNT = N_("Contacts in the file: {count}")


@runtime_checkable
class Listing(Protocol):
    """A page that lists people."""

    def shown_ids(self) -> list[str]: ...


def open_dialog(page: Page, ids: Sequence[str] | None = None) -> Path | None:
    """Ask as what and where to, and write there; the file, or None. What cannot be written stands on the page."""
    if ids is None:
        ids = page.shown_ids() if isinstance(page, Listing) else people_out.everybody(page.store)
    if not ids:
        page.complain(UserError(NOBODY))
        return None
    dialog = ExportDialog(page, len(ids))
    if not dialogs.run(dialog):
        return None
    ending, options = dialog.chosen()
    words = CARDS if ending == "vcf" else KINDS[ending]
    args = page.store, list(ids), ending, options
    noted = partial(people_out.told, page.store, len(ids))
    return filewriting.write(page, _("Contacts"), ending, words, _written, *args, done=noted)


def _written(
    store: Store, ids: list[str] | None, ending: str, options: people_out.Options, progress: work.Progress
) -> bytes:
    return people_out.write(store, ids, ending, options)


class ExportDialog(Asking):
    """As what, in which language, for whom."""

    def __init__(self, page: Page, count: int) -> None:
        super().__init__(page.window(), TITLE, N_("Save the file…"))
        self.formats, self.readers, self.speech, self.pictures = Combo(), Combo(), Combo(), QCheckBox()
        told = words("", "small")
        bind(told.setText, lambda: _(COUNT).format(count=count), owner=self)
        self.body.addWidget(told)
        for box, name in (
            (self.formats, N_("Format")),
            (self.readers, N_("Who gets it")),
            (self.speech, N_("Language of the names that stand first")),
        ):
            label = words(name, "label")
            label.setBuddy(box)
            bind(box.setAccessibleName, name)
            self.body.addWidget(label)
            self.body.addWidget(box)
        bind(self.pictures.setText, N_("With photographs and name cards"))
        self.pictures.setChecked(True)
        self.body.addWidget(self.pictures)
        self.body.addWidget(
            words(N_("The record of access notes that these contacts were given away, when and by whom."), "small")
        )
        self.formats.currentIndexChanged.connect(lambda _place: self._reveal())
        self.readers.currentIndexChanged.connect(lambda _place: self._reveal())
        follow(self._fill)
        self._fill()
        self.formats.setFocus()

    def _fill(self) -> None:
        """The words in the boxes; what is chosen stays."""
        for box, entries in (
            (self.formats, [(_(name), f"{ending} {version}") for version, ending, name in FORMATS]),
            (self.readers, [(_(name), key) for key, name in READERS]),
            (self.speech, [(_(name), code) for code, name in LANGUAGES.items()]),
        ):
            before = box.currentData()
            box.blockSignals(True)
            box.clear()
            for text, data in entries:
                box.addItem(text, data)
            start = i18n.current() if box is self.speech else None
            box.setCurrentIndex(max(box.findData(before if before is not None else start), 0))
            box.blockSignals(False)
        self._reveal()

    def _reveal(self) -> None:
        inside = self.readers.currentData() == "office"
        self.pictures.setVisible(inside and str(self.formats.currentData()).startswith("vcf"))

    def chosen(self) -> tuple[str, people_out.Options]:
        """The ending of the file, and how it is written."""
        ending, _blank, version = str(self.formats.currentData()).partition(" ")
        return ending, people_out.Options(
            inside=self.readers.currentData() == "office",
            language=str(self.speech.currentData()),
            version=version or "3.0",
            pictures=self.pictures.isChecked(),
        )
