"""準備事項 準備: what is to be done before and after the trip, by whom and until when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton

from desktop import i18n
from desktop.domain import dates, tasks
from desktop.domain.tasks import State, TaskRow
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import delegations, directory, records
from desktop.store import tables as t
from desktop.store import tasks as stored
from desktop.ui import dialogs
from desktop.ui.griddialog import GridDialog, plain_button, start_in_list
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.soon import soon
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.pages.page import Page

TITLE = N_("Preparations")
TASK, IN_JAPANESE = N_("What to do, in Chinese"), N_("What to do, in Japanese")
CHANGE, ADD = N_("Change task"), N_("Add task")
TONES = {State.OVERDUE: "vermilion", State.DONE: "muted"}
OTHERS = 200  # people of the directory that an owner can be chosen from, besides the members


def open_dialog(page: Page) -> None:
    """The list of the delegation that is shown."""
    if page.delegation_id:
        dialogs.run(TasksDialog(page))


def said_day(day: date, near: date | None) -> str:
    """「9/15（二）」, with the year where it is another one than the trip's."""
    code = i18n.current()
    year = "" if near is not None and day.year == near.year else dates.year(day, dates.calendar_of(code))
    return f"{year}{dates.short(day, code)}"


def owners(store: Store, delegation_id: str) -> list[tuple[str, str]]:
    """Nobody yet, the members, then the people of the own country in the directory."""
    code = i18n.current()
    with store.read() as connection:
        members = delegations.members(connection, delegation_id)
        others = directory.people(connection, "", "TW", limit=OTHERS)
    found = {row.person_id: Pair(row.name_zh, row.name_ja).get(code) for row in members}
    for row in others:
        found.setdefault(row.id, Pair(row.name_zh, row.name_ja).get(code))
    return [("", "—"), *found.items()]


def columns_of_text() -> list[Column]:
    """Both languages side by side, the one of the screen first."""
    zh = Column("title", TASK, stretch=4, glyphs="zh_TW")
    ja = Column("title_ja", IN_JAPANESE, stretch=4, glyphs="ja")
    return [ja, zh] if i18n.current() == "ja" else [zh, ja]


def in_order(title: Pair) -> tuple[str, str]:
    """The two texts in the order of ``columns_of_text``."""
    return (title.ja, title.zh) if i18n.current() == "ja" else (title.zh, title.ja)


