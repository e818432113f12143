"""內部・可對外: the small lock beside each field of the directory says who may read it, and changes that.

The locks are no stops of Tab, which would double the way through a form; the keys do it for the field one is in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from desktop.domain import audience
from desktop.i18n import N_, _
from desktop.store import records
from desktop.ui import icons, theme
from desktop.ui.inputs import Field
from desktop.ui.text import follow

if TYPE_CHECKING:
    from desktop.ui.record import Record
    from desktop.ui.sections import SectionForm

KEYS = "Ctrl+Shift+E"
SIZE = 14
CHANGE = N_("Change who may see it")
OPEN = N_("May be shown to the other side. Click or press {keys} to keep it internal.")
INSIDE = N_("Internal: on no paper for the other side. Click or press {keys} to let it be shown.")
ALWAYS = N_("Always internal: on no paper for the other side.")
# Who is on a paper at all is on it by name, and where a body stands is no secret.
NEVER_ASKED = frozenset({"name_zh", "parent_id", "kind", "country", "region", "honorific"})


class Lock(QToolButton):
    """The lock of one field."""

    def __init__(self, entity: str, field: Field) -> None:
        super().__init__()
        self.entity, self.field, self.column, self.inside = entity, field, field.names[0], False
        self.fixed = not audience.can_change(entity, self.column)
        self.setObjectName("lock")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setFixedSize(SIZE + 8, SIZE + 12)
        self.setAutoRaise(True)
        if self.fixed:
            self.setEnabled(False)
        theme.watch.changed.connect(self.draw)
        follow(self.draw)

    def show_for(self, own: str) -> None:
        """Take what the record's ``audience`` column says."""
        self.inside = not audience.is_open(self.entity, self.column, own)
        self.draw()

    def draw(self) -> None:
        """The picture and its words."""
        name, tint = ("lock", "indigo") if self.inside else ("unlock", "faint")
        self.setIcon(icons.icon(name, "faint" if self.fixed else tint, SIZE))
        said = _(ALWAYS if self.fixed else INSIDE if self.inside else OPEN).format(keys=KEYS)
        self.setToolTip(said)
        self.setAccessibleName(f"{_(self.field.label)} {said}")
        line = self.field.focusProxy()
        if line is not None:  # whoever hears the form learns it with the field
            line.setAccessibleDescription(said)


class Locks(QObject):
    """The locks of a form; ``own`` is the record's column as it was last read."""

    def __init__(self, panel: QWidget, form: SectionForm, record: Record) -> None:
        super().__init__(panel)
        self._form, self._record = form, record
        self._entity = str(record.table.__tablename__)
        self._own = ""
        self.of: dict[Field, Lock] = {}
        form.made.connect(self._on_made)
        shortcut = QShortcut(QKeySequence(KEYS), panel, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.toggle_here)
        for key in form.open_keys():
            self._on_made(key)

    def _on_made(self, key: str) -> None:
        form = self._form.sections[key].form
        for field in form.fields if form is not None else ():
            if field in self.of or field.names[0] in NEVER_ASKED:
                continue
            lock = self.of[field] = Lock(self._entity, field)
            lock.clicked.connect(lambda _checked=False, field=field: self.toggle(field))
            lock.show_for(self._own)
            assert form is not None
            form.mark(field, lock)

    def show_for(self, own: str) -> None:
        """Show what the record's ``audience`` column says."""
        self._own = own
        for lock in self.of.values():
            lock.show_for(own)

    def toggle(self, field: Field) -> None:
        """Open becomes internal and the other way round; one step that undo takes back."""
        lock = self.of[field]
        if lock.fixed:
            return
        wanted = audience.OPEN if lock.inside else audience.INSIDE
        own = audience.changed(self._entity, lock.column, wanted, self._own)
        record = self._record
        if record.is_new:
            record.fixed["audience"] = own
            self.show_for(own)
            return
        record.page.do(CHANGE, records.edit, record.table, record.row_id, {"audience": own})

    def toggle_here(self) -> None:
        """The same for the field that has the cursor."""
        widget = QApplication.focusWidget()
        while widget is not None and not (isinstance(widget, Field) and widget in self.of):
            widget = widget.parentWidget()
        if isinstance(widget, Field):
            self.toggle(widget)
