"""The registration form goes out: empty or with those who are known, for all or a file for each company."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from desktop import i18n, papers
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.importing import registration_out
from desktop.store import backup, delegations
from desktop.ui import dialogs, work
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.inputs import Combo
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.pages.page import Page

WRITING = N_("Writing the file…")
SAVED_SEVERAL = N_("Saved: {count} files beside {file}")
AGAIN = N_("Read it back as often as it comes: a hidden number finds each row again, nobody is doubled.")
ENDINGS = {"xlsx": N_("Excel workbook"), "ods": N_("OpenDocument spreadsheet")}
EMPTY, ALL, EACH = "empty", "all", "each"
ROWS = {
    EMPTY: N_("Empty form"),
    ALL: N_("Everybody on the list, in one file"),
    EACH: N_("A file for each company or office"),
}


class SendDialog(Asking):
    """Whose rows stand in the form, whether with personal data, and as what kind of file."""

    def __init__(self, page: Page, companies: list[Pair]) -> None:
        super().__init__(page.window(), N_("Make a registration form"), N_("Save the file…"))
        self.rows, self.ending, self.personal = Combo(), Combo(), QCheckBox()
        code = i18n.current()
        for key, name in ROWS.items():
            if companies or key in (EMPTY, ALL):
                self.rows.addItem(_(name), (key, Pair()))
        for company in companies:
            self.rows.addItem(_("Only {name}").format(name=company.get(code)), (ALL, company))
        for key, name in ENDINGS.items():
            self.ending.addItem(_(name), key)
        bind(self.rows.setAccessibleName, N_("Rows of the form"))
        bind(self.ending.setAccessibleName, N_("Kind of file"))
        bind(self.personal.setText, N_("With passport, birth date, diet and emergency contact"))
        self.body.addWidget(words(N_("Rows of the form"), "label"))
        self.body.addWidget(self.rows)
        self.body.addWidget(self.personal)
        self.warning = words(N_("Send it only to the members themselves or their own office."), "problem")
        self.body.addWidget(self.warning)
        self.body.addWidget(words(N_("Kind of file"), "label"))
        self.body.addWidget(self.ending)
        self.body.addWidget(
            words(
                N_("Read it back as often as it comes: a hidden number finds each row again, nobody is doubled."),
                "small",
            )
        )
        self.rows.currentIndexChanged.connect(lambda _place: self._write())
        self.personal.toggled.connect(lambda _on: self._write())
        self._write()
        self.rows.setFocus()

    def _write(self) -> None:
        self.personal.setEnabled(self.whose()[0] != EMPTY)
        self.warning.setVisible(self.with_personal())
        self._fit.start()

    def whose(self) -> tuple[str, Pair]:
        """EMPTY, ALL or EACH, and the one company that is meant."""
        found: tuple[str, Pair] = self.rows.currentData()
        return found

    def with_personal(self) -> bool:
        return self.personal.isChecked() and self.personal.isEnabled()


def send_dialog(page: Page) -> Path | None:
    """Ask what kind of form and where to; the file that was written, or None."""
    if not page.delegation_id:
        return None
    companies = registration_out.companies(page.store, page.delegation_id)
    dialog = SendDialog(page, companies)
    if not dialogs.run(dialog):
        return None
    whose, company = dialog.whose()
    ending, personal = str(dialog.ending.currentData()), dialog.with_personal()
    with page.store.read() as connection:
        code = delegations.one(connection, page.delegation_id).code
    stem = "_".join(part for part in (code, _("Registration form"), company.get(i18n.current())) if part)
    target = dialogs.save_file(page, f"{_safe(stem)}.{ending}", f"{_(ENDINGS[ending])} (*.{ending})")
    if target is None:
        return None
    if target.suffix.lower() != f".{ending}":
        target = target.with_name(f"{target.name}.{ending}")
    wanted = companies if whose == EACH else [company]
    files = [target.with_name(f"{target.stem}_{_safe(one.get(i18n.current()))}.{ending}") for one in companies]
    files = files if whose == EACH else [target]
    try:
        for file in files:
            backup.spare(page.store, file)
        made = work.run(page, WRITING, _written, page.store, page.delegation_id, ending, wanted, whose, personal)
        if made is None:
            return None
        if personal:
            registration_out.told(page.store, target.name)
        for file, data in zip(files, made, strict=True):
            papers.save(data, file)
    except UserError as error:
        page.complain(error)
        return None
    if whose == EACH:
        page.tell(Sentence(SAVED_SEVERAL, {"count": len(files), "file": target.name}))
    else:
        page.saved(target)
    return target


def _safe(text: str) -> str:
    return "".join("_" if c in '<>:"/\\|?*' or not c.isprintable() else c for c in text).strip(" .")


def _written(
    store: Store, trip: str, ending: str, companies: list[Pair], whose: str, personal: bool, progress: work.Progress
) -> list[bytes]:
    found = []
    for place, company in enumerate(companies):
        progress(place, len(companies))
        made = registration_out.form(
            store, trip, ending, members=whose != EMPTY, company=company, personal=personal, office=False
        )
        found.append(made)
    return found
