"""聯絡人 連絡先: people and organisations, found in any spelling, with posts over time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget

from desktop import i18n
from desktop.domain import words
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import directory, records
from desktop.store import tables as t
from desktop.ui import dialogs, security
from desktop.ui.pages.page import Page
from desktop.ui.rows import Column, RowTable
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.bodypanel import BodyPanel
    from desktop.ui.pages.personpanel import PersonPanel

SEARCH_AFTER_MS = 100


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
        self.stack = QStackedWidget()
        self.stack.addWidget(self.people)
        self.stack.addWidget(self.bodies)
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(16)
        self.row.addSpacing(0)
        self.stack.setContentsMargins(16, 0, 0, 12)
        self.row.addWidget(self.stack, 1)
        self.work.addLayout(self.row)
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

    @cached_property
    def person_panel(self) -> PersonPanel:
        """Made when the first person is shown: the page opens without it."""
        from desktop.ui.pages.personpanel import PersonPanel

        panel = PersonPanel(self)
        panel.made.connect(self._on_person_added)
        self._put_panel(panel)
        return panel

    @cached_property
    def body_panel(self) -> BodyPanel:
        """Made when the first organisation is shown."""
        from desktop.ui.pages.bodypanel import BodyPanel

        panel = BodyPanel(self)
        panel.made.connect(self._on_body_added)
        self._put_panel(panel)
        return panel

    def _put_panel(self, panel: PersonPanel | BodyPanel) -> None:
        panel.edited.connect(self._reload)
        panel.delete_button.clicked.connect(self.delete)
        self.row.addWidget(panel)

    @property
    def _made_panels(self) -> list[tuple[PersonPanel | BodyPanel, RowTable]]:
        """The panels that are made already, each with its list."""
        made = ((self.__dict__.get("person_panel"), self.people), (self.__dict__.get("body_panel"), self.bodies))
        return [(panel, table) for panel, table in made if panel is not None]

    @property
    def _on_people(self) -> bool:
        return self.stack.currentWidget() is self.people

    @property
    def _panel(self) -> PersonPanel | BodyPanel:
        return self.person_panel if self._on_people else self.body_panel

    def _show_people(self, people: bool) -> None:
        self.stack.setCurrentWidget(self.people if people else self.bodies)
        (self.people_button if people else self.bodies_button).setChecked(True)
        for panel, table in self._made_panels:
            panel.setVisible(table is self.stack.currentWidget() and bool(panel.row_id))
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
        for panel, table in self._made_panels:
            if panel.row_id and not table.has(panel.row_id) and not self.filter.text():
                panel.clear()
            panel.refresh()

    def _reload(self) -> None:
        with self.store.read() as connection:
            if self._on_people:
                self.people.show_rows(directory.people(connection, self.filter.text()))
            else:
                self.bodies.show_rows(directory.organisations(connection, self.filter.text()))

    def _on_language(self) -> None:
        self.people.retranslate()
        self.bodies.retranslate()
        for panel, _table in self._made_panels:
            panel.refresh()

    def _on_person(self, row_id: str) -> None:
        self.person_panel.open(row_id)

    def _on_body(self, row_id: str) -> None:
        self.body_panel.open(row_id)

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
            self.person_panel.begin()
        else:
            self.body_panel.begin()

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
