"""What the panels of a person and of an organisation share: sections that fold, locks, a menu of what can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop import i18n
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import records
from desktop.ui import icons
from desktop.ui.contactparts import said
from desktop.ui.form import ChoiceField, LineField, PairField, TextField
from desktop.ui.inputs import Field
from desktop.ui.locks import Locks
from desktop.ui.record import Record
from desktop.ui.recordpanel import RecordPanel
from desktop.ui.sections import Chapter, SectionForm, Spec
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.domain.words import Choice
    from desktop.store.tables import Row
    from desktop.ui.pages.page import Page
    from desktop.ui.recordpanel import Held

    class Part(Held, Protocol):
        """A list or a picture that hangs on the record."""

        @property
        def changed(self) -> SignalInstance: ...


DOT = "・"
P = TypeVar("P", bound=QWidget)


class Specs:
    """Makes the fields of one table, labelled as conflicts and history call them."""

    def __init__(self, entity: str) -> None:
        self.entity = entity

    def one(self, name: str, make: Callable[[], Field], label: str = "") -> Spec:
        return Spec(label or said(self.entity, name), (name,), make)

    def line(self, name: str, glyphs: str = "") -> Spec:
        return self.one(name, lambda: LineField(name, glyphs))

    def text(self, name: str, lines: int = 2) -> Spec:
        return self.one(name, lambda: TextField(name, lines))

    def pair(self, stem: str, lines: int = 1) -> Spec:
        names = (f"{stem}_zh", f"{stem}_ja")
        kind = "org" if (self.entity, stem) == ("organisation", "name") else ""
        return Spec(said(self.entity, names[0]), names, lambda: PairField(stem, lines, kind))

    def choice(self, name: str, options: tuple[Choice, ...]) -> Spec:
        return self.one(name, lambda: ChoiceField(name, options))


class DirectoryPanel(RecordPanel):
    """``made`` gives the id of a new record, ``edited`` says that something about the one that is shown changed.

    A subclass says its table, its sections, which of them stand open at first and which only a stored record has.
    """

    made = Signal(str)
    edited = Signal()

    form: SectionForm
    TABLE: ClassVar[type[Row]]
    NEW: ClassVar[str]  # the heading of an empty form
    CHANGE: ClassVar[str]
    ADD: ClassVar[str]
    DELETE: ClassVar[str]
    OPENED: ClassVar[tuple[str, ...]]  # sections that stand open before anybody opened or closed any
    HANGING: ClassVar[frozenset[str]]  # sections whose bodies hang on a stored record

    def __init__(self, page: Page) -> None:
        self.page = page
        self.row: Mapping[str, Any] = {}
        form = SectionForm(self.chapters())
        record = Record(page, form, self.TABLE, self.CHANGE, self.ADD)
        super().__init__(page, form, record, [], self.DELETE)
        self.menu_button = icons.button(self, "more", N_("More"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.menu_button)
        self.menu_button.setMenu(self.menu)
        self.head.addWidget(self.menu_button)
        self.locks = Locks(self, form, record)
        self._first = True
        form.opened.connect(self._on_opened)
        form.made.connect(lambda _key: self.adapt_fields())
        form.committed.connect(lambda _name: self.adapt_fields())
        record.added.connect(self.made)
        record.edited.connect(self._on_edited)
        follow(self.show_rest)

    def chapters(self) -> Sequence[Chapter]:
        """The sections of the form."""
        raise NotImplementedError

    @property
    def country(self) -> str:
        """Of the record that is shown, also while it is being typed."""
        return str(self.form.values().get("country") or "JP")

    def act(self, text: str, action: Callable[[], object]) -> None:
        """One more line in the menu."""
        bind(self.menu.addAction("", action).setText, text)

    def hang(self, part: P) -> P:
        """A part that follows the record which is shown; made with its section."""
        held: Part = part  # type: ignore[assignment]
        held.changed.connect(self._on_edited)
        self.parts.append(held)
        held.show_owner(self.row_id)
        return part

    def _on_edited(self) -> None:
        self.show_rest()
        self.edited.emit()

    # Sections.

    @property
    def _setting(self) -> str:
        return f"sections_{self.TABLE.__tablename__}"

    def _on_opened(self, _key: str, _open: bool) -> None:
        settings = getattr(self.window(), "settings", None)
        if settings is not None:
            unseen = self.HANGING & set(self._remembered()) if self.record.is_new else ()  # a new record has none
            settings.put(**{self._setting: " ".join([*self.form.open_keys(), *unseen]) or "-"})
        self.show_rest()

    def _remembered(self) -> Sequence[str]:
        settings = getattr(self.window(), "settings", None)
        kept = settings.get(self._setting, "") if settings is not None else ""
        return kept.split() if kept else self.OPENED

    def _adapt(self) -> None:
        new = self.record.is_new
        for icon in (self.delete_button, self.history_button):
            icon.setVisible(not new)
        self.menu_button.setVisible(not new and not self.menu.isEmpty())
        for button in (self.create_button, self.cancel_button):
            button.setVisible(new)
        for key in self.HANGING:
            self.form.offer(key, not new)
        if self._first or new:
            keys = {"basics", *self._remembered()}
            self.form.open_only(key for key in self.form.sections if key in keys and not (new and key in self.HANGING))
        self._first = new  # what a new record hid comes back with the next one
        self.adapt_fields()

    def go_to_first(self) -> None:
        self.form.field("name_zh").setFocus(Qt.FocusReason.OtherFocusReason)

    def adapt_fields(self) -> None:
        """Show the fields that a record like this has."""

    # What is shown.

    def open(self, row_id: str) -> None:
        """Show a record."""
        same = row_id == self.row_id
        super().open(row_id)
        if not same:
            self.show_rest()

    def refresh(self) -> None:
        """Take what changed in the store."""
        super().refresh()
        self.show_rest()

    def start_new(self, defaults: Mapping[str, Any], fixed: Mapping[str, Any] | None = None) -> None:
        """The empty form of a new record."""
        self.row = {}
        super().start_new(defaults, fixed)
        self.locks.show_for("")
        for section in self.form.sections.values():
            section.heading.say("")
        self.heading.setText(_(self.NEW))

    def show_rest(self) -> None:
        """The heading, the locks and what the closed sections say."""
        if not self.row_id:
            self.heading.setText(_(self.NEW))
            return
        try:
            with self.page.store.read() as connection:
                self.row = records.opened(connection, self.TABLE, self.row_id)[0]
            said = self.summaries()
        except UserError:  # gone meanwhile, and the page clears the panel; or locked, and it is read again after that
            return
        self.locks.show_for(str(self.row["audience"] or ""))
        for key, section in self.form.sections.items():
            section.heading.say(DOT.join(part for part in said.get(key, ()) if part))
        self.show_whole()

    def show_whole(self) -> None:
        """What stands above the form."""

    def summaries(self) -> Mapping[str, Sequence[str]]:
        """What stands in each section, for its heading while it is closed; what else is shown is read here too."""
        raise NotImplementedError

    def pair(self, stem: str) -> str:
        """A text of the record that is shown in the language of the screen, in one line."""
        return " ".join(Pair(self.row[f"{stem}_zh"], self.row[f"{stem}_ja"]).get(i18n.current()).split())
