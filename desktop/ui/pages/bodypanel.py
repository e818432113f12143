"""The panel of an organisation in the directory: its record, its logo and the names it had before."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from desktop import i18n
from desktop.domain import dates, words
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.store import directory
from desktop.store import tables as t
from desktop.ui import choices
from desktop.ui.form import ChoiceField, DateField, Form, LineField, PairField, TextField
from desktop.ui.logobox import LogoBox
from desktop.ui.pages.page import Page
from desktop.ui.parts import Entry, Parts, Words
from desktop.ui.picker import PickerField
from desktop.ui.record import Record
from desktop.ui.recordpanel import RecordPanel

NEW_ORGANISATION: dict[str, Any] = {"country": "JP", "kind": "other"}


def organisation_picker(page: Page, name: str) -> PickerField:
    store = page.store
    return PickerField(
        name, lambda x: choices.organisations(store, x), lambda row_id: choices.organisation(store, row_id)
    )


def organisation_form(page: Page) -> Form:
    form = Form()
    form.add(N_("Title"), PairField("name"))
    form.add(N_("Reading"), LineField("kana", "ja"))
    form.add(N_("Short name"), PairField("short"))
    form.add(N_("Part of"), organisation_picker(page, "parent_id"))
    form.add(N_("Kind"), ChoiceField("kind", words.ORGANISATION_KINDS))
    form.add(N_("Country"), ChoiceField("country", words.COUNTRIES))
    form.add(N_("Postal code"), LineField("postal_code"))
    form.add(N_("Address"), PairField("address"))
    form.add(N_("Phone"), LineField("phone"))
    form.add(N_("Website"), LineField("url"))
    form.add(N_("Head"), PairField("head"))
    form.add(N_("Profile"), PairField("profile", 4))
    form.add(N_("Internal notes"), TextField("notes", 2))
    return form


def former_name_form() -> Form:
    form = Form()
    form.add(N_("Former name"), PairField("name"))
    form.add(N_("Valid from"), DateField("valid_from"))
    form.add(N_("Valid until"), DateField("valid_to"))
    return form


class BodyPanel(RecordPanel):
    """One organisation. ``made`` gives the id of a new one, ``edited`` says that something about it changed."""

    made = Signal(str)
    edited = Signal()

    def __init__(self, page: Page) -> None:
        self.page = page
        form = organisation_form(page)
        record = Record(page, form, t.Organisation, N_("Change organisation"), N_("Add organisation"))
        former = Parts(
            page,
            Words(N_("Former names"), N_("Add former name"), N_("Change former name"), N_("Remove former name")),
            t.OrganisationName,
            former_name_form,
            self._read_former,
            owner_column="organisation_id",
            ordered=False,
        )
        super().__init__(page, form, record, [former], N_("Delete organisation"))
        self.logo = LogoBox(page)
        self.body.insertWidget(2, self.logo)
        record.added.connect(self.made)
        record.edited.connect(self.edited)

    def open(self, row_id: str) -> None:
        """Show an organisation."""
        super().open(row_id)
        self.logo.show_owner(row_id)
        self.show_heading()

    def show_heading(self) -> None:
        """Its name in the language of the screen."""
        option = choices.organisation(self.page.store, self.row_id) if self.row_id else None
        if option is not None:
            self.heading.setText(option.name.get(i18n.current()))

    def refresh(self) -> None:
        """Take what changed in the store."""
        super().refresh()
        self.show_heading()

    def begin(self) -> None:
        """The empty form of a new organisation."""
        self.heading.setText(_("New organisation"))
        self.logo.show_owner("")
        self.start_new(NEW_ORGANISATION)

    def _read_former(self, owner: str) -> list[Entry]:
        code = i18n.current()
        with self.page.store.read() as connection:
            rows = directory.former_names(connection, owner)
        entries = []
        for row in rows:
            until = f"（～{dates.long(row['valid_to'], code)}）" if row["valid_to"] else ""
            entries.append(Entry(row["id"], Pair(row["name_zh"], row["name_ja"]).get(code) + until))
        return entries
