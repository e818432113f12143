"""Joins the window to an open store: fills header, navigation, pages and status line, and keeps them fresh.

Imported after the first painted frame, because it brings the database along.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.delegationrow import DelegationRow
from desktop.errors import Sentence, UserError
from desktop.store import Store, delegations, replica
from desktop.ui import dialogs, firstimport, jumping, signing, text
from desktop.ui.desk import Desk
from desktop.ui.header import Trip
from desktop.ui.navigation import Line
from desktop.ui.pages import KEYS, PAGES, PLAN_KEYS
from desktop.ui.panel import restyle
from desktop.ui.planpages import PlanPages
from desktop.ui.record import Record
from desktop.ui.search import Result

if TYPE_CHECKING:
    from desktop.ui.adviser import Adviser
    from desktop.ui.firststart import FirstStart
    from desktop.ui.locking import Locker
    from desktop.ui.pages.delegation import DelegationPage
    from desktop.ui.pages.exchange import ExchangePage
    from desktop.ui.pages.page import Page
    from desktop.ui.window import Window

ADVISE_AFTER_MS = 400
PAGE_OF = {"person": "contacts", "organisation": "contacts", "event": "itinerary"}
ON_A_RECORD = ("edit_record", "delete_record", "binder.show_history")  # the menu of a right click


class Binder(QObject):
    """One for each open store. ``fill`` is run step by step, so that the painted window answers in between."""

    committed = Signal(str)  # long work commits in its own thread; a signal brings that here

    def __init__(self, window: Window, store: Store) -> None:
        super().__init__(window)
        self.window, self.store = window, store
        self.desk = Desk(store, self)
        self.plan = PlanPages(self)
        self.rows: list[DelegationRow] = []
        self.first_start: FirstStart | None = None
        self.details: DelegationPage | None = None
        self.exchange: ExchangePage | None = None
        self.locker: Locker | None = None
        self._asking = False
        self._refresh = QTimer(self, singleShot=True, interval=0)
        self._refresh.timeout.connect(self.refresh)
        self._advise = QTimer(self, singleShot=True, interval=ADVISE_AFTER_MS)
        self._advise.timeout.connect(self.advise)
        self.desk.record_asked.connect(self.show_record)
        self.desk.paper_asked.connect(self.show_paper)
        self.desk.mend_asked.connect(lambda *place: jumping.mend(self, *place))
        window.navigation.chosen.connect(lambda row_id: self.choose(row_id))
        window.navigation.list.itemDoubleClicked.connect(self._on_double_click)
        self.desk.exchanged.connect(self._advise.start)
        self.desk.history_asked.connect(self.show_history)
        window.status.warning_chosen.connect(self.show_record)
        window.status.decisions_chosen.connect(self.show_exchange)
        window.status.all_asked.connect(lambda: window.actions_.by_name["warninglist:show"].trigger())
        window.header.search.finder = lambda wanted: jumping.find(store, wanted)
        window.header.search.chosen.connect(self.open_result)
        self.committed.connect(self._on_committed)
        store.listen(self.committed.emit)

    @cached_property
    def adviser(self) -> Adviser:
        """Looks for what is worth a look; made once the first page is painted."""
        from desktop.ui.adviser import Adviser

        made = self.desk.adviser = Adviser(self.store, self.window.settings, self.window.status.show_warned, self)
        made.changed.connect(self.desk.warned)
        return made

    def fill(self) -> Iterator[None]:
        """Header, navigation and the page that the person sees; yields between the steps. Others wait for their tab."""
        window = self.window
        window.binder = self
        self.store.look()
        picked = window.navigation.current()  # while there was only the first look at it
        self.choose(None, show=False)
        if picked != self.desk.delegation_id and any(row.id == picked for row in self.rows):
            self.choose(picked, show=False)
        yield
        self.page(window.key)
        yield
        self.show_current()
        yield
        window.actions_.decorate()
        window.status.decorate()
        window.status.show_saved()
        self._watch_idleness()
        if self.store.is_server:
            self._watch_others()
        if self.rows:
            signing.sign(self.store)
        self._show_practice()
        self._show_steps()
        if self.store.upgraded is not None:
            self.tell(self.store.upgraded.sentence)
        yield
        yield from self._advising()

    def _watch_others(self) -> None:
        from desktop.ui.watch import Watch

        self.watch = Watch(self.store, self)
        self.watch.changed.connect(self._refresh.start)

    def _watch_idleness(self) -> None:
        from desktop.ui.locking import Locker

        self.locker = Locker(self.window, self.store)

    def lock(self) -> None:
        """Lock now; data that are not encrypted are encrypted first, or stay open."""
        from desktop.ui import security

        if self.locker is None or self.store.is_server:
            return
        if self.store.key is not None or security.ask_to_protect(self.window, self.store):
            self._show_practice()
            self.locker.lock()

    def show_security(self) -> None:
        """Passphrase, recovery sheet, the office's key, idle minutes."""
        from desktop.ui import securitywindow

        securitywindow.show(self.window, self.store, self.window.settings)
        self._show_practice()
        self._advise.start()

    def _show_practice(self) -> None:
        """Whether this is the file of the sample (data.md D10)."""
        with self.store.read() as connection:
            self.window.status.practice.setVisible(bool(replica.meta(connection, replica.PRACTICE)))

    def page(self, key: str) -> Page:
        """The page of a tab, made when it is first asked for."""
        if key not in self.window.pages:
            made = self.window.pages[key] = next(entry for entry in PAGES if entry.key == key).load()(self.desk)
            self.window.stack.addWidget(made)
            made.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            made.addActions([self.window.actions_.by_name[name] for name in ON_A_RECORD])
        return self.window.pages[key]

    def show_delegations(self) -> None:
        """Read them anew and write them at the left, with the pages of the programme."""
        self._read_delegations()
        self._show_delegations()

    def _read_delegations(self) -> None:
        with self.store.read() as connection:
            self.rows = delegations.everything(connection)
        self.rows.sort(key=DelegationRow.rank)

    def _show_delegations(self) -> None:
        lines = [Line.of(row) for row in self.rows]
        self.window.navigation.show_lines(lines, self.desk.delegation_id, self.plan.keys())
        self.window.actions_.show_plan(self.window.navigation.plan)

    def _write_header(self) -> None:
        row = next((row for row in self.rows if row.id == self.desk.delegation_id), None)
        if row is None:
            self.window.header.show_trip(None)
            return
        with self.store.read() as connection:
            leader = delegations.leader(connection, row.id)
            count = delegations.member_count(connection, row.id)
        trip = Trip((row.name_zh, row.name_ja), row.start, row.end, (leader.zh, leader.ja), count, row.status)
        self.window.header.show_trip(trip)

    def choose(self, delegation_id: str | None, show: bool = True) -> None:
        """Show another delegation on every page; None: the first."""
        if delegation_id != self.desk.delegation_id:
            self._leave_delegation()
        self._asking = False
        self._read_delegations()
        first = self.rows[0].id if self.rows else ""
        self.desk.delegation_id = first if delegation_id is None else delegation_id
        self._show_delegations()
        self._write_header()
        for page in self.plan.and_tabs():
            page.mark_stale()
        if show:
            self.show_current()
        self._advise.start()

    def show_current(self) -> None:
        """Bring up the page of the chosen tab, or the three questions while there is nothing to show."""
        if self._asking or not self.rows:
            self._show_first_start()
            return
        page = self.page(self.window.key)
        self.put_up(page)
        page.freshen()

    def put_up(self, widget: QWidget) -> None:
        """Show a page of the stack; only a page of the tabs leaves its tab marked as the present one."""
        text.catch_up(widget)
        self.window.stack.setCurrentWidget(widget)
        self.window.navigation.show_page(next((key for key, page in self.window.plan.items() if page is widget), ""))
        tabs, away = self.window.tabs, widget not in self.window.pages.values()
        if bool(tabs.property("away")) != away:
            tabs.setProperty("away", away)
            restyle(tabs)

    def ask_for_delegation(self) -> None:
        """The questions for one more delegation."""
        self._asking = True
        self._show_first_start()

    def _on_double_click(self) -> None:
        if self.window.navigation.current():  # not a page of the programme
            self.show_details()

    def show_details(self) -> None:
        """The names, dates and status of the delegation that is shown."""
        if not self.desk.delegation_id:
            return
        if self.details is None:
            from desktop.ui.pages.delegation import DelegationPage

            self.details = DelegationPage(self.desk)
            self.details.done.connect(lambda: self.choose(self.desk.delegation_id))
            self.window.stack.addWidget(self.details)
        self.put_up(self.details)
        self.details.refresh()

    def show_exchange(self) -> None:
        """What waits for a decision, bringing in and handing on."""
        if self.exchange is None:
            from desktop.ui.pages.exchange import ExchangePage

            self.exchange = ExchangePage(self.desk)
            self.exchange.done.connect(lambda: self.choose(self.desk.delegation_id))
            self.window.stack.addWidget(self.exchange)
        self._asking = False
        self.put_up(self.exchange)
        self.exchange.show_list()

    def show_history(self) -> None:
        """Who changed what of the record that is worked on."""
        from desktop.ui import history

        page = self.window.stack.currentWidget()
        record = history.record_at(self.window.focusWidget(), page) if page is not None else None
        if record is not None:
            history.show(self.window, self.store, record)

    def _show_first_start(self) -> None:
        # An empty stack shows its first widget at once: being shown does not mean having been asked.
        asked = self.first_start is not None and self.window.stack.currentWidget() is self.first_start
        if self.first_start is None:
            self.first_start = firstimport.asked(self, self._on_made)
        if not asked:
            self.put_up(self.first_start)
            self.first_start.show_store(self.store, first=not self.rows)

    def _on_made(self, delegation_id: str) -> None:
        self._asking = False
        signing.sign(self.store)
        self._show_practice()
        self.show_delegations()
        self.choose(next((row.id for row in self.rows if delegation_id in (row.id, row.code)), delegation_id))

    def _on_committed(self, label: str) -> None:
        self.window.status.show_saved(label, undone=self.store.redo_label() is not None)
        self._show_steps()
        self._refresh.start()
        self._advise.start()

    def step(self, name: str) -> None:
        """Take the last action back ("undo") or do it again ("redo")."""
        try:
            self.store.undo() if name == "undo" else self.window.status.show_saved(self.store.redo() or "")
        except UserError as error:
            self.complain(error)

    def complain(self, error: UserError) -> None:
        """One sentence on the page that is shown, or in a window of its own where none is."""
        page = self._page_shown()
        page.complain(error) if page else dialogs.tell(self.window, error.sentence)

    def tell(self, sentence: Sentence) -> None:
        """What was done, likewise."""
        page = self._page_shown()
        page.tell(sentence) if page else dialogs.tell(self.window, sentence)

    def _page_shown(self) -> Page | None:
        from desktop.ui.pages.page import Page

        page = self.window.stack.currentWidget()
        return page if isinstance(page, Page) else None

    def _show_steps(self) -> None:
        self.window.actions_.show_steps(self.store.undo_label(), self.store.redo_label())

    def refresh(self) -> None:
        """Everything that may have changed: the visible page now, the others when they are shown."""
        self.store.look()
        self.show_delegations()
        if not self._asking and all(row.id != self.desk.delegation_id for row in self.rows):
            self.choose(None, show=not self.window.navigation.key)
            return
        self._write_header()
        for page in self.plan.and_tabs():
            page.mark_stale()
        if self.details is not None and self.details.isVisible():
            self.details.refresh()
        if self.exchange is not None:
            self.exchange.mark_stale()

    def advise(self) -> None:
        """Count anew what is worth a look, and what waits for a decision."""
        for _step in self._advising():
            pass

    def _advising(self) -> Iterator[None]:
        from desktop.store import conflicts, lastexchange

        yield
        self._show_practice()
        adviser = self.adviser  # what it needs is imported by the first start: two steps more
        yield
        adviser.advise(self.desk.delegation_id)
        with self.store.read() as connection:
            waiting = conflicts.count(connection)
        last = lastexchange.last(self.store)
        self.window.status.show_exchange(waiting, (last.wall, last.author) if last else None)
        yield
        self.window.header.count_due(self.store, self.desk.delegation_id, self.window.settings)

    def open_result(self, result: Result) -> None:
        """Go to what was found."""
        if result.delegation_id and result.delegation_id != self.desk.delegation_id:
            self.choose(result.delegation_id)
        self.show_record(PAGE_OF.get(result.kind, "contacts"), result.id)

    def show_record(self, page: str, row_id: str) -> None:
        """Go to a record on a page; without an id, to the page."""
        if page in KEYS:
            self.window.show_page(page)
            if row_id:
                self.page(page).show_record(row_id)
        elif page in PLAN_KEYS:
            self.plan.show(page, row_id)

    def show_paper(self, document: str, event: str) -> None:
        """Go to a paper in the tab of documents."""
        self.window.show_page("documents")
        self.page("documents").show_document(document, event)

    def keep_forms(self) -> None:
        """Write what stands unwritten in forms, or keep it as a draft: the whole store is about to be read."""
        for record in self.window.findChildren(Record):
            record.leave()

    def stop(self) -> None:
        """Nothing here touches the store any more until ``start_anew``."""
        self.keep_forms()
        self._refresh.stop()
        self._advise.stop()
        self.adviser.stop()
        for page in self.plan.and_tabs():
            page.rest()

    def start_anew(self) -> None:
        """The store holds other data now: pages are made again when they are shown."""
        for widget in (*self.plan.and_tabs(), self.details, self.exchange, self.first_start):
            if widget is not None:
                self.window.stack.removeWidget(widget)
                widget.deleteLater()
        self.window.pages.clear()
        self.window.plan.clear()
        self.details = self.exchange = self.first_start = None
        self.choose(None)
        self._show_steps()

    def leave(self) -> bool:
        """Before the window closes: what stands unsaved in forms is kept as a draft by them."""
        self._leave_delegation()
        return True

    def _leave_delegation(self) -> None:
        for page in self.plan.and_tabs():
            page.leave_delegation()
        if self.details is not None:
            self.details.leave_delegation()
