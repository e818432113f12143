"""The templates of tasks: added, renamed, edited line by line, deleted, taken over into the trip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import tasks
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, _, gettext_for
from desktop.store import records
from desktop.store import tables as t
from desktop.store import tasks as stored
from desktop.ui.griddialog import GridDialog, plain_button, start_in_list
from desktop.ui.inputs import Line
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.tasks import TasksDialog

TITLE = N_("Templates of tasks")
ONLY_DAYS = N_("In a template write days: “-90” before departure, “+30” after the return.")
NEW = N_("New template")
LEFT = 236  # pixels


class TemplatesDialog(GridDialog):
    """At the left the templates, at the right the lines of the chosen one."""

    keys = N_("Enter edits, Delete removes, Alt+↑↓ moves, Ctrl+Z takes back.")

    def __init__(self, tasks_dialog: TasksDialog) -> None:
        from desktop.ui.tasks import columns_of_text

        self._tasks = tasks_dialog
        self._template = ""
        self._templates: dict[str, stored.Template] = {}
        self.lines: dict[str, stored.TemplateLine] = {}
        when = Column("when", N_("Due"), 150)
        columns = [*columns_of_text(), when, Column("notes", N_("Remark"), stretch=4)]
        super().__init__(tasks_dialog.page, TITLE, columns, columns)
        self.apply_button = plain_button(N_("Take over into this trip"), self.apply)
        self.tools.addWidget(self.apply_button)
        self.refresh()
        self.list.setCurrentRow(0)
        start_in_list(self)

    def _middle(self) -> QWidget:
        made, row = QWidget(), QHBoxLayout()
        made.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        self.list = QListWidget()
        self.list.setObjectName("searchResults")
        self.list.setWordWrap(True)
        bind(self.list.setAccessibleName, TITLE)
        self.list.currentRowChanged.connect(self._on_template)
        self.names = {code: Line(code) for code in i18n.CODES}
        for code, line in self.names.items():
            line.setProperty("mark", code)
            line.editingFinished.connect(self.rename)
        bind(self.names["zh_TW"].setAccessibleName, N_("Name of the template in Chinese"))
        bind(self.names["ja"].setAccessibleName, N_("Name of the template in Japanese"))
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(self.list, 1)
        for line in self.names.values():
            side.addWidget(line)
        buttons = QHBoxLayout()
        self.add_button = plain_button(N_("Add"), self.add_template)
        self.delete_button = plain_button(N_("Delete"), self.delete_template, "danger")
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.delete_button)
        buttons.addStretch(1)
        side.addLayout(buttons)
        left = QWidget()
        left.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        left.setFixedWidth(LEFT)
        row.addWidget(left)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.about = Label()
        self.about.setProperty("role", "small")
        self.about.setWordWrap(True)
        column.addWidget(self.about)
        column.addWidget(self.grid, 1)
        column.addWidget(self.new)
        row.addWidget(right, 1)
        return made

    def refresh(self) -> None:
        with self.store.read() as connection:
            templates = stored.templates(connection)
        self._templates = {one.id: one for one in templates}
        self.list.blockSignals(True)
        self.list.clear()
        for one in templates:
            words = _("{name} ({count})").format(name=one.name.get(i18n.current()), count=one.lines)
            item = QListWidgetItem(words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
        ids = list(self._templates)
        if self._template not in ids:
            self._template = ids[0] if ids else ""
        if self._template:
            self.list.setCurrentRow(ids.index(self._template))
        self.list.blockSignals(False)
        self._show_template()

    def _on_template(self, place: int) -> None:
        item = self.list.item(place)
        if item is not None:
            self._template = str(item.data(Qt.ItemDataRole.UserRole))
            self._show_template()

    def _show_template(self) -> None:
        one = self._templates.get(self._template)
        name = one.name if one else Pair()
        for code, line in self.names.items():
            line.put(name.exactly(code))
            line.setEnabled(one is not None)
        notes = one.notes if one else ""
        zh, _slash, ja = notes.partition("／")  # both languages in one remark, as shipped
        self.about.setText((ja or zh) if i18n.current() == "ja" else zh)
        self.about.setVisible(bool(notes))
        for widget in (self.grid, self.new, self.apply_button, self.delete_button):
            widget.setEnabled(one is not None)
        super().refresh()

    def groups(self) -> list[Group]:
        from desktop.ui.tasks import in_order

        if not self._template:
            return []
        with self.store.read() as connection:
            lines = stored.template_lines(connection, self._template)
        self.lines = {line.id: line for line in lines}
        parts = (
            (N_("Before departure"), lambda days: days is not None and days <= 0),
            (N_("After the return"), lambda days: days is not None and days > 0),
            (N_("Without a date"), lambda days: days is None),
        )
        made = []
        for title, belongs in parts:
            several = []
            for line in lines:
                if belongs(line.days):
                    due = tasks.words(line.days).text(_) if line.days is not None else ""
                    cells = (*in_order(line.title), due, line.notes)
                    several.append(Entry(line.id, cells, cells, tips=cells))
            if several:
                made.append(Group(_(title), several))
        return made

    def _days(self, text: str) -> dict[str, Any] | None:
        found = tasks.parse(text)
        if found is None or found.day is not None:
            self.say(Sentence(ONLY_DAYS))
            return None
        return {"days": found.days}

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        raw = self._days(value) if key == "when" else {key: value}
        if raw is not None:
            self.act(N_("Change template"), records.edit, t.TemplateTask, row_id, raw)

    def on_delete(self, row_id: str) -> None:
        self.act(N_("Change template"), records.remove, t.TemplateTask, row_id)

    def on_move(self, row_id: str, step: int) -> None:
        alike = [line.id for line in self.lines.values() if line.days == self.lines[row_id].days]
        self.act(N_("Change the order"), stored.move_line, alike, row_id, step)

    def on_entered(self, values: dict[str, str]) -> None:
        raw = self._days(values.pop("when"))
        if raw is None:
            return
        made = self.act(N_("Change template"), stored.add_line, self._template, {**values, **raw})
        if made:
            self.new.clear()
            self.refresh()
            self.grid.choose(made)

    def add_template(self) -> None:
        """An empty one; its name waits to be typed over."""
        names = [gettext_for(code)(NEW) for code in i18n.CODES]
        made = self.act(N_("Add template"), stored.add_template, *names)
        if made:
            self._template = made
            self.refresh()
            line = self.names[i18n.current()]
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            line.selectAll()

    def rename(self) -> None:
        """Both names as they stand in the lines."""
        one = self._templates.get(self._template)
        wanted = Pair(*(self.names[code].text().strip() for code in i18n.CODES))
        if one is None or wanted == one.name:
            return
        raw = {"name_zh": wanted.zh or wanted.ja, "name_ja": wanted.ja}
        self.act(N_("Rename template"), records.edit, t.TaskTemplate, one.id, raw)

    def delete_template(self) -> None:
        """The chosen one with its lines; undo brings it back."""
        if self._template:
            self.act(N_("Delete template"), records.remove, t.TaskTemplate, self._template)

    def apply(self) -> None:
        """Take the chosen one over into the trip, and say so."""
        one = self._templates.get(self._template)
        if one is None:
            return
        added = self.act(N_("Take tasks from a template"), stored.apply, self.page.delegation_id, one.id)
        if added is not None:
            values = {"added": added, "known": one.lines - added}
            self.say(Sentence(N_("{added} tasks added, {known} were there already."), values), True)