class TasksDialog(GridDialog):
    """The list, grouped by when it is due."""

    def __init__(self, page: Page) -> None:
        self._owners = owners(page.store, page.delegation_id)
        columns = [
            *columns_of_text(),
            Column("when", N_("Due"), 206),
            Column("owner_id", N_("Who does it"), 104, options=lambda: self._owners),
            Column("notes", N_("Remark"), stretch=3),
        ]
        super().__init__(page, TITLE, columns, columns)
        with page.store.read() as connection:
            trip = delegations.one(connection, page.delegation_id)
        self.start = trip.start
        self.rows: dict[str, TaskRow] = {}
        self.apply_button = QPushButton()
        self.apply_button.setAutoDefault(False)
        bind(self.apply_button.setText, N_("Take from a template"))
        self.menu = QMenu(self.apply_button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.apply_button.setMenu(self.menu)
        self.save_button = plain_button(N_("Save as template"), self.save_as_template)
        self.edit_button = plain_button(N_("Templates…"), self.edit_templates)
        for button in (self.apply_button, self.save_button, self.edit_button):
            self.tools.addWidget(button)
        self._marked = False  # whether it was looked up which of the days offices are closed on
        self.refresh()
        start_in_list(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._marked:  # the tables of holidays take a moment: after the list is on the screen
            soon(self, self._mark)

    def _mark(self) -> None:
        self._marked = True
        self._refresh_if_still()

    def _tip(self, row: TaskRow) -> str:
        """How long there is still time, and what to know of the day: offices in Taiwan may be closed."""
        if row.day is None or row.done_on is not None:
            return ""
        left = (row.day - date.today()).days
        said = [_("{count} days left").format(count=left) if left >= 0 else _("{count} days late").format(count=-left)]
        if self._is_closed(row):
            from desktop.domain import calendars

            before = calendars.working_day_before(row.day, calendars.TAIWAN)
            day = dates.long(before, i18n.current())
            said.append(_("Offices in Taiwan are closed that day; the working day before is {day}.").format(day=day))
        return "\n".join(said)

    def _is_closed(self, row: TaskRow) -> bool:
        if not self._marked or row.day is None or row.done_on is not None:
            return False
        from desktop.domain import calendars

        return not calendars.works(row.day, calendars.TAIWAN)

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            rows = stored.of(connection, self.page.delegation_id, date.today())
        self.rows = {row.id: row for row in rows}
        urgent = sum(row.state in tasks.URGENT for row in rows)
        still = sum(row.state is not State.DONE for row in rows)
        bind(self.note.setText, lambda: _("{urgent} due, {still} open").format(urgent=urgent, still=still))
        self.save_button.setEnabled(bool(rows))
        made = []
        for state, title in tasks.GROUPS.items():
            several = [self._entry(row) for row in rows if row.state is state]
            if several:
                made.append(Group(_(title), several))
        return made

    def _entry(self, row: TaskRow) -> Entry:
        relative = tasks.words(row.days).text(_) if row.days is not None and row.due is None else ""
        day = said_day(row.day, self.start) + (_(" closed") if self._is_closed(row) else "") if row.day else ""
        if row.done_on:
            due = _("done on {day}").format(day=said_day(row.done_on, self.start))
        else:
            due = "　".join(part for part in (day, relative) if part)
        held = relative or (dates.long(row.due, i18n.current()) if row.due else "")
        titles = in_order(row.title)
        owner = row.owner.get(i18n.current())
        shown = (*titles, due, owner, row.notes)
        return Entry(
            row.id, shown, (*titles, held, row.owner_id, row.notes), row.done_on is not None,
            TONES.get(row.state, ""), "when" if row.state is State.OVERDUE else "",
            (*titles, self._tip(row) or due, owner, row.notes),
        )  # fmt: skip

    def on_ticked(self, row_id: str, ticked: bool) -> None:
        self.act(N_("Tick task"), stored.set_done, row_id, date.today() if ticked else None)

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        raw: dict[str, Any] = {key: value or None} if key == "owner_id" else {key: value}
        try:
            raw = stored.when(value, self.start) if key == "when" else raw
        except UserError as error:
            self.say(error.sentence)
            return
        self.act(CHANGE, records.edit, t.Task, row_id, raw)

    def on_delete(self, row_id: str) -> None:
        self.act(N_("Delete task"), records.remove, t.Task, row_id)

    def on_move(self, row_id: str, step: int) -> None:
        """Among those of the same day; the day itself decides the rest."""
        own = self.rows[row_id]
        alike = [row.id for row in self.rows.values() if (row.state, row.day) == (own.state, own.day)]
        self.act(N_("Change the order"), stored.move, alike, row_id, step)

    def on_entered(self, values: dict[str, str]) -> None:
        try:
            raw: dict[str, Any] = stored.when(values.pop("when"), self.start)
        except UserError as error:
            self.say(error.sentence)
            self.new.fields["when"].setFocus()
            return
        raw |= {**values, "owner_id": values["owner_id"] or None}
        made = self.act(ADD, stored.add, self.page.delegation_id, raw)
        if made:
            self.new.clear(keep=("owner_id",))
            self.refresh()
            self.grid.choose(made)

    def provide(self) -> None:
        """The usual lists, at the first use."""
        with self.store.read() as connection:
            known = stored.is_provided(connection)
        if not known:
            try:
                self.store.do(stored.PROVIDE, stored.provide)
            except UserError as error:
                self.say(error.sentence)

    def _fill_menu(self) -> None:
        self.provide()
        self.menu.clear()
        with self.store.read() as connection:
            templates = stored.templates(connection)
        for template in templates:
            words = _("{name} ({count})").format(name=template.name.get(i18n.current()), count=template.lines)
            action = self.menu.addAction(words)
            action.triggered.connect(lambda _on=False, one=template: self.apply(one))
        if not templates:
            self.menu.addAction(_("There is no template yet.")).setEnabled(False)

    def apply(self, template: stored.Template) -> None:
        """Take a template over; what is there already stays as it is."""
        added = self.act(N_("Take tasks from a template"), stored.apply, self.page.delegation_id, template.id)
        if added is None:
            return
        known = template.lines - added
        self.refresh()
        self.say(
            Sentence(N_("{added} tasks added, {known} were there already."), {"added": added, "known": known}), True
        )

    def save_as_template(self) -> None:
        """This trip's list as a template under its name."""
        with self.store.read() as connection:
            trip = delegations.one(connection, self.page.delegation_id)
        self.provide()
        label = N_("Save tasks as template")
        made = self.act(label, stored.save_as_template, self.page.delegation_id, trip.name_zh, trip.name_ja)
        if made:
            self.say(Sentence(N_("Saved as a template. Its name can be changed under “Templates…”.")), True)

    def edit_templates(self) -> None:
        """The templates themselves."""
        from desktop.ui.tasktemplates import TemplatesDialog

        self.provide()
        dialogs.run(TemplatesDialog(self))
        self.refresh()
