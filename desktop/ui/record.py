"""Binds a form to one record: leaving a field writes one change, unfinished text survives a crash (data.md D7).

A form holds the heads it was opened with (D3), so that a colleague's change made meanwhile is never overwritten
unseen. While a field is wrong its text stays in the field, the problem stands below it, and the store keeps the
last good value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import i18n
from desktop.errors import Invalid, Problem, Sentence, UserError
from desktop.i18n import N_
from desktop.store import drafts, records
from desktop.store.registers import registers
from desktop.store.stale import Stale

if TYPE_CHECKING:
    from desktop.store.journal import Seen
    from desktop.store.tables import Row
    from desktop.ui.form import Form
    from desktop.ui.pages.page import Page

DRAFT_AFTER_MS = 1500
BASE = "*"  # in a draft: the heads that its text was typed over
THEIRS = N_("{name} wrote “{text}” at {time}. Yours is not saved; type it again to replace that.")


class Record(QObject):
    """One record in one form. ``label`` names the edit in the undo menu, ``fixed`` are values of a new record."""

    added = Signal(str)
    edited = Signal()

    def __init__(self, page: Page, form: Form, table: type[Row], label: str, add_label: str) -> None:
        super().__init__(form)
        self.page, self.form, self.table = page, form, table
        self.label, self.add_label = label, add_label
        self.row_id = ""
        self.returned = False  # a new record in which text stands that was typed earlier and never added
        self.fixed: dict[str, Any] = {}
        self.rules: Callable[[dict[str, Any]], Mapping[str, Any]] = lambda values: values
        self.change: Callable[..., bool] = records.edit  # what writes an edit
        self._seen: Seen | None = None
        self._dirty: set[str] = set()
        self._theirs: dict[str, tuple[str, ...]] = {}  # register -> heads that were told, and not yet answered
        self._timer = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._timer.timeout.connect(self._keep_draft)
        form.changed.connect(self._on_changed)
        form.committed.connect(self._on_committed)

    @property
    def is_new(self) -> bool:
        return not self.row_id

    @property
    def is_typed(self) -> bool:
        """Whether somebody filled in fields of a new record that is not added yet."""
        values = self.form.values()
        return self.is_new and any(values.get(name) not in (None, "", False) for name in self._dirty)

    def _key(self) -> str:
        name = str(self.table.__tablename__)
        owner = next((str(value) for column, value in self.fixed.items() if column.endswith("_id")), "")
        return f"{name}:{self.row_id or f'new:{owner}'}"

    def open(self, row_id: str) -> None:
        """Show a record; text that was left unfinished in it comes back."""
        if row_id != self.row_id:
            self.leave()
        self.row_id, self.returned = row_id, False
        store = self.page.store
        with store.read() as connection:
            row, self._seen = records.opened(connection, self.table, row_id)
        waiting = drafts.kept(store, self._key())
        base = waiting.pop(BASE, {})
        self._seen = {**self._seen, **{name: tuple(heads) for name, heads in base.items()}}
        self._theirs.clear()
        self._dirty = set(waiting)
        self.form.show_problems([])
        self.form.set_values({**row, **waiting})

    def reload(self) -> None:
        """Take what changed in the store meanwhile (undo, another form); what is being typed stays."""
        if not self.row_id:
            return
        try:
            with self.page.store.read() as connection:
                row, seen = records.opened(connection, self.table, self.row_id)
        except UserError:
            return
        self._seen = records.seen_still(self.table, self._seen, seen, self._dirty)
        kept = {name for name in self.form.names() if name in self._dirty}
        self.form.set_values({name: value for name, value in row.items() if name not in kept})

    def start_new(self, fixed: Mapping[str, Any], defaults: Mapping[str, Any]) -> None:
        """An empty form for a record that does not exist before ``add`` is pressed."""
        self.leave()
        self.row_id = ""
        self.fixed = dict(fixed)
        self._seen = None
        waiting = drafts.kept(self.page.store, self._key())
        self._dirty = set(waiting)
        self.returned = any(text not in ("", False) for text in waiting.values())
        self.form.show_problems([])
        self.form.set_values({**dict.fromkeys(self.form.names()), **defaults, **waiting})

    def add(self) -> str:
        """Make the record; its id, or empty where a problem is shown instead."""
        from desktop.ui.inputs import Line, Text

        key = self._key()
        raw = {**self.fixed, **self.rules(self.form.values())}
        unreadable = self.form.unreadable()
        self.form.show_problems(unreadable)
        if unreadable:
            self.form.go_to_problem()
            return ""
        made = self._attempt(lambda: self.page.act(self.add_label, records.add, self.table, raw))
        if not made:
            self.form.go_to_problem()
            return ""
        self._dirty.clear()
        self.form.show_problems([])
        drafts.keep(self.page.store, key, {})
        self.row_id, self.returned = str(made), False
        fields: list[Line | Text] = [*self.form.findChildren(Line), *self.form.findChildren(Text)]
        for field in fields:
            field.forget_steps()  # the next undo takes the record back, not the last word typed into it
        self.added.emit(self.row_id)
        return self.row_id

    def leave(self) -> bool:
        """Write what is still unwritten before the form shows something else; whether all of it could be."""
        self._timer.stop()
        if not self._dirty:
            return True
        if self.row_id:
            self._save(self._dirty)
        self._keep_draft()
        return not self._dirty

    def keep(self) -> None:
        """Write unfinished text down now: the store is about to be locked. UserError where it cannot be."""
        if self._timer.isActive():
            self._keep_draft()
            self._timer.stop()  # only now: what could not be written is tried again

    def discard(self) -> None:
        """Forget what was typed into a new record."""
        self._timer.stop()
        self._dirty.clear()
        self.returned = False
        drafts.keep(self.page.store, self._key(), {})

    def _on_changed(self, name: str) -> None:
        self._dirty.update(self.form.columns(name))
        for register, columns in registers(self.table).items():
            if register in self._theirs and set(columns) & set(self.form.columns(name)):
                self._seen = {**(self._seen or {}), register: self._theirs.pop(register)}
        if not self._timer.isActive():  # from the first key on: who never pauses is kept too
            self._timer.start()

    def _on_committed(self, name: str) -> None:
        if not self.row_id:
            return
        columns = self.form.columns(name)
        self._save(columns)
        if self._dirty and not self._dirty & set(columns):
            self._save(self._dirty)  # refused earlier because of what has just been put right (an end before a start)

    def _save(self, names: Iterable[str]) -> None:
        """Write some fields; fields that went wrong earlier and are still wrong do not hold the others back."""
        wanted = set(names) & self._dirty
        if not wanted:
            return
        values = self.rules(self.form.values())
        raw = {name: values[name] for name in wanted if name in values}
        row_id, seen = self.row_id, self._seen
        self.form.clear_problems(wanted)
        done = self._attempt(lambda: self.page.act(self.label, self.change, self.table, row_id, raw, seen))
        if done is None:
            return
        self._dirty -= wanted
        self._keep_draft()
        with self.page.store.read() as connection:
            row, now = records.opened(connection, self.table, row_id)
        # Of a register just written nothing older is seen any more, also where another part of it is still typed.
        written = {c for columns in registers(self.table).values() if wanted & set(columns) for c in columns}
        self._seen = records.seen_still(self.table, seen, now, self._dirty - written)
        self.form.set_values({name: row[name] for name in wanted if name in row})
        if done:  # typed and taken back again is no action: a window's Ctrl+Z would take back an older one
            self.edited.emit()

    def _attempt(self, action: Callable[[], Any]) -> Any:
        """Run ``action``; None where input was refused, and then the problems stand beside the fields."""
        try:
            result = action()
        except Invalid as error:
            self.show(error.problems)
            return None
        except Stale as error:
            self._show_theirs(error)
            return None
        except UserError as error:
            self.page.complain(error)
            return None
        return result

    def _show_theirs(self, error: Stale) -> None:
        """Another desk was quicker: say below the field what stands there now. Who then types on has seen it."""
        from desktop.domain.shown import shown
        from desktop.ui.differences import names_in

        columns = registers(self.table).get(error.register, ())
        column = next((name for name in columns if name in self._dirty), "")
        if not column:
            self.page.complain(error)
            return
        store = self.page.store
        with store.read() as connection:
            _row, now = records.opened(connection, self.table, self.row_id)
        self._theirs[error.register] = now[error.register]
        entity = str(self.table.__tablename__)
        text = shown(entity, error.register, error.value, i18n.current(), names_in(store))
        self.show([Problem(column, Sentence(THEIRS, {"name": error.author, "text": text, "time": error.time}))])

    def show(self, problems: list[Problem]) -> None:
        """Put each problem beside its field; one without a field goes to the page's banner."""
        rest = self.form.add_problems(problems)
        for problem in rest:
            self.page.complain(UserError(problem.message.msgid, **problem.message.values))

    def _keep_draft(self) -> None:
        values = self.form.values()
        kept: dict[str, Any] = {name: text for name in self._dirty if (text := keepable(values.get(name))) is not None}
        if kept and self._seen:
            held = {r: self._seen[r] for r, columns in registers(self.table).items() if kept.keys() & set(columns)}
            kept[BASE] = held  # whoever comes back to it must not claim to have seen what came meanwhile
        drafts.keep(self.page.store, self._key(), kept)


def keepable(value: Any) -> str | int | None:
    """What a field holds as a draft keeps it: amounts and days too, else they are missing when the text returns."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return value if isinstance(value, str | int) else None
