"""檢查重複 重複の確認: pairs that may be one person, each with why; beside each other, and made one field by field.

Nothing is made one by itself. What will stand is shown before, and Ctrl+Z brings both back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain.alike import REASONS
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.errors import Invalid, Problem, Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import comparing, duplicates, joining, naming
from desktop.store.duplicates import Candidate
from desktop.ui import choices, dialogs, work
from desktop.ui.acting import ActingDialog
from desktop.ui.comparison import Comparison
from desktop.ui.exchangedialogs import Asking
from desktop.ui.form import Form
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.picker import PickerField
from desktop.ui.rows import Column, RowTable
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT, NARROW, LOW = 1180, 700, 820, 480
SHOWN = 300  # pairs at once; the next ones move up as these are decided
NEEDED = N_("This is needed. Fill it in.")
KEYS = N_("↑↓ next pair · Enter to the fields · ← → and Space choose · Ctrl+Enter merges · Ctrl+D: two people · Ctrl+Z")


def open_dialog(page: Page) -> None:
    """Look at who may stand in the directory twice."""
    dialog = DuplicatesDialog(page)
    if dialog.look():
        dialogs.run(dialog)


def search(store: Store, progress: Callable[[int, int], None] = lambda _done, _all: None) -> list[Candidate]:
    """All pairs of a store."""
    with store.read() as connection:
        return duplicates.candidates(connection, progress)


class PairRow(NamedTuple):
    """A line of the list."""

    id: str
    names: tuple[Pair, Pair]
    reasons: tuple[str, ...]


class DuplicatesDialog(ActingDialog):
    """At the left the pairs, at the right the chosen one field by field."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.pairs: list[Candidate] = []
        bind(self.setWindowTitle, N_("Possible duplicates"))
        self.heading, self.note = Label(), Label()
        self.heading.setProperty("role", "emptyTitle")
        bind(self.heading.setText, N_("Possible duplicates"))
        self.note.setProperty("role", "muted")
        self.compared = Comparison(self.store)
        self.list = RowTable(
            [Column(N_("Perhaps one person"), self._names, self._why, stretch=1)],
            N_("Possible duplicates"),
            N_("Nobody stands here twice, as far as can be told."),
        )
        self.list.chosen.connect(lambda _row: self._show())
        self.list.opened.connect(lambda _row: self.compared.start())
        self.join_button = plain_button(N_("Merge into one"), self.join, "primary")
        self.apart_button = plain_button(N_("They are two people"), self.apart)
        self.other_button = plain_button(N_("Two others…"), self.ask_two)
        self.close_button = plain_button(N_("Close"), self.accept)
        for keys, act in (("Ctrl+Return", self.join), ("Ctrl+Enter", self.join), ("Ctrl+D", self.apart)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._lay_out()
        self.fit(WIDTH, HEIGHT)
        follow(self.retranslate)

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.heading)
        head.addSpacing(8)
        head.addWidget(self.note)
        head.addStretch(1)
        head.addWidget(self.other_button)
        self.keys = Label()
        self.keys.setProperty("role", "small")
        self.keys.setWordWrap(True)
        bind(self.keys.setText, KEYS)
        foot.addWidget(self.keys, 1)
        foot.addStretch(0)
        for button in (self.join_button, self.apart_button, self.close_button):
            foot.addWidget(button)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        for part, share in ((self.list, 2), (self.compared, 5)):
            holder = QWidget()
            inner = QVBoxLayout(holder)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(part)
            self.split.addWidget(holder)
            self.split.setStretchFactor(self.split.count() - 1, share)
        self.split.setHandleWidth(12)
        self.split.setStyleSheet("QSplitter::handle { background: transparent; }")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.split, 1)
        column.addWidget(self.said)
        column.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small or much enlarged screen the list stands above the fields."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self.split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.keys.setVisible(event.size().height() >= LOW)

    def look(self) -> bool:
        """Search the directory; whether the person waited for it."""
        found = work.run(self.page, N_("Looking for duplicates…"), search, self.store)
        if found is None:
            return False
        self.pairs = found
        self._show_pairs()
        return True

    def _show_pairs(self) -> None:
        listed = self.pairs[:SHOWN]
        row = max(self.list.currentIndex().row(), 0)
        with self.store.read() as connection:
            names = naming.names(connection, [("person", person) for one in listed for person in one[:2]])
        found = [
            PairRow(
                f"{one.first} {one.second}",
                (names.get(("person", one.first), Pair()), names.get(("person", one.second), Pair())),
                one.reasons,
            )
            for one in listed
        ]
        kept = self.list.current()
        self.list.show_rows(found)
        if found and (not kept or not self.list.has(kept)):
            self.list.choose(found[min(row, len(found) - 1)].id)
        self._show()

    def _names(self, row: PairRow) -> str:
        first, second = (name.get(i18n.current()) for name in row.names)
        return f"{first} ／ {second}"

    def _why(self, row: PairRow) -> str:
        return "・".join(_(find(REASONS, reason).label) for reason in row.reasons) or _("chosen by you")

    def chosen(self) -> Candidate | None:
        """The pair that is looked at."""
        current = self.list.current()
        return next((one for one in self.pairs if f"{one.first} {one.second}" == current), None)

    def _show(self) -> None:
        pair = self.chosen()
        sides = None
        if pair is not None:
            with self.store.read() as connection:
                both = [comparing.side(connection, person) for person in pair[:2]]
            first, second = both
            if first is not None and second is not None:
                sides = (first, second) if first.mentions >= second.mentions else (second, first)
        self.compared.show_sides(sides)
        for button in (self.join_button, self.apart_button):
            button.setEnabled(sides is not None)
        self.note.setText(_("{count} pairs").format(count=len(self.pairs)))

    def join(self) -> None:
        """Make the two of the chosen pair one, as the last column shows it."""
        sides = self.compared.sides
        if sides is None:
            return
        keep, other = sides[0].id, sides[1].id
        values, pictures = self.compared.values(), self.compared.pictures()
        try:
            self.page.act(joining.JOIN, joining.people, keep, other, values, pictures)
        except Invalid as error:
            self.say(error.problems[0].message)
            return
        except UserError as error:
            self.say(error.sentence)
            return
        self._steps += 1
        self.said.hide()
        self.pairs = _without(self.pairs, keep, other)
        self._show_pairs()
        self.say(Sentence(N_("Merged. Ctrl+Z brings both back.")), good=True)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def apart(self) -> None:
        """They are two: this pair is never proposed again."""
        pair = self.chosen()
        if pair is None or not self.act(joining.APART, joining.apart, pair.first, pair.second):
            return
        self.pairs = [one for one in self.pairs if one[:2] != pair[:2]]
        self._show_pairs()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_two(self) -> None:
        """Two people whom no rule takes for one: a name that changed, another script."""
        asked = TwoPeople(self, self.store)
        if not dialogs.run(asked):
            return
        first, second = sorted(asked.people())
        self.pairs = [Candidate(first, second, ()), *(one for one in self.pairs if one[:2] != (first, second))]
        self._show_pairs()
        self.list.choose(f"{first} {second}")
        self.compared.start()

    def acted(self) -> None:
        """The list is changed where it is known what changed: the directory is not searched for each decision."""

    def refresh(self) -> None:
        """Search anew, after something was taken back or somebody else wrote."""
        self.look()

    def retranslate(self) -> None:
        """The lists are written anew."""
        self.list.retranslate()
        self.compared.retranslate()
        self.note.setText(_("{count} pairs").format(count=len(self.pairs)))


