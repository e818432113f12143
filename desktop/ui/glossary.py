"""詞彙表 用語集: the pairs of words behind the suggestions: the office's own and the shipped ones, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.folding import fold
from desktop.domain.words import TERM_KINDS, find
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import records, terms
from desktop.store import tables as t
from desktop.store.terms import OFF, TermRow
from desktop.ui import dialogs
from desktop.ui.griddialog import GridDialog, start_in_list
from desktop.ui.inputs import Combo, Line
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

FILTER_AFTER_MS = 120
SHIPPED = "shipped:"  # in front of the place of a pair that the office has not touched
ADD, CHANGE, SWITCH, REMOVE = (
    N_("Add a pair of words"),
    N_("Change a pair of words"),
    N_("Switch a pair of words on or off"),
    N_("Delete a pair of words"),
)
KNOWN = Sentence(N_("This pair is in the list already."))
UNSURE = N_("Not yet seen in use. Please check before it is printed.")


def open_dialog(page: Page) -> None:
    """All pairs; what is changed here is suggested from the next key on."""
    dialogs.run(GlossaryDialog(page))


def _kinds() -> list[tuple[str, str]]:
    return [(kind.key, _(kind.label)) for kind in TERM_KINDS]


class GlossaryDialog(GridDialog):
    """Ticked is suggested. Shipped pairs cannot be deleted; switched off or changed they are the office's."""

    keys = N_("Space: suggest or not. Enter edits, Delete removes, Ctrl+F filters, Ctrl+Z takes back.")

    def __init__(self, page: Page) -> None:
        sides = [
            Column("zh", N_("Chinese"), stretch=5, glyphs="zh_TW"),
            Column("ja", N_("Japanese"), stretch=5, glyphs="ja"),
            Column("kind", N_("Kind"), 150, options=_kinds),
        ]
        rest = [Column("notes", N_("Remark"), stretch=4), Column("source", N_("Source"), stretch=4)]
        self.rows: dict[str, TermRow] = {}
        super().__init__(page, N_("Glossary"), [*sides, *rest], sides)
        self.refresh()
        start_in_list(self)

    def _middle(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.filter = Line()
        self.filter.setClearButtonEnabled(True)
        bind(self.filter.setAccessibleName, N_("Filter the words"))
        bind(self.filter.setPlaceholderText, N_("Filter by either language or source"))
        self.of_kind = Combo()
        self.of_kind.setMinimumContentsLength(10)
        bind(self.of_kind.setAccessibleName, N_("Kind"))
        self.of_kind.addItem(_("All kinds"), "")
        for key, words in _kinds():
            self.of_kind.addItem(words, key)
        self._timer = QTimer(self, singleShot=True, interval=FILTER_AFTER_MS)
        self._timer.timeout.connect(self.refresh)
        self.filter.textChanged.connect(self._timer.start)
        self.filter.returnPressed.connect(lambda: start_in_list(self))
        self.of_kind.activated.connect(lambda _place: self.refresh())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.filter, 1)
        row.addWidget(self.of_kind)
        column.addLayout(row)
        column.addWidget(super()._middle(), 1)
        find_keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find_keys.activated.connect(lambda: self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason))
        return made

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            listed = terms.listed(connection)
        wanted, kind = fold(self.filter.text()), self.of_kind.currentData()
        self.rows = {}
        own: list[Entry] = []
        off: list[Entry] = []
        shipped: dict[str, list[Entry]] = {choice.key: [] for choice in TERM_KINDS}
        for place, row in enumerate(listed):
            if (kind and row.kind != kind) or (
                wanted and wanted not in fold(row.zh + "\n" + row.ja + "\n" + row.source)
            ):
                continue
            row_id = row.id or f"{SHIPPED}{place}"
            self.rows[row_id] = row
            target = off if row.state == OFF else own if row.id else shipped.setdefault(row.kind, [])
            target.append(_entry(row_id, row))
        bind(
            self.note.setText,
            lambda: _("{own} of the office, {shipped} shipped").format(
                own=sum(bool(row.id) for row in listed), shipped=sum(not row.id for row in listed)
            ),
        )
        made = [(_("Confirmed by the office"), own), (_("Not suggested"), off)]
        made += [
            (_("Shipped: {kind}").format(kind=_(find(TERM_KINDS, key).label)), entries)
            for key, entries in shipped.items()
        ]
        return [Group(title, entries) for title, entries in made if entries]

    def on_ticked(self, row_id: str, ticked: bool) -> None:
        row = self.rows[row_id]
        self.act(SWITCH, terms.switch, row.kind, row.zh, row.ja, ticked)

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        row = self.rows[row_id]
        if row.id:
            self.act(CHANGE, records.edit, t.Term, row.id, {key: value})
            return
        made = self.act(CHANGE, terms.change, (row.kind, row.zh, row.ja), {key: value})
        if made:
            self.refresh()
            self.grid.choose(made)

    def on_delete(self, row_id: str) -> None:
        row = self.rows[row_id]
        if row.id:
            self.act(REMOVE, records.remove, t.Term, row.id)
        else:
            self.act(SWITCH, terms.switch, row.kind, row.zh, row.ja, False)

    def on_entered(self, values: dict[str, str]) -> None:
        made = self.act(ADD, terms.learn, values["kind"], values["zh"], values["ja"], "")
        if made:
            self.new.clear(keep=("kind",))
            self.refresh()
            self.grid.choose(made)
        elif made is not None:
            self.say(KNOWN)


def _entry(row_id: str, row: TermRow) -> Entry:
    cells = (row.zh, row.ja, _(find(TERM_KINDS, row.kind).label), row.notes, row.source)
    held = (row.zh, row.ja, row.kind, row.notes, row.source)
    unsure = row.sure == "P"
    tips = (*cells[:4], _(UNSURE) if unsure else row.source)
    tone = "muted" if row.state == OFF else "amber" if unsure else ""
    return Entry(row_id, cells, held, ticked=row.state != OFF, tone=tone, toned="source" if unsure else "", tips=tips)
