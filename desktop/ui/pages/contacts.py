"""聯絡人 連絡先: people and organisations, found in any spelling, with posts over time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from desktop import i18n
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import bodytree, directory, peoplelist, records
from desktop.store import tables as t
from desktop.ui import dialogs, security, work
from desktop.ui.pages.bodytable import BodyTable
from desktop.ui.pages.contactcounts import FEW, Counter, Job
from desktop.ui.pages.contactsbar import CONFIRMING, DUPLICATES, ColumnsMenu, ContactsFilter, ContactsTools
from desktop.ui.pages.membersbar import there
from desktop.ui.pages.page import Page
from desktop.ui.pages.peopletable import Pages, PeopleTable
from desktop.ui.pages.searchbox import SearchBox
from desktop.ui.record import Record
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.settings import Settings
    from desktop.ui.pages.bodypanel import BodyPanel
    from desktop.ui.pages.personpanel import PersonPanel

SEARCH_AFTER_MS = 100
COUNT_AFTER_MS = 600
MANY = 8000  # people whose order by posts is made beside the window
EMPTY = N_("Nobody here yet. Add the first contact.")
NOBODY = N_("Nobody matches.")


class ContactsPage(Page):
    """The directory: people, and organisations behind a switch."""

    key = "contacts"

    def build(self) -> None:
        self._heads: dict[str, int] = {}
        self._size, self._shown = 0, 0  # people of the directory, and rows that are wanted
        self._menu = ColumnsMenu(self._take_columns, self)
        self.tools = ContactsTools(self, self.add, self._menu)
        self.add_button = self.tools.add_button
        self.search = SearchBox(N_("Filter by name, reading, organisation or title"))
        self.filter, self.hint = self.search.line, self.search.hint
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._reload)
        self.filter.textChanged.connect(lambda _text: self._timer.start())
        self.filter.left.connect(self._go_into_list)
        self.bar.addWidget(self.tools, 1, Qt.AlignmentFlag.AlignTop)
        self.bar.addWidget(self.search)
        self.narrowing = ContactsFilter(self, self._show_people, self._on_order)
        self.people_button, self.bodies_button = self.narrowing.people_button, self.narrowing.bodies_button
        self.narrowing.changed.connect(self._reload)
        self.work.addWidget(self.narrowing)
        self.people = PeopleTable(N_("People"), EMPTY)
        self.bodies = BodyTable(lambda row_id: self._heads.get(row_id, 0))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.people)
        self.stack.addWidget(self.bodies)
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(16)
        self.row.addSpacing(0)
        self.stack.setContentsMargins(16, 0, 16, 12)
        self.row.addWidget(self.stack, 1)
        self.work.addLayout(self.row, 1)
        self.people.chosen.connect(self._on_person)
        self.people.columns_asked.connect(self._menu.ask)
        self.bodies.chosen.connect(self._on_body)
        for table in (self.people, self.bodies):
            table.opened.connect(lambda _row_id: self.edit())
        self.counter = Counter(self)
        self.counter.counted.connect(self._on_counted)
        self._counting = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self._counting.timeout.connect(self._count)
        follow(self._on_language)
        self._remembered = False
        self.narrowing.show_order(self._usual_order(), False)
        self._show_people(True, read=False)

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
        panel.installEventFilter(self)
        self.row.addWidget(panel)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list keeps its distance from the edge of the window, or from the panel beside it."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            beside = any(not panel.isHidden() for panel, _table in self._made_panels)
            self.stack.setContentsMargins(16, 0, 0 if beside else 16, 12)
        return super().eventFilter(watched, event)

    def _go_into_list(self) -> None:
        """The first that was found is shown, and the arrows walk on from there."""
        if self._timer.isActive():
            self._reload()
        table: PeopleTable | BodyTable = self.people if self._on_people else self.bodies
        table.setFocus(Qt.FocusReason.TabFocusReason)
        if not table.current():
            table.go_first()

    @property
    def _made_panels(self) -> list[tuple[PersonPanel | BodyPanel, PeopleTable | BodyTable]]:
        """The panels that are made already, each with its list."""
        person, body = self.__dict__.get("person_panel"), self.__dict__.get("body_panel")
        return [(panel, table) for panel, table in ((person, self.people), (body, self.bodies)) if panel is not None]

    @property
    def _on_people(self) -> bool:
        return self.stack.currentWidget() is self.people

    @property
    def _panel(self) -> PersonPanel | BodyPanel:
        return self.person_panel if self._on_people else self.body_panel

    @property
    def _settings(self) -> Settings | None:
        return getattr(self.window(), "settings", None)

    def _usual_order(self) -> str:
        return peoplelist.GOJUON if i18n.current() == "ja" else peoplelist.STROKES

    def _remember(self) -> None:
        """Order and columns as the user left them; the window is known only once the page stands in it."""
        settings = self._settings
        if settings is None or self._remembered:
            return
        self._remembered = True
        order, _bar, grouped = settings.get("contacts_order", "").partition("|")
        self.narrowing.show_order(order or self._usual_order(), bool(grouped))
        self._menu.keys = settings.get("contacts_columns", "").split() or self._menu.keys
        self._menu.take(self._menu.keys)

    def _take_columns(self, keys: list[str]) -> None:
        self.people.show_columns(keys)
        if self._settings is not None:
            self._settings.put(contacts_columns=" ".join(keys))

    def _on_order(self) -> None:
        if self._settings is not None:
            grouped = "grouped" if self.narrowing.group_button.isChecked() else ""
            self._settings.put(contacts_order=f"{self.narrowing.order.currentData()}|{grouped}")
        self._reload()

    def _show_people(self, people: bool, read: bool = True) -> None:
        self.stack.setCurrentWidget(self.people if people else self.bodies)
        self.narrowing.show_people(people)
        for panel, table in self._made_panels:
            panel.setVisible(table is self.stack.currentWidget() and bool(panel.row_id))
        bind(self.add_button.setText, N_("＋ Add contact") if people else N_("＋ Add organisation"))
        if read:
            self._reload()

    def refresh(self) -> None:
        self._remember()
        with self.store.read() as connection:
            self._size = peoplelist.count(connection, peoplelist.Wanted())
        if self._size <= FEW:
            self.narrowing.offer()
        self._reload()
        self._counting.start()
        for panel, table in self._made_panels:
            if panel.row_id and not self._there(panel.row_id, table is self.people):
                panel.clear()
            panel.refresh()

    def _there(self, row_id: str, person: bool) -> bool:
        with self.store.read() as connection:
            return directory.holds(connection, t.Person if person else t.Organisation, row_id)

    def _reload(self) -> None:
        self._timer.stop()
        if self._on_people:
            self._reload_people()
        else:
            self._reload_bodies()
        self.narrowing.count.setText(self._said_count())

    def _wanted(self) -> peoplelist.Wanted:
        wanted = self.narrowing.wanted(self.filter.text())
        if self.narrowing.waits and there(CONFIRMING):
            from desktop.store import succession

            with self.store.read() as connection:
                waiting = succession.people(connection, wanted.today, self._start())
            wanted = replace(wanted, among=waiting)
        return wanted

    def _start(self) -> tuple[int, int]:
        """Month and day from which posts wait to be confirmed."""
        from desktop.domain import succession

        settings = getattr(self.window(), "settings", None)
        return succession.start_or_april(settings.get(succession.SETTING, "") if settings is not None else "")

    def _reload_people(self) -> None:
        wanted = self._wanted()
        places = None
        if wanted.computed:
            places = self._placed(wanted)
            if places is None:  # that took too long: the order that is always quick
                self.narrowing.show_order(self._usual_order(), False)
                wanted = replace(wanted, order=self._usual_order(), grouped=False)
        pages = Pages(self.store, wanted, places)
        self.people.say_when_empty(NOBODY if wanted.narrows else EMPTY)
        self.people.show_pages(pages)
        self._shown = pages.people
        self.search.show_spellings(wanted.text, peoplelist.spellings(pages.first(), wanted.text))

    def _placed(self, wanted: peoplelist.Wanted) -> list[peoplelist.Place] | None:
        """The order that rests on posts; None where the person pressed Cancel."""
        with self.store.read() as connection:
            if peoplelist.count(connection, wanted) <= MANY:
                return peoplelist.places(connection, wanted)

        def made(progress: work.Progress) -> list[peoplelist.Place]:
            with self.store.read() as connection:
                return peoplelist.places(connection, wanted, progress)

        return work.run(self, N_("Ordering the contacts…"), made)

    def _reload_bodies(self) -> None:
        wanted = self.narrowing.wanted(self.filter.text())
        with self.store.read() as connection:
            tree = bodytree.read(connection, wanted.code)
        only = None
        if wanted.narrows:
            inside = set(tree.within(wanted.region, wanted.kind)) if wanted.region or wanted.kind else None
            only = tree.found(wanted.text, inside)
        self.bodies.show_tree(tree, only)
        self._shown = len(tree.bodies) if only is None else len(only)
        self.hint.setText("")
        if not self._heads:
            self._count()
        self._counting.start()

    def _said_count(self) -> str:
        said = _("{count} contacts") if self._on_people else _("{count} organisations")
        return said.format(count=self._shown)

    def _count(self) -> None:
        """Ask how many pairs may be one person, how many posts wait, how many work where."""
        if not self.isVisible():
            return
        if self._size > FEW:  # the boxes a moment after the list
            self.narrowing.offer()
        jobs: dict[str, Job] = {}
        today = date.today()
        if there(DUPLICATES):
            from desktop.store import duplicates

            jobs["duplicates"] = duplicates.count
        if there(CONFIRMING):
            from desktop.store import succession

            start = self._start()
            jobs["waiting"] = lambda connection: succession.waiting(connection, today, start)
        if not self._on_people:
            tree = self.bodies.tree
            jobs["heads"] = lambda connection: bodytree.head_counts(connection, tree, today)
        self.counter.ask(self.store, jobs, self._size)

    def _on_counted(self, name: str, found: Any) -> None:
        if name != "heads":
            self.tools.show_count(name, int(found))
            return
        self._heads = found
        self.bodies.viewport().update()

    def shown_ids(self) -> list[str]:
        """The people that are listed, in their order, for what is printed and given away."""
        with self.store.read() as connection:
            if self._on_people:
                return peoplelist.ids(connection, self._wanted())
            listed = self.bodies.model_.nodes if self.bodies.narrowed else None
            held = frozenset(listed) if listed is not None else None
            return peoplelist.ids(connection, peoplelist.Wanted(code=i18n.current(), bodies=held))

    def _on_language(self) -> None:
        self.people.retranslate()
        self.bodies.retranslate()
        self.narrowing.count.setText(self._said_count())
        if self.store.locked:  # what is read follows when the page is shown again
            self._stale = True
            return
        if self.narrowing.group_button.isChecked() or not self._on_people:  # headings and the tree are put in order
            self._reload()
        self.narrowing.offer()  # the panels follow on their own

    def _on_person(self, row_id: str) -> None:
        self.person_panel.open(row_id)

    def _on_body(self, row_id: str) -> None:
        self.body_panel.open(row_id)

    def show_record(self, row_id: str) -> None:
        """Jump to a person or an organisation."""
        with self.store.read() as connection:
            people = directory.person(connection, row_id) is not None
        self.filter.clear()
        self._show_people(people)
        table: PeopleTable | BodyTable = self.people if people else self.bodies
        if not table.has(row_id):
            self.narrowing.clear()
        table.choose(row_id)

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

    def print_papers(self) -> bool:
        """List, labels and address book of those who are shown."""
        from desktop.ui import directorypapers

        for record in self.findChildren(Record):  # Ctrl+P leaves no field: what was just typed is printed too
            if not record.is_new:
                record.leave()
        directorypapers.open_dialog(self)
        return True

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
        if not self.people.has(row_id):  # the filter would hide who was just added
            self.filter.clear()
            self.narrowing.clear()
        self.people.choose(row_id)

    def _on_body_added(self, row_id: str) -> None:
        self._reload()
        self.body_panel.row_id = ""
        if not self.bodies.has(row_id):
            self.filter.clear()
            self.narrowing.clear()
        self.bodies.choose(row_id)
