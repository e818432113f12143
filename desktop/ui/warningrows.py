"""Warnings as rows: the reason, a way to accept it for good, the other item, and the accepted ones folded below."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain.plan import Item
from desktop.domain.warningfacts import Warning, item_name
from desktop.i18n import N_, _
from desktop.store import warnings
from desktop.store.warnings import Acceptance
from desktop.ui import icons
from desktop.ui.conflictrows import text_label
from desktop.ui.labels import Label, tip
from desktop.ui.text import follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

OTHERS = 2  # items that can be jumped to; the sentence names more
SHORT = 14  # characters of an item's name on a button
MARK, GAP = 15, 7  # pixels of the sign, and to the text
INDENT = 8 + MARK + GAP
LABEL_LIMIT = 300  # characters of a reason

Items = Mapping[str, Item]


def accept(page: Page, warning: Warning, why: str) -> None:
    """Accept it for good, with a reason or without."""
    page.do(N_("Accept warning"), warnings.accept, page.delegation_id, warning, why)
    look_again(page)


def take_back(page: Page, acceptance: Acceptance) -> None:
    """Let it appear again."""
    page.do(N_("Take back acceptance"), warnings.take_back, acceptance.id)
    look_again(page)


def look_again(page: Page) -> None:
    """Show what changed at once, not only when the store tells everybody."""
    if page.desk.adviser is not None:
        page.desk.adviser.again()


def enter_way(page: Page, warning: Warning, parent: QWidget) -> None:
    """Ask how long the way takes."""
    from desktop.ui import traveltimes

    if warning.way is not None and traveltimes.ask(page, *warning.way, parent=parent):
        look_again(page)


def link(msgid: str, clicked: Callable[[], object], name: str = "") -> QPushButton:
    """A small button that reads like a link; Enter elsewhere in a window never presses it."""
    said = _(msgid).format(name=name if len(name) <= SHORT else f"{name[: SHORT - 1]}…")
    made = QPushButton(said)
    made.setProperty("role", "link")
    made.setProperty("under", True)
    made.setAutoDefault(False)
    made.setAccessibleName(_(msgid).format(name=name))
    if name and name not in said:
        made.setToolTip(tip(name))
    made.clicked.connect(lambda _on=False: clicked())
    return made


def _jump(item: Item, go: Callable[[str], object]) -> QPushButton:
    return link(N_("Go to {name}"), lambda: go(item.id), item_name(item).get(i18n.current()))


class Why(QLineEdit):
    """An optional reason; Enter accepts, Escape leaves."""

    def __init__(self, done: Callable[[], object], left: Callable[[], object]) -> None:
        super().__init__()
        self._done, self._left = done, left
        self.setMaxLength(LABEL_LIMIT)
        self.setPlaceholderText(_("Why (may stay empty)"))
        self.setAccessibleName(_("Why (may stay empty)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._done()
        elif event.key() == Qt.Key.Key_Escape:
            self._left()
        else:
            super().keyPressEvent(event)


class WarningRow(QFrame):
    """One open warning. ``go`` gets the id of the item to jump to; ``own`` is the item that is shown already.

    ``wide`` rows have all buttons in one line; the side panel is too narrow for that.
    """

    def __init__(
        self,
        page: Page,
        warning: Warning,
        items: Items,
        go: Callable[[str], object],
        own: str,
        last: bool,
        wide: bool = False,
    ) -> None:
        super().__init__()
        self.page, self.warning = page, warning
        self.setObjectName("reportRow")
        self.setProperty("last", last)
        self.mark = Label()
        self.mark.setPixmap(icons.pixmap("warning", "amber", MARK))
        self.said = text_label(warning.sentence.text(_))
        self.accept_button = link(N_("Accept this"), self._unfold)
        self.accept_button.setAccessibleName(f"{_('Accept this')}　{self.said.text()}")
        self.links = QWidget()
        links = QHBoxLayout(self.links)
        links.setContentsMargins(0, 0, 0, 0)
        links.setSpacing(8)
        links.addWidget(self.accept_button)
        if warning.way is not None:
            self.way_button = link(N_("Enter the way…"), lambda: enter_way(page, warning, self))
            links.addWidget(self.way_button)
        others = [one for one in (warning.item_id, *warning.other_ids) if one != own and one in items]
        self.other_buttons = [_jump(items[one], go) for one in others[:OTHERS]]
        self._ask: QWidget | None = None
        text = self._text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.said)
        text.addWidget(self.links)
        for button in self.other_buttons:
            if wide:
                links.addWidget(button)
            else:
                text.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        links.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 4)
        row.setSpacing(GAP)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)

    @cached_property
    def why(self) -> Why:
        """The line for the reason with its buttons, made when somebody wants to accept."""
        made = Why(self._accept, self._fold)
        self._ask = QWidget()
        ask = QHBoxLayout(self._ask)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.setSpacing(4)
        ask.addWidget(made, 1)
        ask.addWidget(link(N_("Accept"), self._accept))
        ask.addWidget(link(N_("Cancel"), self._fold))
        self._text.addWidget(self._ask)
        return made

    def _unfold(self) -> None:
        line = self.why
        self.links.hide()
        if self._ask is not None:
            self._ask.show()
        line.setFocus()

    def _fold(self) -> None:
        if self._ask is not None:
            self._ask.hide()
        self.links.show()
        self.accept_button.setFocus()

    def _accept(self) -> None:
        accept(self.page, self.warning, self.why.text().strip())

    @property
    def is_asking(self) -> bool:
        """Whether somebody is writing a reason: the row must stay."""
        return self._ask is not None and not self._ask.isHidden()


class AcceptedRow(QFrame):
    """An accepted warning with its reason, and a way back; ``back`` where it is not a page that takes it back."""

    def __init__(
        self,
        page: Page,
        acceptance: Acceptance,
        warning: Warning,
        last: bool,
        back: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("reportRow")
        self.setProperty("last", last)
        said = warning.sentence.text(_)
        self.back_button = link(N_("Warn again"), back or (lambda: take_back(page, acceptance)))
        self.back_button.setAccessibleName(f"{_('Warn again')}　{said}")
        column = QVBoxLayout(self)
        column.setContentsMargins(INDENT, 5, 8, 4)
        column.setSpacing(1)
        column.addWidget(text_label(said, "muted"))
        if acceptance.why:
            column.addWidget(text_label(_("Accepted because: {why}").format(why=acceptance.why), "small"))
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)


class WarningRows(QWidget):
    """The warnings of one item, for the side panel; hidden where there are none."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.item_id = page, ""
        self.rows: list[WarningRow] = []
        self.accepted_rows: list[AcceptedRow] = []
        self._shown: Any = None
        self._unfolded = False
        self.card = QFrame()
        self.card.setObjectName("notice")
        self._inside = QVBoxLayout(self.card)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        self.fold_button = QPushButton()
        self.fold_button.setProperty("role", "link")
        self.fold_button.setProperty("under", True)
        self.fold_button.setAutoDefault(False)
        self.fold_button.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addWidget(self.card)
        column.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setVisible(False)
        page.desk.warned.connect(self._refresh)
        follow(self._refresh)

    def show(self, item_id: str | None = None) -> None:
        """Show the warnings of an item; without one, the widget, as Qt means it."""
        if item_id is None:
            super().show()
            return
        if item_id != self.item_id:
            self._unfolded = False
        self.item_id = item_id
        self._refresh()

    def _refresh(self) -> None:
        adviser = self.page.desk.adviser
        looked = adviser.looked if adviser is not None else None
        known = looked is not None and looked.plan.delegation_id == self.page.delegation_id and bool(self.item_id)
        found = [one for one in looked.open if one.concerns(self.item_id)] if looked is not None and known else []
        given = (
            [one for one in looked.accepted if one[1].concerns(self.item_id)] if looked is not None and known else []
        )
        names = {item.id: item for item in looked.plan.items} if looked is not None and found else {}
        texts = [(one.identity, one.sentence.text(_)) for one in (*found, *(one for _accepted, one in given))]
        shown = (self.item_id, self._unfolded, i18n.current(), texts, [acceptance for acceptance, _one in given])
        open_ones = {one.identity for one in found}
        writing = any(row.is_asking and row.warning.identity in open_ones for row in self.rows)
        if shown == self._shown or (writing and self._shown[0] == self.item_id):
            return
        self._shown = shown
        self._write(found, given, names)

    def _write(self, found: Sequence[Warning], given: Sequence[tuple[Acceptance, Warning]], names: Items) -> None:
        focus: QWidget | None = self.window().focusWidget()
        rows = (*self.rows, *self.accepted_rows, self.fold_button)
        had = next(
            (n for n, row in enumerate(rows) if focus is not None and (row is focus or row.isAncestorOf(focus))), None
        )
        for old in (*self.rows, *self.accepted_rows):
            old.hide()
            self._inside.removeWidget(old)
            old.deleteLater()
        shown = given if self._unfolded else []
        count = len(found) + len(shown)
        self.rows = [
            WarningRow(self.page, one, names, self._go, self.item_id, place == count)
            for place, one in enumerate(found, 1)
        ]
        self.accepted_rows = [
            AcceptedRow(self.page, acceptance, one, place == count)
            for place, (acceptance, one) in enumerate(shown, len(found) + 1)
        ]
        for row in (*self.rows, *self.accepted_rows):
            self._inside.addWidget(row)
        self.card.setVisible(count > 0)
        self.fold_button.setVisible(bool(given))
        said = N_("▾ {count} accepted") if self._unfolded else N_("▸ {count} accepted")
        self.fold_button.setText(_(said).format(count=len(given)))
        self.setVisible(bool(found or given))
        if had is not None and self.rows:
            self.rows[min(had, len(self.rows) - 1)].accept_button.setFocus()
        elif had is not None:
            self.fold_button.setFocus()

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._refresh()

    def _go(self, item_id: str) -> None:
        self.page.show_record(item_id)
