"""職務確認 人事異動の確認: after 1 April the Japanese posts of the directory are gone through once, by keyboard.

open_dialog(page)          # the window
starts(settings)           # month and day from which posts wait, a setting
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from desktop import i18n
from desktop.domain import dates
from desktop.domain import succession as rules
from desktop.domain.folding import fold
from desktop.domain.succession import FATES, MOVED, RETIRED, SAME, SUCCEEDED, UNKNOWN
from desktop.domain.words import find
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.settings import Settings
from desktop.store import promises, succession
from desktop.store.promises import Promise
from desktop.store.succession import Body, Done, Waiting
from desktop.ui import dialogs
from desktop.ui.acting import ActingDialog
from desktop.ui.confirmingform import DecidingForm, Draft
from desktop.ui.confirminglist import LetterDialog, PasteDialog
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo, Line
from desktop.ui.labels import Label
from desktop.ui.rows import Column, RowTable
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT, SIDE = 1200, 680, 400
TITLE, LABEL = N_("Confirm posts"), N_("Confirm posts after the changes of office")
KEYS = N_(
    "1 still in office, 2 somebody else, 3 another post, 4 left, 0 open again. Enter: details, Alt+↓: next line, "
    "Ctrl+Enter: write all."
)
FATE_KEYS = {"0": UNKNOWN, "1": SAME, "2": SUCCEEDED, "3": MOVED, "4": RETIRED}
CHIPS = {SAME: "ok", SUCCEEDED: "warn", MOVED: "warn", RETIRED: "no"}
NOBODY = N_("Decide of at least one post first: press 1 to 4 on a line.")
NO_DAY = N_("This is no day of the year. Write it like 4/1.")
NO_SINCE = N_("This is no date. Write it like 2026-04-01.")
UNWRITTEN, LEAVE = N_("{count} decisions are not written yet."), N_("Close without writing")
ALL = "*"
DONE = N_("{confirmed} posts confirmed, {ended} ended, {made} successors entered, {promises} promises handed on.")
COMPARED = N_(
    "The list has {lines} lines; {found} of the posts here are named in it. Look through them, then write all."
)


def starts(settings: Settings) -> tuple[int, int]:
    """Month and day from which posts wait to be confirmed: 1 April unless the office set another day."""
    return rules.start_or_april(settings.get(rules.SETTING, ""))


def open_dialog(page: Page) -> None:
    """Go through the posts that wait."""
    dialogs.run(ConfirmingDialog(page))


class ConfirmingDialog(ActingDialog):
    """Posts at the left, what is decided of the selected one at the right; nothing is written before the button."""

    def __init__(self, page: Page, today: date | None = None) -> None:
        super().__init__(page)
        self.today = today or date.today()
        self.settings: Settings = getattr(page.window(), "settings", None) or Settings()
        self.drafts: dict[str, Draft] = {}
        self.successors: tuple[str, ...] = ()
        self._rows: dict[str, Waiting] = {}
        self._known: dict[str, Waiting] = {}  # also those that another choice of organisation hides
        self._promises: dict[str, list[Promise]] = {}
        self._bodies: list[Body] = []
        bind(self.setWindowTitle, TITLE)
        self._build()
        self._lay_out()
        bind(self.write_button.setText, self._write_text, owner=self)
        self.fit(WIDTH, HEIGHT)
        self.refresh()
        follow(self.refresh)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.note = Label()
        self.note.setProperty("role", "muted")
        self.which = Combo()
        self.which.setMinimumContentsLength(7)
        bind(self.which.setAccessibleName, N_("Organisation"))
        self.which.activated.connect(lambda _place: self.refresh())
        self.text = Line()
        bind(self.text.setPlaceholderText, N_("Name or post"))
        bind(self.text.setAccessibleName, N_("Show only"))
        self.text.setMinimumWidth(70)
        self.text.setMaximumWidth(180)
        self._later = QTimer(self, singleShot=True, interval=120)
        self._later.timeout.connect(self.show_rows)
        self.text.textChanged.connect(lambda _text: self._later.start())
        self.only = QCheckBox()
        bind(self.only.setText, N_("Only decided ones"))
        self.only.toggled.connect(lambda _on: self.show_rows())
        self.paste_button = plain_button(N_("Published list…"), self.paste)
        self.table = RowTable(
            [
                Column(N_("Name"), self._name, lambda row: row.kana, stretch=3),
                Column(N_("Post"), self._post, self._place, stretch=6),
                Column(N_("Last confirmed"), self._confirmed, stretch=2),
                Column(
                    N_("Decision"),
                    lambda row: _(find(FATES, self._draft(row.id).fate).label) if self._draft(row.id).fate else "",
                    chip=lambda row: CHIPS.get(self._draft(row.id).fate, ""),
                    stretch=3,
                ),
            ],
            TITLE,
            N_("No post waits to be confirmed."),
        )
        self.table.chosen.connect(lambda _row_id: self._show())
        self.table.opened.connect(self._go_in)
        self.table.installEventFilter(self)
        self.form: DecidingForm = DecidingForm(self.page)
        self.form.setMinimumWidth(SIDE * 5 // 8)
        self.form.setMaximumWidth(SIDE)
        self.form.changed.connect(self._on_draft)
        self.since, self.start = Line(), Line()
        bind(self.since.setAccessibleName, N_("Changes of office on"))
        bind(self.start.setAccessibleName, N_("Every year from"))
        self.since.put(rules.changes_on(self.today, starts(self.settings)).isoformat())
        self.start.put("{}/{}".format(*starts(self.settings)))
        self.since.setFixedWidth(104)
        self.start.setFixedWidth(48)
        self.start.editingFinished.connect(self._on_start)
        self.letters_button = plain_button(N_("Letters of congratulation…"), self.letters)
        self.close_button = plain_button(N_("Close"), self.accept)
        self.write_button = plain_button(N_("Write"), self.write, "primary")
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.write)
        for key, step in (("Alt+Down", 1), ("Alt+Up", -1)):
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._to_line, step))

    def _lay_out(self) -> None:
        title, hint = Label(), Label()
        title.setProperty("role", "emptyTitle")
        bind(title.setText, TITLE)
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        bind(hint.setText, KEYS)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addSpacing(8)
        head.addWidget(self.note, 1)
        head.addWidget(self.only)
        tools = QHBoxLayout()
        tools.setSpacing(6)
        for widget in (self.which, self.text, self.paste_button):
            tools.addWidget(widget, 1 if widget is self.which else 0)
        tools.addStretch(1)
        for words, field in ((N_("Changes of office on"), self.since), (N_("Every year from"), self.start)):
            label = Label()
            label.setProperty("role", "label")
            label.setBuddy(field)
            bind(label.setText, words)
            tools.addWidget(label)
            tools.addWidget(field)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.table, 2)
        middle.addWidget(self.form, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(hint, 1)
        for button in (self.letters_button, self.close_button, self.write_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(tools)
        column.addLayout(middle, 1)
        column.addWidget(self.said)
        column.addLayout(foot)

    # What a row says.

    def _name(self, row: Waiting) -> str:
        return row.name.get(i18n.current())

    def _post(self, row: Waiting) -> str:
        code = i18n.current()
        return " ".join(part.get(code) for part in (row.unit, row.title) if part)

    def _place(self, row: Waiting) -> str:
        return row.top.get(i18n.current())

    def _confirmed(self, row: Waiting) -> str:
        if row.confirmed_on is None:
            return _("never")
        return f"{dates.year(row.confirmed_on, dates.calendar_of(i18n.current()))}{row.confirmed_on.month}月"

    def _draft(self, post_id: str) -> Draft:
        return self.drafts.get(post_id) or Draft()

    # What stands in the store.

    def refresh(self) -> None:
        """Show what still waits; what was decided and not yet written stays."""
        start = starts(self.settings)
        with self.store.read() as connection:
            total = succession.waiting(connection, self.today, start)
            self._bodies = succession.bodies(connection, self.today, start)
            kept = self.which.currentData() if self.which.count() else ALL
            top = kept if kept in {body.id for body in self._bodies} else None
            rows = succession.listed(connection, self.today, start, top)
            people = [row.person_id for row in rows]
            promised = promises.of_people(connection, people, max(self.today, self.day() or self.today))
        self._promises |= {person: promised.get(person, []) for person in people}
        self._rows = {row.id: row for row in rows}
        self._known |= self._rows
        self.which.clear()
        self.which.addItem(_("All organisations"), ALL)
        for body in self._bodies:
            name = body.name.get(i18n.current()) or _("Without organisation")
            self.which.addItem(f"{name}（{body.posts}）", body.id)
        self.which.setCurrentIndex(max(self.which.findData(ALL if top is None else top), 0))
        day = rules.changes_on(self.today, start)
        shown = dates.long(day, i18n.current())
        told = _("{count} posts wait to be confirmed since {day}.").format(count=total, day=shown)
        if len(rows) < total and top is None:
            told += " " + _("The first {count} are shown: choose an organisation.").format(count=len(rows))
        self.note.setText(told)
        self.show_rows()

    def show_rows(self) -> None:
        """The posts that the typed text finds."""
        wanted = fold(self.text.text())
        shown = [row for row in self._rows.values() if not wanted or wanted in fold(_said(row))]
        if self.only.isChecked():
            shown = [row for row in shown if self._draft(row.id).fate]
        self.table.show_rows(shown)
        if shown and not self.table.current():
            self.table.choose(shown[0].id)
        self._show()

    def _show(self) -> None:
        row = self._rows.get(self.table.current())
        draft = self.drafts.setdefault(row.id, Draft()) if row else Draft()
        self.form.show_post(row, draft, self._promises.get(row.person_id, []) if row else [])
        self._write()

    def _on_draft(self) -> None:
        self.table.viewport().update()
        self._write()

    def decided(self) -> list[str]:
        """The posts of which something was said, shown or not."""
        return [post_id for post_id, draft in self.drafts.items() if draft.fate]

    def _write(self) -> None:
        self.write_button.setText(self._write_text())
        self.write_button.setEnabled(bool(self.decided()))
        self.letters_button.setEnabled(bool(self.successors))

    def _write_text(self) -> str:
        count = len(self.decided())
        return _("Write {count}").format(count=count) if count else _("Write")

    def day(self) -> date | None:
        """The first day of those who came; None where what is typed is no date."""
        return dates.parse(self.since.text(), self.today)

    # Keys and buttons.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits decide of the selected line, and go on to the next one."""
        if watched is self.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            fate = FATE_KEYS.get(event.text())
            if fate is not None and self.table.current():
                self.form.set_fate(fate)
                if fate in (SAME, RETIRED):
                    self._to_line(1)
                return True
        return super().eventFilter(watched, event)

    def _go_in(self, _post_id: str) -> None:
        self.form.first().setFocus(Qt.FocusReason.TabFocusReason)

    def _to_line(self, step: int) -> None:
        """The next or the last line, from wherever the cursor is."""
        place = self.table.currentIndex().row() + step
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if 0 <= place < self.table.model_.rowCount():
            self.table.setCurrentIndex(self.table.model_.index(place, 0))

    def _on_start(self) -> None:
        start = rules.start_of(self.start.text())
        if start is None:
            self.say(Sentence(NO_DAY))
            return
        if start == starts(self.settings):
            return
        self.settings.put(**{rules.SETTING: "{}/{}".format(*start)})
        self.since.put(rules.changes_on(self.today, start).isoformat())
        self.said.hide()
        self.refresh()
        self.page.mark_stale()

    def paste(self) -> None:
        """Compare with a published list; what it says becomes proposals, to be looked through."""
        dialog = PasteDialog(self.page)
        if not dialogs.run(dialog):
            return
        found = rules.propose([row.holding() for row in self._rows.values()], dialog.announced)
        names = {proposal.successor for proposal in found.values()}
        with self.store.read() as connection:
            known = succession.people_called(connection, names)
            tree = succession.tops(connection, [self._rows[post_id].organisation_id for post_id in found])
        source = dialog.source.text().strip()
        for post_id, proposal in found.items():
            draft = Draft(proposal.fate, note=proposal.note, source=source)
            bearers = known.get(proposal.successor, [])
            if len(bearers) == 1:
                draft.values["successor_id"] = bearers[0]
            elif proposal.successor:
                draft.values["name_ja"] = proposal.successor
            if proposal.fate == MOVED:
                unit, title = rules.gone_to(proposal)
                draft.values |= {"organisation_id": tree.get(self._rows[post_id].organisation_id) or None,
                                 "unit_ja": f"{proposal.organisation} {unit}".strip(), "title_ja": title}  # fmt: skip
            self.drafts[post_id] = draft
        lines = len(dialog.announced)
        self._show()
        self.table.viewport().update()
        self.say(Sentence(COMPARED, {"lines": lines, "found": len(found)}), good=True)

    def write(self) -> None:
        """Everything that was decided, as one action."""
        since = self.day()
        chosen = self.decided()
        if since is None or not chosen:
            self.say(Sentence(NOBODY if since else NO_SINCE))
            return
        wanted = [
            self.drafts[post_id].decision(post_id, since, self._promises.get(self._known[post_id].person_id, []))
            for post_id in chosen
        ]
        done: Done | None = self.act(LABEL, succession.apply, wanted, self.today)
        if done is None:
            return
        for post_id in chosen:
            self.drafts.pop(post_id, None)
        self.successors = (*done.successors, *self.successors)
        self._show()
        said = {"confirmed": done.confirmed, "ended": done.ended, "promises": done.promises}
        self.say(Sentence(DONE, {**said, "made": len(done.successors)}), good=True)
        if done.successors:
            self.letters_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def letters(self) -> None:
        """着任祝い to those who were entered here."""
        with self.store.read() as connection:
            offices = succession.taken_over(connection, self.successors)
            own = succession.own_office(connection, self.page.delegation_id)
        if offices:
            dialogs.run(LetterDialog(self.page, offices, own, self.today))

    def undo(self) -> None:
        """Take back what was written here; the letters of it are gone too."""
        self.successors = ()
        super().undo()

    def reject(self) -> None:
        """Escape with decisions that were not written asks first."""
        waiting = Sentence(UNWRITTEN, {"count": len(self.decided())})
        if not self.decided() or dialogs.confirm(self, waiting, LEAVE):
            super().accept()

    def accept(self) -> None:
        self.reject()


def _said(row: Waiting) -> str:
    return " ".join(f"{pair.zh} {pair.ja}" for pair in (row.name, row.top, row.unit, row.title)) + row.kana
