"""用字檢查 用字の確認: what a careful reader would mark in names and papers; corrected, or left as it is, by one key.

open_dialog(page)   # on the delegation that is shown and the directory
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop import i18n
from desktop.domain import labels
from desktop.domain.proofreading import LABELS, TAI, Finding, Known
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import Store, proofreading
from desktop.ui import dialogs, work
from desktop.ui.acting import ActingDialog
from desktop.ui.exchangedialogs import words
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.rows import Column, RowTable
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.store.journal import Work
    from desktop.ui.pages.page import Page

SCOPES = (
    (proofreading.ALL, N_("This trip and the directory")),
    (proofreading.TRIP, N_("This trip")),
    (proofreading.DIRECTORY, N_("The directory")),
)
KEYS = N_("Space corrects, Delete leaves it as it is, Enter goes there, Ctrl+Z takes back.")
WIDTH, HEIGHT = 1060, 640
AROUND = 6  # letters on either side of what was found


class Line(NamedTuple):
    """A remark as a row of the list."""

    id: str
    finding: Finding


class Marking(Protocol):
    """What a window of remarks does with the one under the cursor."""

    def correct(self) -> None: ...
    def leave(self) -> None: ...
    def go(self) -> None: ...


class Remarks(RowTable):
    """The list; its keys are the window's."""

    dialog: Marking

    def event(self, event: QEvent) -> bool:
        """Delete is ours, not the menu's."""
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.dialog.correct()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dialog.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dialog.go()
        else:
            super().keyPressEvent(event)


def open_dialog(page: Page) -> None:
    """Read and show; a jump to a record closes the window."""
    dialog = ProofDialog(page)
    if dialog.stopped:
        return
    dialogs.run(dialog)
    if dialog.wanted is not None:
        page.desk.record_asked.emit(*dialog.wanted)