class TwoPeople(Asking):
    """Which two entries shall be looked at."""

    def __init__(self, parent: QWidget, store: Store) -> None:
        super().__init__(parent, N_("Two contacts that may be one"), N_("Compare"))
        self.form = Form()
        for name, label in (("first", N_("First contact")), ("second", N_("Second contact"))):
            self.form.add(
                label, PickerField(name, lambda x: choices.people(store, x), lambda x: choices.person(store, x))
            )
        self.body.addWidget(self.form)
        self.setMinimumWidth(460)

    def people(self) -> list[str]:
        """The ids that are chosen."""
        return [str(value) for value in self.form.values().values() if value]

    def accept(self) -> None:
        """Two, and not one and the same."""
        problems = self.form.unreadable()
        values = self.form.values()
        problems = problems or [Problem(name, Sentence(NEEDED)) for name, value in values.items() if not value]
        if not problems and len(set(self.people())) < 2:
            problems = [Problem("second", Sentence(joining.SAME_ROW))]
        self.form.show_problems(problems)
        if not problems:
            super().accept()


def _without(pairs: list[Candidate], keep: str, other: str) -> list[Candidate]:
    """What is left after ``other`` became part of ``keep``: who was like the other is now like the kept one."""
    found: dict[tuple[str, str], Candidate] = {}
    for one in pairs:
        first, second = sorted(keep if person == other else person for person in one[:2])
        if first != second:
            found.setdefault((first, second), Candidate(first, second, one.reasons))
    return list(found.values())
