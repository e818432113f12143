"""A line that adds to a list: type a name, press Enter, type the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent

from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.ui.picker import Option, PickerField

BARE = "*"  # id of the option that is only what was typed
NOT_YET = N_("Not added yet. Press Enter, or pick from the list.")


class QuickAdd(PickerField):
    """``taken`` with the option picked, or with the bare text (id ``BARE``); ``bare`` says what such a text is."""

    taken = Signal(object)

    def __init__(
        self, label: str, search: Callable[[str], list[Option]], bare: Callable[[], Pair] | None = None
    ) -> None:
        super().__init__("", self._found, lambda _id: None)
        self._lookup, self._bare = search, bare
        self.input.returnPressed.connect(self._on_enter)
        self.set_label(label)

    def _found(self, text: str) -> list[Option]:
        found = self._lookup(text)
        typed = text.strip()
        if self._bare is not None and typed:
            found = [*found, Option(BARE, Pair(typed, typed), self._bare())]
        return found

    def _on_enter(self) -> None:
        """One clear find is taken, and what nobody is called; between several a person picks."""
        text = self.input.text().strip()
        if not text:
            return
        found = self._found(text)
        named = [option for option in found if option.id != BARE]
        if len(named) == 1 or (not named and found):
            self._timer.stop()
            self._close_popup()
            self.choose(found[0])
        else:
            self.look()
            self.show_problem(None if named else self._nothing())

    def _nothing(self) -> Sentence | None:
        return super().unreadable()

    def choose(self, option: Option) -> None:
        """Hand it on and be ready for the next."""
        self._chosen = None
        self.input.put("")
        self.show_problem(None)
        self.taken.emit(option)

    def _on_left(self, by_tab: bool) -> None:
        self._timer.stop()
        if not (self._popup_open() and not by_tab):
            self.show_problem(Sentence(NOT_YET) if self.input.text().strip() else None)

    def name_inputs(self) -> None:
        super().name_inputs()
        self.input.say(_("＋ {what}").format(what=_(self.label)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.show_problem(None)
        super().focusInEvent(event)