class ProofDialog(ActingDialog):
    """The remarks; ``wanted`` is the page and the record that somebody asked to see."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.wanted: tuple[str, str] | None = None
        self.stopped = False  # the first reading was called off
        self.findings: list[Finding] = []
        self._known = Known()
        self._touched: Finding | None = None  # by what is done just now: the rest stays as it was read
        bind(self.setWindowTitle, N_("Proof-reading"))
        heading = words(N_("Proof-reading"), "emptyTitle")
        self.count = Label()
        self.count.setProperty("role", "muted")
        self.scope, self.rule = Combo(), Combo()
        bind(self.scope.setAccessibleName, N_("What is read"))
        bind(self.rule.setAccessibleName, N_("Show only"))
        for box in (self.scope, self.rule):
            box.setMinimumContentsLength(13)
        for key, text in SCOPES:
            self.scope.addItem(_(text), key)
        if not page.delegation_id:
            self.scope.setCurrentIndex(2)
            self.scope.setEnabled(False)
        self.scope.activated.connect(lambda _place: self.refresh())
        self.rule.activated.connect(lambda _place: self._filter())
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(heading)
        top.addWidget(self.count)
        top.addStretch(1)
        top.addWidget(self.rule)
        top.addWidget(self.scope)
        self.table = Remarks(
            [
                Column(N_("Where"), self._where, self._field, stretch=4),
                Column(N_("Wording"), self._text, self._proposed, stretch=5),
                Column(N_("Why"), lambda line: line.finding.why.text(_), self._kind, stretch=7),
            ],
            N_("Proof-reading"),
            N_("Nothing to remark."),
        )
        self.table.dialog = self
        self.table.opened.connect(lambda _id: self.go())
        self.table.chosen.connect(lambda _id: self._show())
        self.whole = words(role="muted")
        self.whole.setMinimumHeight(self.whole.fontMetrics().lineSpacing() * 4)
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.correct_button = plain_button(N_("Correct"), self.correct, "primary")
        self.leave_button = plain_button(N_("Leave as it is"), self.leave)
        self.go_button = plain_button(N_("Show the entry"), self.go)
        self.again_button = plain_button(N_("Show what was left"), self.show_again)
        self.close_button = plain_button(N_("Close"), self.accept)
        foot = QHBoxLayout()
        for button in (self.correct_button, self.leave_button, self.go_button, self.again_button):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        column.addWidget(self.said)
        column.addWidget(words(KEYS, "small"))
        column.addLayout(foot)
        self.fit(WIDTH, HEIGHT)
        follow(self._on_language)
        self.refresh()
        self.table.setFocus()

    def _where(self, line: Line) -> str:
        passage = line.finding.passage
        return passage.where.get(i18n.current()) or labels.name_of(passage.entity).text(_)

    def _field(self, line: Line) -> str:
        passage = line.finding.passage
        return f"{labels.name_of(passage.entity).text(_)}・{labels.label(passage.entity, passage.column).text(_)}"

    def _kind(self, line: Line) -> str:
        return _(LABELS[line.finding.rule])

    def _text(self, line: Line) -> str:
        """What was found, with a little of what stands around it."""
        finding = line.finding
        text, at = finding.passage.text, finding.places[0]
        start, stop = max(at - AROUND, 0), at + len(finding.found) + AROUND
        shown = f"{text[start:at]}【{finding.found}】{text[at + len(finding.found) : stop]}"
        return f"{'…' if start else ''}{shown}{'…' if stop < len(text) else ''}".replace("\n", " ")

    def _proposed(self, line: Line) -> str:
        return f"→ {line.finding.fix}" if line.finding.fix else ""

    def refresh(self) -> None:
        """Read anew; the cursor stays where it was."""
        place = max(self.table.currentIndex().row(), 0)
        try:
            found = work.run(
                self.page.window(), N_("Reading names and papers…"), _read, self.store, str(self.scope.currentData()),
                self.page.delegation_id,
            )  # fmt: skip
        except UserError as error:
            self.say(error.sentence)
            return
        if found is None:
            self.stopped = not self.isVisible()
            return
        self._known, self.findings = found
        self._fill_rules()
        self._filter(place)

    def acted(self) -> None:
        """Read one text anew; all of them where the rest depends on it: a body's name, and 臺 beside 台."""
        one = self._touched
        same = [n for n, other in enumerate(self.findings) if one is not None and _of_one_text(one, other)]
        if one is None or one.passage.own_name or any(self.findings[n].rule == TAI for n in same):
            self.refresh()
            return
        place = max(self.table.currentIndex().row(), 0)
        with self.store.read() as connection:
            anew = proofreading.again(connection, one.passage, self._known)
        rest = [other for n, other in enumerate(self.findings) if n not in same]
        self.findings = [*rest[: same[0]], *anew, *rest[same[0] :]]
        self._fill_rules()
        self._filter(place)

    def _fill_rules(self) -> None:
        kept = self.rule.currentData()
        self.rule.clear()
        self.rule.addItem(_("All remarks ({count})").format(count=len(self.findings)), "")
        for key, text in LABELS.items():
            count = sum(one.rule == key for one in self.findings)
            if count:
                self.rule.addItem(_("{name} ({count})").format(name=_(text), count=count), key)
        self.rule.setCurrentIndex(max(self.rule.findData(kept), 0))

    def _filter(self, place: int = 0) -> None:
        key = self.rule.currentData()
        shown = [Line(f"{one.id}{one.passage.row_id}", one) for one in self.findings if not key or one.rule == key]
        self.table.show_rows(shown)
        if shown:
            self.table.choose(shown[min(place, len(shown) - 1)].id)
        self._show()

    def _on_language(self) -> None:
        for place, (_key, text) in enumerate(SCOPES):
            self.scope.setItemText(place, _(text))
        self._fill_rules()
        self.table.retranslate()
        self._show()

    @property
    def current(self) -> Finding | None:
        """The remark under the cursor."""
        row = self.table.currentIndex().row()
        lines = self.table.model_.rows
        return lines[row].finding if 0 <= row < len(lines) else None

    def _show(self) -> None:
        one = self.current
        self.whole.setText(f"{one.why.text(_)}\n{one.passage.text}" if one else "")
        self.correct_button.setEnabled(one is not None and bool(one.fix))
        self.leave_button.setEnabled(one is not None)
        self.go_button.setEnabled(one is not None)
        said = _("{count} remarks").format(count=len(self.findings)) if self.findings else _("Nothing to remark.")
        self.count.setText(said)

    def correct(self) -> None:
        """Write the proposal into the record; where there is none, the record is for a person to correct."""
        one = self.current
        if one is None:
            return
        if not one.fix:
            self.say(Sentence(N_("There is no sure correction. Go there and decide.")))
            return
        self._do(one, N_("Correct the wording"), proofreading.correct)

    def leave(self) -> None:
        """It is right as it is, here and at the colleagues'."""
        one = self.current
        if one is not None:
            self._do(one, N_("Leave a remark as it is"), proofreading.leave)

    def _do(self, one: Finding, label: str, command: Callable[[Work, Finding], object]) -> None:
        self._touched = one
        self.act(label, command, one)
        self._touched = None

    def show_again(self) -> None:
        """Let everything appear that was told to stay."""
        self.act(N_("Show remarks again"), proofreading.forget)

    def go(self) -> None:
        """Close, and show the record."""
        one = self.current
        if one is not None:
            self.wanted = (one.passage.page, one.passage.shown_id)
            self.accept()


def _of_one_text(one: Finding, other: Finding) -> bool:
    return (one.passage.row_id, one.passage.column) == (other.passage.row_id, other.passage.column)


def _read(store: Store, scope: str, delegation_id: str, progress: work.Progress) -> tuple[Known, list[Finding]]:
    with store.read() as connection:
        known = proofreading.known(connection)
        return known, proofreading.read(connection, scope, delegation_id, date.today(), progress, known)
