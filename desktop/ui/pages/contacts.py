"""聯絡人 連絡先: people and organisations, found in any spelling, with posts over time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget

from desktop import i18n
from desktop.domain import dates, words
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import Store, directory, records
from desktop.store import tables as t
from desktop.ui import choices, dialogs, security
from desktop.ui.cardview import CardView
from desktop.ui.form import ChoiceField, DateField, Form, LineField, NumberField, PairField, TextField
from desktop.ui.labels import Label
from desktop.ui.logobox import LogoBox
from desktop.ui.pages.page import Page
from desktop.ui.parts import Entry, Parts, Words
from desktop.ui.picker import PickerField
from desktop.ui.record import Record
from desktop.ui.recordpanel import RecordPanel
from desktop.ui.rows import Column, RowTable
from desktop.ui.text import bind, follow

SEARCH_AFTER_MS = 100
NEW_PERSON: dict[str, Any] = {"country": "JP"}
NEW_ORGANISATION: dict[str, Any] = {"country": "JP", "kind": "other"}


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


def organisation_picker(page: Page, name: str) -> PickerField:
    store = page.store
    return PickerField(
        name, lambda x: choices.organisations(store, x), lambda row_id: choices.organisation(store, row_id)
    )


def post_form(page: Page) -> Form:
    form = Form()
    form.add(N_("Organisation"), organisation_picker(page, "organisation_id"))
    form.add(N_("Department"), PairField("unit"))
    form.add(N_("Title of post"), PairField("title"))
    form.add(N_("In office from"), DateField("valid_from"))
    form.add(N_("In office until"), DateField("valid_to"))
    form.add(N_("Rank by hand"), NumberField("rank"))
    return form


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


class ContactsPage(Page):
    """The directory: people, and organisations behind a switch."""

    key = "contacts"

    def build(self) -> None:
        self._build_bar()
        self.people = RowTable(
            [
                Column(N_("Name"), self._name, lambda r: r.kana, stretch=3),
                Column(N_("Organisation"), lambda r: r.post.organisation.get(i18n.current()), stretch=4),
                Column(N_("Department and title"), self._post, stretch=5),
                Column(N_("Country"), lambda r: _(words.find(words.COUNTRIES, r.country).label), stretch=1),
            ],
            N_("People"),
            N_("Nobody here yet. Add the first contact."),
        )
        self.bodies = RowTable(
            [
                Column(N_("Title"), lambda r: r.path.get(i18n.current()), self._other_name, stretch=5),
                Column(N_("Kind"), lambda r: _(words.find(words.ORGANISATION_KINDS, r.kind).label), stretch=2),
                Column(N_("Country"), lambda r: _(words.find(words.COUNTRIES, r.country).label), stretch=1),
            ],
            N_("Organisations"),
            N_("No organisation here yet. Add the first one."),
        )
        self.person_panel = self._person_panel()
        self.body_panel = self._organisation_panel()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.people)
        self.stack.addWidget(self.bodies)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addSpacing(0)
        self.stack.setContentsMargins(16, 0, 0, 12)
        row.addWidget(self.stack, 1)
        row.addWidget(self.person_panel)
        row.addWidget(self.body_panel)
        self.work.addLayout(row)
        self.people.chosen.connect(self._on_person)
        self.bodies.chosen.connect(self._on_body)
        for table in (self.people, self.bodies):
            table.opened.connect(lambda _row_id: self.edit())
        follow(self._on_language)
        self._show_people(True)

    def _build_bar(self) -> None:
        self.add_button = QPushButton()
        self.add_button.setProperty("role", "primary")
        self.add_button.clicked.connect(self.add)
        self.people_button, self.bodies_button = QPushButton(), QPushButton()
        for button, text, people in (
            (self.people_button, N_("People"), True),
            (self.bodies_button, N_("Organisations"), False),
        ):
            button.setObjectName("choiceButton")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            bind(button.setText, text)
            button.clicked.connect(lambda _checked, people=people: self._show_people(people))
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(260)
        bind(self.filter.setPlaceholderText, N_("Filter by name, reading, organisation or title"))
        bind(self.filter.setAccessibleName, N_("Filter by name, reading, organisation or title"))
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._reload)
        self.filter.textChanged.connect(lambda _text: self._timer.start())
        self.bar.addWidget(self.add_button)
        self.bar.addSpacing(12)
        self.bar.addWidget(self.people_button)
        self.bar.addWidget(self.bodies_button)
        self.bar.addStretch(1)
        self.bar.addWidget(self.filter)

    def _person_panel(self) -> RecordPanel:
        form = person_form()
        record = Record(self, form, t.Person, N_("Change contact"), N_("Add contact"))
        posts = Parts(
            self,
            Words(N_("Posts"), N_("Add post"), N_("Change post"), N_("Remove post")),
            t.Post,
            lambda: post_form(self),
            lambda owner: post_entries(self.store, owner),
            owner_column="person_id",
            ordered=False,
        )
        panel = RecordPanel(self, form, record, [posts], N_("Delete contact"))
        self.card = CardView()
        panel.body.insertWidget(1, self.card)
        self.met = Label()
        self.met.setWordWrap(True)
        self.met.setProperty("role", "muted")
        panel.body.insertWidget(panel.body.count() - 1, self.met)
        record.added.connect(self._on_person_added)
        record.edited.connect(self._after_edit)
        posts.changed.connect(self._after_edit)
        panel.delete_button.clicked.connect(self.delete)
        return panel

    def _organisation_panel(self) -> RecordPanel:
        form = organisation_form(self)
        record = Record(self, form, t.Organisation, N_("Change organisation"), N_("Add organisation"))
        former = Parts(
            self,
            Words(N_("Former names"), N_("Add former name"), N_("Change former name"), N_("Remove former name")),
            t.OrganisationName,
            former_name_form,
            self._read_former,
            owner_column="organisation_id",
            ordered=False,
        )
        panel = RecordPanel(self, form, record, [former], N_("Delete organisation"))
        self.logo = LogoBox(self)
        panel.body.insertWidget(2, self.logo)
        record.added.connect(self._on_body_added)
        record.edited.connect(self._after_edit)
        panel.delete_button.clicked.connect(self.delete)
        return panel

    @property
    def _on_people(self) -> bool:
        return self.stack.currentWidget() is self.people

    @property
    def _panel(self) -> RecordPanel:
        return self.person_panel if self._on_people else self.body_panel

    def _show_people(self, people: bool) -> None:
        self.stack.setCurrentWidget(self.people if people else self.bodies)
        (self.people_button if people else self.bodies_button).setChecked(True)
        self.person_panel.setVisible(people and bool(self.person_panel.row_id))
        self.body_panel.setVisible(not people and bool(self.body_panel.row_id))
        bind(self.add_button.setText, N_("＋ Add contact") if people else N_("＋ Add organisation"))
        self._reload()

    def _name(self, row: directory.PersonRow) -> str:
        return Pair(row.name_zh, row.name_ja).get(i18n.current())

    def _post(self, row: directory.PersonRow) -> str:
        code = i18n.current()
        return " ".join(part for part in (row.post.unit.get(code), row.post.title.get(code)) if part)

    def _other_name(self, row: directory.OrganisationRow) -> str:
        return Pair(row.name_zh, row.name_ja).exactly(i18n.other(i18n.current()))

    def refresh(self) -> None:
        self._reload()
        for panel, table in ((self.person_panel, self.people), (self.body_panel, self.bodies)):
            if panel.row_id and not table.has(panel.row_id) and not self.filter.text():
                panel.clear()
            panel.refresh()
        self._show_extras()

    def _reload(self) -> None:
        with self.store.read() as connection:
            if self._on_people:
                self.people.show_rows(directory.people(connection, self.filter.text()))
            else:
                self.bodies.show_rows(directory.organisations(connection, self.filter.text()))

    def _on_language(self) -> None:
        self.people.retranslate()
        self.bodies.retranslate()
        self._show_extras()

    def _after_edit(self) -> None:
        self._reload()
        self._show_extras()

    def _show_extras(self) -> None:
        """The card and the meetings of the shown person."""
        row_id = self.person_panel.row_id
        if not row_id:
            return
        code = i18n.current()
        with self.store.read() as connection:
            row = directory.person(connection, row_id)
            meetings = directory.meetings_of(connection, row_id)
        if row is None:
            return
        self.person_panel.heading.setText(f"{self._name(row)}　{row.kana}".strip())
        self.card.show_person(Pair(row.name_zh, row.name_ja), row.post.place(), row.post.title, row.country)
        lines = [
            f"{dates.short(day, code) if day else ''} {Pair(zh, ja).get(code)}".strip() for _id, day, zh, ja in meetings
        ]
        self.met.setText(f"{_('Met at')}　{'、'.join(lines)}" if lines else "")

    def _on_person(self, row_id: str) -> None:
        self.person_panel.open(row_id)
        self._show_extras()

    def _on_body(self, row_id: str) -> None:
        self.body_panel.open(row_id)
        self.logo.show_owner(row_id)
        option = choices.organisation(self.store, row_id)
        if option is not None:
            self.body_panel.heading.setText(option.name.get(i18n.current()))

    def show_record(self, row_id: str) -> None:
        """Jump to a person or an organisation."""
        self.filter.clear()
        with self.store.read() as connection:
            people = directory.person(connection, row_id) is not None
        self._show_people(people)
        (self.people if people else self.bodies).choose(row_id)

    def add(self) -> None:
        """A new person or organisation."""
        if self._on_people:
            if not security.allow(self, self.store):
                return
            self.person_panel.heading.setText(_("New contact"))
            self.person_panel.start_new(NEW_PERSON)
            self.card.hide()
            self.met.setText("")
        else:
            self.body_panel.heading.setText(_("New organisation"))
            self.logo.show_owner("")
            self.body_panel.start_new(NEW_ORGANISATION)

    def edit(self) -> None:
        """Go from the list into the fields."""
        if self._panel.row_id:
            self._panel.form.fields[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def delete(self) -> None:
        """Delete what is selected; where others point to it, that is said before."""
        panel = self._panel
        table: type[t.Row] = t.Person if self._on_people else t.Organisation
        row_id = panel.row_id
        if not row_id:
            return
        with self.store.read() as connection:
            count = records.uses(connection, table, row_id)
        said = Sentence(N_("{count} entries refer to this one. They go or lose the mention; undo brings all back."))
        said = Sentence(said.msgid, {"count": count})
        if count and not dialogs.confirm(self, said, N_("Delete")):
            return
        label = N_("Delete contact") if self._on_people else N_("Delete organisation")
        panel.record.discard()
        self.do(label, records.remove, table, row_id)
        panel.row_id = panel.record.row_id = ""
        panel.clear()
        self.refresh()

    def _on_person_added(self, row_id: str) -> None:
        self._reload()
        self.person_panel.row_id = ""
        self.people.choose(row_id)

    def _on_body_added(self, row_id: str) -> None:
        self._reload()
        self.body_panel.row_id = ""
        self.bodies.choose(row_id)

    def _read_former(self, owner: str) -> list[Entry]:
        code = i18n.current()
        with self.store.read() as connection:
            rows = directory.former_names(connection, owner)
        entries = []
        for row in rows:
            until = f"（～{dates.long(row['valid_to'], code)}）" if row["valid_to"] else ""
            entries.append(Entry(row["id"], Pair(row["name_zh"], row["name_ja"]).get(code) + until))
        return entries
