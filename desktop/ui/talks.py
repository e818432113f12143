"""商談會 商談会: one-to-one meetings of companies, from who comes to what came of it.

``TalksPanel(page)`` is a part of the page of companies; ``open_dialog(page, event_id)`` shows the meetings of an item.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import records, talkediting, talks
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.acting import ActingDialog
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.segment import segment
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page
    from desktop.ui.talkparts import View

TITLE = N_("One-to-one meetings")
BEGIN, REMOVE = N_("Begin one-to-one meetings"), N_("Delete one-to-one meetings")
SEGMENTS = (N_("Companies (of the talks)"), N_("Wishes"), N_("Timetable"), N_("On the day"))
EMPTY = N_("No one-to-one meetings yet. Begin with a day: companies, wishes and the timetable follow.")
SURE = N_("Delete “{name}” with its companies, wishes and talks? You can undo this.")
UNNAMED = N_("One-to-one meetings")
PAPERS = ("talk-timetable", "talk-tables", "talk-board", "talk-results")
WIDTH, HEIGHT = 1320, 740
Do = Callable[..., Any]


class TalksPanel(QWidget):
    """At the top which day, below it one of four views of it."""

    def __init__(self, page: Page, event_id: str = "", dialog: ActingDialog | None = None) -> None:
        super().__init__()
        self.page, self.store, self.dialog = page, page.store, dialog
        self.do: Do = dialog.act if dialog is not None else page.do
        self.event_id = event_id  # where only the meetings of one item are shown
        self.day: talks.Day | None = None
        self._made: dict[int, View] = {}
        self.box = Combo()
        self.box.setMinimumWidth(150)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.setMaximumWidth(330)
        bind(self.box.setAccessibleName, TITLE)
        self.box.activated.connect(lambda _place: self.refresh())
        self.new_button = plain_button(N_("＋ One-to-one meetings"), self.begin)
        self.more_button = QPushButton()
        bind(self.more_button.setText, N_("Day and tables"))
        self.more_button.setAutoDefault(False)
        self.more_button.clicked.connect(self.change)
        self.delete_button = plain_button(N_("Delete"), self.remove, "danger")
        frame, self.segments = segment(self, SEGMENTS, lambda _number: self.show_view())
        self.segment_frame = frame
        self.print_button = QPushButton()
        self.print_button.setAutoDefault(False)
        bind(self.print_button.setText, N_("Print"))
        self.menu = QMenu(self.print_button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.print_button.setMenu(self.menu)
        self.empty = Label()
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        bind(self.empty.setText, EMPTY)
        self.stack = QStackedWidget()
        self._lay_out()
        follow(self.refresh)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.box, 3)
        for button in (self.more_button, self.new_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.segment_frame)
        row.addStretch(1)
        row.addWidget(self.delete_button)
        row.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        column.addWidget(self.empty, 1)

    # Which day

    def refresh(self) -> None:
        """Read the store anew; the day that is shown stays."""
        kept, code = self.box.currentData(), i18n.current()
        with self.store.read() as connection:
            rows = [row for row in talks.days(connection) if self.event_id in ("", row["event_id"])]
            ids = [row["id"] for row in rows]
            shown = kept if kept in ids else (ids[0] if ids else "")
            self.day = talks.read(connection, shown) if shown else None
        with QSignalBlocker(self.box):
            self.box.clear()
            for row in rows:
                name = row["name_ja" if code == "ja" else "name_zh"] or row["name_zh"] or row["name_ja"] or _(UNNAMED)
                day = dates.short(row["day"], code) if row["day"] else ""
                self.box.addItem("　".join(filter(None, (day, name))), row["id"])
            self.box.setCurrentIndex(max(self.box.findData(shown), 0))
        some = self.day is not None
        for widget in (
            self.box,
            self.more_button,
            self.delete_button,
            self.segment_frame,
            self.print_button,
            self.stack,
        ):
            widget.setVisible(some)
        self.empty.setVisible(not some)
        self.print_button.setEnabled(some and bool(self.day and self.day.talks))
        self.show_view()

    def choose(self, day_id: str) -> None:
        """Show this day."""
        self.refresh()
        self.box.setCurrentIndex(max(self.box.findData(day_id), 0))
        self.refresh()

    def begin(self) -> None:
        """Make a day, of the item where there is one, and ask for its times and tables."""
        made = self.do(BEGIN, talkediting.begin, self.event_id)
        if made:
            self.choose(str(made))
            self.change()

    def change(self) -> None:
        """Times, tables, breaks and interpreters of the day."""
        if self.day is not None:
            from desktop.ui.talkform import DayDialog

            dialogs.run(DayDialog(self.page, self.day.id))
            self.refresh()

    def remove(self) -> None:
        """Delete the day with all that belongs to it."""
        if self.day is None:
            return
        question = Sentence(SURE, {"name": self.day.name.get(i18n.current()) or _(UNNAMED)})
        if dialogs.confirm(self, question, N_("Delete")):
            self.do(REMOVE, records.remove, t.MatchDay, self.day.id)
            self.refresh()

    # What of it

    def show_view(self, number: int | None = None) -> None:
        """One of the views, with what stands in the store now."""
        if number is not None:
            self.segments.button(number).setChecked(True)
        if self.day is None:
            return
        number = self.segments.checkedId()
        view = self.view(number)
        self.stack.setCurrentWidget(view)
        view.show_day(self.day)

    def view(self, number: int) -> View:
        """A view, made when it is first asked for."""
        if number not in self._made:
            made = self._make(number)
            self._made[number] = made
            self.stack.addWidget(made)
        return self._made[number]

    def _make(self, number: int) -> View:
        if number == 0:
            from desktop.ui.talkcompanies import CompaniesView

            return CompaniesView(self)
        if number == 1:
            from desktop.ui.talkwishes import WishesView

            return WishesView(self)
        if number == 2:
            from desktop.ui.talkplan import PlanView

            return PlanView(self)
        from desktop.ui.talkresults import ResultsView

        return ResultsView(self)

    def act(self, label: str, command: Callable[..., Any], *args: Any) -> Any:
        """One named action on the day, and then what stands in the store."""
        made = self.do(label, command, *args)
        self.refresh()
        return made

    def say(self, error: UserError) -> None:
        """What was refused."""
        if self.dialog is not None:
            self.dialog.say(error.sentence)
        else:
            self.page.complain(error)

    def tell(self, sentence: Sentence) -> None:
        """What was done."""
        if self.dialog is not None:
            self.dialog.say(sentence, good=True)
        else:
            self.page.tell(sentence)

    # Papers

    def _fill_menu(self) -> None:
        from desktop.documents.registry import DOCUMENTS

        self.menu.clear()
        for document in DOCUMENTS:
            if document.key in PAPERS:
                name = document.name().get(i18n.current())
                self.menu.addAction(name, partial(self.show_paper, document.key))

    def show_paper(self, key: str) -> None:
        """A paper of this day, ready to print."""
        if self.day is None:
            return
        if self.dialog is not None:
            self.dialog.accept()
        self.page.window_print(key, self.day.id)


def open_dialog(page: Page, event_id: str) -> None:
    """The one-to-one meetings of an item of the itinerary."""
    dialogs.run(TalksDialog(page, event_id))


class TalksDialog(ActingDialog):
    """The panel in a window of its own."""

    def __init__(self, page: Page, event_id: str) -> None:
        super().__init__(page)
        bind(self.setWindowTitle, TITLE)
        self.panel = TalksPanel(page, event_id, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.panel, 1)
        column.addWidget(self.said)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(plain_button(N_("Close"), self.accept))
        column.addLayout(foot)
        self.fit(WIDTH, HEIGHT)
        self.refresh()

    def acted(self) -> None:
        """The panel reads the store by itself, once its own action is done."""

    def refresh(self) -> None:
        self.panel.refresh()

    def reject(self) -> None:
        """Escape closes too: everything is written already."""
        self.accept()
