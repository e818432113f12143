"""Whom to inform of a change of plan: each with a number and a ready text, ticked off one by one.

open_dialog(page)              # the latest change
open_dialog(page, change_id)   # after a change was applied
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from desktop import i18n
from desktop.domain import dates
from desktop.domain.changes import InformLine, reason_words
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import informing, replan
from desktop.store.informing import InformRow
from desktop.ui import dialogs, theme
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.inputs import Combo, Text
from desktop.ui.labels import Label, tip
from desktop.ui.panel import Chip
from desktop.ui.replanfields import line, row
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

WIDE, LEFT, LIST_TALL = 1120, 380, 400
ROLE = Qt.ItemDataRole.UserRole
TOLD, NOT_TOLD, REWRITTEN = N_("Tell somebody of a change"), N_("Not told after all"), N_("Rewrite a text")
ADDED = N_("Add somebody who must know")
NOBODY = N_("No change of plan was applied yet. There is nobody to inform.")
PRINTED = {"inform-list": N_("Print the list…"), "change-note": N_("Print the note of changes…")}


def open_dialog(page: Page, change_id: str = "") -> None:
    """Show the list of a change, the latest where none is named."""
    if not page.delegation_id:
        return
    with page.store.read() as connection:
        changes = replan.changes(connection, page.delegation_id)
    if not changes:
        page.tell(Sentence(NOBODY))
        return
    dialog = InformDialog(page, changes, change_id)
    dialogs.run(dialog)
    if dialog.paper:
        page.window_print(dialog.paper, dialog.change_id)


def show(binder: Binder) -> None:
    """From the menu: the latest change."""
    if binder.desk.delegation_id:
        open_dialog(binder.page("itinerary"))


class InformDialog(Asking):
    """The list at the left, what to say and write to the selected one at the right."""

    def __init__(self, page: Page, changes: list[dict[str, Any]], change_id: str) -> None:
        super().__init__(page, N_("Whom to inform"), N_("Close"))
        self._page, self._changes = page, changes
        self.change_id = change_id or str(changes[0]["id"])
        self.paper = ""
        self._rows: list[InformRow] = []
        self._current = ""
        self.cancel_button.hide()
        self.ok_button.setDefault(False)  # Enter in a line adds or ticks, it does not close
        self.ok_button.setAutoDefault(False)
        self.setMinimumWidth(min(WIDE, self.screen().availableGeometry().width() - 40))
        self._build_head()
        both = QHBoxLayout()
        both.setSpacing(18)
        self._build_list(both)
        self._build_detail(both)
        self.body.addLayout(both)
        self._build_foot()
        self.load()

    def _build_head(self) -> None:
        self.progress = words(role="heading")
        self.progress.setWordWrap(False)
        self.which = Combo()
        bind(self.which.setAccessibleName, N_("Change of plan"))
        for change in self._changes:
            self.which.addItem(self._change_words(change), change["id"])
        self.which.setCurrentIndex(max(self.which.findData(self.change_id), 0))
        self.which.setMinimumWidth(LEFT)
        self.which.activated.connect(lambda _place: self._choose_change())
        self.body.addLayout(row(self.progress, None, self.which, stretch=False))

    def _change_words(self, change: dict[str, Any]) -> str:
        reason = reason_words(str(change["reason"]), Pair(str(change["reason_zh"]), str(change["reason_ja"])))
        day, clock = change["decided_on"], change["decided_time"]
        when = dates.short(day, i18n.current()) if day else ""
        at = dates.clock(clock) if clock else ""
        return "　".join(part for part in (f"{when} {at}".strip(), reason.get(i18n.current())) if part)

    def _choose_change(self) -> None:
        self.keep_text()
        self.change_id, self._current = str(self.which.currentData()), ""
        self.load()

    def _build_list(self, both: QHBoxLayout) -> None:
        self.list = QListWidget()
        self.list.setObjectName("searchResults")
        self.list.setFixedWidth(LEFT)
        self.list.setMinimumHeight(LIST_TALL)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bind(self.list.setAccessibleName, N_("Whom to inform"))
        self.list.currentItemChanged.connect(lambda now, _before: self._on_current(now))
        self.list.itemChanged.connect(self._on_ticked)
        self.other, self.number = line(N_("Somebody else who must know")), line(N_("Phone"), width=120)
        bind(self.other.setPlaceholderText, N_("Somebody else who must know"))
        bind(self.number.setPlaceholderText, N_("Phone"))
        self.add_button = self._link(N_("Add"), self._add)
        for field in (self.other, self.number):
            field.returnPressed.connect(self._add)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.list, 1)
        column.addLayout(row(self.other, self.number, self.add_button, stretch=False))
        both.addLayout(column)

    def _build_detail(self, both: QHBoxLayout) -> None:
        column = QVBoxLayout()
        column.setSpacing(6)
        self.name, self.role = Label(), Chip()
        self.name.setProperty("role", "emptyTitle")
        self.place = words(role="muted")
        column.addLayout(row(self.name, self.role))
        column.addWidget(self.place)
        self.phone = Label()
        self.phone.setProperty("role", "heading")
        self.phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_phone = self._link(N_("Copy number"), lambda: self._copy(self._line().phone))
        self.mail = words(role="muted")
        self.mail.setWordWrap(False)
        column.addLayout(row(self.phone, self.copy_phone, self.mail))
        self.copy_speech = self._link(N_("Copy"), lambda: self._copy(self.speech.toPlainText()))
        column.addLayout(row(words(N_("To read aloud"), "label"), None, self.copy_speech, stretch=False))
        self.speech = self._box(5)
        self.speech.setReadOnly(True)
        column.addWidget(self.speech)
        self.copy_text = self._link(N_("Copy the letter"), lambda: self._copy(self.text.toPlainText()))
        self.reset = self._link(N_("Offered text again"), self._reset)
        column.addLayout(row(words(N_("To write"), "label"), None, self.reset, self.copy_text, stretch=False))
        self.text = self._box(11)
        self.text.left.connect(self.keep_text)
        column.addWidget(self.text, 1)
        self.confirmed = line(N_("Confirmed by"))
        bind(self.confirmed.setPlaceholderText, N_("Who confirmed it there"))
        self.tick_button = QPushButton()
        self.tick_button.setProperty("role", "primary")
        self.tick_button.setAutoDefault(False)
        self.tick_button.clicked.connect(self._toggle)
        self.confirmed.returnPressed.connect(self._toggle)
        self.told = words(role="muted")
        column.addLayout(row(words(N_("Confirmed by"), "label"), self.confirmed, self.tick_button, stretch=False))
        column.addWidget(self.told)
        both.addLayout(column, 1)

    def _build_foot(self) -> None:
        last = self._column.itemAt(self._column.count() - 1)
        foot = last.layout() if last else None
        assert isinstance(foot, QHBoxLayout)
        for place, (key, said) in enumerate(PRINTED.items()):
            button = QPushButton()
            button.setAutoDefault(False)
            bind(button.setText, said)
            button.clicked.connect(lambda _checked=False, key=key: self._print(key))
            foot.insertWidget(place, button)

    def _link(self, msgid: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        bind(button.setText, msgid)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _box(self, lines: int) -> Text:
        made = Text("zh_TW", lines)
        made.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        return made

    # the list

    def load(self, select: str = "") -> None:
        """Read the list anew; ``select`` or the one that is shown is the selected one."""
        self._read()
        wanted = select or self._current
        self.list.blockSignals(True)
        if [self.list.item(n).data(ROLE) for n in range(self.list.count())] != [one.id for one in self._rows]:
            self.list.clear()
            for _one in self._rows:
                self.list.addItem(QListWidgetItem())
        for place, one in enumerate(self._rows):
            self._write(self.list.item(place), one)
        self.list.blockSignals(False)
        told = sum(one.line.told for one in self._rows)
        self.progress.setText(_("Informed {told}/{all}").format(told=told, all=len(self._rows)))
        places = [n for n, one in enumerate(self._rows) if one.id == wanted]
        first = next((n for n, one in enumerate(self._rows) if not one.line.told), 0)
        if self._rows:
            self.list.blockSignals(True)
            self.list.setCurrentRow(places[0] if places else first)
            self.list.blockSignals(False)
            self._show(self._rows[self.list.currentRow()])

    def _read(self) -> None:
        with self._page.store.read() as connection:
            self._rows = informing.listed(connection, self.change_id)

    def _write(self, entry: QListWidgetItem, one: InformRow) -> None:
        code, said = i18n.current(), one.line
        who = " ".join(p for p in (said.name.get(code), said.title.get(code)) if p) or said.organisation.get(code)
        where = said.organisation.get(code) if who != said.organisation.get(code) else ""
        below = "　".join(part for part in (said.role.get(code), where) if part)
        entry.setText(f"{who}\n{below}")
        entry.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        entry.setCheckState(Qt.CheckState.Checked if said.told else Qt.CheckState.Unchecked)
        entry.setForeground(theme.color("muted" if said.told else "ink"))
        entry.setData(ROLE, one.id)
        entry.setSizeHint(QSize(LEFT - 40, self.list.fontMetrics().lineSpacing() * 2 + 10))
        entry.setToolTip(tip(who))

    def _row(self) -> InformRow | None:
        return next((one for one in self._rows if one.id == self._current), None)

    def _line(self) -> InformLine:
        one = self._row()
        assert one is not None
        return one.line

    def _on_current(self, entry: QListWidgetItem | None) -> None:
        if entry is None:
            return
        row_id = entry.data(ROLE)
        self.keep_text()
        one = next((r for r in self._rows if r.id == row_id), None)
        if one is not None:
            self._show(one)

    def _show(self, one: InformRow) -> None:
        code, said = i18n.current(), one.line
        self._current = one.id
        name = said.name.get(code) or said.title.get(code) or said.organisation.get(code)
        self.name.setText(f"{name}（{said.kana}）" if said.kana and said.name else name)
        self.role.setText(said.role.get(code))
        body = said.organisation.get(code) if said.name or said.title else ""
        where = [body, said.title.get(code) if said.name else ""]
        self.place.setText("　".join(part for part in where if part))
        self.place.setVisible(bool(self.place.text()))
        self.phone.setText(said.phone or _("No number in the directory"))
        self.copy_phone.setVisible(bool(said.phone))
        self.mail.setText(said.email)
        for box, text in ((self.speech, said.spoken), (self.text, said.text)):
            theme.own_language(box, said.language)
            box.put(text)
        self.reset.setVisible(one.rewritten)
        self.confirmed.setText(said.confirmed_by)
        bind(self.tick_button.setText, N_("Take the mark back") if said.told else N_("Informed"))
        told = ""
        if said.told_on is not None:
            clock = dates.clock(said.told_time) if said.told_time else ""
            told = _("Informed on {day} {time} by {who}").format(
                day=dates.short(said.told_on, code), time=clock, who=said.told_by or _("me")
            )
        self.told.setText(told)

    # what is done

    def _do(self, label: str, command: Callable[..., object], row_id: str, *args: object) -> None:
        try:
            self._page.act(label, command, row_id, *args)
        except UserError as error:
            self.say(error.sentence)
            return
        self.problem.hide()
        self.load(row_id)

    def _on_ticked(self, entry: QListWidgetItem) -> None:
        row_id, ticked = entry.data(ROLE), entry.checkState() == Qt.CheckState.Checked
        self.keep_text()
        one = next((r for r in self._rows if r.id == row_id), None)
        if one is not None and one.line.told != ticked:
            self._tick(one, self.confirmed.text() if one.id == self._current else "")

    def _toggle(self) -> None:
        one = self._row()
        if one is not None:
            self.keep_text()
            self._tick(one, self.confirmed.text())

    def _tick(self, one: InformRow, confirmed: str) -> None:
        if one.line.told:
            self._do(NOT_TOLD, informing.untick, one.id)
        else:
            from desktop.ui.replanning import now_in_japan

            self._do(TOLD, informing.tick, one.id, now_in_japan(), confirmed, self._page.store.author.name)

    def _add(self) -> None:
        """Somebody whom the itinerary does not name: the mission, a newspaper."""
        name = self.other.text().strip()
        if not name:
            self.other.setFocus()
            return
        self.keep_text()
        language = "ja" if i18n.current() == "ja" else "zh"
        raw = {"name_zh": name, "name_ja": name, "phone": self.number.text(), "role": "other", "language": language}
        try:
            made = self._page.act(ADDED, informing.add, self.change_id, raw)
        except UserError as error:
            self.say(error.sentence)
            return
        self.other.clear()
        self.number.clear()
        self.load(made)

    def keep_text(self) -> None:
        """A text that was rewritten is kept; one like that which is offered is not."""
        one = self._row()
        if one is None or self.text.toPlainText().strip() == one.line.text.strip():
            return
        try:
            self._page.act(REWRITTEN, informing.rewrite, one.id, self.text.toPlainText())
        except UserError as error:
            self.say(error.sentence)
            return
        self._read()
        self.reset.setVisible(True)

    def _reset(self) -> None:
        one = self._row()
        if one is not None:
            self.text.put(one.line.text)
            self._do(REWRITTEN, informing.rewrite, one.id, "")

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)

    def _print(self, paper: str) -> None:
        self.keep_text()
        self.paper = paper
        self.accept()

    def accept(self) -> None:
        self.keep_text()
        super().accept()

    def reject(self) -> None:
        self.keep_text()
        super().reject()
