"""The panel of a person in the directory: the record, the card as it prints, the posts and where one has met."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from desktop import i18n
from desktop.domain import dates, words
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.store import Store, directory
from desktop.store import tables as t
from desktop.ui import choices
from desktop.ui.cardview import CardView
from desktop.ui.form import ChoiceField, DateField, Form, LineField, NumberField, PairField, TextField
from desktop.ui.labels import Label
from desktop.ui.pages.bodypanel import organisation_picker
from desktop.ui.pages.page import Page
from desktop.ui.parts import Entry, Parts, Words
from desktop.ui.record import Record
from desktop.ui.recordpanel import RecordPanel

NEW_PERSON: dict[str, Any] = {"country": "JP"}


def person_form() -> Form:
    form = Form()
    form.add(N_("Name"), PairField("name"))
    form.add(N_("Reading"), LineField("kana", "ja"))
    form.add(N_("Roman letters"), LineField("roman"))
    form.add(N_("Legal name"), LineField("legal_name"))
    form.add(N_("Country"), ChoiceField("country", words.COUNTRIES))
    form.add(N_("Phone"), LineField("phone"))
    form.add(N_("Mobile"), LineField("mobile"))
    form.add(N_("E-mail"), LineField("email"))
    form.add(N_("Source of the data"), LineField("source"))
    form.add(N_("Internal notes"), TextField("notes", 2))
    return form


def post_form(page: Page) -> Form:
    form = Form()
    form.add(N_("Organisation"), organisation_picker(page, "organisation_id"))
    form.add(N_("Department"), PairField("unit"))
    form.add(N_("Title of post"), PairField("title"))
    form.add(N_("In office from"), DateField("valid_from"))
    form.add(N_("In office until"), DateField("valid_to"))
    form.add(N_("Rank by hand"), NumberField("rank"))
    return form


def post_entries(store: Store, owner: str) -> list[Entry]:
    """The posts of a person as rows of a list."""
    code = i18n.current()
    entries = []
    with store.read() as connection:
        for row in directory.posts_of_person(connection, owner):
            option = choices.organisation(store, row["organisation_id"]) if row["organisation_id"] else None
            place = option.name.get(code) if option else ""
            unit = Pair(row["unit_zh"], row["unit_ja"]).get(code)
            title = Pair(row["title_zh"], row["title_ja"]).get(code)
            since = dates.long(row["valid_from"], code) if row["valid_from"] else ""
            until = dates.long(row["valid_to"], code) if row["valid_to"] else ""
            span = f"\n{since}～{until}" if since or until else ""
            entries.append(Entry(row["id"], " ".join(p for p in (place, unit, title) if p) + span))
    return entries


class PersonPanel(RecordPanel):
    """One person. ``made`` gives the id of a new one, ``edited`` says that something about him changed."""

    made = Signal(str)
    edited = Signal()

    def __init__(self, page: Page) -> None:
        self.page = page
        form = person_form()
        record = Record(page, form, t.Person, N_("Change contact"), N_("Add contact"))
        posts = Parts(
            page,
            Words(N_("Posts"), N_("Add post"), N_("Change post"), N_("Remove post")),
            t.Post,
            lambda: post_form(page),
            lambda owner: post_entries(page.store, owner),
            owner_column="person_id",
            ordered=False,
        )
        super().__init__(page, form, record, [posts], N_("Delete contact"))
        self.card = CardView()
        self.body.insertWidget(1, self.card)
        self.met = Label()
        self.met.setWordWrap(True)
        self.met.setProperty("role", "muted")
        self.body.insertWidget(self.body.count() - 1, self.met)
        record.added.connect(self.made)
        record.edited.connect(self._on_edited)
        posts.changed.connect(self._on_edited)

    def _on_edited(self) -> None:
        self.show_extras()
        self.edited.emit()

    def open(self, row_id: str) -> None:
        """Show a person."""
        super().open(row_id)
        self.show_extras()

    def refresh(self) -> None:
        """Take what changed in the store."""
        super().refresh()
        self.show_extras()

    def begin(self) -> None:
        """The empty form of a new person."""
        self.heading.setText(_("New contact"))
        self.start_new(NEW_PERSON)
        self.card.hide()
        self.met.setText("")

    def show_extras(self) -> None:
        """The card and the meetings of the shown person."""
        if not self.row_id:
            return
        code = i18n.current()
        with self.page.store.read() as connection:
            row = directory.person(connection, self.row_id)
            meetings = directory.meetings_of(connection, self.row_id)
        if row is None:
            return
        name = Pair(row.name_zh, row.name_ja)
        self.heading.setText(f"{name.get(code)}　{row.kana}".strip())
        self.card.show_person(name, row.post.place(), row.post.title, row.country)
        lines = [
            f"{dates.short(day, code) if day else ''} {Pair(zh, ja).get(code)}".strip() for _id, day, zh, ja in meetings
        ]
        self.met.setText(f"{_('Met at')}　{'、'.join(lines)}" if lines else "")
